//! Pages that are there to be read: prerendered at build time, with no app behind them.
//! What works on them works by a script of their own, see src/bin/site/scripts.

mod about;
mod data;
mod editions;
mod embed_check;
mod embedding;
mod examples;
mod feed_link;
mod parts;
mod rules;
mod way;
mod working_days;

use leptos::prelude::*;

use crate::route::Reading;
use crate::text::Lang;
use about::AboutPage;
use data::DataPage;
use editions::EditionsPage;
pub use embed_check::EmbedCheckPage;
use embedding::EmbeddingPage;
use examples::ExamplesPage;
use parts::PartsPage;
use rules::RulesPage;

/// A page as it is prerendered.
pub fn view(lang: Lang, page: Reading) -> AnyView {
    match page {
        Reading::Rules => view! { <RulesPage lang/> }.into_any(),
        Reading::Editions => view! { <EditionsPage lang/> }.into_any(),
        Reading::About => view! { <AboutPage lang/> }.into_any(),
        Reading::Data => view! { <DataPage lang/> }.into_any(),
        Reading::Embedding => view! { <EmbeddingPage lang/> }.into_any(),
        Reading::Examples => view! { <ExamplesPage lang/> }.into_any(),
        Reading::Parts => view! { <PartsPage lang/> }.into_any(),
    }
}
