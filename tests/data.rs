//! What build.rs refuses in `public/data`, each with its file, row and reason.

// The build's own reading of the data, with the parts of the crate that it uses.
#[path = "../build/data.rs"]
#[allow(dead_code)]
mod data;
mod date {
    pub use kerek::date::Date;
}
mod list {
    pub use kerek::list::Code;
}
#[path = "../build/search.rs"]
#[allow(dead_code)]
mod search;
#[path = "../build/text.rs"]
#[allow(dead_code)]
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

/// A copy of the data, with one change.
struct Changed(PathBuf);

impl Changed {
    fn new(file: &str, change: impl FnOnce(&mut Value)) -> Changed {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("data-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&folder).unwrap();
        for name in ["professions.json", "classifier.json", "words.json", "facts.json"] {
            fs::copy(Path::new("public/data").join(name), folder.join(name)).unwrap();
        }
        let mut value: Value = serde_json::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap();
        change(&mut value);
        fs::write(folder.join(file), value.to_string()).unwrap();
        Changed(folder)
    }

    fn faults(&self) -> Vec<String> {
        data::read(&self.0).err().unwrap_or_default().iter().map(ToString::to_string).collect()
    }
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), fault: &str) {
    assert_eq!(Changed::new("professions.json", change).faults(), [fault]);
}

#[test]
fn the_data_as_it_is_has_no_fault() {
    let faults = Changed::new("professions.json", |_| ()).faults();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_malformed_code_is_refused() {
    // The row is no longer there for those that refer to it, which is said too.
    let faults = Changed::new("professions.json", |data| data["professions"][0]["code"] = json!("2217-4-1")).faults();
    assert_eq!(faults[0], "professions.json: row 1 (2217-4-1): malformed code: a code has the form 2512-1-007 or 2166-1");
}

#[test]
fn a_double_code_is_refused() {
    let faults = Changed::new("professions.json", |data| data["professions"][12]["code"] = json!("2145-9-006")).faults();
    assert_eq!(faults[0], "professions.json: row 13 (2145-9-006): its code is that of row 11 (2145-9-006) too");
}

#[test]
fn an_unknown_group_is_refused() {
    let faults = Changed::new("professions.json", |data| data["professions"][16]["field"] = json!("sience")).faults();
    assert_eq!(faults[0], "professions.json: row 17 (2149-9-002): unknown group sience");
}

#[test]
fn an_unknown_edition_is_refused() {
    refused(
        |data| data["professions"][2]["editions"] = json!(["2024", "2025"]),
        "professions.json: row 3 (2211-7-004): unknown edition 2025",
    );
}

#[test]
fn a_missing_name_is_refused() {
    refused(|data| data["professions"][1]["kk"] = json!(""), "professions.json: row 2 (2211-7-002): the name kk is missing");
    let faults = Changed::new("professions.json", |data| drop(data["professions"][1].as_object_mut().unwrap().remove("en"))).faults();
    assert_eq!(faults, ["professions.json: row 2 (2211-7-002): missing field `en`"]);
}

#[test]
fn an_other_name_twice_in_a_row_is_refused_even_if_it_looks_different() {
    refused(
        |data| data["professions"][0]["also"]["ru"] = json!(["хирург мозга", "Хирург  мозга".replace("  ", "-")]),
        "professions.json: row 1 (2217-4-001): double also: Хирург-мозга",
    );
}

#[test]
fn an_other_name_of_another_row_is_refused() {
    refused(
        |data| data["professions"][1]["also"]["ru"] = json!(["хирург мозга"]),
        "professions.json: row 2 (2211-7-002): double also: хирург мозга is 2217-4-001's too",
    );
}

#[test]
fn a_stray_field_is_refused() {
    let faults = Changed::new("professions.json", |data| data["professions"][4]["colour"] = json!("blue")).faults();
    assert!(faults[0].starts_with("professions.json: row 5 (2212-1-001): unknown field `colour`"), "{faults:?}");
}

#[test]
fn all_faults_are_named_not_only_the_first() {
    let faults = Changed::new("professions.json", |data| {
        data["professions"][0]["ru"] = json!(" Врач");
        data["professions"][1]["en"] = json!("");
    });
    assert_eq!(faults.faults().len(), 2);
}

#[test]
fn a_fact_without_a_known_source_or_certainty_is_refused() {
    let faults = Changed::new("facts.json", |data| {
        data["facts"][0]["sources"] = json!(["rumour"]);
        data["facts"][1]["certainty"] = json!("sure");
    });
    assert_eq!(
        faults.faults(),
        ["facts.json: fact listed-means: unknown source rumour", "facts.json: fact refusal-stays: unknown certainty sure"]
    );
}

#[test]
fn an_occupation_cannot_be_both_listed_and_elsewhere() {
    let faults = Changed::new("words.json", |data| data["others"][0]["ru"] = json!(["онколог", "врач-онколог"]));
    assert_eq!(faults.faults(), ["words.json: other 1 (онколог): врач-онколог is a name of the listed 2211-7-004"]);
}
