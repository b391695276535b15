//! Rows by the beginnings of their names in the language of a page that the index does not have. Without them, what a
//! reader types in their own language would be nothing until it is a whole word.

use super::key::{Scheme, is_few, key};
use super::lookup::Manner;
use super::outcome::{Met, Outcome, Reading, State};
use super::rank::Hit;
use super::words::{lowered, words};

/// The outcome, with the rows in front whose names have the query at the head of a word.
pub fn with_beginnings<'n>(outcome: Outcome, names: impl Iterator<Item = (usize, &'n str)>, query: &str) -> Outcome {
    let query = lowered(query.trim_start());
    if query.is_empty() {
        return outcome;
    }
    let names: Vec<(usize, String)> = names.map(|(row, name)| (row, lowered(name))).collect();
    // Each with what stands in it behind the query.
    let begun: Vec<(usize, &str, &str)> = names
        .iter()
        .filter_map(|(row, name)| {
            let rest = words(name).into_iter().find_map(|word| name[word.start..].strip_prefix(&query))?;
            Some((*row, name.as_str(), rest))
        })
        .collect();
    let is_found = |row: usize| outcome.hits.iter().any(|hit| hit.row == row);
    // A word that is an occupation elsewhere stays one. Of several, with the last not yet written, or with nothing behind
    // them but what the name says in brackets, the name says more.
    let is_open = |rest: &str| rest.starts_with(char::is_alphanumeric) || rest.trim_start().starts_with('(') || query.contains('(');
    // A few letters are as often a beginning (BI, Bilgi).
    let is_elsewhere = outcome.elsewhere && !is_few(&query) && (words(&query).len() < 2 || !begun.iter().any(|(.., rest)| is_open(rest)));
    let is_known = is_elsewhere || outcome.has_what_was_said() && begun.iter().all(|(row, ..)| is_found(*row));
    if begun.is_empty() || is_known {
        return outcome;
    }
    let hit = |row: usize| Hit { begun: true, ..Hit::of_row(row, Manner::Start) };
    let mut hits: Vec<Hit> = begun.iter().map(|(row, ..)| hit(*row)).collect();
    let mut met = Vec::new();
    for typed in words(&query).into_iter().map(|word| &query[word]) {
        let of_names = begun.iter().flat_map(|(_, name, _)| words(name).into_iter().map(|word| &name[word]));
        let length = key(typed, Scheme::default()).len();
        met.extend(
            of_names.filter(|word| word.starts_with(typed)).map(|word| Met { key: key(word, Scheme::default()), typed: Some(length) }),
        );
    }
    // What was read otherwise than it is written is no longer meant.
    if outcome.has_what_was_said() && outcome.reading == Reading::AsTyped {
        hits.extend(outcome.hits.iter().filter(|hit| begun.iter().all(|(row, ..)| *row != hit.row)));
        met.extend(outcome.met.iter().cloned());
    }
    Outcome { state: State::Match, reading: Reading::AsTyped, hits, met, elsewhere: false, ..outcome }
}
