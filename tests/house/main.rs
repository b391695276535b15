//! The order of the house: which module may use which, and what is decided where.

mod circles;
mod sides;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// The modules of the crate, lowest first, and those that each uses.
const HOUSE: [(&str, &[&str]); 14] = [
    // Macros; what they are used for is seen by the compiler.
    ("named", &[]),
    ("loaded", &[]),
    ("date", &[]),
    ("icalendar", &["date"]),
    ("text", &["date", "loaded"]),
    ("list", &["date", "loaded", "text"]),
    ("route", &["list", "text"]),
    ("search", &["list", "loaded", "text"]),
    ("formation", &["date", "list", "text"]),
    ("eligibility", &["date", "list", "route", "search", "text"]),
    ("batch", &["eligibility", "list", "search"]),
    ("memory", &["date", "eligibility", "list", "route", "text"]),
    ("browser", &["date", "memory", "route"]),
    ("app", &["batch", "browser", "date", "eligibility", "formation", "icalendar", "list", "memory", "route", "search", "text"]),
];

/// What only the two above the others know.
const FRAMEWORK: [&str; 5] = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo"];

/// What would be deciding: results in an order, days counted or compared, an assessment or an answer of the search made by hand.
const DECIDING: [&str; 13] = [
    ".sort",
    ".plus(",
    ".days_until(",
    "Assessment {",
    "Finding {",
    "Turn {",
    "Outcome {",
    "Listing {",
    "LastDay {",
    " < today",
    " > today",
    "today <",
    "today >",
];

/// What the modules below have decided. Where the app names one of its variants it may only give it words.
const DECIDED: [&str; 4] = ["Verdict", "Standing", "Way", "Certainty"];
/// Where it does: a `match` with words as what comes of it, and nothing that compares.
const WORDING: &str = "src/app/wording.rs";

/// How a public item begins, besides fields and variants, which their names and types explain.
const PUBLIC: [&str; 8] = ["pub fn ", "pub const ", "pub struct ", "pub enum ", "pub trait ", "pub static ", "pub type ", "pub unsafe fn "];

/// The longest file that is read in one go, in lines.
const LONGEST: usize = 400;
/// Longer all the same, because it is one table.
const TABLES: [&str; 7] =
    ["src/text/messages.rs", "src/text/ru.rs", "src/text/kk.rs", "src/text/en.rs", "src/text/zh.rs", "src/text/tr.rs", "src/text/uz.rs"];

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

/// The modules of the crate's root that a file names, however it gets there: by `crate::`, or by as many `super::` as
/// lead out of its own module. `inside` is the way of modules from the root to the tokens.
fn named_modules(tokens: TokenStream, inside: &mut Vec<String>, named: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |place: usize| match tokens.get(place) {
        Some(TokenTree::Ident(ident)) => ident.to_string(),
        _ => String::new(),
    };
    let is_colon = |place: usize| matches!(tokens.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    let follows_path = |place: usize| place >= 2 && is_colon(place - 1) && is_colon(place - 2);
    for (place, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            // A module written out in the file is one step further from the root.
            let of_module = (place >= 2 && word(place - 2) == "mod").then(|| word(place - 1));
            inside.extend(of_module.clone());
            named_modules(group.stream(), inside, named);
            inside.truncate(inside.len() - usize::from(of_module.is_some()));
            continue;
        }
        if follows_path(place) || !["crate", "super"].contains(&word(place).as_str()) {
            continue;
        }
        let mut end = place;
        let mut depth = if word(place) == "crate" { 0 } else { inside.len() - 1 };
        while word(end + 3) == "super" && is_colon(end + 1) {
            depth -= 1;
            end += 3;
        }
        if depth == 0 && is_colon(end + 1) {
            let name = word(end + 3);
            assert!(!name.is_empty(), "{}: name modules of the root one by one", inside.join("::"));
            named.insert(name);
        }
    }
}

/// The way of modules from the root to a file.
fn way_to(path: &Path) -> Vec<String> {
    let below = path.strip_prefix("src").unwrap().with_extension("");
    let steps = below.iter().map(|step| step.to_str().unwrap().to_string());
    steps.filter(|step| step != "mod").collect()
}

#[test]
fn each_module_uses_what_the_table_says_and_nothing_else() {
    for (module, uses) in HOUSE {
        let mut used = BTreeSet::new();
        for (path, code) in source(module) {
            named_modules(code.parse().unwrap(), &mut way_to(&path), &mut used);
        }
        used.remove(module);
        let allowed: BTreeSet<String> = uses.iter().map(|name| name.to_string()).collect();
        assert_eq!(used, allowed, "{module}");
    }
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let named = |way: &[&str], code: &str| {
        let mut named = BTreeSet::new();
        named_modules(code.parse().unwrap(), &mut way.iter().map(|step| step.to_string()).collect(), &mut named);
        named.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(named(&["search"], "use super::list::LIST;"), ["list"]);
    assert_eq!(named(&["search", "rank"], "use super::index::Index; use super::super::list::LIST;"), ["list"]);
    assert_eq!(named(&["search", "rank"], "fn f() { vec![super::super::route::decoded()]; }"), ["route"]);
    assert_eq!(named(&["text", "pack"], "mod inner { use super::super::super::list::LIST; use super::super::Lang; }"), ["list"]);
    assert_eq!(named(&["search"], "use crate::text::Lang; use self::rank::rank;"), ["text"]);
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

/// The variants of what is decided that some code names.
fn variants_named(code: &str) -> Vec<String> {
    let named = |name: &str| -> Vec<String> {
        let path = format!("{name}::");
        let places = code.match_indices(path.as_str()).map(|(place, _)| place);
        let whole = places.filter(|place| !code[..*place].ends_with(|char: char| char.is_alphanumeric() || char == '_'));
        let variant = |place: usize| {
            code[place + name.len() + 2..].chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect::<String>()
        };
        // A variant is in capitals and small letters; a constant or a function is not.
        let variants = whole.map(variant).filter(|variant| variant.starts_with(char::is_uppercase) && variant.contains(char::is_lowercase));
        variants.map(|variant| format!("{name}::{variant}")).collect()
    };
    DECIDED.iter().flat_map(|name| named(name)).collect()
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
fn what_is_decided_is_given_words_in_one_place_and_compared_nowhere() {
    for (path, code) in source("app") {
        let named = variants_named(&code);
        if !path.ends_with(WORDING) {
            assert!(named.is_empty() || path.starts_with("src/app/pages/reading"), "{}: {named:?}", path.display());
            continue;
        }
        for line in code.lines().filter(|line| !variants_named(line).is_empty()) {
            assert!(line.contains("=> messages."), "{}: {line}", path.display());
        }
    }
    assert_eq!(variants_named("if assessment.verdict == Some(Verdict::Listed) {"), ["Verdict::Listed"]);
    assert!(variants_named("verdict.map(Verdict::id); StandingElement::New").is_empty());
}

#[test]
fn every_file_says_what_it_is_for_and_every_public_item_what_it_is() {
    for path in files(Path::new("src")).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "rs")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
        let mut said = false;
        for line in text.lines().map(str::trim_start) {
            // What a page is, its file says; what a macro writes, whoever calls it.
            let elsewhere = line.starts_with("pub fn ") && line.contains("Page(") || line.contains('$');
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
