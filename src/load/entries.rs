//! An entry from its file: head, body, and what it points at ([`read_entries`]).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::detail::DetailReader;
use super::fields::Fields;
use super::files::EntryFile;
use super::reference::{AnchorUse, Index, References};
use super::{EntryContext, MAX_REPORTED_PER_RULE, front_matter, unknown_unit, yaml};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::visibility;
use crate::load::rules;
use crate::markdown::{self, Asterisks};
use crate::model::entry::{Body, Entry, InternalFields, Parts, Status, Visibility};
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::model::kinds::Detail;
use crate::model::node::{Node, Value};
use crate::model::publication::{Term, Unit};
use crate::model::tables::COMMON;
use crate::source::{SourceFolder, SourceText};

/// An entry with what only the whole can check.
pub(super) struct LoadedEntry {
    pub(super) entry: Entry,
    pub(super) aliases: Vec<(Slug, Range<usize>)>,
    pub(super) anchors: Vec<AnchorUse>,
    pub(super) pictures: BTreeMap<String, Range<usize>>,
    pub(super) attachments: BTreeMap<String, Range<usize>>,
}

pub(super) fn read_entries(
    context: &EntryContext<'_>,
    found: &BTreeMap<EntryId, EntryFile>,
    diagnostics: &mut Diagnostics,
) -> Vec<LoadedEntry> {
    let headers: Vec<(&EntryId, &EntryFile, Result<ParsedHeader, Diagnostics>)> =
        found.par_iter().map(|(id, found)| (id, found, read_header(context.folder, found))).collect();
    let ids: BTreeSet<EntryId> = headers.iter().filter(|(.., head)| head.is_ok()).map(|(id, ..)| (*id).clone()).collect();
    let aliases = collect_aliases(&headers, &ids);
    let index = Index::new(context.folder, &ids, &aliases);
    let results: Vec<(Option<LoadedEntry>, Diagnostics)> = headers
        .into_par_iter()
        .map(|(id, found, head)| match head {
            Ok(head) => read_entry(context, &index, id, found, head),
            Err(new_diagnostics) => (None, new_diagnostics),
        })
        .collect();
    let mut read = Vec::with_capacity(results.len());
    for (entry, new_diagnostics) in results {
        diagnostics.append(new_diagnostics);
        read.extend(entry);
    }
    check_aliases(&read, &ids, diagnostics);
    read
}

/// An entry's text, cut and with its front matter as a tree.
struct ParsedHeader {
    source: Arc<SourceText>,
    front_matter: Node,
    parts: Parts,
    diagnostics: Diagnostics,
}

fn read_header(folder: &SourceFolder, found: &EntryFile) -> Result<ParsedHeader, Diagnostics> {
    let (source, mut diagnostics) = folder.read_text(&found.path).map_err(|diagnostic| Diagnostics::from(*diagnostic))?;
    let (parts, new_diagnostics) = front_matter::split(&source).map_err(|diagnostic| {
        diagnostics.push(*diagnostic);
        std::mem::take(&mut diagnostics)
    })?;
    diagnostics.append(new_diagnostics);
    let (front_matter, new_diagnostics) = yaml::parse(&source, parts.front_matter.clone());
    diagnostics.append(new_diagnostics);
    Ok(ParsedHeader { source, front_matter, parts, diagnostics })
}

/// Former ids: read ahead of everything else, since any entry may still use them.
fn collect_aliases(
    headers: &[(&EntryId, &EntryFile, Result<ParsedHeader, Diagnostics>)],
    ids: &BTreeSet<EntryId>,
) -> BTreeMap<EntryId, EntryId> {
    let mut aliases = BTreeMap::new();
    for (id, _, head) in headers {
        let Ok(ParsedHeader { source, front_matter, .. }) = head else { continue };
        if !names_aliases(front_matter) {
            continue;
        }
        let mut fields = Fields::new(source, front_matter.clone(), vec![COMMON, id.kind.spec().fields]);
        for (slug, _) in fields.slugs("aliases") {
            let former = EntryId { kind: id.kind, slug };
            if !ids.contains(&former) {
                aliases.entry(former).or_insert_with(|| (*id).clone());
            }
        }
    }
    aliases
}

/// Few entries have former ids; the others need not be read twice.
fn names_aliases(front_matter: &Node) -> bool {
    let Value::Mapping(pairs) = &front_matter.value else { return false };
    let spec = COMMON.iter().find(|spec| spec.key == "aliases");
    spec.is_some_and(|spec| pairs.iter().any(|(key, _)| spec.matches(&key.name)))
}

fn check_aliases(read: &[LoadedEntry], ids: &BTreeSet<EntryId>, diagnostics: &mut Diagnostics) {
    let mut owners: BTreeMap<EntryId, &EntryId> = BTreeMap::new();
    for LoadedEntry { entry, aliases, .. } in read {
        for (slug, range) in aliases {
            let former = EntryId { kind: entry.id.kind, slug: slug.clone() };
            let taken = ids.get(&former).or_else(|| owners.get(&former).copied());
            if let Some(other) = taken {
                let message = format!("旧编号「{slug}」已经属于「{other}」");
                let diagnostic = Diagnostic::new(&rules::REF_DUPLICATE_ID, message).at(&entry.source, range.clone());
                diagnostics.push(diagnostic.hint("每个编号只能指向一个条目，请删去这一项"));
            } else {
                owners.insert(former, &entry.id);
            }
        }
    }
}

fn read_entry(
    context: &EntryContext<'_>,
    index: &Index<'_>,
    id: &EntryId,
    found: &EntryFile,
    head: ParsedHeader,
) -> (Option<LoadedEntry>, Diagnostics) {
    let ParsedHeader { source, front_matter, parts, mut diagnostics } = head;
    let body = parts.body.clone();
    let mut fields = Fields::new(&source, front_matter, vec![COMMON, id.kind.spec().fields]);
    let written = fields.written();
    let mut references = References::new(index, &source, &found.base);
    check_identity(&mut fields, id);
    let title = fields.required_text("title");
    let unit = read_unit(context, &mut fields);
    let asterisks = read_asterisks(&mut fields);
    let aliases = fields.slugs("aliases");
    let mut entry = Entry {
        id: id.clone(),
        source: Arc::clone(&source),
        written,
        file_places: BTreeMap::new(),
        parts,
        title: title.unwrap_or_else(|| id.slug.to_string()),
        unit: unit.unwrap_or_else(|| context.publication.flower.clone()),
        year: fields.year("year").unwrap_or(context.publication.year),
        status: fields.choice("status").unwrap_or(Status::Draft),
        visibility: read_visibility(id.kind, &mut fields),
        date: fields.date("date"),
        information_source: fields.text("source"),
        author: fields.text("author"),
        editor: fields.text("editor"),
        column: fields.text("column"),
        tags: fields.words("tags"),
        sector: read_terms(&mut fields, "sector", &context.publication.sectors).into_iter().next(),
        aspects: read_terms(&mut fields, "aspect", &context.publication.aspects),
        images: references.pictures(&mut fields, "images"),
        attachments: references.attachments(&mut fields, "attachments"),
        summary: fields.text("summary"),
        aliases: aliases.iter().map(|(slug, _)| slug.clone()).collect(),
        endorsement: None,
        internal: InternalFields::default(),
        detail: Detail::read(id.kind, &mut DetailReader { fields: &mut fields, references: &mut references }),
        body: Body::default(),
        restricted: visibility::remarks(&source.text[..body.start]),
    };
    read_internal(&mut fields, &mut entry);
    let parsed = markdown::read(&source, body, asterisks, &mut |reference| references.resolve(reference));
    entry.body = Body::from_blocks(id.kind, parsed.blocks);
    entry.restricted.extend(parsed.restricted);
    let new_diagnostics = parsed.diagnostics;
    diagnostics.append(fields.diagnostics);
    diagnostics.append(new_diagnostics);
    diagnostics.append(references.diagnostics);
    let named = references.pictures.iter().chain(&references.attachments);
    entry.file_places = named.map(|(path, range)| (path.clone(), range.clone())).collect();
    diagnostics.limit_per_rule(MAX_REPORTED_PER_RULE);
    let read =
        LoadedEntry { entry, aliases, anchors: references.anchors, pictures: references.pictures, attachments: references.attachments };
    (Some(read), diagnostics)
}

/// `id` and `type` are said by the place of the file; where an author repeats them they must agree.
fn check_identity(fields: &mut Fields<'_>, id: &EntryId) {
    if let Some((text, range)) = fields.text_at("id")
        && text != id.slug.as_str()
    {
        let message = format!("编号「{text}」与文件名「{}」不一致", id.slug);
        fields.error(&rules::REF_ID_MISMATCH, range, &message, "编号就是文件名，请删去这一行，或改成一致");
    }
    if let Some((text, range)) = fields.text_at("type")
        && Kind::from_name(&text) != Some(id.kind)
    {
        let message = format!("条目类型「{text}」与所在文件夹 {}/（{}）不一致", id.kind.folder(), id.kind.label());
        fields.error(&rules::ENTRY_TYPE_MISMATCH, range, &message, "请删去这一行，或把文件移到对应的文件夹");
    }
}

/// A paper of the office is internal where nothing is said, and cannot be made public by a line.
fn read_visibility(kind: Kind, fields: &mut Fields<'_>) -> Visibility {
    let place = fields.written().get("visibility").map(|field| field.value.range.clone());
    let said = fields.visibility();
    match place {
        Some(range) if said == Visibility::Public && !kind.is_for_everyone() => {
            let message = format!("{}是内部资料，不能设为公开", kind.label());
            fields.error(&rules::ENTRY_INTERNAL_KIND, range, &message, "请改为 internal（内部），或删去这一行；要公开的内容另写一个条目");
        }
        _ => {}
    }
    if kind.is_for_everyone() { said } else { said.max(Visibility::Internal) }
}

fn read_unit(context: &EntryContext<'_>, fields: &mut Fields<'_>) -> Option<Slug> {
    let (written, range) = fields.required_text_at("unit")?;
    let by_name = |unit: &&Unit| unit.id.as_str() == written || unit.name == written || unit.short_name == written;
    if let Some(unit) = context.units.iter().find(by_name) {
        return Some(unit.id.clone());
    }
    fields.diagnostics.push(unknown_unit(fields.source(), range, &written, context.units));
    None
}

fn read_asterisks(fields: &mut Fields<'_>) -> Asterisks {
    let Some((text, range)) = fields.text_at("asterisks") else { return Asterisks::Rule };
    match text.as_str() {
        "redaction" | "隐去" | "脱敏" => Asterisks::Redaction,
        "rule" | "规则" => Asterisks::Rule,
        _ => {
            let message = format!("字段 asterisks（星号）没有「{text}」这个取值");
            fields.error(
                &rules::FRONT_MATTER_CHOICE,
                range,
                &message,
                "填 redaction（隐去）表示本篇所有星号都是隐去的文字；不填则按规则判断",
            );
            Asterisks::Rule
        }
    }
}

/// The fields that are internal by nature, and where their values stand in the text.
fn read_internal(fields: &mut Fields<'_>, entry: &mut Entry) {
    let cleared = fields.flag("endorsement_cleared").unwrap_or(false);
    if cleared {
        entry.endorsement = fields.text("endorsement");
    }
    let internal = &mut entry.internal;
    let all = [
        ("contact", &mut internal.contact),
        ("score", &mut internal.score),
        ("endorsement", &mut internal.endorsement),
        ("notes", &mut internal.notes),
    ];
    for (key, value) in all {
        if let Some((text, range)) = fields.lines_at(key) {
            *value = Some(text);
            entry.restricted.push((Visibility::Internal, range));
        }
    }
}

/// Terms of a taxonomy, by id or by name.
fn read_terms(fields: &mut Fields<'_>, key: &'static str, terms: &[Term]) -> Vec<Slug> {
    let mut found = Vec::new();
    for (written, range) in fields.texts(key) {
        match terms.iter().find(|term| term.id.as_str() == written || term.name == written) {
            Some(term) if !found.contains(&term.id) => found.push(term.id.clone()),
            Some(_) => {}
            None => {
                let known: Vec<String> = terms.iter().map(|term| format!("{}（{}）", term.id, term.name)).collect();
                let message = format!("publication.yaml 里没有「{written}」这一项");
                fields.error(&rules::REF_UNKNOWN_TERM, range, &message, &format!("可以填：{}", known.join("、")));
            }
        }
    }
    found
}
