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
    /// For each hash the place of its side in `sides`.
    places: Vec<u8>,
    sides: Vec<Side>,
    /// The class of general words whose rows are meant by such a word alone (программист), and that of the word that
    /// means the same beside one that programs are written in (engineer).
    heads: [u8; 2],
}

/// A side of the work: web, mobile …
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Side {
    /// The rows of those who mostly work on it, best first.
    pub rows: Vec<u16>,
    /// Are programs written in its technologies?
    pub written: bool,
}

/// A technology has no more words than these.
const LONGEST: usize = 3;

impl Technologies {
    /// None are known.
    pub const NONE: Technologies = Technologies { hashes: Vec::new(), places: Vec::new(), sides: Vec::new(), heads: [0; 2] };

    /// How many of the first words, as they are `spelled`, are one technology, and its side of the work.
    pub fn at_head(&self, keys: &[String]) -> Option<(usize, &Side)> {
        (1..=LONGEST.min(keys.len())).rev().find_map(|length| {
            let place = self.hashes.binary_search(&hash_of_row(&keys[..length])).ok()?;
            Some((length, &self.sides[usize::from(self.places[place])]))
        })
    }

    /// Is it the class of those who work with technologies of any kind?
    pub fn is_head(&self, class: u8) -> bool {
        class != 0 && class == self.heads[0]
    }

    /// Is it the class of those who are programmers beside a technology that programs are written in?
    pub fn is_builder(&self, class: u8) -> bool {
        class != 0 && class == self.heads[1]
    }

    /// From the names on each side, and the classes of general words that technologies go with; see the fields.
    pub fn of<'n>(named: impl IntoIterator<Item = (Vec<&'n str>, Side)>, heads: [u8; 2]) -> Technologies {
        let mut found: Vec<(u32, u8)> = Vec::new();
        let mut sides = Vec::new();
        for ((names, side), place) in named.into_iter().zip(0..) {
            sides.push(side);
            for name in names {
                let keys: Vec<String> = words(name).into_iter().map(|word| spelled(&name[word])).collect();
                found.push((hash_of_row(&keys), place));
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|(hash, _)| *hash);
        let (hashes, places) = found.into_iter().unzip();
        Technologies { hashes, places, sides, heads }
    }
}

/// Of words in their order.
fn hash_of_row(words: &[String]) -> u32 {
    hash(words.iter().flat_map(|word| word.bytes().chain([b' '])))
}
