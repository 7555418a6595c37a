//! Vectors, written anew through a whitelist: shapes, text, paint and filters pass; script, links and remarks stay behind.
//!
//! - [`clean`] parses, walks the tree and writes what [`ELEMENTS`] and [`ATTRIBUTES`] know.
//! - A reference may only lead to an element of the same file (`#id`); style sheets are read rule by rule ([`clean_sheet`]).
//! - What is dropped and could be seen is named, so that its author can draw it in another way.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use roxmltree::Node;

use crate::content::probe::{SVG_NAMESPACE, SvgProblem, svg_document, svg_text, svg_view_box};

/// A vector that may be published.
#[derive(Debug)]
pub struct Clean {
    /// The file.
    pub text: String,
    /// Width of the view box, rounded.
    pub width: u32,
    /// Height of the view box, rounded.
    pub height: u32,
    /// The visible things that were left out, by their names in the file.
    pub dropped: BTreeSet<String>,
}

/// Elements that draw or that drawing refers to.
const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "symbol",
    "text",
    "textPath",
    "tspan",
    "use",
];

/// Elements that say something about the picture and show nothing of it.
const SILENT: &[&str] = &["title", "desc", "metadata", "script", "view", "cursor"];

/// Attributes that place, shape or name; those that paint are in [`PROPERTIES`].
const ATTRIBUTES: &[&str] = &[
    "amplitude",
    "azimuth",
    "baseFrequency",
    "bias",
    "class",
    "clipPathUnits",
    "cx",
    "cy",
    "d",
    "diffuseConstant",
    "divisor",
    "dx",
    "dy",
    "edgeMode",
    "elevation",
    "exponent",
    "filterUnits",
    "fr",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "in",
    "in2",
    "intercept",
    "k1",
    "k2",
    "k3",
    "k4",
    "kernelMatrix",
    "kernelUnitLength",
    "lengthAdjust",
    "limitingConeAngle",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "maskContentUnits",
    "maskUnits",
    "method",
    "mode",
    "numOctaves",
    "offset",
    "operator",
    "order",
    "orient",
    "pathLength",
    "patternContentUnits",
    "patternTransform",
    "patternUnits",
    "points",
    "pointsAtX",
    "pointsAtY",
    "pointsAtZ",
    "preserveAlpha",
    "preserveAspectRatio",
    "primitiveUnits",
    "r",
    "radius",
    "refX",
    "refY",
    "result",
    "rotate",
    "rx",
    "ry",
    "scale",
    "seed",
    "side",
    "slope",
    "spacing",
    "specularConstant",
    "specularExponent",
    "spreadMethod",
    "startOffset",
    "stdDeviation",
    "stitchTiles",
    "surfaceScale",
    "tableValues",
    "targetX",
    "targetY",
    "textLength",
    "transform",
    "type",
    "values",
    "version",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "xChannelSelector",
    "y",
    "y1",
    "y2",
    "yChannelSelector",
    "z",
];

/// Properties, as attributes or in style sheets.
const PROPERTIES: &[&str] = &[
    "alignment-baseline",
    "baseline-shift",
    "clip-path",
    "clip-rule",
    "color",
    "color-interpolation",
    "color-interpolation-filters",
    "direction",
    "display",
    "dominant-baseline",
    "enable-background",
    "fill",
    "fill-opacity",
    "fill-rule",
    "filter",
    "flood-color",
    "flood-opacity",
    "font",
    "font-family",
    "font-feature-settings",
    "font-size",
    "font-size-adjust",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "image-rendering",
    "isolation",
    "letter-spacing",
    "lighting-color",
    "line-height",
    "marker",
    "marker-end",
    "marker-mid",
    "marker-start",
    "mask",
    "mask-type",
    "mix-blend-mode",
    "opacity",
    "overflow",
    "paint-order",
    "shape-rendering",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-align",
    "text-anchor",
    "text-decoration",
    "text-orientation",
    "text-rendering",
    "transform",
    "transform-box",
    "transform-origin",
    "unicode-bidi",
    "vector-effect",
    "visibility",
    "white-space",
    "word-spacing",
    "writing-mode",
];

const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Writes an SVG anew.
///
/// # Errors
///
/// What [`svg_text`] and [`svg_document`] refuse, or a picture without a size.
pub fn clean(bytes: &[u8]) -> Result<Clean, SvgProblem> {
    let text = svg_text(bytes)?;
    let document = svg_document(&text)?;
    let root = document.root_element();
    let view_box = svg_view_box(root).ok_or(SvgProblem::NoSize)?;
    let mut writer = Writer { out: String::with_capacity(text.len()), dropped: BTreeSet::new(), depth: 0 };
    writer.element(root, Some(view_box))?;
    writer.out.push('\n');
    let pixels = |side: f64| side.round().clamp(1.0, 100_000.0) as u32;
    Ok(Clean { text: writer.out, width: pixels(view_box[2]), height: pixels(view_box[3]), dropped: writer.dropped })
}

/// Levels of nesting: the parser takes any number, the walk below takes stack for each.
const DEPTH: usize = 256;

struct Writer {
    out: String,
    dropped: BTreeSet<String>,
    depth: usize,
}

impl Writer {
    fn node(&mut self, node: Node<'_, '_>) -> Result<(), SvgProblem> {
        if node.is_text() {
            self.text(node);
            return Ok(());
        }
        if !node.is_element() || node.tag_name().namespace() != Some(SVG_NAMESPACE) {
            return Ok(());
        }
        match node.tag_name().name() {
            "style" => self.style(node),
            "a" => self.children_as_group(node)?,
            // Drawing programs wrap a private copy and a public one; a browser shows the first that it knows.
            "switch" => {
                let known = |child: &Node<'_, '_>| child.is_element() && ELEMENTS.contains(&child.tag_name().name());
                if let Some(child) = node.children().find(known) {
                    self.node(child)?;
                }
            }
            name if ELEMENTS.contains(&name) => self.element(node, None)?,
            name if SILENT.contains(&name) => {}
            name => {
                self.dropped.insert(shortened(name));
            }
        }
        Ok(())
    }

    fn element(&mut self, node: Node<'_, '_>, view_box: Option<[f64; 4]>) -> Result<(), SvgProblem> {
        let name = node.tag_name().name();
        let _ = write!(self.out, "<{name}");
        if let Some(view_box) = view_box {
            let _ = write!(self.out, " xmlns=\"{SVG_NAMESPACE}\" xmlns:xlink=\"{XLINK}\"");
            if node.attribute("viewBox").is_none() {
                let [x, y, width, height] = view_box;
                let _ = write!(self.out, " viewBox=\"{x} {y} {width} {height}\"");
            }
        }
        self.attributes(node);
        self.children(node, name)
    }

    /// A link is no link here, but its paint and place hold for what is in it.
    fn children_as_group(&mut self, node: Node<'_, '_>) -> Result<(), SvgProblem> {
        let in_text = node.parent().is_some_and(is_textual);
        let name = if in_text { "tspan" } else { "g" };
        let _ = write!(self.out, "<{name}");
        self.attributes(node);
        self.children(node, name)
    }

    fn children(&mut self, node: Node<'_, '_>, name: &str) -> Result<(), SvgProblem> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(SvgProblem::TooComplex);
        }
        self.out.push('>');
        let start = self.out.len();
        for child in node.children() {
            self.node(child)?;
        }
        if self.out.len() == start {
            self.out.replace_range(start - 1.., "/>");
        } else {
            let _ = write!(self.out, "</{name}>");
        }
        self.depth -= 1;
        Ok(())
    }

    fn attributes(&mut self, node: Node<'_, '_>) {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            match (attribute.namespace(), name) {
                (None | Some(XLINK), "href") => self.reference(node, value),
                (Some("http://www.w3.org/XML/1998/namespace"), "space") => self.attribute("xml:space", value),
                (None, "style") => {
                    let declarations = clean_declarations(value);
                    if !declarations.is_empty() {
                        self.attribute("style", &declarations);
                    }
                }
                (None, name) if (ATTRIBUTES.contains(&name) || PROPERTIES.contains(&name)) && is_local(value) => {
                    self.attribute(name, value);
                }
                _ => {}
            }
        }
    }

    fn reference(&mut self, node: Node<'_, '_>, target: &str) {
        let target = target.trim();
        if node.tag_name().name() == "a" {
            return;
        }
        if target.starts_with('#') {
            self.attribute("xlink:href", target);
        } else {
            self.dropped.insert(shortened(&format!("{} → {target}", node.tag_name().name())));
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.out, " {name}=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }

    fn text(&mut self, node: Node<'_, '_>) {
        if node.parent().is_some_and(is_textual) {
            escape(&mut self.out, node.text().unwrap_or_default());
        }
    }

    fn style(&mut self, node: Node<'_, '_>) {
        let sheet: String = node.children().filter_map(|child| child.text()).collect();
        let (rules, complete) = clean_sheet(&sheet);
        if !complete {
            self.dropped.insert("style".to_owned());
        }
        if !rules.is_empty() {
            self.out.push_str("<style>");
            escape(&mut self.out, &rules);
            self.out.push_str("</style>");
        }
    }
}

fn is_textual(node: Node<'_, '_>) -> bool {
    let textual = matches!(node.tag_name().name(), "text" | "tspan" | "textPath");
    let link_in_text = node.tag_name().name() == "a" && node.parent().is_some_and(is_textual);
    textual || link_in_text
}

fn shortened(name: &str) -> String {
    let mut short: String = name.chars().take(40).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            c => out.push(c),
        }
    }
}

/// Whether a value leads nowhere outside the file: `url()` only to `#id`, and no way to spell it differently.
fn is_local(value: &str) -> bool {
    let folded = value.to_ascii_lowercase();
    if folded.contains(['\\', '@'])
        || ["expression(", "image(", "image-set(", "src(", "javascript:"].iter().any(|word| folded.contains(word))
    {
        return false;
    }
    folded.match_indices("url(").all(|(at, _)| folded[at + 4..].trim_start_matches([' ', '\t', '\n', '"', '\'']).starts_with('#'))
}

/// The declarations of a style sheet or attribute whose property is known and whose value stays in the file.
fn clean_declarations(declarations: &str) -> String {
    let mut out = String::new();
    for declaration in without_comments(declarations).split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let property = property.trim().to_ascii_lowercase();
        if PROPERTIES.contains(&property.as_str()) && is_local(value) && !value.contains(['{', '}', '<']) {
            let _ = write!(out, "{property}:{};", value.trim());
        }
    }
    out
}

/// A style sheet's plain rules, and whether that was all of it: `@` rules and their blocks are left out.
fn clean_sheet(sheet: &str) -> (String, bool) {
    let sheet = without_comments(sheet);
    let mut rest = sheet.trim();
    let mut out = String::new();
    let mut complete = true;
    while !rest.is_empty() {
        if rest.starts_with('@') {
            rest = after_at_rule(rest);
            complete = false;
            continue;
        }
        let Some((selector, after)) = rest.split_once('{') else { break };
        let (declarations, after) = after.split_once('}').unwrap_or((after, ""));
        let plain = |c: char| c.is_alphanumeric() || " .,#*:>+~-_[]=\"'()\n\r\t|^$".contains(c);
        let declarations = clean_declarations(declarations);
        if selector.chars().all(plain) && !declarations.is_empty() {
            let _ = write!(out, "{}{{{declarations}}}", selector.trim());
        }
        rest = after.trim();
    }
    (out, complete)
}

/// What follows an `@` rule: past its semicolon, or past its block with all blocks inside.
fn after_at_rule(rest: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        match c {
            ';' if depth == 0 => return rest[at + 1..].trim(),
            '{' => depth += 1,
            '}' if depth <= 1 => return rest[at + 1..].trim(),
            '}' => depth -= 1,
            _ => {}
        }
    }
    ""
}

fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace("<!--", " ").replace("-->", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"";

    fn check(inner: &str, expected: &str) {
        let source = format!("<?xml version='1.0'?><!-- 张三 -->{HEAD} onload='x()'>{inner}</svg>");
        let clean = clean(source.as_bytes()).unwrap();
        let expected = if expected.is_empty() { format!("{HEAD}/>\n") } else { format!("{HEAD}>{expected}</svg>\n") };
        assert_eq!(clean.text, expected, "{inner}");
        let again = super::clean(clean.text.as_bytes()).unwrap();
        assert_eq!(again.text, clean.text, "cleaning twice changes nothing");
    }

    #[test]
    fn drawing_passes() {
        check(
            "<path d='M0 0L9 9' fill='url(#a)' style='stroke:#f00; -x:1'/>",
            "<path d=\"M0 0L9 9\" fill=\"url(#a)\" style=\"stroke:#f00;\"/>",
        );
        check("<g transform='scale(2)'>\n  <use href='#b'/>\n</g>", "<g transform=\"scale(2)\"><use xlink:href=\"#b\"/></g>");
        check("<text x='1'>清 <tspan>廉 &amp; &lt;</tspan></text>", "<text x=\"1\">清 <tspan>廉 &amp; &lt;</tspan></text>");
        check("<style>/* c */ .a, #b { fill: #fff; behavior: x } </style>", "<style>.a, #b{fill:#fff;}</style>");
    }

    #[test]
    fn nothing_active_and_nothing_said_passes() {
        check("<script>alert(1)</script><title>t</title><desc>d</desc><metadata><rdf xmlns='r'/></metadata>", "");
        check("<g onclick='x()' data-name='内部' id='a'/>", "<g id=\"a\"/>");
        check("<a xlink:href='javascript:x()' fill='red'><rect width='1'/></a>", "<g fill=\"red\"><rect width=\"1\"/></g>");
        check("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "");
        check("<use href='http://x/y.svg#a'/><image href='data:image/png;base64,AA'/>", "<use/>");
        check("<rect fill='url(http://x/#a)' filter='URL( \"//x\")' stroke='u\\72l(x)'/>", "<rect/>");
        check("<rect style='fill:url(//x);stroke:red'/>", "<rect style=\"stroke:red;\"/>");
        check(
            "<style>@import url(//x); @media print { .a { fill: red } } .b{fill:url(//y);stroke:#000}</style>",
            "<style>.b{stroke:#000;}</style>",
        );
        check("<set attributeName='href' to='//x'/><animate attributeName='x'/>", "");
        check("<switch><foreignObject/><g id='a'/><g id='b'/></switch>", "<g id=\"a\"/>");
        check("<i:pgf xmlns:i='http://ns.adobe.com/x'>eJzs</i:pgf>", "");
    }

    #[test]
    fn what_could_be_seen_is_named_when_it_is_dropped() {
        let source = format!("{HEAD}><image href='photo.jpg'/><animate/><title>t</title><use href='b.svg#x'/></svg>");
        let dropped = clean(source.as_bytes()).unwrap().dropped;
        assert_eq!(dropped.into_iter().collect::<Vec<_>>(), ["animate", "image", "use → b.svg#x"]);
    }

    #[test]
    fn hostile_files_are_refused() {
        let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><text>&b;</text></svg>";
        assert_eq!(clean(laughs.as_bytes()).unwrap_err(), SvgProblem::Entities);
        for name in ["g", "a", "switch"] {
            let deep = format!("{HEAD}>{}{}</svg>", format!("<{name}><g>").repeat(5000), format!("</g></{name}>").repeat(5000));
            assert_eq!(clean(deep.as_bytes()).unwrap_err(), SvgProblem::TooComplex);
        }
        let long = "x".repeat(100_000);
        let many = format!("<!DOCTYPE svg [<!ENTITY a '{long}'>]>{HEAD}>{}</svg>", "<text>&a;</text>".repeat(1000));
        assert_eq!(clean(many.as_bytes()).unwrap_err(), SvgProblem::Entities);
    }

    #[test]
    fn a_picture_without_a_view_box_gets_one() {
        let clean = clean(b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10px'><g/></svg>").unwrap();
        assert!(clean.text.contains("viewBox=\"0 0 20 10\" width=\"20\" height=\"10px\""), "{}", clean.text);
        assert_eq!((clean.width, clean.height), (20, 10));
    }

    #[test]
    fn tables_are_sorted_and_nothing_in_them_runs() {
        for table in [ELEMENTS, ATTRIBUTES, PROPERTIES] {
            assert!(table.windows(2).all(|pair| pair[0] < pair[1]), "{table:?}");
            assert!(table.iter().all(|name| !name.starts_with("on") && *name != "href"));
        }
    }
}
