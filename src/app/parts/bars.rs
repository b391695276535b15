//! Numbers as bars: a table whose bars stand beside its numbers, so that picture and text are one.

use crate::app::markup::{Element, Node, el};

/// A table with a caption and two named columns: what is counted, and how many. A bar is as long as its number
/// against the largest.
pub fn bars(caption: &'static str, columns: [&'static str; 2], rows: Vec<(Node, usize)>) -> Element {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let column = |name: &'static str| el("th").attr("scope", "col").child(name);
    let rows = rows.into_iter().map(|(name, count)| {
        // Drawn in hundredths of the space that the bar has.
        let rect = el("rect").attr("width", (count * 100 / most).to_string()).attr("height", "8");
        let bar = el("svg").class("bar").attr("viewBox", "0 0 100 8").attr("preserveAspectRatio", "none").attr("aria-hidden", "true");
        el("tr")
            .child(el("th").attr("scope", "row").child(name))
            .child(el("td").child(el("span").class("count").child(count.to_string())).child(bar.child(rect)))
    });
    el("table")
        .class("bars")
        .child(el("caption").child(caption))
        .child(el("thead").child(el("tr").children(columns.map(column))))
        .child(el("tbody").children(rows))
}
