//! What the device remembers between visits, as one line of text: version, language,
//! favourites, ticks, dates, saved checks; parts are separated by `;`, items by `,`.

use crate::date::Date;
use crate::eligibility::PAPERS;
use crate::list::{Code, LIST};
use crate::route::{decoded, encoded};
use crate::text::Lang;

/// What the device remembers. It is written as one line, and read again whatever was done to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Memory {
    pub lang: Option<Lang>,
    /// In the order in which they were starred.
    pub favourites: Vec<Code>,
    /// The papers that are there, by their ids.
    pub ticks: Vec<&'static str>,
    /// The days that the reader has entered, by the ids of papers.
    pub dates: Vec<(&'static str, Date)>,
    /// Oldest first.
    pub saved: Vec<Saved>,
}

/// A check that the reader has given a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub name: String,
    /// The answers, as a link carries them.
    pub fragment: String,
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
        let paper = |id: &str| PAPERS.iter().find(|paper| paper.id == id).map(|paper| paper.id);
        let ticks = parts.next().unwrap_or_default().split(',').filter_map(paper).collect();
        let dates = parts.next().unwrap_or_default().split(',').filter_map(|date| {
            let (id, date) = date.split_once(':')?;
            Some((paper(id)?, Date::parse(date)?))
        });
        let dates = dates.collect();
        let saved = parts.next().unwrap_or_default().split(',').filter_map(|check| {
            let (name, fragment) = check.split_once(':')?;
            Some(Saved { name: decoded(name), fragment: decoded(fragment) })
        });
        let saved = saved.collect();
        Memory { lang, favourites, ticks, dates, saved }
    }

    /// Has it a star?
    pub fn is_favourite(&self, code: Code) -> bool {
        self.favourites.contains(&code)
    }

    /// Adds a favourite, or takes it away. What it is to become is said, not turned round: another tab may
    /// have changed it since the reader looked.
    pub fn set_favourite(&mut self, code: Code, starred: bool) {
        set(&mut self.favourites, code, starred);
    }

    /// Has the paper a tick?
    pub fn is_ticked(&self, paper: &str) -> bool {
        self.ticks.contains(&paper)
    }

    /// Ticks a paper, or takes the tick away.
    pub fn set_tick(&mut self, paper: &'static str, ticked: bool) {
        set(&mut self.ticks, paper, ticked);
    }

    /// The day that the reader has entered for a paper, by its id.
    pub fn date_of(&self, paper: &str) -> Option<Date> {
        self.dates.iter().find(|(of, _)| *of == paper).map(|(_, date)| *date)
    }

    /// Notes the day of a paper, or forgets it.
    pub fn set_date(&mut self, paper: &'static str, date: Option<Date>) {
        self.dates.retain(|(of, _)| *of != paper);
        self.dates.extend(date.map(|date| (paper, date)));
    }

    /// Saves a check under a name, in place of another of that name.
    pub fn save(&mut self, name: &str, fragment: &str) {
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        self.forget(&name);
        self.saved.push(Saved { name, fragment: fragment.to_string() });
    }

    /// Forgets the check of that name.
    pub fn forget(&mut self, name: &str) {
        self.saved.retain(|check| check.name != name);
    }
}

/// Puts an item at the end of a list that has each only once, or takes it out.
fn set<T: PartialEq>(items: &mut Vec<T>, item: T, is_there: bool) {
    if !is_there {
        items.retain(|other| *other != item);
    } else if !items.contains(&item) {
        items.push(item);
    }
}

/// In characters.
const LONGEST_NAME: usize = 60;

impl core::fmt::Display for Memory {
    fn fmt(&self, out: &mut core::fmt::Formatter) -> core::fmt::Result {
        let codes: Vec<String> = self.favourites.iter().map(Code::to_string).collect();
        let dates: Vec<String> = self.dates.iter().map(|(paper, date)| format!("{paper}:{date}")).collect();
        let saved: Vec<String> = self.saved.iter().map(|check| format!("{}:{}", encoded(&check.name), encoded(&check.fragment))).collect();
        let lang = self.lang.map_or("", Lang::tag);
        write!(out, "{VERSION};{lang};{};{};{};{}", codes.join(","), self.ticks.join(","), dates.join(","), saved.join(","))
    }
}
