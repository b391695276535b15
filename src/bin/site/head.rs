//! What stands in the head of a page for search engines, and for those who share it.

use kerek::app::{description, title};
use kerek::list::LIST;
use kerek::route::{Page, Reading, Route, feed};
use kerek::text::{Lang, messages};
use serde_json::{Value, json};

use crate::addresses::Addresses;
use crate::escape::escaped;

/// Is it a page that search engines should know?
pub fn is_found(page: Page) -> bool {
    !matches!(page, Page::Missing(_) | Page::Embed(_) | Page::EmbedCheck | Page::Reading(_, Reading::Parts))
}

/// Canonical address, other languages, Open Graph, structured data. What has to be absolute is left out where the host is
/// not known; `base` leads from the page to the site's folder.
pub fn head(page: Page, base: &str, addresses: &Addresses) -> String {
    let (title, description) = (escaped(&title(page)), escaped(&description(page)));
    let messages = messages(page.lang());
    let mut head = format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n");
    if !is_found(page) {
        // What leads out of a frame opens beside it.
        let beside = if let Page::Embed(_) = page { "<base target=\"_blank\">\n" } else { "" };
        return head + "<meta name=\"robots\" content=\"noindex\">\n" + beside;
    }
    let link = |rel: &str, address: String| format!("<link rel=\"{rel}\" href=\"{}\">\n", escaped(&address));
    let address = |page: Page| addresses.absolute(page).unwrap_or_else(|| Route::from(page).href(base));
    head.extend(addresses.absolute(page).map(|address| link("canonical", address)));
    for lang in Lang::ALL {
        head += &link(&format!("alternate\" hreflang=\"{}", lang.tag()), address(page.in_lang(lang)));
    }
    // Whoever speaks another language chooses one.
    let default = if matches!(page, Page::Languages | Page::List(_)) { Page::Languages } else { page.in_lang(Lang::default()) };
    head += &link("alternate\" hreflang=\"x-default", address(default));
    let (feed, of_changes) = (feed(page.lang()), escaped(messages.feed_title));
    head += &format!("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{of_changes}\" href=\"{base}{feed}\">\n");
    let graph = [
        ("og:type", Some("website".to_string())),
        ("og:site_name", Some(escaped(messages.brand))),
        ("og:title", Some(title)),
        ("og:description", Some(description)),
        ("og:url", addresses.absolute(page)),
        ("og:locale", Some(locale(page.lang()).to_string())),
        ("og:image", addresses.of_file("icon-512.png")),
    ];
    for (property, content) in graph.into_iter().filter_map(|(property, content)| Some((property, content?))) {
        head += &format!("<meta property=\"{property}\" content=\"{content}\">\n");
    }
    if let Some(data) = structured(page, addresses) {
        head += &format!("<script type=\"application/ld+json\">{}</script>\n", data.to_string().replace('<', "\\u003c"));
    }
    head
}

fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "ru_KZ",
        Lang::Kk => "kk_KZ",
        Lang::En => "en_GB",
        Lang::Zh => "zh_CN",
        Lang::Tr => "tr_TR",
        Lang::Uz => "uz_UZ",
    }
}

/// The list is a dataset, and a row of it a term that the list defines. Nothing else here is either.
fn structured(page: Page, addresses: &Addresses) -> Option<Value> {
    let lang = page.lang();
    // Its terms are known by their addresses.
    let url = addresses.absolute(page)?;
    match page {
        Page::List(_) => Some(json!({
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": LIST.title.get(lang),
            "description": description(page),
            "url": url,
            "inLanguage": lang.tag(),
            "isBasedOn": LIST.source,
            "version": LIST.edition().id,
            "isAccessibleForFree": true,
            "license": "https://opensource.org/license/mit",
            "distribution": [{
                "@type": "DataDownload",
                "encodingFormat": "application/json",
                "contentUrl": addresses.of_file("data/professions.json"),
            }],
        })),
        Page::Profession(_, code) => LIST.row(code).map(|row| {
            json!({
                "@context": "https://schema.org",
                "@type": "DefinedTerm",
                "name": row.names.get(lang),
                "termCode": code.to_string(),
                "url": url,
                "inDefinedTermSet": addresses.absolute(Page::List(lang)),
            })
        }),
        _ => None,
    }
}

/// `sitemap.xml`: every page, with its other languages. There is none where the host is not known.
pub fn sitemap(addresses: &Addresses) -> Option<String> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in Page::all().into_iter().filter(|page| is_found(*page)) {
        let mut others = String::new();
        for lang in Lang::ALL {
            let address = escaped(&addresses.absolute(page.in_lang(lang))?);
            others += &format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{address}\"/>", lang.tag());
        }
        out += &format!("<url><loc>{}</loc>{others}</url>\n", escaped(&addresses.absolute(page)?));
    }
    Some(out + "</urlset>\n")
}

/// `robots.txt`: everything may be read.
pub fn robots(addresses: &Addresses) -> String {
    let sitemap = addresses.of_file("sitemap.xml").map(|address| format!("\nSitemap: {address}\n"));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}
