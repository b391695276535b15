//! Data that build.rs writes as files: natively, and in a debug build, they are part of the program; a release
//! build in the browser is given them once, before anything asks for them.

use core::ops::Deref;
use std::sync::OnceLock;

/// What a file holds, ready to be used for as long as the program runs.
pub struct Loaded<T: 'static> {
    value: OnceLock<T>,
    read: fn(&'static [u8]) -> T,
    embedded: Option<&'static [u8]>,
}

impl<T> Loaded<T> {
    /// `read` makes the value of the bytes of its file; `embedded` are these, where they are part of the program.
    pub const fn new(read: fn(&'static [u8]) -> T, embedded: Option<&'static [u8]>) -> Loaded<T> {
        Loaded { value: OnceLock::new(), read, embedded }
    }

    /// What the file holds, if it is there already.
    pub fn get(&self) -> Option<&T> {
        match self.embedded {
            Some(file) => Some(self.value.get_or_init(|| (self.read)(file))),
            None => self.value.get(),
        }
    }

    /// Takes the bytes of the file. They stay for as long as the program runs; a second time changes nothing.
    pub fn load(&self, file: Vec<u8>) {
        self.value.get_or_init(|| (self.read)(file.leak()));
    }
}

impl<T> Deref for Loaded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| (self.read)(self.embedded.expect("the file is loaded before it is asked for")))
    }
}

/// The file of this name that build.rs has written, where it is part of the program.
macro_rules! embedded {
    ($name:literal) => {{
        #[cfg(not(data_is_given))]
        let file: Option<&'static [u8]> = Some(include_bytes!(concat!(env!("OUT_DIR"), "/", $name)));
        #[cfg(data_is_given)]
        let file: Option<&'static [u8]> = None;
        file
    }};
}
