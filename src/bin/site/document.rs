//! A page as a whole document: what stands around the painted components.

use kerek::app::{description, escaped, title};
use kerek::list::LIST;
use kerek::route::{Page, Route};
use kerek::text::{Lang, messages};

use crate::assets::Assets;

/// The HTML of a page, with `body` as the components painted it.
pub fn document(page: Page, base: &str, assets: &Assets, body: &str) -> String {
    let (title, description) = (escaped(&title(page)), escaped(&description(page)));
    let lang = page.lang().tag();
    let path = page.path();
    let needs_script = escaped(messages(page.lang()).needs_script);
    let alternates: String = Lang::ALL
        .into_iter()
        .filter(|_| !matches!(page, Page::Missing(_)))
        .map(|lang| {
            format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">\n", lang.tag(), Route::from(page.in_lang(lang)).href(base))
        })
        .collect();
    let Assets { wasm, js, examples, css, texts } = assets;
    let script = if matches!(page, Page::Examples(_)) { examples } else { js };
    let texts = &texts.as_ref().get(page.lang())[page.section() as usize];
    let edition = LIST.edition().id;
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" data-base=\"{base}\" data-page=\"{path}\" data-edition=\"{edition}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         {alternates}\
         <link rel=\"stylesheet\" href=\"{base}{css}\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"preload\" href=\"{base}{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"preload\" href=\"{base}{texts}\" as=\"fetch\" type=\"text/plain\" crossorigin>\n\
         <script type=\"module\" src=\"{base}{script}\"></script>\n\
         </head>\n\
         <body>{body}<p class=\"needs-script\">{needs_script}</p></body>\n\
         </html>\n"
    )
}
