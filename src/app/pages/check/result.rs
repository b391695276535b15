//! The verdict: what it is, why, what to do, what nobody can say yet.

use leptos::either::Either;
use leptos::prelude::*;

use super::heading::StepHeading;
use super::keep::Keep;
use super::link::{Change, address};
use super::papers::Papers;
use super::questions::Options;
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, RowChoice, Statement, Statements, edition_line, unit_group};
use crate::app::wording;
use crate::date::Date;
use crate::eligibility::{Answers, Assessment, Finding, Turn, Verdict, Work, assess};
use crate::list::facts::Fact;
use crate::list::{LIST, Profession};
use crate::route::Page;
use crate::search::LISTED;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// All that comes of the answers.
#[component]
pub fn ResultView(assessment: Assessment, answers: Answers, today: Option<Date>, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let conditions = assessment.findings.iter().map(|finding| {
        let is_deciding = assessment.deciding == Some(finding.condition);
        view! { <ConditionItem finding=*finding is_deciding answers=answers.clone() lang/> }
    });
    let turns = assessment.turns.iter().map(|turn| turn_line(turn, lang));
    let turns = (!assessment.turns.is_empty()).then(|| {
        view! { <h2>{messages.turns_heading}</h2><ul class="turns">{turns.map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}</ul> }
    });
    view! {
        <Headline assessment=assessment.clone() answers=answers.clone() lang/>
        {assessment.general.then(|| view! { <p class="general">{fill(messages.general, &[&described(&answers)])}</p> })}
        <Near rows=assessment.near.clone() answers=answers.clone() lang/>
        <Neighbours rows=assessment.neighbours.clone() answers=answers.clone() lang/>
        <h2>{messages.why_heading}</h2>
        <ul class="conditions">{conditions.collect::<Vec<_>>()}</ul>
        {turns}
        <Section heading=messages.next_heading facts=assessment.meaning.clone() lang/>
        <Papers papers=assessment.papers.clone() lang/>
        <Unsettled facts=assessment.unsettled.clone() lang/>
        <Keep answers assessment today lang/>
    }
}

/// Everything that is asked for, for those who have answered nothing, or cannot.
#[component]
pub fn AllConditions(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let findings = assess(&Answers::default(), &LIST, &LISTED, None).findings;
    let conditions = findings.into_iter().map(|finding| {
        view! {
            <li>
                <p><strong>{wording::condition(finding.condition, messages)}</strong></p>
                <Statement fact=finding.basis lang/>
            </li>
        }
    });
    view! {
        <details class="all-conditions">
            <summary>{messages.all_conditions}</summary>
            <ul class="conditions">{conditions.collect::<Vec<_>>()}</ul>
        </details>
    }
}

#[component]
fn Headline(assessment: Assessment, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let (verdict, row) = (assessment.verdict, assessment.row);
    let row_line = row.map(|row| {
        let href = Navigation::get().href(Page::Profession(lang, row.code));
        // A code inside a listed group is not the row's own.
        let inside = assessment.inside.map(|code| view! { <CodeText code/>" → " });
        view! { <p>{inside}<a href=href>{row.names.get(lang)}</a>" "<CodeText code=row.code/></p> }
    });
    let ground = assessment.ground.map(|ground| view! { <p>{fill(messages.ground_applies, &[ground.statement.get(lang)])}</p> });
    let next = assessment.next.map(|question| {
        let href = address(&answers, Some(question), lang);
        view! { <p>{messages.next_grounds}</p><p><a class="button" href=href>{messages.next_grounds_link}</a></p> }
    });
    let class = verdict.map_or_else(|| "verdict".to_string(), |verdict| format!("verdict verdict-{}", verdict.id()));
    let open = verdict.is_none().then(|| view! { <p>{messages.verdict_open_citizenship}</p> });
    view! {
        <section class=class data-verdict=verdict.map(Verdict::id) data-profession=row.map(|row| row.code.to_string())>
            <StepHeading text=wording::verdict(verdict, messages)/>
            {open}
            {row_line}
            {ground}
            <p>{messages.not_a_promise}</p>
            <p class="edition">{edition_line(lang)}"."</p>
            {next}
        </section>
    }
}

#[component]
fn ConditionItem(finding: Finding, is_deciding: bool, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let (condition, standing) = (finding.condition, finding.standing);
    let ask = condition.question().map(|question| {
        if question.is_of_verdict() {
            Either::Left(view! { <p><Change question answers lang/></p> })
        } else {
            let label = wording::question(question, messages);
            Either::Right(view! { <ul class="options" aria-label=label><Options question answers lang/></ul> })
        }
    });
    view! {
        <li data-condition=condition.id() data-standing=standing.id()>
            <p>
                <strong>{wording::condition(condition, messages)}</strong>
                "\u{a0}– "
                <span class="standing">{wording::standing(standing, messages)}</span>
                {is_deciding.then(|| view! { <span class="deciding">{format!(". {}.", messages.deciding)}</span> })}
            </p>
            <Statement fact=finding.basis lang/>
            {ask}
        </li>
    }
}

fn turn_line(turn: &Turn, lang: Lang) -> String {
    let messages = messages(lang);
    let parts = [
        wording::condition(turn.condition, messages),
        wording::standing(turn.standing, messages),
        wording::verdict(Some(turn.verdict), messages),
    ];
    fill(messages.turn, &parts)
}

#[component]
fn Section(heading: &'static str, facts: Vec<&'static Fact>, lang: Lang) -> impl IntoView {
    (!facts.is_empty()).then(|| view! { <h2>{heading}</h2><Statements facts lang/> })
}

/// To be read once, and long: folded until it is asked for.
#[component]
fn Unsettled(facts: Vec<&'static Fact>, lang: Lang) -> impl IntoView {
    (!facts.is_empty()).then(|| {
        let heading = format!("{}\u{a0}({})", messages(lang).unsettled_heading, facts.len());
        view! { <details class="unsettled"><summary><h2>{heading}</h2></summary><Statements facts lang/></details> }
    })
}

/// The words that the work was described by.
fn described(answers: &Answers) -> String {
    match &answers.work {
        Some(Work::Words(words)) => words.clone(),
        _ => String::new(),
    }
}

/// What the list has in the group of a code that it does not have, each with what differs.
#[component]
fn Neighbours(rows: Vec<&'static Profession>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let Some(Work::Code(code)) = answers.work else { return None };
    (!rows.is_empty()).then(|| {
        let same_group = rows.iter().all(|row| row.code.group() == code.group());
        let (shared, other) = if same_group {
            (code.group().to_string(), messages.other_occupation)
        } else {
            (code.unit().to_string(), messages.other_group)
        };
        let choices = rows.into_iter().map(|row| {
            let href = address(&Answers { work: Some(Work::Code(row.code)), ..answers.clone() }, None, lang);
            view! { <RowChoice row href note=Some(other.to_string()) lang/> }
        });
        view! {
            <h2>{fill(messages.neighbours_heading, &[&shared])}</h2>
            <p>{fill(messages.neighbours_help, &[&code.to_string()])}</p>
            <ul class="choices">{choices.collect::<Vec<_>>()}</ul>
        }
    })
}

#[component]
fn Near(rows: Vec<&'static Profession>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    (!rows.is_empty()).then(|| {
        let choices = rows.into_iter().map(|row| {
            let href = address(&Answers { work: Some(Work::Code(row.code)), ..answers.clone() }, None, lang);
            view! { <RowChoice row href note=unit_group(row, lang) lang/> }
        });
        view! {
            <h2>{messages.near_heading}</h2>
            <p>{messages.near_help}</p>
            <ul class="choices" data-results="similar">{choices.collect::<Vec<_>>()}</ul>
        }
    })
}
