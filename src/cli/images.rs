//! `qinglian images`: rows in the picture ledger for pictures that have none.

use std::sync::Arc;

use super::arguments::Images;
use super::check::changes_failed;
use super::screen::Screen;
use super::{Failure, must_exist, summary};
use crate::diag::Diagnostics;
use crate::load::load_folder;
use crate::load::unlisted::{self, HEADER, Rows};
use crate::model::Catalog;
use crate::output::{Change, Changing, rewrite};
use crate::printable;
use crate::source::{SourceFolder, SourceText};

const LEDGER: &str = "images.yaml";
/// How many pictures are named one by one.
const MOST_NAMED: usize = 20;

/// Carries `images` out.
pub(super) fn run(arguments: &Images, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    if arguments.dry_run {
        let (rows, _) = find(arguments, screen)?;
        name(&rows, screen);
        for (_, words) in &rows.edits {
            screen.say(words.trim_end());
        }
        let message = format!("可以登记 {} 幅图片；没有写入，去掉 --dry-run 就写入 {LEDGER}", rows.written.len());
        screen.say(if rows.written.is_empty() { NOTHING } else { &message });
        return Ok(());
    }
    // Others may be changing the ledger: from here to the end it is this program's alone.
    let changing = Changing::begin(&arguments.publication).map_err(|error| changes_failed(&error))?;
    let (rows, ledger) = find(arguments, screen)?;
    name(&rows, screen);
    if rows.written.is_empty() {
        screen.say(NOTHING);
        return Ok(());
    }
    let before = changing.read(LEDGER).map_err(|error| changes_failed(&error))?;
    let after = match &before {
        Some(bytes) => rewrite::corrected(bytes, &ledger.text, &rows.edits).map_err(|error| {
            Failure::Machine(format!("无法改写「{LEDGER}」：{}；文件没有变动", error.message()), error.hint().to_owned())
        })?,
        None => format!("{HEADER}\n{}", unlisted::edited("", &rows.edits)).into_bytes(),
    };
    changing.change("images", &[Change { path: LEDGER.to_owned(), before, after }]).map_err(|error| changes_failed(&error))?;
    screen.say(&format!("已在 {LEDGER} 登记 {} 幅图片，可用 qinglian check --undo 恢复", rows.written.len()));
    screen.say("下一步：把这几段里的“待补”换成真实内容，写明肖像同意（consent），再运行 qinglian check");
    Ok(())
}

const NOTHING: &str = "没有要登记的图片";

/// The rows to be written, and the ledger as it was read; an empty one where there is none.
fn find(arguments: &Images, screen: &Screen) -> Result<(Rows, Arc<SourceText>), Failure> {
    let refuse = |diagnostics: &Diagnostics| {
        screen.warn_of(diagnostics);
        screen.warn(&format!("{}，没有登记；{LEDGER} 没有变动", summary(diagnostics)));
        Failure::Publication
    };
    let folder = SourceFolder::open(&arguments.publication).map_err(|diagnostic| refuse(&(*diagnostic).into()))?;
    let (catalog, diagnostics) = load_folder(&folder, &|_, _| Ok(Vec::new()));
    let catalog = catalog.ok_or_else(|| refuse(&diagnostics))?;
    let ledger = ledger(&folder, &catalog).map_err(|diagnostics| refuse(&diagnostics))?;
    let rows = unlisted::rows(&ledger, &unlisted::unlisted(&folder, &catalog)).map_err(|diagnostics| refuse(&diagnostics))?;
    Ok((rows, ledger))
}

/// The ledger as it was read. One that is there and cannot be read must not be written over.
fn ledger(folder: &SourceFolder, catalog: &Catalog) -> Result<Arc<SourceText>, Diagnostics> {
    match catalog.configuration(LEDGER) {
        Some(ledger) => Ok(Arc::clone(&ledger.source)),
        None if folder.has(LEDGER) => Err(folder.read_text(LEDGER).err().map(|diagnostic| (*diagnostic).into()).unwrap_or_default()),
        None => Ok(SourceText::new(folder.shown(LEDGER), "")),
    }
}

/// The pictures, so that whoever fills the rows in knows where to look; and those whose names are in the way.
fn name(rows: &Rows, screen: &Screen) {
    for path in rows.written.iter().take(MOST_NAMED) {
        screen.say(&format!("  {}", printable::line(path)));
    }
    if rows.written.len() > MOST_NAMED {
        screen.say(&format!("  等 {} 幅", rows.written.len()));
    }
    for path in &rows.refused {
        screen.warn(&format!(
            "警告：图片「{}」的名字不能写进 {LEDGER}\n  = 提示：把文件改成英文名，条目里也照改，再运行一次",
            printable::line(path)
        ));
    }
}
