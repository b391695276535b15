//! A row of the list: its name, the official one beside a translation, code, group, star. What is the same in every row
//! stands above the list.

use leptos::prelude::*;

use super::{CodeText, Marked, Star};
use crate::app::navigation::Navigation;
use crate::list::{LIST, Profession};
use crate::route::Page;
use crate::search::Card;
use crate::text::{Lang, messages};

/// A row, with the words marked that the search found it by.
#[component]
pub fn RowCard(card: Card, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let Card { profession, name_marks, official_marks, other_name, is_found } = card;
    let name = profession.names.get(lang);
    let official = (lang != Lang::Ru).then(|| {
        view! {
            <p class="official" lang="ru"><Marked text=profession.names.ru ranges=official_marks/></p>
        }
    });
    let why = other_name.map(|(other, ranges)| {
        view! { <p class="why">{messages.also_matched}" "<Marked text=other ranges/></p> }
    });
    view! {
        <li class="row" data-code=profession.code.to_string()>
            <h2><a href=navigation.href(Page::Profession(lang, profession.code))><Marked text=name ranges=name_marks/></a></h2>
            {official}
            {why}
            <p class="facts">
                <CodeText code=profession.code/>
                <span>{profession.field.short.get(lang)}</span>
            </p>
            {is_found.then(|| view! { <Alike profession lang/> })}
            <Star profession lang/>
        </li>
    }
}

/// The rows that this one is easily taken for, where somebody has searched for it.
#[component]
fn Alike(profession: &'static Profession, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let link = |other: &'static Profession| {
        let href = navigation.href(Page::Profession(lang, other.code));
        view! { <li><a href=href>{other.names.get(lang)}</a>" "<CodeText code=other.code/></li> }
    };
    let links: Vec<_> = LIST.alike(profession.code).into_iter().map(link).collect();
    (!links.is_empty()).then(|| view! { <div class="alike">{messages(lang).alike_heading}":"<ul>{links}</ul></div> })
}
