//! Days, and the term that is counted from them.

use kerek::date::Date;
use kerek::formation::{CALENDAR, Refusal, WORKING_DAYS, term};
use proptest::prelude::*;

use crate::damage::damaged;

fn days() -> impl Strategy<Value = Date> {
    let near = (2022u16..=2028, 1u8..=12, 1u8..=31);
    let any = (0u16.., 0u8.., 0u8..);
    prop_oneof![9 => near, 1 => any].prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_that_can_be_read_is_written_and_read_the_same(text in damaged(["2026", "-", "02", "29", "12", "31", "0001", "9999", "99999"].map(str::to_string).to_vec(), 2)) {
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn counting_forth_and_back_comes_to_the_same_day(date in days(), days in any::<i32>()) {
        if let Some(later) = date.plus(days) {
            prop_assert_eq!(date.days_until(later), days);
            prop_assert_eq!(later.plus(-days), Some(date));
            prop_assert_eq!((i64::from(date.weekday()) + i64::from(days)).rem_euclid(7), i64::from(later.weekday()));
        }
    }

    #[test]
    fn a_term_is_ten_working_days_or_a_reason(received in days()) {
        match term(received) {
            Ok(term) => {
                prop_assert!(received < term.last_day && term.last_day < term.silence);
                let worked = term.days.iter().filter(|counted| counted.day.kind.is_working()).count();
                prop_assert_eq!(worked, usize::from(WORKING_DAYS));
                prop_assert!(CALENDAR.day(term.silence).is_some_and(|day| day.kind.is_working()));
            }
            Err(Refusal::UnknownYear(date)) => prop_assert!(CALENDAR.year(date.year()).is_none()),
            Err(Refusal::RunsOut(date)) => prop_assert!(CALENDAR.year(date.year() + 1).is_none()),
            Err(Refusal::DayOff { received, .. }) => prop_assert!(!received.kind.is_working()),
        }
    }
}
