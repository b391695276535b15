//! The ways to the permit, as far as the list goes.

/// Which way to the permit is open, as far as the list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// None under the order: it does not speak of this person.
    None,
    /// The one without proof of solvency, for professions of the list.
    InDemand,
    /// The one for everybody, with proof of solvency.
    General,
}
