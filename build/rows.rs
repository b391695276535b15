//! Writes the rows of the list as a file.

use crate::data::{Data, Names, Profession, Was};
use crate::list::{Code, Row, Rows, WasRow};
use crate::text::PerLang;

/// `rows.bin`: the rows of every edition.
pub fn file(data: &Data) -> Vec<u8> {
    // Put together first, because the rows borrow them.
    let [listed, former] = [&data.professions, &data.former].map(|rows| rows.iter().map(other_names).collect::<Vec<_>>());
    let row = |(row, also)| written(row, also);
    let rows = Rows {
        professions: data.professions.iter().zip(&listed).map(row).collect(),
        former: data.former.iter().zip(&former).map(row).collect(),
        was: data.professions.iter().chain(&data.former).flat_map(|row| row.was.iter().map(|was| stood(row.code, was))).collect(),
        alike: data.alike.clone(),
        sha256: &data.sha256,
    };
    postcard::to_allocvec(&rows).expect("rows can be written")
}

/// The other names of a language, a line each.
fn other_names(row: &Profession) -> PerLang<String> {
    PerLang { ru: row.also.ru.join("\n"), kk: row.also.kk.join("\n"), en: row.also.en.join("\n") }
}

fn written<'d>(row: &'d Profession, also: &'d PerLang<String>) -> Row<'d> {
    let also = PerLang { ru: also.ru.as_str(), kk: &also.kk, en: &also.en };
    Row { code: row.code, field: row.field, names: names(&row.names), also, editions: row.editions.clone() }
}

fn stood(code: Code, was: &Was) -> WasRow<'_> {
    WasRow { code, until: was.until, field: was.field, names: names(&was.names) }
}

fn names(Names { ru, kk, en }: &Names) -> PerLang<&str> {
    PerLang { ru, kk, en }
}
