//! What the site is, and what it is not.

use super::title;
use crate::app::markup::{Element, el};
use crate::app::parts::statement;
use crate::list::facts;
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    vec![
        title(messages.about_title),
        el("p").child(messages.about_what),
        el("p").child(messages.not_official),
        el("h2").child(messages.about_privacy_heading),
        el("p").child(messages.about_privacy),
        el("h2").child(messages.about_lists_heading),
        statement(&facts::OTHER_LISTS, lang),
        el("h2").child(messages.about_settled_heading),
        statement(&facts::LATER_AMENDMENTS, lang),
        statement(&facts::PETITION_OTHERS, lang),
        statement(&facts::PILOT, lang),
    ]
}
