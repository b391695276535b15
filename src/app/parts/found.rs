//! What a search found, above its rows: how much, in which reading, or that it found nothing.

use crate::app::markup::{Element, el};
use crate::search::{Listing, State};
use crate::text::phrasing::fill;
use crate::text::{Lang, messages, phrasing};

/// A sentence for everybody, which screen readers are told when it changes.
pub fn summary(listing: &Listing, query: &str, lang: Lang) -> String {
    let messages = messages(lang);
    match listing.outcome.state {
        State::Empty => format!("{}: {}", messages.whole_list, phrasing::found(lang, listing.rows.len())),
        State::Match if listing.rows.is_empty() => messages.none_in_field.to_string(),
        State::Match if listing.outcome.general => fill(messages.general, &[query.trim()]),
        State::Match => phrasing::found(lang, listing.rows.len()),
        State::Similar => messages.similar_heading.to_string(),
        State::None if listing.outcome.elsewhere => messages.elsewhere.to_string(),
        State::None => messages.none_heading.to_string(),
    }
}

/// Which text was searched instead of what was typed, with a button that undoes it.
pub fn instead(listing: &Listing, lang: Lang, undo: impl Fn() + Send + 'static) -> Option<Element> {
    let messages = messages(lang);
    let text = listing.instead()?.to_string();
    let undo = el("button").attr("type", "button").class("link").on("click", move |_| undo()).child(messages.as_typed);
    let searched = format!("{} {}. ", messages.instead, fill(messages.quoted, &[&text]));
    Some(el("p").class("instead").child(searched).child(undo))
}
