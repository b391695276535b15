//! Occupations that the list does not have: known, so that they are never taken
//! for a misspelt row, or for the beginning of one (фармацевт, фармацевтическая).
//!
//! There are more of them than names of rows, and all that is asked is whether a
//! query is one. So they are kept as hashes: a file has two bytes for each instead of eleven.

use serde::{Deserialize, Serialize};

use super::key::{Scheme, key};
use super::stem::stem;
use super::words::words;
use crate::text::Lang;

/// The occupations; see the module.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Elsewhere {
    /// In their order.
    #[serde(with = "super::steps")]
    hashes: Vec<u32>,
    /// For each hash its place in `near`, 0 for none.
    groups: Vec<u8>,
    /// Rows that are near an occupation, though not the same.
    near: Vec<Vec<u16>>,
}

/// Hashes have so many bits: a query that is none of a thousand occupations is
/// taken for one once in some thousands, and then only loses a doubtful answer.
const BITS: u32 = 24;

impl Elsewhere {
    /// The rows near the occupation that the words with these keys are, if they are
    /// one. `general` says of each word whether it may be left out (врач in врач-кардиолог).
    pub fn find(&self, keys: &[&str], general: &[bool]) -> Option<&[u16]> {
        let specific: Vec<&str> = keys.iter().zip(general).filter(|(_, general)| !**general).map(|(key, _)| *key).collect();
        let ways = [keys, specific.as_slice()];
        let hashes = ways.into_iter().filter(|way| !way.is_empty()).flat_map(|way| Lang::ALL.map(|lang| hash(way.iter().copied(), lang)));
        hashes.into_iter().find_map(|hash| self.group(hash)).map(|group| self.near[usize::from(group)].as_slice())
    }

    fn group(&self, sought: u32) -> Option<u8> {
        Some(self.groups[self.hashes.binary_search(&sought).ok()?])
    }
}

/// Of a set of words by their keys, whatever their order and endings.
fn hash<K: AsRef<str>>(keys: impl Iterator<Item = K>, lang: Lang) -> u32 {
    // FNV-1a of each word, put together so that their order does not count.
    let of_word = |key: K| {
        let stem = stem(key.as_ref(), lang);
        stem.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    };
    let both = keys.map(of_word).fold(lang as u32, |sum, hash| sum.wrapping_add(hash.wrapping_mul(hash | 1)));
    (both ^ both >> BITS) & ((1 << BITS) - 1)
}

impl Elsewhere {
    /// From the names of each occupation and the rows that are near it. `filler`
    /// says of a word that it says nothing.
    pub fn of<'n>(
        occupations: impl IntoIterator<Item = (Vec<(Lang, &'n str)>, Vec<u16>)>,
        filler: impl Fn(Lang, &str) -> bool,
    ) -> Elsewhere {
        let mut near: Vec<Vec<u16>> = vec![Vec::new()];
        let mut hashes: Vec<(u32, u8)> = Vec::new();
        for (names, rows) in occupations {
            let group = near.iter().position(|known| *known == rows).unwrap_or_else(|| {
                near.push(rows);
                near.len() - 1
            });
            let group = u8::try_from(group).expect("fewer than 256 different sets of near rows");
            for (lang, name) in names {
                let words = words(name).into_iter().map(|word| &name[word]).filter(|word| !filler(lang, word));
                hashes.push((hash(words.map(|word| key(word, Scheme::default())), lang), group));
            }
        }
        hashes.sort_unstable();
        hashes.dedup_by_key(|(hash, _)| *hash);
        let (hashes, groups) = hashes.into_iter().unzip();
        Elsewhere { hashes, groups, near }
    }
}
