//! Checks that the device remembers under a name.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::browser::page;
use crate::memory::Saved;
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

/// The form that saves a check, and what is said where the device does not take it.
#[component]
pub fn SaveCheck(fragment: String, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let field = NodeRef::<Input>::new();
    let is_refused = RwSignal::new(false);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = field.get_untracked() else { return };
        let name = field.value();
        if name.trim().is_empty() {
            let _ = field.focus();
            return;
        }
        is_refused.set(!kept.change(|memory| memory.save(&name, &fragment)));
    };
    view! {
        <form class="save" on:submit=save>
            <label for="save-name">{messages.save_name}</label>
            <input id="save-name" autocomplete="off" maxlength="60" node_ref=field/>
            <button class="plain">{messages.save}</button>
            <p role="status">{move || is_refused.get().then_some(messages.not_kept)}</p>
        </form>
    }
}

/// The checks that the device remembers, each to open or to delete.
#[component]
pub fn SavedChecks(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let checks = memo(move |_| kept.with(|memory| memory.saved.clone()));
    let is_empty = Memo::new(move |_| checks.read().is_empty());
    view! {
        <div hidden=is_empty>
            <h3>{messages.saved_heading}</h3>
            <ul class="saved">
                <For each=move || checks.get() key=Saved::clone let:check><SavedCheck check lang/></For>
            </ul>
        </div>
    }
}

#[component]
fn SavedCheck(check: Saved, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let Saved { name, fragment } = check;
    let href = Navigation::get().href(Route { fragment, ..Page::Check(lang).into() });
    let deleted = name.clone();
    let delete = move |_| {
        let place = kept.with_untracked(|memory| memory.saved.iter().position(|check| check.name == deleted).unwrap_or_default());
        kept.change(|memory| memory.forget(&deleted));
        // The next one takes its place, or the last; after all of them the heading of the page.
        let next = format!(".saved li:nth-child({}) button", place + 1);
        page::focus_drawn(&[next, ".saved li:last-child button".to_string(), "h1".to_string()]);
    };
    view! {
        <li>
            <a href=href>{name.clone()}</a>" "
            <button type="button" class="plain" on:click=delete>{messages.delete}<span class="unseen">": "{name}</span></button>
        </li>
    }
}
