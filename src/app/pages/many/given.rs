//! Where a list is given: pasted, dropped, or chosen as a file.

use leptos::prelude::*;

use super::run::Run;
use crate::batch::{Sheet, text_of};
use crate::browser::{file, page};
use crate::text::Lang;
use crate::text::many::messages;

/// The form.
#[component]
pub fn Given(run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let problem = RwSignal::new("");
    let take = move |text: &str| {
        let sheet = Sheet::read(text);
        if sheet.lines.is_empty() {
            problem.set(messages.nothing_given);
            return;
        }
        problem.set("");
        let column = sheet.likely_column();
        run.begin(sheet, column);
        page::focus_drawn(&[".many-said".to_string()]);
    };
    let take_file = move |bytes: Result<Vec<u8>, file::Trouble>| match bytes {
        Ok(bytes) => take(&text_of(&bytes, file::windows_1251)),
        Err(file::Trouble::TooLarge) => problem.set(messages.file_too_large),
        Err(file::Trouble::Unreadable) => problem.set(messages.file_unreadable),
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        take(&page::written("#many-text").unwrap_or_default());
    };
    let drop = move |event: leptos::ev::DragEvent| {
        if file::dropped(&event, take_file) {
            event.prevent_default();
        }
    };
    view! {
        <form class="many" on:submit=submit on:dragover=|event| event.prevent_default() on:drop=drop>
            <label for="many-text">{messages.input_label}</label>
            <textarea id="many-text" rows="6" spellcheck="false" autocomplete="off" aria-describedby="many-help many-problem" placeholder=messages.input_example></textarea>
            <p id="many-help" class="help">{messages.input_help}</p>
            <p id="many-problem" class="problem" role="alert">{problem}</p>
            <p class="actions">
                <button type="submit" class="button">{messages.check}</button>
                <label class="plain">
                    {messages.choose_file}
                    <input class="unseen" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" on:change=move |event| file::read_bytes(&event, take_file)/>
                </label>
            </p>
        </form>
    }
}
