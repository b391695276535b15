//! What the app knows while it runs: where the reader is, and what the device remembers.

use leptos::prelude::*;

use super::follow::Followed;
use crate::browser::{history, page, storage};
use crate::date::Date;
use crate::list::LIST;
use crate::memory::Memory;
#[cfg(not(target_arch = "wasm32"))]
use crate::route::Reading;
use crate::route::{Page, Route};
#[cfg(target_arch = "wasm32")]
use crate::text::Lang;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::Messages;
use crate::text::messages;
use crate::text::phrasing::fill;

/// Shared by all components; cheap to copy.
#[derive(Clone, Copy)]
pub struct State {
    pub route: Followed<Route>,
    /// The page of the route, for what changes with the page alone.
    pub page: Followed<Page>,
    pub memory: Followed<Memory>,
    /// The day of the visit; the page as it is painted knows none.
    pub today: Followed<Option<Date>>,
    /// The query that the reader wants searched just as it was typed.
    pub literally: Followed<String>,
    /// The listing of which more rows were asked for, and how many of it are shown.
    pub rows_shown: Followed<(Route, usize)>,
    /// What has been typed to find the profession, in the checker.
    pub work: Followed<String>,
    /// What is said of a link that was copied, and of a check that was saved.
    pub copied: Followed<String>,
    pub kept: Followed<String>,
    base: &'static str,
}

impl State {
    /// As a page is painted: nothing is remembered, typed or known of the clock. `base` is the path above the languages.
    pub fn new(page: Page, base: &str) -> State {
        State {
            route: Followed::new(page.into()),
            page: Followed::new(page),
            memory: Followed::new(Memory::default()),
            today: Followed::new(None),
            literally: Followed::new(String::new()),
            rows_shown: Followed::new((page.into(), 0)),
            work: Followed::new(String::new()),
            copied: Followed::new(String::new()),
            kept: Followed::new(String::new()),
            base: base.to_string().leak(),
        }
    }

    /// The state that [`super::app`] has provided.
    pub fn get() -> State {
        expect_context()
    }

    /// Is it the page that stands in the frame of another site?
    pub fn is_framed(self) -> bool {
        self.page.look(|page| matches!(page, Page::Embed(_)))
    }

    /// The address of a route.
    pub fn href(self, route: impl Into<Route>) -> String {
        route.into().href(self.base)
    }

    /// Goes to a route as by a link; nowhere, and with no entry in the history, if it is shown already.
    pub fn go(self, route: Route) {
        if self.route.look(|here| *here != route) {
            self.follow(route);
        }
    }

    /// Follows a link, unless it leads to a page whose texts are not here.
    fn follow(self, route: Route) -> bool {
        let here = self.page.look(|here| *here);
        if !route.page.is_of_the_app() || route.page.lang() != here.lang() || route.page.section() != here.section() {
            return false;
        }
        if self.route.look(|here| *here == route) {
            // Back has to lead somewhere else: no entry. A link to the page itself leads to its top.
            if route.fragment.is_empty() {
                history::scroll_to_top();
            }
            return true;
        }
        match route.page {
            // What the host asked for stays in the address.
            Page::Embed(_) => history::push(&format!("#{}", route.fragment)),
            _ => history::push(&self.href(route.clone())),
        }
        if here == route.page {
            // The step is drawn anew under the focus.
            page::refocus("data-answer", "#step");
        } else {
            history::scroll_to_top();
        }
        self.show(route);
        true
    }

    /// Shows what an address asks for; a new page is named and its heading takes the focus.
    fn show(self, route: Route) {
        let (before, page) = (self.page.look(|page| *page), route.page);
        // What stands there already is not drawn again.
        if self.route.look(|here| *here == route) {
            return;
        }
        // The page first: what follows the route on the page that is left goes before it can be drawn once more.
        if page != before {
            self.page.set(page);
        }
        self.route.set(route);
        if page != before {
            page::describe(&title(page), page.lang().tag());
            page::focus_heading();
        }
    }

    /// Changes the route in place, as while typing.
    pub fn adjust(self, change: impl FnOnce(&mut Route)) {
        self.route.update(change);
        history::replace(&self.href(self.route.look(Route::clone)));
    }

    /// Changes what is remembered, for as long as the device lets it.
    pub fn remember(self, change: impl Fn(&mut Memory)) {
        self.keep(change);
    }

    /// The same; returns whether the device keeps it. What is changed is what stands there now, not what this
    /// tab has read of it once: another tab may have written since.
    pub fn keep(self, change: impl Fn(&mut Memory)) -> bool {
        let mut memory = storage::read().map_or_else(|| self.memory.look(Memory::clone), |kept| Memory::parse(&kept));
        change(&mut memory);
        let kept = storage::write(&memory.to_string());
        if kept {
            self.memory.set(memory)
        } else {
            self.memory.update(change)
        }
        kept
    }

    /// Joins the app to the browser, once the painted page has been taken over, in
    /// which something may have been typed.
    #[cfg(target_arch = "wasm32")]
    pub fn start(self, typed: String) {
        self.today.set(page::today());
        if let Some(memory) = storage::read() {
            self.memory.set(Memory::parse(&memory));
        }
        storage::listen(move |memory| self.memory.set(Memory::parse(&memory)));
        history::listen(self.base, move |route| self.follow(route), move |route| self.show(route));
        if let Some(mut route) = history::current(self.base) {
            // One page is painted for every address that shows nothing, in its own language.
            let painted = self.page.look(|painted| *painted);
            if let (Page::Missing(_), Page::Missing(_)) = (route.page, painted) {
                route.page = painted;
            }
            if !typed.is_empty() && matches!(route.page, Page::List(_)) {
                route.query = typed;
                history::replace(&self.href(route.clone()));
            }
            self.show(route);
        }
        page::mark_ready();
    }
}

/// At the root: leaves for the list in the language of the last visit, or else of the
/// browser, or else the first.
#[cfg(target_arch = "wasm32")]
pub fn choose_language(base: &str) {
    let remembered = || Memory::parse(&storage::read()?).lang;
    let of_browser = || Lang::from_tag(page::language()?.split('-').next()?);
    let lang = remembered().or_else(of_browser).unwrap_or_default();
    if let Some(route) = history::current(base) {
        history::leave_for(&Route { page: Page::List(lang), ..route }.href(base));
    }
}

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
        #[cfg(not(target_arch = "wasm32"))]
        Page::EmbedCheck => named(messages.embed_check_title),
        #[cfg(not(target_arch = "wasm32"))]
        Page::Reading(_, reading) => named(reading_texts(reading, messages).0),
        // Painted, and never shown by the app.
        #[cfg(target_arch = "wasm32")]
        Page::EmbedCheck | Page::Reading(..) => String::new(),
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
