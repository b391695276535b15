//! What the device remembers between visits, as one line of text: version, language, favourites.

use crate::list::{Code, LIST};
use crate::text::Lang;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Memory {
    pub lang: Option<Lang>,
    /// In the order in which they were starred.
    pub favourites: Vec<Code>,
}

const VERSION: &str = "1";

impl Memory {
    /// Reads what is there; whatever cannot be read is forgotten, the rest is kept.
    pub fn parse(text: &str) -> Memory {
        let mut parts = text.split(';');
        if parts.next() != Some(VERSION) {
            return Memory::default();
        }
        let lang = parts.next().and_then(Lang::from_tag);
        let codes = parts.next().unwrap_or_default().split(',').filter_map(|code| Code::parse(code).ok());
        let mut favourites: Vec<Code> = Vec::new();
        for code in codes.filter(|code| LIST.row(*code).is_some()) {
            if !favourites.contains(&code) {
                favourites.push(code);
            }
        }
        Memory { lang, favourites }
    }

    pub fn is_favourite(&self, code: Code) -> bool {
        self.favourites.contains(&code)
    }

    /// Adds a favourite, or takes it away.
    pub fn toggle(&mut self, code: Code) {
        match self.favourites.iter().position(|favourite| *favourite == code) {
            Some(place) => drop(self.favourites.remove(place)),
            None => self.favourites.push(code),
        }
    }
}

impl core::fmt::Display for Memory {
    fn fmt(&self, out: &mut core::fmt::Formatter) -> core::fmt::Result {
        let codes: Vec<String> = self.favourites.iter().map(Code::to_string).collect();
        write!(out, "{VERSION};{};{}", self.lang.map_or("", Lang::tag), codes.join(","))
    }
}
