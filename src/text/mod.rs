//! What the interface says, in each language, and how it says numbers and dates.
//!
//! Statements about the law are not here: they are facts with their sources, see
//! [`crate::list::facts`]. In the browser only the reader's language is there; see [`loaded`].

// In the browser the messages are read from the file of the language.
#[cfg(not(data_is_given))]
mod en;
#[cfg(not(data_is_given))]
mod kk;
mod lang;
pub mod loaded;
pub mod many;
mod messages;
pub mod phrasing;
#[cfg(not(data_is_given))]
mod ru;
#[cfg(not(data_is_given))]
mod tr;
#[cfg(not(data_is_given))]
mod uz;
#[cfg(not(data_is_given))]
mod zh;

pub use lang::{Lang, PerLang};
pub use loaded::{Words, messages};
pub use messages::Messages;
