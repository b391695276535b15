//! Values that the page follows for as long as it is open.
//!
//! Leptos' signals are generic through and through: each type of value is 2 KB more
//! to load. Here only the value is; who follows it is Leptos' trigger, which is not.

use std::sync::RwLock;

use leptos::prelude::*;

/// A value and those who follow it. Cheap to copy; what is made is never given back,
/// so there is one of each kind a page.
pub struct Followed<T: 'static> {
    value: &'static RwLock<T>,
    changed: Trigger,
}

impl<T> Clone for Followed<T> {
    fn clone(&self) -> Followed<T> {
        *self
    }
}

impl<T> Copy for Followed<T> {}

impl<T: Send + Sync> Followed<T> {
    /// It is never freed: what a page follows lives as long as the page.
    pub fn new(value: T) -> Followed<T> {
        Followed { value: Box::leak(Box::new(RwLock::new(value))), changed: Trigger::new() }
    }

    /// Reads the value; the part that is being drawn will be drawn again when it changes.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.changed.track();
        self.look(read)
    }

    /// Reads the value, and follows nothing.
    pub fn look<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(&self.value.read().expect("nothing panics while it holds the value"))
    }

    /// Changes the value in its place; the parts that follow it are drawn again.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        change(&mut self.value.write().expect("nothing panics while it holds the value"));
        self.changed.notify();
    }

    /// Puts another value in its place; the parts that follow it are drawn again.
    pub fn set(self, value: T) {
        self.update(|old| *old = value);
    }
}
