//! The papers to get together, and the days that some of them last. The table is `public/data/checker.json`.

use super::answers::{Answers, Place};
use super::conditions::Condition;
use super::way::Way;
use crate::date::Date;
use crate::list::facts::{self, Fact};
use crate::text::Words;

/// A paper, or another thing to be done for the application.
#[derive(Debug)]
pub struct Paper {
    /// Its name in what the device remembers.
    pub id: &'static str,
    pub name: Words,
    pub fact: &'static Fact,
    pub limit: Option<Limit>,
    /// The condition that it settles, if it is one.
    pub condition: Option<Condition>,
    /// What more is said of it.
    pub more: &'static [&'static Fact],
    need: Need,
}

/// A day that the reader knows, and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The paper is valid so many days from the day of its issue.
    ValidFor(i32),
    /// The application has to be filed so many days before the paper runs out.
    FileBefore(i32),
    /// The answer comes within so many days of filing.
    AnswerWithin(i32),
}

/// The last day of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay {
    pub date: Date,
    /// Is it over, as far as the day is known?
    pub has_passed: bool,
}

impl Limit {
    /// The last day, from the day that the reader has entered, seen from today.
    pub fn last_day(self, entered: Date, today: Option<Date>) -> Option<LastDay> {
        let date = match self {
            Limit::ValidFor(days) | Limit::AnswerWithin(days) => entered.plus(days),
            Limit::FileBefore(days) => entered.plus(-days),
        }?;
        Some(LastDay { date, has_passed: today.is_some_and(|today| today > date) })
    }
}

/// Who needs a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Everybody,
    /// Whose profession is on the list.
    Listed,
    /// The same, and who is not known to be in Kazakhstan.
    ListedAbroad,
    /// Whose profession is not on the list.
    General,
}

include!(concat!(env!("OUT_DIR"), "/checker.rs"));

/// The papers for a way.
pub(super) fn papers(way: Way, answers: &Answers) -> Vec<&'static Paper> {
    if way == Way::None {
        return Vec::new();
    }
    let needed = |paper: &&Paper| match paper.need {
        Need::Everybody => true,
        Need::Listed => way == Way::InDemand,
        Need::ListedAbroad => way == Way::InDemand && answers.place != Some(Place::Kazakhstan),
        Need::General => way == Way::General,
    };
    PAPERS.iter().filter(needed).collect()
}
