//! Words in markup.

/// The words as text of HTML or XML, or as the value of an attribute between double quotation marks.
pub fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
