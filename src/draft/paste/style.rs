//! What the `style` of a pasted element says, as far as words are concerned.

use crate::import::document::Look;

/// The declarations of an element: names in small letters, values without white space around them.
pub(super) struct Style(Vec<(String, String)>);

/// Elements of which nothing is seen, or that only their program understands.
const DROPPED: [&str; 17] = [
    "head", "style", "script", "meta", "title", "link", "xml", "object", "noscript", "template", "iframe", "svg", "math", "input",
    "select", "video", "audio",
];

/// Whether nothing of an element is text: hidden, deleted, a program's own.
pub(super) fn is_dropped(name: &str, attributes: &[(String, String)], style: &Style) -> bool {
    let has = |key: &str| attributes.iter().any(|(name, _)| name == key);
    // What Word has marked as deleted says who did it and when.
    let is_deleted = name == "del" && (has("cite") || has("datetime"));
    DROPPED.contains(&name) || name.starts_with("v:") || name.starts_with("w:data") || has("hidden") || is_deleted || style.is_hidden()
}

impl Style {
    pub(super) fn of(attributes: &[(String, String)]) -> Self {
        let style = attributes.iter().find(|(name, _)| name == "style").map_or("", |(_, style)| style.as_str());
        let declaration = |part: &str| {
            let (name, value) = part.split_once(':')?;
            Some((name.trim().to_lowercase(), value.trim().to_lowercase()))
        };
        Self(style.split(';').filter_map(declaration).collect())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn is_hidden(&self) -> bool {
        let is_comment = self.get("mso-element").is_some_and(|element| element.starts_with("comment"));
        self.get("display") == Some("none") || self.get("visibility") == Some("hidden") || self.get("mso-hide") == Some("all") || is_comment
    }

    /// How the words of an element are set.
    pub(super) fn look(&self, name: &str, around: Look) -> Look {
        let mut look = around;
        match name {
            "b" | "strong" | "th" => look.bold = true,
            "i" | "em" | "cite" | "dfn" => look.italic = true,
            "s" | "strike" | "del" => look.strike = true,
            "sup" => look.superscript = true,
            "sub" => look.subscript = true,
            _ => {}
        }
        if let Some(weight) = self.get("font-weight") {
            look.bold = matches!(weight, "bold" | "bolder") || weight.parse::<u16>().is_ok_and(|weight| weight >= 600);
        }
        if let Some(slant) = self.get("font-style") {
            look.italic = matches!(slant, "italic" | "oblique");
        }
        if let Some(line) = self.get("text-decoration").or_else(|| self.get("text-decoration-line"))
            && line.contains("line-through")
        {
            look.strike = true;
        }
        match self.get("vertical-align") {
            Some("super") => look.superscript = true,
            Some("sub") => look.subscript = true,
            _ => {}
        }
        look
    }

    /// Whether white space counts, where something is said about it.
    pub(super) fn keeps_space(&self, name: &str) -> Option<bool> {
        match self.get("white-space") {
            Some("pre" | "pre-wrap" | "pre-line" | "break-spaces") => Some(true),
            Some("normal" | "nowrap") => Some(false),
            _ => (name == "pre").then_some(true),
        }
    }

    /// Whether it is the number of an item, as Word writes it for programs that know no lists.
    pub(super) fn is_list_number(&self) -> bool {
        self.get("mso-list") == Some("ignore")
    }

    /// The level of an item of Word, from 0: `l0 level1 lfo1`.
    pub(super) fn list_level(&self) -> Option<u8> {
        let level = self.get("mso-list")?.split_whitespace().find_map(|part| part.strip_prefix("level"))?;
        level.parse::<u8>().ok().map(|level| level.saturating_sub(1))
    }

    /// The level that a paragraph has in Word's outline.
    pub(super) fn outline_level(&self) -> Option<u8> {
        self.get("mso-outline-level")?.parse().ok().filter(|level| (1..=9).contains(level))
    }

    pub(super) fn is_centered(&self, attributes: &[(String, String)]) -> bool {
        self.is_aligned(attributes, "center")
    }

    pub(super) fn is_right(&self, attributes: &[(String, String)]) -> bool {
        self.is_aligned(attributes, "right")
    }

    fn is_aligned(&self, attributes: &[(String, String)], how: &str) -> bool {
        let by_attribute = attributes.iter().any(|(name, value)| name == "align" && value.eq_ignore_ascii_case(how));
        self.get("text-align").map_or(by_attribute, |align| align == how)
    }
}
