//! How views are written: elements, text, and parts that follow what they are made from.
//!
//! Leptos' own `view!` makes a type of every piece of markup, and the compiler a
//! dozen functions of every type. Here every piece is a [`Node`]; what that saves
//! on the first load, and what it costs, is in docs/decisions/0008-one-type-for-all-markup.md.

use std::borrow::Cow;

use leptos::web_sys::Event;

/// Text that is written down or made up.
pub type Text = Cow<'static, str>;

/// A piece of markup. How it becomes HTML, or takes HTML over, is [`super::render`]'s affair.
pub enum Node {
    Text(Text),
    Element(Element),
    /// Several pieces, one after the other.
    Group(Vec<Node>),
    /// A part that is drawn again whenever what it is made from changes.
    Live(Live),
}

/// Draws a live part.
pub type Live = Box<dyn FnMut() -> Node + Send>;

/// An element under construction. Boxed, because it is handed on at every step.
pub struct Element(pub(super) Box<Parts>);

pub(super) struct Parts {
    pub tag: &'static str,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Node>,
}

pub(super) enum Attribute {
    /// Name and value.
    Fixed(&'static str, Text),
    /// Name, and what makes the value.
    Live(&'static str, Box<dyn Fn() -> String + Send>),
    /// What makes the text in an input field.
    Value(Box<dyn Fn() -> String + Send>),
    /// Is the box checked?
    Checked(Box<dyn Fn() -> bool + Send>),
    /// Event, and what it runs.
    On(&'static str, Box<dyn FnMut(Event) + Send>),
}

/// An element with this tag.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// A part that is drawn again whenever what it is made from changes.
pub fn live<C: Into<Node>>(draw: impl Fn() -> C + Send + 'static) -> Node {
    Node::Live(Box::new(move || draw().into()))
}

impl Element {
    /// An attribute that never changes.
    // Not inlined, like the rest here that is called by the hundred with two or three types.
    #[inline(never)]
    pub fn attr<T: Into<Text>>(mut self, name: &'static str, value: T) -> Element {
        self.0.attributes.push(Attribute::Fixed(name, value.into()));
        self
    }

    /// An attribute that is there only with a value.
    pub fn attr_if(self, name: &'static str, value: Option<&'static str>) -> Element {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute whose value follows what it is made from.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Element {
        self.with(Attribute::Live(name, Box::new(value)))
    }

    /// The text in an input field, which follows what it is made from.
    pub fn live_value(self, value: impl Fn() -> String + Send + 'static) -> Element {
        self.with(Attribute::Value(Box::new(value)))
    }

    /// Whether a box is checked, which follows what it is made from.
    pub fn live_checked(self, checked: impl Fn() -> bool + Send + 'static) -> Element {
        self.with(Attribute::Checked(Box::new(checked)))
    }

    /// One class or several, with spaces between them.
    pub fn class(self, names: impl Into<Text>) -> Element {
        self.attr("class", names)
    }

    /// Runs on an event, by its name on the web: `click`, `input`.
    pub fn on(self, event: &'static str, run: impl FnMut(Event) + Send + 'static) -> Element {
        self.with(Attribute::On(event, Box::new(run)))
    }

    #[inline(never)]
    fn with(mut self, attribute: Attribute) -> Element {
        self.0.attributes.push(attribute);
        self
    }

    /// An element, a text, several of either, or nothing (`None`).
    #[inline(never)]
    pub fn child<C: Into<Node>>(mut self, child: C) -> Element {
        self.0.children.push(child.into());
        self
    }

    /// Several children, in their order.
    pub fn children<C: Into<Node>>(mut self, children: impl IntoIterator<Item = C>) -> Element {
        self.0.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Node {
        Node::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::Text(Cow::Owned(text))
    }
}

impl<C: Into<Node>> From<Option<C>> for Node {
    fn from(piece: Option<C>) -> Node {
        piece.map_or_else(|| Node::Group(Vec::new()), Into::into)
    }
}

impl<C: Into<Node>> From<Vec<C>> for Node {
    fn from(pieces: Vec<C>) -> Node {
        Node::Group(pieces.into_iter().map(Into::into).collect())
    }
}
