//! What the list page shows for a query and a group: rows, counts, and what is said of them.

use core::ops::Range;

use super::beginning::with_beginnings;
use super::{LISTED, Outcome, Reading, State, names, search, search_as_typed};
use crate::list::{Field, LIST, Profession};
use crate::text::Lang;

/// The list, searched and narrowed.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    pub outcome: Outcome,
    /// The rows to show, in order, each with its place among the outcome's hits; all rows where nothing was asked.
    pub rows: Vec<Row>,
    /// How many rows the search gives in each group of the list, in its order.
    pub counts: Vec<(&'static Field, usize)>,
    /// How many it gives in all groups together.
    pub total: usize,
}

named! {
    /// How rows answer a query.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Kind {
        /// They are what was asked for.
        Match = "match",
        /// They are only near it.
        Similar = "similar",
    }
}

/// What there is to say of a listing, for everybody and for screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing was asked: so many rows, the whole list or a group of it.
    Everything(usize),
    /// So many rows answer.
    Rows(usize),
    /// A general word: all that it fits, and no row of its own.
    General,
    /// The same, with a technology that no row tells from others.
    Technology,
    /// Rows answer, but none in the group that was chosen.
    OtherFieldsOnly,
    /// Only look-alikes.
    Similar,
    /// A profession that is known, and known not to be listed.
    Elsewhere,
    Nothing,
}

/// A row of the listing.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub profession: &'static Profession,
    /// The name that answered, if it is another than the reader sees anyway.
    pub other_name: Option<&'static str>,
}

impl PartialEq for Row {
    fn eq(&self, other: &Row) -> bool {
        self.profession.code == other.profession.code && self.other_name == other.other_name
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Field) -> bool {
        self.id == other.id
    }
}

/// Searches the list and narrows it to a group.
pub fn listing(query: &str, field: Option<&'static Field>, as_typed: bool) -> Listing {
    let outcome = if as_typed { search_as_typed(&LISTED, query) } else { search(&LISTED, query) };
    listed(outcome, field)
}

/// The same on a page of a language, where the beginning of a name in that language finds it.
pub fn listing_in(lang: Lang, query: &str, field: Option<&'static Field>, as_typed: bool) -> Listing {
    if as_typed || Lang::INDEXED.contains(&lang) {
        return listing(query, field, as_typed);
    }
    let names = LIST.professions.iter().map(|row| row.names.get(lang)).enumerate();
    listed(with_beginnings(search(&LISTED, query), names, query), field)
}

fn listed(outcome: Outcome, field: Option<&'static Field>) -> Listing {
    let found: Vec<Row> = if outcome.state == State::Empty {
        LIST.professions.iter().map(|profession| Row { profession, other_name: None }).collect()
    } else {
        let row = |hit: &super::Hit| Row { profession: &LIST.professions[hit.row], other_name: other_name(&outcome, hit) };
        outcome.hits.iter().map(row).collect()
    };
    let count = |field: &'static Field| found.iter().filter(|row| row.profession.field == field).count();
    let counts = LIST.fields.iter().map(|field| (*field, count(field))).collect();
    let total = found.len();
    let rows = found.into_iter().filter(|row| field.is_none_or(|field| row.profession.field == field)).collect();
    Listing { outcome, rows, counts, total }
}

/// The name that answered, if it is another than the row's own in the languages of the pages.
fn other_name(outcome: &Outcome, hit: &super::Hit) -> Option<&'static str> {
    if let Some(name) = outcome.further_name(hit) {
        return Some(name);
    }
    names::other_name(&LISTED.lexicon.index.phrases[hit.phrase.filter(|_| outcome.further.is_none())?])
}

/// The parts of a row that answered, as a page of a language shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Ranges of the name in the page's language.
    pub name_marks: Vec<Range<usize>>,
    /// Ranges of the Russian name, which is the official one.
    pub official_marks: Vec<Range<usize>>,
    /// The other name that answered, and its ranges.
    pub other_name: Option<(&'static str, Vec<Range<usize>>)>,
}

/// How many rows are shown before anybody asks for more: all that the list has now. However long the
/// list is, a key draws no more.
pub const AT_ONCE: usize = 60;

/// So few rows answer at most where those are shown, too, that they are easily taken for.
const FEW: usize = 5;

impl Listing {
    /// The rows that those found are easily taken for, where few were found; those found are not among them.
    pub fn alike(&self) -> Vec<&'static Profession> {
        let is_found = |code| self.rows.iter().any(|row| row.profession.code == code);
        if self.outcome.state == State::Empty || self.rows.len() > FEW {
            return Vec::new();
        }
        let taken_for = |other: &&Profession| self.rows.iter().any(|row| LIST.alike(row.profession.code).contains(other));
        LIST.professions.iter().filter(|other| !is_found(other.code)).filter(taken_for).collect()
    }

    /// A row as a page of this language shows it.
    pub fn card(&self, profession: &'static Profession, lang: Lang) -> Card {
        let row = self.rows.iter().find(|row| row.profession == profession);
        let marks = |name: &str| self.outcome.marks(name);
        Card {
            name_marks: marks(profession.names.get(lang)),
            official_marks: if lang == Lang::Ru { Vec::new() } else { marks(profession.names.ru) },
            // A language that is searched with what comes later has its own name among the others.
            other_name: row
                .and_then(|row| row.other_name)
                .filter(|name| *name != profession.names.get(lang))
                .map(|name| (name, marks(name))),
        }
    }

    /// Was anything asked?
    pub fn is_asked(&self) -> bool {
        self.outcome.state != State::Empty
    }

    /// How many rows are shown when `asked` have been asked for.
    pub fn shown(&self, asked: usize) -> usize {
        self.rows.len().min(asked.max(AT_ONCE))
    }

    /// How many more come with the next press; none at the end.
    pub fn more(&self, asked: usize) -> Option<usize> {
        let left = self.rows.len() - self.shown(asked);
        (left > 0).then(|| left.min(AT_ONCE))
    }

    /// How the rows answer the query; `None` where the list has nothing like it.
    pub fn kind(&self) -> Option<Kind> {
        match self.outcome.state {
            State::Empty | State::Match => Some(Kind::Match),
            State::Similar if self.outcome.general => Some(Kind::Match),
            State::Similar => Some(Kind::Similar),
            State::None => None,
        }
    }

    /// What there is to say of it above its rows.
    pub fn finding(&self) -> Finding {
        match self.outcome.state {
            State::Empty => Finding::Everything(self.rows.len()),
            _ if self.outcome.has_what_was_said() && self.rows.is_empty() => Finding::OtherFieldsOnly,
            _ if self.outcome.has_what_was_said() && !self.outcome.technologies.is_empty() => Finding::Technology,
            _ if self.outcome.general => Finding::General,
            State::Match => Finding::Rows(self.rows.len()),
            State::Similar => Finding::Similar,
            State::None if self.outcome.elsewhere => Finding::Elsewhere,
            State::None => Finding::Nothing,
        }
    }

    /// What the finding speaks of: the technologies in a query, or all of it.
    pub fn subject(&self, query: &str) -> String {
        let technologies = &self.outcome.technologies;
        if technologies.is_empty() { query.trim().to_string() } else { technologies.join(", ") }
    }

    /// Another text that was searched instead of what was typed.
    pub fn instead(&self) -> Option<&str> {
        match &self.outcome.reading {
            Reading::Retyped(text) | Reading::Respaced(text) => Some(text),
            Reading::AsTyped | Reading::Code => None,
        }
    }
}
