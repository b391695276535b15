//! The page as a whole: its language and title, focus, and the reader's own language.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

use super::{document, window};

/// The base path and the page that were painted. Not read from the address: one
/// page is painted for every address that shows nothing.
#[cfg(target_arch = "wasm32")]
pub fn painted() -> (String, String) {
    let attribute = |name: &str| document()?.document_element()?.get_attribute(name);
    let base = attribute("data-base").filter(|base| base.starts_with('/') && base.ends_with('/'));
    (base.unwrap_or_else(|| "/".to_string()), attribute("data-page").unwrap_or_default())
}

/// Names the page in the browser's own frame.
pub fn describe(title: &str, lang: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", lang);
    }
}

/// Moves the focus to the page's heading, once the new page stands.
pub fn focus_heading() {
    after_paint(|| focus("h1"));
}

/// Moves the focus to the first element that a selector finds.
pub fn focus(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// What stands in an input field, which may have been typed before the app was ready.
pub fn typed(selector: &str) -> Option<String> {
    let element = document()?.query_selector(selector).ok().flatten()?;
    Some(element.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
}

/// The tag of the language that the browser is set to.
#[cfg(target_arch = "wasm32")]
pub fn language() -> Option<String> {
    window()?.navigator().language()
}

/// Says to the page's styles that the app runs.
pub fn mark_ready() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("data-ready", "");
    }
}

pub(super) fn after_paint(run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let _ = window.request_animation_frame(Closure::once_into_js(run).unchecked_ref());
    }
}
