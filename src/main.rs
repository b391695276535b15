//! Starts the app in the browser, on the page that was painted at build time.

fn main() {
    #[cfg(feature = "hydrate")]
    kerek::app::take_over();
}
