//! The names of the list's rows in every language, as far as they are there. In the browser those of other languages than
//! the page's come with the further languages; until then nothing is said of them.

use core::str::Lines;

use super::further::FURTHER;
use super::index::Phrase;
use crate::list::LIST;
use crate::text::Lang;

/// Every name of a row of the list.
pub fn names(row: usize) -> Vec<&'static str> {
    let own = LIST.professions[row].names;
    Lang::ALL.into_iter().flat_map(|lang| core::iter::once(own.get(lang)).chain(other_names(row, lang))).collect()
}

/// The other name that a phrase of the list's index is; none where it is the row's own.
pub fn other_name(phrase: &Phrase) -> Option<&'static str> {
    let place = usize::from(phrase.nth).checked_sub(1)?;
    other_names(usize::from(phrase.doc), phrase.lang).nth(place)
}

fn other_names(row: usize, lang: Lang) -> Lines<'static> {
    let there = LIST.professions[row].also.known(lang).or_else(|| Some(FURTHER.get()?.other_names(row, lang)));
    there.unwrap_or_else(|| "".lines())
}
