//! What stands in a title beside an occupation: technologies, and numbers of vacancies, grades and shifts. It narrows
//! nothing; which rows come first for a technology is [`super::attempt`]'s to say.

use super::attempt::Lexicon;
use super::lookup::Meaning;

/// See the module.
#[derive(Default)]
pub struct Besides {
    /// As they were typed.
    pub technologies: Vec<String>,
    /// The rows of those who mostly work with them, best first, each once.
    pub sides: Vec<u16>,
    /// Are programs written in one of them?
    pub written: bool,
}

impl Besides {
    /// Takes technologies, and numbers of vacancies, grades and shifts, as words that may be left out.
    pub fn take(lexicon: &Lexicon, words: &[&str], spelled: &[String], meanings: &mut [Meaning]) -> Besides {
        let mut besides = Besides::default();
        let mut place = 0;
        while place < words.len() {
            if words[place].contains(|char: char| char.is_ascii_digit()) && meanings[place].candidates.is_empty() {
                meanings[place].filler = true;
            }
            let mut length = 1;
            if let Some((found, side)) = lexicon.technologies.at_head(&spelled[place..]).filter(|_| meanings[place].class == 0) {
                length = found;
                besides.technologies.push(words[place..place + length].join(" "));
                meanings[place..place + length].iter_mut().for_each(|meaning| meaning.filler = true);
                besides.written |= side.written;
                let new: Vec<u16> = side.rows.iter().copied().filter(|row| !besides.sides.contains(row)).collect();
                besides.sides.extend(new);
            }
            place += length;
        }
        besides
    }
}
