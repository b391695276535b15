//! Whatever comes in from outside, damaged in every way: nothing panics, and what is promised holds.
//!
//! `cargo test` tries each for a moment, `make fuzz` for as long as it is given. A case that was found
//! becomes a test in `found.rs`, named after what it broke; the inputs themselves are new in every run.

// The build's own reading of the data, with the parts of the crate that it uses.
#[allow(dead_code)]
#[path = "../../build/code.rs"]
mod code;
#[allow(dead_code)]
#[path = "../../build/data.rs"]
mod data;
mod date {
    pub use kerek::date::Date;
}
mod list {
    pub use kerek::list::Code;
}
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
mod found;
mod links;
mod memory;
mod queries;
mod routes;
