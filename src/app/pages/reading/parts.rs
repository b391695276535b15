//! Every part that pages are made of, in its states, on one page: to look at after a change of styles.
//!
//! Not for readers: nothing leads here, and search engines are asked to pass by.

use leptos::prelude::*;

use crate::app::parts::{Bars, CodeText, RowCard, RowChoice, SearchBox, Statements, Title, edition_line};
use crate::app::wording;
use crate::eligibility::Verdict;
use crate::list::facts::{self, Fact};
use crate::list::{Certainty, LIST};
use crate::search::{Kind, listing};
use crate::text::{Lang, messages};

#[component]
pub fn PartsPage(lang: Lang) -> impl IntoView {
    view! {
        <Title>{messages(lang).parts_title}</Title>
        <Section name="Search, filter"><SearchBox lang query="" on_input=drop/><Filter lang/></Section>
        <Section name="Row"><Rows lang/></Section>
        <Section name="Choices, options"><Choices lang/></Section>
        <Section name="Buttons"><Buttons lang/></Section>
        <Section name="Verdicts"><Verdicts lang/></Section>
        <Section name="Statements"><EachCertainty lang/></Section>
        <Section name="Notice, fault, loading"><MessagesToReader lang/></Section>
        <Section name="Table, bars"><SomeBars lang/></Section>
        <Section name="Type"><TypeSizes lang/></Section>
    }
}

/// `name`: for those who work on the styles; not translated.
#[component]
fn Section(name: &'static str, children: Children) -> impl IntoView {
    view! { <section><h2 lang="en">{name}</h2>{children()}</section> }
}

#[component]
fn Filter(lang: Lang) -> impl IntoView {
    let buttons = LIST.fields.iter().enumerate().map(|(place, field)| {
        let is_chosen = (place == 0).to_string();
        view! { <button type="button" aria-pressed=is_chosen>{field.short.get(lang)}" "<span class="count">"12"</span></button> }
    });
    view! { <div class="filter" role="group" aria-label=messages(lang).filter_label>{buttons.collect::<Vec<_>>()}</div> }
}

/// A row that was not searched for, one that was, and one that is only near.
#[component]
fn Rows(lang: Lang) -> impl IntoView {
    ["", "лазерщик", "тестировщик"].map(|query| {
        let found = listing(query, None, false);
        let card = found.rows.first().map(|row| {
            let (profession, card) = (row.profession, found.card(row.profession, lang));
            view! { <RowCard profession card=Signal::stored(card) lang/> }
        });
        view! { <ol class="rows" data-results=found.kind().map(Kind::id)>{card}</ol> }
    })
}

#[component]
fn Choices(lang: Lang) -> impl IntoView {
    let rows = LIST.professions.iter().take(1).map(|row| view! { <RowChoice row href="#".to_string() note=None lang/> });
    view! {
        <ul class="choices"><ChosenAndNot lang/>{rows.collect::<Vec<_>>()}</ul>
        <ul class="options"><ChosenAndNot lang/></ul>
    }
}

#[component]
fn ChosenAndNot(lang: Lang) -> impl IntoView {
    [None, Some("true")].map(|here| view! { <li><a href="#" aria-current=here>{messages(lang).ask_work}</a></li> })
}

#[component]
fn Buttons(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    view! {
        <p><a class="button" href="#">{messages.check_this}</a></p>
        <p class="actions">
            <button type="button" class="plain">{messages.save}</button>" "
            <button type="button" class="plain" disabled="">{messages.save}</button>" "
            <button type="button" class="link">{messages.save}</button>
        </p>
        <p><CodeText code=LIST.professions[0].code/></p>
    }
}

/// As the checker shows them; the attribute has another name, because these are no results.
#[component]
fn Verdicts(lang: Lang) -> impl IntoView {
    Verdict::ALL.map(|verdict| {
        view! {
            <div class=format!("verdict verdict-{}", verdict.id())>
                <h3>{wording::verdict(Some(verdict), messages(lang))}</h3>
                <p>{edition_line(lang)}</p>
            </div>
        }
    })
}

/// One of each certainty.
#[component]
fn EachCertainty(lang: Lang) -> impl IntoView {
    let first = |certainty: Certainty| facts::FACTS.iter().copied().find(|fact: &&Fact| fact.certainty == certainty);
    view! { <Statements facts=Certainty::ALL.into_iter().filter_map(first).collect() lang/> }
}

#[component]
fn MessagesToReader(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    view! {
        <p class="notice">{messages.damaged_link}</p>
        <p class="fault">{messages.term_refused_date}</p>
        <p class="summary">{messages.none_heading}</p>
        <p class="update shown"><span>{messages.update_version}</span></p>
    }
}

#[component]
fn SomeBars(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let rows = LIST.fields.iter().zip([1, 40, 8, 0, 22]).map(|(field, count)| (field.short.get(lang).into_any(), count));
    view! { <Bars caption=messages.pictures_by_group columns=[messages.column_group, messages.column_rows] rows=rows.collect()/> }
}

/// The longest name of the list in every size of type.
#[component]
fn TypeSizes(lang: Lang) -> impl IntoView {
    let longest = LIST.professions.iter().map(|row| row.names.get(lang)).max_by_key(|name| name.chars().count()).unwrap_or_default();
    view! { <h3>{longest}</h3><p class="lead">{longest}</p><p>{longest}</p><p class="unofficial">{longest}</p> }
}
