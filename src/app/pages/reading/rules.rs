//! How the list comes about, and its editions.

use super::title;
use crate::app::markup::{Element, el};
use crate::app::parts::statement;
use crate::list::facts;
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let steps = [&facts::RULES_ANALYSIS, &facts::RULES_DRAFT, &facts::RULES_AGREEMENT, &facts::RULES_APPROVAL];
    let editions = [&facts::LIST_ROWS, &facts::FIRST_EDITION, &facts::ADDED_2024, &facts::LATER_AMENDMENTS];
    let mut page = vec![
        title(messages.rules_title),
        el("ol").class("steps").children(steps.map(|step| el("li").child(statement(step, lang)))),
        el("h2").child(messages.rules_term_heading),
        statement(&facts::RULES_NOT_YOURS, lang),
        el("h2").child(messages.editions_heading),
    ];
    page.extend(editions.map(|fact| statement(fact, lang)));
    page
}
