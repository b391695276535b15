//! The checks that the device remembers under a name.

use leptos::prelude::*;

use super::undo::Undo;
use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::browser::page;
use crate::memory::{Removed, Saved};
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

/// The checks that the device remembers, each to open or to delete.
#[component]
pub fn SavedChecks(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let removed = RwSignal::new(None);
    let checks = memo(move |_| kept.with(|memory| memory.saved.clone()));
    let is_empty = Memo::new(move |_| checks.read().is_empty());
    view! {
        <Undo removed lang/>
        <div hidden=is_empty>
            <h2>{messages.saved_heading}</h2>
            <ul class="saved">
                <For each=move || checks.get() key=Saved::clone let:check><SavedCheck check removed lang/></For>
            </ul>
        </div>
    }
}

#[component]
fn SavedCheck(check: Saved, removed: RwSignal<Option<Removed>>, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let Saved { name, fragment } = check;
    let href = Navigation::get().href(Route { fragment, ..Page::Check(lang).into() });
    let deleted = name.clone();
    let delete = move |_| {
        let Some(what) = kept.take(|memory| memory.remove_check(&deleted)) else { return };
        // The next one takes its place, or the last; after all of them the heading of the page.
        let next = format!(".saved li:nth-child({}) button", what.place() + 1);
        removed.set(Some(what));
        page::focus_drawn(&[next, ".saved li:last-child button".to_string(), "h1".to_string()]);
    };
    view! {
        <li>
            <a href=href>{name.clone()}</a>" "
            <button type="button" class="plain" on:click=delete>{messages.delete}<span class="unseen">{messages.colon}{name}</span></button>
        </li>
    }
}
