//! The frame around every page: header, language switch, footer.

use leptos::prelude::*;

use super::markup::{Element, Node, el, live};
use super::pages;
use super::parts::edition_line;
use super::state::State;
use crate::browser::page as browser_page;
use crate::list::{LIST, facts};
use crate::route::{Page, Reading, Route};
use crate::text::{Lang, messages};

/// The whole app, first drawn at `page` with nothing asked.
pub fn app(page: Page, base: &str) -> Node {
    let state = State::new(page, base);
    provide_context(state);
    live(move || frame(state.page.with(|page| *page)))
}

/// The app as it stands in the browser at an address, on a day: what a browser draws has to be the same.
#[cfg(not(target_arch = "wasm32"))]
pub fn app_at(route: Route, today: crate::date::Date, base: &str) -> Node {
    let state = State::new(route.page, base);
    state.route.set(route);
    state.today.set(Some(today));
    provide_context(state);
    live(move || frame(state.page.with(|page| *page)))
}

fn frame(page: Page) -> Vec<Element> {
    let lang = page.lang();
    let messages = messages(lang);
    match page {
        Page::Embed(_) => return framed(page),
        Page::EmbedCheck => return vec![main(page)],
        _ => {}
    }
    // By hand, because the fragment of an address carries the checker's answers.
    let skip = |event: leptos::web_sys::Event| {
        event.prevent_default();
        browser_page::focus("#main");
    };
    vec![
        el("a").class("skip").attr("href", "#main").on("click", skip).child(messages.skip),
        header(page),
        main(page),
        el("footer").class("site-footer").child(
            el("div")
                .class("wide")
                .child(
                    el("p")
                        .child(edition_line(lang) + ". ")
                        .child(el("a").attr("href", LIST.source).child(messages.official_text))
                        .child("."),
                )
                .child(el("p").child(facts::LATER_AMENDMENTS.statement.get(lang)))
                .child(el("p").child(messages.not_official)),
        ),
    ]
}

fn main(page: Page) -> Element {
    el("main").attr("id", "main").attr("tabindex", "-1").child(pages::view(page))
}

/// What stands in the frame of another site: the checker, whose it is, and the way out.
fn framed(page: Page) -> Vec<Element> {
    let state = State::get();
    let lang = page.lang();
    let messages = messages(lang);
    let full = move || state.route.with(|route| state.href(Route { fragment: route.fragment.clone(), ..Page::Check(lang).into() }));
    let line = |text: String| el("p").child(text);
    vec![
        // The host has landmarks of its own, from which these are told by their names.
        main(page).attr("aria-label", messages.check_title),
        el("footer").class("framed").attr("aria-label", messages.brand).children([
            line(format!("{}. {}. {}", messages.brand, edition_line(lang), messages.not_official)),
            el("p")
                .child(el("a").live_attr("href", full).attr("target", "_blank").attr("rel", "noopener").child(messages.open_in_full))
                .child(" · ")
                .child(el("a").attr("href", LIST.source).attr("target", "_blank").attr("rel", "noopener").child(messages.official_text)),
        ]),
    ]
}

fn header(page: Page) -> Element {
    let state = State::get();
    let lang = page.lang();
    let messages = messages(lang);
    let sections = [
        (Page::List(lang), messages.nav_list),
        (Page::Check(lang), messages.nav_check),
        (Page::Reading(lang, Reading::Rules), messages.nav_rules),
        (Page::Reading(lang, Reading::About), messages.nav_about),
    ];
    let sections = sections.map(|(target, text)| {
        let here = (target == page).then_some("page");
        el("li").child(el("a").attr("href", state.href(target)).attr_if("aria-current", here).child(text))
    });
    let brand = el("a")
        .class("brand")
        .attr("href", state.href(Page::List(lang)))
        .child(el("strong").child(messages.brand))
        .child(" ")
        .child(el("span").child(messages.tagline));
    let nav = el("nav").attr("aria-label", messages.nav_label).child(el("ul").class("sections").children(sections));
    el("header").class("site-header").child(el("div").class("wide").child(brand).child(languages(page)).child(nav))
}

/// The same page in the other languages, with what is searched and answered.
fn languages(page: Page) -> Element {
    let state = State::get();
    let links = Lang::ALL.map(|lang| {
        let href = move || state.route.with(|route| state.href(Route { page: route.page.in_lang(lang), ..route.clone() }));
        let link = el("a")
            .live_attr("href", href)
            .attr("lang", lang.tag())
            .attr("hreflang", lang.tag())
            .attr_if("aria-current", (lang == page.lang()).then_some("true"))
            .on("click", move |_| state.remember(|memory| memory.lang = Some(lang)));
        el("li").child(link.child(lang.own_name()))
    });
    el("nav").attr("aria-label", messages(page.lang()).languages_label).child(el("ul").class("languages").children(links))
}
