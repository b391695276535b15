//! A page as a whole document: what stands around the rendered components.

use kerek::app::edition_line;
use kerek::list::LIST;
use kerek::route::{Page, Part, Reading};
use kerek::text::{Lang, messages};

use crate::addresses::Addresses;
use crate::assets::Assets;
use crate::escape::escaped;
use crate::head::head;
use crate::worker::manifest_path;

/// What the page may load, for hosts that send no headers; the same as in deploy/headers.json.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/// The HTML of a page, with `body` as the components were rendered. `base` leads from the page to the site's folder.
pub fn document(page: Page, base: &str, addresses: &Addresses, assets: &Assets, body: &str) -> String {
    let (lang, direction) = (page.lang().tag(), page.lang().direction());
    let path = page.path();
    let messages = messages(page.lang());
    let needs_script = escaped(messages.needs_script);
    // A frame leaves what concerns the device to the page itself.
    let beside = if let Page::Embed(_) = page { sharing(page.lang()) } else { String::new() } + &device(page);
    let head = head(page, base, addresses);
    let of_the_app = if page.part().is_some() { of_the_app(page.lang(), base) } else { String::new() };
    let scripts = scripts(page, base, assets);
    let style = assets.style(kind_of_style(page));
    let edition = LIST.edition().id;
    format!(
        "<!doctype html>\n\
         <html lang=\"{lang}\" dir=\"{direction}\" data-base=\"{base}\" data-page=\"{path}\" data-edition=\"{edition}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         {head}\
         <link rel=\"stylesheet\" href=\"{base}{style}\">\n\
         <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
         <meta name=\"theme-color\" content=\"#f1f5f7\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#18222a\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"icon\" href=\"{base}icon.svg\" type=\"image/svg+xml\">\n\
         {scripts}\
         </head>\n\
         <body>{body}<p class=\"needs-script\">{needs_script}</p>{of_the_app}{beside}</body>\n\
         </html>\n"
    )
}

/// What src/bin/site/scripts/announce.mjs says to screen readers, and what app.mjs shows when the app has failed: begin
/// anew, or read the list as it was prerendered.
fn of_the_app(lang: Lang, base: &str) -> String {
    let messages = messages(lang);
    format!(
        "<p id=\"said\" class=\"unseen\" role=\"status\"></p><div class=\"panic\" role=\"alert\" hidden><p>{} <a href=\"{base}{}?plain\">{}</a></p><button type=\"button\" class=\"button\">{}</button></div>",
        escaped(messages.panic),
        Page::List(lang).path(),
        escaped(messages.panic_list),
        escaped(messages.panic_reload)
    )
}

/// The kind of page that a style sheet is for.
fn kind_of_style(page: Page) -> &'static str {
    match page {
        Page::Embed(_) | Page::EmbedCheck => "frame",
        Page::Reading(..) => "reading",
        Page::Check(_) => "check",
        Page::Many(_) => "many",
        Page::Mine(_) => "mine",
        Page::Languages | Page::List(_) | Page::Profession(..) | Page::Missing(_) => "app",
    }
}

/// The script of the page, with what it needs of the app.
fn scripts(page: Page, base: &str, assets: &Assets) -> String {
    let kind = match page {
        Page::Languages => "root",
        Page::List(_) | Page::Profession(..) | Page::Missing(_) => "list",
        Page::Check(_) => "checker",
        Page::Many(_) => "many",
        Page::Mine(_) => "mine",
        Page::Embed(_) => "frame",
        Page::EmbedCheck => "embed-check",
        Page::Reading(_, Reading::Examples) => "examples",
        Page::Reading(_, Reading::Embedding) => "embedding",
        Page::Reading(..) => "reading",
    };
    let Assets { list, checker, many, mine, rows, index, further, .. } = assets;
    let program = match kind {
        "list" => Some(list),
        "checker" | "frame" | "examples" => Some(checker),
        "many" => Some(many),
        "mine" => Some(mine),
        _ => None,
    };
    let attribute = |name: &str, file: &str| format!(" data-{name}=\"{base}{file}\"");
    // The reader's own list searches nothing.
    let searches = kind != "mine";
    let of_program = |program: &String| attribute("wasm", program) + &attribute("rows", rows.as_ref().get(page.lang()));
    let mut needs = program.map(of_program).unwrap_or_default();
    if searches && program.is_some() {
        needs += &attribute("index", index);
    }
    // The page of examples shows no text of the app.
    if let Some(part) = page.part() {
        let texts = if matches!(part, Part::List | Part::Many) { &assets.texts } else { &assets.check_texts };
        needs += &attribute("texts", texts.as_ref().get(page.lang()));
        if searches {
            needs += &attribute("further", further);
        }
    }
    if let Page::Many(lang) = page {
        needs += &attribute("own-texts", assets.many_texts.as_ref().get(lang));
    }
    // Only a page of its own is printed.
    if let Page::Check(_) = page {
        needs += &attribute("qr", assets.script("qr"));
    }
    // The preview is what a portal would have.
    let element = if let Page::Reading(_, Reading::Embedding) = page {
        format!("<script src=\"{base}embed.js\" defer></script>\n")
    } else {
        String::new()
    };
    format!("{element}<script type=\"module\" src=\"{base}{}\"{needs}></script>\n", assets.script(kind))
}

/// Lets a reader share the result with the page around a frame, which src/bin/site/scripts/frame.mjs then names.
fn sharing(lang: Lang) -> String {
    let messages = messages(lang);
    let consent = escaped(messages.embed_share_consent).replace("{}", "<strong class=\"host\"></strong>");
    format!(
        "<aside class=\"sharing\" aria-label=\"{}\" hidden><label><input type=\"checkbox\" autocomplete=\"off\"><span>{consent}</span></label><p>{}</p></aside>",
        escaped(messages.share),
        escaped(messages.embed_share_help)
    )
}

/// What src/bin/site/scripts/offline.mjs shows when it is time: the site is kept, can be
/// installed, has a newer version. The button is that of scripts/keys.mjs.
fn device(page: Page) -> String {
    let lang = page.lang();
    let messages = messages(lang);
    // Nothing listens to keys on pages without the app.
    let keys =
        format!("<button type=\"button\" class=\"keys plain\" data-slash aria-pressed=\"false\">{}</button>", escaped(messages.keys_off));
    let keys = if page.part().is_some() { keys } else { String::new() };
    let stale = escaped(&format!("{} {}{}", messages.update_stale, edition_line(lang), messages.stop.trim_end()));
    format!(
        "<aside class=\"device\"><p class=\"kept\" hidden>{}</p><button type=\"button\" class=\"install plain\" data-manifest=\"{}\" hidden>{}</button>{keys}</aside>\
         <div class=\"update\" role=\"status\" data-version=\"{}\" data-stale=\"{stale}\" hidden><p></p><button type=\"button\" class=\"button\" hidden>{}</button></div>",
        escaped(messages.offline_ready),
        manifest_path(lang),
        escaped(messages.install),
        escaped(messages.update_version),
        escaped(messages.update_now),
    )
}
