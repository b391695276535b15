//! An address that shows nothing.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::route::Page;
use crate::text::{Lang, messages};

#[component]
pub fn MissingPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let to_list = Navigation::get().href(Page::List(lang));
    view! {
        <Title>{messages.missing_title}</Title>
        <p>{messages.missing_help}</p>
        <p><a class="button" href=to_list>{messages.show_all}</a></p>
    }
}
