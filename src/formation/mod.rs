//! How the list comes about: the working days within which state bodies answer on its draft.
//!
//! The ten working days of the Rules (order № 49, annex 1, paragraph 5) are for the state bodies
//! and the National Chamber of Entrepreneurs, who agree the *draft list*. They are not an applicant's
//! deadline: what an applicant waits for is counted in calendar days, see [`crate::eligibility::Limit`].
//!
//! Pure: no clock, no browser, no wording. The names of holidays are compiled in in all three
//! languages, not put into the texts that phones load; so only what is prerendered may
//! refer to this module, nothing that runs in the browser.

mod calendar;
mod term;

pub use calendar::{CALENDAR, Calendar, Day, Holiday, Kind, Source, Status, Swap, Year};
pub use term::{Counted, Refusal, Term, WORKING_DAYS, term};
