//! The scenarios of the checker as a table. Only prerendered: a script of its own runs them.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::app::wording;
use crate::eligibility::Verdict;
use crate::eligibility::scenarios::{Scenario, TOPICS, Topic};
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

#[component]
pub fn ExamplesPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let topics = TOPICS.iter().map(|topic| view! { <TopicTable topic lang/> });
    view! {
        <Title>{messages.examples}</Title>
        <p class="lead">{messages.examples_intro}</p>
        <p><button type="button" id="run" class="plain">{messages.examples_run}</button></p>
        <p><strong role="status" id="passed" data-template=messages.examples_passed></strong></p>
        {topics.collect::<Vec<_>>()}
    }
}

#[component]
fn TopicTable(topic: &'static Topic, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let rows = topic.scenarios.iter().map(|scenario| view! { <ScenarioRow scenario lang/> });
    view! {
        <h2>{topic.title.get(lang)}</h2>
        <table class="examples-table">
            <thead>
                <tr>
                    <th scope="col">{messages.example}</th>
                    <th scope="col">{messages.expected}</th>
                    // A column of ticks is named for those who do not see them.
                    <th scope="col"><span class="unseen">{messages.came_out}</span></th>
                </tr>
            </thead>
            <tbody>{rows.collect::<Vec<_>>()}</tbody>
        </table>
    }
}

#[component]
fn ScenarioRow(scenario: &'static Scenario, lang: Lang) -> impl IntoView {
    let Scenario { name, fragment, date, verdict } = scenario;
    let href = Navigation::get().href(Route { fragment: fragment.to_string(), ..Page::Check(lang).into() });
    let expected = wording::verdict(Verdict::from_id(verdict), messages(lang));
    view! {
        <tr data-fragment=*fragment data-date=*date data-expected=*verdict>
            <th scope="row"><a href=href>{name.get(lang)}</a></th>
            <td>{expected}</td>
            <td class="came-out"></td>
        </tr>
    }
}
