//! Which rows answer a row of typed words, and in which order.
//!
//! A row answers when its names explain every word that says something. One name
//! that explains them all is best; general words (врач, engineer), and words that
//! are surely meant, may come from another. What is explained only in part is
//! near, and no answer; so is a worker in a field where only the field stands in
//! a name. A name of a longer list counts only if all of it was typed.

use super::distance::EDIT;
use super::elsewhere::Known;
use super::file::FIRST_TITLE;
use super::index::{ANYONE, Index};
use super::lookup::{Manner, Meaning, quality_of_slip};
use super::order::sort_by_number;

/// No more words of a query are told apart; what has more is no name of a profession.
pub const MOST_WORDS: usize = 24;

/// A row, and the name of it that answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Place in the list.
    pub row: usize,
    /// Place in [`Index::phrases`]; `None` if the code answered, or the row is only near.
    pub phrase: Option<usize>,
    /// The larger the better; says nothing by itself.
    pub score: u32,
    /// Is the name as a whole what was typed?
    pub whole: bool,
    /// Has what was typed all of the name, whatever stands beside it?
    pub named: bool,
    /// Does what was typed break off inside a word of this one name, whose other words are sure (акушер-гин)?
    pub begun: bool,
    /// The least sure of the words that answered.
    pub manner: Manner,
}

impl Hit {
    /// A row for itself, by none of its names.
    pub fn of_row(row: usize, manner: Manner) -> Hit {
        Hit { row, phrase: None, score: 0, whole: false, named: false, begun: false, manner }
    }

    /// Rows for themselves.
    pub fn of_rows(rows: &[u16], manner: Manner) -> Vec<Hit> {
        rows.iter().map(|row| Hit::of_row(usize::from(*row), manner)).collect()
    }
}

/// What a row of words came to.
#[derive(Clone, Debug, Default)]
pub struct Ranked {
    /// Rows that answer, best first.
    pub answers: Vec<Hit>,
    /// Rows that are near, best first; only where nothing answers.
    pub near: Vec<Hit>,
    /// Is it the name of an occupation that the list does not have?
    pub elsewhere: bool,
    /// Did the draft of the list have that occupation?
    pub draft: bool,
    /// Is it a general word, of which the list has no row?
    pub general: bool,
    /// Do only general words say anything?
    pub only_general: bool,
}

/// What is known of a phrase, or a document, while words are gone through.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// A bit for each word that is explained.
    explained: u32,
    /// Weights times qualities.
    sum: u32,
    /// Weights of the phrase's own words that were met.
    covered: u16,
    /// The least sure of the words before the last.
    manner: Option<Manner>,
    /// The last word that touched it, and how well.
    word: u8,
    quality: u8,
    last: Option<Manner>,
    /// How well the word was met that alone says something, if one does.
    alone: u8,
}

/// `elsewhere`: the occupation that the words are or name, and the list does not have.
pub fn rank(index: &Index, meanings: &[Meaning], elsewhere: Option<Known>) -> Ranked {
    let meanings = &meanings[..meanings.len().min(MOST_WORDS)];
    let bit = |place: usize| 1u32 << place;
    let bits = |fits: &dyn Fn(&Meaning) -> bool| {
        meanings.iter().enumerate().filter(|(_, meaning)| fits(meaning)).fold(0, |set, (place, _)| set | bit(place))
    };
    let mut required = bits(&|meaning| !meaning.filler);
    if required == 0 {
        required = bits(&|meaning| meaning.class == ANYONE);
    }
    if required == 0 && meanings.last().is_some_and(|last| last.begins) {
        required = bit(meanings.len() - 1);
    }
    if required == 0 {
        return Ranked::default();
    }
    let general = bits(&|meaning| meaning.class > ANYONE);
    let anyone = bits(&|meaning| meaning.class == ANYONE);

    let mut phrases = vec![Tally::default(); index.phrases.len()];
    let mut lent = vec![0u32; index.docs()];
    let mut touched: Vec<usize> = Vec::new();
    for (place, meaning) in meanings.iter().enumerate() {
        for candidate in &meaning.candidates {
            let weight = u32::from(meaning.weight);
            let term = &index.terms[candidate.term];
            for phrase in term.phrases.iter().map(|phrase| *phrase as usize) {
                let tally = &mut phrases[phrase];
                if tally.explained == 0 {
                    touched.push(phrase);
                }
                let word = place as u8 + 1;
                let before = if tally.word == word { tally.quality } else { 0 };
                if candidate.quality <= before {
                    continue;
                }
                if before == 0 {
                    tally.covered += u16::from(term.weight);
                    tally.manner = tally.manner.max(tally.last);
                }
                tally.explained |= bit(place);
                if required == bit(place) {
                    tally.alone = candidate.quality;
                }
                tally.sum += weight * u32::from(candidate.quality - before);
                (tally.word, tally.quality, tally.last) = (word, candidate.quality, Some(candidate.manner));
                // What other names of the row may lend: general words, and words that are sure. Of thousands of titles, a
                // word of one is no evidence.
                let is_sure = candidate.manner <= Manner::Inflected || general & bit(place) != 0;
                if is_sure && index.phrases[phrase].nth < FIRST_TITLE {
                    lent[usize::from(index.phrases[phrase].doc)] |= bit(place);
                }
            }
        }
    }

    let said_by = |words: u32| -> u32 {
        meanings.iter().enumerate().filter(|(place, _)| words & bit(*place) != 0).map(|(_, meaning)| u32::from(meaning.weight)).sum()
    };
    let only_general = required & !general & bits(&|meaning| meaning.class != ANYONE) == 0;
    let asked = said_by(required);
    // One letter makes another word of a short one (онтолог is no онколог), so such a slip alone has to be all of a name.
    let alone = meanings.iter().enumerate().find(|(place, _)| required == bit(*place));
    let doubtful = alone.map_or(0, |(_, meaning)| quality_of_slip(if meaning.letters < LONG { EDIT } else { EDIT + 1 }));
    let mut ranked = Ranked::default();
    // What is near although another occupation is named.
    let mut besides = Vec::new();
    for phrase in touched {
        let (place, tally, phrase) = (phrase, phrases[phrase], index.phrases[phrase]);
        let manner = tally.manner.max(tally.last);
        let borrowed = lent[usize::from(phrase.doc)] & !tally.explained;
        let full = required & !(tally.explained | borrowed) == 0;
        let whole = tally.covered >= u16::from(phrase.weight) && manner <= Some(Manner::Inflected);
        // What the name itself explains counts fully, what another name of the row does for less.
        let borrowed: u32 =
            (0..meanings.len()).filter(|word| borrowed & bit(*word) != 0).map(|word| u32::from(meanings[word].weight) * 60).sum();
        let asked_share = (tally.sum + borrowed) * 100 / asked.max(1);
        let phrase_share = u32::from(tally.covered.min(u16::from(phrase.weight))) * 45 / u32::from(phrase.weight.max(1));
        let score = asked_share.min(11_000) * (55 + phrase_share) / 10 + if phrase.nth == 0 { 100 } else { 0 };
        debug_assert!(score <= HIGHEST_SCORE);
        let begun = required & !tally.explained == 0 && tally.manner <= Some(Manner::Inflected) && tally.last == Some(Manner::Start);
        let manner = manner.unwrap_or(Manner::Slip);
        let named = tally.covered >= u16::from(phrase.weight) && !manner.is_guess();
        let hit = Hit { row: phrase.doc.into(), phrase: Some(place), score, whole: whole && full, named, begun, manner };
        // A name of a longer list answers as a whole, and is near if all of it is there.
        let counts = if full { hit.whole } else { hit.named };
        if phrase.nth >= FIRST_TITLE && !counts {
            continue;
        }
        let is_doubtful = manner == Manner::Slip && (1..=doubtful).contains(&tally.alone) && tally.covered < u16::from(phrase.weight);
        // A worker in a field is not whoever has the field in their name: medical staff are no medical physicists.
        let of_field = anyone != 0 && !only_general && (tally.explained | lent[hit.row]) & anyone == 0 && !hit.whole;
        if full && only_general && phrase.nth != 0 && !hit.whole {
            // A general word shows the rows that bear it in their names, not in what else they are called.
        } else if full && (of_field || is_doubtful) {
            ranked.near.push(hit);
        } else if full {
            ranked.answers.push(hit);
        } else {
            let sure = (lent[hit.row] | if hit.manner.is_guess() { 0 } else { tally.explained }) & required;
            // All of a name, and something besides; or most of what was said. What the words say of everybody's
            // head (designer, doctor) has to be true of the row.
            let said: u32 = said_by(sure & !general);
            let most = said > 0 && said * 100 >= said_by(required & !general) * MOST;
            let all = required & !general & !sure == 0;
            let of_its_kind = general & !sure == 0;
            if (most || named && said > 0) && (all || of_its_kind) {
                ranked.near.push(hit);
                if most || general != 0 {
                    besides.push(hit);
                }
            }
        }
    }
    best_of_each_row(&mut ranked.answers);
    best_of_each_row(&mut ranked.near);

    if let Some(known) = elsewhere {
        let best = ranked.answers.first();
        // Where an occupation is only named, a row that most words surely say stays the answer, though one is a guess.
        let stands = |best: &Hit| {
            let sure = said_by(lent[best.row] & required) * 100 >= asked * MOST;
            if known.whole { best.whole } else { !best.manner.is_guess() || best.begun || sure }
        };
        if !best.is_some_and(stands) {
            let mut near = Hit::of_rows(known.near, Manner::Slip);
            if !known.whole {
                // A paediatric dermatologist is a doctor for children.
                besides.append(&mut ranked.answers);
                best_of_each_row(&mut besides);
                near.retain(|hit| besides.iter().all(|of_kind| hit.row != of_kind.row));
                besides.append(&mut near);
                near = besides;
            }
            return Ranked { near, elsewhere: true, draft: known.draft, ..Ranked::default() };
        }
    }
    ranked.only_general = only_general;
    ranked.general = only_general && !ranked.answers.is_empty() && !ranked.answers.iter().any(|hit| hit.named);
    if !ranked.answers.is_empty() {
        ranked.near.clear();
    }
    ranked
}

/// In a key of so many letters, one slip makes no other word.
const LONG: usize = 9;

/// Of what the words say, in hundredths: so much makes a row near.
const MOST: u32 = 60;

/// All that was asked for, with all that other names lend, in all of a row's first name.
const HIGHEST_SCORE: u32 = 11_000 * 100 / 10 + 100;

/// Best first; rows of equal score in the order of the list.
fn best_of_each_row(hits: &mut Vec<Hit>) {
    sort_by_number(hits, |hit| u64::from(HIGHEST_SCORE - hit.score) << 16 | hit.row as u64);
    let mut seen: Vec<bool> = Vec::new();
    hits.retain(|hit| {
        if seen.len() <= hit.row {
            seen.resize(hit.row + 1, false);
        }
        !core::mem::replace(&mut seen[hit.row], true)
    });
}
