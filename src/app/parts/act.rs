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

/// The page under its title where statements cite it too, else under its address. Of several
/// titles, which name parts of it, the shortest is that of the whole.
fn source(id: &'static str, url: &'static str, lang: Lang) -> Cited {
    let cited = facts::FACTS.iter().flat_map(|fact| fact.sources).filter(|source| source.url == Some(url));
    let title = cited.map(|source| source.title.get(lang)).min_by_key(|title| title.len());
    (id, title.unwrap_or(url.trim_start_matches("https://")), Some(url))
}
