//! What a person's answers mean under the order: questions, answers, conditions, assessment.
//!
//! Pure: no clock, no browser, no wording. Which words a verdict has is `text`'s
//! affair, how an answer is taken from a person `app`'s.

mod answers;
mod assessment;
mod checklist;
mod conditions;
mod deadlines;
mod link;
mod offer;
mod papers;
mod place;
mod record;
#[cfg(not(target_arch = "wasm32"))]
pub mod scenarios;
mod way;

pub use answers::{Answers, Citizenship, Grounds, Having, Place, Proof, Question, Work};
pub use assessment::{Assessment, Turn, Verdict, assess};
pub use checklist::{Checklist, Requirement};
pub use conditions::{Condition, Finding, Standing};
pub use deadlines::{Deadline, deadlines};
pub use link::{Damage, Link, Since};
pub use offer::Offer;
pub use papers::{LastDay, Limit, PAPERS, Paper};
pub use place::PlaceOnList;
pub use record::record;
pub use way::Way;
