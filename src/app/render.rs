//! How a [`Node`] becomes HTML, becomes a part of the page, or takes HTML over.
//!
//! Text and live parts are Leptos' own; elements and groups are drawn here, with
//! Leptos' renderer, in one function each. Drawing a part again replaces it:
//! nothing is compared, so nothing can be left over of what it was.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr};
use leptos::tachys::view::strings::CowStrState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::{JsCast, JsValue};

use crate::browser::page;

use super::markup::{Attribute, Element, Live, Node, Parts};

/// A node as it stands in the page.
pub enum Standing {
    Text(CowStrState<'static>),
    Element(StandingElement),
    /// The pieces, and the comment behind them that keeps their place when there are none.
    Group(Vec<Standing>, types::Placeholder),
    Live(Following<Standing>),
}

/// An element that stands in the page, with all that it follows.
pub struct StandingElement {
    element: types::Element,
    // Kept, because they end when they are dropped.
    _children: Vec<Standing>,
    _following: Vec<Following<()>>,
    _listening: Vec<RemoveEventHandler<types::Element>>,
}

/// Something that is done again whenever what it follows changes, until it is dropped. Leptos' effects end
/// then too, but what they followed keeps them in its list until it changes, and that may be never.
pub struct Following<T: 'static>(RenderEffect<T>);

impl<T> Following<T> {
    fn new(run: impl FnMut(Option<T>) -> T + 'static) -> Following<T> {
        Following(RenderEffect::new(run))
    }
}

impl<T> Drop for Following<T> {
    fn drop(&mut self) {
        let this = self.0.to_any_subscriber();
        this.clear_sources(&this);
    }
}

/// Draws a live part: the first time with `first`, then in place of what stands there.
fn draw(mut live: Live, mut first: impl FnMut(Node) -> Standing + 'static) -> Standing {
    Standing::Live(Following::new(move |before| match before {
        Some(mut standing) => {
            live().rebuild(&mut standing);
            standing
        }
        None => first(live()),
    }))
}

impl Render for Node {
    type State = Standing;

    fn build(self) -> Standing {
        match self {
            Node::Text(text) => Standing::Text(text.build()),
            Node::Element(Element(parts)) => {
                let element = Rndr::create_element(parts.tag, None);
                let mut children: Vec<Standing> = parts.children.into_iter().map(Node::build).collect();
                children.iter_mut().for_each(|child| child.mount(&element, None));
                Standing::Element(StandingElement::new(element, parts.attributes, children, true))
            }
            Node::Group(nodes) => Standing::Group(nodes.into_iter().map(Node::build).collect(), Rndr::create_placeholder()),
            Node::Live(live) => draw(live, Node::build),
        }
    }

    fn rebuild(self, standing: &mut Standing) {
        if let (Node::Text(text), Standing::Text(standing)) = (&self, &mut *standing) {
            text.clone().rebuild(standing);
            return;
        }
        let mut new = self.build();
        standing.insert_before_this(&mut new);
        standing.unmount();
        *standing = new;
    }
}

impl StandingElement {
    fn new(element: types::Element, attributes: Vec<Attribute>, children: Vec<Standing>, bare: bool) -> StandingElement {
        let mut following = Vec::new();
        let mut listening = Vec::new();
        for attribute in attributes {
            match attribute {
                // What was painted has its attributes already.
                Attribute::Fixed(name, value) if bare => Rndr::set_attribute(&element, name, &value),
                Attribute::Fixed(..) => {}
                Attribute::Live(name, value) => {
                    let element = element.clone();
                    following.push(Following::new(move |_| Rndr::set_attribute(&element, name, &value())));
                }
                Attribute::Value(value) => {
                    let element = element.clone();
                    following.push(Following::new(move |_| page::set_value(&element, &value())));
                }
                Attribute::Checked(checked) => {
                    let element = element.clone();
                    following.push(Following::new(move |_| Rndr::set_property(&element, "checked", &JsValue::from_bool(checked()))));
                }
                Attribute::On(event, mut run) => {
                    let run = Box::new(move |event: JsValue| run(event.unchecked_into()));
                    listening.push(Rndr::add_event_listener(&element, event, run));
                }
            }
        }
        StandingElement { element, _children: children, _following: following, _listening: listening }
    }
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        match self {
            Standing::Text(text) => text.unmount(),
            Standing::Element(standing) => Rndr::remove(&standing.element),
            Standing::Group(pieces, end) => {
                pieces.iter_mut().for_each(Standing::unmount);
                end.unmount();
            }
            Standing::Live(live) => live.0.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Standing::Text(text) => text.mount(parent, marker),
            Standing::Element(standing) => Rndr::insert_node(parent, &standing.element, marker),
            Standing::Group(pieces, end) => {
                pieces.iter_mut().for_each(|piece| piece.mount(parent, marker));
                end.mount(parent, marker);
            }
            Standing::Live(live) => live.0.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Standing::Text(text) => text.insert_before_this(child),
            Standing::Element(standing) => match Rndr::get_parent(&standing.element).and_then(types::Element::cast_from) {
                Some(parent) => {
                    child.mount(&parent, Some(&standing.element));
                    true
                }
                None => false,
            },
            Standing::Group(pieces, end) => match pieces.first() {
                Some(piece) => piece.insert_before_this(child),
                None => end.insert_before_this(child),
            },
            Standing::Live(live) => live.0.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Standing::Element(standing) => vec![standing.element.clone()],
            Standing::Group(pieces, _) => pieces.iter().flat_map(Standing::elements).collect(),
            Standing::Text(_) | Standing::Live(_) => Vec::new(),
        }
    }
}

no_attrs!(Node);

impl RenderHtml for Node {
    type AsyncOutput = Node;
    type Owned = Node;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Node {
        self
    }

    fn into_owned(self) -> Node {
        self
    }

    fn to_html_with_buf(self, html: &mut String, position: &mut Position, escape: bool, mark: bool, attributes: Vec<AnyAttribute>) {
        match self {
            Node::Text(text) => text.to_html_with_buf(html, position, escape, mark, attributes),
            Node::Element(Element(parts)) => element_to_html(*parts, html, position),
            Node::Group(nodes) => {
                nodes.into_iter().for_each(|node| node.to_html_with_buf(html, position, true, false, Vec::new()));
                ().to_html_with_buf(html, position, true, false, Vec::new());
            }
            Node::Live(mut live) => live().to_html_with_buf(html, position, escape, mark, attributes),
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Standing {
        match self {
            Node::Text(text) => Standing::Text(text.hydrate::<FROM_SERVER>(cursor, position)),
            Node::Element(Element(parts)) => Standing::Element(take_over(*parts, cursor, position)),
            Node::Group(nodes) => {
                let pieces = nodes.into_iter().map(|node| node.hydrate::<true>(cursor, position)).collect();
                Standing::Group(pieces, cursor.next_placeholder(position))
            }
            Node::Live(live) => {
                let (cursor, position) = (cursor.clone(), position.clone());
                draw(live, move |node| node.hydrate::<FROM_SERVER>(&cursor, &position))
            }
        }
    }
}

/// Elements that have no end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];

fn element_to_html(parts: Parts, html: &mut String, position: &mut Position) {
    html.push('<');
    html.push_str(parts.tag);
    for attribute in parts.attributes {
        let (name, value) = match attribute {
            Attribute::Fixed(name, value) => (name, value),
            Attribute::Live(name, value) => (name, Cow::Owned(value())),
            Attribute::Value(_) | Attribute::Checked(_) | Attribute::On(..) => continue,
        };
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        html.push_str(&escaped(&value));
        html.push('"');
    }
    html.push('>');
    if !VOID.contains(&parts.tag) {
        *position = Position::FirstChild;
        parts.children.into_iter().for_each(|child| child.to_html_with_buf(html, position, true, false, Vec::new()));
        html.push_str("</");
        html.push_str(parts.tag);
        html.push('>');
    }
    *position = Position::NextChild;
}

/// Text as it may stand in HTML, in an attribute too.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Takes the body over as it was painted by the same `view`, and runs it from there,
/// beginning with `start`.
///
/// What Leptos' own `hydrate_body` adds to this is the hand-over of resources that a
/// server has resolved; there are none.
#[cfg(target_arch = "wasm32")]
pub fn take_over_body(view: impl FnOnce() -> Node, start: impl FnOnce()) {
    // An executor that is there already will do.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new_root(None);
    let standing =
        owner.with(|| view().hydrate::<true>(&Cursor::new(leptos::tachys::dom::body().unchecked_into()), &PositionState::default()));
    owner.with(start);
    // For as long as the page is open.
    core::mem::forget((owner, standing));
}

/// Goes on with an element that was painted.
fn take_over(parts: Parts, cursor: &Cursor, position: &PositionState) -> StandingElement {
    if position.get() == Position::FirstChild {
        cursor.child();
    } else {
        cursor.sibling();
    }
    let element = types::Element::cast_from(cursor.current()).expect("the page stands as it was painted");
    position.set(Position::FirstChild);
    let children = parts.children.into_iter().map(|child| child.hydrate::<true>(cursor, position)).collect();
    cursor.set((*element).clone());
    position.set(Position::NextChild);
    StandingElement::new(element, parts.attributes, children, false)
}
