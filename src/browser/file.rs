//! A file that the reader has chosen. It is read on the device, and goes nowhere.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlInputElement};

/// What somebody keeps is some kilobytes; a file of more bytes is another one.
const LARGEST: f64 = 1e6;

/// Reads the file that was chosen in the field that an event speaks of, as text; `None` where that cannot be. The field is
/// empty again, so that the same file can be chosen once more.
pub fn read(event: Event, done: impl Fn(Option<String>) + Clone + 'static) {
    let field: Option<HtmlInputElement> = event.target().and_then(|target| target.dyn_into().ok());
    let Some(field) = field else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    if file.size() > LARGEST {
        field.set_value("");
        done(None);
        return;
    }
    let promise = file.text();
    field.set_value("");
    let failed = done.clone();
    let read: Closure<dyn FnMut(JsValue)> = Closure::once(move |text: JsValue| done(text.as_string()));
    let broken: Closure<dyn FnMut(JsValue)> = Closure::once(move |_: JsValue| failed(None));
    let _ = promise.then(&read).catch(&broken);
    read.forget();
    broken.forget();
}
