//! The heading of a step.

use leptos::prelude::*;

/// The heading of a step, which takes the focus when the step changes.
#[component]
pub fn StepHeading(text: &'static str) -> impl IntoView {
    view! { <h2 id="step" tabindex="-1">{text}</h2> }
}
