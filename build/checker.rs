//! What the checker asks for, as `public/data/checker.json` has it: the days of the pilot, the statements
//! that differ from group to group, and the papers. What is refused in it is said here too.

use serde::Deserialize;
use serde_json::Value;

use super::check::Check;
use super::{Fact, Fault, Field, each, parsed};

pub const CHECKER: &str = "checker.json";

/// The file, before its entries are looked at one by one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    #[serde(rename = "about")]
    _about: String,
    pilot: Pilot,
    groups: Vec<Value>,
    conditions: Vec<Value>,
    papers: Vec<Value>,
}

/// The first and the last day of the pilot.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    pub first: String,
    pub last: String,
}

/// The statements, by their ids, that are said of the rows of one group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The id of the group.
    pub group: String,
    /// Who gives the petition.
    pub petition: Vec<String>,
    /// The document of qualification.
    pub diploma: String,
    /// A visa for this group alone; none for most.
    pub visa: Vec<String>,
}

worded! {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Paper {
        pub id: String,
        pub fact: String,
        #[serde(rename = "for")]
        pub need: Need,
        pub limit: Option<Limit>,
        /// The condition that it settles.
        pub condition: Option<Condition>,
        /// Further statements on it.
        #[serde(default)]
        pub more: Vec<String>,
    }
}

/// The statements, by their ids, that are said of a condition besides what it rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfCondition {
    pub condition: Condition,
    pub more: Vec<String>,
}

/// A condition; the variants are those of `eligibility::conditions`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    Foreigner,
    OnList,
    NoGrounds,
    Petition,
    Diploma,
    Passport,
    Police,
    Entry,
    Pilot,
}

/// Who needs a paper; the variants are those of `eligibility::papers`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    Everybody,
    Listed,
    ListedAbroad,
    General,
}

/// A number of days; the variants are those of `eligibility::papers`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Limit {
    ValidFor(i32),
    FileBefore(i32),
    AnswerWithin(i32),
}

/// The whole file, found right.
#[derive(Debug)]
pub struct Checker {
    pub pilot: Pilot,
    /// One for each group of the list, in the order of the list.
    pub groups: Vec<Group>,
    pub conditions: Vec<OfCondition>,
    /// The first to see to first.
    pub papers: Vec<Paper>,
}

impl Head {
    pub fn parsed(text: &str) -> Result<Head, Vec<Fault>> {
        parsed(CHECKER, text)
    }

    /// Everything in it, in the order of the list's groups; what is missing or unknown becomes a fault.
    pub fn read(self, fields: &[Field], facts: &[Fact], faults: &mut Vec<Fault>) -> Checker {
        let mut groups: Vec<Group> = each(CHECKER, "group", "group", self.groups, faults);
        let conditions: Vec<OfCondition> = each(CHECKER, "condition", "condition", self.conditions, faults);
        let papers: Vec<Paper> = each(CHECKER, "paper", "id", self.papers, faults);
        let mut check = Check::new(faults, CHECKER);
        let days = [&self.pilot.first, &self.pilot.last].map(|day| check.date("pilot", day));
        check.unless(days[0] <= days[1], "pilot", "its last day is before its first");
        let known = |check: &mut Check, place: &str, id: &str| {
            check.unless(facts.iter().any(|fact| fact.id == id), place, format!("unknown fact {id}"));
        };
        check.distinct("group", groups.iter().map(|group| group.group.as_str()));
        for group in &groups {
            let place = format!("group {}", group.group);
            check.unless(fields.iter().any(|field| field.id == group.group), &place, "the list has no such group");
            check.unless(!group.petition.is_empty(), &place, "nothing is said of who gives the petition");
            group.petition.iter().chain([&group.diploma]).chain(&group.visa).for_each(|id| known(&mut check, &place, id));
        }
        for field in fields {
            let is_there = groups.iter().any(|group| group.group == field.id);
            check.unless(is_there, &format!("group {}", field.id), "nothing is said of its petition, diploma and visa");
        }
        groups.sort_by_key(|group| fields.iter().position(|field| field.id == group.group));
        for OfCondition { condition, more } in &conditions {
            more.iter().for_each(|id| known(&mut check, &format!("condition {condition:?}"), id));
        }
        check.distinct("paper", papers.iter().map(|paper| paper.id.as_str()));
        for paper in &papers {
            let place = format!("paper {}", paper.id);
            paper.more.iter().chain([&paper.fact]).for_each(|id| known(&mut check, &place, id));
            let (Some(Limit::ValidFor(days) | Limit::FileBefore(days) | Limit::AnswerWithin(days)), place) = (paper.limit, &place) else {
                continue;
            };
            check.unless(days > 0, place, "its limit is no number of days");
        }
        Checker { pilot: self.pilot, groups, conditions, papers }
    }
}
