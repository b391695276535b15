//! One question a page.

use leptos::either::Either;
use leptos::prelude::*;

use super::heading::StepHeading;
use super::link::address;
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, RowChoice, SearchBox, Statement};
use crate::app::wording;
use crate::eligibility::{Answers, Offer, Question, Work};
use crate::route::Route;
use crate::text::{Lang, messages};

/// The question, with what it rests on and its answers as links.
#[component]
pub fn Ask(question: Question, answers: Answers, lang: Lang) -> impl IntoView {
    view! {
        <StepHeading text=wording::question(question, messages(lang))/>
        {match question {
            Question::Work => Either::Left(view! { <AskWork answers lang/> }),
            closed => Either::Right(view! {
                <Statement fact=closed.basis() lang/>
                <ul class="choices"><Options question=closed answers lang/></ul>
            }),
        }}
    }
}

/// The answers to a question as links, the chosen one marked.
#[component]
pub fn Options(question: Question, answers: Answers, lang: Lang) -> impl IntoView {
    let chosen = answers.value(question);
    let option = |(value, text): (&'static str, &'static str)| {
        let here = (chosen.as_deref() == Some(value)).then_some("true");
        let href = address(&answers.with(question, value), None, lang);
        view! { <li><a href=href data-answer=format!("{}={value}", question.id()) aria-current=here>{text}</a></li> }
    };
    wording::choices(question, lang).into_iter().map(option).collect::<Vec<_>>()
}

#[component]
fn AskWork(answers: Answers, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let query = RwSignal::new(String::new());
    let field = navigation.route.with_untracked(Route::field);
    let offer = Memo::new(move |_| query.with(|query| Offer::of(lang, query, field)));
    view! {
        <p>{messages(lang).ask_work_help}</p>
        <SearchBox lang query on_input=move |typed| query.set(typed)/>
        {move || offer.get().map(|offer| view! { <Offered offer answers=answers.clone() lang/> })}
    }
}

/// The rows that may be meant, to choose from, and a way on for whom none is.
#[component]
fn Offered(offer: Offer, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let href = |work: Work| address(&Answers { work: Some(work), ..answers.clone() }, None, lang);
    let answer = |value: &str| format!("{}={value}", Question::Work.id());
    let heading = match offer.field {
        Some(field) => field.short.get(lang).to_string(),
        None => wording::finding(offer.finding, "", lang),
    };
    let inside = offer.inside.map(|code| {
        view! {
            <p>{messages.code_below_group}</p>
            <ul class="choices">
                <li><a href=href(Work::Code(code)) data-answer=answer(&code.to_string())>{messages.use_this_code}" "<CodeText code/></a></li>
            </ul>
        }
    });
    let rows = offer.rows.iter().map(|row| view! { <RowChoice row=*row href=href(Work::Code(row.code)) note=None lang/> });
    view! {
        {inside}
        <p class="summary">{heading}</p>
        <ul class="choices" data-results=offer.kind.id()>{rows.collect::<Vec<_>>()}</ul>
        <ul class="choices"><li><a href=href(offer.none.clone()) data-answer=answer("none")>{messages.not_my_work}</a></li></ul>
    }
}
