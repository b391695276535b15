//! Where the reader is: the route as a signal, and the ways to another one. What an address means is
//! [`crate::route`]'s to say; the address bar itself is [`crate::browser::history`]'s.

use leptos::prelude::*;

use super::title::title;
use crate::browser::{history, page};
use crate::route::{Page, Route};

/// Shared by all components as a context; cheap to copy.
#[derive(Clone, Copy)]
pub struct Navigation {
    pub route: RwSignal<Route>,
    /// The route as the address has it, a moment behind while somebody types: for what need not follow every key.
    pub settled: RwSignal<Route>,
    /// The page of the route, for what changes with the page alone.
    pub page: Memo<Page>,
    /// The path above the languages.
    base: StoredValue<String>,
}

impl Navigation {
    /// At a page with nothing asked, which is how pages are prerendered.
    pub fn new(page: Page, base: &str) -> Navigation {
        let (route, settled) = (RwSignal::new(Route::from(page)), RwSignal::new(Route::from(page)));
        let page = Memo::new(move |_| route.with(|route| route.page));
        Navigation { route, settled, page, base: StoredValue::new(base.to_string()) }
    }

    /// The one that [`super::App`] has provided.
    pub fn get() -> Navigation {
        expect_context()
    }

    /// Is it the page that stands in the frame of another site?
    pub fn is_framed(self) -> bool {
        self.page.with_untracked(|page| page.is_framed())
    }

    /// The address of a route.
    pub fn href(self, route: impl Into<Route>) -> String {
        self.base.with_value(|base| route.into().href(base))
    }

    /// Goes to a route as by a link; nowhere, and with no entry in the history, if it is shown already.
    pub fn go(self, route: Route) {
        if self.route.with_untracked(|here| *here != route) {
            self.follow(route);
        }
    }

    /// Is at a route.
    pub fn set(self, route: Route) {
        self.settled.set(route.clone());
        self.route.set(route);
    }

    /// Changes the route in place, as while typing.
    pub fn adjust(self, change: impl FnOnce(&mut Route)) {
        self.route.update(change);
        history::when_paused(move || {
            let route = self.route.get_untracked();
            history::replace(&self.href(route.clone()));
            self.settled.set(route);
        });
    }

    /// Follows a link, unless the browser has to: another language has other texts, another part is another program.
    fn follow(self, route: Route) -> bool {
        let here = self.page.get_untracked();
        if route.page.lang() != here.lang() || route.page.part() != here.part() {
            return false;
        }
        if self.route.with_untracked(|here| *here == route) {
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
        let (before, page) = (self.page.get_untracked(), route.page);
        // What is shown already is not drawn again.
        if self.route.with_untracked(|here| *here == route) {
            return;
        }
        self.set(route);
        if page != before {
            page::describe(&title(page), page.lang().tag());
            page::focus_heading();
        }
    }

    /// Joins the app to the address bar once the page is hydrated. `typed`: what the reader has typed into its
    /// search field by then.
    pub fn start(self, typed: String) {
        let base: &'static str = self.base.get_value().leak();
        history::listen(base, move |route| self.follow(route), move |route| self.show(route));
        let Some(mut route) = history::current(base) else { return };
        // One page is prerendered for every address that shows nothing, in its own language.
        let prerendered = self.page.get_untracked();
        if let (Page::Missing(_), Page::Missing(_)) = (route.page, prerendered) {
            route.page = prerendered;
        }
        if !typed.is_empty() && matches!(route.page, Page::List(_)) {
            route.query = typed;
            history::replace(&self.href(route.clone()));
        }
        self.show(route);
    }
}
