//! What the device remembers between visits: language, favourites, ticks, days, saved checks. It is kept as JSON,
//! and read again whatever has been done to it; the same JSON takes it to another device.

mod json;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use self::json::Part;
use crate::date::Date;
use crate::eligibility::PAPERS;
use crate::list::{Code, LIST};
use crate::route::decoded;
use crate::text::Lang;

/// What the device remembers.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Saved {
    pub name: String,
    /// The answers, as a link carries them.
    pub fragment: String,
}

/// Something that was taken away, with its place, so that it can be put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    Favourite(usize, Code),
    Saved(usize, Saved),
}

impl Removed {
    /// Where it stood among the others of its kind, from 0.
    pub fn place(&self) -> usize {
        match self {
            Removed::Favourite(place, _) | Removed::Saved(place, _) => *place,
        }
    }
}

/// Of the form that is written. The first one was a line of text.
const VERSION: u32 = 2;

impl Memory {
    /// Reads what is there, in this form or the first one; whatever cannot be read is forgotten, the rest is kept.
    pub fn parse(text: &str) -> Memory {
        Memory::of(&Part::read(text).unwrap_or_else(|| first_form(text)))
    }

    /// Reads a file that was kept on some device; `None` if it is none.
    pub fn from_file(text: &str) -> Option<Memory> {
        let found = Part::read(text)?;
        let has_version = matches!(found.get("version"), Part::Other(version) if version.parse::<u64>().is_ok());
        (has_version && matches!(found.get("favourites"), Part::List(_))).then(|| Memory::of(&found))
    }

    /// As a file to keep.
    pub fn to_file(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Adds what another memory has; nothing of this one goes. Returns how many things are new.
    pub fn add(&mut self, other: Memory) -> usize {
        let before = self.count();
        other.favourites.into_iter().for_each(|code| self.set_favourite(code, true));
        other.ticks.into_iter().for_each(|paper| self.set_tick(paper, true));
        for (paper, date) in other.dates {
            if self.date_of(paper).is_none() {
                self.set_date(paper, Some(date));
            }
        }
        for Saved { name, fragment } in other.saved {
            if self.saved.iter().all(|check| check.fragment != fragment) {
                self.save(&self.free_name(&name), &fragment);
            }
        }
        self.count() - before
    }

    fn count(&self) -> usize {
        self.favourites.len() + self.ticks.len() + self.dates.len() + self.saved.len()
    }

    /// Is nothing marked or saved?
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// The name, or one like it that no check has yet. Room is left for its number: a name that is cut off again would be
    /// that of the other check, and take its place.
    fn free_name(&self, name: &str) -> String {
        let is_free = |name: &String| self.saved.iter().all(|check| check.name != *name);
        let numbered = (2..).map(|number| {
            let number = format!(" ({number})");
            cut(name, LONGEST_NAME - number.len()) + &number
        });
        [cut(name, LONGEST_NAME)].into_iter().chain(numbered).find(is_free).unwrap_or_default()
    }

    /// What there is in it that we know.
    fn of(found: &Part) -> Memory {
        let texts = |name: &str| found.get(name).items().iter().filter_map(Part::text);
        let paper = |id: &str| PAPERS.iter().find(|paper| paper.id == id).map(|paper| paper.id);
        let mut memory = Memory { lang: found.get("lang").text().and_then(Lang::from_tag), ..Memory::default() };
        for code in texts("favourites").filter_map(|code| Code::parse(code).ok()).filter(|code| LIST.row(*code).is_some()) {
            memory.set_favourite(code, true);
        }
        for paper in texts("ticks").filter_map(paper) {
            memory.set_tick(paper, true);
        }
        for (id, date) in found.get("dates").members() {
            if let Some((paper, date)) = paper(id).zip(date.text().and_then(Date::parse)) {
                memory.set_date(paper, Some(date));
            }
        }
        for check in found.get("saved").items() {
            if let Some((name, fragment)) = check.get("name").text().zip(check.get("fragment").text()) {
                memory.save(name, fragment);
            }
        }
        memory
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

    /// Takes a favourite away, if it is one.
    pub fn remove_favourite(&mut self, code: Code) -> Option<Removed> {
        let place = self.favourites.iter().position(|favourite| *favourite == code)?;
        Some(Removed::Favourite(place, self.favourites.remove(place)))
    }

    /// Takes the check of that name away, if there is one.
    pub fn remove_check(&mut self, name: &str) -> Option<Removed> {
        let place = self.saved.iter().position(|check| check.name == name)?;
        Some(Removed::Saved(place, self.saved.remove(place)))
    }

    /// Puts back what was taken away, where it was, unless it is there again.
    pub fn put_back(&mut self, removed: Removed) {
        match removed {
            Removed::Favourite(place, code) if !self.is_favourite(code) => {
                self.favourites.insert(place.min(self.favourites.len()), code);
            }
            Removed::Saved(place, check) if self.saved.iter().all(|saved| saved.name != check.name) => {
                self.saved.insert(place.min(self.saved.len()), check);
            }
            _ => {}
        }
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
        let name = cut(name, LONGEST_NAME);
        self.remove_check(&name);
        self.saved.push(Saved { name, fragment: fragment.to_string() });
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

/// The beginning of a name, of so many characters.
fn cut(name: &str, length: usize) -> String {
    name.trim().chars().take(length).collect()
}

/// In characters.
const LONGEST_NAME: usize = 60;

impl Serialize for Memory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Memory", 6)?;
        record.serialize_field("version", &VERSION)?;
        record.serialize_field("lang", &self.lang.map(Lang::tag))?;
        record.serialize_field("favourites", &self.favourites.iter().map(Code::to_string).collect::<Vec<_>>())?;
        record.serialize_field("ticks", &self.ticks)?;
        record.serialize_field("dates", &Dates(&self.dates))?;
        record.serialize_field("saved", &self.saved)?;
        record.end()
    }
}

/// Days by paper.
struct Dates<'m>(&'m [(&'static str, Date)]);

impl Serialize for Dates<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(paper, date)| (paper, date.to_string())))
    }
}

/// The line of the first form, `1;ru;code,code;paper,paper;paper:day,…;name:fragment,…`, as the present one.
fn first_form(text: &str) -> Part {
    let mut parts = text.split(';');
    if parts.next() != Some("1") {
        return Part::Members(Vec::new());
    }
    let mut items = || parts.next().unwrap_or_default().split(',');
    let texts = |items: core::str::Split<char>| Part::List(items.map(|text| Part::Text(text.to_string())).collect());
    let member = |(name, text): (&str, &str)| (name.to_string(), Part::Text(text.to_string()));
    let lang = Part::Text(items().collect());
    let (favourites, ticks) = (texts(items()), texts(items()));
    let dates = Part::Members(items().filter_map(|date| date.split_once(':')).map(member).collect());
    let check =
        |(name, fragment): (&str, &str)| Part::Members(vec![member(("name", &decoded(name))), member(("fragment", &decoded(fragment)))]);
    let saved = Part::List(items().filter_map(|check| check.split_once(':')).map(check).collect());
    let all = [("lang", lang), ("favourites", favourites), ("ticks", ticks), ("dates", dates), ("saved", saved)];
    Part::Members(all.map(|(name, part)| (name.to_string(), part)).into())
}
