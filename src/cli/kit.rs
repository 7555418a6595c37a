//! `qinglian kit`: what the office sends each unit, an archive each.

use std::collections::BTreeSet;
use std::path::Path;

use super::arguments::Kit;
use super::screen::Screen;
use super::{Failure, must_exist};
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::import::identity::unit_of_name;
use crate::kit::Office;
use crate::load::load_folder;
use crate::model::publication::Unit;
use crate::output::{Files, Target};
use crate::printable;
use crate::rules::Checker;
use crate::source::SourceFolder;

/// Carries `kit` out.
pub(super) fn run(arguments: &Kit, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let lines = match make(&arguments.publication, &arguments.units, &arguments.out)? {
        Made::Written(lines) => lines,
        Made::Unreadable(diagnostics) => {
            screen.warn_of(&diagnostics);
            screen.warn("出版物的设置读不出，没有生成填报包；先改好上面的问题");
            return Err(Failure::Publication);
        }
    };
    screen.say(&lines.join("\n"));
    let place = printable::path(&arguments.out);
    screen.say(&format!("已写入 {place}：{} 个填报包，各发给一个单位；交回的包用 qinglian import 收进来", lines.len()));
    Ok(())
}

/// What became of the kits that were wanted.
pub(super) enum Made {
    /// They are written; a line about each.
    Written(Vec<String>),
    /// The settings of the publication could not be read.
    Unreadable(Diagnostics),
}

/// Writes kits for these units, or for all.
pub(super) fn make(publication: &Path, units: &[String], out: &Path) -> Result<Made, Failure> {
    let target = Target::claim(out, publication)?;
    let folder = SourceFolder::open(publication).map_err(|diagnostic| Failure::Machine(diagnostic.message, String::new()))?;
    let (catalog, diagnostics) = load_folder(&folder, &|_, _| Ok(Vec::new()));
    let Some(catalog) = catalog else { return Ok(Made::Unreadable(diagnostics)) };
    let units = wanted(units, &catalog.units)?;
    let (checker, _) = Checker::new(&folder, &catalog, Edition::Public, None);
    let office = Office { folder: &folder, catalog: &catalog, limit: &|name| checker.limit(name) };
    let mut files = Files::new();
    let mut lines = Vec::new();
    for unit in units {
        let made = office.kit(unit).map_err(|error| {
            Failure::Machine(format!("「{}」的填报包无法生成：{error}", unit.name), "请把这句话告诉程序的维护者".to_owned())
        })?;
        let name = format!("{}.zip", unit.id);
        let entries = if made.entries == 0 { "还没有条目".to_owned() } else { format!("已有条目 {} 个", made.entries) };
        lines.push(format!("  {} → {name}（{entries}，{} KB）", unit.name, made.bytes.len().div_ceil(1024)));
        files.insert(name, made.bytes);
    }
    target.add(&files)?;
    Ok(Made::Written(lines))
}

/// The units that were named, each once; all of them where none was.
fn wanted<'u>(named: &[String], units: &'u [Unit]) -> Result<Vec<&'u Unit>, Failure> {
    if named.is_empty() {
        return if units.is_empty() {
            Err(Failure::Usage("units.yaml 里还没有单位".to_owned(), "先在 units.yaml 里登记要报送的单位".to_owned()))
        } else {
            Ok(units.iter().collect())
        };
    }
    let mut known = BTreeSet::new();
    let mut wanted = Vec::new();
    for words in named {
        let unit = unit_of_name(words, units).ok_or_else(|| {
            let known: Vec<String> = units.iter().map(|unit| format!("{} {}", unit.id, unit.short_name)).collect();
            Failure::Usage(format!("没有「{words}」这个单位"), format!("units.yaml 里有：{}", known.join("、")))
        })?;
        if known.insert(&unit.id) {
            wanted.push(unit);
        }
    }
    Ok(wanted)
}
