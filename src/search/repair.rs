//! Words that were torn apart or run together.

use super::index::Index;
use super::lookup::whole_words;
use super::words::words;

/// The query with its words put together or taken apart so that the index knows
/// them, or `None` if that mends nothing.
pub fn respace(index: &Index, query: &str) -> Option<String> {
    let typed: Vec<&str> = words(query).into_iter().map(|word| &query[word]).take(MOST_WORDS).collect();
    let mut respaced: Vec<String> = Vec::new();
    let mut rest = typed.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        if let Some((joined, used)) = joined(index, rest) {
            respaced.push(joined);
            rest = &rest[used..];
        } else {
            if !whole_words(index, first).is_empty() {
                respaced.push(first.to_string());
            } else {
                respaced.push(split(index, first, 0).unwrap_or_else(|| first.to_string()));
            }
            rest = tail;
        }
    }
    let respaced = respaced.join(" ");
    (respaced != typed.join(" ")).then_some(respaced)
}

/// Only so many words are looked at; see [`super::rank::MOST_WORDS`].
const MOST_WORDS: usize = super::rank::MOST_WORDS;

/// Two or three words at the head of a query that are one word of the index.
fn joined(index: &Index, words: &[&str]) -> Option<(String, usize)> {
    (2..=3.min(words.len())).rev().find_map(|count| {
        let all_whole = words[..count].iter().all(|word| !whole_words(index, word).is_empty());
        let joined = words[..count].concat();
        let known = !all_whole && joined.chars().count() <= LONGEST && !whole_words(index, &joined).is_empty();
        known.then_some((joined, count))
    })
}

/// A word as two to four words of the index, the first as long as can be.
fn split(index: &Index, word: &str, depth: usize) -> Option<String> {
    if depth == 3 || word.chars().count() > LONGEST {
        return None;
    }
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(SHORTEST).collect();
    ends.into_iter().rev().find_map(|end| {
        let (head, tail) = word.split_at(end);
        let begins = if depth == 0 { says_something(index, head) } else { !whole_words(index, head).is_empty() };
        if tail.chars().count() < SHORTEST || !begins {
            return None;
        }
        if says_something(index, tail) {
            return Some(format!("{head} {tail}"));
        }
        Some(format!("{head} {}", split(index, tail, depth + 1)?))
    })
}

/// Is it a word that a name can begin or end with? «По» stands inside.
fn says_something(index: &Index, word: &str) -> bool {
    whole_words(index, word).iter().any(|of| !index.terms[of.term].filler)
}

/// Shorter parts are in too many words to mean anything.
const SHORTEST: usize = 2;
/// Longer words are nothing that somebody meant to type.
const LONGEST: usize = 60;
