//! What depends on a number, a name or a day: templates filled in, in the language's own forms.

use super::{Lang, messages};
use crate::date::Date;

/// A template with its `{}` filled in, in order. What is filled in is not read again.
pub fn fill(template: &str, with: &[&str]) -> String {
    let mut with = with.iter();
    let mut pieces = template.split("{}");
    let mut filled = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        filled.push_str(with.next().copied().unwrap_or_default());
        filled.push_str(piece);
    }
    filled
}

/// A label with what it is the label of.
pub fn labelled(lang: Lang, label: &str, text: &str) -> String {
    [label, messages(lang).colon, text].concat()
}

/// A text with what belongs to it in brackets.
pub fn bracketed(lang: Lang, text: &str, within: &str) -> String {
    fill(messages(lang).bracketed, &[text, within])
}

/// How many professions were found.
pub fn found(lang: Lang, count: usize) -> String {
    let messages = messages(lang);
    let template = match plural(lang, count) {
        Plural::One => messages.found_one,
        Plural::Few => messages.found_few,
        Plural::Other => messages.found_other,
    };
    fill(template, &[&count.to_string()])
}

/// A day in the reader's manner.
pub fn day(lang: Lang, date: Date) -> String {
    let month = messages(lang).months.split(' ').nth(usize::from(date.month()) - 1).unwrap_or_default();
    date_of(lang, &date.day().to_string(), month, &date.year().to_string())
}

/// A day of these parts; its month is a name.
pub fn date_of(lang: Lang, day: &str, month: &str, year: &str) -> String {
    let parts = match lang {
        Lang::Kk | Lang::Uz => [year, day, month],
        Lang::Zh => [year, month, day],
        Lang::Ru | Lang::En | Lang::Tr => [day, month, year],
    };
    fill(messages(lang).day, &parts)
}

/// The forms that the languages tell apart, as CLDR names them; Russian "many" is the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    One,
    Few,
    Other,
}

/// The form of a whole number.
pub fn plural(lang: Lang, count: usize) -> Plural {
    match (lang, count % 10, count % 100) {
        (Lang::Ru, 1, hundredth) if hundredth != 11 => Plural::One,
        (Lang::Ru, 2..=4, hundredth) if !(12..=14).contains(&hundredth) => Plural::Few,
        (Lang::Ru, ..) => Plural::Other,
        _ if count == 1 => Plural::One,
        _ => Plural::Other,
    }
}
