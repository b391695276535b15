//! Writes what is searched as a file: the index of the list's names, the names of occupations
//! elsewhere, and those of technologies.

use crate::data::{Data, Further, Other};
use crate::search::elsewhere::{Elsewhere, Near};
use crate::search::file::{FurtherFile, SearchFile};
use crate::search::han;
use crate::search::index::{ANYONE, Builder, Index};
use crate::search::technologies::Technologies;
use crate::text::{Lang, PerLang};

/// `index.bin`: what the list is searched in.
pub fn file(data: &Data) -> Vec<u8> {
    let builder = builder(data);
    let others = data.others.iter().map(|other| (other.names.all().map(|(lang, _, name)| (lang, name)).collect::<Vec<_>>(), near(other)));
    // What is no longer listed is known to be elsewhere; near it is what it was easily taken for.
    let gone = data.former.iter().map(|row| {
        let names = row.called().filter(|(_, name)| !data.professions.iter().any(|listed| listed.called().any(|(_, of)| of == *name)));
        let alike = data.alike.iter().find(|set| set.contains(&row.code)).map_or(&[][..], Vec::as_slice);
        let near = data.professions.iter().zip(0..).filter(|(listed, _)| alike.contains(&listed.code)).map(|(_, place)| place);
        (names.collect(), Near { rows: near.collect(), ..Near::default() })
    });
    let occupations = others.chain(gone);
    let elsewhere = Elsewhere::of(occupations, |lang, word| builder.is_filler(lang, word), |lang, word| builder.is_anyone(lang, word));
    let file = SearchFile { elsewhere, index: builder.build(), ..beside(data) };
    postcard::to_allocvec(&file).expect("an index can be written")
}

/// `further.bin`: the rows by their names in languages that no page is in, and technologies.
pub fn further(data: &Data) -> Vec<u8> {
    let mut builder = Builder::default();
    let mut chinese: Vec<&str> = Vec::new();
    for further in &data.further {
        let lang = stemmed_as(further);
        for filler in &further.fillers {
            builder.filler(lang, filler);
        }
        for (notion, words) in &further.general {
            let class = ANYONE + data.general.iter().position(|known| known.notion == *notion).expect("a checked notion is known") as u8;
            words.iter().for_each(|word| builder.general(class, lang, word));
        }
        if further.language == CHINESE {
            chinese.extend(
                further
                    .fillers
                    .iter()
                    .chain(further.general.values().flatten())
                    .chain(further.others.values().flatten())
                    .map(String::as_str),
            );
            further.others.values().flatten().for_each(|name| builder.known(lang, name));
        }
    }
    let spaced = |name: &str| han::spaced(name, |word| chinese.contains(&word));
    let mut names = Vec::new();
    for row in &data.professions {
        let code = row.code.to_string();
        let called: Vec<(Lang, &String)> = data
            .further
            .iter()
            .flat_map(|further| further.rows.get(&code).into_iter().flatten().map(|name| (stemmed_as(further), name)))
            .collect();
        names.extend(called.iter().map(|(_, name)| (*name).clone()));
        let called: Vec<(Lang, String)> = called.into_iter().map(|(lang, name)| (lang, spaced(name))).collect();
        builder.row(called.iter().zip(0..).map(|((lang, name), nth)| (*lang, nth, name.as_str())));
    }
    let others = data.others.iter().map(|other| {
        let called = data.further.iter().flat_map(|further| {
            let known = further.others.iter().filter(|(name, _)| other.names.ru.contains(name));
            known.flat_map(|(_, names)| names).map(|name| (stemmed_as(further), spaced(name)))
        });
        (called.collect::<Vec<_>>(), near(other))
    });
    let others: Vec<_> = others.collect();
    let occupations = others.iter().map(|(names, near)| (names.iter().map(|(lang, name)| (*lang, name.as_str())).collect(), near.clone()));
    let elsewhere = Elsewhere::of(occupations, |lang, word| builder.is_filler(lang, word), |lang, word| builder.is_anyone(lang, word));
    let sides = data.technologies.sides.iter().map(|side| (side.names.iter().map(String::as_str).collect(), side.near.clone()));
    let technologies = Technologies::of(sides, ANYONE + u8::try_from(data.technologies.head).expect("fewer than 255 notions"));
    let search = SearchFile { elsewhere, technologies, index: builder.build(), ..beside(data) };
    postcard::to_allocvec(&FurtherFile { search, names }).expect("an index can be written")
}

fn near(other: &Other) -> Near {
    Near { rows: other.near.clone(), alone: other.alone, draft: other.draft }
}

const CHINESE: &str = "zh";

/// The language whose endings are taken off: Turkic languages have nearly the same, Chinese has none.
fn stemmed_as(further: &Further) -> Lang {
    if further.language == CHINESE { Lang::En } else { Lang::Kk }
}

/// What every file has besides its names.
fn beside(data: &Data) -> SearchFile {
    SearchFile {
        technologies: Technologies::NONE,
        codes: data.professions.iter().map(|row| row.code).collect(),
        groups: data.professions.iter().map(|row| u8::try_from(row.field).expect("fewer than 256 groups")).collect(),
        index: Index::default(),
        elsewhere: Elsewhere::NONE,
    }
}

fn builder(data: &Data) -> Builder {
    let mut builder = Builder::default();
    for lang in Lang::ALL {
        for word in data.fillers.get(lang) {
            builder.filler(lang, word);
        }
        for (notion, class) in data.general.iter().zip(ANYONE..) {
            let words = PerLang { ru: &notion.ru, kk: &notion.kk, en: &notion.en }.get(lang);
            words.iter().for_each(|word| builder.general(class, lang, word));
        }
    }
    for profession in &data.professions {
        let names = Lang::ALL.into_iter().map(|lang| (lang, 0, profession.names.get(lang)));
        builder.row(names.chain(profession.also.all()));
    }
    builder
}
