//! The papers that are there, and the days that matter: a line of time, and a file for a calendar.

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::navigation::Navigation;
use crate::app::today::Today;
use crate::app::wording;
use crate::eligibility::{Deadline, PAPERS, deadlines};
use crate::icalendar::{Event, file};
use crate::route::{Page, encoded};
use crate::text::phrasing::{bracketed, day, labelled};
use crate::text::{Lang, messages};

/// The papers that are ticked, and the line of days, where there are any.
#[component]
pub fn Days(lang: Lang) -> impl IntoView {
    let (kept, today) = (Kept::get(), Today::get());
    let messages = messages(lang);
    let ticked = Memo::new(move |_| {
        let names = kept
            .with(|memory| PAPERS.iter().filter(|paper| memory.is_ticked(paper.id)).map(|paper| paper.name.get(lang)).collect::<Vec<_>>());
        names.join(" · ")
    });
    let days = Memo::new(move |_| kept.with(|memory| deadlines(|paper| memory.date_of(paper), today.date())));
    let check = Navigation::get().href(Page::Check(lang));
    let line = move || {
        let days = days.get();
        let today = today.date();
        let calendar = today.map(|today| {
            let events: Vec<Event> = days.iter().map(|of| event(of, lang)).collect();
            format!("data:text/calendar;charset=utf-8,{}", encoded(&file(&events, today)))
        });
        let place = days.iter().position(|of| !of.last.has_passed).unwrap_or(days.len());
        let (before, after) = days.split_at(place);
        let item = |of: &Deadline| view! { <Moment deadline=*of lang/> };
        (!days.is_empty()).then(|| {
            view! {
                <h2>{messages.deadlines_heading}</h2>
                <ol class="timeline">
                    {before.iter().map(item).collect::<Vec<_>>()}
                    {today.map(|today| view! { <li data-today="">{messages.today}{messages.colon}{day(lang, today)}</li> })}
                    {after.iter().map(item).collect::<Vec<_>>()}
                </ol>
                {calendar.map(|href| view! { <p><a class="button" download="kerek.ics" href=href>{messages.calendar}</a></p> })}
            }
        })
    };
    view! {
        <div hidden=move || ticked.read().is_empty()>
            <h2>{messages.ticked_heading}</h2>
            <p>{ticked}</p>
            <p><a href=check>{messages.nav_check}</a></p>
        </div>
        {line}
    }
}

/// A day on the line: when, of what, and what it is the last day for.
#[component]
fn Moment(deadline: Deadline, lang: Lang) -> impl IntoView {
    let Deadline { paper, limit, last } = deadline;
    let text = wording::last_day_as_it_stands(limit, last, lang);
    view! { <li data-passed=last.has_passed.then_some("")><strong>{paper.name.get(lang)}</strong>" "<span>{text}</span></li> }
}

fn event(deadline: &Deadline, lang: Lang) -> Event {
    let messages = messages(lang);
    let Deadline { paper, limit, last } = *deadline;
    let fact = paper.fact;
    let certainty = wording::certainty(fact.certainty, messages);
    let statement = bracketed(lang, fact.statement.get(lang), certainty);
    let standing = [messages.brand, messages.stop, messages.not_official].concat();
    Event {
        id: paper.id,
        date: last.date,
        summary: labelled(lang, paper.name.get(lang), &wording::last_day(limit, last.date, lang)),
        description: format!("{statement}\n{standing}"),
    }
}
