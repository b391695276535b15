//! What is searched as a file: what build.rs writes, and what the browser reads. The build has this file of the
//! crate too, so that what is written and what is read cannot differ.

use serde::{Deserialize, Serialize};

use super::elsewhere::Collected;
use super::index::Owned;
use crate::list::Code;

/// The parts of [`super::Searched`], owned.
#[derive(Serialize, Deserialize)]
pub struct SearchFile {
    pub index: Owned,
    pub elsewhere: Collected,
    /// Of the rows, in the order of the index.
    pub codes: Vec<Code>,
}
