//! Automatic numbers: which list a paragraph belongs to, how far it has counted, and how the number is written.
//!
//! - [`Numbering::read`] reads `numbering.xml`: abstract lists with nine levels, and numbers that stand for one of them with changes of their own.
//! - [`Numbering::place`] finds the list and the level of a paragraph, from itself or from its style.
//! - [`Counters::count`] counts on and writes the label. All numbers of one abstract list count together: a list goes on under another number.

use std::collections::{HashMap, HashSet};

use roxmltree::Node;

use super::names::{Space, attribute, child, chosen, flag, is, number, value};
use super::numerals::{Numerals, write};
use super::styles::{NumberingReference, Styles};
use super::symbols;
use crate::import::document::Label;

const LEVELS: usize = 9;
/// How often a list may refer to another by a style; a loop ends here.
const LONGEST_CHAIN: usize = 16;
/// Counting ends here: what counts further is damaged.
const LARGEST: u32 = 1_000_000;

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    abstracts: HashMap<i64, Abstract>,
    numbers: HashMap<i64, Number>,
}

#[derive(Debug, Default)]
struct Abstract {
    levels: [Option<Level>; LEVELS],
    /// The numbering style whose list this one takes.
    taken_from: Option<String>,
}

#[derive(Debug)]
struct Number {
    of: i64,
    changes: [Change; LEVELS],
}

/// What a number changes in a level of its abstract list.
#[derive(Debug, Default)]
struct Change {
    start: Option<u32>,
    level: Option<Level>,
}

#[derive(Debug, Clone)]
struct Level {
    start: u32,
    numerals: Numerals,
    text: String,
    font: Option<String>,
    /// Whether a gap follows.
    is_spaced: bool,
    /// Which levels start this one anew: those above this number; all above where it is not said.
    restarts_below: Option<u8>,
    /// Whether the levels above are written in plain digits.
    is_legal: bool,
    is_hidden: bool,
    /// The paragraph style that belongs to it.
    style: Option<String>,
}

/// Where a paragraph is counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    number: i64,
    /// The abstract list that counts.
    list: i64,
    level: usize,
}

/// How far each list has counted.
#[derive(Debug, Default)]
pub(super) struct Counters {
    counts: HashMap<i64, [Option<u32>; LEVELS]>,
    /// The numbers and levels whose own start has been used.
    started: HashSet<(i64, usize)>,
}

impl Numbering {
    /// What a `w:numbering` says.
    pub(super) fn read(root: Node<'_, '_>) -> Self {
        let mut numbering = Self::default();
        for node in root.children() {
            if is(node, Space::Word, "abstractNum") {
                if let Some(id) = id(node, "abstractNumId") {
                    numbering.abstracts.entry(id).or_insert_with(|| Abstract::read(node));
                }
            } else if is(node, Space::Word, "num")
                && let (Some(id), Some(of)) = (id(node, "numId"), number(node, "abstractNumId"))
            {
                numbering.numbers.entry(id).or_insert_with(|| Number::read(node, of));
            }
        }
        numbering
    }

    /// The list and the level of a paragraph: by itself, else by its style.
    pub(super) fn place(&self, styles: &Styles, style: Option<&str>, direct: &NumberingReference) -> Option<Place> {
        let number = direct.number.or_else(|| styles.numbering(style).number).filter(|number| *number != 0)?;
        let list = self.list_of(styles, number)?;
        let level = direct.level.map(usize::from).unwrap_or_else(|| self.level_by_style(styles, style, list));
        Some(Place { number, list, level: level.min(LEVELS - 1) })
    }

    /// The abstract list that a number stands for, by way of numbering styles where there are any.
    fn list_of(&self, styles: &Styles, number: i64) -> Option<i64> {
        let mut list = self.numbers.get(&number)?.of;
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = self.abstracts.get(&list)?.taken_from.as_deref() else { return Some(list) };
            let Some(next) = styles.numbering(Some(style)).number.and_then(|number| self.numbers.get(&number)) else { return Some(list) };
            if next.of == list {
                return Some(list);
            }
            list = next.of;
        }
        Some(list)
    }

    /// The level that belongs to a style or, if none does, the one that the style says.
    fn level_by_style(&self, styles: &Styles, style: Option<&str>, list: i64) -> usize {
        let levels = self.abstracts.get(&list).map(|list| &list.levels);
        let belongs = |id: &str| {
            let is_its = |level: &Option<Level>| level.as_ref().is_some_and(|level| level.style.as_deref() == Some(id));
            levels.and_then(|levels| levels.iter().position(is_its))
        };
        let by_chain = styles.chain(style).find_map(|(id, style)| belongs(id).or_else(|| style.level().map(usize::from)));
        by_chain.unwrap_or(0)
    }

    /// A level as a number has it.
    fn level(&self, place: Place, level: usize) -> Option<&Level> {
        let change = self.numbers.get(&place.number).and_then(|number| number.changes.get(level)?.level.as_ref());
        change.or_else(|| self.abstracts.get(&place.list)?.levels.get(level)?.as_ref())
    }

    fn own_start(&self, place: Place, level: usize) -> Option<u32> {
        self.numbers.get(&place.number)?.changes.get(level)?.start
    }

    /// Where a level begins.
    fn start(&self, place: Place, level: usize) -> u32 {
        self.own_start(place, level).or_else(|| self.level(place, level).map(|level| level.start)).unwrap_or(1)
    }

    fn label(&self, place: Place, counts: &[Option<u32>; LEVELS]) -> Option<Label> {
        let level = self.level(place, place.level).filter(|level| !level.is_hidden)?;
        if level.numerals == Numerals::Bullet {
            return bullet(level, place.level);
        }
        let text = self.text(place, level, counts);
        let shown = text.trim();
        (!shown.is_empty()).then(|| Label {
            text: shown.to_owned(),
            is_bullet: false,
            level: place.level as u8,
            is_spaced: level.is_spaced || text.trim_end().len() < text.len(),
        })
    }

    /// The text of a level with the numbers put in.
    fn text(&self, place: Place, level: &Level, counts: &[Option<u32>; LEVELS]) -> String {
        let mut text = String::new();
        let mut rest = level.text.chars().peekable();
        while let Some(c) = rest.next() {
            let Some(named) = (c == '%').then(|| rest.peek()?.to_digit(10).filter(|digit| *digit > 0)).flatten() else {
                text.push(symbols::shown(level.font.as_deref(), c));
                continue;
            };
            rest.next();
            let named = named as usize - 1;
            let count = counts[named].unwrap_or_else(|| self.start(place, named));
            let numerals = self.level(place, named).map(|level| level.numerals.clone()).unwrap_or_default();
            if numerals == Numerals::None {
                // A level without numbers takes along the point that would follow it.
                if named != place.level && rest.peek().is_some_and(|next| *next != '%') {
                    rest.next();
                }
                continue;
            }
            let is_plain = level.is_legal && numerals != Numerals::DecimalZero;
            text.push_str(&write(if is_plain { &Numerals::Decimal } else { &numerals }, count));
        }
        text
    }
}

impl Counters {
    /// Counts a paragraph, and gives its label.
    pub(super) fn count(&mut self, numbering: &Numbering, place: Place) -> Option<Label> {
        let level = place.level;
        let counts = self.counts.entry(place.list).or_default();
        let own_start = numbering.own_start(place, level).filter(|_| self.started.insert((place.number, level)));
        let next = match (own_start, counts[level]) {
            (Some(start), _) => start,
            (None, Some(count)) => count.saturating_add(1),
            (None, None) => numbering.start(place, level),
        };
        counts[level] = Some(next.min(LARGEST));
        // A level that was skipped counts as begun.
        for (above, count) in counts.iter_mut().enumerate().take(level) {
            count.get_or_insert_with(|| numbering.start(place, above));
        }
        for (below, count) in counts.iter_mut().enumerate().skip(level + 1) {
            let restarts = numbering.level(place, below).and_then(|level| level.restarts_below);
            if restarts.is_none_or(|least| level < usize::from(least)) {
                *count = None;
            }
        }
        numbering.label(place, counts)
    }
}

/// The label of a bullet; words that somebody made a bullet of stay words.
fn bullet(level: &Level, at: usize) -> Option<Label> {
    let shown: String = level.text.trim().chars().map(|c| symbols::shown(level.font.as_deref(), c)).collect();
    if shown.is_empty() {
        return None;
    }
    let is_words = shown.chars().count() > 1 && shown.chars().any(char::is_alphanumeric);
    let text = if is_words { shown } else { "•".to_owned() };
    Some(Label { text, is_bullet: !is_words, level: at as u8, is_spaced: level.is_spaced })
}

impl Abstract {
    fn read(node: Node<'_, '_>) -> Self {
        let mut levels: [Option<Level>; LEVELS] = Default::default();
        for level in node.children().filter(|child| is(*child, Space::Word, "lvl")) {
            if let Some(place) = id(level, "ilvl").and_then(|id| levels.get_mut(usize::try_from(id).ok()?)) {
                *place = Some(Level::read(level));
            }
        }
        Self { levels, taken_from: value(node, "numStyleLink").map(str::to_owned) }
    }
}

impl Number {
    fn read(node: Node<'_, '_>, of: i64) -> Self {
        let mut changes: [Change; LEVELS] = Default::default();
        for node in node.children().filter(|child| is(*child, Space::Word, "lvlOverride")) {
            if let Some(change) = id(node, "ilvl").and_then(|id| changes.get_mut(usize::try_from(id).ok()?)) {
                *change = Change { start: number(node, "startOverride"), level: child(node, Space::Word, "lvl").map(Level::read) };
            }
        }
        Self { of, changes }
    }
}

impl Level {
    fn read(node: Node<'_, '_>) -> Self {
        let letters = child(node, Space::Word, "rPr");
        let fonts = letters.and_then(|letters| child(letters, Space::Word, "rFonts"));
        let font = fonts.and_then(|fonts| attribute(fonts, Space::Word, "ascii").or_else(|| attribute(fonts, Space::Word, "hAnsi")));
        let text = child(node, Space::Word, "lvlText");
        let is_null = text.and_then(|text| attribute(text, Space::Word, "null")).is_some_and(|null| matches!(null, "1" | "true" | "on"));
        let text = text.filter(|_| !is_null).and_then(|text| attribute(text, Space::Word, "val")).unwrap_or_default();
        Self {
            start: number(node, "start").unwrap_or(0),
            numerals: numerals(node),
            text: text.to_owned(),
            font: font.map(str::to_owned),
            is_spaced: value(node, "suff") != Some("nothing"),
            restarts_below: number(node, "lvlRestart"),
            is_legal: flag(node, "isLgl").unwrap_or(false),
            is_hidden: letters.and_then(|letters| flag(letters, "vanish")).unwrap_or(false),
            style: value(node, "pStyle").map(str::to_owned),
        }
    }
}

/// The numerals of a level; younger ones stand in an alternative, with an older one to fall back on.
fn numerals(level: Node<'_, '_>) -> Numerals {
    let in_alternative = child(level, Space::Compatibility, "AlternateContent").and_then(chosen);
    let format = in_alternative.and_then(|branch| child(branch, Space::Word, "numFmt")).or_else(|| child(level, Space::Word, "numFmt"));
    let Some(format) = format else { return Numerals::Decimal };
    Numerals::named(attribute(format, Space::Word, "val").unwrap_or("decimal"), attribute(format, Space::Word, "format"))
}

fn id(node: Node<'_, '_>, name: &str) -> Option<i64> {
    attribute(node, Space::Word, name)?.trim().parse().ok()
}
