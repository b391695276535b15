//! Search from the terminal: a query a line on standard input, and for each the
//! query, a tab, `match`, `similar` or `none`, a tab, and the codes, best first.
//!
//!     printf 'нейрохирург\nюрист\n' | cargo run --release --example lookup

use std::io::{self, BufRead, BufWriter, Write};

use kerek::list::LIST;
use kerek::search::{LISTED, State, search};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        let query = String::from_utf8_lossy(&line);
        let query = query.trim_end_matches('\r');
        let outcome = search(&LISTED, query);
        let state = match outcome.state {
            State::Match => "match",
            State::Similar => "similar",
            State::None | State::Empty => "none",
        };
        let codes: Vec<String> = outcome.hits.iter().map(|hit| LIST.professions[hit.row].code.to_string()).collect();
        writeln!(out, "{query}\t{state}\t{}", codes.join(","))?;
    }
    out.flush()
}
