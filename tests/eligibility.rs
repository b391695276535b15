//! From answers to a verdict, and answers in an address.

use kerek::eligibility::{Answers, Assessment, Citizenship, Condition, Damage, Link, Question, Standing, Verdict, Work};
use kerek::list::{Code, LIST};
use kerek::search::LISTED;

fn assess(answers: &Answers) -> Assessment {
    kerek::eligibility::assess(answers, &LIST, &LISTED, None)
}

fn code(text: &str) -> Work {
    Work::Code(Code::parse(text).unwrap())
}

fn words(text: &str) -> Work {
    Work::Words(text.to_string())
}

fn verdict(citizenship: Citizenship, work: Work) -> Option<Verdict> {
    assess(&Answers { citizenship: Some(citizenship), work: Some(work), ..Answers::default() }).verdict
}

#[test]
fn a_foreigner_whose_row_is_on_the_list_is_listed() {
    for row in LIST.professions.iter().filter(|row| !row.code.is_group()) {
        assert_eq!(verdict(Citizenship::Other, Work::Code(row.code)), Some(Verdict::Listed), "{}", row.code);
    }
}

#[test]
fn a_code_of_or_below_a_listed_group_is_in_the_group() {
    assert_eq!(verdict(Citizenship::Other, code("2166-1-003")), Some(Verdict::Group));
    assert_eq!(verdict(Citizenship::Other, code("2166-2")), Some(Verdict::Group));
    assert_eq!(verdict(Citizenship::Other, code("2166-3-001")), Some(Verdict::Absent));
}

#[test]
fn a_code_that_the_list_does_not_have_is_absent_even_beside_one_that_it_has() {
    assert_eq!(verdict(Citizenship::Other, code("2512-1-009")), Some(Verdict::Absent));
}

#[test]
fn words_alone_never_make_a_profession_listed() {
    assert_eq!(verdict(Citizenship::Other, words("нейрохирург")), Some(Verdict::Similar));
    assert_eq!(verdict(Citizenship::Other, words("юрист")), Some(Verdict::Absent));
}

#[test]
fn none_of_these_is_an_answer_that_a_link_carries_and_it_is_absent() {
    for nothing in ["", "  "] {
        assert_eq!(verdict(Citizenship::Other, Work::described(nothing)), Some(Verdict::Absent));
        let answers = Answers { citizenship: Some(Citizenship::Other), work: Some(Work::described(nothing)), ..Answers::default() };
        let written = Link::write(&answers, None, &LIST);
        assert!(written.ends_with("&profession=none"), "{written}");
        let link = Link::read(&written);
        assert_eq!((link.answers, link.damage), (answers, None));
    }
}

#[test]
fn an_older_link_with_no_words_after_its_tilde_is_read_as_none_of_these() {
    let link = Link::read("v=1&edition=2024&citizenship=other&profession=~");
    assert_eq!((link.answers.work, link.damage), (Some(Work::NoneOfThese), None));
}

#[test]
fn a_citizen_of_kazakhstan_and_a_stateless_person_are_no_foreigners_at_once() {
    for citizenship in [Citizenship::Kazakhstan, Citizenship::None] {
        let assessment = assess(&Answers { citizenship: Some(citizenship), work: None, ..Answers::default() });
        assert_eq!(
            (assessment.verdict, assessment.deciding, assessment.next),
            (Some(Verdict::NotForeigner), Some(Condition::Foreigner), None)
        );
    }
    let stateless = assess(&Answers { citizenship: Some(Citizenship::None), work: None, ..Answers::default() });
    assert_eq!(stateless.findings[0].basis.id, "stateless", "for a stateless person the reason is another");
}

#[test]
fn an_unknown_citizenship_gives_no_verdict_for_a_listed_profession() {
    let assessment = assess(&Answers { citizenship: Some(Citizenship::Unknown), work: Some(code("2217-4-001")), ..Answers::default() });
    assert_eq!((assessment.verdict, assessment.next), (None, None));
    assert_eq!(assessment.findings[0].standing, Standing::Unknown);
}

#[test]
fn only_a_question_that_can_change_the_verdict_is_asked() {
    assert_eq!(assess(&Answers::default()).next, Some(Question::Citizenship));
    let only_work = Answers { work: Some(code("2217-4-001")), ..Answers::default() };
    assert_eq!(assess(&only_work).next, Some(Question::Citizenship));
    let only_citizenship = Answers { citizenship: Some(Citizenship::Other), ..Answers::default() };
    assert_eq!(assess(&only_citizenship).next, Some(Question::Work));
}

#[test]
fn every_finding_has_its_basis_and_the_petition_is_never_taken_for_granted() {
    let assessment = assess(&Answers { citizenship: Some(Citizenship::Other), work: Some(code("2512-1-007")), ..Answers::default() });
    assert!(assessment.findings.iter().all(|finding| !finding.basis.sources.is_empty()));
    let petition = assessment.findings.iter().find(|finding| finding.condition == Condition::Petition).unwrap();
    assert_eq!(petition.standing, Standing::Unknown);
}

#[test]
fn a_damaged_link_says_so_and_keeps_what_it_can() {
    let link = Link::read("v=1&citizenship=other&profession=25&x=1");
    assert_eq!((link.answers.citizenship, link.answers.work, link.damage), (Some(Citizenship::Other), None, Some(Damage::Parts)));
    let link = Link::read("v=7&citizenship=other");
    assert_eq!((link.answers.citizenship, link.damage), (Some(Citizenship::Other), Some(Damage::Version)));
    assert_eq!(Link::read(""), Link::default());
}

#[test]
fn a_code_that_no_row_covers_shows_its_neighbours_and_is_no_nearer_for_that() {
    for (typed, neighbour, count) in [("2512-1-002", "2512-1-007", 5), ("2512-1", "2512-1-007", 5), ("2166-3-001", "2166-1", 2)] {
        let answers = Answers { citizenship: Some(Citizenship::Other), work: Some(code(typed)), ..Answers::default() };
        let assessment = assess(&answers);
        assert_eq!((assessment.verdict, assessment.near.len()), (Some(Verdict::Absent), 0), "{typed}");
        let neighbours: Vec<String> = assessment.neighbours.iter().map(|row| row.code.to_string()).collect();
        assert!(neighbours.contains(&neighbour.to_string()) && neighbours.len() == count, "{typed}: {neighbours:?}");
    }
    let far = Answers { work: Some(code("9999-9-999")), ..Answers::default() };
    assert!(assess(&far).neighbours.is_empty());
}

#[test]
fn words_that_are_general_or_stood_in_the_draft_are_said_to_be() {
    let described = |said: &str| {
        let answers = Answers { citizenship: Some(Citizenship::Other), work: Some(Work::Words(said.to_string())), ..Answers::default() };
        assess(&answers)
    };
    assert!(described("инженер").general && !described("лазерщик").general);
    let speaks_of_the_draft = |words| described(words).meaning.iter().any(|fact| fact.id == "other-lists");
    for words in ["ветеринарный врач", "geologist", "главный геолог экспедиции"] {
        assert!(speaks_of_the_draft(words), "{words}");
        assert!(described(words).unsettled.iter().all(|fact| fact.id != "other-lists"), "{words}: said once");
    }
    assert!(!speaks_of_the_draft("фермер"));
}
