//! What is offered to somebody who says what they work as: rows to choose from, and a way on for whom none is.

use super::answers::Work;
use crate::list::{Code, Field, LIST, Profession};
use crate::search::{Finding, Kind, Listing, listing_in};
use crate::text::Lang;

/// What is offered for what has been typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The group whose rows these are, where nothing was typed.
    pub field: Option<&'static Field>,
    /// What there is to say of the rows.
    pub finding: Finding,
    pub kind: Kind,
    pub rows: Vec<&'static Profession>,
    /// A code below a listed group is an answer of its own: the row covers it.
    pub inside: Option<Code>,
    /// The answer of whom none of the rows is.
    pub none: Work,
}

impl Offer {
    /// What a page of this language offers; `None` as long as there is nothing. A group that was asked for is offered
    /// whole; what is typed is searched for in all.
    pub fn of(lang: Lang, query: &str, field: Option<&'static Field>) -> Option<Offer> {
        let query = query.trim();
        let field = field.filter(|_| query.is_empty());
        let listing = listing_in(lang, query, field, false);
        let finding = listing.finding();
        if matches!(finding, Finding::Everything(_)) && field.is_none() {
            return None;
        }
        let inside = Code::parse(query).ok().filter(|code| LIST.row(*code).is_none() && LIST.covering(*code).is_some());
        let kind = listing.kind().unwrap_or(Kind::Match);
        let Listing { rows, .. } = listing;
        let rows = rows.iter().map(|row| row.profession).collect();
        Some(Offer { field, finding, kind, rows, inside, none: Work::described(query) })
    }
}
