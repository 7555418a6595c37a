//! What was typed, then what it means; the only place that prints.
//!
//! - [`arguments`] is the command line and all its words.
//! - [`run`] carries a command out and gives the exit code: 0 done, 1 the publication has errors, 2 the command was wrong,
//!   3 the machine failed us.
//! - [`screen`] prints: diagnostics, progress, colours where there is a terminal; [`diagnostics`] keeps long reports short.
//!
//! On Windows the standard library hands Chinese to the console as UTF-16, so no code page has to be set; a pipe gets UTF-8.

mod arguments;
mod check;
mod desk;
mod diagnostics;
mod export;
mod form;
mod images;
mod import;
mod kit;
mod making;
mod manual;
mod opening;
mod outputs;
mod refusal;
mod report;
mod review;
mod screen;
mod waiver;

use std::ffi::OsString;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use self::arguments::{Album, Build, Command, Init, New, Proof, Search, Serve};
use self::making::{Ended, Making};
use self::screen::{Progress, Screen};
use crate::album::Pages;
use crate::build::{self, AlbumTrial, Preview, PreviewRequest, Request};
use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::init;
use crate::output::{Leftover, OutputError, Target, reason};
use crate::picture::PictureCache;
use crate::printable;
use crate::search::{self, Query};
use crate::serve;

/// Why a command ended without doing what it should.
#[derive(Debug)]
enum Failure {
    /// The publication has errors; they have been printed.
    Publication,
    /// The command was wrong: what, and the way out.
    Usage(String, String),
    /// The machine failed us: what, and the way out.
    Machine(String, String),
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        let make = if error.is_usage() { Failure::Usage } else { Failure::Machine };
        make(error.message(), error.hint())
    }
}

/// Carries out what was typed.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let screen = Screen::new();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.len() <= 1 && desk::is_double_click() {
        return finish(desk::run(&arguments::Desk::default(), &screen), &screen);
    }
    let command = match arguments::parse(arguments) {
        Ok(command) => command,
        Err(arguments::Stop::Help(text)) => {
            screen.say(text.trim_end());
            return finish(printed(&screen), &screen);
        }
        Err(arguments::Stop::Wrong(text)) => {
            screen.warn(text.trim_end());
            return ExitCode::from(2);
        }
    };
    let done = match &command {
        Command::Build(arguments) => build(arguments, &screen),
        Command::Album(arguments) => album(arguments, &screen),
        Command::Proof(arguments) => proof(arguments, &screen),
        Command::Check(arguments) => check::run(arguments, &screen),
        Command::Search(arguments) => search(arguments, &screen),
        Command::Serve(arguments) => serve(arguments, &screen),
        Command::Desk(arguments) => desk::run(arguments, &screen),
        Command::Init(arguments) => init(arguments, &screen),
        Command::New(arguments) => new(arguments, &screen),
        Command::Import(arguments) => import::run(arguments, &screen),
        Command::Kit(arguments) => kit::run(arguments, &screen),
        Command::Export(arguments) => export::run(arguments, &screen),
        Command::Review(arguments) => review::run(arguments, &screen),
        Command::Images(arguments) => images::run(arguments, &screen),
        Command::Report(arguments) => report::run(arguments, &screen),
        Command::Manual(arguments) => manual::run(arguments, &screen),
    };
    let printed = printed(&screen);
    finish(if printed.is_err() { printed } else { done }, &screen)
}

/// A result that nobody could read is none, whatever else went well.
fn printed(screen: &Screen) -> Result<(), Failure> {
    match screen.unprinted() {
        None => Ok(()),
        Some(error) => {
            let what = format!("结果没有输出完整：{}", reason(error));
            Err(Failure::Machine(what, "请检查输出的位置，如磁盘空间，再重新运行".to_owned()))
        }
    }
}

fn finish(done: Result<(), Failure>, screen: &Screen) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Publication) => ExitCode::from(1),
        Err(Failure::Usage(what, hint)) => {
            screen.fail(&what, &hint);
            ExitCode::from(2)
        }
        Err(Failure::Machine(what, hint)) => {
            screen.fail(&what, &hint);
            ExitCode::from(3)
        }
    }
}

fn build(arguments: &Build, screen: &Screen) -> Result<(), Failure> {
    let begun = Instant::now();
    let wanted = arguments.outputs().map_err(|(what, hint)| Failure::Usage(what, hint))?;
    must_exist(&arguments.publication)?;
    let progress = Progress::new();
    let begins = |step| {
        progress.say(step);
        true
    };
    let report = |diagnostics: &Diagnostics| {
        let diagnostics = import::with_origins(&arguments.publication, diagnostics.clone());
        progress.aside(|| screen.warn_of(&diagnostics));
    };
    let making = Making { publication: &arguments.publication, edition: arguments.edition, outputs: &wanted, out: &arguments.out };
    let ended = making::make(&making, &picture_cache(), &begins, &report)?;
    progress.finish();
    match ended {
        Ended::Written { words, entries, diagnostics, leftover } => {
            warn_of_leftover(leftover.as_ref(), screen);
            if !diagnostics.is_empty() {
                screen.warn(&summary(&diagnostics));
            }
            let seconds = begun.elapsed().as_secs_f64();
            screen.say(&format!("已生成 {}：{entries} 个条目，{words}，用时 {seconds:.1} 秒", printable::path(&arguments.out)));
            Ok(())
        }
        Ended::Refused(diagnostics) => {
            screen.warn(&refusal::list(&diagnostics));
            screen.warn(&format!("{}，没有生成；原有的输出没有变动", summary(&diagnostics)));
            Err(Failure::Publication)
        }
        Ended::Stopped => Ok(()),
    }
}

/// The new output is there, and an old one could not be removed.
fn warn_of_leftover(leftover: Option<&Leftover>, screen: &Screen) {
    if let Some(leftover) = leftover {
        let (path, reason) = (printable::path(&leftover.path), reason(&leftover.error));
        screen.warn(&format!("警告：旧的输出「{path}」删不掉（{reason}）；新的输出已经写好，旧的可以手工删除"));
    }
}

fn must_exist(publication: &Path) -> Result<(), Failure> {
    if publication.is_dir() {
        return Ok(());
    }
    let what = format!("没有找到出版物文件夹「{}」", printable::path(publication));
    Err(Failure::Usage(what, "请用 --publication 指明文件夹，或用 qinglian init 新建一个".to_owned()))
}

/// The last line: how much there is to do.
fn summary(diagnostics: &Diagnostics) -> String {
    let kinds = [(Severity::Error, "个错误"), (Severity::Warning, "个警告"), (Severity::Info, "个提示")];
    let counts = kinds.map(|(severity, name)| (diagnostics.count(severity), name));
    let parts: Vec<String> = counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect();
    if parts.is_empty() { "没有发现问题".to_owned() } else { format!("共 {}", parts.join("、")) }
}

fn album(arguments: &Album, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let target = Target::claim(&arguments.out, &arguments.publication)?;
    let progress = Progress::new();
    progress.say("排印画册");
    let pages = match (&arguments.pages, &arguments.entry) {
        (Some(range), _) => Some(Pages::Range(range.clone())),
        (None, Some(id)) => Some(Pages::Entry(id.clone())),
        (None, None) => None,
    };
    let request = PreviewRequest {
        publication: arguments.publication.clone().into(),
        edition: arguments.edition,
        design: arguments.design.clone(),
        pages,
        dpi: arguments.png.then(|| f64::from(arguments.dpi)),
        cache: Arc::new(picture_cache()),
        trial: AlbumTrial::default(),
    };
    let preview = build::preview_album(&request);
    progress.finish();
    write_preview(&preview, &target, &arguments.out, screen)
}

fn proof(arguments: &Proof, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let target = Target::claim(&arguments.out, &arguments.publication)?;
    let progress = Progress::new();
    progress.say("排印校样");
    let preview = build::proof(&arguments.publication.clone().into(), arguments.edition, &picture_cache());
    progress.finish();
    write_preview(&preview, &target, &arguments.out, screen)
}

/// Writes what a preview made, and says where.
fn write_preview(preview: &Preview, target: &Target, out: &Path, screen: &Screen) -> Result<(), Failure> {
    screen.warn_of(&preview.diagnostics);
    if !preview.diagnostics.is_empty() {
        screen.warn(&summary(&preview.diagnostics));
    }
    if preview.files.is_empty() {
        return Err(Failure::Publication);
    }
    target.add(&preview.files)?;
    if let Some(preflight) = &preview.preflight {
        screen.say(preflight.to_text().trim_end());
    }
    let names: Vec<&str> = preview.files.keys().map(String::as_str).collect();
    let written = match names[..] {
        [first, .., last] if names.len() > 3 => format!("{first} 至 {last}，共 {} 个文件", names.len()),
        _ => names.join("、"),
    };
    screen.say(&format!("已写入 {}：{written}", printable::path(out)));
    Ok(())
}

/// The day, in China, on which waivers are judged.
fn today() -> Date {
    day_of(SystemTime::now())
}

/// A day in China. A clock that shows a year beyond those of the calendar is taken for the nearest one.
fn day_of(now: SystemTime) -> Date {
    let nearest = if now < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    let now = Timestamp::try_from(now).unwrap_or(nearest);
    Offset::constant(8).to_datetime(now).date()
}

fn search(arguments: &Search, screen: &Screen) -> Result<(), Failure> {
    let index = index_folder(&arguments.site)?;
    let queries = queries(arguments)?;
    let mut read = |name: &str| fs::read(index.join(name));
    let unreadable = |error: search::ShardError| {
        Failure::Machine(
            format!("无法检索「{}」：{error}", printable::path(&arguments.site)),
            "请用 qinglian build 重新生成网站".to_owned(),
        )
    };
    let mut searcher = search::open_folder(&mut read).map_err(unreadable)?;
    for typed in queries {
        let results = searcher.answer(&Query::parse(&typed), arguments.limit, &mut read).map_err(unreadable)?;
        if arguments.json {
            screen.say_json(&search::json::answer(&typed, &results));
        } else {
            screen.say_results(&typed, &results);
        }
    }
    Ok(())
}

/// The index in a site folder, or in a folder that holds `site`.
fn index_folder(site: &Path) -> Result<PathBuf, Failure> {
    let places = [site.join("search"), site.join("site").join("search")];
    places.into_iter().find(|place| place.is_dir()).ok_or_else(|| {
        let what = format!("「{}」里没有检索数据", printable::path(site));
        Failure::Usage(what, "请指向 qinglian build 生成的网站文件夹，例如 dist/site".to_owned())
    })
}

fn queries(arguments: &Search) -> Result<Vec<String>, Failure> {
    let mut queries = Vec::new();
    if !arguments.query.is_empty() {
        queries.push(arguments.query.join(" "));
    }
    if let Some(file) = &arguments.queries {
        let text = if file.as_os_str() == "-" { read_input() } else { fs::read_to_string(file) };
        let text = text.map_err(|error| {
            Failure::Usage(
                format!("读不出检索词文件「{}」：{}", printable::path(file), reason(&error)),
                "一行一个检索词，UTF-8 编码".to_owned(),
            )
        })?;
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
        queries.extend(lines.map(str::to_owned));
    }
    Ok(queries)
}

fn read_input() -> std::io::Result<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

fn serve(arguments: &Serve, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let cache = picture_cache().and_memory();
    let request = Request {
        publication: arguments.publication.clone().into(),
        edition: Edition::Draft,
        site: true,
        album: false,
        today: Some(today()),
        reload_script: None,
    };
    let make = || {
        let built = build::build(&request, &cache, &|_| {});
        serve::Preview { site: built.site, diagnostics: built.diagnostics }
    };
    let say = |event: serve::Event<'_>| match event {
        serve::Event::Listening(address) => screen.say(&format!("预览地址：{address}（按 Ctrl+C 结束）")),
        serve::Event::Built(preview) => {
            screen.warn_of(&preview.diagnostics);
            let state = if preview.site.is_some() { "已更新预览" } else { "没有更新预览" };
            screen.warn(&format!("{state}：{}", summary(&preview.diagnostics)));
        }
    };
    serve::run(&arguments.publication, arguments.port, &make, &say)
        .map_err(|error| Failure::Machine(format!("无法启动预览：{}", error.message()), error.hint().to_owned()))
}

fn init(arguments: &Init, screen: &Screen) -> Result<(), Failure> {
    let folder = printable::path(&arguments.folder);
    if arguments.example {
        let files = init::example(&arguments.folder).map_err(|error| created(&error))?;
        screen.say(&format!("已在「{folder}」写出示例出版物，共 {files} 个文件；图片缩小过，人和事都是虚构的"));
        screen.say(&format!("下一步：运行 qinglian serve --publication {folder} 看它的网站，打开里面的文件对照着看"));
        return Ok(());
    }
    let files = init::publication(&arguments.folder).map_err(|error| created(&error))?;
    screen.say(&format!("已在「{folder}」新建出版物，共 {files} 个文件"));
    screen.say(&format!("下一步：先看「{folder}/README.md」，再运行 qinglian serve --publication {folder} 边改边看"));
    Ok(())
}

fn new(arguments: &New, screen: &Screen) -> Result<(), Failure> {
    if arguments.word {
        return form::run(arguments, screen);
    }
    let id = arguments.id.as_deref().unwrap_or_default();
    let file = init::entry(&arguments.publication, &arguments.kind, id).map_err(|error| created(&error))?;
    screen.say(&format!("已新建「{}」，图片放在同一个文件夹里", printable::path(&file)));
    Ok(())
}

fn created(error: &init::InitError) -> Failure {
    let make = if error.is_usage() { Failure::Usage } else { Failure::Machine };
    make(error.message(), error.hint())
}

/// The folder that remembers pictures: `QINGLIAN_CACHE` (empty for none), or the user's own.
fn picture_cache() -> PictureCache {
    match own_folder("QINGLIAN_CACHE", ["LOCALAPPDATA", "XDG_CACHE_HOME", ".cache"]) {
        Some(folder) => PictureCache::in_folder(folder),
        None => PictureCache::none(),
    }
}

/// A folder of the user's own for this program: the one that a variable names (none where it is empty), or the system's: by the variable of
/// Windows, by that of other systems, or by its name in the user's home.
fn own_folder(named: &str, [windows, other, in_home]: [&str; 3]) -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(named) = std::env::var_os(named) {
        return Some(PathBuf::from(named)).filter(|named| !named.as_os_str().is_empty());
    }
    let home = if cfg!(windows) { variable(windows) } else { variable(other).or_else(|| variable("HOME").map(|home| home.join(in_home))) };
    home.map(|home| home.join("qinglian"))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_clock_that_is_wrong_gives_a_day() {
        let after = |seconds: u64| day_of(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).to_string();
        assert_eq!(after(0), "1970-01-01");
        assert_eq!(after(1_795_708_800), "2026-11-27");
        assert_eq!(after(400_000_000_000), "9999-12-31");
        assert_eq!(after(i64::MAX as u64), "9999-12-31");
        assert_eq!(day_of(SystemTime::UNIX_EPOCH - Duration::from_secs(86_400)).to_string(), "1969-12-31");
        assert_eq!(day_of(SystemTime::UNIX_EPOCH - Duration::from_secs(1 << 50)).year(), -9999);
    }
}
