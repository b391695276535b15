//! What the newest edition of the list changed in the one before it, in words. `make data` shows it.
//!
//!     cargo run --example editions

use kerek::list::LIST;
use kerek::list::editions::{Change, Pair, Standing, side_by_side};

fn main() {
    let [.., earlier, later] = LIST.editions else {
        println!("data: there is one edition, {}", LIST.edition().id);
        return;
    };
    let pairs = side_by_side(earlier, later);
    println!(
        "data: edition {} against {}: {} rows, {} before",
        later.id,
        earlier.id,
        LIST.rows_of(later).len(),
        LIST.rows_of(earlier).len()
    );
    for (what, change) in CHANGES {
        let changed: Vec<&Pair> = pairs.iter().filter(|pair| pair.has(change)).collect();
        println!("  {what}: {}", changed.len());
        changed.iter().for_each(|pair| println!("    {}", said(pair, change)));
    }
}

const CHANGES: [(&str, Change); 4] =
    [("added", Change::Added), ("removed", Change::Removed), ("renamed", Change::Renamed), ("moved to another group", Change::Moved)];

/// A row with its name, and what it was before.
fn said(pair: &Pair, change: Change) -> String {
    let named = |row: &Standing| format!("{} {}", row.row.code, row.names.ru);
    match (change, &pair.before, &pair.after) {
        (Change::Renamed, Some(before), Some(after)) => format!("{}, before {}", named(after), before.names.ru),
        (Change::Moved, Some(before), Some(after)) => format!("{}, from {} to {}", named(after), before.field.id, after.field.id),
        (_, before, after) => after.as_ref().or(before.as_ref()).map_or_else(String::new, named),
    }
}
