//! What questions, answers, verdicts and everything else that the modules below can say are called in the reader's
//! language. Each is one `match`: nothing is decided here, and only here are their variants named in the app.

use crate::date::Date;
use crate::eligibility::{
    Answers, Citizenship, Condition, Damage, Grounds, Having, LastDay, Limit, Place, Proof, Question, Since, Standing, Verdict, Work,
};
#[cfg(not(target_arch = "wasm32"))]
use crate::list::editions::Change;
use crate::list::{Certainty, LIST, Level, facts};
use crate::search;
use crate::text::phrasing::{self, fill};
use crate::text::{Lang, Messages, messages};

/// The question itself.
pub fn question(question: Question, messages: &'static Messages) -> &'static str {
    match question {
        Question::Citizenship => messages.ask_citizenship,
        Question::Work => messages.ask_work,
        Question::Grounds => messages.ask_grounds,
        Question::Place => messages.ask_place,
        Question::Proof(Proof::Petition) => messages.condition_petition,
        Question::Proof(Proof::Diploma) => messages.condition_diploma,
        Question::Proof(Proof::Passport) => messages.condition_passport,
        Question::Proof(Proof::Police) => messages.condition_police,
    }
}

/// The answers to choose from, as links write them and as they are called; none
/// for the profession, which is searched for.
pub fn choices(question: Question, lang: Lang) -> Vec<(&'static str, &'static str)> {
    let messages = messages(lang);
    match question {
        Question::Citizenship => Citizenship::ALL.map(|citizenship| (citizenship.id(), citizenship_name(citizenship, messages))).to_vec(),
        Question::Work => Vec::new(),
        Question::Grounds => {
            let grounds = facts::GROUNDS.iter().map(|ground| (ground.id, ground.statement.get(lang)));
            let others = [(Grounds::None.id(), messages.grounds_none), (Grounds::Unknown.id(), messages.grounds_unknown)];
            grounds.chain(others).collect()
        }
        Question::Place => Place::ALL.map(|place| (place.id(), place_name(place, messages))).to_vec(),
        Question::Proof(_) => Having::ALL.map(|having| (having.id(), having_name(having, messages))).to_vec(),
    }
}

fn citizenship_name(citizenship: Citizenship, messages: &'static Messages) -> &'static str {
    match citizenship {
        Citizenship::Other => messages.citizenship_other,
        Citizenship::Kazakhstan => messages.citizenship_kazakhstan,
        Citizenship::None => messages.citizenship_none,
        Citizenship::Unknown => messages.citizenship_unknown,
    }
}

fn place_name(place: Place, messages: &'static Messages) -> &'static str {
    match place {
        Place::Kazakhstan => messages.place_kazakhstan,
        Place::Abroad => messages.place_abroad,
    }
}

fn having_name(having: Having, messages: &'static Messages) -> &'static str {
    match having {
        Having::Yes => messages.having_yes,
        Having::No => messages.having_no,
        Having::Unknown => messages.having_unknown,
    }
}

/// What the person has answered.
pub fn answer(question: Question, answers: &Answers, lang: Lang) -> Option<String> {
    let value = answers.value(question)?;
    Some(match (question, &answers.work) {
        (Question::Work, Some(Work::Code(code))) => {
            LIST.row(*code).map_or_else(|| code.to_string(), |row| format!("{} {code}", row.names.get(lang)))
        }
        (Question::Work, Some(Work::Words(words))) => fill(messages(lang).quoted, &[words]),
        (Question::Work, Some(Work::NoneOfThese)) => messages(lang).not_my_work.to_string(),
        _ => choices(question, lang).into_iter().find(|(id, _)| *id == value).map_or("", |(_, text)| text).to_string(),
    })
}

/// What is asked for, as a sentence about the person.
pub fn condition(condition: Condition, messages: &'static Messages) -> &'static str {
    match condition {
        Condition::Foreigner => messages.condition_foreigner,
        Condition::OnList => messages.condition_on_list,
        Condition::NoGrounds => messages.condition_no_grounds,
        Condition::Petition => messages.condition_petition,
        Condition::Diploma => messages.condition_diploma,
        Condition::Passport => messages.condition_passport,
        Condition::Police => messages.condition_police,
        Condition::Entry => messages.condition_entry,
        Condition::Pilot => messages.condition_pilot,
    }
}

/// Met, not met, not known.
pub fn standing(standing: Standing, messages: &'static Messages) -> &'static str {
    match standing {
        Standing::Met => messages.standing_met,
        Standing::NotMet => messages.standing_not_met,
        Standing::Unknown => messages.standing_unknown,
    }
}

/// The heading of a result; `None` is nothing that can be said yet.
pub fn verdict(verdict: Option<Verdict>, messages: &'static Messages) -> &'static str {
    match verdict {
        Some(Verdict::Listed) => messages.verdict_listed,
        Some(Verdict::Group) => messages.verdict_group,
        Some(Verdict::Similar) => messages.verdict_similar,
        Some(Verdict::Absent) => messages.verdict_absent,
        Some(Verdict::NotForeigner) => messages.verdict_not_foreigner,
        Some(Verdict::Blocked) => messages.verdict_blocked,
        None => messages.verdict_open,
    }
}

/// How sure a statement is, in a word.
pub fn certainty(certainty: Certainty, messages: &'static Messages) -> &'static str {
    match certainty {
        Certainty::Law => messages.certainty_law,
        Certainty::Reported => messages.certainty_reported,
        Certainty::Disputed => messages.certainty_disputed,
        Certainty::Derived => messages.certainty_derived,
        Certainty::NotKnown => messages.certainty_not_known,
    }
}

/// What a level of the classifier is called.
pub fn level(level: Level, messages: &'static Messages) -> &'static str {
    match level {
        Level::Major => messages.level_major,
        Level::SubMajor => messages.level_sub_major,
        Level::Minor => messages.level_minor,
        Level::Unit => messages.level_unit,
        Level::Group => messages.level_group,
        Level::Occupation => messages.level_occupation,
    }
}

/// What was found, in a sentence. `subject` is what it speaks of, as it was typed.
pub fn finding(finding: search::Finding, subject: &str, lang: Lang) -> String {
    let messages = messages(lang);
    match finding {
        search::Finding::Everything(rows) => phrasing::labelled(lang, messages.whole_list, &phrasing::found(lang, rows)),
        search::Finding::Rows(rows) => phrasing::found(lang, rows),
        search::Finding::General => fill(messages.general, &[subject]),
        search::Finding::Technology => fill(messages.technology, &[subject]),
        search::Finding::OtherFieldsOnly => messages.none_in_field.to_string(),
        search::Finding::Similar => messages.similar_heading.to_string(),
        search::Finding::Elsewhere => messages.elsewhere.to_string(),
        search::Finding::Nothing => messages.none_heading.to_string(),
    }
}

/// What could not be read of a link.
pub fn damage(damage: Damage, messages: &'static Messages) -> &'static str {
    match damage {
        Damage::Version => messages.damaged_version,
        Damage::Parts => messages.damaged_link,
    }
}

/// What the list has changed since the edition of a link.
pub fn since(since: Since, messages: &'static Messages) -> &'static str {
    match since {
        Since::Added => messages.since_added,
        Since::Removed => messages.since_removed,
        Since::Moved => messages.since_moved,
        Since::Same => messages.since_same,
    }
}

/// How long it lasts, in a few words.
pub fn lasts(limit: Limit, messages: &'static Messages) -> String {
    let (template, days) = match limit {
        // Of the last day itself the table says one more.
        Limit::FileBefore(days) => (messages.lasts_beyond, days - 1),
        Limit::ValidFor(days) => (messages.lasts_for, days),
        Limit::AnswerWithin(days) => (messages.answered_within, days),
    };
    fill(template, &[&days.to_string()])
}

/// Which day the reader is asked for.
pub fn asked_day(limit: Limit, messages: &'static Messages) -> &'static str {
    match limit {
        Limit::ValidFor(_) => messages.date_issued,
        Limit::FileBefore(_) => messages.date_ends,
        Limit::AnswerWithin(_) => messages.date_filed,
    }
}

/// What follows from that day.
pub fn last_day(limit: Limit, date: Date, lang: Lang) -> String {
    let messages = messages(lang);
    let template = match limit {
        Limit::ValidFor(_) => messages.last_valid,
        Limit::FileBefore(_) => messages.last_file,
        Limit::AnswerWithin(_) => messages.last_answer,
    };
    fill(template, &[&phrasing::day(lang, date)])
}

/// The same, and whether it is over.
pub fn last_day_as_it_stands(limit: Limit, last: LastDay, lang: Lang) -> String {
    let text = last_day(limit, last.date, lang);
    if last.has_passed { fill(messages(lang).day_passed, &[&text]) } else { text }
}

/// What an edition did to rows, and a place for how many.
#[cfg(not(target_arch = "wasm32"))]
pub fn change(change: Change, messages: &'static Messages) -> &'static str {
    match change {
        Change::Added => messages.editions_added,
        Change::Removed => messages.editions_removed,
        Change::Renamed => messages.editions_renamed,
        Change::Moved => messages.editions_moved,
    }
}
