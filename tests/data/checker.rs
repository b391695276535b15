//! What build.rs refuses in `public/data/checker.json`.

use serde_json::json;

use crate::Changed;

#[test]
fn what_the_checker_asks_for_is_refused_where_something_is_missing_or_unknown() {
    let faults = Changed::new("checker.json", |data| {
        data["pilot"]["last"] = json!("2026-02-12");
        data["groups"].as_array_mut().unwrap().remove(2);
        data["groups"][0]["petition"] = json!([]);
        data["papers"][0]["fact"] = json!("hearsay");
        data["papers"][5]["limit"] = json!({ "validFor": 0 });
        data["papers"][10]["id"] = json!("duty");
    });
    assert_eq!(
        faults.faults(),
        [
            "checker.json: pilot: its last day is before its first",
            "checker.json: group health: nothing is said of who gives the petition",
            "checker.json: group digital: nothing is said of its petition, diploma and visa",
            "checker.json: paper duty stands there twice",
            "checker.json: paper petition: unknown fact hearsay",
            "checker.json: paper police: its limit is no number of days",
        ]
    );
    let faults = Changed::new("checker.json", |data| {
        data["papers"][1]["kk"] = json!("");
        data["papers"][2]["for"] = json!("nobody");
    });
    assert_eq!(faults.faults()[0], "checker.json: paper 2 (visa): the text kk is missing");
    assert!(faults.faults()[1].starts_with("checker.json: paper 3 (solvency): unknown variant `nobody`"), "{:?}", faults.faults());
}
