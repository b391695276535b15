//! A file that the reader has chosen. It is read on the device, and goes nowhere.

use web_sys::Event;

use super::page;

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
