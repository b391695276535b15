//! The editions of the list: when each came, what it changed, and what stands on the list now, as pictures.

use std::collections::BTreeMap;

use leptos::either::Either;
use leptos::prelude::*;

use super::feed_link::FeedLink;
use crate::app::navigation::Navigation;
use crate::app::parts::{Bars, CodeText, OfAct, OfEdition, Statement, Title};
use crate::app::wording;
use crate::list::editions::{Change, Pair, Standing, pairs, side_by_side};
use crate::list::{Edition, LIST, facts};
use crate::route::Page;
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

#[component]
pub fn EditionsPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let times = LIST.editions.iter().map(|edition| view! { <TimelineItem edition lang/> });
    let about_editions = [&facts::LIST_ROWS, &facts::FIRST_EDITION, &facts::ADDED_2024, &facts::LATER_AMENDMENTS];
    let compared = pairs().into_iter().enumerate().map(|(place, (earlier, later))| {
        view! { <Comparison earlier later is_open=place == 0 lang/> }
    });
    view! {
        <Title>{messages.editions_title}</Title>
        <p class="lead">{messages.editions_description}</p>
        <FeedLink lang/>
        <h2>{messages.timeline_heading}</h2>
        <ol class="timeline">{times.collect::<Vec<_>>()}</ol>
        {about_editions.map(|fact| view! { <Statement fact lang/> })}
        <h2>{messages.editions_compare_heading}</h2>
        {compared.collect::<Vec<_>>()}
        <h2>{messages.pictures_heading}</h2>
        <ByGroup lang/>
        <ByUnit lang/>
        <ByEdition lang/>
    }
}

#[component]
fn TimelineItem(edition: &'static Edition, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let act = edition.act;
    let signed = fill(messages.act_signed, &[act.number, &day(lang, act.signed)]);
    let in_force = match act.in_force {
        Some(date) => fill(messages.act_in_force, &[&day(lang, date)]),
        None => messages.act_in_force_unknown.to_string(),
    };
    let rows = fill(messages.edition_rows, &[&LIST.rows_of(edition).len().to_string()]);
    view! {
        <li>
            <h3>{edition.id}</h3>
            <OfAct text=format!("{signed} {in_force}") act lang/>
            <OfEdition text=rows + messages.stop.trim_end() edition lang/>
        </li>
    }
}

/// Two editions side by side: first what changed, then every row of either.
#[component]
fn Comparison(earlier: &'static Edition, later: &'static Edition, is_open: bool, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let pairs = side_by_side(earlier, later);
    let counted = Change::ALL.into_iter().filter_map(|change| {
        let count = pairs.iter().filter(|pair| pair.has(change)).count();
        (count > 0).then(|| view! { <li class=change.id()>{fill(wording::change(change, messages), &[&count.to_string()])}</li> })
    });
    let counted: Vec<_> = counted.collect();
    let none = counted.is_empty().then(|| view! { <p>{messages.editions_none}</p> });
    let matched = (!earlier.is_known_by_code()).then(|| view! { <p>{messages.editions_matched}</p> });
    let name = fill(messages.editions_compared, &[earlier.id, later.id]);
    let head = [earlier, later].map(|edition| view! { <th scope="col">{edition.id}</th> });
    let rows = pairs.into_iter().map(|pair| view! { <PairRow pair lang/> });
    view! {
        <details class="comparison" id=format!("{}-{}", earlier.id, later.id) open=is_open.then_some("")>
            <summary>{name.clone()}</summary>
            {matched}
            {none}
            <ul>{counted}</ul>
            <table class="side-by-side">
                <caption class="unseen">{name}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows.collect::<Vec<_>>()}</tbody>
            </table>
        </details>
    }
}

#[component]
fn PairRow(pair: Pair, lang: Lang) -> impl IntoView {
    let classes: Vec<&str> = Change::ALL.into_iter().filter(|change| pair.has(*change)).map(Change::id).collect();
    let is_moved = pair.has(Change::Moved);
    // The code stands once, where the row stands last: an earlier edition is known by its names.
    let is_last = pair.after.is_none();
    view! {
        <tr class=classes.join(" ")>
            <Cell standing=pair.before shows_code=is_last shows_group=is_moved lang/>
            <Cell standing=pair.after shows_code=true shows_group=is_moved lang/>
        </tr>
    }
}

/// A row as an edition has it: as it was called, with a link to its page.
#[component]
fn Cell(standing: Option<Standing>, shows_code: bool, shows_group: bool, lang: Lang) -> impl IntoView {
    let Some(Standing { row, field, names }) = standing else { return Either::Left(view! { <td>"–"</td> }) };
    let href = Navigation::get().href(Page::Profession(lang, row.code));
    let code = shows_code.then(|| view! { <CodeText code=row.code/> });
    let group = shows_group.then(|| view! { <span class="unofficial">{field.short.get(lang)}</span> });
    Either::Right(view! { <td><a href=href>{names.get(lang)}</a>" "{code}" "{group}</td> })
}

#[component]
fn ByGroup(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let count = |id: &str| LIST.professions.iter().filter(|row| row.field.id == id).count();
    let rows = LIST.fields.iter().map(|field| (field.short.get(lang).into_any(), count(field.id))).collect();
    view! { <Bars caption=messages.pictures_by_group columns=[messages.column_group, messages.column_rows] rows/> }
}

#[component]
fn ByUnit(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let mut units: BTreeMap<u16, usize> = BTreeMap::new();
    LIST.professions.iter().for_each(|row| *units.entry(row.code.unit()).or_default() += 1);
    let name = |unit: u16| {
        let title = LIST.isco_title(unit).map(|title| view! { <span class="unofficial">{title.get(lang)}</span> });
        view! { <span class="code">{format!("{unit:04}")}</span>" "{title} }.into_any()
    };
    let rows = units.into_iter().map(|(unit, count)| (name(unit), count)).collect();
    view! {
        <Bars caption=messages.pictures_by_unit columns=[messages.column_unit, messages.column_rows] rows/>
        <p class="unofficial">{messages.pictures_unit_note}</p>
    }
}

#[component]
fn ByEdition(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let rows = LIST.editions.iter().map(|edition| (edition.id.into_any(), LIST.rows_of(edition).len())).collect();
    view! { <Bars caption=messages.pictures_by_edition columns=[messages.column_edition, messages.column_rows] rows/> }
}
