//! Files in; entries, pictures, rows of the ledger and diagnostics out: what `qinglian import` would write.
//!
//! 1. [`super::package`] unpacks; each file is read by what it is.
//! 2. [`Intake::identify`]: kind, unit, id and title of each, before anything is written: entries name each other.
//! 3. [`Intake::take`]: fields, text and pictures of each; merged with what is there ([`super::merge`]).

mod draft;
mod ledger;
mod packaged;
mod pictures;

use std::collections::{BTreeMap, BTreeSet};

use self::draft::{Draft, Material};
use self::packaged::PackagedFiles;
use super::manifest;
use super::merge;
use super::package::{self, File, Sort};
use super::record::{self, Record, Records};
use super::sheet;
use super::word;
use crate::diag::{Diagnostic, Diagnostics, ParagraphPlace};
use crate::import::rules;
use crate::model::Catalog;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::source;

/// The publication's files, for whoever holds them: a folder or a workbench.
pub trait Shelf {
    /// The bytes of a file, by its path below the publication folder.
    fn read(&self, path: &str) -> Option<Vec<u8>>;

    /// The names of the files in a folder.
    fn names(&self, folder: &str) -> Vec<String>;
}

/// Makes a document of Word of a file that is none, or says why not.
pub type Convert<'a> = &'a dyn Fn(&File) -> Result<Vec<u8>, String>;

/// What was asked for.
#[derive(Default)]
pub struct Request<'a> {
    /// The kind of every file.
    pub kind: Option<Kind>,
    /// The unit of every file, by its id.
    pub unit: Option<Slug>,
    /// The id of the one file.
    pub id: Option<Slug>,
    /// A program that converts older documents, where there is one.
    pub convert: Option<Convert<'a>>,
}

/// What would be written.
#[derive(Debug, Default)]
pub struct Imported {
    /// Files by their path below the publication folder; those that would not change are not among them.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What became of each file that is an entry, in the order of the files.
    pub entries: Vec<Taken>,
    /// What a person should know; the weights are those of the table of rules.
    pub diagnostics: Diagnostics,
}

/// A file that became an entry.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The file, by its path in what came.
    pub file: String,
    /// The entry.
    pub id: EntryId,
    /// Its text, below the publication folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Slug,
    /// What happened.
    pub state: State,
    /// Whether the id was made from the title.
    pub is_id_suggested: bool,
    /// Its fields: what they are called, what they say.
    pub fields: Vec<(&'static str, String)>,
    /// Its pictures, below the publication folder.
    pub pictures: Vec<String>,
    /// How many characters its text has.
    pub length: usize,
}

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is new.
    New,
    /// The very file was imported before: nothing changes.
    Same,
    /// A newer file was merged with what the office has edited; so many times both had changed the same thing.
    Merged {
        /// How many conflicts.
        conflicts: usize,
    },
}

/// Takes files in. `catalog` is the publication as it is.
pub fn import(files: Vec<File>, request: &Request<'_>, catalog: &Catalog, shelf: &dyn Shelf) -> Imported {
    let (files, mut diagnostics) = package::unpacked(files);
    let (packages, files) = manifest::take_packages(files, &mut diagnostics);
    let records = shelf.read(record::LIST).and_then(|bytes| source::decoded(&bytes)).map(|text| record::read(&text)).unwrap_or_default();
    let mut intake = Intake {
        request,
        catalog,
        shelf,
        records,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        out: Imported { diagnostics, ..Imported::default() },
        ledger: Vec::new(),
        tables: Vec::new(),
        sent: Vec::new(),
        units: Vec::new(),
        packaged: PackagedFiles::default(),
    };
    let (mut materials, mut loose) = intake.read(&files);
    intake.read_packages(&packages, &mut materials, &mut loose);
    let drafts: Vec<Draft> = materials.into_iter().filter_map(|material| intake.identify(material)).collect();
    intake.take_all(drafts, &loose);
    intake.finish()
}

/// The picture ledger with the rows of pictures that somebody who may do so has written anew: `place` gives the path that a picture has here, and
/// nothing for one that is none of his. Nothing where it stays as it is.
pub fn ledger_with(ledger: &str, sent: &str, place: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let moved = |row: ledger::Row| Some(ledger::Row { path: place(&row.path)?, ..row });
    ledger::with_rows_of(ledger, ledger::rows_of(sent).into_iter().filter_map(moved))
}

struct Intake<'a> {
    request: &'a Request<'a>,
    catalog: &'a Catalog,
    shelf: &'a dyn Shelf,
    records: Records,
    /// What entries are called, for the fields that name them: the published ones are in the catalog.
    names: BTreeMap<(Kind, String), Slug>,
    /// The ids that files of this run have.
    taken: BTreeSet<EntryId>,
    out: Imported,
    /// Rows for the picture ledger, made of what came with the pictures.
    ledger: Vec<ledger::Row>,
    /// Rows of tables, with the file of each; they may name a picture by its name alone.
    tables: Vec<(String, ledger::Row)>,
    /// The pictures that came as files: their names then, their paths now.
    sent: Vec<(String, String)>,
    /// Units of tables.
    units: Vec<ledger::Row>,
    /// What came in packages of the workbench.
    packaged: PackagedFiles,
}

impl Intake<'_> {
    /// Reads every file: documents and texts, and pictures that came beside them.
    fn read<'f>(&mut self, files: &'f [File]) -> (Vec<Material<'f>>, Vec<&'f File>) {
        let (mut materials, mut loose) = (Vec::new(), Vec::new());
        for file in files {
            match Sort::of(&file.path, &file.bytes) {
                Sort::Word => self.read_word(file, &file.bytes).into_iter().for_each(|material| materials.push(material)),
                Sort::Text => self.read_text(file).into_iter().for_each(|material| materials.push(material)),
                Sort::Convertible(what) => self.convert(file, what).into_iter().for_each(|material| materials.push(material)),
                Sort::Picture => loose.push(file),
                Sort::Sheet => self.read_sheet(file),
                Sort::Foreign(what, hint) => {
                    self.tell(
                        Diagnostic::new(&rules::IMPORT_FOREIGN, format!("是{}，没有导入", spaced(what)))
                            .in_file(file.path.clone())
                            .hint(hint),
                    );
                }
                Sort::Other => {
                    let diagnostic = Diagnostic::new(&rules::IMPORT_SKIPPED, "程序不读这种文件，没有导入").in_file(file.path.clone());
                    self.tell(diagnostic.hint("要用的文字请存为 .docx；只作附件的，放进条目的文件夹，列入 attachments"));
                }
                Sort::Archive | Sort::Litter => {}
            }
        }
        (materials, loose)
    }

    fn tell(&mut self, diagnostic: Diagnostic) {
        self.out.diagnostics.push(diagnostic);
    }

    fn read_word<'f>(&mut self, file: &'f File, bytes: &[u8]) -> Option<Material<'f>> {
        match word::read(bytes, word::Limits::default()) {
            Ok(document) => Some(Material::of_document(file, document)),
            Err(remark) => {
                let place = ParagraphPlace { file: file.path.clone(), paragraph: 0, words: String::new() };
                let diagnostic = Diagnostic::new(remark.rule, remark.message).in_paragraph(place);
                self.tell(match remark.hint {
                    Some(hint) => diagnostic.hint(hint),
                    None => diagnostic,
                });
                None
            }
        }
    }

    /// A list of pictures of a package is no entry.
    fn read_text<'f>(&mut self, file: &'f File) -> Option<Material<'f>> {
        let Some(text) = source::decoded(&file.bytes) else {
            let diagnostic = Diagnostic::new(&rules::IMPORT_UNDECODABLE, "文字的编码认不出，没有导入").in_file(file.path.clone());
            self.tell(diagnostic.hint("请用记事本打开，另存为 UTF-8 编码"));
            return None;
        };
        if file.name().ends_with(".yaml") || file.name().ends_with(".yml") {
            if file.name() == "images.yaml" {
                self.ledger.extend(ledger::rows_of(&text));
            }
            return None;
        }
        if matches!(file.stem().to_lowercase().as_str(), "readme" | "说明" | "使用说明") || text.trim().is_empty() {
            return None;
        }
        Some(Material::of_text(file, &text))
    }

    /// A picture ledger or a list of units.
    fn read_sheet(&mut self, file: &File) {
        let sheets = sheet::sheets(&file.bytes).unwrap_or_default();
        let rows: Vec<ledger::Row> = sheets.iter().flat_map(ledger::pictures_of).collect();
        let units: Vec<ledger::Row> = sheets.iter().flat_map(ledger::units_of).collect();
        if rows.is_empty() && units.is_empty() {
            let diagnostic = Diagnostic::new(&rules::IMPORT_TABLE, "表格里没有认出图片台账或单位名录，没有导入").in_file(file.path.clone());
            self.tell(diagnostic.hint("图片台账要有“图片”一列和图片说明、作者、肖像同意等列；单位名录要有“编号”和“全称”等列"));
        }
        self.tables.extend(rows.into_iter().map(|row| (file.path.clone(), row)));
        self.units.extend(units);
    }

    fn convert<'f>(&mut self, file: &'f File, what: &'static str) -> Option<Material<'f>> {
        let Some(convert) = self.request.convert else {
            let diagnostic =
                Diagnostic::new(&rules::IMPORT_NEEDS_OFFICE, format!("是{}，这台电脑没有安装 LibreOffice，没有导入", spaced(what)));
            self.tell(diagnostic.in_file(file.path.clone()).hint("请用 Word 或 WPS 打开，另存为 .docx 再导入"));
            return None;
        };
        match convert(file) {
            Ok(bytes) => {
                self.tell(
                    Diagnostic::new(&rules::IMPORT_CONVERTED, format!("是{}，已用 LibreOffice 转成 .docx 再读取", spaced(what)))
                        .in_file(file.path.clone())
                        .hint("编号、文本框和图片的位置请对照原稿核对"),
                );
                self.read_word(file, &bytes)
            }
            Err(why) => {
                let diagnostic =
                    Diagnostic::new(&rules::IMPORT_NEEDS_OFFICE, format!("是{}，LibreOffice 没有转换成功：{why}", spaced(what)));
                self.tell(diagnostic.in_file(file.path.clone()).hint("请用 Word 或 WPS 打开，另存为 .docx 再导入"));
                None
            }
        }
    }

    fn take_all(&mut self, drafts: Vec<Draft>, loose: &[&File]) {
        for draft in &drafts {
            for name in &draft.display_name {
                self.names.entry((draft.id.kind, name.clone())).or_insert_with(|| draft.id.slug.clone());
            }
        }
        let owners = pictures::owners(&drafts, loose);
        for (index, file) in loose.iter().enumerate() {
            // Of a package, the entry itself was refused, which has been said.
            if !owners.contains_key(&index) && self.packaged.kept_name(file).is_none() {
                let diagnostic =
                    Diagnostic::new(&rules::IMPORT_LOOSE_PICTURE, "图片不知道属于哪个条目，没有导入").in_file(file.path.clone());
                self.tell(diagnostic.hint("请插入 Word 正文里相应的位置，或放进条目的文件夹，列入 images"));
            }
        }
        for (at, draft) in drafts.into_iter().enumerate() {
            let own: Vec<&File> =
                loose.iter().enumerate().filter(|(index, _)| owners.get(index) == Some(&at)).map(|(_, file)| *file).collect();
            self.take(&draft, &own);
        }
    }

    /// What an entry's text is called, and where it stands, if it is there.
    fn place_of(&self, id: &EntryId) -> (String, Option<String>) {
        let folder = id.kind.folder();
        let candidates = [format!("{folder}/{}.md", id.slug), format!("{folder}/{}/index.md", id.slug)];
        for path in &candidates {
            if let Some(text) = self.shelf.read(path).and_then(|bytes| source::decoded(&bytes)) {
                return (path.clone(), Some(text));
            }
        }
        let [_, path] = candidates;
        (path, None)
    }

    fn take(&mut self, draft: &Draft, loose: &[&File]) {
        let sha256 = draft.sha256.clone();
        let (path, ours) = self.place_of(&draft.id);
        let record = self.records.get(&draft.id.to_string());
        if ours.is_some()
            && record.is_some_and(|record| record.sha256 == sha256)
            && loose.iter().all(|file| self.knows_picture(&path, file))
        {
            let taken = draft.taken(path, State::Same, Vec::new(), Vec::new());
            self.out.entries.push(taken);
            return;
        }
        let recorded = record.and_then(|record| {
            let text = source::decoded(&self.shelf.read(&record::base_path(&draft.id))?)?;
            Some((record.base.as_deref(), text))
        });
        let (base, brought) = self.base_of(&draft.file, recorded);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        self.move_rows(&draft.file, &folder);
        let mut shelf = pictures::Numbered::new(self.shelf, &folder, &draft.id.slug);
        let written = self.write(draft, loose, &mut shelf);
        let (text, state) = match &ours {
            None => (written.text.clone(), State::New),
            Some(ours) => {
                let merged = merge::merge(draft.id.kind, base.as_deref(), ours, &written.text);
                self.tell_conflicts(&path, &merged.conflicts);
                (merged.text, State::Merged { conflicts: merged.conflicts.len() })
            }
        };
        let pictures: Vec<String> =
            shelf.names().filter(|name| pictures::is_picture(name)).map(|name| format!("{folder}/{name}")).collect();
        for (name, bytes) in shelf.fresh() {
            self.out.files.insert(format!("{folder}/{name}"), bytes);
        }
        self.put(&path, text.into_bytes());
        self.put(&record::base_path(&draft.id), written.text.into_bytes());
        self.put(&record::places_path(&draft.id), record::write_places(&draft.file, &written.places).into_bytes());
        self.records.insert(draft.id.to_string(), Record { file: draft.file.clone(), sha256, base: brought });
        self.out.entries.push(draft.taken(path, state, written.fields, pictures));
    }

    fn knows_picture(&self, path: &str, file: &File) -> bool {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if let Some(name) = self.packaged.kept_name(file) {
            return self.shelf.read(&format!("{folder}/{name}")).as_deref() == Some(&file.bytes);
        }
        self.shelf.names(folder).iter().any(|name| self.shelf.read(&format!("{folder}/{name}")).as_deref() == Some(&file.bytes))
    }

    fn tell_conflicts(&mut self, path: &str, conflicts: &[merge::Conflict]) {
        for conflict in conflicts {
            let message = match (conflict.ours.is_empty(), conflict.theirs.is_empty()) {
                (true, _) => format!("我方已删去的内容，单位又改为「{}」，没有恢复", short(&conflict.theirs)),
                (_, true) => format!("单位删去了我方改过的「{}」，没有删", short(&conflict.ours)),
                _ => format!("两边都改了：我方是「{}」，单位是「{}」，保留我方的", short(&conflict.ours), short(&conflict.theirs)),
            };
            let diagnostic = Diagnostic::new(&rules::IMPORT_CONFLICT, message).in_file(path);
            self.tell(diagnostic.hint("单位的写法记在条目里相应的地方（「单位改为」），核对后删去这一行"));
        }
    }

    /// A file that changes.
    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        if self.shelf.read(path).as_deref() != Some(&bytes) {
            self.out.files.insert(path.to_owned(), bytes);
        }
    }

    fn finish(mut self) -> Imported {
        self.finish_ledger();
        let list = self.shelf.read("units.yaml").and_then(|bytes| source::decoded(&bytes)).unwrap_or_default();
        let catalog = self.catalog;
        let is_known = |id: &str| catalog.units.iter().any(|unit| unit.id.as_str() == id);
        if let Some(units) = ledger::with_units(&list, &self.units, &is_known) {
            self.put("units.yaml", units.into_bytes());
        }
        if self.out.entries.iter().any(|taken| taken.state != State::Same) {
            let list = record::write(&self.records);
            self.put(record::LIST, list.into_bytes());
        }
        self.out.diagnostics.sort();
        self.out
    }

    fn finish_ledger(&mut self) {
        let old = self.shelf.read("images.yaml").and_then(|bytes| source::decoded(&bytes)).unwrap_or_default();
        let mut rows = std::mem::take(&mut self.ledger);
        for (file, row) in std::mem::take(&mut self.tables) {
            match self.picture_called(&row) {
                Some(path) => rows.push(ledger::Row { path, ..row }),
                None => {
                    let diagnostic =
                        Diagnostic::new(&rules::IMPORT_TABLE, format!("台账里的图片「{}」没有找到，这一行没有导入", short(&row.path)));
                    self.tell(
                        diagnostic
                            .in_file(file)
                            .hint("先导入图片；写图片原来的文件名，或它在出版物里的位置，如 cases/wuwang-heyi/wuwang-heyi-01.jpg"),
                    );
                }
            }
        }
        let is_shown = |path: &str| self.out.files.contains_key(path) || self.shelf.read(path).is_some();
        let rows: Vec<ledger::Row> = rows.into_iter().filter(|row| is_shown(&row.path)).collect();
        let mut diagnostics = Vec::new();
        let mut differs = |path: &str, key: &str, ours: &str, theirs: &str| {
            let message = format!("图片「{path}」的 {key} 台账里是「{}」，送来的是「{}」，保留台账里的", short(ours), short(theirs));
            diagnostics.push(Diagnostic::new(&rules::IMPORT_LEDGER, message).in_file("images.yaml").hint("请核对，要用送来的就改台账"));
        };
        let made = ledger::with_rows(&old, rows.into_iter(), &mut differs);
        diagnostics.into_iter().for_each(|diagnostic| self.tell(diagnostic));
        if let Some(ledger) = made {
            self.put("images.yaml", ledger.into_bytes());
        }
    }

    /// The picture that a row means: by its path; else by the name that it had when it came, or has now, where only one has it.
    fn picture_called(&self, row: &ledger::Row) -> Option<String> {
        if self.shelf.read(&row.path).is_some() || self.out.files.contains_key(&row.path) {
            return Some(row.path.clone());
        }
        let came = self.sent.iter().filter(|(name, _)| name == row.name()).map(|(_, path)| path.as_str());
        let there = self.catalog.pictures.keys().map(String::as_str).chain(self.out.files.keys().map(String::as_str));
        let named = there.filter(|path| path.rsplit('/').next() == Some(row.name()));
        let mut found: Vec<&str> = came.chain(named).collect();
        found.sort_unstable();
        found.dedup();
        let [path] = found[..] else { return None };
        Some(path.to_owned())
    }
}

/// A name behind a Chinese character: one in Latin letters stands apart.
fn spaced(what: &str) -> String {
    if what.starts_with(|c: char| c.is_ascii_alphanumeric()) { format!(" {what}") } else { what.to_owned() }
}

/// The first words of a text.
fn short(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
