//! How the app begins in the browser: on a prerendered page, or, while working on it, on an empty one.

use leptos::prelude::*;

use super::App;
#[cfg(debug_assertions)]
use crate::browser::history;
use crate::browser::page;
use crate::route::Page;
#[cfg(debug_assertions)]
use crate::route::Route;

/// Hydrates the prerendered page with the pages of this program.
pub fn hydrate<V: IntoView + 'static>(pages: impl Fn(Page) -> V + Clone + Send + 'static) {
    let (base, path) = page::prerendered();
    let page = Page::from_path(&path);
    // Letters that were typed before the app was ready; hydration empties the field.
    let typed = page::typed("input[type=search]").unwrap_or_default();
    leptos::mount::hydrate_body(move || view! { <App page base typed pages/> });
}

/// Draws the page of the address where none was prerendered.
#[cfg(debug_assertions)]
pub fn mount() {
    console_error_panic_hook::set_once();
    match history::current("/").map(|route| route.page) {
        Some(page) if page.part().is_some() => {
            leptos::mount::mount_to_body(move || view! { <App page base="/".to_string() typed=String::new() pages=super::all/> })
        }
        // Only prerendered: `make serve` has it.
        Some(page) => history::leave_for(&Route::from(Page::List(page.lang())).href("/")),
        None => {}
    }
}
