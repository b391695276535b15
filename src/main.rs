//! The app in the browser: what `start.js` calls on the page that was painted at build time.

fn main() {}

/// Takes the painted page over. `pack`: the texts of its language.
#[cfg(all(feature = "hydrate", target_arch = "wasm32"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn take_over(pack: String) {
    kerek::app::take_over(pack);
}
