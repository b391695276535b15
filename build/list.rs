//! What the crate's `list` has that data is read with.

#[path = "../src/list/code.rs"]
mod code;
#[path = "../src/list/rows.rs"]
mod rows;
pub use code::Code;
pub use rows::{Row, Rows, WasRow};
