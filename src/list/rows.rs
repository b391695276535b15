//! The rows of the list as a file: what build.rs writes, and what the browser reads. The build has this file of the
//! crate too, so that what is written and what is read cannot differ.

use serde::{Deserialize, Serialize};

use super::Code;
use crate::text::PerLang;

/// All rows, of every edition.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rows<'a> {
    /// Of the edition that is shown, in the order of the order.
    #[serde(borrow)]
    pub professions: Vec<Row<'a>>,
    /// Of earlier editions that it no longer has.
    #[serde(borrow)]
    pub former: Vec<Row<'a>>,
    /// How rows stood before their name or group changed, oldest first for each.
    #[serde(borrow)]
    pub was: Vec<WasRow<'a>>,
    /// Sets of rows whose titles are easily taken for one another.
    pub alike: Vec<Vec<Code>>,
    /// Of `professions.json`, in small hexadecimal digits.
    pub sha256: &'a str,
}

/// A row; groups and editions by their places in the list.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row<'a> {
    pub code: Code,
    pub field: usize,
    #[serde(borrow)]
    pub names: PerLang<&'a str>,
    pub editions: Vec<usize>,
}

/// How a row stood up to an edition.
#[derive(Debug, Serialize, Deserialize)]
pub struct WasRow<'a> {
    pub code: Code,
    pub until: usize,
    pub field: usize,
    #[serde(borrow)]
    pub names: PerLang<&'a str>,
}
