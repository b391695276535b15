//! The editions of the list: when each came, what it changed, and what stands on the list now, as pictures.

use std::collections::BTreeMap;

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::parts::{bars, code, statement};
use crate::app::state::State;
use crate::list::editions::{Standing, difference, pairs};
use crate::list::{Edition, LIST, facts};
use crate::route::Page;
use crate::text::phrasing::{day, fill};
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let about_editions = [&facts::LIST_ROWS, &facts::FIRST_EDITION, &facts::ADDED_2024, &facts::LATER_AMENDMENTS];
    let timeline = el("ol").class("timeline").children(LIST.editions.iter().map(|edition| of_time(edition, lang)));
    let compared = pairs().into_iter().map(|(earlier, later)| comparison(earlier, later, lang).into());
    vec![
        title(messages.editions_title).into(),
        el("p").class("lead").child(messages.editions_description).into(),
        el("h2").child(messages.timeline_heading).into(),
        timeline.into(),
        Node::Group(about_editions.map(|fact| statement(fact, lang).into()).into()),
        el("h2").child(messages.editions_compare_heading).into(),
        el("p").child(messages.editions_matched).into(),
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
    let in_force =
        act.in_force.map_or_else(|| messages.act_in_force_unknown.to_string(), |date| fill(messages.act_in_force, &[&day(lang, date)]));
    let signed =
        el("time").attr("datetime", act.signed.to_string()).child(fill(messages.act_signed, &[act.number, &day(lang, act.signed)]));
    el("li").child(el("h3").child(edition.id)).child(el("p").child(signed).child(" ").child(in_force)).child(
        el("p").child(fill(messages.edition_rows, &[&LIST.rows_of(edition).len().to_string()])).child(". ").child(source(edition, lang)),
    )
}

fn source(edition: &'static Edition, lang: Lang) -> Element {
    el("a").attr("href", edition.source).child(messages(lang).source)
}

/// Two editions side by side: first what changed, then every row of either.
fn comparison(earlier: &'static Edition, later: &'static Edition, lang: Lang) -> Element {
    let messages = messages(lang);
    let difference = difference(earlier, later);
    let counts = [
        ("added", messages.editions_added, difference.added.len()),
        ("removed", messages.editions_removed, difference.removed.len()),
        ("renamed", messages.editions_renamed, difference.renamed.len()),
        ("moved", messages.editions_moved, difference.moved.len()),
    ];
    let counted = counts.into_iter().filter(|(.., count)| *count > 0);
    let counted: Vec<Element> =
        counted.map(|(kind, template, count)| el("li").class(kind).child(fill(template, &[&count.to_string()]))).collect();
    let none = difference.is_empty().then(|| el("p").child(messages.editions_none));
    let name = fill(messages.editions_compared, &[earlier.id, later.id]);
    let head = [earlier, later].map(|edition| el("th").attr("scope", "col").child(edition.id));
    let rows = side_by_side(earlier, later);
    let table = el("table")
        .class("side-by-side")
        .child(el("caption").class("unseen").child(name.clone()))
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows.into_iter().map(|(before, after)| pair_row(before, after, lang))));
    el("details")
        .class("comparison")
        .attr("id", format!("{}-{}", earlier.id, later.id))
        .attr_if("open", (later.id == LIST.edition().id).then_some(""))
        .child(el("summary").child(name))
        .child(none)
        .child(el("ul").children(counted))
        .child(table)
}

/// Each row of either edition, as it stood in both; in the order of the later, then what it no longer has.
fn side_by_side(earlier: &Edition, later: &Edition) -> Vec<(Option<Standing>, Option<Standing>)> {
    let (before, after) = (LIST.rows_of(earlier), LIST.rows_of(later));
    let find = |rows: &[Standing], row: &Standing| rows.iter().find(|other| other.row.code == row.row.code).copied();
    let standing = after.iter().map(|row| (find(&before, row), Some(*row)));
    let gone = before.iter().filter(|row| find(&after, row).is_none()).map(|row| (Some(*row), None));
    standing.chain(gone).collect()
}

fn pair_row(before: Option<Standing>, after: Option<Standing>, lang: Lang) -> Element {
    let kind = match (&before, &after) {
        (None, _) => "added",
        (_, None) => "removed",
        (Some(before), Some(after)) if before.names.get(Lang::Ru) != after.names.get(Lang::Ru) => "renamed",
        (Some(before), Some(after)) if before.field.id != after.field.id => "moved",
        _ => "kept",
    };
    let cell = |standing: Option<Standing>| match standing {
        Some(standing) => {
            let name: Node = if LIST.row(standing.row.code).is_some() {
                let href = State::get().href(Page::Profession(lang, standing.row.code));
                el("a").attr("href", href).child(standing.names.get(lang)).into()
            } else {
                standing.names.get(lang).into()
            };
            let group = (kind == "moved").then(|| el("span").class("unofficial").child(standing.field.short.get(lang)));
            el("td").child(name).child(" ").child(code(standing.row.code)).child(" ").child(group)
        }
        None => el("td").child("–"),
    };
    el("tr").class(kind).child(cell(before)).child(cell(after))
}

fn by_group(lang: Lang) -> Element {
    let messages = messages(lang);
    let count = |id: &str| LIST.professions.iter().filter(|row| row.field.id == id).count();
    let rows = LIST.fields.iter().map(|field| (Node::from(field.short.get(lang)), count(field.id))).collect();
    bars(messages.pictures_by_group, [messages.column_group, messages.column_rows], rows)
}

fn by_unit(lang: Lang) -> Element {
    let messages = messages(lang);
    let mut units: BTreeMap<u16, usize> = BTreeMap::new();
    LIST.professions.iter().for_each(|row| *units.entry(row.code.unit()).or_default() += 1);
    let name = |unit: u16| {
        let title = LIST.isco_title(unit).map(|title| el("span").class("unofficial").child(title.get(lang)));
        vec![Node::from(el("span").class("code").child(format!("{unit:04}"))), " ".into(), title.into()]
    };
    let rows = units.into_iter().map(|(unit, count)| (Node::Group(name(unit)), count)).collect();
    bars(messages.pictures_by_unit, [messages.column_unit, messages.column_rows], rows)
}

fn by_edition(lang: Lang) -> Element {
    let messages = messages(lang);
    let rows = LIST.editions.iter().map(|edition| (Node::from(edition.id), LIST.rows_of(edition).len())).collect();
    bars(messages.pictures_by_edition, [messages.column_edition, messages.column_rows], rows)
}
