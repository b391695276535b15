//! The names of rows. In the browser the other names come when the page is ready; until then there are none.

use core::str::Lines;

use super::further::FURTHER;
use super::index::Phrase;
use crate::list::{Code, LIST};
use crate::text::Lang;

/// The other names of a row of any edition, in their order.
pub fn other_names(code: Code, lang: Lang) -> impl Iterator<Item = &'static str> {
    let place = LIST.ever().position(|row| row.code == code);
    place.into_iter().flat_map(move |place| of_place(place, lang))
}

/// Every name of a row of the list in the languages of its index.
pub fn names(row: usize) -> Vec<&'static str> {
    let own = LIST.professions[row].names;
    Lang::INDEXED.into_iter().flat_map(|lang| core::iter::once(own.get(lang)).chain(of_place(row, lang))).collect()
}

/// The other name that a phrase of the list's index is; none where it is the row's own.
pub fn other_name(phrase: &Phrase) -> Option<&'static str> {
    let place = usize::from(phrase.nth).checked_sub(1)?;
    of_place(usize::from(phrase.doc), phrase.lang).nth(place)
}

fn of_place(place: usize, lang: Lang) -> Lines<'static> {
    FURTHER.get().map_or_else(|| "".lines(), |further| further.other_names(place, lang))
}
