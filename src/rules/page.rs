//! The diagnostics as a page that an office prints and works through: grouped by unit, a box to tick beside each.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use crate::diag::{Diagnostic, Diagnostics, Place, Severity};
use crate::markup::escape;
use crate::model::{Catalog, Slug};

/// The page holds the authors' words: whatever they are, nothing in it is run or fetched.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
<meta name=\"referrer\" content=\"no-referrer\">";

const STYLE: &str = "body{font:16px/1.7 'Noto Serif CJK SC','Source Han Serif SC',SimSun,serif;color:#1c1c1c;max-width:56rem;margin:2rem auto;padding:0 1.5rem}\
h1,h2{font-family:'Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif;line-height:1.3}h1{font-size:1.6rem;border-bottom:3px solid #a8324a;padding-bottom:.5rem}\
h2{font-size:1.15rem;margin:2.2rem 0 .6rem;break-after:avoid}h2 small{font-weight:400;color:#666}ol{list-style:none;margin:0;padding:0}\
li{display:grid;grid-template-columns:1.6rem 3.2rem 1fr;gap:.2rem .6rem;border-top:1px solid #ddd;padding:.6rem 0;break-inside:avoid}\
.box{width:1rem;height:1rem;border:1.5px solid #555;margin-top:.35rem}.weight{font-weight:700}.error .weight{color:#b3261e}.warning .weight{color:#8a5a00}.info .weight{color:#1f6f8b}\
.what{margin:0}.where,.hint,.source{margin:.1rem 0 0;font-size:.88rem;color:#555}mark{background:#fde9a9;padding:0 .1em}\
@media print{body{font-size:10.5pt;margin:0;max-width:none;padding:0}a{color:inherit}}";

/// What a unit has to do.
#[derive(Default)]
struct Sheet<'a> {
    diagnostics: Vec<&'a Diagnostic>,
}

/// The page. Without a catalog (a publication that cannot be read) everything stands in one group.
pub fn render(catalog: Option<&Catalog>, diagnostics: &Diagnostics, edition: &str) -> String {
    let title = catalog.map_or("检查结果", |catalog| catalog.publication.short_title.as_str());
    let mut sheets: BTreeMap<(usize, String), Sheet<'_>> = BTreeMap::new();
    let units = UnitsByFile::new(catalog);
    for diagnostic in diagnostics {
        sheets.entry(units.of(diagnostic)).or_default().diagnostics.push(diagnostic);
    }
    let count = |severity| diagnostics.count(severity);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n{POLICY}\n<title>{0}检查单</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{0}检查单（{1}）</h1>\n<p>共 {2} 个错误、{3} 个警告、{4} 个提示。改好一处，在方框里打勾。</p>\n",
        escape(title),
        escape(edition),
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Info)
    );
    for ((_, unit), sheet) in &sheets {
        let _ = writeln!(out, "<section>\n<h2>{} <small>{} 处</small></h2>\n<ol>", escape(unit), sheet.diagnostics.len());
        sheet.diagnostics.iter().for_each(|diagnostic| item(&mut out, diagnostic));
        out.push_str("</ol>\n</section>\n");
    }
    if sheets.is_empty() {
        out.push_str("<p>没有发现问题。</p>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// Which unit has to mend what, looked up once for thousands of diagnostics.
pub(crate) struct UnitsByFile<'a> {
    /// The name of each unit and its place in official order from 1, by the path of its entries' texts.
    by_text: HashMap<&'a str, (usize, &'a str)>,
    /// The same by the files that they show or offer; the first entry counts.
    by_file: HashMap<&'a str, (usize, &'a str)>,
}

impl<'a> UnitsByFile<'a> {
    pub(crate) fn new(catalog: Option<&'a Catalog>) -> Self {
        let (mut by_text, mut by_file) = (HashMap::new(), HashMap::new());
        let units = catalog.into_iter().flat_map(|catalog| &catalog.units).zip(1..);
        let places: HashMap<&Slug, (usize, &str)> = units.map(|(unit, place)| (&unit.id, (place, unit.name.as_str()))).collect();
        for entry in catalog.into_iter().flat_map(|catalog| &catalog.entries) {
            let Some(unit) = places.get(&entry.unit) else { continue };
            by_text.entry(entry.source.path.as_str()).or_insert(*unit);
            for file in entry.files() {
                by_file.entry(file.as_str()).or_insert(*unit);
            }
        }
        Self { by_text, by_file }
    }

    /// The unit that has to mend it: its place in official order, and its name.
    pub(crate) fn of(&self, diagnostic: &Diagnostic) -> (usize, String) {
        let by_text = diagnostic.path().and_then(|path| self.by_text.get(path));
        let by_words = || match &diagnostic.place {
            Place::Text(span) => self.by_file.get(&span.source.text[span.range.clone()]),
            _ => None,
        };
        let (place, name) = by_text.or_else(by_words).copied().unwrap_or((0, "全书与设置"));
        (place, name.to_owned())
    }
}

fn item(out: &mut String, diagnostic: &Diagnostic) {
    let class = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    let _ = writeln!(
        out,
        "<li class=\"{class}\"><span class=\"box\"></span><span class=\"weight\">{}</span><div>",
        diagnostic.severity.label()
    );
    let _ = writeln!(out, "<p class=\"what\">{}</p>", escape(&diagnostic.message));
    let _ = writeln!(out, "<p class=\"where\">{}</p>", place(diagnostic));
    for hint in &diagnostic.hints {
        let _ = writeln!(out, "<p class=\"hint\">怎么改：{}</p>", escape(hint));
    }
    if let Some(origin) = diagnostic.origin() {
        let _ = writeln!(out, "<p class=\"where\">原稿：{}</p>", escape(&origin.shown()));
    }
    if let Some(waived) = diagnostic.waived() {
        let _ = writeln!(out, "<p class=\"hint\">已豁免：{}</p>", escape(waived));
    }
    let _ = writeln!(out, "<p class=\"source\">{}　{}</p>\n</div></li>", escape(diagnostic.rule.id), escape(diagnostic.rule.source));
}

/// How many characters of the line stand on both sides of the words.
const AROUND: usize = 18;

fn place(diagnostic: &Diagnostic) -> String {
    match &diagnostic.place {
        Place::Publication => String::new(),
        Place::File(path) => escape(path),
        Place::Paragraph(place) => escape(&place.shown()),
        Place::Text(span) => {
            let position = span.source.position(span.range.start);
            let line = span.source.line_range(position.line);
            let text = &span.source.text;
            let end = span.range.end.min(line.end).max(span.range.start);
            let from =
                text[line.start..span.range.start].char_indices().rev().nth(AROUND - 1).map_or(line.start, |(at, _)| line.start + at);
            let to = text[end..line.end.max(end)].char_indices().nth(AROUND).map_or(line.end.max(end), |(at, _)| end + at);
            let words = format!(
                "{}<mark>{}</mark>{}",
                escape(&text[from..span.range.start]),
                escape(&text[span.range.start..end]),
                escape(&text[end..to])
            );
            format!("{} 第 {} 行第 {} 字：{words}", escape(&span.source.path), position.line, position.column)
        }
    }
}
