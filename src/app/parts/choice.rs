//! A row of the list as something to choose.

use super::code;
use crate::app::markup::{Element, el};
use crate::eligibility::{Answers, Link, Work};
use crate::list::{LIST, Profession};
use crate::route::{Page, Route};
use crate::text::{Lang, messages};

/// A link that chooses the row; `note`: what tells it apart.
pub fn row_choice(row: &'static Profession, href: String, note: Option<String>, lang: Lang) -> Element {
    let note = note.map(|note| el("small").child(note));
    let link = el("a").attr("href", href).child(row.names.get(lang)).child(" ").child(code(row.code)).child(note);
    el("li").attr("data-code", row.code.to_string()).child(link)
}

/// The checker, with the row as the profession.
pub fn check_of(row: &Profession, lang: Lang) -> Route {
    let answers = Answers { work: Some(Work::Code(row.code)), ..Answers::default() };
    Route { fragment: Link::write(&answers, None, &LIST), ..Page::Check(lang).into() }
}

/// What the sources tell rows apart by, beside their titles and codes: the unit group.
pub fn unit_group(row: &Profession, lang: Lang) -> Option<String> {
    let unit = row.code.unit();
    LIST.isco_title(unit).map(|title| format!("{} {unit:04}: {}", messages(lang).isco, title.get(lang)))
}
