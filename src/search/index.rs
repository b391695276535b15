//! The table that search looks things up in: every word of every name under its key.
//!
//! [`Index`] borrows its parts, so that the list's own index is static data
//! written by build.rs, and nothing is prepared when the page starts. [`Builder`]
//! makes one from any names; build.rs runs it, and so do the tests and the bench.

use core::cmp::Ordering;
use core::ops::Range;

use super::key::{Scheme, key};
use super::stem::stem;
use super::words::words;
use crate::text::Lang;

/// A word under one language: the same key has other endings in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Where its key begins in [`Index::keys`]; it ends where the next begins.
    pub start: u32,
    /// Where its phrases begin in [`Index::postings`]; they end where the next begin.
    pub postings: u32,
    /// Bytes of the key that are its stem.
    pub stem: u8,
    pub lang: Lang,
    /// The class of a general word (doctor, engineer), 0 for others.
    pub class: u8,
    /// How much it says, from 1 (in every second name, or a filler) to [`SPECIFIC`].
    pub weight: u8,
    /// Is it a word that people put in and that may be left out?
    pub filler: bool,
}

/// The weight of a word that stands in one row only.
pub const SPECIFIC: u8 = 10;

/// The class of general words that go with every profession, as specialist does.
pub const ANYONE: u8 = 1;

/// A name or other name, as a bag of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub doc: u32,
    pub lang: Lang,
    /// 0 for the name, then the other names of that language in their order.
    pub nth: u8,
    /// The weights of its words together.
    pub weight: u8,
}

/// See the module. Documents below `rows` are the list's rows, in its order;
/// from there on they are occupations that the list does not have.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    pub keys: &'a str,
    /// By key; one more at the end, which closes the last.
    pub terms: &'a [Term],
    /// Places in `terms`, by language and stem.
    pub stems: &'a [u16],
    /// Places in `phrases`.
    pub postings: &'a [u32],
    /// By document.
    pub phrases: &'a [Phrase],
    pub rows: u32,
    /// For each document after the rows: rows that are near it, though not the same.
    pub near: &'a [&'a [u16]],
}

impl<'a> Index<'a> {
    pub fn key(&self, term: usize) -> &'a str {
        &self.keys[self.terms[term].start as usize..self.terms[term + 1].start as usize]
    }

    pub fn stem(&self, term: usize) -> &'a str {
        &self.key(term)[..self.terms[term].stem as usize]
    }

    /// The phrases that a term stands in.
    pub fn postings(&self, term: usize) -> &'a [u32] {
        &self.postings[self.terms[term].postings as usize..self.terms[term + 1].postings as usize]
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.terms.len().saturating_sub(1)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Terms whose key begins with `prefix`; the equal ones stand first.
    pub fn starting_with(&self, prefix: &str) -> Range<usize> {
        let from = self.partition(0, |term| self.key(term) < prefix);
        let to = self.partition(from, |term| self.key(term).starts_with(prefix));
        from..to
    }

    /// Terms of a language with this stem.
    pub fn with_stem(&self, lang: Lang, stem: &str) -> &'a [u16] {
        let place = |term: &u16| (self.terms[*term as usize].lang, self.stem(*term as usize));
        let from = self.stems.partition_point(|term| place(term) < (lang, stem));
        let length = self.stems[from..].iter().take_while(|term| place(term) == (lang, stem)).count();
        &self.stems[from..from + length]
    }

    /// The first term, from `from` on, of which `before` is not true.
    fn partition(&self, from: usize, before: impl Fn(usize) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = (low + high) / 2;
            if before(middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// Collects names and makes an [`Index`] of them.
#[derive(Default)]
pub struct Builder {
    phrases: Vec<(u32, Lang, u8, Vec<String>)>,
    classes: Vec<(Lang, String, u8)>,
    fillers: Vec<(Lang, String)>,
    near: Vec<Vec<u16>>,
    rows: u32,
    docs: u32,
}

/// An index that owns its parts.
#[derive(Default)]
pub struct Owned {
    pub keys: String,
    pub terms: Vec<Term>,
    pub stems: Vec<u16>,
    pub postings: Vec<u32>,
    pub phrases: Vec<Phrase>,
    pub rows: u32,
    pub near: Vec<Vec<u16>>,
}

impl Builder {
    /// A word that fits many professions. `class` joins the words for one notion; see [`ANYONE`].
    pub fn general(&mut self, class: u8, lang: Lang, word: &str) {
        self.classes.push((lang, key(word, Scheme::default()), class));
    }

    /// A word that says nothing of the profession.
    pub fn filler(&mut self, lang: Lang, word: &str) {
        self.fillers.push((lang, key(word, Scheme::default())));
    }

    /// The next row of the list. All rows come before the first [`Builder::other`].
    pub fn row<'n>(&mut self, names: impl IntoIterator<Item = (Lang, u8, &'n str)>) {
        self.add(names);
        self.rows = self.docs;
    }

    /// An occupation that the list does not have, and the rows that are near it.
    pub fn other<'n>(&mut self, names: impl IntoIterator<Item = (Lang, u8, &'n str)>, near: Vec<u16>) {
        self.add(names);
        self.near.push(near);
    }

    fn add<'n>(&mut self, names: impl IntoIterator<Item = (Lang, u8, &'n str)>) {
        for (lang, nth, name) in names {
            let keys = words(name).into_iter().map(|word| key(&name[word], Scheme::default())).filter(|key| !key.is_empty());
            self.phrases.push((self.docs, lang, nth, keys.collect()));
        }
        self.docs += 1;
    }

    pub fn build(self) -> Owned {
        let mut terms: Vec<(&str, Lang)> = self.phrases.iter().flat_map(|(_, lang, _, keys)| keys.iter().map(|key| (key.as_str(), *lang))).collect();
        terms.extend(self.classes.iter().map(|(lang, key, _)| (key.as_str(), *lang)));
        terms.extend(self.fillers.iter().map(|(lang, key)| (key.as_str(), *lang)));
        terms.sort_unstable();
        terms.dedup();

        let mut phrases_of = vec![Vec::new(); terms.len()];
        for (number, (_, lang, _, keys)) in self.phrases.iter().enumerate() {
            for key in keys {
                let place = terms.binary_search(&(key.as_str(), *lang)).expect("every word of a phrase is a term");
                if phrases_of[place].last() != Some(&(number as u32)) {
                    phrases_of[place].push(number as u32);
                }
            }
        }

        let mut owned = Owned { rows: self.rows, near: self.near, ..Owned::default() };
        for (place, (key, lang)) in terms.iter().enumerate() {
            let same = |other: &(Lang, String)| other.0 == *lang && stem(&other.1, *lang) == stem(key, *lang);
            let class = self.classes.iter().find(|(lang, word, _)| same(&(*lang, word.clone()))).map_or(0, |(_, _, class)| *class);
            let filler = self.fillers.iter().any(|(filler_lang, word)| filler_lang == lang && word == key);
            let mut docs: Vec<u32> = phrases_of[place].iter().map(|phrase| self.phrases[*phrase as usize].0).filter(|doc| *doc < self.rows).collect();
            docs.dedup();
            owned.terms.push(Term {
                start: owned.keys.len() as u32,
                postings: owned.postings.len() as u32,
                stem: stem(key, *lang).len() as u8,
                lang: *lang,
                class,
                weight: if filler { 1 } else { weight(docs.len(), self.rows as usize) },
                filler,
            });
            owned.keys.push_str(key);
            owned.postings.extend(&phrases_of[place]);
        }
        owned.stems = (0..terms.len() as u16).collect();
        let by_stem = |term: &u16| {
            let (key, lang) = terms[*term as usize];
            (lang, &key[..owned.terms[*term as usize].stem as usize])
        };
        owned.stems.sort_by(|one, other| by_stem(one).cmp(&by_stem(other)).then(Ordering::Equal));
        owned.phrases = self
            .phrases
            .iter()
            .map(|(doc, lang, nth, keys)| {
                let weigh = |key: &String| owned.terms[terms.binary_search(&(key.as_str(), *lang)).expect("a term")].weight;
                let total: u32 = keys.iter().map(|key| u32::from(weigh(key))).sum();
                Phrase { doc: *doc, lang: *lang, nth: *nth, weight: total.min(255) as u8 }
            })
            .collect();
        owned.terms.push(Term {
            start: owned.keys.len() as u32,
            postings: owned.postings.len() as u32,
            stem: 0,
            lang: Lang::Ru,
            class: 0,
            weight: 0,
            filler: false,
        });
        owned
    }
}

/// The rarer a word is among the rows, the more it says.
fn weight(docs: usize, rows: usize) -> u8 {
    let share = (rows.max(1) as f32 + 1.0).ln();
    let rarity = ((rows.max(1) as f32 + 1.0) / docs.max(1) as f32).ln();
    (f32::from(SPECIFIC) * rarity / share).round().clamp(1.0, f32::from(SPECIFIC)) as u8
}

impl Owned {
    /// The same, borrowed; `near` is the caller's to keep alongside.
    pub fn as_index<'a>(&'a self, near: &'a [&'a [u16]]) -> Index<'a> {
        Index {
            keys: &self.keys,
            terms: &self.terms,
            stems: &self.stems,
            postings: &self.postings,
            phrases: &self.phrases,
            rows: self.rows,
            near,
        }
    }
}
