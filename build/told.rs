//! Statements and titles as pages show them: their gaps filled, their figures tied to what they count, and
//! the names of pages marked where they are to be linked.

use crate::data::Data;
use crate::date::Date;
use crate::text::Lang;

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

/// A statement with what follows from the list, and from the index of a year, put into its gaps, so that
/// neither needs a new statement.
pub fn filled(statement: &str, lang: Lang, data: &Data) -> String {
    let mut pieces = statement.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let (gap, rest) = piece.split_once('}').unwrap_or((piece, ""));
        filled += &value(gap, lang, data).unwrap_or_else(|| format!("{{{gap}}}"));
        filled += rest;
    }
    filled
}

/// What a gap stands for; `None` if it is none.
fn value(gap: &str, lang: Lang, data: &Data) -> Option<String> {
    let edition = data.editions.last().expect("a list without editions has been refused");
    let act = data.acts.iter().find(|act| act.id == edition.act).expect("acts of editions have been checked");
    Some(match gap.split_once('*').unwrap_or((gap, "1")) {
        ("rows", _) => data.professions.len().to_string(),
        ("groups", _) => data.fields.len().to_string(),
        ("act", _) => act.number.clone(),
        ("signed", _) => {
            let signed = Date::parse(&act.signed).expect("dates have been checked");
            match lang {
                Lang::Zh => format!("{}年{}月{}日", signed.year(), signed.month(), signed.day()),
                _ => format!("{:02}.{:02}.{}", signed.day(), signed.month(), signed.year()),
            }
        }
        ("year", _) => data.mci.year.to_string(),
        ("mci", times) => in_thousands(f64::from(data.mci.tenge) * times.parse::<f64>().ok()?, lang),
        _ => return None,
    })
}

/// A sum in whole tenge, its thousands apart as the language has them.
fn in_thousands(sum: f64, lang: Lang) -> String {
    let digits = format!("{sum:.0}");
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).expect("figures")).collect();
    groups.join(match lang {
        Lang::Ru | Lang::Kk | Lang::Uz => " ",
        Lang::En | Lang::Zh => ",",
        Lang::Tr => ".",
    })
}

/// A statement as pages show it.
pub fn told(statement: &str, lang: Lang, data: &Data) -> String {
    tied(&filled(statement, lang, data))
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
