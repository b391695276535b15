//! Writes the site around what Trunk has built: every page as HTML, the styles,
//! the scripts, the open data. Trunk runs it as its post_build hook.

mod assets;
mod document;
mod escape;
mod head;
mod open_data;
mod pages;
mod worker;

use std::path::PathBuf;
use std::{env, process};

fn main() {
    if let Err(error) = run() {
        eprintln!("site: {error}");
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let staging = variable("TRUNK_STAGING_DIR").map(PathBuf::from)?;
    let base = variable("TRUNK_PUBLIC_URL")?;
    if !base.starts_with('/') || !base.ends_with('/') {
        return Err(format!("the public URL is {base}: it has to be a path with a slash at both ends, such as / or /tools/kerek/"));
    }
    let source = variable("TRUNK_SOURCE_DIR").map(PathBuf::from)?;
    let assets = assets::collect(&staging, &source)?;
    open_data::write(&staging)?;
    let count = pages::write(&staging, &base, &assets)?;
    // Last, because it says what all the rest is.
    worker::write(&staging, &source)?;
    assets::run_tool(&source, "compress.mjs", &staging)?;
    println!("site: wrote {count} pages");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set: this program is started by Trunk, see Trunk.toml"))
}
