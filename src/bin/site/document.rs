//! A page as a whole document: what stands around the painted components.

use kerek::app::{edition_line, escaped};
use kerek::list::LIST;
use kerek::route::{Page, Section};
use kerek::text::{Lang, messages};

use crate::assets::Assets;
use crate::head::head;
use crate::worker::manifest_path;

/// What the page may load, for hosts that send no headers; the same as in deploy/headers.json.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The HTML of a page, with `body` as the components painted it.
pub fn document(page: Page, base: &str, assets: &Assets, body: &str) -> String {
    let lang = page.lang().tag();
    let path = page.path();
    let messages = messages(page.lang());
    let needs_script = escaped(messages.needs_script);
    let manifest = manifest_path(page.lang());
    let device = device(page.lang());
    let head = head(page, base);
    let Assets { wasm, js, examples, css, texts } = assets;
    let script = if matches!(page, Page::Examples(_)) { examples } else { js };
    let texts = &texts.as_ref().get(page.lang())[usize::from(page.section() != Section::List)];
    let edition = LIST.edition().id;
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-base=\"{base}\" data-page=\"{path}\" data-edition=\"{edition}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         {head}\
         <link rel=\"stylesheet\" href=\"{base}{css}\">\n\
         <link rel=\"manifest\" href=\"{base}{manifest}\">\n\
         <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
         <meta name=\"theme-color\" content=\"#f1f5f7\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#18222a\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <script type=\"module\" src=\"{base}{script}\" data-wasm=\"{base}{wasm}\" data-texts=\"{base}{texts}\"></script>\n\
         </head>\n\
         <body>{body}<p class=\"needs-script\">{needs_script}</p>{device}</body>\n\
         </html>\n"
    )
}

/// What src/bin/site/offline.mjs shows when it is time: the site is kept, can be
/// installed, has a newer version.
fn device(lang: Lang) -> String {
    let messages = messages(lang);
    let stale = escaped(&format!("{} {}.", messages.update_stale, edition_line(lang)));
    format!(
        "<div class=\"device\"><p class=\"kept\" hidden>{}</p><button type=\"button\" class=\"install plain\" hidden>{}</button></div>\
         <div class=\"update\" role=\"status\" data-version=\"{}\" data-stale=\"{stale}\" hidden><p></p><button type=\"button\" class=\"button\" hidden>{}</button></div>",
        escaped(messages.offline_ready),
        escaped(messages.install),
        escaped(messages.update_version),
        escaped(messages.update_now),
    )
}
