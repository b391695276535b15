//! The root: a choice of language, for whoever has no script to choose.

use super::title;
use crate::app::markup::{Element, el};
use crate::app::state::State;
use crate::route::Page;
use crate::text::{Lang, messages};

pub fn view() -> Vec<Element> {
    let state = State::get();
    let choices = Lang::ALL.map(|lang| {
        let link = el("a")
            .attr("href", state.href(Page::List(lang)))
            .attr("hreflang", lang.tag())
            .child(el("strong").child(lang.own_name()))
            .child(" ")
            .child(el("span").child(messages(lang).tagline));
        el("li").attr("lang", lang.tag()).child(link)
    });
    vec![title(messages(Lang::default()).brand), el("ul").class("choices").children(choices)]
}
