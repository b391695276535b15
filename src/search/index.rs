//! The table that search looks things up in: every word of every name under its key.
//!
//! [`Builder`] makes an [`Index`] from any names; build.rs runs it and writes the index as a file, and so do the
//! tests and the bench.

use core::ops::Range;

use super::distance::Sounds;
use super::key::{SHORT, Scheme, key, spelled};
use super::stem::stem;
use super::words::words;
use crate::text::Lang;

/// A word in one language, since the same key has other endings in another.
#[derive(Clone, Debug)]
pub struct Term {
    /// How the word is written in the alphabet of `key`.
    pub key: String,
    /// How many bytes of the key are its stem.
    pub(super) stem: usize,
    /// The sounds in its stem: what puts most words aside when a slip is looked for.
    pub(super) sounds: Sounds,
    pub lang: Lang,
    /// The class of a general word (doctor, engineer), 0 for others.
    pub class: u8,
    /// Is it a word that people put in and that may be left out?
    pub filler: bool,
    /// How much it says, from 1 (in every second name, or a filler) to [`SPECIFIC`].
    pub weight: u8,
    /// The phrases that it stands in, by their numbers, in order.
    pub phrases: Vec<u32>,
}

impl Term {
    /// Is its language written in Cyrillic, as far as the languages of the pages go?
    pub fn is_cyrillic(&self) -> bool {
        self.lang != Lang::En
    }

    /// The beginning of its key that its inflected forms share.
    pub fn stem(&self) -> &str {
        &self.key[..self.stem]
    }
}

/// The weight of a word that stands in one row only.
pub const SPECIFIC: u8 = 10;

/// The class of general words that go with every profession, as specialist does.
pub const ANYONE: u8 = 1;

/// A name or other name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The row that it names.
    pub doc: u16,
    pub lang: Lang,
    /// 0 for the name, then the other names of that language in their order.
    pub nth: u16,
    /// The weights of its words together.
    pub weight: u8,
}

/// See the module. The documents are the list's rows, in its order.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// By key, then by language.
    pub terms: Vec<Term>,
    /// By document.
    pub phrases: Vec<Phrase>,
}

impl Index {
    /// Terms whose key begins with `prefix`; the equal ones stand first.
    pub fn starting_with(&self, prefix: &str) -> Range<usize> {
        let from = self.terms.partition_point(|term| term.key.as_str() < prefix);
        let longer = self.terms[from..].partition_point(|term| term.key.starts_with(prefix));
        from..from + longer
    }

    /// Terms with this key.
    pub fn with_key(&self, key: &str) -> impl Iterator<Item = usize> {
        self.starting_with(key).take_while(move |term| self.terms[*term].key.len() == key.len())
    }

    /// Terms of a language with this stem.
    pub fn with_stem(&self, lang: Lang, stem: &str) -> impl Iterator<Item = usize> {
        // A stem is the beginning of its key.
        let length = stem.len();
        let is_stem = move |term: &usize| self.terms[*term].lang == lang && self.terms[*term].stem == length;
        self.starting_with(stem).filter(is_stem)
    }

    /// How many documents there are.
    pub fn docs(&self) -> usize {
        self.phrases.last().map_or(0, |phrase| usize::from(phrase.doc) + 1)
    }
}

/// A word that says nothing; BI sounds like by, and is none.
struct Filler {
    lang: Lang,
    key: String,
    spelled: String,
}

/// Collects names and makes an [`Index`] of them.
#[derive(Default)]
pub struct Builder {
    phrases: Vec<(u16, Lang, u16, Vec<String>)>,
    classes: Vec<(Lang, String, u8)>,
    fillers: Vec<Filler>,
    known: Vec<(Lang, String)>,
    rows: u16,
}

impl Builder {
    /// A word that fits many professions. `class` joins the words for one notion; see [`ANYONE`].
    pub fn general(&mut self, class: u8, lang: Lang, word: &str) {
        self.classes.push((lang, key(word, Scheme::default()), class));
    }

    /// A word that stands in no name, and is known nevertheless.
    pub fn known(&mut self, lang: Lang, word: &str) {
        self.known.push((lang, key(word, Scheme::default())));
    }

    /// A word that says nothing of the profession.
    pub fn filler(&mut self, lang: Lang, word: &str) {
        self.fillers.push(Filler { lang, key: key(word, Scheme::default()), spelled: spelled(word) });
    }

    /// The fillers of few letters, as they are `spelled`.
    pub fn short_fillers(&self) -> Vec<String> {
        let short = self.fillers.iter().map(|filler| &filler.spelled).filter(|spelled| spelled.chars().count() < SHORT);
        short.cloned().collect()
    }

    /// Is it a word that says nothing of the profession?
    pub fn is_filler(&self, lang: Lang, word: &str) -> bool {
        self.fillers.iter().any(|filler| filler.lang == lang && filler.spelled == spelled(word))
    }

    /// Is it a word that goes with every profession?
    pub fn is_anyone(&self, lang: Lang, word: &str) -> bool {
        let key = key(word, Scheme::default());
        self.classes.iter().any(|(of, word, class)| *of == lang && *class == ANYONE && stem(word, lang) == stem(&key, lang))
    }

    /// The next row of the list: its names, each with its language and number.
    pub fn row<'n>(&mut self, names: impl IntoIterator<Item = (Lang, u16, &'n str)>) {
        for (lang, nth, name) in names {
            let keys = words(name).into_iter().map(|word| key(&name[word], Scheme::default())).filter(|key| !key.is_empty());
            self.phrases.push((self.rows, lang, nth, keys.collect()));
        }
        self.rows += 1;
    }

    /// The finished index; the same rows always give the same one.
    pub fn build(self) -> Index {
        let mut found: Vec<(&str, Lang)> =
            self.phrases.iter().flat_map(|(_, lang, _, keys)| keys.iter().map(|key| (key.as_str(), *lang))).collect();
        found.extend(self.classes.iter().map(|(lang, key, _)| (key.as_str(), *lang)));
        found.extend(
            self.fillers
                .iter()
                .map(|filler| (filler.key.as_str(), filler.lang))
                .chain(self.known.iter().map(|(lang, key)| (key.as_str(), *lang))),
        );
        found.sort_unstable();
        found.dedup();
        let place_of = |key: &str, lang: Lang| found.binary_search(&(key, lang)).expect("every word is a term");

        let mut phrases_of: Vec<Vec<u32>> = vec![Vec::new(); found.len()];
        for ((_, lang, _, keys), number) in self.phrases.iter().zip(0..) {
            for key in keys {
                let phrases = &mut phrases_of[place_of(key, *lang)];
                if phrases.last() != Some(&number) {
                    phrases.push(number);
                }
            }
        }
        let term = |((key, lang), phrases): (&(&str, Lang), Vec<u32>)| {
            let general = self.classes.iter().find(|(of, word, _)| of == lang && stem(word, *lang) == stem(key, *lang));
            let class = general.map_or(0, |(_, _, class)| *class);
            let filler = self.fillers.iter().any(|filler| filler.lang == *lang && filler.key == *key);
            let mut docs: Vec<u16> = phrases.iter().map(|phrase| self.phrases[*phrase as usize].0).collect();
            docs.dedup();
            Term {
                key: key.to_string(),
                stem: stem(key, *lang).len(),
                sounds: Sounds::of(stem(key, *lang).as_bytes()),
                lang: *lang,
                class,
                filler,
                weight: if filler || class == ANYONE { 1 } else { weight(docs.len(), self.rows.into()) },
                phrases,
            }
        };
        let terms: Vec<Term> = found.iter().zip(phrases_of).map(term).collect();
        let phrase = |(doc, lang, nth, keys): &(u16, Lang, u16, Vec<String>)| {
            let total: u32 = keys.iter().map(|key| u32::from(terms[place_of(key, *lang)].weight)).sum();
            Phrase { doc: *doc, lang: *lang, nth: *nth, weight: total.min(255) as u8 }
        };
        let phrases = self.phrases.iter().map(phrase).collect();
        Index { terms, phrases }
    }
}

/// The rarer a word is among the rows, the more it says.
fn weight(docs: usize, rows: usize) -> u8 {
    let share = (rows.max(1) as f32 + 1.0).ln();
    let rarity = ((rows.max(1) as f32 + 1.0) / docs.max(1) as f32).ln();
    (f32::from(SPECIFIC) * rarity / share).round().clamp(1.0, f32::from(SPECIFIC)) as u8
}
