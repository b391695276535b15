//! What is refused in the list and the facts, each with its file, place and reason; `vocabulary` does the same for what
//! search knows besides.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Act, Also, Edition, Fact, FactChange, Fault, Field, Ground, Names, Profession, Row, Source, Term, Unit, Was, WasRow};
use crate::date::Date;
use crate::list::Code;
use crate::search::key::{Scheme, key};
use crate::text::Lang;

/// A name as search compares it: words that only look different are one.
pub(super) fn folded(name: &str) -> String {
    name.split(|char: char| !char.is_alphanumeric() && char != '+' && char != '#')
        .map(|word| key(word, Scheme::default()))
        .filter(|key| !key.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Collects faults.
pub struct Check<'f> {
    faults: &'f mut Vec<Fault>,
    pub file: &'static str,
    /// Could every row of the list be read? Otherwise a code that no row has may be one of those that could not.
    pub list_is_whole: bool,
}

impl<'f> Check<'f> {
    /// Puts what it refuses in a file with the other faults.
    pub fn new(faults: &'f mut Vec<Fault>, file: &'static str) -> Check<'f> {
        Check { faults, file, list_is_whole: true }
    }

    pub(super) fn refuse(&mut self, place: &str, reason: impl Into<String>) {
        self.faults.push(Fault { file: self.file, place: place.to_string(), reason: reason.into() });
    }

    pub(super) fn unless(&mut self, right: bool, place: &str, reason: impl Into<String>) {
        if !right {
            self.refuse(place, reason);
        }
    }

    /// Every text of an entry in some language, wherever in it one stands: none is empty, or has a space too many.
    pub(super) fn texts(&mut self, place: &str, entry: &Value) {
        self.texts_below(place, "", false, entry);
    }

    fn texts_below(&mut self, place: &str, way: &str, of_a_lang: bool, value: &Value) {
        match value {
            Value::String(text) if of_a_lang => self.text(place, way, text),
            Value::Array(values) => {
                for (value, number) in values.iter().zip(1..) {
                    self.texts_below(place, &format!("{way} {number}"), of_a_lang, value);
                }
            }
            Value::Object(values) => {
                for (key, value) in values {
                    let way = if way.is_empty() { key.clone() } else { format!("{way}, {key}") };
                    self.texts_below(place, &way, Lang::from_tag(key).is_some(), value);
                }
            }
            _ => (),
        }
    }

    fn text(&mut self, place: &str, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.refuse(place, format!("the text {what} is missing"));
        } else {
            self.unless(text.trim() == text && !text.contains("  "), place, format!("the text {what} has a space too many"));
        }
    }

    pub(super) fn distinct<'n>(&mut self, what: &str, ids: impl IntoIterator<Item = &'n str>) {
        let mut seen = HashSet::new();
        for id in ids {
            self.unless(seen.insert(id), "", format!("{what} {id} stands there twice"));
        }
    }

    pub(super) fn date(&mut self, place: &str, text: &str) -> Option<Date> {
        let date = Date::parse(text);
        self.unless(date.is_some(), place, format!("{text} is not a day of the form 2024-05-03"));
        date
    }

    fn address(&mut self, place: &str, source: &str) {
        self.unless(source.starts_with("https://"), place, "the source is not an address");
    }

    pub(super) fn certainty(&mut self, place: &str, certainty: &str) {
        self.unless(CERTAINTIES.contains(&certainty), place, format!("unknown certainty {certainty}"));
    }

    pub(super) fn known_sources(&mut self, place: &str, ids: &[String], sources: &[Source]) {
        self.unless(!ids.is_empty(), place, "it has no source");
        for id in ids {
            self.unless(sources.iter().any(|source| source.id == *id), place, format!("unknown source {id}"));
        }
    }

    /// The sources of a file, and the lists of them in what refers to them.
    pub(super) fn sources(&mut self, sources: &[Source], referred: &[&[String]]) {
        self.distinct("source", sources.iter().map(|source| source.id.as_str()));
        for source in sources {
            let place = format!("source {}", source.id);
            self.unless(source.url.as_ref().is_none_or(|url| url.starts_with("https://")), &place, "the url is not an https address");
            self.unless(referred.iter().any(|ids| ids.contains(&source.id)), &place, "nothing refers to it");
        }
    }

    pub fn head(&mut self, title: &Names, unofficial: &[String], classifier: &str, acts: &[Act], editions: &[Edition], fields: &[Field]) {
        Lang::ALL.into_iter().for_each(|lang| self.text("title", lang.tag(), title.get(lang)));
        let ours: Vec<&str> = Lang::ALL.into_iter().filter(|lang| *lang != Lang::Ru).map(Lang::tag).collect();
        self.unless(unofficial == ours, "unofficial", "names in all languages but Russian are ours as long as no official ones are known");
        self.unless(!classifier.is_empty(), "classifier", "it has no name");
        self.distinct("act", acts.iter().map(|act| act.id.as_str()));
        self.distinct("edition", editions.iter().map(|edition| edition.id.as_str()));
        self.distinct("field", fields.iter().map(|field| field.id.as_str()));
        self.unless(!editions.is_empty(), "editions", "there is none");
        for act in acts {
            let place = format!("act {}", act.id);
            for date in [Some(&act.signed), act.in_force.as_ref(), act.registered.as_ref()].into_iter().flatten() {
                self.date(&place, date);
            }
            self.certainty(&place, &act.certainty);
            self.address(&place, &act.source);
        }
        for edition in editions {
            let place = format!("edition {}", edition.id);
            self.unless(acts.iter().any(|act| act.id == edition.act), &place, format!("unknown act {}", edition.act));
            self.certainty(&place, &edition.certainty);
            self.address(&place, &edition.source);
        }
        for field in fields {
            let place = format!("field {}", field.id);
            self.unless(!field.headings.is_empty(), &place, "it has no heading");
        }
    }

    pub fn rows(&mut self, rows: Vec<(String, Row)>, editions: &[Edition], fields: &[Field]) -> Vec<Profession> {
        let mut seen: HashMap<Code, String> = HashMap::new();
        let mut professions = Vec::new();
        for (place, row) in rows {
            let names = Names::of(row.texts());
            let field = self.field(&place, &row.field, fields);
            let mut standing = Vec::new();
            for id in &row.editions {
                match editions.iter().position(|edition| edition.id == *id) {
                    Some(edition) => standing.push(edition),
                    None => self.refuse(&place, format!("unknown edition {id}")),
                }
            }
            self.unless(!row.editions.is_empty(), &place, "it stands in no edition");
            self.unless(standing.is_sorted_by(|one, other| one < other), &place, "its editions are not each once and in their order");
            let was = self.was(&place, row.was, &standing, editions, fields);
            match Code::parse(&row.code) {
                Err(error) => self.refuse(&place, format!("malformed code: {error}")),
                Ok(code) => {
                    if let Some(first) = seen.insert(code, place.clone()) {
                        self.refuse(&place, format!("its code is that of {first} too"));
                    }
                    if let Some(field) = field {
                        professions.push(Profession { code, field, names, editions: standing, also: row.also, was }.found_by_what_it_was());
                    }
                }
            }
        }
        professions
    }

    fn field(&mut self, place: &str, id: &str, fields: &[Field]) -> Option<usize> {
        let field = fields.iter().position(|field| field.id == id);
        self.unless(field.is_some(), place, format!("unknown group {id}"));
        field
    }

    fn was(&mut self, place: &str, rows: Vec<WasRow>, standing: &[usize], editions: &[Edition], fields: &[Field]) -> Vec<Was> {
        let mut read: Vec<Was> = Vec::new();
        for row in rows {
            let names = Names::of(row.texts());
            let field = self.field(place, &row.field, fields);
            let until = standing.iter().copied().find(|edition| editions[*edition].id == row.until);
            let in_order = until > read.last().map(|was| was.until) && until < standing.last().copied();
            self.unless(
                until.is_some() && in_order,
                place,
                format!("it was otherwise until {}: no earlier edition of it, or not in their order", row.until),
            );
            read.extend(until.zip(field).map(|(until, field)| Was { until, field, names }));
        }
        read
    }

    pub fn alike(&mut self, sets: &[Vec<String>], professions: &[Profession]) -> Vec<Vec<Code>> {
        let mut read = Vec::new();
        for (number, set) in sets.iter().enumerate() {
            let place = format!("alike {}", number + 1);
            let mut codes = Vec::new();
            for text in set {
                match Code::parse(text).ok().filter(|code| professions.iter().any(|profession| profession.code == *code)) {
                    Some(code) => codes.push(code),
                    None => self.refuse(&place, format!("no row has the code {text}")),
                }
            }
            read.push(codes);
        }
        read
    }

    /// Another name says which row was meant: no two rows may share one, unless they are alike.
    pub fn also<'p>(&mut self, professions: impl Iterator<Item = (&'p Profession, usize)>, alike: &[Vec<Code>]) {
        let mut names: HashMap<String, Code> = HashMap::new();
        for (profession, number) in professions {
            let place = format!("row {number} ({})", profession.code);
            let mut own: HashSet<(Lang, String)> = Lang::ALL.iter().map(|lang| (*lang, folded(profession.names.get(*lang)))).collect();
            for (lang, _, name) in profession.also.all() {
                let folded = folded(name);
                self.unless(own.insert((lang, folded.clone())), &place, format!("double also: {name}"));
                let other = *names.entry(folded).or_insert(profession.code);
                let together = alike.iter().any(|set| set.contains(&other) && set.contains(&profession.code));
                self.unless(other == profession.code || together, &place, format!("double also: {name} is {other}'s too"));
            }
        }
    }

    pub fn units(&mut self, units: &[Unit]) {
        let mut seen = HashSet::new();
        for unit in units {
            self.unless(seen.insert(unit.unit), &format!("unit {}", unit.unit), "it stands there twice");
        }
    }

    /// What else a listed row is called must not be, but for words that say nothing, what a row was called
    /// that is no longer listed: it would answer for it.
    pub fn former(&mut self, former: &[Profession], professions: &[Profession], fillers: &Also) {
        let fillers: HashSet<(Lang, String)> = fillers.all().map(|(lang, _, filler)| (lang, folded(filler))).collect();
        let said = |lang: Lang, folded: &str| {
            let mut words: Vec<String> =
                folded.split(' ').map(str::to_string).filter(|word| !fillers.contains(&(lang, word.clone()))).collect();
            words.sort();
            (lang, words)
        };
        let of_gone = |(lang, name)| {
            let folded = folded(name);
            (said(lang, &folded), folded, name)
        };
        let gone: Vec<_> = former.iter().flat_map(Profession::called).map(of_gone).collect();
        if gone.is_empty() {
            return;
        }
        for profession in professions {
            for (lang, _, name) in profession.also.all() {
                let folded = folded(name);
                let said = said(lang, &folded);
                // The very same name is the listed row's own: a code that changed, say.
                for (_, _, gone) in gone.iter().filter(|(of_gone, same, _)| *of_gone == said && *same != folded) {
                    let place = format!("row ({})", profession.code);
                    self.refuse(&place, format!("also {name} would answer for {gone}, which is no longer listed"));
                }
            }
        }
    }

    pub fn facts(&mut self, sources: &[Source], facts: &[Fact], terms: &[Term]) {
        let of_facts = facts.iter().map(|fact| fact.sources.as_slice());
        self.sources(sources, &of_facts.chain(terms.iter().map(|term| term.sources.as_slice())).collect::<Vec<_>>());
        self.distinct("fact", facts.iter().map(|fact| fact.id.as_str()));
        for fact in facts {
            let place = format!("fact {}", fact.id);
            self.certainty(&place, &fact.certainty);
            self.date(&place, &fact.checked);
            self.known_sources(&place, &fact.sources, sources);
        }
    }

    pub fn terms(&mut self, terms: &[Term], sources: &[Source]) {
        self.distinct("term", terms.iter().map(|term| term.id.as_str()));
        for term in terms {
            let place = format!("term {}", term.id);
            self.certainty(&place, &term.certainty);
            self.known_sources(&place, &term.sources, sources);
        }
    }

    pub fn grounds(&mut self, grounds: &[Ground]) {
        self.distinct("ground", grounds.iter().map(|ground| ground.id.as_str()));
    }

    /// What changed in statements, the oldest first: each names statements that were looked at then or since.
    pub fn changes(&mut self, changes: &[FactChange], facts: &[Fact]) {
        self.unless(changes.is_sorted_by(|one, next| one.on < next.on), "changes", "the oldest comes first, one for each day");
        for change in changes {
            let place = format!("change {}", change.on);
            self.date(&place, &change.on);
            self.unless(!change.facts.is_empty(), &place, "facts: none is named");
            for id in &change.facts {
                match facts.iter().find(|fact| fact.id == *id) {
                    None => self.refuse(&place, format!("facts: there is no {id}")),
                    Some(fact) => self.unless(fact.checked >= change.on, &place, format!("{id} was last checked on {}", fact.checked)),
                }
            }
        }
    }
}

const CERTAINTIES: [&str; 5] = ["law", "reported", "disputed", "derived", "not-known"];
