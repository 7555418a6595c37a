//! 一花九叶 as the office sees it: the drawing of the home page, each leaf in the colour of its state.

use std::fmt::Write as _;

use super::flower::{Flower, LeafShape, name_lines};
use crate::markup::escape;

/// The longest line in a leaf and in the heart, in characters.
const LEAF_LINE: usize = 5;
const HEART_LINE: usize = 2;

/// What the drawing shows.
#[derive(Debug)]
pub struct LeafRing<'a> {
    /// The name in the heart.
    pub name: &'a str,
    /// The leaves in official order.
    pub leaves: Vec<LeafState>,
}

/// A leaf.
#[derive(Debug)]
pub struct LeafState {
    /// The unit.
    pub unit: String,
    /// How it stands.
    pub words: String,
    /// The same as a class of styles.
    pub state: &'static str,
    /// Where a click leads.
    pub address: String,
}

impl LeafRing<'_> {
    /// The drawing; its colours are those of the page's styles.
    pub fn to_svg(&self) -> String {
        let shape = Flower::new(self.leaves.len());
        let label = format!("{}，{}片叶的进度", self.name, self.leaves.len());
        let mut out = format!(
            "<svg class=\"flower\" viewBox=\"{}\" role=\"group\" aria-label=\"{}\" focusable=\"false\">\n<defs>",
            shape.view_box,
            escape(&label)
        );
        for (index, layer) in shape.layers.iter().enumerate() {
            let _ = write!(
                out,
                "<g id=\"petal-{index}\"><path class=\"petal\" d=\"{}\"/><path class=\"petal-veins\" d=\"{}\"/></g>",
                layer.outline, layer.veins
            );
        }
        out.push_str("</defs>\n");
        for radius in &shape.ripples {
            let _ = write!(out, "<circle class=\"ripple\" r=\"{radius}\"/>");
        }
        self.leaves.iter().zip(&shape.leaves).for_each(|(leaf, shape)| draw_leaf(&mut out, leaf, shape));
        for (index, layer) in shape.layers.iter().enumerate() {
            for angle in &layer.angles {
                let _ = write!(out, "<use href=\"#petal-{index}\" transform=\"rotate({angle})\"/>");
            }
        }
        let _ = write!(out, "\n<circle class=\"heart-disc\" r=\"{}\"/>", shape.heart);
        for line in shape.heart_lines(name_lines(self.name, HEART_LINE)) {
            let _ = write!(
                out,
                "<text class=\"heart-name\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\">{}</text>",
                line.y,
                shape.heart_type,
                escape(&line.words)
            );
        }
        out + "\n</svg>"
    }
}

fn draw_leaf(out: &mut String, leaf: &LeafState, shape: &LeafShape) {
    let (unit, words) = (escape(&leaf.unit), escape(&leaf.words));
    let _ = write!(
        out,
        "\n<path class=\"stem\" d=\"{}\"/><a class=\"leaf is-{}\" href=\"{}\" aria-label=\"{unit}：{words}\"><path class=\"leaf-outline\" d=\"{}\"/><path class=\"leaf-veins\" d=\"{}\"/><text class=\"leaf-words\" text-anchor=\"middle\">",
        shape.stem,
        leaf.state,
        escape(&leaf.address),
        shape.outline,
        shape.veins
    );
    let lines = name_lines(&leaf.unit, LEAF_LINE);
    let rise = if lines.len() > 1 { -26 } else { -10 };
    let first: f64 = shape.y.parse().unwrap_or_default();
    let mut y = first + f64::from(rise);
    for line in &lines {
        let _ = write!(out, "<tspan class=\"leaf-name\" x=\"{}\" y=\"{y:.1}\" font-size=\"24\">{}</tspan>", shape.x, escape(line));
        y += 28.0;
    }
    let _ = write!(out, "<tspan class=\"leaf-state\" x=\"{}\" y=\"{:.1}\" font-size=\"19\">{words}</tspan></text></a>", shape.x, y + 6.0);
}
