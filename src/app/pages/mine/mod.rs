//! What the reader has starred, saved and entered on this device: to find it again, to compare, to take along.

mod checks;
mod compare;
mod days;
mod starred;
mod transfer;
mod undo;

use leptos::prelude::*;

use crate::app::kept::Kept;
use crate::app::navigation::Navigation;
use crate::app::parts::Title;
use crate::memory::Memory;
use crate::route::Page;
use crate::text::{Lang, messages};
use checks::SavedChecks;
use days::Days;
use starred::Starred;
use transfer::Transfer;

#[component]
pub fn MinePage(lang: Lang) -> impl IntoView {
    let kept = Kept::get();
    let messages = messages(lang);
    let is_empty = Memo::new(move |_| kept.with(Memory::is_empty));
    let list = Navigation::get().href(Page::List(lang));
    view! {
        <Title>{messages.mine_title}</Title>
        <p class="lead">{messages.mine_lead}</p>
        <div class="mine-empty" hidden=move || !is_empty.get()>
            <p>{messages.mine_empty}</p>
            <p><a class="button" href=list>{messages.nav_list}</a></p>
        </div>
        <Starred lang/>
        <SavedChecks lang/>
        <Days lang/>
        <Transfer lang/>
    }
}
