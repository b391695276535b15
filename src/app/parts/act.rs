//! What is said of acts and of the editions that they made, with what it rests on.

use super::{Cited, sourced};
use crate::app::markup::Element;
use crate::list::{Act, Edition, facts};
use crate::text::Lang;

/// What is said of an act, as its page has it.
pub fn of_act(text: String, act: &'static Act, lang: Lang) -> Element {
    sourced(text, act.certainty, vec![source(act.number, act.source, lang)], lang)
}

/// What is said of the rows of an edition.
pub fn of_edition(text: String, edition: &'static Edition, lang: Lang) -> Element {
    sourced(text, edition.certainty, vec![source(edition.id, edition.source, lang)], lang)
}

/// The page under its title where statements cite it too, else under its address.
fn source(id: &'static str, url: &'static str, lang: Lang) -> Cited {
    let cited = facts::FACTS.iter().flat_map(|fact| fact.sources).find(|source| source.url == Some(url));
    (id, cited.map_or(url.trim_start_matches("https://"), |source| source.title.get(lang)), Some(url))
}
