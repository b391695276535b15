//! What is searched as a file: what build.rs writes, and what the browser reads. The build has this file of the
//! crate too, so that what is written and what is read cannot differ.

use serde::{Deserialize, Serialize};

use super::elsewhere::Elsewhere;
use super::index::Index;
use crate::list::Code;

/// What [`super::Searched`] borrows.
#[derive(Serialize, Deserialize)]
pub struct SearchFile {
    pub index: Index,
    pub elsewhere: Elsewhere,
    /// Of the rows, in the order of the index.
    pub codes: Vec<Code>,
}
