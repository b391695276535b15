//! What a reader keeps: taking it along, putting it back, and the days that follow from it.

use kerek::date::Date;
use kerek::eligibility::{PAPERS, deadlines};
use kerek::icalendar::{Event, file};
use kerek::list::{Code, LIST};
use kerek::memory::Memory;

fn code(place: usize) -> Code {
    LIST.professions[place].code
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn of_this_device() -> Memory {
    let mut memory = Memory::default();
    memory.set_favourite(code(0), true);
    memory.set_favourite(code(1), true);
    memory.set_tick("photo", true);
    memory.set_date("passport", Some(date("2030-05-01")));
    memory.save("Алия", "v=1&citizenship=other");
    memory
}

#[test]
fn a_file_of_another_device_adds_and_takes_nothing_away() {
    let mut other = Memory::default();
    other.set_favourite(code(1), true);
    other.set_favourite(code(2), true);
    other.set_tick("duty", true);
    other.set_date("passport", Some(date("2031-01-01")));
    other.set_date("police", Some(date("2026-11-01")));
    other.save("Алия", "v=1&citizenship=stateless");
    other.save("Ещё раз", "v=1&citizenship=other");
    let mut memory = of_this_device();
    let added = memory.add(Memory::from_file(&other.to_file()).unwrap());
    assert_eq!(added, 4, "a star, a tick, a day and a check are new");
    assert_eq!(memory.favourites, [code(0), code(1), code(2)]);
    assert_eq!(memory.date_of("passport"), Some(date("2030-05-01")), "the day that stood here stays");
    assert_eq!(memory.date_of("police"), Some(date("2026-11-01")));
    let names: Vec<&str> = memory.saved.iter().map(|check| check.name.as_str()).collect();
    assert_eq!(names, ["Алия", "Алия (2)"], "two checks of one name are both there, one check under two names is there once");
    assert_eq!(memory.add(other), 0, "once more adds nothing");
}

#[test]
fn a_check_with_the_longest_name_takes_no_other_ones_place() {
    let name = "Ж".repeat(60);
    let with = |fragment: &str| {
        let mut memory = Memory::default();
        memory.save(&name, fragment);
        memory
    };
    let mut memory = with("v=1&citizenship=other");
    assert_eq!(memory.add(with("v=1&citizenship=stateless")), 1);
    assert_eq!(memory.add(with("v=1&citizenship=kazakhstan")), 1);
    let kept: Vec<&str> = memory.saved.iter().map(|check| check.fragment.as_str()).collect();
    assert_eq!(kept, ["v=1&citizenship=other", "v=1&citizenship=stateless", "v=1&citizenship=kazakhstan"]);
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    for text in ["", "{}", "[]", "null", "{\"version\": 2}", "{\"version\": \"2\", \"favourites\": []}", "1;ru;2217-4-001", "\u{0}"] {
        assert_eq!(Memory::from_file(text), None, "{text:?}");
    }
    assert_eq!(Memory::from_file(&of_this_device().to_file()), Some(of_this_device()));
}

#[test]
fn what_was_taken_away_comes_back_to_its_place() {
    let mut memory = of_this_device();
    memory.save("Борис", "v=1&citizenship=stateless");
    let before = memory.clone();
    let star = memory.remove_favourite(code(0)).unwrap();
    let check = memory.remove_check("Алия").unwrap();
    assert_eq!(memory.favourites, [code(1)]);
    memory.put_back(check.clone());
    memory.put_back(star.clone());
    assert_eq!(memory, before);
    memory.put_back(star);
    memory.put_back(check);
    assert_eq!(memory, before, "what is there again is not there twice");
    assert_eq!(memory.remove_favourite(code(5)), None);
}

#[test]
fn days_come_in_the_order_in_which_they_end() {
    let memory = {
        let mut memory = Memory::default();
        memory.set_date("passport", Some(date("2027-08-29")));
        memory.set_date("police", Some(date("2026-05-01")));
        memory.set_date("filing", Some(date("2026-11-20")));
        memory
    };
    let days = deadlines(|paper| memory.date_of(paper), Some(date("2026-11-28")));
    let told: Vec<_> = days.iter().map(|of| (of.paper.id, of.last.date.to_string(), of.last.has_passed)).collect();
    assert_eq!(
        told,
        [
            ("police", "2026-10-28".to_string(), true),
            ("filing", "2027-01-04".to_string(), false),
            ("passport", "2027-03-01".to_string(), false)
        ]
    );
    assert!(deadlines(|_| None, None).is_empty());
    assert!(PAPERS.iter().filter(|paper| paper.limit.is_some()).count() == days.len(), "each paper with a limit has been tried");
}

#[test]
fn a_calendar_is_in_the_form_that_calendars_read() {
    let event = |summary: &str| Event {
        id: "passport",
        date: date("2027-03-01"),
        summary: summary.to_string(),
        description: "Одно; другое, третье \\ конец\nи ещё строка".to_string(),
    };
    let written = file(&[event(&"Последний день, чтобы подать заявление: 1 марта 2027 года; дальше нельзя".repeat(3))], date("2026-11-28"));
    assert!(written.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && written.ends_with("END:VCALENDAR\r\n"));
    assert!(written.contains("\r\nDTSTART;VALUE=DATE:20270301\r\n") && written.contains("\r\nDTSTAMP:20261128T000000Z\r\n"));
    assert!(written.lines().all(|line| line.len() <= 75), "no line has more than 75 bytes");
    assert_eq!(written.matches('\n').count(), written.matches("\r\n").count());
    // Unfolded as a calendar does it, each text is whole again.
    let unfolded = written.replace("\r\n ", "");
    assert!(unfolded.contains("DESCRIPTION:Одно\\; другое\\, третье \\\\ конец\\nи ещё строка\r\n"));
    let begun = unfolded.matches("BEGIN:").count();
    assert_eq!(begun, unfolded.matches("END:").count());
}

#[test]
fn json_is_read_however_it_is_written_and_what_is_none_is_forgotten() {
    let named = |json: &str| Memory::parse(json).saved.first().map(|check| check.name.clone());
    let check = |name: &str| {
        format!(r#" {{ "version" : 2 ,"saved":[ 1.5e3, null, {{"name":"{name}","fragment":"v=1"}}],"else":{{"a":[{{}}]}} }} "#)
    };
    assert_eq!(named(&check("Ж")).as_deref(), Some("Ж"));
    assert_eq!(named(&check(r"\u0416\ud83d\ude00\t\/\\\u0022")).as_deref(), Some("Ж😀\t/\\\""));
    for broken in [r"\ud83d", r"\u04", r"\x", "\\"] {
        assert_eq!(named(&check(broken)), None, "{broken}");
    }
    for broken in ["", "[", "{\"saved\"", "{\"saved\":[}", "{} {}", "[1,]", "[1 2]", &"[".repeat(100_000)] {
        assert_eq!(Memory::parse(broken), Memory::default(), "{broken:.20}");
    }
}
