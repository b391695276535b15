//! The program of the reader's own list in the browser. src/bin/site/scripts/app.mjs calls what it exports.

fn main() {}

#[cfg(all(feature = "hydrate", target_arch = "wasm32", not(debug_assertions)))]
mod exports {
    use kerek::list::LIST;
    use kerek::text::loaded;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Hydrates the prerendered page with the rows of the list, and the texts of the page's language.
    #[wasm_bindgen]
    pub fn start(rows: Vec<u8>, texts: Vec<u8>) {
        LIST.load(rows);
        loaded::load(texts);
        kerek::app::hydrate(kerek::app::of_mine);
    }
}
