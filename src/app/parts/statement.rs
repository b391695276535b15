//! A statement about the law, with its certainty and its sources.

use std::borrow::Cow;

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::wording;
use crate::list::Certainty;
use crate::list::facts::{Fact, NAMED, Source};
use crate::text::{Lang, messages};

/// A source as it is cited: its id, its title, and where it can be read.
pub type Cited = (&'static str, &'static str, Option<&'static str>);

/// The statement as a paragraph; the sources stand behind it.
#[component]
pub fn Statement(fact: &'static Fact, lang: Lang) -> impl IntoView {
    view! { <Sourced text=fact.statement.get(lang) certainty=fact.certainty sources=cited(fact.sources, lang) lang/> }
}

/// Statements one after the other.
#[component]
pub fn Statements(facts: Vec<&'static Fact>, lang: Lang) -> impl IntoView {
    facts.into_iter().map(|fact| view! { <Statement fact lang/> }).collect::<Vec<_>>()
}

/// Sources of facts, as they are cited.
pub fn cited(sources: &'static [&'static Source], lang: Lang) -> Vec<Cited> {
    sources.iter().map(|source| (source.id, source.title.get(lang), source.url)).collect()
}

/// A text that says something of the law, with what it rests on.
#[component]
pub fn Sourced(#[prop(into)] text: Cow<'static, str>, certainty: Certainty, sources: Vec<Cited>, lang: Lang) -> impl IntoView {
    let ids: Vec<&str> = sources.iter().map(|(id, ..)| *id).collect();
    let sources = sources.into_iter().enumerate().map(|(number, (_, title, url))| {
        let between = (number > 0).then_some(" · ");
        let title = match url {
            Some(url) => Either::Left(linked(title, url)),
            None => Either::Right(title),
        };
        (between, title)
    });
    view! {
        <div class="statement" data-source=ids.join(" ") data-certainty=certainty.id()>
            <p>{text}</p>
            <p class="basis">
                <span class=format!("certainty certainty-{}", certainty.id())>{wording::certainty(certainty, messages(lang))}</span>
                " "{messages(lang).source}": "{sources.collect::<Vec<_>>()}
            </p>
        </div>
    }
}

/// A title that names the page is linked at the name, so that the link does not promise more; another as a whole.
fn linked(title: &'static str, url: &'static str) -> impl IntoView {
    let mut pieces = title.split(NAMED);
    let (before, named, after) = match (pieces.next(), pieces.next()) {
        (before, Some(named)) => (before, named, pieces.next()),
        _ => (None, title, None),
    };
    let text = |text: Option<&'static str>| text.filter(|text| !text.is_empty());
    view! { {text(before)}<a href=url>{named}</a>{text(after)} }
}
