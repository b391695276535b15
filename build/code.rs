//! What the code of the app names: statements that it does not name are not loaded with it.
//! A compiler knows as much, but not before the texts are numbered.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Painted at build time, never drawn in the browser.
const PAINTED: &[&str] = &["src/app/pages/reading", "src/bin"];
/// Never drawn with the checker.
const OF_THE_LIST: &[&str] = &["src/app/pages/list.rs", "src/app/pages/profession.rs", "src/app/pages/missing.rs"];

/// The words of source code, as far as they may be names.
pub struct Named(HashSet<String>);

impl Named {
    /// In all that runs in the browser.
    pub fn by_the_app() -> Named {
        Named::outside(PAINTED)
    }

    /// In what runs on the pages of the checker.
    pub fn by_the_checker() -> Named {
        Named::outside(&[PAINTED, OF_THE_LIST].concat())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    fn outside(left_out: &[&str]) -> Named {
        println!("cargo::rerun-if-changed=src");
        let mut words = HashSet::new();
        let mut paths = vec![PathBuf::from("src")];
        while let Some(path) = paths.pop() {
            if left_out.iter().any(|out| path == Path::new(out)) {
                continue;
            }
            match fs::read_dir(&path) {
                Ok(entries) => paths.extend(entries.flatten().map(|entry| entry.path())),
                Err(_) => {
                    let code = fs::read_to_string(&path).unwrap_or_default();
                    let names = code.split(|char: char| !char.is_ascii_alphanumeric() && char != '_');
                    words.extend(names.map(str::to_string));
                }
            }
        }
        Named(words)
    }
}
