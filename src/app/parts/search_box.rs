//! The search field.

use leptos::prelude::event_target_value;

use crate::app::markup::{Element, el};
use crate::text::{Lang, messages};

/// A search field that shows `query` and calls `typed` on every keystroke.
pub fn search_box(lang: Lang, query: impl Fn() -> String + Send + 'static, typed: impl Fn(String) + Send + 'static) -> Element {
    let field = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .live_value(query)
        .on("input", move |event| typed(event_target_value(&event)));
    el("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event| event.prevent_default())
        .child(el("label").attr("for", "search").child(messages(lang).search_label))
        .child(field)
}
