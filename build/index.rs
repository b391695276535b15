//! Writes what is searched as Rust source: the index of the list's names, and the names of occupations elsewhere.

use crate::data::Data;
use crate::search::elsewhere::Collected;
use crate::search::index::{ANYONE, Builder, Owned};
use crate::tables::{code_literal, joined};
use crate::text::{Lang, PerLang};

/// `index.rs`: the static `LISTED`, ready to be searched.
pub fn table(data: &Data) -> String {
    let builder = builder(data);
    let others =
        data.others.iter().map(|other| (other.names.all().map(|(lang, _, name)| (lang, name)).collect::<Vec<_>>(), other.near.clone()));
    // What is no longer listed is known to be elsewhere; near it is what it was easily taken for.
    let gone = data.former.iter().map(|row| {
        let names = row.called().filter(|(_, name)| !data.professions.iter().any(|listed| listed.called().any(|(_, of)| of == *name)));
        let alike = data.alike.iter().find(|set| set.contains(&row.code)).map_or(&[][..], Vec::as_slice);
        let near = data.professions.iter().zip(0..).filter(|(listed, _)| alike.contains(&listed.code)).map(|(_, place)| place);
        (names.collect(), near.collect())
    });
    let occupations = others.chain(gone);
    let Collected { steps, places: hash_places, groups, near } = Collected::of(occupations, |lang, word| builder.is_filler(lang, word));
    let near = joined(near.iter().map(|near| format!("&{near:?}")));
    let codes = joined(data.professions.iter().map(|profession| code_literal(profession.code)));
    let Owned { keys, key_lengths, stem_lengths, kinds, weights, postings, posting_lengths, places, docs, names, phrase_weights } =
        builder.build();
    format!(
        "static INDEX: Index<'static> = Index {{ keys: {keys:?}, key_lengths: &{key_lengths:?}, stem_lengths: &{stem_lengths:?}, kinds: &{kinds:?}, \
         weights: &{weights:?}, postings: &{postings:?}, posting_lengths: &{posting_lengths:?}, places: &{places:?}, \
         docs: &{docs:?}, names: &{names:?}, phrase_weights: &{phrase_weights:?} }};\n\
         static ELSEWHERE: Elsewhere<'static> = Elsewhere {{ steps: &{steps:?}, places: &{hash_places:?}, groups: &{groups:?}, near: &[{near}] }};\n\
         static CODES: &[Code] = &[{codes}];\n"
    )
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
