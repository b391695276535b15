//! What the interface says, in each language, and how it says numbers and dates.
//!
//! Statements about the law are not here: they are facts with their sources, see
//! [`crate::list::facts`]. In the browser only the reader's language is there; see [`pack`].

// In the browser the messages are read from the pack.
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod kk;
mod lang;
mod messages;
pub mod pack;
pub mod phrasing;
#[cfg(not(target_arch = "wasm32"))]
mod ru;

pub use lang::{Lang, PerLang};
pub use messages::Messages;
pub use pack::{Section, Words, messages};
