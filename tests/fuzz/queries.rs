//! What is typed into the search.

use kerek::list::LIST;
use kerek::search::{LISTED, Outcome, State, listing, other_names, search, search_as_typed};
use kerek::text::Lang;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::damage::damaged;

/// Words of the names in all languages, codes, what stands between them, and what a phone adds.
fn queries() -> impl Strategy<Value = String> {
    let names = LIST.professions.iter().flat_map(|row| Lang::ALL.map(|lang| row.names.get(lang)));
    let also = LIST.professions.iter().flat_map(|row| Lang::ALL.into_iter().flat_map(|lang| other_names(row.code, lang)));
    let mut pieces: Vec<String> = names.chain(also).flat_map(str::split_whitespace).map(str::to_string).collect();
    pieces.extend(LIST.professions.iter().map(|row| row.code.to_string()));
    pieces.extend([" ", " ", " ", "-", "/", ", ", "  ", "(", "врач ", "инженер ", "👩‍⚕️"].map(str::to_string));
    damaged(pieces, 4)
}

fn assert_same(one: &Outcome, other: &Outcome) -> Result<(), TestCaseError> {
    prop_assert_eq!(one.state, other.state);
    prop_assert!(one.hits.iter().map(|hit| hit.row).eq(other.hits.iter().map(|hit| hit.row)));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_is_rows_of_the_list_each_once_and_only_when_there_is_one(query in queries()) {
        for outcome in [search(&LISTED, &query), search_as_typed(&LISTED, &query)] {
            prop_assert_eq!(outcome.hits.is_empty(), matches!(outcome.state, State::Empty | State::None));
            let mut rows: Vec<usize> = outcome.hits.iter().map(|hit| hit.row).collect();
            rows.sort_unstable();
            rows.dedup();
            prop_assert_eq!(rows.len(), outcome.hits.len());
            prop_assert!(rows.iter().all(|row| *row < LIST.professions.len()));
        }
    }

    #[test]
    fn marks_stay_within_any_text(query in queries(), text in queries()) {
        let names = LIST.professions.iter().map(|row| row.names.get(Lang::Kk));
        let outcome = search(&LISTED, &query);
        for text in names.chain([text.as_str()]) {
            let mut end = 0;
            for range in outcome.marks(text) {
                prop_assert!(range.start >= end && text.get(range.clone()).is_some_and(|marked| !marked.is_empty()));
                end = range.end;
            }
        }
    }

    #[test]
    fn a_filter_takes_rows_away_and_adds_none(query in queries(), as_typed in any::<bool>()) {
        let all = listing(&query, None, as_typed);
        for field in LIST.fields {
            let narrowed = listing(&query, Some(field), as_typed);
            prop_assert!(narrowed.rows.iter().all(|row| row.profession.field.id == field.id));
            let of_field = all.rows.iter().filter(|row| row.profession.field.id == field.id).count();
            prop_assert_eq!(narrowed.rows.len(), of_field);
        }
    }

    #[test]
    fn spaces_around_a_query_change_nothing(query in queries()) {
        assert_same(&search(&LISTED, &query), &search(&LISTED, &format!(" \t{query}\n ")))?;
    }

    #[test]
    fn canonically_equal_queries_have_equal_answers(query in "[а-яёa-zәғқңөұүһіäéšç +\u{301}\u{306}\u{308}\u{30c}-]{0,24}") {
        let (nfc, nfd): (String, String) = (query.nfc().collect(), query.nfd().collect());
        assert_same(&search(&LISTED, &nfc), &search(&LISTED, &nfd))?;
    }

    #[test]
    fn the_case_of_letters_makes_no_difference(query in "[а-яёa-zәғқңөұүһі -]{0,24}") {
        assert_same(&search(&LISTED, &query), &search(&LISTED, &query.to_uppercase()))?;
    }
}
