//! What the list page shows for a query and a group: rows, counts, and what is said of them.

use super::{LISTED, Outcome, Reading, State, search, search_as_typed};
use crate::list::{Field, LIST, Profession};

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
    let found: Vec<Row> = if outcome.state == State::Empty {
        LIST.professions.iter().map(|profession| Row { profession, other_name: None }).collect()
    } else {
        let row = |hit: &super::Hit| Row { profession: &LIST.professions[hit.row], other_name: hit.phrase.and_then(other_name) };
        outcome.hits.iter().map(row).collect()
    };
    let count = |field: &'static Field| found.iter().filter(|row| row.profession.field == field).count();
    let counts = LIST.fields.iter().map(|field| (*field, count(field))).collect();
    let total = found.len();
    let rows = found.into_iter().filter(|row| field.is_none_or(|field| row.profession.field == field)).collect();
    Listing { outcome, rows, counts, total }
}

/// The other name that a phrase of the list's index is; `None` for a name.
fn other_name(phrase: usize) -> Option<&'static str> {
    let phrase = LISTED.index.phrase(phrase);
    let profession = &LIST.professions[phrase.doc];
    profession.also.get(phrase.lang).nth(usize::from(phrase.nth).checked_sub(1)?)
}

impl Listing {
    /// Another text that was searched instead of what was typed.
    pub fn instead(&self) -> Option<&str> {
        match &self.outcome.reading {
            Reading::Retyped(text) | Reading::Respaced(text) => Some(text),
            Reading::AsTyped | Reading::Code => None,
        }
    }
}
