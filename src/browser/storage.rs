//! What the device remembers, under one key. Where storage is blocked, full or
//! broken, there is just nothing remembered.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::StorageEvent;

use crate::memory::Memory;

const KEY: &str = "kerek";

/// What was written last; `None` also where storage is denied.
pub fn read() -> Option<Memory> {
    // `raw`, because what stands there may be of the first form, or of anybody else.
    let text = available().then(|| LocalStorage::raw().get_item(KEY).ok().flatten()).flatten()?;
    Some(Memory::parse(&text))
}

/// Returns whether it will be remembered.
pub fn write(memory: &Memory) -> bool {
    available() && LocalStorage::set(KEY, memory).is_ok()
}

/// Calls `changed` with what another tab has written, or with nothing where it has taken all away.
pub fn listen(changed: impl Fn(Memory) + 'static) {
    let heard = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        // Without a key everything has gone.
        if event.key().is_none_or(|key| key == KEY) {
            changed(event.new_value().map(|text| Memory::parse(&text)).unwrap_or_default());
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
