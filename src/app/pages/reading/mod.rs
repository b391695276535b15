//! Pages that are there to be read: painted at build time, with no app behind them.
//! What works on them works by a script of their own, see src/bin/site/scripts.

mod about;
mod data;
mod editions;
pub mod embed_check;
mod embedding;
mod examples;
mod parts;
mod rules;
mod way;
mod working_days;

use super::title;
use crate::app::markup::Node;
use crate::route::Reading;
use crate::text::Lang;

pub fn view(lang: Lang, page: Reading) -> Node {
    match page {
        Reading::Rules => rules::view(lang).into(),
        Reading::Editions => editions::view(lang).into(),
        Reading::About => about::view(lang).into(),
        Reading::Data => data::view(lang).into(),
        Reading::Embedding => embedding::view(lang).into(),
        Reading::Examples => examples::view(lang).into(),
        Reading::Parts => parts::view(lang).into(),
    }
}
