//! What becomes of rows that an amendment removed, renamed or moved. The list has none of these yet: `make amendments`
//! runs this with a made-up edition that has each, and then none of it may be empty.

use kerek::eligibility::{Link, Since};
use kerek::list::editions::{Change, side_by_side};
use kerek::list::{Code, Edition, LIST};
use kerek::route::{Page, Route};
use kerek::search::{LISTED, State, other_names, search};
use kerek::text::Lang;

/// The rows of an earlier edition that a change happened to, as the newest has it.
fn changed(change: Change) -> Vec<(Code, &'static Edition)> {
    let earlier = LIST.editions.iter().filter(|edition| edition.id != LIST.edition().id);
    let of = |edition: &&'static Edition| {
        let pairs = side_by_side(edition, LIST.edition()).into_iter().filter(|pair| pair.before.is_some() && pair.has(change));
        let edition = *edition;
        pairs.map(move |pair| (pair.before.unwrap().row.code, edition)).collect::<Vec<_>>()
    };
    let changed: Vec<_> = earlier.flat_map(of).collect();
    assert!(option_env!("KEREK_DATA").is_none() || !changed.is_empty(), "the made-up edition has {}", change.id());
    changed
}

fn since(code: Code, edition: &Edition) -> Since {
    let link = Link::read(&format!("v=1&edition={}&citizenship=other&profession={code}", edition.id));
    link.since(&LIST).unwrap().1
}

#[test]
fn what_was_removed_is_no_match_by_any_of_its_names_and_its_code_is_not_listed() {
    for (code, edition) in changed(Change::Removed) {
        let row = LIST.known(code).unwrap();
        let listed = |name: &str| {
            LIST.professions
                .iter()
                .any(|row| Lang::ALL.iter().any(|lang| row.names.get(*lang) == name || other_names(row.code, *lang).any(|of| of == name)))
        };
        for lang in Lang::ALL {
            for name in other_names(row.code, lang).chain([row.names.get(lang)]).filter(|name| !listed(name)) {
                assert_ne!(search(&LISTED, name).state, State::Match, "{name}");
            }
        }
        assert_eq!(LIST.covering(code).map(|row| row.code.to_string()), None, "{code}");
        assert_eq!(since(code, edition), Since::Removed);
    }
}

#[test]
fn what_was_removed_keeps_its_page() {
    for (code, _) in changed(Change::Removed) {
        for lang in Lang::ALL {
            let page = Page::Profession(lang, code);
            assert!(Page::all().contains(&page));
            assert_eq!(Route::parse("/", &format!("/{}", page.path()), "", "").page, page);
        }
    }
}

#[test]
fn a_link_says_that_a_row_has_moved_to_another_group() {
    for (code, edition) in changed(Change::Moved) {
        assert_eq!(since(code, edition), Since::Moved, "{code}");
    }
}

#[test]
fn what_was_renamed_is_found_under_its_new_name_and_under_the_old_one() {
    for (code, earlier) in changed(Change::Renamed) {
        let [was, is] =
            [earlier, LIST.edition()].map(|edition| LIST.rows_of(edition).into_iter().find(|row| row.row.code == code).unwrap().names);
        for name in Lang::ALL.into_iter().flat_map(|lang| [was.get(lang), is.get(lang)]) {
            let outcome = search(&LISTED, name);
            assert_eq!(outcome.state, State::Match, "{name}");
            assert_eq!(LIST.professions[outcome.hits[0].row].code, code, "{name}");
        }
    }
}
