//! `qinglian new --word`: the form of a kind as a Word file, for a unit to fill in.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::Failure;
use super::arguments::New;
use super::screen::Screen;
use crate::edition::Edition;
use crate::export::form::{self, Known};
use crate::load::fields::{SLUG_HINT, slug_reason};
use crate::load::load_folder;
use crate::model::publication::Unit;
use crate::model::{Kind, Slug};
use crate::output::create_file;
use crate::printable;
use crate::reason::reason;
use crate::rules::Checker;
use crate::source::SourceFolder;

/// Carries `new --word` out.
pub(super) fn run(arguments: &New, screen: &Screen) -> Result<(), Failure> {
    let kind = Kind::from_name(&arguments.kind).ok_or_else(|| {
        Failure::Usage(format!("没有「{}」这个类别", arguments.kind), format!("可以是 {}", Kind::typed_names().join("、")))
    })?;
    if let Some(id) = &arguments.id {
        Slug::new(id).map_err(|error| Failure::Usage(format!("编号「{id}」{}", slug_reason(error)), SLUG_HINT.to_owned()))?;
    }
    super::must_exist(&arguments.publication)?;
    let folder = SourceFolder::open(&arguments.publication).map_err(|diagnostic| Failure::Machine(diagnostic.message, String::new()))?;
    let (catalog, diagnostics) = load_folder(&folder, &|_, _| Ok(Vec::new()));
    let Some(catalog) = catalog else {
        screen.warn_of(&diagnostics);
        return Err(Failure::Publication);
    };
    let unit = arguments.unit.as_deref().map(|typed| unit(typed, &catalog.units)).transpose()?;
    let name = match (&arguments.id, unit) {
        (Some(id), _) => format!("{}{}（{id}）.docx", kind.label(), form::TITLE_END),
        (None, Some(unit)) => format!("{}{}（{}）.docx", kind.label(), form::TITLE_END, unit.short_name),
        (None, None) => format!("{}{}.docx", kind.label(), form::TITLE_END),
    };
    let known = Known {
        id: arguments.id.clone(),
        unit: unit.map(|unit| (unit.id.to_string(), unit.name.clone())),
        units: catalog.units.iter().map(|unit| unit.name.clone()).collect(),
    };
    let (checker, _) = Checker::new(&folder, &catalog, Edition::Internal, None);
    let bytes = form::form(kind, &known, &|name| checker.limit(name))
        .map_err(|error| Failure::Machine(format!("Word 表格无法生成：{error}"), "请把这句话告诉程序的维护者".to_owned()))?;
    let file = write(arguments, &name, &bytes)?;
    screen.say(&format!("已生成「{}」，发给单位填写；交回以后用 qinglian import 收进来", printable::path(&file)));
    Ok(())
}

/// A form that somebody may have filled in is never replaced.
fn write(arguments: &New, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let file = if arguments.out.as_os_str() == "." { PathBuf::from(name) } else { arguments.out.join(name) };
    create_file(&file, bytes).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            let what = format!("「{}」已经存在，可能已经填过", printable::path(&file));
            return Failure::Usage(what, "为免覆盖，没有写入；请先移走或改名，或用 --out 指明另一个文件夹".to_owned());
        }
        let what = format!("无法写入「{}」：{}", printable::path(&file), reason(&error));
        Failure::Machine(what, "请检查磁盘空间和文件夹权限，再重新运行".to_owned())
    })?;
    Ok(file)
}

fn unit<'a>(typed: &str, units: &'a [Unit]) -> Result<&'a Unit, Failure> {
    units.iter().find(|unit| unit.id.as_str() == typed || unit.name == typed || unit.short_name == typed).ok_or_else(|| {
        let known: Vec<String> = units.iter().map(|unit| format!("{} {}", unit.id, unit.short_name)).collect();
        Failure::Usage(format!("没有「{typed}」这个单位"), format!("units.yaml 里有：{}", known.join("、")))
    })
}
