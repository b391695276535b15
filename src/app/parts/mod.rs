//! Pieces that pages are made of; one file a piece.

#[cfg(not(target_arch = "wasm32"))]
mod act;
#[cfg(not(target_arch = "wasm32"))]
mod bars;
mod choice;
mod edition;
mod found;
mod marked;
mod row;
mod search_box;
mod statement;

#[cfg(not(target_arch = "wasm32"))]
pub use act::{of_act, of_edition};
#[cfg(not(target_arch = "wasm32"))]
pub use bars::bars;
pub use choice::{check_of, row_choice, unit_group};
pub use edition::edition_line;
pub use found::{instead, summary};
pub use marked::marked;
pub use row::{row, star};
pub use search_box::search_box;
pub use statement::statement;
#[cfg(not(target_arch = "wasm32"))]
pub use statement::{Cited, cited, sourced};

use super::markup::{Element, el};
use crate::list::Code;

/// A code, which is never broken across lines, and read out digit by digit: `2512` is no number.
pub fn code(code: Code) -> Element {
    let seen = code.to_string();
    let heard: String = seen.chars().flat_map(|char| if char == '-' { [',', ' '] } else { [char, ' '] }).collect();
    el("span").class("code").child(el("span").attr("aria-hidden", "true").child(seen)).child(el("span").class("unseen").child(heard))
}
