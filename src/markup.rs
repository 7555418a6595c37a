//! Words in markup: [`escape`] for what is text already, [`escape_xml`] where any character may come.

/// The words as text of HTML or XML, or as the value of an attribute between double quotation marks.
pub fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The words as text of XML, or as the value of an attribute; what XML has no way to write is U+FFFD.
pub fn escape_xml(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    push_escaped_xml(&mut out, words);
    out
}

/// Appends what [`escape_xml`] gives.
pub fn push_escaped_xml(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(escape_xml("a\u{0}\u{b}\n\u{fffe}"), "a\u{fffd}\u{fffd}\n\u{fffd}");
    }
}
