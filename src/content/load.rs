//! A publication folder read whole: [`load`] goes on past the first bad file and returns what it could read with all it noticed.
//!
//! 1. The configuration: `publication.yaml`, `units.yaml`, `images.yaml`.
//! 2. The files of every kind, so that references can be told from mistakes ([`find_entries`]).
//! 3. Every entry, in parallel ([`read_entry`]).
//! 4. What only the whole can know: anchors, aliases, pictures, the flower; then the order.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::block::{Block, Image, Inline, LinkTarget, plain_text, replace_targets, visit_inlines};
use super::entry::{Body, Entry, InternalFields, Section, Status, Visibility};
use super::fields::{COMMON, Fields, SLUG_HINT, nearest, slug_reason};
use super::front_matter::{self, Parts};
use super::id::{EntryId, Slug};
use super::kind::{KINDS, Kind};
use super::kinds::{BrandRole, Detail};
use super::markdown::{self, Asterisks};
use super::picture::{self, Ledger, Picture};
use super::publication::{Publication, Term, Unit};
use super::reference::{AnchorUse, Index, References};
use super::written::Configuration;
use super::yaml::{self, Node, Value};
use super::{Attachment, Catalog, probe, unread, visibility};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceFolder, SourceText};

/// How many findings of one rule an entry is told one by one.
const MOST_FINDINGS: usize = 101;
/// Folders beside those of the kinds that a publication may have.
const OTHER_FOLDERS: &[&str] = &["dictionary", "templates", "fonts"];
/// Files that a publication may have at its top.
const TOP_FILES: &[&str] = &["publication.yaml", "units.yaml", "images.yaml", "waivers.yaml", "reviews.yaml", "README.md", "README.txt"];

/// Reads the publication in a folder. Without a catalog when there is no configuration to build anything with.
pub fn load(root: &Path) -> (Option<Catalog>, Diagnostics) {
    match SourceFolder::open(root) {
        Ok(folder) => load_folder(&folder, &|_, _| Ok(Vec::new())),
        Err(diagnostic) => (None, (*diagnostic).into()),
    }
}

/// Looks at a picture more closely than its header: what is worth knowing of it, or why it cannot be shown.
pub type Examine<'a> = &'a (dyn Fn(&str, &Picture) -> Result<Vec<Diagnostic>, Box<Diagnostic>> + Sync);

/// Reads the publication in an open folder, as [`load`] does, with every picture examined; one that cannot be shown is left out, and told
/// where it is first used.
pub fn load_folder(folder: &SourceFolder, examine: Examine<'_>) -> (Option<Catalog>, Diagnostics) {
    let (catalog, mut diagnostics) = load_unsorted(folder, examine);
    diagnostics.sort();
    (catalog, diagnostics)
}

fn load_unsorted(folder: &SourceFolder, examine: Examine<'_>) -> (Option<Catalog>, Diagnostics) {
    let mut diagnostics = check_top(folder);
    let publication_file = read_yaml(folder, "publication.yaml", true, &mut diagnostics);
    let publication = publication_file.as_ref().and_then(|file| {
        let (publication, noticed) = Publication::read(&file.source, file.root.clone());
        diagnostics.append(noticed);
        publication
    });
    let units_file = read_yaml(folder, "units.yaml", true, &mut diagnostics);
    let units = units_file.as_ref().map(|file| {
        let (units, noticed) = Unit::read_all(&file.source, file.root.clone());
        diagnostics.append(noticed);
        units
    });
    let ledger_file = read_yaml(folder, "images.yaml", false, &mut diagnostics);
    let ledger = ledger_file.as_ref().map(|file| {
        let (ledger, noticed) = picture::read_ledger(&file.source, file.root.clone());
        diagnostics.append(noticed);
        (ledger, Arc::clone(&file.source))
    });
    let found = find_entries(folder, &mut diagnostics);
    let (Some(publication), Some(publication_file), Some(units)) = (publication, publication_file, units) else {
        return (None, diagnostics);
    };
    check_units(&publication, &units, &publication_file, &mut diagnostics);
    check_texts(&publication, &publication_file.source, &mut diagnostics);
    let context = EntryContext { folder, publication: &publication, units: &units };
    let read = read_entries(&context, &found, &mut diagnostics);
    let mut catalog = assemble(folder, (publication, &publication_file), units, ledger.as_ref(), read, examine, &mut diagnostics);
    diagnostics.append(unread::find(folder, &catalog.entries));
    catalog.configuration = [Some(publication_file), units_file, ledger_file].into_iter().flatten().collect();
    (Some(catalog), diagnostics)
}

/// What every entry is read against.
struct EntryContext<'a> {
    folder: &'a SourceFolder,
    publication: &'a Publication,
    units: &'a [Unit],
}

/// The YAML of a file at the top; a missing one is reported where it is required.
fn read_yaml(folder: &SourceFolder, name: &'static str, required: bool, diagnostics: &mut Diagnostics) -> Option<Configuration> {
    if !folder.has(name) {
        if required {
            let diagnostic = Diagnostic::error("publication/missing-file", format!("缺少「{name}」")).in_file(folder.shown(name));
            diagnostics.push(diagnostic.hint("用 qinglian init 新建一个资料文件夹，可以得到带说明的模板"));
        }
        return None;
    }
    match folder.read_text(name) {
        Ok((source, noticed)) => {
            diagnostics.append(noticed);
            let (root, noticed) = yaml::parse(&source, 0..source.text.len());
            diagnostics.append(noticed);
            Some(Configuration { name, source, root })
        }
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// Reports folders and files at the top that nothing reads: a misspelt `case/` would silently be left out.
fn check_top(folder: &SourceFolder) -> Diagnostics {
    let (items, mut diagnostics) = folder.list("");
    for item in items {
        let known = if item.is_folder {
            OTHER_FOLDERS.contains(&item.name.as_str()) || Kind::from_folder(&item.name).is_some()
        } else {
            TOP_FILES.contains(&item.name.as_str())
        };
        if !known {
            let names = KINDS.iter().map(|spec| spec.folder).chain(OTHER_FOLDERS.iter().copied()).chain(TOP_FILES.iter().copied());
            let kind = Kind::from_name(&item.name).map(Kind::folder);
            let hint = match kind.or_else(|| nearest(&item.name, names)) {
                Some(near) => format!("是不是「{near}」？"),
                None => unread::way_out_at_top(&item.name).unwrap_or_else(|| "程序不读它；不需要就移走".to_owned()),
            };
            let what = if item.is_folder { "文件夹" } else { "文件" };
            let diagnostic = Diagnostic::warning("publication/unknown-file", format!("不认识的{what}「{}」", item.name));
            diagnostics.push(diagnostic.in_file(folder.shown(&item.name)).hint(hint));
        }
    }
    diagnostics
}

fn check_units(publication: &Publication, units: &[Unit], file: &Configuration, diagnostics: &mut Diagnostics) {
    let known: BTreeSet<&Slug> = units.iter().map(|unit| &unit.id).collect();
    let is_unit = |id: &Slug| known.contains(id);
    let named = publication.leaves.iter().chain(publication.honors.iter().filter_map(|honor| honor.unit.as_ref()));
    let unknown: BTreeSet<&Slug> = named.filter(|id| !is_unit(id)).collect();
    for id in unknown {
        let range = file.place_of_words(id.as_str()).unwrap_or_default();
        diagnostics.push(unknown_unit(&file.source, range, id.as_str(), units));
    }
}

/// The texts of the configuration are read when they are printed; what hides parts of them must be right before.
fn check_texts(publication: &Publication, source: &Arc<SourceText>, diagnostics: &mut Diagnostics) {
    let texts = [&publication.preface, &publication.afterword, &publication.site.about];
    for finding in texts.into_iter().flatten().flat_map(|text| visibility::restricted(text).1) {
        diagnostics.push(finding.in_file(&source.path));
    }
}

fn unknown_unit(source: &Arc<SourceText>, range: Range<usize>, written: &str, units: &[Unit]) -> Diagnostic {
    let diagnostic = Diagnostic::error("ref/unknown-unit", format!("units.yaml 里没有单位「{written}」")).at(source, range);
    let near = nearest(written, units.iter().map(|unit| unit.id.as_str()));
    diagnostic.hint(match near {
        Some(near) => format!("是不是「{near}」？"),
        None => "请先在 units.yaml 里登记这个单位，再填它的编号".to_owned(),
    })
}

/// A file that is an entry.
#[derive(Debug, Clone)]
struct Found {
    /// Path of the text, below the publication folder.
    path: String,
    /// Folder of the text.
    base: String,
}

/// The files of every kind: `<id>.md` or `<id>/index.md`.
fn find_entries(folder: &SourceFolder, diagnostics: &mut Diagnostics) -> BTreeMap<EntryId, Found> {
    let mut found = BTreeMap::new();
    for spec in &KINDS {
        let (items, noticed) = folder.list(spec.folder);
        diagnostics.append(noticed);
        for item in items {
            let path = format!("{}/{}", spec.folder, item.name);
            match if item.is_folder { folder_entry(folder, path) } else { Ok(file_entry(&path)) } {
                Ok(Some((name, entry))) => admit(folder, spec.kind, &name, entry, &mut found, diagnostics),
                Ok(None) => {}
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
    }
    found
}

type FoundEntry = Result<Option<(String, Found)>, Box<Diagnostic>>;

fn folder_entry(folder: &SourceFolder, path: String) -> FoundEntry {
    let text = format!("{path}/index.md");
    let (items, mut noticed) = folder.list(&path);
    if let Some(cause) = noticed.take_first_error() {
        return Err(Box::new(cause));
    }
    if !items.iter().any(|item| item.name == "index.md") {
        return Err(Box::new(unread::without_index(folder, &path, &items)));
    }
    let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
    Ok(Some((name, Found { path: text, base: path })))
}

/// A single file; what is no entry is looked at by [`unread`], once it is known what the entries use.
fn file_entry(path: &str) -> Option<(String, Found)> {
    let (base, file) = path.rsplit_once('/').unwrap_or(("", path));
    let name = file.strip_suffix(".md")?;
    Some((name.to_owned(), Found { base: base.to_owned(), path: path.to_owned() }))
}

fn admit(folder: &SourceFolder, kind: Kind, name: &str, entry: Found, found: &mut BTreeMap<EntryId, Found>, diagnostics: &mut Diagnostics) {
    let shown = folder.shown(&entry.path);
    let slug = match Slug::new(name) {
        Ok(slug) => slug,
        Err(error) => {
            let path = entry.path.strip_suffix("/index.md").unwrap_or(&entry.path);
            if let Some(original) = unread::original(folder, path) {
                diagnostics.push(unread::copy(shown, path.rsplit('/').next().unwrap_or(path), &original));
                return;
            }
            let diagnostic = Diagnostic::error("ref/bad-id", format!("文件名「{name}」{}", slug_reason(error))).in_file(shown);
            diagnostics.push(diagnostic.hint(format!("{SLUG_HINT}；编号就是网址，定了不再改")));
            return;
        }
    };
    let id = EntryId { kind, slug };
    if let Some(earlier) = found.get(&id) {
        let message = format!("编号「{id}」有两个文件，另一个是「{}」", folder.shown(&earlier.path));
        diagnostics.push(Diagnostic::error("ref/duplicate-id", message).in_file(shown).hint("请只留一个，或给其中一个换编号"));
        return;
    }
    found.insert(id, entry);
}

/// An entry with what only the whole can check.
struct Read {
    entry: Entry,
    aliases: Vec<(Slug, Range<usize>)>,
    anchors: Vec<AnchorUse>,
    pictures: BTreeMap<String, Range<usize>>,
    attachments: BTreeMap<String, Range<usize>>,
}

fn read_entries(context: &EntryContext<'_>, found: &BTreeMap<EntryId, Found>, diagnostics: &mut Diagnostics) -> Vec<Read> {
    let heads: Vec<(&EntryId, &Found, Result<Head, Diagnostics>)> =
        found.par_iter().map(|(id, found)| (id, found, read_head(context.folder, found))).collect();
    let ids: BTreeSet<EntryId> = heads.iter().filter(|(.., head)| head.is_ok()).map(|(id, ..)| (*id).clone()).collect();
    let aliases = collect_aliases(&heads, &ids);
    let index = Index::new(context.folder, &ids, &aliases);
    let results: Vec<(Option<Read>, Diagnostics)> = heads
        .into_par_iter()
        .map(|(id, found, head)| match head {
            Ok(head) => read_entry(context, &index, id, found, head),
            Err(noticed) => (None, noticed),
        })
        .collect();
    let mut read = Vec::with_capacity(results.len());
    for (entry, noticed) in results {
        diagnostics.append(noticed);
        read.extend(entry);
    }
    check_aliases(&read, &ids, diagnostics);
    read
}

/// An entry's text, cut and with its front matter as a tree.
struct Head {
    source: Arc<SourceText>,
    front_matter: Node,
    parts: Parts,
    diagnostics: Diagnostics,
}

fn read_head(folder: &SourceFolder, found: &Found) -> Result<Head, Diagnostics> {
    let (source, mut diagnostics) = folder.read_text(&found.path).map_err(|diagnostic| Diagnostics::from(*diagnostic))?;
    let (parts, noticed) = front_matter::split(&source).map_err(|diagnostic| {
        diagnostics.push(*diagnostic);
        std::mem::take(&mut diagnostics)
    })?;
    diagnostics.append(noticed);
    let (front_matter, noticed) = yaml::parse(&source, parts.front_matter.clone());
    diagnostics.append(noticed);
    Ok(Head { source, front_matter, parts, diagnostics })
}

/// Former ids: read ahead of everything else, since any entry may still use them.
fn collect_aliases(heads: &[(&EntryId, &Found, Result<Head, Diagnostics>)], ids: &BTreeSet<EntryId>) -> BTreeMap<EntryId, EntryId> {
    let mut aliases = BTreeMap::new();
    for (id, _, head) in heads {
        let Ok(Head { source, front_matter, .. }) = head else { continue };
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
    spec.is_some_and(|spec| pairs.iter().any(|(key, _)| spec.answers_to(&key.name)))
}

fn check_aliases(read: &[Read], ids: &BTreeSet<EntryId>, diagnostics: &mut Diagnostics) {
    let mut owners: BTreeMap<EntryId, &EntryId> = BTreeMap::new();
    for Read { entry, aliases, .. } in read {
        for (slug, range) in aliases {
            let former = EntryId { kind: entry.id.kind, slug: slug.clone() };
            let taken = ids.get(&former).or_else(|| owners.get(&former).copied());
            if let Some(other) = taken {
                let message = format!("旧编号「{slug}」已经属于「{other}」");
                let diagnostic = Diagnostic::error("ref/duplicate-id", message).at(&entry.source, range.clone());
                diagnostics.push(diagnostic.hint("每个编号只能指向一个条目，请删去这一项"));
            } else {
                owners.insert(former, &entry.id);
            }
        }
    }
}

fn read_entry(context: &EntryContext<'_>, index: &Index<'_>, id: &EntryId, found: &Found, head: Head) -> (Option<Read>, Diagnostics) {
    let Head { source, front_matter, parts, mut diagnostics } = head;
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
        detail: Detail::read(id.kind, &mut fields, &mut references),
        body: Body::default(),
        restricted: visibility::remarks(&source.text[..body.start]),
    };
    read_internal(&mut fields, &mut entry);
    let parsed = markdown::read(&source, body, asterisks, &mut |reference| references.resolve(reference));
    entry.body = outline(id.kind, parsed.blocks);
    entry.restricted.extend(parsed.restricted);
    let noticed = parsed.diagnostics;
    diagnostics.append(fields.diagnostics);
    diagnostics.append(noticed);
    diagnostics.append(references.diagnostics);
    let named = references.pictures.iter().chain(&references.attachments);
    entry.file_places = named.map(|(path, range)| (path.clone(), range.clone())).collect();
    diagnostics.limit_per_rule(MOST_FINDINGS);
    let read = Read { entry, aliases, anchors: references.anchors, pictures: references.pictures, attachments: references.attachments };
    (Some(read), diagnostics)
}

/// `id` and `type` are said by the place of the file; where an author repeats them they must agree.
fn check_identity(fields: &mut Fields<'_>, id: &EntryId) {
    if let Some((text, range)) = fields.text_at("id")
        && text != id.slug.as_str()
    {
        let message = format!("编号「{text}」与文件名「{}」不一致", id.slug);
        fields.error("ref/id-mismatch", range, &message, "编号就是文件名，请删去这一行，或改成一致");
    }
    if let Some((text, range)) = fields.text_at("type")
        && Kind::from_name(&text) != Some(id.kind)
    {
        let message = format!("条目类型「{text}」与所在文件夹 {}/（{}）不一致", id.kind.folder(), id.kind.label());
        fields.error("entry/type-mismatch", range, &message, "请删去这一行，或把文件移到对应的文件夹");
    }
}

/// A paper of the office is internal where nothing is said, and cannot be made public by a line.
fn read_visibility(kind: Kind, fields: &mut Fields<'_>) -> Visibility {
    let place = fields.written().get("visibility").map(|field| field.value.range.clone());
    let said = fields.visibility();
    match place {
        Some(range) if said == Visibility::Public && !kind.is_for_everyone() => {
            let message = format!("{}是内部资料，不能设为公开", kind.label());
            fields.error("entry/internal-kind", range, &message, "请改为 internal（内部），或删去这一行；要公开的内容另写一个条目");
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
            fields.error("front-matter/choice", range, &message, "填 redaction（隐去）表示本篇所有星号都是隐去的文字；不填则按规则判断");
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
                fields.error("ref/unknown-term", range, &message, &format!("可以填：{}", known.join("、")));
            }
        }
    }
    found
}

/// Finds the sections and the pictures of a body.
pub(super) fn outline(kind: Kind, blocks: Vec<Block>) -> Body {
    let starts: Vec<usize> = blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| matches!(block, Block::Heading(heading) if heading.level == 2))
        .map(|(at, _)| at)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let sections =
        starts.iter().zip(ends).map(|(&start, end)| Section { role: section_role(kind, &blocks[start]), blocks: start..end }).collect();
    let (mut images, mut files) = (Vec::new(), Vec::new());
    visit_inlines(&blocks, &mut |inline| match inline {
        Inline::Image(Image { target: LinkTarget::File { path }, .. }) => images.push(path.clone()),
        Inline::Link { target: LinkTarget::File { path }, .. } => files.push(path.clone()),
        _ => {}
    });
    Body { blocks, sections, images, files }
}

fn section_role(kind: Kind, heading: &Block) -> Option<super::kind::SectionRole> {
    let Block::Heading(heading) = heading else { return None };
    let words = plain_text(&heading.content);
    let name = words.strip_prefix(heading.label.as_deref().unwrap_or("")).unwrap_or(&words).trim().trim_end_matches(['：', ':']);
    kind.spec().sections.iter().find(|section| section.names.contains(&name)).map(|section| section.role)
}

fn assemble(
    folder: &SourceFolder,
    (publication, file): (Publication, &Configuration),
    units: Vec<Unit>,
    ledger: Option<&(Ledger, Arc<SourceText>)>,
    mut read: Vec<Read>,
    examine: Examine<'_>,
    diagnostics: &mut Diagnostics,
) -> Catalog {
    resolve_anchors(&mut read, diagnostics);
    let pictures = read_pictures(folder, &read, ledger.map(|(ledger, _)| ledger), examine, diagnostics);
    if let Some((ledger, source)) = ledger {
        check_ledger(folder, ledger, source, diagnostics);
    }
    let attachments = find_attachments(folder, &read, diagnostics);
    let mut entries: Vec<Entry> = read.into_iter().map(|read| read.entry).collect();
    for entry in &mut entries {
        drop_missing(entry, &pictures);
    }
    check_flower(&publication, file, &entries, diagnostics);
    check_evidence(&publication, file, &entries, diagnostics);
    sort_entries(&publication, &mut entries);
    Catalog { publication, units, entries, pictures, attachments, configuration: Vec::new() }
}

/// A link to an anchor may name it by the words of the heading; afterwards it names the anchor itself.
fn resolve_anchors(read: &mut [Read], diagnostics: &mut Diagnostics) {
    if read.iter().all(|read| read.anchors.is_empty()) {
        return;
    }
    let headings: BTreeMap<EntryId, Vec<(String, String)>> = read
        .iter()
        .map(|Read { entry, .. }| {
            let named = entry.body.headings().map(|heading| (heading.anchor.clone(), plain_text(&heading.content)));
            (entry.id.clone(), named.collect())
        })
        .collect();
    for Read { entry, anchors, .. } in read.iter_mut().filter(|read| !read.anchors.is_empty()) {
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
    let diagnostic =
        Diagnostic::error("ref/unknown-anchor", format!("「{target}」里没有标题「{}」", used.anchor)).at(&entry.source, used.range.clone());
    let names = headings.get(target).into_iter().flatten().map(|(_, words)| words.as_str());
    diagnostic.hint(match nearest(&used.anchor, names) {
        Some(near) => format!("是不是「{near}」？"),
        None => "「#」后面写标题的原文".to_owned(),
    })
}

/// Reads and examines every picture that is used; what cannot be shown is reported at its first use.
fn read_pictures(
    folder: &SourceFolder,
    read: &[Read],
    ledger: Option<&Ledger>,
    examine: Examine<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Picture> {
    let mut uses: BTreeMap<&str, (&Arc<SourceText>, &Range<usize>)> = BTreeMap::new();
    for Read { entry, pictures, .. } in read {
        for (path, range) in pictures {
            uses.entry(path).or_insert((&entry.source, range));
        }
    }
    let look = |path: &str| {
        let file = folder.file(path);
        let probe = probe::probe(&file, path).map_err(Box::new)?;
        let record = ledger.and_then(|ledger| ledger.get(path)).map(|(record, _)| Arc::clone(record));
        let picture = Picture { file, format: probe.format, width: probe.width, height: probe.height, record };
        examine(path, &picture).map(|noticed| (picture, noticed))
    };
    let seen: Vec<_> = uses.into_par_iter().map(|(path, place)| (path, place, look(path))).collect();
    let mut pictures = BTreeMap::new();
    for (path, (source, range), result) in seen {
        let noticed = match result {
            Ok((picture, noticed)) => {
                pictures.insert(path.to_owned(), picture);
                noticed
            }
            Err(diagnostic) => vec![*diagnostic],
        };
        for diagnostic in noticed {
            diagnostics.push(diagnostic.at(source, range.clone()));
        }
    }
    pictures
}

/// A row of the ledger whose picture is not there was misspelt, or its picture renamed.
fn check_ledger(folder: &SourceFolder, ledger: &Ledger, source: &Arc<SourceText>, diagnostics: &mut Diagnostics) {
    for (path, (_, range)) in ledger {
        if !folder.has_file(path) {
            let diagnostic = Diagnostic::warning("images/missing-file", format!("登记的图片「{path}」不存在")).at(source, range.clone());
            let (base, name) = path.rsplit_once('/').unwrap_or(("", path));
            let (items, _) = folder.list(base);
            diagnostics.push(diagnostic.hint(match nearest(name, items.iter().map(|item| item.name.as_str())) {
                Some(near) => format!("是不是「{base}/{near}」？"),
                None => "请核对位置，或删去这一条".to_owned(),
            }));
        }
    }
}

fn find_attachments(folder: &SourceFolder, read: &[Read], diagnostics: &mut Diagnostics) -> BTreeMap<String, Attachment> {
    let mut attachments = BTreeMap::new();
    for Read { entry, attachments: used, .. } in read {
        for (path, range) in used {
            match folder.size(path) {
                Some(size) if size > 0 => {
                    attachments.insert(path.clone(), Attachment { file: folder.file(path), size });
                }
                _ => {
                    let diagnostic = Diagnostic::error("attachment/empty", format!("附件「{path}」是空文件，或读不出来"));
                    diagnostics.push(diagnostic.at(&entry.source, range.clone()).hint("请换成完整的文件"));
                }
            }
        }
    }
    attachments
}

/// Takes out of an entry the pictures that the catalog does not have, so that every path left in it is a key of the catalog.
pub(super) fn drop_missing(entry: &mut Entry, pictures: &BTreeMap<String, Picture>) {
    let known = |path: &String| pictures.contains_key(path);
    entry.images.retain(known);
    entry.body.images.retain(known);
    entry.detail.fields_mut().into_iter().for_each(|(_, held)| held.keep_pictures(known));
}

/// Exactly one brand is the flower, the one that `publication.yaml` names; `album/flower-count` in `DOMAIN.md` §4.
fn check_flower(publication: &Publication, file: &Configuration, entries: &[Entry], diagnostics: &mut Diagnostics) {
    let is_flower = |entry: &&Entry| matches!(&entry.detail, Detail::Brand(brand) if brand.role == BrandRole::Flower);
    let flowers: Vec<&Entry> = entries.iter().filter(is_flower).collect();
    if !flowers.iter().any(|entry| entry.id.slug == publication.flower) {
        let range = file.place_of_words(publication.flower.as_str()).unwrap_or_default();
        let message = format!("没有编号为「{}」、角色是主品牌的清廉品牌", publication.flower);
        let diagnostic = Diagnostic::error("album/flower-count", message).at(&file.source, range);
        diagnostics.push(diagnostic.hint(match flowers.first() {
            Some(entry) => format!("主品牌是不是「{}」？", entry.id.slug),
            None => format!("请建 brands/{}.md，并在文首写 role: flower", publication.flower),
        }));
    }
    for entry in flowers.iter().filter(|entry| entry.id.slug != publication.flower) {
        let message = format!("主品牌只能有一个，publication.yaml 里是「{}」", publication.flower);
        let diagnostic = Diagnostic::error("album/flower-count", message).at(&entry.source, entry.value_place_of("role"));
        diagnostics.push(diagnostic.hint("请把这一篇的 role 改为 leaf（分品牌）"));
    }
}

/// What indicators and score items name as their evidence must be there.
fn check_evidence(publication: &Publication, file: &Configuration, entries: &[Entry], diagnostics: &mut Diagnostics) {
    let unknown: BTreeSet<&EntryId> = publication.report.evidence().filter(|id| !entries.iter().any(|entry| entry.id == **id)).collect();
    for id in unknown {
        let written = id.to_string();
        let range = file.place_of_words(&written).unwrap_or_default();
        let diagnostic = Diagnostic::error("ref/unknown-id", format!("作为依据的条目「{id}」不存在")).at(&file.source, range);
        let slugs: Vec<&str> = entries.iter().filter(|entry| entry.id.kind == id.kind).map(|entry| entry.id.slug.as_str()).collect();
        diagnostics.push(diagnostic.hint(match nearest(id.slug.as_str(), slugs.into_iter()) {
            Some(near) => format!("是不是「{}/{near}」？", id.kind.folder()),
            None => format!("编号是 {}/ 里的文件名，不带 .md", id.kind.folder()),
        }));
    }
}

/// By kind; brands in official order; the others newest first.
fn sort_entries(publication: &Publication, entries: &mut [Entry]) {
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
