//! The day of the visit, as a signal; a page that is prerendered knows none.

use leptos::prelude::*;

use crate::browser::page;
use crate::date::Date;

/// Shared by all components as a context; cheap to copy.
#[derive(Clone, Copy)]
pub struct Today(RwSignal<Option<Date>>);

impl Today {
    /// Not known yet.
    pub fn new() -> Today {
        Today(RwSignal::new(None))
    }

    /// That day.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn on(date: Date) -> Today {
        Today(RwSignal::new(Some(date)))
    }

    /// The one that [`super::App`] has provided.
    pub fn get() -> Today {
        expect_context()
    }

    /// The day; whoever reads it in a view is drawn again when it becomes known.
    pub fn date(self) -> Option<Date> {
        self.0.get()
    }

    /// Reads the clock of the device.
    pub fn start(self) {
        self.0.set(page::today());
    }
}
