//! What must not slip back into the statements about the law: each of these was once said wrongly.

use std::collections::BTreeSet;
use std::fs;

use kerek::eligibility::{Answers, Question, assess};
use kerek::list::facts::{self, Fact};
use kerek::list::{Certainty, LIST, Profession};
use kerek::search::LISTED;
use kerek::text::Lang;

/// A statement in every language, in the order of [`Lang::ALL`].
fn said(fact: &Fact) -> [&'static str; Lang::ALL.len()] {
    Lang::ALL.map(|lang| fact.statement.get(lang))
}

/// Says a statement these words, in Russian, Kazakh and English? Other languages are held to the Russian figures.
fn says(fact: &Fact, words: [&str; 3]) -> bool {
    said(fact).iter().zip(words).all(|(statement, words)| statement.contains(words))
}

/// The ids of all that is said of a row to somebody whose profession it is.
fn told(row: &Profession) -> [Vec<&'static str>; 2] {
    let answers = Answers::default().with(Question::Citizenship, "other").with(Question::Work, &row.code.to_string());
    let assessment = assess(&answers, &LIST, &LISTED, None);
    [assessment.meaning, assessment.unsettled].map(|facts| facts.iter().map(|fact| fact.id).collect())
}

fn of_it() -> impl Iterator<Item = &'static Profession> {
    LIST.professions.iter().filter(|row| row.field.id == "digital")
}

#[test]
fn the_petition_of_it_names_both_cities_and_is_never_said_without_what_is_not_known_of_its_term() {
    assert!(says(&facts::PETITION_IT, ["Астана", "Астана", "Astana"]) && says(&facts::PETITION_IT, ["Алматы", "Алматы", "Almaty"]));
    assert_eq!(facts::PETITION_IT_LATER.certainty, Certainty::NotKnown);
    // One page says when it ended.
    assert_eq!(facts::PETITION_IT_TERM.certainty, Certainty::Disputed);
    let together = ["petition-it", "petition-it-term", "petition-it-later"];
    for row in of_it() {
        assert_eq!(row.field.petition.iter().map(|fact| fact.id).collect::<Vec<_>>(), together, "{}", row.code);
        assert!(told(row)[0].windows(3).any(|facts| facts == together), "{}", row.code);
    }
    assert!(of_it().next().is_some());
    assert!(says(&facts::VISA_B9_IT, ["Алматы", "Алматы", "Almaty"]), "its visa is of the same pilot");
}

#[test]
fn the_ministry_of_it_is_called_by_its_name() {
    let name = [
        "Министерство искусственного интеллекта и цифрового развития",
        "Жасанды интеллект және цифрлық даму министрлігі",
        "Ministry of Artificial Intelligence and Digital Development",
    ];
    assert!(says(&facts::PETITION_IT, name));
    let body = facts::TERMS.iter().find(|term| term.id == "sectoral-body").unwrap();
    assert!(Lang::ALL.iter().zip(name).all(|(lang, name)| body.meaning.get(*lang).contains(name)));
}

#[test]
fn what_is_said_of_visas_of_those_who_are_here_comes_with_what_is_not_settled_of_it() {
    for row in LIST.professions {
        let [meaning, unsettled] = told(row);
        assert!(meaning.contains(&"visa-here") && unsettled.contains(&"visa-here-later") && unsettled.contains(&"visa-free-b8"));
    }
    let certainties = [&facts::VISA_HERE_LATER, &facts::VISA_FREE_B8].map(|fact: &Fact| fact.certainty);
    assert_eq!(certainties, [Certainty::NotKnown, Certainty::Disputed]);
}

#[test]
fn the_duty_for_the_permit_is_not_said_to_be_known() {
    assert_eq!(facts::DUTY.certainty, Certainty::NotKnown);
    assert_eq!(facts::DUTY_CARD.certainty, Certainty::Reported);
    // No sum stands for it, and no other statement has the rate of the old code.
    for fact in facts::FACTS.iter().filter(|fact| fact.id != "duty") {
        for statement in said(fact) {
            let rate = ["4\u{a0}МРП", "4\u{a0}АЕК", "4\u{a0}MCI"].iter().find(|rate| statement.contains(**rate));
            let sum = ["17\u{a0}300", "17,300"].iter().find(|sum| statement.contains(**sum));
            assert_eq!((rate, sum), (None, None), "{}: {statement}", fact.id);
        }
    }
    let duty = facts::TERMS.iter().find(|term| term.id == "state-duty").unwrap();
    assert!(Lang::ALL.iter().all(|lang| !duty.meaning.get(*lang).contains('4')), "the glossary has no rate either");
    for row in LIST.professions {
        let [meaning, _] = told(row);
        assert!(meaning.windows(2).any(|facts| facts == ["duty", "duty-card"]), "the card is not all that is paid: {}", row.code);
    }
}

#[test]
fn the_duty_to_work_is_of_the_general_route_and_says_no_number_of_days() {
    assert_eq!(facts::WORK_DUTY.certainty, Certainty::Disputed);
    assert!(says(&facts::WORK_DUTY, ["на общем пути", "жалпы жолда", "on the general route"]));
    assert!(says(&facts::WORK_DUTY, ["Astana Hub"; 3]));
    assert!(said(&facts::WORK_DUTY).iter().all(|statement| !statement.contains("183")));
}

#[test]
fn ata_zholy_is_law_and_as_long_as_the_passport_at_most() {
    assert_eq!(facts::ATA_ZHOLY.certainty, Certainty::Law);
    assert!(says(&facts::ATA_ZHOLY, ["бизнес-иммигрантов", "бизнес-көшіп келушілерге", "business immigrants"]));
    assert!(says(&facts::ATA_ZHOLY, ["паспорта", "паспорттың", "passport"]));
    let term = facts::TERMS.iter().find(|term| term.id == "ata-zholy").unwrap();
    assert_eq!(term.certainty, Certainty::Law);
}

#[test]
fn the_pilot_stays_disputed_and_its_order_is_said_to_be_read_in_part() {
    assert_eq!(facts::PILOT.certainty, Certainty::Disputed);
    assert!(says(&facts::PILOT_ORDER, ["не читали", "оқыған жоқпыз", "have not read"]));
}

#[test]
fn a_later_edition_of_the_law_is_said_to_exist_wherever_its_grounds_are() {
    assert!(says(&facts::REFUSAL_GROUNDS, ["Есть более поздняя", "Кейінгі редакциясы бар", "A later edition exists"]));
    assert_eq!(facts::LAW_LATER.certainty, Certainty::NotKnown);
    assert!(LIST.professions.iter().all(|row| told(row)[1].contains(&"law-later")));
}

#[test]
fn order_236_is_about_finding_work_and_not_about_self_employment() {
    let all = fs::read_to_string("public/data/facts.json").unwrap().to_lowercase();
    for word in ["самозанят", "self-employ", "self employ", "өзін-өзі жұмыспен қамт"] {
        assert!(!all.contains(word), "{word}");
    }
    let named = ["самостоятельное трудоустройство", "өз бетінше жұмысқа орналасуы", "find employment on their own"];
    assert!(says(&facts::OTHER_LISTS, named));
}

#[test]
fn the_ground_on_prison_is_where_one_lived_before_conviction_and_not_where_the_prison_was() {
    // Links carry the id, so that it has outlived the mistake.
    let ground = facts::GROUNDS.iter().find(|ground| ground.id == "prison-abroad").unwrap();
    let scenarios = fs::read_to_string("tests/scenarios/grounds.toml").unwrap();
    let (before, _) = scenarios.split_once("grounds = \"prison-abroad\"").unwrap();
    let (_, scenario) = before.rsplit_once("[[scenario]]").unwrap();
    for (lang, [conviction, residence, abroad]) in Lang::ALL.into_iter().zip([
        ["до осуждения", "за пределами Казахстана", "за границей"],
        ["сотталғанға дейін", "Қазақстаннан тыс жерде", "шетелде"],
        ["conviction", "outside Kazakhstan", "abroad"],
    ]) {
        let statement = ground.statement.get(lang);
        assert!(statement.contains(conviction) && statement.contains(residence) && !statement.contains(abroad), "{statement}");
        assert!(scenario.contains(conviction) && !scenario.to_lowercase().contains(abroad), "{scenario}");
    }
}

/// The numbers of a text, whatever stands between their thousands.
fn figures(text: &str) -> BTreeSet<u64> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| chars.get(place).is_some_and(char::is_ascii_digit);
    let parts_thousands = |place: usize| {
        matches!(chars[place], ' ' | '\u{a0}' | ',' | '.')
            && place > 0
            && is_digit(place - 1)
            && (1..=3).all(|step| is_digit(place + step))
            && !is_digit(place + 4)
    };
    let kept: String = (0..chars.len()).filter(|place| !parts_thousands(*place)).map(|place| chars[place]).collect();
    kept.split(|char: char| !char.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn a_statement_has_the_same_figures_in_every_language() {
    let statements = facts::FACTS.iter().map(|fact| (fact.id, fact.statement));
    let grounds = facts::GROUNDS.iter().map(|ground| (ground.id, ground.statement));
    for (id, statement) in statements.chain(grounds) {
        let russian = figures(statement.get(Lang::Ru));
        for lang in Lang::ALL {
            let figures = figures(statement.get(lang));
            // A month is a figure in some languages, and a name in others.
            let other: Vec<_> = russian.symmetric_difference(&figures).filter(|figure| **figure > 12).collect();
            assert!(other.is_empty(), "{id} in {}: {other:?}", lang.tag());
        }
    }
}
