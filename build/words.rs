//! The shapes of `words.json` and `classifier.json`: what search knows besides the list.

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
    #[serde(rename = "notion")]
    _notion: String,
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
}

#[derive(Debug)]
pub struct Other {
    pub names: Also,
    /// Places in `professions`.
    pub near: Vec<u16>,
}
