//! One alphabet for all: every word, in Cyrillic or Latin, as a short key of
//! Latin letters in which the spellings that people use come out the same.
//!
//! `врач`, `vrach`, `vra4` are one key; so are `қ` and `к`, `й` and `и`, `ё`
//! and `е`, and doubled letters of longer words are single. Capital letters stand for sounds
//! that Latin writes with several letters: `S` ш щ, `C` ч, `Z` ж.

use super::words::{is_ideograph, settled, small, unmarked};

/// How the Latin letters that have several uses are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scheme {
    /// j is ж, as in Kazakh Latin; otherwise й.
    pub j_is_zh: bool,
    /// x is х, as in chats; otherwise кс.
    pub x_is_kh: bool,
}

impl Scheme {
    /// The schemes under which a word can have different keys; the common one first.
    pub fn of(word: &str) -> impl Iterator<Item = Scheme> {
        let has = |letter: [char; 2]| word.contains(letter);
        let (j, x) = (has(['j', 'J']), has(['x', 'X']));
        [(false, false), (false, true), (true, false), (true, true)]
            .into_iter()
            .filter(move |(j_is_zh, x_is_kh)| (j || !j_is_zh) && (x || !x_is_kh))
            .map(|(j_is_zh, x_is_kh)| Scheme { j_is_zh, x_is_kh })
    }
}

/// The key of a word; empty if it has no letter or digit that we know. Doubled letters of a short word stay: ИИ is no и.
pub fn key(word: &str, scheme: Scheme) -> String {
    of_sounds(word, scheme, word.chars().count() < SHORT)
}

/// The key of what begins a word: a doubled letter is single, however few letters there are, as in апп(арат).
pub fn beginning(word: &str) -> String {
    of_sounds(word, Scheme::default(), false)
}

fn of_sounds(word: &str, scheme: Scheme, keeps_doubled: bool) -> String {
    // A Chinese character writes no sound, and is its own key.
    if word.contains(is_ideograph) {
        return word.to_string();
    }
    let letters = letters(word);
    let mut raw = Vec::with_capacity(letters.len() + 4);
    let mut rest = letters.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        rest = if is_cyrillic(*first) {
            raw.extend_from_slice(from_cyrillic(*first));
            tail
        } else {
            let (sound, length) = from_latin(rest, scheme, !raw.is_empty());
            raw.extend_from_slice(sound);
            &rest[length..]
        };
    }
    collapsed(&raw, keeps_doubled).into_iter().map(char::from).collect()
}

/// A word as names of occupations elsewhere and of technologies are compared by: its key, or, since few letters sound
/// like many words, just as it is written if it is short (QA is no қа).
pub fn spelled(word: &str) -> String {
    let letters = letters(word);
    if letters.len() < SHORT { letters.into_iter().collect() } else { key(word, Scheme::default()) }
}

/// Words of fewer letters are abbreviations as often as beginnings.
pub const SHORT: usize = 4;

/// Is a text so short that it begins something in every language? A Chinese character says more than a letter.
pub fn is_few(text: &str) -> bool {
    text.chars().count() < SHORT && !text.starts_with(is_ideograph)
}

/// Other keys that the beginning of a word may have: the next letter can turn the last sound into
/// another, as in spec(ialist), grap(hic) and жүй(е).
pub fn unfinished(word: &str) -> Vec<String> {
    let mut letters = letters(word);
    let sounds: &[u8] = match letters.pop() {
        Some('c' | 't' | 'т') => b"cC",
        Some('p') => b"f",
        Some('s') => b"S",
        Some('k') => b"h",
        Some('z') => b"Z",
        Some('i' | 'j' | 'y' | 'и' | 'й' | 'і' | 'ы') => b"e",
        _ => b"",
    };
    let before = key(&String::from_iter(letters), Scheme::default());
    let other = |sound: &u8| {
        let mut other = before.clone();
        other.push(char::from(*sound));
        other
    };
    sounds.iter().map(other).collect()
}

/// Small letters without their marks; see [`settled`], which makes the same of a whole query.
fn letters(word: &str) -> Vec<char> {
    settled(word).chars().map(small).map(unmarked).collect()
}

/// What has to come out the same whichever alphabet it came from.
fn collapsed(raw: &[u8], keeps_doubled: bool) -> Vec<u8> {
    let mut key: Vec<u8> = Vec::with_capacity(raw.len());
    for &byte in raw {
        let last = key.last().copied();
        match (last, byte) {
            (Some(last), byte) if last == byte && !keeps_doubled && !byte.is_ascii_digit() && byte != b'+' => {}
            (Some(b'i'), b'e') => *key.last_mut().expect("not empty") = b'e',
            (Some(b't'), b's' | b'c') => *key.last_mut().expect("not empty") = b'c',
            _ => key.push(byte),
        }
    }
    key
}

/// Russian, Kazakh or any other Cyrillic letter.
pub fn is_cyrillic(char: char) -> bool {
    matches!(char, '\u{400}'..='\u{52f}')
}

/// If as many letters of two words have one key, can these be the first of each? Two in Cyrillic only if they sound alike,
/// as a Kazakh one and the Russian one beside it, or if one writes no sound, as ъ. (Of other lengths they need not: ие is е,
/// тс is ц.)
pub fn may_sound_alike(one: char, other: char) -> bool {
    let sound = |char| if is_cyrillic(char) { from_cyrillic(char).first() } else { None };
    match (sound(one), sound(other)) {
        (Some(sound), Some(of_other)) => sound == of_other,
        _ => one == other || is_cyrillic(one) || is_cyrillic(other),
    }
}

fn from_cyrillic(char: char) -> &'static [u8] {
    match char {
        'а' | 'ә' => b"a",
        'б' => b"b",
        'в' => b"v",
        'г' | 'ғ' | 'ґ' => b"g",
        'д' => b"d",
        'е' | 'ё' | 'э' | 'є' => b"e",
        'ж' => b"Z",
        'з' => b"z",
        'и' | 'й' | 'ы' | 'і' => b"i",
        'к' | 'қ' => b"k",
        'л' => b"l",
        'м' => b"m",
        'н' | 'ң' => b"n",
        'о' | 'ө' => b"o",
        'п' => b"p",
        'р' => b"r",
        'с' => b"s",
        'т' => b"t",
        'у' | 'ү' | 'ұ' => b"u",
        'ф' => b"f",
        'х' | 'һ' => b"h",
        'ц' => b"c",
        'ч' => b"C",
        'ш' | 'щ' => b"S",
        'ю' => b"iu",
        'я' => b"ia",
        _ => b"",
    }
}

/// The sound at the head of `letters`, and how many letters write it.
fn from_latin(letters: &[char], scheme: Scheme, inside: bool) -> (&'static [u8], usize) {
    let at = |place: usize| letters.get(place).copied().unwrap_or('\0');
    match (at(0), at(1), at(2), at(3)) {
        ('s', 'h', 'c', 'h') => (b"S", 4),
        ('s', 'c', 'h', _) => (b"S", 3),
        ('s', 'h', 'h', _) => (b"S", 3),
        ('t', 's', 'c', 'h') => (b"C", 4),
        ('t', 'c', 'h', _) => (b"C", 3),
        ('s', 'h', ..) => (b"S", 2),
        ('c', 'h', ..) => (b"C", 2),
        ('z', 'h', ..) => (b"Z", 2),
        ('k', 'h', ..) => (b"h", 2),
        ('p', 'h', ..) => (b"f", 2),
        ('c', 'k', ..) => (b"k", 2),
        ('t', 'z', ..) => (b"c", 2),
        ('c', 'e' | 'i' | 'y', ..) => (b"c", 1),
        ('c', ..) => (b"k", 1),
        ('j', ..) if scheme.j_is_zh => (b"Z", 1),
        ('x', ..) if scheme.x_is_kh => (b"h", 1),
        // Figures for sounds, as in vra4; not at the head of a word, as in 2d.
        ('4', ..) if inside => (b"C", 1),
        ('6', ..) if inside => (b"S", 1),
        // By itself, as in x-ray, it is no sound.
        ('x', '\0', ..) if !inside => (b"x", 1),
        (first, ..) => (single(first), 1),
    }
}

static ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = byte as u8;
        byte += 1;
    }
    table
};

fn single(char: char) -> &'static [u8] {
    match char {
        'q' => b"k",
        'w' => b"v",
        'x' => b"ks",
        'y' | 'j' | 'ı' => b"i",
        'ŋ' => b"n",
        'ə' => b"a",
        'æ' => b"e",
        'ø' | 'œ' => b"o",
        'ß' => b"s",
        'š' => b"S",
        'č' => b"C",
        'ž' => b"Z",
        'a'..='z' | '0'..='9' | '+' | '#' => core::slice::from_ref(&ASCII[char as usize]),
        _ => b"",
    }
}
