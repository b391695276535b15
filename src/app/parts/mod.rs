//! Pieces that pages are made of; one file a piece.

#[cfg(not(target_arch = "wasm32"))]
mod act;
#[cfg(not(target_arch = "wasm32"))]
mod bars;
mod choice;
mod code;
mod edition;
mod folded;
mod marked;
mod replaced;
mod row;
mod search_box;
mod star;
mod statement;
mod taking_turns;

#[cfg(not(target_arch = "wasm32"))]
pub use act::{OfAct, OfEdition};
#[cfg(not(target_arch = "wasm32"))]
pub use bars::Bars;
pub use choice::{RowChoice, check_of, unit_group};
pub use code::CodeText;
pub use edition::edition_line;
pub use folded::Folded;
pub use marked::Marked;
pub use replaced::Replaced;
pub use row::RowCard;
pub use search_box::SearchBox;
pub use star::Star;
pub use statement::{CertaintyMark, Legend, Statement, Statements};
#[cfg(not(target_arch = "wasm32"))]
pub use statement::{Sourced, cited, titles};
pub use taking_turns::TakingTurns;

use leptos::prelude::*;

/// The heading of a page, which takes the focus when the page changes.
#[component]
pub fn Title<V: IntoView + 'static>(children: TypedChildren<V>) -> impl IntoView {
    view! { <h1 tabindex="-1">{children.into_inner()()}</h1> }
}
