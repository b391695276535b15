//! The little JSON that is written here. Nothing is read: a crate for both is 9 KB of WebAssembly.

/// An object of fields, each as [`pair`] writes it.
pub fn object(fields: impl Iterator<Item = String>) -> String {
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

/// A field with a text as its value.
pub fn pair(name: &str, value: &str) -> String {
    format!("{}:{}", quoted(name), quoted(value))
}

/// A text in quotes; control characters become spaces.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\0'..='\x1f' => out.push(' '),
            _ => out.push(char),
        }
    }
    out + "\""
}
