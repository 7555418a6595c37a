//! The elements of a drawing as they will be published.

use std::collections::BTreeSet;

use roxmltree::Node;

use super::css::{self, Declaration, Sheet, Variables};
use super::embedded::{self, PIXELS};
use super::tables::{ATTRIBUTES, ELEMENTS, PROPERTIES, SILENT};
use crate::picture::probe::svg::{SVG_NAMESPACE, SvgProblem};

const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Levels of nesting: the parser takes any number, every walk takes stack for each.
const DEPTH: usize = 200;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Branch {
    pub(super) name: String,
    pub(super) id: Option<String>,
    /// What it shows or uses of the same file, or a picture that we made.
    pub(super) href: Option<Href>,
    pub(super) attributes: Vec<(String, String)>,
    /// What cannot be said in attributes, or comes from style sheets.
    pub(super) style: Vec<(String, String)>,
    pub(super) children: Vec<Leaf>,
    /// It and all that is in it draw nothing where they stand.
    is_hidden: bool,
}

/// What an element refers to as a whole.
#[derive(Debug)]
pub(super) enum Href {
    /// An element of the file, by its id.
    Id(String),
    /// A picture, as an address that holds it.
    Picture {
        address: String,
        /// How many pixels it has: whoever draws it decodes it, perhaps each time.
        pixels: u64,
    },
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Leaf {
    Branch(Branch),
    Text {
        text: String,
        /// It is laid out and leaves no ink.
        is_invisible: bool,
    },
}

/// Reads a drawing, with the names of the visible things that were left out.
///
/// # Errors
///
/// - More levels than [`DEPTH`], or style sheets that would take too long to apply.
pub(super) fn read(root: Node<'_, '_>) -> Result<(Branch, BTreeSet<String>), SvgProblem> {
    let styles = root.descendants().filter(|node| node.has_tag_name((SVG_NAMESPACE, "style")));
    let text: String = styles.flat_map(|node| node.children()).filter_map(|child| child.text()).collect();
    let text = css::without_comments(&text);
    let (sheet, is_complete) = Sheet::read(&text);
    let mut reader = Reader { sheet, dropped: BTreeSet::new(), depth: 0, left: PIXELS };
    if !is_complete {
        reader.dropped.insert("style".to_owned());
    }
    let branch = reader.branch(root, "svg", &Inherited::default())?;
    if reader.sheet.is_exhausted() {
        return Err(SvgProblem::TooComplex);
    }
    Ok((branch, reader.dropped))
}

/// What an element hands down to those in it.
#[derive(Debug, Clone)]
struct Inherited {
    variables: Variables,
    is_visible: bool,
    has_fill: bool,
    has_stroke: bool,
    has_size: bool,
}

impl Default for Inherited {
    fn default() -> Self {
        Self { variables: Variables::new(), is_visible: true, has_fill: true, has_stroke: false, has_size: true }
    }
}

impl Inherited {
    fn leaves_ink(&self) -> bool {
        self.is_visible && self.has_size && (self.has_fill || self.has_stroke)
    }

    /// What a property changes.
    fn apply(&mut self, property: &str, value: &str) {
        match property {
            "visibility" if value != "inherit" => self.is_visible = value == "visible",
            "fill" if value != "inherit" => self.has_fill = is_paint(value),
            "fill-opacity" => self.has_fill &= !is_zero(value),
            "stroke" if value != "inherit" => self.has_stroke = is_paint(value),
            "font-size" => self.has_size = !is_zero(value),
            _ => {}
        }
    }
}

fn is_paint(value: &str) -> bool {
    let is_clear = value.parse::<svgtypes::Color>().is_ok_and(|color| color.alpha == 0);
    !is_clear && value != "none" && value != "transparent"
}

fn is_zero(value: &str) -> bool {
    value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%').parse::<f64>().is_ok_and(|number| number <= 0.0)
}

struct Reader<'a> {
    sheet: Sheet<'a>,
    dropped: BTreeSet<String>,
    depth: usize,
    /// Pixels that pictures inside may still have.
    left: u64,
}

impl Reader<'_> {
    fn child(&mut self, node: Node<'_, '_>, into: &mut Vec<Leaf>, inherited: &Inherited) -> Result<(), SvgProblem> {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            if node.parent().is_some_and(is_textual) {
                into.push(Leaf::Text { text: text.to_owned(), is_invisible: !inherited.leaves_ink() });
            }
            return Ok(());
        }
        if !node.is_element() || node.tag_name().namespace() != Some(SVG_NAMESPACE) {
            return Ok(());
        }
        match node.tag_name().name() {
            "style" => {}
            // A link is no link here, but its paint and place hold for what is in it.
            "a" => {
                let name = if node.parent().is_some_and(is_textual) { "tspan" } else { "g" };
                into.push(Leaf::Branch(self.branch(node, name, inherited)?));
            }
            "switch" => self.switch(node, into, inherited)?,
            name if ELEMENTS.contains(&name) => {
                let branch = self.branch(node, name, inherited)?;
                if name != "image" || branch.href.is_some() {
                    into.push(Leaf::Branch(branch));
                }
            }
            name if SILENT.contains(&name) => {}
            name => self.drop(name),
        }
        Ok(())
    }

    /// Drawing programs wrap a rich copy and a plain one; a browser shows the first that it knows. Where that one cannot be
    /// published the next stands for it, which its author must know: it is often a shortened one.
    fn switch(&mut self, node: Node<'_, '_>, into: &mut Vec<Leaf>, inherited: &Inherited) -> Result<(), SvgProblem> {
        self.deeper()?;
        let is_known = |child: &Node<'_, '_>| {
            child.is_element() && matches!(child.tag_name().name(), name if ELEMENTS.contains(&name) || matches!(name, "a" | "switch"))
        };
        for child in node.children().filter(|child| child.is_element()) {
            if is_known(&child) {
                self.child(child, into, inherited)?;
                break;
            }
            if child.tag_name().name() == "foreignObject" {
                self.drop("foreignObject");
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn branch(&mut self, node: Node<'_, '_>, name: &str, inherited: &Inherited) -> Result<Branch, SvgProblem> {
        self.deeper()?;
        let mut inherited = inherited.clone();
        let styled = self.sheet.of(node);
        for declaration in styled.iter().filter(|declaration| declaration.property.starts_with("--")) {
            inherited.variables.insert(declaration.property.clone(), declaration.value.clone());
        }
        let mut branch = Branch { name: name.to_owned(), ..Branch::default() };
        self.attributes(node, &styled, &mut branch, &mut inherited);
        for Declaration { property, value, .. } in styled.iter().filter(|declaration| !declaration.property.starts_with("--")) {
            if let Some(value) = self.value(property, value, &inherited.variables) {
                branch.observe(property, &value, &mut inherited);
                branch.style.push((property.clone(), value));
            }
        }
        for child in node.children() {
            self.child(child, &mut branch.children, &inherited)?;
        }
        self.depth -= 1;
        Ok(branch)
    }

    fn deeper(&mut self) -> Result<(), SvgProblem> {
        self.depth += 1;
        if self.depth > DEPTH { Err(SvgProblem::TooComplex) } else { Ok(()) }
    }

    fn attributes(&mut self, node: Node<'_, '_>, styled: &[Declaration], branch: &mut Branch, inherited: &mut Inherited) {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            match (attribute.namespace(), name) {
                (None | Some(XLINK), "href") if node.tag_name().name() != "a" => self.reference(node, value, branch),
                (Some(XML), "space") if value == "preserve" => branch.attributes.push(("xml:space".to_owned(), value.to_owned())),
                (None, "id") => branch.id = Some(value.to_owned()),
                (None, name) if styled.iter().any(|declaration| declaration.property == name) => {}
                (None, name) if ATTRIBUTES.contains(&name) || PROPERTIES.contains(&name) => {
                    if let Some(value) = self.value(name, value, &inherited.variables) {
                        branch.observe(name, &value, inherited);
                        branch.attributes.push((name.to_owned(), value));
                    }
                }
                _ => {}
            }
        }
    }

    fn reference(&mut self, node: Node<'_, '_>, target: &str, branch: &mut Branch) {
        let name = node.tag_name().name();
        let target = target.trim();
        if let Some(id) = target.strip_prefix('#') {
            branch.href = Some(Href::Id(id.to_owned()));
        } else if name == "image" && target.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
            branch.href = embedded::made_anew(target, &mut self.left);
            if branch.href.is_none() {
                self.drop("image");
            }
        } else if name == "image" {
            self.drop(&format!("image → {target}"));
        } else {
            self.drop(&format!("{name} → {target}"));
        }
    }

    /// A value as it may be published.
    fn value(&mut self, name: &str, value: &str, variables: &Variables) -> Option<String> {
        let value = css::resolved(value.trim(), variables)?;
        match name {
            // Whoever draws it stops at the first character that is none of a path.
            "d" => Some(value.split(|c: char| !is_path(c)).next().unwrap_or_default().trim_end().to_owned()),
            "font" | "font-family" => is_font(&value).then_some(value),
            "result" | "in" | "in2" => Some(value),
            // More octaves than this change no colour that eight bits can say.
            "numOctaves" => value.parse::<u32>().ok().map(|octaves| octaves.min(8).to_string()),
            "fill" | "stroke" | "color" | "stop-color" | "flood-color" | "lighting-color" => self.paint(value),
            _ => css::is_plain(&value).then_some(value),
        }
    }

    /// A colour that both browsers and printers know.
    fn paint(&mut self, value: String) -> Option<String> {
        let is_known = |value: &str| svgtypes::Paint::from_str(value).is_ok() || matches!(value, "initial" | "unset");
        if !css::is_plain(&value) && !value.contains('(') {
            return None;
        }
        if is_known(&value) {
            return css::is_plain(&value).then_some(value);
        }
        let folded = value.to_ascii_lowercase();
        match folded.as_str() {
            "currentcolor" => Some("currentColor".to_owned()),
            folded if is_known(folded) && css::is_plain(folded) => Some(folded.to_owned()),
            _ if folded.contains("url(") => None,
            _ => {
                self.drop(&value);
                None
            }
        }
    }

    fn drop(&mut self, name: &str) {
        let mut short: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
        if short.len() < name.len() {
            short.push('…');
        }
        self.dropped.insert(short);
    }
}

fn is_textual(node: Node<'_, '_>) -> bool {
    let textual = matches!(node.tag_name().name(), "text" | "tspan" | "textPath");
    let link_in_text = node.tag_name().name() == "a" && node.parent().is_some_and(is_textual);
    textual || link_in_text
}

fn is_path(c: char) -> bool {
    c.is_ascii_digit() || c.is_ascii_whitespace() || "MmZzLlHhVvCcSsQqTtAaEe+-.,".contains(c)
}

/// A list of families: names and sizes, nothing that a style sheet could take for something else.
fn is_font(value: &str) -> bool {
    value.len() <= 400 && !value.contains(['<', '>', '{', '}', ';', '\\', '@', '(', '&', '#']) && !value.contains(char::is_control)
}

impl Branch {
    /// Notes what a property does to what is seen.
    fn observe(&mut self, property: &str, value: &str, inherited: &mut Inherited) {
        self.is_hidden |= property == "display" && value == "none" || property == "opacity" && is_zero(value);
        inherited.apply(property, value);
    }

    /// Every value that may hold references.
    pub(super) fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().chain(&self.style).map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The ids that this element itself refers to.
    pub(super) fn references(&self) -> Vec<&str> {
        let whole = match &self.href {
            Some(Href::Id(id)) => Some(id.as_str()),
            _ => None,
        };
        self.values().flat_map(|(_, value)| references_in(value)).chain(whole).collect()
    }

    pub(super) fn branches(&self) -> impl Iterator<Item = &Branch> {
        self.children.iter().filter_map(|leaf| match leaf {
            Leaf::Branch(branch) => Some(branch),
            Leaf::Text { .. } => None,
        })
    }

    /// Every id that something in here refers to.
    pub(super) fn referenced(&self, into: &mut BTreeSet<String>) {
        into.extend(self.references().into_iter().map(str::to_owned));
        self.branches().for_each(|branch| branch.referenced(into));
    }

    /// Takes out what is never seen, until nothing more falls out: what a hidden layer referred to is hidden with it.
    pub(super) fn prune_all(&mut self) {
        const ROUNDS: usize = 16;
        let mut before = usize::MAX;
        for _ in 0..ROUNDS {
            let mut referenced = BTreeSet::new();
            self.referenced(&mut referenced);
            self.prune(&referenced, Sight { is_used: false, is_shown: true });
            let count = self.count();
            if count == before {
                break;
            }
            before = count;
        }
    }

    fn prune(&mut self, referenced: &BTreeSet<String>, sight: Sight) {
        let is_shown = sight.is_shown && self.name != "defs";
        // What clips does so whatever its own opacity.
        let is_clip = self.name == "clipPath";
        self.children.retain_mut(|leaf| match leaf {
            Leaf::Text { is_invisible, .. } => sight.is_used || is_shown && !*is_invisible,
            Leaf::Branch(branch) => {
                let is_hidden = branch.is_hidden && !is_clip;
                let inner = Sight {
                    is_used: branch.is_named_in(referenced) || sight.is_used && !is_hidden,
                    is_shown: is_shown && !is_hidden && !branch.is_definition(),
                };
                if !inner.is_used && !inner.is_shown && !branch.holds(referenced) {
                    return false;
                }
                branch.prune(referenced, inner);
                branch.name != "text" || branch.has_text() || branch.is_named_in(referenced)
            }
        });
    }

    /// Whether it draws only where something refers to it.
    fn is_definition(&self) -> bool {
        matches!(self.name.as_str(), "symbol" | "clipPath" | "mask" | "pattern" | "marker" | "linearGradient" | "radialGradient" | "filter")
    }

    fn is_named_in(&self, referenced: &BTreeSet<String>) -> bool {
        self.id.as_ref().is_some_and(|id| referenced.contains(id))
    }

    fn holds(&self, referenced: &BTreeSet<String>) -> bool {
        self.is_named_in(referenced) || self.branches().any(|branch| branch.holds(referenced))
    }

    fn has_text(&self) -> bool {
        self.children.iter().any(|leaf| match leaf {
            Leaf::Text { text, .. } => !text.trim().is_empty(),
            Leaf::Branch(branch) => branch.has_text(),
        })
    }

    fn count(&self) -> usize {
        let inside: usize = self.branches().map(Branch::count).sum();
        1 + inside + self.children.iter().filter(|leaf| matches!(leaf, Leaf::Text { .. })).count()
    }
}

/// Where an element draws.
#[derive(Debug, Clone, Copy)]
struct Sight {
    /// At a place that refers to it or to what holds it.
    is_used: bool,
    /// Where it stands.
    is_shown: bool,
}

/// The ids in the `url(#id)` of a value.
pub(super) fn references_in(value: &str) -> Vec<&str> {
    let folded = value.to_ascii_lowercase();
    let inside = folded.match_indices("url(").filter_map(|(at, _)| {
        let start = at + 4;
        css::closing(&value[start..]).and_then(|length| css::reference(&value[start..start + length]))
    });
    inside.collect()
}
