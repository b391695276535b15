//! What a word of a title is: an occupation, a technology, an abbreviation, or a word of another language.

use std::collections::BTreeSet;

use kerek::list::LIST;
use kerek::search::{Finding, LISTED, Outcome, Reading, State, listing, other_names, search};
use kerek::text::Lang;

fn codes(outcome: &Outcome) -> Vec<String> {
    outcome.hits.iter().map(|hit| LIST.professions[hit.row].code.to_string()).collect()
}

/// The state of an answer, and the code of its first row.
fn answer(query: &str) -> (State, String) {
    let outcome = search(&LISTED, query);
    (outcome.state, codes(&outcome).into_iter().next().unwrap_or_default())
}

#[test]
fn a_technology_beside_an_occupation_shows_the_rows_of_the_occupation_and_is_named() {
    for (query, technology, first) in [
        ("Golang разработчик", "Golang", "2512-1-007"),
        ("Программист 1С", "1С", "2512-1-007"),
        ("Xamarin developer", "Xamarin", "2512-2-003"),
        ("Angular разработчик", "Angular", "2512-2-001"),
        ("Godot developer", "Godot", "2512-3-001"),
        ("Scala программист", "Scala", "2512-1-007"),
    ] {
        let found = listing(query, None, false);
        assert_eq!(found.outcome.state, State::Match, "{query}");
        assert_eq!(found.outcome.technologies, [technology], "{query}");
        assert_eq!((found.finding(), found.subject(query)), (Finding::Technology, technology.to_string()), "{query}");
        assert_eq!(codes(&found.outcome)[0], first, "{query}");
        assert!(found.rows.len() > 3, "{query}: all that a general word fits");
    }
}

#[test]
fn a_technology_is_only_near_where_it_stands_alone_or_beside_an_occupation_that_is_not_about_it() {
    for query in ["Golang", "Angular", "аналитик Zabbix", "SAP consultant"] {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
}

#[test]
fn an_engineer_of_what_programs_are_written_in_is_a_programmer_and_no_other_engineer() {
    for (query, first) in
        [("Golang engineer", "2512-1-007"), ("Senior Ruby on Rails Engineer", "2512-2-001"), ("инженер Kotlin", "2512-2-003")]
    {
        assert_eq!(answer(query), (State::Match, first.to_string()), "{query}");
    }
    assert_ne!(search(&LISTED, "Kubernetes engineer").state, State::Match, "nothing is written in it");
}

#[test]
fn what_follows_an_english_name_narrows_it_unless_it_has_a_head_of_its_own() {
    for query in ["Senior Software Engineer Checkout", "Senior Software Engineer Billy Team"] {
        assert_eq!(answer(query), (State::Match, "2512-1-007".to_string()), "{query}");
    }
    for query in ["Software Engineering Manager", "software engineer recruiter", "Data engineer salesman", "software developer hairdresser"]
    {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
}

#[test]
fn titles_of_longer_lists_are_known_and_answer_only_as_a_whole() {
    let near = search(&LISTED, "Senior Data Quality Manager");
    assert_eq!((near.state, codes(&near)), (State::Similar, vec!["2521-1-003".to_string()]));
    assert_eq!(search(&LISTED, "Products Engineer").state, State::None, "another occupation than product support");
    assert_eq!(search(&LISTED, "cotton grader").state, State::Match);
    assert_ne!(search(&LISTED, "grader worker").state, State::Match, "one word of a name");
}

#[test]
fn a_field_that_is_not_software_makes_another_occupation() {
    for query in [
        "разработчик нефтяных месторождений",
        "архитектор зданий",
        "repair of computers",
        "curriculum developer",
        "Инженер (тепловые сети)",
    ] {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
}

#[test]
fn where_nothing_else_is_found_a_word_of_a_field_makes_its_rows_near() {
    for (query, first) in
        [("airworthiness surveyor", "2144-4-023"), ("malware reverser", "2524-0-007"), ("инспектор звукозаписи", "3521-2-004")]
    {
        assert_eq!(answer(query), (State::Similar, first.to_string()), "{query}");
    }
    for query in ["playground animator", "наборщик данных", "бухгалтер 1С", "resort animator Python"] {
        assert_eq!(search(&LISTED, query).state, State::None, "{query}: an occupation that is known to be absent");
    }
}

#[test]
fn one_other_letter_makes_another_word_of_a_short_one() {
    for query in ["онтолог", "скотник", "серолог", "теннологии в"] {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
    for query in ["нейрохирур", "реаниматолг", "менежер проектов"] {
        assert_eq!(search(&LISTED, query).state, State::Match, "{query}");
    }
}

#[test]
fn a_part_of_a_title_that_is_a_name_answers_though_a_technology_is_named_like_a_word_of_it() {
    for query in ["Backend Engineer (VPN)", "Full Stack Engineer, Support Experience", "Staff Backend Engineer - UI Platform"] {
        assert_eq!(answer(query), (State::Match, "2512-1-007".to_string()), "{query}");
    }
}

#[test]
fn what_stands_around_an_occupation_does_not_hide_it() {
    for (query, code) in [
        ("Data Engineer / Инженер данных", "2521-1-003"),
        ("Senior Data Engineer (Remote)", "2521-1-003"),
        ("Ведущий графический дизайнер, Алматы", "2166-1"),
        ("Врач-онколог (дневной стационар)", "2211-7-004"),
    ] {
        assert_eq!(answer(query), (State::Match, code.to_string()), "{query}");
    }
}

#[test]
fn an_occupation_that_is_named_with_more_around_it_is_known_to_be_elsewhere() {
    for query in [
        "Учитель начальных классов (с русским языком обучения)",
        "водитель категории B",
        "Медицинская сестра стационара",
        "Sales Manager, Remote",
    ] {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
    let outcome = search(&LISTED, "Старший системный аналитик (AUT/Platform V)");
    assert_eq!(outcome.state, State::Similar);
    assert_eq!(codes(&outcome), ["2511-2-001", "2512-1-005"], "what is near a systems analyst, whatever stands around it");
}

#[test]
fn a_worker_in_a_field_is_not_everybody_with_the_field_in_their_name() {
    assert_eq!(search(&LISTED, "медицинский работник").state, State::Similar);
    // Beside a general word the worker says nothing.
    assert_eq!(search(&LISTED, "врач-специалист").hits.len(), search(&LISTED, "врач").hits.len());
}

#[test]
fn a_few_letters_that_sound_like_a_filler_are_none() {
    for query in ["BI developer", "BI consultant"] {
        assert_eq!(search(&LISTED, query).state, State::Similar, "{query}: not whatever a developer or consultant is");
    }
    assert_eq!(codes(&search(&LISTED, "injener po avtomatizacii")), ["2141-3-001"], "po is по");
}

#[test]
fn a_filler_is_run_together_with_what_follows_and_ends_nothing() {
    assert_eq!(codes(&search(&LISTED, "инженер поавтоматизации")), ["2141-3-001"]);
    assert_eq!(search(&LISTED, "Aktyor").state, State::None, "no АКТ and or");
}

#[test]
fn near_are_few_rows_of_one_group_unless_they_were_written_down() {
    let titles = include_str!("search/titles.tsv").lines().skip(1).map(|line| line.split('\t').nth(3).unwrap());
    for title in titles.chain(["qa тестировщик"]) {
        let outcome = search(&LISTED, title);
        // A general word has all rows that bear it, and is said to be general.
        if outcome.state == State::Similar && !outcome.elsewhere && !outcome.general {
            let groups: BTreeSet<&str> = outcome.hits.iter().map(|hit| LIST.professions[hit.row].field.id).collect();
            assert!(outcome.hits.len() <= 5 && groups.len() == 1, "{title}: {:?}", codes(&outcome));
        }
    }
    assert_eq!(codes(&search(&LISTED, "qa тестировщик")), ["2512-1-007", "2512-1-008"]);
}

/// Every word of two or three letters, all of one alphabet, in the sets that search is scored on.
fn short_words() -> BTreeSet<String> {
    let sets = [include_str!("search/titles.tsv"), include_str!("search/more.tsv"), include_str!("search/queries.tsv")];
    let texts = sets.iter().flat_map(|set| set.lines().skip(1)).flat_map(|line| line.split('\t').filter(|cell| !cell.contains("-1")));
    let words = texts.flat_map(|text| text.split(|char: char| !char.is_alphabetic())).map(str::to_lowercase);
    let is_latin = |word: &str| word.chars().all(|char| char.is_ascii_lowercase());
    let is_cyrillic = |word: &str| word.chars().all(|char| ('\u{400}'..='\u{52f}').contains(&char));
    words.filter(|word| (2..=3).contains(&word.chars().count()) && (is_latin(word) || is_cyrillic(word))).collect()
}

#[test]
fn a_short_word_answers_only_as_it_is_written() {
    let words = short_words();
    assert!(words.len() > 200, "{} words", words.len());
    // Kazakh letters, and those of Russian that are easily taken for one another, may stand for each other.
    let folded = [
        ("ё", "е"),
        ("э", "е"),
        ("ә", "а"),
        ("і", "и"),
        ("й", "и"),
        ("ы", "и"),
        ("ң", "н"),
        ("ғ", "г"),
        ("ү", "у"),
        ("ұ", "у"),
        ("қ", "к"),
        ("ө", "о"),
    ];
    let plain = |text: &str| folded.iter().fold(text.to_lowercase(), |text, (from, to)| text.replace(from, to));
    let mut false_matches = Vec::new();
    for word in &words {
        let outcome = search(&LISTED, word);
        if outcome.state != State::Match {
            continue;
        }
        let begins = |name: &str| plain(name).split(|char: char| !char.is_alphanumeric()).any(|part| part.starts_with(&plain(word)));
        let is_named = |row: usize| {
            let row = &LIST.professions[row];
            Lang::ALL.into_iter().any(|lang| begins(row.names.get(lang)) || other_names(row.code, lang).any(begins))
        };
        let hits = outcome.hits.iter();
        let wrong = hits.filter(|hit| !is_named(hit.row) && outcome.further_name(hit).is_none_or(|name| !begins(name)));
        // A general word has rows that bear another word for it.
        if outcome.reading != Reading::AsTyped || wrong.count() > 0 && !outcome.general {
            false_matches.push(format!("{word}: {:?} {:?}", outcome.reading, codes(&outcome)));
        }
    }
    assert!(false_matches.is_empty(), "{} of {}: {}", false_matches.len(), words.len(), false_matches.join("; "));
}

#[test]
fn rows_are_found_by_their_names_in_languages_that_no_page_is_in() {
    for (query, code) in [
        ("软件工程师", "2512-1-007"),
        ("儿科医生", "2215-1-001"),
        ("yazılım mühendisi", "2512-1-007"),
        ("yazilim muhendisi", "2512-1-007"),
        ("neyroxirurg shifokor", "2217-4-001"),
        ("нейрохирург шифокор", "2217-4-001"),
        ("çocuk doktoru", "2215-1-001"),
        ("дарыгер-нейрохирург", "2217-4-001"),
    ] {
        let outcome = search(&LISTED, query);
        assert_eq!(outcome.state, State::Match, "{query}");
        assert!(codes(&outcome).iter().take(3).any(|found| found == code), "{query} finds {:?}", codes(&outcome));
    }
    for query in ["厨师", "律师", "avukat", "yurist", "hamshira", "hemşire"] {
        assert_ne!(search(&LISTED, query).state, State::Match, "{query}");
    }
}

#[test]
fn every_apostrophe_is_the_same() {
    let answers = ["o'qituvchi", "oʻqituvchi", "o’qituvchi", "o`qituvchi", "oqituvchi"].map(|query| codes(&search(&LISTED, query)));
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
}

#[test]
fn a_row_that_answered_in_another_language_says_by_which_name() {
    let found = listing("神经外科医生", None, false);
    assert_eq!(found.rows[0].other_name, Some("神经外科医生"));
}
