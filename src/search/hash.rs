//! Names that are only asked for, never shown, are kept as hashes: a file has two or three bytes for each.

/// FNV-1a.
pub fn hash(bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
