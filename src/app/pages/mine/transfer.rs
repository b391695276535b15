//! Taking what is kept to another device, as a file.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::browser::file;
use crate::memory::Memory;
use crate::route::encoded;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// The file to download, and where one is added from.
#[component]
pub fn Transfer(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let is_empty = Memo::new(move |_| kept.with(Memory::is_empty));
    let href = move || kept.with(|memory| format!("data:application/json;charset=utf-8,{}", encoded(&memory.to_file())));
    let said = RwSignal::new(String::new());
    let import = move |event| {
        file::read(&event, move |text| {
            let Some(other) = text.as_deref().and_then(Memory::from_file) else {
                said.set(messages.not_a_file.to_string());
                return;
            };
            let added = kept.take(|memory| Some(memory.add(other.clone()))).unwrap_or_default();
            said.set(fill(messages.imported, &[&added.to_string()]));
        });
    };
    view! {
        <h2>{messages.transfer_heading}</h2>
        <p class="actions">
            <a class="plain" download="kerek-list.json" href=href hidden=is_empty>{messages.export}</a>
            <label class="plain">{messages.import}<input class="unseen" type="file" accept=".json,application/json" on:change=import/></label>
        </p>
        <p role="status">{said}</p>
    }
}
