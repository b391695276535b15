//! A day that the reader knows, and the last day that follows from it.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::today::Today;
use crate::app::wording;
use crate::browser::page;
use crate::date::Date;
use crate::eligibility::{Limit, Paper};
use crate::text::{Lang, messages};

/// Where the day is entered.
#[component]
pub fn LimitField(paper: &'static Paper, limit: Limit, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let asked = wording::asked_day(limit, messages(lang));
    let entered = memo(move |_| kept.with(|memory| memory.date_of(paper.id)));
    let field = NodeRef::<leptos::html::Input>::new();
    // Not bound to the field: while only the month is typed, the day is none, and the month would go.
    Effect::new(move |_| {
        let entered = entered.get().map_or_else(String::new, |date| date.to_string());
        if let Some(field) = field.get() {
            page::set_value(&field, &entered);
        }
    });
    let enter = move |event| {
        let date = Date::parse(&page::value_of(&event));
        kept.change(|memory| memory.set_date(paper.id, date));
    };
    view! { <p class="limit"><label>{asked}" "<input type="date" node_ref=field on:change=enter/></label></p> }
}

/// What follows from it, once it is entered.
#[component]
pub fn LastDayLine(paper: &'static Paper, limit: Limit, lang: Lang) -> impl IntoView {
    let (kept, today) = (Kept::get(), Today::get());
    let last = memo(move |_| limit.last_day(kept.with(|memory| memory.date_of(paper.id))?, today.date()));
    let text = move || Some(wording::last_day_as_it_stands(limit, last.get()?, lang));
    view! { <p class="last-day" role="status">{text}</p> }
}
