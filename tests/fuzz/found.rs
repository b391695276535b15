//! Cases that were found, each named after what it broke.
