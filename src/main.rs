//! The whole app in one program, for working on it: `trunk serve` builds it, with the data in it, and it draws the page of
//! the address by itself. The built site has a program for each part: src/bin/list.rs, checker.rs, many.rs and mine.rs.

fn main() {
    #[cfg(all(feature = "hydrate", target_arch = "wasm32", debug_assertions))]
    kerek::app::mount();
}
