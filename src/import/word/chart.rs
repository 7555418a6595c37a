//! Charts and diagrams: their words and numbers as paragraphs and a table, for their shapes cannot come in.

use roxmltree::Node;

use super::container::{parse, related};
use super::line::{Line, quoted};
use super::names::{Space, attribute, child, children, descendant, is};
use super::picture::words_of_drawing;
use super::text::{Inside, RunLook, Walker};
use crate::import::document::{Block, Cell, Inline, Label, Look, Paragraph, Spot, Table};
use crate::import::rules;

/// Points of a chart that become rows of a table, and series that become columns.
const MOST_POINTS: usize = 200;
const MOST_SERIES: usize = 20;

/// What a chart says.
#[derive(Debug, Default)]
struct Chart {
    title: String,
    /// The titles of its axes.
    axes: Vec<String>,
    categories: Vec<String>,
    series: Vec<(String, Vec<String>)>,
}

impl Walker<'_, '_, '_> {
    /// Reads a chart: its title and the numbers that it was drawn from.
    pub(super) fn chart(&mut self, node: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.is_shown("（图表）", look, inside, line) {
            return;
        }
        let chart = related(node, "id", self.relationships).filter(|to| !to.is_external).map(|to| to.target.clone());
        let text = chart.and_then(|part| self.reading.package.xml(&part).ok()).unwrap_or_default();
        let chart = parse(&text).map(|tree| Chart::read(tree.root_element())).unwrap_or_default();
        let title = if chart.title.is_empty() { String::new() } else { quoted(&chart.title) };
        let what = if chart.series.is_empty() { "没有导入" } else { "只导入了数据，成为表格" };
        line.remark(&rules::IMPORT_CHART, format!("图表{title}{what}"), "把图表截成图片插进 Word，或用表格说明");
        for words in std::iter::once(&chart.title).chain(&chart.axes).filter(|words| !words.is_empty()) {
            line.after.push(paragraph(words, None, line.number));
        }
        line.after.extend(chart.table(line.number).map(Block::Table));
    }

    /// Reads a diagram (SmartArt): its words, each a point of a list.
    pub(super) fn diagram(&mut self, node: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.is_shown("（SmartArt）", look, inside, line) {
            return;
        }
        let data = related(node, "dm", self.relationships).filter(|to| !to.is_external).map(|to| to.target.clone());
        let text = data.and_then(|part| self.reading.package.xml(&part).ok()).unwrap_or_default();
        let tree = parse(&text).ok();
        let points = tree.iter().flat_map(|tree| tree.root_element().descendants()).filter(|point| is(*point, Space::Diagram, "pt"));
        let mut is_empty = true;
        for point in points.filter(|point| !matches!(point.attribute("type"), Some("pres" | "parTrans" | "sibTrans" | "doc"))) {
            for words in point.descendants().filter(|words| is(*words, Space::Drawing, "p")).map(words_of_drawing) {
                if !words.trim().is_empty() {
                    is_empty = false;
                    line.after.push(paragraph(words.trim(), Some("•"), line.number));
                }
            }
        }
        let message = if is_empty { "SmartArt 图形没有导入" } else { "SmartArt 图形只导入了文字" };
        line.remark(&rules::IMPORT_SMART_ART, message.to_owned(), "把图形截成图片插进 Word，或用文字说明");
    }
}

/// Words of a drawing as a paragraph.
pub(super) fn paragraph(words: &str, label: Option<&str>, number: u32) -> Block {
    Block::Paragraph(Paragraph {
        spot: Spot { paragraph: number, words: words.chars().take(20).collect() },
        label: label.map(|text| Label { text: text.to_owned(), is_bullet: true, level: 0, is_spaced: true }),
        is_boxed: true,
        inlines: vec![Inline::Text { text: words.to_owned(), look: Look::default() }],
        ..Default::default()
    })
}

impl Chart {
    fn read(root: Node<'_, '_>) -> Self {
        let Some(chart) = descendant(root, Space::Chart, "chart") else { return Self::default() };
        let words = |title: Node<'_, '_>| -> String {
            let paragraphs = title.descendants().filter(|node| is(*node, Space::Drawing, "p") || is(*node, Space::Chart, "v"));
            let words: Vec<String> =
                paragraphs.map(|node| if is(node, Space::Drawing, "p") { words_of_drawing(node) } else { text(node) }).collect();
            words.join(" ").trim().to_owned()
        };
        let plot = child(chart, Space::Chart, "plotArea");
        let axes = plot.into_iter().flat_map(|plot| plot.children()).filter_map(|axis| child(axis, Space::Chart, "title"));
        let mut read = Self {
            title: child(chart, Space::Chart, "title").map(words).unwrap_or_default(),
            axes: axes.map(words).filter(|words| !words.is_empty()).collect(),
            ..Default::default()
        };
        let series = plot.into_iter().flat_map(|plot| plot.descendants()).filter(|node| is(*node, Space::Chart, "ser"));
        for series in series.take(MOST_SERIES) {
            let part = |names: [&str; 2]| names.iter().find_map(|name| child(series, Space::Chart, name));
            let categories = part(["cat", "xVal"]).map(points).unwrap_or_default();
            if categories.len() > read.categories.len() {
                read.categories = categories;
            }
            let name = child(series, Space::Chart, "tx").map(words).unwrap_or_default();
            read.series.push((name, part(["val", "yVal"]).map(points).unwrap_or_default()));
        }
        read
    }

    /// The numbers as a table: a row for each category, a column for each series.
    fn table(&self, number: u32) -> Option<Table> {
        let rows = self.series.iter().map(|(_, values)| values.len()).chain([self.categories.len()]).max().filter(|rows| *rows > 0)?;
        let cell = |words: &str| Cell {
            columns: 1,
            continues: false,
            blocks: if words.is_empty() { Vec::new() } else { vec![paragraph(words, None, number)] },
        };
        let head = std::iter::once(cell("")).chain(self.series.iter().map(|(name, _)| cell(name))).collect();
        let row = |at: usize| {
            let value = |values: &Vec<String>| cell(values.get(at).map(String::as_str).unwrap_or_default());
            std::iter::once(value(&self.categories)).chain(self.series.iter().map(|(_, values)| value(values))).collect()
        };
        Some(Table { rows: std::iter::once(head).chain((0..rows).map(row)).collect() })
    }
}

/// The points that are kept of a series, each at its place.
fn points(node: Node<'_, '_>) -> Vec<String> {
    let Some(cache) = node.descendants().find(|below| below.is_element() && children(*below, Space::Chart, "pt").next().is_some()) else {
        return Vec::new();
    };
    let mut points = Vec::new();
    for point in children(cache, Space::Chart, "pt") {
        let at = attribute(point, Space::Chart, "idx").and_then(|at| at.parse::<usize>().ok()).filter(|at| *at < MOST_POINTS);
        let (Some(at), Some(value)) = (at, child(point, Space::Chart, "v")) else { continue };
        if points.len() <= at {
            points.resize(at + 1, String::new());
        }
        points[at] = text(value);
    }
    points
}

fn text(node: Node<'_, '_>) -> String {
    node.text().unwrap_or_default().trim().to_owned()
}
