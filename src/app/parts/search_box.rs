//! The search field.

use leptos::prelude::*;

use crate::browser::page;
use crate::text::{Lang, messages};

/// A search field that shows `query` and calls `on_input` on every keystroke.
#[component]
pub fn SearchBox(lang: Lang, #[prop(into)] query: Signal<String>, on_input: impl Fn(String) + 'static) -> impl IntoView {
    let messages = messages(lang);
    view! {
        <form class="search" role="search" on:submit=|event| event.prevent_default()>
            <label for="search">{messages.search_label}</label>
            <div class="field">
                <input
                    id="search"
                    type="search"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-describedby="keys"
                    prop:value=query
                    on:input=move |event| on_input(page::value_of(&event))
                />
            </div>
            // Written out by the style sheet where there is a keyboard; screen readers are told everywhere.
            <p class="keys" id="keys">{messages.keys}</p>
        </form>
    }
}
