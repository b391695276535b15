//! The frame around every page: header, language switch, footer.

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::contexts::Contexts;
use super::kept::Kept;
use super::navigation::Navigation;
#[cfg(not(target_arch = "wasm32"))]
use super::pages::all;
use super::parts::{Replaced, edition_line};
use super::today::Today;
use crate::browser::page as browser_page;
use crate::list::{LIST, facts};
use crate::route::{Page, Reading, Route};
use crate::text::phrasing::labelled;
use crate::text::{Lang, messages};

/// The app, first drawn at `page` with nothing asked. `pages` draws the pages that it goes to by itself; `typed` is what
/// stood in the search field before.
#[component]
pub fn App<P, V>(page: Page, base: String, #[prop(optional)] typed: String, pages: P) -> impl IntoView
where
    P: Fn(Page) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let contexts = Contexts::new(Navigation::new(page, &base), Today::new());
    contexts.provide();
    let Contexts { navigation, kept, today, .. } = contexts;
    // An effect runs in the browser alone, and after hydration.
    Effect::new(move |_| {
        today.start();
        kept.start();
        navigation.start(typed.clone());
        browser_page::mark_ready();
    });
    view! { <Frame page pages/> }
}

/// The app as it stands in the browser at an address, on a day: what a browser draws has to be the same.
#[cfg(not(target_arch = "wasm32"))]
#[component]
pub fn AppAt(route: Route, today: crate::date::Date) -> impl IntoView {
    let page = route.page;
    let navigation = Navigation::new(page, "/");
    navigation.set(route);
    Contexts::new(navigation, Today::on(today)).provide();
    view! { <Frame page pages=all/> }
}

/// What stands around the page, which is the same for all pages that the app goes to by itself.
#[component]
fn Frame<P, V>(page: Page, pages: P) -> impl IntoView
where
    P: Fn(Page) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let content = view! { <Replaced key=Navigation::get().page view=pages/> };
    match page {
        Page::Embed(lang) => EitherOf3::A(view! { <Framed lang>{content}</Framed> }),
        // It has all languages at once.
        Page::EmbedCheck => EitherOf3::B(view! { <main id="main" tabindex="-1">{content}</main> }),
        page => EitherOf3::C(view! { <Site lang=page.lang()>{content}</Site> }),
    }
}

#[component]
fn Site<V: IntoView + 'static>(lang: Lang, children: TypedChildren<V>) -> impl IntoView {
    let messages = messages(lang);
    // By hand, because the fragment of an address carries the checker's answers.
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser_page::focus("#main");
    };
    view! {
        <a class="skip" href="#main" on:click=skip>{messages.skip}</a>
        <Header lang/>
        <main id="main" tabindex="-1">{children.into_inner()()}</main>
        <footer class="site-footer">
            <div class="wide">
                <p>{edition_line(lang)}{messages.stop}<a href=LIST.source>{messages.official_text}</a>{messages.stop}</p>
                <p>{facts::LATER_AMENDMENTS.statement.get(lang)}</p>
                <p>{messages.not_official}</p>
            </div>
        </footer>
    }
}

/// What stands in the frame of another site: the checker, whose it is, and the way out.
#[component]
fn Framed<V: IntoView + 'static>(lang: Lang, children: TypedChildren<V>) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let full = move || {
        let fragment = navigation.route.with(|route| route.fragment.clone());
        navigation.href(Route { fragment, ..Page::Check(lang).into() })
    };
    view! {
        // The host has landmarks of its own, from which these are told by their names.
        <main id="main" tabindex="-1" aria-label=messages.check_title>{children.into_inner()()}</main>
        <footer class="framed" aria-label=messages.brand>
            <p>{[messages.brand, &edition_line(lang), messages.not_official].join(messages.stop)}</p>
            <p>
                <a href=full target="_blank" rel="noopener">{messages.open_in_full}</a>
                " · "
                <a href=LIST.source target="_blank" rel="noopener">{messages.official_text}</a>
            </p>
        </footer>
    }
}

#[component]
fn Header(lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let sections = [
        (Page::List(lang), messages.nav_list),
        (Page::Check(lang), messages.nav_check),
        (Page::Mine(lang), messages.mine_title),
        (Page::Reading(lang, Reading::Rules), messages.nav_rules),
        (Page::Reading(lang, Reading::About), messages.nav_about),
    ];
    let sections = sections.map(|(target, text)| {
        let here = move || (navigation.page.get() == target).then_some("page");
        view! { <li><a href=navigation.href(target) aria-current=here>{text}</a></li> }
    });
    view! {
        <header class="site-header">
            <div class="wide">
                <a class="brand" href=navigation.href(Page::List(lang))>
                    <strong>{messages.brand}</strong>" "<span>{messages.tagline}</span>
                </a>
                <nav class="sections" aria-label=messages.nav_label><ul>{sections}</ul></nav>
                <Languages lang/>
            </div>
        </header>
    }
}

/// The same page in the other languages, with what is searched and answered.
#[component]
fn Languages(lang: Lang) -> impl IntoView {
    let (navigation, kept) = (Navigation::get(), Kept::get());
    let links = Lang::ALL.map(|to| {
        let href = move || navigation.settled.with(|route| navigation.href(Route { page: route.page.in_lang(to), ..route.clone() }));
        let choose = move |_| {
            kept.change(|memory| memory.lang = Some(to));
        };
        let here = (to == lang).then_some("true");
        view! { <li><a href=href lang=to.tag() hreflang=to.tag() aria-current=here on:click=choose>{to.own_name()}</a></li> }
    });
    let label = messages(lang).languages_label;
    view! {
        <details class="languages">
            <summary aria-label=labelled(lang, label, lang.own_name())><span>{lang.own_name()}</span><abbr>{lang.tag()}</abbr></summary>
            <nav aria-label=label><ul>{links}</ul></nav>
        </details>
    }
}
