//! Renders every page and writes it where its address finds it.

use std::path::Path;
use std::{env, fs};

use kerek::app::{App, all};
use kerek::route::{Page, feed};
use kerek::text::Lang;
use leptos::prelude::*;

use crate::addresses::Addresses;
use crate::assets::Assets;
use crate::document::document;
use crate::feed::atom;
use crate::head::{robots, sitemap};
use crate::worker::{manifest, manifest_path};

/// Writes all pages below `staging`, or those alone whose paths, with commas between, are in KEREK_PAGES: a measured site
/// of ten thousand rows needs one. Returns how many.
pub fn write(staging: &Path, addresses: &Addresses, assets: &Assets) -> Result<usize, String> {
    let only = env::var("KEREK_PAGES").ok();
    let wanted = |page: &Page| only.as_ref().is_none_or(|paths| paths.split(',').any(|path| path == page.path()));
    let pages: Vec<Page> = Page::all().into_iter().chain([Page::Missing(Lang::default())]).filter(wanted).collect();
    for page in &pages {
        let base = addresses.base(*page);
        let html = document(*page, &base, addresses, assets, &rendered(*page, &base));
        let path = page.path();
        write_file(staging, &if path.ends_with(".html") { path } else { format!("{path}index.html") }, html)?;
    }
    let feeds = Lang::ALL.map(|lang| (feed(lang), atom(lang, addresses)));
    let manifests = Lang::ALL.map(|lang| (manifest_path(lang), manifest(lang)));
    let sitemap = sitemap(addresses).map(|sitemap| ("sitemap.xml".to_string(), sitemap));
    for (name, content) in [("robots.txt".to_string(), robots(addresses))].into_iter().chain(sitemap).chain(feeds).chain(manifests) {
        write_file(staging, &name, content)?;
    }
    Ok(pages.len())
}

fn write_file(staging: &Path, name: &str, content: String) -> Result<(), String> {
    let file = staging.join(name);
    let folder = file.parent().expect("it stands in a folder");
    fs::create_dir_all(folder).and_then(|()| fs::write(&file, content)).map_err(|error| format!("{name}: {error}"))
}

/// The components of a page as HTML, ready to be hydrated.
fn rendered(page: Page, base: &str) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view! { <App page base=base.to_string() pages=all/> }.to_html());
    owner.cleanup();
    html
}
