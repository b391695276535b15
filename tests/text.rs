//! Words in the forms that each language has.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use kerek::date::Date;
use kerek::text::pack::{COUNT, pack};
use kerek::text::phrasing::{Plural, day, fill, found, plural};
use kerek::text::{Lang, Section, messages};

fn texts(lang: Lang) -> Vec<&'static str> {
    let messages = messages(lang);
    [messages.everywhere(), messages.of_list(), messages.of_check(), messages.painted()].concat()
}

#[test]
fn plurals_follow_cldr() {
    for (count, form) in
        [(0, Plural::Other), (1, Plural::One), (2, Plural::Few), (5, Plural::Other), (11, Plural::Other), (12, Plural::Other)]
    {
        assert_eq!(plural(Lang::Ru, count), form, "{count}");
    }
    for (count, form) in
        [(21, Plural::One), (22, Plural::Few), (51, Plural::One), (111, Plural::Other), (112, Plural::Other), (121, Plural::One)]
    {
        assert_eq!(plural(Lang::Ru, count), form, "{count}");
    }
    for lang in [Lang::Kk, Lang::En] {
        assert_eq!((plural(lang, 1), plural(lang, 2), plural(lang, 21)), (Plural::One, Plural::Other, Plural::Other));
    }
    assert_eq!(found(Lang::Ru, 51), "51 профессия");
    assert_eq!(found(Lang::Kk, 3), "3 кәсіп");
    assert_eq!(found(Lang::En, 1), "1 profession");
}

#[test]
fn a_day_is_written_in_the_readers_manner() {
    // Lines break in few places of it.
    let signed = Date::new(2024, 5, 3).unwrap();
    assert_eq!(day(Lang::Ru, signed), "3\u{a0}мая\u{a0}2024\u{a0}года");
    assert_eq!(day(Lang::Kk, signed), "2024\u{a0}жылғы 3\u{a0}мамыр");
    assert_eq!(day(Lang::En, signed), "3\u{a0}May\u{a0}2024");
}

#[test]
fn every_language_has_twelve_months_and_no_empty_message() {
    for lang in Lang::ALL {
        assert_eq!(messages(lang).months.split(' ').count(), 12);
        for text in texts(lang) {
            assert!(!text.trim().is_empty(), "{}", lang.tag());
        }
    }
}

#[test]
fn templates_have_as_many_gaps_in_every_language() {
    let gaps = |lang: Lang| texts(lang).into_iter().map(|text| text.matches("{}").count()).collect::<Vec<_>>();
    for lang in Lang::ALL {
        assert_eq!(gaps(lang), gaps(Lang::Ru), "{}", lang.tag());
    }
}

#[test]
fn what_is_filled_in_is_not_read_as_a_template() {
    assert_eq!(fill("«{}» – {}", &["{}", "x"]), "«{}» – x");
}

#[test]
fn a_pack_has_every_text_of_its_language_and_no_separator_inside_one() {
    for lang in Lang::ALL {
        let count = |section| pack(lang, section, &BTreeSet::new()).split('\u{1e}').count();
        let messages = messages(lang);
        let [everywhere, list, check] = [messages.everywhere(), messages.of_list(), messages.of_check()].map(|texts| texts.len());
        assert_eq!(count(Section::Check), COUNT + everywhere + list + check);
        assert_eq!(count(Section::List), COUNT + everywhere + list);
    }
}

/// The names of the messages in a part of the table.
fn named_in(part: &str) -> Vec<&'static str> {
    let table = include_str!("../src/text/messages.rs");
    let (_, rest) = table.split_once(&format!("\n    {part} {{\n")).expect("the part is there");
    let (part, _) = rest.split_once("\n    }\n").expect("the part ends");
    part.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).collect()
}

/// The Rust source below these paths, without comments.
fn source(paths: &[&str]) -> String {
    let mut files: Vec<PathBuf> = paths.iter().map(|path| Path::new("src").join(path)).collect();
    let mut code = String::new();
    while let Some(path) = files.pop() {
        match fs::read_dir(&path) {
            Ok(entries) => files.extend(entries.flatten().map(|entry| entry.path())),
            Err(_) => code += &fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        }
    }
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_section_draws_a_message_that_is_not_in_its_pack() {
    let names = |code: &str, name: &str| {
        code.split(|char: char| !char.is_alphanumeric() && char != '_' && char != '.').any(|word| word.ends_with(&format!(".{name}")))
    };
    let both = ["app/parts/choice.rs", "app/parts/edition.rs", "app/parts/search_box.rs", "app/parts/statement.rs", "text/phrasing.rs"];
    let checker = source(&[["app/pages/check", "app/shell.rs"].as_slice(), &both].concat());
    let list = source(
        &[
            ["app/pages/list.rs", "app/pages/profession.rs", "app/pages/missing.rs", "app/parts/row.rs", "app/parts/found.rs"].as_slice(),
            &both,
        ]
        .concat(),
    );
    let strays = |code: &str, part: &str| named_in(part).into_iter().filter(|name| names(code, name)).collect::<Vec<_>>();
    // Rows, links and listings have fields of these names too.
    let fields = ["code", "group", "edition", "since"];
    assert_eq!(strays(&checker, "list").into_iter().filter(|name| !fields.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new());
    // An iterator is copied, too.
    assert_eq!(strays(&list, "check"), ["copied"]);
    assert!(!strays(&checker, "check").is_empty() && !strays(&list, "list").is_empty());
}

#[test]
fn no_line_breaks_inside_a_number_or_between_a_sign_and_its_number() {
    for fact in kerek::list::facts::FACTS {
        for lang in Lang::ALL {
            let text: Vec<char> = fact.statement.get(lang).chars().collect();
            for around in text.windows(3) {
                let broken = around[1] == ' ' && (around[0].is_ascii_digit() || around[0] == '№') && around[2].is_ascii_digit();
                assert!(!broken && around[1..] != [' ', '–'], "{}, {}: {}", fact.id, lang.tag(), fact.statement.get(lang));
            }
        }
    }
}
