//! What was meant when the keyboard was on the other layout, and letters that
//! only look like those of the alphabet around them.

use super::key::is_cyrillic;
use super::words::small;

/// A way of retyping: the same keys under another layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retyping {
    /// Latin letters were typed, Russian ones meant.
    UsToRu,
    /// Latin letters and figures were typed, Kazakh letters meant.
    UsToKk,
    /// Cyrillic letters were typed, Latin ones meant.
    CyrillicToUs,
}

/// The same keys, in the order of the keyboard, on the US and the Russian layout.
const US: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RU: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";
const US_SHIFTED: &str = "~{}:\"<>";
const RU_SHIFTED: &str = "ёхъжэбю";
/// The row of figures on the US and the Kazakh layout.
const US_FIGURES: &str = "2345890-=";
const KK_FIGURES: &str = "әіңғүұқөһ";

/// The text as the same keys would have made it, or `None` if no key differs.
pub fn retype(text: &str, retyping: Retyping) -> Option<String> {
    let lower: String = text.chars().map(small).collect();
    let fits = match retyping {
        Retyping::UsToRu => lower.contains(|char: char| char.is_ascii_alphabetic()) && !lower.contains(is_cyrillic),
        Retyping::UsToKk => {
            lower.contains(|char: char| char.is_ascii_alphabetic())
                && !lower.contains(is_cyrillic)
                && lower.contains(|char| US_FIGURES.contains(char))
        }
        Retyping::CyrillicToUs => lower.contains(is_cyrillic) && !lower.contains(|char: char| char.is_ascii_alphabetic()),
    };
    fits.then(|| lower.chars().map(|char| retyped(char, retyping)).collect())
}

fn retyped(char: char, retyping: Retyping) -> char {
    let other = |from: &str, to: &str| from.chars().position(|key| key == char).and_then(|place| to.chars().nth(place));
    match retyping {
        Retyping::UsToRu => other(US, RU).or_else(|| other(US_SHIFTED, RU_SHIFTED)),
        Retyping::UsToKk => other(US_FIGURES, KK_FIGURES).or_else(|| other(US, RU)).or_else(|| other(US_SHIFTED, RU_SHIFTED)),
        Retyping::CyrillicToUs => other(RU, US).or_else(|| other(KK_FIGURES, US_FIGURES)),
    }
    .unwrap_or(char)
}

/// Letters that look alike, small or capital.
const LATIN_TWINS: &str = "abcehikmoptxy";
const CYRILLIC_TWINS: &str = "авсенікмортху";

/// A word in which both alphabets meet, in the one that it was meant in: Cyrillic
/// if every Latin letter of it has a Cyrillic twin, otherwise Latin the other way round.
pub fn one_alphabet(word: &str) -> Option<String> {
    let word: String = word.chars().map(small).collect();
    let mixed = word.contains(is_cyrillic) && word.contains(|char: char| char.is_ascii_alphabetic());
    if !mixed {
        return None;
    }
    let twin = |char: char, from: &str, to: &str| from.chars().position(|twin| twin == char).and_then(|place| to.chars().nth(place));
    let cyrillic: Option<String> =
        word.chars().map(|char| if char.is_ascii_alphabetic() { twin(char, LATIN_TWINS, CYRILLIC_TWINS) } else { Some(char) }).collect();
    cyrillic
        .or_else(|| word.chars().map(|char| if is_cyrillic(char) { twin(char, CYRILLIC_TWINS, LATIN_TWINS) } else { Some(char) }).collect())
}
