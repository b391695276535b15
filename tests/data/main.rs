//! What build.rs refuses in `public/data`, each with its file, row and reason.

mod checker;
mod facts;
mod words;

// The build's own reading of the data, with the parts of the crate that it uses.
#[path = "../../build/data.rs"]
#[allow(dead_code)]
mod data;
mod date {
    pub use kerek::date::Date;
}
mod list {
    pub use kerek::list::Code;
}
#[path = "../../build/search.rs"]
#[allow(dead_code)]
mod search;
#[path = "../../build/text.rs"]
#[allow(dead_code)]
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

fn published(file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(Path::new("public/data").join(file)).unwrap()).unwrap()
}

/// The place of the row with a code in the file, which another edition may change.
fn row(code: &str) -> usize {
    published("professions.json")["professions"].as_array().unwrap().iter().position(|row| row["code"] == code).unwrap()
}

/// A copy of the data, with one change.
struct Changed(PathBuf);

impl Changed {
    fn new(file: &str, change: impl FnOnce(&mut Value)) -> Changed {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("data-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&folder).unwrap();
        for file in fs::read_dir("public/data").unwrap().map(|entry| entry.unwrap().path()) {
            fs::copy(&file, folder.join(file.file_name().unwrap())).unwrap();
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
    let (first, second) = (row("2145-9-006"), row("2145-9-007"));
    let faults = Changed::new("professions.json", |data| data["professions"][second]["code"] = json!("2145-9-006")).faults();
    let (first, second) = (first.min(second) + 1, first.max(second) + 1);
    assert_eq!(faults[0], format!("professions.json: row {second} (2145-9-006): its code is that of row {first} (2145-9-006) too"));
}

#[test]
fn an_unknown_group_is_refused() {
    let row = row("2149-9-002");
    let faults = Changed::new("professions.json", |data| data["professions"][row]["field"] = json!("sience")).faults();
    assert_eq!(faults[0], format!("professions.json: row {} (2149-9-002): unknown group sience", row + 1));
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
    refused(|data| data["professions"][1]["kk"] = json!(""), "professions.json: row 2 (2211-7-002): the text kk is missing");
    let faults = Changed::new("professions.json", |data| drop(data["professions"][1].as_object_mut().unwrap().remove("en"))).faults();
    assert_eq!(faults, ["professions.json: row 2 (2211-7-002): missing field `en`"]);
}

#[test]
fn an_empty_text_is_refused_in_every_file_and_language_and_however_deep_it_stands() {
    let refused = |file: &str, change: fn(&mut Value), faults: &[&str]| {
        assert_eq!(Changed::new(file, change).faults(), faults.iter().map(|fault| format!("{file}: {fault}")).collect::<Vec<_>>());
    };
    refused(
        "professions.json",
        |data| {
            data["title"]["en"] = json!("");
            data["fields"][1]["headings"][0]["kk"] = json!("");
            data["fields"][1]["short"]["ru"] = json!(" ");
            data["professions"][2]["also"]["en"][1] = json!("cancer  doctor");
        },
        &[
            "field 2 (science-engineering): the text headings 1, kk is missing",
            "field 2 (science-engineering): the text short, ru is missing",
            "row 3 (2211-7-004): the text also, en 2 has a space too many",
            "title: the text en is missing",
        ],
    );
    refused("classifier.json", |data| data["units"][0]["kk"] = json!(""), &["unit 1 (2131): the text kk is missing"]);
    refused(
        "words.json",
        |data| {
            data["general"][0]["en"][0] = json!("");
            data["others"][0]["kk"][0] = json!("");
        },
        &["other 1 (юрист): the text kk 1 is missing", "notion 1 (anyone): the text en 1 is missing"],
    );
    refused(
        "facts.json",
        |data| {
            data["sources"][0]["kk"] = json!("");
            data["grounds"][0]["en"] = json!("");
            data["terms"][0]["term"]["kk"] = json!("");
            data["terms"][0]["en"] = json!("");
            data["facts"][0]["ru"] = json!("");
        },
        &[
            "source 1 (order-49-list): the text kk is missing",
            "ground 1 (arrival): the text en is missing",
            "term 1 (in-demand-profession): the text term, kk is missing",
            "term 1 (in-demand-profession): the text en is missing",
            "fact 1 (listed-means): the text ru is missing",
        ],
    );
    refused("holidays.json", |data| data["holidays"][0]["kk"] = json!(""), &["holiday 1 (new-year): the text kk is missing"]);
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

#[track_caller]
fn holidays_refused(change: impl FnOnce(&mut Value), faults: &[&str]) {
    let expected: Vec<String> = faults.iter().map(|fault| format!("holidays.json: {fault}")).collect();
    assert_eq!(Changed::new("holidays.json", change).faults(), expected);
}

/// Where 2025, which has a swap, stands among the years.
const SWAPPED: usize = 2;

#[test]
fn a_day_of_an_unknown_holiday_is_refused() {
    let years = published("holidays.json")["years"].as_array().unwrap().clone();
    let settled = years.iter().zip(1..).filter(|(year, _)| year["status"] == "settled");
    let of_years = settled.map(|(year, place)| format!("year {place} ({}): it is settled, and has no day of womens-day", year["year"]));
    let faults = ["holiday womens-day: it has no day", "rule 4 (mens-day): unknown holiday mens-day"].map(str::to_string);
    let faults: Vec<String> = faults.into_iter().chain(of_years).collect();
    holidays_refused(|data| data["rule"][3]["holiday"] = json!("mens-day"), &faults.iter().map(String::as_str).collect::<Vec<_>>());
    holidays_refused(
        |data| data["years"][0]["dated"] = json!([{ "date": "2023-06-01", "holiday": "picnic" }]),
        &["year 1 (2023): unknown holiday picnic"],
    );
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_refused() {
    holidays_refused(|data| data["rule"][5]["day"] = json!(32), &["rule 6 (nauryz): day 32 of month 3 is not a day of every year"]);
    holidays_refused(
        |data| {
            data["rule"][5]["month"] = json!(2);
            data["rule"][5]["day"] = json!(29);
        },
        &["rule 6 (nauryz): day 29 of month 2 is not a day of every year"],
    );
    holidays_refused(
        |data| data["years"][0]["dated"] = json!([{ "date": "2023-02-29", "holiday": "kurban-ait" }]),
        &["year 1 (2023): 2023-02-29 is not a day of the form 2024-05-03"],
    );
    holidays_refused(
        |data| data["years"][1]["checked"] = json!("22.11.2026"),
        &["year 2 (2024): 22.11.2026 is not a day of the form 2024-05-03"],
    );
}

#[test]
fn a_day_of_another_year_is_refused() {
    holidays_refused(
        |data| data["years"][SWAPPED]["dated"][0]["date"] = json!("2026-06-06"),
        &["year 3 (2025): 2026-06-06 is not a day of 2025"],
    );
    holidays_refused(
        |data| data["years"][SWAPPED]["swaps"][0]["worked"] = json!("2026-01-04"),
        &["year 3 (2025): swap of 2025-01-03: 2026-01-04 is not a day of 2025"],
    );
}

#[test]
fn a_year_twice_and_a_year_left_out_are_refused() {
    holidays_refused(
        |data| data["years"][1]["year"] = json!(2023),
        &["year 2 (2023): it stands there twice", "year 3 (2025): it does not follow 2023"],
    );
    holidays_refused(|data| drop(data["years"].as_array_mut().unwrap().remove(1)), &["year 2 (2025): it does not follow 2023"]);
    holidays_refused(
        |data| data["years"].as_array_mut().unwrap().reverse(),
        &[
            "year 2 (2026): it does not follow 2027",
            "year 3 (2025): it does not follow 2026",
            "year 4 (2024): it does not follow 2025",
            "year 5 (2023): it does not follow 2024",
        ],
    );
    holidays_refused(
        |data| data["years"][0]["year"] = json!(0),
        &["year 1 (0): the calendar has no such year", "year 2 (2024): it does not follow 0"],
    );
}

#[test]
fn a_swap_without_a_reason_or_without_its_other_day_is_refused() {
    holidays_refused(|data| data["years"][SWAPPED]["swaps"][0]["kk"] = json!(" "), &["year 3 (2025): the text swaps 1, kk is missing"]);
    for field in ["ru", "worked"] {
        let faults = Changed::new("holidays.json", |data| drop(data["years"][SWAPPED]["swaps"][0].as_object_mut().unwrap().remove(field)));
        assert_eq!(faults.faults()[0], format!("holidays.json: year 3 (2025): missing field `{field}`"));
    }
}

#[test]
fn a_swap_of_days_that_were_off_or_worked_anyway_is_refused() {
    for (field, day, reason) in [
        ("off", "2025-01-04", "2025-01-04 is a day of a weekend"),
        ("off", "2025-03-10", "2025-03-10 is a day off or swapped already"),
        ("worked", "2025-01-06", "2025-01-06 is no day of a weekend"),
        ("worked", "2025-03-08", "2025-03-08 is a day off or swapped already"),
    ] {
        let off = if field == "off" { day } else { "2025-01-03" };
        holidays_refused(
            |data| data["years"][SWAPPED]["swaps"][0][field] = json!(day),
            &[&format!("year 3 (2025): swap of {off}: {reason}")],
        );
    }
}

#[test]
fn two_holidays_on_one_day_are_refused() {
    holidays_refused(
        |data| data["years"][SWAPPED]["dated"][0]["date"] = json!("2025-05-09"),
        &["year 3 (2025): 2025-05-09 is a day off or swapped already"],
    );
    holidays_refused(
        |data| {
            data["rule"][12]["until"] = json!(null);
            data["rule"][11]["month"] = json!(8);
            data["rule"][11]["day"] = json!(30);
            data["rule"][11]["from"] = json!(2026);
            data["rule"][11]["until"] = json!(2026);
        },
        &["rule 13 (constitution-day): 2026-08-30 is a day off or swapped already"],
    );
}

#[test]
fn a_settled_year_without_its_kurban_ait_is_refused() {
    holidays_refused(|data| data["years"][SWAPPED]["dated"] = json!([]), &["year 3 (2025): it is settled, and has no day of kurban-ait"]);
}

#[test]
fn days_off_without_a_known_source_status_or_certainty_are_refused() {
    holidays_refused(
        |data| {
            data["rule"][0]["sources"] = json!(["rumour"]);
            data["rule"][1]["sources"] = json!([]);
            data["rule"][2]["until"] = json!(2023);
            data["rule"][2]["from"] = json!(2024);
            data["years"][0]["certainty"] = json!("sure");
        },
        &[
            "rule 1 (new-year): unknown source rumour",
            "rule 2 (new-year): it has no source",
            "rule 3 (christmas): it ends before it begins",
            "year 1 (2023): unknown certainty sure",
        ],
    );
    holidays_refused(
        |data| data["years"][SWAPPED]["sources"] = json!(["holidays-law"]),
        &["source days-off-2025-pages: nothing refers to it"],
    );
    let status = Changed::new("holidays.json", |data| data["years"][0]["status"] = json!("certain"));
    assert_eq!(status.faults(), ["holidays.json: year 1 (2023): unknown variant `certain`, expected `settled` or `provisional`"]);
}

#[test]
fn what_a_row_was_before_must_end_with_an_earlier_edition_of_it() {
    let was = |until: &str| json!([{ "until": until, "field": "health", "ru": "Прежде", "kk": "Бұрын", "en": "Before", "zh": "以前", "tr": "Önce", "uz": "Oldin" }]);
    let fault = |until: &str| {
        format!("professions.json: row 1 (2217-4-001): it was otherwise until {until}: no earlier edition of it, or not in their order")
    };
    let newest = published("professions.json")["editions"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_string();
    refused(|data| data["professions"][0]["was"] = was(&newest), &fault(&newest));
    refused(|data| data["professions"][0]["was"] = was("2019"), &fault("2019"));
    let right = Changed::new("professions.json", |data| data["professions"][0]["was"] = was("2023")).faults();
    assert!(right.is_empty(), "{right:?}");
}

#[test]
fn nothing_that_is_listed_may_answer_for_what_no_longer_is() {
    let (gone, answering) = (row("2131-5-001"), row("2211-7-004"));
    let faults = Changed::new("professions.json", |data| {
        let mut edition = data["editions"].as_array().unwrap().last().unwrap().clone();
        edition["id"] = json!("2099");
        data["editions"].as_array_mut().unwrap().push(edition);
        for (place, row) in data["professions"].as_array_mut().unwrap().iter_mut().enumerate().filter(|(place, _)| *place != gone) {
            row["editions"].as_array_mut().unwrap().push(json!("2099"));
            if place == answering {
                row["also"]["ru"].as_array_mut().unwrap().push(json!("и бактериолог"));
            }
        }
    });
    let faults = faults.faults();
    let answers = "professions.json: row (2211-7-004): also и бактериолог would answer for Бактериолог, which is no longer listed";
    assert!(faults.contains(&answers.to_string()), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.starts_with("words.json") && fault.ends_with("2131-5-001 is no longer listed")), "{faults:?}");
}
