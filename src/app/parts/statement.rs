//! A statement about the law, with its certainty and its sources.

use crate::app::markup::{Element, el};
use crate::list::Certainty;
use crate::list::facts::{Fact, Source};
use crate::text::{Lang, messages};

/// The statement as a paragraph; the sources stand behind it.
pub fn statement(fact: &'static Fact, lang: Lang) -> Element {
    let ids: Vec<&str> = fact.sources.iter().map(|source| source.id).collect();
    let certainty = el("span").class(format!("certainty certainty-{}", fact.certainty.id())).child(certainty_label(fact.certainty, lang));
    let mut basis = el("p").class("basis").child(certainty).child(" ").child(messages(lang).source).child(": ");
    for (number, source) in fact.sources.iter().enumerate() {
        basis = basis.child(if number == 0 { None } else { Some("; ") }).child(cited(source, lang));
    }
    el("div")
        .class("statement")
        .attr("data-source", ids.join(" "))
        .attr("data-certainty", fact.certainty.id())
        .child(el("p").child(fact.statement.get(lang)))
        .child(basis)
}

fn cited(source: &'static Source, lang: Lang) -> Element {
    let title = source.title.get(lang);
    match source.url {
        Some(url) => el("a").attr("href", url).child(title),
        None => el("span").child(title),
    }
}

/// How sure a statement is, in a word.
fn certainty_label(certainty: Certainty, lang: Lang) -> &'static str {
    let messages = messages(lang);
    match certainty {
        Certainty::Law => messages.certainty_law,
        Certainty::Reported => messages.certainty_reported,
        Certainty::Disputed => messages.certainty_disputed,
        Certainty::Derived => messages.certainty_derived,
        Certainty::NotKnown => messages.certainty_not_known,
    }
}
