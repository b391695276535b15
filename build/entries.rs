//! Takes a file of the data apart into its entries. One that cannot be read is a fault, and the others are read
//! nevertheless.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Fault;
use super::check::Check;

/// A whole file.
pub(super) fn parsed<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, Vec<Fault>> {
    serde_json::from_str(text).map_err(|error| vec![Fault { file, place: String::new(), reason: error.to_string() }])
}

/// The entries of a list, each with its place in words: its number and what names it.
pub(super) fn numbered<T: DeserializeOwned>(
    file: &'static str,
    kind: &str,
    named_by: &str,
    values: Vec<Value>,
    faults: &mut Vec<Fault>,
) -> Vec<(String, T)> {
    let mut entries = Vec::new();
    for (number, value) in values.into_iter().enumerate() {
        let name = match &value[named_by] {
            Value::String(name) => name.clone(),
            Value::Number(name) => name.to_string(),
            Value::Array(names) => names.first().and_then(Value::as_str).unwrap_or("?").to_string(),
            _ => "?".to_string(),
        };
        let place = format!("{kind} {} ({name})", number + 1);
        Check::new(faults, file).texts(&place, &value);
        match serde_json::from_value(value) {
            Ok(entry) => entries.push((place, entry)),
            Err(error) => faults.push(Fault { file, place, reason: error.to_string() }),
        }
    }
    entries
}

/// The entries of a list.
pub(super) fn each<T: DeserializeOwned>(
    file: &'static str,
    kind: &str,
    named_by: &str,
    values: Vec<Value>,
    faults: &mut Vec<Fault>,
) -> Vec<T> {
    numbered(file, kind, named_by, values, faults).into_iter().map(|(_, entry)| entry).collect()
}
