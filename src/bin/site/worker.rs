//! The service worker and the manifest: what a device keeps, and how it is installed.

use std::fs;
use std::path::Path;

use kerek::list::LIST;
use kerek::route::Page;
use kerek::text::phrasing::fill;
use kerek::text::{Lang, messages};
use sha2::{Digest, Sha256};

use crate::assets::{files_below, read};

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
    let template = read(&source.join("src/bin/site/worker.js"))?;
    version.update(&template);
    let version: String = version.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let files = kept.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(",");
    let by_lang = |value: &dyn Fn(Lang) -> String| Lang::ALL.map(|lang| format!("{}:{:?}", lang.tag(), value(lang))).join(",");
    let this = format!(
        "{{version:{version:?},edition:{:?},changed:{{{}}},files:[{files}],shells:{{{},other:\"404.html\"}}}}",
        LIST.edition().id,
        by_lang(&changed),
        by_lang(&|lang| Page::List(lang).path()),
    );
    let worker = template.replacen("KEREK;", &format!("{this};"), 1);
    fs::write(staging.join("sw.js"), worker).map_err(|error| format!("sw.js: {error}"))
}

/// What every page in every language needs. The pages of single professions are drawn
/// by the app without a network.
fn is_kept(name: &str) -> bool {
    let professions = LIST.professions.iter().any(|row| name.contains(&format!("/{}/", row.code)));
    let of_others = matches!(name, "sitemap.xml" | "robots.txt") || name.starts_with("data/");
    !professions && !of_others
}

/// What the edition that is shown changed in the one before it, in words.
fn changed(lang: Lang) -> String {
    let editions = LIST.editions;
    let Some(before) = editions.len().checked_sub(2).map(|place| editions[place]) else { return String::new() };
    let was = |row: &&kerek::list::Profession| row.editions.iter().any(|edition| edition.id == before.id);
    let added = LIST.professions.iter().filter(|row| !was(row)).count();
    let removed = LIST.former.iter().filter(was).count();
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
        format!(
            "{{\"src\":\"{base}{name}\",\"sizes\":\"{size}\",\"type\":\"image/{}\",\"purpose\":\"{purpose}\"}}",
            if name.ends_with("svg") { "svg+xml" } else { "png" }
        )
    };
    let icons = [
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("icon-maskable-512.png", "512x512", "maskable"),
        icon("icon.svg", "any", "any"),
    ];
    let shortcut = |name: &str, page: Page| format!("{{\"name\":{name:?},\"url\":\"{base}{}\"}}", page.path());
    let shortcuts = [shortcut(messages.nav_list, Page::List(lang)), shortcut(messages.nav_check, Page::Check(lang))];
    format!(
        "{{\"id\":\"{base}\",\"name\":\"{} – {}\",\"short_name\":{:?},\"description\":\"{}\",\"lang\":\"{}\",\"dir\":\"ltr\",\
         \"start_url\":\"{base}{}\",\"scope\":\"{base}\",\"display\":\"standalone\",\"background_color\":\"#ffffff\",\"theme_color\":\"#00627d\",\
         \"icons\":[{}],\"shortcuts\":[{}]}}\n",
        messages.brand,
        messages.tagline,
        messages.brand,
        messages.list_description,
        lang.tag(),
        Page::List(lang).path(),
        icons.join(","),
        shortcuts.join(","),
    )
}
