//! Enums of which every variant has a name in links, attributes and exports.

/// Writes an enum with the table of its variants and names: none can lack.
macro_rules! named {
    ($(#[$about:meta])* pub enum $enum:ident { $($(#[$of:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        pub enum $enum {
            $($(#[$of])* $variant,)+
        }

        impl $enum {
            /// Every variant, in the order of the enum.
            pub const ALL: [$enum; [$($id),+].len()] = [$($enum::$variant),+];

            /// Its name in links, attributes and exports.
            pub const fn id(self) -> &'static str {
                match self {
                    $($enum::$variant => $id,)+
                }
            }

            /// The variant of that name.
            pub fn from_id(id: &str) -> Option<$enum> {
                $enum::ALL.into_iter().find(|of| of.id() == id)
            }
        }
    };
}
