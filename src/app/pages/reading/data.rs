//! The open data: what there is, what can be relied on, how to cite it.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::list::LIST;
use crate::route::Page;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

#[component]
pub fn DataPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let cite = fill(messages.data_cite, &[LIST.edition().id, LIST.sha256, LIST.source]);
    view! {
        <Title>{messages.data_title}</Title>
        <p class="lead">{messages.data_intro}</p>
        <h2>{messages.data_files_heading}</h2>
        <Files lang/>
        <p>{messages.data_excel}</p>
        <p>{messages.data_schema}</p>
        <h2>{messages.data_keys_heading}</h2>
        <p>{messages.data_keys}</p>
        <h2>{messages.data_cite_heading}</h2>
        <p>{messages.data_use}</p>
        <p class="cite">{cite}</p>
    }
}

#[component]
fn Files(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let files = [
        ("professions.json", messages.data_of_list),
        ("professions.csv", messages.data_of_table),
        ("professions.schema.json", messages.data_of_list_schema),
        ("facts.json", messages.data_of_facts),
        ("holidays.json", messages.data_of_holidays),
        ("holidays.schema.json", messages.data_of_holidays_schema),
        ("words.json", messages.data_of_words),
        ("technologies.json", messages.data_of_technologies),
        ("languages.json", messages.data_of_languages),
        ("titles.json", messages.data_of_titles),
        ("checker.json", messages.data_of_checker),
        ("classifier.json", messages.data_of_classifier),
        ("index.json", messages.data_of_index),
    ];
    let root = Navigation::get().href(Page::Languages);
    let rows = files.map(|(name, what)| {
        let href = format!("{root}data/{name}");
        view! { <tr><th scope="row"><a href=href><FileName name/></a></th><td>{what}</td></tr> }
    });
    view! {
        <table class="files">
            <thead><tr><th scope="col">{messages.data_file}</th><th scope="col">{messages.data_what}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// A long name may go on in the next line after a dot of it, and nowhere else.
#[component]
fn FileName(name: &'static str) -> impl IntoView {
    let pieces = name.split_inclusive('.').enumerate();
    pieces.map(|(place, piece)| ((place > 0).then(|| view! { <wbr/> }), piece)).collect::<Vec<_>>()
}
