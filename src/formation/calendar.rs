//! Which days are worked in Kazakhstan, why the others are not, and how surely that is known.
//!
//! Written by build.rs from `public/data/holidays.json`: the rule of the law has been worked out
//! there, so a year is a list of days. What is not in the table is not known, and nothing is assumed of it.

use crate::date::Date;
use crate::list::Certainty;
use crate::text::PerLang;

/// Where days off were read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The value of `data-source`.
    pub id: &'static str,
    pub title: PerLang<&'static str>,
    pub url: Option<&'static str>,
}

/// A holiday; it may have several days in a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Holiday {
    pub id: &'static str,
    /// Ours, in all languages.
    pub names: PerLang<&'static str>,
    /// Whether the next working day is off when it falls on a weekend.
    pub transferred: bool,
}

/// A working day that is off in one year, and the day of a weekend that is worked for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Swap {
    pub off: Date,
    pub worked: Date,
    pub reason: PerLang<&'static str>,
}

/// What a day is, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Working,
    /// A Saturday or Sunday, and nothing else.
    Weekend,
    /// A holiday, of whatever weekday.
    Holiday(&'static Holiday),
    /// Off because a holiday fell on a weekend.
    Moved {
        holiday: &'static Holiday,
        from: Date,
    },
    /// Off in exchange for a day of a weekend.
    SwappedOff(&'static Swap),
    /// A day of a weekend that is worked.
    Worked(&'static Swap),
}

impl Kind {
    /// Is it worked?
    pub const fn is_working(self) -> bool {
        matches!(self, Kind::Working | Kind::Worked(_))
    }
}

/// A day, and what makes it one that is worked or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    pub kind: Kind,
}

/// How far a year can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Its days off were read on pages about this year.
    Settled,
    /// By the rule of the law alone: the day of Kurban Ait and swaps are not known.
    Provisional,
}

/// The days off of a year, and how they are known.
#[derive(Debug, PartialEq, Eq)]
pub struct Year {
    pub year: u16,
    pub status: Status,
    pub certainty: Certainty,
    pub sources: &'static [&'static Source],
    /// When the sources were read.
    pub checked: Date,
    /// The days that are not what their weekday makes them, in their order.
    pub days: &'static [Day],
}

impl Year {
    /// One of its own days.
    fn day(&self, date: Date) -> Day {
        let ordinary = if date.weekday() < 5 { Kind::Working } else { Kind::Weekend };
        let kind = self.days.binary_search_by_key(&date, |day| day.date).map_or(ordinary, |place| self.days[place].kind);
        Day { date, kind }
    }
}

/// The years that are known.
#[derive(Debug)]
pub struct Calendar {
    /// One after another, none left out.
    pub years: &'static [Year],
    pub holidays: &'static [&'static Holiday],
    pub sources: &'static [&'static Source],
}

impl Calendar {
    /// The days off of a year; `None` outside the table.
    pub fn year(&self, year: u16) -> Option<&'static Year> {
        self.years.iter().find(|known| known.year == year)
    }

    /// What a day is; `None` outside the table.
    pub fn day(&self, date: Date) -> Option<Day> {
        Some(self.year(date.year())?.day(date))
    }

    /// The days after this one, to the end of the table.
    pub fn after(&self, date: Date) -> impl Iterator<Item = Day> {
        (1..).map_while(move |days| self.day(date.plus(days)?))
    }
}

include!(concat!(env!("OUT_DIR"), "/holidays.rs"));
