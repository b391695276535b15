//! The three languages of the interface, in the order in which it offers them.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Lang {
    #[default]
    Ru,
    Kk,
    En,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 3] = [Lang::Ru, Lang::Kk, Lang::En];

    /// The BCP 47 tag, which is also the first part of every address.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Ru => "ru",
            Lang::Kk => "kk",
            Lang::En => "en",
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Ru => "Русский",
            Lang::Kk => "Қазақша",
            Lang::En => "English",
        }
    }

    /// The language of a BCP 47 tag; `None` for any other.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// One thing in each of the three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerLang<T> {
    pub ru: T,
    pub kk: T,
    pub en: T,
}

/// A language that [`Lang::ALL`] lacks does not compile.
const _: () = assert!(Lang::ALL.len() == size_of::<PerLang<u8>>());

impl<T> PerLang<T> {
    /// The same by reference.
    pub fn as_ref(&self) -> PerLang<&T> {
        PerLang { ru: &self.ru, kk: &self.kk, en: &self.en }
    }
}

impl<T: Copy> PerLang<T> {
    /// The one of a language.
    pub const fn get(&self, lang: Lang) -> T {
        match lang {
            Lang::Ru => self.ru,
            Lang::Kk => self.kk,
            Lang::En => self.en,
        }
    }
}
