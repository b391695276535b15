//! A check as a small JSON file, to be kept or handed on.

use super::answers::{Answers, Question};
use super::assessment::Assessment;
use crate::date::Date;
use crate::json::{object, pair};
use crate::list::List;

/// The check as JSON. All that is put in is either ours or an id, except the link and
/// the reader's own words.
pub fn record(answers: &Answers, assessment: &Assessment, list: &List, today: Option<Date>, link: &str) -> String {
    let answered = Question::all().filter_map(|question| Some(pair(question.id(), &answers.value(question)?)));
    let conditions = assessment.findings.iter().map(|finding| pair(finding.condition.id(), finding.standing.id()));
    let fields = [
        pair("tool", "Kerek"),
        pair("note", "Not a decision of a state body, and no legal advice."),
        pair("date", &today.map_or_else(String::new, |today| today.to_string())),
        pair("edition", list.edition().id),
        pair("act", list.edition().act.number),
        pair("source", list.source),
        pair("sha256", list.sha256),
        pair("verdict", assessment.verdict.map_or("open", |verdict| verdict.id())),
        pair("deciding", assessment.deciding.map_or("", |condition| condition.id())),
        pair("row", &assessment.row.map_or_else(String::new, |row| row.code.to_string())),
        format!("\"answers\":{}", object(answered)),
        format!("\"conditions\":{}", object(conditions)),
        pair("link", link),
    ];
    object(fields.into_iter())
}
