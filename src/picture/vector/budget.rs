//! What a drawing costs whoever draws it: a symbol counts wherever it is used, a filter wherever it is applied.
//!
//! Browsers, the album and the printer draw the same file; some of them do it without any limit of their own.

use std::collections::HashMap;

use super::tree::{Branch, Href, Leaf, references_in};
use crate::picture::probe::svg::SvgProblem;

/// Elements, each with its share of bytes, as often as they are drawn.
const ELEMENTS: f64 = 200_000.0;
/// Characters, as often as they are set.
const CHARACTERS: f64 = 20_000.0;
/// Steps of filters, as often as they are applied; each goes over every pixel of its place.
const FILTER_STEPS: f64 = 200.0;
/// Surfaces that are drawn apart before they are put in: opacity, clips, masks, filters, blending.
const LAYERS: f64 = 3_000.0;
/// Of these, how many lie in each other: each takes a whole page of memory.
const LAYERS_DEEP: f64 = 24.0;
/// Levels, those of what is referred to included.
const DEPTH: usize = 250;
/// Steps of one filter: each keeps its result in memory.
const STEPS_OF_ONE: usize = 16;
/// How far a filter may spread colours or reach for them, in shares of the drawing's longer side: each pixel asks so many others.
const BLUR: f64 = 0.15;
const MORPHOLOGY: f64 = 0.006;
/// How much larger than what it is for a filter's own surface may be.
const REGION: f64 = 4.0;

/// Refuses what would cost too much.
///
/// # Errors
///
/// - [`SvgProblem::TooComplex`]: too many elements, characters or surfaces, or too deep.
/// - [`SvgProblem::Loop`]: something is drawn within itself.
/// - [`SvgProblem::Filter`]: a filter that asks too many pixels.
pub(super) fn check(root: &Branch, view_box: [f64; 4]) -> Result<(), SvgProblem> {
    let side = view_box[2].max(view_box[3]);
    let mut ids = HashMap::new();
    index(root, &mut ids);
    let mut counter = Counter { ids, known: HashMap::new(), depth: 0, side };
    let cost = counter.cost(root)?;
    if cost.blur > side * BLUR || cost.morphology > side * MORPHOLOGY || cost.filter_steps > FILTER_STEPS {
        return Err(SvgProblem::Filter);
    }
    let is_too_much = cost.elements > ELEMENTS || cost.characters > CHARACTERS || cost.layers > LAYERS || cost.layers_deep > LAYERS_DEEP;
    if is_too_much { Err(SvgProblem::TooComplex) } else { Ok(()) }
}

fn index<'a>(branch: &'a Branch, ids: &mut HashMap<&'a str, &'a Branch>) {
    if let Some(id) = &branch.id {
        ids.entry(id).or_insert(branch);
    }
    branch.branches().for_each(|branch| index(branch, ids));
}

/// What a part of a drawing costs.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    elements: f64,
    characters: f64,
    filter_steps: f64,
    layers: f64,
    layers_deep: f64,
    /// The largest radius, in units of the element around it.
    blur: f64,
    morphology: f64,
}

impl Cost {
    fn add(&mut self, other: &Cost, times: f64) {
        self.elements += other.elements * times;
        self.characters += other.characters * times;
        self.filter_steps += other.filter_steps * times;
        self.layers += other.layers * times;
        self.layers_deep = self.layers_deep.max(other.layers_deep);
        self.blur = self.blur.max(other.blur);
        self.morphology = self.morphology.max(other.morphology);
    }

    fn is_endless(&self) -> bool {
        self.elements > ELEMENTS || self.characters > CHARACTERS || self.layers > LAYERS
    }
}

struct Counter<'a> {
    ids: HashMap<&'a str, &'a Branch>,
    /// None while it is being counted.
    known: HashMap<&'a str, Option<Cost>>,
    depth: usize,
    /// The longer side of the drawing.
    side: f64,
}

impl<'a> Counter<'a> {
    fn cost(&mut self, branch: &'a Branch) -> Result<Cost, SvgProblem> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(SvgProblem::TooComplex);
        }
        let bytes: usize = branch.values().map(|(name, value)| name.len() + value.len()).sum();
        let mut cost = Cost { elements: 1.0 + bytes as f64 / 200.0 + dashes(branch), ..Cost::default() };
        for leaf in &branch.children {
            match leaf {
                Leaf::Text { text, .. } => cost.characters += text.chars().count() as f64,
                Leaf::Branch(inner) => cost.add(&self.cost(inner)?, 1.0),
            }
        }
        for (name, value) in branch.values() {
            let times = if name.starts_with("marker") { vertices(branch) } else { 1.0 };
            for id in references_in(value) {
                let referred = self.referred(id)?;
                cost.add(&referred, times);
            }
        }
        match &branch.href {
            Some(Href::Id(id)) => cost.add(&self.referred(id)?, 1.0),
            Some(Href::Picture { pixels, .. }) => cost.elements += *pixels as f64 / 1000.0,
            None => {}
        }
        self.filters(branch, &mut cost)?;
        if needs_layer(branch) {
            cost.layers += 1.0;
            cost.layers_deep += 1.0;
        }
        // The side is measured in the view box of the outermost element.
        let scale = if self.depth == 1 { 1.0 } else { scale(branch) };
        cost.blur *= scale;
        cost.morphology *= scale;
        self.depth -= 1;
        if cost.is_endless() { Err(SvgProblem::TooComplex) } else { Ok(cost) }
    }

    fn referred(&mut self, id: &str) -> Result<Cost, SvgProblem> {
        let Some((&id, &branch)) = self.ids.get_key_value(id) else { return Ok(Cost::default()) };
        match self.known.get(id) {
            Some(Some(cost)) => Ok(*cost),
            Some(None) => Err(SvgProblem::Loop),
            None => {
                self.known.insert(id, None);
                let cost = self.cost(branch)?;
                self.known.insert(id, Some(cost));
                Ok(cost)
            }
        }
    }

    /// A filter, a step of one, or an element with a filter that is written in its style.
    fn filters(&self, branch: &Branch, cost: &mut Cost) -> Result<(), SvgProblem> {
        let number = |name: &str| branch.values().find(|(known, _)| *known == name).map_or(0.0, |(_, value)| largest(value));
        match branch.name.as_str() {
            "filter" if branch.branches().count() > STEPS_OF_ONE || !is_near(branch, self.side) => return Err(SvgProblem::Filter),
            "feConvolveMatrix" if number("order") > 7.0 || number("kernelMatrix").is_nan() => return Err(SvgProblem::Filter),
            "feMorphology" => cost.morphology = cost.morphology.max(number("radius")),
            "feGaussianBlur" | "feDropShadow" => cost.blur = cost.blur.max(number("stdDeviation")),
            _ => {}
        }
        if branch.values().any(|(name, value)| name == "primitiveUnits" && value == "objectBoundingBox") {
            cost.blur *= self.side;
            cost.morphology *= self.side;
        }
        if branch.name.starts_with("fe") {
            cost.filter_steps += 1.0;
        }
        for (_, value) in branch.values().filter(|(name, value)| *name == "filter" && value.contains('(') && !value.contains("url(")) {
            cost.filter_steps += value.matches('(').count() as f64;
            let is_blurred = value.contains("blur") || value.contains("shadow");
            cost.blur = cost.blur.max(if is_blurred { largest(value) } else { 0.0 });
        }
        Ok(())
    }
}

/// Whether a filter's own surface is of the size of what it is for, or of the drawing.
fn is_near(filter: &Branch, side: f64) -> bool {
    let is_absolute = filter.values().any(|(name, value)| name == "filterUnits" && value == "userSpaceOnUse");
    filter.values().filter(|(name, _)| matches!(*name, "x" | "y" | "width" | "height")).all(|(_, value)| {
        let share = if value.ends_with('%') { largest(value) / 100.0 } else { largest(value) / if is_absolute { side } else { 1.0 } };
        share <= REGION
    })
}

/// Whether an element is drawn on a surface of its own first.
fn needs_layer(branch: &Branch) -> bool {
    branch.values().any(|(name, value)| match name {
        "opacity" => value.parse::<f64>().is_ok_and(|opacity| opacity < 1.0) && !branch.children.is_empty(),
        "mask" | "filter" | "clip-path" => value != "none",
        "mix-blend-mode" => value != "normal",
        "isolation" => value == "isolate",
        _ => false,
    })
}

/// How much larger an element makes what is in it: by its transform, by the picture box of a pattern, by a view box of its own.
fn scale(branch: &Branch) -> f64 {
    let transforms = branch.values().filter(|(name, _)| matches!(*name, "transform" | "patternTransform" | "gradientTransform"));
    let by_transform = transforms.map(|(_, value)| scale_of(value)).fold(1.0, f64::max);
    let number = |name: &str| branch.values().find(|(known, _)| *known == name).map(|(_, value)| numbers(value));
    let by_view_box = match (number("viewBox").as_deref(), number("width"), number("height")) {
        (Some([_, _, width, height]), Some(wide), Some(high)) if *width > 0.0 && *height > 0.0 => {
            let ratio = |side: &[f64], of: f64| side.first().map_or(1.0, |side| side / of);
            ratio(&wide, *width).max(ratio(&high, *height))
        }
        _ => 1.0,
    };
    (by_transform * by_view_box).max(1.0)
}

fn scale_of(transform: &str) -> f64 {
    match transform.parse::<svgtypes::Transform>() {
        Ok(matrix) => matrix.a.hypot(matrix.b).max(matrix.c.hypot(matrix.d)),
        // One of the newer notation: each number may be a factor.
        Err(_) if transform.contains("scale") || transform.contains("matrix") => largest(transform),
        Err(_) => 1.0,
    }
}

/// A share of an element for every hundred dashes that its line could be cut into.
fn dashes(branch: &Branch) -> f64 {
    let pattern = branch.values().find(|(name, _)| *name == "stroke-dasharray").map(|(_, value)| numbers(value)).unwrap_or_default();
    let period: f64 = pattern.iter().map(|dash| dash.abs()).sum();
    if pattern.is_empty() || period <= 0.0 {
        return 0.0;
    }
    let shape = branch
        .values()
        .filter(|(name, _)| matches!(*name, "d" | "points" | "x1" | "x2" | "y1" | "y2" | "r" | "rx" | "ry" | "width" | "height"));
    let (mut count, mut reach) = (4.0, 0.0_f64);
    for number in shape.flat_map(|(_, value)| numbers(value)) {
        count += 0.5;
        reach = reach.max(number.abs());
    }
    count * reach / period / 100.0
}

fn vertices(branch: &Branch) -> f64 {
    let shape = branch.values().filter(|(name, _)| matches!(*name, "d" | "points"));
    2.0 + shape.map(|(_, value)| numbers(value).len()).sum::<usize>() as f64
}

fn largest(value: &str) -> f64 {
    numbers(value).into_iter().map(f64::abs).fold(0.0, f64::max)
}

/// The numbers in a value, whatever stands between them.
fn numbers(value: &str) -> Vec<f64> {
    let mut found = Vec::new();
    let bytes = value.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let mut has_point = false;
        while at < bytes.len() {
            let sign = matches!(bytes[at], b'+' | b'-') && (at == start || matches!(bytes[at - 1], b'e' | b'E'));
            let exponent = matches!(bytes[at], b'e' | b'E')
                && at > start
                && bytes.get(at + 1).is_some_and(|next| next.is_ascii_digit() || b"+-".contains(next));
            let point = bytes[at] == b'.' && !has_point;
            if !(sign || exponent || point || bytes[at].is_ascii_digit()) {
                break;
            }
            has_point |= point;
            at += 1;
        }
        if at > start {
            found.extend(value[start..at].parse::<f64>().ok().filter(|number| number.is_finite()));
        } else {
            at += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_whatever_stands_between_them() {
        assert_eq!(numbers("M0-1.5.5L1e3,2E-1z"), [0.0, -1.5, 0.5, 1000.0, 0.2]);
        assert_eq!(numbers("scale(20) px 张 -"), [20.0]);
    }
}
