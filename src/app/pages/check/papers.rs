//! The papers to get together, to tick, with the days that they last.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::parts::Statement;
use crate::app::today::Today;
use crate::app::wording;
use crate::browser::page;
use crate::date::Date;
use crate::eligibility::{Limit, Paper};
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

/// The papers as a list to tick, each with its time limit.
#[component]
pub fn Papers(papers: Vec<&'static Paper>, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    (!papers.is_empty()).then(|| {
        let papers = papers.into_iter().map(|paper| view! { <PaperItem paper lang/> });
        view! { <h2>{messages.papers_heading}</h2><p>{messages.papers_help}</p><ul class="papers">{papers.collect::<Vec<_>>()}</ul> }
    })
}

#[component]
fn PaperItem(paper: &'static Paper, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let name = paper.name.get(lang);
    let is_ticked = memo(move |_| kept.with(|memory| memory.is_ticked(paper.id)));
    let tick = move |event| {
        let ticked = page::is_checked(&event);
        kept.change(|memory| memory.set_tick(paper.id, ticked));
    };
    view! {
        <li data-paper=paper.id>
            <label for=format!("paper-{}", paper.id)><input type="checkbox" id=format!("paper-{}", paper.id) prop:checked=is_ticked on:change=tick/><span>{name}</span></label>
            <details>
                <summary>{messages(lang).what_it_is}<span class="unseen">": "{name}</span></summary>
                <Statement fact=paper.fact lang/>
            </details>
            {paper.limit.map(|limit| view! { <LimitLine paper limit lang/> })}
        </li>
    }
}

/// A day that the reader knows, and the last day that follows from it.
#[component]
fn LimitLine(paper: &'static Paper, limit: Limit, lang: Lang) -> impl IntoView {
    let (kept, today) = (Kept::get(), Today::get());
    let (asked, answer) = wording::limit(limit, messages(lang));
    let entered = memo(move |_| kept.with(|memory| memory.date_of(paper.id)));
    let last = memo(move |_| limit.last_day(entered.get()?, today.date()));
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
    let text = move || {
        let last = last.get()?;
        let text = fill(answer, &[&day(lang, last.date)]);
        Some(if last.has_passed { fill(messages(lang).day_passed, &[&text]) } else { text })
    };
    view! {
        <p class="limit">
            <label for=format!("day-{}", paper.id)>{asked}</label>" "
            <input type="date" id=format!("day-{}", paper.id) node_ref=field on:change=enter/>" "
            <strong role="status">{text}</strong>
        </p>
    }
}
