//! The shapes of `words.json`, `technologies.json`, `languages.json` and `classifier.json`: what search knows besides the list.

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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    pub unit: u16,
    pub ru: String,
    pub kk: String,
    pub en: String,
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
    pub sides: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SideRow {
    #[serde(rename = "side")]
    _side: String,
    pub near: Vec<String>,
    /// Each with the other ways to write it.
    pub names: Vec<Vec<String>>,
}

/// A side of the work, as the web or mobile devices, with the technologies used there.
#[derive(Debug)]
pub struct Side {
    pub names: Vec<String>,
    /// Places in `professions`.
    pub near: Vec<u16>,
}

#[derive(Debug)]
pub struct Technologies {
    /// The place in `general` of the notion whose rows are meant by a technology alone.
    pub head: usize,
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
