//! The search engine alone as WebAssembly, with no bindings: what bench/search.mjs measures.
//!
//! Text goes in through one buffer and comes out through it again.

use std::cell::RefCell;

use kerek::search::index::{Builder, Index};
use kerek::search::{LISTED, Searched, State, search};
use kerek::text::Lang;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static LOADED: RefCell<Option<Index>> = const { RefCell::new(None) };
}

/// Makes room for `length` bytes; returns where.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    BUFFER.with_borrow_mut(|buffer| {
        buffer.clear();
        buffer.resize(length, 0);
        buffer.as_mut_ptr()
    })
}

/// Indexes the text in the buffer: a document a line, its names separated by tabs.
#[unsafe(no_mangle)]
pub extern "C" fn load() -> usize {
    let text = BUFFER.with_borrow(|buffer| String::from_utf8_lossy(buffer).into_owned());
    let mut builder = Builder::default();
    for line in text.lines() {
        builder.row(line.split('\t').zip(0..).map(|(name, nth)| (Lang::Ru, nth, name)));
    }
    let index = builder.build();
    let terms = index.terms.len();
    LOADED.set(Some(index));
    terms
}

/// Searches the list for the text in the buffer. The answer: the state (0 match,
/// 1 similar, 2 none), then the rows in two bytes each, at most ten; returns its length.
#[unsafe(no_mangle)]
pub extern "C" fn search_listed() -> usize {
    answer(&LISTED)
}

/// The same in what was loaded.
#[unsafe(no_mangle)]
pub extern "C" fn search_loaded() -> usize {
    LOADED.with_borrow(|loaded| {
        let Some(index) = loaded else { return 0 };
        answer(&Searched::of(index))
    })
}

fn answer(searched: &Searched) -> usize {
    BUFFER.with_borrow_mut(|buffer| {
        let outcome = search(searched, core::str::from_utf8(buffer).unwrap_or_default());
        buffer.clear();
        buffer.push(match outcome.state {
            State::Match => 0,
            State::Similar => 1,
            State::None | State::Empty => 2,
        });
        for hit in outcome.hits.iter().take(10) {
            buffer.extend_from_slice(&(hit.row as u16).to_le_bytes());
        }
        buffer.len()
    })
}

/// Where the answer is.
#[unsafe(no_mangle)]
pub extern "C" fn answered() -> *const u8 {
    BUFFER.with_borrow(|buffer| buffer.as_ptr())
}
