//! A text with ranges of it highlighted.

use core::ops::Range;

use leptos::either::Either;
use leptos::prelude::*;

/// The text as it is, with `<mark>` around the ranges, which are in order and do not overlap.
#[component]
pub fn Marked(text: &'static str, ranges: Vec<Range<usize>>) -> impl IntoView {
    let mut pieces = Vec::with_capacity(2 * ranges.len() + 1);
    let mut from = 0;
    for range in ranges {
        if from < range.start {
            pieces.push(Either::Left(&text[from..range.start]));
        }
        pieces.push(Either::Right(view! { <mark>{&text[range.clone()]}</mark> }));
        from = range.end;
    }
    if from < text.len() {
        pieces.push(Either::Left(&text[from..]));
    }
    pieces
}
