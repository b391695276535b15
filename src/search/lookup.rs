//! Which words of the index one typed word can mean, and how sure that is.

use std::sync::{Mutex, PoisonError};

use super::distance::{Cost, EDIT, Sounds, allowed, distance, first_letters};
use super::elsewhere::{Stems, stems};
use super::hash::hash;
use super::index::{ANYONE, Index, Term};
use super::key::{SHORT, Scheme, beginning, is_cyrillic, key, spelled, unfinished};
use super::layout::one_alphabet;
use super::order::sort_by_number;
use super::stem::stem;
use crate::text::Lang;

/// How a typed word came to mean a word of the index; the surer the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// The same key.
    Same,
    /// The same word with another ending.
    Inflected,
    /// The beginning of it.
    Start,
    /// Another word for the same notion (доктор for врач).
    Notion,
    /// With a slip of the pen.
    Slip,
}

impl Manner {
    /// A beginning, or a slip: perhaps another word was meant.
    pub fn is_guess(self) -> bool {
        matches!(self, Manner::Start | Manner::Slip)
    }
}

/// A term that a typed word can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub term: usize,
    /// In hundredths; 100 is the word itself.
    pub quality: u8,
    pub manner: Manner,
}

/// One typed word with what it can mean, each term once.
#[derive(Clone, Debug, Default)]
pub struct Meaning {
    /// Letters of the word's own key, in the common scheme.
    pub letters: usize,
    /// The word as names are compared, with the hashes of its stems.
    pub spelled: String,
    pub stems: Stems,
    pub candidates: Vec<Candidate>,
    /// May it be left out?
    pub filler: bool,
    /// May it be the beginning of a word that is still being typed, whatever it is as it stands?
    pub begins: bool,
    /// The class of general words that it belongs to, or 0.
    pub class: u8,
    /// How much it says: the most that a word it can mean says, or all there is for an unknown word.
    pub weight: u8,
}

impl Meaning {
    /// Does it mean anything as it stands, without slips and beginnings?
    pub fn is_whole(&self) -> bool {
        self.candidates.iter().any(|candidate| candidate.manner <= Manner::Inflected)
    }
}

/// Does a word mean anything as it stands, without slips and beginnings? What may be left out counts only with `fillers_too`.
pub fn is_whole(index: &Index, word: &str, fillers_too: bool) -> bool {
    let counts = |term: usize| fillers_too || !index.terms[term].filler;
    keys(word).iter().any(|key| {
        index.with_key(key).any(&counts) || Lang::INDEXED.into_iter().any(|lang| index.with_stem(lang, stem(key, lang)).any(&counts))
    })
}

fn of_whole_words(index: &Index, keys: &[String]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for key in keys {
        found.extend(index.with_key(key).map(|term| Candidate { term, quality: 100, manner: Manner::Same }));
        for lang in Lang::INDEXED {
            let inflected = index.with_stem(lang, stem(key, lang));
            found.extend(inflected.filter(|term| index.terms[*term].key != *key).map(|term| Candidate {
                term,
                quality: 95,
                manner: Manner::Inflected,
            }));
        }
    }
    found
}

/// What the words of an index came to that have been looked up: somebody who types, and a list of people, repeat nearly
/// all of theirs.
#[derive(Debug, Default)]
pub struct Seen {
    meanings: Remembered<Meaning>,
    /// What words were taken apart into, where a name may begin with a filler, and where not.
    parts: [Remembered<Option<String>>; 2],
}

impl Seen {
    /// Everything that a word can mean in the index that this belongs to.
    pub fn meaning(&self, index: &Index, word: &str) -> Meaning {
        self.meanings.get(word, || meaning(index, word))
    }

    /// What a word was taken apart into, or what `split` makes of it now.
    pub fn parts(&self, word: &str, is_first: bool, split: impl FnOnce() -> Option<String>) -> Option<String> {
        self.parts[usize::from(is_first)].get(word, split)
    }
}

/// Answers by the word that they are of, in buckets by its hash, which takes less code than a map.
#[derive(Debug)]
struct Remembered<T>(Mutex<Vec<Vec<(String, T)>>>);

impl<T> Default for Remembered<T> {
    fn default() -> Remembered<T> {
        Remembered(Mutex::new(Vec::new()))
    }
}

const BUCKETS: usize = 1024;

/// In a bucket; more words are not kept.
const MOST_SEEN: usize = 16;

impl<T: Clone> Remembered<T> {
    fn get(&self, word: &str, find: impl FnOnce() -> T) -> T {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.resize_with(BUCKETS, Vec::new);
        let bucket = &mut buckets[hash(word.bytes()) as usize % BUCKETS];
        if let Some((_, known)) = bucket.iter().find(|(of, _)| of == word) {
            return known.clone();
        }
        let found = find();
        if bucket.len() < MOST_SEEN {
            bucket.push((word.to_string(), found.clone()));
        }
        found
    }
}

/// Everything that a word can mean. Slips are looked for only where nothing else is found.
pub fn meaning(index: &Index, word: &str) -> Meaning {
    let keys = keys(word);
    let mut candidates = of_whole_words(index, &keys);
    // A few letters are the beginning of very many words: of those in their own alphabet.
    let letters = word.chars().count();
    let in_cyrillic = word.contains(is_cyrillic);
    let may_begin = |term: &Term| letters >= SHORT || in_cyrillic == term.is_cyrillic();
    let beginnings: Vec<String> = keys.iter().cloned().chain([beginning(word)]).collect();
    let unfinished = unfinished(word);
    let starts = beginnings.iter().map(|start| (start, start.len() + 1)).chain(unfinished.iter().map(|start| (start, start.len())));
    for (start, least) in starts.filter(|(start, _)| !start.is_empty()) {
        let longer = index.starting_with(start).filter(|term| index.terms[*term].key.len() >= least && may_begin(&index.terms[*term]));
        candidates.extend(longer.map(|term| {
            let share = start.len() * 30 / index.terms[term].key.len();
            Candidate { term, quality: 55 + share as u8, manner: Manner::Start }
        }));
    }
    // A short stem with some ending may as well be a slip: vidoe is no case of вид.
    let doubtful = |candidate: &Candidate| candidate.manner == Manner::Inflected && index.terms[candidate.term].stem().len() <= SHORT_STEM;
    if candidates.iter().all(doubtful) {
        candidates.extend(keys.iter().flat_map(|key| slips(index, key)));
    }
    let whole = |candidate: &&Candidate| candidate.manner <= Manner::Inflected;
    // A shorter English word is no case of a general one: a program is no programming.
    let of_class = |candidate: &&Candidate| {
        let term = &index.terms[candidate.term];
        whole(candidate) && (term.lang != Lang::En || candidate.manner == Manner::Same || keys.iter().any(|key| key.len() > term.key.len()))
    };
    let class =
        candidates.iter().filter(of_class).map(|candidate| index.terms[candidate.term].class).find(|class| *class != 0).unwrap_or(0);
    if class > ANYONE {
        // In the language of the typed word, and in the order's own.
        let spoken: Vec<Lang> =
            candidates.iter().filter(whole).map(|candidate| index.terms[candidate.term].lang).chain([Lang::Ru]).collect();
        let notion = (0..index.terms.len()).filter(|term| {
            let term = &index.terms[*term];
            term.class == class && spoken.contains(&term.lang)
        });
        candidates.extend(notion.map(|term| Candidate { term, quality: 80, manner: Manner::Notion }));
    }
    keep_best_of_each_term(&mut candidates);

    let spelled = spelled(&one_alphabet(word).unwrap_or_else(|| word.to_string()));
    Meaning {
        letters: key(word, Scheme::default()).len(),
        stems: stems(&spelled),
        spelled,
        begins: keys.iter().all(|key| key.len() <= SHORT_STEM) && candidates.iter().any(|candidate| candidate.manner == Manner::Start),
        filler: class == ANYONE || candidates.iter().any(|of| of.manner == Manner::Same && index.terms[of.term].filler),
        weight: candidates.iter().map(|candidate| index.terms[candidate.term].weight).max().unwrap_or(super::index::SPECIFIC),
        class,
        candidates,
    }
}

const SHORT_STEM: usize = 3;

fn keep_best_of_each_term(candidates: &mut Vec<Candidate>) {
    sort_by_number(candidates, |candidate| (candidate.term as u64) << 8 | u64::from(u8::MAX - candidate.quality));
    candidates.dedup_by_key(|candidate| candidate.term);
}

/// The keys that a word can have, the common one first.
fn keys(word: &str) -> Vec<String> {
    let word = one_alphabet(word).unwrap_or_else(|| word.to_string());
    Scheme::of(&word).map(|scheme| key(&word, scheme)).filter(|key| !key.is_empty()).collect()
}

/// In hundredths, of a word with slips of this cost.
pub const fn quality_of_slip(cost: Cost) -> u8 {
    90 - 10 * if cost < 2 * EDIT { cost } else { 2 * EDIT }
}

fn slips(index: &Index, key: &str) -> Vec<Candidate> {
    let typed = Lang::INDEXED.map(|lang| stem(key, lang).as_bytes()).map(|stem| (stem, Sounds::of(stem)));
    let mut found = Vec::new();
    for letter in first_letters(key.as_bytes()) {
        let letter = [letter];
        let Ok(first) = core::str::from_utf8(&letter) else { continue };
        for term in index.starting_with(first) {
            let meant = &index.terms[term];
            let (typed, sounds) = typed[meant.lang as usize];
            let limit = allowed(typed.len().min(meant.stem));
            if limit == 0 || sounds.least_distance(meant.sounds) > limit {
                continue;
            }
            if let Some(cost) = distance(typed, meant.stem().as_bytes(), limit) {
                found.push(Candidate { term, quality: quality_of_slip(cost), manner: Manner::Slip });
            }
        }
    }
    // Only the nearest: what is further away was not meant.
    let best = found.iter().map(|candidate| candidate.quality).max();
    found.retain(|candidate| Some(candidate.quality) == best);
    found
}
