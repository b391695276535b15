//! What is searched as a file: what build.rs writes, and what the browser reads. The build has this file of the
//! crate too, so that what is written and what is read cannot differ.

use serde::{Deserialize, Serialize};

use super::elsewhere::Elsewhere;
use super::index::Index;
use super::technologies::Technologies;
use crate::list::Code;
use crate::text::PerLang;

/// What [`super::Searched`] borrows.
#[derive(Serialize, Deserialize)]
pub struct SearchFile {
    #[serde(with = "super::columns")]
    pub index: Index,
    pub elsewhere: Elsewhere,
    pub technologies: Technologies,
    /// Of the rows, in the order of the index.
    pub codes: Vec<Code>,
    pub groups: Vec<u8>,
    /// Fillers of few letters, as they are `spelled`: BI sounds like by, and is none.
    pub fillers: Vec<String>,
    /// The classes of general words that answer alone: the list has many kinds of what they say.
    pub wide: Vec<u8>,
}

/// The names that longer lists of titles have for a row are numbered from here on: there are many, so they answer only as
/// a whole.
pub const FIRST_TITLE: u16 = 1000;

/// What [`super::further::Further`] has.
#[derive(Serialize, Deserialize)]
pub struct FurtherFile {
    pub search: SearchFile,
    /// Occupations that the list does not have, in the languages of the pages.
    pub titles: Elsewhere,
    /// Words of the fields that rows are of.
    pub fields: Elsewhere,
    /// The name that each phrase of the index is.
    pub names: Vec<String>,
    /// The other names of every row that any edition has, a line each.
    pub also: Vec<PerLang<String>>,
}
