//! What one edition of the list changed in another. What an edition means for a
//! link that was made with it is [`crate::eligibility`]'s to say.

use super::{Certainty, Edition, Field, LIST, List, Profession};
use crate::text::{Lang, PerLang};

/// A row as an edition has it.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub row: &'static Profession,
    pub field: &'static Field,
    pub names: PerLang<&'static str>,
}

impl Edition {
    /// Were its rows read in the act, each with its code? Otherwise they are known by their names alone.
    pub fn is_known_by_code(&self) -> bool {
        self.certainty == Certainty::Law
    }
}

named! {
    /// What an edition did to a row of another.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Change {
        Added = "added",
        Removed = "removed",
        Renamed = "renamed",
        /// To another group.
        Moved = "moved",
    }
}

/// A row as two editions have it; at least one of them does.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub before: Option<Standing>,
    pub after: Option<Standing>,
}

impl Pair {
    /// What happened to the row; a row that stayed may be renamed, and moved too.
    pub fn has(&self, change: Change) -> bool {
        match (change, &self.before, &self.after) {
            (Change::Added, before, _) => before.is_none(),
            (Change::Removed, _, after) => after.is_none(),
            // That names are those of the order is seen in the Russian ones.
            (Change::Renamed, Some(before), Some(after)) => before.names.get(Lang::Ru) != after.names.get(Lang::Ru),
            (Change::Moved, Some(before), Some(after)) => before.field.id != after.field.id,
            _ => false,
        }
    }
}

impl List {
    /// The rows of an edition, as they stood in it.
    pub fn rows_of(&self, edition: &Edition) -> Vec<Standing> {
        self.ever().filter(|row| row.stands_in(edition)).map(|row| self.standing(row, edition)).collect()
    }

    pub(super) fn standing(&self, row: &'static Profession, edition: &Edition) -> Standing {
        let place = |edition: &Edition| self.editions.iter().position(|of| of.id == edition.id);
        let was = self.was.iter().find(|(code, was)| *code == row.code && place(was.until) >= place(edition));
        match was {
            Some((_, was)) => Standing { row, field: was.field, names: was.names },
            None => Standing { row, field: row.field, names: row.names },
        }
    }
}

/// Every row of either edition, in the order of the later one, then what that no longer has. Rows are the same
/// where their codes are.
pub fn side_by_side(earlier: &Edition, later: &Edition) -> Vec<Pair> {
    let (before, after) = (LIST.rows_of(earlier), LIST.rows_of(later));
    let find = |rows: &[Standing], row: &Standing| rows.iter().find(|other| other.row.code == row.row.code).copied();
    let standing = after.iter().map(|row| Pair { before: find(&before, row), after: Some(*row) });
    let gone = before.iter().filter(|row| find(&after, row).is_none()).map(|row| Pair { before: Some(*row), after: None });
    standing.chain(gone).collect()
}

/// Each edition with each that came before it, the newest pair first.
pub fn pairs() -> Vec<(&'static Edition, &'static Edition)> {
    let editions = LIST.editions;
    let later = (0..editions.len()).rev();
    later.flat_map(|later| (0..later).rev().map(move |earlier| (editions[earlier], editions[later]))).collect()
}
