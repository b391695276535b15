//! The address bar: reading it, writing it, and hearing of Back, Forward and links.

use core::cell::Cell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent};

use super::{document, page, window};
use crate::route::Route;

/// What the address bar shows.
pub fn current(base: &str) -> Option<Route> {
    let location = window()?.location();
    Some(Route::parse(base, &location.pathname().ok()?, &location.search().ok()?, &location.hash().ok()?))
}

/// Scheme and host of the page, as links on other devices need them.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// A new entry: Back leads to where the reader was, as far down the page as that was.
pub fn push(href: &str) {
    settle();
    let Some((history, place)) = history() else { return };
    let _ = history.replace_state(&place, "");
    let _ = history.push_state_with_url(&JsValue::NULL, "", Some(href));
}

/// The same entry under another address.
pub fn replace(href: &str) {
    drop(PENDING.take());
    let Some((history, place)) = history() else { return };
    let _ = history.replace_state_with_url(&place, "", Some(href));
}

/// Runs this once the reader pauses, leaves or follows a link, in place of what waited before. While somebody types, the
/// address is not changed: the browser takes longer for it than the list to be drawn, holds back the next frame
/// meanwhile, and limits how often it may be done.
pub fn when_paused(run: impl FnOnce() + 'static) {
    PENDING.set(Some(Box::new(run)));
    TYPED.set(true);
    // A timer that runs is left to run: two calls to the browser at each key would be a tenth of what a key takes.
    if !IS_WAITING.replace(true) {
        wait();
    }
}

fn wait() {
    let Some(window) = window() else { return };
    let _ = SETTLE.with(|settle| window.set_timeout_with_callback_and_timeout_and_arguments_0(settle.as_ref().unchecked_ref(), PAUSE));
}

/// After a pause: has nothing been typed in it?
fn paused() {
    if TYPED.replace(false) {
        wait();
    } else {
        IS_WAITING.set(false);
        settle();
    }
}

/// Runs what waits for a pause, if anything does.
fn settle() {
    if let Some(run) = PENDING.take() {
        run();
    }
}

/// In milliseconds; whoever types on has pressed the next key by then.
const PAUSE: i32 = 200;

thread_local! {
    static PENDING: Cell<Option<Box<dyn FnOnce()>>> = const { Cell::new(None) };
    static TYPED: Cell<bool> = const { Cell::new(false) };
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
    static SETTLE: Closure<dyn Fn()> = Closure::new(paused);
}

/// Leaves for another page of the site, which takes the place of this one in the history.
#[cfg(all(target_arch = "wasm32", debug_assertions))]
pub fn leave_for(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(href);
    }
}

/// To the top of the page, at once.
pub fn scroll_to_top() {
    scroll_to(0.0);
}

/// The browser's history, and how far down the page the reader is.
fn history() -> Option<(web_sys::History, JsValue)> {
    let window = window()?;
    let place = JsValue::from_f64(window.scroll_y().unwrap_or(0.0));
    Some((window.history().ok()?, place))
}

fn scroll_to(y: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// Calls `go` with the route of each link of our own that is followed; if it returns
/// false, the browser follows it. Calls `back` with the route that Back, Forward or
/// an edit of the address leads to.
pub fn listen(base: &'static str, go: impl Fn(Route) -> bool + 'static, back: impl Fn(Route) + 'static) {
    let Some((window, document)) = window().zip(document()) else { return };
    let click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if followed(&event, base).is_some_and(&go) {
            event.prevent_default();
        }
    });
    let _ = document.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
    let left = Closure::<dyn Fn(Event)>::new(|_: Event| settle());
    let _ = window.add_event_listener_with_callback("pagehide", left.as_ref().unchecked_ref());
    // Before the link's own listeners: an address in it may have waited too.
    let _ = window.add_event_listener_with_callback_and_bool("click", left.as_ref().unchecked_ref(), true);
    left.forget();
    let moved = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        // What waited was the address of the entry that was left.
        drop(PENDING.take());
        let Some(route) = current(base) else { return };
        back(route);
        let place = event.dyn_ref::<web_sys::PopStateEvent>().and_then(|event| event.state().as_f64());
        if let Some(place) = place {
            page::after_paint(move || scroll_to(place));
        }
    });
    let _ = window.add_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref());
    moved.forget();
}

/// The route of a plain click on a link to one of our pages; everything else is the browser's.
fn followed(event: &Event, base: &str) -> Option<Route> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    if event.default_prevented() || mouse.button() != 0 || mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
        return None;
    }
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let ours = link.origin() == window()?.location().origin().ok()? && link.pathname().starts_with(base);
    // The attribute, not the property: in Firefox that has the target of the page's base element, which is for other links.
    let plain = !["target", "download"].into_iter().any(|name| link.has_attribute(name));
    let file = link.pathname().rsplit('/').next().is_some_and(|last| last.contains('.'));
    (ours && plain && !file).then(|| Route::parse(base, &link.pathname(), &link.search(), &link.hash()))
}
