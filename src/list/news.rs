//! What there is to tell of: editions of the list, and changes in what is said of the law. Only prerendered.

use super::editions::{Pair, side_by_side};
use super::facts::{CHANGES, Changed};
use super::{Edition, LIST};
use crate::date::Date;

/// Something that is new to whoever follows the list.
#[derive(Debug)]
pub enum News {
    /// An edition, with what it changed in the one before it; the first one changed nothing.
    Edition(&'static Edition, Vec<Pair>),
    /// Statements that changed.
    Facts(&'static Changed),
}

impl News {
    /// The day that it is of: when the act of an edition was signed, when statements were changed.
    pub fn on(&self) -> Date {
        match self {
            News::Edition(edition, _) => edition.act.signed,
            News::Facts(changed) => changed.on,
        }
    }

    /// Its name, which stays as it is.
    pub fn id(&self) -> String {
        match self {
            News::Edition(edition, _) => format!("edition-{}", edition.id),
            News::Facts(changed) => format!("facts-{}", changed.on),
        }
    }
}

/// All of it, the newest first.
pub fn news() -> Vec<News> {
    let before = [None].into_iter().chain(LIST.editions.iter().copied().map(Some));
    let editions = before.zip(LIST.editions).map(|(before, edition)| {
        let changed = before.map_or_else(Vec::new, |before| side_by_side(before, edition));
        News::Edition(edition, changed)
    });
    let mut news: Vec<News> = editions.chain(CHANGES.iter().map(News::Facts)).collect();
    news.sort_by_key(|news| std::cmp::Reverse(news.on()));
    news
}
