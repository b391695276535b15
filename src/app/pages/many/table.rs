//! The answers as a table: what was given, and beside it what was found.

use super::words;
use crate::batch::{Lines, table};
use crate::list::Profession;
use crate::text::Lang;
use crate::text::many::messages;

/// As CSV, every line in the order in which it was given.
pub fn csv(lines: &Lines, lang: Lang) -> String {
    let messages = messages(lang);
    let columns = lines.sheet.columns();
    let padded = |cells: Option<&Vec<String>>| {
        let mut cells = cells.cloned().unwrap_or_default();
        cells.resize(columns, String::new());
        cells
    };
    let head = [
        messages.head_asked,
        messages.head_state,
        messages.head_row,
        messages.head_official,
        messages.head_code,
        messages.head_reason,
        messages.head_look,
        messages.head_remark,
    ];
    let head = [padded(lines.sheet.head.as_ref()), head.map(str::to_string).to_vec()].concat();
    let rest = lines.sheet.lines.iter().zip(&lines.lines).map(|(cells, line)| {
        let found = line.found.as_ref();
        let row = found.and_then(|found| found.row());
        let of_row = |of: fn(&Profession, Lang) -> String| row.map_or_else(String::new, |row| of(row, lang));
        let answer = [
            line.asked.clone(),
            found.map_or_else(String::new, |found| words::state(found.state, messages).to_string()),
            of_row(|row, lang| row.names.get(lang).to_string()),
            of_row(|row, _| row.names.get(Lang::Ru).to_string()),
            of_row(|row, _| row.code.to_string()),
            found.map_or_else(String::new, |found| words::reason(&found.reason, messages)),
            found.map_or_else(String::new, |found| words::look(found, messages).to_string()),
            line.remark.map_or_else(String::new, |remark| words::remark(remark, messages).to_string()),
        ];
        [padded(Some(cells)), answer.to_vec()].concat()
    });
    table([head].into_iter().chain(rest))
}
