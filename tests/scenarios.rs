//! The scenarios of tests/scenarios, and every combination of answers.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use kerek::date::Date;
use kerek::eligibility::{Answers, Assessment, Condition, Damage, Having, Link, PAPERS, Question, Standing, Verdict, Work, assess};
use kerek::list::{Code, LIST, facts};
use kerek::search::LISTED;
use kerek::text::{Lang, PerLang};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    // Shown on the page, which has a test of its own.
    #[serde(rename = "title")]
    _title: toml::Table,
    scenario: Vec<Scenario>,
}

/// What a person says, and what has to come of it.
#[derive(Deserialize)]
struct Scenario {
    name: String,
    kk: String,
    en: String,
    zh: String,
    tr: String,
    uz: String,
    words: Option<String>,
    date: Option<String>,
    expect: Expected,
    /// By the id of the question.
    #[serde(flatten)]
    answers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    verdict: String,
    deciding: Option<String>,
    source: Option<String>,
    met: Vec<String>,
    not_met: Vec<String>,
    open: Vec<String>,
    next: String,
}

fn scenarios() -> Vec<Scenario> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml"));
    let read = |file: std::path::PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        toml::from_str::<File>(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).scenario
    };
    files.flat_map(read).collect()
}

impl Scenario {
    fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (id, value) in &self.answers {
            let question = Question::from_id(id).unwrap_or_else(|| panic!("{}: {id} is no question", self.name));
            assert!(answers.set(question, value), "{}: {value} is no answer to {id}", self.name);
        }
        if let Some(words) = &self.words {
            answers.work = Some(Work::Words(words.clone()));
        }
        answers
    }

    fn assess(&self) -> Assessment {
        let today = self.date.as_ref().map(|date| Date::parse(date).expect("a date of a scenario"));
        assess(&self.answers(), &LIST, &LISTED, today)
    }
}

fn standing(assessment: &Assessment, standing: Standing) -> Vec<&'static str> {
    assessment.findings.iter().filter(|finding| finding.standing == standing).map(|finding| finding.condition.id()).collect()
}

fn named(conditions: &[String]) -> Vec<&str> {
    conditions.iter().map(String::as_str).collect()
}

#[test]
fn the_examples_of_the_page_are_the_scenarios() {
    let topics = kerek::eligibility::scenarios::TOPICS;
    let shown: Vec<_> = topics.iter().flat_map(|topic| topic.scenarios).collect();
    for (scenario, shown) in scenarios().iter().zip(&shown) {
        assert_eq!(
            shown.name,
            PerLang {
                ru: scenario.name.as_str(),
                kk: &scenario.kk,
                en: &scenario.en,
                zh: &scenario.zh,
                tr: &scenario.tr,
                uz: &scenario.uz
            }
        );
        assert_eq!(shown.verdict, scenario.expect.verdict);
        let link = Link::read(shown.fragment);
        assert_eq!((link.answers, link.damage), (scenario.answers(), None), "{}", scenario.name);
    }
    assert_eq!(shown.len(), scenarios().len());
}

#[test]
fn examples_are_called_something_in_every_language() {
    for topic in kerek::eligibility::scenarios::TOPICS {
        let names = topic.scenarios.iter().map(|scenario| scenario.name);
        for (name, lang) in names.chain([topic.title]).flat_map(|name| Lang::ALL.map(|lang| (name, lang))) {
            assert!(!name.get(lang).trim().is_empty(), "{}: {} is missing", name.get(Lang::Ru), lang.tag());
        }
    }
}

#[test]
fn every_scenario_comes_out_as_its_data_says() {
    let scenarios = scenarios();
    assert!(scenarios.len() >= 60, "{} scenarios", scenarios.len());
    let mut verdicts: HashMap<String, usize> = HashMap::new();
    let mut standings = HashSet::new();
    let mut faults = Vec::new();
    for scenario in &scenarios {
        let (name, expected, assessment) = (&scenario.name, &scenario.expect, scenario.assess());
        let verdict = assessment.verdict.map_or("open", Verdict::id);
        let deciding = assessment.deciding.map_or("nothing", Condition::id);
        for (what, is, should) in [
            ("verdict", vec![verdict], vec![expected.verdict.as_str()]),
            ("deciding", vec![deciding], vec![expected.deciding.as_deref().unwrap_or("nothing")]),
            ("next", vec![assessment.next.map_or("none", Question::id)], vec![expected.next.as_str()]),
            ("met", standing(&assessment, Standing::Met), named(&expected.met)),
            ("not met", standing(&assessment, Standing::NotMet), named(&expected.not_met)),
            ("open", standing(&assessment, Standing::Unknown), named(&expected.open)),
        ] {
            if is != should {
                faults.push(format!("{name}: {what} is {}, and should be {}", is.join(" "), should.join(" ")));
            }
        }
        if let Some(source) = &expected.source {
            let basis = assessment.findings.iter().find(|finding| Some(finding.condition) == assessment.deciding).unwrap().basis;
            assert!(basis.sources.iter().any(|known| known.id == source), "{name}: {source} is no source of {}", basis.id);
        }
        *verdicts.entry(verdict.to_string()).or_default() += 1;
        standings.extend(assessment.findings.iter().map(|finding| (finding.condition.id(), finding.standing as u8)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for verdict in Verdict::ALL {
        assert!(verdicts.contains_key(verdict.id()), "no scenario comes to {}", verdict.id());
    }
    for condition in Condition::ALL {
        let possible: &[Standing] =
            if condition == Condition::Pilot { &[Standing::Unknown] } else { &[Standing::Met, Standing::NotMet, Standing::Unknown] };
        for standing in possible {
            assert!(standings.contains(&(condition.id(), *standing as u8)), "no scenario has {} {standing:?}", condition.id());
        }
    }
    println!("{} scenarios: {verdicts:?}", scenarios.len());
}

#[test]
fn every_condition_that_an_answer_settles_has_its_question_asked() {
    for question in Condition::ALL.into_iter().filter_map(Condition::question) {
        assert_eq!(Question::all().filter(|asked| *asked == question).count(), 1, "{}", question.id());
    }
}

/// One work of each kind that the list can tell apart.
fn works() -> Vec<Option<Work>> {
    let code = |text| Some(Work::Code(Code::parse(text).unwrap()));
    let words = |text: &str| Some(Work::Words(text.to_string()));
    vec![
        None,
        code("2512-1-007"),
        code("2217-4-001"),
        code("2166-1"),
        code("2166-2-001"),
        code("2512-1-009"),
        words("сисадмин"),
        words("юрист"),
    ]
}

/// A question with every answer there is to it, and none.
fn answered(question: Question) -> Vec<Option<&'static str>> {
    let values: Vec<&str> = match question {
        Question::Citizenship => vec!["other", "kazakhstan", "none", "unknown"],
        Question::Work => Vec::new(),
        Question::Grounds => vec!["none", "unknown", facts::GROUNDS[0].id],
        Question::Place => vec!["kazakhstan", "abroad"],
        Question::Proof(_) => Having::ALL.iter().map(|having| having.id()).collect(),
    };
    [None].into_iter().chain(values.into_iter().map(Some)).collect()
}

fn every_combination() -> Vec<Answers> {
    let start = works().into_iter().map(|work| Answers { work, ..Answers::default() }).collect();
    Question::all().filter(|question| *question != Question::Work).fold(start, |all: Vec<Answers>, question| {
        all.iter()
            .flat_map(|answers| {
                answered(question).into_iter().map(|value| value.map_or_else(|| answers.clone(), |value| answers.with(question, value)))
            })
            .collect()
    })
}

fn of(answers: &Answers) -> Assessment {
    assess(answers, &LIST, &LISTED, None)
}

/// The larger the nearer to a yes.
fn rank(verdict: Option<Verdict>) -> Option<u8> {
    verdict.map(|verdict| match verdict {
        Verdict::NotForeigner => 0,
        Verdict::Absent => 1,
        Verdict::Similar => 2,
        Verdict::Blocked => 3,
        Verdict::Group | Verdict::Listed => 4,
    })
}

#[test]
fn over_all_combinations_of_answers_nothing_unknown_is_taken_for_a_yes() {
    let all = every_combination();
    for answers in &all {
        let assessment = of(answers);
        let unknown_citizen = matches!(answers.value(Question::Citizenship).as_deref(), None | Some("unknown"));
        if unknown_citizen || !matches!(answers.work, Some(Work::Code(_))) {
            assert!(!matches!(assessment.verdict, Some(Verdict::Listed | Verdict::Group)), "{answers:?}");
        }
        for finding in &assessment.findings {
            let value = finding.condition.question().and_then(|question| answers.value(question));
            if matches!(value.as_deref(), None | Some("unknown")) {
                assert_ne!(finding.standing, Standing::Met, "{:?} of {answers:?}", finding.condition);
            }
            assert!(!finding.basis.sources.is_empty());
        }
        let of_verdict = Answers { place: None, proofs: Default::default(), ..answers.clone() };
        assert_eq!(of(&of_verdict).verdict, assessment.verdict, "what is only still to do changes no verdict: {answers:?}");
    }
    println!("{} combinations of answers gone through", all.len());
}

#[test]
fn over_all_combinations_one_more_met_condition_never_worsens_the_verdict() {
    // What is not of the verdict cannot change it, which another test shows.
    let of_verdict = |answers: &&Answers| answers.place.is_none() && answers.proofs == Answers::default().proofs;
    let met = [(Question::Citizenship, "other"), (Question::Grounds, "none"), (Question::Work, "2512-1-007")];
    let mut compared = 0;
    for answers in every_combination().iter().filter(of_verdict) {
        for (question, value) in met {
            let (before, after) = (rank(of(answers).verdict), rank(of(&answers.with(question, value)).verdict));
            if let (Some(before), Some(after)) = (before, after) {
                assert!(after >= before, "{} = {value} on {answers:?}", question.id());
                compared += 1;
            }
        }
    }
    println!("{compared} pairs of verdicts compared");
}

#[test]
fn the_flow_always_ends_and_asks_nothing_twice() {
    let mut open = vec![Answers::default()];
    let mut walks = 0;
    while let Some(answers) = open.pop() {
        match of(&answers).next {
            None => walks += 1,
            Some(question) => {
                assert!(answers.value(question).is_none(), "{} is asked again", question.id());
                let next = match question {
                    Question::Work => works().into_iter().flatten().map(|work| Answers { work: Some(work), ..answers.clone() }).collect(),
                    question => answered(question).into_iter().flatten().map(|value| answers.with(question, value)).collect::<Vec<_>>(),
                };
                open.extend(next);
            }
        }
    }
    println!("{walks} walks through the questions end");
}

#[test]
fn what_would_turn_the_verdict_does() {
    for answers in every_combination().iter().filter(|answers| answers.place.is_none() && answers.proofs == Answers::default().proofs) {
        let assessment = of(answers);
        for turn in &assessment.turns {
            let turned = match (turn.condition, turn.standing) {
                (Condition::Foreigner, Standing::Met) => answers.with(Question::Citizenship, "other"),
                (Condition::Foreigner, _) => answers.with(Question::Citizenship, "kazakhstan"),
                (Condition::NoGrounds, Standing::Met) => answers.with(Question::Grounds, "none"),
                (Condition::NoGrounds, _) => answers.with(Question::Grounds, facts::GROUNDS[1].id),
                // Which row, or which words, the turn does not say.
                _ => continue,
            };
            assert_eq!(of(&turned).verdict, Some(turn.verdict), "{turn:?} of {answers:?}");
        }
    }
}

#[test]
fn the_petition_comes_first_among_the_things_to_do() {
    let listed = Answers::default().with(Question::Citizenship, "other").with(Question::Work, "2519-9-002").with(Question::Place, "abroad");
    let papers: Vec<&str> = of(&listed).papers.iter().map(|paper| paper.id).collect();
    assert_eq!(papers[..2], ["petition", "visa"]);
    assert!(!papers.contains(&"solvency"), "that is what the list waives");
    let here = of(&listed.with(Question::Place, "kazakhstan"));
    assert!(here.papers.iter().all(|paper| paper.id != "visa"));
    let absent = of(&Answers { work: Some(Work::Words("юрист".into())), ..listed });
    assert_eq!(absent.papers[0].id, "solvency");
    assert!(absent.papers.iter().all(|paper| paper.id != "petition"));
}

#[test]
fn papers_last_as_long_as_the_sources_say() {
    let last = |id: &str, entered: &str| {
        let paper = PAPERS.iter().find(|paper| paper.id == id).unwrap();
        paper.limit.unwrap().last_day(Date::parse(entered).unwrap(), None).unwrap().date.to_string()
    };
    assert_eq!(last("police", "2026-01-01"), "2026-06-30");
    assert_eq!(last("filing", "2026-11-22"), "2027-01-06");
    // On 2026-07-04 a passport that ends on 2027-01-01 is valid for 181 more days, on the day after for 180.
    assert_eq!(last("passport", "2027-01-01"), "2026-07-04");
}

#[test]
fn the_pilot_is_open_while_it_runs_and_said_to_be_over_afterwards() {
    let listed = Answers::default().with(Question::Citizenship, "other").with(Question::Work, "2519-9-002");
    let on = |date: &str| assess(&listed, &LIST, &LISTED, Date::parse(date));
    let open = |assessment: &Assessment| assessment.findings.iter().any(|finding| finding.condition == Condition::Pilot);
    let unsettled = |assessment: &Assessment, id: &str| assessment.unsettled.iter().any(|fact| fact.id == id);
    assert!(open(&on("2026-12-31")) && unsettled(&on("2026-12-31"), "pilot"));
    assert!(!open(&on("2027-01-01")) && unsettled(&on("2027-01-01"), "pilot-over"));
    let sum =
        |year: u16| on(&format!("{year}-11-22")).meaning.iter().map(|fact| fact.id).find(|id| ["duty-tenge", "mci-later"].contains(id));
    assert_eq!(sum(facts::MCI_YEAR), Some("duty-tenge"));
    assert_eq!(sum(facts::MCI_YEAR + 1), Some("mci-later"), "another year has another MCI");
}

#[test]
fn a_link_of_the_first_edition_says_what_has_changed_for_it() {
    use kerek::eligibility::Since;
    let since = |fragment: &str| Link::read(fragment).since(&LIST).map(|(edition, since)| (edition.id, since));
    assert_eq!(since("v=1&edition=2023&citizenship=other&profession=2512-1-007"), Some(("2023", Since::Added)));
    assert_eq!(since("v=1&edition=2023&citizenship=other&profession=2217-4-001"), Some(("2023", Since::Same)));
    assert_eq!(since(&format!("v=1&edition={}&citizenship=other&profession=2217-4-001", LIST.edition().id)), None);
    assert_eq!(since("v=1&citizenship=other"), None, "links without an edition are of any");
}

#[test]
fn every_pair_of_a_link_is_described() {
    let described = include_str!("../docs/check-links.md");
    for question in Question::all() {
        assert!(described.contains(&format!("`{}`", question.id())), "docs/check-links.md does not say what {} is", question.id());
    }
}

#[test]
fn every_combination_survives_the_address() {
    for answers in every_combination().iter().step_by(7) {
        let link = Link::read(&Link::write(answers, Some(Question::Grounds), &LIST));
        let asked = Some(Question::Grounds);
        assert_eq!((&link.answers, link.asked, link.damage), (answers, asked, None::<Damage>));
    }
}
