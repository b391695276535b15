//! The order of the house: which module may use which, and what is decided where.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of the crate, lowest first, and those that each uses.
const HOUSE: [(&str, &[&str]); 12] = [
    // A macro; what it is used for is seen by the compiler.
    ("named", &[]),
    ("date", &[]),
    ("json", &[]),
    ("text", &["date"]),
    ("list", &["date", "text"]),
    ("route", &["list", "text"]),
    ("search", &["list", "text"]),
    ("formation", &["date", "list", "text"]),
    ("eligibility", &["date", "json", "list", "route", "search", "text"]),
    ("memory", &["date", "eligibility", "list", "route", "text"]),
    ("browser", &["date", "route"]),
    ("app", &["browser", "date", "eligibility", "formation", "json", "list", "memory", "route", "search", "text"]),
];

/// What only the two above the others know.
const FRAMEWORK: [&str; 5] = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"];

/// What would be deciding: results in an order, days counted, an assessment or an answer of the search made by hand.
const DECIDING: [&str; 8] = [".sort", ".plus(", ".days_until(", "Assessment {", "Finding {", "Turn {", "Outcome {", "Listing {"];

/// How a public item begins, besides fields and variants, which their names and types explain.
const PUBLIC: [&str; 8] = ["pub fn ", "pub const ", "pub struct ", "pub enum ", "pub trait ", "pub static ", "pub type ", "pub unsafe fn "];

/// The longest file that is read in one go, in lines.
const LONGEST: usize = 400;
/// Longer all the same, because it is one table.
const TABLES: [&str; 1] = ["src/text/messages.rs"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The Rust source of a module of the crate, by file, without comments.
fn source(module: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new("src").join(module);
    let files = if folder.is_dir() { files(&folder) } else { vec![folder.with_extension("rs")] };
    let code = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        (path, code.join("\n"))
    };
    files.into_iter().map(code).collect()
}

#[test]
fn the_table_has_every_module_and_its_arrows_run_down_only() {
    let declared = fs::read_to_string("src/lib.rs").unwrap();
    let declared: BTreeSet<&str> = declared.lines().filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';')).collect();
    assert_eq!(declared, HOUSE.iter().map(|(module, _)| *module).collect());
    for (place, (module, uses)) in HOUSE.iter().enumerate() {
        let below: Vec<&str> = HOUSE[..place].iter().map(|(module, _)| *module).collect();
        assert!(uses.iter().all(|used| below.contains(used)), "{module} uses what is not below it");
    }
}

#[test]
fn each_module_uses_what_the_table_says_and_nothing_else() {
    for (module, uses) in HOUSE {
        let mut used = BTreeSet::new();
        for (path, code) in source(module) {
            for (place, _) in code.match_indices("crate::") {
                let name: String = code[place + 7..].chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
                assert!(!name.is_empty(), "{}: name modules one by one after crate::", path.display());
                used.insert(name);
            }
        }
        used.remove(module);
        let allowed: BTreeSet<String> = uses.iter().map(|name| name.to_string()).collect();
        assert_eq!(used, allowed, "{module}");
    }
}

#[test]
fn only_the_app_and_the_door_to_the_browser_know_the_framework() {
    for (module, _) in HOUSE.iter().filter(|(module, _)| !["app", "browser"].contains(module)) {
        for (path, code) in source(module) {
            let known: Vec<&&str> = FRAMEWORK.iter().filter(|name| code.contains(**name)).collect();
            assert!(known.is_empty(), "{}: {known:?}", path.display());
        }
    }
    // The app itself reaches the browser through the door, not beside it: it takes events and elements, no more.
    for (path, code) in source("app") {
        assert!(!["js_sys", "gloo", "window()", "document()"].iter().any(|name| code.contains(name)), "{}", path.display());
    }
}

#[test]
fn the_app_decides_nothing() {
    for (path, code) in source("app") {
        // Paints an answer for each day of the calendar; each is counted by `formation`.
        if path.ends_with("working_days.rs") {
            continue;
        }
        let deciding: Vec<&&str> = DECIDING.iter().filter(|token| code.contains(**token)).collect();
        assert!(deciding.is_empty(), "{}: {deciding:?}", path.display());
    }
}

#[test]
fn every_file_says_what_it_is_for_and_every_public_item_what_it_is() {
    for path in files(Path::new("src")).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "rs")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
        let mut said = false;
        for line in text.lines().map(str::trim_start) {
            // What a page is, its file says; what a macro writes, whoever calls it.
            let elsewhere = line.starts_with("pub fn view(") || line.contains('$');
            if PUBLIC.iter().any(|item| line.starts_with(item)) && !elsewhere {
                assert!(said, "{}: {line}", path.display());
            }
            said = line.starts_with("///") || said && (line.starts_with("#[") || line.starts_with("//"));
        }
    }
}

#[test]
fn a_file_is_read_in_one_go() {
    let code = ["src", "build", "tests", "tools", "bench", "style", "examples"].map(|folder| files(Path::new(folder))).concat();
    let code =
        code.into_iter().filter(|path| path.extension().is_some_and(|kind| ["rs", "mjs", "js", "css"].iter().any(|code| kind == *code)));
    for path in code.filter(|path| !TABLES.iter().any(|table| path.ends_with(table))) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", path.display());
    }
}
