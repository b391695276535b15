//! One row of the list, with all that is known of it.

use super::{missing, title};
use crate::app::markup::{Element, el};
use crate::app::parts::{check_of, code as code_part, edition_line, row_choice, star, statement, unit_group};
use crate::app::state::State;
use crate::list::facts;
use crate::list::{Code, LIST, Level, Profession};
use crate::route::Page;
use crate::text::phrasing::fill;
use crate::text::{Lang, Messages, messages};

pub fn view(lang: Lang, code: Code) -> Vec<Element> {
    let Some(row) = LIST.known(code) else { return missing::view(lang) };
    if !row.stands_in(LIST.edition()) {
        return gone(row, lang);
    }
    let state = State::get();
    let messages = messages(lang);
    let is_listed = if code.is_group() { messages.on_list_group_is } else { messages.on_list_is };
    let meaning = [&facts::LISTED_MEANS, &facts::REFUSAL_STAYS, &facts::PETITION];
    let rest = [&facts::PILOT, &facts::RESIDENCE_183];
    let meaning = meaning.into_iter().chain(row.field.petition.iter().copied()).chain(rest);
    let group = code.is_group().then(|| vec![statement(&facts::WHOLE_GROUP, lang), statement(&facts::GROUP_NAMES, lang)]);
    let article = el("article")
        .child(el("div").class("title-with-star").child(title(row.names.get(lang))).child(star(row, lang)))
        .child((lang != Lang::Ru).then(|| el("p").class("unofficial").child(messages.unofficial)))
        .child(el("p").class("verdict-line").child(el("strong").child(is_listed)).child(format!(". {}.", edition_line(lang))))
        .child(group)
        .child(el("p").child(el("a").class("button").attr("href", state.href(check_of(row, lang))).child(messages.check_this)))
        .child(el("h2").child(messages.names_heading))
        .child(names(row, lang))
        .child(row.stands_in(LIST.editions[0]).then(|| statement(&facts::FIRST_EDITION, lang)))
        .child(el("h2").child(messages.meaning_heading))
        .children(meaning.map(|fact| statement(fact, lang)))
        .child(alike(row, lang))
        .child(el("h2").child(messages.code_heading))
        .child(levels(row, lang))
        .child(also(row, lang));
    let back = el("a").class("back").attr("href", state.href(Page::List(lang))).child(messages.back_to_list);
    vec![el("p").child(back), article]
}

/// A row that stood on the list once: whoever follows an old link learns what became of it.
fn gone(row: &'static Profession, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let last = row.editions.last().map_or("", |edition| edition.id);
    let to_list = el("a").class("button").attr("href", State::get().href(Page::List(lang))).child(messages.show_all);
    vec![
        title(row.names.get(lang)),
        el("p").class("verdict-line").child(el("strong").child(fill(messages.gone, &[last]))).child(format!(" {}.", edition_line(lang))),
        el("p").child(to_list),
        names(row, lang),
        statement(&facts::LIST_ROWS, lang),
        statement(&facts::LATER_AMENDMENTS, lang),
    ]
}

/// A term and what it is, as a pair of the list of details.
fn detail(term: impl Into<String>, is: Vec<Element>) -> Element {
    el("div").child(el("dt").child(term.into())).child(is)
}

fn names(row: &'static Profession, lang: Lang) -> Element {
    let messages = messages(lang);
    let ours = |lang: Lang, label: &str| {
        detail(format!("{label} ({})", messages.unofficial), vec![el("dd").attr("lang", lang.tag()).child(row.names.get(lang))])
    };
    let headings = row.field.headings.iter().map(|(heading, translation)| {
        let translated = (lang != Lang::Ru)
            .then(|| el("span").class("unofficial").child(format!("{} ({})", translation.get(lang), messages.unofficial)));
        el("dd").child(el("span").attr("lang", "ru").child(*heading)).child(" ").child(translated)
    });
    let since = || detail(messages.edition, vec![el("dd").child(fill(messages.since, &[row.since().id]))]);
    el("dl")
        .class("details")
        .child(detail(messages.official_name, vec![el("dd").attr("lang", "ru").child(row.names.ru)]))
        .child(ours(Lang::Kk, messages.language_kk))
        .child(ours(Lang::En, messages.language_en))
        .child(detail(messages.code, vec![el("dd").child(code_part(row.code))]))
        .child(detail(messages.group, headings.collect()))
        .child(row.stands_in(LIST.edition()).then(since))
}

/// The classifier's levels behind the code, widest first.
fn levels(row: &'static Profession, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let column = |text| el("th").attr("scope", "col").child(text);
    let levels = row.code.levels().into_iter().map(|(level, digits)| {
        el("tr").child(el("th").attr("scope", "row").child(level_name(level, messages))).child(el("td").class("code").child(digits))
    });
    let table = el("table")
        .class("levels")
        .child(el("thead").child(el("tr").child(column(messages.level)).child(column(messages.code))))
        .child(el("tbody").children(levels));
    let mut view = vec![table, statement(&facts::CLASSIFIER_LEVELS, lang)];
    if let Some(title) = LIST.isco_title(row.code.unit()) {
        view.push(el("p").child(format!("{} {:04}: {}", messages.isco, row.code.unit(), title.get(lang))));
        view.push(statement(&facts::ISCO_CONTEXT, lang));
    }
    view
}

fn level_name(level: Level, messages: &'static Messages) -> &'static str {
    match level {
        Level::Major => messages.level_major,
        Level::SubMajor => messages.level_sub_major,
        Level::Minor => messages.level_minor,
        Level::Unit => messages.level_unit,
        Level::Group => messages.level_group,
        Level::Occupation => messages.level_occupation,
    }
}

fn alike(row: &'static Profession, lang: Lang) -> Option<Vec<Element>> {
    let state = State::get();
    let messages = messages(lang);
    let alike = LIST.alike(row.code);
    let choices =
        alike.iter().map(|other| row_choice(other, state.href(Page::Profession(lang, other.code)), unit_group(other, lang), lang));
    (!alike.is_empty()).then(|| {
        vec![el("h2").child(messages.alike_heading), el("p").child(messages.alike_help), el("ul").class("choices").children(choices)]
    })
}

fn also(row: &'static Profession, lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    vec![
        el("h2").child(messages.also_heading),
        el("p").child(messages.also_help),
        el("p").attr("lang", lang.tag()).child(row.also.get(lang).collect::<Vec<_>>().join(", ") + "."),
    ]
}
