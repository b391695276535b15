//! The rows that have a star, and two of them to compare.

use leptos::prelude::*;

use super::compare::Compare;
use super::undo::Undo;
use crate::app::kept::Kept;
use crate::app::navigation::Navigation;
use crate::app::parts::CodeText;
use crate::browser::page;
use crate::list::{Code, LIST, Profession};
use crate::memory::Removed;
use crate::route::Page;
use crate::text::{Lang, messages};

/// The rows, each to open, to compare and to take away.
#[component]
pub fn Starred(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let removed = RwSignal::new(None);
    let rows = Memo::new(move |_| kept.with(|memory| memory.favourites.iter().filter_map(|code| LIST.row(*code)).collect::<Vec<_>>()));
    let is_empty = Memo::new(move |_| rows.read().is_empty());
    let is_alone = Memo::new(move |_| rows.read().len() < 2);
    // The two that were ticked last, as far as they still have their stars.
    let ticked = RwSignal::new(Vec::<Code>::new());
    let compared = Memo::new(move |_| {
        let rows = rows.get();
        let ticked = ticked.get();
        let two: Vec<_> = ticked.iter().filter_map(|code| rows.iter().find(|row| row.code == *code).copied()).collect();
        <[_; 2]>::try_from(two).ok()
    });
    view! {
        <Undo removed lang/>
        <section hidden=is_empty>
            <h2>{messages.starred_heading}</h2>
            <p hidden=is_alone>{messages.compare_help}</p>
            <ul class="starred">
                <For each=move || rows.get() key=|row| row.code let:row><StarredRow row ticked removed is_alone lang/></For>
            </ul>
            {move || compared.get().map(|rows| view! { <Compare rows lang/> })}
        </section>
    }
}

#[component]
fn StarredRow(
    row: &'static Profession,
    ticked: RwSignal<Vec<Code>>,
    removed: RwSignal<Option<Removed>>,
    is_alone: Memo<bool>,
    lang: Lang,
) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let (code, name) = (row.code, row.names.get(lang));
    let href = Navigation::get().href(Page::Profession(lang, code));
    let tick = move |event| {
        let is_ticked = page::is_checked(&event);
        ticked.update(|ticked| {
            ticked.retain(|other| *other != code);
            if is_ticked {
                ticked.push(code);
                // A third one takes the place of the first.
                ticked.drain(..ticked.len().saturating_sub(2));
            }
        });
    };
    let is_ticked = move || ticked.with(|ticked| ticked.contains(&code));
    let remove = move |_| {
        removed.set(kept.take(|memory| memory.remove_favourite(code)));
        page::focus_drawn(&[".undo button".to_string()]);
    };
    view! {
        <li data-code=code.to_string()>
            <a href=href>{name}</a>" "<CodeText code/>
            <p class="actions">
                <label hidden=is_alone>
                    <input type="checkbox" prop:checked=is_ticked on:change=tick/>
                    <span>{messages.compare}<span class="unseen">{messages.colon}{name}</span></span>
                </label>
                <button type="button" class="plain" on:click=remove>{messages.remove}<span class="unseen">{messages.colon}{name}</span></button>
            </p>
        </li>
    }
}
