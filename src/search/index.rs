//! The table that search looks things up in: every word of every name under its key.
//!
//! [`Index`] borrows its parts from an [`Owned`], which build.rs writes as a file and the
//! browser reads. [`Builder`] makes one from any names; build.rs runs it, and so do the
//! tests and the bench.
//!
//! It is kept in columns of small numbers, because it is part of the first load:
//! lengths instead of places, and a place only every [`BLOCK`] terms.

use core::ops::Range;

use serde::{Deserialize, Serialize};

use super::key::{Scheme, key};
use super::stem::stem;
use super::steps;
use super::words::words;
use crate::text::Lang;

/// What is known of a term, beside its key: a word under one language, since the
/// same key has other endings in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub lang: Lang,
    /// The class of a general word (doctor, engineer), 0 for others.
    pub class: u8,
    /// Is it a word that people put in and that may be left out?
    pub filler: bool,
    /// How much it says, from 1 (in every second name, or a filler) to [`SPECIFIC`].
    pub weight: u8,
}

/// The weight of a word that stands in one row only.
pub const SPECIFIC: u8 = 10;

/// The class of general words that go with every profession, as specialist does.
pub const ANYONE: u8 = 1;

/// Terms between two places that are written down.
const BLOCK: usize = 16;

/// A name or other name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub doc: usize,
    pub lang: Lang,
    /// 0 for the name, then the other names of that language in their order.
    pub nth: u8,
    /// The weights of its words together.
    pub weight: u8,
}

/// See the module. The documents are the list's rows, in its order.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    /// The keys of all terms, sorted, one after the other.
    pub keys: &'a str,
    pub key_lengths: &'a [u8],
    /// How many bytes of each key are its stem.
    pub stem_lengths: &'a [u8],
    /// For each term language, filler and class in 2, 1 and 5 bits.
    pub kinds: &'a [u8],
    pub weights: &'a [u8],
    /// The phrases of all terms, one term after the other, as steps from the phrase before.
    pub postings: &'a [u8],
    /// Bytes of `postings` for each term.
    pub posting_lengths: &'a [u16],
    /// For every [`BLOCK`]th term where its key and its postings begin.
    pub places: &'a [(u32, u32)],
    /// For each phrase, which are sorted by it, the document.
    pub docs: &'a [u16],
    /// For each phrase language and number in 2 and 6 bits.
    pub names: &'a [u8],
    pub phrase_weights: &'a [u8],
}

impl<'a> Index<'a> {
    /// The key of a term.
    pub fn key(&self, term: usize) -> &'a str {
        let start = self.key_start(term);
        &self.keys[start..start + usize::from(self.key_lengths[term])]
    }

    fn key_bytes(&self, term: usize) -> &'a [u8] {
        let start = self.key_start(term);
        &self.keys.as_bytes()[start..start + usize::from(self.key_lengths[term])]
    }

    fn key_start(&self, term: usize) -> usize {
        let skipped: usize = self.key_lengths[term - term % BLOCK..term].iter().map(|length| usize::from(*length)).sum();
        self.places[term / BLOCK].0 as usize + skipped
    }

    /// The beginning of its key that its inflected forms share.
    pub fn stem(&self, term: usize) -> &'a str {
        &self.key(term)[..usize::from(self.stem_lengths[term])]
    }

    /// The stems of the terms of a range, in bytes, each with its term, in order.
    pub fn stems(&self, terms: Range<usize>) -> impl Iterator<Item = (usize, &'a [u8])> {
        let mut start = if terms.is_empty() { 0 } else { self.key_start(terms.start) };
        terms.map(move |term| {
            let stem = &self.keys.as_bytes()[start..start + usize::from(self.stem_lengths[term])];
            start += usize::from(self.key_lengths[term]);
            (term, stem)
        })
    }

    /// What is known of a term besides its key.
    pub fn term(&self, term: usize) -> Term {
        let kind = self.kinds[term];
        Term { lang: lang_of(kind), class: kind >> 3, filler: kind & 4 != 0, weight: self.weights[term] }
    }

    /// The phrases that a term stands in, in order.
    pub fn postings(&self, term: usize) -> impl Iterator<Item = usize> + use<'a> {
        let skipped: usize = self.posting_lengths[term - term % BLOCK..term].iter().map(|length| usize::from(*length)).sum();
        let start = self.places[term / BLOCK].1 as usize + skipped;
        steps::read(&self.postings[start..start + usize::from(self.posting_lengths[term])])
    }

    /// A name of a row, by its number.
    pub fn phrase(&self, phrase: usize) -> Phrase {
        let name = self.names[phrase];
        Phrase { doc: usize::from(self.docs[phrase]), lang: lang_of(name), nth: name >> 2, weight: self.phrase_weights[phrase] }
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Is there no term at all?
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Terms whose key begins with `prefix`; the equal ones stand first.
    pub fn starting_with(&self, prefix: &str) -> Range<usize> {
        let prefix = prefix.as_bytes();
        let from = self.partition(0, &|key| key < prefix);
        let to = self.partition(from, &|key| key.starts_with(prefix));
        from..to
    }

    /// Terms of a language with this stem.
    pub fn with_stem(&self, lang: Lang, stem: &str) -> impl Iterator<Item = usize> {
        // A stem is the beginning of its key.
        let length = stem.len();
        self.starting_with(stem).filter(move |term| lang_of(self.kinds[*term]) == lang && usize::from(self.stem_lengths[*term]) == length)
    }

    /// The first term, from `from` on, of whose key `before` is not true.
    fn partition(&self, from: usize, before: &dyn Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = (low + high) / 2;
            if before(self.key_bytes(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

fn lang_of(bits: u8) -> Lang {
    // Two bits of a table: a fifth language would need another.
    const { assert!(Lang::ALL.len() <= 4) };
    Lang::ALL[usize::from(bits & 3)]
}

/// Collects names and makes an [`Index`] of them.
#[derive(Default)]
pub struct Builder {
    phrases: Vec<(u16, Lang, u8, Vec<String>)>,
    classes: Vec<(Lang, String, u8)>,
    fillers: Vec<(Lang, String)>,
    rows: u16,
}

/// An index that owns its parts; they are those of [`Index`].
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Owned {
    pub keys: String,
    pub key_lengths: Vec<u8>,
    pub stem_lengths: Vec<u8>,
    pub kinds: Vec<u8>,
    pub weights: Vec<u8>,
    pub postings: Vec<u8>,
    pub posting_lengths: Vec<u16>,
    pub places: Vec<(u32, u32)>,
    pub docs: Vec<u16>,
    pub names: Vec<u8>,
    pub phrase_weights: Vec<u8>,
}

impl Builder {
    /// A word that fits many professions. `class`, below 32, joins the words for one notion; see [`ANYONE`].
    pub fn general(&mut self, class: u8, lang: Lang, word: &str) {
        assert!(class < 32, "classes have five bits");
        self.classes.push((lang, key(word, Scheme::default()), class));
    }

    /// A word that says nothing of the profession.
    pub fn filler(&mut self, lang: Lang, word: &str) {
        self.fillers.push((lang, key(word, Scheme::default())));
    }

    /// Is it a word that says nothing of the profession?
    pub fn is_filler(&self, lang: Lang, word: &str) -> bool {
        let key = key(word, Scheme::default());
        self.fillers.iter().any(|(of, filler)| *of == lang && *filler == key)
    }

    /// The next row of the list: its names, each with its language and number.
    pub fn row<'n>(&mut self, names: impl IntoIterator<Item = (Lang, u8, &'n str)>) {
        for (lang, nth, name) in names {
            assert!(nth < 64, "a name's number has six bits: {name}");
            let keys = words(name).into_iter().map(|word| key(&name[word], Scheme::default())).filter(|key| !key.is_empty());
            self.phrases.push((self.rows, lang, nth, keys.collect()));
        }
        self.rows += 1;
    }

    /// The finished index; the same rows always give the same one.
    pub fn build(self) -> Owned {
        let mut terms: Vec<(&str, Lang)> =
            self.phrases.iter().flat_map(|(_, lang, _, keys)| keys.iter().map(|key| (key.as_str(), *lang))).collect();
        terms.extend(self.classes.iter().map(|(lang, key, _)| (key.as_str(), *lang)));
        terms.extend(self.fillers.iter().map(|(lang, key)| (key.as_str(), *lang)));
        terms.sort_unstable();
        terms.dedup();
        let place_of = |key: &str, lang: Lang| terms.binary_search(&(key, lang)).expect("every word is a term");

        let mut phrases_of = vec![Vec::new(); terms.len()];
        for (number, (_, lang, _, keys)) in self.phrases.iter().enumerate() {
            for key in keys {
                let phrases: &mut Vec<usize> = &mut phrases_of[place_of(key, *lang)];
                if phrases.last() != Some(&number) {
                    phrases.push(number);
                }
            }
        }

        let mut owned = Owned::default();
        for (place, (key, lang)) in terms.iter().enumerate() {
            if place % BLOCK == 0 {
                owned.places.push((owned.keys.len() as u32, owned.postings.len() as u32));
            }
            let class = self
                .classes
                .iter()
                .find(|(of, word, _)| of == lang && stem(word, *lang) == stem(key, *lang))
                .map_or(0, |(_, _, class)| *class);
            let filler = self.fillers.iter().any(|(of, word)| of == lang && word == key);
            let mut docs: Vec<u16> = phrases_of[place].iter().map(|phrase| self.phrases[*phrase].0).collect();
            docs.dedup();
            owned.keys.push_str(key);
            owned.key_lengths.push(u8::try_from(key.len()).expect("a word of a name is shorter than 256 letters"));
            owned.stem_lengths.push(stem(key, *lang).len() as u8);
            owned.kinds.push(*lang as u8 | u8::from(filler) << 2 | class << 3);
            owned.weights.push(if filler || class == ANYONE { 1 } else { weight(docs.len(), self.rows.into()) });
            let before = owned.postings.len();
            let mut last = 0;
            for phrase in &phrases_of[place] {
                steps::write(&mut owned.postings, phrase - last);
                last = *phrase;
            }
            owned
                .posting_lengths
                .push(u16::try_from(owned.postings.len() - before).expect("a word has fewer than 65,536 bytes of postings"));
        }
        for (doc, lang, nth, keys) in &self.phrases {
            let total: u32 = keys.iter().map(|key| u32::from(owned.weights[place_of(key, *lang)])).sum();
            owned.docs.push(*doc);
            owned.names.push(*lang as u8 | nth << 2);
            owned.phrase_weights.push(total.min(255) as u8);
        }
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
    /// The same, borrowed.
    pub fn as_index(&self) -> Index<'_> {
        Index {
            keys: &self.keys,
            key_lengths: &self.key_lengths,
            stem_lengths: &self.stem_lengths,
            kinds: &self.kinds,
            weights: &self.weights,
            postings: &self.postings,
            posting_lengths: &self.posting_lengths,
            places: &self.places,
            docs: &self.docs,
            names: &self.names,
            phrase_weights: &self.phrase_weights,
        }
    }
}
