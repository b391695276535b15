//! Renders, natively, every page of the app, and the result of every scenario of the checker, in every language:
//! a line of JSON each, which tests/browser/drawings.spec.mjs compares with what a browser draws from the files
//! that it was given.
//!
//!     cargo run --features ssr --bin drawings

use kerek::app::AppAt;
use kerek::date::Date;
use kerek::eligibility::scenarios::TOPICS;
use kerek::route::{Page, Route};
use kerek::text::Lang;
use leptos::prelude::*;
use serde_json::json;

/// The day of what has none of its own.
const SOME_DAY: &str = "2026-11-22";

fn main() {
    let pages = Page::all().into_iter().filter(|page| page.part().is_some()).map(|page| (Route::from(page), SOME_DAY));
    let scenarios = TOPICS.iter().flat_map(|topic| topic.scenarios).flat_map(|scenario| {
        let day = if scenario.date.is_empty() { SOME_DAY } else { scenario.date };
        Lang::ALL.map(|lang| (Route { fragment: scenario.fragment.to_string(), ..Page::Check(lang).into() }, day))
    });
    for (route, day) in pages.chain(scenarios) {
        let (path, today) = (route.href("/"), Date::parse(day).expect("a day"));
        let owner = Owner::new();
        let html = owner.with(|| view! { <AppAt route today/> }.to_html());
        owner.cleanup();
        println!("{}", json!({ "path": path, "day": day, "html": html }));
    }
}
