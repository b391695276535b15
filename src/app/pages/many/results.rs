//! The lines that have been looked up, all or those that stand somewhere, and the ways to take them along.

use leptos::prelude::*;

use super::line::LineRow;
use super::run::Run;
use super::{table, words};
use crate::app::mended::Each;
use crate::batch::{Column, State};
use crate::browser::{file, page};
use crate::text::Lang;
use crate::text::many::messages;
use crate::text::phrasing::fill;

/// How many lines are drawn before anybody asks for more, and with each press.
const AT_ONCE: usize = 50;

/// The part of the page below the form.
#[component]
pub fn Results(run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let state = RwSignal::new(None::<State>);
    let asked = RwSignal::new(AT_ONCE);
    let done = Memo::new(move |_| run.lines.with(|lines| lines.done));
    let is_empty = Memo::new(move |_| done.get() == 0);
    // A line that was shown stays where it is while a person chooses for it, whatever becomes of it.
    let places = Memo::new(move |_| {
        run.follow();
        done.track();
        run.lines.with_untracked(|lines| lines.places(state.get()))
    });
    // Another list begins with few again, whatever was drawn of the former one, as for paper.
    Effect::new(move |_| {
        if run.is_running.get() {
            asked.set(AT_ONCE);
        }
    });
    let drawn = move || places.with(|places| places[..places.len().min(asked.get())].to_vec());
    let more = Memo::new(move |_| places.with(|places| places.len().saturating_sub(asked.get()).min(AT_ONCE)));
    let show_more = move |_| asked.update(|asked| *asked += AT_ONCE);
    let save = move |_| file::save("kerek.csv", "text/csv;charset=utf-8", &run.lines.with_untracked(|lines| table::csv(lines, lang)));
    let print = move |_| {
        asked.set(usize::MAX);
        page::after_turn(page::print);
    };
    let buttons = [None].into_iter().chain(State::ALL.map(Some)).map(|of| view! { <StateButton of state run lang/> });
    view! {
        <section class="many-results" hidden=is_empty>
            <WhichColumn run lang/>
            <div class="filter" role="group" aria-label=messages.states_label>{buttons.collect::<Vec<_>>()}</div>
            <p class="actions">
                <button type="button" class="button" on:click=save>{messages.download}</button>
                <button type="button" class="plain" on:click=print>{messages.print}</button>
            </p>
            <ol class="many-lines">
                <Each each=drawn key=|place| *place let(place)><LineRow place run lang/></Each>
            </ol>
            <p hidden=move || more.get() == 0>
                <button type="button" class="plain more" on:click=show_more>{move || fill(messages.more, &[&more.get().to_string()])}</button>
            </p>
        </section>
    }
}

/// The lines of a state, or all, with how many they are.
#[component]
fn StateButton(of: Option<State>, state: RwSignal<Option<State>>, run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let name = of.map_or(messages.state_all, |of| words::state(of, messages));
    let count = Memo::new(move |_| run.lines.with(|lines| of.map_or(lines.done, |of| lines.count(of))));
    let is_chosen = move || (state.get() == of).to_string();
    view! {
        <button type="button" data-state=of.map(State::id) aria-pressed=is_chosen on:click=move |_| state.set(of)>
            {name}" "<span class="count">{count}</span>
        </button>
    }
}

/// Which cells have the professions, where lines have several.
#[component]
fn WhichColumn(run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let names = Memo::new(move |_| {
        run.lines.with(|lines| {
            let name =
                |place: usize| lines.sheet.head.as_ref().and_then(|head| head.get(place)).filter(|name| !name.trim().is_empty()).cloned();
            let columns = if lines.sheet.columns() > 1 { lines.sheet.columns() } else { 0 };
            (0..columns)
                .map(|place| name(place).unwrap_or_else(|| fill(messages.column_of, &[&(place + 1).to_string()])))
                .collect::<Vec<_>>()
        })
    });
    let chosen = move || {
        run.lines.with(|lines| match lines.column {
            Column::Whole => String::new(),
            Column::Of(place) => place.to_string(),
        })
    };
    let choose = move |event| {
        let column = page::chosen_of(&event).parse().map_or(Column::Whole, Column::Of);
        let sheet = run.lines.with_untracked(|lines| lines.sheet.clone());
        run.begin(sheet, column);
    };
    move || {
        let names = names.get();
        let options: Vec<_> =
            names.iter().enumerate().map(|(place, name)| view! { <option value=place.to_string()>{name.clone()}</option> }).collect();
        (!names.is_empty()).then(|| view! {
            <p class="many-column">
                <label for="many-column">{messages.column_label}</label>
                <select id="many-column" prop:value=chosen on:change=choose>{options}<option value="">{messages.column_whole}</option></select>
            </p>
        })
    }
}
