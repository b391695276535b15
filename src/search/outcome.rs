//! What a query came to.

use core::ops::Range;

use super::key::{Scheme, key};
use super::rank::Hit;
use super::words::words;

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

named! {
    /// What a query came to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// Nothing was asked: no letters, no figures.
        Empty = "empty",
        /// The rows are what was asked for.
        Match = "match",
        /// The rows are only near what was asked for, or, for a general word, the few special ones that the list has of it.
        Similar = "similar",
        /// The list has nothing like it.
        None = "none",
    }
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
    /// Did the draft of the list have it?
    pub draft: bool,
    /// Technologies that were named, as they were typed: no row tells them apart.
    pub technologies: Vec<String>,
    /// The names of the phrases of the hits, if they are not of the list's own index.
    pub(super) further: Option<&'static [String]>,
    /// What was met, for [`Outcome::marks`].
    pub(super) met: Vec<Met>,
}

/// A word of the index that answered: its key, and the beginning of it that was typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Met {
    pub key: String,
    pub typed: Option<usize>,
}

impl Outcome {
    /// Nothing was asked.
    pub(super) const EMPTY: Outcome = Outcome {
        state: State::Empty,
        reading: Reading::AsTyped,
        hits: Vec::new(),
        general: false,
        elsewhere: false,
        draft: false,
        technologies: Vec::new(),
        further: None,
        met: Vec::new(),
    };

    /// Is there nothing to be found in other languages: does a row answer, or is it known that none does?
    pub(super) fn is_settled(&self) -> bool {
        self.state == State::Empty || self.has_what_was_said() || self.elsewhere || self.reading == Reading::Code
    }

    /// Are the rows those that the words say, be they an answer or, for a general word, all that the list has of it?
    pub(super) fn has_what_was_said(&self) -> bool {
        self.state == State::Match || self.general
    }

    /// The other name that a hit answered by, if it is one that stands in no page.
    pub fn further_name(&self, hit: &Hit) -> Option<&'static str> {
        Some(&self.further?[hit.phrase?])
    }

    /// The ranges of bytes of a name, or other name, that answered the query, in order.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        if self.met.is_empty() {
            return Vec::new();
        }
        words(text).into_iter().filter_map(|word| self.mark(text, word)).collect()
    }

    fn mark(&self, text: &str, word: Range<usize>) -> Option<Range<usize>> {
        let of_word = key(&text[word.clone()], Scheme::default());
        let met = self.met.iter().filter(|met| met.key == of_word).min_by_key(|met| met.typed.is_some())?;
        let Some(typed) = met.typed else { return Some(word) };
        // The shortest beginning that has as many letters of the key as were typed.
        let ends = text[word.clone()].char_indices().map(|(at, char)| word.start + at + char.len_utf8());
        let end = ends.into_iter().find(|end| key(&text[word.start..*end], Scheme::default()).len() >= typed);
        Some(word.start..end.unwrap_or(word.end))
    }
}
