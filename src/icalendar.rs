//! Days as a file for the reader's own calendar, in the form that calendars read (iCalendar, RFC 5545): whole days, without
//! times or zones. Which days, and what is said of them, is for others to say.

use crate::date::Date;

/// A day to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for the same thing, so that a calendar that reads a newer file moves the day instead of adding one.
    pub id: &'static str,
    pub date: Date,
    pub summary: String,
    pub description: String,
}

/// The file, as it was written on a day. A calendar reminds of each event a week before.
pub fn file(events: &[Event], written: Date) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_string(), "VERSION:2.0".to_string(), "PRODID:-//Kerek//Kerek//EN".to_string()];
    for Event { id, date, summary, description } in events {
        lines.extend([
            "BEGIN:VEVENT".to_string(),
            format!("UID:{id}@kerek"),
            format!("DTSTAMP:{}T000000Z", digits(written)),
            format!("DTSTART;VALUE=DATE:{}", digits(*date)),
            format!("SUMMARY:{}", escaped(summary)),
            format!("DESCRIPTION:{}", escaped(description)),
            "BEGIN:VALARM".to_string(),
            "ACTION:DISPLAY".to_string(),
            format!("DESCRIPTION:{}", escaped(summary)),
            "TRIGGER:-P7D".to_string(),
            "END:VALARM".to_string(),
            "END:VEVENT".to_string(),
        ]);
    }
    lines.push("END:VCALENDAR".to_string());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// No line of the file has more bytes.
const LONGEST: usize = 75;

/// A line, broken where it is too long; what goes on begins with a space, which is none of the text.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut length = 0;
    for char in line.chars() {
        if length + char.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(char);
        length += char.len_utf8();
    }
    folded
}
