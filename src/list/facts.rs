//! What may be said about the law: each statement with its certainty and sources.
//!
//! Written by build.rs from `public/data/facts.json`; a statement that a page needs
//! and the data has not does not compile.

use super::Certainty;
#[cfg(not(target_arch = "wasm32"))]
use crate::date::Date;
use crate::text::{Lang, PerLang, Words};

/// Where a statement was read.
#[derive(Debug)]
pub struct Source {
    /// The value of `data-source`.
    pub id: &'static str,
    /// The name of the page that `url` leads to, if it is only part of the title, stands between two [`NAMED`].
    pub title: Words,
    pub url: Option<&'static str>,
}

impl Source {
    /// The title as plain text.
    pub fn plain_title(&self, lang: Lang) -> String {
        self.title.get(lang).replace(NAMED, "")
    }
}

/// A statement about the law.
#[derive(Debug)]
pub struct Fact {
    pub id: &'static str,
    pub certainty: Certainty,
    pub sources: &'static [&'static Source],
    pub statement: Words,
}

impl PartialEq for Fact {
    /// No two have one id.
    fn eq(&self, other: &Fact) -> bool {
        self.id == other.id
    }
}

/// A ground on which the permit is refused or annulled, as something that a reader can say of themselves.
#[derive(Debug)]
pub struct Ground {
    /// Its name in links.
    pub id: &'static str,
    pub statement: Words,
}

/// A word of the glossary. Only prerendered, so its texts are in no file of texts.
#[derive(Debug)]
pub struct Term {
    pub id: &'static str,
    pub name: PerLang<&'static str>,
    /// What it stands for, in a sentence or two.
    pub meaning: PerLang<&'static str>,
    pub certainty: Certainty,
    pub sources: &'static [&'static Source],
}

/// What changed in statements on one day. Only prerendered, and told by the feeds.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Changed {
    pub on: Date,
    pub facts: &'static [&'static Fact],
    /// In a sentence or two.
    pub said: PerLang<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/facts.rs"));
