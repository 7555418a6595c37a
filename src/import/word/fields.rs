//! Fields: instructions of which the file keeps the last result. Results are kept; instructions, contents and page numbers are not.
//!
//! - [`paired`] finds the marks that belong together, so that a lost end does not swallow the rest of a document.
//! - [`Fields`] knows what is open while a story is read, paragraph after paragraph.
//! - [`Field`] says what an instruction means.

use std::collections::{HashMap, HashSet};

use roxmltree::{Node, NodeId};

use super::names::{Space, attribute, child, children, flag, is, number};
use crate::search::fold::is_han;

/// How deep switches of an equation may be nested.
const DEEPEST: u32 = 20;

/// What becomes of the result of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    /// It is kept.
    Plain,
    /// It is a link, with this target; a place in the same document has none.
    Link(Option<String>),
    /// It is out: a page number.
    Page,
    /// It is out: a table of contents, an index.
    Contents,
    /// What is shown stands in the instruction itself.
    Shown(String),
}

impl Field {
    /// What an instruction means.
    pub(super) fn of(instruction: &str) -> Self {
        let words = words(instruction);
        let name = words.first().map(|name| name.to_uppercase()).unwrap_or_default();
        match name.as_str() {
            "HYPERLINK" => Self::Link(link_target(&words)),
            "PAGE" | "NUMPAGES" | "SECTIONPAGES" | "SECTION" => Self::Page,
            "TOC" | "TOA" | "INDEX" => Self::Contents,
            "EQ" => Self::Shown(equation(instruction.trim().get(2..).unwrap_or_default())),
            "MACROBUTTON" | "GOTOBUTTON" => Self::Shown(words.get(2..).unwrap_or_default().join(" ")),
            "SYMBOL" => Self::Shown(symbol(&words)),
            _ => Self::Plain,
        }
    }
}

/// An open field.
#[derive(Debug)]
struct Open {
    instruction: String,
    /// What it means, once the instruction is complete.
    field: Option<Field>,
    /// What a form field shows without a result: a ticked box, a chosen entry.
    form: Option<String>,
    has_result: bool,
}

/// The open fields of a story.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Open>,
}

impl Fields {
    /// A `w:fldChar`. The end of a field gives what is shown in the place of a result.
    pub(super) fn mark(&mut self, mark: Node<'_, '_>) -> Option<String> {
        match attribute(mark, Space::Word, "fldCharType")? {
            "begin" => {
                self.open.push(Open { instruction: String::new(), field: None, form: form(mark), has_result: false });
                None
            }
            "separate" => {
                let open = self.open.last_mut()?;
                open.field.get_or_insert_with(|| Field::of(&open.instruction));
                None
            }
            "end" => {
                let open = self.open.pop()?;
                let field = open.field.unwrap_or_else(|| Field::of(&open.instruction));
                match field {
                    _ if open.has_result => None,
                    Field::Shown(text) => Some(text),
                    _ => open.form,
                }
            }
            _ => None,
        }
    }

    /// Words of an instruction.
    pub(super) fn instruct(&mut self, words: &str) {
        if let Some(open) = self.open.last_mut().filter(|open| open.field.is_none()) {
            open.instruction.push_str(words);
        }
    }

    /// Whether what comes now is part of an instruction, or a result that is out.
    pub(super) fn is_out(&self) -> bool {
        self.open.iter().any(|open| matches!(open.field, None | Some(Field::Page | Field::Contents)))
    }

    /// Whether what comes now is a result that is out.
    pub(super) fn is_dropped(&self) -> bool {
        self.open.iter().any(|open| matches!(open.field, Some(Field::Page | Field::Contents)))
    }

    /// Whether what comes now is part of a table of contents.
    pub(super) fn is_contents(&self) -> bool {
        self.open.iter().any(|open| open.field == Some(Field::Contents))
    }

    /// Says that something of a result has been shown.
    pub(super) fn show(&mut self) {
        for open in &mut self.open {
            open.has_result = true;
        }
    }

    /// Where what comes now leads.
    pub(super) fn link(&self) -> Option<&str> {
        self.open.iter().rev().find_map(|open| match &open.field {
            Some(Field::Link(target)) => target.as_deref(),
            _ => None,
        })
    }
}

/// The marks that have a beginning and an end in the same story.
pub(super) fn paired(root: Node<'_, '_>) -> HashSet<NodeId> {
    let mut open: HashMap<NodeId, Vec<Vec<NodeId>>> = HashMap::new();
    let mut paired = HashSet::new();
    for mark in root.descendants().filter(|node| is(*node, Space::Word, "fldChar")) {
        let stack = open.entry(story_of(mark)).or_default();
        match attribute(mark, Space::Word, "fldCharType").unwrap_or_default() {
            "begin" => stack.push(vec![mark.id()]),
            "separate" => stack.last_mut().into_iter().for_each(|field| field.push(mark.id())),
            _ => {
                if let Some(field) = stack.pop() {
                    paired.extend(field);
                    paired.insert(mark.id());
                }
            }
        }
    }
    paired
}

/// The text box, note or part in which a mark stands.
fn story_of(mark: Node<'_, '_>) -> NodeId {
    let is_story = |node: &Node<'_, '_>| ["txbxContent", "footnote", "endnote", "comment"].iter().any(|name| is(*node, Space::Word, name));
    mark.ancestors().find(is_story).unwrap_or_else(|| mark.document().root()).id()
}

/// What a form field shows by itself.
fn form(mark: Node<'_, '_>) -> Option<String> {
    let data = child(mark, Space::Word, "ffData")?;
    if let Some(list) = child(data, Space::Word, "ddList") {
        let chosen: usize = number(list, "result").or_else(|| number(list, "default")).unwrap_or(0);
        return children(list, Space::Word, "listEntry")
            .nth(chosen)
            .and_then(|entry| attribute(entry, Space::Word, "val"))
            .map(str::to_owned);
    }
    let tick = child(data, Space::Word, "checkBox")?;
    let is_ticked = flag(tick, "checked").or_else(|| flag(tick, "default")).unwrap_or(false);
    Some(if is_ticked { "☑" } else { "☐" }.to_owned())
}

/// The words of an instruction; quoted ones are one word, without their quotes, and `\\` is one backslash in them.
fn words(instruction: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = instruction.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, after) = if matches!(first, '"' | '“' | '”') {
            let inner = &rest[first.len_utf8()..];
            let end = inner.find(['"', '“', '”']).unwrap_or(inner.len());
            (inner[..end].replace("\\\\", "\\"), inner[end..].trim_start_matches(['"', '“', '”']))
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        };
        words.push(word);
        rest = after.trim_start();
    }
    words
}

/// Where `HYPERLINK "address" \l "place" \o "tip"` leads.
fn link_target(words: &[String]) -> Option<String> {
    let mut target = None;
    let mut place = None;
    let mut rest = words.iter().skip(1);
    while let Some(word) = rest.next() {
        match word.as_str() {
            "\\l" => place = rest.next(),
            "\\o" | "\\t" => drop(rest.next()),
            word if word.starts_with('\\') && word.len() == 2 => {}
            _ => target = target.or(Some(word)),
        }
    }
    let target = target.filter(|target| !target.is_empty() && !target.starts_with('#'))?;
    Some(match place {
        Some(place) if !target.contains('#') => format!("{target}#{place}"),
        _ => target.clone(),
    })
}

/// What `SYMBOL 61692 \f "Wingdings"` shows.
fn symbol(words: &[String]) -> String {
    let code = words.get(1).map(String::as_str).unwrap_or_default();
    let code = match code.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => code.parse().ok(),
    };
    let font = words.iter().position(|word| word == "\\f").and_then(|at| words.get(at + 1));
    let Some(letter) = code.and_then(char::from_u32).filter(|letter| !letter.is_control()) else { return String::new() };
    super::symbols::shown(font.map(String::as_str), letter).to_string()
}

/// What an `EQ` field shows: letters in circles and boxes, readings above characters, fractions, roots; switches are left out.
fn equation(code: &str) -> String {
    let mut parser = Equation { rest: code.trim(), depth: 0 };
    parser.text(&[]).trim().to_owned()
}

/// The code of an `EQ` field that is still to be read.
struct Equation<'c> {
    rest: &'c str,
    depth: u32,
}

impl Equation<'_> {
    /// Reads up to one of these marks, which stays.
    fn text(&mut self, until: &[char]) -> String {
        let mut text = String::new();
        while let Some(c) = self.rest.chars().next().filter(|c| !until.contains(c)) {
            if c == '\\' {
                text.push_str(&self.switch());
            } else {
                self.rest = &self.rest[c.len_utf8()..];
                text.push(c);
            }
        }
        text
    }

    /// Reads a switch with its options and arguments: `\o\ac(○,1)`.
    fn switch(&mut self) -> String {
        self.rest = &self.rest[1..];
        let Some(first) = self.rest.chars().next() else { return String::new() };
        if matches!(first, '\\' | '(' | ')' | ',' | ';') {
            self.rest = &self.rest[first.len_utf8()..];
            return first.to_string();
        }
        if first == '*' {
            // `\* jc2 \* hps10`: how it is set.
            self.rest = self.rest[1..].trim_start();
            let end = self.rest.find(|c: char| c.is_whitespace() || c == '\\').unwrap_or(self.rest.len());
            self.rest = self.rest[end..].trim_start();
            return String::new();
        }
        let end = self.rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let name = self.rest[..end].to_ascii_lowercase();
        self.rest = self.rest[end..].trim_start();
        // `\up 9(…)`: how far.
        let after_number = self.rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        if after_number.starts_with('(') {
            self.rest = after_number;
        }
        if !self.rest.starts_with('(') || self.depth >= DEEPEST {
            return String::new();
        }
        self.depth += 1;
        let arguments = self.arguments();
        self.depth -= 1;
        shown_by_switch(&name, &arguments)
    }

    fn arguments(&mut self) -> Vec<String> {
        let mut arguments = Vec::new();
        while self.rest.starts_with(['(', ',', ';', '，']) {
            self.rest = &self.rest[self.rest.chars().next().map_or(0, char::len_utf8)..];
            arguments.push(self.text(&[',', ';', '，', ')']).trim().to_owned());
        }
        self.rest = self.rest.strip_prefix(')').unwrap_or(self.rest);
        arguments
    }
}

/// What a switch shows of its arguments.
fn shown_by_switch(name: &str, arguments: &[String]) -> String {
    match (name.chars().next().unwrap_or_default(), arguments) {
        ('f', [above, below]) => format!("{}/{}", in_parentheses(above), in_parentheses(below)),
        ('r', [inner]) => format!("√({inner})"),
        ('r', [root, inner]) => format!("{root}√({inner})"),
        // The options of `\o` and `\s` are switches before the parenthesis: `ac`, `ad`, `up 9`.
        ('o' | 'a' | 'u', [circle, inner]) if circle == "○" => circled(inner),
        ('a' | 'o', [reading, base]) if !base.is_empty() && reading.chars().all(|c| !is_han(c)) && base.chars().all(is_han) => {
            format!("{base}（{reading}）")
        }
        _ => arguments.concat(),
    }
}

fn in_parentheses(term: &str) -> String {
    if term.chars().all(char::is_alphanumeric) { term.to_owned() } else { format!("({term})") }
}

/// A number or character in a circle: ① where there is one, else in parentheses.
fn circled(inner: &str) -> String {
    if let Ok(number @ 1..=50) = inner.parse() {
        return super::numerals::write(&super::numerals::Numerals::Circled, number);
    }
    const IDEOGRAPHS: &str = "一二三四五六七八九十";
    match inner.chars().next().and_then(|c| IDEOGRAPHS.chars().position(|known| known == c)) {
        Some(at) if inner.chars().count() == 1 => super::numerals::write(&super::numerals::Numerals::CircledIdeograph, at as u32 + 1),
        _ => format!("（{inner}）"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links() {
        let target = |code: &str| match Field::of(code) {
            Field::Link(target) => target,
            other => panic!("{other:?}"),
        };
        assert_eq!(target(r#" HYPERLINK "https://a.cn/b c" "#).as_deref(), Some("https://a.cn/b c"));
        assert_eq!(target(r#"HYPERLINK https://a.cn \l "x" \o "tip""#).as_deref(), Some("https://a.cn#x"));
        assert_eq!(target(r#"HYPERLINK \l "_Toc1""#), None);
        assert_eq!(target("HYPERLINK"), None);
    }

    #[test]
    fn instructions_that_are_shown() {
        let shown = |code: &str| match Field::of(code) {
            Field::Shown(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(shown(r"eq \o\ac(○,3)"), "③");
        assert_eq!(shown(r"EQ \o\ac(○,二)"), "㊁");
        assert_eq!(shown(r"EQ \o\ac(○,公)"), "（公）");
        assert_eq!(shown(r"eq \* jc2 \* hps10 \o\ad(\s\up 9(qīng),清)"), "清（qīng）");
        assert_eq!(shown(r"EQ \f(1,2)"), "1/2");
        assert_eq!(shown(r"EQ \r(3,x+1)"), "3√(x+1)");
        assert_eq!(shown("MACROBUTTON NoMacro [在此填写]"), "[在此填写]");
        assert_eq!(shown(r#"SYMBOL 252 \f "Wingdings" \s 12"#), "✔");
        shown(r"EQ \o\ac(((((\f(((,");
    }
}
