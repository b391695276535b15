//! Words in the forms that each language has.

use kerek::date::Date;
use kerek::text::phrasing::{Plural, day, fill, found, plural};
use kerek::text::{Lang, messages};
use kerek::text::{loaded, many};

fn texts(lang: Lang) -> Vec<&'static str> {
    [messages(lang).all(), many::messages(lang).all()].concat()
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
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::Ru) {
        assert_eq!((plural(lang, 1), plural(lang, 2), plural(lang, 21)), (Plural::One, Plural::Other, Plural::Other));
    }
    assert_eq!(found(Lang::Ru, 51), "51 профессия");
    assert_eq!(found(Lang::Kk, 3), "3 кәсіп");
    assert_eq!(found(Lang::En, 1), "1 profession");
    assert_eq!(found(Lang::Zh, 3), "3个职业");
    assert_eq!(found(Lang::Tr, 3), "3 meslek");
    assert_eq!(found(Lang::Uz, 3), "3\u{a0}ta kasb");
}

#[test]
fn a_day_is_written_in_the_readers_manner() {
    // Lines break in few places of it.
    let signed = Date::new(2024, 5, 3).unwrap();
    assert_eq!(day(Lang::Ru, signed), "3\u{a0}мая\u{a0}2024\u{a0}года");
    assert_eq!(day(Lang::Kk, signed), "2024\u{a0}жылғы 3\u{a0}мамыр");
    assert_eq!(day(Lang::En, signed), "3\u{a0}May\u{a0}2024");
    assert_eq!(day(Lang::Zh, signed), "2024年5月3日");
    assert_eq!(day(Lang::Tr, signed), "3\u{a0}Mayıs\u{a0}2024");
    assert_eq!(day(Lang::Uz, signed), "2024-yil\u{a0}3-may");
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
fn the_file_of_a_language_has_every_text_that_its_program_draws_and_no_other() {
    let files = |lang| [(lang, loaded::file_of_list(lang), true), (lang, loaded::file_of_checker(lang), false)];
    for (lang, file, is_of_list) in Lang::ALL.into_iter().flat_map(files) {
        let (drawn, words) = loaded::read(file).unwrap();
        assert_eq!(drawn, messages(lang).drawn());
        assert!(words.is_sorted() && words.iter().all(|(_, text)| !text.trim().is_empty()));
        let not_said: &[&str] = if is_of_list { &["checker", "prerendered"] } else { &["prerendered"] };
        for fact in kerek::list::facts::FACTS {
            let key = format!("fact.{}", fact.id);
            let told = words.iter().find(|(of, _)| *of == key).map(|(_, text)| *text);
            let drawn = (!not_said.contains(&said(fact.id).as_str())).then(|| fact.statement.get(lang));
            assert_eq!(told, drawn, "{key} in {}, in the file of the list: {is_of_list}", lang.tag());
        }
    }
}

/// Where the data says that a statement is said.
fn said(id: &str) -> String {
    let folder = std::env::var("KEREK_DATA").unwrap_or("public/data".to_string());
    let facts: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(folder + "/facts.json").unwrap()).unwrap();
    let fact = facts["facts"].as_array().unwrap().iter().find(|fact| fact["id"] == id).unwrap();
    fact["said"].as_str().unwrap_or_default().to_string()
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    let file = loaded::file_of_list(Lang::Ru);
    for length in [0, 1, 1000, file.len() - 1] {
        assert!(loaded::read(file[..length].to_vec()).is_err(), "{length} of {} bytes", file.len());
    }
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
