//! Addresses of the contract, there and back.

use kerek::list::{Code, LIST};
use kerek::route::{Page, Reading, Route};
use kerek::text::Lang;

fn parse(url: &str) -> Route {
    let (rest, hash) = url.split_once('#').map_or((url, ""), |(rest, _)| (rest, &url[rest.len()..]));
    let (path, search) = rest.split_once('?').map_or((rest, ""), |(path, _)| (path, &rest[path.len()..]));
    Route::parse("/", path, search, hash)
}

#[test]
fn every_address_of_the_contract_shows_its_page() {
    let neurosurgeon = Code::parse("2217-4-001").unwrap();
    for (url, page) in [
        ("/", Page::Languages),
        ("/ru/", Page::List(Lang::Ru)),
        ("/kk", Page::List(Lang::Kk)),
        ("/en/index.html", Page::List(Lang::En)),
        ("/ru/2217-4-001/", Page::Profession(Lang::Ru, neurosurgeon)),
        ("/en/check/", Page::Check(Lang::En)),
        ("/kk/mine/", Page::Mine(Lang::Kk)),
        ("/kk/rules/", Page::Reading(Lang::Kk, Reading::Rules)),
        ("/ru/about/", Page::Reading(Lang::Ru, Reading::About)),
        ("/en/about/embed/", Page::Reading(Lang::En, Reading::Embedding)),
        ("/en/check/examples/", Page::Reading(Lang::En, Reading::Examples)),
        ("/embed/kk/", Page::Embed(Lang::Kk)),
        ("/embed-check.html", Page::EmbedCheck),
        ("/kk/2217-4-002/", Page::Missing(Lang::Kk)),
        ("/ru/check/more/", Page::Missing(Lang::Ru)),
        ("/de/", Page::Missing(Lang::Ru)),
    ] {
        assert_eq!(parse(url).page, page, "{url}");
    }
}

#[test]
fn query_group_and_answers_come_back_from_the_address() {
    let route = parse("/ru/?q=%D0%B2%D1%80%D0%B0%D1%87+%2B&field=health#v=1");
    assert_eq!((route.query.as_str(), route.field, route.fragment.as_str()), ("врач +", Some("health"), "v=1"));
    assert_eq!(parse(&route.href("/")), route);
}

#[test]
fn a_group_that_the_list_does_not_have_narrows_nothing() {
    assert_eq!(parse("/ru/?field=sports").field, None);
}

#[test]
fn a_base_path_stands_before_every_address_and_nothing_outside_it_is_ours() {
    let route = Route::parse("/tools/kerek/", "/tools/kerek/en/check/", "", "");
    assert_eq!(route.page, Page::Check(Lang::En));
    assert_eq!(route.href("/tools/kerek/"), "/tools/kerek/en/check/");
    assert_eq!(Route::parse("/tools/kerek/", "/tools/kerek", "", "").page, Page::Languages);
    assert_eq!(Route::parse("/tools/kerek/", "/en/check/", "", "").page, Page::Missing(Lang::Ru));
}

#[test]
fn the_language_changes_and_the_page_stays() {
    for page in Page::all().into_iter().filter(|page| !matches!(page, Page::Languages | Page::EmbedCheck)) {
        for lang in Lang::ALL {
            assert_eq!(page.in_lang(lang).lang(), lang);
            assert_eq!(page.in_lang(lang).in_lang(page.lang()), page);
        }
    }
}

#[test]
fn there_is_a_page_for_every_row_in_every_language_and_each_has_its_own_address() {
    let mut paths: Vec<String> = Page::all().into_iter().map(Page::path).collect();
    // Beside the two without a language: list, checker, many professions, my list and frame, the pages that are read, the rows.
    let count = 2 + Lang::ALL.len() * (5 + Reading::ALL.len() + LIST.professions.len() + LIST.former.len());
    assert_eq!(paths.len(), count);
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), count);
}
