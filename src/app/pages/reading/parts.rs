//! Every part that pages are made of, in its states, on one page: to look at after a change of styles.
//!
//! Not for readers: nothing leads here, and search engines are asked to pass by.

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::pages::check::wording;
use crate::app::parts::{bars, code, edition_line, row, row_choice, search_box, statement};
use crate::eligibility::Verdict;
use crate::list::facts::{self, Fact};
use crate::list::{Certainty, LIST};
use crate::search::{Row, listing};
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let sections: [(&'static str, Vec<Node>); 9] = [
        ("Search, filter", vec![search_box(lang, String::new, drop).into(), filter(lang).into()]),
        ("Row", rows(lang)),
        ("Choices, options", choices(lang)),
        ("Buttons", buttons(lang)),
        ("Verdicts", verdicts(lang)),
        ("Statements", statements(lang)),
        ("Notice, fault, loading", messages_to_reader(lang)),
        ("Table, bars", vec![some_bars(lang).into()]),
        ("Type", type_sizes(lang)),
    ];
    let sections = sections.into_iter().map(|(name, parts)| {
        // Names for those who work on the styles; not translated.
        let heading = el("h2").attr("lang", "en").child(name);
        el("section").child(heading).children(parts)
    });
    vec![title(messages(lang).parts_title).into(), Node::Group(sections.map(Into::into).collect())]
}

fn filter(lang: Lang) -> Element {
    let choice = |(place, field): (usize, &'static &'static crate::list::Field)| {
        let button = el("button").attr("type", "button").attr("aria-pressed", if place == 0 { "true" } else { "false" });
        button.child(field.short.get(lang)).child(" ").child(el("span").class("count").child("12"))
    };
    let group = el("div").class("filter").attr("role", "group").attr("aria-label", messages(lang).filter_label);
    group.children(LIST.fields.iter().enumerate().map(choice))
}

fn rows(lang: Lang) -> Vec<Node> {
    ["", "лазерщик", "тестировщик"]
        .into_iter()
        .map(|query| {
            let found = listing(query, None, false);
            let kind = if query == "тестировщик" { "similar" } else { "match" };
            let rows = found.rows.iter().take(1).map(|shown: &Row| row(shown, lang, &found.outcome));
            el("ol").class("rows").attr("data-results", kind).children(rows).into()
        })
        .collect()
}

fn choices(lang: Lang) -> Vec<Node> {
    let link =
        |here: Option<&'static str>| el("li").child(el("a").attr("href", "#").attr_if("aria-current", here).child(messages(lang).ask_work));
    let rows = LIST.professions.iter().take(1).map(|profession| row_choice(profession, "#".to_string(), None, lang));
    vec![
        el("ul").class("choices").child(link(None)).child(link(Some("true"))).children(rows).into(),
        el("ul").class("options").child(link(None)).child(link(Some("true"))).into(),
    ]
}

fn buttons(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let button = |class: &'static str| el("button").attr("type", "button").class(class).child(messages.save);
    vec![
        el("p").child(el("a").class("button").attr("href", "#").child(messages.check_this)).into(),
        el("p")
            .class("actions")
            .child(button("plain"))
            .child(" ")
            .child(button("plain").attr("disabled", ""))
            .child(" ")
            .child(button("link"))
            .into(),
        el("p").child(code(LIST.professions[0].code)).into(),
    ]
}

fn verdicts(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let of = |verdict: Verdict| {
        // As the checker shows it; the attribute has another name, because this is no result.
        el("div")
            .class(format!("verdict verdict-{}", verdict.id()))
            .child(el("h3").child(wording::verdict(Some(verdict), messages)))
            .child(el("p").child(edition_line(lang)))
            .into()
    };
    Verdict::ALL.map(of).into()
}

fn statements(lang: Lang) -> Vec<Node> {
    let first = |certainty: Certainty| facts::FACTS.iter().copied().find(|fact: &&Fact| fact.certainty == certainty);
    Certainty::ALL.into_iter().filter_map(first).map(|fact| statement(fact, lang).into()).collect()
}

fn messages_to_reader(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    vec![
        el("p").class("notice").child(messages.damaged_link).into(),
        el("p").class("fault").child(messages.term_refused_date).into(),
        el("p").class("summary").child(messages.none_heading).into(),
        el("p").class("update shown").child(el("span").child(messages.update_version)).into(),
    ]
}

fn some_bars(lang: Lang) -> Element {
    let messages = messages(lang);
    let rows = LIST.fields.iter().zip([1, 40, 8, 0, 22]).map(|(field, count)| (Node::from(field.short.get(lang)), count));
    bars(messages.pictures_by_group, [messages.column_group, messages.column_rows], rows.collect())
}

/// The longest name of the list in every size of type.
fn type_sizes(lang: Lang) -> Vec<Node> {
    let longest = LIST.professions.iter().map(|row| row.names.get(lang)).max_by_key(|name| name.chars().count()).unwrap_or_default();
    let lead = el("p").class("lead").child(longest);
    vec![el("h3").child(longest).into(), lead.into(), el("p").child(longest).into(), el("p").class("unofficial").child(longest).into()]
}
