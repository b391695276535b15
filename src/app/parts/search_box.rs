//! The search field.

use leptos::prelude::event_target_value;

use crate::app::markup::{Element, el};
use crate::text::{Lang, messages};

/// A search field that shows `query` and calls `typed` on every keystroke.
pub fn search_box(lang: Lang, query: impl Fn() -> String + Send + 'static, typed: impl Fn(String) + Send + 'static) -> Element {
    let messages = messages(lang);
    let field = el("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("aria-describedby", "keys")
        .live_value(query)
        .on("input", move |event| typed(event_target_value(&event)));
    // Written out by the style sheet where there is a keyboard; screen readers are told everywhere.
    let keys = el("p").class("keys").attr("id", "keys").child(messages.keys);
    el("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event| event.prevent_default())
        .child(el("label").attr("for", "search").child(messages.search_label))
        .child(field)
        .child(keys)
}
