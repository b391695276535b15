//! Writes the data as Rust source: statics that the crate includes.

mod told;

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use self::told::{NAMED, filled, named, tied, told};
use crate::data::checker::{Checker, Group, OfCondition};
use crate::data::holidays::{Holidays, Kind};
use crate::data::statements::Said;
use crate::data::{Act, Data, Edition, Field, Names};
use crate::date::Date;
use crate::text::{Lang, PerLang};

/// The texts of the data in every language, each under a key of its own, by where they are said.
#[derive(Default)]
pub struct Texts {
    everywhere: BTreeMap<String, PerLang<String>>,
    checker: BTreeMap<String, PerLang<String>>,
    prerendered: BTreeMap<String, PerLang<String>>,
}

impl Texts {
    /// Puts a text into the table, and writes the literal that stands for it.
    fn words(&mut self, key: String, texts: PerLang<&str>) -> String {
        self.words_of(Said::Everywhere, key, texts.map(str::to_string))
    }

    fn words_of(&mut self, said: Said, key: String, texts: PerLang<String>) -> String {
        let literal = format!("Words({key:?})");
        let table = match said {
            Said::Everywhere => &mut self.everywhere,
            Said::Checker => &mut self.checker,
            Said::Prerendered => &mut self.prerendered,
        };
        let before = table.insert(key, texts);
        assert!(before.is_none(), "{literal} stands there twice");
        literal
    }

    fn names(&mut self, key: String, names: &Names) -> String {
        self.words(key, PerLang::of(|lang| names.get(lang)))
    }

    /// `words.rs`: the tables of each language, by key and in the order of the keys.
    pub fn table(&self) -> String {
        let table = |name: &str, texts: &BTreeMap<String, PerLang<String>>| {
            let column = |lang: Lang| joined(texts.iter().map(|(key, names)| format!("({key:?}, {:?})", names.as_ref().get(lang))));
            let columns = Lang::ALL.map(|lang| format!("{}: &[{}]", lang.tag(), column(lang)));
            format!("static {name}: PerLang<&[(&str, &str)]> = PerLang {{ {} }};\n", columns.join(", "))
        };
        table("EVERYWHERE", &self.everywhere) + &table("CHECKER", &self.checker) + &table("PRERENDERED", &self.prerendered)
    }
}

/// `pilot.rs`: the days of the pilot.
pub fn pilot(data: &Data) -> String {
    let [first, last] = [&data.checker.pilot.first, &data.checker.pilot.last].map(|day| date_literal(day));
    format!("/// The first and the last day of the pilot.\nconst PILOT: (Date, Date) = ({first}, {last});\n")
}

/// `checker.rs`: what is said of conditions, and the table of papers.
pub fn checker(data: &Data, texts: &mut Texts) -> String {
    let Checker { conditions, papers, .. } = &data.checker;
    let papers = papers.iter().map(|paper| {
        let name = texts.words_of(Said::Checker, format!("paper.{}", paper.id), paper.texts().map(tied));
        let limit = paper.limit.map_or("None".to_string(), |limit| format!("Some(Limit::{limit:?})"));
        let settles = paper.condition.map_or("None".to_string(), |condition| format!("Some(Condition::{condition:?})"));
        format!(
            "Paper {{ id: {:?}, name: {name}, fact: &facts::{}, need: Need::{:?}, limit: {limit}, condition: {settles}, more: &[{}] }}",
            paper.id,
            constant(&paper.fact),
            paper.need,
            fact_references(&paper.more)
        )
    });
    let conditions =
        conditions.iter().map(|OfCondition { condition, more }| format!("(Condition::{condition:?}, &[{}])", fact_references(more)));
    format!(
        "/// What is said of a condition besides what it rests on.\npub static OF_CONDITIONS: &[(Condition, &[&Fact])] = &[{}];\n\
         /// All of them, the first to see to first.\npub static PAPERS: &[Paper] = &[{}];\n",
        joined(conditions),
        joined(papers),
    )
}

/// `list.rs`: all of the list but its rows.
pub fn list(data: &Data, texts: &mut Texts) -> String {
    let mut out = String::new();
    for (number, act) in data.acts.iter().enumerate() {
        writeln!(out, "static ACT_{number}: Act = {};", act_literal(act)).unwrap();
    }
    for (number, edition) in data.editions.iter().enumerate() {
        writeln!(out, "static EDITION_{number}: Edition = {};", edition_literal(edition, &data.acts)).unwrap();
    }
    for (number, (field, group)) in data.fields.iter().zip(&data.checker.groups).enumerate() {
        writeln!(out, "static FIELD_{number}: Field = {};", field_literal(field, group, texts)).unwrap();
    }
    let numbered = |name: &str, count: usize| (0..count).map(|number| format!("&{name}_{number}")).collect::<Vec<_>>().join(", ");
    let isco = data.units.iter().map(|unit| {
        let title = texts.words(format!("isco.{:04}", unit.unit), unit.texts());
        format!("({}, {title})", unit.unit)
    });
    let isco = joined(isco);
    let title = texts.names("list.title".to_string(), &data.title);
    write!(
        out,
        "const TITLE: Words = {title};\n\
         const SOURCE: &str = {:?};\n\
         static EDITIONS: &[&Edition] = &[{}];\n\
         static FIELDS: &[&Field] = &[{}];\n\
         static ISCO: &[(u16, Words)] = &[{isco}];\n",
        data.source,
        numbered("EDITION", data.editions.len()),
        numbered("FIELD", data.fields.len()),
    )
    .unwrap();
    out
}

fn joined(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",\n")
}

fn names_literal(names: &Names) -> String {
    per_lang_literal(names.texts())
}

/// A text in each language.
pub fn per_lang_literal(texts: PerLang<impl AsRef<str>>) -> String {
    let texts = Lang::ALL.map(|lang| format!("{}: {:?}", lang.tag(), texts.as_ref().get(lang).as_ref()));
    format!("PerLang {{ {} }}", texts.join(", "))
}

fn date_literal(date: &str) -> String {
    day_literal(Date::parse(date).expect("dates have been checked"))
}

fn day_literal(date: Date) -> String {
    format!("Date::new({}, {}, {}).unwrap()", date.year(), date.month(), date.day())
}

fn act_literal(act: &Act) -> String {
    let in_force = act.in_force.as_ref().map_or("None".to_string(), |date| format!("Some({})", date_literal(date)));
    format!(
        "Act {{ number: {:?}, signed: {}, in_force: {in_force}, registration: {:?}, certainty: Certainty::{}, source: {:?} }}",
        act.number,
        date_literal(&act.signed),
        act.registration,
        variant(&act.certainty),
        act.source,
    )
}

fn edition_literal(edition: &Edition, acts: &[Act]) -> String {
    let act = acts.iter().position(|act| act.id == edition.act).expect("acts of editions have been checked");
    format!(
        "Edition {{ id: {:?}, act: &ACT_{act}, certainty: Certainty::{}, source: {:?} }}",
        edition.id,
        variant(&edition.certainty),
        edition.source
    )
}

fn field_literal(field: &Field, group: &Group, texts: &mut Texts) -> String {
    let heading = |(number, heading): (usize, &Names)| {
        format!("({:?}, {})", heading.ru, texts.names(format!("group.{}.heading.{number}", field.id), heading))
    };
    let headings: Vec<String> = field.headings.iter().enumerate().map(heading).collect();
    format!(
        "Field {{ id: {:?}, headings: &[{}], short: {}, petition: &[{}], diploma: &facts::{}, visa: &[{}] }}",
        field.id,
        headings.join(", "),
        texts.names(format!("group.{}", field.id), &field.short),
        fact_references(&group.petition),
        constant(&group.diploma),
        fact_references(&group.visa),
    )
}

/// `law` as `Law`, `not-known` as `NotKnown`.
fn variant(id: &str) -> String {
    id.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// As a static is named.
/// References to statements, one after the other.
fn fact_references(ids: &[String]) -> String {
    joined(ids.iter().map(|id| format!("&facts::{}", constant(id))))
}

fn constant(id: &str) -> String {
    id.to_uppercase().replace('-', "_")
}

/// `facts.json`: as it is served, with the gaps of its statements and titles filled; the head, which
/// explains them, stays.
pub fn served_facts(data: &Data) -> String {
    let mut file: Value = serde_json::from_str(&data.facts_text).expect("it has been read before");
    fill(&mut file, data);
    format!("{file:#}\n")
}

/// Fills the texts of a language, wherever they stand.
fn fill(value: &mut Value, data: &Data) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| fill(value, data)),
        Value::Object(values) => {
            for (key, value) in values {
                match (Lang::from_tag(key), &mut *value) {
                    (Some(lang), Value::String(text)) => *text = filled(text, lang, data),
                    (_, value) => fill(value, data),
                }
            }
        }
        _ => (),
    }
}

/// `facts.rs`: a static for each fact, under its id: a page that shows one that the data has not does not compile.
pub fn facts(data: &Data, texts: &mut Texts) -> String {
    let mut out = String::new();
    let grounds = data.grounds.iter().map(|ground| {
        let statement = texts.words_of(Said::Checker, format!("ground.{}", ground.id), ground.texts().map(tied));
        format!("Ground {{ id: {:?}, statement: {statement} }}", ground.id)
    });
    let grounds = joined(grounds);
    writeln!(out, "/// Around the name of a page in a title.\npub const NAMED: char = {NAMED:?};").unwrap();
    writeln!(out, "/// The year of the index that sums in tenge are worked out with.\npub const MCI_YEAR: u16 = {};", data.mci.year)
        .unwrap();
    writeln!(out, "/// The grounds of refusal, in the order of the data.\npub static GROUNDS: &[Ground] = &[{grounds}];").unwrap();
    for source in &data.sources {
        // Wherever a statement is said, its sources are.
        let cited = |of: Said| data.facts.iter().any(|fact| fact.said == of && fact.sources.contains(&source.id));
        let said = [Said::Everywhere, Said::Checker].into_iter().find(|of| cited(*of)).unwrap_or(Said::Prerendered);
        let titles = PerLang::of(|lang| named(&told(source.texts().get(lang), lang, data), source.url.as_deref()));
        let title = texts.words_of(said, format!("source.{}", source.id), titles);
        let (name, id, url) = (constant(&source.id), &source.id, &source.url);
        writeln!(out, "{}static SOURCE_{name}: Source = Source {{ id: {id:?}, title: {title}, url: {url:?} }};", native(said)).unwrap();
    }
    for fact in &data.facts {
        let told = PerLang::of(|lang| told(fact.texts().get(lang), lang, data));
        let statement = texts.words_of(fact.said, format!("fact.{}", fact.id), told);
        writeln!(
            out,
            "/// {}\n{}pub static {}: Fact = Fact {{ id: {:?}, certainty: Certainty::{}, sources: &[{}], statement: {statement} }};",
            fact.en,
            native(fact.said),
            constant(&fact.id),
            fact.id,
            variant(&fact.certainty),
            joined(fact.sources.iter().map(|id| format!("&SOURCE_{}", constant(id)))),
        )
        .unwrap();
    }
    let terms = data.terms.iter().map(|term| {
        format!(
            "Term {{ id: {:?}, name: {}, meaning: {}, certainty: Certainty::{}, sources: &[{}] }}",
            term.id,
            names_literal(&term.term),
            per_lang_literal(PerLang::of(|lang| told(term.texts().get(lang), lang, data))),
            variant(&term.certainty),
            joined(term.sources.iter().map(|id| format!("&SOURCE_{}", constant(id)))),
        )
    });
    let terms = joined(terms);
    writeln!(out, "/// The glossary, in the order of the data.\n{NATIVE}\npub static TERMS: &[Term] = &[{terms}];").unwrap();
    let seen = data.sources.iter().filter_map(|source| {
        let citing = data.facts.iter().filter(|fact| fact.sources.contains(&source.id));
        let last = citing.map(|fact| fact.checked.as_str()).max()?;
        Some(format!("(&SOURCE_{}, {})", constant(&source.id), date_literal(last)))
    });
    let seen = joined(seen);
    writeln!(out, "/// The sources of facts, with the day on which each was last looked at.\n{NATIVE}\npub static SEEN: &[(&Source, Date)] = &[{seen}];")
        .unwrap();
    let checked = joined(data.facts.iter().map(|fact| format!("(&{}, {})", constant(&fact.id), date_literal(&fact.checked))));
    writeln!(
        out,
        "/// Every fact, with the day on which it was last checked.\n{NATIVE}\npub static CHECKED: &[(&Fact, Date)] = &[{checked}];"
    )
    .unwrap();
    let changes = joined(data.changes.iter().map(|change| {
        format!(
            "Changed {{ on: {}, facts: &[{}], said: {} }}",
            date_literal(&change.on),
            joined(change.facts.iter().map(|id| format!("&{}", constant(id)))),
            per_lang_literal(change.texts().map(tied)),
        )
    }));
    writeln!(out, "/// What has changed in statements, the oldest first.\n{NATIVE}\npub static CHANGES: &[Changed] = &[{changes}];")
        .unwrap();
    let all = joined(data.facts.iter().map(|fact| format!("&{}", constant(&fact.id))));
    writeln!(out, "/// Every fact, in the order of the data.\n{NATIVE}\npub static FACTS: &[&Fact] = &[{all}];").unwrap();
    out
}

/// What stands before a static, which programs in the browser do not have if it is only prerendered.
fn native(said: Said) -> &'static str {
    if said == Said::Prerendered { "#[cfg(not(target_arch = \"wasm32\"))]\n" } else { "" }
}

/// Before what is only prerendered.
const NATIVE: &str = "#[cfg(not(target_arch = \"wasm32\"))]";

/// `holidays.rs`: the static `CALENDAR`. Only prerendered pages speak of it: its names
/// are written out, so that the texts that phones load have none of them.
pub fn holidays(data: &Data) -> String {
    let Holidays { sources, holidays, swaps, years } = &data.holidays;
    let mut out = String::new();
    for source in sources {
        let (name, title) = (constant(&source.id), per_lang_literal(source.texts()));
        writeln!(out, "static SOURCE_{name}: Source = Source {{ id: {:?}, title: {title}, url: {:?} }};", source.id, source.url).unwrap();
    }
    for holiday in holidays {
        let (name, names) = (constant(&holiday.id), per_lang_literal(holiday.texts()));
        let (id, transferred) = (&holiday.id, holiday.transferred);
        writeln!(out, "static {name}: Holiday = Holiday {{ id: {id:?}, names: {names}, transferred: {transferred} }};").unwrap();
    }
    for (number, swap) in swaps.iter().enumerate() {
        let (off, worked, reason) = (day_literal(swap.off), day_literal(swap.worked), names_literal(&swap.reason));
        writeln!(out, "static SWAP_{number}: Swap = Swap {{ off: {off}, worked: {worked}, reason: {reason} }};").unwrap();
    }
    let named = |holiday: usize| constant(&holidays[holiday].id);
    let day = |(date, kind): &(Date, Kind)| {
        let kind = match *kind {
            Kind::Holiday(holiday) => format!("Holiday(&{})", named(holiday)),
            Kind::Moved(holiday, from) => format!("Moved {{ holiday: &{}, from: {} }}", named(holiday), day_literal(from)),
            Kind::SwappedOff(swap) => format!("SwappedOff(&SWAP_{swap})"),
            Kind::Worked(swap) => format!("Worked(&SWAP_{swap})"),
        };
        format!("Day {{ date: {}, kind: Kind::{kind} }}", day_literal(*date))
    };
    let years = years.iter().map(|year| {
        let sources: Vec<String> = year.sources.iter().map(|id| format!("&SOURCE_{}", constant(id))).collect();
        format!(
            "Year {{ year: {}, status: Status::{:?}, certainty: Certainty::{}, sources: &[{}], checked: {}, days: &[{}] }}",
            year.year,
            year.status,
            variant(&year.certainty),
            sources.join(", "),
            date_literal(&year.checked),
            joined(year.days.iter().map(day)),
        )
    });
    write!(
        out,
        "/// The days off as `public/data` has them.\npub static CALENDAR: Calendar = Calendar {{ years: &[{}], holidays: &[{}], sources: &[{}] }};\n",
        joined(years),
        joined(holidays.iter().map(|holiday| format!("&{}", constant(&holiday.id)))),
        joined(sources.iter().map(|source| format!("&SOURCE_{}", constant(&source.id)))),
    )
    .unwrap();
    out
}
