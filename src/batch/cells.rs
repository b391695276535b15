//! Tables that spreadsheets open: written so that Excel reads their Cyrillic and runs nothing, read from the bytes that
//! it leaves.

use csv::{Terminator, WriterBuilder};

/// Lines of cells as CSV: a byte order mark, semicolons, CRLF. A cell that would be a formula begins with an apostrophe.
pub fn table<C: AsRef<str>>(lines: impl IntoIterator<Item = Vec<C>>) -> String {
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).flexible(true).from_writer(Vec::new());
    for line in lines {
        // Into memory, where nothing fails.
        let _ = writer.write_record(line.iter().map(|cell| tamed(cell.as_ref())));
    }
    let written = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&written))
}

fn tamed(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_string() }
}

/// The text of a file: UTF-8, else UTF-16 with its mark, else Windows-1251, which older spreadsheets write here.
/// `windows_1251` reads the last one: browsers can.
pub fn text_of(bytes: &[u8], windows_1251: impl Fn(&[u8]) -> String) -> String {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => core::str::from_utf8(bytes).map_or_else(|_| windows_1251(bytes), str::to_string),
    }
}
