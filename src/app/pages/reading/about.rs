//! What the site is and is not, what it rests on, and what its words mean.

use leptos::prelude::*;

use super::feed_link::FeedLink;
use crate::app::navigation::Navigation;
use crate::app::parts::{Folded, OfAct, Sourced, Statement, Statements, Title, cited, titles};
use crate::list::facts::{self, Fact, Term};
use crate::list::{Edition, LIST};
use crate::route::{Page, Reading};
use crate::text::phrasing::{bracketed, day, fill};
use crate::text::{Lang, messages};

/// What nobody has told us, or what the sources disagree on.
const NOT_SETTLED: &[&Fact] = &[
    &facts::LATER_AMENDMENTS,
    &facts::ORDER_134_DAYS,
    &facts::OFFICIAL_KAZAKH,
    &facts::NEWER_CLASSIFIER,
    &facts::LAW_LATER,
    &facts::PETITION_OTHERS,
    &facts::PETITION_IT,
    &facts::PETITION_IT_TERM,
    &facts::PETITION_IT_LATER,
    &facts::VISA_FREE_B8,
    &facts::VISA_HERE_LATER,
    &facts::DUTY,
    &facts::PILOT,
    &facts::PILOT_ORDER,
    &facts::AGE_LIMIT,
    &facts::DIPLOMA_RECOGNITION,
];

#[component]
pub fn AboutPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let acts = LIST.editions.iter().map(|edition| view! { <ActOf edition lang/> });
    let lists = vec![&facts::OTHER_LISTS, &facts::ATA_ZHOLY];
    let terms = facts::TERMS.iter().map(|term| view! { <GlossaryEntry term lang/> });
    view! {
        <Title>{messages.about_title}</Title>
        <p class="lead">{messages.about_what}</p>
        <p>{messages.about_is_not}</p>
        <Further lang/>
        <h2>{messages.acts_heading}</h2>
        <Statement fact=&facts::ACT_BASIS lang/>
        {acts.collect::<Vec<_>>()}
        <h2>{messages.about_lists_heading}</h2>
        <Statements facts=lists lang/>
        <h2>{messages.about_settled_heading}</h2>
        <Statements facts=NOT_SETTLED.to_vec() lang/>
        <Sources lang/>
        <h2>{messages.about_privacy_heading}</h2>
        <p>{messages.about_privacy}</p>
        <p>{messages.about_privacy_frame}</p>
        <p>{messages.about_offline}</p>
        <h2>{messages.about_report_heading}</h2>
        <p>{messages.about_report}</p>
        <h2>{messages.licence_heading}</h2>
        <p>{messages.about_free}</p>
        <p id="bytes" data-template=messages.about_bytes></p>
        <h2 id="glossary">{messages.glossary_heading}</h2>
        <p>{messages.glossary_intro}</p>
        <dl class="glossary">{terms.collect::<Vec<_>>()}</dl>
    }
}

/// The pages that are below this one.
#[component]
fn Further(lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let pages = [
        (Reading::Editions, messages.editions_title),
        (Reading::Data, messages.data_title),
        (Reading::Embedding, messages.embed_title),
        (Reading::Examples, messages.examples),
    ];
    let links = pages.map(|(page, name)| view! { <li><a href=navigation.href(Page::Reading(lang, page))>{name}</a></li> });
    view! {
        <ul class="choices">
            <li><a href=navigation.href(Page::Many(lang))>{messages.many_link}</a></li>
            {links}
        </ul>
    }
}

/// What all statements rest on, with the day on which each source was last looked at.
#[component]
fn Sources(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let sources = facts::SEEN.iter().map(move |(source, seen)| {
        let title = titles(cited(std::slice::from_ref(source), lang));
        view! { <li>{title}{messages.stop}<small>{fill(messages.source_seen, &[&day(lang, *seen)])}</small></li> }
    });
    view! {
        <FeedLink lang/>
        <Folded heading=bracketed(lang, messages.sources_heading, &facts::SEEN.len().to_string())>
            <p>{messages.sources_intro}</p>
            <ul class="sources">{sources.collect::<Vec<_>>()}</ul>
        </Folded>
    }
}

/// The act that made the list as an edition has it.
#[component]
fn ActOf(edition: &'static Edition, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let act = edition.act;
    // The first act made the list; each other one replaced it.
    let is_first = LIST.editions.first().is_some_and(|first| first.id == edition.id);
    let template = if is_first { messages.act_order } else { messages.act_acting };
    let text = fill(template, &[act.number, &day(lang, act.signed)]);
    view! { <OfAct text=text + messages.stop.trim_end() act lang/> }
}

/// A word in the reader's language, then as the list's own languages have it, then what it stands for.
#[component]
fn GlossaryEntry(term: &'static Term, lang: Lang) -> impl IntoView {
    let others = Lang::INDEXED.into_iter().filter(|other| *other != lang);
    let others = others.map(|other| view! { <span lang=other.tag()>{term.name.get(other)}</span> });
    view! {
        <div id=format!("term-{}", term.id)>
            <dt><strong>{term.name.get(lang)}</strong>{others.collect::<Vec<_>>()}</dt>
            <dd><Sourced text=term.meaning.get(lang) certainty=term.certainty sources=cited(term.sources, lang) lang/></dd>
        </div>
    }
}
