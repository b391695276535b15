//! Draws: the shell, the pages and their parts, in Leptos. Decides nothing about
//! the law, the list or the order of results; that is done in the modules below.
//!
//! The same parts are rendered natively for every page when the site is built,
//! and taken over by hydration in the browser. So the first drawing may depend on
//! nothing but the page: query, answers and memory come in afterwards.

mod follow;
mod markup;
mod pages;
mod parts;
mod render;
mod shell;
mod state;

#[cfg(not(target_arch = "wasm32"))]
pub use parts::edition_line;
#[cfg(not(target_arch = "wasm32"))]
pub use render::escaped;
pub use shell::app;
#[cfg(not(target_arch = "wasm32"))]
pub use shell::app_at;
#[cfg(not(target_arch = "wasm32"))]
pub use state::description;
pub use state::title;

/// Takes the painted page over, with the texts of its language.
#[cfg(target_arch = "wasm32")]
pub fn take_over(pack: String) {
    use crate::browser::page;
    use crate::route::Page;

    let (base, path) = page::painted();
    match Page::from_path(&path) {
        Page::Languages => state::choose_language(&base),
        painted => {
            crate::text::pack::install(pack, painted.section());
            // Letters that were typed before the app was ready; taking the field over empties it.
            let typed = page::typed("input[type=search]").unwrap_or_default();
            render::take_over_body(move || app(painted, &base), move || state::State::get().start(typed));
        }
    }
}
