//! Rising numbers, which a file has as the steps between them: small numbers are few bytes.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What each of rising numbers is more than the one before it.
pub fn between(numbers: &[u32]) -> impl Iterator<Item = u32> {
    let before = [0].into_iter().chain(numbers.iter().copied());
    numbers.iter().zip(before).map(|(number, before)| number - before)
}

/// Writes numbers that rise.
pub fn serialize<S: Serializer>(numbers: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    between(numbers).collect::<Vec<_>>().serialize(serializer)
}

/// Reads them.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let mut numbers = Vec::<u32>::deserialize(deserializer)?;
    for place in 1..numbers.len() {
        numbers[place] = numbers[place].wrapping_add(numbers[place - 1]);
    }
    Ok(numbers)
}
