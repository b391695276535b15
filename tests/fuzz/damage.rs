//! Texts that are nearly right: what is really typed, linked or kept, with a few slips in it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// What happens to a text at a place of it.
#[derive(Clone, Debug)]
enum Slip {
    Cut,
    Drop,
    Double,
    Swap,
    Put(String),
    /// A piece of the text comes once more, at its end.
    Again,
}

/// Pieces in any order, and anything between them, with up to `slips` slips; each fourth text is anything at all.
pub fn damaged(pieces: Vec<String>, slips: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => proptest::sample::select(pieces), 1 => "\\PC{0,12}", 1 => any::<String>()];
    let near = (vec(piece, 0..8), vec((any::<Index>(), slip()), 0..=slips)).prop_map(|(pieces, slips)| {
        let mut letters: Vec<char> = pieces.concat().chars().collect();
        for (place, slip) in slips {
            if !letters.is_empty() {
                let place = place.index(letters.len());
                happen(&mut letters, place, slip);
            }
        }
        letters.into_iter().collect()
    });
    prop_oneof![3 => near, 1 => any::<String>()]
}

/// What is written between values, and letters that fold, compose or turn in odd ways.
const ODD: &[&str] =
    &["", "%", "&", "=", "#", "~", ";", ",", ":", "-", "/", "\0", "\u{301}", "\u{202e}", "\u{fffd}", "ё", "Ǆ", "İ", "ß", "ﬃ", "𐐀"];

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        Just(Slip::Cut),
        Just(Slip::Drop),
        Just(Slip::Double),
        Just(Slip::Swap),
        Just(Slip::Again),
        proptest::sample::select(ODD).prop_map(|text| Slip::Put(text.to_string())),
        any::<char>().prop_map(|letter| Slip::Put(letter.to_string())),
    ]
}

fn happen(letters: &mut Vec<char>, place: usize, slip: Slip) {
    match slip {
        Slip::Cut => letters.truncate(place),
        Slip::Drop => drop(letters.remove(place)),
        Slip::Double => letters.insert(place, letters[place]),
        Slip::Swap => letters.swap(place, 0),
        Slip::Put(text) => drop(letters.splice(place..place, text.chars())),
        Slip::Again => letters.extend_from_within(place..),
    }
}
