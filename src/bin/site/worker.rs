//! The service worker and the manifest: what a device keeps, and how it is installed.

use std::fs;
use std::path::Path;

use kerek::json::{object, pair, quoted};
use kerek::list::LIST;
use kerek::route::Page;
use kerek::text::phrasing::fill;
use kerek::text::{Lang, messages};
use sha2::{Digest, Sha256};

use crate::assets::{files_below, fingerprint, read};

/// Writes `sw.js` from what stands in `staging`; it has to be written last.
pub fn write(staging: &Path, source: &Path) -> Result<(), String> {
    let mut version = Sha256::new();
    let mut kept = Vec::new();
    for name in files_below(staging)? {
        let content = fs::read(staging.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        version.update(name.as_bytes());
        version.update(&content);
        if is_kept(&name) {
            kept.push(name.strip_suffix("index.html").unwrap_or(&name).to_string());
        }
    }
    let template = read(&source.join("src/bin/site/scripts/worker.js"))?;
    version.update(&template);
    let files = kept.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(",");
    let by_lang = |value: &dyn Fn(Lang) -> String| Lang::ALL.map(|lang| pair(lang.tag(), &value(lang))).into_iter();
    let fields = [
        pair("version", &fingerprint(version)),
        pair("edition", LIST.edition().id),
        format!("\"changed\":{}", object(by_lang(&changed))),
        format!("\"files\":[{files}]"),
        format!("\"shells\":{}", object(by_lang(&|lang| Page::List(lang).path()).chain([pair("other", "404.html")]))),
    ];
    let this = object(fields.into_iter());
    let worker = template.replacen("KEREK;", &format!("{this};"), 1);
    fs::write(staging.join("sw.js"), worker).map_err(|error| format!("sw.js: {error}"))
}

/// What every page in every language needs. The pages of single professions are drawn
/// by the app without a network.
fn is_kept(name: &str) -> bool {
    let professions = LIST.ever().any(|row| name.contains(&format!("/{}/", row.code)));
    let of_others = matches!(name, "sitemap.xml" | "robots.txt") || name.starts_with("data/");
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
/// has one language a manifest, so there is one for each.
pub fn manifest(lang: Lang, base: &str) -> String {
    let messages = messages(lang);
    let icon = |name: &str, size: &str, purpose: &str| {
        let format = if name.ends_with("svg") { "image/svg+xml" } else { "image/png" };
        let fields = [pair("src", &format!("{base}{name}")), pair("sizes", size), pair("type", format), pair("purpose", purpose)];
        object(fields.into_iter())
    };
    let icons = [
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("icon-maskable-512.png", "512x512", "maskable"),
        icon("icon.svg", "any", "any"),
    ];
    let address = |page: Page| format!("{base}{}", page.path());
    let shortcut = |name: &str, page: Page| object([pair("name", name), pair("url", &address(page))].into_iter());
    let shortcuts = [shortcut(messages.nav_list, Page::List(lang)), shortcut(messages.nav_check, Page::Check(lang))];
    let fields = [
        pair("id", base),
        pair("name", &format!("{} – {}", messages.brand, messages.tagline)),
        pair("short_name", messages.brand),
        pair("description", messages.list_description),
        pair("lang", lang.tag()),
        pair("dir", "ltr"),
        pair("start_url", &address(Page::List(lang))),
        pair("scope", base),
        pair("display", "standalone"),
        pair("background_color", "#ffffff"),
        pair("theme_color", "#00627d"),
        format!("\"icons\":[{}]", icons.join(",")),
        format!("\"shortcuts\":[{}]", shortcuts.join(",")),
    ];
    object(fields.into_iter()) + "\n"
}
