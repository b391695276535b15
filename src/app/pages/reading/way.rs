//! The way of the list from analysis to approval, as a picture. The same stands beside it as a list of steps.

use crate::app::markup::{Element, el};
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
pub fn picture(lang: Lang) -> Element {
    let messages = messages(lang);
    // A step is its boxes, with what is said on the arrow that leads to it.
    let steps: [(&str, &[&'static str], Option<&'static str>); 4] = [
        ("source", &[messages.way_workforce, messages.way_forecast, messages.way_vacancies], None),
        ("draft", &[messages.way_draft], None),
        ("body", &[messages.way_state_bodies, messages.way_local_bodies, messages.way_chamber], Some(messages.way_term)),
        ("approval", &[messages.way_approval], None),
    ];
    let mut parts = Vec::new();
    let mut top = 2;
    for (number, (kind, labels, on_arrow)) in steps.into_iter().enumerate() {
        if number > 0 {
            parts.push(arrow(top - BETWEEN));
            parts.extend(on_arrow.map(|text| words(text, WIDTH / 2 + 14, top - BETWEEN + ARROW / 2 + 5, "start")));
            top += ARROW - BETWEEN;
        }
        for label in labels {
            let rect = el("rect").class(kind).attr("x", "2").attr("y", top.to_string()).attr("width", (WIDTH - 4).to_string());
            parts.push(rect.attr("height", BOX.to_string()).attr("rx", "6"));
            let lines = lines(label);
            let first = top + BOX / 2 + 5 - (lines.len() - 1) * LINE / 2;
            parts.extend(lines.into_iter().zip(0..).map(|(line, place)| words(&line, WIDTH / 2, first + place * LINE, "middle")));
            top += BOX + BETWEEN;
        }
    }
    el("svg")
        .class("way")
        .attr("viewBox", format!("0 0 {WIDTH} {}", top - BETWEEN + 2))
        .attr("role", "img")
        .attr("aria-labelledby", "way-title way-text")
        .child(el("title").attr("id", "way-title").child(messages.rules_picture_title))
        .child(el("desc").attr("id", "way-text").child(messages.rules_picture_alt))
        .children(parts)
}

fn words(text: &str, x: usize, y: usize, anchor: &'static str) -> Element {
    el("text").attr("x", x.to_string()).attr("y", y.to_string()).attr("text-anchor", anchor).child(text.to_string())
}

fn arrow(top: usize) -> Element {
    let (middle, tip) = (WIDTH / 2, top + ARROW - 6);
    el("path").attr("d", format!("M{middle} {} V{tip} m-6 -7 l6 7 l6 -7", top + 4))
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
