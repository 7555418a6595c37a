//! Search, compiled for both targets: the index is made here and read here.

pub mod fold;

/// An entry as the index sees it: plain words in fields.
#[derive(Debug, Clone)]
pub struct Document {
    /// The stable id, `cases/x`.
    pub id: String,
    /// The page's address below the site's root, `cases/x.html`.
    pub url: String,
    /// The title, redactions as asterisks.
    pub title: String,
    /// The date as `yyyy-mm-dd`, for a weak preference of the recent.
    pub date: Option<String>,
    /// The facets' values.
    pub facets: Facets,
    /// The texts in the order of the page; a match never crosses from one to the next, nor an asterisk.
    pub texts: Vec<Text>,
}

/// What results can be narrowed by: labels as shown. An empty list or string is no value.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// 类别, such as 典型案例.
    pub kind: String,
    /// 单位, by its short name.
    pub unit: String,
    /// 方面.
    pub aspects: Vec<String>,
    /// 年度.
    pub year: String,
}

/// A piece of text of one weight: a title, a heading, a paragraph, a table cell, a caption.
#[derive(Debug, Clone)]
pub struct Text {
    /// What it is.
    pub role: TextRole,
    /// The anchor of the heading that it is under, without `#`.
    pub anchor: Option<String>,
    /// Its words, redactions as asterisks.
    pub words: String,
}

/// What a text is; the order is the order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextRole {
    /// The title, a brand's name.
    Title,
    /// A slogan, a tag, the unit's name.
    Name,
    /// A heading, a summary.
    Heading,
    /// Running text.
    Body,
}
