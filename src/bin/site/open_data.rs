//! The open data beside the pages: what Trunk has copied from public/data, and what is made of it.

use std::fs;
use std::path::Path;

use kerek::list::LIST;
use kerek::text::Lang;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::assets::{checksum, files_below};

/// Of the keys and files; a change that breaks what relies on them gets another one.
const VERSION: &str = "1";

/// As build.rs has filled their gaps, for the pages too.
const FACTS: &str = include_str!(concat!(env!("OUT_DIR"), "/facts.json"));

/// Completes the folder `data` of the site. The files of the checker's scenarios are there already.
pub fn write(staging: &Path) -> Result<(), String> {
    let data = staging.join("data");
    put(&data.join("facts.json"), FACTS)?;
    put(&data.join("professions.csv"), &table())?;
    let mut files = Vec::new();
    for name in files_below(&data)? {
        let content = fs::read(data.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        let sha256 = checksum(Sha256::new_with_prefix(&content));
        files.push(json!({ "name": name, "bytes": content.len(), "sha256": sha256 }));
    }
    let edition = LIST.edition();
    let index = json!({ "version": VERSION, "edition": edition.id, "act": edition.act.number, "files": files });
    put(&data.join("index.json"), &format!("{index:#}\n"))
}

fn put(path: &Path, content: &str) -> Result<(), String> {
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}

/// The rows of the newest edition as CSV that Excel opens with its Cyrillic.
fn table() -> String {
    // Languages that came later stand behind, so that no column changes its place.
    let later = || Lang::ALL.into_iter().filter(|lang| !["ru", "kk", "en"].contains(&lang.tag()));
    let head = ["code", "field", "field_ru", "ru", "kk", "en", "since", "editions"].into_iter().chain(later().map(Lang::tag));
    let rows = LIST.professions.iter().map(|row| {
        let editions: Vec<&str> = row.editions.iter().map(|edition| edition.id).collect();
        let text = |text: &str| text.to_string();
        let first = [
            row.code.to_string(),
            text(row.field.id),
            text(row.field.short.get(Lang::Ru)),
            text(row.names.ru),
            text(row.names.kk),
            text(row.names.en),
            text(row.since().id),
            editions.join(" "),
        ];
        first.into_iter().chain(later().map(|lang| text(row.names.get(lang)))).collect()
    });
    kerek::batch::table([head.map(str::to_string).collect()].into_iter().chain(rows))
}
