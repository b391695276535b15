//! The way to the feed of changes.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::route::{Page, feed};
use crate::text::{Lang, messages};

/// The sentence with the link.
#[component]
pub fn FeedLink(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let href = Navigation::get().href(Page::Languages) + &feed(lang);
    view! { <p class="feed">{messages.feed_help}" "<a href=href type="application/atom+xml">{messages.feed_link}</a></p> }
}
