//! The papers to get together, and the days that some of them last.

use super::answers::{Answers, Place};
use super::assessment::Verdict;
use super::conditions::Way;
use crate::date::Date;
use crate::list::facts::{self, Fact};

/// A paper, or another thing to be done for the application.
#[derive(Debug)]
pub struct Paper {
    /// Its name in what the device remembers.
    pub id: &'static str,
    pub fact: &'static Fact,
    pub limit: Option<Limit>,
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

impl Limit {
    /// The last day, from the day that the reader has entered.
    pub fn last_day(self, entered: Date) -> Option<Date> {
        match self {
            Limit::ValidFor(days) | Limit::AnswerWithin(days) => entered.plus(days),
            Limit::FileBefore(days) => entered.plus(-days),
        }
    }
}

/// Who needs a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Everybody,
    /// Whose profession is on the list.
    InDemand,
    /// The same, and who is not known to be in Kazakhstan.
    Abroad,
    /// Whose profession is not on the list.
    General,
}

macro_rules! papers {
    ($($id:literal $fact:ident $need:ident $limit:expr;)*) => {
        /// All of them, the first to see to first.
        pub static PAPERS: &[Paper] = &[$(Paper { id: $id, fact: &facts::$fact, limit: $limit, need: Need::$need }),*];
    };
}

papers! {
    "petition" PETITION InDemand None;
    "visa" VISA_B9 Abroad None;
    "solvency" PAPER_SOLVENCY General None;
    "form" PAPER_FORM Everybody None;
    // "More than 180 days at filing": the 181st day before its end is the last.
    "passport" PASSPORT Everybody Some(Limit::FileBefore(181));
    "police" POLICE Everybody Some(Limit::ValidFor(180));
    "consent" PAPER_CONSENT Everybody None;
    "housing" PAPER_HOUSING Everybody None;
    "medical" PAPER_MEDICAL Everybody None;
    "fingerprints" PAPER_FINGERPRINTS Everybody None;
    "photo" PAPER_PHOTO Everybody None;
    "duty" PAPER_DUTY Everybody None;
    "child" PAPER_CHILD Everybody None;
    "filing" ANSWER_TERM Everybody Some(Limit::AnswerWithin(45));
}

/// The papers for a way; none as long as it is not known which it is.
pub(super) fn papers(verdict: Option<Verdict>, way: Way, answers: &Answers) -> Vec<&'static Paper> {
    if verdict.is_none() || way == Way::None {
        return Vec::new();
    }
    let needed = |paper: &&Paper| match paper.need {
        Need::Everybody => true,
        Need::InDemand => way == Way::InDemand,
        Need::Abroad => way == Way::InDemand && answers.place != Some(Place::Kazakhstan),
        Need::General => way == Way::General,
    };
    PAPERS.iter().filter(needed).collect()
}
