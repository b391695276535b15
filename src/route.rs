//! Addresses: from a URL to what it shows, and back. Pure; the browser's own
//! location is `crate::browser`'s to read.

use crate::list::{Code, Field, LIST};
use crate::text::Lang;

/// What an address shows, with what it carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    pub page: Page,
    /// What is searched for on the list; empty for nothing.
    pub query: String,
    /// The group that the list is narrowed to, or that the checker offers first.
    pub field: Option<&'static str>,
    /// The answers to the checker, as [`crate::eligibility`] writes them; without the `#`.
    pub fragment: String,
}

/// A page of the site. Each is written as HTML at build time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The choice of language, at the root.
    Languages,
    List(Lang),
    Profession(Lang, Code),
    Check(Lang),
    /// Many professions at once, for employers.
    Many(Lang),
    /// What the reader has starred, saved and entered on this device.
    Mine(Lang),
    /// The checker alone, to be framed by other sites.
    Embed(Lang),
    /// Says whether a frame works where a portal's editor has put it; in all languages at once.
    EmbedCheck,
    Reading(Lang, Reading),
    /// An address that shows nothing; in the language of the address where it has one.
    Missing(Lang),
}

/// A part of the app: from one of its pages to another the app goes by itself, elsewhere the browser does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The list, its rows, and what is said of an address that shows nothing.
    List,
    Checker,
    Many,
    Mine,
    /// The checker in the frame of another site, which leads out of it but not on.
    Frame,
}

/// A page that is there to be read: prerendered at build time, with no app behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// How the list comes about.
    Rules,
    /// What each edition of the list changed.
    Editions,
    About,
    /// The open data.
    Data,
    /// For editors of portals: how to put the checker into a page.
    Embedding,
    /// Scenarios of the checker, to be run in the page.
    Examples,
    /// Every part of the pages, for whoever works on their looks.
    Parts,
}

impl Reading {
    /// Every one of them; the order is that of the pages as they are written.
    pub const ALL: [Reading; 7] =
        [Reading::Rules, Reading::Editions, Reading::About, Reading::Data, Reading::Embedding, Reading::Examples, Reading::Parts];

    /// The path below that of the language.
    const fn path(self) -> &'static str {
        match self {
            Reading::Rules => "rules/",
            Reading::Editions => "rules/editions/",
            Reading::About => "about/",
            Reading::Data => "about/data/",
            Reading::Embedding => "about/embed/",
            Reading::Examples => "check/examples/",
            Reading::Parts => "about/parts/",
        }
    }
}

/// Where the feed of a language stands below the base.
#[cfg(not(target_arch = "wasm32"))]
pub fn feed(lang: Lang) -> String {
    format!("{}/changes.atom", lang.tag())
}

impl Page {
    /// The part of the app that draws it in the browser. The others are prerendered, with a script of their own or none.
    pub const fn part(self) -> Option<Part> {
        match self {
            Page::List(_) | Page::Profession(..) | Page::Missing(_) => Some(Part::List),
            Page::Check(_) => Some(Part::Checker),
            Page::Many(_) => Some(Part::Many),
            Page::Mine(_) => Some(Part::Mine),
            Page::Embed(_) => Some(Part::Frame),
            Page::Languages | Page::EmbedCheck | Page::Reading(..) => None,
        }
    }

    /// Does it stand in the frame of another site?
    pub const fn is_framed(self) -> bool {
        matches!(self, Page::Embed(_))
    }

    /// Every page there is, in the order in which they are written.
    pub fn all() -> Vec<Page> {
        let of_lang = |lang: Lang| {
            let professions = LIST.ever().map(move |profession| Page::Profession(lang, profession.code));
            let readings = Reading::ALL.map(|reading| Page::Reading(lang, reading));
            [Page::List(lang), Page::Check(lang), Page::Many(lang), Page::Mine(lang), Page::Embed(lang)]
                .into_iter()
                .chain(readings)
                .chain(professions)
        };
        [Page::Languages, Page::EmbedCheck].into_iter().chain(Lang::ALL.into_iter().flat_map(of_lang)).collect()
    }

    /// The language that it is shown in; Russian where the address names none.
    pub fn lang(self) -> Lang {
        match self {
            Page::Languages | Page::EmbedCheck => Lang::default(),
            Page::List(lang)
            | Page::Profession(lang, _)
            | Page::Check(lang)
            | Page::Many(lang)
            | Page::Mine(lang)
            | Page::Embed(lang)
            | Page::Reading(lang, _)
            | Page::Missing(lang) => lang,
        }
    }

    /// The same page in another language.
    pub fn in_lang(self, lang: Lang) -> Page {
        match self {
            Page::Languages | Page::List(_) => Page::List(lang),
            Page::Profession(_, code) => Page::Profession(lang, code),
            Page::Check(_) => Page::Check(lang),
            Page::Many(_) => Page::Many(lang),
            Page::Mine(_) => Page::Mine(lang),
            Page::Embed(_) => Page::Embed(lang),
            Page::EmbedCheck => Page::EmbedCheck,
            Page::Reading(_, reading) => Page::Reading(lang, reading),
            Page::Missing(_) => Page::Missing(lang),
        }
    }

    /// The path below the base, with no slash in front and one at the end, except at the root.
    pub fn path(self) -> String {
        let tag = self.lang().tag();
        match self {
            Page::Languages => String::new(),
            Page::List(_) => format!("{tag}/"),
            Page::Profession(_, code) => format!("{tag}/{code}/"),
            Page::Check(_) => format!("{tag}/check/"),
            Page::Many(_) => format!("{tag}/check/many/"),
            Page::Mine(_) => format!("{tag}/mine/"),
            Page::Embed(_) => format!("embed/{tag}/"),
            Page::EmbedCheck => "embed-check.html".to_string(),
            Page::Reading(_, reading) => format!("{tag}/{}", reading.path()),
            Page::Missing(_) => "404.html".to_string(),
        }
    }

    /// Reads a path below the base. `index.html` and a missing last slash are forgiven.
    pub fn from_path(path: &str) -> Page {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let Some(first) = parts.next() else { return Page::Languages };
        if path == "embed-check.html" {
            return Page::EmbedCheck;
        }
        if first == "embed" {
            let lang = parts.next().and_then(Lang::from_tag).filter(|_| parts.next().is_none());
            return lang.map_or(Page::Missing(Lang::default()), Page::Embed);
        }
        let Some(lang) = Lang::from_tag(first) else { return Page::Missing(Lang::default()) };
        let below: Vec<&str> = parts.collect();
        let reading = || Reading::ALL.into_iter().find(|reading| reading.path().trim_end_matches('/').split('/').eq(below.iter().copied()));
        match below[..] {
            [] => Page::List(lang),
            ["check"] => Page::Check(lang),
            ["check", "many"] => Page::Many(lang),
            ["mine"] => Page::Mine(lang),
            [code] if let Some(row) = Code::parse(code).ok().and_then(|code| LIST.known(code)) => Page::Profession(lang, row.code),
            _ => reading().map_or(Page::Missing(lang), |reading| Page::Reading(lang, reading)),
        }
    }
}

impl From<Page> for Route {
    fn from(page: Page) -> Route {
        Route { page, query: String::new(), field: None, fragment: String::new() }
    }
}

impl Route {
    /// The list, searched.
    pub fn search(lang: Lang, query: &str) -> Route {
        Route { query: query.to_string(), ..Page::List(lang).into() }
    }

    /// Reads a location: the path with its base, the search with its `?`, the hash with its `#`.
    pub fn parse(base: &str, path: &str, search: &str, hash: &str) -> Route {
        let page = match path.strip_prefix(base) {
            Some(below) => Page::from_path(below),
            None if path == base.trim_end_matches('/') => Page::Languages,
            None => Page::Missing(Lang::default()),
        };
        let mut route = Route::from(page);
        for pair in search.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "q" => route.query = decoded(value),
                "field" => route.field = LIST.field(&decoded(value)).map(|field| field.id),
                _ => {}
            }
        }
        route.fragment = hash.trim_start_matches('#').to_string();
        route
    }

    /// The address below a base, such as `/` or `/tools/kerek/`.
    pub fn href(&self, base: &str) -> String {
        let mut href = format!("{base}{}", self.page.path());
        let mut join = '?';
        let mut pair = |name: &str, value: &str| {
            if !value.is_empty() {
                href.push(join);
                href.push_str(name);
                href.push('=');
                href.push_str(&encoded(value));
                join = '&';
            }
        };
        if matches!(self.page, Page::List(_)) {
            pair("q", &self.query);
        }
        if matches!(self.page, Page::List(_) | Page::Check(_) | Page::Embed(_)) {
            pair("field", self.field.unwrap_or_default());
        }
        if !self.fragment.is_empty() {
            href.push('#');
            href.push_str(&self.fragment);
        }
        href
    }

    /// The group that the list is narrowed to.
    pub fn field(&self) -> Option<&'static Field> {
        LIST.field(self.field?)
    }
}

/// The value of a pair; what is not UTF-8 in it is shown as such, not refused.
// By hand: the crate percent-encoding would be 2 KB of the first load.
pub fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = match (*first, tail) {
            (b'%', [high, low, behind @ ..]) if let (Some(high), Some(low)) = (hex(*high), hex(*low)) => {
                bytes.push(high << 4 | low);
                behind
            }
            (b'+', _) => {
                bytes.push(b' ');
                tail
            }
            _ => {
                bytes.push(*first);
                tail
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

/// A value, as a pair carries it: only unreserved characters stay as they are.
pub fn encoded(value: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    out
}
