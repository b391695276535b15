//! The languages of the interface, in the order in which it offers them.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Lang {
    #[default]
    Ru,
    Kk,
    En,
    Zh,
    Tr,
    Uz,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 6] = [Lang::Ru, Lang::Kk, Lang::En, Lang::Zh, Lang::Tr, Lang::Uz];

    /// Those whose names of rows stand in the index that comes with the list. Names in the others come with what search
    /// knows besides.
    pub const INDEXED: [Lang; 3] = [Lang::Ru, Lang::Kk, Lang::En];

    /// The BCP 47 tag, which is also the first part of every address.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Ru => "ru",
            Lang::Kk => "kk",
            Lang::En => "en",
            Lang::Zh => "zh",
            Lang::Tr => "tr",
            Lang::Uz => "uz",
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Ru => "Русский",
            Lang::Kk => "Қазақша",
            Lang::En => "English",
            Lang::Zh => "中文",
            Lang::Tr => "Türkçe",
            Lang::Uz => "Oʻzbekcha",
        }
    }

    /// Which way its script runs, as HTML names it in `dir`.
    pub const fn direction(self) -> &'static str {
        match self {
            Lang::Ru | Lang::Kk | Lang::En | Lang::Zh | Lang::Tr | Lang::Uz => "ltr",
        }
    }

    /// The language of a BCP 47 tag; `None` for any other.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// One thing in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerLang<T> {
    pub ru: T,
    pub kk: T,
    pub en: T,
    pub zh: T,
    pub tr: T,
    pub uz: T,
}

/// A language that [`Lang::ALL`] lacks does not compile.
const _: () = assert!(Lang::ALL.len() == size_of::<PerLang<u8>>());

impl<T> PerLang<T> {
    /// What `of` gives for each language.
    pub fn of(mut of: impl FnMut(Lang) -> T) -> PerLang<T> {
        PerLang { ru: of(Lang::Ru), kk: of(Lang::Kk), en: of(Lang::En), zh: of(Lang::Zh), tr: of(Lang::Tr), uz: of(Lang::Uz) }
    }

    /// Each made into something else.
    pub fn map<U>(self, mut of: impl FnMut(T) -> U) -> PerLang<U> {
        PerLang { ru: of(self.ru), kk: of(self.kk), en: of(self.en), zh: of(self.zh), tr: of(self.tr), uz: of(self.uz) }
    }

    /// The same by reference.
    pub fn as_ref(&self) -> PerLang<&T> {
        PerLang { ru: &self.ru, kk: &self.kk, en: &self.en, zh: &self.zh, tr: &self.tr, uz: &self.uz }
    }
}

impl<T, E> PerLang<Result<T, E>> {
    /// All of them, or the first error.
    pub fn ok(self) -> Result<PerLang<T>, E> {
        Ok(PerLang { ru: self.ru?, kk: self.kk?, en: self.en?, zh: self.zh?, tr: self.tr?, uz: self.uz? })
    }
}

impl<T: Copy> PerLang<T> {
    /// The one of a language.
    pub const fn get(&self, lang: Lang) -> T {
        match lang {
            Lang::Ru => self.ru,
            Lang::Kk => self.kk,
            Lang::En => self.en,
            Lang::Zh => self.zh,
            Lang::Tr => self.tr,
            Lang::Uz => self.uz,
        }
    }
}
