//! One way to read a text: what its words mean, and which rows they say.

use super::besides::Besides;
use super::elsewhere::{self, Elsewhere, Known, Stems};
use super::file::{FIRST_TITLE, SearchFile};
use super::index::{self, Index};
use super::key;
use super::lookup::{Candidate, Manner, Meaning, Seen, meaning};
use super::outcome::{Met, Outcome, Reading, State};
use super::rank::{Hit, MOST_WORDS, Ranked, rank};
use super::technologies::Technologies;
use super::title;
use super::words;
use crate::list::Code;
use crate::text::Lang;

/// What words are looked up in: the index of the names, the occupations that are known not to be among them, and
/// what stands in titles beside an occupation.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon<'a> {
    pub index: &'a Index,
    /// The words that have been looked up in it.
    pub seen: Option<&'a Seen>,
    pub elsewhere: &'a Elsewhere,
    /// More such occupations, by the names of longer lists; they come later.
    pub titles: &'a Elsewhere,
    pub technologies: &'a Technologies,
    /// Of the rows, in the order of the index.
    pub codes: &'a [Code],
    /// Of each row, the place of its group among the groups of the list.
    pub groups: &'a [u8],
    /// Fillers of few letters, as they are `spelled`.
    pub fillers: &'a [String],
    /// The classes of general words that are answered with the rows of their kind (engineer). Of others the list has only a
    /// few special rows, which are shown and are no answer (architect).
    pub wide: &'a [u8],
}

impl Lexicon<'static> {
    /// For as long as the program runs.
    pub fn of(SearchFile { index, elsewhere, technologies, codes, groups, fillers, wide }: SearchFile) -> Lexicon<'static> {
        Lexicon {
            index: Box::leak(Box::new(index)),
            seen: Some(Box::leak(Box::default())),
            elsewhere: Box::leak(Box::new(elsewhere)),
            titles: &elsewhere::NOTHING,
            technologies: Box::leak(Box::new(technologies)),
            codes: codes.leak(),
            groups: groups.leak(),
            fillers: fillers.leak(),
            wide: wide.leak(),
        }
    }
}

impl Lexicon<'_> {
    /// Everything that a word can mean.
    pub fn meaning(&self, word: &str) -> Meaning {
        self.seen.map_or_else(|| meaning(self.index, word), |seen| seen.meaning(self.index, word))
    }

    /// The occupation that the list does not have that words are, or name; where they name several, that of most words.
    pub fn known(&self, said: &[Stems], general: &[bool]) -> Option<Known<'_>> {
        let of_both = [self.titles.find(said, general), self.elsewhere.find(said, general)];
        of_both.into_iter().flatten().max_by_key(|known| (known.whole, known.words))
    }
}

/// A text as words, with what each can mean where it stands.
pub struct Text<'t> {
    whole: &'t str,
    /// As many as are told apart.
    words: Vec<&'t str>,
    spelled: Vec<String>,
    meanings: Vec<Meaning>,
}

impl<'t> Text<'t> {
    /// Takes a text apart and looks its words up.
    pub fn read(lexicon: &Lexicon, whole: &'t str) -> Text<'t> {
        let mut words: Vec<&str> = words::words(whole).into_iter().map(|word| &whole[word]).collect();
        let too_many = words.len() > MOST_WORDS;
        words.truncate(MOST_WORDS);
        let mut meanings = meanings(lexicon, &words);
        let spelled = meanings.iter_mut().map(|meaning| core::mem::take(&mut meaning.spelled)).collect();
        if let Some(last) = meanings.last_mut().filter(|_| too_many) {
            // What is not read explains nothing, so that the whole cannot answer.
            *last = Meaning { weight: index::SPECIFIC, ..Meaning::default() };
        }
        Text { whole, words, spelled, meanings }
    }

    /// Is a word of it one of the index as it stands, in whichever alphabet, and neither an abbreviation nor a filler?
    pub fn has_known_word(&self, index: &Index) -> bool {
        let is_known = |meaning: &Meaning| meaning.candidates.iter().any(|of| of.manner == Manner::Same && !index.terms[of.term].filler);
        self.words.iter().zip(&self.meanings).any(|(word, meaning)| word.chars().count() >= key::SHORT && is_known(meaning))
    }

    /// Does it say nothing?
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words that say something, and which of them are general; technologies are left out.
    pub fn said(&self, lexicon: &Lexicon) -> (Vec<Stems>, Vec<bool>) {
        let mut meanings = self.meanings.clone();
        Besides::take(lexicon, &self.words, &self.spelled, &mut meanings);
        said(&meanings)
    }
}

fn said(meanings: &[Meaning]) -> (Vec<Stems>, Vec<bool>) {
    let said = meanings.iter().filter(|meaning| !meaning.filler || meaning.class == index::ANYONE);
    said.map(|meaning| (meaning.stems, meaning.class != 0)).unzip()
}

/// A text, and what came of it.
pub struct Attempt {
    meanings: Vec<Meaning>,
    pub ranked: Ranked,
    /// Is the text the name of an occupation that the list does not have, and nothing besides?
    pub known_whole: bool,
    technologies: Vec<String>,
}

impl Attempt {
    /// The text as it stands.
    pub fn new(lexicon: &Lexicon, text: &Text) -> Attempt {
        Attempt::of(lexicon, text, false)
    }

    /// The surest part of a title, where technologies narrow nothing.
    pub fn of_title(lexicon: &Lexicon, title: &Text) -> Attempt {
        let mut best = Attempt::of(lexicon, title, true);
        for part in title::parts(title.whole) {
            if best.title_doubt() == 0 {
                break;
            }
            let text = Text::read(lexicon, &part.text);
            // What answers by itself is meant, though a technology is named like a word of it (backend engineer).
            let mut attempt = Attempt::new(lexicon, &text);
            if attempt.ranked.general || attempt.ranked.answers.first().is_none_or(|best| best.manner.is_guess()) {
                attempt = Attempt::of(lexicon, &text, true);
            }
            attempt.explain_only(lexicon, part);
            if attempt.title_doubt() < best.title_doubt() {
                best = attempt;
            }
        }
        best
    }

    fn of(lexicon: &Lexicon, text: &Text, is_title: bool) -> Attempt {
        let Text { words, spelled, .. } = text;
        let mut meanings = text.meanings.clone();
        let Besides { technologies, sides, written } =
            if is_title { Besides::take(lexicon, words, spelled, &mut meanings) } else { Besides::default() };
        let (said, general) = said(&meanings);
        let elsewhere = lexicon.known(&said, &general);
        // An occupation that stands behind the last head is what the title is of: a software engineer teacher teaches.
        let behind = general.iter().rposition(|general| *general).map_or(0, |head| head + 1);
        let is_of_another = lexicon.known(&said[behind..], &general[behind..]).is_some();
        let ranked = rank(lexicon.index, &meanings, elsewhere);
        let known_whole = ranked.elsewhere && elsewhere.is_some_and(|known| known.whole);
        let mut attempt = Attempt { ranked, known_whole, meanings, technologies };
        if is_title && !attempt.ranked.elsewhere {
            attempt.with_technologies(lexicon, &sides, written);
        }
        if is_title && !known_whole && !is_of_another {
            attempt.take_narrowed_names(lexicon);
        }
        attempt
    }

    /// Technologies change which rows of a general word come first; rows of another word than theirs are only near.
    fn with_technologies(&mut self, lexicon: &Lexicon, sides: &[u16], written: bool) {
        let index = lexicon.index;
        let is_head = |meaning: &Meaning| lexicon.technologies.is_head(meaning.class);
        let is_builder = |meaning: &Meaning| lexicon.technologies.is_builder(meaning.class);
        let specific = |meaning: &Meaning| !meaning.filler && meaning.class == 0;
        if self.ranked.answers.is_empty()
            && self.ranked.near.is_empty()
            && self.meanings.iter().any(is_head)
            && self.meanings.iter().any(specific)
        {
            // A developer of something that we do not know: perhaps software.
            let heads: Vec<Meaning> = self.meanings.iter().filter(|meaning| is_head(meaning)).cloned().collect();
            self.ranked.near = rank(index, &heads, None).answers;
        } else if self.ranked.answers.is_empty() && !self.technologies.is_empty() && self.meanings.iter().all(|meaning| meaning.filler) {
            // Nothing but technologies: those who mostly work with them.
            self.ranked.near = Hit::of_rows(sides, Manner::Notion);
        } else if written && self.ranked.general && self.meanings.iter().any(is_builder) {
            // An engineer of what programs are written in writes programs.
            self.ranked.answers = Hit::of_rows(sides, Manner::Notion);
        } else if self.ranked.general && !self.technologies.is_empty() && !self.meanings.iter().any(is_head) {
            self.ranked.near = core::mem::take(&mut self.ranked.answers);
            self.ranked.general = false;
        }
        if self.ranked.general || self.ranked.answers.is_empty() {
            let hits = if self.ranked.general { &mut self.ranked.answers } else { &mut self.ranked.near };
            for row in sides.iter().rev() {
                if let Some(place) = hits.iter().position(|hit| hit.row == usize::from(*row)) {
                    hits[..=place].rotate_right(1);
                }
            }
        }
    }

    /// In information technology, what stands around an English name narrows it: a gaming data engineer is a data engineer,
    /// and so is a data engineer of a checkout. Elsewhere it often makes another occupation (3D printing engineer), and the
    /// row stays near. What follows must have no head of its own: a software engineering manager is none.
    fn take_narrowed_names(&mut self, lexicon: &Lexicon) {
        if !self.ranked.answers.is_empty() {
            return;
        }
        let index = lexicon.index;
        // Up to the last head: what follows says of what, not what.
        let said: Vec<&Meaning> = self.meanings.iter().filter(|meaning| !meaning.filler).collect();
        let ends = said.iter().rposition(|meaning| meaning.class > index::ANYONE).map_or(0, |last| last + 1);
        let is_narrowed = |hit: &Hit| {
            let of_it = lexicon.codes.get(hit.row).is_some_and(|code| code.is_information_technology());
            let Some(phrase) = hit.phrase.filter(|_| of_it) else { return false };
            let in_name = |meaning: &&&Meaning| {
                let terms = meaning.candidates.iter().filter(|of| of.manner == Manner::Same).map(|of| &index.terms[of.term]);
                let of_row = |named: &u32| {
                    let of = index.phrases[*named as usize];
                    usize::from(of.doc) == hit.row && (of.nth < FIRST_TITLE || *named as usize == phrase)
                };
                terms.into_iter().any(|term| term.lang == Lang::En && term.phrases.iter().any(of_row))
            };
            let name: Vec<&&Meaning> = said[..ends].iter().rev().take_while(in_name).collect();
            let weight: u32 = name.iter().map(|meaning| u32::from(meaning.weight)).sum();
            name.len() > 1 && weight >= u32::from(index.phrases[phrase].weight)
        };
        let besides = self.ranked.elsewhere.then(|| rank(index, &self.meanings, None).near);
        let narrowed: Vec<Hit> = besides.as_ref().unwrap_or(&self.ranked.near).iter().copied().filter(is_narrowed).collect();
        if !narrowed.is_empty() {
            self.ranked = Ranked { answers: narrowed, ..Ranked::default() };
        }
    }

    /// Takes what answers as near.
    pub fn only_near(&mut self) {
        if !self.ranked.answers.is_empty() {
            self.ranked.near = core::mem::take(&mut self.ranked.answers);
            self.ranked.general = false;
        }
    }

    /// A part of a title answers for the whole of it if it is a name, and not in brackets. Otherwise its rows are near at
    /// most, and none if it is only guessed at, or only a general word, since the rest says which («инженер (тепловые
    /// сети)»).
    fn explain_only(&mut self, lexicon: &Lexicon, title::Part { in_brackets, .. }: title::Part) {
        let Some(best) = self.ranked.answers.first() else { return };
        let is_head = self.meanings.iter().any(|meaning| lexicon.technologies.is_head(meaning.class));
        let has_head = self.meanings.iter().any(|meaning| meaning.class > index::ANYONE);
        let is_sure = !best.manner.is_guess();
        let is_name = if self.ranked.only_general { is_head } else { best.whole || is_sure && has_head };
        if is_name && !in_brackets {
            return;
        }
        let rows = core::mem::take(&mut self.ranked.answers);
        if is_sure && !self.ranked.only_general {
            self.ranked.near = rows;
        }
        self.ranked.general = false;
    }

    /// How far a part of a title is from an answer.
    pub fn title_doubt(&self) -> u8 {
        match (self.ranked.answers.first(), self.ranked.near.is_empty(), self.ranked.elsewhere) {
            (Some(best), ..) if best.manner != Manner::Slip => 0,
            (Some(_), ..) => 1,
            (None, false, _) => 2,
            (None, true, true) => 3,
            (None, true, false) => 4,
        }
    }

    /// Did every word answer as a word, or the beginning of one?
    pub fn is_sure(&self) -> bool {
        self.ranked.answers.first().is_some_and(|best| best.manner < Manner::Slip)
    }

    /// The less the better.
    pub fn doubt(&self, reread: bool) -> u8 {
        match (self.ranked.answers.first(), reread) {
            (Some(best), _) if best.manner < Manner::Start => 0,
            (Some(best), false) if best.manner < Manner::Slip => 1,
            _ if self.ranked.elsewhere => 2,
            (Some(best), true) if best.manner < Manner::Slip => 3,
            (Some(_), false) => 4,
            (Some(_), true) => 5,
            (None, false) => 6,
            (None, true) => 7,
        }
    }

    /// Has the list many kinds of every general word in it?
    fn is_wide(&self, lexicon: &Lexicon) -> bool {
        let mut heads = self.meanings.iter().map(|meaning| meaning.class).filter(|class| *class > index::ANYONE).peekable();
        heads.peek().is_some() && heads.all(|class| lexicon.wide.contains(&class))
    }

    /// What a reader is told.
    pub fn outcome(self, lexicon: &Lexicon, reading: Reading) -> Outcome {
        let index = lexicon.index;
        let (general, elsewhere, draft) = (self.ranked.general, self.ranked.elsewhere, self.ranked.draft);
        let (state, hits) = match (self.ranked.answers.is_empty(), self.ranked.near.is_empty()) {
            (false, _) if general && !self.is_wide(lexicon) => (State::Similar, self.ranked.answers),
            (false, _) => (State::Match, self.ranked.answers),
            (true, false) => (State::Similar, nearest(lexicon, self.ranked)),
            (true, true) => (State::None, Vec::new()),
        };
        let met = self.meanings.iter().flat_map(|meaning| {
            meaning.candidates.iter().map(|candidate| Met {
                key: index.terms[candidate.term].key.clone(),
                typed: (candidate.manner == Manner::Start).then_some(meaning.letters),
            })
        });
        Outcome { state, reading, hits, general, elsewhere, draft, technologies: self.technologies, further: None, met: met.collect() }
    }
}

/// What each word can mean where it stands.
fn meanings(lexicon: &Lexicon, words: &[&str]) -> Vec<Meaning> {
    let index = lexicon.index;
    let mut meanings: Vec<Meaning> = words.iter().map(|word| lexicon.meaning(word)).collect();
    for (place, (word, meaning)) in words.iter().zip(&mut meanings).enumerate() {
        let is_last = place + 1 == words.len();
        let in_cyrillic = word.contains(key::is_cyrillic);
        let letters = word.chars().count();
        if meaning.filler && letters < key::SHORT && meaning.class == 0 {
            only_if_spelled(lexicon, word, meaning);
        }
        let is_short = (2..key::SHORT).contains(&letters);
        // Java is no JavaScript, and only a word that is still being typed begins one of another alphabet.
        let is_technology = (!is_last || is_short) && lexicon.technologies.at_head(core::slice::from_ref(&meaning.spelled)).is_some();
        let may_begin = |term: usize| !is_technology && (is_last || in_cyrillic == index.terms[term].is_cyrillic());
        meaning.candidates.retain(|of| of.manner != Manner::Start || may_begin(of.term));
    }
    meanings
}

/// A few letters are a filler only if they are spelled like one (BI sounds like by), or write a Cyrillic one in Latin (po).
fn only_if_spelled(lexicon: &Lexicon, word: &str, meaning: &mut Meaning) {
    let index = lexicon.index;
    let is_filler = |of: &Candidate| of.manner == Manner::Same && index.terms[of.term].filler;
    let in_latin = !word.contains(key::is_cyrillic);
    let is_written_in_latin = in_latin && meaning.candidates.iter().any(|of| is_filler(of) && index.terms[of.term].is_cyrillic());
    if !lexicon.fillers.contains(&meaning.spelled) && !is_written_in_latin {
        meaning.filler = false;
        meaning.candidates.retain(|of| !is_filler(of));
        meaning.weight = meaning.candidates.iter().map(|of| index.terms[of.term].weight).max().unwrap_or(index::SPECIFIC);
    }
}

/// No more rows than these are near anything.
const NEAREST: usize = 5;

/// The nearest rows, of one group of the list. What was written down as near an occupation stays as it is.
fn nearest(lexicon: &Lexicon, ranked: Ranked) -> Vec<Hit> {
    let mut near = ranked.near;
    if !ranked.elsewhere {
        keep_nearest(lexicon, &mut near);
    }
    near
}

/// Keeps the first few rows of the group that the first one is in.
pub fn keep_nearest(lexicon: &Lexicon, hits: &mut Vec<Hit>) {
    let group = |hit: &Hit| lexicon.groups.get(hit.row).copied();
    let nearest = hits.first().map(group);
    hits.retain(|hit| Some(group(hit)) == nearest);
    hits.truncate(NEAREST);
}
