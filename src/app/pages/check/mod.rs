//! The checker: a question at a time, then the verdict and why.
//!
//! Which question comes, and what follows from the answers, is [`crate::eligibility`]'s to say.

mod checklist;
mod heading;
mod keep;
mod limit;
mod link;
mod near;
mod questions;
mod result;
mod saved;

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::app::parts::{Folded, Replaced, Title};
use crate::app::today::Today;
use crate::app::wording;
use crate::date::Date;
use crate::eligibility::{Answers, Link, Question, assess};
use crate::list::LIST;
use crate::route::{Page, Reading};
use crate::search::LISTED;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};
use link::{Change, address};
use questions::Ask;
use result::{AllConditions, ResultView};
use saved::ToSaved;

#[component]
pub fn CheckPage(lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let today = Today::get();
    let messages = messages(lang);
    let today = memo(move |_| today.date());
    // On the way to another page the step stays as it is.
    let is_here = |page: Page| matches!(page, Page::Check(_) | Page::Embed(_));
    let step = memo(move |before: Option<&(String, Option<Date>)>| {
        let before = before.map(|(fragment, _)| fragment.clone()).unwrap_or_default();
        let fragment = navigation.route.with(|route| if is_here(route.page) { route.fragment.clone() } else { before });
        (fragment, today.get())
    });
    view! {
        <Title>{messages.check_title}</Title>
        <p class="lead">{messages.check_intro}</p>
        <Replaced key=step view=move |(fragment, today): (String, Option<Date>)| view! { <Step fragment today lang/> }/>
    }
}

/// What stands on the page for the answers of a link: the next question or the result, and the answers so far.
#[component]
fn Step(fragment: String, today: Option<Date>, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let link = Link::read(&fragment);
    let assessment = assess(&link.answers, &LIST, &LISTED, today);
    let question = assessment.question(link.asked);
    let is_start = link.answers == Answers::default();
    let answers = link.answers.clone();
    let main = match question {
        Some(question) => Either::Left(view! { <Ask question answers=answers.clone() lang/> }),
        None => Either::Right(view! { <ResultView assessment answers=answers.clone() today lang/> }),
    };
    view! {
        <Notice link lang/>
        {main}
        <Summary answers lang/>
        {is_start.then(|| view! { <AllConditions lang/> })}
        {(is_start && question.is_some()).then(|| view! { <ToSaved lang/> })}
        {(is_start && !navigation.is_framed()).then(|| view! { <p><a href=navigation.href(Page::Many(lang))>{messages(lang).many_link}</a></p> })}
    }
}

/// What the reader has to know of the link that was opened.
#[component]
fn Notice(link: Link, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let damage = link.damage.map(|damage| wording::damage(damage, messages).to_string());
    let since = || link.since(&LIST).map(|(edition, since)| fill(wording::since(since, messages), &[edition.id]));
    damage.or_else(since).map(|text| view! { <p class="notice" role="alert">{text}</p> })
}

/// The answers so far, each with a link that asks it again and keeps them all.
#[component]
fn Summary(answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let answered = Question::all().filter_map(|question| {
        let said = wording::answer(question, &answers, lang)?;
        let answers = answers.clone();
        Some(view! {
            <div><dt>{wording::question(question, messages)}</dt><dd>{said}" "<Change question answers lang/></dd></div>
        })
    });
    let answered: Vec<_> = answered.collect();
    (!answered.is_empty()).then(|| {
        let examples = Navigation::get().href(Page::Reading(lang, Reading::Examples));
        view! {
            <Folded heading=messages.your_answers>
                <dl class="details answers">{answered}</dl>
                <p><a href=examples>{messages.examples}</a></p>
                <p><a href=address(&Answers::default(), None, lang)>{messages.start_again}</a></p>
            </Folded>
        }
    })
}
