//! What only the whole can know: anchors, pictures, attachments, the flower, evidence; and the order of the entries.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::Looking;
use super::entries::LoadedEntry;
use super::images::Ledger;
use super::reference::AnchorUse;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::Attachment;
use crate::model::block::{LinkTarget, plain_text, replace_targets};
use crate::model::entry::Entry;
use crate::model::id::EntryId;
use crate::model::kind::Kind;
use crate::model::kinds::{BrandRole, Detail};
use crate::model::picture::Picture;
use crate::model::publication::Publication;
use crate::model::written::Configuration;
use crate::nearby::nearest;
use crate::source::{SourceFolder, SourceText};

/// A link to an anchor may name it by the words of the heading; afterwards it names the anchor itself.
pub(super) fn resolve_anchors(read: &mut [LoadedEntry], diagnostics: &mut Diagnostics) {
    if read.iter().all(|read| read.anchors.is_empty()) {
        return;
    }
    let headings: BTreeMap<EntryId, Vec<(String, String)>> = read
        .iter()
        .map(|LoadedEntry { entry, .. }| {
            let named = entry.body.headings().map(|heading| (heading.anchor.clone(), plain_text(&heading.content)));
            (entry.id.clone(), named.collect())
        })
        .collect();
    for LoadedEntry { entry, anchors, .. } in read.iter_mut().filter(|read| !read.anchors.is_empty()) {
        let find = |target: &EntryId, anchor: &str| {
            let named = headings.get(target)?.iter().find(|(known, words)| known == anchor || words == anchor);
            named.map(|(known, _)| known.clone())
        };
        for used in anchors.iter() {
            let target = used.entry.as_ref().unwrap_or(&entry.id);
            if find(target, &used.anchor).is_none() {
                diagnostics.push(unknown_anchor(entry, used, target, &headings));
            }
        }
        let own = entry.id.clone();
        replace_targets(&mut entry.body.blocks, &mut |target| match target {
            LinkTarget::Anchor { anchor } => match find(&own, anchor) {
                Some(known) => *anchor = known,
                None => *target = LinkTarget::Nowhere,
            },
            LinkTarget::Entry { id, anchor } => *anchor = anchor.take().and_then(|anchor| find(id, &anchor)),
            _ => {}
        });
    }
}

fn unknown_anchor(entry: &Entry, used: &AnchorUse, target: &EntryId, headings: &BTreeMap<EntryId, Vec<(String, String)>>) -> Diagnostic {
    let diagnostic = Diagnostic::new(&rules::REF_UNKNOWN_ANCHOR, format!("「{target}」里没有标题「{}」", used.anchor))
        .at(&entry.source, used.range.clone());
    let names = headings.get(target).into_iter().flatten().map(|(_, words)| words.as_str());
    diagnostic.hint(match nearest(&used.anchor, names) {
        Some(near) => format!("是不是「{near}」？"),
        None => "「#」后面写标题的原文".to_owned(),
    })
}

/// Reads and examines every picture that is used; what cannot be shown is reported at its first use.
pub(super) fn read_pictures(
    folder: &SourceFolder,
    read: &[LoadedEntry],
    ledger: Option<&Ledger>,
    looking: Looking<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Picture> {
    let mut uses: BTreeMap<&str, (&Arc<SourceText>, &Range<usize>)> = BTreeMap::new();
    for LoadedEntry { entry, pictures, .. } in read {
        for (path, range) in pictures {
            uses.entry(path).or_insert((&entry.source, range));
        }
    }
    let look = |path: &str| {
        let file = folder.file(path);
        let probe = (looking.probe)(&file, path).map_err(Box::new)?;
        let record = ledger.and_then(|ledger| ledger.get(path)).map(|(record, _)| Arc::clone(record));
        let picture = Picture { file, format: probe.format, width: probe.width, height: probe.height, record };
        (looking.examine)(path, &picture).map(|new_diagnostics| (picture, new_diagnostics))
    };
    let seen: Vec<_> = uses.into_par_iter().map(|(path, place)| (path, place, look(path))).collect();
    let mut pictures = BTreeMap::new();
    for (path, (source, range), result) in seen {
        let new_diagnostics = match result {
            Ok((picture, new_diagnostics)) => {
                pictures.insert(path.to_owned(), picture);
                new_diagnostics
            }
            Err(diagnostic) => vec![*diagnostic],
        };
        for diagnostic in new_diagnostics {
            diagnostics.push(diagnostic.at(source, range.clone()));
        }
    }
    pictures
}

/// A row of the ledger whose picture is not there was misspelt, or its picture renamed.
pub(super) fn check_ledger(folder: &SourceFolder, ledger: &Ledger, source: &Arc<SourceText>, diagnostics: &mut Diagnostics) {
    for (path, (_, range)) in ledger {
        if !folder.has_file(path) {
            let diagnostic = Diagnostic::new(&rules::IMAGES_MISSING_FILE, format!("登记的图片「{path}」不存在")).at(source, range.clone());
            let (base, name) = path.rsplit_once('/').unwrap_or(("", path));
            let (items, _) = folder.list(base);
            diagnostics.push(diagnostic.hint(match nearest(name, items.iter().map(|item| item.name.as_str())) {
                Some(near) => format!("是不是「{base}/{near}」？"),
                None => "请核对位置，或删去这一条".to_owned(),
            }));
        }
    }
}

pub(super) fn find_attachments(folder: &SourceFolder, read: &[LoadedEntry], diagnostics: &mut Diagnostics) -> BTreeMap<String, Attachment> {
    let mut attachments = BTreeMap::new();
    for LoadedEntry { entry, attachments: used, .. } in read {
        for (path, range) in used {
            match folder.size(path) {
                Some(size) if size > 0 => {
                    attachments.insert(path.clone(), Attachment { file: folder.file(path), size });
                }
                _ => {
                    let diagnostic = Diagnostic::new(&rules::ATTACHMENT_EMPTY, format!("附件「{path}」是空文件，或读不出来"));
                    diagnostics.push(diagnostic.at(&entry.source, range.clone()).hint("请换成完整的文件"));
                }
            }
        }
    }
    attachments
}

/// Exactly one brand is the flower, the one that `publication.yaml` names; `album/flower-count` in `DOMAIN.md` §4.
pub(super) fn check_flower(publication: &Publication, file: &Configuration, entries: &[Entry], diagnostics: &mut Diagnostics) {
    let is_flower = |entry: &&Entry| matches!(&entry.detail, Detail::Brand(brand) if brand.role == BrandRole::Flower);
    let flowers: Vec<&Entry> = entries.iter().filter(is_flower).collect();
    if !flowers.iter().any(|entry| entry.id.slug == publication.flower) {
        let range = file.place_of_words(publication.flower.as_str()).unwrap_or_default();
        let message = format!("没有编号为「{}」、角色是主品牌的清廉品牌", publication.flower);
        let diagnostic = Diagnostic::new(&rules::ALBUM_FLOWER_COUNT, message).at(&file.source, range);
        diagnostics.push(diagnostic.hint(match flowers.first() {
            Some(entry) => format!("主品牌是不是「{}」？", entry.id.slug),
            None => format!("请建 brands/{}.md，并在文首写 role: flower", publication.flower),
        }));
    }
    for entry in flowers.iter().filter(|entry| entry.id.slug != publication.flower) {
        let message = format!("主品牌只能有一个，publication.yaml 里是「{}」", publication.flower);
        let diagnostic = Diagnostic::new(&rules::ALBUM_FLOWER_COUNT, message).at(&entry.source, entry.value_place_of("role"));
        diagnostics.push(diagnostic.hint("请把这一篇的 role 改为 leaf（分品牌）"));
    }
}

/// What indicators and score items name as their evidence must be there.
pub(super) fn check_evidence(publication: &Publication, file: &Configuration, entries: &[Entry], diagnostics: &mut Diagnostics) {
    let unknown: BTreeSet<&EntryId> = publication.report.evidence().filter(|id| !entries.iter().any(|entry| entry.id == **id)).collect();
    for id in unknown {
        let written = id.to_string();
        let range = file.place_of_words(&written).unwrap_or_default();
        let diagnostic = Diagnostic::new(&rules::REF_UNKNOWN_ID, format!("作为依据的条目「{id}」不存在")).at(&file.source, range);
        let slugs: Vec<&str> = entries.iter().filter(|entry| entry.id.kind == id.kind).map(|entry| entry.id.slug.as_str()).collect();
        diagnostics.push(diagnostic.hint(match nearest(id.slug.as_str(), slugs.into_iter()) {
            Some(near) => format!("是不是「{}/{near}」？", id.kind.folder()),
            None => format!("编号是 {}/ 里的文件名，不带 .md", id.kind.folder()),
        }));
    }
}

/// By kind; brands in official order; the others newest first.
pub(super) fn sort_entries(publication: &Publication, entries: &mut [Entry]) {
    let leaf_order = |entry: &Entry| match &entry.detail {
        Detail::Brand(brand) if brand.role == BrandRole::Flower => 0,
        Detail::Brand(_) => 1 + publication.leaves.iter().position(|unit| *unit == entry.unit).unwrap_or(usize::MAX - 1),
        _ => 0,
    };
    entries.sort_by(|a, b| {
        let by_date = match a.id.kind {
            Kind::Brand => std::cmp::Ordering::Equal,
            _ => b.date.cmp(&a.date),
        };
        (a.id.kind, leaf_order(a)).cmp(&(b.id.kind, leaf_order(b))).then(by_date).then_with(|| a.id.cmp(&b.id))
    });
}
