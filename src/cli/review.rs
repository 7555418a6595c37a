//! `qinglian review`: sign, or show who signed.

use std::fs;
use std::path::Path;

use jiff::civil::Date;

use super::arguments::Review;
use super::check::changes_failed;
use super::screen::Screen;
use super::{Failure, must_exist, summary, today};
use crate::content::fields::parse_date;
use crate::content::{Catalog, Edition, Entry, load};
use crate::diag::{Diagnostics, Severity};
use crate::output::{Change, Changing, OutputError, must_be_apart, replace_file};
use crate::printable;
use crate::review::{self, LEDGER, Ledger, Signature, Stage, Standing, table};
use crate::source::SourceFolder;

/// Carries `review` out.
pub(super) fn run(arguments: &Review, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let (catalog, findings) = load(&arguments.publication);
    let Some(catalog) = catalog else {
        screen.warn_of(&findings);
        screen.warn(&summary(&findings));
        return Err(Failure::Publication);
    };
    let folder = SourceFolder::open(&arguments.publication).map_err(|diagnostic| Failure::Machine(diagnostic.message, String::new()))?;
    let stages = review::signable(&catalog.publication.review);
    if arguments.table || arguments.html.is_some() {
        let (ledger, findings) = Ledger::read(&folder);
        screen.warn_of(&findings);
        return show(arguments, screen, &table::Table::new(&catalog, Edition::Internal, stages, &ledger));
    }
    let (stage, signature) = signature(arguments, &stages)?;
    let chosen = chosen(arguments, &catalog)?;
    // Others may be signing: from here to the end the ledger is this program's alone.
    let changing = Changing::begin(&arguments.publication).map_err(|error| changes_failed(&error))?;
    let before = changing.read(LEDGER).map_err(|error| changes_failed(&error))?;
    let (mut ledger, findings) = Ledger::read(&folder);
    must_be_whole(&findings, screen)?;
    let told = sign(arguments, &catalog, &mut ledger, &stages, (&stage, &signature), &chosen)?;
    let text = ledger.to_text();
    if before.as_deref() != Some(text.as_bytes()) {
        let change = Change { path: LEDGER.to_owned(), before, after: text.clone().into_bytes() };
        changing.change("review", &[change]).map_err(|error| changes_failed(&error))?;
        must_be_written(&changing, &text)?;
    }
    screen.say(&told);
    Ok(())
}

/// Reads the ledger again: a signature that is told is on the disk.
fn must_be_written(changing: &Changing, text: &str) -> Result<(), Failure> {
    let written = changing.read(LEDGER).map_err(|error| changes_failed(&error))?;
    if written.as_deref() == Some(text.as_bytes()) {
        return Ok(());
    }
    let what = format!("{LEDGER} 刚写好就被别的程序改动了，登记可能没有保存");
    Err(Failure::Machine(what, "请用 qinglian review --table 核对，没有登记上的再登记一次".to_owned()))
}

/// A ledger that does not fit together is not written over: what is in it would be lost.
fn must_be_whole(findings: &Diagnostics, screen: &Screen) -> Result<(), Failure> {
    if findings.count(Severity::Error) == 0 {
        return Ok(());
    }
    screen.warn_of(findings);
    screen.warn(&format!("{}，没有登记；{LEDGER} 没有变动", summary(findings)));
    Err(Failure::Publication)
}

fn show(arguments: &Review, screen: &Screen, table: &table::Table<'_>) -> Result<(), Failure> {
    if let Some(file) = &arguments.html {
        must_be_apart(file, &arguments.publication).map_err(|error| of_page(&error))?;
        must_be_a_table(file)?;
        replace_file(file, table::html(table).as_bytes()).map_err(|error| of_page(&error))?;
        screen.say(&format!("审核表已存为 {}，可用浏览器打开后打印", printable::path(file)));
    }
    if arguments.table {
        screen.say(&table::text(table));
    }
    Ok(())
}

/// A page has `--html`, not `--out`.
fn of_page(error: &OutputError) -> Failure {
    let (make, hint): (fn(String, String) -> Failure, _) = match error {
        OutputError::Publication { .. } => (Failure::Usage, "为免毁掉稿件，没有写入；请换一个在出版物外面的位置，如 --html ../审核表.html"),
        _ => (Failure::Machine, "原有的文件没有变动；处理后请重新运行"),
    };
    make(error.message(), hint.to_owned())
}

/// Only a table of ours is written over, however the name was mistyped.
fn must_be_a_table(file: &Path) -> Result<(), Failure> {
    let Ok(metadata) = fs::symlink_metadata(file) else { return Ok(()) };
    let is_ours = metadata.is_file() && fs::read(file).is_ok_and(|bytes| table::is_html(&bytes));
    if is_ours || metadata.is_symlink() {
        return Ok(());
    }
    let what = format!("「{}」已经存在，而且不是以前存的审核表", printable::path(file));
    Err(Failure::Usage(what, "为免误删，没有写入；请换一个文件名".to_owned()))
}

fn signature(arguments: &Review, stages: &[Stage]) -> Result<(Stage, Signature), Failure> {
    let typed = arguments.stage.as_deref().unwrap_or_default();
    let stage = review::stage_named(stages, typed).ok_or_else(|| {
        let known: Vec<String> = stages.iter().map(|stage| format!("{}（{}）", stage.id, stage.name)).collect();
        Failure::Usage(format!("没有「{typed}」这个审级"), format!("可以是 {}", known.join("、")))
    })?;
    let by = arguments.by.as_deref().unwrap_or_default().trim();
    if by.is_empty() {
        return Err(Failure::Usage("审签人不能为空".to_owned(), "用 --by 写明审签人的姓名".to_owned()));
    }
    let opinion = arguments.opinion.as_deref().map(one_line).filter(|opinion| !opinion.is_empty());
    let signature = Signature { stage: stage.id.clone(), by: one_line(by), date: date(arguments.date.as_deref())?, opinion };
    Ok((stage, signature))
}

/// Words as they stand on one line of the ledger.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The date that was typed, or today's in China.
pub(super) fn date(typed: Option<&str>) -> Result<Date, Failure> {
    let Some(typed) = typed else {
        return plausible(today());
    };
    parse_date(typed).ok_or_else(|| Failure::Usage(format!("日期「{typed}」不存在或写法不对"), "请写成 2026-11-10".to_owned()))
}

/// The day of the clock, unless it is out of order: a wrong date on a signature is worse than none.
fn plausible(today: Date) -> Result<Date, Failure> {
    if (2000..=9000).contains(&today.year()) {
        return Ok(today);
    }
    Err(Failure::Machine("这台电脑的日期不对".to_owned(), "请校准系统时间，或用 --date 写明日期，如 --date 2026-11-10".to_owned()))
}

fn chosen<'a>(arguments: &Review, catalog: &'a Catalog) -> Result<Vec<&'a Entry>, Failure> {
    let Some(typed) = &arguments.entry else {
        return Ok(catalog.entries.iter().filter(|entry| Edition::Public.shows(entry.visibility)).collect());
    };
    let found = review::find(catalog, typed);
    match found.as_slice() {
        [_] => Ok(found),
        [] => Err(Failure::Usage(format!("没有编号为「{typed}」的条目"), near(catalog, typed))),
        _ => {
            let ids: Vec<String> = found.iter().map(|entry| entry.id.to_string()).collect();
            Err(Failure::Usage(format!("「{typed}」不止一个条目"), format!("请写全：{}", ids.join("、"))))
        }
    }
}

fn near(catalog: &Catalog, typed: &str) -> String {
    let ids: Vec<String> = catalog.entries.iter().map(|entry| entry.id.to_string()).collect();
    match crate::content::fields::nearest(typed, ids.iter().map(String::as_str)) {
        Some(near) => format!("是不是「{near}」？"),
        None => "编号是文件夹和文件名，如 cases/wuwang-heyi；也可以写条目的标题".to_owned(),
    }
}

/// Signs, and says what was done.
fn sign(
    arguments: &Review,
    catalog: &Catalog,
    ledger: &mut Ledger,
    stages: &[Stage],
    (stage, signature): (&Stage, &Signature),
    chosen: &[&Entry],
) -> Result<String, Failure> {
    let (mut signed, mut held, mut blocked) = (Vec::new(), 0, Vec::new());
    for entry in chosen {
        let standing = Standing::of(catalog, entry, stages, ledger);
        let state = standing.stages.iter().find(|(known, _)| known.id == stage.id).map(|(_, state)| *state);
        if let Some(before) = standing.blocked_by(stage) {
            blocked.push((*entry, before.clone()));
        } else if arguments.all && state.is_some_and(|state| state.signed().is_some()) {
            held += 1;
        } else {
            signed.push((*entry, standing.fingerprint));
        }
    }
    if let Some((entry, before)) = blocked.first().filter(|_| signed.is_empty() && held == 0) {
        let what = format!("「{}」的{}还没有审签，或审签后稿件改动过，不能登记{}", entry.title, before.name, stage.name);
        return Err(Failure::Usage(what, format!("请先登记：qinglian review {} --stage {} --by 姓名", entry.id, before.id)));
    }
    for (entry, fingerprint) in &signed {
        ledger.sign(&entry.id, signature, fingerprint);
    }
    let who = format!("{}，{}，{}", stage.name, signature.by, signature.date);
    if !arguments.all {
        return Ok(signed.first().map_or_else(String::new, |(entry, _)| format!("已登记「{}」（{}）：{who}", entry.title, entry.id)));
    }
    let mut told = format!("已登记 {} 篇：{who}", signed.len());
    if held > 0 {
        told += &format!("；{held} 篇已经签过且没有改动，没有重签");
    }
    if !blocked.is_empty() {
        told += &format!("；{} 篇前面的审级没有签，没有登记", blocked.len());
    }
    Ok(told)
}
