//! The pages, one file each.

mod about;
mod check;
#[cfg(not(target_arch = "wasm32"))]
mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod languages;
mod list;
mod missing;
mod profession;
mod rules;

use super::markup::{Element, Node, el};
use crate::route::Page;

/// What stands in the frame on a page.
pub fn view(page: Page) -> Node {
    match page {
        #[cfg(not(target_arch = "wasm32"))]
        Page::Languages => languages::view().into(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Examples(lang) => examples::view(lang).into(),
        // Neither is drawn in the browser.
        #[cfg(target_arch = "wasm32")]
        Page::Languages | Page::Examples(_) => Node::Group(Vec::new()),
        Page::List(lang) => list::view(lang).into(),
        Page::Profession(lang, code) => profession::view(lang, code).into(),
        Page::Check(lang) | Page::Embed(lang) => check::view(lang).into(),
        Page::Rules(lang) => rules::view(lang).into(),
        Page::About(lang) => about::view(lang).into(),
        Page::Missing(lang) => missing::view(lang).into(),
    }
}

/// The heading of a page, which takes the focus when the page changes.
fn title(text: &'static str) -> Element {
    el("h1").attr("tabindex", "-1").child(text)
}
