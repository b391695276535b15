//! A list as it was given: its lines, the cells of each, and the column that has the professions.

use csv::ReaderBuilder;

use crate::list::Code;

/// What was pasted, or stood in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The names of the columns, if the first line has them.
    pub head: Option<Vec<String>>,
    /// The cells of each line that has any, as they were given; a line without separators is one cell.
    pub lines: Vec<Vec<String>>,
}

/// Where the professions stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// All cells of a line together.
    #[default]
    Whole,
    /// The cell of this place.
    Of(usize),
}

/// What is odd about a cell, and is no reason to leave it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It begins as a formula does. It is read as text, and written so that a spreadsheet runs nothing.
    Formula,
    /// Only its beginning is looked up.
    Long,
}

/// No profession is longer, in characters; what stands behind is kept, and not looked up.
pub const LONGEST: usize = 300;

/// What columns of professions are called, as the words begin.
const NAMES: [&str; 11] =
    ["професс", "должност", "специальност", "кәсіп", "лауазым", "мамандық", "profession", "occupation", "position", "job", "title"];

impl Sheet {
    /// Reads a text, whatever separates its cells. Quotes that never end are letters.
    pub fn read(text: &str) -> Sheet {
        let text = text.trim_start_matches('\u{feff}');
        let lines = ['\t', ';', ','].into_iter().find_map(|separator| cells(text, separator));
        let mut lines = lines.unwrap_or_else(|| text.lines().map(|line| vec![line.to_string()]).collect());
        lines.retain(|line| line.iter().any(|cell| !cell.trim().is_empty()));
        let head = lines.first().filter(|line| line.iter().any(|cell| is_name(cell))).cloned();
        if head.is_some() {
            lines.remove(0);
        }
        Sheet { head, lines }
    }

    /// How many cells the widest line has.
    pub fn columns(&self) -> usize {
        self.head.iter().chain(&self.lines).map(Vec::len).max().unwrap_or_default()
    }

    /// The column that seems to have the professions: the one that is called so, else the first one of words.
    pub fn likely_column(&self) -> Column {
        if self.columns() < 2 {
            return Column::Whole;
        }
        let named = self.head.as_ref().and_then(|head| head.iter().position(|cell| is_name(cell)));
        let of_words = || {
            let beginning = &self.lines[..self.lines.len().min(50)];
            let words = |column: &usize| beginning.iter().filter(|line| line.get(*column).is_some_and(|cell| says_something(cell))).count();
            (0..self.columns()).find(|column| words(column) * 2 > beginning.len())
        };
        named.or_else(of_words).map_or(Column::Whole, Column::Of)
    }

    /// What a line says of a profession, cut to what is looked up, and what is odd about it.
    pub fn asked(line: &[String], column: Column) -> (String, Option<Remark>) {
        let said = match column {
            Column::Whole => line.join(" "),
            Column::Of(place) => line.get(place).cloned().unwrap_or_default(),
        };
        let said = said.trim();
        match said.char_indices().nth(LONGEST) {
            Some((end, _)) => (said[..end].to_string(), Some(Remark::Long)),
            None => (said.to_string(), said.starts_with(['=', '+', '-', '@']).then_some(Remark::Formula)),
        }
    }
}

/// The lines, if this character separates cells in them: the first lines that have anything have the same number of
/// cells, more than one. A comma stands in professions too, so there it takes quotes or a head to make a table.
fn cells(text: &str, separator: char) -> Option<Vec<Vec<String>>> {
    let mut read = records(text, separator, true);
    // A quote that is not closed swallows the line behind it, with the cells of that.
    if read.iter().flatten().any(|cell| cell.contains('\n') && cell.contains(separator)) {
        read = records(text, separator, false);
    }
    let mut counts = read.iter().filter(|line| line.iter().any(|cell| !cell.trim().is_empty())).take(20).map(Vec::len);
    let first = counts.next().filter(|count| *count > 1)?;
    let is_table = counts.all(|count| count == first);
    let is_sure = separator != ',' || text.contains('"') || read.first().is_some_and(|head| head.iter().any(|cell| is_name(cell)));
    (is_table && is_sure).then_some(read)
}

fn records(text: &str, separator: char, has_quotes: bool) -> Vec<Vec<String>> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator as u8).has_headers(false).flexible(true).quoting(has_quotes).from_reader(text.as_bytes());
    // The text is UTF-8 and the lines may differ, so nothing is left that could fail.
    reader.records().filter_map(Result::ok).map(|record| record.iter().map(str::to_string).collect()).collect()
}

fn is_name(cell: &str) -> bool {
    let cell = cell.trim().to_lowercase();
    cell.split(|char: char| !char.is_alphabetic()).any(|word| NAMES.iter().any(|name| word.starts_with(name))) && cell.chars().count() <= 40
}

/// Words or a code; a number, a date or a mark is neither.
fn says_something(cell: &str) -> bool {
    let cell = cell.trim();
    Code::parse(cell).is_ok() || cell.chars().filter(|char| char.is_alphabetic()).count() >= 3
}
