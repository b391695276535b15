//! The program of the checker in the browser, on its page and in the frame of another site; the page of examples runs
//! them with it too. src/bin/site/scripts calls what it exports.

fn main() {}

#[cfg(all(feature = "hydrate", target_arch = "wasm32", not(debug_assertions)))]
mod exports {
    use kerek::date::Date;
    use kerek::eligibility::{Link, Verdict, assess};
    use kerek::list::LIST;
    use kerek::search::LISTED;
    use kerek::text::loaded;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Hydrates the prerendered page with the rows of the list, their index, and the texts of the page's language.
    #[wasm_bindgen]
    pub fn start(rows: Vec<u8>, index: Vec<u8>, texts: Vec<u8>) {
        load(rows, index);
        loaded::load(texts);
        kerek::app::hydrate(kerek::app::of_checker);
    }

    /// Takes what search knows besides, which comes when the page is ready.
    #[wasm_bindgen]
    pub fn learn(further: Vec<u8>) {
        kerek::app::learn(further);
    }

    /// What [`verdict`] needs where nothing is hydrated.
    #[wasm_bindgen]
    pub fn load(rows: Vec<u8>, index: Vec<u8>) {
        LIST.load(rows);
        LISTED.load(index);
    }

    /// What comes of the answers of a link on a day, as the page of examples shows it: the value of `data-verdict`, or
    /// `open`.
    #[wasm_bindgen]
    pub fn verdict(fragment: &str, date: &str) -> String {
        let assessment = assess(&Link::read(fragment).answers, &LIST, &LISTED, Date::parse(date));
        assessment.verdict.map_or("open", Verdict::id).to_string()
    }
}
