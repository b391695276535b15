//! What build.rs refuses in `public/data/facts.json`.

use serde_json::json;

use crate::Changed;

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
fn a_term_of_the_glossary_without_a_known_source_is_refused() {
    let faults = Changed::new("facts.json", |data| data["terms"][0]["sources"] = json!(["hearsay"])).faults();
    assert!(faults[0].ends_with("unknown source hearsay"), "{faults:?}");
}

#[test]
fn a_change_of_statements_names_statements_that_were_looked_at_then_and_stands_in_order() {
    let faults = Changed::new("facts.json", |data| {
        let mut change = data["changes"][0].clone();
        change["on"] = json!("2026-11-25");
        change["facts"] = json!(["rumour", "listed-means"]);
        data["changes"].as_array_mut().unwrap().push(change);
    })
    .faults();
    assert_eq!(
        faults,
        [
            "facts.json: changes: the oldest comes first, one for each day",
            "facts.json: change 2026-11-25: facts: there is no rumour",
            "facts.json: change 2026-11-25: listed-means was last checked on 2026-11-22",
        ]
    );
    let faults = Changed::new("facts.json", |data| data["changes"][0]["facts"] = json!([])).faults();
    assert_eq!(faults, ["facts.json: change 2026-11-26: facts: none is named"]);
}
