//! The checker: a question at a time, then the verdict and why.
//!
//! Which question comes, and what follows from the answers, is [`crate::eligibility`]'s to say.

mod keep;
mod papers;
mod questions;
mod result;
pub mod wording;

use super::title;
use crate::app::markup::{Element, Node, el, live};
use crate::app::state::State;
use crate::eligibility::{Answers, Damage, Link, Question, Since, assess};
use crate::list::LIST;
use crate::route::{Page, Reading, Route};
use crate::search::LISTED;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let state = State::get();
    let messages = messages(lang);
    let body = move || {
        let link = state.route.with(|route| Link::read(&route.fragment));
        let today = state.today.with(|today| *today);
        let assessment = assess(&link.answers, &LIST, &LISTED, today);
        let asked = assessment.question(link.asked);
        let step: Node = match asked {
            Some(question) => questions::ask(question, &link.answers, lang).into(),
            None => result::view(&link.answers, &assessment, lang).into(),
        };
        let is_start = link.answers == Answers::default();
        vec![
            notice(&link, lang).into(),
            step,
            summary(&link.answers, lang).into(),
            is_start.then(|| result::all_conditions(lang)).into(),
            (is_start && asked.is_some()).then(|| keep::saved(lang)).into(),
        ]
    };
    vec![title(messages.check_title).into(), el("p").class("lead").child(messages.check_intro).into(), live(body)]
}

/// What the reader has to know of the link that was opened.
fn notice(link: &Link, lang: Lang) -> Option<Element> {
    let messages = messages(lang);
    let of_edition = link.since(&LIST).map(|(edition, since)| {
        let template = match since {
            Since::Added => messages.since_added,
            Since::Removed => messages.since_removed,
            Since::Moved => messages.since_moved,
            Since::Same => messages.since_same,
        };
        fill(template, &[edition.id])
    });
    let text = match link.damage {
        Some(Damage::Version) => messages.damaged_version.to_string(),
        Some(Damage::Parts) => messages.damaged_link.to_string(),
        None => of_edition?,
    };
    Some(el("p").class("notice").attr("role", "alert").child(text))
}

/// The address of the checker, in its frame or out of it, with these answers, and a question that is open on it.
fn address(answers: &Answers, asked: Option<Question>, lang: Lang) -> String {
    let state = State::get();
    let page = if state.is_framed() { Page::Embed(lang) } else { Page::Check(lang) };
    let field = state.route.look(|route| route.field);
    state.href(Route { fragment: Link::write(answers, asked, &LIST), field, ..page.into() })
}

/// The heading of a step, which takes the focus when the step changes.
fn step_heading(text: &'static str) -> Element {
    el("h2").attr("id", "step").attr("tabindex", "-1").child(text)
}

/// A link that asks a question again and keeps all answers.
fn change(question: Question, answers: &Answers, lang: Lang) -> Element {
    let messages = messages(lang);
    let unseen = el("span").class("unseen").child(": ").child(wording::question(question, messages));
    el("a").attr("href", address(answers, Some(question), lang)).child(messages.change).child(unseen)
}

/// The answers so far, each with a link that asks it again and keeps them all.
fn summary(answers: &Answers, lang: Lang) -> Option<Vec<Element>> {
    let messages = messages(lang);
    let answered = Question::all().filter_map(|question| {
        let said = wording::answer(question, answers, lang)?;
        let asked = el("dt").child(wording::question(question, messages));
        Some(el("div").child(asked).child(el("dd").child(said + " ").child(change(question, answers, lang))))
    });
    let answered: Vec<Element> = answered.collect();
    (!answered.is_empty()).then(|| {
        vec![
            el("h2").child(messages.your_answers),
            el("dl").class("details answers").children(answered),
            el("p").child(el("a").attr("href", address(&Answers::default(), None, lang)).child(messages.start_again)),
            el("p").child(el("a").attr("href", State::get().href(Page::Reading(lang, Reading::Examples))).child(messages.examples)),
        ]
    })
}
