//! The whole app in one program, for working on it: `trunk serve` builds it, with the data in it, and it draws the page of
//! the address by itself. The built site has src/bin/list.rs and src/bin/checker.rs.

fn main() {
    #[cfg(all(feature = "hydrate", target_arch = "wasm32", debug_assertions))]
    kerek::app::mount();
}
