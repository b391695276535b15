//! A part of the page that is drawn as a whole, one after the other.

use core::hash::Hash;

use leptos::prelude::*;

use crate::app::mended::Each;

/// Draws the view of a key, and another one in its place when the key changes. As the only item of a keyed list,
/// nothing of the former view is compared with the new one; a third of the code of a large view would be for that.
#[component]
pub fn Replaced<K, V>(key: Memo<K>, view: impl Fn(K) -> V + Clone + Send + 'static) -> impl IntoView
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! { <Each each=move || [key.get()] key=K::clone children=view/> }
}
