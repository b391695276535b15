//! What the order says: the list of in-demand professions, its groups, editions and acts.
//!
//! All of it is written by build.rs from `public/data`; the rows are a file of their own, see `rows`.
//! What people type is [`crate::search`]'s affair, what follows for a person [`crate::eligibility`]'s.

mod code;
pub mod editions;
pub mod facts;
#[cfg(not(target_arch = "wasm32"))]
pub mod news;
mod rows;

pub use code::{Code, CodeError, Level};
use rows::{Row, Rows, WasRow};

use self::facts::Fact;
use crate::date::Date;
use crate::loaded::Loaded;
#[cfg(not(data_is_given))]
use crate::text::Lang;
use crate::text::{PerLang, Words};

named! {
    /// How sure a statement is, and so how it is shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Certainty {
        /// Read in the text of the act.
        Law = "law",
        /// Said by several independent pages.
        Reported = "reported",
        /// Sources disagree, or there is one only.
        Disputed = "disputed",
        /// Our own reading of what the sources say.
        Derived = "derived",
        /// No source that we know says.
        NotKnown = "not-known",
    }
}

impl Certainty {
    /// The sign that stands for it where there is no room for words; the same in every language.
    pub const fn sign(self) -> &'static str {
        match self {
            Certainty::Law => "§",
            Certainty::Reported => "”",
            Certainty::Disputed => "≠",
            Certainty::Derived => "≈",
            Certainty::NotKnown => "?",
        }
    }
}

/// An order of the Ministry of Labour that made or changed the list.
#[derive(Debug)]
pub struct Act {
    pub number: &'static str,
    pub signed: Date,
    /// `None` where the day is not known.
    pub in_force: Option<Date>,
    /// Number in the register of the Ministry of Justice, where it is known.
    pub registration: Option<&'static str>,
    /// How what is said of it is known.
    pub certainty: Certainty,
    /// Address of the page where it was read.
    pub source: &'static str,
}

/// The list as one act left it.
#[derive(Debug)]
pub struct Edition {
    /// The year, as it is written in `editions` and in links.
    pub id: &'static str,
    pub act: &'static Act,
    /// How its rows are known.
    pub certainty: Certainty,
    /// Address of the page where its rows were read.
    pub source: &'static str,
}

/// One of the order's groups, by field of education.
#[derive(Debug)]
pub struct Field {
    /// The value of `?field=` and `data-field`.
    pub id: &'static str,
    /// As the order heads it, in Russian to the letter, and in each language; the second group has two headings.
    pub headings: &'static [(&'static str, Words)],
    /// Our own short name for a button.
    pub short: Words,
    /// Who gives the petition for its rows, as far as it is known.
    pub petition: &'static [&'static Fact],
    /// What is said of the document of qualification.
    pub diploma: &'static Fact,
    /// A visa for its rows alone; empty for most groups.
    pub visa: &'static [&'static Fact],
}

/// One row of the list.
#[derive(Debug)]
pub struct Profession {
    pub code: Code,
    pub field: &'static Field,
    /// Russian to the letter as in the order; all others are ours.
    pub names: PerLang<&'static str>,
    /// The editions it stands in, oldest first.
    pub editions: &'static [&'static Edition],
}

/// How a row stood up to an edition.
#[derive(Debug)]
pub struct Was {
    pub until: &'static Edition,
    pub field: &'static Field,
    pub names: PerLang<&'static str>,
}

impl Profession {
    /// Does that edition have it?
    pub fn stands_in(&self, edition: &Edition) -> bool {
        self.editions.iter().any(|of| of.id == edition.id)
    }

    /// The edition since which it is on the list.
    pub fn since(&self) -> &'static Edition {
        self.editions[0]
    }
}

impl PartialEq for Profession {
    /// No two rows of the list have one code.
    fn eq(&self, other: &Profession) -> bool {
        self.code == other.code
    }
}

/// The whole list.
#[derive(Debug)]
pub struct List {
    /// As the order titles it in Russian; all others are ours.
    pub title: Words,
    /// Address of the official text.
    pub source: &'static str,
    /// Oldest first.
    pub editions: &'static [&'static Edition],
    pub fields: &'static [&'static Field],
    /// The rows of the edition that is shown, in the order of the order.
    pub professions: &'static [Profession],
    /// Rows of earlier editions that it no longer has.
    pub former: &'static [Profession],
    /// How rows stood before their name or group changed, oldest first for each.
    pub was: &'static [(Code, Was)],
    /// Sets of rows whose titles are easily taken for one another.
    pub alike: &'static [&'static [Code]],
    /// ISCO-08 titles of unit groups, as context: the national classifier may differ.
    pub isco: &'static [(u16, Words)],
    /// Of `professions.json`, in small hexadecimal digits.
    pub sha256: &'static str,
}

impl List {
    /// The edition that is shown.
    pub fn edition(&self) -> &'static Edition {
        self.editions.last().expect("build.rs refuses a list without editions")
    }

    /// The group with this id.
    pub fn field(&self, id: &str) -> Option<&'static Field> {
        self.fields.iter().copied().find(|field| field.id == id)
    }

    /// Every row that any edition has: those of the one that is shown, then the others.
    pub fn ever(&self) -> impl Iterator<Item = &'static Profession> + use<> {
        self.professions.iter().chain(self.former)
    }

    /// The row that bears this very code.
    pub fn row(&self, code: Code) -> Option<&'static Profession> {
        self.professions.iter().find(|profession| profession.code == code)
    }

    /// The row that lists this code: the same code, or the whole group that it stands in.
    pub fn covering(&self, code: Code) -> Option<&'static Profession> {
        self.professions.iter().find(|profession| profession.code.covers(code))
    }

    /// The group in which this edition listed this code; `None` where it did not.
    pub fn field_in(&self, code: Code, edition: &Edition) -> Option<&'static Field> {
        let row = self.ever().find(|row| row.stands_in(edition) && row.code.covers(code))?;
        Some(self.standing(row, edition).field)
    }

    /// The row that bears this very code, or bore it in an earlier edition.
    pub fn known(&self, code: Code) -> Option<&'static Profession> {
        self.ever().find(|profession| profession.code == code)
    }

    /// The other rows that are easily taken for this one.
    pub fn alike(&self, code: Code) -> Vec<&'static Profession> {
        let set = self.alike.iter().find(|set| set.contains(&code));
        set.into_iter().flat_map(|set| set.iter()).filter(|other| **other != code).filter_map(|other| self.row(*other)).collect()
    }

    /// The ISCO-08 title of a unit group, where the number means the same there.
    pub fn isco_title(&self, unit: u16) -> Option<Words> {
        self.isco.iter().find(|(number, _)| *number == unit).map(|(_, title)| *title)
    }
}

/// The list as `public/data` has it: acts, editions and groups are part of the program, the rows are a file.
pub static LIST: Loaded<List> = Loaded::new(List::read, embedded!("rows.bin"));

impl List {
    fn read(file: &'static [u8]) -> List {
        let rows: Rows = postcard::from_bytes(file).expect("the file of the rows is that of this build");
        let editions = |places: &[usize]| &*places.iter().map(|place| EDITIONS[*place]).collect::<Vec<_>>().leak();
        let profession = |row: Row<'static>| Profession {
            code: row.code,
            field: FIELDS[row.field],
            names: row.names,
            editions: editions(&row.editions),
        };
        let was = |was: WasRow<'static>| (was.code, Was { until: EDITIONS[was.until], field: FIELDS[was.field], names: was.names });
        List {
            title: TITLE,
            source: SOURCE,
            editions: EDITIONS,
            fields: FIELDS,
            professions: rows.professions.into_iter().map(profession).collect::<Vec<_>>().leak(),
            former: rows.former.into_iter().map(profession).collect::<Vec<_>>().leak(),
            was: rows.was.into_iter().map(was).collect::<Vec<_>>().leak(),
            alike: rows.alike.into_iter().map(|set| &*set.leak()).collect::<Vec<_>>().leak(),
            isco: ISCO,
            sha256: rows.sha256,
        }
    }
}

/// The rows as pages of a language read them: with the names that the list is searched by, and those that they show. A
/// reader pays for no other language.
#[cfg(not(data_is_given))]
pub fn file(lang: Lang) -> Vec<u8> {
    let file = embedded!("rows.bin").expect("the rows are part of a program that is not given them");
    let mut rows: Rows = postcard::from_bytes(file).expect("the file of the rows is that of this build");
    let kept = |names: PerLang<&'static str>| PerLang::of(|of| if of == lang || Lang::INDEXED.contains(&of) { names.get(of) } else { "" });
    rows.professions.iter_mut().chain(&mut rows.former).for_each(|row| row.names = kept(row.names));
    rows.was.iter_mut().for_each(|was| was.names = kept(was.names));
    postcard::to_allocvec(&rows).expect("rows can be written")
}

include!(concat!(env!("OUT_DIR"), "/list.rs"));
