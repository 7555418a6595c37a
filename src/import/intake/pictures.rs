//! The pictures of an entry: which files they are, and whose they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Shelf;
use super::draft::Draft;
use crate::import::entry::picture_name;
use crate::import::package::File;
use crate::model::id::Slug;

/// The pictures of one entry with their names. A picture that is there already keeps its name; no file is ever replaced.
pub(super) struct Numbered<'a> {
    shelf: &'a dyn Shelf,
    folder: String,
    slug: &'a Slug,
    /// Those in the folder.
    there: BTreeMap<String, Vec<u8>>,
    /// Those that came, by name; `None` for those that are there already.
    named: Vec<(String, Option<Vec<u8>>)>,
}

impl<'a> Numbered<'a> {
    pub(super) fn new(shelf: &'a dyn Shelf, folder: &str, slug: &'a Slug) -> Self {
        let names = shelf.names(folder).into_iter().filter(|name| is_picture(name));
        let there = names.filter_map(|name| Some((name.clone(), shelf.read(&format!("{folder}/{name}"))?))).collect();
        Self { shelf, folder: folder.to_owned(), slug, there, named: Vec::new() }
    }

    /// The folder of the entry.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// The name of a picture: of the same bytes the same one, else the next number.
    pub(super) fn name(&mut self, bytes: &Arc<[u8]>, extension: &str) -> String {
        if let Some((name, _)) = self.there.iter().find(|(_, known)| known.as_slice() == &**bytes) {
            let name = name.clone();
            if !self.named.iter().any(|(known, _)| *known == name) {
                self.named.push((name.clone(), None));
            }
            return name;
        }
        if let Some((name, _)) = self.named.iter().find(|(_, known)| known.as_deref() == Some(&**bytes)) {
            return name.clone();
        }
        let is_used = |number: usize| {
            let stem = picture_name(self.slug, number, "");
            let begins = |name: &String| name.starts_with(&stem);
            self.there.keys().any(begins) || self.named.iter().any(|(name, _)| begins(name))
        };
        let number = (1..).find(|number| !is_used(*number)).unwrap_or(1);
        let name = picture_name(self.slug, number, extension);
        self.named.push((name.clone(), Some(bytes.to_vec())));
        name
    }

    /// Takes a file under its own name, which the text uses; one that is there stays. Whether it says the same.
    pub(super) fn keep(&mut self, name: &str, bytes: &[u8]) -> bool {
        let there = self.shelf.read(&format!("{}/{name}", self.folder));
        let is_same = there.as_ref().is_none_or(|known| known.as_slice() == bytes);
        self.named.push((name.to_owned(), there.is_none().then(|| bytes.to_vec())));
        is_same
    }

    /// The names of all pictures that came.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.named.iter().map(|(name, _)| name.as_str())
    }

    /// The files that are new.
    pub(super) fn fresh(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.named.into_iter().filter_map(|(name, bytes)| Some((name, bytes?)))
    }
}

/// Whether a name is that of a picture.
pub(super) fn is_picture(name: &str) -> bool {
    let name = name.to_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif", ".bmp", ".tif", ".emf", ".wmf"].iter().any(|end| name.ends_with(end))
}

/// Which entry each picture belongs to that came as a file: the one whose text names it, else the only entry of its folder or of the
/// folders above it.
pub(super) fn owners(drafts: &[Draft], loose: &[&File]) -> BTreeMap<usize, usize> {
    let mut owners = BTreeMap::new();
    for (index, file) in loose.iter().enumerate() {
        let named = drafts.iter().position(|draft| draft.names(file.name()) && file.folder().starts_with(draft.folder()));
        let owner = named.or_else(|| {
            let mut folder = file.folder();
            loop {
                let mut inside = drafts.iter().enumerate().filter(|(_, draft)| draft.folder() == folder);
                match (inside.next(), inside.next()) {
                    (Some((at, _)), None) => return Some(at),
                    (Some(_), Some(_)) => return None,
                    (None, _) => folder = folder.rsplit_once('/')?.0,
                }
            }
        });
        if let Some(owner) = owner {
            owners.insert(index, owner);
        }
    }
    owners
}

/// An alternative text that a person wrote; programs put names of files and numbers there.
pub(super) fn unnumbered_alt(alt: &str) -> Option<String> {
    let words = alt.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = words.to_lowercase();
    let is_name = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".emf", ".webp"].iter().any(|ending| lower.ends_with(ending));
    let rest = ["图片", "图像", "picture", "image", "img", "图形"].iter().find_map(|word| lower.strip_prefix(word)).unwrap_or(&lower);
    let is_number = rest.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '_' | '-'));
    let is_path = words.contains(['\\', '/']) && !words.contains(' ');
    // What Word guesses of a picture says so.
    let is_guess =
        words.contains("描述已自动生成") || words.contains("Description automatically generated") || words.contains("AI 生成的内容");
    (!words.is_empty() && !is_name && !is_number && !is_path && !is_guess).then_some(words)
}
