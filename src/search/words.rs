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
        let inside = is_letter(char) || is_mark(char);
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

/// A letter or figure of any script. By blocks, not by Unicode's tables, which
/// would weigh more than all the rest of the search: a sign of another script
/// that is taken for a letter only makes a word that nothing knows.
fn is_letter(char: char) -> bool {
    match char {
        '\0'..='\x7f' => char.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(char, 'ª' | 'µ' | 'º'),
        '×' | '÷' => false,
        // Punctuation, signs and arrows; in between, letters written small or in a box.
        '\u{2000}'..='\u{2bff}' => matches!(char, '\u{2070}'..='\u{209c}' | '\u{2100}'..='\u{218b}'),
        '\u{3000}'..='\u{3020}' | '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}' => false,
        // Pictures, and what is no character.
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'.. => false,
        _ => true,
    }
}

/// The small letter, in the alphabets that the list is written in.
pub fn small(char: char) -> char {
    let shifted = |by: u32| char::from_u32(char as u32 + by).unwrap_or(char);
    match char {
        'A'..='Z' | 'А'..='Я' => shifted(0x20),
        'Ѐ'..='Џ' => shifted(0x50),
        // From here on capital and small letters alternate.
        '\u{460}'..='\u{480}' | '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' if (char as u32).is_multiple_of(2) => shifted(1),
        'Ӂ' | 'Ӄ' | 'Ӆ' | 'Ӈ' | 'Ӊ' | 'Ӌ' | 'Ӎ' => shifted(1),
        'Ə' => 'ə',
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Œ' => 'œ',
        'Ŋ' => 'ŋ',
        'ẞ' => 'ß',
        '\u{212a}' => 'k',
        '\u{212b}' => 'a',
        _ => char,
    }
}

/// A combining mark: part of the letter before it (й as и and a breve).
pub fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}
