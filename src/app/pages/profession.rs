//! One row of the list, with all that is known of it.

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::missing::MissingPage;
use crate::app::further::follow_learning;
use crate::app::mended::memo;
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, Folded, Legend, RowChoice, Star, Statement, Statements, Title, check_of, edition_line, unit_group};
use crate::app::wording;
use crate::list::facts::{self, Fact};
use crate::list::{Code, LIST, Level, Profession};
use crate::route::Page;
use crate::search::other_names;
use crate::text::phrasing::{bracketed, fill};
use crate::text::{Lang, messages};

#[component]
pub fn ProfessionPage(lang: Lang, code: Code) -> impl IntoView {
    match LIST.known(code) {
        None => EitherOf3::A(view! { <MissingPage lang/> }),
        Some(row) if row.stands_in(LIST.edition()) => EitherOf3::B(view! { <Listed row lang/> }),
        Some(row) => EitherOf3::C(view! { <Gone row lang/> }),
    }
}

#[component]
fn Listed(row: &'static Profession, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let is_listed = if row.code.is_group() { messages.on_list_group_is } else { messages.on_list_is };
    // What follows first, each beside what it rests on; the rest is folded.
    let means = row.code.is_group().then_some(&facts::WHOLE_GROUP).into_iter().chain([&facts::LISTED_MEANS]);
    let to_do = [&facts::PETITION].into_iter().chain(row.field.petition.iter().copied());
    let context = unit_group(row, lang);
    let of_code = [&facts::CLASSIFIER_LEVELS].into_iter().chain(context.is_some().then_some(&facts::ISCO_CONTEXT));
    let of_names = row.code.is_group().then_some(&facts::GROUP_NAMES).into_iter();
    let of_names = of_names.chain(row.stands_in(LIST.editions[0]).then_some(&facts::FIRST_EDITION));
    let more = vec![&facts::REFUSAL_STAYS, &facts::PILOT, &facts::RESIDENCE_183];
    let also = memo(move |_| {
        follow_learning();
        other_names(row.code, lang).collect::<Vec<_>>().join(", ")
    });
    let folds = [
        Fold { heading: messages.meaning_heading, details: Vec::new(), text: None, facts: more },
        Fold { heading: messages.names_heading, details: names(row, lang), text: None, facts: of_names.collect() },
        Fold { heading: messages.code_heading, details: levels(row, lang), text: context, facts: of_code.collect() },
    ];
    view! {
        <p><a class="back" href=navigation.href(Page::List(lang))>{messages.back_to_list}</a></p>
        <article>
            <div class="title-with-star"><Title>{row.names.get(lang)}</Title><Star profession=row lang/></div>
            <p><CodeText code=row.code/>{(lang != Lang::Ru).then(|| view! { " "<span class="unofficial">{messages.unofficial}</span> })}</p>
            <p class="verdict-line"><strong>{is_listed}</strong>{messages.stop}{edition_line(lang)}{messages.stop}</p>
            <Statements facts=means.collect() is_brief=true lang/>
            <p><a class="button" href=navigation.href(check_of(row, lang))>{messages.check_this}</a></p>
            <h2>{messages.papers_heading}</h2>
            <Statements facts=to_do.collect() is_brief=true lang/>
            <Alike row lang/>
            {folds.map(|fold| view! { <FoldedPart fold lang/> })}
            <Folded heading=messages.also_heading><p>{messages.also_help}</p><p lang=lang.tag()>{also}</p></Folded>
            <Legend lang/>
        </article>
    }
}

/// A row that stood on the list once: whoever follows an old link learns what became of it.
#[component]
fn Gone(row: &'static Profession, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let last = row.editions.last().map_or("", |edition| edition.id);
    let to_list = Navigation::get().href(Page::List(lang));
    view! {
        <Title>{row.names.get(lang)}</Title>
        <p class="verdict-line"><strong>{fill(messages.gone, &[last])}</strong>" "{edition_line(lang)}{messages.stop}</p>
        <p><a class="button" href=to_list>{messages.show_all}</a></p>
        <Details details=names(row, lang)/>
        <Statement fact=&facts::LIST_ROWS lang/>
        <Statement fact=&facts::LATER_AMENDMENTS lang/>
    }
}

/// What the list has of a row: its names in each language, code, group, and since when.
fn names(row: &'static Profession, lang: Lang) -> Vec<Detail> {
    let messages = messages(lang);
    let ours = [(Lang::Kk, messages.language_kk), (Lang::En, messages.language_en)]
        .map(|(of, label)| (bracketed(lang, label, messages.unofficial), row.names.get(of).to_string(), of));
    let headings = row.field.headings.iter().flat_map(|(heading, translation)| {
        let translated = (lang != Lang::Ru).then(|| bracketed(lang, messages.group, messages.unofficial));
        let translated = translated.map(|term| (term, translation.get(lang).to_string(), lang));
        [(messages.group.to_string(), heading.to_string(), Lang::Ru)].into_iter().chain(translated)
    });
    let since = row.stands_in(LIST.edition()).then(|| (messages.edition.to_string(), fill(messages.since, &[row.since().id]), lang));
    let official = (messages.official_name.to_string(), row.names.ru.to_string(), Lang::Ru);
    [official].into_iter().chain(ours).chain(headings).chain(since).collect()
}

/// The classifier's levels behind the code, widest first.
fn levels(row: &'static Profession, lang: Lang) -> Vec<Detail> {
    let level = |(level, digits): (Level, String)| (wording::level(level, messages(lang)).to_string(), digits, lang);
    row.code.levels().into_iter().map(level).collect()
}

/// A term, what there is to say of it, and the language of that.
type Detail = (String, String, Lang);

/// A part of the page that few readers need. All are of one shape: each shape of its own would be a program of its own.
struct Fold {
    heading: &'static str,
    details: Vec<Detail>,
    text: Option<String>,
    facts: Vec<&'static Fact>,
}

#[component]
fn FoldedPart(fold: Fold, lang: Lang) -> impl IntoView {
    let Fold { heading, details, text, facts } = fold;
    view! {
        <Folded heading>
            <Details details/>
            {text.map(|text| view! { <p>{text}</p> })}
            <Statements facts lang/>
        </Folded>
    }
}

#[component]
fn Details(details: Vec<Detail>) -> impl IntoView {
    let detail = |(term, said, lang): Detail| view! { <div><dt>{term}</dt><dd lang=lang.tag()>{said}</dd></div> };
    (!details.is_empty()).then(|| view! { <dl class="details">{details.into_iter().map(detail).collect::<Vec<_>>()}</dl> })
}

#[component]
fn Alike(row: &'static Profession, lang: Lang) -> impl IntoView {
    let navigation = Navigation::get();
    let messages = messages(lang);
    let choices = LIST.alike(row.code).into_iter().map(|other| {
        let href = navigation.href(Page::Profession(lang, other.code));
        view! { <RowChoice row=other href note=unit_group(other, lang) lang/> }
    });
    let choices: Vec<_> = choices.collect();
    (!choices.is_empty()).then(|| {
        view! { <h2>{messages.alike_heading}</h2><p>{messages.alike_help}</p><ul class="choices">{choices}</ul> }
    })
}
