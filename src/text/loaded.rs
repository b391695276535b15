//! The texts of each language: its messages, and every text of the data under its key.
//!
//! Natively all languages are compiled in. The browser reads the file of the page's language, and has no other:
//! a reader pays for no language but theirs. [`file_of_list`] and [`file_of_checker`] write it.

use serde::{Deserialize, Serialize};

use super::{Lang, messages::Borrowed};

/// A text of the data in every language, by its key in the tables that build.rs writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub(crate) &'static str);

/// All that is said in one language.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Texts<'a> {
    #[serde(borrow)]
    messages: Borrowed<'a>,
    /// By key, in the order of the keys.
    #[serde(borrow)]
    words: Vec<(&'a str, &'a str)>,
}

impl Words {
    /// The words in a language. A text that is missing is no empty text: a law of which half is shown is worse than none.
    pub fn get(self, lang: Lang) -> &'static str {
        let found = tables(lang).into_iter().find_map(|table| Some(table[table.binary_search_by_key(&self.0, |(key, _)| key).ok()?].1));
        found.unwrap_or_else(|| panic!("no text under {}", self.0))
    }
}

#[cfg(not(data_is_given))]
mod compiled {
    use super::{Lang, Texts};
    use crate::text::{Messages, PerLang, en, kk, ru, tr, uz, zh};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));

    type Keyed = Vec<(&'static str, &'static str)>;

    /// Those of all programs, those of the checker, and those of pages that run none.
    pub(super) fn tables(lang: Lang) -> [&'static [(&'static str, &'static str)]; 3] {
        [EVERYWHERE.get(lang), CHECKER.get(lang), PRERENDERED.get(lang)]
    }

    /// The messages of a language.
    pub const fn messages(lang: Lang) -> &'static Messages {
        match lang {
            Lang::Ru => &ru::MESSAGES,
            Lang::Kk => &kk::MESSAGES,
            Lang::En => &en::MESSAGES,
            Lang::Zh => &zh::MESSAGES,
            Lang::Tr => &tr::MESSAGES,
            Lang::Uz => &uz::MESSAGES,
        }
    }

    /// The texts of a language as the program of the list reads them: what the checker alone says is long.
    pub fn file_of_list(lang: Lang) -> Vec<u8> {
        written(lang, EVERYWHERE.get(lang))
    }

    /// The same for the program of the checker.
    pub fn file_of_checker(lang: Lang) -> Vec<u8> {
        let mut words = [EVERYWHERE.get(lang), CHECKER.get(lang)].concat();
        words.sort_unstable();
        written(lang, &words)
    }

    fn written(lang: Lang, words: &[(&str, &str)]) -> Vec<u8> {
        // Written as a reference and read as a value: the two have one form.
        postcard::to_allocvec(&(messages(lang), words)).expect("texts can be written")
    }

    /// What the browser reads in a file: the messages in the order of their table, then the words by their keys.
    pub fn read(file: Vec<u8>) -> Result<(Vec<&'static str>, Keyed), postcard::Error> {
        let Texts { messages, words } = postcard::from_bytes(file.leak())?;
        Ok((messages.drawn(), words))
    }
}

#[cfg(not(data_is_given))]
use compiled::tables;
#[cfg(not(data_is_given))]
pub use compiled::{file_of_checker, file_of_list, messages, read};

#[cfg(data_is_given)]
mod given {
    use super::{Lang, Texts};
    use crate::loaded::Loaded;
    use crate::text::Messages;

    static TEXTS: Loaded<Texts<'static>> =
        Loaded::new(|file| postcard::from_bytes(file).expect("the file of the texts is that of this build"), None);

    /// Takes the file of the page's language.
    pub fn load(file: Vec<u8>) {
        TEXTS.load(file);
    }

    pub(super) fn tables(_: Lang) -> [&'static [(&'static str, &'static str)]; 1] {
        [&TEXTS.words]
    }

    /// The messages of the page's language, which is the only one there is.
    pub fn messages(_: Lang) -> &'static Messages {
        &TEXTS.messages
    }
}

#[cfg(data_is_given)]
use given::tables;
#[cfg(data_is_given)]
pub use given::{load, messages};
