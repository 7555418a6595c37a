//! Ids: a [`Slug`] that exists is a valid slug, an [`EntryId`] names one entry for ever.

use std::fmt;

use serde::{Serialize, Serializer};

use super::kind::Kind;

/// Lower-case ASCII letters, digits and inner hyphens; 1 to 80 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(Box<str>);

impl Slug {
    /// Reads an id.
    ///
    /// # Errors
    ///
    /// - A character other than `a`–`z`, `0`–`9` and `-`, or no character at all.
    /// - A hyphen first, last or doubled.
    /// - More than 80 characters.
    /// - A name that Windows reserves (`con`, `nul` …) or that the site's lists use (`index`, `index-2` …).
    pub fn new(text: &str) -> Result<Self, SlugError> {
        if let Some(c) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            return Err(SlugError::Character(c));
        }
        if text.is_empty() || text.starts_with('-') || text.ends_with('-') || text.contains("--") {
            return Err(SlugError::Hyphen);
        }
        if text.len() > 80 {
            return Err(SlugError::TooLong);
        }
        if is_reserved(text) {
            return Err(SlugError::Reserved);
        }
        Ok(Self(text.into()))
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_reserved(text: &str) -> bool {
    let device = matches!(text, "con" | "prn" | "aux" | "nul");
    let port = text.len() == 4 && (text.starts_with("com") || text.starts_with("lpt")) && text.ends_with(|c: char| c.is_ascii_digit());
    let list = text == "index" || text.strip_prefix("index-").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    device || port || list
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is not a [`Slug`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlugError {
    /// This character is not allowed.
    Character(char),
    /// Empty, or a hyphen where none may stand.
    Hyphen,
    /// More than 80 characters.
    TooLong,
    /// Reserved by Windows or by the site's lists.
    Reserved,
}

/// A kind and the entry's file name: `cases/wuwang-heyi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// What kind of entry.
    pub kind: Kind,
    /// Its file name without ending.
    pub slug: Slug,
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.folder(), self.slug)
    }
}

impl Serialize for EntryId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
