//! Numbers as bars: a table whose bars stand beside its numbers, so that picture and text are one.

use leptos::prelude::*;

/// A table with a caption and two named columns: what is counted, and how many. A bar is as long as its number
/// against the largest.
#[component]
pub fn Bars(caption: &'static str, columns: [&'static str; 2], rows: Vec<(AnyView, usize)>) -> impl IntoView {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let rows = rows.into_iter().map(|(name, count)| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>
                    <span class="count">{count}</span>
                    // Drawn in hundredths of the space that the bar has.
                    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect width=(count * 100 / most).to_string() height="8"></rect>
                    </svg>
                </td>
            </tr>
        }
    });
    view! {
        <table class="bars">
            <caption>{caption}</caption>
            <thead><tr>{columns.map(|name| view! { <th scope="col">{name}</th> })}</tr></thead>
            <tbody>{rows.collect::<Vec<_>>()}</tbody>
        </table>
    }
}
