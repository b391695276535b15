//! What one edition changed in another. A third edition, with renamed and moved rows, is in the browser's
//! tests: a list is compiled in, and this crate has the real one.

use kerek::list::LIST;
use kerek::list::editions::{difference, pairs};

#[test]
fn the_edition_of_2024_added_thirty_rows_and_changed_nothing_else() {
    let [first, second] = LIST.editions else { panic!("there are two editions") };
    let difference = difference(first, second);
    assert_eq!(difference.added.len(), 30);
    assert!(difference.removed.is_empty() && difference.renamed.is_empty() && difference.moved.is_empty());
}

#[test]
fn an_edition_changes_nothing_in_itself() {
    for edition in LIST.editions {
        assert!(difference(edition, edition).is_empty());
    }
}

#[test]
fn what_was_added_one_way_is_removed_the_other() {
    let codes = |rows: Vec<kerek::list::editions::Standing>| rows.iter().map(|row| row.row.code).collect::<Vec<_>>();
    let [first, second] = LIST.editions else { panic!("there are two editions") };
    assert_eq!(codes(difference(first, second).added), codes(difference(second, first).removed));
}

#[test]
fn every_two_editions_are_a_pair_once_the_newest_first() {
    let ids: Vec<_> = pairs().iter().map(|(earlier, later)| (earlier.id, later.id)).collect();
    assert_eq!(ids, [("2023", "2024")]);
}

#[test]
fn the_rows_of_an_edition_are_those_that_name_it() {
    let counts: Vec<usize> = LIST.editions.iter().map(|edition| LIST.rows_of(edition).len()).collect();
    assert_eq!(counts, [21, 51]);
}
