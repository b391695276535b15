//! The files that every page loads: the app from Trunk, the styles, the starting script.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use kerek::list;
use kerek::text::{Lang, PerLang, loaded, many};
use sha2::{Digest, Sha256};

/// The index of the list, as build.rs has written it; what search knows besides comes after the page.
const INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/index.bin"));
const FURTHER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/further.bin"));

/// Names of files, below the base.
pub struct Assets {
    /// The programs, each for the pages that it draws.
    pub list: String,
    pub checker: String,
    pub many: String,
    pub mine: String,
    /// By what they are for.
    pub scripts: Vec<(&'static str, String)>,
    /// By the kind of page that they are for.
    pub styles: Vec<(&'static str, String)>,
    /// The rows, with the names that pages of each language show.
    pub rows: PerLang<String>,
    pub index: String,
    /// What search knows besides, which comes when the page is ready.
    pub further: String,
    /// The texts of each language for the list, and for the checker.
    pub texts: PerLang<String>,
    pub check_texts: PerLang<String>,
    /// Those that the page for many professions alone has.
    pub many_texts: PerLang<String>,
}

impl Assets {
    /// The script of a kind, as tools/bundle.mjs names it.
    pub fn script(&self, kind: &str) -> &str {
        of_kind(&self.scripts, kind)
    }

    /// The style sheet of a kind of page.
    pub fn style(&self, kind: &str) -> &str {
        of_kind(&self.styles, kind)
    }
}

fn of_kind<'a>(files: &'a [(&str, String)], kind: &str) -> &'a str {
    let file = files.iter().find(|(name, _)| *name == kind);
    file.map(|(_, file)| file).expect("the kind is one of SCRIPTS or STYLES")
}

/// What tools/bundle.mjs writes scripts for.
const SCRIPTS: [&str; 11] = ["root", "list", "checker", "many", "mine", "frame", "reading", "examples", "embedding", "embed-check", "qr"];

/// The style sheets of every page, in the order in which they cascade.
const EVERYWHERE: &[&str] = &["tokens.css", "base.css", "shell.css", "forms.css", "list.css", "pages.css"];

/// Those of the checker, which come on top.
const CHECK: &[&str] = &["check.css", "checklist.css", "paper.css"];

/// What each kind of page is styled by, as one file: where a page names two, its text is on the screen a round trip later.
const STYLES: [(&str, [&[&str]; 3]); 6] = [
    ("app", [EVERYWHERE, &[], &[]]),
    ("check", [EVERYWHERE, CHECK, &[]]),
    ("many", [EVERYWHERE, &[], &["many.css"]]),
    ("mine", [EVERYWHERE, CHECK, &["mine.css"]]),
    ("frame", [EVERYWHERE, CHECK, &["frame.css"]]),
    ("reading", [EVERYWHERE, CHECK, &["reading.css"]]),
];

/// Bundles what Trunk has written into `staging`, and adds the rest from `source`.
pub fn collect(staging: &Path, source: &Path) -> Result<Assets, String> {
    run_tool(source, "bundle.mjs", staging)?;
    let written = names(staging)?;
    let find = |stem: &str, end: &str| written.iter().find(|name| name.starts_with(stem) && name.ends_with(end)).cloned();
    let program = |name: &str| find(&format!("{name}-"), ".wasm").ok_or(format!("tools/bundle.mjs has written no WebAssembly of {name}"));
    let (list, checker) = (program("list")?, program("checker")?);
    let (many, mine) = (program("many")?, program("mine")?);
    let script = |kind: &'static str| {
        let file = find(&format!("{kind}-"), ".js").ok_or(format!("tools/bundle.mjs has written no script for {kind}"))?;
        Ok::<_, String>((kind, file))
    };
    let scripts = SCRIPTS.into_iter().map(script).collect::<Result<_, _>>()?;
    let style = |(kind, sheets): (&'static str, [&[&str]; 3])| {
        let sheets = sheets.concat().into_iter().map(|sheet| read(&source.join("style").join(sheet))).collect::<Result<Vec<_>, _>>()?;
        Ok::<_, String>((kind, write_hashed(staging, kind, "css", minified(&sheets.concat()).as_bytes())?))
    };
    let styles = STYLES.into_iter().map(style).collect::<Result<_, _>>()?;
    let index = write_hashed(staging, "index", "bin", INDEX)?;
    let further = write_hashed(staging, "further", "bin", FURTHER)?;
    let of_each = |stem: &str, file: fn(Lang) -> Vec<u8>| {
        let written = PerLang::of(|lang| write_hashed(staging, &format!("{stem}-{}", lang.tag()), "bin", &file(lang)));
        written.ok()
    };
    let (texts, check_texts) = (of_each("texts", loaded::file_of_list)?, of_each("check-texts", loaded::file_of_checker)?);
    let (many_texts, rows) = (of_each("many-texts", many::file)?, of_each("rows", list::file)?);
    // Trunk has copied public/data; with other data the open data is other too.
    if let Some(data) = env::var_os("KEREK_DATA") {
        copy_files(Path::new(&data), &staging.join("data"))?;
    }
    // The checker's scenarios are open data too.
    copy_files(&source.join("tests/scenarios"), &staging.join("data/scenarios"))?;
    Ok(Assets { list, checker, many, mine, scripts, styles, rows, index, further, texts, check_texts, many_texts })
}

/// Runs one of the tools on the folder that Trunk has written.
pub fn run_tool(source: &Path, name: &str, staging: &Path) -> Result<(), String> {
    let status = Command::new("node").arg(source.join("tools").join(name)).arg(staging).status();
    let done = status.map_err(|error| format!("node cannot be run: {error}"))?.success();
    if done { Ok(()) } else { Err(format!("tools/{name} failed")) }
}

/// Every file below a folder, by its path from there with slashes, in order.
pub fn files_below(folder: &Path) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    for name in names(folder)? {
        if folder.join(&name).is_dir() {
            files.extend(files_below(&folder.join(&name))?.into_iter().map(|below| format!("{name}/{below}")));
        } else {
            files.push(name);
        }
    }
    Ok(files)
}

/// Copies the files of a folder that has no others below it.
fn copy_files(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|error| format!("{}: {error}", to.display()))?;
    for name in &names(from)? {
        fs::copy(from.join(name), to.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort_unstable();
    Ok(names)
}

/// The text of a file; an error names it.
pub fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A hash in hexadecimal digits.
pub fn checksum(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Its first sixteen digits, enough for a name.
pub fn fingerprint(hash: Sha256) -> String {
    checksum(hash)[..16].to_string()
}

/// Writes a file whose name changes with its content, so that it may be kept for ever.
fn write_hashed(staging: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<String, String> {
    let name = format!("{stem}-{}.{extension}", fingerprint(Sha256::new_with_prefix(content)));
    fs::write(staging.join(&name), content).map_err(|error| format!("{name}: {error}"))?;
    Ok(name)
}

/// The styles without comments and indentation; the rest is left to compression.
fn minified(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
