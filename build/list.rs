//! What the crate's `list` has that data is read with.

#[path = "../src/list/code.rs"]
mod code;
pub use code::Code;
