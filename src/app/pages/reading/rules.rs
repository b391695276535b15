//! How the list comes about, and the ten working days of those who agree its draft.

use leptos::prelude::*;

use super::way::WayPicture;
use super::working_days::WorkingDays;
use crate::app::navigation::Navigation;
use crate::app::parts::{Statement, Title};
use crate::list::facts;
use crate::route::{Page, Reading};
use crate::text::{Lang, messages};

#[component]
pub fn RulesPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let steps = [&facts::RULES_ANALYSIS, &facts::RULES_DRAFT, &facts::RULES_AGREEMENT, &facts::RULES_APPROVAL];
    let steps = steps.map(|step| view! { <li><Statement fact=step lang/></li> });
    let to_editions = Navigation::get().href(Page::Reading(lang, Reading::Editions));
    view! {
        <Title>{messages.rules_title}</Title>
        <p class="lead">{messages.rules_lead}</p>
        <div class="way-and-steps"><WayPicture lang/><ol class="steps">{steps}</ol></div>
        <WorkingDays lang/>
        <h2>{messages.editions_title}</h2>
        <p><a href=to_editions>{messages.editions_title}</a>{messages.stop}{messages.editions_description}</p>
    }
}
