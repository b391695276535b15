//! The star of a row.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::list::Profession;
use crate::text::phrasing::labelled;
use crate::text::{Lang, messages};

/// A button that keeps a row among the favourites of this device. The style sheet draws the star.
#[component]
pub fn Star(profession: &'static Profession, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let code = profession.code;
    let is_starred = memo(move |_| kept.with(|memory| memory.is_favourite(code)));
    let turn = move |_| {
        let starred = !is_starred.get_untracked();
        kept.change(|memory| memory.set_favourite(code, starred));
    };
    let label = labelled(lang, messages(lang).star, profession.names.get(lang));
    view! {
        <button type="button" class="star" aria-label=label aria-pressed=move || is_starred.get().to_string() on:click=turn></button>
    }
}
