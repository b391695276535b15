//! The shapes of `words.json`, `titles.json`, `technologies.json`, `languages.json` and `classifier.json`: what search knows besides the list.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::Also;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Classifier {
    #[serde(rename = "about")]
    _about: String,
    pub units: Vec<Value>,
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Unit {
        pub unit: u16,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    #[serde(rename = "about")]
    _about: String,
    pub fillers: Also,
    pub general: Vec<Value>,
    pub others: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notion {
    /// What the words have in common, for the reader of the data.
    pub notion: String,
    /// Has the list so many kinds of it that the word alone is answered with them? Otherwise they are only near.
    #[serde(default)]
    pub wide: bool,
    pub ru: Vec<String>,
    pub kk: Vec<String>,
    pub en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OtherRow {
    pub ru: Vec<String>,
    pub kk: Vec<String>,
    pub en: Vec<String>,
    pub near: Vec<String>,
    #[serde(default)]
    pub alone: bool,
    #[serde(default)]
    pub draft: bool,
}

#[derive(Debug)]
pub struct Other {
    pub names: Also,
    /// Places in `professions`.
    pub near: Vec<u16>,
    /// Are they near the word alone, and not what it is part of (учитель, but not учитель истории)?
    pub alone: bool,
    /// Did the draft of the list have it?
    pub draft: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TechnologiesHead {
    #[serde(rename = "about")]
    _about: String,
    pub head: String,
    pub builder: String,
    pub sides: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SideRow {
    #[serde(rename = "side")]
    _side: String,
    pub near: Vec<String>,
    /// Are programs written in them, so that an engineer of one is a programmer?
    #[serde(default)]
    pub written: bool,
    /// Each with the other ways to write it.
    pub names: Vec<Vec<String>>,
}

/// A side of the work, as the web or mobile devices, with the technologies used there.
#[derive(Debug)]
pub struct Side {
    pub names: Vec<String>,
    /// Are programs written in them?
    pub written: bool,
    /// Places in `professions`.
    pub near: Vec<u16>,
}

#[derive(Debug)]
pub struct Technologies {
    /// The place in `general` of the notion whose rows are meant by a technology alone.
    pub head: usize,
    /// That of the notion which means the same beside a technology that programs are written in (Golang engineer).
    pub builder: usize,
    pub sides: Vec<Side>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguagesHead {
    #[serde(rename = "about")]
    _about: String,
    pub languages: Vec<Value>,
}

/// What search knows in a language that no page is in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Further {
    /// Its tag.
    pub language: String,
    pub fillers: Vec<String>,
    /// General words by their notion.
    pub general: BTreeMap<String, Vec<String>>,
    /// Names of occupations that the list does not have, by one of their Russian names.
    pub others: BTreeMap<String, Vec<String>>,
    /// Names of rows, by their codes.
    pub rows: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TitlesHead {
    #[serde(rename = "about")]
    _about: String,
    pub titles: Vec<Value>,
}

/// Titles of a language that stand in neither the list nor `words.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Titles {
    /// The tag of a page's language, or of one of `languages.json`.
    pub language: String,
    /// Names of rows, by the codes of all that bear them, with commas between.
    #[serde(rename = "match")]
    pub rows: BTreeMap<String, Vec<String>>,
    /// Names of occupations by the codes of the rows that are near them, the nearest first.
    pub near: BTreeMap<String, Vec<String>>,
    /// Names of occupations that no row is near.
    pub absent: Vec<String>,
    /// Words of a field, by the codes of the rows that are near a title with such a word where nothing else is found.
    pub fields: BTreeMap<String, Vec<String>>,
}

impl Titles {
    /// The names of each set of rows, with their codes.
    pub fn rows(&self) -> impl Iterator<Item = (Vec<String>, &[String])> {
        self.rows.iter().map(|(codes, names)| (separated(codes), names.as_slice()))
    }

    /// The words of each field, with the codes of its rows.
    pub fn fields(&self) -> impl Iterator<Item = (Vec<String>, &[String])> {
        self.fields.iter().map(|(codes, words)| (separated(codes), words.as_slice()))
    }

    /// The names that a row bears.
    pub fn names_of<'t, 'c>(&'t self, code: &'c str) -> impl Iterator<Item = &'t String> + use<'t, 'c> {
        self.rows.iter().filter(move |(codes, _)| codes.split(',').any(|of| of == code)).flat_map(|(_, names)| names)
    }

    /// The names of occupations, with the codes of the rows near them; those that no row is near come last.
    pub fn others(&self) -> impl Iterator<Item = (Vec<String>, &[String])> {
        let near = self.near.iter().map(|(codes, names)| (separated(codes), names.as_slice()));
        near.chain([(Vec::new(), self.absent.as_slice())])
    }
}

fn separated(codes: &str) -> Vec<String> {
    codes.split(',').map(str::to_string).collect()
}
