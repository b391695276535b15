//! What an application asks for: each thing once, in the order in which a person sees to it, with all that is said of it.

use super::assessment::{Assessment, Verdict};
use super::conditions::{Condition, Finding, Standing};
use super::papers::{Limit, OF_CONDITIONS, Paper};
use crate::list::Profession;
use crate::list::facts::Fact;

/// One thing that is asked for: a condition, a paper, or the paper that settles a condition.
#[derive(Clone, Debug)]
pub struct Requirement {
    pub finding: Option<Finding>,
    pub paper: Option<&'static Paper>,
    /// What is said of it, the most important first.
    pub facts: Vec<&'static Fact>,
}

/// When a person sees to a requirement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Petition,
    Entry,
    Papers,
    Filing,
    /// What only time or others settle.
    Pilot,
}

/// Everything that is asked for.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// What is said of the verdict itself.
    pub headline: Vec<&'static Fact>,
    /// The conditions of the verdict.
    pub reasons: Vec<Requirement>,
    /// What is to be done besides, the first to see to first.
    pub requirements: Vec<Requirement>,
}

impl Requirement {
    /// Its name among the others.
    pub fn id(&self) -> &'static str {
        self.finding.map(|finding| finding.condition.id()).or(self.paper.map(|paper| paper.id)).unwrap_or_default()
    }

    /// The paper that the reader ticks. What a question asks for is answered, not ticked.
    pub fn ticked(&self) -> Option<&'static Paper> {
        self.paper.filter(|_| self.finding.is_none_or(|finding| finding.condition == Condition::Entry))
    }

    /// Is it seen to? `is_ticked` says of a paper whether the reader has it.
    pub fn is_settled(&self, is_ticked: impl Fn(&str) -> bool) -> bool {
        self.finding.is_some_and(|finding| finding.standing == Standing::Met) || self.ticked().is_some_and(|paper| is_ticked(paper.id))
    }

    fn is_of_verdict(&self) -> bool {
        self.finding.is_some_and(|finding| Condition::OF_VERDICT.contains(&finding.condition))
    }

    fn stage(&self) -> Stage {
        match self.finding.map(|finding| finding.condition) {
            Some(Condition::Petition) => Stage::Petition,
            Some(Condition::Entry) => Stage::Entry,
            Some(Condition::Pilot) => Stage::Pilot,
            None if self.paper.is_some_and(|paper| matches!(paper.limit, Some(Limit::AnswerWithin(_)))) => Stage::Filing,
            _ => Stage::Papers,
        }
    }
}

impl Checklist {
    /// What an assessment asks for.
    pub fn of(assessment: &Assessment) -> Checklist {
        let with_paper = |finding: &&Finding| assessment.papers.iter().any(|paper| paper.condition == Some(finding.condition));
        let alone = assessment.findings.iter().filter(|finding| !with_paper(finding)).map(|finding| (Some(*finding), None));
        let of_papers = assessment.papers.iter().map(|paper| {
            let settled = assessment.findings.iter().find(|finding| Some(finding.condition) == paper.condition);
            (settled.copied(), Some(*paper))
        });
        let requirement = |(finding, paper): (Option<Finding>, Option<&'static Paper>)| Requirement {
            finding,
            paper,
            facts: said_of(finding, paper, assessment),
        };
        let all: Vec<Requirement> = alone.chain(of_papers).map(requirement).collect();
        let is_said = |fact: &&Fact| all.iter().any(|requirement| requirement.facts.contains(fact));
        let reason = assessment.findings.iter().find(|finding| Some(finding.condition) == assessment.deciding).map(|finding| finding.basis);
        let headline = match assessment.verdict {
            Some(Verdict::Blocked) => reason.into_iter().collect(),
            Some(Verdict::NotForeigner) => {
                reason.into_iter().chain(assessment.meaning.iter().copied().filter(|fact| Some(*fact) != reason)).collect()
            }
            _ => assessment.meaning.iter().copied().filter(|fact| !is_said(fact)).collect(),
        };
        let (reasons, mut requirements): (Vec<_>, Vec<_>) = all.into_iter().partition(Requirement::is_of_verdict);
        requirements.sort_by_key(Requirement::stage);
        Checklist { headline, reasons, requirements }
    }

    /// What to see to first: the first that is not settled.
    pub fn first(&self, is_ticked: impl Fn(&str) -> bool) -> Option<&Requirement> {
        self.requirements.iter().find(|requirement| !requirement.is_settled(&is_ticked))
    }

    /// How many are settled, and of how many; nothing that a person does settles the pilot.
    pub fn progress(&self, is_ticked: impl Fn(&str) -> bool) -> (usize, usize) {
        let to_do = || self.requirements.iter().filter(|requirement| requirement.stage() != Stage::Pilot);
        (to_do().filter(|requirement| requirement.is_settled(&is_ticked)).count(), to_do().count())
    }
}

/// What it rests on, then what the assessment says of it besides.
fn said_of(finding: Option<Finding>, paper: Option<&'static Paper>, assessment: &Assessment) -> Vec<&'static Fact> {
    let condition = finding.map(|finding| finding.condition);
    let of_condition = OF_CONDITIONS.iter().filter(|(of, _)| Some(*of) == condition).flat_map(|(_, facts)| facts.iter());
    let of_group = assessment.row.into_iter().flat_map(|row| of_group(condition, row));
    let concerns: Vec<&Fact> = of_condition.chain(of_group).chain(paper.into_iter().flat_map(|paper| paper.more)).copied().collect();
    let rests_on = finding.map(|finding| finding.basis).into_iter().chain(paper.map(|paper| paper.fact));
    let mut said = Vec::new();
    for fact in rests_on.chain(assessment.meaning.iter().copied().filter(|fact| concerns.contains(fact))) {
        if !said.contains(&fact) {
            said.push(fact);
        }
    }
    said
}

/// What is said of a condition for the group of a row alone.
fn of_group(condition: Option<Condition>, row: &'static Profession) -> &'static [&'static Fact] {
    match condition {
        Some(Condition::Petition) => row.field.petition,
        Some(Condition::Entry) => row.field.visa,
        _ => &[],
    }
}
