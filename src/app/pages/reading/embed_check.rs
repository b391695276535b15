//! What an editor puts in the place of the checker, to see what works there.
//!
//! Painted in all languages, because a portal may send any; src/bin/site/scripts/embed-check.mjs
//! finds out how things stand and leaves one.

use crate::app::markup::{Element, el};
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

pub fn view() -> Vec<Element> {
    Lang::ALL.into_iter().map(in_lang).collect()
}

fn in_lang(lang: Lang) -> Element {
    let messages = messages(lang);
    // Without a script this is what there is to see, and it is the answer.
    let unrun = |name: &str| if name == "script" { "bad" } else { "unknown" };
    let results = probes(messages).map(|(name, [well, unwell, mend])| {
        el("li")
            .attr("data-probe", name)
            .attr("data-state", unrun(name))
            .child(el("p").class("well").child("✓ ").child(well))
            .child(el("p").class("unwell").child("✗ ").child(unwell))
            .child(el("p").class("mend").child("→ ").child(mend))
    });
    el("section")
        .attr("lang", lang.tag())
        .child(el("h1").child(messages.embed_check_title))
        .child(el("p").class("alone").attr("hidden", "").child(messages.embed_check_alone).child(" ").child(messages.embed_check_how))
        .child(el("ul").class("probes").children(results))
}
