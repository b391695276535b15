//! A page as a whole document: what stands around the painted components.

use kerek::app::escaped;
use kerek::list::LIST;
use kerek::route::Page;
use kerek::text::messages;

use crate::assets::Assets;
use crate::head::head;

/// The HTML of a page, with `body` as the components painted it.
pub fn document(page: Page, base: &str, assets: &Assets, body: &str) -> String {
    let lang = page.lang().tag();
    let path = page.path();
    let needs_script = escaped(messages(page.lang()).needs_script);
    let head = head(page, base);
    let Assets { wasm, js, examples, css, texts } = assets;
    let script = if matches!(page, Page::Examples(_)) { examples } else { js };
    let texts = &texts.as_ref().get(page.lang())[page.section() as usize];
    let edition = LIST.edition().id;
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-base=\"{base}\" data-page=\"{path}\" data-edition=\"{edition}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         {head}\
         <link rel=\"stylesheet\" href=\"{base}{css}\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <script type=\"module\" src=\"{base}{script}\" data-wasm=\"{base}{wasm}\" data-texts=\"{base}{texts}\"></script>\n\
         </head>\n\
         <body>{body}<p class=\"needs-script\">{needs_script}</p></body>\n\
         </html>\n"
    )
}
