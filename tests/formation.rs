//! Working days and the ten-day term, held against lists written by hand and against a second way of counting.

use std::collections::HashSet;

use kerek::date::Date;
use kerek::formation::{CALENDAR, Kind, Refusal, Status, Term, WORKING_DAYS, term};
use kerek::list::Certainty;
use kerek::text::Lang;

fn date(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn kind(date: Date) -> Kind {
    CALENDAR.day(date).unwrap().kind
}

/// Days off on weekdays, as (month, day): 2025 and 2026 as pages list them, the others worked out by hand from the law.
const OFF_2023: &[(u8, u8)] =
    &[(1, 2), (1, 3), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 8), (5, 9), (7, 6), (8, 30), (10, 25), (12, 18)];
const OFF_2024: &[(u8, u8)] =
    &[(1, 1), (1, 2), (3, 8), (3, 21), (3, 22), (3, 25), (5, 1), (5, 7), (5, 9), (7, 8), (8, 30), (10, 25), (12, 16)];
const OFF_2025: &[(u8, u8)] = &[
    (1, 1),
    (1, 2),
    (1, 3),
    (1, 7),
    (3, 10),
    (3, 21),
    (3, 24),
    (3, 25),
    (5, 1),
    (5, 7),
    (5, 9),
    (6, 6),
    (7, 7),
    (9, 1),
    (10, 27),
    (12, 16),
];
const OFF_2026: &[(u8, u8)] =
    &[(1, 1), (1, 2), (1, 7), (3, 9), (3, 23), (3, 24), (3, 25), (5, 1), (5, 7), (5, 11), (5, 27), (7, 6), (10, 26), (12, 16)];
const OFF_2027: &[(u8, u8)] =
    &[(1, 1), (1, 4), (1, 7), (3, 8), (3, 15), (3, 22), (3, 23), (3, 24), (5, 3), (5, 7), (5, 10), (7, 6), (10, 25), (12, 16)];

/// Every day of the table, from the days in each month and the Sunday that 2023 began with: no counting of `Date` is used.
fn days() -> Vec<(Date, bool)> {
    let mut days = Vec::new();
    let mut weekday = 6;
    for (year, off) in [(2023, OFF_2023), (2024, OFF_2024), (2025, OFF_2025), (2026, OFF_2026), (2027, OFF_2027)] {
        for (month, length) in [31, if year == 2024 { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            for day in 1..=length {
                let month = month as u8 + 1;
                let worked = (year, month, day) == (2025, 1, 5) || weekday < 5 && !off.contains(&(month, day));
                days.push((date(year, month, day), worked));
                weekday = (weekday + 1) % 7;
            }
        }
    }
    days
}

fn terms() -> Vec<Term> {
    days().into_iter().filter_map(|(received, _)| term(received).ok()).collect()
}

#[test]
fn exactly_the_listed_weekdays_are_off() {
    let days = days();
    assert_eq!((days.len(), days.last().unwrap().0), (1826, date(2027, 12, 31)));
    for (day, worked) in days {
        assert_eq!(kind(day).is_working(), worked, "{day}: {:?}", kind(day));
    }
}

#[test]
fn a_second_way_of_counting_agrees_on_every_day() {
    let days = days();
    let working: Vec<Date> = days.iter().filter(|(_, worked)| *worked).map(|(day, _)| *day).collect();
    let (mut counted, mut refused) = (0, 0);
    for (received, worked) in days {
        let later = working.partition_point(|day| *day <= received);
        let expected = match (worked, working.get(later + 9), working.get(later + 10)) {
            (true, Some(last), Some(silence)) => Ok((*last, *silence)),
            (true, ..) => Err(Refusal::RunsOut(received)),
            (false, ..) => Err(Refusal::DayOff { received: CALENDAR.day(received).unwrap(), next: working.get(later).copied() }),
        };
        assert_eq!(term(received).map(|term| (term.last_day, term.silence)), expected, "{received}");
        if expected.is_ok() { counted += 1 } else { refused += 1 }
    }
    println!("formation: {counted} terms counted and {refused} days refused, of {} days", counted + refused);
    // Weekdays, less those that are off, and the Sunday that was worked; the last eleven run out.
    assert_eq!(counted, 260 + 262 + 3 * 261 - (13 + 13 + 16 + 14 + 14) + 1 - 11);
}

#[test]
fn ten_working_days_are_counted_and_no_day_off_is() {
    for term in terms() {
        let numbers: Vec<u8> = term.days.iter().filter_map(|counted| counted.number).collect();
        assert_eq!(numbers, (1..=WORKING_DAYS).collect::<Vec<_>>(), "{}", term.received);
        for counted in &term.days {
            assert_eq!(counted.number.is_some(), counted.day.kind.is_working(), "{}: {counted:?}", term.received);
        }
    }
}

#[test]
fn no_calendar_day_is_left_out_between_receipt_and_silence() {
    for term in terms() {
        let mut next = term.received;
        for counted in &term.days {
            next = next.plus(1).unwrap();
            assert_eq!(counted.day.date, next);
        }
        assert_eq!(next.plus(1), Some(term.silence));
    }
}

#[test]
fn silence_is_agreement_from_the_first_working_day_after_the_last() {
    for term in terms() {
        let tenth = term.days.iter().find(|counted| counted.number == Some(WORKING_DAYS)).unwrap();
        assert_eq!(tenth.day.date, term.last_day);
        assert!(kind(term.silence).is_working(), "{}", term.silence);
        let between = 1..term.last_day.days_until(term.silence);
        assert!(between.into_iter().all(|days| !kind(term.last_day.plus(days).unwrap()).is_working()), "{}", term.received);
    }
}

#[test]
fn what_is_received_later_is_never_due_earlier() {
    let terms = terms();
    assert!(terms.is_sorted_by(|one, other| one.received < other.received && one.last_day < other.last_day && one.silence < other.silence));
}

#[test]
fn a_holiday_on_a_weekend_makes_the_next_working_day_off_and_says_which_it_was() {
    for (off, from, id) in [
        (date(2025, 3, 10), date(2025, 3, 8), "womens-day"),
        (date(2025, 3, 24), date(2025, 3, 22), "nauryz"),
        (date(2025, 3, 25), date(2025, 3, 23), "nauryz"),
        (date(2025, 9, 1), date(2025, 8, 30), "constitution-day"),
        (date(2026, 3, 24), date(2026, 3, 21), "nauryz"),
        (date(2026, 3, 25), date(2026, 3, 22), "nauryz"),
        (date(2026, 5, 11), date(2026, 5, 9), "victory-day"),
        (date(2027, 1, 4), date(2027, 1, 2), "new-year"),
    ] {
        let Kind::Moved { holiday, from: moved } = kind(off) else { panic!("{off}: {:?}", kind(off)) };
        assert_eq!((holiday.id, moved), (id, from), "{off}");
        assert!(matches!(kind(from), Kind::Holiday(holiday) if holiday.id == id), "{from}");
    }
}

#[test]
fn christmas_on_a_weekend_is_not_transferred() {
    // A Saturday, and a Sunday.
    for (christmas, monday) in [(date(2023, 1, 7), date(2023, 1, 9)), (date(2024, 1, 7), date(2024, 1, 8))] {
        assert!(matches!(kind(christmas), Kind::Holiday(holiday) if holiday.id == "christmas"));
        assert_eq!(kind(monday), Kind::Working);
    }
}

#[test]
fn the_day_of_the_constitution_has_moved_from_august_to_march() {
    for year in 2023..=2027 {
        let constitution = |month, day| matches!(kind(date(year, month, day)), Kind::Holiday(holiday) if holiday.id == "constitution-day");
        assert_eq!((constitution(8, 30), constitution(3, 15)), (year <= 2025, year >= 2027), "{year}");
    }
    // 30 August 2026 is a Sunday like any other.
    assert_eq!((kind(date(2026, 8, 30)), kind(date(2026, 8, 31))), (Kind::Weekend, Kind::Working));
    assert_eq!(date(2027, 3, 15).weekday(), 0);
}

#[test]
fn a_swapped_day_says_what_it_was_swapped_for() {
    let (Kind::SwappedOff(off), Kind::Worked(worked)) = (kind(date(2025, 1, 3)), kind(date(2025, 1, 5))) else {
        panic!("3 and 5 January 2025 were swapped");
    };
    assert_eq!(off, worked);
    assert_eq!((off.off, off.worked), (date(2025, 1, 3), date(2025, 1, 5)));
    // Received on the Sunday that was worked: the holiday of 7 January is passed over.
    assert_eq!(term(date(2025, 1, 5)).unwrap().last_day, date(2025, 1, 20));
}

#[test]
fn a_term_over_nauryz_is_counted_as_by_hand() {
    let term = term(date(2026, 3, 12)).unwrap();
    // 13; 16–20; (21–25 off) 26, 27; 30, 31 March.
    assert_eq!((term.last_day, term.silence), (date(2026, 3, 31), date(2026, 4, 1)));
    assert_eq!(term.days.len(), 19);
}

#[test]
fn a_term_is_as_provisional_as_the_years_that_it_touches() {
    let years = |term: &Term| term.years().map(|year| year.year).collect::<Vec<_>>();
    for (received, touched, status) in [
        (date(2026, 11, 20), vec![2026], Status::Settled),
        (date(2025, 12, 25), vec![2025, 2026], Status::Settled),
        (date(2026, 12, 25), vec![2026, 2027], Status::Provisional),
        (date(2024, 12, 25), vec![2024, 2025], Status::Provisional),
        (date(2023, 6, 1), vec![2023], Status::Provisional),
    ] {
        let term = term(received).unwrap();
        assert_eq!((years(&term), term.status()), (touched, status), "{received}");
    }
    // Answered in the old year, silent in the new: what the new year is counts too.
    let term = term(date(2026, 12, 16 + 1)).unwrap();
    assert_eq!((term.last_day, term.silence), (date(2026, 12, 31), date(2027, 1, 5)));
    assert_eq!(term.status(), Status::Provisional);
}

#[test]
fn a_day_outside_the_table_is_refused_and_so_is_a_term_that_leaves_it() {
    for outside in [date(2022, 12, 30), date(2028, 1, 3), date(1, 1, 1), date(9999, 12, 31)] {
        assert_eq!(term(outside), Err(Refusal::UnknownYear(outside)));
    }
    // The last working day of the table is only needed for silence, and needed all the same.
    assert_eq!(term(date(2027, 12, 15)).unwrap().silence, date(2027, 12, 31));
    assert_eq!(term(date(2027, 12, 17)), Err(Refusal::RunsOut(date(2027, 12, 17))));
    assert_eq!(term(date(2027, 12, 31)), Err(Refusal::RunsOut(date(2027, 12, 31))));
}

#[test]
fn what_comes_on_a_day_off_is_refused_with_its_kind_and_the_next_working_day() {
    for (received, next) in [
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 5, 9), date(2026, 5, 12)),
        (date(2026, 5, 27), date(2026, 5, 28)),
        (date(2025, 1, 1), date(2025, 1, 5)),
        (date(2025, 1, 3), date(2025, 1, 5)),
    ] {
        assert_eq!(term(received), Err(Refusal::DayOff { received: CALENDAR.day(received).unwrap(), next: Some(next) }));
    }
    assert!(matches!(term(date(2026, 5, 11)), Err(Refusal::DayOff { received, .. }) if matches!(received.kind, Kind::Moved { .. })));
}

#[test]
fn a_day_that_does_not_exist_cannot_be_asked_for() {
    assert_eq!(Date::new(2023, 2, 29), None);
    assert_eq!(Date::parse("2023-02-29"), None);
    assert!(term(date(2024, 2, 29)).is_ok());
}

#[test]
fn every_year_says_how_it_is_known() {
    let known = CALENDAR.years.iter().map(|year| (year.year, year.status, year.certainty));
    use {Certainty::*, Status::*};
    let expected = [
        (2023, Provisional, Derived),
        (2024, Provisional, Derived),
        (2025, Settled, Reported),
        (2026, Settled, Reported),
        (2027, Provisional, Derived),
    ];
    assert_eq!(known.collect::<Vec<_>>(), expected);
    assert!(CALENDAR.years.iter().all(|year| !year.sources.is_empty()));
}

#[test]
fn every_holiday_has_its_own_name_in_each_language() {
    for lang in Lang::ALL {
        let names: HashSet<&str> = CALENDAR.holidays.iter().map(|holiday| holiday.names.get(lang)).collect();
        assert_eq!(names.len(), CALENDAR.holidays.len(), "{lang:?}");
    }
}
