//! Rising numbers, which a file has as the steps between them: small numbers are few bytes.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes numbers that rise.
pub fn serialize<S: Serializer>(numbers: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    let before = [0].into_iter().chain(numbers.iter().copied());
    let steps: Vec<u32> = numbers.iter().zip(before).map(|(number, before)| number - before).collect();
    steps.serialize(serializer)
}

/// Reads them.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let mut numbers = Vec::<u32>::deserialize(deserializer)?;
    for place in 1..numbers.len() {
        numbers[place] = numbers[place].wrapping_add(numbers[place - 1]);
    }
    Ok(numbers)
}
