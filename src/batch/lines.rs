//! The lines of a list while they are looked up, corrected and chosen for.

use std::collections::HashMap;

use super::finding::{Found, Reason, State, find};
use super::sheet::{Column, Remark, Sheet};
use crate::list::Code;

/// A line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is looked up: the profession of its cells, or what a person has put in its place.
    pub asked: String,
    pub remark: Option<Remark>,
    /// `None` until it is its turn.
    pub found: Option<Found>,
}

/// A list, some of whose lines have been looked up.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pub sheet: Sheet,
    pub column: Column,
    pub lines: Vec<Line>,
    /// So many of the first lines have been looked up.
    pub done: usize,
    /// What texts came to: a list names most professions more than once.
    known: HashMap<String, Found>,
}

impl Lines {
    /// Of a list, of which nothing has been looked up.
    pub fn of(sheet: Sheet, column: Column) -> Lines {
        let line = |cells: &Vec<String>| {
            let (asked, remark) = Sheet::asked(cells, column);
            Line { asked, remark, found: None }
        };
        let lines = sheet.lines.iter().map(line).collect();
        Lines { sheet, column, lines, done: 0, known: HashMap::new() }
    }

    /// Looks up the next line; `false` after the last.
    pub fn look_up_next(&mut self) -> bool {
        let Some(line) = self.lines.get_mut(self.done) else { return false };
        let is_chosen = line.found.as_ref().is_some_and(|found| found.reason == Reason::Chosen);
        if !is_chosen {
            let found = self.known.entry(line.asked.clone()).or_insert_with(|| find(&line.asked));
            line.found = Some(found.clone());
        }
        self.done += 1;
        self.done < self.lines.len()
    }

    /// Begins anew, as when search has come to know more. What a person has chosen stays.
    pub fn begin_anew(&mut self) {
        self.known = HashMap::new();
        self.done = 0;
    }

    /// A person has put other words in the place of a line.
    pub fn correct(&mut self, place: usize, asked: String) {
        let Some(line) = self.lines.get_mut(place) else { return };
        let (asked, remark) = Sheet::asked(&[asked], Column::Whole);
        *line = Line { found: Some(find(&asked)), asked, remark };
    }

    /// A person says which row a line is, or that it is none of those that were shown.
    pub fn choose(&mut self, place: usize, row: Option<Code>) {
        let Some(found) = self.lines.get_mut(place).and_then(|line| line.found.as_mut()) else { return };
        found.reason = Reason::Chosen;
        found.is = row.and_then(|code| found.rows.iter().position(|row| row.code == code));
        found.state = if found.is.is_some() { State::Listed } else { State::Absent };
    }

    /// How many lines stand where; those that have not been looked up stand nowhere.
    pub fn count(&self, state: State) -> usize {
        self.lines.iter().filter(|line| line.found.as_ref().is_some_and(|found| found.state == state)).count()
    }

    /// The places of the lines that stand there, or of all that have been looked up.
    pub fn places(&self, state: Option<State>) -> Vec<usize> {
        let stands = |line: &Line| line.found.as_ref().is_some_and(|found| state.is_none_or(|state| found.state == state));
        self.lines.iter().enumerate().filter(|(_, line)| stands(line)).map(|(place, _)| place).collect()
    }
}
