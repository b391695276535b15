//! Takes text apart into words. Knows nothing of their meaning.

use core::ops::Range;

/// One word of a text: where it stands, in bytes.
pub type Word = Range<usize>;

/// The words of a text, in order: runs of letters and digits. An apostrophe
/// inside a word (women's, ob'ekt) and the marks of C++ and C# belong to it.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let mut end = 0;
    for (at, char) in text.char_indices() {
        let inside = char.is_alphanumeric() || is_mark(char);
        let joins = start.is_some() && matches!(char, '\'' | '’' | 'ʼ' | '`' | '\u{ad}');
        let tail = start.is_some() && matches!(char, '+' | '#');
        if inside || tail {
            start.get_or_insert(at);
            end = at + char.len_utf8();
        } else if !joins && let Some(start) = start.take() {
            words.push(start..end);
        }
    }
    words.extend(start.map(|start| start..end));
    words
}

/// A combining mark: part of the letter before it (й as и and a breve).
pub fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}
