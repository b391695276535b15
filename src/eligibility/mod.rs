//! What a person's answers mean under the order: questions, answers, conditions, assessment.
//!
//! Pure: no clock, no browser, no wording. Which words a verdict has is `text`'s
//! affair, how an answer is taken from a person `app`'s.

mod answers;
mod assessment;

pub use answers::{Answers, Citizenship, Damage, Work};
pub use assessment::{Assessment, Condition, Finding, Question, Standing, Verdict, assess, petition_of};
