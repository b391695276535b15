//! Codes as people type them: whole, in part, with spaces, dots or nothing between.

use crate::list::Code;

/// A query that is a code or part of one: its digits, four of the unit group first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    digits: String,
    /// The last figure of a short tail may be the end of a padded number: 2512-1-7 for 2512-1-007.
    padded: Option<String>,
}

/// Reads a query as a code, if it is nothing but figures and what stands between them.
pub fn read(query: &str) -> Option<Typed> {
    let separator = |char: char| char.is_whitespace() || matches!(char, '-' | '.' | ',' | '/' | '_' | ':' | '‐'..='―' | '−' | '№');
    if !query.chars().all(|char| char.is_ascii_digit() || separator(char)) {
        return None;
    }
    let parts: Vec<&str> = query.split(separator).filter(|part| !part.is_empty()).collect();
    let digits = parts.concat();
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    let padded = match parts.as_slice() {
        [unit, group, occupation] if unit.len() == 4 && group.len() == 1 && occupation.len() < 3 => {
            Some(format!("{unit}{group}{occupation:0>3}"))
        }
        _ => None,
    };
    Some(Typed { digits, padded })
}

/// How well a row's code answers a typed one; `None` if it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The typed code is this row's.
    Whole,
    /// The row is a whole group, and the typed code stands below it.
    Below,
    /// The row's code begins with what was typed.
    Start,
}

impl Typed {
    /// How what was typed fits a code; `None` where it does not.
    pub fn fit(&self, code: Code) -> Option<Fit> {
        let row = code.digits();
        if row == self.digits || self.padded.as_ref() == Some(&row) {
            Some(Fit::Whole)
        } else if code.is_group() && self.digits.starts_with(&row) {
            Some(Fit::Below)
        } else if row.starts_with(&self.digits) {
            Some(Fit::Start)
        } else {
            None
        }
    }
}
