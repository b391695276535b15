//! A statement about the law, with its certainty and its sources.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::app::wording;
use crate::list::Certainty;
use crate::list::facts::{Fact, NAMED, Source};
use crate::text::{Lang, messages};

/// A source as it is cited: its id, its title, and where it can be read.
pub type Cited = (&'static str, &'static str, Option<&'static str>);

/// The statement with its sources: in sight where the reader has unfolded it already, behind its sign where not.
#[component]
pub fn Statement(fact: &'static Fact, #[prop(optional)] is_brief: bool, lang: Lang) -> impl IntoView {
    view! { <Sourced text=fact.statement.get(lang) certainty=fact.certainty sources=cited(fact.sources, lang) is_brief lang/> }
}

/// Statements one after the other.
#[component]
pub fn Statements(facts: Vec<&'static Fact>, #[prop(optional)] is_brief: bool, lang: Lang) -> impl IntoView {
    facts.into_iter().map(|fact| view! { <Statement fact is_brief lang/> }).collect::<Vec<_>>()
}

/// How sure a statement is, as a sign that the [`Legend`] explains.
#[component]
pub fn CertaintyMark(certainty: Certainty, lang: Lang) -> impl IntoView {
    let name = wording::certainty(certainty, messages(lang));
    let class = format!("mark certainty-{}", certainty.id());
    view! { <span class=class role="img" aria-label=name title=name>{certainty.sign()}</span> }
}

/// What the marks mean, once on a page.
#[component]
pub fn Legend(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let signs = Certainty::ALL.map(|certainty| format!("{}\u{a0}{}", certainty.sign(), wording::certainty(certainty, messages)));
    view! { <p class="legend">{messages.legend}{messages.colon}{signs.join(" · ")}{messages.stop}</p> }
}

/// Sources of facts, as they are cited.
pub fn cited(sources: &'static [&'static Source], lang: Lang) -> Vec<Cited> {
    sources.iter().map(|source| (source.id, source.title.get(lang), source.url)).collect()
}

/// A text that says something of the law, with what it rests on.
#[component]
pub fn Sourced(
    #[prop(into)] text: Cow<'static, str>,
    certainty: Certainty,
    sources: Vec<Cited>,
    #[prop(optional)] is_brief: bool,
    lang: Lang,
) -> impl IntoView {
    let ids: Vec<&str> = sources.iter().map(|(id, ..)| *id).collect();
    view! {
        <div class="statement" data-source=ids.join(" ") data-certainty=certainty.id()>
            <p>{text}" "</p>
            <details open=!is_brief>
                <summary><CertaintyMark certainty lang/><span class="unseen">{messages(lang).source}</span></summary>
                <p class="basis">{wording::certainty(certainty, messages(lang))}{messages(lang).colon}{titles(sources)}</p>
            </details>
        </div>
    }
}

/// The titles of sources, each a link where it can be read.
pub fn titles(sources: Vec<Cited>) -> impl IntoView {
    let title = |(number, (_, title, url)): (usize, Cited)| {
        let (before, named, after) = around_name(title, url.is_some());
        let named = url.map(|url| view! { <a href=url>{named}</a> });
        // An empty text is a space where it is prerendered.
        let text = |text: &'static str| (!text.is_empty()).then_some(text);
        view! { {(number > 0).then_some(" · ")}{text(before)}{named}{text(after)} }
    };
    sources.into_iter().enumerate().map(title).collect::<Vec<_>>()
}

/// What stands before the name of a page in a title, the name, and what stands after it: the link is no longer than the
/// name, so that it does not promise more. A title that names none is a name as a whole.
fn around_name(title: &'static str, is_linked: bool) -> (&'static str, &'static str, &'static str) {
    let mut pieces = title.split(NAMED);
    match (pieces.next(), pieces.next(), pieces.next()) {
        (Some(before), Some(named), after) => (before, named, after.unwrap_or_default()),
        _ if is_linked => ("", title, ""),
        _ => (title, "", ""),
    }
}
