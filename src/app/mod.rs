//! Draws: the shell, the pages and their parts, in Leptos. Decides nothing about
//! the law, the list or the order of results; that is done in the modules below.
//!
//! The same components are rendered natively for every page when the site is built,
//! and hydrated in the browser. So what they draw first may depend on nothing but the
//! page: query, answers and memory come in with [`App`]'s effect, after hydration.

mod contexts;
mod further;
mod kept;
mod list_state;
mod mended;
mod navigation;
#[cfg(not(target_arch = "wasm32"))]
mod news;
mod pages;
mod parts;
mod shell;
#[cfg(target_arch = "wasm32")]
mod start;
mod title;
mod today;
mod wording;

#[cfg(target_arch = "wasm32")]
pub use further::learn;
#[cfg(not(target_arch = "wasm32"))]
pub use news::{Told, told};
#[cfg(any(not(target_arch = "wasm32"), debug_assertions))]
pub use pages::all;
pub use pages::{of_checker, of_list, of_many, of_mine};
#[cfg(not(target_arch = "wasm32"))]
pub use parts::edition_line;
pub use shell::App;
#[cfg(not(target_arch = "wasm32"))]
pub use shell::AppAt;
#[cfg(target_arch = "wasm32")]
pub use start::hydrate;
#[cfg(all(target_arch = "wasm32", debug_assertions))]
pub use start::mount;
#[cfg(not(target_arch = "wasm32"))]
pub use title::description;
pub use title::title;
