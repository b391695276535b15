//! The data of `public/data` as it is written, and everything that is refused in it.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::date::Date;
use crate::list::Code;
use crate::search::key::{Scheme, key};
use crate::text::{Lang, PerLang};

/// Something that the data must not be.
#[derive(Debug)]
pub struct Fault {
    pub file: &'static str,
    /// Which row or entry, in words; empty for the file as a whole.
    pub place: String,
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Fault { file, place, reason } = self;
        if place.is_empty() { write!(out, "{file}: {reason}") } else { write!(out, "{file}: {place}: {reason}") }
    }
}

const PROFESSIONS: &str = "professions.json";
const CLASSIFIER: &str = "classifier.json";
const WORDS: &str = "words.json";
const FACTS: &str = "facts.json";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    #[serde(rename = "$schema")]
    _schema: String,
    title: Names,
    unofficial: Vec<String>,
    source: String,
    classifier: String,
    acts: Vec<Value>,
    editions: Vec<Value>,
    fields: Vec<Value>,
    alike: Vec<Vec<String>>,
    professions: Vec<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    pub ru: String,
    pub kk: String,
    pub en: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    pub ru: Vec<String>,
    pub kk: Vec<String>,
    pub en: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Act {
    pub id: String,
    pub number: String,
    pub signed: String,
    pub in_force: Option<String>,
    pub registered: Option<String>,
    pub registration: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    pub id: String,
    pub act: String,
    pub certainty: String,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: String,
    pub headings: Vec<Names>,
    pub short: Names,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    field: String,
    ru: String,
    kk: String,
    en: String,
    editions: Vec<String>,
    also: Also,
}

#[derive(Debug)]
pub struct Profession {
    pub code: Code,
    /// Place in `fields`.
    pub field: usize,
    pub names: Names,
    /// Places in `editions`.
    pub editions: Vec<usize>,
    pub also: Also,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Classifier {
    #[serde(rename = "about")]
    _about: String,
    units: Vec<Unit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    pub unit: u16,
    pub ru: String,
    pub kk: String,
    pub en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(rename = "about")]
    _about: String,
    fillers: Also,
    general: Vec<Notion>,
    others: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notion {
    /// What the words have in common, for the reader of the data.
    #[serde(rename = "notion")]
    _notion: String,
    pub ru: Vec<String>,
    pub kk: Vec<String>,
    pub en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherRow {
    ru: Vec<String>,
    kk: Vec<String>,
    en: Vec<String>,
    near: Vec<String>,
}

#[derive(Debug)]
pub struct Other {
    pub names: Also,
    /// Places in `professions`.
    pub near: Vec<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsHead {
    #[serde(rename = "about")]
    _about: String,
    sources: Vec<Value>,
    facts: Vec<Value>,
    grounds: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    pub id: String,
    pub ru: String,
    pub kk: String,
    pub en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub ru: String,
    pub kk: String,
    pub en: String,
    pub url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: String,
    pub certainty: String,
    pub sources: Vec<String>,
    pub checked: String,
    pub ru: String,
    pub kk: String,
    pub en: String,
}

/// Everything, read and found right.
#[derive(Debug)]
pub struct Data {
    pub title: Names,
    pub source: String,
    pub acts: Vec<Act>,
    pub editions: Vec<Edition>,
    pub fields: Vec<Field>,
    /// The rows of the newest edition.
    pub professions: Vec<Profession>,
    /// The rows that only earlier editions have.
    pub former: Vec<Profession>,
    pub alike: Vec<Vec<Code>>,
    pub units: Vec<Unit>,
    pub fillers: Also,
    pub general: Vec<Notion>,
    pub others: Vec<Other>,
    pub sources: Vec<Source>,
    pub facts: Vec<Fact>,
    pub grounds: Vec<Ground>,
    /// Of `professions.json`.
    pub sha256: String,
}

/// Reads the folder; all faults that are found, not only the first.
pub fn read(folder: &Path) -> Result<Data, Vec<Fault>> {
    let mut faults = Vec::new();
    let text = |file: &'static str| {
        fs::read_to_string(folder.join(file))
            .map_err(|error| vec![Fault { file, place: String::new(), reason: format!("cannot be read: {error}") }])
    };
    let list = text(PROFESSIONS)?;
    let head: Head = parsed(PROFESSIONS, &list)?;
    let classifier: Classifier = parsed(CLASSIFIER, &text(CLASSIFIER)?)?;
    let words: Words = parsed(WORDS, &text(WORDS)?)?;
    let facts: FactsHead = parsed(FACTS, &text(FACTS)?)?;

    let acts: Vec<Act> = each(PROFESSIONS, "act", "id", head.acts, &mut faults);
    let editions: Vec<Edition> = each(PROFESSIONS, "edition", "id", head.editions, &mut faults);
    let fields: Vec<Field> = each(PROFESSIONS, "field", "id", head.fields, &mut faults);
    let rows: Vec<(String, Row)> = numbered(PROFESSIONS, "row", "code", head.professions, &mut faults);
    let others: Vec<(String, OtherRow)> = numbered(WORDS, "other", "ru", words.others, &mut faults);

    let sources: Vec<Source> = each(FACTS, "source", "id", facts.sources, &mut faults);
    let grounds: Vec<Ground> = each(FACTS, "ground", "id", facts.grounds, &mut faults);
    let facts: Vec<Fact> = each(FACTS, "fact", "id", facts.facts, &mut faults);

    let mut check = Check { faults: &mut faults, file: PROFESSIONS };
    check.head(&head.title, &head.unofficial, &head.classifier, &acts, &editions, &fields);
    let professions = check.rows(rows, &editions, &fields);
    let alike = check.alike(&head.alike, &professions);
    check.also(&professions, &alike);
    let (professions, former): (Vec<_>, Vec<_>) =
        professions.into_iter().partition(|profession| profession.editions.last() == Some(&(editions.len() - 1)));
    check.file = CLASSIFIER;
    check.units(&classifier.units);
    check.file = WORDS;
    let others = check.others(others, &professions);
    check.file = FACTS;
    check.facts(&sources, &facts);
    check.grounds(&grounds);

    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Data {
        title: head.title,
        source: head.source,
        acts,
        editions,
        fields,
        professions,
        former,
        alike,
        units: classifier.units,
        fillers: words.fillers,
        general: words.general,
        others,
        sources,
        facts,
        grounds,
        sha256: Sha256::digest(&list).iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

fn parsed<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, Vec<Fault>> {
    serde_json::from_str(text).map_err(|error| vec![Fault { file, place: String::new(), reason: error.to_string() }])
}

/// The entries of a list, each with its place in words: its number and what names it.
fn numbered<T: DeserializeOwned>(
    file: &'static str,
    kind: &str,
    named_by: &str,
    values: Vec<Value>,
    faults: &mut Vec<Fault>,
) -> Vec<(String, T)> {
    let mut entries = Vec::new();
    for (number, value) in values.into_iter().enumerate() {
        let name = match &value[named_by] {
            Value::String(name) => name.clone(),
            Value::Array(names) => names.first().and_then(Value::as_str).unwrap_or("?").to_string(),
            _ => "?".to_string(),
        };
        let place = format!("{kind} {} ({name})", number + 1);
        match serde_json::from_value(value) {
            Ok(entry) => entries.push((place, entry)),
            Err(error) => faults.push(Fault { file, place, reason: error.to_string() }),
        }
    }
    entries
}

fn each<T: DeserializeOwned>(file: &'static str, kind: &str, named_by: &str, values: Vec<Value>, faults: &mut Vec<Fault>) -> Vec<T> {
    numbered(file, kind, named_by, values, faults).into_iter().map(|(_, entry)| entry).collect()
}

impl Names {
    pub fn get(&self, lang: Lang) -> &str {
        PerLang { ru: self.ru.as_str(), kk: self.kk.as_str(), en: self.en.as_str() }.get(lang)
    }
}

impl Also {
    pub fn get(&self, lang: Lang) -> &[String] {
        PerLang { ru: self.ru.as_slice(), kk: self.kk.as_slice(), en: self.en.as_slice() }.get(lang)
    }

    /// Every name with its language and its place among the names of that language, counted from 1.
    pub fn all(&self) -> impl Iterator<Item = (Lang, u8, &str)> {
        Lang::ALL.into_iter().flat_map(|lang| self.get(lang).iter().zip(1..).map(move |(name, nth)| (lang, nth, name.as_str())))
    }
}

/// A name as search compares it: words that only look different are one.
fn folded(name: &str) -> String {
    name.split(|char: char| !char.is_alphanumeric() && char != '+' && char != '#')
        .map(|word| key(word, Scheme::default()))
        .filter(|key| !key.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

struct Check<'f> {
    faults: &'f mut Vec<Fault>,
    file: &'static str,
}

impl Check<'_> {
    fn refuse(&mut self, place: &str, reason: impl Into<String>) {
        self.faults.push(Fault { file: self.file, place: place.to_string(), reason: reason.into() });
    }

    fn unless(&mut self, right: bool, place: &str, reason: impl Into<String>) {
        if !right {
            self.refuse(place, reason);
        }
    }

    fn name(&mut self, place: &str, what: &str, name: &str) {
        self.unless(!name.trim().is_empty(), place, format!("the name {what} is missing"));
        self.unless(name.trim() == name && !name.contains("  "), place, format!("the name {what} has a space too many"));
    }

    fn names(&mut self, place: &str, names: &Names) {
        for lang in Lang::ALL {
            self.name(place, lang.tag(), names.get(lang));
        }
    }

    fn distinct<'n>(&mut self, what: &str, ids: impl IntoIterator<Item = &'n str>) {
        let mut seen = HashSet::new();
        for id in ids {
            self.unless(seen.insert(id), "", format!("{what} {id} stands there twice"));
        }
    }

    fn head(&mut self, title: &Names, unofficial: &[String], classifier: &str, acts: &[Act], editions: &[Edition], fields: &[Field]) {
        self.names("title", title);
        self.unless(unofficial == ["kk", "en"], "unofficial", "Kazakh and English names are ours as long as no official ones are known");
        self.unless(!classifier.is_empty(), "classifier", "it has no name");
        self.distinct("act", acts.iter().map(|act| act.id.as_str()));
        self.distinct("edition", editions.iter().map(|edition| edition.id.as_str()));
        self.distinct("field", fields.iter().map(|field| field.id.as_str()));
        self.unless(!editions.is_empty(), "editions", "there is none");
        for act in acts {
            for date in [Some(&act.signed), act.in_force.as_ref(), act.registered.as_ref()].into_iter().flatten() {
                self.unless(Date::parse(date).is_some(), &format!("act {}", act.id), format!("{date} is not a day of the form 2024-05-03"));
            }
        }
        for edition in editions {
            let place = format!("edition {}", edition.id);
            self.unless(acts.iter().any(|act| act.id == edition.act), &place, format!("unknown act {}", edition.act));
            self.unless(CERTAINTIES.contains(&edition.certainty.as_str()), &place, format!("unknown certainty {}", edition.certainty));
            self.unless(edition.source.starts_with("https://"), &place, "the source is not an address");
        }
        for field in fields {
            let place = format!("field {}", field.id);
            self.unless(!field.headings.is_empty(), &place, "it has no heading");
            field.headings.iter().chain([&field.short]).for_each(|names| self.names(&place, names));
        }
    }

    fn rows(&mut self, rows: Vec<(String, Row)>, editions: &[Edition], fields: &[Field]) -> Vec<Profession> {
        let mut seen: HashMap<Code, String> = HashMap::new();
        let mut professions = Vec::new();
        for (place, row) in rows {
            let names = Names { ru: row.ru, kk: row.kk, en: row.en };
            self.names(&place, &names);
            let field = fields.iter().position(|field| field.id == row.field);
            self.unless(field.is_some(), &place, format!("unknown group {}", row.field));
            let mut standing = Vec::new();
            for id in &row.editions {
                match editions.iter().position(|edition| edition.id == *id) {
                    Some(edition) => standing.push(edition),
                    None => self.refuse(&place, format!("unknown edition {id}")),
                }
            }
            self.unless(!row.editions.is_empty(), &place, "it stands in no edition");
            self.unless(standing.is_sorted_by(|one, other| one < other), &place, "its editions are not each once and in their order");
            match Code::parse(&row.code) {
                Err(error) => self.refuse(&place, format!("malformed code: {error}")),
                Ok(code) => {
                    if let Some(first) = seen.insert(code, place.clone()) {
                        self.refuse(&place, format!("its code is that of {first} too"));
                    }
                    if let Some(field) = field {
                        professions.push(Profession { code, field, names, editions: standing, also: row.also });
                    }
                }
            }
        }
        professions
    }

    fn alike(&mut self, sets: &[Vec<String>], professions: &[Profession]) -> Vec<Vec<Code>> {
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
    fn also(&mut self, professions: &[Profession], alike: &[Vec<Code>]) {
        let mut names: HashMap<String, Code> = HashMap::new();
        for (number, profession) in professions.iter().enumerate() {
            let place = format!("row {} ({})", number + 1, profession.code);
            let mut own: HashSet<(Lang, String)> = Lang::ALL.iter().map(|lang| (*lang, folded(profession.names.get(*lang)))).collect();
            for (lang, _, name) in profession.also.all() {
                self.name(&place, &format!("in also.{}", lang.tag()), name);
                let folded = folded(name);
                self.unless(own.insert((lang, folded.clone())), &place, format!("double also: {name}"));
                let other = *names.entry(folded).or_insert(profession.code);
                let together = alike.iter().any(|set| set.contains(&other) && set.contains(&profession.code));
                self.unless(other == profession.code || together, &place, format!("double also: {name} is {other}'s too"));
            }
        }
    }

    fn units(&mut self, units: &[Unit]) {
        let mut seen = HashSet::new();
        for unit in units {
            let place = format!("unit {}", unit.unit);
            self.unless(seen.insert(unit.unit), &place, "it stands there twice");
            for name in [&unit.ru, &unit.kk, &unit.en] {
                self.name(&place, "of the unit group", name);
            }
        }
    }

    fn others(&mut self, others: Vec<(String, OtherRow)>, professions: &[Profession]) -> Vec<Other> {
        let listed: HashMap<String, Code> = professions
            .iter()
            .flat_map(|profession| {
                let names = Lang::ALL.into_iter().map(|lang| profession.names.get(lang));
                let also = profession.also.all().map(|(_, _, name)| name);
                names.chain(also).map(|name| (folded(name), profession.code)).collect::<Vec<_>>()
            })
            .collect();
        let mut read = Vec::new();
        for (place, other) in others {
            let names = Also { ru: other.ru, kk: other.kk, en: other.en };
            for (_, _, name) in names.all() {
                if let Some(code) = listed.get(&folded(name)) {
                    self.refuse(&place, format!("{name} is a name of the listed {code}"));
                }
            }
            let mut near = Vec::new();
            for text in &other.near {
                match professions.iter().position(|profession| profession.code.to_string() == *text) {
                    Some(row) => near.push(row as u16),
                    None => self.refuse(&place, format!("no row has the code {text}")),
                }
            }
            read.push(Other { names, near });
        }
        read
    }

    fn facts(&mut self, sources: &[Source], facts: &[Fact]) {
        self.distinct("source", sources.iter().map(|source| source.id.as_str()));
        self.distinct("fact", facts.iter().map(|fact| fact.id.as_str()));
        for source in sources {
            let place = format!("source {}", source.id);
            [&source.ru, &source.kk, &source.en].into_iter().for_each(|name| self.name(&place, "of the source", name));
            self.unless(source.url.as_ref().is_none_or(|url| url.starts_with("https://")), &place, "the url is not an https address");
            self.unless(facts.iter().any(|fact| fact.sources.contains(&source.id)), &place, "no fact refers to it");
        }
        for fact in facts {
            let place = format!("fact {}", fact.id);
            [&fact.ru, &fact.kk, &fact.en].into_iter().for_each(|statement| self.name(&place, "(the statement)", statement));
            self.unless(CERTAINTIES.contains(&fact.certainty.as_str()), &place, format!("unknown certainty {}", fact.certainty));
            self.unless(Date::parse(&fact.checked).is_some(), &place, format!("{} is not a day of the form 2024-05-03", fact.checked));
            self.unless(!fact.sources.is_empty(), &place, "it has no source");
            for id in &fact.sources {
                self.unless(sources.iter().any(|source| source.id == *id), &place, format!("unknown source {id}"));
            }
        }
    }
}

impl Check<'_> {
    fn grounds(&mut self, grounds: &[Ground]) {
        self.distinct("ground", grounds.iter().map(|ground| ground.id.as_str()));
        for ground in grounds {
            let place = format!("ground {}", ground.id);
            [&ground.ru, &ground.kk, &ground.en].into_iter().for_each(|statement| self.name(&place, "(the statement)", statement));
        }
    }
}

const CERTAINTIES: [&str; 5] = ["law", "reported", "disputed", "derived", "not-known"];
