//! The data of `public/data` as it is written. Everything that is refused in it is in `check` and `vocabulary`.

#[macro_use]
mod worded;

mod check;
pub mod checker;
mod entries;
pub mod holidays;
pub mod statements;
mod vocabulary;
mod words;

use std::fmt;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use self::check::Check;
use self::checker::Checker;
use self::entries::{each, numbered, parsed};
use self::holidays::Holidays;
use self::statements::FactsHead;
pub use self::statements::{Fact, FactChange, Ground, Mci, Source, Term};
use self::words::{Classifier, LanguagesHead, OtherRow, SideRow, TechnologiesHead, TitlesHead, Words};
pub use self::words::{Further, Notion, Other, Side, Technologies, Titles, Unit};
use crate::list::Code;
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
const TECHNOLOGIES: &str = "technologies.json";
const LANGUAGES: &str = "languages.json";
const TITLES: &str = "titles.json";
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

worded! {
    #[derive(Clone, Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Names {
    }
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
    pub certainty: String,
    pub source: String,
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

worded! {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        code: String,
        field: String,
        editions: Vec<String>,
        also: Also,
        #[serde(default)]
        was: Vec<WasRow>,
    }
}

worded! {
    /// How a row stood up to an edition, where its name or its group has changed since.
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct WasRow {
        until: String,
        field: String,
    }
}

#[derive(Debug)]
pub struct Was {
    /// Place in `editions`.
    pub until: usize,
    /// Place in `fields`.
    pub field: usize,
    pub names: Names,
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
    /// Oldest first.
    pub was: Vec<Was>,
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
    pub technologies: Technologies,
    pub further: Vec<Further>,
    pub titles: Vec<Titles>,
    pub mci: Mci,
    pub sources: Vec<Source>,
    pub facts: Vec<Fact>,
    pub changes: Vec<FactChange>,
    pub grounds: Vec<Ground>,
    pub terms: Vec<Term>,
    pub checker: Checker,
    /// `facts.json` as it is written.
    pub facts_text: String,
    pub holidays: Holidays,
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
    let technologies: TechnologiesHead = parsed(TECHNOLOGIES, &text(TECHNOLOGIES)?)?;
    let languages: LanguagesHead = parsed(LANGUAGES, &text(LANGUAGES)?)?;
    let titles: TitlesHead = parsed(TITLES, &text(TITLES)?)?;
    let facts_text = text(FACTS)?;
    let facts: FactsHead = parsed(FACTS, &facts_text)?;
    let checker = checker::Head::parsed(&text(checker::CHECKER)?)?;
    let holidays = holidays::Head::parsed(&text(holidays::HOLIDAYS)?)?;

    let acts: Vec<Act> = each(PROFESSIONS, "act", "id", head.acts, &mut faults);
    let editions: Vec<Edition> = each(PROFESSIONS, "edition", "id", head.editions, &mut faults);
    let fields: Vec<Field> = each(PROFESSIONS, "field", "id", head.fields, &mut faults);
    let all_rows = head.professions.len();
    let rows: Vec<(String, Row)> = numbered(PROFESSIONS, "row", "code", head.professions, &mut faults);
    let others: Vec<(String, OtherRow)> = numbered(WORDS, "other", "ru", words.others, &mut faults);
    let sides: Vec<(String, SideRow)> = numbered(TECHNOLOGIES, "side", "side", technologies.sides, &mut faults);

    let mci = facts.mci;
    let sources: Vec<Source> = each(FACTS, "source", "id", facts.sources, &mut faults);
    let grounds: Vec<Ground> = each(FACTS, "ground", "id", facts.grounds, &mut faults);
    let changes: Vec<FactChange> = each(FACTS, "change", "on", facts.changes, &mut faults);
    let terms: Vec<Term> = each(FACTS, "term", "id", facts.terms, &mut faults);
    let facts: Vec<Fact> = each(FACTS, "fact", "id", facts.facts, &mut faults);

    let units: Vec<Unit> = each(CLASSIFIER, "unit", "unit", classifier.units, &mut faults);
    let general: Vec<Notion> = each(WORDS, "notion", "notion", words.general, &mut faults);

    let further: Vec<Further> = each(LANGUAGES, "language", "language", languages.languages, &mut faults);

    let titles: Vec<Titles> = each(TITLES, "language", "language", titles.titles, &mut faults);

    let mut check = Check::new(&mut faults, PROFESSIONS);
    check.head(&head.title, &head.unofficial, &head.classifier, &acts, &editions, &fields);
    let professions = check.rows(rows, &editions, &fields);
    check.list_is_whole = professions.len() == all_rows;
    let alike = check.alike(&head.alike, &professions);
    let is_listed = |profession: &Profession| profession.editions.last().copied() == editions.len().checked_sub(1);
    check.also(professions.iter().zip(1..).filter(|(profession, _)| is_listed(profession)), &alike);
    let (professions, former): (Vec<_>, Vec<_>) = professions.into_iter().partition(is_listed);
    check.former(&former, &professions, &words.fillers);
    check.file = CLASSIFIER;
    check.units(&units);
    check.file = WORDS;
    let others = check.others(others, &professions, &former);
    check.file = TECHNOLOGIES;
    let technologies = check.technologies([&technologies.head, &technologies.builder], sides, &general, &professions, &former);
    check.file = LANGUAGES;
    check.further(&further, &general, &others, professions.iter().chain(&former));
    check.file = TITLES;
    check.titles(&titles, &further, professions.iter().chain(&former));
    check.file = FACTS;
    check.facts(&sources, &facts, &terms);
    check.terms(&terms, &sources);
    check.grounds(&grounds);
    check.changes(&changes, &facts);
    let checker = checker.read(&fields, &facts, &mut faults);
    let holidays = holidays.read(&mut faults);

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
        units,
        fillers: words.fillers,
        general,
        others,
        technologies,
        further,
        titles,
        mci,
        sources,
        facts,
        changes,
        grounds,
        terms,
        checker,
        facts_text,
        holidays,
        sha256: Sha256::digest(&list).iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

impl Names {
    /// The texts of something as names.
    pub fn of(texts: PerLang<&str>) -> Names {
        let PerLang { ru, kk, en, zh, tr, uz } = texts.map(str::to_string);
        Names { ru, kk, en, zh, tr, uz }
    }

    pub fn get(&self, lang: Lang) -> &str {
        self.texts().get(lang)
    }
}

impl Profession {
    /// With what it was called in earlier editions among its other names: diplomas and contracts still say so.
    fn found_by_what_it_was(mut self) -> Profession {
        for was in &self.was {
            for (lang, also) in [(Lang::Ru, &mut self.also.ru), (Lang::Kk, &mut self.also.kk), (Lang::En, &mut self.also.en)] {
                let was = was.names.get(lang);
                if self.names.get(lang) != was && !also.iter().any(|name| name == was) {
                    also.push(was.to_string());
                }
            }
        }
        self
    }

    /// All that it is called in the languages of the list's own index.
    pub fn called(&self) -> impl Iterator<Item = (Lang, &str)> {
        let names = Lang::INDEXED.into_iter().map(|lang| (lang, self.names.get(lang)));
        names.chain(self.also.all().map(|(lang, _, name)| (lang, name)))
    }
}

impl Also {
    /// None in a language whose other names stand in `languages.json`.
    pub fn get(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Ru => &self.ru,
            Lang::Kk => &self.kk,
            Lang::En => &self.en,
            _ => &[],
        }
    }

    /// Every name with its language and its place among the names of that language, counted from 1.
    pub fn all(&self) -> impl Iterator<Item = (Lang, u16, &str)> {
        Lang::ALL.into_iter().flat_map(|lang| self.get(lang).iter().zip(1..).map(move |(name, nth)| (lang, nth, name.as_str())))
    }
}
