//! Which edition of the list a page speaks of.

use crate::list::LIST;
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

/// One line: the act and the day it was signed.
pub fn edition_line(lang: Lang) -> String {
    let act = LIST.edition().act;
    let signed = day(lang, act.signed);
    fill(messages(lang).edition_of, &[act.number, &signed])
}
