//! How far one key is from another as a slip of the pen: letters left out, put in,
//! taken for one another or turned round. What sounds alike costs half.

/// Costs are counted in halves of an edit.
pub type Cost = u8;

/// One letter more, less or other, or two turned round.
pub const EDIT: Cost = 2;
const ALIKE: Cost = 1;

/// How many slips a word of this length (in letters of its key) may carry and still be meant.
pub const fn allowed(length: usize) -> Cost {
    match length {
        0..=3 => 0,
        4..=6 => 2,
        7..=9 => 3,
        _ => 4,
    }
}

/// The cost of reading `typed` as `meant`, if it is at most `limit`. The first
/// letter has to be right, or one that sounds alike: people rarely miss it, and
/// the names of professions (радиолог, кардиолог) differ in just that.
pub fn distance(typed: &[u8], meant: &[u8], limit: Cost) -> Option<Cost> {
    // The cheap questions first: most words are put aside by their length alone.
    if typed.len().abs_diff(meant.len()) * EDIT as usize > limit as usize || meant.len() >= LONGEST || typed.len() >= LONGEST {
        return None;
    }
    let (first, other) = (*typed.first()?, *meant.first()?);
    let turned = typed.len() > 1 && meant.len() > 1 && typed[0] == meant[1] && typed[1] == meant[0];
    if substitution(first, other) > ALIKE && !turned {
        return None;
    }
    // Three rows of the usual table: transpositions look two rows back. Only the band
    // around its diagonal is filled, since each step away from it costs an edit.
    let band = usize::from(limit / EDIT);
    let mut rows = [[Cost::MAX; LONGEST + 1]; 3];
    for (place, cell) in rows[1].iter_mut().enumerate().take(band + 1) {
        *cell = place as Cost * EDIT;
    }
    let mut least = 0;
    for (row, &letter) in typed.iter().enumerate() {
        let [before, above, here] = &mut rows;
        let (from, to) = (row.saturating_sub(band), (row + band + 1).min(meant.len()));
        here[from] = if from == 0 { (row + 1).min(LONGEST) as Cost * EDIT } else { Cost::MAX };
        here[to + 1] = Cost::MAX;
        let mut best = here[from];
        for column in from..to {
            let target = meant[column];
            let mut cost = above[column].saturating_add(substitution(letter, target));
            cost = cost.min(above[column + 1].saturating_add(EDIT)).min(here[column].saturating_add(EDIT));
            if row > 0 && column > 0 && letter == meant[column - 1] && typed[row - 1] == target {
                cost = cost.min(before[column - 1].saturating_add(EDIT));
            }
            here[column + 1] = cost;
            best = best.min(cost);
        }
        // A transposition steps over a row, so one hopeless row is not enough.
        if best > limit && least > limit {
            return None;
        }
        least = best;
        rows.rotate_left(1);
    }
    let cost = rows[1][meant.len()];
    // In a short word a letter put for another makes another word (cook, book).
    let other_word = typed.len() == SHORT && meant.len() == SHORT && cost == EDIT && !same_letters(typed, meant);
    (cost <= limit && !other_word).then_some(cost)
}

const SHORT: usize = 4;

fn same_letters(one: &[u8], other: &[u8]) -> bool {
    one.iter().all(|letter| one.iter().filter(|byte| *byte == letter).count() == other.iter().filter(|byte| *byte == letter).count())
}

/// The sounds that a word has, whatever their order and number: a bit each.
#[derive(Clone, Copy, Debug)]
pub struct Sounds(u32);

impl Sounds {
    /// The sounds of a key, in bytes.
    pub fn of(word: &[u8]) -> Sounds {
        Sounds(word.iter().fold(0, |set, letter| set | SOUND_BITS[usize::from(letter & 0x7f)]))
    }

    /// No two words with these sounds are nearer than this: a sound that one of them
    /// does not have at all costs a whole edit, since only letters of one sound cost less.
    pub fn least_distance(self, other: Sounds) -> Cost {
        let missing = (other.0 & !self.0).count_ones().max((self.0 & !other.0).count_ones());
        missing as Cost * EDIT
    }
}

/// For each letter the bit of its sound. What has no sound shares what bits are left.
static SOUND_BITS: [u32; 128] = {
    let mut bits = [0; 128];
    let mut letter = 0;
    while letter < bits.len() {
        bits[letter] = match sound(letter as u8) {
            0 => 1 << (8 + letter % 24),
            // c stands for k as often as for s.
            4 | 5 => 1 << 4,
            sound => 1 << sound,
        };
        letter += 1;
    }
    bits
};

/// No word of a profession is longer; what is longer is not compared.
const LONGEST: usize = 40;

fn substitution(one: u8, other: u8) -> Cost {
    if one == other {
        0
    } else if sound(one) == sound(other) && sound(one) != 0 || matches!((one, other), (b'c', b'k') | (b'k', b'c')) {
        ALIKE
    } else {
        EDIT
    }
}

/// The first letters that a word meant by `typed` can have.
pub fn first_letters(typed: &[u8]) -> impl Iterator<Item = u8> {
    let (first, second) = (typed.first().copied().unwrap_or(0), typed.get(1).copied());
    (b'+'..=b'z').filter(move |letter| substitution(first, *letter) <= ALIKE || second == Some(*letter))
}

/// Letters of one class sound alike when they are not stressed or at the end of a word.
const fn sound(letter: u8) -> u8 {
    match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' => 1,
        b'b' | b'p' => 2,
        b'd' | b't' => 3,
        b'g' | b'k' | b'h' => 4,
        b'z' | b's' | b'c' => 5,
        b'v' | b'f' => 6,
        b'Z' | b'S' | b'C' => 7,
        _ => 0,
    }
}
