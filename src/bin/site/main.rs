//! Writes the site around what Trunk has built: every page as HTML, the styles,
//! the scripts, the open data. Trunk runs it as its post_build hook.

mod addresses;
mod assets;
mod document;
mod escape;
mod feed;
mod head;
mod open_data;
mod pages;
mod worker;

use std::path::PathBuf;
use std::{env, process};

use addresses::Addresses;

fn main() {
    if let Err(error) = run() {
        eprintln!("site: {error}");
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let staging = variable("TRUNK_STAGING_DIR").map(PathBuf::from)?;
    let addresses = Addresses::of(variable("TRUNK_PUBLIC_URL")?, env::var("KEREK_ORIGIN").ok())?;
    let source = variable("TRUNK_SOURCE_DIR").map(PathBuf::from)?;
    let assets = assets::collect(&staging, &source)?;
    open_data::write(&staging)?;
    let count = pages::write(&staging, &addresses, &assets)?;
    // Last, because it says what all the rest is.
    worker::write(&staging, &source)?;
    assets::run_tool(&source, "compress.mjs", &staging)?;
    println!("site: wrote {count} pages");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set: this program is started by Trunk, see Trunk.toml"))
}
