//! `qinglian review`: sign, or show who signed.

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use super::arguments::Review;
use super::screen::Screen;
use super::{Failure, must_exist, summary};
use crate::content::fields::parse_date;
use crate::content::{Catalog, Edition, Entry, load};
use crate::diag::{Diagnostics, Severity};
use crate::output::replace_file;
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
    let (mut ledger, findings) = Ledger::read(&folder);
    let stages = review::signable(&catalog.publication.review);
    if arguments.table || arguments.html.is_some() {
        screen.warn_of(&findings);
        return show(arguments, screen, &table::Table::new(&catalog, Edition::Internal, stages, &ledger));
    }
    must_be_whole(&findings, screen)?;
    let (stage, signature) = signature(arguments, &stages)?;
    let chosen = chosen(arguments, &catalog)?;
    let told = sign(arguments, &catalog, &mut ledger, &stages, (&stage, &signature), &chosen)?;
    replace_file(&folder.locate(LEDGER), ledger.to_text().as_bytes())?;
    screen.say(&told);
    Ok(())
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
        replace_file(file, table::html(table).as_bytes())?;
        screen.say(&format!("审核表已存为 {}，可用浏览器打开后打印", file.display()));
    }
    if arguments.table {
        screen.say(&table::text(table));
    }
    Ok(())
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
        let china = TimeZone::fixed(Offset::constant(8));
        return Ok(jiff::Timestamp::now().to_zoned(china).date());
    };
    parse_date(typed).ok_or_else(|| Failure::Usage(format!("日期「{typed}」不存在或写法不对"), "请写成 2026-11-10".to_owned()))
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
