//! What the device keeps, as a signal that follows it: stars, ticks, days and saved checks, also those of other tabs.

use leptos::prelude::*;

use crate::browser::storage;
use crate::memory::Memory;

/// Shared by all components as a context; cheap to copy.
#[derive(Clone, Copy)]
pub struct Kept(RwSignal<Memory>);

impl Kept {
    /// Nothing yet, which is how pages are prerendered.
    pub fn new() -> Kept {
        Kept(RwSignal::new(Memory::default()))
    }

    /// The one that [`super::App`] has provided.
    pub fn get() -> Kept {
        expect_context()
    }

    /// Reads what is kept; whoever reads it in a view is drawn again when it changes.
    pub fn with<T>(self, read: impl FnOnce(&Memory) -> T) -> T {
        self.0.with(read)
    }

    /// Changes what is kept; returns whether the device has taken it. What is changed is what stands there now, not
    /// what this tab has read of it once: another tab may have written since.
    pub fn change(self, change: impl Fn(&mut Memory)) -> bool {
        let mut memory = storage::read().unwrap_or_else(|| self.0.get_untracked());
        change(&mut memory);
        let is_kept = storage::write(&memory);
        if is_kept {
            self.0.set(memory)
        } else {
            self.0.update(change)
        }
        is_kept
    }

    /// Takes something away; returns it, to be put back. Of what another tab has changed meanwhile, nothing is lost.
    pub fn take<T>(self, take: impl Fn(&mut Memory) -> Option<T>) -> Option<T> {
        let taken = core::cell::Cell::new(None);
        self.change(|memory| taken.set(take(memory)));
        taken.into_inner()
    }

    /// Reads what the device keeps, and follows what other tabs write.
    pub fn start(self) {
        if let Some(memory) = storage::read() {
            self.0.set(memory);
        }
        storage::listen(move |memory| self.0.set(memory));
    }
}
