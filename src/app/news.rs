//! What there is to tell of, in words, for the feeds. Only prerendered.

use super::wording;
use crate::list::editions::{Change, Pair};
use crate::list::facts::Fact;
use crate::list::news::{News, news};
use crate::list::{Certainty, LIST};
use crate::route::{Page, Reading};
use crate::text::phrasing::{bracketed, day, fill, labelled};
use crate::text::{Lang, messages};

/// An entry of a feed.
pub struct Told {
    pub news: News,
    pub title: String,
    /// Each of its own.
    pub paragraphs: Vec<String>,
    /// Where more is said of it.
    pub page: Page,
}

/// All that there is to tell of, the newest first.
pub fn told(lang: Lang) -> Vec<Told> {
    let told = |news: News| {
        let (title, paragraphs, reading) = match &news {
            News::Edition(edition, pairs) => {
                let title = fill(messages(lang).edition_of, &[edition.act.number, &day(lang, edition.act.signed)]);
                let rows = fill(messages(lang).edition_rows, &[&LIST.rows_of(edition).len().to_string()]);
                let source = sourced(&rows, edition.certainty, &[edition.source], lang);
                (title, [source].into_iter().chain(changes(pairs, lang)).collect(), Reading::Editions)
            }
            News::Facts(changed) => {
                // The first sentence is the title; all of them stand in the text.
                let said = changed.said.get(lang);
                let stop = messages(lang).stop;
                let title = said.split_once(stop).map_or(said, |(first, _)| first).trim_end_matches(stop.trim_end());
                let facts = changed.facts.iter().map(|fact| of_fact(fact, lang));
                (title.to_string(), [said.to_string()].into_iter().chain(facts).collect(), Reading::About)
            }
        };
        Told { news, title, paragraphs, page: Page::Reading(lang, reading) }
    };
    news().into_iter().map(told).collect()
}

/// What happened to the rows of an edition: a paragraph for each kind of change, with the rows by name.
fn changes(pairs: &[Pair], lang: Lang) -> impl Iterator<Item = String> {
    Change::ALL.into_iter().filter_map(move |change| {
        let rows: Vec<String> = pairs.iter().filter(|pair| pair.has(change)).filter_map(|pair| named(pair, lang)).collect();
        let count = fill(wording::change(change, messages(lang)), &[&rows.len().to_string()]);
        let stop = messages(lang).stop;
        (!rows.is_empty()).then(|| format!("{count}{stop}{}{}", rows.join("; "), stop.trim_end()))
    })
}

fn named(pair: &Pair, lang: Lang) -> Option<String> {
    let standing = pair.after.or(pair.before)?;
    Some(bracketed(lang, standing.names.get(lang), &standing.row.code.to_string()))
}

fn of_fact(fact: &Fact, lang: Lang) -> String {
    let titles: Vec<String> = fact.sources.iter().map(|source| source.plain_title(lang)).collect();
    sourced(fact.statement.get(lang), fact.certainty, &titles.iter().map(String::as_str).collect::<Vec<_>>(), lang)
}

/// A statement, how sure it is, and what it rests on.
fn sourced(statement: &str, certainty: Certainty, sources: &[&str], lang: Lang) -> String {
    let messages = messages(lang);
    let stop = messages.stop.trim_end();
    let sentence = [statement.trim_end_matches(stop), stop].concat();
    bracketed(lang, &sentence, &labelled(lang, wording::certainty(certainty, messages), &sources.join(" · ")))
}
