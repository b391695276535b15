//! The pages, one file each.

mod check;
#[cfg(not(target_arch = "wasm32"))]
mod languages;
mod list;
mod missing;
mod profession;
#[cfg(not(target_arch = "wasm32"))]
mod reading;

use super::markup::{Element, Node, el};
use crate::route::Page;

/// What stands in the frame on a page.
pub fn view(page: Page) -> Node {
    match page {
        #[cfg(not(target_arch = "wasm32"))]
        Page::Languages => languages::view().into(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::EmbedCheck => reading::embed_check::view().into(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Reading(lang, page) => reading::view(lang, page),
        // None of them is drawn in the browser.
        #[cfg(target_arch = "wasm32")]
        Page::Languages | Page::EmbedCheck | Page::Reading(..) => Node::Group(Vec::new()),
        Page::List(lang) => list::view(lang).into(),
        Page::Profession(lang, code) => profession::view(lang, code).into(),
        Page::Check(lang) | Page::Embed(lang) => check::view(lang).into(),
        Page::Missing(lang) => missing::view(lang).into(),
    }
}

/// The heading of a page, which takes the focus when the page changes.
fn title(text: &'static str) -> Element {
    el("h1").attr("tabindex", "-1").child(text)
}
