//! Search, compiled for both targets: the index is made here and read here.
//!
//! - [`fold`] gives texts and queries the one form in which they are compared, [`alphabet`] numbers the characters.
//! - [`index`](index()) turns [`Document`]s into shards; [`mod@format`] specifies them, [`list`], [`stored`], [`names`], [`words`] and [`root`] read and write their parts.
//! - [`Query::parse`] reads what was typed, [`plan`] says what of the index it needs, [`Searcher`] answers it from the shards at hand, by [`evaluate`] and [`verify`];
//!   [`rank`] is the order, [`facets`] what it can be narrowed by, [`snippet`] what is shown.
//! - [`json`] writes an answer so that both targets can be compared byte by byte.
//!
//! What is deliberately absent: files, the network, the clock, threads while searching, and any segmentation of Chinese into words.

pub mod alphabet;
mod evaluate;
pub mod facets;
pub mod fold;
pub mod format;
pub mod index;
pub mod json;
pub mod list;
pub mod names;
pub mod plan;
pub mod query;
pub mod rank;
pub mod root;
pub mod searcher;
pub mod snippet;
pub mod stored;
pub mod verify;
pub mod view;
pub mod words;

pub use index::{IndexOptions, index};
pub use plan::SearchWord;
pub use query::{Filters, Query};
pub use searcher::{Hit, ReadAs, Results, Searcher, ShardError, open_folder};

/// An entry as the index sees it: plain words in fields.
#[derive(Debug, Clone)]
pub struct Document {
    /// The stable id, `cases/x`.
    pub id: String,
    /// The page's address below the site's root, `cases/x.html`.
    pub url: String,
    /// The title, redactions as asterisks. It is searched as the first text; a text that repeats it does not count twice.
    pub title: String,
    /// The date as `yyyy-mm-dd`, for a weak preference of the recent.
    pub date: Option<String>,
    /// The facets' values.
    pub facets: Facets,
    /// How many times another entry's words its words are worth: 1 unless the publication weighs its kind.
    pub weight: f64,
    /// The texts in the order of the page; a match never crosses from one to the next, nor an asterisk.
    pub texts: Vec<Text>,
}

/// What results can be narrowed by: labels as shown. An empty list or string is no value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
