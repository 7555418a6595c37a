//! `qinglian desk`, and the program started by a double click: the office's pages, and the hands that do what they ask.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use super::arguments::{self, Desk as Arguments};
use super::making::{self, Ended, Making};
use super::outputs::OutputKind;
use super::screen::Screen;
use super::{Failure, check, created, import, kit, opening, own_folder, picture_cache, review, summary, today, waiver};
use crate::build::{self, AlbumTrial, Inspection, Preview, PreviewRequest};
use crate::desk::{AlbumWish, BuildWish, Checked, Desk, Folder, Folders, Made, NewWaiver, Office, Refusal, SignWish, Waiting};
use crate::diag::Severity;
use crate::edition::Edition;
use crate::import::intake::Imported;
use crate::import::package::File;
use crate::init;
use crate::load::load;
use crate::manual;
use crate::model::tables::ALBUM_COLORS;
use crate::output::{self, Files};
use crate::picture::PictureCache;
use crate::printable;
use crate::rules::fix::Corrected;
use crate::serve;

/// How often the publication is looked at; a folder that takes long to be listed is looked at less often.
const PAUSE: Duration = Duration::from_millis(1000);
/// What is remembered between two runs.
const SETTINGS: &str = "desk.json";
/// How many folders are listed, at most.
const MOST_FOLDERS: usize = 500;

/// Carries `desk` out.
pub(super) fn run(arguments: &Arguments, screen: &Screen) -> Result<(), Failure> {
    if let Some(folder) = &arguments.folder {
        super::must_exist(folder)?;
    }
    let named = arguments.folder.as_deref().map(absolute);
    let desk = Desk::new(Box::new(Hands { cache: Arc::new(picture_cache().and_memory()) }), named);
    let looking = Arc::clone(&desk);
    std::thread::spawn(move || {
        while !looking.is_over() {
            let begun = std::time::Instant::now();
            if !looking.look() {
                std::thread::sleep(PAUSE.max(begun.elapsed() * 10));
            }
        }
    });
    let say = |address: &str| {
        screen.say(address);
        if arguments.no_browser || !opening::begin(address.as_ref()) {
            screen.say("上面是编辑台的地址，请用浏览器打开");
        } else {
            screen.say("上面是编辑台的地址，已在浏览器里打开；没有打开的，把它复制到浏览器的地址栏");
        }
        screen.say("不要关闭这个窗口，关闭就退出；在页面上点“退出”也可以");
    };
    serve::desk(&desk, arguments.port, &say)
        .map_err(|error| Failure::Machine(format!("无法打开编辑台：{}", error.message()), error.hint().to_owned()))
}

/// Whether the program was started by a double click: nobody typed anything, and nobody who could have is there.
///
/// On Windows a console of its own is opened for it, so standard input is a terminal; `PROMPT` is set by the console that somebody typed
/// into. Elsewhere there is no terminal at all, but a desktop; a script that runs without arguments still gets the help.
pub(super) fn is_double_click() -> bool {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(windows) {
        return std::io::stdin().is_terminal() && !has("PROMPT");
    }
    let has_terminal = std::io::stdin().is_terminal() || std::io::stdout().is_terminal() || std::io::stderr().is_terminal();
    !has_terminal && (has("DISPLAY") || has("WAYLAND_DISPLAY")) && !has("TERM")
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// What the desk asks is done as the commands do it.
struct Hands {
    cache: Arc<PictureCache>,
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Publication => Refusal::new("出版物有错误，没有执行", "请到“检查”页逐处改好"),
            Failure::Usage(what, hint) | Failure::Machine(what, hint) => Refusal::new(what, on_pages(&hint)),
        }
    }
}

/// A way out that names a command names the page that does the same.
fn on_pages(hint: &str) -> String {
    const PAGES: [(&str, &str); 5] = [
        ("qinglian check --undo", "“检查”页的“撤回上一次改动”"),
        ("qinglian review --table", "“审签”页"),
        ("qinglian check", "“检查”页"),
        ("qinglian init", "“换一个出版物”里的“新建”"),
        ("用 --out 换一个", "换一个"),
    ];
    PAGES.iter().fold(hint.to_owned(), |hint, (command, page)| hint.replace(command, page))
}

impl Office for Hands {
    fn today(&self) -> Date {
        today()
    }

    fn settings(&self) -> String {
        settings_file().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default()
    }

    fn keep_settings(&self, text: &str) {
        let Some(file) = settings_file() else { return };
        // What cannot be remembered is asked for again.
        if output::replace_file(&file, text.as_bytes()).is_err() {
            let _ = output::create_file(&file, text.as_bytes());
        }
    }

    fn is_publication(&self, folder: &Path) -> bool {
        folder.join("publication.yaml").is_file()
    }

    fn places(&self) -> Vec<Folder> {
        let program = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
        let here = std::env::current_dir().ok();
        let home = ["USERPROFILE", "HOME"].into_iter().find_map(std::env::var_os).map(PathBuf::from);
        let below = |folder: &Option<PathBuf>, name: &str| folder.as_ref().map(|folder| folder.join(name));
        let mut places = vec![
            (below(&here, "content"), "当前文件夹里的 content"),
            (here.clone(), "当前文件夹"),
            (program, "程序所在的文件夹"),
            (below(&home, "Documents"), "我的文档"),
            (below(&home, "文档"), "我的文档"),
            (below(&home, "Desktop"), "桌面"),
            (below(&home, "桌面"), "桌面"),
            (home, "我的文件夹"),
        ];
        if cfg!(windows) {
            places.extend(('C'..='Z').map(|drive| (Some(PathBuf::from(format!("{drive}:\\"))), "磁盘")));
        }
        let mut folders: Vec<Folder> = Vec::new();
        for (path, name) in places {
            let Some(path) = path.filter(|path| path.is_dir()) else { continue };
            if folders.iter().all(|known| known.path != path) {
                folders.push(Folder { name: name.to_owned(), is_publication: self.is_publication(&path), path });
            }
        }
        folders
    }

    fn folders(&self, folder: &Path) -> Result<Folders, Refusal> {
        let here = absolute(folder);
        let found = fs::read_dir(&here).map_err(|error| {
            Refusal::new(
                format!("打不开文件夹「{}」：{}", printable::path(&here), output::reason(&error)),
                "请检查文件夹是否存在、有没有权限",
            )
        })?;
        let folder = |item: fs::DirEntry| {
            let (name, path) = (item.file_name().to_string_lossy().into_owned(), item.path());
            let is_shown = !name.starts_with('.') && !name.starts_with('$') && path.is_dir();
            is_shown.then(|| Folder { is_publication: self.is_publication(&path), name, path })
        };
        let mut inside: Vec<Folder> = found.flatten().filter_map(folder).take(MOST_FOLDERS).collect();
        inside.sort_by(|a, b| (!a.is_publication, &a.name).cmp(&(!b.is_publication, &b.name)));
        Ok(Folders { above: here.parent().map(Path::to_owned), here, inside })
    }

    fn make_publication(&self, folder: &Path, example: bool) -> Result<String, Refusal> {
        let made = if example { init::example(folder) } else { init::publication(folder) };
        let files = made.map_err(|error| created(&error))?;
        let shown = printable::path(folder);
        Ok(if example {
            format!("已在「{shown}」写出示例出版物")
        } else {
            format!("已在「{shown}」新建出版物，共 {files} 个文件")
        })
    }

    fn stamp(&self, publication: &Path) -> u64 {
        let mut hasher = DefaultHasher::new();
        publication.hash(&mut hasher);
        add_folder(publication, 0, &mut hasher);
        hasher.finish()
    }

    fn check(&self, publication: &Path, edition: Edition, is_whole: bool) -> Checked {
        let (whole, diagnostics) = build::check_whole(&Inspection {
            today: Some(today()),
            makes_site: is_whole,
            album: is_whole,
            cache: Arc::clone(&self.cache),
            ..Inspection::new(publication.to_owned(), edition)
        });
        Checked { whole, diagnostics: import::with_origins(publication, diagnostics), edition, is_whole }
    }

    fn correct(&self, publication: &Path, corrected: &[Corrected]) -> Result<String, Refusal> {
        check::write(corrected, publication)?;
        let count: usize = corrected.iter().map(|file| file.edits.len()).sum();
        Ok(format!("已改正 {} 个文件里的 {count} 处，可以撤回", corrected.len()))
    }

    fn undo(&self, publication: &Path) -> Result<String, Refusal> {
        Ok(check::take_back(publication)?)
    }

    fn waive(&self, publication: &Path, waiver: &NewWaiver) -> Result<String, Refusal> {
        Ok(waiver::add(publication, waiver, today())?)
    }

    fn sign(&self, publication: &Path, wish: &SignWish) -> Result<String, Refusal> {
        let typed = |text: &'_ str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let (opinion, date) = (typed(&wish.opinion), typed(&wish.date));
        let signed = review::sign(
            publication,
            &review::Wish {
                entries: wish.entries.iter().map(String::as_str).collect(),
                stages: vec![wish.stage.as_str()],
                by: &wish.by,
                opinion: opinion.as_deref(),
                date: date.as_deref(),
            },
        );
        match signed {
            Ok(signed) => Ok(signed
                .messages
                .into_iter()
                .chain(signed.warning.map(|warning| on_pages(&first_line(&warning))))
                .collect::<Vec<_>>()
                .join("；")),
            Err(review::Unsigned::Failed(failure)) => Err(failure.into()),
            Err(review::Unsigned::Unreadable(diagnostics)) => {
                let what = format!("{}，没有登记；reviews.yaml 没有变动", summary(&diagnostics));
                Err(Refusal { diagnostics, ..Refusal::new(what, "请先改好下面的问题") })
            }
        }
    }

    fn make_entry(&self, publication: &Path, kind: &str, id: &str) -> Result<String, Refusal> {
        let file = init::entry(publication, kind, id).map_err(|error| created(&error))?;
        Ok(printable::path(file.strip_prefix(publication).unwrap_or(&file)).replace('\\', "/"))
    }

    fn gather(&self, path: &Path) -> Result<Vec<File>, Refusal> {
        Ok(import::gather(&[path.to_owned()])?)
    }

    fn look_through(&self, publication: &Path, files: Vec<File>, kind: &str, unit: &str) -> Result<Imported, Refusal> {
        let (catalog, diagnostics) = load(publication);
        let Some(catalog) = catalog else {
            return Err(Refusal {
                diagnostics, ..Refusal::new("出版物的设置读不出，没有导入", "请先改好下面的问题")
            });
        };
        let typed = |text: &'_ str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let (kind, unit) = (typed(kind), typed(unit));
        let wish = import::Wish { kind: kind.as_deref(), unit: unit.as_deref(), id: None };
        Ok(import::look_through(publication, &catalog, files, &wish)?)
    }

    fn take_in(&self, publication: &Path, imported: &Imported) -> Result<String, Refusal> {
        if imported.files.is_empty() {
            return Ok("没有要写入的文件".to_owned());
        }
        import::write(publication, imported)?;
        Ok(format!("已收下 {} 个条目，写入 {} 个文件，可以撤回", imported.entries.len(), imported.files.len()))
    }

    fn build(&self, publication: &Path, wish: &BuildWish, waiting: Waiting<'_>) -> Result<Option<Made>, Refusal> {
        let wanted: Vec<OutputKind> =
            OutputKind::ALL.into_iter().filter(|kind| wish.outputs.iter().any(|name| name == kind.spec().name)).collect();
        let making = Making { publication, edition: wish.edition, outputs: &wanted, out: &wish.out };
        match making::make(&making, &self.cache, &|step| waiting(step), &|_| {})? {
            Ended::Stopped => Ok(None),
            Ended::Refused(diagnostics) => {
                let count = diagnostics.count(Severity::Error);
                let what = format!("还有 {count} 处错误，没有生成；原有的输出没有变动");
                Err(Refusal { diagnostics, ..Refusal::new(what, "请先改好下面的问题，再生成一次") })
            }
            Ended::Written { words, entries, diagnostics, .. } => {
                Ok(Some(Made { words: format!("已生成：{entries} 个条目，{words}"), diagnostics }))
            }
        }
    }

    fn preview(&self, publication: &Path, waiting: Waiting<'_>) -> Result<Option<Files>, Refusal> {
        let request = build::Request {
            publication: publication.to_owned().into(),
            edition: Edition::Draft,
            site: true,
            album: false,
            today: Some(today()),
            reload_script: None,
        };
        let Some(built) = build::build_unless_stopped(&request, &self.cache, &making::while_wanted(waiting)) else { return Ok(None) };
        let diagnostics = built.diagnostics;
        let refused = || Refusal { diagnostics, ..Refusal::new("还不能预览", "请先改好下面的问题") };
        built.site.map(Some).ok_or_else(refused)
    }

    fn album(&self, publication: &Path, wish: &AlbumWish) -> Preview {
        let color = |(name, value): &(String, String)| {
            let spec = ALBUM_COLORS.iter().find(|spec| spec.key == name)?;
            Some((spec.key, value.clone()))
        };
        build::preview_album(&PreviewRequest {
            publication: publication.to_owned().into(),
            edition: wish.edition,
            design: wish.design.clone(),
            pages: None,
            dpi: wish.dpi,
            cache: Arc::clone(&self.cache),
            trial: AlbumTrial { trim: wish.trim.clone(), colors: wish.colors.iter().filter_map(color).collect() },
        })
    }

    fn kits(&self, publication: &Path, units: &[String], out: &Path) -> Result<String, Refusal> {
        match kit::make(publication, units, out)? {
            kit::Made::Written(lines) => Ok(format!("已做好 {} 个填报包，写在 {}", lines.len(), printable::path(out))),
            kit::Made::Unreadable(diagnostics) => Err(Refusal {
                diagnostics,
                ..Refusal::new("出版物的设置读不出，没有做填报包", "请先改好下面的问题")
            }),
        }
    }

    fn made_file(&self, path: &Path) -> Option<Vec<u8>> {
        fs::read(path).ok()
    }

    fn made_files(&self, folder: &Path) -> Vec<String> {
        let found = fs::read_dir(folder).into_iter().flatten().flatten();
        found.filter_map(|item| item.file_name().into_string().ok()).collect()
    }

    fn show(&self, path: &Path) -> bool {
        path.exists() && opening::begin(path.as_os_str())
    }

    fn manual(&self) -> Files {
        manual::pages(&arguments::reference()).unwrap_or_default()
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn settings_file() -> Option<PathBuf> {
    Some(own_folder("QINGLIAN_CONFIG", ["APPDATA", "XDG_CONFIG_HOME", ".config"])?.join(SETTINGS))
}

/// Adds what is in a folder, but for hidden names, which no publication has.
fn add_folder(folder: &Path, depth: usize, hasher: &mut DefaultHasher) {
    let mut items: Vec<fs::DirEntry> = fs::read_dir(folder).into_iter().flatten().flatten().collect();
    items.sort_by_key(fs::DirEntry::file_name);
    for item in items {
        let name = item.file_name();
        let Ok(metadata) = item.metadata() else { continue };
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        name.hash(hasher);
        if metadata.is_dir() && depth < 20 {
            add_folder(&item.path(), depth + 1, hasher);
        } else {
            metadata.len().hash(hasher);
            metadata.modified().ok().hash(hasher);
        }
    }
}
