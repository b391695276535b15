//! Writes the rows of the list as a file. Their other names come later: see `further.rs`.

use crate::data::{Data, Names, Profession, Was};
use crate::list::{Code, Row, Rows, WasRow};
use crate::text::PerLang;

/// `rows.bin`: the rows of every edition.
pub fn file(data: &Data) -> Vec<u8> {
    let rows = Rows {
        professions: data.professions.iter().map(written).collect(),
        former: data.former.iter().map(written).collect(),
        was: data.professions.iter().chain(&data.former).flat_map(|row| row.was.iter().map(|was| stood(row.code, was))).collect(),
        alike: data.alike.clone(),
        sha256: &data.sha256,
    };
    postcard::to_allocvec(&rows).expect("rows can be written")
}

fn written(row: &Profession) -> Row<'_> {
    Row { code: row.code, field: row.field, names: names(&row.names), editions: row.editions.clone() }
}

fn stood(code: Code, was: &Was) -> WasRow<'_> {
    WasRow { code, until: was.until, field: was.field, names: names(&was.names) }
}

fn names(names: &Names) -> PerLang<&str> {
    PerLang::of(|lang| names.get(lang))
}
