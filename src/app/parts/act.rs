//! What is said of acts and of the editions that they made, with what it rests on.

use super::sourced;
use crate::app::markup::Element;
use crate::list::{Act, Edition};
use crate::text::Lang;

/// What is said of an act, as its page has it.
pub fn of_act(text: String, act: &'static Act, lang: Lang) -> Element {
    sourced(text, act.certainty, vec![(act.number, address(act.source), Some(act.source))], lang)
}

/// What is said of the rows of an edition.
pub fn of_edition(text: String, edition: &'static Edition, lang: Lang) -> Element {
    sourced(text, edition.certainty, vec![(edition.id, address(edition.source), Some(edition.source))], lang)
}

/// An address as it is read.
fn address(url: &'static str) -> &'static str {
    url.trim_start_matches("https://")
}
