//! How answers travel in the fragment of an address.
//!
//! The form, version 1: pairs joined by `&`, as in
//! `v=1&edition=2024&citizenship=other&profession=2512-1-007&grounds=none`. Each
//! question of [`Question`] has its pair under its id; `profession` is a code, the
//! words that no row was chosen for, percent-encoded, after a `~`, or `none`. `edition`
//! is the edition of the list that was shown when the link was made; `ask` is the
//! question that is open on the page. Pairs may be missing, and come in any order.

use super::answers::{Answers, Question, Work};
use crate::list::{Edition, List};

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub answers: Answers,
    /// The question that the reader has opened, answered already or not.
    pub asked: Option<Question>,
    /// The id of the edition that the link was made with.
    pub edition: Option<String>,
    pub damage: Option<Damage>,
}

/// What could not be read of a link. The rest has been kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It was written by a version that is not known here.
    Version,
    /// Some of it is no answer.
    Parts,
}

/// What the list has changed for a link of an older edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The profession has been added.
    Added,
    /// The profession has been removed.
    Removed,
    /// The profession stands in another group now.
    Moved,
    /// Nothing that concerns these answers.
    Same,
}

const VERSION: &str = "1";

impl Link {
    /// Reads a fragment without its `#`; an empty one carries nothing.
    pub fn read(fragment: &str) -> Link {
        let mut link = Link::default();
        for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let read = match name {
                "v" if value != VERSION => {
                    link.damage = Some(Damage::Version);
                    true
                }
                "v" => true,
                "edition" => {
                    link.edition = Some(value.to_string());
                    true
                }
                "ask" => {
                    link.asked = Question::from_id(value);
                    link.asked.is_some()
                }
                name => Question::from_id(name).is_some_and(|question| link.answers.set(question, value)),
            };
            if !read {
                link.damage = link.damage.or(Some(Damage::Parts));
            }
        }
        link
    }

    /// The fragment that reads back to these answers under the list's edition; empty for none.
    pub fn write(answers: &Answers, asked: Option<Question>, list: &List) -> String {
        let pairs = Question::all().filter_map(|question| Some(format!("&{}={}", question.id(), answers.value(question)?)));
        let mut pairs: String = pairs.collect();
        if let Some(question) = asked {
            pairs.push_str("&ask=");
            pairs.push_str(question.id());
        }
        if pairs.is_empty() { pairs } else { format!("v={VERSION}&edition={}{pairs}", list.edition().id) }
    }

    /// The older edition that the link was made with, and what has changed for its
    /// profession. `None` for the edition that is shown, and for one that is not known.
    pub fn since(&self, list: &List) -> Option<(&'static Edition, Since)> {
        let edition = list.editions.iter().copied().find(|edition| Some(edition.id) == self.edition.as_deref())?;
        if edition.id == list.edition().id {
            return None;
        }
        let Some(Work::Code(code)) = self.answers.work else { return Some((edition, Since::Same)) };
        let since = match (list.field_in(code, edition), list.covering(code)) {
            (None, Some(_)) => Since::Added,
            (Some(_), None) => Since::Removed,
            (Some(field), Some(row)) if field.id != row.field.id => Since::Moved,
            _ => Since::Same,
        };
        Some((edition, since))
    }
}
