//! Whatever comes in from outside, damaged in every way: nothing panics, and what is promised holds.
//!
//! `cargo test` tries each for a moment, `make fuzz` a hundred times longer. The inputs are new in every
//! run, so a case that is found is kept as a test of its own beside the target, named after what it broke.

// The build's own reading of the data, with the parts of the crate that it uses.
#[allow(dead_code)]
#[path = "../../build/data.rs"]
mod data;
mod date {
    pub use kerek::date::Date;
}
#[path = "../../build/further.rs"]
mod further;
#[path = "../../build/index.rs"]
mod index;
#[allow(dead_code)]
#[path = "../../build/list.rs"]
mod list;
#[allow(dead_code)]
#[path = "../../build/rows.rs"]
mod rows;
#[allow(dead_code)]
#[path = "../../build/search.rs"]
mod search;
#[allow(dead_code)]
#[path = "../../build/tables.rs"]
mod tables;
#[allow(dead_code)]
#[path = "../../build/text.rs"]
mod text;

mod calendar;
mod damage;
mod data_files;
mod links;
mod memory;
mod queries;
mod routes;
