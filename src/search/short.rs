//! A few letters alone are an abbreviation as often as the beginning of a word, and sound like very many words. So they
//! answer only as they are written: for a word of a name that has these letters, in the same alphabet, at its head.

use super::key::{SHORT, Scheme, is_cyrillic, key, may_sound_alike};
use super::words::{is_mark, settled, small, unmarked, words};

/// The only word of a query, if it is short.
pub struct Short {
    /// Small, without their marks.
    letters: Vec<char>,
    /// Their key, if they are in Cyrillic: Kazakh letters and the Russian ones beside them are the same in it.
    key: Option<String>,
}

impl Short {
    /// None if there are more words, or it is longer.
    pub fn of(query: &str) -> Option<Short> {
        let query = settled(query);
        let [word] = <[_; 1]>::try_from(words(&query)).ok()?;
        let letters: Vec<char> = letters(&query[word.clone()]).collect();
        let key = query[word].contains(is_cyrillic).then(|| key_of(&letters));
        (letters.len() < SHORT).then_some(Short { letters, key })
    }

    /// Does a word of the name begin with these letters, whatever the Kazakh or Russian form of each?
    pub fn begins(&self, name: &str) -> bool {
        words(name).into_iter().any(|word| {
            // A single letter begins very many words: the cheap questions first.
            let word = &name[word];
            let (first, Some(typed)) = (letters(word).next(), self.letters.first()) else { return false };
            first.is_some_and(|first| may_sound_alike(first, *typed)) && self.is_head_of(word)
        })
    }

    fn is_head_of(&self, word: &str) -> bool {
        let head: Vec<char> = letters(word).take(self.letters.len()).collect();
        let is_alike = |key: &String| head.len() == self.letters.len() && head.iter().copied().any(is_cyrillic) && key_of(&head) == *key;
        head == self.letters || self.key.as_ref().is_some_and(is_alike)
    }
}

fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|char| !is_mark(*char)).map(unmarked).map(small)
}

fn key_of(letters: &[char]) -> String {
    key(&String::from_iter(letters), Scheme::default())
}
