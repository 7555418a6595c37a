//! The 审核表: every entry with its signatures, for the terminal ([`text`]) and as a page to print and file ([`html`]).

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::{Ledger, Stage, Standing, State};
use crate::edition::Edition;
use crate::markup::escape;
use crate::model::Catalog;
use crate::printable;

/// What a table is made of.
#[derive(Debug)]
pub struct Table<'a> {
    catalog: &'a Catalog,
    stages: Vec<Stage>,
    rows: Vec<Standing<'a>>,
}

impl<'a> Table<'a> {
    /// The table of everything that an edition shows.
    pub fn new(catalog: &'a Catalog, edition: Edition, stages: Vec<Stage>, ledger: &'a Ledger) -> Self {
        let rows = Standing::of_all(catalog, edition, &stages, ledger);
        Self { catalog, stages, rows }
    }

    /// How many entries have all their signatures, and how many there are.
    pub fn done(&self) -> (usize, usize) {
        (self.rows.iter().filter(|row| row.signed() == self.stages.len()).count(), self.rows.len())
    }

    fn unit(&self, row: &Standing<'a>) -> &'a str {
        self.catalog.unit(&row.entry.unit).map_or(row.entry.unit.as_str(), |unit| &unit.short_name)
    }

    fn summary(&self) -> String {
        let (done, all) = self.done();
        format!("共 {all} 篇，审校齐全 {done} 篇，未齐 {} 篇", all - done)
    }
}

/// The table for a terminal: columns in line, whatever the width of their characters.
pub fn text(table: &Table<'_>) -> String {
    let mut rows: Vec<Vec<String>> = vec![["单位", "类别", "标题"].map(str::to_owned).to_vec()];
    rows[0].extend(table.stages.iter().map(|stage| stage.name.clone()));
    for row in &table.rows {
        let title = short(&printable::line(&row.entry.title), 24);
        let mut cells = vec![printable::line(table.unit(row)).into_owned(), row.entry.id.kind.label().to_owned(), title];
        cells.extend(row.stages.iter().map(|(_, state)| match state {
            State::Missing => "—".to_owned(),
            State::Stale(record) => format!("{}（失效）", printable::line(&record.by)),
            State::Signed(record) => format!("{} {}", printable::line(&record.by), day(record.date)),
        }));
        rows.push(cells);
    }
    let widths: Vec<usize> =
        (0..rows[0].len()).map(|column| rows.iter().map(|row| row[column].width_cjk()).max().unwrap_or_default()).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width + 2 - cell.width_cjk()));
        }
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out + &table.summary()
}

fn day(date: jiff::civil::Date) -> String {
    format!("{}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// At most so many columns of a title.
fn short(title: &str, columns: usize) -> String {
    if title.width_cjk() <= columns {
        return title.to_owned();
    }
    let mut out = String::new();
    for c in title.chars() {
        out.push(c);
        if out.width_cjk() > columns - 2 {
            out.pop();
            break;
        }
    }
    out + "…"
}

/// How the page begins.
const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n";

/// Whether bytes are a page that [`html`] made.
pub fn is_html(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.starts_with(HEAD) && text.contains("审核表</title>"))
}

/// The table as a page: A4, landscape, its head repeated on every sheet, room for signatures by hand.
pub fn html(table: &Table<'_>) -> String {
    let publication = &table.catalog.publication;
    let title = format!("{}审核表", publication.title);
    let mut out = format!(
        "{HEAD}<title>{}</title>\n<style>\n{STYLES}</style>\n</head>\n<body>\n<h1>{}</h1>\n<p class=\"lead\">{}　编制单位：{}</p>\n",
        escape(&title),
        escape(&title),
        table.summary(),
        escape(&publication.bureau),
    );
    out.push_str("<table>\n<thead>\n<tr><th>序号</th><th>单位</th><th>类别</th><th>标题</th>");
    for stage in &table.stages {
        let _ = write!(out, "<th>{}</th>", escape(&stage.name));
    }
    out.push_str("<th>稿件指纹</th></tr>\n</thead>\n<tbody>\n");
    for (index, row) in table.rows.iter().enumerate() {
        let _ = write!(
            out,
            "<tr><td class=\"number\">{}</td><td>{}</td><td>{}</td><td class=\"title\">{}</td>",
            index + 1,
            escape(table.unit(row)),
            row.entry.id.kind.label(),
            escape(&row.entry.title)
        );
        for (_, state) in &row.stages {
            out.push_str(&cell(*state));
        }
        let _ = writeln!(out, "<td class=\"print\">{}</td></tr>", &row.fingerprint[..8]);
    }
    out.push_str("</tbody>\n</table>\n");
    out.push_str("<p class=\"lead\">“失效”指审签以后稿件又有改动，应重新审签；稿件指纹是现稿内容的摘要，内容不变指纹不变。</p>\n");
    out.push_str(
        "<p class=\"signs\"><span>编辑部负责人：</span><span>审核单位（盖章）：</span><span>日期：</span></p>\n</body>\n</html>\n",
    );
    out
}

fn cell(state: State<'_>) -> String {
    match state {
        State::Missing => "<td class=\"missing\">未签</td>".to_owned(),
        State::Stale(record) => format!("<td class=\"stale\">失效<br><small>{} {}</small></td>", escape(&record.by), day(record.date)),
        State::Signed(record) => {
            let opinion = record.opinion.as_deref().map(|words| format!("<br><small>{}</small>", escape(words))).unwrap_or_default();
            format!("<td>{}<br><small>{}</small>{opinion}</td>", escape(&record.by), day(record.date))
        }
    }
}

const STYLES: &str = "@page { size: A4 landscape; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; color: #1c1f22; background: #fff; font: 14px/1.5 \"Source Han Sans SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif; }
h1 { margin: 0 0 0.4rem; text-align: center; font: 700 1.5rem/1.4 \"Source Han Serif SC\", \"Noto Serif CJK SC\", SimSun, serif; }
.lead { margin: 0.4rem 0 0.9rem; color: #555; text-align: center; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border: 1px solid #8a8f94; text-align: center; vertical-align: middle; }
th { background: #f1efe9; font-weight: 700; white-space: nowrap; }
td.title { text-align: left; min-width: 12rem; }
td.print { color: #666; font: 0.85em ui-monospace, Consolas, monospace; }
td small { color: #555; white-space: nowrap; }
td.missing { color: #9a1f1f; background: #fbeeee; }
td.stale { color: #7a4b05; background: #fdf5e0; }
.signs { display: flex; justify-content: space-between; margin: 2rem 1rem 0; }
.signs span { min-width: 16rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
@media print { body { padding: 0; max-width: none; font-size: 9.5pt; } th, td { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
";
