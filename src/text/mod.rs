//! What the interface says, in each language, and how it says numbers and dates.
//!
//! Statements about the law are not here: they are facts with their sources, see
//! [`crate::list::facts`].

mod en;
mod kk;
mod lang;
mod messages;
mod ru;

pub use lang::{Lang, PerLang};
pub use messages::Messages;

/// The messages of a language.
pub const fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Ru => &ru::MESSAGES,
        Lang::Kk => &kk::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
