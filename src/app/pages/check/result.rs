//! The verdict: what it is, why, what to do, what nobody can say yet.

use super::{address, change, keep, papers, questions, step_heading, wording};
use crate::app::markup::{Element, Node, el};
use crate::app::parts::{code as code_part, edition_line, row_choice, statement, unit_group};
use crate::app::state::State;
use crate::eligibility::{Answers, Assessment, Condition, Finding, Question, Turn, Work, assess};
use crate::list::facts::Fact;
use crate::list::{LIST, Profession};
use crate::route::Page;
use crate::search::LISTED;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

pub fn view(answers: &Answers, assessment: &Assessment, lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let conditions = assessment.findings.iter().map(|finding| condition(finding, assessment.deciding, answers, lang));
    let turns = assessment.turns.iter().map(|turn| turn_line(turn, lang));
    let near = (!assessment.near.is_empty()).then(|| near(&assessment.near, answers, lang));
    vec![
        headline(answers, assessment, lang).into(),
        near.into(),
        el("h2").child(messages.why_heading).into(),
        el("ul").class("conditions").children(conditions).into(),
        (!assessment.turns.is_empty())
            .then(|| vec![el("h2").child(messages.turns_heading), el("ul").class("turns").children(turns)])
            .into(),
        section(messages.next_heading, &assessment.meaning, lang).into(),
        papers::view(&assessment.papers, lang).into(),
        unsettled(&assessment.unsettled, lang).into(),
        keep::view(answers, assessment, lang).into(),
    ]
}

/// Everything that is asked for, for those who have answered nothing, or cannot.
pub fn all_conditions(lang: Lang) -> Element {
    let messages = messages(lang);
    let answers = Answers::default();
    let findings = assess(&answers, &LIST, &LISTED, None).findings;
    let conditions = findings.iter().map(|finding| {
        el("li")
            .child(el("p").child(el("strong").child(wording::condition(finding.condition, messages))))
            .child(statement(finding.basis, lang))
    });
    el("details")
        .class("all-conditions")
        .child(el("summary").child(messages.all_conditions))
        .child(el("ul").class("conditions").children(conditions))
}

fn headline(answers: &Answers, assessment: &Assessment, lang: Lang) -> Element {
    let messages = messages(lang);
    let row = assessment.row.map(|row| {
        // A code inside a listed group is not the row's own.
        let inside = assessment.inside.map(code_part);
        let arrow = inside.is_some().then_some(" → ");
        let link = el("a").attr("href", State::get().href(Page::Profession(lang, row.code))).child(row.names.get(lang));
        el("p").child(inside).child(arrow).child(link).child(" ").child(code_part(row.code))
    });
    let ground = assessment.ground.map(|ground| el("p").child(fill(messages.ground_applies, &[ground.statement.get(lang)])));
    let next = assessment.next.map(|question| {
        let link = el("a").class("button").attr("href", address(answers, Some(question), lang)).child(messages.next_grounds_link);
        vec![el("p").child(messages.next_grounds), el("p").child(link)]
    });
    let section = match assessment.verdict {
        Some(verdict) => el("section").class(format!("verdict verdict-{}", verdict.id())).attr("data-verdict", verdict.id()),
        None => el("section").class("verdict"),
    };
    let section = match assessment.row {
        Some(row) => section.attr("data-profession", row.code.to_string()),
        None => section,
    };
    section
        .child(step_heading(wording::verdict(assessment.verdict, messages)))
        .child(assessment.verdict.is_none().then(|| el("p").child(messages.verdict_open_citizenship)))
        .child(row)
        .child(ground)
        .child(el("p").child(messages.not_a_promise))
        .child(el("p").class("edition").child(edition_line(lang) + "."))
        .child(next)
}

fn condition(finding: &Finding, deciding: Option<Condition>, answers: &Answers, lang: Lang) -> Element {
    let messages = messages(lang);
    let name = el("p")
        .child(el("strong").child(wording::condition(finding.condition, messages)))
        .child("\u{a0}– ")
        .child(el("span").class("standing").child(wording::standing(finding.standing, messages)))
        .child((deciding == Some(finding.condition)).then(|| el("span").class("deciding").child(format!(". {}.", messages.deciding))));
    let ask = finding.condition.question().map(|question| match question {
        Question::Citizenship | Question::Work | Question::Grounds => el("p").child(change(question, answers, lang)),
        beside => el("ul")
            .class("options")
            .attr("aria-label", wording::question(beside, messages))
            .children(questions::options(beside, answers, lang)),
    });
    el("li")
        .attr("data-condition", finding.condition.id())
        .attr("data-standing", finding.standing.id())
        .child(name)
        .child(statement(finding.basis, lang))
        .child(ask)
}

fn turn_line(turn: &Turn, lang: Lang) -> Element {
    let messages = messages(lang);
    let parts = [
        wording::condition(turn.condition, messages),
        wording::standing(turn.standing, messages),
        wording::verdict(Some(turn.verdict), messages),
    ];
    el("li").child(fill(messages.turn, &parts))
}

fn section(heading: &'static str, facts: &[&'static Fact], lang: Lang) -> Option<Vec<Element>> {
    let statements = facts.iter().map(|fact| statement(fact, lang));
    (!facts.is_empty()).then(|| [el("h2").child(heading)].into_iter().chain(statements).collect())
}

/// To be read once, and long: folded until it is asked for.
fn unsettled(facts: &[&'static Fact], lang: Lang) -> Option<Element> {
    let heading = el("summary").child(el("h2").child(format!("{}\u{a0}({})", messages(lang).unsettled_heading, facts.len())));
    let statements = facts.iter().map(|fact| statement(fact, lang));
    (!facts.is_empty()).then(|| el("details").class("unsettled").child(heading).children(statements))
}

fn near(rows: &[&'static Profession], answers: &Answers, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let choices = rows.iter().map(|row| {
        let href = address(&Answers { work: Some(Work::Code(row.code)), ..answers.clone() }, None, lang);
        row_choice(row, href, unit_group(row, lang), lang)
    });
    vec![
        el("h2").child(messages.near_heading),
        el("p").child(messages.near_help),
        el("ul").class("choices").attr("data-results", "similar").children(choices),
    ]
}
