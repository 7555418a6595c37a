//! Words of authors as a terminal may have them: what would command it, or turn the order of its line, is shown by a stand-in.
//!
//! - [`line()`] for words within a line, such as a title or a file name; [`text`] for whole texts, whose line feeds stay.
//! - [`json`] for JSON, which stays exact: the same characters, escaped.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::Path;

/// Whether a character commands: controls (C0, DEL, C1), marks of writing direction, separators of lines.
fn commands(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

/// What is shown in the place of a character that commands; nothing for all others.
pub fn stand_in(c: char) -> Option<String> {
    match c {
        '\u{7F}' => Some('␡'.to_string()),
        c if (c as u32) < 0x20 => char::from_u32(0x2400 + c as u32).map(String::from),
        c if commands(c) => Some(format!("<U+{:04X}>", c as u32)),
        _ => None,
    }
}

/// Words on one line: line feeds and tabs have stand-ins too.
pub fn line(words: &str) -> Cow<'_, str> {
    replace(words, commands, |out, c| out.extend(stand_in(c)))
}

/// A text of many lines: line feeds and tabs stay.
pub fn text(text: &str) -> Cow<'_, str> {
    replace(text, |c| commands(c) && c != '\n' && c != '\t', |out, c| out.extend(stand_in(c)))
}

/// The name of a file as part of a line.
pub fn path(path: &Path) -> String {
    line(&path.to_string_lossy()).into_owned()
}

/// JSON that means the same and holds no character that commands but the line feeds between its parts.
pub fn json(json: &str) -> Cow<'_, str> {
    // A serialiser has escaped the other controls already; within strings none of these can stand but as themselves.
    replace(
        json,
        |c| commands(c) && c != '\n',
        |out, c| {
            let _ = write!(out, "\\u{:04x}", c as u32);
        },
    )
}

fn replace(text: &str, is_replaced: impl Fn(char) -> bool, put: impl Fn(&mut String, char)) -> Cow<'_, str> {
    if !text.contains(&is_replaced) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_replaced(c) { put(&mut out, c) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_a_terminal_is_shown() {
        assert_eq!(line("清\u{1b}[2J\n廉\u{7f}\u{9b}31m\u{202e}\u{2028}\u{200f}"), "清␛[2J␊廉␡<U+009B>31m<U+202E><U+2028><U+200F>");
        assert_eq!(text("甲\n\t乙\r\u{7}"), "甲\n\t乙␍␇");
        assert!(matches!(line("清廉\u{3000}云汀 ‘’—"), Cow::Borrowed(_)));
    }

    #[test]
    fn json_means_the_same() {
        let words = "清\u{9b}\u{202e}\u{7f}\u{1b}\n";
        let written = serde_json::Value::from(words).to_string();
        let safe = json(&written);
        assert!(!safe.chars().any(commands), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), words);
    }
}
