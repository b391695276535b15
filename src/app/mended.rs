//! What reactive_graph 0.2.16 (Leptos 0.8.23) keeps of parts of the page that are gone, mended. The memory test tells
//! when a new version needs one of these no longer.

use core::hash::Hash;

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
use leptos::tachys::reactive_graph::OwnedView;
use leptos::tachys::view::keyed::{SerializableKey, keyed};

use super::contexts::Contexts;

/// A memo that unsubscribes when the part of the page that made it goes. Leptos drops the memo, but leaves it, and
/// every effect, on the lists of the signals that it read; so parts that come and go read signals that outlive them
/// only through such memos. `memo(…)` becomes `Memo::new(…)` when Leptos unsubscribes by itself.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
    let memo = ArcMemo::new(value);
    let subscriber = memo.to_any_subscriber();
    on_cleanup(move || subscriber.clear_sources(&subscriber));
    memo.into()
}

/// `<For>`, without the entry that Leptos' own leaves with the owner around it for every item that was ever drawn: here
/// the owner of an item has no parent, and is given the contexts instead. `<Each>` becomes `<For>` when an owner
/// forgets owners that are gone.
#[component]
pub fn Each<I, T, K, V>(
    each: impl Fn() -> I + Send + 'static,
    key: impl Fn(&T) -> K + Clone + Send + 'static,
    children: impl Fn(T) -> V + Clone + Send + 'static,
) -> impl IntoView
where
    I: IntoIterator<Item = T> + Send + 'static,
    T: Send + 'static,
    K: Eq + Hash + SerializableKey + 'static,
    V: IntoView + 'static,
{
    let contexts = Contexts::get();
    let shared = Owner::current_shared_context();
    let item = move |_, item| {
        let here = Owner::current();
        let owner = Owner::new_root(shared.clone());
        // A root makes itself the current owner.
        if let Some(here) = here {
            here.set();
        }
        let view = owner.with(|| {
            contexts.provide();
            children(item)
        });
        (drop, OwnedView::new_with_owner(view, owner))
    };
    move || keyed(each(), key.clone(), item.clone())
}
