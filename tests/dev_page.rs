//! The page of `trunk serve` looks like those that are published.

use std::fs;

/// The names of style sheets in a text, in its order.
fn sheets(path: &str) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let quoted = text.split('"').filter(|part| part.ends_with(".css"));
    quoted.map(|sheet| sheet.trim_start_matches("style/").to_string()).collect()
}

#[test]
fn its_style_sheets_are_those_of_the_published_pages_in_the_same_order() {
    let listed = sheets("index.html");
    assert!(!listed.is_empty());
    assert_eq!(listed, sheets("src/bin/site/assets.rs"));
}
