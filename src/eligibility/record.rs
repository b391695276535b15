//! A check as a small JSON file, to be kept or handed on.

use serde::{Serialize, Serializer};

use super::answers::{Answers, Question};
use super::assessment::Assessment;
use crate::date::Date;
use crate::list::List;

#[derive(Serialize)]
struct Record<'r> {
    tool: &'static str,
    note: &'static str,
    date: String,
    edition: &'static str,
    act: &'static str,
    source: &'static str,
    sha256: &'static str,
    verdict: &'static str,
    deciding: &'static str,
    row: String,
    answers: Pairs<String>,
    conditions: Pairs<&'static str>,
    link: &'r str,
}

/// Values by name, in their order.
struct Pairs<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Pairs<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The check as JSON. All that is put in is either ours or an id, except the link and
/// the reader's own words.
pub fn record(answers: &Answers, assessment: &Assessment, list: &List, today: Option<Date>, link: &str) -> String {
    let answered = Question::all().filter_map(|question| Some((question.id(), answers.value(question)?)));
    let conditions = assessment.findings.iter().map(|finding| (finding.condition.id(), finding.standing.id()));
    let record = Record {
        tool: "Kerek",
        note: "Not a decision of a state body, and no legal advice.",
        date: today.map_or_else(String::new, |today| today.to_string()),
        edition: list.edition().id,
        act: list.edition().act.number,
        source: list.source,
        sha256: list.sha256,
        verdict: assessment.verdict.map_or("open", |verdict| verdict.id()),
        deciding: assessment.deciding.map_or("", |condition| condition.id()),
        row: assessment.row.map_or_else(String::new, |row| row.code.to_string()),
        answers: Pairs(answered.collect()),
        conditions: Pairs(conditions.collect()),
        link,
    };
    serde_json::to_string(&record).expect("texts under names are JSON")
}
