//! Elements, made of text nodes only: nothing that was read is ever parsed as HTML.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, Window};

use crate::search::snippet::Marked;

/// The window; there is always one in a page.
pub(super) fn window() -> Window {
    web_sys::window().expect("a page has a window")
}

/// The page's document.
pub(super) fn document() -> Document {
    window().document().expect("a window has a document")
}

/// A new element with a class and a text.
pub(super) fn element(name: &str, class: &str, text: &str) -> Element {
    let element = document().create_element(name).expect("the name is one of HTML's");
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    element
}

/// The same element with an attribute.
pub(super) fn attribute(element: &Element, name: &str, value: &str) {
    // Fails for names that are none, which ours are not.
    let _ = element.set_attribute(name, value);
}

/// Puts elements into another, at its end.
pub(super) fn append(parent: &Element, children: &[&Element]) {
    for child in children {
        // Fails when a child would contain its parent, which new elements do not.
        let _ = parent.append_child(child);
    }
}

/// Puts words into an element, the marked ones in `<mark>`.
pub(super) fn append_marked(parent: &Element, marked: &Marked) {
    let mut from = 0;
    for mark in &marked.marks {
        append_text(parent, &marked.text[from..mark.start]);
        append(parent, &[&element("mark", "", &marked.text[mark.clone()])]);
        from = mark.end;
    }
    append_text(parent, &marked.text[from..]);
}

fn append_text(parent: &Element, text: &str) {
    if !text.is_empty() {
        let _ = parent.append_child(&document().create_text_node(text));
    }
}

/// Takes everything out of an element.
pub(super) fn clear(element: &Element) {
    element.set_text_content(None);
}

/// Shows or hides an element.
pub(super) fn show(element: &Element, shown: bool) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        element.set_hidden(!shown);
    }
}

/// Calls a function for each event of a kind, as long as the page lives.
pub(super) fn on<E: JsCast>(target: &EventTarget, kind: &str, mut call: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| call(event.unchecked_into()));
    let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
    closure.forget();
}
