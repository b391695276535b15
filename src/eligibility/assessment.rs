//! From answers to a verdict, with every condition and what it rests on.

use super::answers::{Answers, Citizenship, Work};
use crate::list::facts::{self, Fact};
use crate::list::{LIST, Profession};
use crate::search::{LISTED, State, search};

/// What the list says of the person. It never says that the permit will be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A row of the list is the person's occupation.
    Listed,
    /// The occupation stands in a group that is listed as a whole.
    Group,
    /// Rows are near the words, none is the same.
    Similar,
    /// The list does not have it.
    Absent,
    /// The order does not speak of this person.
    NotForeigner,
    /// A ground of refusal applies, by the person's own answer.
    Blocked,
}

impl Verdict {
    /// The value of `data-verdict`.
    pub const fn id(self) -> &'static str {
        match self {
            Verdict::Listed => "listed",
            Verdict::Group => "group",
            Verdict::Similar => "similar",
            Verdict::Absent => "absent",
            Verdict::NotForeigner => "not-foreigner",
            Verdict::Blocked => "blocked",
        }
    }
}

/// Something that the order or the law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A foreigner in the order's sense.
    Foreigner,
    /// The profession stands on the list.
    OnList,
    /// A petition of the sectoral state body.
    Petition,
}

/// How a condition stands. An unknown is never treated as met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Met,
    NotMet,
    Unknown,
}

/// A condition, how it stands, and what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    pub condition: Condition,
    pub standing: Standing,
    pub basis: &'static Fact,
}

/// A question to the person; one that is still open can change the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Citizenship,
    Work,
}

/// Everything that follows from the answers.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// `None` as long as a question is open that can change it.
    pub verdict: Option<Verdict>,
    /// The condition that made the verdict.
    pub deciding: Option<Condition>,
    /// The row that lists the person's occupation.
    pub row: Option<&'static Profession>,
    /// Rows that are near it, where none lists it.
    pub near: Vec<&'static Profession>,
    pub findings: Vec<Finding>,
    /// What follows from the verdict, in the order in which it is said.
    pub consequences: Vec<&'static Fact>,
    pub next: Option<Question>,
}

/// Assesses the answers against the list.
pub fn assess(answers: &Answers) -> Assessment {
    let foreigner = match answers.citizenship {
        Some(Citizenship::Other) => Standing::Met,
        Some(Citizenship::Kazakhstan | Citizenship::None) => Standing::NotMet,
        Some(Citizenship::Unknown) | None => Standing::Unknown,
    };
    let place = answers.work.as_ref().map(place_on_list);
    let on_list = match &place {
        Some(place) if place.row.is_some() => Standing::Met,
        Some(_) => Standing::NotMet,
        None => Standing::Unknown,
    };
    let basis = if answers.citizenship == Some(Citizenship::None) { &facts::STATELESS } else { &facts::FOREIGNER };
    let findings = vec![
        Finding { condition: Condition::Foreigner, standing: foreigner, basis },
        Finding { condition: Condition::OnList, standing: on_list, basis: &facts::LIST_ROWS },
        Finding { condition: Condition::Petition, standing: Standing::Unknown, basis: &facts::PETITION },
    ];

    let place = place.unwrap_or_default();
    let (verdict, deciding, next) = match (foreigner, on_list) {
        (Standing::NotMet, _) => (Some(Verdict::NotForeigner), Some(Condition::Foreigner), None),
        (Standing::Unknown, _) if answers.citizenship.is_none() => (None, None, Some(Question::Citizenship)),
        (_, Standing::Unknown) => (None, None, Some(Question::Work)),
        (_, Standing::NotMet) if !place.near.is_empty() => (Some(Verdict::Similar), Some(Condition::OnList), None),
        (_, Standing::NotMet) => (Some(Verdict::Absent), Some(Condition::OnList), None),
        // The list has the profession, but whether the order speaks of this person is open.
        (Standing::Unknown, Standing::Met) => (None, Some(Condition::Foreigner), None),
        (Standing::Met, Standing::Met) => (Some(place.verdict), Some(Condition::OnList), None),
    };
    let consequences = consequences(verdict, place.row);
    Assessment { verdict, deciding, row: place.row, near: place.near, findings, consequences, next }
}

/// Who gives the petition for a row, as far as it is known.
pub fn petition_of(row: &Profession) -> &'static Fact {
    // IT professions are one group of the order.
    if row.field.id == "digital" { &facts::PETITION_IT } else { &facts::PETITION_OTHERS }
}

/// What is said after a verdict: the list's effect, or the way without it.
fn consequences(verdict: Option<Verdict>, row: Option<&'static Profession>) -> Vec<&'static Fact> {
    match (verdict, row) {
        (Some(Verdict::Listed | Verdict::Group), Some(row)) => {
            let group = row.code.is_group().then_some(&facts::WHOLE_GROUP);
            let rest = [&facts::LISTED_MEANS, &facts::REFUSAL_STAYS, petition_of(row), &facts::PILOT, &facts::LATER_AMENDMENTS];
            group.into_iter().chain(rest).collect()
        }
        (Some(Verdict::Similar | Verdict::Absent), _) => {
            vec![&facts::SOLVENCY_SUM, &facts::SOLVENCY_TENGE, &facts::NO_GENERAL_ROW, &facts::OTHER_LISTS, &facts::LATER_AMENDMENTS]
        }
        _ => vec![&facts::FOREIGNER, &facts::STATELESS],
    }
}

/// Where a work stands on the list.
struct Place {
    row: Option<&'static Profession>,
    verdict: Verdict,
    near: Vec<&'static Profession>,
}

impl Default for Place {
    fn default() -> Place {
        Place { row: None, verdict: Verdict::Absent, near: Vec::new() }
    }
}

fn place_on_list(work: &Work) -> Place {
    match work {
        Work::Code(code) => match LIST.covering(*code) {
            Some(row) => {
                Place { row: Some(row), verdict: if row.code.is_group() { Verdict::Group } else { Verdict::Listed }, near: Vec::new() }
            }
            None => Place::default(),
        },
        // Words without a chosen row are at most near: which row is meant, the person has to say.
        Work::Words(words) => {
            let outcome = search(&LISTED, words);
            let near = matches!(outcome.state, State::Match | State::Similar);
            let rows = outcome.hits.iter().take(MOST_NEAR).map(|hit| &LIST.professions[hit.row]);
            Place { near: if near { rows.collect() } else { Vec::new() }, ..Place::default() }
        }
    }
}

/// More look-alikes than this help nobody.
const MOST_NEAR: usize = 5;
