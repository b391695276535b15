//! The feeds: in each language, what there is to tell of, as Atom (RFC 4287).

use kerek::app::{Told, told};
use kerek::date::Date;
use kerek::route::{Page, feed};
use kerek::text::{Lang, messages};
use sha2::{Digest, Sha256};

use crate::addresses::{Addresses, up_from};
use crate::assets::checksum;
use crate::escape::escaped;

/// The feed of a language, whose addresses are relative to it where the host is not known.
pub fn atom(lang: Lang, addresses: &Addresses) -> String {
    let told = told(lang);
    let updated = told.first().map(|newest| hour(newest.news.on())).unwrap_or_default();
    let address = |page: Page| addresses.absolute(page).unwrap_or_else(|| up_from(&feed(lang)) + &page.path());
    let this = addresses.of_file(&feed(lang)).unwrap_or_else(|| feed(lang).rsplit('/').next().unwrap_or_default().to_string());
    let entries: String = told.iter().map(|told| entry(told, lang, &address(told.page))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{id}</id>\n\
         <title>{title}</title>\n\
         <subtitle>{subtitle}</subtitle>\n\
         <updated>{updated}</updated>\n\
         <author><name>{author}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{this}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{list}\"/>\n\
         {entries}</feed>\n",
        tag = lang.tag(),
        id = identity("feed", lang),
        title = escaped(messages(lang).feed_title),
        subtitle = escaped(messages(lang).tagline),
        author = escaped(messages(lang).brand),
        this = escaped(&this),
        list = escaped(&address(Page::List(lang))),
    )
}

fn entry(told: &Told, lang: Lang, address: &str) -> String {
    let paragraphs: String = told.paragraphs.iter().map(|text| format!("<p>{}</p>", escaped(text))).collect();
    format!(
        "<entry>\n\
         <id>{id}</id>\n\
         <title>{title}</title>\n\
         <updated>{updated}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
         <content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{paragraphs}</div></content>\n\
         </entry>\n",
        id = identity(&told.news.id(), lang),
        title = escaped(&told.title),
        updated = hour(told.news.on()),
        address = escaped(address),
    )
}

/// The beginning of a day in Kazakhstan.
fn hour(day: Date) -> String {
    format!("{day}T00:00:00+05:00")
}

/// A name that is the same in every build and on every host, written as a UUID: version 8 is anybody's own.
fn identity(of: &str, lang: Lang) -> String {
    let hash = checksum(Sha256::new_with_prefix(format!("kerek {of} {}", lang.tag())));
    format!("urn:uuid:{}-{}-8{}-a{}-{}", &hash[..8], &hash[8..12], &hash[12..15], &hash[15..18], &hash[18..30])
}
