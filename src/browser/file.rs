//! A file that the reader has chosen, or takes along. It is read on the device, and goes nowhere.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, HtmlAnchorElement, TextDecoder, Url};

use super::{document, page};

/// What somebody keeps is some kilobytes; a file of more bytes is another one.
const LARGEST: f64 = 1e6;

/// Reads the file that was chosen in the field that an event speaks of, as text; `None` where that cannot be. The field is
/// empty again, so that the same file can be chosen once more.
pub fn read(event: &Event, done: impl Fn(Option<String>) + Clone + 'static) {
    let Some(field) = page::field_of(event) else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    if file.size() > LARGEST {
        field.set_value("");
        done(None);
        return;
    }
    let text = file.text();
    field.set_value("");
    let failed = done.clone();
    page::settle(text, move |text| done(text.as_string()), move || failed(None));
}

/// Why there are no bytes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    TooLarge,
    Unreadable,
}

/// A table of more bytes is no list of people.
const LARGEST_TABLE: f64 = 50e6;

/// Reads the bytes of the file that was chosen in the field that an event speaks of. The field is empty again, so that
/// the same file can be chosen once more.
pub fn read_bytes(event: &Event, done: impl Fn(Result<Vec<u8>, Trouble>) + Copy + 'static) {
    let Some(field) = page::field_of(event) else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    bytes_of(&file, done);
    field.set_value("");
}

/// The same for a file that was dropped; `false` if something else was.
pub fn dropped(event: &DragEvent, done: impl Fn(Result<Vec<u8>, Trouble>) + Copy + 'static) -> bool {
    let file = event.data_transfer().and_then(|dropped| dropped.files()?.get(0));
    file.as_ref().inspect(|file| bytes_of(file, done)).is_some()
}

fn bytes_of(file: &File, done: impl Fn(Result<Vec<u8>, Trouble>) + Copy + 'static) {
    if file.size() > LARGEST_TABLE {
        done(Err(Trouble::TooLarge));
        return;
    }
    page::settle(
        file.array_buffer(),
        move |buffer| done(Ok(js_sys::Uint8Array::new(&buffer).to_vec())),
        move || done(Err(Trouble::Unreadable)),
    );
}

/// The text that the bytes are in the encoding of older Windows.
pub fn windows_1251(bytes: &[u8]) -> String {
    let decoder = TextDecoder::new_with_label("windows-1251");
    decoder.and_then(|decoder| decoder.decode_with_u8_array(bytes)).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}

/// Gives a text to the reader as a file of this name and type.
pub fn save(name: &str, kind: &str, text: &str) {
    let save = || -> Result<(), JsValue> {
        let properties = BlobPropertyBag::new();
        properties.set_type(kind);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let url = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &properties)?)?;
        let link: HtmlAnchorElement = document().ok_or(JsValue::NULL)?.create_element("a")?.unchecked_into();
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser has begun to save it when this turn ends.
        page::after_turn(move || {
            let _ = Url::revoke_object_url(&url);
        });
        Ok(())
    };
    let _ = save();
}
