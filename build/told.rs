//! Statements and titles as pages show them: their gaps filled, their figures tied to what they count, and
//! the names of pages marked where they are to be linked.

use crate::data::Data;
use crate::date::Date;

/// A text with no line broken before a dash, between figures, or between a figure and what it counts or numbers.
pub fn tied(text: &str) -> String {
    const NUMBERED: [&str; 11] =
        ["№", "annex", "article", "paragraph", "form", "приложение", "приложении", "пункт", "статья", "статье", "форма"];
    let is_figure = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    let mut words = text.split(' ');
    let mut tied = words.next().unwrap_or_default().to_string();
    let mut before = tied.clone();
    for word in words {
        let bare = before.trim_start_matches(['(', '«', '“']);
        let after_figure = is_figure(bare.chars().next()) && is_figure(bare.chars().last());
        let numbered = NUMBERED.contains(&before.as_str()) && is_figure(word.chars().next());
        tied.push(if word == "–" || after_figure || numbered { '\u{a0}' } else { ' ' });
        tied.push_str(word);
        before = word.to_string();
    }
    tied
}

/// A statement with what follows from the list put into its gaps, so that a new edition needs no new statement.
pub fn filled(statement: &str, data: &Data) -> String {
    let edition = data.editions.last().expect("a list without editions has been refused");
    let act = data.acts.iter().find(|act| act.id == edition.act).expect("acts of editions have been checked");
    let signed = Date::parse(&act.signed).expect("dates have been checked");
    let signed = format!("{:02}.{:02}.{}", signed.day(), signed.month(), signed.year());
    let gaps = [
        ("{rows}", data.professions.len().to_string()),
        ("{groups}", data.fields.len().to_string()),
        ("{act}", act.number.clone()),
        ("{signed}", signed),
    ];
    gaps.iter().fold(statement.to_string(), |text, (gap, value)| text.replace(gap, value))
}

/// A statement as pages show it.
pub fn told(statement: &str, data: &Data) -> String {
    tied(&filled(statement, data))
}

/// Around the name of a page in a title; no title has it.
pub const NAMED: char = '\u{1f}';

/// A title with the name of its page, which is its address or its host, between two [`NAMED`].
pub fn named(title: &str, url: Option<&str>) -> String {
    let address = url.unwrap_or_default().trim_start_matches("https://");
    let host = address.split('/').next().unwrap_or_default();
    match [address, host].into_iter().find(|name| !name.is_empty() && *name != title && title.contains(*name)) {
        Some(name) => title.replacen(name, &format!("{NAMED}{name}{NAMED}"), 1),
        None => title.to_string(),
    }
}
