//! What search knows besides the list's own names (further languages, technologies) comes when the page is ready. What
//! was searched before is then searched again.

use std::sync::LazyLock;

use leptos::prelude::*;

#[cfg(target_arch = "wasm32")]
use crate::search::further::FURTHER;

static IS_LEARNED: LazyLock<ArcRwSignal<bool>> = LazyLock::new(|| ArcRwSignal::new(false));

/// Takes the file.
#[cfg(target_arch = "wasm32")]
pub fn learn(file: Vec<u8>) {
    FURTHER.load(file);
    IS_LEARNED.set(true);
}

/// To be read by what searches, so that it searches anew when they are there.
pub fn follow_learning() {
    IS_LEARNED.track();
}
