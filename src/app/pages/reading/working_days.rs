//! The ten working days: from the day of receipt to the last day for an answer, and the days off behind it.
//!
//! Every answer is counted here, by [`crate::formation`], and prerendered as data of the page: one for each day that
//! the calendar knows. src/bin/site/scripts/term.mjs looks it up and draws it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::Serialize;

use crate::app::parts::{Sourced, Statement};
use crate::date::Date;
use crate::formation::{CALENDAR, Day, Kind, Refusal, Status, Year, term};
use crate::list::facts;
use crate::text::phrasing::{date_of, day, fill, labelled};
use crate::text::{Lang, messages};

/// The form that counts the term, and the table that it looks up.
#[component]
pub fn WorkingDays(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let years = CALENDAR.years.iter().map(|year| view! { <DaysOff year lang/> });
    view! {
        <h2 id="term">{messages.term_heading}</h2>
        <p class="notice">{messages.term_not_applicants}</p>
        <Statement fact=&facts::RULES_NOT_YOURS lang/>
        <Statement fact=&facts::TERM_COUNTING lang/>
        <TermForm lang/>
        <TermAnswer lang/>
        <h3>{messages.days_off_heading}</h3>
        <p>{messages.days_off_help}</p>
        {years.collect::<Vec<_>>()}
    }
}

/// First and last day that the calendar knows.
fn bounds() -> (Date, Date) {
    let year = |year: Option<&Year>| year.expect("the calendar has years").year;
    let (first, last) = (year(CALENDAR.years.first()), year(CALENDAR.years.last()));
    (Date::new(first, 1, 1).expect("a day"), Date::new(last, 12, 31).expect("a day"))
}

#[component]
fn TermForm(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let (first, last) = bounds();
    view! {
        <form id="term-form" class="term-form" novalidate="">
            <p>{messages.term_intro}</p>
            <label for="received">{messages.term_label}</label>
            <input
                id="received"
                type="date"
                min=first.to_string()
                max=last.to_string()
                required=""
                aria-describedby="term-fault"
            />
            <button class="button">{messages.term_run}</button>
            <p id="term-fault" role="alert"></p>
            <p id="term-propose" hidden=""><button type="button" class="plain">{messages.term_propose}</button></p>
        </form>
    }
}

/// What is found, empty as long as nothing is; and the words and answers it is made of.
#[component]
fn TermAnswer(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let answers = serde_json::to_string(&Answers::new(lang)).expect("texts under names are JSON");
    let weekdays = messages.weekdays.split(' ').map(|name| view! { <th scope="col">{name}</th> });
    view! {
        <div id="term-answer" hidden="" data-answers=answers>
            <div role="status">
                <dl class="details">
                    <div><dt>{messages.term_last_day}</dt><dd id="last-day"></dd></div>
                    <div><dt>{messages.term_silence_from}</dt><dd id="silence"></dd></div>
                </dl>
                <p id="term-years"></p>
            </div>
            <table class="calendar">
                <caption>{messages.term_heading}</caption>
                <thead><tr>{weekdays.collect::<Vec<_>>()}</tr></thead>
                <tbody></tbody>
            </table>
            <p class="unofficial">{messages.term_legend}</p>
            <ul id="term-days-off"></ul>
        </div>
    }
}

/// Why a day is what it is.
fn reason(kind: Kind, lang: Lang) -> String {
    let messages = messages(lang);
    match kind {
        Kind::Working => messages.day_working.to_string(),
        Kind::Weekend => messages.day_weekend.to_string(),
        Kind::Holiday(holiday) => labelled(lang, messages.day_holiday, holiday.names.get(lang)),
        Kind::Moved { holiday, from } => labelled(lang, messages.day_moved, &format!("{}, {}", holiday.names.get(lang), day(lang, from))),
        Kind::SwappedOff(swap) => labelled(lang, messages.day_swapped, swap.reason.get(lang)),
        Kind::Worked(swap) => labelled(lang, messages.day_worked_weekend, swap.reason.get(lang)),
    }
}

/// A text for a narrow column, where a day may go on in the next line.
fn loose(text: String) -> String {
    text.replace('\u{a0}', " ")
}

/// How far a year can be relied on, in a sentence.
fn reliance(year: &Year, lang: Lang) -> String {
    let messages = messages(lang);
    let template = match year.status {
        Status::Settled => messages.term_settled,
        Status::Provisional => messages.term_provisional,
    };
    fill(template, &[&year.year.to_string()])
}

#[component]
fn DaysOff(year: &'static Year, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let rows = year.days.iter().map(|of| {
        view! { <tr><th scope="row">{loose(day(lang, of.date))}</th><td>{loose(reason(of.kind, lang))}</td></tr> }
    });
    let sources = year.sources.iter().map(|source| (source.id, source.title.get(lang), source.url)).collect();
    view! {
        <details class="year">
            <summary>{year.year}</summary>
            <Sourced text=reliance(year, lang) certainty=year.certainty sources lang/>
            <table>
                <thead><tr><th scope="col">{messages.column_day}</th><th scope="col">{messages.column_reason}</th></tr></thead>
                <tbody>{rows.collect::<Vec<_>>()}</tbody>
            </table>
        </details>
    }
}

/// All that the script looks up, and the words that it says it in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answers {
    first: String,
    /// Two letters for each day from `first` on. How many days later, in base 36, the last day and the day of silence
    /// come; or `-` and how many days later the next working day comes; or `!!` where the calendar ends first.
    terms: String,
    /// Kind and reason of each day that is not what its weekday makes it.
    days: BTreeMap<String, (&'static str, String)>,
    years: BTreeMap<u16, String>,
    weekend: &'static str,
    date: String,
    months: &'static str,
    day_off: &'static str,
    no_day: &'static str,
    outside: String,
    runs_out: String,
}

impl Answers {
    fn new(lang: Lang) -> Answers {
        let messages = messages(lang);
        let (first, last) = bounds();
        let known = CALENDAR.years.iter().flat_map(|year| year.days);
        let (first_year, last_year) = (first.year().to_string(), last.year().to_string());
        Answers {
            first: first.to_string(),
            terms: (0..=first.days_until(last)).filter_map(|days| first.plus(days)).map(answer_of).collect(),
            days: known.map(|day| (day.date.to_string(), (class(day), reason(day.kind, lang)))).collect(),
            years: CALENDAR.years.iter().map(|year| (year.year, reliance(year, lang))).collect(),
            weekend: messages.day_weekend,
            date: date_of(lang, "{day}", "{month}", "{year}"),
            months: messages.months,
            day_off: messages.term_refused_day_off,
            no_day: messages.term_refused_date,
            outside: fill(messages.term_refused_outside, &[&first_year, &last_year]),
            runs_out: fill(messages.term_refused_runs_out, &[&last_year]),
        }
    }
}

fn class(day: &Day) -> &'static str {
    match day.kind {
        Kind::Working | Kind::Weekend => "",
        Kind::Holiday(_) => "holiday",
        Kind::Moved { .. } => "moved",
        Kind::SwappedOff(_) => "swapped",
        Kind::Worked(_) => "worked",
    }
}

fn answer_of(received: Date) -> String {
    let later = |date: Date| {
        let days = u32::try_from(received.days_until(date)).expect("a later day");
        char::from_digit(days, 36).expect("ten working days and a next one come within 35 days")
    };
    match term(received) {
        Ok(term) => [later(term.last_day), later(term.silence)].into_iter().collect(),
        Err(Refusal::DayOff { next: Some(next), .. }) => format!("-{}", later(next)),
        Err(Refusal::DayOff { next: None, .. } | Refusal::RunsOut(_) | Refusal::UnknownYear(_)) => "!!".to_string(),
    }
}
