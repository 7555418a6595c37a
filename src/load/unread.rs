//! What looks like an entry and is none: texts under a wrong name, copies, files of office programs, entries in a folder by year.
//!
//! Windows hides the endings of names, browsers and systems number what is there twice, units send Word. Each such file is named as what it is,
//! with the way out; a file that an entry offers for download is in its place and not mentioned.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::Entry;
use crate::model::kind::{KINDS, KindSpec};
use crate::source::{Item, SourceFolder};

/// Endings of texts that are not read under this name.
const TEXT_ENDINGS: &[&str] = &["md", "markdown", "mdown", "mkd", "txt", "text"];
/// What programs and people add to the name of a copy.
const COPY_WORDS: &[&str] = &["副本", "复件", "拷贝", "备份", "copy of", "copy", "bak", "old", "orig"];
/// Endings of what office programs write, with what it is called.
const OFFICE_ENDINGS: &[(&str, &str)] = &[
    ("docx", "Word 文件"),
    ("docm", "Word 文件"),
    ("doc", "Word 文件"),
    ("dotx", "Word 模板"),
    ("dot", "Word 模板"),
    ("wps", "WPS 文件"),
    ("wpt", "WPS 模板"),
    ("rtf", "RTF 文件"),
    ("odt", "OpenDocument 文件"),
    ("uot", "UOF 文件"),
    ("uof", "UOF 文件"),
    ("pages", "Pages 文稿"),
];
/// Endings of tables.
const TABLE_ENDINGS: &[&str] = &["xlsx", "xlsm", "xls", "et", "csv", "ods", "numbers"];

/// A name and its ending in small letters; a full stop that an input method made wide counts.
fn split(name: &str) -> (&str, String) {
    match name.rsplit_once(['.', '。', '．']) {
        Some((stem, ending)) => (stem, ending.to_lowercase()),
        None => (name, String::new()),
    }
}

/// What a text under a wrong name should be called: `index.md` for `index.md.txt`, `Index.MD` and `index。md`.
fn text_name(name: &str) -> Option<String> {
    let (mut stem, ending) = split(name);
    if !TEXT_ENDINGS.contains(&ending.as_str()) {
        return None;
    }
    while let (inner, ending) = split(stem)
        && TEXT_ENDINGS.contains(&ending.as_str())
    {
        stem = inner;
    }
    Some(stem.trim().to_lowercase() + ".md")
}

/// A name without the marks of a copy; nothing where it has none.
fn without_copy_marks(name: &str) -> Option<String> {
    let mut rest = name.to_lowercase();
    let before = rest.clone();
    loop {
        let bare = rest.trim_end().trim_end_matches([')', '）']).trim_end_matches(|c: char| c.is_ascii_digit());
        let is_numbered = rest.trim_end().ends_with([')', '）']) && bare.ends_with(['(', '（']);
        let is_spaced = bare.len() < rest.trim_end().len() && bare.ends_with(' ') && !bare.trim_end().is_empty();
        let cut = match () {
            () if is_numbered => Some(bare.trim_end_matches(['(', '（']).to_owned()),
            () if is_spaced => Some(bare.to_owned()),
            () => COPY_WORDS.iter().find_map(|word| rest.strip_suffix(word).or_else(|| rest.strip_prefix(word))).map(str::to_owned),
        };
        match cut.map(|cut| cut.trim_matches([' ', '　', '-', '—', '_', '.']).to_owned()) {
            Some(cut) if !cut.is_empty() => rest = cut,
            _ => break,
        }
    }
    (rest != before).then_some(rest)
}

/// What a copy is a copy of: `index.md` for `index(1).md`, `index - 副本.md` and `index.md - 副本`.
fn copied(name: &str) -> Option<String> {
    let (stem, ending) = split(name);
    if TEXT_ENDINGS.contains(&ending.as_str()) {
        return without_copy_marks(stem).map(|bare| text_name(&bare).unwrap_or(bare + ".md"));
    }
    without_copy_marks(name).and_then(|bare| text_name(&bare))
}

/// The original of a copied entry, if it stands beside it: the folder or file that a name without the marks of a copy names.
pub(super) fn original(folder: &SourceFolder, path: &str) -> Option<String> {
    let (base, name) = path.rsplit_once('/')?;
    let found = if name.ends_with(".md") { copied(name) } else { without_copy_marks(name) }?;
    folder.has(&format!("{base}/{found}")).then_some(found)
}

/// A warning that a copy is not read.
pub(super) fn copy(shown: String, name: &str, original: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(&rules::ENTRY_UNREAD, format!("「{name}」像是「{original}」的副本，没有读取")).in_file(shown);
    diagnostic.hint(format!("以哪一个为准请核对；要用的内容并入「{original}」，然后删去副本"))
}

/// Why the folder of an entry is none.
pub(super) fn without_index(folder: &SourceFolder, path: &str, items: &[Item]) -> Diagnostic {
    let refused = |what: String, hint: String| Diagnostic::new(&rules::ENTRY_NO_INDEX, what).in_file(folder.shown(path)).hint(hint);
    let (base, name) = path.rsplit_once('/').unwrap_or(("", path));
    let files = || items.iter().filter(|item| !item.is_folder).map(|item| item.name.as_str());
    let meant = files().find(|name| text_name(name).as_deref() == Some("index.md"));
    if let Some(file) = meant.or_else(|| files().find(|name| copied(name).as_deref() == Some("index.md"))) {
        let how = match file.ends_with(".txt") {
            true => "；资源管理器里看不到「.txt」的，先在「查看」里勾选「文件扩展名」",
            false => "",
        };
        return refused(format!("文件夹里没有 index.md，有一个「{file}」"), format!("请把「{file}」改名为 index.md{how}"));
    }
    let inner = items.iter().filter(|item| holds_entry(folder, path, item)).count();
    let is_year = name.trim_end_matches(['年', '度']).parse::<u16>().is_ok_and(|year| (1900..3000).contains(&year));
    if inner > 1 || (inner == 1 && (is_year || files().all(|name| !name.ends_with(".md")))) {
        let what = format!("「{name}」不是条目，里面的 {inner} 个条目没有读取");
        return refused(what, format!("条目不再分文件夹：请把它们移到 {base}/ 下；哪一年的写在条目的 year 或 date 里"));
    }
    if let Some(file) = files().find(|name| text_name(name).is_some()) {
        return refused("文件夹里没有 index.md".to_owned(), format!("请把「{file}」改名为 index.md"));
    }
    if let Some((file, what)) = files().find_map(|name| Some((name, office(name)?))) {
        let hint = format!("用 qinglian import 导入「{file}」，会写出 index.md 和图片；导入以后把 Word 文件移到出版物外面");
        return refused(format!("文件夹里没有 index.md，只有 {what}「{file}」"), hint);
    }
    refused("文件夹里没有 index.md".to_owned(), "请把正文存为这个文件夹里的 index.md，或删去空文件夹".to_owned())
}

/// Whether something in a folder of entries is one: a text, or a folder with one.
fn holds_entry(folder: &SourceFolder, path: &str, item: &Item) -> bool {
    if !item.is_folder {
        return item.name.ends_with(".md");
    }
    folder.list(&format!("{path}/{}", item.name)).0.iter().any(|inner| text_name(&inner.name).as_deref() == Some("index.md"))
}

/// What an office program calls its file.
fn office(name: &str) -> Option<&'static str> {
    let (_, ending) = split(name);
    OFFICE_ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, what)| *what)
}

fn is_table(name: &str) -> bool {
    TABLE_ENDINGS.contains(&split(name).1.as_str())
}

/// The way out for a file at the top that nothing reads, where one is known.
pub(super) fn way_out_at_top(name: &str) -> Option<String> {
    if is_table(name) {
        return Some("程序不读表格；图片登记在 images.yaml 里，单位登记在 units.yaml 里，可以打开表格照着填写".to_owned());
    }
    office(name).map(|_| "程序不直接读它；用 qinglian import 导入成条目，导入以后移到出版物外面".to_owned())
}

/// What stands in the folders of entries and is not read, though somebody may think so.
pub(super) fn find(folder: &SourceFolder, entries: &[Entry]) -> Diagnostics {
    let used: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.file_places.keys()).map(String::as_str).collect();
    let mut diagnostics = Diagnostics::default();
    for spec in &KINDS {
        for item in folder.list(spec.folder).0 {
            let path = format!("{}/{}", spec.folder, item.name);
            if item.is_folder {
                diagnostics.append(find_beside_index(folder, &path, &used));
            } else if !item.name.ends_with(".md") && !used.contains(path.as_str()) {
                beside_entries(folder, spec, &path, &item.name).into_iter().for_each(|found| diagnostics.push(found));
            }
        }
    }
    diagnostics
}

/// A file in the folder of a kind.
fn beside_entries(folder: &SourceFolder, spec: &KindSpec, path: &str, name: &str) -> Option<Diagnostic> {
    let shown = folder.shown(path);
    let refused = |what: String, hint: String| Some(Diagnostic::new(&rules::ENTRY_NOT_MARKDOWN, what).in_file(shown.clone()).hint(hint));
    if let Some(original) = copied(name) {
        return match folder.has(&format!("{}/{original}", spec.folder)) {
            true => Some(copy(shown, name, &original)),
            false => refused(format!("「{name}」不是 .md 文件，没有读取"), format!("请改名为「{original}」")),
        };
    }
    if let Some(right) = text_name(name) {
        return refused(format!("「{name}」不是 .md 文件，没有读取"), format!("是条目的，请改名为「{right}」；不是就移走"));
    }
    if let Some(what) = office(name) {
        let hint = format!(
            "用 qinglian import --kind {} 导入它，会写出条目和图片，导入以后移到出版物外面；只作附件的，列入条目的 attachments",
            spec.name
        );
        return refused(format!("「{name}」是 {what}，没有读取"), hint);
    }
    is_table(name).then(|| of_table(shown, name))
}

fn of_table(shown: String, name: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(&rules::ENTRY_UNREAD, format!("「{name}」是表格，没有读取")).in_file(shown);
    diagnostic.hint("图片登记在 images.yaml 里；要在正文里列出的写成 Markdown 表格；只作附件的，列入条目的 attachments")
}

/// What stands beside `index.md`.
fn find_beside_index(folder: &SourceFolder, path: &str, used: &BTreeSet<&str>) -> Diagnostics {
    let items = folder.list(path).0;
    if !items.iter().any(|item| item.name == "index.md") {
        return Diagnostics::default();
    }
    let unread = |item: &Item| {
        let (name, below) = (item.name.as_str(), format!("{path}/{}", item.name));
        if name == "index.md" || used.contains(below.as_str()) {
            return None;
        }
        let refused = |what: String, hint: &str| Some(Diagnostic::new(&rules::ENTRY_UNREAD, what).in_file(folder.shown(&below)).hint(hint));
        if item.is_folder {
            let hint = "条目不再分文件夹：请把它移到上一层，与别的条目放在一起";
            return holds_entry(folder, path, item).then(|| refused(format!("「{name}」里的条目没有读取"), hint)).flatten();
        }
        if copied(name).as_deref() == Some("index.md") || text_name(name).as_deref() == Some("index.md") {
            return Some(copy(folder.shown(&below), name, "index.md"));
        }
        if let Some(what) = office(name) {
            let hint = "要用的文字，用 qinglian import 导入；只作附件的，列入 attachments；都不是就移走";
            return refused(format!("「{name}」是 {what}，没有读取；这个条目的正文是 index.md"), hint);
        }
        if is_table(name) {
            return Some(of_table(folder.shown(&below), name));
        }
        text_name(name).and_then(|_| refused(format!("「{name}」没有读取；这个条目的正文是 index.md"), "要用的文字请并入 index.md，或移走"))
    };
    items.iter().filter_map(unread).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_under_a_wrong_name_is_known() {
        for name in ["index.md.txt", "Index.MD", "index.markdown", "index.txt", "index。md", "INDEX.md", "index.txt.md", "index.md.md"] {
            assert_eq!(text_name(name).as_deref(), Some("index.md"), "{name}");
        }
        assert_eq!(text_name("index.docx"), None);
    }

    #[test]
    fn copies_are_known() {
        let names =
            ["index(1).md", "index（2）.md", "index (1).md", "index - 副本.md", "index.md - 副本", "index - 副本 (2).md", "复件 index.md"];
        let others = ["index copy.md", "index - Copy.md", "Copy of index.md", "index 2.md", "index.md.bak", "Index_备份.md", "index.md(1)"];
        for name in names.into_iter().chain(others) {
            assert_eq!(copied(name).as_deref(), Some("index.md"), "{name}");
        }
        for name in ["index.md", "index2.md", "jiti-2.md", "(1).md", "photo(1).jpg", "copy.md", "2026.md", "副本.md"] {
            assert_eq!(copied(name), None, "{name}");
        }
    }
}
