//! A few letters alone are an abbreviation as often as the beginning of a word, and sound like very many words. So they
//! answer only as they are written: for a word of a name that has these letters, in the same alphabet, at its head.

use super::key::{SHORT, Scheme, is_cyrillic, key};
use super::words::{lowered, settled, words};

/// The only word of a query, if it is short.
pub fn short(query: &str) -> Option<String> {
    let query = settled(query);
    let [word] = <[_; 1]>::try_from(words(&query)).ok()?;
    Some(query[word].to_string()).filter(|word| word.chars().count() < SHORT)
}

/// Does a word of the name begin with these letters, whatever the Kazakh or Russian form of each?
pub fn begins(name: &str, short: &str) -> bool {
    let (name, short) = (lowered(name), lowered(short));
    let length = short.chars().count();
    words(&name).into_iter().any(|word| {
        let head: String = name[word].chars().take(length).collect();
        let alike =
            || short.contains(is_cyrillic) && head.contains(is_cyrillic) && key(&head, Scheme::default()) == key(&short, Scheme::default());
        head == short || head.chars().count() == length && alike()
    })
}
