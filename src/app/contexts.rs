//! What all components share.

use leptos::prelude::*;

use super::kept::Kept;
use super::list_state::ListState;
use super::navigation::Navigation;
use super::today::Today;

/// The contexts of the app; cheap to copy.
#[derive(Clone, Copy)]
pub struct Contexts {
    pub navigation: Navigation,
    pub kept: Kept,
    pub today: Today,
    list: ListState,
}

impl Contexts {
    /// Of an app that begins.
    pub fn new(navigation: Navigation, today: Today) -> Contexts {
        Contexts { navigation, kept: Kept::new(), today, list: ListState::new() }
    }

    /// Those that the app has provided.
    pub fn get() -> Contexts {
        Contexts { navigation: Navigation::get(), kept: Kept::get(), today: Today::get(), list: ListState::get() }
    }

    /// Gives them to the components below the current owner.
    pub fn provide(self) {
        provide_context(self.navigation);
        provide_context(self.kept);
        provide_context(self.today);
        provide_context(self.list);
    }
}
