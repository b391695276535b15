//! Rows that are near the work, where none lists it.

use leptos::prelude::*;

use super::link::address;
use crate::app::parts::{RowChoice, unit_group};
use crate::eligibility::{Answers, Work};
use crate::list::Profession;
use crate::text::phrasing::fill;
use crate::text::{Lang, messages};

/// What the list has in the group of a code that it does not have, each with what differs.
#[component]
pub fn Neighbours(rows: Vec<&'static Profession>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let Some(Work::Code(code)) = answers.work else { return None };
    (!rows.is_empty()).then(|| {
        let same_group = rows.iter().all(|row| row.code.group() == code.group());
        let (shared, other) = if same_group {
            (code.group().to_string(), messages.other_occupation)
        } else {
            (code.unit().to_string(), messages.other_group)
        };
        let rows = rows.into_iter().map(|row| (row, Some(other.to_string()))).collect();
        view! {
            <h2>{fill(messages.neighbours_heading, &[&shared])}</h2>
            <p>{fill(messages.neighbours_help, &[&code.to_string()])}</p>
            <ul class="choices">{choices(rows, answers, lang)}</ul>
        }
    })
}

/// What is near the words.
#[component]
pub fn Near(rows: Vec<&'static Profession>, answers: Answers, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().map(|row| (row, unit_group(row, lang))).collect();
        view! {
            <h2>{messages.near_heading}</h2>
            <p>{messages.near_help}</p>
            <ul class="choices" data-results="similar">{choices(rows, answers, lang)}</ul>
        }
    })
}

/// Rows to choose instead, each with a note.
fn choices(rows: Vec<(&'static Profession, Option<String>)>, answers: Answers, lang: Lang) -> impl IntoView {
    let choice = |(row, note): (&'static Profession, Option<String>)| {
        let href = address(&Answers { work: Some(Work::Code(row.code)), ..answers.clone() }, None, lang);
        view! { <RowChoice row href note lang/> }
    };
    rows.into_iter().map(choice).collect::<Vec<_>>()
}
