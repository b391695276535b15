//! Saving a check under a name.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::route::Page;
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

/// The way to the checks that the device remembers, where there are any.
#[component]
pub fn ToSaved(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let count = memo(move |_| kept.with(|memory| memory.saved.len()));
    let href = Navigation::get().href(Page::Mine(lang));
    view! { <p hidden=move || count.get() == 0><a class="to-saved" href=href>{messages(lang).saved_heading}{messages(lang).colon}{count}</a></p> }
}
