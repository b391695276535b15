//! The scenarios of the checker as a table. Only painted: a script of its own runs them.

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::pages::check::wording;
use crate::app::state::State;
use crate::eligibility::Verdict;
use crate::eligibility::scenarios::{Scenario, TOPICS, Topic};
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let start = vec![
        title(messages.examples).into(),
        el("p").class("lead").child(messages.examples_intro).into(),
        el("p").child(el("button").attr("type", "button").attr("id", "run").class("plain").child(messages.examples_run)).into(),
        el("p").child(el("strong").attr("role", "status").attr("id", "passed").attr("data-template", messages.examples_passed)).into(),
    ];
    start.into_iter().chain(TOPICS.iter().map(|topic| section(topic, lang).into())).collect()
}

fn section(topic: &'static Topic, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let column = |text: &'static str| el("th").attr("scope", "col").child(text);
    // A column of ticks is named for those who do not see them.
    let ticks = el("th").attr("scope", "col").child(el("span").class("unseen").child(messages.came_out));
    let table = el("table")
        .class("examples-table")
        .child(el("thead").child(el("tr").children([messages.example, messages.expected].map(column)).child(ticks)))
        .child(el("tbody").children(topic.scenarios.iter().map(|scenario| row(scenario, lang))));
    vec![el("h2").child(topic.title.get(lang)), table]
}

fn row(scenario: &'static Scenario, lang: Lang) -> Element {
    let messages = messages(lang);
    let route = Route { fragment: scenario.fragment.to_string(), ..Page::Check(lang).into() };
    let expected = Verdict::from_id(scenario.verdict);
    el("tr")
        .attr("data-fragment", scenario.fragment)
        .attr("data-date", scenario.date)
        .attr("data-expected", scenario.verdict)
        .child(el("th").attr("scope", "row").child(el("a").attr("href", State::get().href(route)).child(scenario.name.get(lang))))
        .child(el("td").child(wording::verdict(expected, messages)))
        .child(el("td").class("came-out"))
}
