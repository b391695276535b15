//! Takes text apart into words. Knows nothing of their meaning.

use core::ops::Range;

use super::marked::MARKED_LATIN;

/// One word of a text: where it stands, in bytes.
pub type Word = Range<usize>;

/// The words of a text, in order: runs of letters and digits. An apostrophe
/// inside a word (women's, ob'ekt) and the marks of C++ and C# belong to it.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let mut end = 0;
    let mut in_chinese = false;
    for (at, char) in text.char_indices() {
        let inside = is_letter(char) || is_mark(char);
        // A run of Chinese characters ends where another script begins.
        if inside && core::mem::replace(&mut in_chinese, is_ideograph(char)) != is_ideograph(char) {
            words.extend(start.take().map(|start| start..end));
        }
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

/// The text with each letter as one character, however it was encoded: й and ё
/// composed, all other letters without their marks, but for the three that are
/// other sounds with a caron or cedilla. So no reading can tell the encodings apart.
pub fn settled(text: &str) -> String {
    let mut settled: Vec<char> = Vec::with_capacity(text.len());
    for char in text.chars() {
        match (char, settled.last_mut()) {
            (BREVE, Some(last @ ('и' | 'И'))) => *last = 'й',
            (DIAERESIS, Some(last @ ('е' | 'Е'))) => *last = 'ё',
            (CARON | CEDILLA, Some(last @ ('s' | 'S' | 'c' | 'C' | 'z' | 'Z'))) => *last = sound(last.to_ascii_uppercase()),
            (mark, _) if is_mark(mark) => {}
            (letter, _) => settled.push(unmarked(letter)),
        }
    }
    settled.into_iter().collect()
}

const BREVE: char = '\u{306}';
const DIAERESIS: char = '\u{308}';
/// The mark of š.
pub const CARON: char = '\u{30c}';
/// The mark of ş.
pub const CEDILLA: char = '\u{327}';

/// The letter for a sound that [`MARKED_LATIN`] writes as a capital.
fn sound(char: char) -> char {
    match char {
        'S' => 'š',
        'C' => 'č',
        'Z' => 'ž',
        _ => char,
    }
}

/// The text in small letters, however it was encoded.
pub fn lowered(text: &str) -> String {
    settled(text).chars().map(small).collect()
}

/// A letter without its marks.
pub fn unmarked(char: char) -> char {
    // Nearly every letter that is typed.
    if matches!(char, '\0'..='\x7f' | 'А'..='я') {
        return char;
    }
    let latin =
        MARKED_LATIN.iter().find_map(|(first, table)| table.get((char as usize).checked_sub(*first)?)).filter(|base| **base != b' ');
    if let Some(base) = latin {
        return sound(char::from(*base));
    }
    match char {
        'ѓ' | 'Ѓ' => 'г',
        'ѐ' | 'Ѐ' | 'ӗ' | 'Ӗ' => 'е',
        'ї' | 'Ї' => 'і',
        'ќ' | 'Ќ' => 'к',
        'ѝ' | 'Ѝ' | 'ӣ' | 'Ӣ' | 'ӥ' | 'Ӥ' => 'и',
        'ў' | 'Ў' | 'ӯ' | 'Ӯ' | 'ӱ' | 'Ӱ' | 'ӳ' | 'Ӳ' => 'у',
        'ӂ' | 'Ӂ' | 'ӝ' | 'Ӝ' => 'ж',
        'ӑ' | 'Ӑ' | 'ӓ' | 'Ӓ' => 'а',
        'ӛ' | 'Ӛ' => 'ә',
        'ӟ' | 'Ӟ' => 'з',
        'ӧ' | 'Ӧ' => 'о',
        'ӫ' | 'Ӫ' => 'ө',
        'ӭ' | 'Ӭ' => 'э',
        'ӵ' | 'Ӵ' => 'ч',
        'ӹ' | 'Ӹ' => 'ы',
        _ => char,
    }
}

/// A Chinese character.
pub fn is_ideograph(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2ffff}')
}

/// A combining mark: part of the letter before it (й as и and a breve).
pub fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}
