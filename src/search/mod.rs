//! What people type, and which rows of the list they mean by it.
//!
//! A query is read as typed, then, if that gives no sure answer, with words put
//! together or taken apart and, if none of them is known, as if typed on the
//! other keyboard layout. The surest reading wins. Alphabets need no reading of their own: `key` writes
//! them all in one. It knows names and words only; that a listed profession
//! leads to anything is [`crate::eligibility`]'s to say.

mod attempt;
mod beginning;
mod besides;
mod codes;
mod columns;
mod distance;
pub mod elsewhere;
mod file;
pub mod further;
mod han;
mod hash;
pub mod index;
mod key;
mod layout;
mod listing;
mod lookup;
mod marked;
mod names;
mod order;
mod outcome;
mod rank;
mod repair;
mod short;
mod stem;
mod steps;
pub mod technologies;
mod title;
mod words;

use crate::loaded::Loaded;
use attempt::{Attempt, Text};
use codes::Fit;
use further::{FURTHER, Further};
use index::Index;
use layout::{Retyping, retype};
use order::sort_by_number;
use short::Short;
use technologies::Technologies;

pub use attempt::Lexicon;
pub use listing::{Card, Finding, Kind, Listing, Row, listing, listing_in};
pub use lookup::Manner;
pub use names::other_names;
pub use outcome::{Outcome, Reading, State};
pub use rank::Hit;

/// What is searched: the list's own names, and further languages if there are any, once they are loaded.
#[derive(Clone, Copy)]
pub struct Searched<'a> {
    pub lexicon: Lexicon<'a>,
    pub further: Option<&'static Loaded<Further>>,
    /// Every name of a row as it is written, where short words are to answer only as they are.
    pub names: Option<fn(usize) -> Vec<&'static str>>,
}

/// The answer to a query, in the reading that is surest.
pub fn search(searched: &Searched, query: &str) -> Outcome {
    let further = searched.further.and_then(Loaded::get);
    let lexicon = further.map_or(searched.lexicon, |further| Lexicon {
        technologies: further.lexicon.technologies,
        titles: &further.titles,
        ..searched.lexicon
    });
    let outcome = as_written(searched, query, read(&lexicon, query, true));
    let Some(further) = further else { return outcome };
    let outcome =
        if outcome.is_settled() && !outcome.elsewhere { outcome } else { in_further_languages(searched, further, query, outcome) };
    if outcome.state != State::None {
        return outcome;
    }
    match further.of_field(&lexicon, &words::settled(query)) {
        hits if hits.is_empty() => outcome,
        hits => Outcome { state: State::Similar, hits, ..outcome },
    }
}

/// The surer of what was found and what the further languages have.
fn in_further_languages(searched: &Searched, further: &'static Further, query: &str, outcome: Outcome) -> Outcome {
    match further.attempt(&words::settled(query)) {
        // What is another occupation in one language may be all of a row's name in another (tibbiy fizik-muhandis).
        Some(attempt) if outcome.elsewhere && !further.is_own_name(&attempt) => outcome,
        Some(attempt) if attempt.is_sure() || outcome.hits.is_empty() => {
            as_written(searched, query, Outcome { further: Some(further.names), ..attempt.outcome(&further.lexicon, Reading::AsTyped) })
        }
        _ => outcome,
    }
}

/// Short words answer with the rows that have them in a name just so; others are only near. See [`Short`].
fn as_written(searched: &Searched, query: &str, mut outcome: Outcome) -> Outcome {
    let (Some(names), Some(short)) = (searched.names, Short::of(query)) else { return outcome };
    if outcome.state != State::Match || outcome.general {
        return outcome;
    }
    let is_written = |hit: &Hit| match outcome.further_name(hit) {
        Some(name) => short.begins(name),
        None => names(hit.row).into_iter().any(|name| short.begins(name)),
    };
    let written: Vec<Hit> = outcome.hits.iter().copied().filter(is_written).collect();
    if written.is_empty() {
        outcome.state = State::Similar;
        attempt::keep_nearest(&searched.lexicon, &mut outcome.hits);
    } else {
        outcome.hits = written;
    }
    outcome
}

/// The answer to the query just as it was typed, when the reader undoes another reading.
pub fn search_as_typed(searched: &Searched, query: &str) -> Outcome {
    read(&searched.lexicon, query, false)
}

fn read(lexicon: &Lexicon, query: &str, reread: bool) -> Outcome {
    let index = lexicon.index;
    let query = words::settled(query);
    let query = query.as_str();
    if let Some(typed) = code_in(lexicon, query) {
        return by_code(lexicon, &typed);
    }
    let text = Text::read(lexicon, query);
    if text.is_empty() {
        return Outcome::EMPTY;
    }
    let typed = Attempt::new(lexicon, &text);
    if !reread || typed.is_sure() || typed.known_whole {
        return typed.outcome(lexicon, Reading::AsTyped);
    }
    let mut attempts = vec![(typed, Reading::AsTyped)];
    if let Some(respaced) = repair::respace(lexicon, query) {
        attempts.push((Attempt::new(lexicon, &Text::read(lexicon, &respaced)), Reading::Respaced(respaced)));
    }
    // Whoever types on the wrong layout types no word as it is.
    let retypings = if text.has_known_word(index) { &[][..] } else { &[Retyping::UsToRu, Retyping::UsToKk, Retyping::CyrillicToUs] };
    for retyping in retypings.iter().copied() {
        let Some(retyped) = retype(query, retyping)
            .filter(|text| words::words(text).iter().map(|word| text[word.clone()].chars().count()).sum::<usize>() >= SHORTEST_RETYPED)
        else {
            continue;
        };
        // Not respaced as well: whoever types on the wrong layout does not also tear words apart.
        let mut attempt = Attempt::new(lexicon, &Text::read(lexicon, &retyped));
        if Short::of(query).is_some() {
            attempt.only_near();
        }
        attempts.push((attempt, Reading::Retyped(retyped)));
    }
    // The earlier attempt wins a tie: min_by_key takes the first of equals.
    let best = attempts.into_iter().min_by_key(|(attempt, reading)| attempt.doubt(*reading != Reading::AsTyped));
    let (attempt, reading) = best.expect("the query as typed is an attempt");
    if attempt.is_sure() {
        return attempt.outcome(lexicon, reading);
    }
    let of_title = Attempt::of_title(lexicon, &text);
    if of_title.title_doubt() < attempt.title_doubt() {
        of_title.outcome(lexicon, Reading::AsTyped)
    } else {
        attempt.outcome(lexicon, reading)
    }
}

/// A query that is a code, perhaps with words around it that say nothing, as in «код 2512-1-007».
fn code_in(lexicon: &Lexicon, query: &str) -> Option<codes::Typed> {
    let has_figure = |text: &str| text.contains(|char: char| char.is_ascii_digit());
    // Asked first, because words are looked up only for queries that can be codes at all.
    if !has_figure(query) {
        return None;
    }
    let is_filler = |piece: &str| words::words(piece).into_iter().all(|word| lexicon.meaning(&piece[word]).filler);
    let said: Vec<&str> = query.split_whitespace().filter(|piece| has_figure(piece) || !is_filler(piece)).collect();
    codes::read(&said.join(" "))
}

/// Fewer letters than this are not taken for the other layout.
const SHORTEST_RETYPED: usize = 3;

fn by_code(lexicon: &Lexicon, typed: &codes::Typed) -> Outcome {
    let fits = lexicon.codes.iter().enumerate().filter_map(|(row, code)| Some((typed.fit(*code)?, row)));
    let mut fits: Vec<(Fit, usize)> = fits.collect();
    sort_by_number(&mut fits, |(fit, _)| *fit as u64);
    if let Some((best, _)) = fits.first().copied().filter(|(fit, _)| *fit < Fit::Start) {
        fits.retain(|(fit, _)| *fit == best);
    }
    let hits: Vec<Hit> = fits.iter().map(|(_, row)| Hit { whole: true, named: true, ..Hit::of_row(*row, Manner::Same) }).collect();
    let state = if hits.is_empty() { State::None } else { State::Match };
    Outcome { state, reading: Reading::Code, hits, ..Outcome::EMPTY }
}

/// The list itself, ready to be searched.
pub static LISTED: Loaded<Searched<'static>> = Loaded::new(Searched::read, embedded!("index.bin"));

impl Searched<'static> {
    fn read(file: &'static [u8]) -> Searched<'static> {
        let file = postcard::from_bytes(file).expect("the file of the index is that of this build");
        Searched { lexicon: Lexicon::of(file), further: Some(&FURTHER), names: Some(names::names) }
    }
}

impl<'a> Searched<'a> {
    /// Of an index alone, with nothing known besides.
    pub fn of(index: &'a Index) -> Searched<'a> {
        static TECHNOLOGIES: Technologies = Technologies::NONE;
        let lexicon = Lexicon {
            index,
            seen: None,
            elsewhere: &elsewhere::NOTHING,
            titles: &elsewhere::NOTHING,
            technologies: &TECHNOLOGIES,
            codes: &[],
            groups: &[],
            fillers: &[],
            wide: &[],
        };
        Searched { lexicon, further: None, names: None }
    }
}
