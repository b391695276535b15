//! What a reader has asked of the list and no address says. The list page reads and changes it.

use leptos::prelude::*;

use crate::route::Route;

/// What a reader has asked of the list besides what stands in the address; it is there again after Back.
#[derive(Clone, Copy)]
pub struct ListState {
    /// The query that is searched just as it was typed.
    pub as_typed: RwSignal<String>,
    /// The listing of which more rows were asked for, if of one, and how many.
    pub asked: RwSignal<Option<(Route, usize)>>,
}

impl ListState {
    /// The one that [`crate::app::App`] has provided.
    pub fn get() -> ListState {
        expect_context()
    }

    /// Nothing asked.
    pub fn new() -> ListState {
        ListState { as_typed: RwSignal::new(String::new()), asked: RwSignal::new(None) }
    }
}
