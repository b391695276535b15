//! The list is the order's, to the letter.

use kerek::list::{Certainty, Code, CodeError, LIST, Level};
use kerek::search::other_names;
use kerek::text::Lang;

/// The order's annex 2, transcribed from its own text by tests/fixtures/transcribe.py.
fn order() -> Vec<[&'static str; 3]> {
    let rows = include_str!("fixtures/order-49-annex-2.tsv").lines();
    rows.map(|row| row.split('\t').collect::<Vec<_>>().try_into().expect("three cells a row")).collect()
}

#[test]
fn rows_have_the_codes_and_names_of_the_order_in_its_order() {
    let ours: Vec<(String, &str)> = LIST.professions.iter().map(|row| (row.code.to_string(), row.names.ru)).collect();
    let orders: Vec<(String, &str)> = order().into_iter().map(|[_, code, name]| (code.to_string(), name)).collect();
    assert_eq!(ours, orders);
}

#[test]
fn rows_stand_in_the_groups_of_the_order_under_its_headings() {
    for (row, [heading, code, _]) in LIST.professions.iter().zip(order()) {
        let headings: Vec<&str> = row.field.headings.iter().map(|heading| heading.0).collect();
        assert_eq!(headings.join(" / "), heading, "{code}");
    }
}

#[test]
fn the_five_groups_have_9_13_23_1_and_5_rows() {
    let counts: Vec<usize> =
        LIST.fields.iter().map(|field| LIST.professions.iter().filter(|row| row.field.id == field.id).count()).collect();
    assert_eq!(counts, [9, 13, 23, 1, 5]);
    assert_eq!(LIST.fields[1].headings.len(), 2, "the second group has two headings");
}

#[test]
fn the_first_edition_had_21_rows_by_field_5_13_2_1_0_and_its_rows_are_reported() {
    let first = LIST.editions[0];
    assert_eq!((first.id, first.certainty), ("2023", Certainty::Reported));
    let stood = |field: &str| LIST.rows_of(first).iter().filter(|row| row.field.id == field).count();
    assert_eq!(LIST.fields.iter().map(|field| stood(field.id)).collect::<Vec<_>>(), [5, 13, 2, 1, 0]);
}

#[test]
fn two_rows_are_whole_groups_and_cover_what_stands_below_them() {
    let groups: Vec<String> = LIST.professions.iter().filter(|row| row.code.is_group()).map(|row| row.code.to_string()).collect();
    assert_eq!(groups, ["2166-1", "2166-2"]);
    let below = Code::parse("2166-1-003").unwrap();
    assert_eq!(LIST.covering(below).map(|row| row.code.to_string()).as_deref(), Some("2166-1"));
    assert!(LIST.row(below).is_none());
    assert!(LIST.covering(Code::parse("2512-1-999").unwrap()).is_none(), "a single occupation covers no other");
    assert!(LIST.covering(Code::parse("2512-1").unwrap()).is_none(), "an occupation does not list its group");
}

#[test]
fn a_code_is_read_in_the_form_of_the_order_and_in_no_other() {
    for code in ["2512-1-007", "2166-1", "2523-0-006"] {
        assert_eq!(Code::parse(code).unwrap().to_string(), code);
    }
    for text in ["", "2512", "2512-1-7", "2512-1-0070", "251-1-007", "2512-1-007-1", "2512-١-007", " 2512-1", "2512-1-", "+512-1"] {
        assert_eq!(Code::parse(text), Err(CodeError::Form), "{text:?}");
    }
    assert_eq!(Code::parse("0000-1"), Err(CodeError::Unit));
}

#[test]
fn a_code_spells_out_the_levels_of_the_classifier() {
    let levels = |code: &str| Code::parse(code).unwrap().levels().into_iter().map(|(_, digits)| digits).collect::<Vec<_>>();
    assert_eq!(levels("2512-1-007"), ["2", "25", "251", "2512", "2512-1", "2512-1-007"]);
    assert_eq!(levels("2166-1"), ["2", "21", "216", "2166", "2166-1"]);
    assert_eq!(Code::parse("2166-1").unwrap().levels().last().unwrap().0, Level::Group);
}

#[test]
fn every_row_has_a_name_and_other_names_in_every_language() {
    for row in LIST.professions {
        for lang in Lang::ALL {
            assert!(!row.names.get(lang).is_empty(), "{}", row.code);
            assert!(other_names(row.code, lang).next().is_some(), "{} has no other name in {}", row.code, lang.tag());
        }
    }
}

#[test]
fn rows_that_are_easily_mixed_up_know_one_another() {
    let alike = |code: &str| LIST.alike(Code::parse(code).unwrap()).iter().map(|row| row.code.to_string()).collect::<Vec<_>>();
    assert_eq!(alike("2524-0-006"), ["2524-0-003", "2524-0-007"]);
    assert_eq!(alike("2512-1-007").len(), 4);
    assert!(alike("2217-4-001").is_empty());
}
