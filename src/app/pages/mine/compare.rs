//! Two rows of the list side by side.

use leptos::either::Either;
use leptos::prelude::*;

use crate::app::parts::{CodeText, Legend, Statements, unit_group};
use crate::list::Profession;
use crate::list::facts::Fact;
use crate::text::{Lang, messages};

/// A table with a column for each; what is the same is said once.
#[component]
pub fn Compare(rows: [&'static Profession; 2], lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let text = |label: &'static str, of: fn(&Profession, Lang) -> String| {
        let cells = rows.map(|row| of(row, lang));
        row(label, cells[0] == cells[1], cells)
    };
    let facts = |label: &'static str, of: fn(&Profession) -> &'static [&'static Fact]| {
        let cells = rows.map(of);
        row(label, cells[0] == cells[1], cells.map(|facts| said(facts, lang)))
    };
    let heads = rows.map(|row| view! { <th scope="col">{row.names.get(lang)}<br/><CodeText code=row.code/></th> });
    view! {
        <h2>{messages.compare_heading}</h2>
        <div class="scrolls" tabindex="0" role="region" aria-label=messages.compare_heading>
            <table class="compare">
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>
                    {text(messages.official_name, |row, _| row.names.ru.to_string())}
                    {text(messages.label_group, |row, lang| row.field.short.get(lang).to_string())}
                    {text(messages.label_unit, |row, lang| unit_group(row, lang).unwrap_or("–".to_string()))}
                    {text(messages.label_editions, |row, _| row.editions.iter().map(|edition| edition.id).collect::<Vec<_>>().join(", "))}
                    {facts(messages.label_petition, |row| row.field.petition)}
                    {facts(messages.label_visa, |row| row.field.visa)}
                </tbody>
            </table>
        </div>
        <Legend lang/>
    }
}

/// A row of the table; what both have is said once.
fn row<V: IntoView + 'static>(label: &'static str, is_same: bool, cells: [V; 2]) -> impl IntoView {
    let [one, other] = cells;
    let cells =
        if is_same { Either::Left(view! { <td colspan="2">{one}</td> }) } else { Either::Right(view! { <td>{one}</td><td>{other}</td> }) };
    view! { <tr><th scope="row">{label}</th>{cells}</tr> }
}

/// Statements in a cell; a dash where there is none of the group's own.
fn said(facts: &'static [&'static Fact], lang: Lang) -> impl IntoView {
    if facts.is_empty() { Either::Left("–") } else { Either::Right(view! { <Statements facts=facts.to_vec() is_brief=true lang/> }) }
}
