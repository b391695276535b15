//! What one edition of the list changed in another. What an edition means for a
//! link that was made with it is [`crate::eligibility`]'s to say.

use super::{Edition, Field, LIST, List, Profession};
use crate::text::{Lang, PerLang};

/// A row as an edition has it.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub row: &'static Profession,
    pub field: &'static Field,
    pub names: PerLang<&'static str>,
}

/// What the later of two editions did to the earlier, each in the order of the list.
#[derive(Debug, Default)]
pub struct Difference {
    pub added: Vec<Standing>,
    pub removed: Vec<Standing>,
    /// Before and after.
    pub renamed: Vec<(Standing, Standing)>,
    /// To another group; before and after.
    pub moved: Vec<(Standing, Standing)>,
}

impl Difference {
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.renamed.is_empty() && self.moved.is_empty()
    }
}

impl List {
    /// The rows of an edition, as they stood in it.
    pub fn rows_of(&self, edition: &Edition) -> Vec<Standing> {
        let rows = self.professions.iter().chain(self.former);
        rows.filter(|row| row.stands_in(edition)).map(|row| self.standing(row, edition)).collect()
    }

    fn standing(&self, row: &'static Profession, edition: &Edition) -> Standing {
        let place = |edition: &Edition| self.editions.iter().position(|of| of.id == edition.id);
        let was = self.was.iter().find(|(code, was)| *code == row.code && place(was.until) >= place(edition));
        match was {
            Some((_, was)) => Standing { row, field: was.field, names: was.names },
            None => Standing { row, field: row.field, names: row.names },
        }
    }
}

/// What `later` changed in `earlier`. Rows are the same where their codes are; that the
/// names are those of the order is seen in the Russian ones.
pub fn difference(earlier: &Edition, later: &Edition) -> Difference {
    let (before, after) = (LIST.rows_of(earlier), LIST.rows_of(later));
    let find = |rows: &[Standing], standing: &Standing| rows.iter().find(|other| other.row.code == standing.row.code).copied();
    let mut difference = Difference::default();
    for row in &after {
        match find(&before, row) {
            None => difference.added.push(*row),
            Some(old) => {
                if old.names.get(Lang::Ru) != row.names.get(Lang::Ru) {
                    difference.renamed.push((old, *row));
                }
                if old.field.id != row.field.id {
                    difference.moved.push((old, *row));
                }
            }
        }
    }
    difference.removed = before.into_iter().filter(|row| find(&after, row).is_none()).collect();
    difference
}

/// Each edition with each that came before it, the newest pair first.
pub fn pairs() -> Vec<(&'static Edition, &'static Edition)> {
    let editions = LIST.editions;
    let later = (0..editions.len()).rev();
    later.flat_map(|later| (0..later).rev().map(move |earlier| (editions[earlier], editions[later]))).collect()
}
