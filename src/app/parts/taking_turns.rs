//! Two parts of a page that take turns in one place.

use leptos::prelude::*;
use leptos::tachys::reactive_graph::OwnedView;
use leptos::tachys::view::either::EitherKeepAlive;

/// Shows the first part or the second. The other one is out of the page and stays as it is, so that it is back at once.
#[component]
pub fn TakingTurns<A: IntoView + 'static, B: IntoView + 'static>(
    first: impl FnOnce() -> A,
    second: impl FnOnce() -> B,
    is_second: Memo<bool>,
) -> impl IntoView {
    let mut parts = Some((lasting(first), lasting(second)));
    move || {
        let (a, b) = parts.take().unzip();
        EitherKeepAlive { a, b, show_b: is_second.get() }
    }
}

/// A part with an owner of its own, which the turns do not clean up.
fn lasting<V: IntoView>(part: impl FnOnce() -> V) -> OwnedView<View<V>> {
    let owner = Owner::new();
    let view = owner.with(|| part().into_view());
    OwnedView::new_with_owner(view, owner)
}
