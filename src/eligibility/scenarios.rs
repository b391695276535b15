//! The scenarios of tests/scenarios, for the pages and the open data. Written by
//! build.rs; in the browser they are read from the page that was prerendered with them.

use crate::text::PerLang;

/// Scenarios that have something in common: those of one file.
#[derive(Debug)]
pub struct Topic {
    pub title: PerLang<&'static str>,
    pub scenarios: &'static [Scenario],
}

/// A person's answers, and the verdict that has to come of them.
#[derive(Debug)]
pub struct Scenario {
    pub name: PerLang<&'static str>,
    /// The answers as a link carries them.
    pub fragment: &'static str,
    /// The day of the check in the form 2026-11-22; empty where it is not known.
    pub date: &'static str,
    /// As `data-verdict` has it, or `open`.
    pub verdict: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));
