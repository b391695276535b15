//! The verdict: what it is, what to do first and then, why, what nobody can say yet.

use leptos::prelude::*;

use super::checklist::{ChecklistView, Reasons};
use super::heading::StepHeading;
use super::keep::Keep;
use super::link::address;
use super::near::{Near, Neighbours};
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, Folded, Statements, edition_line};
use crate::app::wording;
use crate::date::Date;
use crate::eligibility::{Answers, Assessment, Checklist, Turn, Verdict, Work, assess};
use crate::list::LIST;
use crate::list::facts::Fact;
use crate::route::Page;
use crate::search::LISTED;
use crate::text::phrasing::{bracketed, fill};
use crate::text::{Lang, messages};

/// All that comes of the answers.
#[component]
pub fn ResultView(assessment: Assessment, answers: Answers, today: Option<Date>, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let checklist = Checklist::of(&assessment);
    let (headline, reasons) = (checklist.headline.clone(), checklist.reasons.clone());
    let deciding = assessment.deciding;
    // Who need not go through it may still open it.
    let is_to_do = assessment.is_to_do();
    let heading = if is_to_do { messages.papers_heading } else { messages.all_conditions };
    let list = view! { <ChecklistView checklist answers=answers.clone() lang/> };
    let turns: Vec<_> = assessment.turns.iter().map(|turn| view! { <li>{turn_line(turn, lang)}</li> }).collect();
    let turns = (!turns.is_empty()).then(|| view! { <h3>{messages.turns_heading}</h3><ul class="turns">{turns}</ul> });
    let reasons = view! { <Reasons reasons deciding answers=answers.clone() lang/> };
    let why = view! { <Folded heading=messages.why_heading>{reasons}{turns}</Folded> };
    view! {
        <Headline assessment=assessment.clone() headline answers=answers.clone() lang/>
        {assessment.general.then(|| view! { <p class="general">{fill(messages.general, &[&described(&answers)])}</p> })}
        <Near rows=assessment.near.clone() answers=answers.clone() lang/>
        <Neighbours rows=assessment.neighbours.clone() answers=answers.clone() lang/>
        <Folded heading is_open=is_to_do>{list}</Folded>
        {why}
        <Unsettled facts=assessment.unsettled.clone() lang/>
        <Keep answers assessment today lang/>
    }
}

/// Everything that is asked for, for those who have answered nothing, or cannot.
#[component]
pub fn AllConditions(lang: Lang) -> impl IntoView {
    let answers = Answers::default();
    let Checklist { reasons, requirements, .. } = Checklist::of(&assess(&answers, &LIST, &LISTED, None));
    let conditions = reasons.into_iter().chain(requirements).collect();
    view! { <Folded heading=messages(lang).all_conditions><Reasons reasons=conditions deciding=None answers lang/></Folded> }
}

#[component]
fn Headline(assessment: Assessment, headline: Vec<&'static Fact>, answers: Answers, lang: Lang) -> impl IntoView {
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
        view! { <p><a class="next" href=href>{messages.next_grounds_link}</a></p> }
    });
    let class = verdict.map_or_else(|| "verdict".to_string(), |verdict| format!("verdict verdict-{}", verdict.id()));
    let open = verdict.is_none().then(|| view! { <p>{messages.verdict_open_citizenship}</p> });
    view! {
        <section class=class data-verdict=verdict.map(Verdict::id) data-profession=row.map(|row| row.code.to_string())>
            <StepHeading text=wording::verdict(verdict, messages)/>
            {open}
            {row_line}
            {ground}
            <Statements facts=headline is_brief=true lang/>
            {next}
            <p class="edition">{messages.not_a_promise}" "{edition_line(lang)}{messages.stop}</p>
        </section>
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

/// To be read once, and long: folded until it is asked for.
#[component]
fn Unsettled(facts: Vec<&'static Fact>, lang: Lang) -> impl IntoView {
    (!facts.is_empty()).then(|| {
        let heading = bracketed(lang, messages(lang).unsettled_heading, &facts.len().to_string());
        view! { <Folded heading><Statements facts lang/></Folded> }
    })
}

/// The words that the work was described by.
fn described(answers: &Answers) -> String {
    match &answers.work {
        Some(Work::Words(words)) => words.clone(),
        _ => String::new(),
    }
}
