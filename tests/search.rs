//! Search finds what people mean, says nothing that the list does not, and nothing breaks it.
//!
//! The queries of tests/search/queries.tsv were written from what people type,
//! without the engine at hand.

use std::collections::BTreeMap;

use kerek::eligibility::Offer;
use kerek::list::{Code, LIST};
use kerek::search::{LISTED, Outcome, Reading, State, listing, listing_in, other_names, search, search_as_typed};
use kerek::text::Lang;
use unicode_normalization::UnicodeNormalization;

fn codes(outcome: &Outcome) -> Vec<String> {
    outcome.hits.iter().map(|hit| LIST.professions[hit.row].code.to_string()).collect()
}

#[track_caller]
fn first(query: &str) -> String {
    let outcome = search(&LISTED, query);
    assert_eq!(outcome.state, State::Match, "{query}");
    codes(&outcome).remove(0)
}

/// How many queries of a class there are, and for how many the right row came first,
/// among the first three, and as an answer rather than as something near.
#[derive(Default)]
struct Score {
    all: usize,
    first: usize,
    third: usize,
    answered: usize,
}

impl Score {
    fn count(&mut self, first: bool, third: bool, answered: bool) {
        self.all += 1;
        self.first += usize::from(first);
        self.third += usize::from(third);
        self.answered += usize::from(answered);
    }

    fn share(&self, part: usize) -> f64 {
        100.0 * part as f64 / self.all as f64
    }

    fn line(&self, name: &str) -> String {
        format!(
            "{name:<14}{:>6}{:>11.1}{:>11.1}{:>11.1}",
            self.all,
            self.share(self.first),
            self.share(self.third),
            self.share(self.answered)
        )
    }
}

#[test]
fn the_right_row_comes_first_and_an_absent_profession_is_never_a_match() {
    let mut classes: BTreeMap<&str, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut missed = Vec::new();
    let mut false_hopes = Vec::new();
    for line in include_str!("search/queries.tsv").lines().skip(1) {
        let [class, query, expected]: [&str; 3] = line.split('\t').collect::<Vec<_>>().try_into().expect("three cells a line");
        let outcome = search(&LISTED, query);
        let (found, expected): (Vec<String>, Vec<&str>) = (codes(&outcome), expected.split(',').collect());
        let is_match = outcome.state == State::Match;
        let (first, third) = match class {
            "absent" => (!is_match, !is_match),
            // Every row that a general word has to show is there, and where it is no answer, it is said to be general.
            "general" => {
                let shown = (is_match || outcome.general) && expected.iter().all(|code| found.iter().any(|found| found == code));
                (shown, shown)
            }
            _ => {
                let right = |code: &String| expected.contains(&code.as_str());
                (found.first().is_some_and(right), found.iter().take(3).any(right))
            }
        };
        if class == "absent" && is_match {
            false_hopes.push(query);
        } else if !first {
            missed.push(format!("{class}: {query}: {found:?} instead of {expected:?}"));
        }
        let answered = first && (is_match || class == "absent");
        classes.entry(class).or_default().count(first, third, answered);
        all.count(first, third, answered);
    }
    println!("{:<14}{:>6}{:>11}{:>11}{:>11}", "class", "all", "success@1", "success@3", "as match");
    classes.iter().for_each(|(class, score)| println!("{}", score.line(class)));
    println!("{}\n{}", all.line("all"), missed.join("\n"));

    assert!(all.all >= 400 && classes["absent"].all >= 60, "the set has at least 400 queries, 60 of them absent");
    assert!(false_hopes.is_empty(), "not on the list, and yet a match: {false_hopes:?}");
    assert!(all.share(all.first) >= 97.0 && all.share(all.third) >= 99.0, "{}", all.line("all"));
    assert!(all.share(all.answered) >= 96.0, "{}", all.line("all"));
    for (class, score) in &classes {
        assert!(score.share(score.first) >= 95.0, "{}", score.line(class));
    }
}

#[test]
fn a_row_is_found_by_each_of_its_names_and_other_names() {
    for row in LIST.professions {
        for lang in Lang::ALL {
            // Names of languages outside the index are searched with what comes later, and may be only near.
            let others = other_names(row.code, lang).filter(|_| Lang::INDEXED.contains(&lang));
            for name in [row.names.get(lang)].into_iter().chain(others) {
                let outcome = search(&LISTED, name);
                let alike = |code: &String| {
                    *code == row.code.to_string() || LIST.alike(row.code).iter().any(|other| other.code.to_string() == *code)
                };
                assert_eq!(outcome.state, State::Match, "{name}");
                assert!(codes(&outcome).first().is_some_and(alike), "{name} finds {:?}, not {}", codes(&outcome), row.code);
            }
        }
    }
}

#[test]
fn a_name_that_is_typed_letter_by_letter_is_never_said_to_be_nothing() {
    let (mut typed, mut elsewhere) = (0, Vec::new());
    // Chinese is not typed letter by letter: a keyboard gives whole words.
    let spelled = |lang: &Lang| *lang != Lang::Zh;
    for (row, lang) in LIST.professions.iter().flat_map(|row| Lang::ALL.into_iter().filter(spelled).map(move |lang| (row, lang))) {
        let name = row.names.get(lang);
        for (start, letter) in name.char_indices() {
            let query = &name[..start + letter.len_utf8()];
            let outcome = listing_in(lang, query, None, false).outcome;
            typed += 1;
            if outcome.elsewhere {
                // As far as it has been typed, it is the name of another occupation, or hashed as one.
                elsewhere.push(query);
            } else {
                assert!(outcome.state == State::Match || outcome.general, "{query}");
                assert!(codes(&outcome).contains(&row.code.to_string()), "{query}: {} is not there", row.code);
            }
        }
    }
    println!("of {typed} beginnings of names, {} are those of occupations elsewhere: {elsewhere:?}", elsewhere.len());
    assert!(elsewhere.len() * 200 < typed);
}

#[test]
fn the_checker_offers_what_begins_a_name_in_the_language_of_its_page() {
    let row = LIST.row(Code::parse("2217-4-001").expect("a code")).expect("the neurosurgeon is listed");
    for lang in Lang::ALL {
        let name = row.names.get(lang);
        let begun: String = name.chars().take(name.chars().count().div_ceil(2)).collect();
        let offered = Offer::of(lang, &begun, None).map(|offer| offer.rows).unwrap_or_default();
        assert!(offered.contains(&row), "{begun} on a page in {}", lang.tag());
    }
}

#[test]
fn readings_other_than_the_typed_one_are_named_and_can_be_undone() {
    for (query, read) in [
        ("ytqhj[bhehu", Reading::Retyped("нейрохирург".to_string())),
        ("онко лог", Reading::Respaced("онколог".to_string())),
        ("разработчикигр", Reading::Respaced("разработчик игр".to_string())),
        ("онколог", Reading::AsTyped),
        ("2512", Reading::Code),
    ] {
        assert_eq!(search(&LISTED, query).reading, read, "{query}");
    }
    assert_eq!(search_as_typed(&LISTED, "ytqhj[bhehu").state, State::None);
}

#[test]
fn a_row_that_is_found_by_another_name_says_by_which() {
    for name in ["лазерщик", "blood doctor", "жаңа туған нәрестелер дәрігері"] {
        assert_eq!(listing(name, None, false).rows[0].other_name, Some(name));
    }
    assert_eq!(listing("Врач-нейрохирург", None, false).rows[0].other_name, None, "by its own");
}

#[test]
fn alphabets_and_letters_that_only_look_alike_make_no_difference() {
    for query in ["нейрохирург", "НЕЙРОХИРУРГ", "neirokhirurg", "nejroxirurg", "нeйpoxиpypг", "нейрохирург"]
    {
        assert_eq!(first(query), "2217-4-001", "{query}");
    }
    for query in ["жасанды интеллект", "zhasandy intellekt", "jasandy intellekt"] {
        assert_eq!(first(query), "2519-9-001", "{query}");
    }
}

#[test]
fn a_code_is_found_however_it_is_written() {
    for query in ["2512-1-007", "2512 1 007", "2512.1.007", "25121007", "2512-1-7", "код 2512-1-007", "2512–1–007"] {
        assert_eq!(codes(&search(&LISTED, query)), ["2512-1-007"], "{query}");
    }
    assert_eq!(codes(&search(&LISTED, "2166-1-003")), ["2166-1"], "a code below a listed group finds the group");
    let unit = LIST.professions.iter().map(|row| row.code.to_string()).filter(|code| code.starts_with("2524"));
    assert_eq!(codes(&search(&LISTED, "2524")), unit.collect::<Vec<_>>());
    assert_eq!(search(&LISTED, "2512-1-999").state, State::None);
}

#[test]
fn a_general_word_shows_the_rows_it_fits_and_says_that_it_is_general() {
    for query in ["врач", "дәрігер", "doctor", "инженер", "программист", "designer"] {
        let outcome = search(&LISTED, query);
        assert!(outcome.general && outcome.hits.len() > 1 && outcome.state == State::Match, "{query}");
    }
    for query in ["архитектор", "старший архитектор", "Mimar", "специалист", "Technician", "аналитик"]
    {
        let outcome = search(&LISTED, query);
        assert!(outcome.general && outcome.state == State::Similar, "{query}: the list has few kinds of them, so the word is no answer");
    }
    assert!(!search(&LISTED, "врач-онколог").general);
    assert!(!search(&LISTED, "инженер-программист").general, "a whole name is not general");
}

#[test]
fn a_profession_that_is_known_to_be_elsewhere_is_said_to_be() {
    for query in ["юрист", "кардиолог", "врач-кардиолог", "teacher of history", "мейірбике", "фармацевт", "тестировщик"]
    {
        let outcome = search(&LISTED, query);
        assert!(outcome.elsewhere && outcome.state != State::Match, "{query}");
    }
}

#[test]
fn what_matched_is_marked_in_the_text_as_it_stands() {
    let outcome = search(&LISTED, "лазе");
    let name = "Инженер по лазерному оборудованию";
    let marked: Vec<&str> = outcome.marks(name).into_iter().map(|range| &name[range]).collect();
    assert_eq!(marked, ["лазе"]);
    let outcome = search(&LISTED, "облачных вычислений");
    let name = "Специалист по облачным вычислениям";
    let marked: Vec<&str> = outcome.marks(name).into_iter().map(|range| &name[range]).collect();
    assert_eq!(marked, ["облачным", "вычислениям"]);
}

#[test]
fn counts_by_group_follow_the_search_and_a_group_narrows_it() {
    let all = listing("врач", None, false);
    assert_eq!(all.counts.iter().map(|(_, count)| count).sum::<usize>(), all.total);
    let narrowed = listing("врач", LIST.field("digital"), false);
    assert_eq!((narrowed.rows.len(), narrowed.total), (0, all.total));
    assert_eq!(listing("", None, false).rows.len(), LIST.professions.len());
}

#[test]
fn the_table_of_marked_letters_is_unicodes() {
    for letter in ('\u{c0}'..'\u{250}').chain('\u{1e00}'..'\u{1f00}') {
        let composed = format!("онколог{letter}");
        let decomposed: String = composed.nfd().collect();
        assert_eq!(codes(&search(&LISTED, &composed)), codes(&search(&LISTED, &decomposed)), "{letter}");
    }
}

#[test]
fn what_nobody_types_is_answered_in_bounded_time() {
    let long = "онколог ".repeat(1250);
    let one_word = "нейрохирург".repeat(900);
    for query in [long.as_str(), one_word.as_str(), "\0\0\0", "👩‍⚕️👨‍💻", "\u{202e}врач", "е\u{301}\u{301}\u{301}", "ﷺ", "𝔫𝔢𝔲𝔯𝔬"]
    {
        search(&LISTED, query);
    }
    assert_ne!(search(&LISTED, &long).state, State::Match, "a text of a thousand words names no profession");
    assert_eq!(first("онколог 👩‍⚕️"), "2211-7-004", "a picture is no word");
}
