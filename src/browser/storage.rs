//! What the device remembers, under one key. Where storage is blocked, full or
//! broken, there is just nothing remembered.

use gloo_storage::{LocalStorage, Storage};

const KEY: &str = "kerek";

// `raw`, because `get` and `set` bring serde_json: 9 KB for a line of text of our own.

/// What was written last; `None` also where storage is denied.
pub fn read() -> Option<String> {
    available().then(|| LocalStorage::raw().get_item(KEY).ok().flatten()).flatten()
}

/// Returns whether it will be remembered.
pub fn write(text: &str) -> bool {
    available() && LocalStorage::raw().set_item(KEY, text).is_ok()
}

/// gloo-storage panics where the browser denies storage, so it is asked first.
fn available() -> bool {
    super::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
