//! The open data: what there is, what can be relied on, how to cite it.

use super::title;
use crate::app::markup::{Node, el};
use crate::app::state::State;
use crate::list::LIST;
use crate::route::Page;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let root = State::get().href(Page::Languages);
    let files = [
        ("professions.json", messages.data_of_list),
        ("professions.csv", messages.data_of_table),
        ("professions.schema.json", messages.data_of_list_schema),
        ("facts.json", messages.data_of_facts),
        ("holidays.json", messages.data_of_holidays),
        ("holidays.schema.json", messages.data_of_holidays_schema),
        ("words.json", messages.data_of_words),
        ("classifier.json", messages.data_of_classifier),
        ("index.json", messages.data_of_index),
    ];
    let rows = files.map(|(name, what)| {
        let link = el("a").attr("href", format!("{root}data/{name}")).children(broken_at_dots(name));
        el("tr").child(el("th").attr("scope", "row").child(link)).child(el("td").child(what))
    });
    let column = |name: &'static str| el("th").attr("scope", "col").child(name);
    let table = el("table")
        .class("files")
        .child(el("thead").child(el("tr").child(column(messages.data_file)).child(column(messages.data_what))))
        .child(el("tbody").children(rows));
    let cite = fill(messages.data_cite, &[LIST.edition().id, LIST.sha256, LIST.source]);
    let paragraph = |text: &'static str| Node::from(el("p").child(text));
    vec![
        title(messages.data_title).into(),
        el("p").class("lead").child(messages.data_intro).into(),
        el("h2").child(messages.data_files_heading).into(),
        table.into(),
        paragraph(messages.data_excel),
        paragraph(messages.data_schema),
        el("h2").child(messages.data_keys_heading).into(),
        paragraph(messages.data_keys),
        el("h2").child(messages.data_cite_heading).into(),
        paragraph(messages.data_use),
        el("p").class("cite").child(cite).into(),
    ]
}

/// A long name may go on in the next line after a dot of it, and nowhere else.
fn broken_at_dots(name: &'static str) -> Vec<Node> {
    let pieces = name.split_inclusive('.').flat_map(|piece| [Node::from(el("wbr")), piece.into()]);
    pieces.skip(1).collect()
}
