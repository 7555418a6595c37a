//! `qinglian check`: the diagnostics in three formats, the table of rules, one rule in full, and the safe corrections.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::arguments::{Check, Format};
use super::import;
use super::screen::Screen;
use super::{Failure, must_exist, picture_cache, summary, today};
use crate::build;
use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::model::entry::Choice as _;
use crate::nearby::nearest;
use crate::output::rewrite::{self, RewriteError};
use crate::output::{Change, Changing, Files, OutputError, Undone, reason};
use crate::printable;
use crate::rules::by_unit;
use crate::rules::fix::{self, Corrected};
use crate::rules::page;
use crate::rules::table::{self, Rule};
use crate::rules::verdict::Verdict;
use crate::source::SourceFolder;

pub(super) fn run(arguments: &Check, screen: &Screen) -> Result<(), Failure> {
    if arguments.list {
        if arguments.format == Format::Json {
            screen.say_json(&list(Format::Json));
        } else {
            screen.say(&list(arguments.format));
        }
        return Ok(());
    }
    if let Some(id) = &arguments.explain {
        screen.say(explain(id)?.trim_end());
        return Ok(());
    }
    must_exist(&arguments.publication)?;
    if arguments.undo {
        return undo(arguments, screen);
    }
    let site = arguments.site.as_deref().map(site_files).transpose()?;
    let scope = arguments.scope().map_err(|(what, hint)| Failure::Usage(what, hint))?;
    let (catalog, diagnostics) = build::check(&build::Inspection {
        today: Some(today()),
        site,
        // The safe corrections are those of the texts.
        makes_site: scope.site && !arguments.fix,
        album: scope.album && !arguments.fix,
        cache: Arc::new(picture_cache()),
        ..build::Inspection::new(arguments.publication.clone(), arguments.edition)
    });
    if arguments.fix {
        return correct(&diagnostics, arguments, screen);
    }
    let diagnostics = import::with_origins(&arguments.publication, diagnostics);
    let is_refused = build::refuses(arguments.edition, &diagnostics);
    let verdict = Verdict::of(&diagnostics, arguments.edition, is_refused, scope.site && scope.album);
    match arguments.format {
        Format::Text => {
            screen.say(&verdict.text);
            super::diagnostics::say(&diagnostics, arguments.all, screen);
            if let Some(table) = by_unit::render(catalog.as_ref(), &diagnostics) {
                screen.say(&format!("{table}\n"));
            }
            screen.say(&summary(&diagnostics));
        }
        Format::Json => screen.say_json(&json(&diagnostics, &verdict)),
        Format::Html => screen.say(page::render(catalog.as_ref(), &diagnostics, edition_label(arguments.edition)).trim_end()),
    }
    if diagnostics.has_errors() { Err(Failure::Publication) } else { Ok(()) }
}

fn edition_label(edition: Edition) -> &'static str {
    Edition::CHOICES.iter().find(|(known, ..)| *known == edition).map_or("", |(.., label)| label)
}

fn json(diagnostics: &Diagnostics, verdict: &Verdict) -> String {
    let list: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let mut value = serde_json::json!(diagnostic.to_json());
            value["source"] = serde_json::json!(diagnostic.rule.source);
            value
        })
        .collect();
    let report = serde_json::json!({
        "verdict": verdict,
        "errors": diagnostics.count(Severity::Error),
        "warnings": diagnostics.count(Severity::Warning),
        "infos": diagnostics.count(Severity::Info),
        "findings": list,
    });
    format!("{report:#}")
}

/// How severe a rule is in the three editions, as words.
fn severities(rule: &Rule) -> [&'static str; 3] {
    rule.severities.map(Severity::label)
}

/// The table of all rules.
fn list(format: Format) -> String {
    if format == Format::Json {
        let rows: Vec<_> = table::FAMILIES.iter().flat_map(|family| family.rules().map(|rule| row(family.name, rule))).collect();
        return format!("{:#}", serde_json::json!({ "rules": rows }));
    }
    let mut out = String::from("规则　　草稿版/内部版/公开版（带 * 的可以用 --fix 改正）\n");
    for family in table::FAMILIES {
        out.push_str(&format!("\n{}\n", family.name));
        for rule in family.rules() {
            let star = if rule.is_fixable { "*" } else { " " };
            out.push_str(&format!("  {:<32}{star} {}  {}\n", rule.id, severities(rule).join("/"), rule.summary));
        }
    }
    out + &format!("\n共 {} 条规则。用 qinglian check --explain 规则编号 查看说明。", table::all().count())
}

fn row(family: &str, rule: &Rule) -> serde_json::Value {
    serde_json::json!({
        "id": rule.id,
        "family": family,
        "draft": rule.severities[0],
        "internal": rule.severities[1],
        "public": rule.severities[2],
        "source": rule.source,
        "summary": rule.summary,
        "explanation": rule.explanation,
        "remedy": rule.remedy,
        "fixable": rule.is_fixable,
    })
}

/// One rule in full.
fn explain(id: &str) -> Result<String, Failure> {
    let Some(rule) = table::find(id) else {
        let hint = match nearest(id, table::all().map(|rule| rule.id)) {
            Some(near) => format!("是不是 {near}？"),
            None => "用 qinglian check --list 查看全部规则".to_owned(),
        };
        return Err(Failure::Usage(format!("没有规则「{id}」"), hint));
    };
    let family = table::family_of(rule).map_or("", |family| family.name);
    let [draft, internal, public] = severities(rule);
    let fixable = if rule.is_fixable {
        "把握大的可以用 qinglian check --fix 改正，先用 --dry-run 看改动"
    } else {
        "需要人来判断和改正"
    };
    Ok(format!(
        "{}：{}\n\n类别：{family}\n轻重：草稿版{draft}，内部版{internal}，公开版{public}\n依据：{}\n说明：{}\n怎么改：{}\n自动改正：{fixable}\n豁免：在 waivers.yaml 里写 rule: {}，并写明 place（位置）、reason（理由）、person（责任人）、expires（到期）\n",
        rule.id, rule.summary, rule.source, rule.explanation, rule.remedy, rule.id
    ))
}

/// Shows the safe corrections, and makes them unless only a look was asked for.
fn correct(diagnostics: &Diagnostics, arguments: &Check, screen: &Screen) -> Result<(), Failure> {
    let corrected = fix::corrections(diagnostics);
    for file in &corrected {
        screen.say(file.difference().trim_end());
    }
    let count: usize = corrected.iter().map(|file| file.edits.len()).sum();
    if count == 0 {
        screen.say("没有可以自动改正的问题");
        return Ok(());
    }
    if arguments.dry_run {
        screen.say(&format!("可以改正 {} 个文件里的 {count} 处；没有写入，去掉 --dry-run 就改", corrected.len()));
        return Ok(());
    }
    write(&corrected, &arguments.publication)?;
    screen.say("原来的文件已留存，可用 qinglian check --undo 恢复");
    screen.say(&format!("已改正 {} 个文件里的 {count} 处；请再运行一次 qinglian check", corrected.len()));
    Ok(())
}

/// Makes corrections; what the files were is kept.
pub(super) fn write(corrected: &[Corrected], publication: &Path) -> Result<(), Failure> {
    let changing = Changing::begin(publication).map_err(|error| changes_failed(&error))?;
    let changes = corrected.iter().map(|file| change(file, &changing, publication)).collect::<Result<Vec<_>, _>>()?;
    changing.change("check --fix", &changes).map_err(|error| changes_failed(&error))
}

/// A file as it shall be: the corrections made on what is in it now.
fn change(file: &Corrected, changing: &Changing, publication: &Path) -> Result<Change, Failure> {
    let shown = &file.source.path;
    let refused = |error: RewriteError| {
        let what = format!("无法改写「{}」：{}；所有文件都没有变动", printable::line(shown), error.message());
        Failure::Machine(what, error.hint().to_owned())
    };
    let folder = SourceFolder::open(publication).map_err(|diagnostic| Failure::Machine(diagnostic.message, String::new()))?;
    let path = shown.strip_prefix(&folder.shown("")).unwrap_or(shown).to_owned();
    let before = changing.read(&path).map_err(|error| changes_failed(&error))?.ok_or_else(|| refused(RewriteError::Changed))?;
    let after = rewrite::corrected(&before, &file.source.text, &file.edits).map_err(refused)?;
    Ok(Change { path, before: Some(before), after })
}

/// Changes of the publication have no `--out` to change.
pub(super) fn changes_failed(error: &OutputError) -> Failure {
    let hint = match error {
        OutputError::Busy(_) => "请等它结束后再试",
        OutputError::Partly { .. } => "其余文件没有变动；已经改了的，可以用 qinglian check --undo 恢复",
        _ => "所有文件都没有变动；请检查磁盘空间和权限，关闭正在打开它的程序，再重新运行",
    };
    Failure::Machine(error.message(), hint.to_owned())
}

/// Takes back the last corrections or signatures.
fn undo(arguments: &Check, screen: &Screen) -> Result<(), Failure> {
    screen.say(&take_back(&arguments.publication)?);
    Ok(())
}

/// Takes back what was written last; what was done, in words.
pub(super) fn take_back(publication: &Path) -> Result<String, Failure> {
    match Changing::begin(publication).and_then(|changing| changing.undo()).map_err(|error| changes_failed(&error))? {
        Undone::Nothing => Ok("没有可以恢复的改动".to_owned()),
        Undone::Restored { command, paths, left } => {
            let more = if left > 0 { format!("；还可以再恢复 {left} 次") } else { String::new() };
            Ok(format!("已恢复 {} 个文件在 {command} 之前的样子：{}{more}", paths.len(), some(&paths)))
        }
        Undone::ChangedSince { command, paths } => {
            let what = format!("{}在 {command} 之后又改动过，没有恢复", some(&paths));
            let hint = "为免丢失后来的改动，所有文件都没有变动；要恢复请手工修改，原来的文字在出版物的 .qinglian/undo 里";
            Err(Failure::Usage(what, hint.to_owned()))
        }
    }
}

/// The first of some paths.
fn some(paths: &[String]) -> String {
    let shown: Vec<String> = paths.iter().take(3).map(|path| format!("「{}」", printable::line(path))).collect();
    shown.concat() + if paths.len() > 3 { "等" } else { "" }
}

/// The files of a built site.
fn site_files(folder: &Path) -> Result<Files, Failure> {
    let root = if folder.join("site").is_dir() { folder.join("site") } else { folder.to_owned() };
    let mut files = Files::new();
    let read = gather(&root, "", &mut files);
    match read {
        Ok(()) if files.contains_key("index.html") => Ok(files),
        Ok(()) => Err(Failure::Usage(
            format!("「{}」里没有网站", printable::path(folder)),
            "请指向 qinglian build 生成的网站文件夹，例如 dist/site".to_owned(),
        )),
        Err(error) => Err(Failure::Usage(
            format!("读不出网站「{}」：{}", printable::path(folder), reason(&error)),
            "请指向 qinglian build 生成的网站文件夹，例如 dist/site".to_owned(),
        )),
    }
}

fn gather(folder: &Path, below: &str, files: &mut Files) -> std::io::Result<()> {
    for found in fs::read_dir(folder)? {
        let found = found?;
        let path = format!("{below}{}", found.file_name().to_string_lossy());
        if found.file_type()?.is_dir() {
            gather(&found.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read(found.path())?);
        }
    }
    Ok(())
}
