//! The last days that follow from the days that a reader has entered, in the order in which they come.

use super::papers::{LastDay, Limit, PAPERS, Paper};
use crate::date::Date;

/// A last day, with what it is the last day of.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    pub paper: &'static Paper,
    pub limit: Limit,
    pub last: LastDay,
}

impl PartialEq for Deadline {
    fn eq(&self, other: &Deadline) -> bool {
        (self.paper.id, self.last) == (other.paper.id, other.last)
    }
}

/// Those of all papers, the earliest first. `entered`: the day of a paper, by its id.
pub fn deadlines(entered: impl Fn(&str) -> Option<Date>, today: Option<Date>) -> Vec<Deadline> {
    let deadline = |paper: &'static Paper| {
        let limit = paper.limit?;
        Some(Deadline { paper, limit, last: limit.last_day(entered(paper.id)?, today)? })
    };
    let mut deadlines: Vec<Deadline> = PAPERS.iter().filter_map(deadline).collect();
    deadlines.sort_by_key(|deadline| deadline.last.date);
    deadlines
}
