//! Which statements nobody has looked at for half a year, for a maintainer to look at again. `make data` shows them.
//!
//!     cargo run --example unseen [DAY]     (2027-05-30; today without it)

use std::time::{SystemTime, UNIX_EPOCH};

use kerek::date::Date;
use kerek::list::facts::CHECKED;

/// In days.
const LONG: i32 = 180;

fn main() {
    let day = std::env::args().nth(1);
    let today = day.map_or_else(today, |day| Date::parse(&day).expect("a day such as 2027-05-30"));
    let long_unseen = |(_, checked): &&(_, Date)| checked.days_until(today) > LONG;
    let mut unseen: Vec<_> = CHECKED.iter().filter(long_unseen).collect();
    unseen.sort_by_key(|(_, checked)| *checked);
    println!("data: statements that nobody has looked at for {LONG} days: {}", unseen.len());
    for (fact, checked) in unseen {
        println!("  {}, last on {checked}", fact.id);
    }
}

fn today() -> Date {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    Date::new(1970, 1, 1).and_then(|first| first.plus(i32::try_from(passed).ok()?)).expect("a day of these centuries")
}
