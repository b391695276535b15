//! A row of the list as something to choose.

use super::code;
use crate::app::markup::{Element, el};
use crate::list::Profession;
use crate::text::Lang;

/// A link that chooses the row.
pub fn row_choice(row: &'static Profession, href: String, lang: Lang) -> Element {
    let link = el("a").attr("href", href).child(row.names.get(lang)).child(" ").child(code(row.code));
    el("li").attr("data-code", row.code.to_string()).child(link)
}
