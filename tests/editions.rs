//! What one edition changed in another. What is said here holds for every edition to come; with a made-up
//! one, which adds, removes, renames and moves rows, `make amendments` runs it too.

use kerek::list::editions::{Change, pairs, side_by_side};
use kerek::list::{Code, Edition, LIST};

fn edition(id: &str) -> &'static Edition {
    LIST.editions.iter().find(|edition| edition.id == id).unwrap()
}

/// The rows that a change happened to.
fn changed(earlier: &Edition, later: &Edition, change: Change) -> Vec<Code> {
    let pairs = side_by_side(earlier, later);
    let changed = pairs.iter().filter(|pair| pair.has(change));
    changed.filter_map(|pair| Some(pair.after.or(pair.before)?.row.code)).collect()
}

#[test]
fn the_edition_of_2024_added_thirty_rows_and_changed_nothing_else() {
    let [first, second] = ["2023", "2024"].map(edition);
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
    for (earlier, later) in pairs() {
        let sorted = |mut codes: Vec<Code>| {
            codes.sort();
            codes
        };
        assert_eq!(sorted(changed(earlier, later, Change::Added)), sorted(changed(later, earlier, Change::Removed)));
    }
}

#[test]
fn every_two_editions_are_a_pair_once_the_newest_first() {
    let ids: Vec<_> = pairs().iter().map(|(earlier, later)| (earlier.id, later.id)).collect();
    let editions: Vec<_> = LIST.editions.iter().map(|edition| edition.id).collect();
    let newest_first = (0..editions.len()).rev().flat_map(|later| (0..later).rev().map(move |earlier| (earlier, later)));
    assert_eq!(ids, newest_first.map(|(earlier, later)| (editions[earlier], editions[later])).collect::<Vec<_>>());
}

#[test]
fn the_rows_of_an_edition_are_those_that_name_it() {
    assert_eq!(["2023", "2024"].map(|id| LIST.rows_of(edition(id)).len()), [21, 51]);
    assert_eq!(LIST.rows_of(LIST.edition()).len(), LIST.professions.len());
}
