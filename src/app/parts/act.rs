//! What is said of acts and of editions, with what it rests on.

use leptos::prelude::*;

use super::statement::{Cited, Sourced};
use crate::list::{Act, Edition, facts};
use crate::text::Lang;

/// What is said of an act, as its page has it.
#[component]
pub fn OfAct(text: String, act: &'static Act, lang: Lang) -> impl IntoView {
    view! { <Sourced text certainty=act.certainty sources=vec![source(act.number, act.source, lang)] lang/> }
}

/// What is said of the rows of an edition.
#[component]
pub fn OfEdition(text: String, edition: &'static Edition, lang: Lang) -> impl IntoView {
    view! { <Sourced text certainty=edition.certainty sources=vec![source(edition.id, edition.source, lang)] lang/> }
}

/// The page under its title where statements cite it too, else under its address. Of several
/// titles, which name parts of it, the shortest is that of the whole.
fn source(id: &'static str, url: &'static str, lang: Lang) -> Cited {
    let cited = facts::FACTS.iter().flat_map(|fact| fact.sources).filter(|source| source.url == Some(url));
    let title = cited.map(|source| source.title.get(lang)).min_by_key(|title| title.len());
    (id, title.unwrap_or(url.trim_start_matches("https://")), Some(url))
}
