//! Many professions at once: a list is pasted or read from a file, each line is looked up on the device, corrected in
//! place, and taken along as a table.

mod given;
mod line;
mod results;
mod run;
mod table;
mod words;

use leptos::prelude::*;

use crate::app::parts::Title;
use crate::text::Lang;
use crate::text::many::messages;
use given::Given;
use results::Results;
use run::{Progress, Run};

/// The page.
#[component]
pub fn ManyPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let run = Run::new();
    view! {
        <Title>{messages.title}</Title>
        <p class="lead">{messages.lead}</p>
        <Given run lang/>
        <Progress run lang/>
        <Results run lang/>
    }
}
