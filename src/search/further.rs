//! The other names of the rows, the rows by their names in languages that no page is in, and the technologies that stand
//! in titles beside an occupation. Few readers need them, so they are a file of their own, which the browser loads when
//! the page is ready; until then, nothing of it is found.

use core::str::Lines;

use super::attempt::{Attempt, Lexicon, Text};
use super::elsewhere::Elsewhere;
use super::file::FurtherFile;
use super::han;
use super::key::is_few;
use super::lookup::Manner;
use super::rank::Hit;
use super::words::words;
use crate::loaded::Loaded;
use crate::text::{Lang, PerLang};

/// What is searched besides the list's own names.
#[derive(Debug)]
pub struct Further {
    pub lexicon: Lexicon<'static>,
    /// Occupations that the list does not have, in the languages of the pages.
    pub titles: Elsewhere,
    /// Words that say whose field a title is of (airworthiness, malware), in every language.
    fields: Elsewhere,
    /// Of each phrase of its index.
    pub names: &'static [String],
    /// The other names of every row that any edition has, a line each: a thousand texts would weigh more than the names.
    also: &'static [PerLang<String>],
}

/// The further languages, once they are loaded.
pub static FURTHER: Loaded<Further> = Loaded::new(Further::read, embedded!("further.bin"));

impl Further {
    fn read(file: &'static [u8]) -> Further {
        let FurtherFile { search, titles, fields, names, also } =
            postcard::from_bytes(file).expect("the file of further languages is that of this build");
        Further { lexicon: Lexicon::of(search), titles, fields, names: names.leak(), also: also.leak() }
    }

    /// The other names of a row, by its place among those that any edition has.
    pub fn other_names(&self, place: usize, lang: Lang) -> Lines<'static> {
        self.also[place].as_ref().get(lang).lines()
    }

    /// Is it the whole of a name that a page shows for a row?
    pub fn is_own_name(&self, attempt: &Attempt) -> bool {
        let is_own = |hit: &Hit| hit.whole && hit.phrase.is_some_and(|phrase| self.lexicon.index.phrases[phrase].nth == 0);
        attempt.ranked.answers.first().is_some_and(is_own)
    }

    /// The rows of the field that a query has a word of. They are near where nothing else is found, unless the query is an
    /// occupation that the list does not have, with or without technologies.
    pub fn of_field(&self, lexicon: &Lexicon, query: &str) -> Vec<Hit> {
        let (said, general) = Text::read(lexicon, query).said(lexicon);
        let is_known = |of: &Lexicon| of.known(&said, &general).is_some_and(|known| known.whole);
        match self.fields.find(&said, &general) {
            Some(field) if !is_known(lexicon) && !is_known(&self.lexicon) => Hit::of_rows(field.near, Manner::Slip),
            _ => Vec::new(),
        }
    }

    /// What a query means in these languages, if anything surely.
    pub fn attempt(&self, query: &str) -> Option<Attempt> {
        let lexicon = &self.lexicon;
        let query = han::spaced(query, |word| lexicon.index.with_key(word).next().is_some());
        let text = Text::read(lexicon, &query);
        let typed = Attempt::new(lexicon, &text);
        let attempt = if typed.is_sure() || typed.known_whole { typed } else { Attempt::of_title(lexicon, &text) };
        let begins = attempt.ranked.answers.first().is_some_and(|best| best.manner == Manner::Start);
        if begins && words(&query).into_iter().any(|word| is_few(&query[word])) {
            return None;
        }
        (attempt.is_sure() || attempt.ranked.elsewhere || !attempt.ranked.near.is_empty()).then_some(attempt)
    }
}
