//! Clipboards of Word and Google that nobody here made, where they are at hand: words, headings, lists, tables and bold come along, style does not.

use std::fs;
use std::path::{Path, PathBuf};

use html5gum::{DefaultEmitter, Token, Tokenizer};
use qinglian::draft::Pasted;
use qinglian::import::markdown::visible;
use qinglian::markdown::Asterisks;

use super::session;

/// The tree that a browser's parser makes of a page, near enough.
fn tree(html: &str) -> Vec<Pasted> {
    const VOID: [&str; 8] = ["br", "img", "meta", "link", "hr", "input", "col", "base"];
    let mut open: Vec<(String, Vec<(String, String)>, Vec<Pasted>)> = vec![(String::new(), Vec::new(), Vec::new())];
    fn close(open: &mut Vec<(String, Vec<(String, String)>, Vec<Pasted>)>) {
        let (name, attributes, children) = open.pop().unwrap();
        open.last_mut().unwrap().2.push(Pasted::Element { name, attributes, children });
    }
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = words(&tag.name);
                let attributes = tag.attributes.iter().map(|(name, value)| (words(name), words(value))).collect();
                if VOID.contains(&name.as_str()) || tag.self_closing {
                    open.last_mut().unwrap().2.push(Pasted::Element { name, attributes, children: Vec::new() });
                } else {
                    open.push((name, attributes, Vec::new()));
                }
            }
            Token::EndTag(tag) => {
                let name = words(&tag.name);
                if let Some(at) = open.iter().rposition(|(known, ..)| *known == name) {
                    while open.len() > at {
                        close(&mut open);
                    }
                }
            }
            Token::String(text) => open.last_mut().unwrap().2.push(Pasted::Text(words(&text))),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().unwrap().2
}

/// What is read in a tree, without white space, numbers of Word's lists and what stands in no page.
fn read(nodes: &[Pasted]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Pasted::Text(words) => out.extend(words.chars().filter(|c| !c.is_whitespace() && *c != '\u{FEFF}' && !c.is_control())),
            Pasted::Element { name, attributes, children } => {
                let style = attributes.iter().find(|(name, _)| name == "style").map_or("", |(_, style)| style.as_str());
                if !["head", "style", "script", "title", "xml"].contains(&name.as_str())
                    && !style.contains("mso-list:Ignore")
                    && !name.starts_with("v:")
                {
                    out.push_str(&read(children));
                }
            }
        }
    }
    out
}

fn has_image(nodes: &[Pasted]) -> bool {
    nodes.iter().any(|node| match node {
        Pasted::Text(_) => false,
        // Word has pictures for bullets.
        Pasted::Element { attributes, .. } if attributes.iter().any(|(_, value)| value.contains("mso-list:Ignore")) => false,
        Pasted::Element { name, children, .. } => name == "img" || has_image(children),
    })
}

fn clipboards() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/clipboard");
    let mut files: Vec<PathBuf> = fs::read_dir(&root).into_iter().flatten().flatten().map(|item| item.path()).collect();
    if files.is_empty() {
        let message = format!("{} is missing: its files are not tried\n", root.display());
        let _ = std::io::Write::write_all(&mut std::io::stderr(), message.as_bytes());
    }
    files.sort();
    files
}

/// Whether the characters of one text are in another one, in their order.
fn is_within(words: &str, text: &str) -> bool {
    let mut rest = text.chars();
    words.chars().all(|c| rest.any(|other| other == c))
}

#[test]
fn every_clipboard_keeps_its_words_and_loses_its_style() {
    let mut seen = [0; 4];
    for file in clipboards() {
        let html = fs::read_to_string(&file).unwrap();
        let nodes = tree(&html);
        let mut session = session();
        let id = session.start("case", None).unwrap();
        let pasted = session.paste(&id, &nodes);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        for rubbish in ["mso-", "font-family", "MsoNormal", "<span", "<o:p", "style=", "w:WordDocument", "[if "] {
            assert!(!pasted.markdown.contains(rubbish), "{name}: {rubbish}\n{}", pasted.markdown);
        }
        let said = visible(&pasted.markdown, Asterisks::Rule);
        let expected = read(&nodes);
        assert!(is_within(&expected, &said), "{name}\n{expected}\n{said}");
        assert!(said.chars().count() <= expected.chars().count() + expected.chars().count() / 2 + 20, "{name}\n{said}");
        let is_lost = pasted.remarks.iter().any(|remark| remark == "图片没有随文字带来，请把 Word 文件拖进来");
        assert_eq!(is_lost, has_image(&nodes), "{name}");
        let is_list =
            pasted.markdown.lines().any(|line| line.trim_start().starts_with("- ") || line.starts_with(|c: char| c.is_ascii_digit()));
        let counts =
            [is_list, pasted.markdown.contains("**"), pasted.markdown.contains("\n#") || pasted.markdown.starts_with('#'), is_lost];
        seen.iter_mut().zip(counts).for_each(|(seen, is_there)| *seen += usize::from(is_there));
    }
    if !clipboards().is_empty() {
        let [lists, bold, headings, pictures] = seen;
        assert!(lists >= 10 && bold >= 2 && headings >= 2 && pictures >= 3, "{seen:?}");
    }
}

#[test]
fn the_speech_pasted_from_a_page_keeps_its_249_stars() {
    let speech = include_str!("../../seed/speech.txt");
    let html: String =
        speech.lines().map(|line| format!("<p class=\"MsoNormal\" style=\"text-indent:2em\">{line}<o:p></o:p></p>\n")).collect();
    for is_page in [true, false] {
        let mut session = session();
        let id = session.start("case", None).unwrap();
        let pasted = if is_page { session.paste(&id, &tree(&html)) } else { session.paste_text(&id, speech) };
        assert!(session.set_section(&id, 1, &pasted.markdown) != qinglian::draft::Written::Refused);
        assert!(session.source(&id).unwrap().contains("asterisks: redaction\n"));
        assert_eq!(visible(&pasted.markdown, Asterisks::Redaction).matches('*').count(), 249);
        assert!(pasted.remarks.is_empty(), "{:?}", pasted.remarks);
    }
}
