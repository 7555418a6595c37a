//! Pictures and files for download of an entry: known by their facts. The bytes stay with the page, which puts them into the package.

use serde::{Deserialize, Serialize};

/// A picture of an entry, with its row of the ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureCard {
    /// Its name beside the entry: `wuwang-heyi-01.jpg`.
    pub name: String,
    /// Its path below the publication folder.
    pub path: String,
    /// The name that it had when it came.
    pub came_as: String,
    /// Width in pixels, as it is shown.
    pub width: u32,
    /// Height in pixels, as it is shown.
    pub height: u32,
    /// How many bytes it has.
    pub size: u64,
    /// Who, what, where, when.
    pub caption: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// Who took it.
    pub author: String,
    /// The day on which it was taken.
    pub taken_on: String,
    /// `yes`, `no` or `none`; empty where nothing is said.
    pub consent: String,
    /// `true` where minors are in it.
    pub minors: String,
    /// Who has the rights.
    pub rights: String,
    /// Whether the text shows it.
    pub is_in_text: bool,
    /// Whether `images` lists it.
    pub is_listed: bool,
}

/// A file for download.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentCard {
    /// Its name beside the entry.
    pub name: String,
    /// Its path below the publication folder.
    pub path: String,
    /// How many bytes it has.
    pub size: u64,
}
