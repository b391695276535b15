//! What people type, and which rows of the list they mean by it.
//!
//! A query is read as typed, then, if that gives no sure answer, with words put
//! together or taken apart, and as if typed on the other keyboard layout. The
//! surest reading wins. Alphabets need no reading of their own: [`key`] writes
//! them all in one. It knows names and words only; that a listed profession
//! leads to anything is [`crate::eligibility`]'s to say.

mod codes;
mod distance;
pub mod elsewhere;
mod file;
pub mod index;
mod key;
mod layout;
mod listing;
mod lookup;
mod marked;
mod order;
mod rank;
mod repair;
mod stem;
mod steps;
mod words;

use core::ops::Range;

use crate::list::Code;
use crate::loaded::Loaded;
use codes::Fit;
use elsewhere::Elsewhere;
use file::SearchFile;
use index::Index;
use key::Scheme;
use layout::{Retyping, retype};
use lookup::{Meaning, meaning};
use order::sort_by_number;
use rank::{MOST_WORDS, Ranked, rank};

pub use listing::{Card, Finding, Kind, Listing, Row, listing};
pub use lookup::Manner;
pub use rank::Hit;

/// What is searched: the index of the names, the occupations that are known not to
/// be among them, and the codes of the rows in the order of the index.
#[derive(Clone, Copy, Debug)]
pub struct Searched<'a> {
    pub index: &'a Index,
    pub elsewhere: &'a Elsewhere,
    pub codes: &'a [Code],
}

/// How the query was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    AsTyped,
    /// As a code or the beginning of one.
    Code,
    /// Another text was searched instead: words put together or taken apart.
    Respaced(String),
    /// Another text was searched instead: what the same keys type on the other layout.
    Retyped(String),
}

/// What a query came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing was asked: no letters, no figures.
    Empty,
    /// The rows are what was asked for.
    Match,
    /// The rows are only near what was asked for.
    Similar,
    /// The list has nothing like it.
    None,
}

/// The answer to a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub state: State,
    pub reading: Reading,
    /// Best first.
    pub hits: Vec<Hit>,
    /// Is it a general word, of which the list has no row of its own?
    pub general: bool,
    /// Is it a profession that we know, and know the list not to have?
    pub elsewhere: bool,
    /// What was met, for [`Outcome::marks`].
    met: Vec<Met>,
}

/// A word of the index that answered: its key, and the beginning of it that was typed.
#[derive(Clone, Debug, PartialEq)]
struct Met {
    key: String,
    typed: Option<usize>,
}

/// The answer to a query, in the reading that is surest.
pub fn search(searched: &Searched, query: &str) -> Outcome {
    read(searched, query, true)
}

/// The answer to the query just as it was typed, when the reader undoes another reading.
pub fn search_as_typed(searched: &Searched, query: &str) -> Outcome {
    read(searched, query, false)
}

fn read(searched: &Searched, query: &str, reread: bool) -> Outcome {
    let index = searched.index;
    let query = words::settled(query);
    let query = query.as_str();
    if let Some(typed) = code_in(index, query) {
        return by_code(searched, &typed);
    }
    let typed = Attempt::new(searched, query);
    if typed.meanings.is_empty() {
        return Outcome {
            state: State::Empty,
            reading: Reading::AsTyped,
            hits: Vec::new(),
            general: false,
            elsewhere: false,
            met: Vec::new(),
        };
    }
    if !reread || typed.is_sure() || typed.ranked.elsewhere {
        return typed.outcome(index, Reading::AsTyped);
    }
    let mut attempts = vec![(typed, Reading::AsTyped)];
    if let Some(respaced) = repair::respace(index, query) {
        attempts.push((Attempt::new(searched, &respaced), Reading::Respaced(respaced)));
    }
    for retyping in [Retyping::UsToRu, Retyping::UsToKk, Retyping::CyrillicToUs] {
        let Some(retyped) = retype(query, retyping)
            .filter(|text| words::words(text).iter().map(|word| text[word.clone()].chars().count()).sum::<usize>() >= SHORTEST_RETYPED)
        else {
            continue;
        };
        // Not respaced as well: whoever types on the wrong layout does not also tear words apart.
        attempts.push((Attempt::new(searched, &retyped), Reading::Retyped(retyped)));
    }
    // The earlier attempt wins a tie: min_by_key takes the first of equals.
    let best = attempts.into_iter().min_by_key(|(attempt, reading)| attempt.doubt(*reading != Reading::AsTyped));
    let (attempt, reading) = best.expect("the query as typed is an attempt");
    attempt.outcome(index, reading)
}

/// A query that is a code, perhaps with words around it that say nothing, as in «код 2512-1-007».
fn code_in(index: &Index, query: &str) -> Option<codes::Typed> {
    let has_figure = |text: &str| text.contains(|char: char| char.is_ascii_digit());
    // Asked first, because words are looked up only for queries that can be codes at all.
    if !has_figure(query) {
        return None;
    }
    let is_filler = |piece: &str| words::words(piece).into_iter().all(|word| meaning(index, &piece[word]).filler);
    let said: Vec<&str> = query.split_whitespace().filter(|piece| has_figure(piece) || !is_filler(piece)).collect();
    codes::read(&said.join(" "))
}

/// Fewer letters than this are not taken for the other layout.
const SHORTEST_RETYPED: usize = 3;

fn by_code(searched: &Searched, typed: &codes::Typed) -> Outcome {
    let fits = searched.codes.iter().enumerate().filter_map(|(row, code)| Some((typed.fit(*code)?, row)));
    let mut fits: Vec<(Fit, usize)> = fits.collect();
    sort_by_number(&mut fits, |(fit, _)| *fit as u64);
    if let Some((best, _)) = fits.first().copied().filter(|(fit, _)| *fit < Fit::Start) {
        fits.retain(|(fit, _)| *fit == best);
    }
    let hits: Vec<Hit> = fits.iter().map(|(_, row)| Hit { row: *row, phrase: None, score: 0, whole: true, manner: Manner::Same }).collect();
    let state = if hits.is_empty() { State::None } else { State::Match };
    Outcome { state, reading: Reading::Code, hits, general: false, elsewhere: false, met: Vec::new() }
}

/// A text, and what came of it.
struct Attempt {
    meanings: Vec<Meaning>,
    keys: Vec<String>,
    ranked: Ranked,
}

impl Attempt {
    fn new(searched: &Searched, text: &str) -> Attempt {
        let index = searched.index;
        let words: Vec<&str> = words::words(text).into_iter().map(|word| &text[word]).collect();
        let mut meanings: Vec<Meaning> = words.iter().take(MOST_WORDS).map(|word| meaning(index, word)).collect();
        let keys: Vec<String> = words.iter().take(MOST_WORDS).map(|word| key::key(word, Scheme::default())).collect();
        if words.len() > MOST_WORDS {
            // What is not read explains nothing, so that the whole cannot answer.
            meanings[MOST_WORDS - 1] = Meaning { weight: index::SPECIFIC, ..Meaning::default() };
        }
        let said = || keys.iter().zip(&meanings).filter(|(_, meaning)| !meaning.filler);
        let general: Vec<bool> = said().map(|(_, meaning)| meaning.class != 0).collect();
        let said: Vec<&str> = said().map(|(key, _)| key.as_str()).collect();
        let elsewhere = if general.contains(&false) { searched.elsewhere.find(&said, &general) } else { None };
        let ranked = rank(index, &meanings, elsewhere);
        Attempt { meanings, keys, ranked }
    }

    /// Did every word answer as a word, or the beginning of one?
    fn is_sure(&self) -> bool {
        self.ranked.answers.first().is_some_and(|best| best.manner < Manner::Slip)
    }

    /// The less the better.
    fn doubt(&self, reread: bool) -> u8 {
        match (self.ranked.answers.first(), reread) {
            (Some(best), _) if best.manner < Manner::Start => 0,
            (Some(best), false) if best.manner < Manner::Slip => 1,
            _ if self.ranked.elsewhere => 2,
            (Some(best), true) if best.manner < Manner::Slip => 3,
            (Some(_), false) => 4,
            (Some(_), true) => 5,
            (None, false) => 6,
            (None, true) => 7,
        }
    }

    fn outcome(self, index: &Index, reading: Reading) -> Outcome {
        let (state, hits) = match (self.ranked.answers.is_empty(), self.ranked.near.is_empty()) {
            (false, _) => (State::Match, self.ranked.answers),
            (true, false) => (State::Similar, self.ranked.near),
            (true, true) => (State::None, Vec::new()),
        };
        let met = self.meanings.iter().zip(&self.keys).flat_map(|(meaning, key)| {
            meaning.candidates.iter().map(|candidate| Met {
                key: index.terms[candidate.term].key.clone(),
                typed: (candidate.manner == Manner::Start).then_some(key.len()),
            })
        });
        Outcome { state, reading, hits, general: self.ranked.general, elsewhere: self.ranked.elsewhere, met: met.collect() }
    }
}

impl Outcome {
    /// The ranges of bytes of a name, or other name, that answered the query, in order.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        words::words(text).into_iter().filter_map(|word| self.mark(text, word)).collect()
    }

    fn mark(&self, text: &str, word: Range<usize>) -> Option<Range<usize>> {
        let key = key::key(&text[word.clone()], Scheme::default());
        let met = self.met.iter().filter(|met| met.key == key).min_by_key(|met| met.typed.is_some())?;
        let Some(typed) = met.typed else { return Some(word) };
        // The shortest beginning that has as many letters of the key as were typed.
        let ends = text[word.clone()].char_indices().map(|(at, char)| word.start + at + char.len_utf8());
        let end = ends.into_iter().find(|end| key::key(&text[word.start..*end], Scheme::default()).len() >= typed);
        Some(word.start..end.unwrap_or(word.end))
    }
}

/// The list itself, ready to be searched.
pub static LISTED: Loaded<Searched<'static>> = Loaded::new(Searched::read, embedded!("index.bin"));

impl Searched<'static> {
    fn read(file: &'static [u8]) -> Searched<'static> {
        let SearchFile { index, elsewhere, codes } = postcard::from_bytes(file).expect("the file of the index is that of this build");
        Searched { index: Box::leak(Box::new(index)), elsewhere: Box::leak(Box::new(elsewhere)), codes: codes.leak() }
    }
}
