//! How the app begins in the browser: on a prerendered page, or, while working on it, on an empty one.

use leptos::prelude::*;

use super::App;
use crate::browser::{history, page, storage};
use crate::route::{Page, Route};
use crate::text::Lang;

/// Hydrates the prerendered page with the pages of this program.
pub fn hydrate<V: IntoView + 'static>(pages: impl Fn(Page) -> V + Clone + Send + 'static) {
    let (base, path) = page::prerendered();
    let page = Page::from_path(&path);
    // Letters that were typed before the app was ready; hydration empties the field.
    let typed = page::typed("input[type=search]").unwrap_or_default();
    leptos::mount::hydrate_body(move || view! { <App page base typed pages/> });
}

/// At the root: leaves for the list in the language of the last visit, or else of the browser, or else the first.
pub fn choose_language() {
    let (base, _) = page::prerendered();
    let of_browser = || Lang::from_tag(page::language()?.split('-').next()?);
    let lang = storage::read().and_then(|memory| memory.lang).or_else(of_browser).unwrap_or_default();
    if let Some(route) = history::current(&base) {
        history::leave_for(&Route { page: Page::List(lang), ..route }.href(&base));
    }
}

/// Draws the page of the address where none was prerendered.
#[cfg(debug_assertions)]
pub fn mount() {
    console_error_panic_hook::set_once();
    match history::current("/").map(|route| route.page) {
        Some(page) if page.part().is_some() => {
            leptos::mount::mount_to_body(move || view! { <App page base="/".to_string() typed=String::new() pages=super::all/> })
        }
        Some(Page::Languages) | None => choose_language(),
        // Only prerendered: `make serve` has it.
        Some(page) => history::leave_for(&format!("/{}", Page::List(page.lang()).path())),
    }
}
