//! Writes what comes when the page is ready: the other names of the rows, the rows in languages that no page is in, and
//! technologies.

use crate::data::{Data, Further, Profession};
use crate::index::{beside, near};
use crate::search::elsewhere::{Elsewhere, Near};
use crate::search::file::{FurtherFile, SearchFile};
use crate::search::han;
use crate::search::index::{ANYONE, Builder};
use crate::search::technologies::Technologies;
use crate::text::{Lang, PerLang};

/// `further.bin`.
pub fn file(data: &Data) -> Vec<u8> {
    let chinese: Vec<&str> = data.further.iter().filter(|further| is_chinese(further)).flat_map(known_words).collect();
    let spaced = |name: &str| han::spaced(name, |word| chinese.contains(&word));

    let mut builder = with_words(data);
    let mut names = Vec::new();
    for row in &data.professions {
        let code = row.code.to_string();
        let called = data
            .further
            .iter()
            .flat_map(|further| further.rows.get(&code).into_iter().flatten().map(move |name| (stemmed_as(further), name)));
        let called: Vec<(Lang, &String)> = called.collect();
        let spelled: Vec<(Lang, String)> = called.iter().map(|(lang, name)| (*lang, spaced(name))).collect();
        builder.row(spelled.iter().zip(0..).map(|((lang, name), nth)| (*lang, nth, name.as_str())));
        names.extend(called.into_iter().map(|(_, name)| name.clone()));
    }
    let search = SearchFile {
        elsewhere: elsewhere(data, &builder, spaced),
        technologies: technologies(data),
        index: builder.build(),
        ..beside(data)
    };
    postcard::to_allocvec(&FurtherFile { search, names, also: data.professions.iter().chain(&data.former).map(other_names).collect() })
        .expect("an index can be written")
}

/// The other names of a row, a line each.
fn other_names(row: &Profession) -> PerLang<String> {
    PerLang { ru: row.also.ru.join("\n"), kk: row.also.kk.join("\n"), en: row.also.en.join("\n") }
}

/// A builder that knows the fillers and general words of each language, and what Chinese is taken apart into.
fn with_words(data: &Data) -> Builder {
    let mut builder = Builder::default();
    for further in &data.further {
        let lang = stemmed_as(further);
        further.fillers.iter().for_each(|word| builder.filler(lang, word));
        for (notion, words) in &further.general {
            let place = data.general.iter().position(|known| known.notion == *notion).expect("a checked notion is known");
            words.iter().for_each(|word| builder.general(ANYONE + place as u8, lang, word));
        }
        if is_chinese(further) {
            further.others.values().flatten().for_each(|name| builder.known(lang, name));
        }
    }
    builder
}

fn elsewhere(data: &Data, builder: &Builder, spaced: impl Fn(&str) -> String) -> Elsewhere {
    let occupations = data.others.iter().map(|other| {
        let names = data.further.iter().flat_map(|further| {
            let known = further.others.iter().filter(|(name, _)| other.names.ru.contains(name));
            known.flat_map(|(_, names)| names).map(|name| (stemmed_as(further), spaced(name)))
        });
        (names.collect::<Vec<_>>(), near(other))
    });
    let occupations: Vec<(Vec<(Lang, String)>, Near)> = occupations.collect();
    let borrowed =
        occupations.iter().map(|(names, near)| (names.iter().map(|(lang, name)| (*lang, name.as_str())).collect(), near.clone()));
    Elsewhere::of(borrowed, |lang, word| builder.is_filler(lang, word), |lang, word| builder.is_anyone(lang, word))
}

fn technologies(data: &Data) -> Technologies {
    let sides = data.technologies.sides.iter().map(|side| (side.names.iter().map(String::as_str).collect(), side.near.clone()));
    Technologies::of(sides, ANYONE + u8::try_from(data.technologies.head).expect("fewer than 255 notions"))
}

fn is_chinese(further: &Further) -> bool {
    further.language == "zh"
}

fn known_words(further: &Further) -> impl Iterator<Item = &str> {
    let words = further.fillers.iter().chain(further.general.values().flatten()).chain(further.others.values().flatten());
    words.map(String::as_str)
}

/// The language whose endings are taken off: Turkic languages have nearly the same, Chinese has none.
fn stemmed_as(further: &Further) -> Lang {
    if is_chinese(further) { Lang::En } else { Lang::Kk }
}
