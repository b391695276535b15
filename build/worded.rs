//! Shapes of the data that have a text in every language, each under the tag of its language. A language stands here
//! once, whatever has texts in it.

/// The struct, with a field for each language, and its texts together.
macro_rules! worded {
    ($(#[$of_struct:meta])* $seen:vis struct $name:ident { $($(#[$of_field:meta])* $field_seen:vis $field:ident: $type:ty,)* }) => {
        $(#[$of_struct])*
        $seen struct $name {
            $($(#[$of_field])* $field_seen $field: $type,)*
            pub ru: String,
            pub kk: String,
            pub en: String,
            pub zh: String,
            pub tr: String,
            pub uz: String,
        }

        impl $name {
            pub fn texts(&self) -> crate::text::PerLang<&str> {
                crate::text::PerLang { ru: &self.ru, kk: &self.kk, en: &self.en, zh: &self.zh, tr: &self.tr, uz: &self.uz }
            }
        }
    };
}
