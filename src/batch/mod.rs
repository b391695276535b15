//! Many professions at once, as an employer has them: a list that was pasted or read from a file, each line of it looked
//! up, and the answers as a table for a spreadsheet.
//!
//! Pure: what is said of a line is words of [`crate::text`], what is drawn is the app's. Nothing here says what the law
//! makes of a row; for one profession [`crate::eligibility`] does.

mod cells;
mod finding;
mod lines;
mod sheet;

pub use cells::{table, text_of};
pub use finding::{Found, Reason, State, find};
pub use lines::{Line, Lines};
pub use sheet::{Column, Remark, Sheet};
