//! What stands in the head of a page for search engines, and for those who share it.

use std::env;

use kerek::app::{description, title};
use kerek::list::LIST;
use kerek::route::{Page, Reading, Route};
use kerek::text::{Lang, messages};
use serde_json::{Value, json};

use crate::escape::escaped;

/// Scheme and host of the finished site, for what has to be absolute. Set KEREK_ORIGIN to where it will stand.
pub fn origin() -> String {
    let origin = env::var("KEREK_ORIGIN").unwrap_or_else(|_| "http://127.0.0.1:8080".to_string());
    origin.trim_end_matches('/').to_string()
}

/// The absolute address of a page.
pub fn address(page: Page, base: &str) -> String {
    origin() + &Route::from(page).href(base)
}

/// Is it a page that search engines should know?
pub fn is_found(page: Page) -> bool {
    !matches!(page, Page::Missing(_) | Page::Embed(_) | Page::EmbedCheck | Page::Reading(_, Reading::Parts))
}

/// Canonical address, other languages, Open Graph, structured data.
pub fn head(page: Page, base: &str) -> String {
    let (title, description) = (escaped(&title(page)), escaped(&description(page)));
    let messages = messages(page.lang());
    let mut head = format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n");
    if !is_found(page) {
        // What leads out of a frame opens beside it.
        let base = if let Page::Embed(_) = page { "<base target=\"_blank\">\n" } else { "" };
        return head + "<meta name=\"robots\" content=\"noindex\">\n" + base;
    }
    let link = |rel: &str, address: String| format!("<link rel=\"{rel}\" href=\"{}\">\n", escaped(&address));
    head += &link("canonical", address(page, base));
    for lang in Lang::ALL {
        head += &link(&format!("alternate\" hreflang=\"{}", lang.tag()), address(page.in_lang(lang), base));
    }
    // Whoever speaks another language chooses one.
    let default = if matches!(page, Page::Languages | Page::List(_)) { Page::Languages } else { page.in_lang(Lang::default()) };
    head += &link("alternate\" hreflang=\"x-default", address(default, base));
    let graph = [
        ("og:type", "website".to_string()),
        ("og:site_name", escaped(messages.brand)),
        ("og:title", title),
        ("og:description", description),
        ("og:url", address(page, base)),
        ("og:locale", locale(page.lang()).to_string()),
        ("og:image", format!("{}{base}icon-512.png", origin())),
    ];
    for (property, content) in graph {
        head += &format!("<meta property=\"{property}\" content=\"{content}\">\n");
    }
    if let Some(data) = structured(page, base) {
        head += &format!("<script type=\"application/ld+json\">{}</script>\n", data.to_string().replace('<', "\\u003c"));
    }
    head
}

fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "ru_KZ",
        Lang::Kk => "kk_KZ",
        Lang::En => "en_GB",
    }
}

/// The list is a dataset, and a row of it a term that the list defines. Nothing else here is either.
fn structured(page: Page, base: &str) -> Option<Value> {
    let lang = page.lang();
    match page {
        Page::List(_) => Some(json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": LIST.title.get(lang),
            "description": description(page),
            "url": address(page, base),
            "inLanguage": lang.tag(),
            "isBasedOn": LIST.source,
            "version": LIST.edition().id,
            "isAccessibleForFree": true,
            "license": "https://opensource.org/license/mit",
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "application/json",
                "contentUrl": format!("{}{base}data/professions.json", origin()),
            }],
        })),
        Page::Profession(_, code) => LIST.row(code).map(|row| {
            json!({
                "@context": "https://schema.org",
                "@type": "DefinedTerm",
                "name": row.names.get(lang),
                "termCode": code.to_string(),
                "url": address(page, base),
                "inDefinedTermSet": address(Page::List(lang), base),
            })
        }),
        _ => None,
    }
}

/// `sitemap.xml`: every page, with its other languages.
pub fn sitemap(base: &str) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in Page::all().into_iter().filter(|page| is_found(*page)) {
        let others = Lang::ALL.map(|lang| {
            let address = escaped(&address(page.in_lang(lang), base));
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{address}\"/>", lang.tag())
        });
        out += &format!("<url><loc>{}</loc>{}</url>\n", escaped(&address(page, base)), others.concat());
    }
    out + "</urlset>\n"
}

/// `robots.txt`: everything may be read.
pub fn robots(base: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}{base}sitemap.xml\n", origin())
}
