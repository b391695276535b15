//! What a line comes to: whether the list has its profession, how surely, and why.
//!
//! Nobody chooses among rows here while a machine goes through a thousand lines. So a line is listed only if it is a
//! code, or the whole name or other name of one row; everything else that search finds has to be confirmed by a person.

use crate::eligibility::{PlaceOnList, Work};
use crate::list::{Code, LIST, Profession};
use crate::search::{Finding, LISTED, Listing, Reading, listing};

named! {
    /// Where a line stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// It is a row of the list.
        Listed = "listed",
        /// It may be one, or one of several: a person has to say.
        Confirm = "confirm",
        /// Rows are near it, and none is it.
        Similar = "similar",
        /// The list has nothing like it.
        Absent = "absent",
        /// It says nothing that could be looked up.
        Blank = "blank",
    }
}

/// Why it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The code of a row.
    Code,
    /// A code below a group that is listed as a whole.
    InGroup,
    /// The code of a row that the list has no longer.
    Gone,
    /// A code that no row has.
    OtherCode,
    /// The name of a row.
    Name,
    /// Another name of a row.
    OtherName(&'static str),
    /// Words of names of rows, but no name as a whole.
    Words,
    /// Another text was searched: another keyboard, other spaces.
    ReadAs(String),
    /// A general word, of which the list has no row.
    General,
    /// A technology that no row tells from others.
    Technology,
    /// It shares words with rows.
    Near,
    /// An occupation that is known, and known not to be listed.
    Elsewhere,
    /// Only the draft of the list had it.
    Draft,
    /// A person has said so.
    Chosen,
    Nothing,
}

/// What a line came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub state: State,
    pub reason: Reason,
    /// The row that it is, or those that it may be or is near, best first; no more than eight.
    pub rows: Vec<&'static Profession>,
    /// The place of the row that it is among them, if that is settled.
    pub is: Option<usize>,
}

impl Found {
    fn of(state: State, reason: Reason, mut rows: Vec<&'static Profession>) -> Found {
        rows.truncate(if state == State::Listed { 1 } else { MOST });
        Found { state, reason, is: (state == State::Listed).then_some(0), rows }
    }

    /// Is there something to choose?
    pub fn offers(&self) -> bool {
        self.reason == Reason::Chosen || (self.state != State::Listed && !self.rows.is_empty())
    }

    /// Has a person said that it is none of the rows?
    pub fn is_refused(&self) -> bool {
        self.reason == Reason::Chosen && self.is.is_none()
    }

    /// The row that the line is, if that is settled.
    pub fn row(&self) -> Option<&'static Profession> {
        self.is.map(|place| self.rows[place])
    }
}

/// More to choose from help nobody.
const MOST: usize = 8;

/// Looks up what a line says.
pub fn find(asked: &str) -> Found {
    if !asked.chars().any(char::is_alphanumeric) {
        return Found::of(State::Blank, Reason::Nothing, Vec::new());
    }
    match code_in(asked) {
        Some(code) => of_code(code),
        None => of_words(asked),
    }
}

/// A code that stands in a line by itself, or before or behind the words.
fn code_in(asked: &str) -> Option<Code> {
    asked.split(|char: char| char.is_whitespace() || ",;:()".contains(char)).find_map(|word| Code::parse(word).ok())
}

fn of_code(code: Code) -> Found {
    let place = PlaceOnList::of(&Work::Code(code), &LIST, &LISTED);
    match (place.row, LIST.known(code)) {
        (Some(row), _) if row.code == code => Found::of(State::Listed, Reason::Code, vec![row]),
        (Some(row), _) => Found::of(State::Listed, Reason::InGroup, vec![row]),
        (None, Some(_)) => Found::of(State::Absent, Reason::Gone, Vec::new()),
        (None, None) => Found::of(State::Absent, Reason::OtherCode, place.neighbours),
    }
}

fn of_words(asked: &str) -> Found {
    let listing = listing(asked, None, false);
    let (state, reason) = match listing.finding() {
        Finding::Everything(_) => (State::Blank, Reason::Nothing),
        Finding::General => (State::Confirm, Reason::General),
        Finding::Technology => (State::Confirm, Reason::Technology),
        Finding::Rows(_) | Finding::OtherFieldsOnly => found(&listing),
        Finding::Similar if listing.outcome.draft => (State::Similar, Reason::Draft),
        Finding::Similar => (State::Similar, Reason::Near),
        Finding::Elsewhere if listing.outcome.draft => (State::Absent, Reason::Draft),
        Finding::Elsewhere => (State::Absent, Reason::Elsewhere),
        Finding::Nothing => (State::Absent, Reason::Nothing),
    };
    Found::of(state, reason, listing.rows.iter().map(|row| row.profession).collect())
}

/// Rows answer: is the best one named as a whole, and no other?
fn found(listing: &Listing) -> (State, Reason) {
    let hits = &listing.outcome.hits;
    let is_named = hits.first().is_some_and(|best| best.whole) && hits.iter().filter(|hit| hit.whole).count() == 1;
    match (&listing.outcome.reading, is_named) {
        (Reading::Respaced(text) | Reading::Retyped(text), _) => (State::Confirm, Reason::ReadAs(text.clone())),
        // A code that somebody wrote in their own manner.
        (Reading::Code, _) => (State::Confirm, Reason::Words),
        (Reading::AsTyped, true) => (State::Listed, listing.rows[0].other_name.map_or(Reason::Name, Reason::OtherName)),
        (Reading::AsTyped, false) => (State::Confirm, Reason::Words),
    }
}
