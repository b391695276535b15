//! Languages, frameworks, platforms and products that stand in titles beside an occupation (Golang разработчик,
//! SAP consultant). The list tells none of them apart, so they narrow nothing: the row is that of the occupation.
//!
//! All that is asked is whether words are one, and on which side of the work it stands; so they are kept as hashes.

use serde::{Deserialize, Serialize};

use super::hash::hash;
use super::key::spelled;
use super::words::words;

/// The technologies; see the module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Technologies {
    /// In their order.
    #[serde(with = "super::steps")]
    hashes: Vec<u32>,
    /// For each hash the place of its side in `rows`.
    sides: Vec<u8>,
    /// For each side (web, mobile …) the rows of those who mostly work with it, best first.
    rows: Vec<Vec<u16>>,
    /// The class of general words whose rows are meant by such a word alone (программист).
    head: u8,
}

/// A technology has no more words than these.
const LONGEST: usize = 3;

impl Technologies {
    /// None are known.
    pub const NONE: Technologies = Technologies { hashes: Vec::new(), sides: Vec::new(), rows: Vec::new(), head: 0 };

    /// How many of the first words, as they are [`spelled`], are one technology, and the rows of those who mostly work with it.
    pub fn at_head(&self, keys: &[String]) -> Option<(usize, &[u16])> {
        (1..=LONGEST.min(keys.len())).rev().find_map(|length| {
            let place = self.hashes.binary_search(&hash_of_row(&keys[..length])).ok()?;
            Some((length, self.rows[usize::from(self.sides[place])].as_slice()))
        })
    }

    /// Is it the class of those who work with technologies of any kind?
    pub fn is_head(&self, class: u8) -> bool {
        class != 0 && class == self.head
    }

    /// From the names of each side with its rows, and the class whose rows are meant by a technology alone.
    pub fn of<'n>(sides: impl IntoIterator<Item = (Vec<&'n str>, Vec<u16>)>, head: u8) -> Technologies {
        let mut found: Vec<(u32, u8)> = Vec::new();
        let mut rows = Vec::new();
        for ((names, of_side), side) in sides.into_iter().zip(0..) {
            rows.push(of_side);
            for name in names {
                let keys: Vec<String> = words(name).into_iter().map(|word| spelled(&name[word])).collect();
                found.push((hash_of_row(&keys), side));
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|(hash, _)| *hash);
        let (hashes, sides) = found.into_iter().unzip();
        Technologies { hashes, sides, rows, head }
    }
}

/// Of words in their order.
fn hash_of_row(words: &[String]) -> u32 {
    hash(words.iter().flat_map(|word| word.bytes().chain([b' '])))
}
