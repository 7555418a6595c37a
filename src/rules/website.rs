//! The built site, read as a browser reads it: every link leads somewhere, every page says what the government's standard asks for.
//!
//! The checks read the very bytes that are published, so that neither the program nor an office's own template is taken at its word. What
//! is wrong on many pages in the same way is told once, with the number of pages.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::file_names::{faults, visible};
use super::secrecy::Leaks;
use super::table::{E, I, Rule, W};
use super::{Findings, html};
use crate::diag::Diagnostic;
use crate::model::{Catalog, Kind};
use crate::output::Files;
use html::{Page, Reference};

const META: &str = "《政府网站发展指引》国办发〔2017〕47号 附件2";

pub(crate) static RULES: &[Rule] = &[
    Rule::new(
        "web/dead-link",
        [W, E, E],
        "国办秘函〔2019〕19号 单项否决指标",
        "链接打不开",
        "站内的链接、锚点、图片和附件都要打得开。",
        "改正链接，或补上文件",
    ),
    Rule::new(
        "web/base-path",
        [W, E, E],
        "qinglian 离线约定",
        "链接以 / 开头",
        "网站放在子目录里、从 U 盘打开时，这样的链接都会失效。",
        "改成相对链接",
    ),
    Rule::new(
        "web/external-asset",
        [W, E, E],
        "GB/T 37668—2019；政务内网使用要求",
        "页面引用了站外的脚本、样式、字体或图片",
        "内网和离线时打不开，也会把读者的访问告诉别人。",
        "把文件放进网站",
    ),
    Rule::new(
        "web/meta-site",
        [I, W, E],
        META,
        "网页缺少网站标签",
        "每页都要有 SiteName、SiteDomain、SiteIDCode。",
        "在 publication.yaml 的 site 里补上",
    ),
    Rule::new(
        "web/meta-column",
        [I, W, E],
        META,
        "栏目页缺少栏目标签",
        "ColumnName、ColumnDescription、ColumnKeywords、ColumnType。",
        "在 site.columns 里补上",
    ),
    Rule::new(
        "web/meta-article",
        [I, W, E],
        META,
        "文章页缺少文章标签",
        "ArticleTitle、PubDate（到分钟）、ContentSource。",
        "补上日期和信息来源",
    ),
    Rule::new("web/meta-empty", [I, W, E], META, "网页标签是空的", "标签的内容不能为空，也不能是 null。", "补上内容"),
    Rule::new(
        "web/footer",
        [I, W, E],
        "《政府网站发展指引》国办发〔2017〕47号 五（二）",
        "网址或页脚缺项",
        "网址、主办单位、联系方式、网站标识码、ICP 备案、公安备案、党政机关标识。",
        "在 publication.yaml 的 site 里补上",
    ),
    Rule::new("web/domain", [I, W, E], "国办发〔2018〕55号", "网址不在登记的域名之下", "base_url 的域名应就是 domain。", "核对网址和域名"),
    Rule::new(
        "web/empty-column",
        [I, W, E],
        "国办秘函〔2019〕19号",
        "栏目没有内容",
        "空白栏目是检查指标中的一项。",
        "补充内容，或撤下栏目",
    ),
    Rule::new("web/future-date", [I, W, W], "国办秘函〔2019〕19号", "日期晚于出版年度", "发布日期不应在将来。", "核对日期"),
    Rule::new("web/placeholder-page", [W, W, E], "国办秘函〔2019〕19号", "页面没有内容", "“正在建设中”的页面不能发布。", "写上内容再发布"),
    Rule::new("a11y/lang", [W, E, E], "GB/T 37668—2019 5.3.1", "网页没有说明语言", "朗读软件靠 lang 选择语音。", "在模板的 <html> 写 lang"),
    Rule::new("a11y/title-unique", [I, W, E], "GB/T 37668—2019 5.2.9", "网页标题为空或重复", "每页的标题要分得清。", "改一个标题"),
    Rule::new("a11y/heading-order", [I, W, W], "GB/T 37668—2019 5.2.5", "网页标题跳级", "朗读软件靠标题层级跳转。", "按层级使用标题"),
    Rule::new(
        "a11y/skip-link",
        [I, W, W],
        "GB/T 37668—2019 5.2.8",
        "没有“跳到正文”",
        "用键盘的读者不必每页走一遍导航。",
        "在模板开头放跳转链接",
    ),
    Rule::new(
        "a11y/table-header",
        [I, W, E],
        "GB/T 37668—2019 5.2.6",
        "表格没有表头",
        "没有表头的表格，听不出数字属于哪一列。",
        "给表格写表头行",
    ),
    Rule::new("a11y/image-alt", [W, E, E], "GB/T 37668—2019 5.2.1", "网页图片没有 alt", "装饰图片写空的 alt，其余写替代文字。", "补上 alt"),
    Rule::new("a11y/link-name", [W, W, E], "GB/T 37668—2019 5.2.7", "链接没有文字", "读者听不到链接通向哪里。", "给链接写文字"),
    Rule::new("a11y/caption", [I, W, E], "GB/T 37668—2019 5.2.3", "视频没有字幕", "听不见的读者要靠字幕。", "补上字幕文件"),
    Rule::new(
        "privacy/image-metadata",
        [W, E, E],
        "《个人信息保护法》第六条",
        "发布的图片里有拍摄信息",
        "位置、相机序列号和缩略图会泄露拍摄者的信息。",
        "重新生成网站",
    ),
    Rule::new(
        "offline/absolute-url",
        [W, E, E],
        "qinglian 离线约定",
        "链接指向本机",
        "file:// 和 localhost 的地址在别的电脑上打不开。",
        "改成相对链接",
    ),
    Rule::new(
        "offline/module-or-fetch",
        [W, E, E],
        "qinglian 离线约定",
        "脚本用了离线不能用的写法",
        "双击打开的网页不能用 module 脚本。",
        "改成普通脚本",
    ),
    Rule::new(
        "offline/index-explicit",
        [W, E, E],
        "qinglian 离线约定",
        "链接没有写到文件",
        "双击打开时，文件夹不会自动变成 index.html。",
        "链接写到 index.html",
    ),
    Rule::new(
        "offline/file-name",
        [W, E, E],
        "Windows 与 FAT 文件命名规则",
        "文件名在 U 盘或 Windows 上不能用",
        "有的字符和名字在 Windows 上不允许，路径也不能太长。",
        "换一个文件名",
    ),
];

/// What is wrong, with every page that it is wrong on.
#[derive(Default)]
struct Told(BTreeMap<(&'static str, String, String), BTreeSet<String>>);

impl Told {
    fn add(&mut self, rule: &'static str, page: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.0.entry((rule, message.into(), hint.into())).or_default().insert(page.to_owned());
    }

    fn finish(self, findings: &mut Findings<'_>) {
        for ((rule, message, hint), pages) in self.0 {
            let Some(first) = pages.first() else { continue };
            let message = if pages.len() > 1 { format!("{message}（共 {} 页）", pages.len()) } else { message };
            findings.add(Diagnostic::warning(rule, message).in_file(format!("site/{first}")).hint(hint));
        }
    }
}

/// Checks the files of a built site.
pub(crate) fn check(catalog: &Catalog, files: &Files, leaks: &Leaks, findings: &mut Findings<'_>) {
    let pages: BTreeMap<&str, Page> = files
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), html::read(&String::from_utf8_lossy(bytes))))
        .collect();
    let site = Site { files, pages: &pages, is_online: catalog.publication.site.base_url.is_some() };
    let parts: Vec<Told> = pages
        .par_iter()
        .map(|(path, page)| {
            let mut told = Told::default();
            site.page(path, page, &mut told);
            told
        })
        .collect();
    let mut told = Told::default();
    for part in parts {
        for (what, pages) in part.0 {
            told.0.entry(what).or_default().extend(pages);
        }
    }
    titles(&pages, &mut told);
    file_names(files, findings.dictionary.limit("path_max"), &mut told);
    metadata(files, &mut told);
    leaked(files, leaks, &mut told);
    told.finish(findings);
    footer(catalog, findings);
}

/// What the foot of every page must say. A site without an address is asked the same: it is published on some network all the same.
fn footer(catalog: &Catalog, findings: &mut Findings<'_>) {
    let site = &catalog.publication.site;
    let required = [
        ("网址", "base_url", &site.base_url),
        ("主办单位", "host", &site.host),
        ("联系方式", "contact", &site.contact),
        ("网站标识码", "site_id_code", &site.site_id_code),
        ("ICP 备案号", "icp", &site.icp),
        ("公安备案号", "police_record", &site.police_record),
        ("党政机关标识", "party_government_mark", &site.party_government_mark),
    ];
    for (what, key, _) in required.into_iter().filter(|(.., value)| value.is_none()) {
        let place = if key == "base_url" { "网站" } else { "页脚" };
        let finding = Diagnostic::warning("web/footer", format!("{place}缺少{what}")).in_file(catalog.shown("publication.yaml"));
        findings.add(finding.hint(format!("在 site 里补上一行「{key}: ……」")));
    }
}

struct Site<'a> {
    files: &'a Files,
    pages: &'a BTreeMap<&'a str, Page>,
    /// Whether the site has a public address, and so must say who it is.
    is_online: bool,
}

impl Site<'_> {
    fn page(&self, path: &str, page: &Page, told: &mut Told) {
        for reference in &page.references {
            self.reference(path, reference, told);
        }
        // A page that only leads on to another says nothing of its own.
        if page.is_redirect {
            return;
        }
        if self.is_online && !page.is_hidden {
            self.meta(path, page, told);
        }
        for (name, content) in &page.metas {
            if content.trim().is_empty() || content.trim() == "null" {
                told.add("web/meta-empty", path, format!("标签 {name} 是空的"), "在 publication.yaml 或条目里补上内容");
            }
        }
        accessibility(path, page, told);
    }

    fn meta(&self, path: &str, page: &Page, told: &mut Told) {
        let folder = path.split('/').next().unwrap_or_default();
        let is_kind = Kind::from_folder(folder).is_some() && path.contains('/');
        let is_list = path.ends_with("/index.html") || path.rsplit('/').next().is_some_and(|name| name.starts_with("page-"));
        let groups: [(&str, bool, &[&str], &str); 3] = [
            ("web/meta-site", true, &["SiteName", "SiteDomain", "SiteIDCode"], "在 publication.yaml 的 site 里补上"),
            ("web/meta-column", is_kind, &["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"], "在 site.columns 里补上"),
            (
                "web/meta-article",
                is_kind && !is_list,
                &["ArticleTitle", "PubDate", "ContentSource"],
                "在条目里补上标题、日期（date）和信息来源（source）",
            ),
        ];
        for (rule, applies, names, hint) in groups {
            for name in names.iter().filter(|name| applies && !page.metas.contains_key(**name)) {
                told.add(rule, path, format!("缺少标签 {name}"), hint);
            }
        }
        if let Some(date) = page.metas.get("PubDate").filter(|date| !is_minute(date)) {
            told.add("web/meta-article", path, format!("标签 PubDate 的内容「{date}」不是「年-月-日 时:分」"), "日期写成 2026-03-15");
        }
    }

    fn reference(&self, path: &str, reference: &Reference, told: &mut Told) {
        let address = reference.address.trim();
        let lower = address.to_ascii_lowercase();
        if lower.starts_with("file:") || lower.contains("://localhost") || lower.contains("://127.0.0.1") {
            return told.add("offline/absolute-url", path, format!("链接「{address}」指向本机"), "改成相对链接");
        }
        if lower.starts_with("http://") || lower.starts_with("https://") || address.starts_with("//") {
            if reference.is_loaded {
                told.add("web/external-asset", path, format!("页面引用了站外的「{address}」"), "把文件放进网站");
            }
            return;
        }
        if lower.starts_with("mailto:") || lower.starts_with("tel:") || lower.starts_with("data:") {
            return;
        }
        if address.starts_with('/') {
            return told.add("web/base-path", path, format!("链接「{address}」以 / 开头"), "改成相对链接");
        }
        self.internal(path, address, told);
    }

    fn internal(&self, path: &str, address: &str, told: &mut Told) {
        let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
        let file = file.split('?').next().unwrap_or_default();
        let target = if file.is_empty() { Some(path.to_owned()) } else { resolve(path, &percent_decoded(file)) };
        if file.ends_with('/') || matches!(file, "." | "..") {
            return told.add("offline/index-explicit", path, format!("链接「{address}」没有写到文件"), "写到 index.html");
        }
        match target.filter(|target| self.files.contains_key(target)) {
            None => told.add("web/dead-link", path, format!("链接「{address}」打不开"), "改正链接，或补上文件"),
            Some(target) => {
                let anchor = percent_decoded(anchor);
                let is_known = anchor.is_empty() || self.pages.get(target.as_str()).is_none_or(|page| page.ids.contains(&anchor));
                if !is_known {
                    told.add("web/dead-link", path, format!("链接「{address}」的锚点不存在"), "改正「#」后面的标题");
                }
            }
        }
    }
}

/// `yyyy-MM-dd HH:mm`.
fn is_minute(date: &str) -> bool {
    let shape: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape == "0000-00-00 00:00"
}

/// The path that a relative address leads to; nothing above the root.
fn resolve(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn accessibility(path: &str, page: &Page, told: &mut Told) {
    if page.lang.as_deref().is_none_or(str::is_empty) {
        told.add("a11y/lang", path, "网页没有说明语言", "在模板的 <html> 写 lang=\"zh-CN\"");
    }
    let mut previous = 0;
    for level in &page.headings {
        if *level > previous + 1 && previous > 0 {
            told.add("a11y/heading-order", path, format!("{previous} 级标题下面直接是 {level} 级标题"), "按层级使用标题");
            break;
        }
        previous = *level;
    }
    // The page for lost readers has nothing to skip.
    if !page.has_skip_link && !page.is_hidden {
        told.add("a11y/skip-link", path, "网页开头没有“跳到正文”", "在模板开头放一个指向正文的链接");
    }
    if page.tables_without_head > 0 {
        told.add("a11y/table-header", path, "表格没有表头", "给表格写表头行");
    }
    if let Some(address) = &page.image_without_alt {
        told.add("a11y/image-alt", path, format!("图片「{address}」没有 alt"), "补上 alt");
    }
    if let Some(address) = &page.link_without_name {
        told.add("a11y/link-name", path, format!("链接「{address}」没有文字"), "给链接写文字");
    }
    if page.videos_without_track > 0 {
        told.add("a11y/caption", path, "视频没有字幕", "在 subtitles 里写字幕文件");
    }
    if page.has_module {
        told.add("offline/module-or-fetch", path, "页面用了 module 脚本", "改成普通脚本");
    }
}

fn titles(pages: &BTreeMap<&str, Page>, told: &mut Told) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, page) in pages.iter().filter(|(_, page)| !page.is_redirect) {
        if page.title.trim().is_empty() {
            told.add("a11y/title-unique", path, "网页没有标题", "给条目或栏目写标题");
        } else if let Some(other) = seen.insert(page.title.as_str(), path) {
            told.add("a11y/title-unique", path, format!("网页标题「{}」与 {other} 相同", page.title), "改一个标题");
        }
    }
}

/// Names that do not reach a stick unchanged; those of attachments are told where they are offered.
fn file_names(files: &Files, limit: usize, told: &mut Told) {
    let own = files.keys().map(String::as_str).filter(|path| !path.starts_with("files/"));
    for fault in faults(own, limit) {
        told.add("offline/file-name", fault.path, format!("文件「{}」的名字{}", visible(fault.path), fault.what), fault.hint);
    }
}

/// What a camera writes into a picture.
fn metadata(files: &Files, told: &mut Told) {
    for (path, bytes) in files {
        let head = &bytes[..bytes.len().min(1 << 16)];
        let has = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
        let is_marked = match path.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
            Some("jpg" | "jpeg") => has(b"Exif\0\0") || has(b"http://ns.adobe.com/xap") || has(b"Photoshop 3.0"),
            Some("png") => has(b"eXIf") || has(b"tEXt") || has(b"iTXt"),
            Some("webp") => has(b"EXIF") || has(b"XMP "),
            _ => false,
        };
        if is_marked {
            told.add("privacy/image-metadata", path, format!("图片「{path}」里有拍摄信息"), "重新生成网站；附件里的图片请先去掉属性信息");
        }
    }
}

fn leaked(files: &Files, leaks: &Leaks, told: &mut Told) {
    let found: Vec<(&String, &str)> = files.par_iter().filter_map(|(path, bytes)| Some((path, leaks.in_bytes(bytes)?))).collect();
    for (path, words) in found {
        told.add("secrecy/internal-leak", path, format!("内部字段的内容「{words}」进了公开的文件"), "删去或改写这一处");
    }
}

/// What the configuration says of the site.
pub(crate) fn check_configuration(catalog: &Catalog, shown: &str, findings: &mut Findings<'_>) {
    let publication = &catalog.publication;
    let site = &publication.site;
    let Some(base_url) = &site.base_url else { return };
    let host = base_url.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next()).unwrap_or_default();
    if let Some(domain) = site.domain.as_deref().filter(|domain| host != *domain && !host.ends_with(&format!(".{domain}"))) {
        let message = format!("网址的域名「{host}」不是登记的「{domain}」");
        findings.add(Diagnostic::warning("web/domain", message).in_file(shown).hint("核对 base_url 和 domain"));
    }
    for column in &site.columns {
        if catalog.of_kind(column.kind).next().is_none() {
            let message = format!("栏目「{}」没有内容", column.name);
            findings.add(Diagnostic::warning("web/empty-column", message).in_file(shown).hint("补充条目，或从 site.columns 里撤下"));
        }
    }
    for entry in &catalog.entries {
        if let Some(date) = entry.date.filter(|date| date.year() > publication.year) {
            let message = format!("日期 {date} 晚于出版年度 {}", publication.year);
            let finding = Diagnostic::warning("web/future-date", message).in_file(entry.source.path.clone());
            findings.add(finding.hint("核对日期，或改出版年度"));
        }
    }
}
