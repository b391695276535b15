//! A row of the list: its name, code, group or official name, star. What is the same in every row stands above the list.

use leptos::prelude::*;

use super::{CodeText, Marked, Star};
use crate::app::navigation::Navigation;
use crate::list::Profession;
use crate::route::Page;
use crate::search::Card;
use crate::text::{Lang, messages};

/// A row, with the words marked that the search found it by. While somebody types on, the row stays and only its marks
/// change.
#[component]
pub fn RowCard(profession: &'static Profession, card: Signal<Card>, lang: Lang) -> impl IntoView {
    let href = Navigation::get().href(Page::Profession(lang, profession.code));
    let said = move || {
        let Card { name_marks, official_marks, other_name } = card.get();
        let official = (lang != Lang::Ru).then(|| {
            view! {
                <span class="official" lang="ru"><Marked text=profession.names.ru ranges=official_marks/></span>
            }
        });
        let why = other_name.map(|(other, ranges)| {
            view! { <p class="why">{messages(lang).also_matched}" "<Marked text=other ranges/></p> }
        });
        view! {
            <h2><a href=href.clone()><Marked text=profession.names.get(lang) ranges=name_marks/></a></h2>
            {why}
            <p class="facts">
                <CodeText code=profession.code/>
                {official}
                <span class="field">{profession.field.short.get(lang)}</span>
            </p>
        }
    };
    view! { <li class="row" data-code=profession.code.to_string()>{said}<Star profession lang/></li> }
}
