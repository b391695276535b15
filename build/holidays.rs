//! The days off of `public/data/holidays.json` as they are written, and as they fall.
//! What is refused in them is in `check`, what the rule makes of a year in `days`.

mod check;
mod days;

use serde::Deserialize;
use serde_json::Value;

use super::check::Check;
use super::{Fault, Names, Source, each, numbered, parsed};
use crate::date::Date;

pub const HOLIDAYS: &str = "holidays.json";

/// The file, before its entries are looked at one by one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    #[serde(rename = "$schema")]
    _schema: String,
    #[serde(rename = "about")]
    _about: String,
    sources: Vec<Value>,
    holidays: Vec<Value>,
    rule: Vec<Value>,
    years: Vec<Value>,
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Holiday {
        pub id: String,
        pub transferred: bool,
    }
}

/// A holiday with the same day every year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    month: u8,
    day: u8,
    holiday: String,
    from: Option<u16>,
    until: Option<u16>,
    certainty: String,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearRow {
    year: u16,
    status: Status,
    certainty: String,
    sources: Vec<String>,
    checked: String,
    dated: Vec<DatedRow>,
    swaps: Vec<SwapRow>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Settled,
    Provisional,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DatedRow {
    date: String,
    holiday: String,
}

worded! {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct SwapRow {
        off: String,
        worked: String,
    }
}

#[derive(Debug)]
pub struct Swap {
    pub off: Date,
    pub worked: Date,
    pub reason: Names,
}

/// What makes a day another than its weekday says.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Place in `holidays`.
    Holiday(usize),
    /// Place in `holidays`, and the day of the weekend that it fell on.
    Moved(usize, Date),
    /// Place in `swaps`.
    SwappedOff(usize),
    /// Place in `swaps`.
    Worked(usize),
}

#[derive(Debug)]
pub struct Year {
    pub year: u16,
    pub status: Status,
    pub certainty: String,
    pub sources: Vec<String>,
    pub checked: String,
    /// In their order.
    pub days: Vec<(Date, Kind)>,
}

/// The days off, as they fall.
#[derive(Debug)]
pub struct Holidays {
    pub sources: Vec<Source>,
    pub holidays: Vec<Holiday>,
    pub swaps: Vec<Swap>,
    pub years: Vec<Year>,
}

impl Head {
    pub fn parsed(text: &str) -> Result<Head, Vec<Fault>> {
        parsed(HOLIDAYS, text)
    }

    /// What the entries come to; of use only if no fault was found.
    pub fn read(self, faults: &mut Vec<Fault>) -> Holidays {
        let sources: Vec<Source> = each(HOLIDAYS, "source", "id", self.sources, faults);
        let holidays: Vec<Holiday> = each(HOLIDAYS, "holiday", "id", self.holidays, faults);
        let rule: Vec<(String, RuleRow)> = numbered(HOLIDAYS, "rule", "holiday", self.rule, faults);
        let years: Vec<(String, YearRow)> = numbered(HOLIDAYS, "year", "year", self.years, faults);

        let mut check = Check::new(faults, HOLIDAYS);
        check.holidays(&sources, &holidays, &rule, &years);
        check.rule(&holidays, &rule, &sources);
        check.years(&years, &sources);
        let (days, swaps) = check.days(&holidays, &rule, &years);
        let years = years
            .into_iter()
            .map(|(_, YearRow { year, status, certainty, sources, checked, .. })| Year {
                year,
                status,
                certainty,
                sources,
                checked,
                days: days.of(year),
            })
            .collect();
        Holidays { sources, holidays, swaps, years }
    }
}
