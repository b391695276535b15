//! The program of many professions at once in the browser. src/bin/site/scripts/app.mjs calls what it exports.

fn main() {}

#[cfg(all(feature = "hydrate", target_arch = "wasm32", not(debug_assertions)))]
mod exports {
    use kerek::list::LIST;
    use kerek::search::LISTED;
    use kerek::text::{loaded, many};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Hydrates the prerendered page with the rows of the list, their index, the texts of the page's language, and
    /// those that this page alone has.
    #[wasm_bindgen]
    pub fn start(rows: Vec<u8>, index: Vec<u8>, texts: Vec<u8>, own_texts: Vec<u8>) {
        LIST.load(rows);
        LISTED.load(index);
        loaded::load(texts);
        many::load(own_texts);
        kerek::app::hydrate(kerek::app::of_many);
    }

    /// Takes what search knows besides, which comes when the page is ready.
    #[wasm_bindgen]
    pub fn learn(further: Vec<u8>) {
        kerek::app::learn(further);
    }
}
