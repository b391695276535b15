//! Answers in the fragment of an address, as a link may bring them.

use kerek::date::Date;
use kerek::eligibility::{Answers, Citizenship, Grounds, Having, Link, Place, Proof, Question, Verdict, Work, assess};
use kerek::list::{LIST, facts};
use kerek::search::LISTED;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::damage::damaged;

fn fragments() -> impl Strategy<Value = String> {
    let mut pieces: Vec<String> =
        ["v=1", "v=2", "edition=2024", "edition=2023", "&", "&", "&", "=", "~", "ask=", "ask=work", "%D0%B2%D1%80%D0%B0%D1%87"]
            .map(str::to_string)
            .to_vec();
    let values = ["other", "kazakhstan", "none", "unknown", "yes", "no", "abroad", "expelled", "2166-1-003", "2166-1", "9999-9-999", ""];
    for question in Question::all() {
        pieces.extend(values.map(|value| format!("&{}={value}", question.id())));
        pieces.extend(LIST.professions.iter().map(|row| format!("&{}={}", question.id(), row.code)));
    }
    damaged(pieces, 3)
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let codes = LIST.professions.iter().map(|row| Work::Code(row.code));
    // With nothing typed, too: that is an answer of its own.
    let said = "\\PC{0,80}".prop_map(|text| Work::described(&text));
    let work = prop_oneof![select(codes.collect::<Vec<_>>()), said];
    let grounds = prop_oneof![Just(Grounds::None), Just(Grounds::Unknown), (0..facts::GROUNDS.len()).prop_map(Grounds::Applies)];
    let proofs = [0; Proof::ALL.len()].map(|_| option::of(select(Having::ALL.to_vec())));
    let beside = (option::of(grounds), option::of(select(Place::ALL.to_vec())), proofs);
    (option::of(select(Citizenship::ALL.to_vec())), option::of(work), beside)
        .prop_map(|(citizenship, work, (grounds, place, proofs))| Answers { citizenship, work, grounds, place, proofs })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answers_survive_the_address(answers in any_answers()) {
        let link = Link::read(&Link::write(&answers, None, &LIST));
        prop_assert_eq!((link.answers, link.damage), (answers, None));
    }

    #[test]
    fn what_could_be_read_is_written_and_read_again(fragment in fragments()) {
        let link = Link::read(&fragment);
        let again = Link::read(&Link::write(&link.answers, link.asked, &LIST));
        prop_assert_eq!((&again.answers, again.asked, again.damage), (&link.answers, link.asked, None));
        link.since(&LIST);
    }

    /// A wrong "yes" is the one thing that must never come out, whatever went in.
    #[test]
    fn no_link_makes_a_yes_that_its_answers_do_not_carry(fragment in fragments(), year in 1u16..=9999, dated in any::<bool>()) {
        let link = Link::read(&fragment);
        let today = Date::new(year, 2, 28).filter(|_| dated);
        let assessment = assess(&link.answers, &LIST, &LISTED, today);
        if matches!(assessment.verdict, Some(Verdict::Listed | Verdict::Group)) {
            prop_assert_eq!(link.answers.citizenship, Some(Citizenship::Other));
            let code = match link.answers.work {
                Some(Work::Code(code)) => code,
                _ => return Err(TestCaseError::fail("no code was answered")),
            };
            prop_assert!(LIST.covering(code).is_some());
            prop_assert!(!matches!(link.answers.grounds, Some(Grounds::Applies(_))));
        }
        prop_assert!(assessment.findings.iter().all(|finding| !finding.basis.sources.is_empty()));
    }
}
