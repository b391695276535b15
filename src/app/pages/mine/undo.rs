//! What was taken away, with a way to have it back.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::list::LIST;
use crate::memory::Removed;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// Says what was taken away last, and puts it back.
#[component]
pub fn Undo(removed: RwSignal<Option<Removed>>, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let undo = move |_| {
        if let Some(what) = removed.get_untracked() {
            kept.change(|memory| memory.put_back(what.clone()));
            removed.set(None);
        }
    };
    let said = move || {
        let name = match removed.get()? {
            Removed::Favourite(_, code) => LIST.known(code).map_or(String::new(), |row| row.names.get(lang).to_string()),
            Removed::Saved(_, check) => check.name,
        };
        Some(view! { {fill(messages.removed, &[&name])}" "<button type="button" class="link" on:click=undo>{messages.undo}</button> })
    };
    view! { <p class="undo" role="status">{said}</p> }
}
