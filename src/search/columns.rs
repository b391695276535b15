//! An index as its file has it: column by column, since what is alike and stands together takes fewest bytes.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::distance::Sounds;
use super::index::{Index, Phrase, Term};
use super::stem::stem;
use super::steps;
use crate::text::Lang;

/// Writes an index.
pub fn serialize<S: Serializer>(index: &Index, serializer: S) -> Result<S::Ok, S::Error> {
    Columns::from(index).serialize(serializer)
}

/// Reads one.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Index, D::Error> {
    Columns::deserialize(deserializer).map(Index::from)
}

/// The terms, then the phrases, of an [`Index`].
#[derive(Serialize, Deserialize)]
struct Columns {
    keys: Vec<String>,
    langs: Vec<Lang>,
    classes: Vec<u8>,
    fillers: Vec<bool>,
    weights: Vec<u8>,
    /// How many phrases each term stands in.
    counts: Vec<u32>,
    /// Of all terms, each number as what it is more than the one before it in the same term.
    phrases: Vec<u32>,
    /// Runs of phrases: document, language, number of the first, and how many there are.
    runs: Vec<(u16, Lang, u16, u16)>,
    phrase_weights: Vec<u8>,
}

impl From<&Index> for Columns {
    fn from(Index { terms, phrases }: &Index) -> Columns {
        let mut runs: Vec<(u16, Lang, u16, u16)> = Vec::new();
        for phrase in phrases {
            match runs.last_mut() {
                Some((doc, lang, first, count)) if (*doc, *lang, *first + *count) == (phrase.doc, phrase.lang, phrase.nth) => *count += 1,
                _ => runs.push((phrase.doc, phrase.lang, phrase.nth, 1)),
            }
        }
        Columns {
            langs: terms.iter().map(|term| term.lang).collect(),
            classes: terms.iter().map(|term| term.class).collect(),
            fillers: terms.iter().map(|term| term.filler).collect(),
            weights: terms.iter().map(|term| term.weight).collect(),
            counts: terms.iter().map(|term| term.phrases.len() as u32).collect(),
            phrases: terms.iter().flat_map(|term| steps::between(&term.phrases)).collect(),
            keys: terms.iter().map(|term| term.key.clone()).collect(),
            runs,
            phrase_weights: phrases.iter().map(|phrase| phrase.weight).collect(),
        }
    }
}

impl From<Columns> for Index {
    fn from(columns: Columns) -> Index {
        let mut steps = columns.phrases.into_iter();
        let mut terms = Vec::with_capacity(columns.keys.len());
        for (place, key) in columns.keys.into_iter().enumerate() {
            let (lang, mut number) = (columns.langs[place], 0);
            let phrases = steps.by_ref().take(columns.counts[place] as usize).map(|step| {
                number += step;
                number
            });
            let phrases = phrases.collect();
            let stem = stem(&key, lang);
            let (stem, sounds) = (stem.len(), Sounds::of(stem.as_bytes()));
            let (class, filler, weight) = (columns.classes[place], columns.fillers[place], columns.weights[place]);
            terms.push(Term { key, stem, sounds, lang, class, filler, weight, phrases });
        }
        let named = columns.runs.into_iter().flat_map(|(doc, lang, first, count)| (first..first + count).map(move |nth| (doc, lang, nth)));
        let phrases = named.zip(columns.phrase_weights).map(|((doc, lang, nth), weight)| Phrase { doc, lang, nth, weight });
        Index { terms, phrases: phrases.collect() }
    }
}
