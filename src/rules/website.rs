//! The built site, read as a browser reads it: every link leads somewhere, every page says what the government's standard asks for.
//!
//! The checks read the very bytes that are published, so that neither the program nor an office's own template is taken at its word. What
//! is wrong on many pages in the same way is told once, with the number of pages.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::file_names::{self, visible};
use super::secrecy::Leaks;
use super::{Report, appearance, html};
use crate::diag::Diagnostic;
use crate::model::{Catalog, Kind};
use crate::output::Files;
use crate::rule::{E, I, Rule, W, rules};
use crate::rules::secrecy::SECRECY_INTERNAL_LEAK;
use html::{Page, Reference};

const META: &str = "《政府网站发展指引》国办发〔2017〕47号 附件2";

rules! {
    /// The built site.
    pub(crate) static RULES = [
        WEB_DEAD_LINK {
            id: "web/dead-link",
            severities: [W, E, E],
            source: "国办秘函〔2019〕19号 单项否决指标",
            summary: "链接打不开",
            explanation: "站内的链接、锚点、图片和附件都要打得开。",
            remedy: "改正链接，或补上文件",
        },
        WEB_BASE_PATH {
            id: "web/base-path",
            severities: [W, E, E],
            source: "qinglian 离线约定",
            summary: "链接以 / 开头",
            explanation: "网站放在子目录里、从 U 盘打开时，这样的链接都会失效。",
            remedy: "改成相对链接",
        },
        WEB_EXTERNAL_ASSET {
            id: "web/external-asset",
            severities: [W, E, E],
            source: "GB/T 37668—2019；政务内网使用要求",
            summary: "页面引用了站外的脚本、样式、字体或图片",
            explanation: "内网和离线时打不开，也会把读者的访问告诉别人。",
            remedy: "把文件放进网站",
        },
        WEB_META_SITE {
            id: "web/meta-site",
            severities: [I, W, E],
            source: META,
            summary: "网页缺少网站标签",
            explanation: "每页都要有 SiteName、SiteDomain、SiteIDCode。",
            remedy: "在 publication.yaml 的 site 里补上",
        },
        WEB_META_COLUMN {
            id: "web/meta-column",
            severities: [I, W, E],
            source: META,
            summary: "栏目页缺少栏目标签",
            explanation: "ColumnName、ColumnDescription、ColumnKeywords、ColumnType。",
            remedy: "在 site.columns 里补上",
        },
        WEB_META_ARTICLE {
            id: "web/meta-article",
            severities: [I, W, E],
            source: META,
            summary: "文章页缺少文章标签",
            explanation: "ArticleTitle、PubDate（到分钟）、ContentSource。",
            remedy: "补上日期和信息来源",
        },
        WEB_META_EMPTY {
            id: "web/meta-empty",
            severities: [I, W, E],
            source: META,
            summary: "网页标签是空的",
            explanation: "标签的内容不能为空，也不能是 null。",
            remedy: "补上内容",
        },
        WEB_FOOTER {
            id: "web/footer",
            severities: [I, W, E],
            source: "《政府网站发展指引》国办发〔2017〕47号 五（二）",
            summary: "网址或页脚缺项",
            explanation: "网址、主办单位、联系方式、网站标识码、ICP 备案、公安备案、党政机关标识。",
            remedy: "在 publication.yaml 的 site 里补上",
        },
        WEB_DOMAIN {
            id: "web/domain",
            severities: [I, W, E],
            source: "国办发〔2018〕55号",
            summary: "网址不在登记的域名之下",
            explanation: "base_url 的域名应就是 domain。",
            remedy: "核对网址和域名",
        },
        WEB_EMPTY_COLUMN {
            id: "web/empty-column",
            severities: [I, W, E],
            source: "国办秘函〔2019〕19号",
            summary: "栏目没有内容",
            explanation: "空白栏目是检查指标中的一项。",
            remedy: "补充内容，或撤下栏目",
        },
        WEB_FUTURE_DATE {
            id: "web/future-date",
            severities: [I, W, W],
            source: "国办秘函〔2019〕19号",
            summary: "日期晚于出版年度",
            explanation: "发布日期不应在将来。",
            remedy: "核对日期",
        },
        WEB_PLACEHOLDER_PAGE {
            id: "web/placeholder-page",
            severities: [W, W, E],
            source: "国办秘函〔2019〕19号",
            summary: "页面没有内容",
            explanation: "“正在建设中”的页面不能发布。",
            remedy: "写上内容再发布",
        },
        A11Y_LANG {
            id: "a11y/lang",
            severities: [W, E, E],
            source: "GB/T 37668—2019 5.3.1",
            summary: "网页没有说明语言",
            explanation: "朗读软件靠 lang 选择语音。",
            remedy: "在模板的 <html> 写 lang",
        },
        A11Y_TITLE_UNIQUE {
            id: "a11y/title-unique",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.9",
            summary: "网页标题为空或重复",
            explanation: "每页的标题要分得清。",
            remedy: "改一个标题",
        },
        A11Y_HEADING_ORDER {
            id: "a11y/heading-order",
            severities: [I, W, W],
            source: "GB/T 37668—2019 5.2.5",
            summary: "网页标题跳级",
            explanation: "朗读软件靠标题层级跳转。",
            remedy: "按层级使用标题",
        },
        A11Y_SKIP_LINK {
            id: "a11y/skip-link",
            severities: [I, W, W],
            source: "GB/T 37668—2019 5.2.8",
            summary: "没有“跳到正文”",
            explanation: "用键盘的读者不必每页走一遍导航。",
            remedy: "在模板开头放跳转链接",
        },
        A11Y_TABLE_HEADER {
            id: "a11y/table-header",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.6",
            summary: "表格没有表头",
            explanation: "没有表头的表格，听不出数字属于哪一列。",
            remedy: "给表格写表头行",
        },
        A11Y_IMAGE_ALT {
            id: "a11y/image-alt",
            severities: [W, E, E],
            source: "GB/T 37668—2019 5.2.1",
            summary: "网页图片没有 alt",
            explanation: "装饰图片写空的 alt，其余写替代文字。",
            remedy: "补上 alt",
        },
        A11Y_LINK_NAME {
            id: "a11y/link-name",
            severities: [W, W, E],
            source: "GB/T 37668—2019 5.2.7",
            summary: "链接没有文字",
            explanation: "读者听不到链接通向哪里。",
            remedy: "给链接写文字",
        },
        A11Y_CAPTION {
            id: "a11y/caption",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.3",
            summary: "视频没有字幕",
            explanation: "听不见的读者要靠字幕。",
            remedy: "补上字幕文件",
        },
        PRIVACY_IMAGE_METADATA {
            id: "privacy/image-metadata",
            severities: [W, E, E],
            source: "《个人信息保护法》第六条",
            summary: "发布的图片里有拍摄信息",
            explanation: "位置、相机序列号和缩略图会泄露拍摄者的信息。",
            remedy: "重新生成网站",
        },
        OFFLINE_ABSOLUTE_URL {
            id: "offline/absolute-url",
            severities: [W, E, E],
            source: "qinglian 离线约定",
            summary: "链接指向本机",
            explanation: "file:// 和 localhost 的地址在别的电脑上打不开。",
            remedy: "改成相对链接",
        },
        OFFLINE_MODULE_OR_FETCH {
            id: "offline/module-or-fetch",
            severities: [W, E, E],
            source: "qinglian 离线约定",
            summary: "脚本用了离线不能用的写法",
            explanation: "双击打开的网页不能用 module 脚本。",
            remedy: "改成普通脚本",
        },
        OFFLINE_INDEX_EXPLICIT {
            id: "offline/index-explicit",
            severities: [W, E, E],
            source: "qinglian 离线约定",
            summary: "链接没有写到文件",
            explanation: "双击打开时，文件夹不会自动变成 index.html。",
            remedy: "链接写到 index.html",
        },
        OFFLINE_FILE_NAME {
            id: "offline/file-name",
            severities: [W, E, E],
            source: "Windows 与 FAT 文件命名规则",
            summary: "文件名在 U 盘或 Windows 上不能用",
            explanation: "有的字符和名字在 Windows 上不允许，路径也不能太长。",
            remedy: "换一个文件名",
        },
    ];
}

/// What is wrong, with every page that it is wrong on.
#[derive(Default)]
pub(super) struct PageFaults(BTreeMap<(&'static Rule, String, String), BTreeSet<String>>);

impl PageFaults {
    pub(super) fn add(&mut self, rule: &'static Rule, page: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.0.entry((rule, message.into(), hint.into())).or_default().insert(page.to_owned());
    }

    /// What was found, for tests.
    #[cfg(test)]
    pub(super) fn messages(&self) -> Vec<String> {
        self.0.keys().map(|(_, message, _)| message.clone()).collect()
    }

    fn finish(self, diagnostics: &mut Report<'_>) {
        for ((rule, message, hint), pages) in self.0 {
            let Some(first) = pages.first() else { continue };
            let message = if pages.len() > 1 { format!("{message}（共 {} 页）", pages.len()) } else { message };
            diagnostics.add(Diagnostic::new(rule, message).in_file(format!("site/{first}")).hint(hint));
        }
    }
}

/// Checks the files of a built site.
pub(crate) fn check(catalog: &Catalog, files: &Files, leaks: &Leaks, diagnostics: &mut Report<'_>) {
    let is_online = catalog.publication.site.base_url.is_some();
    let alone = Site { files, pages: &BTreeMap::new(), is_online };
    let read: Vec<((&str, Page), PageFaults)> = files
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| {
            let mut page = html::read(&String::from_utf8_lossy(bytes));
            let mut faults = PageFaults::default();
            // What leads to no place inside a page is looked at now: ten thousand pages name a million addresses.
            page.references.retain(|reference| {
                let waits = reference.address.contains('#');
                if !waits {
                    alone.reference(path, reference, &mut faults);
                }
                waits
            });
            page.references.shrink_to_fit();
            ((path.as_str(), page), faults)
        })
        .collect();
    let (pages, mut parts): (BTreeMap<&str, Page>, Vec<PageFaults>) = read.into_iter().unzip();
    let site = Site { files, pages: &pages, is_online };
    parts.par_extend(pages.par_iter().map(|(path, page)| {
        let mut faults = PageFaults::default();
        site.page(path, page, &mut faults);
        faults
    }));
    let mut faults = PageFaults::default();
    for part in parts {
        for (what, pages) in part.0 {
            faults.0.entry(what).or_default().extend(pages);
        }
    }
    titles(&pages, &mut faults);
    appearance::check(catalog, files, &pages, &mut faults);
    file_names(files, diagnostics.dictionary.limit("path_max"), &mut faults);
    metadata(files, &mut faults);
    leaked(files, leaks, &mut faults);
    faults.finish(diagnostics);
    footer(catalog, diagnostics);
}

/// What the foot of every page must say. A site without an address is asked the same: it is published on some network all the same.
fn footer(catalog: &Catalog, diagnostics: &mut Report<'_>) {
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
        let diagnostic = Diagnostic::new(&WEB_FOOTER, format!("{place}缺少{what}")).in_file(catalog.shown("publication.yaml"));
        diagnostics.add(diagnostic.hint(format!("在 site 里补上一行「{key}: ……」")));
    }
}

struct Site<'a> {
    files: &'a Files,
    pages: &'a BTreeMap<&'a str, Page>,
    /// Whether the site has a public address, and so must say who it is.
    is_online: bool,
}

impl Site<'_> {
    fn page(&self, path: &str, page: &Page, faults: &mut PageFaults) {
        for reference in &page.references {
            self.reference(path, reference, faults);
        }
        // A page that only leads on to another says nothing of its own.
        if page.is_redirect {
            return;
        }
        if self.is_online && !page.is_hidden {
            self.meta(path, page, faults);
        }
        for (name, content) in &page.metas {
            if content.trim().is_empty() || content.trim() == "null" {
                faults.add(&WEB_META_EMPTY, path, format!("标签 {name} 是空的"), "在 publication.yaml 或条目里补上内容");
            }
        }
        accessibility(path, page, faults);
    }

    fn meta(&self, path: &str, page: &Page, faults: &mut PageFaults) {
        let folder = path.split('/').next().unwrap_or_default();
        let is_kind = Kind::from_folder(folder).is_some() && path.contains('/');
        let is_list = path.ends_with("/index.html") || path.rsplit('/').next().is_some_and(|name| name.starts_with("page-"));
        let groups: [(&'static Rule, bool, &[&str], &str); 3] = [
            (&WEB_META_SITE, true, &["SiteName", "SiteDomain", "SiteIDCode"], "在 publication.yaml 的 site 里补上"),
            (&WEB_META_COLUMN, is_kind, &["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"], "在 site.columns 里补上"),
            (
                &WEB_META_ARTICLE,
                is_kind && !is_list,
                &["ArticleTitle", "PubDate", "ContentSource"],
                "在条目里补上标题、日期（date）和信息来源（source）",
            ),
        ];
        for (rule, applies, names, hint) in groups {
            for name in names.iter().filter(|name| applies && !page.metas.contains_key(**name)) {
                faults.add(rule, path, format!("缺少标签 {name}"), hint);
            }
        }
        if let Some(date) = page.metas.get("PubDate").filter(|date| !is_minute(date)) {
            faults.add(&WEB_META_ARTICLE, path, format!("标签 PubDate 的内容「{date}」不是「年-月-日 时:分」"), "日期写成 2026-03-15");
        }
    }

    fn reference(&self, path: &str, reference: &Reference, faults: &mut PageFaults) {
        let address = reference.address.trim();
        let lower = address.to_ascii_lowercase();
        if lower.starts_with("file:") || lower.contains("://localhost") || lower.contains("://127.0.0.1") {
            return faults.add(&OFFLINE_ABSOLUTE_URL, path, format!("链接「{address}」指向本机"), "改成相对链接");
        }
        if lower.starts_with("http://") || lower.starts_with("https://") || address.starts_with("//") {
            if reference.is_loaded {
                faults.add(&WEB_EXTERNAL_ASSET, path, format!("页面引用了站外的「{address}」"), "把文件放进网站");
            }
            return;
        }
        if lower.starts_with("mailto:") || lower.starts_with("tel:") || lower.starts_with("data:") {
            return;
        }
        if address.starts_with('/') {
            return faults.add(&WEB_BASE_PATH, path, format!("链接「{address}」以 / 开头"), "改成相对链接");
        }
        self.internal(path, address, faults);
    }

    fn internal(&self, path: &str, address: &str, faults: &mut PageFaults) {
        let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
        let file = file.split('?').next().unwrap_or_default();
        let target = if file.is_empty() { Some(path.to_owned()) } else { resolve(path, &percent_decoded(file)) };
        if file.ends_with('/') || matches!(file, "." | "..") {
            return faults.add(&OFFLINE_INDEX_EXPLICIT, path, format!("链接「{address}」没有写到文件"), "写到 index.html");
        }
        match target.filter(|target| self.files.contains_key(target)) {
            None => faults.add(&WEB_DEAD_LINK, path, format!("链接「{address}」打不开"), "改正链接，或补上文件"),
            Some(target) => {
                let anchor = percent_decoded(anchor);
                let is_known = anchor.is_empty() || self.pages.get(target.as_str()).is_none_or(|page| page.ids.contains(&anchor));
                if !is_known {
                    faults.add(&WEB_DEAD_LINK, path, format!("链接「{address}」的锚点不存在"), "改正「#」后面的标题");
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

fn accessibility(path: &str, page: &Page, faults: &mut PageFaults) {
    if page.lang.as_deref().is_none_or(str::is_empty) {
        faults.add(&A11Y_LANG, path, "网页没有说明语言", "在模板的 <html> 写 lang=\"zh-CN\"");
    }
    let mut previous = 0;
    for level in &page.headings {
        if *level > previous + 1 && previous > 0 {
            faults.add(&A11Y_HEADING_ORDER, path, format!("{previous} 级标题下面直接是 {level} 级标题"), "按层级使用标题");
            break;
        }
        previous = *level;
    }
    // The page for lost readers has nothing to skip.
    if !page.has_skip_link && !page.is_hidden {
        faults.add(&A11Y_SKIP_LINK, path, "网页开头没有“跳到正文”", "在模板开头放一个指向正文的链接");
    }
    if page.tables_without_head > 0 {
        faults.add(&A11Y_TABLE_HEADER, path, "表格没有表头", "给表格写表头行");
    }
    if let Some(address) = &page.image_without_alt {
        faults.add(&A11Y_IMAGE_ALT, path, format!("图片「{address}」没有 alt"), "补上 alt");
    }
    if let Some(address) = &page.link_without_name {
        faults.add(&A11Y_LINK_NAME, path, format!("链接「{address}」没有文字"), "给链接写文字");
    }
    if page.videos_without_track > 0 {
        faults.add(&A11Y_CAPTION, path, "视频没有字幕", "在 subtitles 里写字幕文件");
    }
    if page.has_module {
        faults.add(&OFFLINE_MODULE_OR_FETCH, path, "页面用了 module 脚本", "改成普通脚本");
    }
}

fn titles(pages: &BTreeMap<&str, Page>, faults: &mut PageFaults) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, page) in pages.iter().filter(|(_, page)| !page.is_redirect) {
        if page.title.trim().is_empty() {
            faults.add(&A11Y_TITLE_UNIQUE, path, "网页没有标题", "给条目或栏目写标题");
        } else if let Some(other) = seen.insert(page.title.as_str(), path) {
            faults.add(&A11Y_TITLE_UNIQUE, path, format!("网页标题「{}」与 {other} 相同", page.title), "改一个标题");
        }
    }
}

/// Names that do not reach a stick unchanged; those of attachments are told where they are offered.
fn file_names(files: &Files, limit: usize, faults: &mut PageFaults) {
    let own = files.keys().map(String::as_str).filter(|path| !path.starts_with("files/"));
    for fault in file_names::faults(own, limit) {
        faults.add(&OFFLINE_FILE_NAME, fault.path, format!("文件「{}」的名字{}", visible(fault.path), fault.what), fault.hint);
    }
}

/// What a camera writes into a picture.
fn metadata(files: &Files, faults: &mut PageFaults) {
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
            faults.add(&PRIVACY_IMAGE_METADATA, path, format!("图片「{path}」里有拍摄信息"), "重新生成网站；附件里的图片请先去掉属性信息");
        }
    }
}

fn leaked(files: &Files, leaks: &Leaks, faults: &mut PageFaults) {
    let found: Vec<(&String, &str)> = files.par_iter().filter_map(|(path, bytes)| Some((path, leaks.in_bytes(bytes)?))).collect();
    for (path, words) in found {
        faults.add(&SECRECY_INTERNAL_LEAK, path, format!("内部字段的内容「{words}」进了公开的文件"), "删去或改写这一处");
    }
}

/// What the configuration says of the site.
pub(crate) fn check_configuration(catalog: &Catalog, shown: &str, diagnostics: &mut Report<'_>) {
    let publication = &catalog.publication;
    let site = &publication.site;
    let Some(base_url) = &site.base_url else { return };
    let host = base_url.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next()).unwrap_or_default();
    if let Some(domain) = site.domain.as_deref().filter(|domain| host != *domain && !host.ends_with(&format!(".{domain}"))) {
        let message = format!("网址的域名「{host}」不是登记的「{domain}」");
        diagnostics.add(Diagnostic::new(&WEB_DOMAIN, message).in_file(shown).hint("核对 base_url 和 domain"));
    }
    for column in &site.columns {
        if catalog.of_kind(column.kind).next().is_none() {
            let message = format!("栏目「{}」没有内容", column.name);
            diagnostics.add(Diagnostic::new(&WEB_EMPTY_COLUMN, message).in_file(shown).hint("补充条目，或从 site.columns 里撤下"));
        }
    }
    for entry in &catalog.entries {
        if let Some(date) = entry.date.filter(|date| date.year() > publication.year) {
            let message = format!("日期 {date} 晚于出版年度 {}", publication.year);
            let diagnostic = Diagnostic::new(&WEB_FUTURE_DATE, message).in_file(entry.source.path.clone());
            diagnostics.add(diagnostic.hint("核对日期，或改出版年度"));
        }
    }
}
