//! What a person has answered, question by question.

use crate::list::{Code, facts};
use crate::route::{decoded, encoded};

named! {
    /// Whose citizen the person is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Citizenship {
        /// Of another state, with proof of it.
        Other = "other",
        Kazakhstan = "kazakhstan",
        /// Of no state.
        None = "none",
        /// The person does not know, or has no proof yet.
        Unknown = "unknown",
    }
}

/// What the person works as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// A code: of a row, of an occupation below a listed group, or of none.
    Code(Code),
    /// Words; no row was chosen for them.
    Words(String),
    /// None of the rows that were offered, and nothing was typed.
    NoneOfThese,
}

/// Whether one of the law's grounds of refusal applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grounds {
    None,
    Unknown,
    /// The place of the ground in [`facts::GROUNDS`].
    Applies(usize),
}

named! {
    /// Where the person is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Place {
        Kazakhstan = "kazakhstan",
        Abroad = "abroad",
    }
}

named! {
    /// Something that a person has, or has yet to get.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Proof {
        /// The petition of the sectoral state body.
        Petition = "petition",
        /// A document of qualification.
        Diploma = "diploma",
        /// A passport that is valid for long enough.
        Passport = "passport",
        /// A certificate of criminal record that is recent enough.
        Police = "police",
    }
}

named! {
    /// Whether a person has it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Having {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

/// A question to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Citizenship,
    Work,
    Grounds,
    Place,
    Proof(Proof),
}

/// The answers so far; `None` is not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub citizenship: Option<Citizenship>,
    pub work: Option<Work>,
    pub grounds: Option<Grounds>,
    pub place: Option<Place>,
    /// By [`Proof`], in its order.
    pub proofs: [Option<Having>; Proof::ALL.len()],
}

impl Question {
    /// In the order in which they are asked and written.
    pub fn all() -> impl Iterator<Item = Question> {
        let first = [Question::Citizenship, Question::Work, Question::Grounds, Question::Place];
        first.into_iter().chain(Proof::ALL.map(Question::Proof))
    }

    /// Its name in links and exports.
    pub const fn id(self) -> &'static str {
        match self {
            Question::Citizenship => "citizenship",
            Question::Work => "profession",
            Question::Grounds => "grounds",
            Question::Place => "place",
            Question::Proof(proof) => proof.id(),
        }
    }

    /// Can its answer change the verdict? The others are beside it, and are answered where they stand.
    pub const fn is_of_verdict(self) -> bool {
        matches!(self, Question::Citizenship | Question::Work | Question::Grounds)
    }

    /// The question of that name.
    pub fn from_id(id: &str) -> Option<Question> {
        Question::all().find(|question| question.id() == id)
    }
}

impl Answers {
    /// Answers a question with a value as links write it; whether that is a value of it.
    pub fn set(&mut self, question: Question, value: &str) -> bool {
        /// Keeps the old answer where the new one is none.
        fn put<T>(place: &mut Option<T>, value: Option<T>) -> bool {
            let known = value.is_some();
            if known {
                *place = value;
            }
            known
        }
        match question {
            Question::Citizenship => put(&mut self.citizenship, Citizenship::from_id(value)),
            Question::Work => put(&mut self.work, Work::from_value(value)),
            Question::Grounds => put(&mut self.grounds, Grounds::from_value(value)),
            Question::Place => put(&mut self.place, Place::from_id(value)),
            Question::Proof(proof) => put(&mut self.proofs[proof as usize], Having::from_id(value)),
        }
    }

    /// The answer to a question as links write it.
    pub fn value(&self, question: Question) -> Option<String> {
        match question {
            Question::Citizenship => self.citizenship.map(|citizenship| citizenship.id().to_string()),
            Question::Work => self.work.as_ref().map(Work::to_value),
            Question::Grounds => self.grounds.map(|grounds| grounds.id().to_string()),
            Question::Place => self.place.map(|place| place.id().to_string()),
            Question::Proof(proof) => self.proofs[proof as usize].map(|having| having.id().to_string()),
        }
    }

    /// The same answers with one more, or with another one.
    pub fn with(&self, question: Question, value: &str) -> Answers {
        let mut answers = self.clone();
        answers.set(question, value);
        answers
    }
}

impl Grounds {
    /// Its name in links and exports; that of a ground is its id in the data.
    pub fn id(self) -> &'static str {
        match self {
            Grounds::None => "none",
            Grounds::Unknown => "unknown",
            Grounds::Applies(place) => facts::GROUNDS[place].id,
        }
    }

    fn from_value(value: &str) -> Option<Grounds> {
        match value {
            "none" => Some(Grounds::None),
            "unknown" => Some(Grounds::Unknown),
            id => facts::GROUNDS.iter().position(|ground| ground.id == id).map(Grounds::Applies),
        }
    }
}

impl Work {
    fn from_value(value: &str) -> Option<Work> {
        match value.strip_prefix('~') {
            Some(words) => Some(Work::described(&decoded(words))),
            None if value == NONE_OF_THESE => Some(Work::NoneOfThese),
            None => Code::parse(value).ok().map(Work::Code),
        }
    }

    /// A work that no row was chosen for, in the person's own words, if there are any.
    pub fn described(words: &str) -> Work {
        let words: String = words.trim().chars().take(LONGEST).collect();
        if words.is_empty() { Work::NoneOfThese } else { Work::Words(words) }
    }

    /// As links write it: a code, words, percent-encoded, after a `~`, or `none`.
    pub fn to_value(&self) -> String {
        match self {
            Work::Code(code) => code.to_string(),
            Work::Words(words) => format!("~{}", encoded(&words.chars().take(LONGEST).collect::<String>())),
            Work::NoneOfThese => NONE_OF_THESE.to_string(),
        }
    }
}

/// How links write that none of the offered rows is it.
const NONE_OF_THESE: &str = "none";

/// No title of a profession is longer, in characters; a link need not carry more.
const LONGEST: usize = 120;
