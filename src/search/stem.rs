//! Takes the endings of inflection off a key. It does not take words of another
//! meaning together: a pharmacist is no pharmaceutical engineer, so what makes
//! new words (-ист, -ический, -er) stays.

use crate::text::Lang;

/// Fewer letters than this say nothing.
const SHORTEST: usize = 3;

/// Endings in the alphabet of [`super::key`], where ы is i, ая is aia and ые is e; longest first.
const RUSSIAN: &[&str] = &[
    "iaia", "iuiu", "iami", "imi", "ami", "ogo", "ego", "omu", "emu", "uiu", "aia", "iam", "iah", "ei", "oi", "om", "em", "im", "ih", "ah",
    "am", "ov", "ev", "oe", "ia", "iu", "a", "e", "i", "o", "u",
];
const KAZAKH: &[&str] = &[
    "larin", "lerin", "darin", "derin", "tarin", "terin", "nda", "nde", "nin", "din", "tin", "lar", "ler", "dar", "der", "tar", "ter",
    "dan", "den", "tan", "ten", "nan", "nen", "men", "ben", "pen", "in", "im", "ga", "ge", "ka", "ke", "na", "ne", "ni", "di", "ti", "da",
    "de", "ta", "te", "si", "i",
];
const ENGLISH: &[&str] = &["ings", "ing", "s"];

/// The stem of a key in a language. Kazakh stacks its endings, Russian and English have one.
pub fn stem(key: &str, lang: Lang) -> &str {
    match lang {
        Lang::Ru => without(key, RUSSIAN),
        Lang::En => without(key, ENGLISH),
        Lang::Kk => {
            let mut stem = key;
            for _ in 0..3 {
                stem = without(stem, KAZAKH);
            }
            stem
        }
        _ => key,
    }
}

fn without<'k>(key: &'k str, endings: &[&str]) -> &'k str {
    let last = key.as_bytes().last();
    // Most endings fall at their last letter.
    let fitting = endings.iter().filter(|ending| ending.as_bytes().last() == last);
    fitting.filter_map(|ending| key.strip_suffix(ending)).find(|stem| stem.len() >= SHORTEST).unwrap_or(key)
}
