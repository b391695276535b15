//! Style sheets name the start and the end of a line, not left and right: they hold in a language that is written from
//! right to left.

use std::fs;

/// The values of a declaration, with what stands in brackets as one.
fn values(text: &str) -> Vec<String> {
    let (mut values, mut depth) = (vec![String::new()], 0);
    for char in text.trim().chars() {
        match char {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 => {
                values.push(String::new());
                continue;
            }
            _ => {}
        }
        values.last_mut().expect("there is always one").push(char);
    }
    values
}

/// Does it say left or right, or give both sides of a box in one line without being the same?
fn names_a_side(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(':') else { return false };
    let is_side = |word: &str| word == "left" || word == "right";
    let is_box = ["padding", "margin", "inset", "border-width"].contains(&property.trim());
    let values = values(value);
    property.trim().split('-').any(is_side)
        || values.iter().any(|value| is_side(value))
        || is_box && values.len() == 4 && values[1] != values[3]
}

#[test]
fn no_style_sheet_names_left_or_right() {
    let sheets = fs::read_dir("style").expect("the style sheets").map(|file| file.expect("a file").path());
    let mut found = Vec::new();
    for path in sheets {
        let css = fs::read_to_string(&path).expect("a style sheet");
        let declarations = css.split([';', '{', '}']).map(|text| text.rsplit("*/").next().unwrap_or(text).trim());
        found.extend(declarations.filter(|text| names_a_side(text)).map(|text| format!("{}: {text}", path.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_side_is_seen_however_it_is_written() {
    for declaration in ["padding: 1px 2px 1px 0", "padding-left: 1px", "text-align: right", "left: 0", "margin: 0 calc(1px + 2px) 0 0"] {
        assert!(names_a_side(declaration), "{declaration}");
    }
    for declaration in ["padding: 1px 2px", "padding-inline: 0 2px", "text-align: start", "margin: 0 1px 2px 1px"] {
        assert!(!names_a_side(declaration), "{declaration}");
    }
}
