//! A line with what it came to, to be corrected in place.

use leptos::prelude::*;

use super::run::Run;
use super::words;
use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::app::parts::CodeText;
use crate::batch::Found;
use crate::browser::page;
use crate::list::{Code, Profession};
use crate::route::{Page, Route};
use crate::text::Lang;
use crate::text::many::messages;

/// The value of the choice that none of the rows is it.
const NONE: &str = "none";

/// The line, with what there is to see and to do.
#[component]
pub fn LineRow(place: usize, run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let line = memo(move |_| run.lines.with(|lines| lines.lines.get(place).cloned()));
    let found = Memo::new(move |_| line.get().and_then(|line| line.found));
    let asked = Memo::new(move |_| line.get().map(|line| line.asked).unwrap_or_default());
    let state = move || found.get().map(|found| found.state);
    let correct = move |event| {
        let text = page::value_of(&event);
        run.lines.update(|lines| lines.correct(place, text));
    };
    let number = place + 1;
    let said = move || {
        let found = found.get()?;
        let row = found.row().map(|row| view! { <OfRow row lang/> });
        let remark = line
            .get()
            .and_then(|line| line.remark)
            .map(|remark| view! { <span class="remark">{words::remark(remark, messages)}</span>" " });
        Some(view! {
            {row}
            <p class="why">{remark}<span>{words::reason(&found.reason, messages)}</span>" "<span>{words::look(&found, messages)}</span></p>
        })
    };
    view! {
        <li class="many-line" data-line=number data-state=move || state().map(|state| state.id())>
            <p class="many-asked">
                <span class="number">{number}</span>
                <input type="text" prop:value=asked on:change=correct aria-label=format!("{} {number}", messages.head_line) autocomplete="off" spellcheck="false"/>
                <strong class="state">{move || state().map(|state| words::state(state, messages))}</strong>
            </p>
            <Choice place found run lang/>
            {said}
        </li>
    }
}

/// The row that a line is: its official name, its code, and the way to its check.
#[component]
fn OfRow(row: &'static Profession, lang: Lang) -> impl IntoView {
    let fragment = format!("v=1&profession={}", row.code);
    let href = Navigation::get().href(Route { fragment, ..Page::Check(lang).into() });
    let official = (lang != Lang::Ru).then(|| view! { " "<span class="official" lang="ru">{row.names.get(Lang::Ru)}</span> });
    view! { <p class="many-row"><a href=href>{row.names.get(lang)}</a>" "<CodeText code=row.code/>{official}</p> }
}

/// The rows to choose from, where it is not settled by itself. It stays while one is chosen, and keeps the focus.
#[component]
fn Choice(place: usize, found: Memo<Option<Found>>, run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let rows = Memo::new(move |_| found.get().filter(|found| found.offers()).map(|found| found.rows).unwrap_or_default());
    let chosen = move || {
        let found = found.get();
        let row = found.as_ref().and_then(|found| found.row()).map(|row| row.code.to_string());
        row.unwrap_or_else(|| if found.is_some_and(|found| found.is_refused()) { NONE.to_string() } else { String::new() })
    };
    let choose = move |event| {
        let value = page::chosen_of(&event);
        if !value.is_empty() {
            run.lines.update(|lines| lines.choose(place, Code::parse(&value).ok()));
        }
    };
    move || {
        let rows = rows.get();
        let options: Vec<_> = rows
            .iter()
            .map(|row| view! { <option value=row.code.to_string()>{format!("{} {}", row.code, row.names.get(lang))}</option> })
            .collect();
        (!rows.is_empty()).then(|| view! {
            <select prop:value=chosen on:change=choose aria-label=format!("{}, {} {}", messages.head_row, messages.head_line, place + 1)>
                <option value="">{messages.not_chosen}</option>
                {options}
                <option value=NONE>{messages.none_of_them}</option>
            </select>
        })
    }
}
