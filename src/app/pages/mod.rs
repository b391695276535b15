//! The pages, one file each, and which of them a part of the app draws.

mod check;
#[cfg(not(target_arch = "wasm32"))]
mod languages;
mod list;
mod many;
mod mine;
mod missing;
mod profession;
#[cfg(not(target_arch = "wasm32"))]
mod reading;

use leptos::either::EitherOf3;
use leptos::prelude::*;

use crate::route::Page;
use check::CheckPage;
use list::ListPage;
use many::ManyPage;
use mine::MinePage;
use missing::MissingPage;
use profession::ProfessionPage;

/// What the program of the list draws; other pages are not its own.
pub fn of_list(page: Page) -> impl IntoView {
    match page {
        Page::List(lang) => EitherOf3::A(view! { <ListPage lang/> }),
        Page::Profession(lang, code) => EitherOf3::B(view! { <ProfessionPage lang code/> }),
        other => EitherOf3::C(view! { <MissingPage lang=other.lang()/> }),
    }
}

/// What the program of the checker draws, on its own page and in the frame of another site.
pub fn of_checker(page: Page) -> impl IntoView {
    view! { <CheckPage lang=page.lang()/> }
}

/// What the program of many professions at once draws.
pub fn of_many(page: Page) -> impl IntoView {
    view! { <ManyPage lang=page.lang()/> }
}

/// What the program of the reader's own list draws.
pub fn of_mine(page: Page) -> impl IntoView {
    view! { <MinePage lang=page.lang()/> }
}

/// Every page, for the build of the site and for working on the app.
#[cfg(any(not(target_arch = "wasm32"), debug_assertions))]
pub fn all(page: Page) -> AnyView {
    match page {
        Page::Check(_) | Page::Embed(_) => of_checker(page).into_any(),
        Page::Many(_) => of_many(page).into_any(),
        Page::Mine(_) => of_mine(page).into_any(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Languages => view! { <languages::LanguagesPage/> }.into_any(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::EmbedCheck => view! { <reading::EmbedCheckPage/> }.into_any(),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Reading(lang, reading) => reading::view(lang, reading),
        _ => of_list(page).into_any(),
    }
}
