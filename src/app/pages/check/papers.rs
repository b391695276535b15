//! The papers to get together, to tick, with the days that they last.

use crate::app::markup::{Element, el, live};
use crate::app::parts::statement;
use crate::app::state::State;
use crate::browser::page;
use crate::date::Date;
use crate::eligibility::{Limit, Paper};
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

pub fn view(papers: &[&'static Paper], lang: Lang) -> Option<Vec<Element>> {
    let messages = messages(lang);
    (!papers.is_empty()).then(|| {
        vec![
            el("h2").child(messages.papers_heading),
            el("p").child(messages.papers_help),
            el("ul").class("papers").children(papers.iter().map(|paper| item(paper, lang))),
        ]
    })
}

fn item(paper: &'static Paper, lang: Lang) -> Element {
    let state = State::get();
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("id", format!("paper-{}", paper.id))
        .live_checked(move || state.memory.with(|memory| memory.is_ticked(paper.id)))
        .on("change", move |event| {
            let ticked = page::is_checked(&event);
            state.remember(|memory| memory.set_tick(paper.id, ticked));
        });
    let unseen = el("span").class("unseen").child(": ").child(paper.name.get(lang));
    let what = el("details").child(el("summary").child(messages(lang).what_it_is).child(unseen)).child(statement(paper.fact, lang));
    el("li")
        .attr("data-paper", paper.id)
        .child(el("label").attr("for", format!("paper-{}", paper.id)).child(tick).child(el("span").child(paper.name.get(lang))))
        .child(what)
        .child(paper.limit.map(|limit| limit_line(paper, limit, lang)))
}

/// A day that the reader knows, and the last day that follows from it.
fn limit_line(paper: &'static Paper, limit: Limit, lang: Lang) -> Element {
    let state = State::get();
    let messages = messages(lang);
    let (asked, answer) = match limit {
        Limit::ValidFor(_) => (messages.date_issued, messages.last_valid),
        Limit::FileBefore(_) => (messages.date_ends, messages.last_file),
        Limit::AnswerWithin(_) => (messages.date_filed, messages.last_answer),
    };
    let entered = move || state.memory.with(|memory| memory.date_of(paper.id));
    let id = format!("day-{}", paper.id);
    let field = el("input")
        .attr("type", "date")
        .attr("id", id.clone())
        .live_value(move || entered().map_or_else(String::new, |date| date.to_string()))
        .on("change", move |event| {
            let date = Date::parse(&page::value_of(&event));
            state.remember(|memory| memory.set_date(paper.id, date));
        });
    let last = live(move || {
        let last = limit.last_day(entered()?, state.today.with(|today| *today))?;
        let text = fill(answer, &[&day(lang, last.date)]);
        Some(if last.has_passed { fill(messages.day_passed, &[&text]) } else { text })
    });
    el("p")
        .class("limit")
        .child(el("label").attr("for", id).child(asked))
        .child(" ")
        .child(field)
        .child(" ")
        .child(el("strong").attr("role", "status").child(last))
}
