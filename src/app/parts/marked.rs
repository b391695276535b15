//! A text with ranges of it highlighted.

use core::ops::Range;

use crate::app::markup::{Element, el};

/// Puts the text into `element` as it is, with `<mark>` around the ranges, which
/// are in order and do not overlap.
pub fn marked(mut element: Element, text: &'static str, ranges: &[Range<usize>]) -> Element {
    let mut from = 0;
    for range in ranges {
        if from < range.start {
            element = element.child(&text[from..range.start]);
        }
        element = element.child(el("mark").child(&text[range.clone()]));
        from = range.end;
    }
    if from < text.len() { element.child(&text[from..]) } else { element }
}
