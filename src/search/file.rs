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
}

/// What [`super::further::Further`] has.
#[derive(Serialize, Deserialize)]
pub struct FurtherFile {
    pub search: SearchFile,
    /// The name that each phrase of the index is.
    pub names: Vec<String>,
    /// The other names of every row that any edition has, a line each.
    pub also: Vec<PerLang<String>>,
}
