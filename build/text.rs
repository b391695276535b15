//! What the crate's `text` has that data is read with.

#[path = "../src/text/lang.rs"]
mod lang;
pub use lang::{Lang, PerLang};
