//! Words in the forms that each language has.

use std::collections::BTreeSet;

use kerek::date::Date;
use kerek::route::Section;
use kerek::text::pack::{COUNT, pack};
use kerek::text::phrasing::{Plural, day, fill, found, plural};
use kerek::text::{Lang, messages};

fn texts(lang: Lang) -> Vec<&'static str> {
    let messages = messages(lang);
    [messages.everywhere(), messages.of_check(), messages.painted()].concat()
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
    let signed = Date::new(2024, 5, 3).unwrap();
    assert_eq!(day(Lang::Ru, signed), "3 мая 2024 года");
    assert_eq!(day(Lang::Kk, signed), "2024 жылғы 3 мамыр");
    assert_eq!(day(Lang::En, signed), "3 May 2024");
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
    assert_eq!(gaps(Lang::Kk), gaps(Lang::Ru));
    assert_eq!(gaps(Lang::En), gaps(Lang::Ru));
}

#[test]
fn what_is_filled_in_is_not_read_as_a_template() {
    assert_eq!(fill("«{}» – {}", &["{}", "x"]), "«{}» – x");
}

#[test]
fn a_pack_has_every_text_of_its_language_and_no_separator_inside_one() {
    for lang in Lang::ALL {
        let count = |section| pack(lang, section, &BTreeSet::new()).split('\u{1e}').count();
        let drawn = [messages(lang).everywhere(), messages(lang).of_check()].map(|texts| texts.len());
        assert_eq!(count(Section::Check), COUNT + drawn[0] + drawn[1]);
        assert_eq!(count(Section::List), COUNT + drawn[0]);
    }
}

#[test]
fn every_paper_has_its_name_in_every_language() {
    for lang in Lang::ALL {
        assert_eq!(messages(lang).paper_names.split('|').count(), kerek::eligibility::PAPERS.len(), "{}", lang.tag());
    }
}
