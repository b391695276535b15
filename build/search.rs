//! What the crate's `search` has that the index is built with.

#[path = "../src/search/columns.rs"]
mod columns;
#[path = "../src/search/distance.rs"]
mod distance;
#[path = "../src/search/elsewhere.rs"]
pub mod elsewhere;
#[path = "../src/search/file.rs"]
pub mod file;
#[path = "../src/search/han.rs"]
pub mod han;
#[path = "../src/search/hash.rs"]
mod hash;
#[path = "../src/search/index.rs"]
pub mod index;
#[path = "../src/search/key.rs"]
pub mod key;
#[path = "../src/search/marked.rs"]
mod marked;
#[path = "../src/search/stem.rs"]
mod stem;
#[path = "../src/search/steps.rs"]
pub mod steps;
#[path = "../src/search/technologies.rs"]
pub mod technologies;
#[path = "../src/search/words.rs"]
mod words;
