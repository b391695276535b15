//! Kerek: is a profession on Kazakhstan's list of in-demand professions, and what
//! does that mean for a permit for permanent residence. ARCHITECTURE.md is the map.

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
