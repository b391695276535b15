//! What the newest edition of the list changed in the one before it, in words. `make data` shows it.
//!
//!     cargo run --example editions

use kerek::list::LIST;
use kerek::list::editions::{Standing, difference};

fn main() {
    let [.., earlier, later] = LIST.editions else {
        println!("data: there is one edition, {}", LIST.edition().id);
        return;
    };
    let difference = difference(earlier, later);
    let named = |row: &Standing| format!("{} {}", row.row.code, row.names.ru);
    println!(
        "data: edition {} against {}: {} rows, {} before",
        later.id,
        earlier.id,
        LIST.rows_of(later).len(),
        LIST.rows_of(earlier).len()
    );
    for (what, rows) in [("added", &difference.added), ("removed", &difference.removed)] {
        println!("  {what}: {}", rows.len());
        rows.iter().for_each(|row| println!("    {}", named(row)));
    }
    println!("  renamed: {}", difference.renamed.len());
    for (before, after) in &difference.renamed {
        println!("    {}, before {}", named(after), before.names.ru);
    }
    println!("  moved to another group: {}", difference.moved.len());
    for (before, after) in &difference.moved {
        println!("    {}, from {} to {}", named(after), before.field.id, after.field.id);
    }
}
