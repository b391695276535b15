//! A statement about the law, with its certainty and its sources.

use crate::app::markup::{Element, Node, Text, el};
use crate::list::Certainty;
use crate::list::facts::{Fact, NAMED, Source};
use crate::text::{Lang, messages};

/// A source as it is cited: its id, its title, and where it can be read.
pub type Cited = (&'static str, &'static str, Option<&'static str>);

/// The statement as a paragraph; the sources stand behind it.
pub fn statement(fact: &'static Fact, lang: Lang) -> Element {
    sourced(fact.statement.get(lang), fact.certainty, cited(fact.sources, lang), lang)
}

/// Sources of facts, as they are cited.
pub fn cited(sources: &'static [&'static Source], lang: Lang) -> Vec<Cited> {
    sources.iter().map(|source| (source.id, source.title.get(lang), source.url)).collect()
}

/// A text that says something of the law, with what it rests on.
pub fn sourced(text: impl Into<Text>, certainty: Certainty, sources: Vec<Cited>, lang: Lang) -> Element {
    let ids: Vec<&str> = sources.iter().map(|(id, ..)| *id).collect();
    let label = el("span").class(format!("certainty certainty-{}", certainty.id())).child(certainty_label(certainty, lang));
    let mut basis = el("p").class("basis").child(label).child(" ").child(messages(lang).source).child(": ");
    for (number, (_, title, url)) in sources.iter().enumerate() {
        basis = basis.child(if number == 0 { None } else { Some(" · ") });
        basis = match *url {
            Some(url) => linked(basis, title, url),
            None => basis.child(*title),
        };
    }
    el("div")
        .class("statement")
        .attr("data-source", ids.join(" "))
        .attr("data-certainty", certainty.id())
        .child(el("p").child(Node::Text(text.into())))
        .child(basis)
}

/// A title that names the page is linked at the name, so that the link does not promise more; another as a whole.
fn linked(basis: Element, title: &'static str, url: &'static str) -> Element {
    let mut pieces = title.split(NAMED);
    let (before, named, after) = match (pieces.next(), pieces.next()) {
        (before, Some(named)) => (before, named, pieces.next()),
        _ => (None, title, None),
    };
    let text = |text: Option<&'static str>| text.filter(|text| !text.is_empty());
    basis.child(text(before)).child(el("a").attr("href", url).child(named)).child(text(after))
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
