//! A list of many professions: how it is read, and what each line comes to.

use kerek::batch::{Column, Reason, Remark, Sheet, State, find, table, text_of};
use kerek::list::LIST;

fn cells(text: &str) -> Vec<Vec<String>> {
    Sheet::read(text).lines
}

#[test]
fn a_pasted_list_has_a_profession_in_each_line() {
    let sheet = Sheet::read("\u{feff}Нейрохирург\r\n\r\n  \nСварщик, 4 разряд\nИнженер, 1 категории\n");
    assert_eq!(sheet.lines, [["Нейрохирург"], ["Сварщик, 4 разряд"], ["Инженер, 1 категории"]]);
    assert_eq!((sheet.head.clone(), sheet.likely_column()), (None, Column::Whole));
    // Commas of professions, the same number in each line.
    assert_eq!(cells("преподаватель, доцент\nвоспитатель, няня"), [["преподаватель, доцент"], ["воспитатель, няня"]]);
}

#[test]
fn the_column_of_professions_is_found_by_its_name_or_by_its_words() {
    let by_name = Sheet::read("№;ФИО;Должность;Дата\n1;А. Б.;Нейрохирург;01.02.2026\n2;В. Г.;Сварщик;03.04.2026\n");
    assert_eq!(by_name.head.as_deref().map(|head| head[2].as_str()), Some("Должность"));
    assert_eq!((by_name.lines.len(), by_name.likely_column()), (2, Column::Of(2)));
    let by_words = Sheet::read("1\tнейрохирург\t12\n2\tсварщик\t14\n");
    assert_eq!((&by_words.head, by_words.lines.len(), by_words.likely_column()), (&None, 2, Column::Of(1)));
    let in_english = Sheet::read("id,\"Job title\"\n1,\"Engineer, software\"\n");
    assert_eq!(in_english.lines, [["1", "Engineer, software"]]);
    assert_eq!(in_english.likely_column(), Column::Of(1));
}

#[test]
fn a_quote_that_never_ends_swallows_nothing() {
    let lines: String = (0..40).map(|line| format!("{line};\"Врач {line}\n")).collect();
    let read = cells(&lines);
    assert_eq!(read.len(), 40);
    assert_eq!(read[7], ["7", "\"Врач 7"]);
    assert_eq!(cells("1;\"Врач \"\"первой\"\" категории\"\n2;Сварщик")[0][1], "Врач \"первой\" категории");
}

#[test]
fn a_long_line_is_kept_and_looked_up_by_its_beginning() {
    let line = vec!["нейрохирург ".repeat(100_000)];
    let (asked, remark) = Sheet::asked(&line, Column::Whole);
    assert_eq!((asked.chars().count(), remark), (300, Some(Remark::Long)));
    assert_eq!(line[0].len(), "нейрохирург ".len() * 100_000);
}

#[test]
fn a_formula_is_text_and_is_written_as_text() {
    let line = vec!["=HYPERLINK(\"http://x\";\"нейрохирург\")".to_string()];
    assert_eq!(Sheet::asked(&line, Column::Whole).1, Some(Remark::Formula));
    assert_eq!(table([line]), "\u{feff}\"'=HYPERLINK(\"\"http://x\"\";\"\"нейрохирург\"\")\"\r\n");
    assert_eq!(table([vec!["+1", "-2", "@x", "a;b", "", "две\nстроки"]]), "\u{feff}'+1;'-2;'@x;\"a;b\";;\"две\nстроки\"\r\n");
}

#[test]
fn files_are_read_in_the_encodings_that_spreadsheets_leave() {
    let none = |_: &[u8]| panic!("it is no Windows-1251");
    assert_eq!(text_of("Врач\nқ".as_bytes(), none), "Врач\nқ");
    let wide: Vec<u8> = [0xFEFF_u16].into_iter().chain("Врач".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(text_of(&wide, none), "Врач");
    let wide: Vec<u8> = [0xFEFF_u16].into_iter().chain("Врач".encode_utf16()).flat_map(u16::to_be_bytes).collect();
    assert_eq!(text_of(&wide, none), "Врач");
    assert_eq!(text_of(&[0xC2, 0xF0, 0xE0, 0xF7], |bytes| format!("{} bytes of Windows-1251", bytes.len())), "4 bytes of Windows-1251");
}

#[test]
fn what_is_written_is_read_the_same() {
    let lines = vec![vec!["Должность".to_string(), "x;y".to_string()], vec!["Врач \"1\"".to_string(), "две\nстроки".to_string()]];
    let read = Sheet::read(&table(lines.clone()));
    assert_eq!((read.head, read.lines), (Some(lines[0].clone()), lines[1..].to_vec()));
}

#[test]
fn a_line_is_listed_by_its_code_or_the_whole_name_of_one_row_and_nothing_less() {
    for row in LIST.professions {
        let found = find(&row.code.to_string());
        assert_eq!((found.state, found.reason, found.rows.as_slice()), (State::Listed, Reason::Code, [row].as_slice()));
        let found = find(row.names.ru);
        // Two rows of the order have one name.
        let named = LIST.professions.iter().filter(|other| other.names.ru == row.names.ru).count();
        let expected = if named == 1 { State::Listed } else { State::Confirm };
        assert_eq!(found.state, expected, "{}", row.names.ru);
        assert!(found.rows.contains(&row), "{}", row.names.ru);
    }
    for (asked, state, reason) in [
        ("2512-1-007 Разработчик ПО", State::Listed, Reason::Code),
        ("2166-1-003", State::Listed, Reason::InGroup),
        ("2512-1-002", State::Absent, Reason::OtherCode),
        ("нейрохиру", State::Confirm, Reason::Words),
        ("ytqhj[bhehu", State::Confirm, Reason::ReadAs("нейрохирург".to_string())),
        ("Golang разработчик", State::Confirm, Reason::Technology),
        ("врач", State::Confirm, Reason::General),
        ("Сварщик", State::Absent, Reason::Elsewhere),
        ("агроном", State::Absent, Reason::Draft),
        ("ъъъъъ", State::Absent, Reason::Nothing),
        (" – ", State::Blank, Reason::Nothing),
        ("", State::Blank, Reason::Nothing),
    ] {
        let found = find(asked);
        assert_eq!((found.state, found.reason), (state, reason), "{asked}: {:?}", found.rows);
    }
}
