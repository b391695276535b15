//! What questions, answers, conditions and verdicts are called in the reader's language.

use crate::eligibility::{Answers, Condition, Grounds, Proof, Question, Standing, Verdict, Work};
use crate::list::{LIST, facts};
use crate::text::{Lang, Messages, messages};

pub fn question(question: Question, messages: &'static Messages) -> &'static str {
    match question {
        Question::Citizenship => messages.ask_citizenship,
        Question::Work => messages.ask_work,
        Question::Grounds => messages.ask_grounds,
        Question::Place => messages.condition_entry,
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
        Question::Citizenship => vec![
            ("other", messages.citizenship_other),
            ("kazakhstan", messages.citizenship_kazakhstan),
            ("none", messages.citizenship_none),
            ("unknown", messages.citizenship_unknown),
        ],
        Question::Work => Vec::new(),
        Question::Grounds => {
            let grounds = facts::GROUNDS.iter().map(|ground| (ground.id, ground.statement.get(lang)));
            grounds.chain([("none", messages.grounds_none), ("unknown", messages.grounds_unknown)]).collect()
        }
        Question::Place => vec![("kazakhstan", messages.place_kazakhstan), ("abroad", messages.place_abroad)],
        Question::Proof(_) => {
            vec![("yes", messages.having_yes), ("no", messages.having_no), ("unknown", messages.having_unknown)]
        }
    }
}

/// What the person has answered.
pub fn answer(question: Question, answers: &Answers, lang: Lang) -> Option<String> {
    let value = answers.value(question)?;
    Some(match &answers.work {
        Some(Work::Code(code)) if question == Question::Work => {
            LIST.row(*code).map_or_else(|| code.to_string(), |row| format!("{} {code}", row.names.get(lang)))
        }
        Some(Work::Words(words)) if question == Question::Work => format!("«{words}»"),
        _ => choices(question, lang).into_iter().find(|(id, _)| *id == value).map_or("", |(_, text)| text).to_string(),
    })
}

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

pub fn standing(standing: Standing, messages: &'static Messages) -> &'static str {
    match standing {
        Standing::Met => messages.standing_met,
        Standing::NotMet => messages.standing_not_met,
        Standing::Unknown => messages.standing_unknown,
    }
}

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

/// The ground that the person has said to apply.
pub fn ground(answers: &Answers, lang: Lang) -> Option<&'static str> {
    match answers.grounds {
        Some(Grounds::Applies(place)) => Some(facts::GROUNDS[place].statement.get(lang)),
        _ => None,
    }
}
