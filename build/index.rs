//! Writes what is searched as a file: the index of the list's names, and the names of occupations elsewhere.

use std::borrow::Cow;

use crate::data::{Data, Other};
use crate::search::elsewhere::{Elsewhere, Near, Occupation, SHORT_HASH};
use crate::search::file::SearchFile;
use crate::search::index::{ANYONE, Builder, Index};
use crate::search::technologies::Technologies;
use crate::text::Lang;

/// `index.bin`: what the list is searched in.
pub fn file(data: &Data) -> Vec<u8> {
    let builder = builder(data);
    let others = data.others.iter().map(|other| Occupation {
        names: other.names.all().map(|(lang, _, name)| (lang, Cow::from(name))).collect(),
        near: near(other),
        is_title: false,
    });
    // What is no longer listed is known to be elsewhere; near it is what it was easily taken for.
    let gone = data.former.iter().map(|row| {
        let names = row.called().filter(|(_, name)| !data.professions.iter().any(|listed| listed.called().any(|(_, of)| of == *name)));
        let alike = data.alike.iter().find(|set| set.contains(&row.code)).map_or(&[][..], Vec::as_slice);
        let near = data.professions.iter().zip(0..).filter(|(listed, _)| alike.contains(&listed.code)).map(|(_, place)| place);
        Occupation {
            names: names.map(|(lang, name)| (lang, Cow::from(name))).collect(),
            near: Near { rows: near.collect(), ..Near::default() },
            is_title: false,
        }
    });
    let occupations = others.chain(gone);
    let elsewhere = Elsewhere::of(SHORT_HASH, occupations, &builder);
    let file = SearchFile { elsewhere, fillers: builder.short_fillers(), index: builder.build(), ..beside(data) };
    postcard::to_allocvec(&file).expect("an index can be written")
}

/// What every file has besides its names.
pub fn beside(data: &Data) -> SearchFile {
    SearchFile {
        technologies: Technologies::NONE,
        codes: data.professions.iter().map(|row| row.code).collect(),
        groups: data.professions.iter().map(|row| u8::try_from(row.field).expect("fewer than 256 groups")).collect(),
        index: Index::default(),
        elsewhere: Elsewhere::NONE,
        fillers: Vec::new(),
        wide: data.general.iter().enumerate().filter(|(_, notion)| notion.wide).map(|(place, _)| class(place)).collect(),
    }
}

/// The class of general words of a notion, by its place in words.json.
pub fn class(notion: usize) -> u8 {
    ANYONE + u8::try_from(notion).expect("fewer than 255 notions")
}

/// What is near an occupation that the list does not have.
pub fn near(other: &Other) -> Near {
    Near { rows: other.near.clone(), alone: other.alone, draft: other.draft }
}

fn builder(data: &Data) -> Builder {
    let mut builder = Builder::default();
    words(data, &mut builder);
    for profession in &data.professions {
        let names = Lang::INDEXED.into_iter().map(|lang| (lang, 0, profession.names.get(lang)));
        builder.row(names.chain(profession.also.all()));
    }
    builder
}

/// The fillers and general words of the languages of the index.
pub fn words(data: &Data, builder: &mut Builder) {
    for (place, lang) in Lang::INDEXED.into_iter().enumerate() {
        for word in data.fillers.get(lang) {
            builder.filler(lang, word);
        }
        for (notion, class) in data.general.iter().zip(ANYONE..) {
            let words = [&notion.ru, &notion.kk, &notion.en][place];
            words.iter().for_each(|word| builder.general(class, lang, word));
        }
    }
}
