//! Plain texts: in an encoding that every reader's program knows, and not in a language that a program would obey.

use encoding_rs::{Encoding, GB18030};

/// Bytes from the start of a file by which it is judged whether it is a text at all.
pub(super) const HEAD: usize = 4096;

/// Whether bytes from the start of a file are text: in UTF-8, UTF-16 with its mark, or GB18030. A letter may be cut off where they end.
pub(super) fn is_text(head: &[u8]) -> bool {
    let longest_cut = if head.len() < HEAD { 0 } else { 3 };
    !head.is_empty() && (0..=longest_cut).any(|cut| is_whole_text(&head[..head.len() - cut]))
}

/// Whether a whole file is text.
pub(super) fn is_whole_text(bytes: &[u8]) -> bool {
    decoded(bytes)
        .is_some_and(|text| !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}' | '\u{85}')))
}

fn decoded(bytes: &[u8]) -> Option<std::borrow::Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.into()),
        Err(_) => GB18030.decode_without_bom_handling_and_without_replacement(bytes),
    }
}

/// Elements with which a browser takes a text for a page, as the WHATWG standard of MIME sniffing lists them, and those that run.
const ELEMENTS: &[&str] = &[
    "!doctype html",
    "html",
    "head",
    "script",
    "iframe",
    "h1",
    "div",
    "font",
    "table",
    "a",
    "style",
    "title",
    "b",
    "body",
    "br",
    "p",
    "!--",
    "svg",
    "meta",
    "link",
    "object",
    "embed",
    "frameset",
    "form",
    "img",
    "base",
    "job",
    "package",
    "hta:application",
    "?php",
    "%",
];

/// Words with which a program of a command interpreter begins.
const SCRIPTS: &[(&str, &str)] = &[
    ("#!", "命令脚本"),
    ("@echo", "Windows 批处理脚本"),
    ("@if", "Windows 批处理脚本"),
    ("rem ", "Windows 批处理脚本"),
    ("[internetshortcut]", "快捷方式"),
    ("windows registry editor", "注册表脚本"),
    ("regedit4", "注册表脚本"),
    ("on error resume next", "VBS 脚本"),
    ("option explicit", "VBS 脚本"),
    ("<#", "PowerShell 脚本"),
];

/// The language of a text that a browser or another program would obey; nothing for a text to be read.
pub(super) fn active_language(head: &[u8]) -> Option<&'static str> {
    let text = if matches!(head, [b'<', 0, ..]) { utf16(head) } else { decoded_head(head) };
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    let lower: String = text.chars().take(400).flat_map(char::to_lowercase).collect();
    if let Some((_, language)) = SCRIPTS.iter().find(|(start, _)| lower.starts_with(start)) {
        return Some(language);
    }
    let first = markup(&lower)?;
    if first.starts_with("?xml") {
        xml_language(&lower)
    } else {
        ELEMENTS.iter().any(|name| is_element(first, name)).then_some("网页（HTML）")
    }
}

/// What stands behind the first `<`, where a text begins with one.
fn markup(lower: &str) -> Option<&str> {
    lower.strip_prefix('<')
}

fn is_element(markup: &str, name: &str) -> bool {
    markup.strip_prefix(name).is_some_and(|rest| {
        !name.ends_with(|c: char| c.is_ascii_alphanumeric()) || !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
    })
}

fn xml_language(lower: &str) -> Option<&'static str> {
    let has = |name: &str| lower.contains(&format!("<{name}")) || lower.contains(&format!("!doctype {name}"));
    if has("svg") {
        Some("SVG 图片")
    } else if has("html") {
        Some("网页（HTML）")
    } else {
        Some("XML 文件")
    }
}

fn decoded_head(head: &[u8]) -> String {
    let (text, _, _) = Encoding::for_bom(head).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding).decode(head);
    text.into_owned()
}

fn utf16(head: &[u8]) -> String {
    encoding_rs::UTF_16LE.decode_without_bom_handling(head).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_programs_are_no_texts() {
        for (text, language) in [
            ("<!DOCTYPE html><p>x", "网页（HTML）"),
            ("\u{feff}\n  <ScRiPt>alert(1)", "网页（HTML）"),
            ("<!-- x --><html>", "网页（HTML）"),
            ("<?xml version='1.0'?><svg xmlns='x' onload='y'>", "SVG 图片"),
            ("<svg onload=alert(1)>", "网页（HTML）"),
            ("#!/bin/sh\nrm", "命令脚本"),
            ("@ECHO off\r\n", "Windows 批处理脚本"),
            ("[InternetShortcut]\nURL=", "快捷方式"),
        ] {
            assert_eq!(active_language(text.as_bytes()), Some(language), "{text}");
        }
        for text in
            ["姓名,单位\n", "WEBVTT\n\n00:00", "1\n00:00:01,000 --> 00:00:02,000\n<i>好</i>", "<抄送>各单位", "#标题", "<5 万元的项目"]
        {
            assert_eq!(active_language(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_text_has_an_encoding_that_is_known() {
        assert!(is_whole_text("清廉".as_bytes()));
        assert!(is_whole_text(&GB18030.encode("清廉,5万元").0));
        assert!(is_whole_text(b"\xFF\xFE\x05\x6e"));
        assert!(is_text(&"清".repeat(HEAD).as_bytes()[..HEAD]));
        assert!(!is_whole_text(b"a\0b"));
        assert!(!is_whole_text(b"\xFF\xFE\xFF"));
        assert!(!is_whole_text(b"\x81"));
    }
}
