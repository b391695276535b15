//! What the site is and is not, what it rests on, and what its words mean.

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::parts::{cited, of_act, sourced, statement};
use crate::app::state::State;
use crate::list::facts::{self, Fact, Term};
use crate::list::{Edition, LIST};
use crate::route::{Page, Reading};
use crate::text::phrasing::{day, fill};
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

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let paragraph = |text: &'static str| Node::from(el("p").child(text));
    let heading = |text: &'static str| Node::from(el("h2").child(text));
    let statements = |facts: &[&'static Fact]| Node::Group(facts.iter().map(|fact| statement(fact, lang).into()).collect());
    vec![
        title(messages.about_title).into(),
        el("p").class("lead").child(messages.about_what).into(),
        paragraph(messages.about_is_not),
        further(lang).into(),
        heading(messages.acts_heading),
        statements(&[&facts::ACT_BASIS]),
        Node::Group(LIST.editions.iter().map(|edition| act(edition, lang).into()).collect()),
        heading(messages.about_lists_heading),
        statements(&[&facts::OTHER_LISTS, &facts::ATA_ZHOLY]),
        heading(messages.about_settled_heading),
        statements(NOT_SETTLED),
        heading(messages.about_privacy_heading),
        paragraph(messages.about_privacy),
        paragraph(messages.about_privacy_frame),
        paragraph(messages.about_offline),
        heading(messages.about_report_heading),
        paragraph(messages.about_report),
        heading(messages.licence_heading),
        paragraph(messages.about_free),
        el("p").attr("id", "bytes").attr("data-template", messages.about_bytes).into(),
        el("h2").attr("id", "glossary").child(messages.glossary_heading).into(),
        paragraph(messages.glossary_intro),
        el("dl").class("glossary").children(facts::TERMS.iter().map(|term| of_glossary(term, lang))).into(),
    ]
}

/// The pages that are below this one.
fn further(lang: Lang) -> Element {
    let messages = messages(lang);
    let pages = [
        (Reading::Editions, messages.editions_title),
        (Reading::Data, messages.data_title),
        (Reading::Embedding, messages.embed_title),
        (Reading::Examples, messages.examples),
    ];
    let link = |(page, name): (Reading, &'static str)| {
        el("li").child(el("a").attr("href", State::get().href(Page::Reading(lang, page))).child(name))
    };
    el("ul").class("choices").children(pages.map(link))
}

fn act(edition: &'static Edition, lang: Lang) -> Element {
    let messages = messages(lang);
    let act = edition.act;
    // The first act made the list; each other one replaced it.
    let is_first = LIST.editions.first().is_some_and(|first| first.id == edition.id);
    let template = if is_first { messages.act_order } else { messages.act_acting };
    let text = fill(template, &[act.number, &day(lang, act.signed)]);
    of_act(text + ".", act, lang)
}

/// A word in the reader's language, then as the other two have it, then what it stands for.
fn of_glossary(term: &'static Term, lang: Lang) -> Element {
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    let others = others.map(|other| el("span").attr("lang", other.tag()).child(term.name.get(other)));
    let meaning = sourced(term.meaning.get(lang), term.certainty, cited(term.sources, lang), lang);
    el("div")
        .attr("id", format!("term-{}", term.id))
        .child(el("dt").child(el("strong").child(term.name.get(lang))).children(others))
        .child(el("dd").child(meaning))
}
