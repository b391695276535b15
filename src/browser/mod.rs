//! The only door to the browser: address, history, storage, focus.
//!
//! Every call here can fail, and the page goes on working when it does. Nothing
//! here decides anything; natively, where pages are rendered, none of it is called.

// Natively, where pages are prerendered, most of it is never called.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

pub mod file;
pub mod history;
pub mod page;
pub mod storage;

use web_sys::{Document, Window};

/// None where pages are prerendered.
fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

fn document() -> Option<Document> {
    window()?.document()
}
