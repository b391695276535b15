//! What the order and the law ask for, what each condition rests on, and how it stands.

use super::answers::{Answers, Citizenship, Grounds, Having, Place, Proof, Question};
use super::place::PlaceOnList;
use super::way::Way;
use crate::date::Date;
use crate::list::facts::{self, Fact};

named! {
    /// Something that the order or the law asks for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Condition {
        /// A foreigner in the order's sense.
        Foreigner = "foreigner",
        /// The profession stands on the list.
        OnList = "on-list",
        /// No ground of refusal applies.
        NoGrounds = "no-grounds",
        /// A petition of the sectoral state body.
        Petition = "petition",
        /// A document of qualification.
        Diploma = "diploma",
        /// A passport valid for more than 180 days at filing.
        Passport = "passport",
        /// A certificate of criminal record within its 180 days.
        Police = "police",
        /// In Kazakhstan, or else a visa to come.
        Entry = "entry",
        /// The points pilot of 2026, of which it is disputed whom it binds.
        Pilot = "pilot",
    }
}

named! {
    /// How a condition stands. An unknown is never treated as met.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Standing {
        Met = "met",
        NotMet = "not-met",
        Unknown = "unknown",
    }
}

/// A condition, how it stands, and what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    pub condition: Condition,
    pub standing: Standing,
    pub basis: &'static Fact,
}

impl Condition {
    /// The conditions that make the verdict. The others stay open beside it.
    pub const OF_VERDICT: [Condition; 3] = [Condition::Foreigner, Condition::OnList, Condition::NoGrounds];

    /// The question that settles it; nothing that a person can answer settles the pilot.
    pub const fn question(self) -> Option<Question> {
        match self {
            Condition::Foreigner => Some(Question::Citizenship),
            Condition::OnList => Some(Question::Work),
            Condition::NoGrounds => Some(Question::Grounds),
            Condition::Petition => Some(Question::Proof(Proof::Petition)),
            Condition::Diploma => Some(Question::Proof(Proof::Diploma)),
            Condition::Passport => Some(Question::Proof(Proof::Passport)),
            Condition::Police => Some(Question::Proof(Proof::Police)),
            Condition::Entry => Some(Question::Place),
            Condition::Pilot => None,
        }
    }

    /// The ways on which it is a condition.
    const fn ways(self) -> &'static [Way] {
        match self {
            Condition::Foreigner => &[Way::None, Way::General, Way::InDemand],
            Condition::OnList | Condition::NoGrounds | Condition::Passport | Condition::Police => &[Way::General, Way::InDemand],
            Condition::Petition | Condition::Diploma | Condition::Entry | Condition::Pilot => &[Way::InDemand],
        }
    }

    /// Is it a condition for somebody on this way, today?
    pub(super) fn concerns(self, way: Way, today: Option<Date>) -> bool {
        self.ways().contains(&way) && (self != Condition::Pilot || pilot_runs(today))
    }

    fn standing(self, answers: &Answers, place: Option<&PlaceOnList>) -> Standing {
        let met = |met: bool| if met { Standing::Met } else { Standing::NotMet };
        let having = |proof: Proof| match answers.proofs[proof as usize] {
            Some(Having::Yes) => Standing::Met,
            Some(Having::No) => Standing::NotMet,
            Some(Having::Unknown) | None => Standing::Unknown,
        };
        match self {
            Condition::Foreigner => match answers.citizenship {
                Some(Citizenship::Other) => Standing::Met,
                Some(Citizenship::Kazakhstan | Citizenship::None) => Standing::NotMet,
                Some(Citizenship::Unknown) | None => Standing::Unknown,
            },
            Condition::OnList => place.map_or(Standing::Unknown, |place| met(place.row.is_some())),
            Condition::NoGrounds => match answers.grounds {
                Some(Grounds::None) => Standing::Met,
                Some(Grounds::Applies(_)) => Standing::NotMet,
                Some(Grounds::Unknown) | None => Standing::Unknown,
            },
            Condition::Petition => having(Proof::Petition),
            Condition::Diploma => having(Proof::Diploma),
            Condition::Passport => having(Proof::Passport),
            Condition::Police => having(Proof::Police),
            Condition::Entry => answers.place.map_or(Standing::Unknown, |place| met(place == Place::Kazakhstan)),
            Condition::Pilot => Standing::Unknown,
        }
    }

    fn basis(self, answers: &Answers, place: Option<&PlaceOnList>) -> &'static Fact {
        let row = place.and_then(|place| place.row);
        match self {
            Condition::Foreigner if answers.citizenship == Some(Citizenship::None) => &facts::STATELESS,
            Condition::OnList if row.is_some_and(|row| row.code.is_group()) => &facts::WHOLE_GROUP,
            Condition::Diploma => row.map_or(&facts::DIPLOMA_VISA, |row| row.field.diploma),
            _ => self.question().map_or(&facts::PILOT, Question::basis),
        }
    }
}

impl Question {
    /// What a question rests on, whatever has been answered.
    pub const fn basis(self) -> &'static Fact {
        match self {
            Question::Citizenship => &facts::FOREIGNER,
            Question::Work => &facts::LIST_ROWS,
            Question::Grounds => &facts::REFUSAL_GROUNDS,
            Question::Place => &facts::VISA_B9,
            Question::Proof(Proof::Petition) => &facts::PETITION,
            Question::Proof(Proof::Diploma) => &facts::DIPLOMA_VISA,
            Question::Proof(Proof::Passport) => &facts::PASSPORT,
            Question::Proof(Proof::Police) => &facts::POLICE,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/pilot.rs"));

/// Does the pilot run on this day? It may as long as no day is known.
pub(super) fn pilot_runs(today: Option<Date>) -> bool {
    let (first, last) = PILOT;
    today.is_none_or(|today| (first..=last).contains(&today))
}

/// Every condition as it stands, in the order of [`Condition::ALL`].
pub(super) fn findings(answers: &Answers, place: Option<&PlaceOnList>) -> Vec<Finding> {
    let finding =
        |condition: Condition| Finding { condition, standing: condition.standing(answers, place), basis: condition.basis(answers, place) };
    Condition::ALL.into_iter().map(finding).collect()
}
