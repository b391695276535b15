//! Addresses of the checker, and the link that asks a question again.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::wording;
use crate::eligibility::{Answers, Link, Question};
use crate::list::LIST;
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

/// The address of the checker, in its frame or out of it, with these answers, and a question that is open on it.
pub fn address(answers: &Answers, asked: Option<Question>, lang: Lang) -> String {
    let navigation = Navigation::get();
    let page = if navigation.is_framed() { Page::Embed(lang) } else { Page::Check(lang) };
    let field = navigation.route.with_untracked(|route| route.field);
    navigation.href(Route { fragment: Link::write(answers, asked, &LIST), field, ..page.into() })
}

/// A link that asks a question again and keeps all answers.
#[component]
pub fn Change(question: Question, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let href = address(&answers, Some(question), lang);
    view! { <a href=href>{messages.change}<span class="unseen">{messages.colon}{wording::question(question, messages)}</span></a> }
}
