//! Writes what comes when the page is ready: the other names of the rows, the rows in languages that no page is in,
//! titles of longer lists, and technologies.

use std::borrow::Cow;

use crate::data::{Data, Further, Profession, Titles};
use crate::index::{beside, class, near, words};
use crate::search::elsewhere::{Elsewhere, LONG_HASH, Near, Occupation};
use crate::search::file::{FIRST_TITLE, FurtherFile, SearchFile};
use crate::search::han;
use crate::search::index::{ANYONE, Builder};
use crate::search::technologies::{Side, Technologies};
use crate::text::{Lang, PerLang};

/// `further.bin`.
pub fn file(data: &Data) -> Vec<u8> {
    let titles_in_chinese =
        || data.titles.iter().filter(|of| of.language == CHINESE).flat_map(|of| of.others().flat_map(|(_, names)| names));
    let chinese = data.further.iter().filter(|further| is_chinese(further)).flat_map(known_words);
    let chinese: Vec<&str> = chinese.chain(titles_in_chinese().map(String::as_str)).collect();
    let spaced = |name: &str| han::spaced(name, |word| chinese.contains(&word));

    let mut builder = with_words(data);
    titles_in_chinese().for_each(|name| builder.known(stemmed_as(CHINESE), name));
    let mut names = Vec::new();
    for row in &data.professions {
        let called = called(data, row);
        let spelled: Vec<String> = called.iter().map(|(_, _, name)| spaced(name)).collect();
        builder.row(called.iter().zip(&spelled).map(|((lang, nth, _), name)| (*lang, *nth, name.as_str())));
        names.extend(called.into_iter().map(|(_, _, name)| name.to_string()));
    }
    let fields = fields(data, &builder);
    let search = SearchFile {
        elsewhere: elsewhere(data, &builder, spaced),
        technologies: technologies(data),
        fillers: builder.short_fillers(),
        index: builder.build(),
        ..beside(data)
    };
    let titles = titles(data);
    postcard::to_allocvec(&FurtherFile {
        search,
        titles,
        fields,
        names,
        also: data.professions.iter().chain(&data.former).map(|row| other_names(data, row)).collect(),
    })
    .expect("an index can be written")
}

/// What further languages call a row, with the place of each name among those of its language, then what longer lists do.
fn called<'d>(data: &'d Data, row: &'d Profession) -> Vec<(Lang, u16, &'d str)> {
    let code = row.code.to_string();
    let further = data.further.iter().flat_map(|further| {
        let lang = stemmed_as(&further.language);
        names_in(further, row).zip(0..).map(move |(name, nth)| (lang, nth, name))
    });
    let mut titles = Vec::new();
    for of in &data.titles {
        titles.extend(of.names_of(&code).map(|name| (stemmed_as(&of.language), name.as_str())));
    }
    further.chain(titles.into_iter().zip(FIRST_TITLE..).map(|((lang, name), nth)| (lang, nth, name))).collect()
}

/// The row's own name, if a page is in that language, and the others.
fn names_in<'d>(further: &'d Further, row: &'d Profession) -> impl Iterator<Item = &'d str> {
    let own = Lang::from_tag(&further.language).map(|lang| row.names.get(lang));
    let others = further.rows.get(&row.code.to_string()).into_iter().flatten().map(String::as_str);
    own.into_iter().chain(others.filter(move |name| Some(*name) != own))
}

/// The other names of a row, a line each: those of the row itself, or what further languages call it.
fn other_names(data: &Data, row: &Profession) -> PerLang<String> {
    PerLang::of(|lang| {
        let further = data.further.iter().find(|further| further.language == lang.tag());
        let further = further.into_iter().flat_map(|further| names_in(further, row).skip(1));
        row.also.get(lang).iter().map(String::as_str).chain(further).collect::<Vec<_>>().join("\n")
    })
}

/// A builder that knows the fillers and general words of each language, and what Chinese is taken apart into.
fn with_words(data: &Data) -> Builder {
    let mut builder = Builder::default();
    words(data, &mut builder);
    for further in &data.further {
        let lang = stemmed_as(&further.language);
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
    let others_of = data.others.iter().map(|other| {
        let names = data.further.iter().flat_map(|further| {
            let known = further.others.iter().filter(|(name, _)| other.names.ru.contains(name));
            known.flat_map(|(_, names)| names).map(|name| (stemmed_as(&further.language), Cow::from(spaced(name))))
        });
        Occupation { names: names.collect(), near: near(other), is_title: false }
    });
    let of_titles = data.titles.iter().filter(|of| indexed(&of.language).is_none()).flat_map(|of| {
        others(data, of).map(|(near, names)| {
            let names = names.iter().map(|name| (stemmed_as(&of.language), Cow::from(spaced(name))));
            Occupation { names: names.collect(), near, is_title: true }
        })
    });
    let occupations = others_of.chain(of_titles);
    Elsewhere::of(LONG_HASH, occupations, builder)
}

/// The occupations that titles in the languages of the index name, and the list does not have.
fn titles(data: &Data) -> Elsewhere {
    let mut builder = Builder::default();
    words(data, &mut builder);
    let of_pages = data.titles.iter().filter_map(|of| Some((indexed(&of.language)?, of)));
    let occupations = of_pages.flat_map(|(lang, of)| {
        others(data, of).map(move |(near, names)| {
            let names = names.iter().map(|name| (lang, Cow::from(name.as_str()))).collect();
            Occupation { names, near, is_title: true }
        })
    });
    Elsewhere::of(LONG_HASH, occupations, &builder)
}

/// The words of fields in all languages.
fn fields(data: &Data, builder: &Builder) -> Elsewhere {
    let occupations = data.titles.iter().flat_map(|of| {
        let lang = stemmed_as(&of.language);
        of.fields().map(move |(codes, words)| {
            let names = words.iter().map(|word| (lang, Cow::from(word.as_str()))).collect();
            Occupation { names, near: near_rows(data, &codes), is_title: true }
        })
    });
    let occupations = occupations.filter(|field| !field.near.rows.is_empty());
    Elsewhere::of(LONG_HASH, occupations, builder)
}

/// The occupations of a language's titles, with the rows near them.
fn others<'d>(data: &'d Data, of: &'d Titles) -> impl Iterator<Item = (Near, &'d [String])> {
    of.others().map(|(codes, names)| (near_rows(data, &codes), names))
}

/// The rows of these codes that the list still has.
fn near_rows(data: &Data, codes: &[String]) -> Near {
    let place = |code: &String| data.professions.iter().zip(0..).find(|(row, _)| row.code.to_string() == *code).map(|(_, place)| place);
    Near { rows: codes.iter().filter_map(place).collect(), ..Near::default() }
}

fn technologies(data: &Data) -> Technologies {
    let side = |side: &crate::data::Side| Side { rows: side.near.clone(), written: side.written };
    let sides = data.technologies.sides.iter().map(|of| (of.names.iter().map(String::as_str).collect(), side(of)));
    Technologies::of(sides, [data.technologies.head, data.technologies.builder].map(class))
}

fn is_chinese(further: &Further) -> bool {
    further.language == CHINESE
}

const CHINESE: &str = "zh";

fn known_words(further: &Further) -> impl Iterator<Item = &str> {
    let words = further.fillers.iter().chain(further.general.values().flatten()).chain(further.others.values().flatten());
    words.map(String::as_str)
}

/// The language whose endings are taken off: Turkic languages have nearly the same, Chinese has none.
fn stemmed_as(language: &str) -> Lang {
    indexed(language).unwrap_or(if language == CHINESE { Lang::En } else { Lang::Kk })
}

/// The language of the list's own index that this is, if it is one.
fn indexed(language: &str) -> Option<Lang> {
    Lang::from_tag(language).filter(|lang| Lang::INDEXED.contains(lang))
}
