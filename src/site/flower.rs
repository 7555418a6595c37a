//! 一花九叶 as a drawing: one lotus seen from above, its leaves around it. Only geometry; the template draws it.
//!
//! - [`Flower::new`] places any number of leaves: the ring grows with them, the leaves keep their size.
//! - The outlines are paths in the drawing's own coordinates, the flower's heart at `0 0`.
//!
//! Numbers are printed with one decimal: that is finer than a screen and coarser than what two mathematics libraries disagree about.

use std::f64::consts::{PI, TAU};
use std::fmt::Write as _;

use serde::Serialize;

/// Half the width of a leaf.
const LEAF_RADIUS: f64 = 86.0;
/// From heart to leaf, where few leaves leave the choice.
const RING_MIN: f64 = 258.0;
/// Room between neighbouring leaves, as a factor of their width.
const LEAF_SPACING: f64 = 1.035;
/// Room between the outermost petal and the leaves.
const PETAL_GAP: f64 = 2.0;
/// Room around the drawing for strokes and ripples.
const MARGIN: f64 = 12.0;
/// How often the margin of a leaf waves.
const LOBES: usize = 13;
/// Veins of a leaf.
const VEINS: usize = 14;

/// The whole drawing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Flower {
    /// The `viewBox`.
    pub(crate) view_box: String,
    /// Radii of the ripples on the water, from the inside.
    pub(crate) ripples: Vec<String>,
    /// The layers of the flower, outermost first.
    pub(crate) layers: Vec<PetalLayer>,
    /// Radius of the heart, which bears the name.
    pub(crate) heart: String,
    /// Size of the name in the heart.
    pub(crate) heart_type: String,
    #[serde(skip)]
    heart_size: f64,
    /// The leaves in official order, clockwise from the top.
    pub(crate) leaves: Vec<LeafShape>,
}

/// Petals of one size.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PetalLayer {
    /// One petal, pointing up from `0 0`.
    pub(crate) outline: String,
    /// Fine lines along it.
    pub(crate) veins: String,
    /// The angle of each petal in degrees.
    pub(crate) angles: Vec<String>,
}

/// One leaf.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LeafShape {
    /// Its middle, where the name stands.
    pub(crate) x: String,
    /// Its middle, where the name stands.
    pub(crate) y: String,
    /// The wavy margin.
    pub(crate) outline: String,
    /// The veins, from the point where the stem meets the leaf.
    pub(crate) veins: String,
    /// The stem, from the heart.
    pub(crate) stem: String,
}

impl Flower {
    /// A drawing with this many leaves.
    pub(crate) fn new(leaves: usize) -> Self {
        let ring = ring_radius(leaves);
        let petal = ring - LEAF_RADIUS - PETAL_GAP;
        let half = ring + LEAF_RADIUS + MARGIN;
        Self {
            view_box: format!("{0} {0} {1} {1}", decimal(-half), decimal(2.0 * half)),
            ripples: [0.80, 1.0, 1.26].map(|share| decimal(ring * share)).to_vec(),
            layers: petal_layers(petal),
            heart: decimal(petal * 0.385),
            heart_type: decimal(petal * HEART_TYPE),
            heart_size: petal * HEART_TYPE,
            leaves: (0..leaves).map(|index| leaf_shape(TAU * index as f64 / leaves as f64 - PI / 2.0, ring)).collect(),
        }
    }
}

/// The size of the name in the heart, by the length of a petal.
const HEART_TYPE: f64 = 0.2;

/// A line of the name in the heart.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeartLine {
    pub(crate) words: String,
    /// Its base line.
    pub(crate) y: String,
}

impl Flower {
    /// The lines of a name, around the middle of the heart.
    pub(crate) fn heart_lines(&self, lines: Vec<String>) -> Vec<HeartLine> {
        let leading = self.heart_size * 1.08;
        // The middle of a Han character is about 0.36 above its base line.
        let first = self.heart_size * 0.36 - leading * (lines.len().saturating_sub(1)) as f64 / 2.0;
        lines.into_iter().enumerate().map(|(index, words)| HeartLine { words, y: decimal(first + leading * index as f64) }).collect()
    }
}

/// The radius of the ring on which the middles of the leaves stand: neighbours never overlap.
fn ring_radius(leaves: usize) -> f64 {
    if leaves < 2 {
        return RING_MIN;
    }
    (LEAF_RADIUS * LEAF_SPACING / (PI / leaves as f64).sin()).max(RING_MIN)
}

fn petal_layers(length: f64) -> Vec<PetalLayer> {
    let layer = |count: usize, share: f64, width: f64, turn: f64| PetalLayer {
        outline: petal_outline(length * share, length * width),
        veins: petal_veins(length * share, length * width),
        // Every other petal lies above its two neighbours: drawn around in order, the flower would look like a wheel.
        angles: (0..count)
            .step_by(2)
            .chain((1..count).step_by(2))
            .map(|index| decimal((index as f64 + turn) * 360.0 / count as f64))
            .collect(),
    };
    vec![layer(12, 1.0, 0.40, 0.5), layer(12, 0.88, 0.40, 0.0), layer(10, 0.73, 0.38, 0.5), layer(8, 0.58, 0.36, 0.0)]
}

/// A petal that is widest above its middle and ends in a point.
fn petal_outline(length: f64, width: f64) -> String {
    let half = width / 2.0;
    let at = |x: f64, y: f64| format!("{} {}", decimal(x * half), decimal(-y * length));
    format!(
        "M0 0C{} {} {}C{} {} {}C{} {} {}C{} {} 0 0Z",
        at(-0.60, 0.10),
        at(-1.0, 0.30),
        at(-1.0, 0.52),
        at(-1.0, 0.72),
        at(-0.42, 0.90),
        at(0.0, 1.0),
        at(0.42, 0.90),
        at(1.0, 0.72),
        at(1.0, 0.52),
        at(1.0, 0.30),
        at(0.60, 0.10),
    )
}

fn petal_veins(length: f64, width: f64) -> String {
    let half = width / 2.0;
    let mut path = String::new();
    for side in [-0.56, -0.28, 0.0, 0.28, 0.56_f64] {
        let tip = 0.93 - 0.16 * side.abs();
        let bend = decimal(side * half);
        let _ = write!(
            path,
            "M{} {}Q{bend} {} {} {}",
            decimal(side * half * 0.55),
            decimal(-length * 0.36),
            decimal(-length * 0.7),
            decimal(side * half * 0.42),
            decimal(-length * tip),
        );
    }
    path
}

/// The leaf whose middle stands at an angle (in radians, clockwise from the right) on the ring.
fn leaf_shape(angle: f64, ring: f64) -> LeafShape {
    let (x, y) = (ring * angle.cos(), ring * angle.sin());
    // A leaf on its stem tilts outwards: its veins meet nearer to the flower.
    let (stem_x, stem_y) = (x - LEAF_RADIUS * 0.34 * angle.cos(), y - LEAF_RADIUS * 0.34 * angle.sin());
    LeafShape {
        x: decimal(x),
        y: decimal(y),
        outline: leaf_outline(x, y, angle),
        veins: leaf_veins((x, y), (stem_x, stem_y), angle),
        stem: stem(angle, (stem_x, stem_y)),
    }
}

fn leaf_outline(x: f64, y: f64, turn: f64) -> String {
    let points: Vec<(f64, f64)> = (0..LOBES * 2)
        .map(|index| {
            let angle = turn + TAU * index as f64 / (LOBES * 2) as f64;
            let radius = LEAF_RADIUS * if index % 2 == 0 { 1.0 } else { 0.982 };
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
        .collect();
    closed_curve(&points)
}

fn leaf_veins(middle: (f64, f64), origin: (f64, f64), turn: f64) -> String {
    let mut path = String::new();
    for index in 0..VEINS {
        let angle = turn + TAU * (index as f64 + 0.5) / VEINS as f64;
        let end = (middle.0 + LEAF_RADIUS * 0.88 * angle.cos(), middle.1 + LEAF_RADIUS * 0.88 * angle.sin());
        let bend = 0.10 * (angle - turn).sin();
        let control = (
            origin.0 + (end.0 - origin.0) * 0.55 - (end.1 - origin.1) * bend,
            origin.1 + (end.1 - origin.1) * 0.55 + (end.0 - origin.0) * bend,
        );
        let _ = write!(
            path,
            "M{} {}Q{} {} {} {}",
            decimal(origin.0),
            decimal(origin.1),
            decimal(control.0),
            decimal(control.1),
            decimal(end.0),
            decimal(end.1)
        );
    }
    path
}

fn stem(angle: f64, end: (f64, f64)) -> String {
    let sway = 0.16;
    let middle = (end.0 * 0.62, end.1 * 0.62);
    let control = (middle.0 - end.1 * sway, middle.1 + end.0 * sway);
    let start = (40.0 * angle.cos(), 40.0 * angle.sin());
    format!(
        "M{} {}Q{} {} {} {}",
        decimal(start.0),
        decimal(start.1),
        decimal(control.0),
        decimal(control.1),
        decimal(end.0),
        decimal(end.1)
    )
}

/// A smooth closed curve through points (Catmull–Rom, as cubic Béziers).
fn closed_curve(points: &[(f64, f64)]) -> String {
    let count = points.len();
    let at = |index: usize| points[index % count];
    let mut path = format!("M{} {}", decimal(points[0].0), decimal(points[0].1));
    for index in 0..count {
        let (before, from, to, after) = (at(index + count - 1), at(index), at(index + 1), at(index + 2));
        let _ = write!(
            path,
            "C{} {} {} {} {} {}",
            decimal(from.0 + (to.0 - before.0) / 6.0),
            decimal(from.1 + (to.1 - before.1) / 6.0),
            decimal(to.0 - (after.0 - from.0) / 6.0),
            decimal(to.1 - (after.1 - from.1) / 6.0),
            decimal(to.0),
            decimal(to.1),
        );
    }
    path.push('Z');
    path
}

/// One decimal at most, no `-0`.
fn decimal(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

/// A name in at most two lines of about the same length, for the heart and the leaves.
pub(crate) fn name_lines(name: &str, longest: usize) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= longest {
        return vec![name.to_owned()];
    }
    let (first, second) = letters.split_at(letters.len().div_ceil(2));
    vec![first.iter().collect(), second.iter().collect()]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn middle(leaf: &LeafShape) -> (f64, f64) {
        (leaf.x.parse().unwrap(), leaf.y.parse().unwrap())
    }

    #[test]
    fn any_number_of_leaves_stands_apart_and_inside_the_drawing() {
        for count in 0..=40 {
            let flower = Flower::new(count);
            assert_eq!(flower.leaves.len(), count);
            let half = -flower.view_box.split(' ').next().unwrap().parse::<f64>().unwrap();
            for (index, leaf) in flower.leaves.iter().enumerate() {
                let (x, y) = middle(leaf);
                assert!(x.abs() + LEAF_RADIUS <= half && y.abs() + LEAF_RADIUS <= half, "{count} {index}");
                for other in &flower.leaves[..index] {
                    let (other_x, other_y) = middle(other);
                    assert!((x - other_x).hypot(y - other_y) >= LEAF_RADIUS * 2.0, "{count} {index}");
                }
            }
        }
    }

    #[test]
    fn the_first_leaf_is_at_the_top_and_the_next_to_its_right() {
        let flower = Flower::new(9);
        let (x, y) = middle(&flower.leaves[0]);
        assert!(x.abs() < 0.1 && y < -RING_MIN + 1.0);
        assert!(middle(&flower.leaves[1]).0 > 0.0);
    }

    #[test]
    fn the_petals_end_before_the_leaves_begin() {
        for count in [0, 1, 3, 9, 20] {
            let ring = ring_radius(count);
            assert!(ring - LEAF_RADIUS >= petal_tip(&Flower::new(count)), "{count}");
        }
    }

    fn petal_tip(flower: &Flower) -> f64 {
        let outline = &flower.layers[0].outline;
        outline.split(['C', ' ', 'M', 'Z']).filter_map(|number| number.parse::<f64>().ok()).fold(0.0, |tip, number| tip.max(-number))
    }

    #[test]
    fn decimals_are_short() {
        assert_eq!([decimal(-0.04), decimal(1.26), decimal(-12.0), decimal(-0.25)], ["0", "1.3", "-12", "-0.3"]);
    }

    #[test]
    fn long_names_are_broken_in_the_middle() {
        assert_eq!(name_lines("清风官河", 5), ["清风官河"]);
        assert_eq!(name_lines("清莲云汀", 2), ["清莲", "云汀"]);
        assert_eq!(name_lines("清正廉明路", 4), ["清正廉", "明路"]);
    }
}
