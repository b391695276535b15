//! What is refused in the vocabulary of search: `words.json`, `technologies.json`, `languages.json`, `titles.json`.

use std::collections::{HashMap, HashSet};

use super::check::{Check, folded};
use super::{Also, Further, Notion, Other, OtherRow, Profession, Side, SideRow, Technologies, Titles};
use crate::list::Code;
use crate::text::Lang;

impl Check<'_> {
    pub fn others(&mut self, others: Vec<(String, OtherRow)>, professions: &[Profession], former: &[Profession]) -> Vec<Other> {
        let listed: HashMap<String, Code> =
            professions.iter().flat_map(|profession| profession.called().map(|(_, name)| (folded(name), profession.code))).collect();
        let mut read = Vec::new();
        let mut seen: HashMap<(Lang, String), (String, Vec<String>)> = HashMap::new();
        for (place, other) in others {
            let names = Also { ru: other.ru, kk: other.kk, en: other.en };
            for (_, _, name) in names.all() {
                if let Some(code) = listed.get(&folded(name)) {
                    self.refuse(&place, format!("{name} is a name of the listed {code}"));
                }
            }
            for (lang, _, name) in names.all() {
                let entry = seen.entry((lang, folded(name))).or_insert_with(|| (place.clone(), other.near.clone()));
                if entry.1 != other.near {
                    let before = entry.0.clone();
                    self.refuse(&place, format!("{name} stands in {before} too, with other rows near it"));
                }
            }
            let near = self.places(&place, &other.near, professions, former);
            read.push(Other { names, near, alone: other.alone, draft: other.draft });
        }
        read
    }

    /// The rows with these codes, by their places in `professions`.
    fn places(&mut self, place: &str, codes: &[String], professions: &[Profession], former: &[Profession]) -> Vec<u16> {
        let mut rows = Vec::new();
        for text in codes {
            match professions.iter().position(|profession| profession.code.to_string() == *text) {
                Some(row) => rows.push(row as u16),
                None if former.iter().any(|profession| profession.code.to_string() == *text) => {
                    self.refuse(place, format!("{text} is no longer listed"));
                }
                None => self.unless(!self.list_is_whole, place, format!("no row has the code {text}")),
            }
        }
        rows
    }

    pub fn technologies(
        &mut self,
        [head, builder]: [&str; 2],
        sides: Vec<(String, SideRow)>,
        general: &[Notion],
        professions: &[Profession],
        former: &[Profession],
    ) -> Technologies {
        let mut place = |field: &str, name: &str| {
            let place = general.iter().position(|notion| notion.notion == name);
            self.unless(place.is_some(), field, "no notion of words.json has this name");
            place.unwrap_or_default()
        };
        let (head, builder) = (place("head", head), place("builder", builder));
        let mut seen = HashSet::new();
        let mut read = Vec::new();
        for (place, side) in sides {
            for name in side.names.iter().flatten() {
                self.unless(seen.insert(name.to_lowercase()), &place, format!("{name} stands there twice"));
            }
            let near = self.places(&place, &side.near, professions, former);
            read.push(Side { names: side.names.concat(), written: side.written, near });
        }
        Technologies { head, builder, sides: read }
    }

    /// Each language stands by itself; what it names has to be known.
    pub fn further<'p>(
        &mut self,
        languages: &[Further],
        general: &[Notion],
        others: &[Other],
        rows: impl Iterator<Item = &'p Profession> + Clone,
    ) {
        for language in languages {
            let place = format!("language ({})", language.language);
            for notion in language.general.keys() {
                self.unless(general.iter().any(|known| known.notion == *notion), &place, format!("no notion {notion} in words.json"));
            }
            for name in language.others.keys() {
                self.unless(others.iter().any(|other| other.names.ru.contains(name)), &place, format!("no other {name} in words.json"));
            }
            for code in language.rows.keys() {
                let is_known = rows.clone().any(|row| row.code.to_string() == *code);
                self.unless(is_known || !self.list_is_whole, &place, format!("no row has the code {code}"));
            }
        }
    }

    /// Titles are of a language that search knows; none says two things. Rows that are gone may stay among them: the keys
    /// are many, and an amendment is carried over in an hour.
    pub fn titles<'p>(&mut self, titles: &[Titles], languages: &[Further], rows: impl Iterator<Item = &'p Profession>) {
        let known: HashSet<String> = rows.map(|row| row.code.to_string()).collect();
        for of in titles {
            let place = format!("titles ({})", of.language);
            let is_known = Lang::from_tag(&of.language).is_some() || languages.iter().any(|known| known.language == of.language);
            self.unless(is_known, &place, "no page and no language of languages.json has this tag".to_string());
            self.names_of_titles(&place, &known, of.rows().chain(of.others()));
            self.names_of_titles(&place, &known, of.fields());
        }
    }

    fn names_of_titles<'t>(&mut self, place: &str, known: &HashSet<String>, titles: impl Iterator<Item = (Vec<String>, &'t [String])>) {
        let mut seen = HashSet::new();
        for (codes, names) in titles {
            for code in codes {
                self.unless(known.contains(&code) || !self.list_is_whole, place, format!("no row has the code {code}"));
            }
            for name in names {
                self.unless(seen.insert(folded(name)), place, format!("{name} stands there twice"));
            }
        }
    }
}
