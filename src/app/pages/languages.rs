//! The root: a choice of language, for whoever has no script to choose.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::route::Page;
use crate::text::{Lang, messages};

#[component]
pub fn LanguagesPage() -> impl IntoView {
    let navigation = Navigation::get();
    let choices = Lang::ALL.map(|lang| {
        view! {
            <li lang=lang.tag()>
                <a href=navigation.href(Page::List(lang)) hreflang=lang.tag()>
                    <strong>{lang.own_name()}</strong>" "<span>{messages(lang).tagline}</span>
                </a>
            </li>
        }
    });
    view! { <Title>{messages(Lang::default()).brand}</Title><ul class="choices">{choices}</ul> }
}
