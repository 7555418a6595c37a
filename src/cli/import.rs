//! `qinglian import`: what units sent becomes entries; listed by unit, with what to do next.
//!
//! Reads files and folders, lets LibreOffice convert what is old, and writes through [`crate::output`], so that it can be taken back.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::arguments::{Format, Import};
use super::screen::Screen;
use super::{Failure, must_exist, summary};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::import::identity::unit_of_name;
use crate::import::intake::{self, Imported, Request, Shelf, State, Taken};
use crate::import::package::File;
use crate::import::record;
use crate::load::load;
use crate::model::{Catalog, Kind, Slug};
use crate::output::{Change, Changing, in_scratch, reason};
use crate::printable;
use crate::source::SourceFolder;

/// The most bytes that are read of what is named.
const MOST_BYTES: u64 = 4 << 30;
/// The most files.
const MOST_FILES: usize = 100_000;
/// How deep folders may lie in one another.
const DEEPEST: usize = 20;
/// How long LibreOffice may take for one file.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) fn run(arguments: &Import, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let (catalog, new_diagnostics) = load(&arguments.publication);
    let Some(catalog) = catalog else {
        screen.warn_of(&new_diagnostics);
        screen.warn("出版物的设置读不出，没有导入；先改好上面的问题");
        return Err(Failure::Publication);
    };
    let files = gather(&arguments.files)?;
    let wish = Wish { kind: arguments.kind.as_deref(), unit: arguments.unit.as_deref(), id: arguments.id.as_deref() };
    let imported = look_through(&arguments.publication, &catalog, files, &wish)?;
    if arguments.id.is_some() && imported.entries.len() > 1 {
        let what = format!("--id 只能给一个文件，这里有 {} 个条目", imported.entries.len());
        return Err(Failure::Usage(what, "请一个一个地导入，或去掉 --id".to_owned()));
    }
    if !arguments.dry_run {
        write(&arguments.publication, &imported)?;
    }
    match arguments.format {
        Format::Json => screen.say_json(&json(&imported, arguments.dry_run)),
        Format::Text | Format::Html => say(&imported, &catalog, arguments, screen),
    }
    if imported.diagnostics.has_errors() { Err(Failure::Publication) } else { Ok(()) }
}

/// What is known of the files beforehand, as typed.
pub(super) struct Wish<'a> {
    pub kind: Option<&'a str>,
    pub unit: Option<&'a str>,
    pub id: Option<&'a str>,
}

/// What files would become; nothing is written.
pub(super) fn look_through(publication: &Path, catalog: &Catalog, files: Vec<File>, wish: &Wish<'_>) -> Result<Imported, Failure> {
    let office = office();
    let convert = |file: &File| office.as_ref().map_or_else(|| Err("没有安装".to_owned()), |office| converted(office, file));
    let request = Request {
        kind: kind(wish)?,
        unit: unit(wish, catalog)?,
        id: id(wish)?,
        convert: office.as_ref().map(|_| &convert as intake::Convert<'_>),
    };
    let mut imported = intake::import(files, &request, catalog, &FolderShelf(publication.to_owned()));
    imported.diagnostics = imported.diagnostics.into_iter().map(|diagnostic| diagnostic.in_edition(Edition::Draft)).collect();
    Ok(imported)
}

/// The same diagnostics; those about imported texts say the paragraph of Word, too.
pub(super) fn with_origins(publication: &Path, diagnostics: Diagnostics) -> Diagnostics {
    match SourceFolder::open(publication) {
        Ok(folder) => record::with_origins(diagnostics, &folder),
        Err(_) => diagnostics,
    }
}

fn kind(wish: &Wish<'_>) -> Result<Option<Kind>, Failure> {
    let Some(words) = wish.kind else { return Ok(None) };
    let kind = Kind::from_name(words);
    kind.map(Some).ok_or_else(|| Failure::Usage(format!("没有「{words}」这个类别"), format!("可以是 {}", Kind::typed_names().join("、"))))
}

fn unit(wish: &Wish<'_>, catalog: &Catalog) -> Result<Option<Slug>, Failure> {
    let Some(words) = wish.unit else { return Ok(None) };
    let unit = unit_of_name(words, &catalog.units).map(|unit| unit.id.clone());
    unit.map(Some).ok_or_else(|| {
        let known: Vec<&str> = catalog.units.iter().take(12).map(|unit| unit.id.as_str()).collect();
        Failure::Usage(format!("units.yaml 里没有单位「{words}」"), format!("可以是 {}；新的单位先登记在 units.yaml 里", known.join("、")))
    })
}

fn id(wish: &Wish<'_>) -> Result<Option<Slug>, Failure> {
    let Some(words) = wish.id else { return Ok(None) };
    let bare = words.rsplit('/').next().unwrap_or(words);
    let slug = Slug::new(bare);
    slug.map(Some)
        .map_err(|_| Failure::Usage(format!("编号「{words}」不能用"), "编号只用小写英文字母、数字和减号，如 wuwang-heyi".to_owned()))
}

/// The files of the publication.
struct FolderShelf(PathBuf);

impl Shelf for FolderShelf {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.0.join(path)).ok()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let found = fs::read_dir(self.0.join(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> = found
            .filter(|item| item.file_type().is_ok_and(|kind| kind.is_file()))
            .filter_map(|item| item.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }
}

/// Everything that was named, folders with all that is in them.
pub(super) fn gather(paths: &[PathBuf]) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    let mut bytes = 0;
    for path in paths {
        let name = path.canonicalize().ok().and_then(|real| Some(real.file_name()?.to_string_lossy().into_owned()));
        let name = name.or_else(|| Some(path.file_name()?.to_string_lossy().into_owned())).unwrap_or_default();
        gather_one(path, name, 0, &mut files, &mut bytes)?;
    }
    Ok(files)
}

fn gather_one(path: &Path, shown: String, depth: usize, files: &mut Vec<File>, bytes: &mut u64) -> Result<(), Failure> {
    let failed = |error: io::Error| {
        let what = format!("读不出「{}」：{}", printable::path(path), reason(&error));
        let hint = "请检查文件名和权限；正在用 Word 打开的，先关闭";
        if depth == 0 { Failure::Usage(what, hint.to_owned()) } else { Failure::Machine(what, hint.to_owned()) }
    };
    let metadata = fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        if depth > DEEPEST {
            return Err(Failure::Usage(format!("文件夹「{}」套得太深", printable::path(path)), "请只指明放报送材料的文件夹".to_owned()));
        }
        let mut found: Vec<_> = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(failed)?;
        found.sort_by_key(fs::DirEntry::file_name);
        for item in found {
            // Links lead anywhere, also back.
            let is_link = item.file_type().is_ok_and(|kind| kind.is_symlink());
            let name = item.file_name().to_string_lossy().into_owned();
            if !is_link && !name.starts_with('.') {
                gather_one(&item.path(), format!("{shown}/{name}"), depth + 1, files, bytes)?;
            }
        }
        return Ok(());
    }
    *bytes += metadata.len();
    if *bytes > MOST_BYTES || files.len() >= MOST_FILES {
        return Err(Failure::Usage("要导入的文件太多或太大".to_owned(), "请分几次导入".to_owned()));
    }
    files.push(File { path: shown, bytes: fs::read(path).map_err(failed)? });
    Ok(())
}

/// LibreOffice, where it is installed.
fn office() -> Option<PathBuf> {
    let names: &[&str] = if cfg!(windows) { &["soffice.exe"] } else { &["soffice", "libreoffice"] };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = [
        r"C:\Program Files\LibreOffice\program",
        r"C:\Program Files (x86)\LibreOffice\program",
        "/Applications/LibreOffice.app/Contents/MacOS",
    ];
    let folders = std::env::split_paths(&path).chain(usual.iter().map(PathBuf::from));
    folders.flat_map(|folder| names.iter().map(move |name| folder.join(name))).find(|place| place.is_file())
}

/// A file as a document of Word, made by LibreOffice in a folder of its own.
fn converted(office: &Path, file: &File) -> Result<Vec<u8>, String> {
    let ending = file.name().rsplit_once('.').map_or("doc", |(_, ending)| ending);
    let ending = if ending.chars().all(|c| c.is_ascii_alphanumeric()) && ending.len() <= 5 { ending } else { "doc" };
    let name = format!("in.{ending}");
    let convert = |folder: &Path| {
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.to_string_lossy().replace('\\', "/"));
        let mut child = Command::new(office)
            .args([profile.as_str(), "--headless", "--norestore", "--convert-to", "docx", "--outdir"])
            .arg(folder.join("out"))
            .arg(folder.join(&name))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let begun = Instant::now();
        while child.try_wait()?.is_none() {
            if begun.elapsed() > PATIENCE {
                child.kill()?;
                child.wait()?;
                return Err(io::Error::new(io::ErrorKind::TimedOut, "超过两分钟没有完成"));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        fs::read(folder.join("out").join("in.docx"))
    };
    in_scratch(&std::env::temp_dir(), &name, &file.bytes, &convert).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "它打不开这个文件".to_owned(),
        io::ErrorKind::TimedOut => "超过两分钟没有完成".to_owned(),
        _ => reason(&error),
    })
}

/// Writes what came of an import.
pub(super) fn write(publication: &Path, imported: &Imported) -> Result<(), Failure> {
    if imported.files.is_empty() {
        return Ok(());
    }
    let failed = |error: &_| super::check::changes_failed(error);
    let changing = Changing::begin(publication).map_err(|error| failed(&error))?;
    let mut changes = Vec::new();
    for (path, after) in &imported.files {
        let before = changing.read(path).map_err(|error| failed(&error))?;
        changes.push(Change { path: path.clone(), before, after: after.clone() });
    }
    changing.change("import", &changes).map_err(|error| failed(&error))
}

/// The report: by unit, then what belongs to none.
fn say(imported: &Imported, catalog: &Catalog, arguments: &Import, screen: &Screen) {
    let mut is_shown = vec![false; imported.diagnostics.iter().count()];
    let mut by_unit: BTreeMap<usize, Vec<&Taken>> = BTreeMap::new();
    for taken in &imported.entries {
        let place = catalog.units.iter().position(|unit| unit.id == taken.unit).unwrap_or(usize::MAX);
        by_unit.entry(place).or_default().push(taken);
    }
    for (place, entries) in &by_unit {
        let name = catalog.units.get(*place).map_or_else(String::new, |unit| unit.name.clone());
        screen.say(&format!("■ {name}　{} 个条目", entries.len()));
        for taken in entries {
            screen.say(&described(taken));
            let own = imported.diagnostics.iter().enumerate().filter(|(_, diagnostic)| is_about(diagnostic, taken));
            let own: Vec<(usize, &Diagnostic)> = own.filter(|(at, _)| !is_shown[*at]).collect();
            own.iter().for_each(|(at, _)| is_shown[*at] = true);
            screen.say_of(&own.into_iter().map(|(_, diagnostic)| diagnostic.clone()).collect::<Diagnostics>());
        }
    }
    let rest: Diagnostics =
        imported.diagnostics.iter().zip(&is_shown).filter(|(_, is_shown)| !**is_shown).map(|(diagnostic, _)| diagnostic.clone()).collect();
    if !rest.is_empty() {
        screen.say("■ 没有导入的文件和其他问题");
        screen.say_of(&rest);
    }
    screen.say(&closing(imported, arguments));
}

fn is_about(diagnostic: &Diagnostic, taken: &Taken) -> bool {
    diagnostic.path().is_some_and(|path| path == taken.file || path == taken.path)
}

fn described(taken: &Taken) -> String {
    let state = match taken.state {
        State::New => "新建".to_owned(),
        State::Same => "与上次相同，没有变动".to_owned(),
        State::Merged { conflicts: 0 } => "已并入现有的条目".to_owned(),
        State::Merged { conflicts } => format!("已并入现有的条目，{conflicts} 处两边都改了"),
    };
    let mut out = format!("  {}《{}》→ {}　{state}\n", taken.id.kind.label(), taken.title, taken.path);
    let pictures = if taken.pictures.is_empty() { String::new() } else { format!("，图片 {} 幅", taken.pictures.len()) };
    out.push_str(&format!("    来自「{}」：正文 {} 字{pictures}", taken.file, taken.length));
    let fields: Vec<&str> = taken.fields.iter().map(|(label, _)| *label).collect();
    if !fields.is_empty() {
        out.push_str(&format!("；字段：{}", fields.join("、")));
    }
    out
}

fn closing(imported: &Imported, arguments: &Import) -> String {
    let count = |wanted: &dyn Fn(&State) -> bool| imported.entries.iter().filter(|taken| wanted(&taken.state)).count();
    let (new, same) = (count(&|state| *state == State::New), count(&|state| *state == State::Same));
    let merged = imported.entries.len() - new - same;
    let counts =
        format!("共 {} 个条目：新建 {new}，并入 {merged}，没有变动 {same}；{}", imported.entries.len(), summary(&imported.diagnostics));
    if arguments.dry_run {
        return format!("{counts}\n没有写入，去掉 --dry-run 就导入");
    }
    if imported.files.is_empty() {
        return format!("{counts}\n没有要写入的文件");
    }
    let place = if arguments.publication == Path::new(".") || arguments.publication == Path::new("content") {
        String::new()
    } else {
        format!(" --publication {}", printable::path(&arguments.publication))
    };
    format!(
        "{counts}\n已写入 {} 个文件；要撤回这一次导入，用 qinglian check --undo{place}\n下一步：qinglian check --edition draft{place}，图片的作者和授权在 images.yaml 里补齐",
        imported.files.len()
    )
}

fn json(imported: &Imported, is_dry_run: bool) -> String {
    let state = |state: &State| match state {
        State::New => "new",
        State::Same => "same",
        State::Merged { .. } => "merged",
    };
    let entries: Vec<_> = imported
        .entries
        .iter()
        .map(|taken| {
            let fields: serde_json::Map<String, serde_json::Value> =
                taken.fields.iter().map(|(label, value)| ((*label).to_owned(), value.as_str().into())).collect();
            let conflicts = if let State::Merged { conflicts } = taken.state { conflicts } else { 0 };
            serde_json::json!({
                "file": taken.file,
                "id": taken.id.to_string(),
                "kind": taken.id.kind.name(),
                "path": taken.path,
                "title": taken.title,
                "unit": taken.unit.as_str(),
                "state": state(&taken.state),
                "conflicts": conflicts,
                "suggested": taken.is_id_suggested,
                "fields": fields,
                "pictures": taken.pictures,
                "characters": taken.length,
            })
        })
        .collect();
    let pictures: Vec<&String> = imported.entries.iter().flat_map(|taken| &taken.pictures).collect();
    let diagnostics: Vec<_> = imported.diagnostics.iter().map(Diagnostic::to_json).collect();
    let files: Vec<&String> = imported.files.keys().collect();
    let report =
        serde_json::json!({ "written": !is_dry_run, "entries": entries, "pictures": pictures, "files": files, "findings": diagnostics });
    format!("{report:#}")
}
