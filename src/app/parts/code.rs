//! A code of the classifier.

use leptos::prelude::*;

use crate::list::Code;

/// A code, which is never broken across lines, and read out digit by digit: `2512` is no number. HTML has no element
/// for that; a name of its own, in a role that may have one, leaves the text as it is for whoever copies it.
#[component]
pub fn CodeText(code: Code) -> impl IntoView {
    let seen = code.to_string();
    let heard: String = seen.chars().flat_map(|char| if char == '-' { [',', ' '] } else { [char, ' '] }).collect();
    view! { <span class="code" role="img" aria-label=heard.trim().to_string()>{seen}</span> }
}
