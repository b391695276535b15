//! Codes of the National Classifier of Occupations, НК РК 01-2017.
//!
//! A code is read once, at the edge; everywhere else it is a [`Code`].

use core::fmt;

use serde::{Deserialize, Serialize};

/// A group of occupations (`2166-1`) or one occupation below it (`2512-1-007`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Code {
    unit: u16,
    group: u8,
    occupation: Option<u16>,
}

/// Why a text is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It is not digits in the form `NNNN-N` or `NNNN-N-NNN`.
    Form,
    /// The classifier's major groups run from 0 to 9, its unit groups have four digits.
    Unit,
}

impl fmt::Display for CodeError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(match self {
            CodeError::Form => "a code has the form 2512-1-007 or 2166-1",
            CodeError::Unit => "the first part of a code is a unit group of four digits, and no unit group is 0000",
        })
    }
}

impl Code {
    /// A code from its parts; for the tables that build.rs writes from codes it has parsed.
    pub const fn new(unit: u16, group: u8, occupation: Option<u16>) -> Code {
        Code { unit, group, occupation }
    }

    /// Reads the one form in which the order writes codes; [`crate::search`] is what forgives.
    pub fn parse(text: &str) -> Result<Code, CodeError> {
        let digits = |part: &str, length: usize| -> Result<u16, CodeError> {
            if part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse().map_err(|_| CodeError::Form)
            } else {
                Err(CodeError::Form)
            }
        };
        let mut parts = text.split('-');
        let unit = digits(parts.next().unwrap_or_default(), 4)?;
        let group = digits(parts.next().unwrap_or_default(), 1)? as u8;
        let occupation = parts.next().map(|part| digits(part, 3)).transpose()?;
        if parts.next().is_some() {
            return Err(CodeError::Form);
        }
        if unit == 0 {
            return Err(CodeError::Unit);
        }
        Ok(Code { unit, group, occupation })
    }

    /// The unit group, the four digits that mostly follow ISCO-08.
    pub const fn unit(self) -> u16 {
        self.unit
    }

    /// Is it a whole group of occupations rather than one occupation?
    pub const fn is_group(self) -> bool {
        self.occupation.is_none()
    }

    /// Does it stand in sub-major group 25 of ISCO, information and communications technology professionals?
    pub const fn is_information_technology(self) -> bool {
        self.unit() / 100 == 25
    }

    /// The group of occupations that the code stands in; a group is its own.
    pub const fn group(self) -> Code {
        Code { occupation: None, ..self }
    }

    /// Is `other` this code, or an occupation of this group?
    pub fn covers(self, other: Code) -> bool {
        self == other || (self.is_group() && other.group() == self)
    }

    /// The digits alone, as they are compared when somebody types a code in their own manner.
    pub fn digits(self) -> String {
        self.to_string().replace('-', "")
    }

    /// The classifier's levels from the widest to this code, each with the digits that name it.
    pub fn levels(self) -> Vec<(Level, String)> {
        let unit = format!("{:04}", self.unit);
        let mut levels = vec![
            (Level::Major, unit[..1].to_string()),
            (Level::SubMajor, unit[..2].to_string()),
            (Level::Minor, unit[..3].to_string()),
            (Level::Unit, unit),
            (Level::Group, self.group().to_string()),
        ];
        if !self.is_group() {
            levels.push((Level::Occupation, self.to_string()));
        }
        levels
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:04}-{}", self.unit, self.group)?;
        match self.occupation {
            Some(occupation) => write!(out, "-{occupation:03}"),
            None => Ok(()),
        }
    }
}

/// A level of the classifier. Source: scan of НК РК 01-2017, reported by one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Major,
    SubMajor,
    Minor,
    Unit,
    Group,
    Occupation,
}
