//! The ten working days: from the day of receipt to the last day for an answer, and the days off behind it.
//!
//! Every answer is counted here, by [`crate::formation`], and painted as data of the page: one for each day that
//! the calendar knows. src/bin/site/scripts/term.mjs looks it up and draws it.

use crate::app::markup::{Element, Node, el};
use crate::app::parts::{sourced, statement};
use crate::date::Date;
use crate::formation::{CALENDAR, Day, Kind, Refusal, Source, Status, Year, term};
use crate::json::{object, pair, quoted};
use crate::list::facts;
use crate::text::phrasing::{date_of, day, fill};
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    vec![
        el("h2").attr("id", "term").child(messages.term_heading).into(),
        el("p").class("notice").child(messages.term_not_applicants).into(),
        statement(&facts::RULES_NOT_YOURS, lang).into(),
        statement(&facts::TERM_COUNTING, lang).into(),
        form(lang).into(),
        answer(lang).into(),
        el("h3").child(messages.days_off_heading).into(),
        el("p").child(messages.days_off_help).into(),
        Node::Group(CALENDAR.years.iter().map(|year| days_off(year, lang).into()).collect()),
    ]
}

/// First and last day that the calendar knows.
fn bounds() -> (Date, Date) {
    let year = |year: Option<&Year>| year.expect("the calendar has years").year;
    let (first, last) = (year(CALENDAR.years.first()), year(CALENDAR.years.last()));
    (Date::new(first, 1, 1).expect("a day"), Date::new(last, 12, 31).expect("a day"))
}

fn form(lang: Lang) -> Element {
    let messages = messages(lang);
    let (first, last) = bounds();
    let field = el("input").attr("id", "received").attr("type", "date").attr("min", first.to_string()).attr("max", last.to_string());
    el("form")
        .attr("id", "term-form")
        .class("term-form")
        .attr("novalidate", "")
        .child(el("p").child(messages.term_intro))
        .child(el("label").attr("for", "received").child(messages.term_label))
        .child(field.attr("required", "").attr("aria-describedby", "term-fault"))
        .child(el("button").class("button").child(messages.term_run))
        .child(el("p").attr("id", "term-fault").attr("role", "alert"))
        .child(
            el("p")
                .attr("id", "term-propose")
                .attr("hidden", "")
                .child(el("button").attr("type", "button").class("plain").child(messages.term_propose)),
        )
}

/// What is found, empty as long as nothing is; and the words and answers it is made of.
fn answer(lang: Lang) -> Element {
    let messages = messages(lang);
    let said = |id: &'static str, label: &'static str| el("div").child(el("dt").child(label)).child(el("dd").attr("id", id));
    let weekday = |name: &'static str| el("th").attr("scope", "col").child(name);
    let weekdays = el("thead").child(el("tr").children(messages.weekdays.split(' ').map(weekday)));
    let calendar = el("table").class("calendar").child(el("caption").child(messages.term_heading)).child(weekdays).child(el("tbody"));
    let found = [said("last-day", messages.term_last_day), said("silence", messages.term_silence_from)];
    let found = el("div").attr("role", "status").child(el("dl").class("details").children(found)).child(el("p").attr("id", "term-years"));
    el("div")
        .attr("id", "term-answer")
        .attr("hidden", "")
        .attr("data-answers", data(lang))
        .child(found)
        .child(calendar)
        .child(el("p").class("unofficial").child(messages.term_legend))
        .child(el("ul").attr("id", "term-days-off"))
}

/// Why a day is what it is.
fn reason(kind: Kind, lang: Lang) -> String {
    let messages = messages(lang);
    match kind {
        Kind::Working => messages.day_working.to_string(),
        Kind::Weekend => messages.day_weekend.to_string(),
        Kind::Holiday(holiday) => format!("{}: {}", messages.day_holiday, holiday.names.get(lang)),
        Kind::Moved { holiday, from } => format!("{}: {}, {}", messages.day_moved, holiday.names.get(lang), day(lang, from)),
        Kind::SwappedOff(swap) => format!("{}: {}", messages.day_swapped, swap.reason.get(lang)),
        Kind::Worked(swap) => format!("{}: {}", messages.day_worked_weekend, swap.reason.get(lang)),
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

fn days_off(year: &'static Year, lang: Lang) -> Element {
    let messages = messages(lang);
    let column = |name: &'static str| el("th").attr("scope", "col").child(name);
    let rows = year.days.iter().map(|of| {
        el("tr").child(el("th").attr("scope", "row").child(loose(day(lang, of.date)))).child(el("td").child(loose(reason(of.kind, lang))))
    });
    let table = el("table")
        .child(el("thead").child(el("tr").child(column(messages.column_day)).child(column(messages.column_reason))))
        .child(el("tbody").children(rows));
    let cited = |source: &&'static Source| (source.id, source.title.get(lang), source.url);
    let sources = year.sources.iter().map(cited).collect();
    el("details")
        .class("year")
        .child(el("summary").child(year.year.to_string()))
        .child(sourced(reliance(year, lang), year.certainty, sources, lang))
        .child(table)
}

/// The answers: `terms` has two letters for each day from `first` on. How many days later, in base 36, the last day
/// and the day of silence come; or `-` and how many days later the next working day comes; or `!!` where the
/// calendar ends first. `days`: kind and reason of each day that is not what its weekday makes it.
fn data(lang: Lang) -> String {
    let messages = messages(lang);
    let (first, last) = bounds();
    let days = (0..=first.days_until(last)).filter_map(|days| first.plus(days));
    let terms: String = days.map(answer_of).collect();
    let known = CALENDAR.years.iter().flat_map(|year| year.days);
    let known = known.map(|day| format!("\"{}\":[\"{}\",{}]", day.date, class(day), quoted(&reason(day.kind, lang))));
    let years = CALENDAR.years.iter().map(|year| format!("\"{}\":{}", year.year, quoted(&reliance(year, lang))));
    let years_known = [first.year().to_string(), last.year().to_string()];
    let fields = [
        pair("first", &first.to_string()),
        pair("terms", &terms),
        format!("\"days\":{}", object(known)),
        format!("\"years\":{}", object(years)),
        pair("weekend", messages.day_weekend),
        pair("date", &date_of(lang, "{day}", "{month}", "{year}")),
        pair("months", messages.months),
        pair("dayOff", messages.term_refused_day_off),
        pair("noDay", messages.term_refused_date),
        pair("outside", &fill(messages.term_refused_outside, &[&years_known[0], &years_known[1]])),
        pair("runsOut", &fill(messages.term_refused_runs_out, &[&years_known[1]])),
    ];
    object(fields.into_iter())
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
