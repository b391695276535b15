//! A section that its heading opens and closes.

use leptos::prelude::*;

/// What few readers need, in the page all the same: found by the browser's search, and printed.
#[component]
pub fn Folded<V: IntoView + 'static>(
    #[prop(into)] heading: String,
    #[prop(optional)] is_open: bool,
    children: TypedChildren<V>,
) -> impl IntoView {
    view! { <details class="folded" open=is_open><summary><h2>{heading}</h2></summary>{children.into_inner()()}</details> }
}
