//! `progress.xlsx`: 分品牌, 全部条目, 问题清单, 均衡分析, and 指标 where there are any.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr as _;

use super::{Progress, Row};
use crate::balance::indicators::{self, plain};
use crate::balance::{Balance, Verdict, percent};
use crate::diag::{Place, Severity};
use crate::model::Status;

/// The widest column, in characters of a cell.
const WIDEST: usize = 60;

/// A state, by its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Good,
    Waiting,
    Bad,
}

/// What stands in a cell.
#[derive(Debug, Clone)]
enum Value {
    Words(String),
    Number(f64),
    /// From 0 to 1, shown as a percentage.
    Part(f64),
}

/// A cell.
#[derive(Debug, Clone)]
struct Cell {
    value: Value,
    look: Look,
}

fn words(words: impl Into<String>) -> Cell {
    Cell { value: Value::Words(words.into()), look: Look::Plain }
}

fn number(number: f64) -> Cell {
    Cell { value: Value::Number(number), look: Look::Plain }
}

fn part(part: f64) -> Cell {
    Cell { value: Value::Part(part), look: Look::Plain }
}

fn count(number: usize) -> Cell {
    self::number(number as f64)
}

impl Cell {
    fn looking(self, look: Look) -> Self {
        Self { look, ..self }
    }
}

/// A sheet: a head that stays, rows below it.
struct Sheet {
    name: &'static str,
    head: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
}

/// The workbook as bytes.
///
/// # Errors
///
/// - The library refuses: a sheet has more rows than the format can hold.
pub fn workbook(progress: &Progress<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let date = progress.today;
    let created =
        ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(2000), date.month().unsigned_abs(), date.day().unsigned_abs())?;
    let publication = &progress.catalog.publication;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(format!("{}进度表", publication.short_title))
            .set_company(&publication.bureau)
            .set_creation_datetime(&created),
    );
    let mut sheets = vec![leaves(progress), entries(progress), diagnostics(progress), balance(progress)];
    sheets.extend(indicator_sheet(progress));
    for sheet in sheets {
        write_sheet(workbook.add_worksheet(), &sheet)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    worksheet.set_name(sheet.name)?;
    let columns = u16::try_from(sheet.head.len()).unwrap_or(u16::MAX);
    let head = base().set_bold().set_background_color(Color::RGB(0x9C_2F_46)).set_font_color(Color::White).set_align(FormatAlign::Center);
    for (column, words) in (0..columns).zip(&sheet.head) {
        worksheet.write_string_with_format(0, column, *words, &head)?;
    }
    for (index, row) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0..columns).zip(row) {
            let format = look(cell.look);
            match &cell.value {
                Value::Words(words) => worksheet.write_string_with_format(index, column, words, &format)?,
                Value::Number(number) => {
                    worksheet.write_number_with_format(index, column, *number, &format.set_align(FormatAlign::Right))?
                }
                Value::Part(part) => {
                    let format = format.set_align(FormatAlign::Right).set_num_format("0.0%");
                    worksheet.write_number_with_format(index, column, *part, &format)?
                }
            };
        }
    }
    for (column, width) in (0..columns).zip(widths(sheet)) {
        worksheet.set_column_width(column, width)?;
    }
    worksheet.set_row_height(0, 22)?;
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.autofilter(0, 0, u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX), columns - 1)?;
    worksheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn base() -> Format {
    Format::new().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0xC9_C4_BA)).set_align(FormatAlign::VerticalCenter)
}

fn look(look: Look) -> Format {
    let format = base().set_text_wrap();
    match look {
        Look::Plain => format,
        Look::Good => format.set_background_color(Color::RGB(0xE3_F1_E6)).set_font_color(Color::RGB(0x1E_5B_33)),
        Look::Waiting => format.set_background_color(Color::RGB(0xFD_F3_D8)).set_font_color(Color::RGB(0x7A_4B_05)),
        Look::Bad => format.set_background_color(Color::RGB(0xFB_E4_E2)).set_font_color(Color::RGB(0x9A_1F_1F)),
    }
}

/// As wide as the widest cell: a Han character counts two; the filter's arrow needs room in the head.
fn widths(sheet: &Sheet) -> Vec<f64> {
    let width_of = |cell: &Cell| match &cell.value {
        Value::Words(words) => words.lines().map(|line| line.width_cjk()).max().unwrap_or_default(),
        Value::Number(number) => plain(*number).len(),
        Value::Part(part) => percent(*part).len(),
    };
    let widest = |column: usize| {
        let head = sheet.head[column].width_cjk() + 4;
        let cells = sheet.rows.iter().filter_map(|row| row.get(column)).map(width_of).max().unwrap_or_default() + 2;
        head.max(cells).min(WIDEST) as f64
    };
    (0..sheet.head.len()).map(widest).collect()
}

fn leaves(progress: &Progress<'_>) -> Sheet {
    let rows = progress.leaves.iter().map(|leaf| {
        let mut cells = vec![words(&leaf.unit.name)];
        match &leaf.brand {
            Some(row) => cells.extend(state_cells(progress, row, words(&row.entry.title))),
            None => {
                cells.extend([
                    words("（未报送）").looking(Look::Bad),
                    words("未开始").looking(Look::Bad),
                    words("全部材料").looking(Look::Bad),
                ]);
                cells.extend([count(0), count(0), reviews(progress, (0, 0))]);
            }
        }
        cells.push(days_left(progress, leaf.brand.as_ref()));
        cells
    });
    Sheet {
        name: "分品牌", head: vec!["单位", "品牌", "状态", "还缺什么", "字数", "图片", "审校", "剩余天数"], rows: rows.collect()
    }
}

/// Title, status, gaps, words, pictures and reviews of an entry.
fn state_cells(progress: &Progress<'_>, row: &Row<'_>, title: Cell) -> Vec<Cell> {
    let gaps = if row.missing.is_empty() { words("齐全").looking(Look::Good) } else { words(row.missing.join("、")).looking(Look::Bad) };
    vec![title, status(row.entry.status), gaps, count(row.words), count(row.pictures), reviews(progress, row.signed)]
}

fn status(status: Status) -> Cell {
    let look = match status {
        Status::Final => Look::Good,
        Status::Reviewed | Status::Submitted => Look::Waiting,
        Status::Draft | Status::None => Look::Bad,
    };
    words(status.label()).looking(look)
}

fn reviews(progress: &Progress<'_>, signed: (usize, usize)) -> Cell {
    let needed = progress.needed;
    if needed == (0, 0) {
        return words("不要求");
    }
    let look = match signed {
        signed if signed == needed => Look::Good,
        (0, 0) => Look::Bad,
        _ => Look::Waiting,
    };
    words(format!("审{}／{}　校{}／{}", signed.0, needed.0, signed.1, needed.1)).looking(look)
}

fn days_left(progress: &Progress<'_>, row: Option<&Row<'_>>) -> Cell {
    if row.is_some_and(|row| progress.is_done(row)) {
        return words("已完成").looking(Look::Good);
    }
    match progress.days_left() {
        None => words("—"),
        Some(days) => number(f64::from(days)).looking(match days {
            ..=0 => Look::Bad,
            1..=7 => Look::Waiting,
            _ => Look::Plain,
        }),
    }
}

fn entries(progress: &Progress<'_>) -> Sheet {
    let rows = progress.entries.iter().map(|row| {
        let entry = row.entry;
        let unit = progress.catalog.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| &unit.short_name);
        let mut cells = vec![words(entry.id.to_string()), words(entry.id.kind.label()), words(unit)];
        cells.extend(state_cells(progress, row, words(&entry.title)));
        let date = entry.date.map(|date| date.to_string()).unwrap_or_default();
        let aspects = progress.catalog.publication.aspects.iter().filter(|aspect| entry.aspects.contains(&aspect.id));
        let aspects: Vec<&str> = aspects.map(|aspect| aspect.name.as_str()).collect();
        cells.extend([words(date), words(entry.visibility.label()), words(aspects.join("、"))]);
        cells.push(words(entry.internal.score.clone().unwrap_or_default()));
        cells
    });
    let head = vec!["编号", "类别", "单位", "标题", "状态", "还缺什么", "字数", "图片", "审校", "日期", "公开范围", "方面", "考核分值"];
    Sheet { name: "全部条目", head, rows: rows.collect() }
}

fn diagnostics(progress: &Progress<'_>) -> Sheet {
    let unit_of = |path: Option<&str>| {
        let row = progress.entries.iter().find(|row| Some(row.entry.source.path.as_str()) == path)?;
        progress.catalog.unit(&row.entry.unit).map(|unit| unit.short_name.clone())
    };
    let rows = progress.diagnostics.iter().map(|diagnostic| {
        let look = match diagnostic.severity {
            Severity::Error => Look::Bad,
            Severity::Warning => Look::Waiting,
            Severity::Info => Look::Plain,
        };
        let (line, quoted) = match &diagnostic.place {
            Place::Text(span) => (count(span.source.position(span.range.start).line), span.source.text[span.range.clone()].to_owned()),
            Place::File(_) | Place::Publication | Place::Paragraph(_) => (words(""), String::new()),
        };
        vec![
            words(diagnostic.severity.label()).looking(look),
            words(diagnostic.rule.id),
            words(unit_of(diagnostic.path()).unwrap_or_default()),
            words(diagnostic.path().unwrap_or_default()),
            line,
            words(cut(&quoted)),
            words(&diagnostic.message),
            words(diagnostic.hints.join("\n")),
        ]
    });
    Sheet {
        name: "问题清单", head: vec!["程度", "规则", "单位", "文件", "行", "原文", "问题", "怎么改"], rows: rows.collect()
    }
}

/// The first words of a passage.
fn cut(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() > 40 { line.chars().take(39).collect::<String>() + "…" } else { line.to_owned() }
}

fn balance(progress: &Progress<'_>) -> Sheet {
    let balance = Balance::of(progress.catalog);
    let mut rows = Vec::new();
    for counted in &balance.dimensions {
        for row in &counted.rows {
            let look = match row.verdict() {
                Verdict::Short => Look::Bad,
                Verdict::Large => Look::Waiting,
                Verdict::Even => Look::Good,
                Verdict::Open => Look::Plain,
            };
            rows.push(vec![
                words(counted.name),
                words(&row.name),
                count(row.entries),
                if row.due.is_some() { part(row.share) } else { words("—") },
                row.due.map_or_else(|| words("—"), |due| part(due.share)),
                row.due.map_or_else(|| words("—"), |due| number(0.0 - due.lack.round())).looking(look),
                number(row.words.round()),
                if row.due.is_some() { part(row.word_share) } else { words("—") },
            ]);
        }
        for sentence in counted.sentences() {
            let mut row = vec![words(counted.name), words(sentence)];
            row.extend((0..6).map(|_| words("")));
            rows.push(row);
        }
    }
    Sheet {
        name: "均衡分析", head: vec!["维度", "名称", "篇数", "占比", "应占", "多（少）几篇", "字数", "字数占比"], rows
    }
}

fn indicator_sheet(progress: &Progress<'_>) -> Option<Sheet> {
    let mut rows = Vec::new();
    let titles =
        |evidence: &[(crate::model::EntryId, String)]| evidence.iter().map(|(_, title)| title.as_str()).collect::<Vec<_>>().join("、");
    for set in indicators::sets(progress.catalog) {
        for group in &set.groups {
            for item in &group.items {
                let look = match item.ratio {
                    Some(ratio) if ratio >= 1.0 => Look::Good,
                    Some(0.0) => Look::Bad,
                    Some(_) => Look::Waiting,
                    None => Look::Plain,
                };
                rows.push(vec![
                    words(&set.name),
                    words(&group.name),
                    words(&item.name),
                    item.value.map_or_else(|| words("隐去"), number),
                    item.target.map_or_else(|| words("—"), number),
                    words(&item.unit),
                    item.ratio.map_or_else(|| words("—"), part).looking(look),
                    item.score.map_or_else(|| words("—"), rounded),
                    rounded(item.full),
                    words(titles(&item.evidence)),
                ]);
            }
            rows.push(sum(&set.name, &group.name, "小计", group.score, group.full));
        }
        rows.push(sum(&set.name, "", "合计", set.score, set.full));
    }
    for item in indicators::score_items(progress.catalog) {
        rows.push(vec![
            words("考核加分"),
            words(item.unit.unwrap_or_default()),
            words(&item.name),
            words(""),
            words(""),
            words(""),
            words(""),
            rounded(item.points),
            words(""),
            words(titles(&item.evidence)),
        ]);
    }
    let head = vec!["指标", "分组", "项目", "实际", "目标", "计量单位", "完成", "得分", "满分", "依据"];
    (!rows.is_empty()).then_some(Sheet { name: "指标", head, rows })
}

fn sum(set: &str, group: &str, name: &str, score: f64, full: f64) -> Vec<Cell> {
    let mut row = vec![words(set), words(group), words(name)];
    row.extend((0..4).map(|_| words("")));
    row.extend([rounded(score), rounded(full), words("")]);
    row
}

fn rounded(points: f64) -> Cell {
    number((points * 100.0).round() / 100.0)
}
