//! JSON as the memory needs it: texts in lists and under names. Whatever else there is, numbers too, stays the text that
//! it is: what a library needs to make numbers of them is 5 KB of every first visit (decision 34).

/// A part of a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    List(Vec<Part>),
    /// In the order of the text.
    Members(Vec<(String, Part)>),
    /// A number, true, false or null, as it is written.
    Other(String),
}

/// Nobody nests deeper, and whoever does shall not use up the stack.
const DEEPEST: usize = 64;

impl Part {
    /// The whole text; `None` if it is no JSON.
    pub fn read(text: &str) -> Option<Part> {
        let mut reader = Reader { rest: text };
        let part = reader.part(0)?;
        reader.space();
        reader.rest.is_empty().then_some(part)
    }

    /// What stands under a name, the last where there are several; null where it is not there.
    pub fn get(&self, name: &str) -> &Part {
        static NULL: Part = Part::Other(String::new());
        self.members().iter().rev().find(|(of, _)| of == name).map_or(&NULL, |(_, part)| part)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Part::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Part] {
        match self {
            Part::List(items) => items,
            _ => &[],
        }
    }

    /// What there is under names; nothing in anything else.
    pub fn members(&self) -> &[(String, Part)] {
        match self {
            Part::Members(members) => members,
            _ => &[],
        }
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }

    /// Goes past this character, if it is the next one after any space.
    fn take(&mut self, char: char) -> bool {
        self.space();
        let after = self.rest.strip_prefix(char);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn part(&mut self, depth: usize) -> Option<Part> {
        if depth > DEEPEST {
            return None;
        }
        if self.take('"') {
            return self.text().map(Part::Text);
        }
        if self.take('[') {
            return self.several(']', |reader| reader.part(depth + 1)).map(Part::List);
        }
        if self.take('{') {
            let member = |reader: &mut Self| {
                let name = if reader.take('"') { reader.text()? } else { return None };
                reader.take(':').then(|| reader.part(depth + 1))?.map(|part| (name, part))
            };
            return self.several('}', member).map(Part::Members);
        }
        let end = self.rest.find(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '-' | '+' | '.')).unwrap_or(self.rest.len());
        let (other, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!other.is_empty()).then(|| Part::Other(other.to_string()))
    }

    /// What stands up to the end, with commas between.
    fn several<T>(&mut self, end: char, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut found = Vec::new();
        while !self.take(end) {
            if !found.is_empty() && !self.take(',') {
                return None;
            }
            found.push(one(self)?);
        }
        Some(found)
    }

    /// The text up to its closing quotation mark; the opening one is taken.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let at = self.rest.find(['"', '\\'])?;
            text.push_str(&self.rest[..at]);
            let is_end = self.rest[at..].starts_with('"');
            self.rest = &self.rest[at + 1..];
            if is_end {
                return Some(text);
            }
            text.push(self.escaped()?);
        }
    }

    /// The character that an escape stands for; the backslash is taken.
    fn escaped(&mut self) -> Option<char> {
        let kind = self.rest.chars().next()?;
        self.rest = &self.rest[kind.len_utf8()..];
        Some(match kind {
            '"' | '\\' | '/' => kind,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                // A character beyond the first 65,536 is two units.
                let second = if (0xd800..0xdc00).contains(&first) { Some(self.second_unit()?) } else { None };
                char::decode_utf16([first].into_iter().chain(second)).next()?.ok()?
            }
            _ => return None,
        })
    }

    fn second_unit(&mut self) -> Option<u16> {
        self.rest = self.rest.strip_prefix("\\u")?;
        self.unit()
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let digits = self.rest.get(..4)?;
        self.rest = &self.rest[4..];
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    }
}
