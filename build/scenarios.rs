//! The scenarios of the checker as Rust source. What has to come of them is the tests' to check.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::Deserialize;

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
                fragment(said),
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
    let [ru, kk, en] = [russian, "kk", "en"].map(|key| table.get(key).and_then(toml::Value::as_str).unwrap_or_default());
    format!("PerLang {{ ru: {ru:?}, kk: {kk:?}, en: {en:?} }}")
}

/// The answers as a link carries them; see `src/eligibility/link.rs`.
fn fragment<'s>(said: impl Fn(&str) -> Option<&'s str>) -> String {
    let mut fragment = String::from("v=1");
    for key in ["citizenship", "profession", "grounds", "place", "petition", "diploma", "passport", "police"] {
        if let Some(value) = said(key) {
            write!(fragment, "&{key}={value}").unwrap();
        }
    }
    if let Some(words) = said("words") {
        let encoded: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
        write!(fragment, "&profession=~{encoded}").unwrap();
    }
    fragment
}
