//! The scenarios of the checker as Rust source. What has to come of them is the tests' to check.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::tables::per_lang_literal;
use crate::text::{Lang, PerLang};

#[derive(Deserialize)]
struct File {
    title: toml::Table,
    scenario: Vec<toml::Table>,
}

/// `scenarios.rs`: all scenarios of a folder; a file is a topic.
pub fn table(folder: &Path) -> String {
    let mut files: Vec<_> = fs::read_dir(folder).expect("tests/scenarios is there").filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut out = String::from("/// All of them, in the order of their files.\npub static TOPICS: &[Topic] = &[\n");
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
        let text = fs::read_to_string(file).expect("a scenario file can be read");
        let read: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        writeln!(out, "Topic {{ title: {}, scenarios: &[", per_lang(&read.title, "ru")).unwrap();
        for scenario in &read.scenario {
            let said = |key: &str| scenario.get(key).and_then(toml::Value::as_str);
            let verdict = scenario.get("expect").and_then(|expect| expect.get("verdict")).and_then(toml::Value::as_str);
            writeln!(
                out,
                "Scenario {{ name: {}, fragment: {:?}, date: {:?}, verdict: {:?} }},",
                per_lang(scenario, "name"),
                fragment(scenario),
                said("date").unwrap_or_default(),
                verdict.unwrap_or_default(),
            )
            .unwrap();
        }
        out += "] },\n";
    }
    out + "];\n"
}

/// A text in each language; the Russian one is under `russian`.
fn per_lang(table: &toml::Table, russian: &str) -> String {
    let key = |lang: Lang| if lang == Lang::Ru { russian } else { lang.tag() };
    per_lang_literal(PerLang::of(|lang| table.get(key(lang)).and_then(toml::Value::as_str).unwrap_or_default()))
}

/// What stands in a scenario besides answers and names in other languages.
const NO_ANSWERS: [&str; 3] = ["name", "date", "expect"];

/// The answers as a link carries them; see `src/eligibility/link.rs`.
fn fragment(scenario: &toml::Table) -> String {
    let mut fragment = String::from("v=1");
    for (key, value) in scenario.iter().filter(|(key, _)| !NO_ANSWERS.contains(&key.as_str()) && Lang::from_tag(key).is_none()) {
        let value = value.as_str().unwrap_or_default();
        let (key, value) = match key.as_str() {
            "words" => ("profession", value.bytes().fold("~".to_string(), |words, byte| format!("{words}%{byte:02X}"))),
            key => (key, value.to_string()),
        };
        write!(fragment, "&{key}={value}").unwrap();
    }
    fragment
}
