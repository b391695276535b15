//! What pages are called, and what search engines say of them.

use crate::list::LIST;
use crate::route::Page;
#[cfg(not(target_arch = "wasm32"))]
use crate::route::Reading;
use crate::text::messages;
use crate::text::phrasing::fill;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::{Messages, many};

/// The title of a page, as the browser shows it.
pub fn title(page: Page) -> String {
    let lang = page.lang();
    let messages = messages(lang);
    let named = |title: &str| format!("{title} · {}", messages.brand);
    match page {
        Page::Languages => format!("{} · {}", messages.brand, messages.tagline),
        Page::List(_) => named(messages.list_title),
        Page::Profession(_, code) => {
            let name = LIST.known(code).map_or("", |row| row.names.get(lang));
            if LIST.row(code).is_some() { fill(messages.profession_title, &[name]) } else { named(name) }
        }
        Page::Check(_) | Page::Embed(_) => named(messages.check_title),
        Page::Mine(_) => named(messages.mine_title),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Many(_) => named(many::messages(lang).title),
        #[cfg(not(target_arch = "wasm32"))]
        Page::EmbedCheck => named(messages.embed_check_title),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Reading(_, reading) => named(reading_texts(reading, messages).0),
        // Prerendered, and never shown by the app.
        #[cfg(target_arch = "wasm32")]
        Page::Many(_) | Page::EmbedCheck | Page::Reading(..) => String::new(),
        Page::Missing(_) => named(messages.missing_title),
    }
}

/// What search engines say of a page.
#[cfg(not(target_arch = "wasm32"))]
pub fn description(page: Page) -> String {
    let lang = page.lang();
    let messages = messages(lang);
    match page {
        Page::Languages | Page::List(_) => messages.list_description.to_string(),
        Page::Profession(_, code) => {
            let template = if LIST.row(code).is_some() { messages.profession_description } else { messages.profession_gone };
            fill(template, &[LIST.known(code).map_or("", |row| row.names.get(lang)), &code.to_string()])
        }
        Page::Check(_) | Page::Embed(_) => messages.check_description.to_string(),
        Page::Many(_) => many::messages(lang).description.to_string(),
        Page::Mine(_) => messages.mine_lead.to_string(),
        Page::EmbedCheck => messages.embed_check_how.to_string(),
        Page::Reading(_, reading) => reading_texts(reading, messages).1.to_string(),
        Page::Missing(_) => messages.missing_help.to_string(),
    }
}

/// The title of a page that is read, and what search engines say of it.
#[cfg(not(target_arch = "wasm32"))]
fn reading_texts(reading: Reading, messages: &Messages) -> (&'static str, &'static str) {
    match reading {
        Reading::Rules => (messages.rules_title, messages.rules_description),
        Reading::Editions => (messages.editions_title, messages.editions_description),
        Reading::Data => (messages.data_title, messages.data_intro),
        Reading::About => (messages.about_title, messages.about_description),
        Reading::Embedding => (messages.embed_title, messages.embed_lead),
        Reading::Examples => (messages.examples, messages.examples_intro),
        Reading::Parts => (messages.parts_title, messages.parts_title),
    }
}
