//! What states, reasons and remarks are called.

use crate::batch::{Found, Reason, Remark, State};
use crate::text::many::Messages;
use crate::text::phrasing::fill;

/// Where a line stands.
pub fn state(state: State, messages: &'static Messages) -> &'static str {
    match state {
        State::Listed => messages.state_listed,
        State::Confirm => messages.state_confirm,
        State::Similar => messages.state_similar,
        State::Absent => messages.state_absent,
        State::Blank => messages.state_blank,
    }
}

/// Why it stands there.
pub fn reason(reason: &Reason, messages: &'static Messages) -> String {
    let said = match reason {
        Reason::Code => messages.reason_code,
        Reason::InGroup => messages.reason_in_group,
        Reason::Gone => messages.reason_gone,
        Reason::OtherCode => messages.reason_other_code,
        Reason::Name => messages.reason_name,
        Reason::OtherName(name) => return fill(messages.reason_other_name, &[name]),
        Reason::Words => messages.reason_words,
        Reason::ReadAs(text) => return fill(messages.reason_read_as, &[text]),
        Reason::General => messages.reason_general,
        Reason::Technology => messages.reason_technology,
        Reason::Near => messages.reason_near,
        Reason::Elsewhere => messages.reason_elsewhere,
        Reason::Draft => messages.reason_draft,
        Reason::Chosen => messages.reason_chosen,
        Reason::Nothing => messages.reason_nothing,
    };
    said.to_string()
}

/// What somebody has to look at who relies on it.
pub fn look(found: &Found, messages: &'static Messages) -> &'static str {
    match (found.state, &found.reason) {
        (State::Listed, Reason::Code | Reason::InGroup) => messages.look_code,
        (State::Listed, Reason::Chosen) => messages.look_chosen,
        (State::Listed, _) => messages.look_name,
        (State::Confirm, _) => messages.look_confirm,
        (State::Similar, _) => messages.look_similar,
        (State::Absent, _) => messages.look_absent,
        (State::Blank, _) => messages.look_blank,
    }
}

/// What is odd about a line.
pub fn remark(remark: Remark, messages: &'static Messages) -> &'static str {
    match remark {
        Remark::Formula => messages.remark_formula,
        Remark::Long => messages.remark_long,
    }
}
