//! What an application asks for: each thing once, in the order in which a person sees to it.

use kerek::date::Date;
use kerek::eligibility::scenarios::TOPICS;
use kerek::eligibility::{Answers, Assessment, Checklist, Condition, Link, Proof, Question, Requirement, Verdict, assess};
use kerek::list::LIST;
use kerek::search::LISTED;

fn of(answers: &Answers) -> Assessment {
    assess(answers, &LIST, &LISTED, Date::parse("2026-11-22"))
}

fn listed() -> Answers {
    Answers::default().with(Question::Citizenship, "other").with(Question::Work, "2211-7-004")
}

fn ids(checklist: &Checklist) -> Vec<&'static str> {
    checklist.requirements.iter().map(Requirement::id).collect()
}

/// The assessments of all scenarios.
fn scenarios() -> impl Iterator<Item = Assessment> {
    let all = TOPICS.iter().flat_map(|topic| topic.scenarios);
    all.map(|scenario| assess(&Link::read(scenario.fragment).answers, &LIST, &LISTED, Date::parse(scenario.date)))
}

#[test]
fn every_condition_and_every_paper_stands_in_it_once() {
    for assessment in scenarios() {
        let checklist = Checklist::of(&assessment);
        let all = || checklist.reasons.iter().chain(&checklist.requirements);
        let mut conditions: Vec<Condition> = all().filter_map(|requirement| Some(requirement.finding?.condition)).collect();
        conditions.sort_by_key(|condition| *condition as u8);
        assert_eq!(conditions, assessment.findings.iter().map(|finding| finding.condition).collect::<Vec<_>>());
        let papers: Vec<&str> = all().filter_map(|requirement| Some(requirement.paper?.id)).collect();
        assert_eq!(papers.len(), assessment.papers.len());
        assert!(assessment.papers.iter().all(|paper| papers.contains(&paper.id)), "{papers:?}");
        let mut names: Vec<&str> = all().map(Requirement::id).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all().count());
    }
}

#[test]
fn everything_that_follows_from_the_answers_is_said_and_said_once() {
    for assessment in scenarios().filter(|assessment| assessment.verdict != Some(Verdict::Blocked)) {
        let checklist = Checklist::of(&assessment);
        let said: Vec<&str> = (checklist.reasons.iter().chain(&checklist.requirements))
            .flat_map(|requirement| &requirement.facts)
            .chain(&checklist.headline)
            .map(|fact| fact.id)
            .collect();
        for fact in &assessment.meaning {
            assert!(said.contains(&fact.id), "{} is said nowhere", fact.id);
        }
        let twice = said.iter().filter(|id| said.iter().filter(|other| other == id).count() > 1);
        // One year's sum stands with each sum; why somebody is no foreigner stands with the verdict and with its reason.
        let meant = ["mci-later", "foreigner", "stateless"];
        assert_eq!(twice.filter(|id| !meant.contains(id)).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}

#[test]
fn a_person_goes_from_the_petition_over_the_way_in_and_the_papers_to_filing() {
    let order = ids(&Checklist::of(&of(&listed())));
    assert_eq!(order[..3], ["petition", "entry", "diploma"]);
    assert_eq!(order[order.len() - 2..], ["filing", "pilot"], "nobody can settle the pilot, so it comes last");
    let absent = Answers { work: None, ..listed() }.with(Question::Work, "none");
    assert_eq!(ids(&Checklist::of(&of(&absent)))[0], "solvency");
}

#[test]
fn the_first_thing_to_do_is_the_first_that_is_not_settled() {
    let first =
        |answers: &Answers, ticked: &[&str]| Checklist::of(&of(answers)).first(|paper| ticked.contains(&paper)).map(Requirement::id);
    assert_eq!(first(&listed(), &[]), Some("petition"));
    let petitioned = listed().with(Question::Proof(Proof::Petition), "yes");
    assert_eq!(first(&petitioned, &[]), Some("entry"));
    assert_eq!(first(&petitioned.with(Question::Place, "abroad"), &[]), Some("entry"), "the visa is to come");
    assert_eq!(first(&petitioned.with(Question::Place, "abroad"), &["visa"]), Some("diploma"));
}

#[test]
fn what_is_answered_or_ticked_is_settled_and_the_pilot_does_not_count() {
    let progress = |answers: &Answers, ticked: &[&str]| Checklist::of(&of(answers)).progress(|paper| ticked.contains(&paper));
    let (settled, all) = progress(&listed(), &[]);
    assert_eq!((settled, all), (0, ids(&Checklist::of(&of(&listed()))).len() - 1));
    let petitioned = listed().with(Question::Proof(Proof::Petition), "yes");
    assert_eq!(progress(&petitioned, &["photo"]), (2, all));
    // A tick that an older version of the site took for the petition says nothing.
    assert_eq!(progress(&listed(), &["petition"]), (0, all));
}

#[test]
fn what_the_group_says_of_its_petition_stands_with_the_petition() {
    let programmer = Answers::default().with(Question::Citizenship, "other").with(Question::Work, "2512-1-007");
    let checklist = Checklist::of(&of(&programmer));
    let petition: Vec<&str> = checklist.requirements[0].facts.iter().map(|fact| fact.id).collect();
    assert_eq!(petition, ["petition", "petition-it", "petition-it-term", "petition-it-later"]);
    assert_eq!(checklist.headline.iter().map(|fact| fact.id).collect::<Vec<_>>(), ["listed-means"]);
}
