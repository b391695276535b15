//! `public/data`, as a hurried hand may leave it: refused with a reason, or good enough to build with.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::{data, further, index, rows, tables};

const FILES: [&str; 9] = [
    "professions.json",
    "classifier.json",
    "words.json",
    "technologies.json",
    "languages.json",
    "titles.json",
    "facts.json",
    "checker.json",
    "holidays.json",
];

static WRITTEN: LazyLock<[String; FILES.len()]> =
    LazyLock::new(|| FILES.map(|file| fs::read_to_string(PathBuf::from("public/data").join(file)).unwrap()));

/// What happens to a value somewhere in a file.
#[derive(Clone, Debug)]
enum Change {
    Gone,
    Doubled,
    To(Value),
    /// The text with another one in its middle.
    Torn(String),
    /// A copy of a value from elsewhere in the file.
    Copied(Vec<Index>),
}

/// Which file, and what becomes of the values at which ways down.
type Damage = (usize, Vec<(Vec<Index>, Change)>);

fn damage() -> impl Strategy<Value = Damage> {
    let value = prop_oneof![
        Just(Value::Null),
        Just(json!("")),
        Just(json!([])),
        Just(json!({})),
        any::<i64>().prop_map(|number| json!(number)),
        "\\PC{0,20}".prop_map(|text| json!(text)),
        (0u16..=9999, 0u8..=13, 0u8..=32).prop_map(|(year, month, day)| json!(format!("{year:04}-{month:02}-{day:02}"))),
        proptest::sample::select(&["2512-1-007", "2166-1", "2024", "digital", "ordinary", "order-49"][..]).prop_map(|text| json!(text)),
    ];
    let way = || vec(any::<Index>(), 1..7);
    let change = prop_oneof![
        1 => Just(Change::Gone),
        1 => Just(Change::Doubled),
        3 => value.prop_map(Change::To),
        2 => any::<String>().prop_map(Change::Torn),
        2 => way().prop_map(Change::Copied),
    ];
    (0..FILES.len(), vec((way(), change), 1..4))
}

/// The value at the end of a way down, or where the way ends earlier.
fn at<'v>(value: &'v mut Value, way: &[Index]) -> &'v mut Value {
    let Some((step, rest)) = way.split_first() else { return value };
    let length = value.as_array().map(Vec::len).or(value.as_object().map(serde_json::Map::len)).unwrap_or_default();
    if length == 0 {
        return value;
    }
    let place = step.index(length);
    let below =
        if value.is_array() { value.get_mut(place) } else { value.as_object_mut().and_then(|values| values.values_mut().nth(place)) };
    at(below.expect("a place below the length"), rest)
}

fn happen(file: &mut Value, way: &[Index], change: &Change) {
    let copied = match change {
        Change::Copied(from) => Some(at(file, from).clone()),
        _ => None,
    };
    let (last, above) = way.split_last().unwrap();
    match (change, at(file, above)) {
        (Change::Gone, Value::Array(values)) if !values.is_empty() => drop(values.remove(last.index(values.len()))),
        (Change::Gone, Value::Object(values)) if !values.is_empty() => {
            let key = values.keys().nth(last.index(values.len())).unwrap().clone();
            values.remove(&key);
        }
        (Change::Doubled, Value::Array(values)) if !values.is_empty() => values.push(last.get(values).clone()),
        (Change::To(to), above) => *at(above, &[*last]) = to.clone(),
        (Change::Torn(with), above) => {
            if let Value::String(text) = at(above, &[*last]) {
                let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(place, _)| place);
                text.insert_str(middle, with);
            }
        }
        (_, above) => {
            if let Some(copied) = copied {
                *at(above, &[*last]) = copied;
            }
        }
    }
}

/// Reads the data with one file of it changed; builds with it, if it is taken.
fn read(changed: usize, text: &str) -> Result<(), TestCaseError> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&folder).unwrap();
    for (file, written) in FILES.iter().zip(WRITTEN.iter()) {
        fs::write(folder.join(file), if *file == FILES[changed] { text } else { written }).unwrap();
    }
    let read = data::read(&folder);
    fs::remove_dir_all(&folder).unwrap();
    match read {
        Err(faults) => {
            prop_assert!(!faults.is_empty());
            for fault in faults {
                prop_assert!(FILES.contains(&fault.file) && !fault.reason.is_empty());
            }
        }
        Ok(data) => {
            let mut texts = tables::Texts::default();
            tables::list(&data, &mut texts);
            tables::served_facts(&data);
            tables::holidays(&data);
            tables::checker(&data, &mut texts);
            rows::file(&data);
            index::file(&data);
            further::file(&data);
        }
    }
    Ok(())
}

proptest! {
    // A case reads and writes five files: a tenth of them takes as long as all of another target.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_value_is_refused_with_a_reason_or_builds((file, changes) in damage()) {
        let mut value: Value = serde_json::from_str(&WRITTEN[file]).unwrap();
        for (way, change) in &changes {
            happen(&mut value, way, change);
        }
        read(file, &value.to_string())?;
    }

    #[test]
    fn a_torn_file_is_refused_with_a_reason(file in 0..FILES.len(), cut in any::<Index>(), put in "\\PC{0,3}") {
        let written = &WRITTEN[file];
        let place = written.char_indices().nth(cut.index(written.chars().count())).unwrap().0;
        read(file, &written[..place])?;
        read(file, &format!("{}{put}{}", &written[..place], &written[place..]))?;
    }
}
