//! Where a person's work stands on the list.

use super::answers::Work;
use crate::list::{List, Profession};
use crate::search::{Searched, State, search};

/// The row that lists a work, or the rows that are near it.
#[derive(Clone, Debug, Default)]
pub struct PlaceOnList {
    pub row: Option<&'static Profession>,
    /// Best first; only where no row lists it.
    pub near: Vec<&'static Profession>,
}

impl PlaceOnList {
    /// Looks a code up, or searches for words. A code that no row covers is near nothing.
    pub fn of(work: &Work, list: &'static List, searched: &Searched) -> PlaceOnList {
        match work {
            Work::NoneOfThese => PlaceOnList::default(),
            Work::Code(code) => PlaceOnList { row: list.covering(*code), near: Vec::new() },
            // Words without a chosen row are at most near: which row is meant, the person has to say.
            Work::Words(words) => {
                let outcome = search(searched, words);
                let near = matches!(outcome.state, State::Match | State::Similar);
                let rows = outcome.hits.iter().filter(|_| near).take(MOST_NEAR).map(|hit| &list.professions[hit.row]);
                PlaceOnList { row: None, near: rows.collect() }
            }
        }
    }
}

/// More look-alikes than this help nobody.
const MOST_NEAR: usize = 5;
