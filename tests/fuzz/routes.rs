//! Addresses, as anybody may write them.

use kerek::route::{Page, Route, decoded, encoded};
use kerek::text::Lang;
use proptest::prelude::*;

use crate::damage::damaged;

fn paths() -> impl Strategy<Value = String> {
    let mut pieces: Vec<String> = Page::all().into_iter().step_by(7).map(Page::path).collect();
    pieces.extend(["/", "//", "index.html", "..", "embed", "ru/", "check", "2512-1-007", "2512-1-007/"].map(str::to_string));
    damaged(pieces, 3)
}

fn searches() -> impl Strategy<Value = String> {
    damaged(["?", "q=", "field=", "digital", "&", "=", "%D0", "%", "+", "plain", "врач"].map(str::to_string).to_vec(), 3)
}

/// As a browser takes an address apart.
fn taken_apart(href: &str) -> (&str, &str, &str) {
    let (href, hash) = href.split_once('#').unwrap_or((href, ""));
    let (path, search) = href.split_once('?').unwrap_or((href, ""));
    (path, search, hash)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_address_that_was_read_is_written_and_read_the_same(base in "/|/tools/kerek/", below in paths(), search in searches(), hash in "\\PC{0,40}") {
        let route = Route::parse(&base, &format!("{base}{below}"), &search, &hash);
        let href = route.href(&base);
        let (path, search, hash) = taken_apart(&href);
        let again = Route::parse(&base, path, search, hash);
        prop_assert_eq!(again.href(&base), href);
        if !matches!(route.page, Page::Missing(_)) {
            prop_assert_eq!((again.page, &again.fragment), (route.page, &route.fragment));
        }
    }

    #[test]
    fn an_address_of_another_place_is_no_page(path in paths()) {
        let page = Route::parse("/tools/kerek/", &format!("/elsewhere/{path}"), "", "").page;
        prop_assert!(matches!(page, Page::Missing(_)));
    }

    #[test]
    fn any_query_survives_the_address(query in any::<String>()) {
        let href = Route::search(Lang::Kk, &query).href("/");
        let (path, search, hash) = taken_apart(&href);
        prop_assert_eq!(Route::parse("/", path, search, hash).query, query);
    }

    #[test]
    fn any_value_survives_a_pair_and_any_pair_is_read(value in any::<String>(), pair in searches()) {
        prop_assert_eq!(decoded(&encoded(&value)), value);
        let read = decoded(&pair);
        prop_assert_eq!(decoded(&encoded(&read)), read);
    }
}
