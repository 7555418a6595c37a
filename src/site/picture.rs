//! Pictures as they are published: what pages need to know of them.

use std::collections::BTreeMap;

/// Every published picture, by its path below the publication folder.
pub type PublishedPictures = BTreeMap<String, PublishedPicture>;

/// A picture and the files that were made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedPicture {
    /// Width in pixels, orientation applied; for a vector the width of its view box.
    pub width: u32,
    /// Height in pixels, orientation applied; for a vector the height of its view box.
    pub height: u32,
    /// The files, smallest first; a vector has one.
    pub renditions: Vec<Rendition>,
}

/// One file made of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// Path below the site's root: `pictures/ab12cd34ef56-800.jpg`.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
