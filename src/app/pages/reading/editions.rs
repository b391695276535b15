//! The editions of the list: when each came, what it changed, and what stands on the list now, as pictures.

use std::collections::BTreeMap;

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::parts::{bars, code, of_act, of_edition, statement};
use crate::app::state::State;
use crate::list::editions::{Change, Pair, Standing, pairs, side_by_side};
use crate::list::{Edition, LIST, facts};
use crate::route::Page;
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, Messages, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let about_editions = [&facts::LIST_ROWS, &facts::FIRST_EDITION, &facts::ADDED_2024, &facts::LATER_AMENDMENTS];
    let timeline = el("ol").class("timeline").children(LIST.editions.iter().map(|edition| of_time(edition, lang)));
    let compared = pairs().into_iter().enumerate().map(|(place, (earlier, later))| comparison(earlier, later, place == 0, lang).into());
    vec![
        title(messages.editions_title).into(),
        el("p").class("lead").child(messages.editions_description).into(),
        el("h2").child(messages.timeline_heading).into(),
        timeline.into(),
        Node::Group(about_editions.map(|fact| statement(fact, lang).into()).into()),
        el("h2").child(messages.editions_compare_heading).into(),
        Node::Group(compared.collect()),
        el("h2").child(messages.pictures_heading).into(),
        by_group(lang).into(),
        by_unit(lang).into(),
        by_edition(lang).into(),
    ]
}

fn of_time(edition: &'static Edition, lang: Lang) -> Element {
    let messages = messages(lang);
    let act = edition.act;
    let signed = fill(messages.act_signed, &[act.number, &day(lang, act.signed)]);
    let in_force = match act.in_force {
        Some(date) => fill(messages.act_in_force, &[&day(lang, date)]),
        None => messages.act_in_force_unknown.to_string(),
    };
    let rows = fill(messages.edition_rows, &[&LIST.rows_of(edition).len().to_string()]);
    el("li").child(el("h3").child(edition.id)).child(of_act(format!("{signed} {in_force}"), act, lang)).child(of_edition(
        rows + ".",
        edition,
        lang,
    ))
}

/// Two editions side by side: first what changed, then every row of either.
fn comparison(earlier: &'static Edition, later: &'static Edition, open: bool, lang: Lang) -> Element {
    let messages = messages(lang);
    let pairs = side_by_side(earlier, later);
    let counted = Change::ALL.into_iter().filter_map(|change| {
        let count = pairs.iter().filter(|pair| pair.has(change)).count();
        (count > 0).then(|| el("li").class(change.id()).child(fill(template(change, messages), &[&count.to_string()])))
    });
    let counted: Vec<Element> = counted.collect();
    let none = counted.is_empty().then(|| el("p").child(messages.editions_none));
    let name = fill(messages.editions_compared, &[earlier.id, later.id]);
    let head = [earlier, later].map(|edition| el("th").attr("scope", "col").child(edition.id));
    let table = el("table")
        .class("side-by-side")
        .child(el("caption").class("unseen").child(name.clone()))
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(pairs.iter().map(|pair| pair_row(pair, lang))));
    el("details")
        .class("comparison")
        .attr("id", format!("{}-{}", earlier.id, later.id))
        .attr_if("open", open.then_some(""))
        .child(el("summary").child(name))
        .child((!earlier.is_known_by_code()).then(|| el("p").child(messages.editions_matched)))
        .child(none)
        .child(el("ul").children(counted))
        .child(table)
}

fn template(change: Change, messages: &'static Messages) -> &'static str {
    match change {
        Change::Added => messages.editions_added,
        Change::Removed => messages.editions_removed,
        Change::Renamed => messages.editions_renamed,
        Change::Moved => messages.editions_moved,
    }
}

fn pair_row(pair: &Pair, lang: Lang) -> Element {
    let classes: Vec<&str> = Change::ALL.into_iter().filter(|change| pair.has(*change)).map(Change::id).collect();
    let cell = |standing: &Option<Standing>, code: Option<Element>| match standing {
        Some(standing) => {
            let group = pair.has(Change::Moved).then(|| el("span").class("unofficial").child(standing.field.short.get(lang)));
            el("td").child(name(standing, lang)).child(" ").child(code).child(" ").child(group)
        }
        None => el("td").child("–"),
    };
    // The code stands once, where the row stands last: an earlier edition is known by its names.
    let of = |standing: &Option<Standing>| standing.as_ref().map(|standing| code(standing.row.code));
    let code_before = if pair.after.is_none() { of(&pair.before) } else { None };
    el("tr").class(classes.join(" ")).child(cell(&pair.before, code_before)).child(cell(&pair.after, of(&pair.after)))
}

/// As it was called, with a link to its page.
fn name(standing: &Standing, lang: Lang) -> Element {
    el("a").attr("href", State::get().href(Page::Profession(lang, standing.row.code))).child(standing.names.get(lang))
}

fn by_group(lang: Lang) -> Element {
    let messages = messages(lang);
    let count = |id: &str| LIST.professions.iter().filter(|row| row.field.id == id).count();
    let rows = LIST.fields.iter().map(|field| (Node::from(field.short.get(lang)), count(field.id))).collect();
    bars(messages.pictures_by_group, [messages.column_group, messages.column_rows], rows)
}

fn by_unit(lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let mut units: BTreeMap<u16, usize> = BTreeMap::new();
    LIST.professions.iter().for_each(|row| *units.entry(row.code.unit()).or_default() += 1);
    let name = |unit: u16| {
        let title = LIST.isco_title(unit).map(|title| el("span").class("unofficial").child(title.get(lang)));
        vec![Node::from(el("span").class("code").child(format!("{unit:04}"))), " ".into(), title.into()]
    };
    let rows = units.into_iter().map(|(unit, count)| (Node::Group(name(unit)), count)).collect();
    vec![
        bars(messages.pictures_by_unit, [messages.column_unit, messages.column_rows], rows),
        el("p").class("unofficial").child(messages.pictures_unit_note),
    ]
}

fn by_edition(lang: Lang) -> Element {
    let messages = messages(lang);
    let rows = LIST.editions.iter().map(|edition| (Node::from(edition.id), LIST.rows_of(edition).len())).collect();
    bars(messages.pictures_by_edition, [messages.column_edition, messages.column_rows], rows)
}
