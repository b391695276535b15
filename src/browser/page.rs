//! The page as a whole: its language and title, focus, and the reader's own language.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::{document, window};
use crate::date::Date;

/// The base path and the page that were prerendered. Not read from the address: one
/// page is prerendered for every address that shows nothing.
#[cfg(target_arch = "wasm32")]
pub fn prerendered() -> (String, String) {
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
    focus_drawn(&["h1".to_string()]);
}

/// Moves the focus, once the page is drawn, to what the first of the selectors finds that finds anything; not if the
/// reader has gone on to another element by then.
pub fn focus_drawn(selectors: &[String]) {
    let (selectors, before) = (selectors.to_vec(), focused());
    after_paint(move || {
        let now = focused();
        if now.is_none() || now == before {
            selectors.iter().find_map(|selector| first(selector)).into_iter().for_each(focus_on);
        }
    });
}

/// The element that has the focus, if any has.
fn focused() -> Option<Element> {
    document()?.active_element().filter(|element| element.tag_name() != "BODY")
}

/// Moves the focus to the first element that a selector finds.
pub fn focus(selector: &str) {
    first(selector).into_iter().for_each(focus_on);
}

fn focus_on(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The first element that a selector finds.
fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Keeps the focus over a change of the page: on the element with the same value of
/// this attribute as the one that has it now, or else on what the selector finds.
pub fn refocus(attribute: &str, or_else: &str) {
    let value = focused().and_then(|element| element.get_attribute(attribute));
    let same = value.map(|value| format!("[{attribute}=\"{value}\"]"));
    let selectors: Vec<String> = same.into_iter().chain([or_else.to_string()]).collect();
    focus_drawn(&selectors);
}

/// Today, by the reader's clock.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year().try_into().ok()?, now.get_month() as u8 + 1, now.get_date() as u8)
}

/// What stands in the field that an event speaks of.
pub fn value_of(event: &web_sys::Event) -> String {
    field_of(event).map_or_else(String::new, |field| field.value())
}

/// The value that was chosen in the select that an event speaks of.
pub fn chosen_of(event: &web_sys::Event) -> String {
    let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    select.map_or_else(String::new, |select| select.value())
}

/// What stands in a text area, which may have been typed before the app was ready.
pub fn written(selector: &str) -> Option<String> {
    Some(first(selector)?.dyn_into::<HtmlTextAreaElement>().ok()?.value())
}

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Runs this in a turn of its own, when the browser has seen to what else there was.
pub fn after_turn(run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback(Closure::once_into_js(run).unchecked_ref());
    }
}

/// Is the box checked that an event speaks of?
pub fn is_checked(event: &web_sys::Event) -> bool {
    field_of(event).is_some_and(|field| field.checked())
}

pub(super) fn field_of(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Puts a text into a field that shows another: setting what is there already would move
/// the caret, and empty a day of which only the month has been typed.
pub fn set_value(field: &Element, value: &str) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>().filter(|field| field.value() != value) {
        field.set_value(value);
    }
}

/// Puts a text on the clipboard, and runs `done` when it is there.
pub fn copy(text: &str, done: impl FnOnce() + 'static) {
    let clipboard = window().map(|window| window.navigator().clipboard());
    // Browsers have none on pages without encryption.
    if let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) {
        settle(clipboard.write_text(text), |_| done(), || {});
    }
}

/// Runs `done` with what a promise gives, or `failed` where it gives nothing, which is no fault of the page.
pub(super) fn settle(promise: js_sys::Promise, done: impl FnOnce(JsValue) + 'static, failed: impl FnOnce() + 'static) {
    let kept: Closure<dyn FnMut(JsValue)> = Closure::once(done);
    let broken: Closure<dyn FnMut(JsValue)> = Closure::once(move |_: JsValue| failed());
    let _ = promise.then(&kept).catch(&broken);
    kept.forget();
    broken.forget();
}

/// Has the system something to share with?
pub fn can_share() -> bool {
    window().is_some_and(|window| js_sys::Reflect::has(&window.navigator(), &JsValue::from_str("share")).unwrap_or(false))
}

/// Opens what the system shares with; if the reader closes it, nothing happens.
pub fn share(url: &str) {
    let Some(window) = window() else { return };
    let data = web_sys::ShareData::new();
    data.set_url(url);
    settle(window.navigator().share_with_data(&data), |_| {}, || {});
}

/// Opens the browser’s own print dialogue.
pub fn print() {
    let _ = window().map(|window| window.print());
}

/// What stands in an input field, which may have been typed before the app was ready.
pub fn typed(selector: &str) -> Option<String> {
    Some(first(selector)?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Says to the page's styles that the app runs.
pub fn mark_ready() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("data-ready", "");
    }
}

/// Notes that something was done, for tests that count it: an observer of the page's marks is told. Only a page that is
/// watched from the beginning has marks, because each takes time.
pub fn mark(name: &str) {
    if IS_WATCHED.with(|is_watched| *is_watched) {
        let _ = window().and_then(|window| window.performance()).map(|performance| performance.mark(name));
    }
}

thread_local! {
    static IS_WATCHED: bool = document().and_then(|document| document.document_element()).is_some_and(|html| html.has_attribute("data-watched"));
}

pub(super) fn after_paint(run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let _ = window.request_animation_frame(Closure::once_into_js(run).unchecked_ref());
    }
}
