//! Reads `public/data`, refuses what is not right in it with file, row and reason,
//! and writes what the crate is made from: tables that are compiled in, and files that the browser reads with serde.

// Parts of the crate that the tables are made with; they know nothing of the data,
// and have more than is needed here.
#[allow(dead_code)]
#[path = "src/date.rs"]
mod date;
#[allow(dead_code)]
#[path = "build/list.rs"]
mod list;
#[allow(dead_code)]
#[path = "build/search.rs"]
mod search;
#[allow(dead_code)]
#[path = "build/text.rs"]
mod text;

#[path = "build/data.rs"]
mod data;
#[path = "build/further.rs"]
mod further;
#[path = "build/index.rs"]
mod index;
#[path = "build/rows.rs"]
mod rows;
#[path = "build/scenarios.rs"]
mod scenarios;
#[path = "build/tables.rs"]
mod tables;

use std::path::PathBuf;
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=tests/scenarios");
    println!("cargo::rerun-if-env-changed=KEREK_DATA");
    // Another folder of data: how tests build the site with an edition more, or with 10,000 rows.
    let folder = env::var_os("KEREK_DATA").map_or_else(|| PathBuf::from("public/data"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", folder.display());

    // A release build in the browser is given the rows, the index and the texts of its language as files.
    println!("cargo::rustc-check-cfg=cfg(data_is_given)");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if env::var_os("CARGO_FEATURE_HYDRATE").is_some() && is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-cfg=data_is_given");
    }

    let data = data::read(&folder).unwrap_or_else(|faults| {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        process::exit(1);
    });
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut texts = tables::Texts::default();
    let sources = [
        ("list.rs", tables::list(&data, &mut texts)),
        ("pilot.rs", tables::pilot(&data)),
        ("checker.rs", tables::checker(&data, &mut texts)),
        ("facts.rs", tables::facts(&data, &mut texts)),
        ("facts.json", tables::served_facts(&data)),
        ("holidays.rs", tables::holidays(&data)),
        ("scenarios.rs", scenarios::table(&PathBuf::from("tests/scenarios"))),
        ("words.rs", texts.table()),
    ];
    let files = [("rows.bin", rows::file(&data)), ("index.bin", index::file(&data)), ("further.bin", further::file(&data))];
    let sources = sources.map(|(name, source)| (name, source.into_bytes()));
    for (name, content) in sources.into_iter().chain(files) {
        fs::write(out.join(name), content).expect("OUT_DIR can be written");
    }
}
