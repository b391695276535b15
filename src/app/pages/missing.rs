//! An address that shows nothing.

use super::title;
use crate::app::markup::{Element, el};
use crate::app::state::State;
use crate::route::Page;
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let to_list = el("a").class("button").attr("href", State::get().href(Page::List(lang))).child(messages.show_all);
    vec![title(messages.missing_title), el("p").child(messages.missing_help), el("p").child(to_list)]
}
