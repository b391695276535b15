//! What a person has answered, and how it travels in the fragment of an address.
//!
//! The form, version 1: pairs joined by `&`, as in
//! `v=1&citizenship=other&profession=2512-1-007`. `profession` is a code, or the
//! words that the list had no row for, percent-encoded, after a `~`.

use crate::list::Code;
use crate::route::{decoded, encoded};

/// Whose citizen the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Citizenship {
    Kazakhstan,
    /// Of another state, with proof of it.
    Other,
    /// Of no state.
    None,
    /// The person does not know, or has no proof yet.
    Unknown,
}

impl Citizenship {
    pub const ALL: [Citizenship; 4] = [Citizenship::Other, Citizenship::Kazakhstan, Citizenship::None, Citizenship::Unknown];

    pub const fn id(self) -> &'static str {
        match self {
            Citizenship::Kazakhstan => "kazakhstan",
            Citizenship::Other => "other",
            Citizenship::None => "none",
            Citizenship::Unknown => "unknown",
        }
    }
}

/// What the person works as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// A code: of a row, of an occupation below a listed group, or of none.
    Code(Code),
    /// Words; no row was chosen for them.
    Words(String),
}

/// The answers so far; `None` is not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub citizenship: Option<Citizenship>,
    pub work: Option<Work>,
}

/// What could not be read of a fragment. The rest has been kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It was written by a version that is not known here.
    Version,
    /// Some of it is no answer.
    Parts,
}

const VERSION: &str = "1";

impl Answers {
    /// Reads a fragment without its `#`; an empty one is no answers.
    pub fn from_fragment(fragment: &str) -> (Answers, Option<Damage>) {
        let mut answers = Answers::default();
        let mut damage = None;
        for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let read = match name {
                "v" => {
                    if value != VERSION {
                        damage = Some(Damage::Version);
                    }
                    continue;
                }
                "citizenship" => {
                    let known = Citizenship::ALL.into_iter().find(|citizenship| citizenship.id() == value);
                    answers.citizenship = known.or(answers.citizenship);
                    known.is_some()
                }
                "profession" => {
                    let work = Work::from_value(value);
                    let known = work.is_some();
                    answers.work = work.or(answers.work);
                    known
                }
                _ => false,
            };
            if !read {
                damage = damage.or(Some(Damage::Parts));
            }
        }
        (answers, damage)
    }

    /// The fragment that reads back to these answers; empty for none.
    pub fn to_fragment(&self) -> String {
        let mut pairs = Vec::new();
        pairs.extend(self.citizenship.map(|citizenship| format!("citizenship={}", citizenship.id())));
        pairs.extend(self.work.as_ref().map(|work| format!("profession={}", work.to_value())));
        if pairs.is_empty() {
            return String::new();
        }
        format!("v={VERSION}&{}", pairs.join("&"))
    }
}

impl Work {
    fn from_value(value: &str) -> Option<Work> {
        match value.strip_prefix('~') {
            Some(words) => {
                let words: String = decoded(words).trim().chars().take(LONGEST).collect();
                (!words.is_empty()).then_some(Work::Words(words))
            }
            None => Code::parse(value).ok().map(Work::Code),
        }
    }

    fn to_value(&self) -> String {
        match self {
            Work::Code(code) => code.to_string(),
            Work::Words(words) => format!("~{}", encoded(&words.chars().take(LONGEST).collect::<String>())),
        }
    }
}

/// No title of a profession is longer, in characters; a link need not carry more.
const LONGEST: usize = 120;
