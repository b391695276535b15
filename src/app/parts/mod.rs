//! Pieces that pages are made of; one file a piece.

#[cfg(not(target_arch = "wasm32"))]
mod act;
#[cfg(not(target_arch = "wasm32"))]
mod bars;
mod choice;
mod code;
mod edition;
mod marked;
mod replaced;
mod row;
mod search_box;
mod star;
mod statement;

#[cfg(not(target_arch = "wasm32"))]
pub use act::{OfAct, OfEdition};
#[cfg(not(target_arch = "wasm32"))]
pub use bars::Bars;
pub use choice::{RowChoice, check_of, unit_group};
pub use code::CodeText;
pub use edition::edition_line;
pub use marked::Marked;
pub use replaced::Replaced;
pub use row::RowCard;
pub use search_box::SearchBox;
pub use star::Star;
#[cfg(not(target_arch = "wasm32"))]
pub use statement::{Sourced, cited};
pub use statement::{Statement, Statements};

use leptos::prelude::*;

/// The heading of a page, which takes the focus when the page changes.
#[component]
pub fn Title(children: Children) -> impl IntoView {
    view! { <h1 tabindex="-1">{children()}</h1> }
}
