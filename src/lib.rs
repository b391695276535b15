//! Kerek: is a profession on Kazakhstan's list of in-demand professions, and what
//! does that mean for a permit for permanent residence. ARCHITECTURE.md is the map.
//!
//! Without features the crate is a library without a framework: the [`list`], its [`search`], and the checker
//! ([`eligibility`]), with the data in it.
//!
//! ```
//! use kerek::eligibility::{Link, Verdict, assess};
//! use kerek::list::LIST;
//! use kerek::search::{LISTED, State, search};
//!
//! // Whatever the script and the spelling.
//! let found = search(&LISTED, "нейрахирург");
//! assert_eq!(found.state, State::Match);
//! let row = &LIST.professions[found.hits[0].row];
//! assert_eq!(row.code.to_string(), "2217-4-001");
//!
//! // Answers as a link of the checker carries them (docs/check-links.md), on no day.
//! let answers = Link::read("v=1&citizenship=other&profession=2217-4-001&grounds=none").answers;
//! let assessment = assess(&answers, &LIST, &LISTED, None);
//! assert_eq!(assessment.verdict, Some(Verdict::Listed));
//! // Every condition rests on a statement with its certainty and its sources.
//! assert!(assessment.findings.iter().all(|finding| !finding.basis.sources.is_empty()));
//! ```

// The types of whole pages, as Leptos nests them, are deeper than the compiler expects.
#![recursion_limit = "256"]

#[macro_use]
mod named;
#[macro_use]
mod loaded;

#[cfg(feature = "ui")]
pub mod app;
pub mod batch;
#[cfg(feature = "ui")]
mod browser;
pub mod date;
pub mod eligibility;
#[cfg(not(target_arch = "wasm32"))]
pub mod formation;
pub mod icalendar;
pub mod list;
pub mod memory;
pub mod route;
pub mod search;
pub mod text;
