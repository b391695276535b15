//! What the device remembers, under one key. Where storage is blocked, full or
//! broken, there is just nothing remembered.

use gloo_storage::{LocalStorage, Storage};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, closure::Closure};
#[cfg(target_arch = "wasm32")]
use web_sys::StorageEvent;

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

/// Calls `changed` with what another tab has written, or with nothing where it has taken all away.
#[cfg(target_arch = "wasm32")]
pub fn listen(changed: impl Fn(String) + 'static) {
    let heard = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        // Without a key everything has gone.
        if event.key().is_none_or(|key| key == KEY) {
            changed(event.new_value().unwrap_or_default());
        }
    });
    if let Some(window) = super::window() {
        let _ = window.add_event_listener_with_callback("storage", heard.as_ref().unchecked_ref());
    }
    heard.forget();
}

/// gloo-storage panics where the browser denies storage, so it is asked first.
fn available() -> bool {
    super::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
