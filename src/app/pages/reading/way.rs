//! The way of the list from analysis to approval, as a picture. The same stands beside it as a list of steps.

use leptos::either::Either;
use leptos::prelude::*;

use crate::text::{Lang, messages};

// In units of the picture, which a phone shows at about their size in pixels.
const WIDTH: usize = 340;
const BOX: usize = 52;
const BETWEEN: usize = 10;
const ARROW: usize = 44;
const LINE: usize = 18;
/// In letters of the font of the page.
const LONGEST_LINE: usize = 30;

/// The picture as an SVG, with a name and a description for whoever does not see it.
#[component]
pub fn WayPicture(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    // A step is its boxes, with what is said on the arrow that leads to it.
    let steps: [(&'static str, &[&'static str], Option<&'static str>); 4] = [
        ("source", &[messages.way_workforce, messages.way_forecast, messages.way_vacancies], None),
        ("draft", &[messages.way_draft], None),
        ("body", &[messages.way_state_bodies, messages.way_local_bodies, messages.way_chamber], Some(messages.way_term)),
        ("approval", &[messages.way_approval], None),
    ];
    let mut parts = Vec::new();
    let mut top = 2;
    for (number, (kind, labels, on_arrow)) in steps.into_iter().enumerate() {
        if number > 0 {
            parts.push(Either::Left(view! { <Arrow top=top - BETWEEN text=on_arrow/> }));
            top += ARROW - BETWEEN;
        }
        for label in labels {
            parts.push(Either::Right(view! { <LabelledBox kind label top/> }));
            top += BOX + BETWEEN;
        }
    }
    let size = format!("0 0 {WIDTH} {}", top - BETWEEN + 2);
    view! {
        <svg class="way" viewBox=size role="img" aria-labelledby="way-title way-text">
            <title id="way-title">{messages.rules_picture_title}</title>
            <desc id="way-text">{messages.rules_picture_alt}</desc>
            {parts}
        </svg>
    }
}

/// From one step to the next, with what is said on it.
#[component]
fn Arrow(top: usize, text: Option<&'static str>) -> impl IntoView {
    let (middle, tip) = (WIDTH / 2, top + ARROW - 6);
    let path = format!("M{middle} {} V{tip} m-6 -7 l6 7 l6 -7", top + 4);
    let text = text.map(|text| view! { <Words text=text.to_string() x=middle + 14 y=top + ARROW / 2 + 5 anchor="start"/> });
    view! { <path d=path></path>{text} }
}

#[component]
fn LabelledBox(kind: &'static str, label: &'static str, top: usize) -> impl IntoView {
    let lines = lines(label);
    let first = top + BOX / 2 + 5 - (lines.len() - 1) * LINE / 2;
    let lines = lines.into_iter().zip(0..).map(|(text, place)| {
        view! { <Words text x=WIDTH / 2 y=first + place * LINE anchor="middle"/> }
    });
    view! {
        <rect class=kind x="2" y=top.to_string() width=(WIDTH - 4).to_string() height=BOX.to_string() rx="6"></rect>
        {lines.collect::<Vec<_>>()}
    }
}

#[component]
fn Words(text: String, x: usize, y: usize, anchor: &'static str) -> impl IntoView {
    view! { <text x=x.to_string() y=y.to_string() text-anchor=anchor>{text}</text> }
}

/// A text in lines that fit into a box.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LONGEST_LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}
