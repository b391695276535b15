//! The texts of one language as a file, so that a first visit loads the reader's alone,
//! and of those only what its section of pages draws.
//!
//! Natively all are compiled in. In the browser they are what [`install`] was given:
//! the file that [`pack`] wrote for the language and the section of the page. Another
//! language, or section, is another page.

use super::{Lang, Messages};

/// A text of the data in each of the three languages: its number in the table that
/// build.rs writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub(crate) u16);

/// Pages that share their texts: from one to another the app goes by itself, elsewhere the browser does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What a first visit mostly opens: the list and its rows.
    List,
    /// The checker, which says more.
    Check,
    /// The checker in the frame of another site, which leads out of it but not on.
    Embed,
    /// Pages that are painted and need no texts.
    Painted,
}

/// Between two texts of a pack; no text has it.
const BETWEEN: char = '\u{1e}';

#[cfg(not(target_arch = "wasm32"))]
mod compiled {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::{BETWEEN, Lang, Messages, Section, Words};
    use crate::text::{PerLang, en, kk, ru};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
    include!(concat!(env!("OUT_DIR"), "/texts_count.rs"));
    include!(concat!(env!("OUT_DIR"), "/texts_list_only.rs"));

    impl Words {
        /// The words in a language.
        pub fn get(self, lang: Lang) -> &'static str {
            USED.with_borrow_mut(|used| used.as_mut().map(|used| used.insert(self.0)));
            TEXTS.get(lang)[usize::from(self.0)]
        }
    }

    /// The messages of a language.
    pub const fn messages(lang: Lang) -> &'static Messages {
        match lang {
            Lang::Ru => &ru::MESSAGES,
            Lang::Kk => &kk::MESSAGES,
            Lang::En => &en::MESSAGES,
        }
    }

    thread_local! {
        static USED: RefCell<Option<BTreeSet<u16>>> = const { RefCell::new(None) };
    }

    /// Which texts of the data are asked for while `draw` runs.
    pub fn used_by(draw: impl FnOnce()) -> BTreeSet<u16> {
        USED.set(Some(BTreeSet::new()));
        draw();
        USED.take().unwrap_or_default()
    }

    /// The texts of a language as [`super::install`] reads them: the pages of the checker have all
    /// but what the list alone draws; those of the list have those that are `used`.
    pub fn pack(lang: Lang, section: Section, used: &BTreeSet<u16>) -> String {
        let messages = messages(lang);
        let is_drawn = |number: u16| match section {
            Section::List => used.contains(&number),
            _ => !LIST_ONLY.contains(&number),
        };
        let data = TEXTS.get(lang)[..COUNT].iter().zip(0..).map(|(text, number)| if is_drawn(number) { *text } else { "" });
        // Each section has its own; the place of the others stays empty, and behind them nothing is needed.
        let own = match section {
            Section::List => messages.of_list(),
            _ => messages.of_list().iter().map(|_| "").chain(messages.of_check()).collect(),
        };
        data.chain(messages.everywhere()).chain(own).collect::<Vec<_>>().join(BETWEEN.encode_utf8(&mut [0; 4]))
    }

    /// How many texts of the data stand before the messages.
    pub const COUNT: usize = TEXTS_COUNT;
}

#[cfg(not(target_arch = "wasm32"))]
pub use compiled::{COUNT, messages, pack, used_by};

#[cfg(target_arch = "wasm32")]
mod installed {
    use std::sync::OnceLock;

    use super::{BETWEEN, Lang, Messages, Section, Words};

    struct Installed {
        texts: Vec<&'static str>,
        messages: Messages,
    }

    static INSTALLED: OnceLock<Installed> = OnceLock::new();

    // How many texts of the data stand before the messages.
    include!(concat!(env!("OUT_DIR"), "/texts_count.rs"));

    /// Takes the pack of the page's language and section; it stays for as long as the page does. A pack that is
    /// not whole is refused: better no app than a law of which half is shown.
    pub fn install(pack: String, section: Section) {
        let texts: Vec<&'static str> = pack.leak().split(BETWEEN).collect();
        let mut of_messages = texts.iter().skip(TEXTS_COUNT);
        // The places of other sections stay empty.
        let messages = Messages::from_texts(&mut || of_messages.next().copied().unwrap_or_default());
        let own = if section == Section::List { messages.of_list() } else { messages.of_check() };
        let is_whole = of_messages.next().is_none() && messages.everywhere().iter().chain(&own).all(|text| !text.is_empty());
        assert!(is_whole, "the pack is not that of this page");
        let _ = INSTALLED.set(Installed { texts, messages });
    }

    fn installed() -> &'static Installed {
        INSTALLED.get().expect("the pack is installed before anything is drawn")
    }

    impl Words {
        /// The words in the language of the page, which is the only one there is.
        pub fn get(self, _: Lang) -> &'static str {
            let text = installed().texts.get(usize::from(self.0)).copied().unwrap_or_default();
            // A label without its statement would be a law half told: this page must not go on.
            assert!(!text.is_empty(), "a text is shown that is not in the pack");
            text
        }
    }

    /// The messages of the page's language.
    pub fn messages(_: Lang) -> &'static Messages {
        &installed().messages
    }
}

#[cfg(target_arch = "wasm32")]
pub use installed::{install, messages};
