//! What an application asks for, as a list to go through: each thing with its state, and, folded, all that is said of it.

use leptos::prelude::*;

use super::limit::{LastDayLine, LimitField};
use super::link::Change;
use super::questions::Options;
use crate::app::kept::Kept;
use crate::app::mended::memo;
use crate::app::parts::{CertaintyMark, Legend, Statement, Statements};
use crate::app::wording;
use crate::browser::page;
use crate::eligibility::{Answers, Checklist, Condition, Finding, Paper, Requirement};
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// The requirements, and how many of them are settled.
#[component]
pub fn ChecklistView(checklist: Checklist, answers: Answers, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let checklist = StoredValue::new(checklist);
    let first =
        memo(move |_| kept.with(|memory| checklist.with_value(|list| list.first(|paper| memory.is_ticked(paper)).map(Requirement::id))));
    let settled = memo(move |_| kept.with(|memory| checklist.with_value(|list| list.progress(|paper| memory.is_ticked(paper)))));
    let progress = move || {
        let (settled, of) = settled.get();
        fill(messages.progress, &[&settled.to_string(), &of.to_string()])
    };
    let items = checklist.with_value(|checklist| {
        let item = |requirement: &Requirement| view! { <Item requirement=requirement.clone() first answers=answers.clone() lang/> };
        checklist.requirements.iter().map(item).collect::<Vec<_>>()
    });
    view! {
        <p class="progress" role="status">{progress}</p>
        <ul class="checklist">{items}</ul>
        <Legend lang/>
    }
}

#[component]
fn Item(requirement: Requirement, first: Memo<Option<&'static str>>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let id = requirement.id();
    let ticked = requirement.ticked();
    let Requirement { finding, paper, mut facts } = requirement;
    let condition = finding.map(|finding| finding.condition);
    let limit = paper.and_then(|paper| Some((paper, paper.limit?)));
    // A visa is ticked beside the answer that it is needed for; it is no name for who is in Kazakhstan already.
    let beside = finding.and(ticked);
    let of_paper = paper.filter(|_| beside.is_none()).map(|paper| paper.name.get(lang));
    let name = of_paper.or(condition.map(|condition| wording::condition(condition, messages))).unwrap_or_default();
    let note = limit.map(|(_, limit)| wording::lasts(limit, messages));
    let stands = finding.map(|finding| view! { <Stands finding name note=note.clone() lang/> });
    let tick = ticked.filter(|_| finding.is_none()).map(|paper| view! { <Tick paper note lang/> });
    let certainty = facts.first().map(|fact| fact.certainty);
    let is_first = memo(move |_| first.get() == Some(id));
    // What it is stands open where it is what to do first.
    let lead = (is_first.get_untracked() && !facts.is_empty()).then(|| facts.remove(0));
    let options = condition.and_then(Condition::question).map(|question| {
        let label = wording::question(question, messages);
        view! { <ul class="options" aria-label=label><Options question answers lang/></ul> }
    });
    view! {
        <li
            data-condition=condition.map(Condition::id)
            data-standing=finding.map(|finding| finding.standing.id())
            data-paper=paper.filter(|_| beside.is_none()).map(|paper| paper.id)
            data-first=move || is_first.get().then_some(messages.first)
        >
            <div class="head">{stands}{tick}{certainty.map(|certainty| view! { <CertaintyMark certainty lang/> })}</div>
            {lead.map(|fact| view! { <Statement fact is_brief=true lang/> })}
            <details class="more">
                <summary><span class="label">{messages.what_it_is}</span><span class="unseen">{messages.colon}{name}</span></summary>
                <Statements facts lang/>
                {limit.map(|(paper, limit)| view! { <LimitField paper limit lang/> })}
            </details>
            {options}
            {beside.map(|paper| view! { <div data-paper=paper.id><Tick paper note=None lang/></div> })}
            {limit.map(|(paper, limit)| view! { <LastDayLine paper limit lang/> })}
        </li>
    }
}

/// The name of a condition, and how it stands: a sign to see, a word to hear.
#[component]
fn Stands(finding: Finding, name: &'static str, note: Option<String>, lang: Lang) -> impl IntoView {
    let standing = wording::standing(finding.standing, messages(lang));
    view! { <p><span class="standing" role="img" aria-label=standing></span><span><strong>{name}</strong>" "{note.map(|note| view! { <small>{note}</small> })}</span></p> }
}

/// A paper to tick when it is there.
#[component]
fn Tick(paper: &'static Paper, note: Option<String>, lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let is_ticked = memo(move |_| kept.with(|memory| memory.is_ticked(paper.id)));
    let tick = move |event| {
        let ticked = page::is_checked(&event);
        kept.change(|memory| memory.set_tick(paper.id, ticked));
    };
    view! { <label><input type="checkbox" prop:checked=is_ticked on:change=tick/><span>{paper.name.get(lang)}" "{note.map(|note| view! { <small>{note}</small> })}</span></label> }
}

/// The conditions of the verdict, each with how it stands and what it rests on; the one that decides says so.
#[component]
pub fn Reasons(reasons: Vec<Requirement>, deciding: Option<Condition>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let reason = |Requirement { finding, facts, .. }: Requirement| {
        let finding = finding?;
        let condition = finding.condition;
        let note = (deciding == Some(condition)).then(|| messages.deciding.to_string());
        let answers = answers.clone();
        let answered = condition.question().filter(|question| answers.value(*question).is_some());
        let change = answered.map(|question| view! { <p><Change question answers lang/></p> });
        Some(view! {
            <li data-condition=condition.id() data-standing=finding.standing.id()>
                <Stands finding name=wording::condition(condition, messages) note lang/>
                <Statements facts lang/>
                {change}
            </li>
        })
    };
    view! { <ul class="reasons">{reasons.into_iter().map(reason).collect::<Vec<_>>()}</ul> }
}
