//! For editors of portals: choose how the checker looks, see it, copy the code for it.
//!
//! src/bin/site/scripts/embedding.mjs follows the choices; what they are called in the
//! code is the contract of docs/embedding.md.

use super::title;
use crate::app::markup::{Element, Node, el};
use crate::app::state::State;
use crate::list::LIST;
use crate::route::Page;
use crate::text::{Lang, Messages, messages};

/// Where the code points to as long as no script has put the site's own address there.
const SOMEWHERE: &str = "https://kerek.example";

pub fn view(lang: Lang) -> Vec<Node> {
    let messages = messages(lang);
    let state = State::get();
    let full = el("a").attr("href", state.href(Page::Check(lang))).child(messages.check_title);
    vec![
        title(messages.embed_title).into(),
        el("p").class("lead").child(messages.embed_lead).into(),
        el("form").attr("id", "builder").class("builder").children(choices(lang)).child(height(messages)).into(),
        el("h2").child(messages.embed_preview).into(),
        el("div").class("preview").child(el("kerek-checker").attr("lang", lang.tag()).child(full)).into(),
        el("h2").child(messages.embed_code_heading).into(),
        snippet("script", messages.embed_snippet_script, "embed.js", messages).into(),
        snippet("iframe", messages.embed_snippet_iframe, "embed/", messages).into(),
        snippet("link", messages.embed_snippet_link, "check/", messages).into(),
        snippet("csp", messages.embed_csp, "", messages).into(),
        el("h2").child(messages.embed_check_heading).into(),
        el("p").child(messages.embed_check_text).into(),
        snippet("check", messages.embed_check_title, "embed-check.html", messages).into(),
        el("h2").child(messages.embed_contract_heading).into(),
        contract().into(),
        el("p").child(messages.embed_promise).into(),
        el("p").attr("role", "status").attr("id", "copied").attr("data-copied", messages.embed_copied).into(),
    ]
}

/// A choice of the form: the attribute it sets, what it is called, its values and their names.
type Choice = (&'static str, &'static str, Vec<(String, String)>);

fn choices(lang: Lang) -> Vec<Element> {
    let messages = messages(lang);
    let named = |values: &[(&str, &'static str)]| values.iter().map(|(value, name)| (value.to_string(), name.to_string())).collect();
    let any = |name: &'static str| [(String::new(), name.to_string())].into_iter();
    let rows = LIST.professions.iter().map(|row| (row.code.to_string(), format!("{} · {}", row.names.get(lang), row.code)));
    let fields = LIST.fields.iter().map(|field| (field.id.to_string(), field.short.get(lang).to_string()));
    let languages = Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), lang.own_name().to_string()));
    let choices: [Choice; 6] = [
        ("lang", messages.embed_language, languages.collect()),
        (
            "theme",
            messages.embed_theme,
            named(&[("auto", messages.embed_theme_auto), ("light", messages.embed_theme_light), ("dark", messages.embed_theme_dark)]),
        ),
        (
            "accent",
            messages.embed_accent,
            named(&[
                ("sky", messages.embed_accent_sky),
                ("green", messages.embed_accent_green),
                ("violet", messages.embed_accent_violet),
                ("burgundy", messages.embed_accent_burgundy),
            ]),
        ),
        ("surface", messages.embed_surface, named(&[("plain", messages.embed_surface_plain), ("soft", messages.embed_surface_soft)])),
        ("profession", messages.embed_profession, any(messages.embed_profession_any).chain(rows).collect()),
        ("field", messages.embed_field, any(messages.embed_field_any).chain(fields).collect()),
    ];
    choices.into_iter().map(|choice| select(choice, lang)).collect()
}

fn select((name, label, values): Choice, lang: Lang) -> Element {
    let options = values.into_iter().map(|(value, text)| {
        let here = (value == lang.tag()).then_some("");
        el("option").attr("value", value).attr_if("selected", here).child(text)
    });
    el("p").child(el("label").attr("for", name).child(label)).child(el("select").attr("id", name).attr("name", name).children(options))
}

fn height(messages: &'static Messages) -> Element {
    let field = el("input")
        .attr("id", "height")
        .attr("name", "height")
        .attr("type", "number")
        .attr("min", "240")
        .attr("max", "20000")
        .attr("inputmode", "numeric")
        .attr("placeholder", messages.embed_height_auto);
    el("p").child(el("label").attr("for", "height").child(format!("{} (px)", messages.embed_height))).child(field)
}

/// A piece of code to copy; `path`: what it points to below the base.
fn snippet(kind: &'static str, label: &'static str, path: &str, messages: &'static Messages) -> Element {
    let code = el("code").attr("data-snippet", kind).child(format!("{SOMEWHERE}{}{path}", State::get().href(Page::Languages)));
    let unseen = el("span").class("unseen").child(": ").child(label);
    el("section")
        .class("snippet")
        .child(el("h3").child(label))
        .child(el("pre").attr("tabindex", "0").child(code))
        .child(el("button").attr("type", "button").class("plain").attr("data-copies", kind).child(messages.embed_copy).child(unseen))
}

/// Attributes and events, as code names them.
fn contract() -> Element {
    let fields: Vec<&str> = LIST.fields.iter().map(|field| field.id).collect();
    let rows = [
        ("lang", "ru · kk · en"),
        ("theme", "auto · light · dark"),
        ("accent", "sky · green · violet · burgundy"),
        ("surface", "plain · soft"),
        ("profession", "2512-1-007 · 2166-1"),
        ("field", &fields.join(" · ")),
        ("height", "240–20000"),
        ("kerek-height", "event.detail = { height }"),
        ("kerek-result", "event.detail = { verdict, code }"),
    ];
    let rows = rows.map(|(name, values)| {
        el("tr")
            .child(el("th").attr("scope", "row").child(el("code").child(name)))
            .child(el("td").child(el("code").child(values.to_string())))
    });
    el("div").class("table-scroll").attr("tabindex", "0").child(el("table").class("contract").child(el("tbody").children(rows)))
}
