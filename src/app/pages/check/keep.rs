//! Keeping a check: link, print, file, and on the device under a name.

use crate::app::markup::{Element, el, live};
use crate::app::state::State;
use crate::browser::{history, page};
use crate::eligibility::{Answers, Assessment, Link, record};
use crate::list::LIST;
use crate::memory::Saved;
use crate::route::{Page, Route, encoded};
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

pub fn view(answers: &Answers, assessment: &Assessment, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    // Out of a frame, too, the link leads to the full page.
    let full = Route { fragment: Link::write(answers, None, &LIST), ..Page::Check(lang).into() };
    let link = history::origin() + &State::get().href(full);
    let field = el("input").attr("id", "link").attr("readonly", "").attr("value", link.clone());
    let whole = vec![
        el("h2").child(messages.keep_heading),
        el("p").class("kept-link").child(el("label").attr("for", "link").child(messages.keep_link)).child(field),
    ];
    // A frame may neither print nor download, and what it keeps is not found again elsewhere.
    if State::get().is_framed() {
        return whole.into_iter().chain([el("p").class("actions").child(copy(link, lang))]).collect();
    }
    let today = State::get().today.look(|today| *today);
    let file = record(answers, assessment, &LIST, today, &link);
    let download = el("a")
        .class("link")
        .attr("download", "kerek.json")
        .attr("href", format!("data:application/json;charset=utf-8,{}", encoded(&file)))
        .child(messages.download);
    let checked = today.map(|today| el("p").child(fill(messages.checked_on, &[&day(lang, today)]) + "."));
    let rest = vec![
        el("p").class("print-only").child(link.clone()),
        el("p").class("actions").child(copy(link.clone(), lang)).child(share(link, lang)).child(print(lang)).child(download),
        save(Link::write(answers, None, &LIST), lang),
        saved(lang),
        el("div")
            .class("kept-facts")
            .child(checked)
            .child(el("p").child(messages.fingerprint).child(": ").child(el("code").child(LIST.sha256))),
    ];
    whole.into_iter().chain(rest).collect()
}

fn button(text: &'static str) -> Element {
    el("button").attr("type", "button").class("plain").child(text)
}

/// The button, and what is said when the link has been copied.
fn copy(link: String, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let said = State::get().copied;
    said.set(String::new());
    let copied = move || said.set(messages.copied.to_string());
    vec![
        button(messages.copy).on("click", move |_| page::copy(&link, copied)),
        el("span").attr("role", "status").child(live(move || said.with(String::clone))),
    ]
}

/// Only where the system has something to share with.
fn share(link: String, lang: Lang) -> Option<Element> {
    page::can_share().then(|| button(messages(lang).share).on("click", move |_| page::share(&link)))
}

fn print(lang: Lang) -> Element {
    button(messages(lang).print).on("click", |_| page::print())
}

fn save(fragment: String, lang: Lang) -> Element {
    let state = State::get();
    let messages = messages(lang);
    let said = state.kept;
    said.set(String::new());
    let submit = move |event: leptos::web_sys::Event| {
        event.prevent_default();
        let Some(name) = page::typed("#save-name").filter(|name| !name.trim().is_empty()) else {
            page::focus("#save-name");
            return;
        };
        let kept = state.keep(|memory| memory.save(&name, &fragment));
        said.set(if kept { String::new() } else { messages.not_kept.to_string() });
    };
    el("form")
        .class("save")
        .on("submit", submit)
        .child(el("label").attr("for", "save-name").child(messages.save_name))
        .child(el("input").attr("id", "save-name").attr("autocomplete", "off").attr("maxlength", "60"))
        .child(el("button").class("plain").child(messages.save))
        .child(el("p").attr("role", "status").child(live(move || said.with(String::clone))))
}

/// The checks that the device remembers.
pub fn saved(lang: Lang) -> Element {
    let state = State::get();
    let messages = messages(lang);
    let list = live(move || {
        let checks = state.memory.with(|memory| memory.saved.clone());
        let item = |(place, check): (usize, Saved)| {
            let route = Route { fragment: check.fragment.clone(), ..Page::Check(lang).into() };
            let unseen = el("span").class("unseen").child(": ").child(check.name.clone());
            let delete = button(messages.delete).child(unseen);
            el("li").child(el("a").attr("href", state.href(route)).child(check.name.clone())).child(" ").child(delete.on(
                "click",
                move |_| {
                    state.remember(|memory| memory.forget(&check.name));
                    // The next one takes its place, or the last; after all of them the heading of the page.
                    let next = format!(".saved li:nth-child({}) button", place + 1);
                    page::focus_one_of(vec![next, ".saved li:last-child button".to_string(), "h1".to_string()]);
                },
            ))
        };
        let items: Vec<Element> = checks.into_iter().enumerate().map(item).collect();
        (!items.is_empty()).then(|| vec![el("h3").child(messages.saved_heading), el("ul").class("saved").children(items)])
    });
    el("div").child(list)
}
