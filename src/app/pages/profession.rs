//! One row of the list, with all that is known of it.

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::missing::MissingPage;
use crate::app::navigation::Navigation;
use crate::app::parts::{CodeText, RowChoice, Star, Statement, Statements, Title, check_of, edition_line, unit_group};
use crate::app::wording;
use crate::list::facts;
use crate::list::{Code, LIST, Profession};
use crate::route::Page;
use crate::text::phrasing::fill;
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
    let group = row.code.is_group().then(|| {
        view! { <Statement fact=&facts::WHOLE_GROUP lang/><Statement fact=&facts::GROUP_NAMES lang/> }
    });
    let meaning = [&facts::LISTED_MEANS, &facts::REFUSAL_STAYS, &facts::PETITION].into_iter().chain(row.field.petition.iter().copied());
    let meaning = meaning.chain([&facts::PILOT, &facts::RESIDENCE_183]).collect();
    let first_edition = row.stands_in(LIST.editions[0]).then(|| view! { <Statement fact=&facts::FIRST_EDITION lang/> });
    view! {
        <p><a class="back" href=navigation.href(Page::List(lang))>{messages.back_to_list}</a></p>
        <article>
            <div class="title-with-star"><Title>{row.names.get(lang)}</Title><Star profession=row lang/></div>
            {(lang != Lang::Ru).then(|| view! { <p class="unofficial">{messages.unofficial}</p> })}
            <p class="verdict-line"><strong>{is_listed}</strong>{format!(". {}.", edition_line(lang))}</p>
            {group}
            <p><a class="button" href=navigation.href(check_of(row, lang))>{messages.check_this}</a></p>
            <h2>{messages.names_heading}</h2>
            <Names row lang/>
            {first_edition}
            <h2>{messages.meaning_heading}</h2>
            <Statements facts=meaning lang/>
            <Alike row lang/>
            <h2>{messages.code_heading}</h2>
            <Levels row lang/>
            <h2>{messages.also_heading}</h2>
            <p>{messages.also_help}</p>
            <p lang=lang.tag()>{row.also.get(lang).collect::<Vec<_>>().join(", ") + "."}</p>
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
        <p class="verdict-line"><strong>{fill(messages.gone, &[last])}</strong>{format!(" {}.", edition_line(lang))}</p>
        <p><a class="button" href=to_list>{messages.show_all}</a></p>
        <Names row lang/>
        <Statement fact=&facts::LIST_ROWS lang/>
        <Statement fact=&facts::LATER_AMENDMENTS lang/>
    }
}

#[component]
fn Names(row: &'static Profession, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let ours = [(Lang::Kk, messages.language_kk), (Lang::En, messages.language_en)].map(|(of, label)| {
        let term = format!("{label} ({})", messages.unofficial);
        view! { <div><dt>{term}</dt><dd lang=of.tag()>{row.names.get(of)}</dd></div> }
    });
    let headings = row.field.headings.iter().map(|(heading, translation)| {
        let translated = (lang != Lang::Ru).then(|| format!("{} ({})", translation.get(lang), messages.unofficial));
        let translated = translated.map(|text| view! { <span class="unofficial">{text}</span> });
        view! { <dd><span lang="ru">{*heading}</span>" "{translated}</dd> }
    });
    let since = row.stands_in(LIST.edition()).then(|| {
        view! { <div><dt>{messages.edition}</dt><dd>{fill(messages.since, &[row.since().id])}</dd></div> }
    });
    view! {
        <dl class="details">
            <div><dt>{messages.official_name}</dt><dd lang="ru">{row.names.ru}</dd></div>
            {ours}
            <div><dt>{messages.code}</dt><dd><CodeText code=row.code/></dd></div>
            <div><dt>{messages.group}</dt>{headings.collect::<Vec<_>>()}</div>
            {since}
        </dl>
    }
}

/// The classifier's levels behind the code, widest first.
#[component]
fn Levels(row: &'static Profession, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let levels = row.code.levels().into_iter().map(|(level, digits)| {
        view! { <tr><th scope="row">{wording::level(level, messages)}</th><td class="code">{digits}</td></tr> }
    });
    let isco = unit_group(row, lang).map(|text| view! { <p>{text}</p><Statement fact=&facts::ISCO_CONTEXT lang/> });
    view! {
        <table class="levels">
            <thead><tr><th scope="col">{messages.level}</th><th scope="col">{messages.code}</th></tr></thead>
            <tbody>{levels.collect::<Vec<_>>()}</tbody>
        </table>
        <Statement fact=&facts::CLASSIFIER_LEVELS lang/>
        {isco}
    }
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
