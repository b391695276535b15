//! What one edition changed in another. A third edition, with renamed and moved rows, is in the browser's
//! tests: a list is compiled in, and this crate has the real one.

use kerek::list::editions::{Change, pairs, side_by_side};
use kerek::list::{Code, Edition, LIST};

/// The rows that a change happened to.
fn changed(earlier: &Edition, later: &Edition, change: Change) -> Vec<Code> {
    let pairs = side_by_side(earlier, later);
    let changed = pairs.iter().filter(|pair| pair.has(change));
    changed.filter_map(|pair| Some(pair.after.or(pair.before)?.row.code)).collect()
}

#[test]
fn the_edition_of_2024_added_thirty_rows_and_changed_nothing_else() {
    let [first, second] = LIST.editions else { panic!("there are two editions") };
    let counts = Change::ALL.map(|change| changed(first, second, change).len());
    assert_eq!(counts, [30, 0, 0, 0], "added, removed, renamed, moved");
}

#[test]
fn an_edition_changes_nothing_in_itself() {
    for edition in LIST.editions {
        for change in Change::ALL {
            assert!(changed(edition, edition, change).is_empty());
        }
    }
}

#[test]
fn what_was_added_one_way_is_removed_the_other() {
    let [first, second] = LIST.editions else { panic!("there are two editions") };
    assert_eq!(changed(first, second, Change::Added), changed(second, first, Change::Removed));
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
