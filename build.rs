//! Reads `public/data`, refuses what is not right in it with file, row and reason,
//! and writes the tables that the crate compiles in. Nothing is parsed when the app runs.

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

#[path = "build/code.rs"]
mod code;
#[path = "build/data.rs"]
mod data;
#[path = "build/index.rs"]
mod index;
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

    let data = data::read(&folder).unwrap_or_else(|faults| {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        process::exit(1);
    });
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut texts = tables::Texts::default();
    let files = [
        ("list.rs", tables::list(&data, &mut texts)),
        ("checker.rs", tables::checker(&data, &mut texts)),
        ("facts.rs", tables::facts(&data, &mut texts)),
        ("facts.json", tables::served_facts(&data)),
        ("holidays.rs", tables::holidays(&data)),
        ("index.rs", index::table(&data)),
        ("scenarios.rs", scenarios::table(&PathBuf::from("tests/scenarios"))),
        ("texts.rs", texts.table()),
        ("texts_count.rs", texts.count()),
        ("texts_list_only.rs", texts.list_only()),
    ];
    for (name, source) in files {
        fs::write(out.join(name), source).expect("OUT_DIR can be written");
    }
}
