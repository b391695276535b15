//! Words that were torn apart or run together.

use super::attempt::Lexicon;
use super::index::Index;
use super::lookup::is_whole;
use super::words::words;

/// The query with its words put together or taken apart so that the index knows
/// them, or `None` if that mends nothing.
pub fn respace(lexicon: &Lexicon, query: &str) -> Option<String> {
    let index = lexicon.index;
    let typed = words(query).into_iter().map(|word| &query[word]).take(MOST_WORDS);
    // Each with whether it is one of the index as it stands.
    let typed: Vec<(&str, bool)> = typed.map(|word| (word, lexicon.meaning(word).is_whole())).collect();
    let mut respaced: Vec<String> = Vec::new();
    let mut rest = typed.as_slice();
    while let Some(((first, is_whole), tail)) = rest.split_first() {
        if let Some((joined, used)) = joined(index, rest) {
            respaced.push(joined);
            rest = &rest[used..];
        } else {
            let is_first = respaced.is_empty();
            let split = || split(index, first, 0, is_first);
            let parts = if *is_whole { None } else { lexicon.seen.map_or_else(split, |seen| seen.parts(first, is_first, split)) };
            respaced.push(parts.unwrap_or_else(|| first.to_string()));
            rest = tail;
        }
    }
    let respaced = respaced.join(" ");
    (respaced != join(&typed, " ")).then_some(respaced)
}

/// Only so many words are looked at; see [`super::rank::MOST_WORDS`].
const MOST_WORDS: usize = super::rank::MOST_WORDS;

/// Two or three words at the head of a query that are one word of the index.
fn joined(index: &Index, words: &[(&str, bool)]) -> Option<(String, usize)> {
    (2..=3.min(words.len())).rev().find_map(|count| {
        if words[..count].iter().all(|(_, is_whole)| *is_whole) {
            return None;
        }
        let joined = join(&words[..count], "");
        let known = joined.chars().count() <= LONGEST && is_whole(index, &joined, true);
        known.then_some((joined, count))
    })
}

fn join(words: &[(&str, bool)], between: &str) -> String {
    words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(between)
}

/// A word as two to four words of the index, the first as long as can be. `is_first`: does the query begin with it?
fn split(index: &Index, word: &str, depth: usize, is_first: bool) -> Option<String> {
    if depth == 3 || word.chars().count() > LONGEST {
        return None;
    }
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(SHORTEST).collect();
    ends.into_iter().rev().find_map(|end| {
        let (head, tail) = word.split_at(end);
        // A name neither begins nor ends with a filler: «по» stands inside.
        if tail.chars().count() < SHORTEST || !is_whole(index, head, !is_first) {
            return None;
        }
        if is_whole(index, tail, false) {
            return Some(format!("{head} {tail}"));
        }
        Some(format!("{head} {}", split(index, tail, depth + 1, false)?))
    })
}

/// Shorter parts are in too many words to mean anything.
const SHORTEST: usize = 2;
/// Longer words are nothing that somebody meant to type.
const LONGEST: usize = 60;
