//! A row of the list as a card: names, code, group, edition, star.

use super::{check_of, code, marked};
use crate::app::markup::{Element, el, live};
use crate::app::state::State;
use crate::list::{LIST, Profession};
use crate::route::Page;
use crate::search::{Outcome, Row, State as Found};
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// A row, with the words marked that the search found it by.
pub fn row(row: &Row, lang: Lang, outcome: &Outcome) -> Element {
    let messages = messages(lang);
    let Row { profession, other_name } = *row;
    let name = profession.names.get(lang);
    let link = el("a").attr("href", State::get().href(Page::Profession(lang, profession.code)));
    let why = other_name.map(|other| marked(el("p").class("why").child(messages.also_matched).child(" "), other, &outcome.marks(other)));
    let unseen = el("span").class("unseen").child(": ").child(name);
    let facts = el("p")
        .class("facts")
        .child(code(profession.code))
        .child(el("span").child(profession.field.short.get(lang)))
        .child(el("span").child(fill(messages.since, &[profession.since().id])))
        .child(el("a").attr("href", State::get().href(check_of(profession, lang))).child(messages.nav_check).child(unseen));
    el("li")
        .class("row")
        .attr("data-code", profession.code.to_string())
        .child(el("h2").child(marked(link, name, &outcome.marks(name))))
        .child((lang != Lang::Ru).then(|| official_name(profession, lang, outcome)))
        .child(why)
        .child(facts)
        .child((outcome.state != Found::Empty).then(|| alike(profession, lang)))
        .child(star(profession, lang))
}

/// The rows that this one is easily taken for, where somebody has searched for it.
fn alike(profession: &'static Profession, lang: Lang) -> Option<Element> {
    let state = State::get();
    let links = LIST.alike(profession.code).into_iter().map(|other| {
        let link = el("a").attr("href", state.href(Page::Profession(lang, other.code))).child(other.names.get(lang));
        el("li").child(link).child(" ").child(code(other.code))
    });
    let links: Vec<Element> = links.collect();
    (!links.is_empty()).then(|| el("div").class("alike").child(messages(lang).alike_heading).child(":").child(el("ul").child(links)))
}

/// The Russian name of the order, for readers of another language, whose name is ours and says so.
fn official_name(profession: &'static Profession, lang: Lang, outcome: &Outcome) -> Element {
    let messages = messages(lang);
    let russian = profession.names.ru;
    el("p")
        .class("official")
        .child(el("span").class("unofficial").child(messages.unofficial))
        .child(" · ")
        .child(messages.official_name)
        .child(": ")
        .child(marked(el("span").attr("lang", "ru"), russian, &outcome.marks(russian)))
}

/// A button that keeps a row among the favourites of this device.
pub fn star(profession: &'static Profession, lang: Lang) -> Element {
    let state = State::get();
    let messages = messages(lang);
    let code = profession.code;
    let kept = move || state.memory.with(|memory| memory.is_favourite(code));
    el("button")
        .attr("type", "button")
        .class("star")
        .attr("aria-label", format!("{}: {}", messages.star, profession.names.get(lang)))
        .live_attr("aria-pressed", move || kept().to_string())
        .on("click", move |_| {
            let starred = state.memory.look(|memory| memory.is_favourite(code));
            state.remember(|memory| memory.set_favourite(code, !starred));
        })
        .child(el("span").attr("aria-hidden", "true").child(live(move || if kept() { "★" } else { "☆" })))
}
