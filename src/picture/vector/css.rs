//! The little CSS that drawings use: sheets are read rule by rule, and what they say is put on the elements that they mean.
//!
//! - [`Sheet::read`] takes plain rules; `@` rules and what cannot be matched are left out, which the caller tells.
//! - [`declarations`] splits the declarations of a rule or of a `style` attribute.
//! - [`resolved`] takes the variables and the colours for dark screens out of a value, [`is_plain`] judges what is left.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::str::FromStr;

use roxmltree::Node;
use simplecss::{AttributeOperator, Element, PseudoClass, Selector};

use super::tables::{KEYWORDS, PROPERTIES};

/// A property and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Declaration {
    pub(super) property: String,
    pub(super) value: String,
    is_important: bool,
}

/// The rules of all style sheets of a drawing.
pub(super) struct Sheet<'a> {
    rules: Vec<Rule<'a>>,
    /// Steps up the tree that matching may still take: a selector of many parts tries them all.
    steps: Cell<u32>,
}

struct Rule<'a> {
    selector: Selector<'a>,
    declarations: Vec<Declaration>,
}

/// Steps that matching all rules of a drawing may take.
const STEPS: u32 = 20_000_000;
/// Rules that a drawing may have: each is tried on each element.
const RULES: usize = 5_000;

impl<'a> Sheet<'a> {
    /// Reads sheets without comments ([`without_comments`]), and says whether all of it was understood.
    pub(super) fn read(text: &'a str) -> (Self, bool) {
        let mut sheet = Self { rules: Vec::new(), steps: Cell::new(STEPS) };
        let mut is_complete = true;
        let mut rest = text.trim();
        while !rest.is_empty() {
            if rest.starts_with('@') {
                rest = after_at_rule(rest);
                is_complete = false;
                continue;
            }
            let Some((selectors, after)) = rest.split_once('{') else { break };
            let (body, after) = after.split_once('}').unwrap_or((after, ""));
            is_complete &= sheet.add(selectors, &declarations(body));
            rest = after.trim();
        }
        // Stable: of two rules that weigh the same the later wins.
        sheet.rules.sort_by_cached_key(|rule| rule.selector.specificity());
        (sheet, is_complete)
    }

    fn add(&mut self, selectors: &'a str, declarations: &[Declaration]) -> bool {
        if declarations.is_empty() {
            return true;
        }
        let mut is_complete = true;
        for selector in selectors.split(',') {
            let selector = selector.trim();
            match Selector::parse(if selector == ":root" { "svg" } else { selector }) {
                Some(parsed) if self.rules.len() < RULES && !selector.is_empty() => {
                    self.rules.push(Rule { selector: parsed, declarations: declarations.to_vec() });
                }
                // What only a pointer could show is nothing on paper.
                _ => is_complete &= selector.contains(':'),
            }
        }
        is_complete
    }

    /// What holds for an element, the weaker before the stronger: the sheets' rules, its own `style`, then what is important.
    pub(super) fn of(&self, node: Node<'_, '_>) -> Vec<Declaration> {
        let element = Styled { node, steps: &self.steps };
        let matching = self.rules.iter().filter(|rule| rule.selector.matches(&element)).flat_map(|rule| rule.declarations.iter().cloned());
        let own = node.attribute("style").map(declarations).unwrap_or_default();
        let (important, normal): (Vec<_>, Vec<_>) = matching.chain(own).partition(|declaration| declaration.is_important);
        let mut winners: Vec<Declaration> = Vec::new();
        for declaration in normal.into_iter().chain(important) {
            winners.retain(|earlier| earlier.property != declaration.property);
            winners.push(declaration);
        }
        winners
    }

    /// Whether matching had to be given up.
    pub(super) fn is_exhausted(&self) -> bool {
        self.steps.get() == 0
    }
}

/// An element as selectors see it.
struct Styled<'a, 'input> {
    node: Node<'a, 'input>,
    steps: &'a Cell<u32>,
}

impl Styled<'_, '_> {
    fn step(&self) -> Option<()> {
        let left = self.steps.get().checked_sub(1)?;
        self.steps.set(left);
        Some(())
    }
}

impl Element for Styled<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.step()?;
        self.node.parent_element().map(|node| Self { node, steps: self.steps })
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.step()?;
        self.node.prev_sibling_element().map(|node| Self { node, steps: self.steps })
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.node.tag_name().name() == name
    }

    fn attribute_matches(&self, local_name: &str, operator: AttributeOperator<'_>) -> bool {
        self.node.attribute(local_name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        matches!(class, PseudoClass::FirstChild) && self.node.prev_sibling_element().is_none()
    }
}

/// The declarations whose property is known, or is a variable.
pub(super) fn declarations(text: &str) -> Vec<Declaration> {
    let text = without_comments(text);
    let split = outside_brackets(&text, ';').into_iter().filter_map(|declaration| declaration.split_once(':'));
    let known = split.filter_map(|(property, value)| {
        let property = property.trim();
        let is_variable = property.starts_with("--");
        let property = if is_variable { property.to_owned() } else { property.to_ascii_lowercase() };
        let (value, is_important) = match value.split_once('!') {
            Some((value, word)) => (value, word.trim().eq_ignore_ascii_case("important")),
            None => (value, false),
        };
        let declaration = Declaration { property, value: value.trim().to_owned(), is_important };
        (is_variable || PROPERTIES.contains(&declaration.property.as_str())).then_some(declaration)
    });
    known.collect()
}

/// Variables by name, as an element inherits them.
pub(super) type Variables = BTreeMap<String, String>;

/// Variables may name variables, a few levels deep; more is a loop or a bomb.
const LEVELS: usize = 8;
/// Bytes that a value may have.
const VALUE: usize = 4_000;

/// A value as it is printed: `var()` replaced, of `light-dark()` the light one, `color-mix()` computed. None where it means nothing.
pub(super) fn resolved(value: &str, variables: &Variables) -> Option<String> {
    let mut value = value.to_owned();
    for _ in 0..LEVELS {
        let folded = value.to_ascii_lowercase();
        let found = ["var(", "light-dark(", "color-mix("].into_iter().filter_map(|name| folded.rfind(name).map(|at| (at, name))).max();
        let Some((at, name)) = found else { return Some(value) };
        let inside = at + name.len();
        let end = inside + closing(&value[inside..])?;
        let arguments = outside_brackets(&value[inside..end], ',');
        let replaced = match name {
            "var(" => variable(&arguments, variables)?,
            "light-dark(" => (*arguments.first()?).trim().to_owned(),
            _ => mixed(&arguments)?,
        };
        value.replace_range(at..=end, &replaced);
        if value.len() > VALUE {
            return None;
        }
    }
    // Long lists of harmless functions are no loop: a gradient's stop has one, a font none.
    None
}

fn variable(arguments: &[&str], variables: &Variables) -> Option<String> {
    let name = arguments.first()?.trim();
    match variables.get(name) {
        Some(value) => Some(value.clone()),
        None if arguments.len() > 1 => Some(arguments[1..].join(",").trim().to_owned()),
        None => None,
    }
}

/// `color-mix(in srgb, a 20%, b)`. Other colour spaces give other middles, which nobody sees in a flow chart.
fn mixed(arguments: &[&str]) -> Option<String> {
    let [_, first, second] = arguments else { return None };
    let part = |text: &str| {
        let (color, share) = match text.trim().rsplit_once(' ') {
            Some((color, share)) if share.ends_with('%') => (color, share[..share.len() - 1].parse::<f64>().ok()),
            _ => (text.trim(), None),
        };
        svgtypes::Color::from_str(color.trim()).ok().map(|color| (color, share))
    };
    let ((first, share), (second, other)) = (part(first)?, part(second)?);
    let share = (share.or(other.map(|other| 100.0 - other)).unwrap_or(50.0) / 100.0).clamp(0.0, 1.0);
    let mix = |a: u8, b: u8| (f64::from(a) * share + f64::from(b) * (1.0 - share)).round() as u8;
    let [red, green, blue] = [mix(first.red, second.red), mix(first.green, second.green), mix(first.blue, second.blue)];
    let alpha = f64::from(mix(first.alpha, second.alpha)) / 255.0;
    Some(if alpha < 1.0 { format!("rgba({red},{green},{blue},{alpha:.3})") } else { format!("#{red:02x}{green:02x}{blue:02x}") })
}

/// Whether a value is made of numbers, colours, known words and references into the same file: nothing a person could have written a name in.
pub(super) fn is_plain(value: &str) -> bool {
    let mut rest = value;
    while let Some(at) = rest.to_ascii_lowercase().find("url(") {
        let Some(length) = closing(&rest[at + 4..]) else { return false };
        if !rest[..at].split(is_separator).all(is_word) || reference(&rest[at + 4..at + 4 + length]).is_none() {
            return false;
        }
        rest = &rest[at + 5 + length..];
    }
    rest.split(is_separator).all(is_word)
}

fn is_separator(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, ',' | '(' | ')' | '/')
}

fn is_word(word: &str) -> bool {
    if word.is_empty() || KEYWORDS.contains(&word) {
        return true;
    }
    let folded = word.to_ascii_lowercase();
    KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(word)) || is_number(&folded) || svgtypes::Color::from_str(&folded).is_ok()
}

/// Units of numbers in drawings.
const UNITS: [&str; 15] = ["", "%", "px", "pt", "pc", "mm", "cm", "in", "em", "ex", "rem", "deg", "rad", "turn", "grad"];

/// One number with its unit, or several that need nothing between them (`0-1.5.5`).
fn is_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    let unit = &word[digits.len()..];
    !digits.is_empty()
        && UNITS.contains(&unit)
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b"+-.e".contains(&byte))
}

/// What a reference leads to, without its mark; none for one that leads out of the file.
pub(super) fn reference(target: &str) -> Option<&str> {
    target.trim().trim_matches(['"', '\'']).trim().strip_prefix('#')
}

/// Where the bracket closes that was opened before a text.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The parts between separators that stand in no bracket and no quotes.
fn outside_brackets(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth, mut quote) = (0, 0_usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, c) if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// What follows an `@` rule: past its semicolon, or past its block with all blocks inside.
fn after_at_rule(rest: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        match c {
            ';' if depth == 0 => return rest[at + 1..].trim(),
            '{' => depth += 1,
            '}' if depth <= 1 => return rest[at + 1..].trim(),
            '}' => depth -= 1,
            _ => {}
        }
    }
    ""
}

/// A style sheet without its remarks.
pub(super) fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace("<!--", " ").replace("-->", " ")
}
