//! The home page: the search field with the list below it.

use std::sync::{Arc, Mutex};

use super::title;
use crate::app::markup::{Element, Node, el, live};
use crate::app::parts::{edition_line, instead, row, search_box, summary};
use crate::app::state::State;
use crate::browser::page;
use crate::list::{Field, LIST};
use crate::route::Route;
use crate::search::{Listing, State as Found, listing};
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// What the examples below the field teach: a name, another language, a code.
const EXAMPLES: [(&str, Option<Lang>); 3] = [("нейрохирург", Some(Lang::Ru)), ("software developer", Some(Lang::En)), ("2512", None)];

pub fn view(lang: Lang) -> Vec<Node> {
    let state = State::get();
    let messages = messages(lang);
    let shown = Shown { state, last: Arc::default() };
    let query = move || state.route.with(|route| route.query.clone());
    let literally = move || {
        state.literally.set(state.route.look(|route| route.query.clone()));
        // The button goes with the reading that it undid.
        page::focus_painted(".summary".to_string());
    };
    let examples = EXAMPLES.map(|(example, of)| {
        let link = el("a").attr("href", state.href(Route::search(lang, example))).child(example);
        el("li").child(link.attr_if("lang", of.map(Lang::tag)))
    });
    vec![
        title(messages.list_title).into(),
        el("p").class("lead").child(edition_line(lang)).into(),
        search_box(lang, query, move |typed| state.adjust(|route| route.query = typed)).into(),
        el("div").class("examples").child(el("span").child(messages.search_examples)).child(el("ul").children(examples)).into(),
        filter(lang, &shown).into(),
        el("p").class("summary").attr("tabindex", "-1").child(shown.live(move |listing| summary(listing, &query(), lang))).into(),
        shown.live(move |listing| instead(listing, lang, literally)),
        shown.live(move |listing| rows(listing, lang)),
    ]
}

/// The listing that the address asks for, worked out once for all parts that show it.
#[derive(Clone)]
struct Shown {
    state: State,
    last: Arc<Mutex<Option<(Route, bool, Listing)>>>,
}

impl Shown {
    fn with<U>(&self, read: impl FnOnce(&Listing) -> U) -> U {
        let route = self.state.route.with(Route::clone);
        let literally = self.state.literally.with(|query| *query == route.query);
        let mut last = self.last.lock().expect("nothing panics while it is worked out");
        match &mut *last {
            Some((of, as_asked, listing)) if *of == route && *as_asked == literally => read(listing),
            last => {
                page::mark("search");
                let listing = listing(&route.query, route.field(), literally);
                let shown = read(&listing);
                *last = Some((route, literally, listing));
                shown
            }
        }
    }

    /// A part that shows something of it.
    fn live<C: Into<Node>>(&self, draw: impl Fn(&Listing) -> C + Send + 'static) -> Node {
        let shown = self.clone();
        live(move || shown.with(&draw))
    }
}

/// The groups as buttons, each with how many rows the search gives in it.
fn filter(lang: Lang, shown: &Shown) -> Element {
    let messages = messages(lang);
    let all = choice(None, messages.filter_all, shown.live(|listing| listing.total.to_string()));
    let of_field = LIST.fields.iter().enumerate().map(|(place, field)| {
        let headings: Vec<&str> = field.headings.iter().map(|(_, heading)| heading.get(lang)).collect();
        choice(Some(field), field.short.get(lang), shown.live(move |listing| listing.counts[place].1.to_string()))
            .attr("title", headings.join("; "))
    });
    el("div").class("filter").attr("role", "group").attr("aria-label", messages.filter_label).child(all).children(of_field)
}

fn choice(field: Option<&'static Field>, text: &'static str, count: Node) -> Element {
    let state = State::get();
    let id = field.map(|field| field.id);
    let choose = move || {
        let route = state.route.look(Route::clone);
        state.go(Route { field: id, ..route });
    };
    el("button")
        .attr("type", "button")
        .attr("data-field", id.unwrap_or_default())
        .live_attr("aria-pressed", move || state.route.with(|route| route.field == id).to_string())
        .on("click", move |_| choose())
        .child(text)
        .child(" ")
        .child(el("span").class("count").child(count))
}

/// How many rows are drawn at once: all that the list has now. A list of thousands is as quick to type in.
const AT_ONCE: usize = 60;

/// The rows found, as many as are drawn at once, and a button for more, so that every row can be reached.
fn rows(listing: &Listing, lang: Lang) -> Vec<Element> {
    let state = State::get();
    let messages = messages(lang);
    let button = |text, route: Route| el("p").child(el("a").class("button").attr("href", state.href(route)).child(text));
    let kind = match listing.outcome.state {
        Found::Empty | Found::Match => "match",
        Found::Similar => "similar",
        Found::None => {
            let all = button(messages.show_all, Route::search(lang, ""));
            return vec![el("div").class("nothing").child(el("p").child(messages.none_help)).child(all)];
        }
    };
    let asked = state.rows_shown.with(|(of, rows)| if state.route.look(|route| route == of) { *rows } else { 0 });
    let shown = listing.rows.len().min(asked.max(AT_ONCE));
    let rows = listing.rows[..shown].iter().map(|shown| row(shown, lang, &listing.outcome));
    let mut view = vec![el("ol").class("rows").attr("data-results", kind).children(rows)];
    if shown < listing.rows.len() {
        let more = fill(messages.show_more, &[&(listing.rows.len() - shown).min(AT_ONCE).to_string()]);
        let show = move || {
            state.rows_shown.set((state.route.look(Route::clone), shown + AT_ONCE));
            page::focus_painted(format!("[data-code]:nth-child({}) a", shown + 1));
        };
        view.push(el("p").child(el("button").attr("type", "button").class("plain more").on("click", move |_| show()).child(more)));
    }
    if listing.rows.is_empty() {
        view.push(button(messages.show_other_fields, state.route.look(|route| Route { field: None, ..route.clone() })));
    }
    view
}
