//! A row of the list as something to choose.

use leptos::prelude::*;

use super::CodeText;
use crate::eligibility::{Answers, Link, Work};
use crate::list::{LIST, Profession};
use crate::route::{Page, Route};
use crate::text::phrasing::labelled;
use crate::text::{Lang, messages};

/// A link that chooses the row; `note`: what tells it apart.
#[component]
pub fn RowChoice(row: &'static Profession, href: String, #[prop(optional_no_strip)] note: Option<String>, lang: Lang) -> impl IntoView {
    let note = note.map(|note| view! { <small>{note}</small> });
    view! { <li data-code=row.code.to_string()><a href=href>{row.names.get(lang)}" "<CodeText code=row.code/>{note}</a></li> }
}

/// The checker, with the row as the profession.
pub fn check_of(row: &Profession, lang: Lang) -> Route {
    let answers = Answers { work: Some(Work::Code(row.code)), ..Answers::default() };
    Route { fragment: Link::write(&answers, None, &LIST), ..Page::Check(lang).into() }
}

/// What the sources tell rows apart by, beside their titles and codes: the unit group.
pub fn unit_group(row: &Profession, lang: Lang) -> Option<String> {
    let unit = row.code.unit();
    LIST.isco_title(unit).map(|title| labelled(lang, &format!("{} {unit:04}", messages(lang).isco), title.get(lang)))
}
