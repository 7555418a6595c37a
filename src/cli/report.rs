//! `qinglian report`: the progress table, the balance as a drawing, and a reminder for each unit.

use std::sync::Arc;

use super::arguments::Report;
use super::screen::Screen;
use super::{Failure, must_exist, picture_cache, review, summary, warn_of_leftover};
use crate::balance::{Balance, chart};
use crate::build::{self, Inspection, Whole};
use crate::edition::Edition;
use crate::output::{Output, Outputs, Target};
use crate::printable;
use crate::report::{Progress, reminders, workbook};
use crate::review::Ledger;

/// Carries `report` out.
pub(super) fn run(arguments: &Report, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let today = review::date(arguments.date.as_deref())?;
    // Excel counts its days from 1900.
    if today.year() < 1900 {
        return Err(Failure::Usage(format!("统计日期「{today}」早于 1900 年，进度表写不下"), "请写成 2026-11-10".to_owned()));
    }
    let target = Target::claim(&arguments.out, &arguments.publication)?;
    target.check(&["progress.xlsx", "balance.svg", "reminders"])?;
    let (whole, diagnostics) = build::check_whole(&Inspection {
        today: Some(today),
        cache: Arc::new(picture_cache()),
        ..Inspection::whole(arguments.publication.clone(), Edition::Public)
    });
    let Some(Whole { folder, catalog: whole }) = whole else {
        screen.warn_of(&diagnostics);
        screen.warn(&summary(&diagnostics));
        return Err(Failure::Publication);
    };
    let ledger = Ledger::read(&folder).0;
    let catalog = whole.clone().for_edition(Edition::Internal);
    let progress = Progress::of(&catalog, &whole, &ledger, &diagnostics, today);
    let table = workbook(&progress)
        .map_err(|error| Failure::Machine(format!("进度表无法生成：{error}"), "请把这句话告诉程序的维护者".to_owned()))?;
    let title = format!("{}均衡分析", catalog.publication.short_title);
    let drawing = chart::whole(&Balance::of(&catalog), &title);
    let texts = reminders(&progress);
    let description = describe(&progress, texts.len());
    let mut outputs = Outputs::new();
    outputs.insert("progress.xlsx", Output::File(table));
    outputs.insert("balance.svg", Output::File(drawing.into_bytes()));
    outputs.insert("reminders", Output::Folder(texts));
    let leftover = target.write(&outputs)?;
    warn_of_leftover(leftover.as_ref(), screen);
    let out = printable::path(&arguments.out);
    screen.say(&format!("已生成 {out}/progress.xlsx、{out}/balance.svg 和 {out}/reminders/：{description}"));
    Ok(())
}

fn describe(progress: &Progress<'_>, reminders: usize) -> String {
    let missing = progress.leaves.iter().filter(|leaf| leaf.brand.is_none()).count();
    let leaves = match missing {
        0 => format!("{}个分品牌都已报送", progress.leaves.len()),
        _ => format!("{}个分品牌还缺{missing}个", progress.leaves.len()),
    };
    let days = match progress.days_left() {
        Some(days) if days >= 0 => format!("，离截止还有{days}天"),
        Some(days) => format!("，已超过截止日期{}天", -days),
        None => String::new(),
    };
    format!("{leaves}，{}个条目，催办 {reminders} 份{days}", progress.entries.len())
}
