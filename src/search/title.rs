//! A title as job boards write it: an occupation with what stands around it in brackets, or behind a comma, a dash or
//! a slash. Says which parts there are; what they mean is [`super::Attempt`]'s to find out.

/// A part of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub in_brackets: bool,
}

/// The parts of a title, the surest first: all of it without what stands in brackets, what a comma, a dash or a slash
/// sets apart, then what stands in brackets. Empty where there is nothing to take apart.
pub fn parts(title: &str) -> Vec<Part> {
    let (outside, inside) = without_brackets(title);
    let mut apart: Vec<Part> = Vec::new();
    for text in outside.split(is_separator).flat_map(|text| text.split(" - ")).map(str::trim) {
        if !text.is_empty() {
            apart.push(Part { text: text.to_string(), in_brackets: false });
        }
    }
    let mut parts = Vec::new();
    if !inside.is_empty() {
        parts.push(Part { text: outside.trim().to_string(), in_brackets: false });
    }
    if apart.len() > 1 {
        parts.append(&mut apart);
    }
    parts.extend(inside.into_iter().map(|text| Part { text, in_brackets: true }));
    parts
}

fn is_separator(char: char) -> bool {
    matches!(char, '/' | '|' | ',' | ';' | '–' | '—' | '\\' | '•' | '、' | '，' | '；')
}

/// The text without what stands in brackets, and what stands in them.
fn without_brackets(title: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside) = (String::new(), Vec::new());
    let mut open = 0_usize;
    for char in title.chars() {
        match char {
            '(' | '[' | '（' | '【' => {
                open += 1;
                inside.push(String::new());
                outside.push(' ');
            }
            ')' | ']' | '）' | '】' => open = open.saturating_sub(1),
            _ => match inside.last_mut().filter(|_| open > 0) {
                Some(last) => last.push(char),
                None => outside.push(char),
            },
        }
    }
    inside.retain(|text| !text.trim().is_empty());
    (outside, inside)
}
