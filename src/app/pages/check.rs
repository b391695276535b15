//! The checker: a question at a time, then the verdict and why.

use leptos::prelude::*;

use super::title;
use crate::app::markup::{Element, Node, el, live};
use crate::app::parts::{code as code_part, edition_line, row_choice, search_box, statement};
use crate::app::state::State;
use crate::eligibility::{Answers, Assessment, Citizenship, Condition, Damage, Finding, Question, Standing, Verdict, Work, assess};
use crate::list::facts;
use crate::list::{Code, LIST, Profession};
use crate::route::{Page, Route};
use crate::search::{State as Found, listing};
use crate::text::{Lang, Messages, messages, phrasing};

pub fn view(lang: Lang) -> Vec<Node> {
    let state = State::get();
    let messages = messages(lang);
    let body = move || {
        let (answers, damage) = state.route.with(|route| Answers::from_fragment(&route.fragment));
        let assessment = assess(&answers);
        let step: Node = match assessment.next {
            Some(Question::Citizenship) => citizenship(&answers, lang).into(),
            Some(Question::Work) => work(&answers, lang).into(),
            None => result(&answers, &assessment, lang).into(),
        };
        vec![damage.map(|damage| notice(damage, messages)).into(), step, summary(&answers, lang).into()]
    };
    vec![title(messages.check_title).into(), el("p").class("lead").child(messages.check_intro).into(), live(body)]
}

fn notice(damage: Damage, messages: &'static Messages) -> Element {
    let text = match damage {
        Damage::Version => messages.damaged_version,
        Damage::Parts => messages.damaged_link,
    };
    el("p").class("notice").attr("role", "alert").child(text)
}

/// The checker's address with these answers.
fn with(answers: Answers, lang: Lang) -> String {
    State::get().href(Route { fragment: answers.to_fragment(), ..Page::Check(lang).into() })
}

/// An answer to choose that is no row of the list.
fn choice(id: String, href: String, text: &'static str) -> Element {
    el("a").attr("href", href).attr("data-answer", id).child(text)
}

fn citizenship(answers: &Answers, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let choices = Citizenship::ALL.map(|citizenship| {
        let href = with(Answers { citizenship: Some(citizenship), ..answers.clone() }, lang);
        el("li").child(choice(citizenship.id().to_string(), href, citizenship_name(citizenship, messages)))
    });
    vec![el("h2").child(messages.ask_citizenship), statement(&facts::FOREIGNER, lang), el("ul").class("choices").children(choices)]
}

fn citizenship_name(citizenship: Citizenship, messages: &'static Messages) -> &'static str {
    match citizenship {
        Citizenship::Kazakhstan => messages.citizenship_kazakhstan,
        Citizenship::Other => messages.citizenship_other,
        Citizenship::None => messages.citizenship_none,
        Citizenship::Unknown => messages.citizenship_unknown,
    }
}

fn work(answers: &Answers, lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let query = RwSignal::new(String::new());
    let answers = answers.clone();
    vec![
        el("h2").child(messages.ask_work).into(),
        el("p").child(messages.ask_work_help).into(),
        search_box(lang, move || query.get(), move |typed| query.set(typed)).into(),
        live(move || query.with(|query| choices_of_work(query, &answers, lang))),
    ]
}

/// The rows that were meant, to choose from, and a way on for whom none is.
fn choices_of_work(query: &str, answers: &Answers, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let listing = listing(query, None, false);
    let (kind, heading) = match listing.outcome.state {
        Found::Empty => return Vec::new(),
        Found::Match => ("match", phrasing::found(lang, listing.rows.len())),
        Found::Similar => ("similar", messages.similar_heading.to_string()),
        Found::None => ("match", messages.none_heading.to_string()),
    };
    let href = |work: Work| with(Answers { work: Some(work), ..answers.clone() }, lang);
    let mut view = Vec::new();
    // A code below a listed group is an answer of its own: the row covers it.
    if let Some(code) = Code::parse(query.trim()).ok().filter(|code| LIST.row(*code).is_none() && LIST.covering(*code).is_some()) {
        let choice = choice(code.to_string(), href(Work::Code(code)), messages.use_this_code).child(" ").child(code_part(code));
        view.push(el("p").child(messages.code_below_group));
        view.push(el("ul").class("choices").child(el("li").child(choice)));
    }
    let rows = listing.rows.iter().map(|row| row_choice(row.profession, href(Work::Code(row.profession.code)), lang));
    let none = choice("none".to_string(), href(Work::Words(query.trim().to_string())), messages.not_my_work);
    view.push(el("p").attr("role", "status").child(heading));
    view.push(el("ul").class("choices").attr("data-results", kind).children(rows));
    view.push(el("ul").class("choices").child(el("li").child(none)));
    view
}

fn result(answers: &Answers, assessment: &Assessment, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let (id, heading) = match assessment.verdict {
        Some(verdict) => (Some(verdict.id()), verdict_heading(verdict, messages)),
        None => (None, messages.verdict_open),
    };
    let row = assessment.row.map(|row| {
        let link = el("a").attr("href", State::get().href(Page::Profession(lang, row.code))).child(row.names.get(lang));
        el("p").child(link).child(" ").child(code_part(row.code))
    });
    let verdict = el("section")
        .class("verdict")
        .attr_if("data-verdict", id)
        .child(el("h2").child(heading))
        .child(id.is_none().then(|| el("p").child(messages.verdict_open_citizenship)))
        .child(row)
        .child(el("p").child(edition_line(lang) + "."));
    let conditions = assessment.findings.iter().map(|finding| condition(finding, lang));
    let mut view = vec![verdict, el("h2").child(messages.why_heading), el("ul").class("conditions").children(conditions)];
    if !assessment.near.is_empty() {
        view.extend(near(&assessment.near, answers, lang));
    }
    view.push(el("h2").child(messages.next_heading));
    view.extend(assessment.consequences.iter().map(|fact| statement(fact, lang)));
    view
}

fn verdict_heading(verdict: Verdict, messages: &'static Messages) -> &'static str {
    match verdict {
        Verdict::Listed => messages.verdict_listed,
        Verdict::Group => messages.verdict_group,
        Verdict::Similar => messages.verdict_similar,
        Verdict::Absent => messages.verdict_absent,
        Verdict::NotForeigner => messages.verdict_not_foreigner,
        Verdict::Blocked => messages.verdict_blocked,
    }
}

fn condition(finding: &Finding, lang: Lang) -> Element {
    let messages = messages(lang);
    let name = match finding.condition {
        Condition::Foreigner => messages.condition_foreigner,
        Condition::OnList => messages.condition_on_list,
        Condition::Petition => messages.condition_petition,
    };
    let (id, standing) = match finding.standing {
        Standing::Met => ("met", messages.standing_met),
        Standing::NotMet => ("not-met", messages.standing_not_met),
        Standing::Unknown => ("unknown", messages.standing_unknown),
    };
    el("li")
        .attr("data-standing", id)
        .child(el("p").child(el("strong").child(name)).child(" – ").child(el("span").class("standing").child(standing)))
        .child(statement(finding.basis, lang))
}

fn near(rows: &[&'static Profession], answers: &Answers, lang: Lang) -> [Element; 3] {
    let messages = messages(lang);
    let choices = rows.iter().map(|row| row_choice(row, with(Answers { work: Some(Work::Code(row.code)), ..answers.clone() }, lang), lang));
    [
        el("h2").child(messages.near_heading),
        el("p").child(messages.near_help),
        el("ul").class("choices").attr("data-results", "similar").children(choices),
    ]
}

/// The answers so far, each with a link that asks it again and keeps the others.
fn summary(answers: &Answers, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let mut said = Vec::new();
    if let Some(citizenship) = answers.citizenship {
        let change = with(Answers { citizenship: None, ..answers.clone() }, lang);
        said.push(answer(messages.ask_citizenship, citizenship_name(citizenship, messages).to_string(), change, messages));
    }
    if let Some(work) = &answers.work {
        let change = with(Answers { work: None, ..answers.clone() }, lang);
        said.push(answer(messages.ask_work, work_name(work, lang), change, messages));
    }
    if said.is_empty() {
        return said;
    }
    vec![
        el("h2").child(messages.your_answers),
        el("dl").class("details answers").child(said),
        el("p").child(el("a").attr("href", with(Answers::default(), lang)).child(messages.start_again)),
    ]
}

fn work_name(work: &Work, lang: Lang) -> String {
    match work {
        Work::Code(code) => LIST.row(*code).map_or_else(|| code.to_string(), |row| format!("{} {code}", row.names.get(lang))),
        Work::Words(words) => format!("«{words}»"),
    }
}

fn answer(question: &'static str, said: String, change: String, messages: &'static Messages) -> Element {
    let unseen = el("span").class("unseen").child(": ").child(question);
    let change = el("a").attr("href", change).child(messages.change).child(unseen);
    el("div").child(el("dt").child(question)).child(el("dd").child(said + " ").child(change))
}
