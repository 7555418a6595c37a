//! Pictures and files for download of an entry: known by their facts. The bytes stay with the page, which puts them into the package.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::files::Facts;
use super::session::Session;
use super::yaml::{self, Pair};
use crate::diag::Diagnostic;
use crate::import::entry::scalar;
use crate::import::rules::IMPORT_LOOSE_PICTURE;
use crate::load::rules::ATTACHMENT_EMPTY;
use crate::model::entry::Choice as _;
use crate::model::field::Asked;
use crate::model::picture::Consent;
use crate::model::tables::{COMMON, IMAGE};
use crate::source::SourceText;

/// A picture of an entry, with its row of the ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureCard {
    /// What the page keeps its bytes under: it never changes, whatever becomes of the name.
    pub key: u64,
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
    /// Whether minors are in it.
    pub minors: bool,
    /// Whether it is a map.
    pub is_map: bool,
    /// The number under which the map may be published.
    pub map_approval: String,
    /// `party` or `state` where an emblem is in it.
    pub has_emblem: String,
    /// Who has the rights.
    pub rights: String,
    /// Whether the text shows it.
    pub is_in_text: bool,
    /// Whether `images` lists it.
    pub is_listed: bool,
    /// Whether another field names it: an emblem, a poster.
    pub is_in_field: bool,
}

/// A file for download.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentCard {
    /// What the page keeps its bytes under.
    pub key: u64,
    /// Its name beside the entry.
    pub name: String,
    /// Its path below the publication folder.
    pub path: String,
    /// How many bytes it has.
    pub size: u64,
}

/// The fields of a row that a new picture gets, empty, to be filled in.
const ROW: [&str; 6] = ["caption", "alt", "author", "taken_on", "consent", "rights"];

impl Session {
    /// Takes a picture in. Its facts are read from the bytes, which are not kept: they are the page's, under the card's key.
    ///
    /// # Errors
    ///
    /// - There is no such entry.
    /// - It is no picture that can be shown: `image/unreadable`, `image/unsupported`, `image/too-large`.
    pub fn add_picture(&mut self, id: &str, name: &str, bytes: &[u8]) -> Result<PictureCard, Box<Diagnostic>> {
        let Some(draft) = self.draft(id) else { return Err(Box::new(no_entry(name))) };
        let (folder, slug) = (draft.folder().to_owned(), draft.id.slug.clone());
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let given = Facts::of(name, bytes);
        if let Some(refusal) = given.refusal() {
            return Err(refusal);
        }
        let is_used = |stem: &str| {
            let start = format!("{folder}/{stem}.");
            self.files.has_beginning(&start) || self.brought_files().any(|path| path.starts_with(&start))
        };
        let stem = (1..).map(|number| format!("{slug}-{number:02}")).find(|stem| !is_used(stem)).unwrap_or_default();
        let picture = format!("{stem}.{ending}");
        let path = format!("{folder}/{picture}");
        self.files.put(&path, name, bytes, Some(given));
        self.add_row(&path);
        self.list(id, "images", |names| names.push(picture.clone()));
        self.changed();
        Ok(self.pictures(id).into_iter().find(|card| card.path == path).unwrap_or_default())
    }

    /// The pictures of an entry: those that `images` lists in their order, then the others.
    pub fn pictures(&self, id: &str) -> Vec<PictureCard> {
        let Some((entry, text)) = self.text_of(id) else { return Vec::new() };
        let folder = self.folder_of(id).unwrap_or_default();
        let listed: Vec<String> = text.words("images");
        let body = &text.source.text[text.body_start()..];
        let is_named = |name: &str| body.contains(&format!("({name}")) || body.contains(&format!("(<{name}"));
        let ledger = self.ledger_rows();
        let rank = |name: &str| listed.iter().position(|listed| listed == name).unwrap_or(usize::MAX);
        let own_fields: Vec<String> = entry.kind.spec().fields.iter().flat_map(|spec| text.words(spec.key)).collect();
        let mut cards: Vec<PictureCard> = Vec::new();
        for (path, file) in self.files.by_path.iter().filter(|(_, file)| file.facts.is_some()) {
            let Some(name) = path.strip_prefix(&format!("{folder}/")).filter(|name| !name.contains('/')) else { continue };
            let mut card = PictureCard {
                key: file.key,
                name: name.to_owned(),
                path: path.clone(),
                came_as: file.came_as.clone(),
                size: file.size,
                is_in_text: is_named(name),
                is_listed: rank(name) < usize::MAX,
                is_in_field: own_fields.iter().any(|known| known == name),
                ..PictureCard::default()
            };
            if let Some(Ok(probe)) = file.facts.as_ref().map(Facts::probe) {
                (card.width, card.height) = (probe.width, probe.height);
            }
            card.fill(&ledger, path);
            cards.push(card);
        }
        cards.sort_by_key(|card| rank(&card.name));
        cards
    }

    /// Writes a field of a picture's row: `caption`, `alt`, `author`, `taken_on`, `consent`, `minors`, `rights`, `is_map`, `map_approval`,
    /// `has_emblem`.
    pub fn set_picture(&mut self, id: &str, name: &str, key: &str, value: &str) -> bool {
        let Some(path) = self.folder_of(id).map(|folder| format!("{folder}/{name}")) else { return false };
        let Some(spec) = IMAGE.iter().find(|spec| spec.key == key) else { return false };
        if !self.files.by_path.contains_key(&path) {
            return false;
        }
        self.add_row(&path);
        let words = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let yaml = Some(scalar(&words)).filter(|_| !words.is_empty());
        let source = SourceText::new("", self.ledger.as_str());
        let rows = yaml::pairs(&source, 0..source.text.len());
        let Some(row) = rows.iter().find(|row| row.name == path) else { return false };
        let fields = row.inner(&source);
        let known = fields.iter().find(|field| spec.matches(&field.name));
        let ledger = match (known, yaml) {
            (Some(field), yaml) => yaml::with_value(&self.ledger, field, yaml.as_deref()),
            (None, Some(yaml)) => {
                let at = fields.last().map_or(row.lines.end, |field| field.lines.end);
                yaml::with_line(&self.ledger, at, "  ", key, &yaml)
            }
            (None, None) => return true,
        };
        self.ledger = ledger;
        self.changed();
        true
    }

    /// Moves a picture to another place in their order, from 0.
    pub fn move_picture(&mut self, id: &str, name: &str, to: usize) -> bool {
        let mut moved = false;
        self.list(id, "images", |names| {
            if let Some(at) = names.iter().position(|known| known == name) {
                let name = names.remove(at);
                names.insert(to.min(names.len()), name);
                moved = true;
            }
        });
        moved
    }

    /// Drops a picture, with its row and its places in the fields and the text; the text can be taken back.
    pub fn remove_picture(&mut self, id: &str, name: &str) -> bool {
        let Some(path) = self.folder_of(id).map(|folder| format!("{folder}/{name}")) else { return false };
        if self.files.by_path.remove(&path).is_none() {
            return false;
        }
        self.remove_from_fields(id, name);
        if let Some(draft) = self.draft_mut(id) {
            let text = without_image(&draft.text, name);
            if text != draft.text {
                draft.replace(text);
            }
        }
        let source = SourceText::new("", self.ledger.as_str());
        if let Some(row) = yaml::pairs(&source, 0..source.text.len()).iter().find(|row| row.name == path) {
            self.ledger = yaml::without(&self.ledger, row);
        }
        self.changed();
        true
    }

    /// Takes a file for download in. What is looked for in it is looked for now: the bytes are not kept.
    ///
    /// # Errors
    ///
    /// - There is no such entry, or the file is empty.
    pub fn add_attachment(&mut self, id: &str, name: &str, bytes: &[u8]) -> Result<AttachmentCard, Box<Diagnostic>> {
        let Some(folder) = self.draft(id).map(|draft| draft.folder().to_owned()) else { return Err(Box::new(no_entry(name))) };
        if bytes.is_empty() {
            let diagnostic = Diagnostic::new(&ATTACHMENT_EMPTY, format!("附件「{name}」是空文件"));
            return Err(Box::new(diagnostic.in_file(name).hint("请换成完整的文件")));
        }
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        let (stem, ending) = name.rsplit_once('.').map_or((name.as_str(), String::new()), |(stem, ending)| (stem, format!(".{ending}")));
        let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{stem}-{number}{ending}") };
        let is_free = |name: &String| !self.files.by_path.contains_key(&format!("{folder}/{name}")) && name != "index.md";
        let chosen = (1..).map(numbered).find(is_free).unwrap_or_else(|| name.clone());
        let path = format!("{folder}/{chosen}");
        self.look_at_attachment(&path, bytes);
        let file = self.files.put(&path, &name, bytes, None);
        let card = AttachmentCard { key: file.key, name: chosen.clone(), path, size: file.size };
        self.list(id, "attachments", |names| names.push(chosen));
        self.changed();
        Ok(card)
    }

    /// The files for download of an entry.
    pub fn attachments(&self, id: &str) -> Vec<AttachmentCard> {
        let Some(folder) = self.folder_of(id) else { return Vec::new() };
        let own = self.files.by_path.iter().filter(|(_, file)| file.facts.is_none());
        own.filter_map(|(path, file)| {
            let name = path.strip_prefix(&format!("{folder}/")).filter(|name| !name.contains('/'))?;
            Some(AttachmentCard { key: file.key, name: name.to_owned(), path: path.clone(), size: file.size })
        })
        .collect()
    }

    /// Drops a file for download.
    pub fn remove_attachment(&mut self, id: &str, name: &str) -> bool {
        let Some(path) = self.folder_of(id).map(|folder| format!("{folder}/{name}")) else { return false };
        if self.files.by_path.remove(&path).is_none() {
            return false;
        }
        self.remove_from_fields(id, name);
        self.changed();
        true
    }

    pub(super) fn folder_of(&self, id: &str) -> Option<String> {
        self.draft(id).map(|draft| draft.folder().to_owned())
    }

    /// Changes the names in a list of the front matter.
    fn list(&mut self, id: &str, key: &str, change: impl FnOnce(&mut Vec<String>)) {
        let Some((_, text)) = self.text_of(id) else { return };
        let mut names = text.words(key);
        change(&mut names);
        self.set_field(id, key, &names.join("\n"));
    }

    fn remove_from_fields(&mut self, id: &str, name: &str) {
        let Some((entry, text)) = self.text_of(id) else { return };
        let keys: Vec<&'static str> = COMMON
            .iter()
            .chain(entry.kind.spec().fields)
            .filter(|spec| matches!(spec.asked, Asked::Pictures | Asked::File) && text.words(spec.key).iter().any(|known| known == name))
            .map(|spec| spec.key)
            .collect();
        for key in keys {
            self.list(id, key, |names| names.retain(|known| known != name));
        }
    }

    /// Gives a picture a row of the ledger, where it has none.
    pub(super) fn add_row(&mut self, path: &str) {
        let source = SourceText::new("", self.ledger.as_str());
        if yaml::pairs(&source, 0..source.text.len()).iter().any(|row| row.name == path) {
            return;
        }
        if self.ledger.lines().any(|line| line.trim() == "{}") {
            self.ledger = self.ledger.lines().filter(|line| line.trim() != "{}").map(|line| format!("{line}\n")).collect();
        }
        if !self.ledger.is_empty() && !self.ledger.ends_with('\n') {
            self.ledger.push('\n');
        }
        self.ledger.push_str(&format!("{path}:\n"));
        ROW.iter().for_each(|key| self.ledger.push_str(&format!("  {key}:\n")));
    }

    fn ledger_rows(&self) -> (Arc<SourceText>, Vec<Pair>) {
        let source = SourceText::new("", self.ledger.as_str());
        let rows = yaml::pairs(&source, 0..source.text.len());
        (source, rows)
    }

    pub(super) fn look_at_attachment(&mut self, path: &str, bytes: &[u8]) {
        self.examined.add(path, bytes, &self.catalog);
    }
}

impl PictureCard {
    fn fill(&mut self, (source, rows): &(Arc<SourceText>, Vec<Pair>), path: &str) {
        let Some(row) = rows.iter().find(|row| row.name == path) else { return };
        let fields = row.inner(source);
        let words = |key: &str| {
            let spec = IMAGE.iter().find(|spec| spec.key == key);
            let field = fields.iter().find(|field| spec.is_some_and(|spec| spec.matches(&field.name)));
            field.and_then(|field| field.words().into_iter().next()).unwrap_or_default()
        };
        let is_yes = |key: &str| matches!(words(key).as_str(), "true" | "yes" | "是" | "有");
        self.caption = words("caption");
        self.alt = words("alt");
        self.author = words("author");
        self.taken_on = words("taken_on");
        let consent = words("consent");
        let known = Consent::CHOICES.iter().find(|(_, key, label)| consent == *key || consent == *label);
        self.consent = known.map_or(consent.clone(), |(_, key, _)| (*key).to_owned());
        self.rights = words("rights");
        self.map_approval = words("map_approval");
        self.has_emblem = words("has_emblem");
        (self.minors, self.is_map) = (is_yes("minors"), is_yes("is_map"));
    }
}

/// A text without the pictures of a name; a line that shows nothing else goes with it.
fn without_image(text: &str, name: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut rest = line.to_owned();
        while let Some(range) = image_in(&rest, name) {
            rest.replace_range(range, "");
        }
        if rest == line || !rest.trim().is_empty() {
            out.push_str(&rest);
        }
    }
    out
}

/// Where a line shows the picture of a name: `![…](name …)`.
fn image_in(line: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let target = [format!("]({name}"), format!("](<{name}>")].into_iter().find_map(|target| Some(line.find(&target)? + target.len()))?;
    let after = line[target..].chars().next()?;
    let start = line[..target].rfind("![")?;
    let close = line[target..].find(')')? + target + 1;
    matches!(after, ')' | ' ' | '\t').then_some(start..close)
}

fn no_entry(name: &str) -> Diagnostic {
    Diagnostic::new(&IMPORT_LOOSE_PICTURE, "没有打开要放进去的那一篇").in_file(name).hint("请先打开一篇，再拖进来")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_leaves_the_text_with_its_line() {
        let text = "甲。\n\n![桥](a-01.jpg \"图1\")\n\n乙![](a-01.jpg)丙。![](a-010.jpg)\n";
        assert_eq!(without_image(text, "a-01.jpg"), "甲。\n\n\n乙丙。![](a-010.jpg)\n");
    }
}
