//! Everything that is refused in the days off, each with its place and reason.

use super::days::Days;
use super::{Check, Holiday, RuleRow, Status, Swap, YearRow};
use crate::data::{Names, Source};
use crate::date::Date;

impl Check<'_> {
    pub(super) fn holidays(&mut self, sources: &[Source], holidays: &[Holiday], rule: &[(String, RuleRow)], years: &[(String, YearRow)]) {
        let of_rule = rule.iter().map(|(_, row)| row.sources.as_slice());
        let of_years = years.iter().map(|(_, row)| row.sources.as_slice());
        self.sources(sources, &of_rule.chain(of_years).collect::<Vec<_>>());
        self.distinct("holiday", holidays.iter().map(|holiday| holiday.id.as_str()));
        for holiday in holidays {
            let place = format!("holiday {}", holiday.id);
            let ruled = rule.iter().any(|(_, row)| row.holiday == holiday.id);
            let dated = years.iter().any(|(_, row)| row.dated.iter().any(|dated| dated.holiday == holiday.id));
            self.unless(ruled || dated, &place, "it has no day");
        }
    }

    pub(super) fn rule(&mut self, holidays: &[Holiday], rule: &[(String, RuleRow)], sources: &[Source]) {
        for (place, row) in rule {
            self.holiday(place, &row.holiday, holidays);
            // A day of every year: of one without a leap day too.
            let every_year = Date::new(2023, row.month, row.day).is_some();
            self.unless(every_year, place, format!("day {} of month {} is not a day of every year", row.day, row.month));
            let ordered = row.from.zip(row.until).is_none_or(|(from, until)| from <= until);
            self.unless(ordered, place, "it ends before it begins");
            self.certainty(place, &row.certainty);
            self.known_sources(place, &row.sources, sources);
        }
    }

    pub(super) fn years(&mut self, years: &[(String, YearRow)], sources: &[Source]) {
        self.unless(!years.is_empty(), "years", "there is none");
        for (place, row) in years {
            self.unless(Date::new(row.year, 1, 1).is_some(), place, "the calendar has no such year");
            self.certainty(place, &row.certainty);
            self.known_sources(place, &row.sources, sources);
            self.date(place, &row.checked);
        }
        for pair in years.windows(2) {
            let [(_, earlier), (place, later)] = pair else { continue };
            if later.year == earlier.year {
                self.refuse(place, "it stands there twice");
            } else {
                self.unless(later.year == earlier.year.saturating_add(1), place, format!("it does not follow {}", earlier.year));
            }
        }
    }

    /// Lets the days of all years fall. A year that was refused, or that stands there twice, has them once.
    pub(super) fn days(&mut self, holidays: &[Holiday], rule: &[(String, RuleRow)], years: &[(String, YearRow)]) -> (Days, Vec<Swap>) {
        let (mut days, mut swaps) = (Days::default(), Vec::new());
        let once = years.iter().enumerate().filter(|(number, (_, row))| years[..*number].iter().all(|(_, other)| other.year != row.year));
        let years: Vec<&(String, YearRow)> = once.map(|(_, year)| year).collect();
        for (place, year) in &years {
            for (of_rule, row) in rule {
                let holiday = holidays.iter().position(|holiday| holiday.id == row.holiday);
                let falls = row.from.is_none_or(|from| from <= year.year) && row.until.is_none_or(|until| year.year <= until);
                if let (true, Some(holiday), Some(date)) = (falls, holiday, Date::new(year.year, row.month, row.day)) {
                    self.fits(of_rule, days.holiday(date, holiday));
                }
            }
            for row in &year.dated {
                let holiday = self.holiday(place, &row.holiday, holidays);
                if let (Some(date), Some(holiday)) = (self.date_of(place, &row.date, year.year), holiday) {
                    self.fits(place, days.holiday(date, holiday));
                }
            }
            let has_day = |holiday: &Holiday| {
                rule.iter().any(|(_, row)| row.holiday == holiday.id) || year.dated.iter().any(|row| row.holiday == holiday.id)
            };
            for holiday in holidays.iter().filter(|holiday| year.status == Status::Settled && !has_day(holiday)) {
                self.refuse(place, format!("it is settled, and has no day of {}", holiday.id));
            }
        }
        days.transfer(holidays);
        for (place, year) in &years {
            for row in &year.swaps {
                let place = format!("{place}: swap of {}", row.off);
                let (off, worked) = (self.date_of(&place, &row.off, year.year), self.date_of(&place, &row.worked, year.year));
                if let (Some(off), Some(worked)) = (off, worked) {
                    self.fits(&place, days.swap(off, worked, swaps.len()));
                    let reason = Names::of(row.texts());
                    swaps.push(Swap { off, worked, reason });
                }
            }
        }
        (days, swaps)
    }

    fn holiday(&mut self, place: &str, id: &str, holidays: &[Holiday]) -> Option<usize> {
        let holiday = holidays.iter().position(|holiday| holiday.id == id);
        self.unless(holiday.is_some(), place, format!("unknown holiday {id}"));
        holiday
    }

    fn date_of(&mut self, place: &str, text: &str, year: u16) -> Option<Date> {
        let date = self.date(place, text)?;
        self.unless(date.year() == year, place, format!("{text} is not a day of {year}"));
        Some(date).filter(|date| date.year() == year)
    }

    fn fits(&mut self, place: &str, put: Result<(), String>) {
        if let Err(reason) = put {
            self.refuse(place, reason);
        }
    }
}
