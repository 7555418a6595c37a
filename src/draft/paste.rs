//! What was on the clipboard: the tree that a browser reads, to Markdown.

use serde::{Deserialize, Serialize};

/// A piece of a pasted page, as the page's own parser read it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Pasted {
    /// Words.
    Text(String),
    /// An element.
    Element {
        /// Its name in small letters: `p`.
        name: String,
        /// Its attributes that say something: `style`, `class`, `href`, `src`, `alt`, `start`, `type`, `colspan`, `rowspan`, `align`.
        #[serde(default)]
        attributes: Vec<(String, String)>,
        /// What is in it.
        #[serde(default)]
        children: Vec<Pasted>,
    },
}

/// What is to be put where the cursor is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PastedText {
    /// The Markdown.
    pub markdown: String,
    /// What a person should know, a sentence each.
    pub remarks: Vec<String>,
}
