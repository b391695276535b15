//! Occupations that the list does not have: known, so that they are never taken
//! for a misspelt row, or for the beginning of one (фармацевт, фармацевтическая).
//!
//! There are more of them than names of rows, and all that is asked is whether a
//! query is one. So they are kept as hashes: a file has two or three bytes for each instead of eleven.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::hash::hash;
use super::index::Builder;
use super::key::{SHORT, spelled};
use super::stem::stem;
use super::words::words;
use crate::text::Lang;

/// The occupations; see the module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Of a hash.
    bits: u8,
    /// In their order.
    #[serde(with = "super::steps")]
    hashes: Vec<u32>,
    /// For each hash its place in `near`, 0 for none.
    groups: Vec<u16>,
    near: Vec<Near>,
}

/// What is near an occupation, though not the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    pub rows: Vec<u16>,
    /// Are they near only where nothing else is said?
    pub alone: bool,
    /// Did the draft of the list have the occupation, though the list does not?
    pub draft: bool,
}

/// An occupation that the list does not have, found in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known<'e> {
    /// Rows that are near it, though not the same.
    pub near: &'e [u16],
    /// Did the draft of the list have it?
    pub draft: bool,
    /// Is it all that the query says, or only named in it (учитель in учитель начальных классов)?
    pub whole: bool,
    /// How many words name it.
    pub words: usize,
}

/// Where nothing is known of occupations that the list does not have.
pub static NOTHING: Elsewhere = Elsewhere::NONE;

/// No occupation is looked for in more words than these.
const LONGEST: usize = 5;

impl Elsewhere {
    /// None are known.
    pub const NONE: Elsewhere = Elsewhere { bits: SHORT_HASH, hashes: Vec::new(), groups: Vec::new(), near: Vec::new() };

    /// The occupation that the words are, or that some of them are, one beside the other.
    /// `general` says of each word whether it may be left out (врач in врач-кардиолог).
    pub fn find(&self, keys: &[Stems], general: &[bool]) -> Option<Known<'_>> {
        let specific: Vec<Stems> = keys.iter().zip(general).filter(|(_, general)| !**general).map(|(key, _)| *key).collect();
        // A general word alone is no occupation; several of them can be one (research scientist), all together.
        if specific.is_empty() && keys.len() < 2 {
            return None;
        }
        let all = [keys, specific.as_slice()].into_iter().filter(|words| !words.is_empty());
        if let Some(near) = all.into_iter().find_map(|words| self.named_by(words)) {
            return Some(Known { near: &near.rows, draft: near.draft, whole: true, words: keys.len() });
        }
        if specific.is_empty() {
            return None;
        }
        let longest = LONGEST.min(keys.len().saturating_sub(1));
        let (words, near) = (1..=longest).rev().find_map(|length| {
            let parts = keys.windows(length).zip(general.windows(length)).filter(|(_, general)| general.contains(&false));
            // Where two are named, the one that nothing is near decides: a dental surgeon is no surgeon.
            let named = parts.filter_map(|(words, _)| self.named_by(words));
            Some((length, named.min_by_key(|near| usize::from(!near.alone && !near.rows.is_empty()))?))
        })?;
        Some(Known { near: if near.alone { &[] } else { &near.rows }, draft: near.draft, whole: false, words })
    }

    /// What is near the occupation that all of these words are.
    fn named_by(&self, words: &[Stems]) -> Option<&Near> {
        let group = Lang::INDEXED
            .into_iter()
            .find_map(|lang| self.group(hash_of_set(words.iter().map(|stems| stems[lang as usize]), lang, self.bits)))?;
        Some(&self.near[usize::from(group)])
    }

    fn group(&self, sought: u32) -> Option<u16> {
        Some(self.groups[self.hashes.binary_search(&sought).ok()?])
    }
}

/// The hashes of a word's stem in each language.
pub type Stems = [u32; Lang::INDEXED.len()];

/// Of a word as it is `spelled`.
pub fn stems(word: &str) -> Stems {
    Lang::INDEXED.map(|lang| hash(stem(word, lang).bytes()))
}

/// Of a set of words, each by its hash, whatever their order.
fn hash_of_set(words: impl Iterator<Item = u32>, lang: Lang, bits: u8) -> u32 {
    // Put together so that their order does not count.
    let both = words.fold(lang as u32, |sum, hash| sum.wrapping_add(hash.wrapping_mul(hash | 1)));
    if bits == LONG_HASH { both } else { (both ^ both >> bits) & ((1 << bits) - 1) }
}

/// Bits of a hash where every byte counts: with three thousand occupations, one query of three words in a thousand
/// is taken for one that it is not, and then only loses a doubtful answer.
pub const SHORT_HASH: u8 = 26;

/// Bits of a hash where there are ten thousand: one query in twenty thousand.
pub const LONG_HASH: u8 = 32;

/// What is known of an occupation.
pub struct Occupation<'n> {
    pub names: Vec<(Lang, Cow<'n, str>)>,
    pub near: Near,
    /// Is it of the longer lists, in which every word of a name counts? A data specialist is not found by data alone.
    pub is_title: bool,
}

impl Elsewhere {
    /// From all occupations. `known` knows the words that say nothing, and those that go with every occupation; `bits` are
    /// those of a hash.
    pub fn of<'n>(bits: u8, occupations: impl IntoIterator<Item = Occupation<'n>>, known: &Builder) -> Elsewhere {
        let mut near: Vec<Near> = vec![Near::default()];
        let mut hashes: Vec<(u32, u16)> = Vec::new();
        for Occupation { names, near: of_this, is_title } in occupations {
            let group = near.iter().position(|before| *before == of_this).unwrap_or_else(|| {
                near.push(of_this);
                near.len() - 1
            });
            let group = u16::try_from(group).expect("fewer than 65,536 different sets of near rows");
            for (lang, name) in names {
                let all: Vec<&str> = words(&name).into_iter().map(|word| &name[word]).collect();
                let said: Vec<&str> = all.iter().copied().filter(|word| !known.is_filler(lang, word)).collect();
                // A query drops the same words, and then tech alone would be a tech lead.
                if is_title && said.len() < 2 && said.len() < all.len() {
                    continue;
                }
                let of_keys = |words: &[&str]| hash_of_set(words.iter().map(|word| stems(&spelled(word))[lang as usize]), lang, bits);
                hashes.push((of_keys(&said), group));
                // An expert in marketing is found by marketing alone; one in IT is not, since IT is in other names too.
                let field: Vec<&str> = said.iter().copied().filter(|word| !known.is_anyone(lang, word)).collect();
                if !is_title && field.len() < said.len() && field.iter().map(|word| word.chars().count()).sum::<usize>() >= SHORT {
                    hashes.push((of_keys(&field), group));
                }
            }
        }
        hashes.sort_unstable();
        hashes.dedup_by_key(|(hash, _)| *hash);
        let (hashes, groups) = hashes.into_iter().unzip();
        Elsewhere { bits, hashes, groups, near }
    }
}
