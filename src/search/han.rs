//! Chinese has no spaces between words: a run of characters is taken apart into the words that are known, the longest
//! first, and single characters.

use super::words::is_ideograph;

/// The text with a space between the words of each run of Chinese characters.
pub fn spaced(text: &str, is_known: impl Fn(&str) -> bool) -> String {
    let mut spaced = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let length = if is_ideograph(char) { first_word(rest, &is_known) } else { char.len_utf8() };
        let (word, tail) = rest.split_at(length);
        if is_ideograph(char) {
            spaced.push(' ');
            spaced.push_str(word);
            spaced.push(' ');
        } else {
            spaced.push_str(word);
        }
        rest = tail;
    }
    spaced
}

/// How many bytes the first word of a run has.
fn first_word(run: &str, is_known: impl Fn(&str) -> bool) -> usize {
    let ends = run.char_indices().take_while(|(_, char)| is_ideograph(*char)).take(LONGEST).map(|(at, char)| at + char.len_utf8());
    let ends: Vec<usize> = ends.collect();
    ends.iter().rev().copied().find(|end| is_known(&run[..*end])).unwrap_or(ends[0])
}

/// No known word has more characters.
const LONGEST: usize = 10;
