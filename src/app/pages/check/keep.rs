//! Keeping a check: link, print, file, and on the device under a name.

use leptos::either::Either;
use leptos::prelude::*;

use super::saved::{SaveCheck, ToSaved};
use crate::app::navigation::Navigation;
use crate::app::parts::Folded;
use crate::browser::{history, page};
use crate::date::Date;
use crate::eligibility::{Answers, Assessment, Link, record};
use crate::list::LIST;
use crate::route::{Page, Route, encoded};
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

/// The link of the check, and the ways to keep it.
#[component]
pub fn Keep(answers: Answers, assessment: Assessment, today: Option<Date>, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let fragment = Link::write(&answers, None, &LIST);
    // Out of a frame, too, the link leads to the full page.
    let link = history::origin() + &navigation.href(Route { fragment: fragment.clone(), ..Page::Check(lang).into() });
    // A frame may neither print nor download, and what it keeps is not found again elsewhere.
    let ways = if navigation.is_framed() {
        Either::Left(view! { <LinkField link=link.clone() lang/><p class="actions"><Copy link lang/></p> })
    } else {
        let file = record(&answers, &assessment, &LIST, today, &link);
        Either::Right(view! { <Ways link file fragment today lang/> })
    };
    view! { <h2>{messages.keep_heading}</h2>{ways} }
}

/// All the ways that a page of its own has. `file`: the check as JSON.
#[component]
fn Ways(link: String, file: String, fragment: String, today: Option<Date>, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let href = format!("data:application/json;charset=utf-8,{}", encoded(&file));
    let shared = link.clone();
    // Only where the system has something to share with.
    let share = page::can_share().then(|| {
        view! { <button type="button" class="plain" on:click=move |_| page::share(&shared)>{messages.share}</button> }
    });
    let checked = today.map(|today| view! { <p>{fill(messages.checked_on, &[&day(lang, today)])}{messages.stop}</p> });
    view! {
        // The code is drawn into its place when the page is printed.
        <div class="printed-link"><div class="qr"></div><p>{link.clone()}</p></div>
        <p class="actions">
            <Copy link=link.clone() lang/>
            {share}
            <button type="button" class="plain" on:click=|_| page::print()>{messages.print}</button>
        </p>
        <Folded heading=messages.keep_more>
            <p>{messages.papers_help}</p>
            <LinkField link lang/>
            <p><a class="link" download="kerek.json" href=href>{messages.download}</a></p>
            <SaveCheck fragment lang/>
            <div class="kept-facts">{checked}<p>{messages.fingerprint}{messages.colon}<code>{LIST.sha256}</code></p></div>
        </Folded>
        <ToSaved lang/>
    }
}

/// The link to be selected, where nothing can be copied by itself.
#[component]
fn LinkField(link: String, lang: Lang) -> impl IntoView {
    view! { <p class="kept-link"><label>{messages(lang).keep_link}" "<input readonly="" value=link/></label></p> }
}

/// The button, and what is said when the link has been copied.
#[component]
fn Copy(link: String, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let is_copied = RwSignal::new(false);
    let copy = move |_| page::copy(&link, move || is_copied.set(true));
    view! {
        <button type="button" class="plain" on:click=copy>{messages.copy}</button>
        <span role="status">{move || is_copied.get().then_some(messages.copied)}</span>
    }
}
