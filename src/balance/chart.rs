//! The balance as a drawing: a bar for what each has, a line across for what it should have. No script, no style, no font of its own.

use std::fmt::Write as _;

use super::{Balance, Counted, Verdict, percent};

use crate::markup::escape;

const WIDTH: f64 = 720.0;
/// Where the bars begin; the names stand before.
const LEFT: f64 = 168.0;
/// Where the longest bar ends; the figures stand behind.
const RIGHT: f64 = 520.0;
const ROW: f64 = 30.0;
const BAR: f64 = 16.0;
const HEAD: f64 = 34.0;

/// One dimension, in the scale of a balance whose largest part is `widest`.
pub fn dimension(counted: &Counted, widest: f64) -> String {
    let height = counted.rows.len() as f64 * ROW + 8.0;
    let mut out = open(height, &format!("各{}的篇数与应占份额", counted.name));
    rows(&mut out, counted, 4.0, widest);
    out + "</svg>\n"
}

/// All dimensions in one drawing.
pub fn whole(balance: &Balance, title: &str) -> String {
    let count: usize = balance.dimensions.iter().map(|counted| counted.rows.len()).sum();
    let height = 76.0 + count as f64 * ROW + balance.dimensions.len() as f64 * (HEAD + 12.0);
    let mut out = open(height, title);
    let _ = writeln!(out, "<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>");
    let _ = writeln!(out, "<text x=\"20\" y=\"34\" font-size=\"20\" font-weight=\"700\" fill=\"#23272b\">{}</text>", escape(title));
    let _ = writeln!(
        out,
        "<text x=\"20\" y=\"58\" font-size=\"13\" fill=\"#565d63\">共{}篇、{}字。横条为实际占比，竖线为应占份额；红色不足，黄色偏多，虚线没有写明</text>",
        balance.entries, balance.words
    );
    let mut y = 76.0;
    for counted in &balance.dimensions {
        let _ = writeln!(
            out,
            "<text x=\"20\" y=\"{}\" font-size=\"16\" font-weight=\"700\" fill=\"#9c2f46\">{}</text>",
            y + 22.0,
            counted.name
        );
        rows(&mut out, counted, y + HEAD, balance.widest());
        y += HEAD + 12.0 + counted.rows.len() as f64 * ROW;
    }
    out + "</svg>\n"
}

fn open(height: f64, label: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-label=\"{}\" font-family=\"'Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif\">\n",
        escape(label)
    )
}

fn rows(out: &mut String, counted: &Counted, top: f64, widest: f64) {
    let all = counted.rows.iter().map(|row| row.entries).sum::<usize>().max(1) as f64;
    let scale = |share: f64| (RIGHT - LEFT) * share / widest;
    for (index, row) in counted.rows.iter().enumerate() {
        let y = top + index as f64 * ROW;
        let middle = y + ROW / 2.0;
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{:.1}\" font-size=\"14\" text-anchor=\"end\" fill=\"#23272b\">{}</text>",
            LEFT - 12.0,
            middle + 5.0,
            escape(&short(&row.name))
        );
        // What is unknown is no bar among the others: an outline as long as its part of all.
        let (part, look) = match row.verdict() {
            Verdict::Open => {
                ((row.entries as f64 / all).min(widest), "fill=\"none\" stroke=\"#8d9296\" stroke-dasharray=\"4 3\"".to_owned())
            }
            verdict => (row.share, format!("fill=\"{}\"", color(verdict))),
        };
        if row.entries > 0 || row.due.is_some() {
            let (y, width) = (middle - BAR / 2.0, scale(part).max(1.5));
            let _ = writeln!(out, "<rect x=\"{LEFT}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{BAR}\" rx=\"2\" {look}/>");
        }
        if let Some(due) = row.due {
            let x = LEFT + scale(due.share);
            let _ = writeln!(
                out,
                "<path d=\"M{x:.1} {:.1}v{:.1}\" stroke=\"#23272b\" stroke-width=\"2\"/>",
                middle - BAR / 2.0 - 4.0,
                BAR + 8.0
            );
        }
        let figures = match row.due {
            Some(due) => format!("{}篇 {}，应占{}", row.entries, percent(row.share), percent(due.share)),
            None if row.entries > 0 => format!("{}篇，没有计入", row.entries),
            None => "没有数据".to_owned(),
        };
        let _ = writeln!(out, "<text x=\"{}\" y=\"{:.1}\" font-size=\"13\" fill=\"#565d63\">{figures}</text>", RIGHT + 14.0, middle + 5.0);
    }
}

fn color(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "#b9b3a7",
        Verdict::Short => "#c0504d",
        Verdict::Large => "#d9a441",
        Verdict::Even => "#3f8f86",
    }
}

/// A name that fits before the bars.
fn short(name: &str) -> String {
    let length = name.chars().count();
    if length <= 10 { name.to_owned() } else { name.chars().take(9).collect::<String>() + "…" }
}
