//! How the list comes about, and the ten working days of those who agree its draft.

use super::{title, way, working_days};
use crate::app::markup::{Element, Node, el};
use crate::app::parts::statement;
use crate::app::state::State;
use crate::list::facts;
use crate::route::{Page, Reading};
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let steps = [&facts::RULES_ANALYSIS, &facts::RULES_DRAFT, &facts::RULES_AGREEMENT, &facts::RULES_APPROVAL];
    let steps = el("ol").class("steps").children(steps.map(|step| el("li").child(statement(step, lang))));
    vec![
        title(messages.rules_title).into(),
        el("p").class("lead").child(messages.rules_lead).into(),
        el("div").class("way-and-steps").child(way::picture(lang)).child(steps).into(),
        working_days::view(lang).into(),
        el("h2").child(messages.editions_title).into(),
        to_editions(lang).into(),
    ]
}

fn to_editions(lang: Lang) -> Element {
    let messages = messages(lang);
    let link = el("a").attr("href", State::get().href(Page::Reading(lang, Reading::Editions))).child(messages.editions_title);
    el("p").child(link).child(". ").child(messages.editions_description)
}
