//! Writes the data as Rust source: statics that the crate includes.

mod told;

use std::fmt::Write;

use serde_json::Value;

use self::told::{NAMED, filled, named, tied, told};
use crate::code::Named;
use crate::data::checker::{Checker, Group};
use crate::data::holidays::{Holidays, Kind};
use crate::data::{Act, Data, Edition, Fact, Field, Names, Profession, Source};
use crate::date::Date;
use crate::list::Code;
use crate::text::Lang;

/// The texts of the data by language; a row of the table has a number.
#[derive(Default)]
pub struct Texts {
    rows: Vec<Names>,
    /// How many of them, the first ones, the browser may draw; the others are only painted.
    drawn: Option<usize>,
    /// Those that are not drawn with the checker.
    list_only: Vec<usize>,
}

impl Texts {
    /// Puts a text into the table, and writes the literal that stands for it.
    fn words(&mut self, ru: &str, kk: &str, en: &str) -> String {
        self.rows.push(Names { ru: ru.to_string(), kk: kk.to_string(), en: en.to_string() });
        format!("Words({})", self.rows.len() - 1)
    }

    /// The last text is not drawn with the checker.
    fn of_list_only(&mut self) {
        self.list_only.push(self.rows.len() - 1);
    }

    /// What follows is only painted.
    fn end_drawn(&mut self) {
        self.drawn = Some(self.rows.len());
    }

    fn names(&mut self, names: &Names) -> String {
        self.words(&names.ru, &names.kk, &names.en)
    }

    /// `texts.rs`: the table, for those who have all languages compiled in.
    pub fn table(&self) -> String {
        let column = |lang: Lang| joined(self.rows.iter().map(|names| format!("{:?}", names.get(lang))));
        format!(
            "static TEXTS: PerLang<&'static [&'static str]> = PerLang {{ ru: &[{}], kk: &[{}], en: &[{}] }};\n",
            column(Lang::Ru),
            column(Lang::Kk),
            column(Lang::En)
        )
    }

    /// `texts_count.rs`: how many of the table are drawn, for those who are given them.
    pub fn count(&self) -> String {
        format!("const TEXTS_COUNT: usize = {};\n", self.drawn.unwrap_or(self.rows.len()))
    }

    /// `texts_list_only.rs`: which of them the checker does not draw.
    pub fn list_only(&self) -> String {
        format!("const LIST_ONLY: &[u16] = &{:?};\n", self.list_only)
    }
}

/// `checker.rs`: the days of the pilot and the table of papers.
pub fn checker(data: &Data, texts: &mut Texts) -> String {
    let Checker { pilot, papers, .. } = &data.checker;
    let papers = papers.iter().map(|paper| {
        let name = texts.words(&tied(&paper.ru), &tied(&paper.kk), &tied(&paper.en));
        let limit = paper.limit.map_or("None".to_string(), |limit| format!("Some(Limit::{limit:?})"));
        format!(
            "Paper {{ id: {:?}, name: {name}, fact: &facts::{}, need: Need::{:?}, limit: {limit} }}",
            paper.id,
            constant(&paper.fact),
            paper.need
        )
    });
    format!(
        "/// The first and the last day of the pilot.\npub const PILOT: (Date, Date) = ({}, {});\n\
         /// All of them, the first to see to first.\npub static PAPERS: &[Paper] = &[{}];\n",
        date_literal(&pilot.first),
        date_literal(&pilot.last),
        joined(papers),
    )
}

/// `list.rs`: the static `LIST` and what it refers to.
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
    let profession_literal = |profession: &Profession| {
        let also: Vec<String> =
            Lang::ALL.into_iter().map(|lang| format!("{}: {:?}", lang.tag(), profession.also.get(lang).join("\n"))).collect();
        let editions: Vec<String> = profession.editions.iter().map(|edition| format!("&EDITION_{edition}")).collect();
        format!(
            "Profession {{ code: {}, field: &FIELD_{}, names: {}, also: Also(PerLang {{ {} }}), editions: &[{}] }}",
            code_literal(profession.code),
            profession.field,
            names_literal(&profession.names),
            also.join(", "),
            editions.join(", "),
        )
    };
    let rows = |rows: &[Profession]| joined(rows.iter().map(profession_literal));
    let numbered = |name: &str, count: usize| (0..count).map(|number| format!("&{name}_{number}")).collect::<Vec<_>>().join(", ");
    let was = data.professions.iter().chain(&data.former).flat_map(|profession| {
        profession.was.iter().map(|was| {
            let (code, names) = (code_literal(profession.code), names_literal(&was.names));
            format!("({code}, Was {{ until: &EDITION_{}, field: &FIELD_{}, names: {names} }})", was.until, was.field)
        })
    });
    let was = joined(was);
    let alike = data.alike.iter().map(|set| format!("&[{}]", joined(set.iter().map(|code| code_literal(*code)))));
    let isco: Vec<String> =
        data.units.iter().map(|unit| format!("({}, {})", unit.unit, texts.words(&unit.ru, &unit.kk, &unit.en))).collect();
    write!(
        out,
        "/// The list as `public/data` has it.\npub static LIST: List = List {{ title: {}, source: {:?}, editions: &[{}], fields: &[{}], professions: &[{}], former: &[{}], was: &[{was}], alike: &[{}], isco: &[{}], sha256: {:?} }};\n",
        texts.names(&data.title),
        data.source,
        numbered("EDITION", data.editions.len()),
        numbered("FIELD", data.fields.len()),
        rows(&data.professions),
        rows(&data.former),
        joined(alike),
        isco.join(", "),
        data.sha256,
    )
    .unwrap();
    out
}

pub fn joined(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",\n")
}

pub fn code_literal(code: Code) -> String {
    let text = code.to_string();
    let parts: Vec<u16> = text.split('-').map(|part| part.parse().expect("codes are digits")).collect();
    format!("Code::new({}, {}, {:?})", parts[0], parts[1], parts.get(2))
}

fn names_literal(Names { ru, kk, en }: &Names) -> String {
    per_lang_literal(ru, kk, en)
}

/// A text in each language.
pub fn per_lang_literal(ru: &str, kk: &str, en: &str) -> String {
    format!("PerLang {{ ru: {ru:?}, kk: {kk:?}, en: {en:?} }}")
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
    let heading = |heading: &Names| {
        let words = texts.names(heading);
        texts.of_list_only();
        format!("({:?}, {words})", heading.ru)
    };
    let headings: Vec<String> = field.headings.iter().map(heading).collect();
    let statements = |ids: &[String]| joined(ids.iter().map(|id| format!("&facts::{}", constant(id))));
    format!(
        "Field {{ id: {:?}, headings: &[{}], short: {}, petition: &[{}], diploma: &facts::{}, visa: &[{}] }}",
        field.id,
        headings.join(", "),
        texts.names(&field.short),
        statements(&group.petition),
        constant(&group.diploma),
        statements(&group.visa),
    )
}

/// `law` as `Law`, `not-known` as `NotKnown`.
fn variant(id: &str) -> String {
    id.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// As a static is named.
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

/// `facts.rs`: a static for each fact, under its id. Those that the code of the app does not name are
/// not there in the browser, and neither are their texts. It has to be written last of what has texts.
pub fn facts(data: &Data, texts: &mut Texts) -> String {
    let (by_the_app, by_the_checker) = (Named::by_the_app(), Named::by_the_checker());
    let is_drawn = |fact: &&Fact| by_the_app.has(&constant(&fact.id)) || data.checker.names(&fact.id);
    let (drawn, painted): (Vec<&Fact>, Vec<&Fact>) = data.facts.iter().partition(is_drawn);
    let cited = |source: &&Source| drawn.iter().any(|fact| fact.sources.contains(&source.id));
    let (cited, others): (Vec<&Source>, Vec<&Source>) = data.sources.iter().partition(cited);
    let mut out = String::new();
    let grounds = data.grounds.iter().map(|ground| {
        format!("Ground {{ id: {:?}, statement: {} }}", ground.id, texts.words(&tied(&ground.ru), &tied(&ground.kk), &tied(&ground.en)))
    });
    let grounds = joined(grounds);
    writeln!(out, "/// Around the name of a page in a title.\npub const NAMED: char = {NAMED:?};").unwrap();
    writeln!(out, "/// The year of the index that sums in tenge are worked out with.\npub const MCI_YEAR: u16 = {};", data.mci.year)
        .unwrap();
    writeln!(out, "/// The grounds of refusal, in the order of the data.\npub static GROUNDS: &[Ground] = &[{grounds}];").unwrap();
    out += &statements(&cited, &drawn, data, texts, "", &by_the_checker);
    texts.end_drawn();
    out += &statements(&others, &painted, data, texts, NATIVE, &by_the_checker);
    let terms = data.terms.iter().map(|term| {
        format!(
            "Term {{ id: {:?}, name: {}, meaning: {}, certainty: Certainty::{}, sources: &[{}] }}",
            term.id,
            names_literal(&term.term),
            per_lang_literal(&told(&term.ru, Lang::Ru, data), &told(&term.kk, Lang::Kk, data), &told(&term.en, Lang::En, data)),
            variant(&term.certainty),
            joined(term.sources.iter().map(|id| format!("&SOURCE_{}", constant(id)))),
        )
    });
    let terms = joined(terms);
    writeln!(out, "/// The glossary, in the order of the data.\n{NATIVE}\npub static TERMS: &[Term] = &[{terms}];").unwrap();
    let all = joined(data.facts.iter().map(|fact| format!("&{}", constant(&fact.id))));
    writeln!(out, "/// Every fact, in the order of the data.\n{NATIVE}\npub static FACTS: &[&Fact] = &[{all}];").unwrap();
    out
}

/// Before what is only painted.
const NATIVE: &str = "#[cfg(not(target_arch = \"wasm32\"))]";

fn statements(sources: &[&Source], facts: &[&Fact], data: &Data, texts: &mut Texts, condition: &str, by_the_checker: &Named) -> String {
    let mut out = String::new();
    for source in sources {
        let [ru, kk, en] = [(Lang::Ru, &source.ru), (Lang::Kk, &source.kk), (Lang::En, &source.en)]
            .map(|(lang, title)| named(&told(title, lang, data), source.url.as_deref()));
        let names = texts.words(&ru, &kk, &en);
        let name = constant(&source.id);
        writeln!(
            out,
            "{condition} static SOURCE_{name}: Source = Source {{ id: {:?}, title: {names}, url: {:?} }};",
            source.id, source.url
        )
        .unwrap();
    }
    for fact in facts {
        let statement = texts.words(&told(&fact.ru, Lang::Ru, data), &told(&fact.kk, Lang::Kk, data), &told(&fact.en, Lang::En, data));
        if condition.is_empty() && !by_the_checker.has(&constant(&fact.id)) && !data.checker.names(&fact.id) {
            texts.of_list_only();
        }
        writeln!(
            out,
            "/// {}\n{condition} pub static {}: Fact = Fact {{ id: {:?}, certainty: Certainty::{}, sources: &[{}], statement: {} }};",
            fact.en,
            constant(&fact.id),
            fact.id,
            variant(&fact.certainty),
            joined(fact.sources.iter().map(|id| format!("&SOURCE_{}", constant(id)))),
            statement,
        )
        .unwrap();
    }
    out
}

/// `holidays.rs`: the static `CALENDAR`. Only pages that are painted natively speak of it: its names
/// are written out, so that the texts that phones load have none of them.
pub fn holidays(data: &Data) -> String {
    let Holidays { sources, holidays, swaps, years } = &data.holidays;
    let mut out = String::new();
    for source in sources {
        let (name, title) = (constant(&source.id), per_lang_literal(&source.ru, &source.kk, &source.en));
        writeln!(out, "static SOURCE_{name}: Source = Source {{ id: {:?}, title: {title}, url: {:?} }};", source.id, source.url).unwrap();
    }
    for holiday in holidays {
        let (name, names) = (constant(&holiday.id), per_lang_literal(&holiday.ru, &holiday.kk, &holiday.en));
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
