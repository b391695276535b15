//! What build.rs refuses in what search knows besides the list: `words.json`, `technologies.json`, `languages.json`,
//! `titles.json`.

use serde_json::{Value, json};

use crate::Changed;

#[test]
fn an_occupation_cannot_be_both_listed_and_elsewhere() {
    let faults = Changed::new("words.json", |data| data["others"][0]["ru"].as_array_mut().unwrap().push(json!("врач-онколог")));
    assert_eq!(faults.faults(), ["words.json: other 1 (юрист): врач-онколог is a name of the listed 2211-7-004"]);
}

#[test]
fn what_stands_beside_an_occupation_is_refused_where_it_names_what_is_not_there() {
    let twice = Changed::new("words.json", |data| data["others"][1]["ru"][0] = json!("Тестировщик"));
    assert!(twice.faults().iter().any(|fault| fault.ends_with("with other rows near it")), "{:?}", twice.faults());
    refused_in(
        "technologies.json",
        |data| data["head"] = json!("magician"),
        "technologies.json: head: no notion of words.json has this name",
    );
    refused_in(
        "technologies.json",
        |data| data["sides"][1]["near"][0] = json!("9999-9-999"),
        "technologies.json: side 2 (web): no row has the code 9999-9-999",
    );
    refused_in(
        "technologies.json",
        |data| data["sides"][1]["names"][0][0] = json!("JAVA"),
        "technologies.json: side 2 (web): JAVA stands there twice",
    );
    refused_in(
        "languages.json",
        |data| data["languages"][0]["general"]["wizard"] = json!(["sehrgar"]),
        "languages.json: language (uz): no notion wizard in words.json",
    );
    refused_in(
        "languages.json",
        |data| data["languages"][0]["others"]["колдун"] = json!(["sehrgar"]),
        "languages.json: language (uz): no other колдун in words.json",
    );
    refused_in(
        "languages.json",
        |data| data["languages"][0]["rows"]["9999-9-999"] = json!(["sehrgar"]),
        "languages.json: language (uz): no row has the code 9999-9-999",
    );
}

#[test]
fn titles_are_refused_that_say_two_things_or_are_of_what_nobody_knows() {
    let titles = |change: fn(&mut Value), fault: &str| refused_in("titles.json", move |data| change(&mut data["titles"][0]), fault);
    titles(|titles| titles["near"]["9999-9-999"] = json!(["алхимик"]), "titles.json: titles (ru): no row has the code 9999-9-999");
    titles(
        |titles| *titles = json!({ "language": "ru", "match": {}, "near": { "2512-1-007": ["маг"] }, "absent": ["Маг"], "fields": {} }),
        "titles.json: titles (ru): Маг stands there twice",
    );
    titles(|titles| titles["language"] = json!("la"), "titles.json: titles (la): no page and no language of languages.json has this tag");
}

#[track_caller]
fn refused_in(file: &str, change: impl FnOnce(&mut Value), fault: &str) {
    assert_eq!(Changed::new(file, change).faults(), [fault]);
}
