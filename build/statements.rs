//! The shapes of `facts.json`: what is said about the law, with its sources.

use serde::Deserialize;
use serde_json::Value;

use super::Names;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactsHead {
    #[serde(rename = "about")]
    _about: String,
    pub mci: Mci,
    pub sources: Vec<Value>,
    pub facts: Vec<Value>,
    pub changes: Vec<Value>,
    pub grounds: Vec<Value>,
    pub terms: Vec<Value>,
}

/// The monthly calculation index that sums in tenge are worked out with.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mci {
    pub year: u16,
    pub tenge: u32,
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Ground {
        pub id: String,
    }
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Source {
        pub id: String,
        pub url: Option<String>,
    }
}

/// Where a statement is said, which decides whose texts it is among.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    #[default]
    Everywhere,
    /// By the checker alone.
    Checker,
    /// On pages alone that are prerendered and run no program.
    Prerendered,
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Fact {
        pub id: String,
        pub certainty: String,
        #[serde(default)]
        pub said: Said,
        pub sources: Vec<String>,
        pub checked: String,
    }
}

worded! {
    /// What changed in statements on one day, for those who follow the feed.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct FactChange {
        pub on: String,
        pub facts: Vec<String>,
    }
}

worded! {
    /// A word of the glossary, with what it stands for.
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Term {
        pub id: String,
        pub term: Names,
        pub certainty: String,
        pub sources: Vec<String>,
    }
}
