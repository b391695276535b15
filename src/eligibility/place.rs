//! Where a person's work stands on the list.

use super::answers::Work;
use crate::list::{Code, List, Profession};
use crate::search::{Searched, State, search};

/// The row that lists a work, or the rows that are near it.
#[derive(Clone, Debug, Default)]
pub struct PlaceOnList {
    pub row: Option<&'static Profession>,
    /// Best first; only where no row lists it.
    pub near: Vec<&'static Profession>,
    /// Rows of the same group as a code that no row covers, or else of the same unit group.
    pub neighbours: Vec<&'static Profession>,
    /// Are the words general, so that the list has no row of theirs?
    pub general: bool,
    /// Did the draft of the list have what the words say?
    pub draft: bool,
}

impl PlaceOnList {
    /// Looks a code up, or searches for words. A code that no row covers is another occupation, whatever stands beside it:
    /// its neighbours are shown, and are no nearer for that.
    pub fn of(work: &Work, list: &'static List, searched: &Searched) -> PlaceOnList {
        match work {
            Work::NoneOfThese => PlaceOnList::default(),
            Work::Code(code) => match list.covering(*code) {
                Some(row) => PlaceOnList { row: Some(row), ..PlaceOnList::default() },
                None => PlaceOnList { neighbours: neighbours(*code, list), ..PlaceOnList::default() },
            },
            // Words without a chosen row are at most near: which row is meant, the person has to say.
            Work::Words(words) => {
                let outcome = search(searched, words);
                let near = matches!(outcome.state, State::Match | State::Similar);
                let rows = outcome.hits.iter().filter(|_| near).take(MOST_NEAR).map(|hit| &list.professions[hit.row]);
                let (general, draft) = (outcome.general, outcome.draft);
                PlaceOnList { near: rows.collect(), general, draft, ..PlaceOnList::default() }
            }
        }
    }
}

fn neighbours(code: Code, list: &'static List) -> Vec<&'static Profession> {
    let all = |is_neighbour: &dyn Fn(Code) -> bool| list.professions.iter().filter(|row| is_neighbour(row.code)).collect::<Vec<_>>();
    let of_group = all(&|row| row.group() == code.group());
    if of_group.is_empty() { all(&|row| row.unit() == code.unit()) } else { of_group }
}

/// More look-alikes than this help nobody.
const MOST_NEAR: usize = 5;
