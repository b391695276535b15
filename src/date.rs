//! Days of the civil calendar, and counting them. No clock: today is given to whoever needs it.

/// A day. Made only of numbers that are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const DAYS_BEFORE_MONTH: [u16; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn days_in(year: u16, month: u8) -> u8 {
    let days = DAYS_BEFORE_MONTH[month as usize] - DAYS_BEFORE_MONTH[month as usize - 1];
    days as u8 + (month == 2 && is_leap(year)) as u8
}

impl Date {
    /// The day with this year, month (from 1) and day (from 1), if there is one; years 1 to 9999.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let is_day = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
        if is_day { Some(Date { year, month, day }) } else { None }
    }

    /// Reads `2026-11-22`, as data and date fields write it.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let form = parts.next().is_none() && (year.len(), month.len(), day.len()) == (4, 2, 2);
        if form { Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?) } else { None }
    }

    /// Of the common era.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// From 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// From 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since the first of January of the year 1.
    const fn number(self) -> i32 {
        let years = self.year as i32 - 1;
        let leap_day = (self.month > 2 && is_leap(self.year)) as i32;
        years * 365 + years / 4 - years / 100 + years / 400 + DAYS_BEFORE_MONTH[self.month as usize - 1] as i32 + leap_day + self.day as i32
            - 1
    }

    /// So many days later, or earlier; `None` beyond the years 1 to 9999.
    pub fn plus(self, days: i32) -> Option<Date> {
        let number = self.number().checked_add(days).filter(|number| *number >= 0)?;
        // Too late by a year at most: a leap day every fourth year is left out.
        let mut year = u16::try_from(number / 365 + 1).ok()?.min(9999);
        while (Date { year, month: 1, day: 1 }).number() > number {
            year -= 1;
        }
        let mut rest = number - Date { year, month: 1, day: 1 }.number();
        for month in 1..=12 {
            let days = i32::from(days_in(year, month));
            if rest < days {
                return Date::new(year, month, rest as u8 + 1);
            }
            rest -= days;
        }
        None
    }

    /// How many days later `later` is; negative if it is earlier.
    pub const fn days_until(self, later: Date) -> i32 {
        later.number() - self.number()
    }

    /// From 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> u8 {
        // The first of January of the year 1 is a Monday in this calendar.
        (self.number() % 7) as u8
    }
}

/// As [`Date::parse`] reads it.
impl core::fmt::Display for Date {
    fn fmt(&self, out: &mut core::fmt::Formatter) -> core::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
