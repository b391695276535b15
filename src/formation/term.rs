//! The ten working days for an answer on the draft list, day by day, and when silence becomes agreement.
//!
//! Paragraph 5 says "within ten working days of receipt", and "more than ten working days" without an
//! answer is agreement. How that is counted it does not say. Our reading, *derived*:
//!
//! - the day of receipt is not counted; the first working day after it is the first of the ten;
//! - the tenth is the last day for an answer, to its end;
//! - more than ten working days have gone by once the eleventh comes: silence counts as agreement
//!   from the first working day after the last day, not from a weekend between the two.

use super::calendar::{CALENDAR, Day, Status, Year};
use crate::date::Date;

/// How many working days the Rules give.
pub const WORKING_DAYS: u8 = 10;

/// A term, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// A working day.
    pub received: Date,
    /// Every calendar day after receipt until silence is agreement: what lies
    /// between the last day and that day says why it is not earlier.
    pub days: Vec<Counted>,
    /// The tenth working day.
    pub last_day: Date,
    /// The working day from which silence counts as agreement.
    pub silence: Date,
}

/// A day of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub day: Day,
    /// From 1 to [`WORKING_DAYS`]; `None` for a day off.
    pub number: Option<u8>,
}

/// Why no term is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The day is of a year that the table does not have.
    UnknownYear(Date),
    /// The term would run into a year that the table does not have.
    RunsOut(Date),
    /// State bodies receive nothing on a day off. `next`: the working day to propose instead, if the table has it.
    DayOff { received: Day, next: Option<Date> },
}

/// Counts the ten working days after the day on which a state body received the draft.
pub fn term(received: Date) -> Result<Term, Refusal> {
    let day = CALENDAR.day(received).ok_or(Refusal::UnknownYear(received))?;
    let mut after = CALENDAR.after(received);
    if !day.kind.is_working() {
        let next = after.find(|day| day.kind.is_working()).map(|day| day.date);
        return Err(Refusal::DayOff { received: day, next });
    }
    let mut days = Vec::new();
    let (mut counted, mut last_day) = (0, received);
    for day in after {
        if !day.kind.is_working() {
            days.push(Counted { day, number: None });
        } else if counted == WORKING_DAYS {
            return Ok(Term { received, days, last_day, silence: day.date });
        } else {
            (counted, last_day) = (counted + 1, day.date);
            days.push(Counted { day, number: Some(counted) });
        }
    }
    Err(Refusal::RunsOut(received))
}

impl Term {
    /// The years that it touches, from receipt to silence.
    pub fn years(&self) -> impl Iterator<Item = &'static Year> {
        (self.received.year()..=self.silence.year()).filter_map(|year| CALENDAR.year(year))
    }

    /// Provisional as soon as one of its years is.
    pub fn status(&self) -> Status {
        let provisional = self.years().any(|year| year.status == Status::Provisional);
        if provisional { Status::Provisional } else { Status::Settled }
    }
}
