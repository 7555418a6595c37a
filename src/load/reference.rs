//! Where one file of the publication points at another: entries, pictures, attachments, links in a body.
//!
//! A [`References`] belongs to one entry. What it resolves is certain to be there; what leads nowhere is reported where it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::is_separator;
use std::sync::{Arc, OnceLock};

use percent_encoding::percent_decode_str;

use super::fields::Fields;
use super::listing::Listings;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules::{ATTACHMENT_TYPE, REF_ABSOLUTE_PATH, REF_MISSING_FILE, REF_OUTSIDE, REF_UNKNOWN_ID};
use crate::markdown::rules::{MARKDOWN_EMPTY_LINK, MARKDOWN_UNSAFE_LINK};
use crate::markdown::{self, Reference};
use crate::model::block::LinkTarget;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::nearby::Names;
use crate::picture::rules::{IMAGE_EXTERNAL, IMAGE_TYPE};
use crate::rule::Rule;
use crate::source::{SourceFolder, SourceText};

/// Endings of the files that are pictures, or that people take for pictures.
const PICTURE_ENDINGS: &[&str] = &["jpg", "jpeg", "png", "webp", "svg", "gif", "bmp", "tif", "tiff", "heic", "avif"];
/// Endings of the files that may be offered for download. None of them runs in a browser.
const ATTACHMENT_ENDINGS: &[&str] = &[
    "pdf", "ofd", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "zip", "mp4", "m4v", "mov", "mp3", "m4a", "vtt", "srt", "jpg",
    "jpeg", "png", "webp",
];

/// What the entries of a publication can point at.
pub(super) struct Index<'a> {
    folder: &'a SourceFolder,
    listings: Listings<'a>,
    entries: &'a BTreeSet<EntryId>,
    aliases: &'a BTreeMap<EntryId, EntryId>,
    /// The ids of each kind, and of all kinds together; made when the first slip asks for them.
    slugs: OnceLock<(BTreeMap<Kind, Names>, Names)>,
}

impl<'a> Index<'a> {
    /// The files of a folder, every entry that has one, and former ids with the entries that have them now.
    pub(super) fn new(folder: &'a SourceFolder, entries: &'a BTreeSet<EntryId>, aliases: &'a BTreeMap<EntryId, EntryId>) -> Self {
        Self { folder, listings: Listings::new(folder), entries, aliases, slugs: OnceLock::new() }
    }

    fn slugs(&self) -> &(BTreeMap<Kind, Names>, Names) {
        self.slugs.get_or_init(|| {
            let mut by_kind: BTreeMap<Kind, Vec<String>> = BTreeMap::new();
            for id in self.entries {
                by_kind.entry(id.kind).or_default().push(id.slug.as_str().to_owned());
            }
            let all: BTreeSet<String> = by_kind.values().flatten().cloned().collect();
            (by_kind.into_iter().map(|(kind, slugs)| (kind, Names::new(slugs))).collect(), Names::new(all))
        })
    }

    /// The nearest id of a kind.
    fn nearest_of(&self, kind: Kind, typed: &str) -> Option<&str> {
        self.slugs().0.get(&kind)?.nearest(typed)
    }

    /// The entries of any kind that have the nearest id, as a link names them.
    fn nearest_entries(&self, typed: &str) -> Option<Vec<String>> {
        let (by_kind, all) = self.slugs();
        let slug = Slug::new(all.nearest(typed)?).ok()?;
        let ids = by_kind.keys().map(|kind| EntryId { kind: *kind, slug: slug.clone() }).filter(|id| self.entries.contains(id));
        Some(ids.map(|id| format!("../{id}.md")).collect())
    }
}

/// The references of one text.
pub(super) struct References<'a> {
    index: &'a Index<'a>,
    source: &'a Arc<SourceText>,
    /// The folder of the text, below the publication folder; empty for the publication folder itself.
    base: &'a str,
    /// Pictures that are shown, by their path below the publication folder, with the place of their first mention.
    pub(super) pictures: BTreeMap<String, Range<usize>>,
    /// Files that are offered for download.
    pub(super) attachments: BTreeMap<String, Range<usize>>,
    /// Anchors that links ask for, to be checked when every body has been read.
    pub(super) anchors: Vec<AnchorUse>,
    /// What leads nowhere.
    pub(super) diagnostics: Diagnostics,
}

/// A link to an anchor.
#[derive(Debug, Clone)]
pub(super) struct AnchorUse {
    /// The entry, or nothing for the same one.
    pub(super) entry: Option<EntryId>,
    /// The anchor or the words of a heading, percent-decoded.
    pub(super) anchor: String,
    /// The place of the link.
    pub(super) range: Range<usize>,
}

impl<'a> References<'a> {
    /// The references of a text in the folder `base`.
    pub(super) fn new(index: &'a Index<'a>, source: &'a Arc<SourceText>, base: &'a str) -> Self {
        let (pictures, attachments) = Default::default();
        Self { index, source, base, pictures, attachments, anchors: Vec::new(), diagnostics: Diagnostics::default() }
    }

    fn report(&mut self, rule: &'static Rule, range: Range<usize>, message: String, hint: String) {
        self.diagnostics.push(Diagnostic::new(rule, message).at(self.source, range).hint(hint));
    }

    /// The entry of a kind that a field names.
    pub(super) fn entry(&mut self, kind: Kind, fields: &mut Fields<'_>, key: &'static str) -> Option<Slug> {
        let (slug, range) = fields.slug(key)?;
        self.known(kind, slug, range)
    }

    /// The entries of a kind that a field names.
    pub(super) fn entries(&mut self, kind: Kind, fields: &mut Fields<'_>, key: &'static str) -> Vec<Slug> {
        let slugs = fields.slugs(key);
        slugs.into_iter().filter_map(|(slug, range)| self.known(kind, slug, range)).collect()
    }

    fn known(&mut self, kind: Kind, slug: Slug, range: Range<usize>) -> Option<Slug> {
        let id = EntryId { kind, slug };
        if self.index.entries.contains(&id) {
            return Some(id.slug);
        }
        if let Some(now) = self.index.aliases.get(&id) {
            return Some(now.slug.clone());
        }
        let hint = match self.index.nearest_of(kind, id.slug.as_str()) {
            Some(near) => format!("是不是「{near}」？"),
            None => format!("编号是 {}/ 里的文件名，不带 .md", kind.folder()),
        };
        self.report(&REF_UNKNOWN_ID, range, format!("没有编号为「{}」的{}", id.slug, kind.label()), hint);
        None
    }

    /// The picture that a field names.
    pub(super) fn picture(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
        let (written, range) = fields.text_at(key)?;
        self.show_picture(&written, range)
    }

    /// The pictures that a field names.
    pub(super) fn pictures(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Vec<String> {
        fields.texts(key).into_iter().filter_map(|(written, range)| self.show_picture(&written, range)).collect()
    }

    /// The attachment that a field names.
    pub(super) fn attachment(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
        let (written, range) = fields.text_at(key)?;
        self.offer(&written, range)
    }

    /// The attachments that a field names.
    pub(super) fn attachments(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Vec<String> {
        fields.texts(key).into_iter().filter_map(|(written, range)| self.offer(&written, range)).collect()
    }

    /// An address outside, or a file that is offered.
    pub(super) fn file_or_link(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
        let (written, range) = fields.text_at(key)?;
        if has_scheme(&written) {
            let url = markdown::external_url(&written);
            if url.is_none() {
                self.unsafe_link(&written, range);
            }
            return url;
        }
        self.offer(&written, range)
    }

    fn show_picture(&mut self, written: &str, range: Range<usize>) -> Option<String> {
        if has_scheme(written) {
            let message = format!("图片「{written}」在网上，不在资料文件夹里");
            self.report(&IMAGE_EXTERNAL, range, message, "请把图片下载下来，放在条目旁边，写文件名".into());
            return None;
        }
        let path = self.file(written, range.clone())?;
        if !has_ending(&path, PICTURE_ENDINGS) {
            let message = format!("「{written}」不是图片文件");
            self.report(&IMAGE_TYPE, range, message, "图片用 JPG、PNG、WebP 或 SVG 格式".into());
            return None;
        }
        self.pictures.entry(path.clone()).or_insert(range);
        Some(path)
    }

    fn offer(&mut self, written: &str, range: Range<usize>) -> Option<String> {
        let path = self.file(written, range.clone())?;
        if !has_ending(&path, ATTACHMENT_ENDINGS) {
            let message = format!("「{written}」这种文件不能作为附件");
            self.report(&ATTACHMENT_TYPE, range, message, "附件可用 PDF、OFD、DOCX、XLSX、PPTX、MP4、ZIP 等格式".into());
            return None;
        }
        if has_ending(&path, PICTURE_ENDINGS) {
            self.pictures.entry(path.clone()).or_insert(range);
        } else {
            self.attachments.entry(path.clone()).or_insert(range);
        }
        Some(path)
    }

    /// The file that a text names: beside the text, or below the publication folder.
    fn file(&mut self, written: &str, range: Range<usize>) -> Option<String> {
        match self.locate(written) {
            Ok(path) => Some(path),
            Err(diagnostic) => {
                let place = diagnostic.at(self.source, range);
                self.diagnostics.push(place);
                None
            }
        }
    }

    fn locate(&self, written: &str) -> Result<String, Diagnostic> {
        let written = written.trim();
        let plain = decoded(written);
        let slashed = plain.replace('\\', "/");
        if is_absolute(&slashed) {
            let diagnostic = Diagnostic::new(&REF_ABSOLUTE_PATH, format!("「{plain}」是本机的绝对路径，换一台电脑就找不到"));
            return Err(diagnostic.hint("请把文件放在条目旁边，只写文件名"));
        }
        if let Some(path) = self.find(written) {
            return match self.index.folder.confine(&path) {
                Ok(_) => Ok(path),
                Err(diagnostic) => Err(*diagnostic),
            };
        }
        Err(match join(self.base, &slashed) {
            Some(path) => self.missing_file(&plain, &path),
            None => {
                let diagnostic = Diagnostic::new(&REF_OUTSIDE, format!("「{plain}」指向资料文件夹之外"));
                diagnostic.hint("请把文件复制到资料文件夹里，再写相对位置")
            }
        })
    }

    /// The file of a text: by the name as it is written, for a file may really be called `a%20b.pdf`; then by the name that it stands for.
    fn find(&self, written: &str) -> Option<String> {
        let slashed = written.replace('\\', "/");
        let readings = [written.to_owned(), decoded(&slashed), decoded(written).replace('\\', "/"), slashed];
        // Where a backslash parts folders, it is in no name.
        let possible = readings.iter().filter(|reading| !(is_absolute(reading) || reading.contains('\\') && is_separator('\\')));
        possible
            .flat_map(|reading| [join(self.base, reading), join("", reading)])
            .flatten()
            .find_map(|path| self.index.listings.find(&path))
    }

    fn missing_file(&self, written: &str, path: &str) -> Diagnostic {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let hint = match self.index.listings.nearest(folder, name) {
            Some(near) => format!("是不是「{near}」？"),
            None => "请把文件放在条目旁边，并核对文件名和扩展名".to_owned(),
        };
        Diagnostic::new(&REF_MISSING_FILE, format!("没有找到文件「{written}」")).hint(hint)
    }

    /// Where a link or a picture of the body leads.
    pub(super) fn resolve(&mut self, reference: &Reference<'_>) -> LinkTarget {
        let destination = reference.destination.trim();
        if reference.is_image {
            return self.show_picture(destination, reference.range.clone()).map_or(LinkTarget::Nowhere, |path| LinkTarget::File { path });
        }
        if let Some(anchor) = destination.strip_prefix('#') {
            let anchor = decoded(anchor);
            self.anchors.push(AnchorUse { entry: None, anchor: anchor.clone(), range: reference.range.clone() });
            return LinkTarget::Anchor { anchor };
        }
        if has_scheme(destination) || destination.starts_with("//") {
            return match markdown::external_url(destination) {
                Some(url) => LinkTarget::Url { url },
                None => {
                    self.unsafe_link(destination, reference.range.clone());
                    LinkTarget::Nowhere
                }
            };
        }
        self.resolve_path(destination, reference.range.clone())
    }

    fn resolve_path(&mut self, destination: &str, range: Range<usize>) -> LinkTarget {
        let (path, anchor) = match destination.split_once('#') {
            Some((path, anchor)) if !self.is_in_a_name(destination) => (path, Some(decoded(anchor))),
            _ => (destination, None),
        };
        if path.is_empty() {
            self.report(&MARKDOWN_EMPTY_LINK, range, "链接没有写地址".into(), "写成 [文字](文件名.md)，或去掉方括号".into());
            return LinkTarget::Nowhere;
        }
        let plain = decoded(path);
        if let Some(id) = self.entry_of_path(&plain) {
            if let Some(anchor) = &anchor {
                self.anchors.push(AnchorUse { entry: Some(id.clone()), anchor: anchor.clone(), range });
            }
            return LinkTarget::Entry { id, anchor };
        }
        if plain.ends_with(".md") || plain.ends_with(".html") {
            self.unknown_entry(&plain, range);
            return LinkTarget::Nowhere;
        }
        self.offer(path, range).map_or(LinkTarget::Nowhere, |path| LinkTarget::File { path })
    }

    /// Whether the `#` of a destination belongs to the name of a file, `第1期#2.pdf`, and does not begin an anchor.
    fn is_in_a_name(&self, destination: &str) -> bool {
        has_ending(destination, ATTACHMENT_ENDINGS) || has_ending(destination, PICTURE_ENDINGS) || self.find(destination).is_some()
    }

    /// The entry of `../cases/x.md`, `x.md`, `../cases/x/index.md`, `../cases/x.html` or `cases/x`.
    fn entry_of_path(&self, written: &str) -> Option<EntryId> {
        let slashed = written.replace('\\', "/");
        let stem = slashed.strip_suffix("/index.md").or_else(|| slashed.strip_suffix(".md")).or_else(|| slashed.strip_suffix(".html"));
        let stem = stem.unwrap_or(&slashed);
        // A picture's folder and a single file are one address: `brands/x/index.md` may write `y.md` or `../y.md` for its neighbour.
        let outer = self.base.rsplit_once('/').map_or(self.base, |(outer, _)| outer);
        [self.base, outer, ""].iter().find_map(|base| self.entry_at(&join(base, stem)?))
    }

    fn entry_at(&self, path: &str) -> Option<EntryId> {
        let (folder, name) = path.split_once('/')?;
        let id = EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(name).ok()? };
        if self.index.entries.contains(&id) { Some(id) } else { self.index.aliases.get(&id).cloned() }
    }

    fn unknown_entry(&mut self, path: &str, range: Range<usize>) {
        let name = path.trim_end_matches("/index.md").trim_end_matches(".md").trim_end_matches(".html");
        let name = name.rsplit('/').next().unwrap_or(name);
        let hint = match self.index.nearest_entries(name) {
            Some(ids) => format!("是不是「{}」？", ids.join("」或「")),
            None => "请核对文件夹名和文件名".to_owned(),
        };
        self.report(&REF_UNKNOWN_ID, range, format!("链接「{path}」指向的条目不存在"), hint);
    }

    fn unsafe_link(&mut self, destination: &str, range: Range<usize>) {
        let message = format!("链接「{destination}」的类型不允许");
        self.report(
            &MARKDOWN_UNSAFE_LINK,
            range,
            message,
            "链接只能以 https://、http://、mailto: 或 tel: 开头，或指向资料文件夹里的文件".into(),
        );
    }
}

fn decoded(written: &str) -> String {
    percent_decode_str(written).decode_utf8_lossy().into_owned()
}

/// Whether a path begins at the root of a machine or of a drive.
fn is_absolute(slashed: &str) -> bool {
    slashed.starts_with('/') || matches!(slashed.as_bytes(), [drive, b':', b'/', ..] if drive.is_ascii_alphabetic())
}

/// Whether a destination names a scheme; a drive letter is none.
fn has_scheme(destination: &str) -> bool {
    let Some((scheme, _)) = destination.split_once(':') else { return false };
    let scheme: String = scheme.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    let Some((_, ending)) = path.rsplit_once('.') else { return false };
    endings.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// `base/path` with `.` and `..` resolved; nothing when that leads out of the folder.
fn join(base: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_without_leaving_the_folder() {
        assert_eq!(join("brands/guanhe", "a.jpg").as_deref(), Some("brands/guanhe/a.jpg"));
        assert_eq!(join("brands/guanhe", "../liantang/./a.jpg").as_deref(), Some("brands/liantang/a.jpg"));
        assert_eq!(join("brands", "../../x"), None);
    }

    #[test]
    fn knows_a_scheme_from_a_drive() {
        assert!(has_scheme("JavaScript:alert(1)"));
        assert!(has_scheme("java\nscript:alert(1)"));
        assert!(!has_scheme("c:/x.jpg"));
        assert!(!has_scheme("图一：桥.jpg"));
    }
}
