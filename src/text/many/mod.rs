//! What the page for many professions at once says: a table of its own, which readers of other pages do not load.

#[cfg(not(data_is_given))]
mod en;
#[cfg(not(data_is_given))]
mod kk;
#[cfg(not(data_is_given))]
mod ru;
#[cfg(not(data_is_given))]
mod tr;
#[cfg(not(data_is_given))]
mod uz;
#[cfg(not(data_is_given))]
mod zh;

use serde::{Deserialize, Serialize};

use super::Lang;

macro_rules! messages {
    ($($message:ident)*) => {
        /// The texts in one language.
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        pub struct Borrowed<'a> {
            $(pub $message: &'a str,)*
        }

        impl Messages {
            /// All of them, in the order of the table.
            #[cfg(not(data_is_given))]
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$message),*]
            }
        }
    };
}

/// The same, there for as long as the program runs.
pub type Messages = Borrowed<'static>;

messages! {
    title
    lead
    description
    input_label
    input_help
    input_example
    choose_file
    check
    file_unreadable
    file_too_large
    nothing_given
    progress
    stop
    stopped
    done
    again
    column_label
    column_whole
    column_of

    states_label
    state_all
    state_listed
    state_confirm
    state_similar
    state_absent
    state_blank

    head_line
    head_asked
    head_state
    head_row
    head_official
    head_code
    head_reason
    head_look
    head_remark
    not_chosen
    none_of_them
    more
    download
    print

    reason_code
    reason_in_group
    reason_gone
    reason_other_code
    reason_name
    reason_other_name
    reason_words
    reason_read_as
    reason_general
    reason_technology
    reason_near
    reason_elsewhere
    reason_draft
    reason_nothing
    reason_chosen

    look_code
    look_name
    look_confirm
    look_similar
    look_absent
    look_blank
    look_chosen

    remark_formula
    remark_long
}

/// The texts of a language.
#[cfg(not(data_is_given))]
pub const fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Ru => &ru::MESSAGES,
        Lang::Kk => &kk::MESSAGES,
        Lang::En => &en::MESSAGES,
        Lang::Zh => &zh::MESSAGES,
        Lang::Tr => &tr::MESSAGES,
        Lang::Uz => &uz::MESSAGES,
    }
}

/// The texts of a language as the program reads them.
#[cfg(not(data_is_given))]
pub fn file(lang: Lang) -> Vec<u8> {
    postcard::to_allocvec(messages(lang)).expect("texts can be written")
}

#[cfg(data_is_given)]
mod given {
    use super::{Lang, Messages};
    use crate::loaded::Loaded;

    static TEXTS: Loaded<Messages> =
        Loaded::new(|file| postcard::from_bytes(file).expect("the file of the texts is that of this build"), None);

    /// Takes the file of the page's language.
    pub fn load(file: Vec<u8>) {
        TEXTS.load(file);
    }

    /// The texts of the page's language, which is the only one there is.
    pub fn messages(_: Lang) -> &'static Messages {
        &TEXTS
    }
}

#[cfg(data_is_given)]
pub use given::{load, messages};
