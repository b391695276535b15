//! One question a page.

use super::{address, step_heading, wording};
use crate::app::markup::{Element, Node, el, live};
use crate::app::parts::{code as code_part, row_choice, search_box, statement};
use crate::app::state::State;
use crate::eligibility::{Answers, Question, Work};
use crate::list::{Code, LIST};
use crate::route::Route;
use crate::search::{State as Found, listing};
use crate::text::{Lang, messages, phrasing};

/// The question, with what it rests on and its answers as links.
pub fn ask(question: Question, answers: &Answers, lang: Lang) -> Vec<Node> {
    let heading = step_heading(wording::question(question, messages(lang)));
    match question {
        Question::Work => work(heading, answers, lang),
        closed => vec![
            heading.into(),
            statement(closed.basis(), lang).into(),
            el("ul").class("choices").children(options(closed, answers, lang)).into(),
        ],
    }
}

/// The answers to a question as links, the chosen one marked.
pub fn options(question: Question, answers: &Answers, lang: Lang) -> impl Iterator<Item = Element> {
    let chosen = answers.value(question);
    wording::choices(question, lang).into_iter().map(move |(value, text)| {
        let here = (chosen.as_deref() == Some(value)).then_some("true");
        let link = option(question, value, address(&answers.with(question, value), None, lang), text);
        el("li").child(link.attr_if("aria-current", here))
    })
}

fn option(question: Question, value: &str, href: String, text: &'static str) -> Element {
    el("a").attr("href", href).attr("data-answer", format!("{}={value}", question.id())).child(text)
}

fn work(heading: Element, answers: &Answers, lang: Lang) -> Vec<Node> {
    let state = State::get();
    state.work.set(String::new());
    let answers = answers.clone();
    vec![
        heading.into(),
        el("p").child(messages(lang).ask_work_help).into(),
        search_box(lang, move || state.work.with(String::clone), move |typed| state.work.set(typed)).into(),
        live(move || state.work.with(|query| choices_of_work(query, &answers, lang))),
    ]
}

/// The rows that were meant, to choose from, and a way on for whom none is.
fn choices_of_work(query: &str, answers: &Answers, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    // A group that was asked for is offered whole; what is typed is searched for in all.
    let field = State::get().route.look(Route::field).filter(|_| query.trim().is_empty());
    let listing = listing(query, field, false);
    let (kind, heading) = match listing.outcome.state {
        Found::Empty => match field {
            Some(field) => ("match", field.short.get(lang).to_string()),
            None => return Vec::new(),
        },
        Found::Match => ("match", phrasing::found(lang, listing.rows.len())),
        Found::Similar => ("similar", messages.similar_heading.to_string()),
        Found::None => ("match", messages.none_heading.to_string()),
    };
    let href = |work: Work| address(&Answers { work: Some(work), ..answers.clone() }, None, lang);
    let mut view = Vec::new();
    // A code below a listed group is an answer of its own: the row covers it.
    if let Some(code) = Code::parse(query.trim()).ok().filter(|code| LIST.row(*code).is_none() && LIST.covering(*code).is_some()) {
        let choice = option(Question::Work, &code.to_string(), href(Work::Code(code)), messages.use_this_code);
        view.push(el("p").child(messages.code_below_group));
        view.push(el("ul").class("choices").child(el("li").child(choice.child(" ").child(code_part(code)))));
    }
    let rows = listing.rows.iter().map(|row| row_choice(row.profession, href(Work::Code(row.profession.code)), None, lang));
    let none = option(Question::Work, "none", href(Work::described(query)), messages.not_my_work);
    view.push(el("p").class("summary").child(heading));
    view.push(el("ul").class("choices").attr("data-results", kind).children(rows));
    view.push(el("ul").class("choices").child(el("li").child(none)));
    view
}
