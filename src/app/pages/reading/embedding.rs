//! For editors of portals: choose how the checker looks, see it, copy the code for it.
//!
//! src/bin/site/scripts/embedding.mjs follows the choices; what they are called in the
//! code is the contract of docs/embedding.md.

use leptos::prelude::*;

use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::list::LIST;
use crate::route::Page;
use crate::text::{Lang, messages};

/// Where the code points to as long as no script has put the site's own address there.
const SOMEWHERE: &str = "https://kerek.example";

#[component]
pub fn EmbeddingPage(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let full = Navigation::get().href(Page::Check(lang));
    view! {
        <Title>{messages.embed_title}</Title>
        <p class="lead">{messages.embed_lead}</p>
        <form id="builder" class="builder">
            {choices(lang).map(|choice| view! { <Select choice lang/> })}
            <Height lang/>
        </form>
        <h2>{messages.embed_preview}</h2>
        <div class="preview"><kerek-checker lang=lang.tag()><a href=full>{messages.check_title}</a></kerek-checker></div>
        <h2>{messages.embed_code_heading}</h2>
        <Snippet kind="script" label=messages.embed_snippet_script path="embed.js" lang/>
        <Snippet kind="iframe" label=messages.embed_snippet_iframe path="embed/" lang/>
        <Snippet kind="link" label=messages.embed_snippet_link path="check/" lang/>
        <Snippet kind="csp" label=messages.embed_csp path="" lang/>
        <h2>{messages.embed_check_heading}</h2>
        <p>{messages.embed_check_text}</p>
        <Snippet kind="check" label=messages.embed_check_title path="embed-check.html" lang/>
        <h2>{messages.embed_contract_heading}</h2>
        <Contract/>
        <p>{messages.embed_promise}</p>
        <p role="status" id="copied" data-copied=messages.embed_copied></p>
    }
}

/// A choice of the form: the attribute it sets, what it is called, its values and their names.
type Choice = (&'static str, &'static str, Vec<(String, String)>);

fn choices(lang: Lang) -> [Choice; 6] {
    let messages = messages(lang);
    let named = |values: &[(&str, &'static str)]| values.iter().map(|(value, name)| (value.to_string(), name.to_string())).collect();
    let any = |name: &'static str| [(String::new(), name.to_string())].into_iter();
    let rows = LIST.professions.iter().map(|row| (row.code.to_string(), format!("{} · {}", row.names.get(lang), row.code)));
    let fields = LIST.fields.iter().map(|field| (field.id.to_string(), field.short.get(lang).to_string()));
    let languages = Lang::ALL.into_iter().map(|lang| (lang.tag().to_string(), lang.own_name().to_string()));
    [
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
    ]
}

#[component]
fn Select(choice: Choice, lang: Lang) -> impl IntoView {
    let (name, label, values) = choice;
    let options = values.into_iter().map(|(value, text)| {
        let here = (value == lang.tag()).then_some("");
        view! { <option value=value selected=here>{text}</option> }
    });
    view! { <p><label for=name>{label}</label><select id=name name=name>{options.collect::<Vec<_>>()}</select></p> }
}

#[component]
fn Height(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    view! {
        <p>
            <label for="height">{format!("{} (px)", messages.embed_height)}</label>
            <input
                id="height"
                name="height"
                type="number"
                min="240"
                max="20000"
                inputmode="numeric"
                placeholder=messages.embed_height_auto
            />
        </p>
    }
}

/// A piece of code to copy; `path`: what it points to below the base.
#[component]
fn Snippet(kind: &'static str, label: &'static str, path: &'static str, lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    let address = format!("{SOMEWHERE}{}{path}", Navigation::get().href(Page::Languages));
    view! {
        <section class="snippet">
            <h3>{label}</h3>
            <pre tabindex="0"><code data-snippet=kind>{address}</code></pre>
            <button type="button" class="plain" data-copies=kind>{messages.embed_copy}<span class="unseen">{messages.colon}{label}</span></button>
        </section>
    }
}

/// Attributes and events, as code names them.
#[component]
fn Contract() -> impl IntoView {
    let fields: Vec<&str> = LIST.fields.iter().map(|field| field.id).collect();
    let languages = Lang::ALL.map(Lang::tag).join(" · ");
    let rows = [
        ("lang", languages.as_str()),
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
        view! { <tr><th scope="row"><code>{name}</code></th><td><code>{values.to_string()}</code></td></tr> }
    });
    view! { <div class="table-scroll" tabindex="0"><table class="contract"><tbody>{rows}</tbody></table></div> }
}
