//! What the interface says, in each language, and how it says numbers and dates.

mod lang;

pub use lang::{Lang, PerLang};
