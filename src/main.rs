//! The app in the browser: what src/bin/site/scripts/app.mjs calls on the page that was painted at build time.

fn main() {}

/// Takes the painted page over. `pack`: the texts of its language.
#[cfg(all(feature = "hydrate", target_arch = "wasm32"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn take_over(pack: String) {
    kerek::app::take_over(pack);
}

/// What comes of the answers of a link on a day, as the page of examples shows it:
/// the value of `data-verdict`, or `open`.
#[cfg(all(feature = "hydrate", target_arch = "wasm32"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn verdict(fragment: &str, date: &str) -> String {
    use kerek::date::Date;
    use kerek::eligibility::{Link, Verdict, assess};

    let assessment = assess(&Link::read(fragment).answers, &kerek::list::LIST, &kerek::search::LISTED, Date::parse(date));
    assessment.verdict.map_or("open", Verdict::id).to_string()
}
