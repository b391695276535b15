//! From answers to a verdict, with every condition and what it rests on.

use super::answers::{Answers, Grounds, Question, Work};
use super::conditions::{Condition, Finding, Standing, findings, pilot_runs};
use super::papers::{Paper, papers};
use super::place::PlaceOnList;
use super::way::Way;
use crate::date::Date;
use crate::list::facts::{self, Fact, Ground};
use crate::list::{Code, List, Profession};
use crate::search::Searched;

named! {
    /// What the list says of the person. It never says that the permit will be given.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Verdict {
        /// A row of the list is the person's occupation.
        Listed = "listed",
        /// The occupation stands in a group that is listed as a whole.
        Group = "group",
        /// Rows are near the words, none is the same.
        Similar = "similar",
        /// The list does not have it.
        Absent = "absent",
        /// The order does not speak of this person.
        NotForeigner = "not-foreigner",
        /// The list has it, but a ground of refusal applies, by the person's own answer.
        Blocked = "blocked",
    }
}

/// What would change the verdict: one condition standing otherwise than it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub condition: Condition,
    pub standing: Standing,
    pub verdict: Verdict,
}

/// Everything that follows from the answers.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// `None` as long as nothing can be said.
    pub verdict: Option<Verdict>,
    /// The condition that made the verdict, or that keeps it open.
    pub deciding: Option<Condition>,
    /// The question that can still change the verdict.
    pub next: Option<Question>,
    pub way: Way,
    /// The row that lists the person's occupation.
    pub row: Option<&'static Profession>,
    /// The code that was checked, where it stands inside the row, which is a whole group.
    pub inside: Option<Code>,
    /// The ground of refusal that made the verdict.
    pub ground: Option<&'static Ground>,
    /// Rows that are near it, where none lists it.
    pub near: Vec<&'static Profession>,
    /// Rows of the same group as the code, or of its unit group, where none lists it: other occupations.
    pub neighbours: Vec<&'static Profession>,
    /// Is it described by a general word, of which the list has no row?
    pub general: bool,
    pub findings: Vec<Finding>,
    pub turns: Vec<Turn>,
    /// What the verdict means, in the order in which it is said.
    pub meaning: Vec<&'static Fact>,
    /// What to get together, the most important first.
    pub papers: Vec<&'static Paper>,
    /// What the sources disagree on, or do not say.
    pub unsettled: Vec<&'static Fact>,
}

/// Assesses the answers against the list. `today` is the day of the check; the page
/// as it is prerendered knows none.
pub fn assess(answers: &Answers, list: &'static List, searched: &Searched, today: Option<Date>) -> Assessment {
    let place = answers.work.as_ref().map(|work| PlaceOnList::of(work, list, searched));
    let mut findings = findings(answers, place.as_ref());
    let standings = Condition::OF_VERDICT.map(|condition| findings[condition as usize].standing);
    let place = place.unwrap_or_default();
    let asked = [answers.citizenship.is_some(), answers.work.is_some(), answers.grounds.is_some()];
    let Decision { verdict, deciding, next } = decide(standings, asked, &place);
    let way = match verdict {
        Some(Verdict::NotForeigner) => Way::None,
        Some(Verdict::Similar | Verdict::Absent) => Way::General,
        _ => Way::InDemand,
    };
    findings.retain(|finding| finding.condition.concerns(way, today));
    Assessment {
        verdict,
        deciding,
        next,
        way,
        row: place.row,
        inside: match answers.work {
            Some(Work::Code(code)) => place.row.filter(|row| row.code != code).map(|_| code),
            _ => None,
        },
        ground: match answers.grounds {
            Some(Grounds::Applies(ground)) if verdict == Some(Verdict::Blocked) => Some(&facts::GROUNDS[ground]),
            _ => None,
        },
        findings,
        turns: verdict.map_or_else(Vec::new, |verdict| turns(verdict, standings, &place)),
        meaning: meaning(verdict, way, &place, today),
        papers: if verdict.is_some() { papers(way, answers) } else { Vec::new() },
        unsettled: unsettled(way, &place, today),
        near: place.near,
        neighbours: place.neighbours,
        general: place.general,
    }
}

impl Assessment {
    /// Is the application the next thing to see to? Not for who is not meant, or has another row to choose first.
    pub fn is_to_do(&self) -> bool {
        matches!(self.verdict, Some(Verdict::Listed | Verdict::Group | Verdict::Absent)) && self.neighbours.is_empty()
    }

    /// The question to ask now: the one that the reader has opened; otherwise, as long as there is no verdict, the
    /// next one. With none the result is shown.
    pub fn question(&self, opened: Option<Question>) -> Option<Question> {
        opened.or(self.next.filter(|_| self.verdict.is_none()))
    }
}

struct Decision {
    verdict: Option<Verdict>,
    deciding: Option<Condition>,
    next: Option<Question>,
}

/// The verdict on three standings: foreigner, on the list, no grounds. `asked` says
/// which of their questions have been answered at all.
fn decide([foreigner, on_list, no_grounds]: [Standing; 3], asked: [bool; 3], place: &PlaceOnList) -> Decision {
    let made = |verdict, deciding| Decision { verdict: Some(verdict), deciding: Some(deciding), next: None };
    let open = |deciding, next| Decision { verdict: None, deciding, next };
    match (foreigner, on_list, no_grounds) {
        (Standing::NotMet, ..) => made(Verdict::NotForeigner, Condition::Foreigner),
        _ if !asked[0] => open(None, Some(Question::Citizenship)),
        (_, Standing::Unknown, _) => open(None, Some(Question::Work)),
        (_, Standing::NotMet, _) if place.near.is_empty() => made(Verdict::Absent, Condition::OnList),
        (_, Standing::NotMet, _) => made(Verdict::Similar, Condition::OnList),
        // The list has the profession, but whether the order speaks of this person is open.
        (Standing::Unknown, ..) => open(Some(Condition::Foreigner), None),
        (_, _, Standing::NotMet) => made(Verdict::Blocked, Condition::NoGrounds),
        _ => {
            let verdict = if place.row.is_some_and(|row| row.code.is_group()) { Verdict::Group } else { Verdict::Listed };
            Decision { next: (!asked[2]).then_some(Question::Grounds), ..made(verdict, Condition::OnList) }
        }
    }
}

/// Each of the conditions turned round, where that makes another verdict.
fn turns(verdict: Verdict, standings: [Standing; 3], place: &PlaceOnList) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (number, condition) in Condition::OF_VERDICT.into_iter().enumerate() {
        for standing in [Standing::Met, Standing::NotMet] {
            let mut turned = standings;
            turned[number] = standing;
            let decision = decide(turned, [true; 3], place);
            if let Some(other) = decision.verdict.filter(|other| *other != verdict) {
                turns.push(Turn { condition, standing, verdict: other });
            }
        }
    }
    turns
}

/// What is said after a verdict: the list's effect, or the way without it.
fn meaning(verdict: Option<Verdict>, way: Way, place: &PlaceOnList, today: Option<Date>) -> Vec<&'static Fact> {
    // The sum in tenge is worked out with the MCI of one year.
    let tenge = |of_the_year: &'static Fact| {
        if today.is_none_or(|today| today.year() == facts::MCI_YEAR) { of_the_year } else { &facts::MCI_LATER }
    };
    match (way, place.row) {
        (Way::None, _) => vec![&facts::FOREIGNER, &facts::STATELESS],
        (Way::General, _) => {
            let draft = place.draft.then_some(&facts::OTHER_LISTS);
            draft.into_iter().chain([&facts::SOLVENCY_SUM, tenge(&facts::SOLVENCY_TENGE), &facts::NO_GENERAL_ROW]).collect()
        }
        (Way::InDemand, Some(row)) if verdict.is_some() => {
            let papers = [&facts::VISA_HERE, &facts::TWO_PAPERS, &facts::PERMIT_TERM, &facts::ANSWER_TERM];
            let sums = [&facts::DUTY, &facts::DUTY_CARD, tenge(&facts::DUTY_TENGE)];
            let of_the_group = row.field.petition.iter().chain(row.field.visa).copied();
            [&facts::LISTED_MEANS, &facts::REFUSAL_STAYS].into_iter().chain(of_the_group).chain(papers).chain(sums).collect()
        }
        _ => Vec::new(),
    }
}

fn unsettled(way: Way, place: &PlaceOnList, today: Option<Date>) -> Vec<&'static Fact> {
    let pilot: &[&Fact] = match today {
        Some(today) if !pilot_runs(Some(today)) => &[&facts::PILOT_OVER],
        _ => &[&facts::PILOT, &facts::PILOT_ORDER, &facts::PILOT_LEVEL, &facts::PILOT_TEST],
    };
    let group = place.row.filter(|row| row.code.is_group()).map(|_| &facts::GROUP_NAMES);
    let of_the_list = [&facts::VISA_FREE_B8, &facts::VISA_HERE_LATER, &facts::DIPLOMA_RECOGNITION, &facts::WORK_DUTY];
    let of_all = [&facts::WHERE, &facts::AGE_LIMIT, &facts::FAILURES, &facts::OTHER_LISTS, &facts::LATER_AMENDMENTS, &facts::LAW_LATER];
    match way {
        Way::None => vec![&facts::LATER_AMENDMENTS],
        Way::General => [&facts::DUTY].into_iter().chain(of_all).filter(|fact| !place.draft || fact.id != facts::OTHER_LISTS.id).collect(),
        Way::InDemand => group.into_iter().chain(pilot.iter().copied()).chain(of_the_list).chain(of_all).collect(),
    }
}
