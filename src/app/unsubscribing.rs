//! Memos that unsubscribe from what they read when the part of the page that made them is gone.
//!
//! reactive_graph 0.2.16 (Leptos 0.8.23) keeps a dropped effect or memo in the lists of the signals that it read
//! until these change. A signal that hardly ever changes, such as [`super::kept::Kept`], would collect an entry for
//! every row that was ever drawn. Parts that come and go read such signals through [`memo`]; when Leptos unsubscribes
//! on drop by itself, `memo(…)` becomes `Memo::new(move |_| …)`. The memory test tells.

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};

/// A value worked out of signals, for as long as the part of the page that it is made in stands.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    let memo = ArcMemo::new(move |_| value());
    let subscriber = memo.to_any_subscriber();
    on_cleanup(move || subscriber.clear_sources(&subscriber));
    memo.into()
}
