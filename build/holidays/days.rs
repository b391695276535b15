//! The days that are not what their weekday makes them, gathered one kind after another:
//! holidays, then what is transferred, which depends on all of them, then swaps.

use std::collections::BTreeMap;

use super::{Holiday, Kind};
use crate::date::Date;

/// Each day once; whoever puts a second kind on it is told.
#[derive(Default)]
pub struct Days(BTreeMap<Date, Kind>);

fn is_weekend(date: Date) -> bool {
    date.weekday() >= 5
}

impl Days {
    /// A holiday on its own day, of whatever weekday.
    pub fn holiday(&mut self, date: Date, holiday: usize) -> Result<(), String> {
        self.put(date, Kind::Holiday(holiday))
    }

    /// Gives each transferred holiday that falls on a weekend the next working day after it.
    /// In the order of the days: of two holidays in a row, the second takes the day after the first one's.
    pub fn transfer(&mut self, holidays: &[Holiday]) {
        for (from, kind) in self.0.clone() {
            let Kind::Holiday(holiday) = kind else { continue };
            if !holidays[holiday].transferred || !is_weekend(from) {
                continue;
            }
            let mut later = (1..).map_while(|days| from.plus(days));
            if let Some(free) = later.find(|date| !is_weekend(*date) && !self.0.contains_key(date)) {
                self.0.insert(free, Kind::Moved(holiday, from));
            }
        }
    }

    /// A working day that is off, and a day of a weekend that is worked instead.
    pub fn swap(&mut self, off: Date, worked: Date, swap: usize) -> Result<(), String> {
        if is_weekend(off) {
            return Err(format!("{off} is a day of a weekend"));
        }
        if !is_weekend(worked) {
            return Err(format!("{worked} is no day of a weekend"));
        }
        self.put(off, Kind::SwappedOff(swap))?;
        self.put(worked, Kind::Worked(swap))
    }

    fn put(&mut self, date: Date, kind: Kind) -> Result<(), String> {
        match self.0.insert(date, kind) {
            None => Ok(()),
            Some(_) => Err(format!("{date} is a day off or swapped already")),
        }
    }

    /// Those of a year, in their order.
    pub fn of(&self, year: u16) -> Vec<(Date, Kind)> {
        self.0.iter().filter(|(date, _)| date.year() == year).map(|(date, kind)| (*date, *kind)).collect()
    }
}
