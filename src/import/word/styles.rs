//! Styles: what a paragraph or a run is by its style, and by the styles that it is based on.

use std::collections::HashMap;

use roxmltree::Node;

use super::names::{Space, attribute, child, children, flag, number, value};

/// How long a chain of styles may be; a loop ends here.
const LONGEST_CHAIN: usize = 32;

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    default_paragraph: Option<String>,
    defaults: Letters,
}

/// One style.
#[derive(Debug, Default)]
pub(super) struct Style {
    /// Its name, in small letters; the id is localised and differs.
    pub(super) name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    alignment: Option<String>,
    numbering: NumberingReference,
    letters: Letters,
}

/// Which list a paragraph belongs to, as one place says; each half may come from another place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct NumberingReference {
    pub(super) number: Option<i64>,
    pub(super) level: Option<u8>,
}

/// What one place says of letters. The first six toggle: a character style's bold within a bold paragraph style is not bold.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) strike: Option<bool>,
    pub(super) vanish: Option<bool>,
    pub(super) double_strike: Option<bool>,
    pub(super) special_vanish: Option<bool>,
    pub(super) raised: Option<Raised>,
    pub(super) half_points: Option<u32>,
    pub(super) fonts: Fonts,
}

/// The fonts of letters: one for ASCII, one for what lies above it.
#[derive(Debug, Clone, Default)]
pub(super) struct Fonts {
    ascii: Option<String>,
    high: Option<String>,
}

impl Fonts {
    /// The font of a letter.
    pub(super) fn of(&self, letter: char) -> &str {
        let font = if letter.is_ascii() { &self.ascii } else { &self.high };
        font.as_deref().unwrap_or_default()
    }
}

/// Whether letters stand above or below the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Raised {
    Above,
    Below,
    Not,
}

impl Letters {
    /// What a `w:rPr` says.
    pub(super) fn read(properties: Node<'_, '_>) -> Self {
        let raised = value(properties, "vertAlign").map(|value| match value {
            "superscript" => Raised::Above,
            "subscript" => Raised::Below,
            _ => Raised::Not,
        });
        let fonts = child(properties, Space::Word, "rFonts");
        let font = |name: &str| fonts.and_then(|fonts| attribute(fonts, Space::Word, name)).map(str::to_owned);
        Self {
            bold: flag(properties, "b"),
            italic: flag(properties, "i"),
            strike: flag(properties, "strike"),
            vanish: flag(properties, "vanish"),
            double_strike: flag(properties, "dstrike"),
            special_vanish: flag(properties, "specVanish"),
            raised,
            half_points: value(properties, "sz").and_then(|size| size.trim().parse::<f64>().ok()).map(|size| size as u32),
            fonts: Fonts { ascii: font("ascii"), high: font("hAnsi") },
        }
    }

    /// These, and where they say nothing what lies below them.
    fn over(&self, below: &Self) -> Self {
        Self {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            strike: self.strike.or(below.strike),
            vanish: self.vanish.or(below.vanish),
            double_strike: self.double_strike.or(below.double_strike),
            special_vanish: self.special_vanish.or(below.special_vanish),
            raised: self.raised.or(below.raised),
            half_points: self.half_points.or(below.half_points),
            fonts: Fonts {
                ascii: self.fonts.ascii.clone().or_else(|| below.fonts.ascii.clone()),
                high: self.fonts.high.clone().or_else(|| below.fonts.high.clone()),
            },
        }
    }
}

impl Styles {
    /// What a `w:styles` says.
    pub(super) fn read(root: Node<'_, '_>) -> Self {
        let mut styles = Self::default();
        let defaults = child(root, Space::Word, "docDefaults").and_then(|node| child(node, Space::Word, "rPrDefault"));
        if let Some(properties) = defaults.and_then(|node| child(node, Space::Word, "rPr")) {
            styles.defaults = Letters::read(properties);
        }
        for node in children(root, Space::Word, "style") {
            let Some(id) = attribute(node, Space::Word, "styleId") else { continue };
            let is_default = attribute(node, Space::Word, "default").is_some_and(|value| matches!(value, "1" | "true" | "on"));
            if is_default && attribute(node, Space::Word, "type").is_none_or(|kind| kind == "paragraph") {
                styles.default_paragraph = Some(id.to_owned());
            }
            styles.by_id.entry(id.to_owned()).or_insert_with(|| Style::read(node));
        }
        styles
    }

    /// The id of the style that a paragraph has: the one that it names, else the default one.
    pub(super) fn of_paragraph(&self, named: Option<&str>) -> Option<String> {
        named.filter(|id| self.by_id.contains_key(*id)).map(str::to_owned).or_else(|| self.default_paragraph.clone())
    }

    /// A style, then the one that it is based on, and so on.
    pub(super) fn chain(&self, id: Option<&str>) -> impl Iterator<Item = (&str, &Style)> {
        let first = id.and_then(|id| self.by_id.get_key_value(id));
        let next = |(_, style): &(&String, &Style)| style.based_on.as_ref().and_then(|id| self.by_id.get_key_value(id));
        std::iter::successors(first, next).take(LONGEST_CHAIN).map(|(id, style)| (id.as_str(), style))
    }

    /// What the chain of a style says of letters.
    fn letters(&self, id: Option<&str>) -> Letters {
        self.chain(id).fold(Letters::default(), |above, (_, style)| above.over(&style.letters))
    }

    /// How letters look by the paragraph's style, before runs say their own.
    pub(super) fn in_paragraph(&self, style: Option<&str>) -> InParagraph<'_> {
        InParagraph { styles: self, letters: self.letters(style) }
    }

    /// The heading level that a style gives, 1 to 9.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<u8> {
        let outline = self.chain(id).find_map(|(_, style)| style.outline);
        match outline {
            Some(level) => (level < 9).then_some(level + 1),
            None => self.chain(id).find_map(|(_, style)| heading_by_name(&style.name)),
        }
    }

    /// Whether a style is that of a document's title.
    pub(super) fn is_title(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| matches!(style.name.as_str(), "title" | "标题" | "文档标题" | "文件标题"))
    }

    /// Whether a style is one of a table of contents.
    pub(super) fn is_contents(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| is_contents_name(&style.name))
    }

    /// How a style places its lines: its `w:jc`.
    pub(super) fn alignment(&self, id: Option<&str>) -> Option<&str> {
        self.chain(id).find_map(|(_, style)| style.alignment.as_deref())
    }

    /// The list that a style gives: the number, the level where the style says one, and the styles of the chain.
    pub(super) fn numbering(&self, id: Option<&str>) -> NumberingReference {
        let number = self.chain(id).find_map(|(_, style)| style.numbering.number);
        let level = self.chain(id).find_map(|(_, style)| style.numbering.level);
        NumberingReference { number, level }
    }
}

/// Letters in a paragraph of some style.
pub(super) struct InParagraph<'s> {
    styles: &'s Styles,
    letters: Letters,
}

impl InParagraph<'_> {
    /// How the letters of a run look.
    pub(super) fn run(&self, properties: Option<Node<'_, '_>>) -> Letters {
        let own = properties.map(Letters::read).unwrap_or_default();
        let by_style = self.styles.letters(properties.and_then(|properties| value(properties, "rStyle")));
        let defaults = &self.styles.defaults;
        let toggled = |own: Option<bool>, of: fn(&Letters) -> Option<bool>| {
            let is_toggled = of(&by_style).unwrap_or(false) != of(&self.letters).unwrap_or(false);
            Some(own.unwrap_or(of(defaults).unwrap_or(false) || is_toggled))
        };
        let mut letters = own.over(&by_style).over(&self.letters).over(defaults);
        letters.bold = toggled(own.bold, |letters| letters.bold);
        letters.italic = toggled(own.italic, |letters| letters.italic);
        letters.strike = toggled(own.strike, |letters| letters.strike);
        letters.vanish = toggled(own.vanish, |letters| letters.vanish);
        letters
    }
}

impl Style {
    /// The level of a list that it says.
    pub(super) fn level(&self) -> Option<u8> {
        self.numbering.level
    }

    fn read(node: Node<'_, '_>) -> Self {
        let paragraph = child(node, Space::Word, "pPr");
        Self {
            name: value(node, "name").unwrap_or_default().trim().to_lowercase(),
            based_on: value(node, "basedOn").map(str::to_owned),
            outline: paragraph.and_then(|properties| number(properties, "outlineLvl")),
            alignment: paragraph.and_then(|properties| value(properties, "jc")).map(str::to_owned),
            numbering: paragraph.map(NumberingReference::read).unwrap_or_default(),
            letters: child(node, Space::Word, "rPr").map(Letters::read).unwrap_or_default(),
        }
    }
}

impl NumberingReference {
    /// What the `w:numPr` of a `w:pPr` says.
    pub(super) fn read(properties: Node<'_, '_>) -> Self {
        let Some(reference) = child(properties, Space::Word, "numPr") else { return Self::default() };
        Self { number: number(reference, "numId"), level: number::<u8>(reference, "ilvl").map(|level| level.min(8)) }
    }
}

/// The level that the name of a built-in heading style says, in the languages in which offices write.
fn heading_by_name(name: &str) -> Option<u8> {
    let level = ["heading", "标题", "標題", "überschrift", "titre"].iter().find_map(|start| name.strip_prefix(start))?.trim();
    level.parse().ok().filter(|level| (1..=9).contains(level))
}

/// `toc 1`, `目录 1`, `WPSOffice手动目录 1`, `TOC Heading`, `TOC 标题`.
fn is_contents_name(name: &str) -> bool {
    let starts = ["toc ", "目录", "目錄", "wpsoffice手动目录", "table of figures", "图表目录"];
    starts.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_headings_and_contents() {
        assert_eq!(heading_by_name("heading 3"), Some(3));
        assert_eq!(heading_by_name("标题 1"), Some(1));
        assert_eq!(heading_by_name("标题"), None);
        assert_eq!(heading_by_name("heading 1 char"), None);
        assert!(is_contents_name("wpsoffice手动目录 2"));
        assert!(!is_contents_name("tocsin"));
    }
}
