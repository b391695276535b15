//! The service worker and the manifest: what a device keeps, and how it is installed.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use kerek::list::LIST;
use kerek::route::Page;
use kerek::text::phrasing::fill;
use kerek::text::{Lang, messages};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::addresses::up_from;
use crate::assets::{files_below, fingerprint, read};

/// Writes `sw.js` from what stands in `staging`; it has to be written last.
pub fn write(staging: &Path, source: &Path) -> Result<(), String> {
    let mut version = Sha256::new();
    let mut kept = Vec::new();
    let codes: HashSet<String> = LIST.ever().map(|row| row.code.to_string()).collect();
    for name in files_below(staging)? {
        let content = fs::read(staging.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        version.update(name.as_bytes());
        version.update(&content);
        if is_kept(&name, &codes) {
            kept.push(name.strip_suffix("index.html").unwrap_or(&name).to_string());
        }
    }
    let template = read(&source.join("src/bin/site/scripts/worker.js"))?;
    version.update(&template);
    let by_lang = |value: &dyn Fn(Lang) -> String| -> Map<String, Value> {
        Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), value(lang).into())).collect()
    };
    let mut shells = by_lang(&|lang| Page::List(lang).path());
    shells.insert("other".to_string(), "404.html".into());
    let this = json!({
        "version": fingerprint(version),
        "edition": LIST.edition().id,
        "changed": by_lang(&changed),
        "files": kept,
        "shells": shells,
    });
    let worker = template.replacen("KEREK;", &format!("{this};"), 1);
    fs::write(staging.join("sw.js"), worker).map_err(|error| format!("sw.js: {error}"))
}

/// What every page in every language needs. The pages of single professions, whose codes are given, are drawn
/// by the app without a network.
fn is_kept(name: &str, codes: &HashSet<String>) -> bool {
    let professions = name.split('/').any(|folder| codes.contains(folder));
    let of_others = matches!(name, "sitemap.xml" | "robots.txt") || name.ends_with(".atom") || name.starts_with("data/");
    !professions && !of_others
}

/// What the edition that is shown changed in the one before it, in words.
fn changed(lang: Lang) -> String {
    let editions = LIST.editions;
    let Some(before) = editions.len().checked_sub(2).map(|place| editions[place]) else { return String::new() };
    let added = LIST.professions.iter().filter(|row| !row.stands_in(before)).count();
    let removed = LIST.former.iter().filter(|row| row.stands_in(before)).count();
    fill(messages(lang).edition_changed, &[LIST.edition().id, &added.to_string(), &removed.to_string()])
}

/// Where the manifest of a language stands below the base.
pub fn manifest_path(lang: Lang) -> String {
    format!("{}/manifest.webmanifest", lang.tag())
}

/// The manifest: how the app stands among the apps of a device. The standard
/// has one language a manifest, so there is one for each. Its addresses are relative to itself.
pub fn manifest(lang: Lang) -> String {
    let base = up_from(&manifest_path(lang));
    let messages = messages(lang);
    let icon = |name: &str, size: &str, purpose: &str| {
        let format = if name.ends_with("svg") { "image/svg+xml" } else { "image/png" };
        json!({ "src": format!("{base}{name}"), "sizes": size, "type": format, "purpose": purpose })
    };
    let address = |page: Page| format!("{base}{}", page.path());
    let shortcut = |name: &str, page: Page| json!({ "name": name, "url": address(page) });
    let manifest = json!({
        "name": format!("{} – {}", messages.brand, messages.tagline),
        "short_name": messages.brand,
        "description": messages.list_description,
        "lang": lang.tag(),
        "dir": lang.direction(),
        "start_url": address(Page::List(lang)),
        "scope": base,
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#00627d",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable-512.png", "512x512", "maskable"),
            icon("icon.svg", "any", "any"),
        ],
        "shortcuts": [shortcut(messages.nav_list, Page::List(lang)), shortcut(messages.nav_check, Page::Check(lang))],
    });
    format!("{manifest}\n")
}
