//! What an editor puts in the place of the checker, to see what works there.
//!
//! Prerendered in all languages, because a portal may send any; src/bin/site/scripts/embed-check.mjs
//! finds out how things stand and leaves one.

use leptos::prelude::*;

use crate::text::{Lang, Messages, messages};

/// What is looked at, and what is said when it is well, when it is not, and how it is mended.
type Probe = (&'static str, [&'static str; 3]);

fn probes(messages: &'static Messages) -> [Probe; 8] {
    [
        ("framing", [messages.probe_framing_ok, messages.probe_framing_bad, messages.probe_framing_mend]),
        ("script", [messages.probe_script_ok, messages.probe_script_bad, messages.probe_script_mend]),
        ("csp", [messages.probe_csp_ok, messages.probe_csp_bad, messages.probe_csp_mend]),
        ("sandbox", [messages.probe_sandbox_ok, messages.probe_sandbox_bad, messages.probe_sandbox_mend]),
        ("height", [messages.probe_height_ok, messages.probe_height_bad, messages.probe_height_mend]),
        ("width", [messages.probe_width_ok, messages.probe_width_bad, messages.probe_width_mend]),
        ("storage", [messages.probe_storage_ok, messages.probe_storage_bad, messages.probe_storage_mend]),
        ("language", [messages.probe_language_ok, messages.probe_language_bad, messages.probe_language_mend]),
    ]
}

#[component]
pub fn EmbedCheckPage() -> impl IntoView {
    Lang::ALL.map(|lang| view! { <InLang lang/> })
}

#[component]
fn InLang(lang: Lang) -> impl IntoView {
    let messages = messages(lang);
    view! {
        <section lang=lang.tag()>
            <h1>{messages.embed_check_title}</h1>
            <p class="alone" hidden="">{messages.embed_check_alone}" "{messages.embed_check_how}</p>
            <ul class="probes">{probes(messages).map(|probe| view! { <ProbeItem probe/> })}</ul>
        </section>
    }
}

#[component]
fn ProbeItem(probe: Probe) -> impl IntoView {
    let (name, [well, unwell, mend]) = probe;
    // Without a script this is what there is to see, and it is the answer.
    let unrun = if name == "script" { "bad" } else { "unknown" };
    view! {
        <li data-probe=name data-state=unrun>
            <p class="well">"✓ "{well}</p>
            <p class="unwell">"✗ "{unwell}</p>
            <p class="mend">"→ "{mend}</p>
        </li>
    }
}
