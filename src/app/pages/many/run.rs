//! Looking lines up, some at a time, so that the page answers meanwhile.

use leptos::prelude::*;

use crate::app::further::follow_learning;
use crate::batch::{Column, Lines, Sheet};
use crate::browser::page;
use crate::text::Lang;
use crate::text::many::messages;
use crate::text::phrasing::fill;

/// Milliseconds at a time: long enough that the pauses between do not count, short enough for a reader.
const SLICE: f64 = 40.0;

/// A list that is looked up; cheap to copy.
#[derive(Clone, Copy)]
pub struct Run {
    pub lines: RwSignal<Lines>,
    pub is_running: RwSignal<bool>,
    /// Changes when a run begins and when it ends, so that what is left of the former one does nothing.
    turn: RwSignal<usize>,
}

impl Run {
    /// Of an empty list.
    pub fn new() -> Run {
        let run = Run { lines: RwSignal::new(Lines::default()), is_running: RwSignal::new(false), turn: RwSignal::new(0) };
        // What search comes to know besides may change what was found.
        Effect::new(move |_| {
            follow_learning();
            if run.lines.with_untracked(|lines| !lines.lines.is_empty()) {
                run.lines.update(Lines::begin_anew);
                run.go_on();
            }
        });
        run
    }

    /// Looks up another list, or the same in another column.
    pub fn begin(self, sheet: Sheet, column: Column) {
        self.lines.set(Lines::of(sheet, column));
        self.go_on();
    }

    /// Ends where it is; what was found stays.
    pub fn stop(self) {
        self.turn.update(|turn| *turn += 1);
        self.is_running.set(false);
    }

    /// To be read by what changes as lines are looked up, and stays while a person corrects them.
    pub fn follow(self) {
        self.turn.track();
        self.is_running.track();
    }

    fn go_on(self) {
        self.stop();
        self.is_running.set(true);
        self.slice(self.turn.get_untracked());
    }

    fn slice(self, turn: usize) {
        if self.turn.get_untracked() != turn {
            return;
        }
        let began = page::now();
        let some = |lines: &mut Lines| {
            while lines.look_up_next() {
                if page::now() - began > SLICE {
                    return true;
                }
            }
            false
        };
        if self.lines.try_update(some).unwrap_or_default() {
            page::after_turn(move || self.slice(turn));
        } else {
            self.stop();
        }
    }
}

/// How far it is, with a way to stop it.
#[component]
pub fn Progress(run: Run, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let total = Memo::new(move |_| run.lines.with(|lines| lines.lines.len()));
    let done = Memo::new(move |_| run.lines.with(|lines| lines.done));
    let counted = move |template: &str| fill(template, &[&done.get().to_string(), &total.get().to_string()]);
    // Said once, at the end: numbers that run would be read out without a pause.
    let said = move || match (total.get(), run.is_running.get()) {
        (0, _) | (_, true) => String::new(),
        (all, false) if done.get() < all => counted(messages.stopped),
        (all, false) => fill(messages.done, &[&all.to_string()]),
    };
    let is_still = move || !run.is_running.get();
    view! {
        <p class="many-said" role="status" tabindex="-1">{said}</p>
        <p class="many-progress" hidden=is_still>
            <progress max=total value=done aria-labelledby="many-progress"></progress>
            <span id="many-progress">{move || counted(messages.progress)}</span>
            <button type="button" class="plain" on:click=move |_| run.stop()>{messages.stop}</button>
        </p>
    }
}
