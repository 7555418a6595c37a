//! Names of elements and attributes: which vocabulary an address of a namespace stands for. Each has two, the usual one and that of strict files.

use roxmltree::Node;

/// A vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// `w:` paragraphs, runs, tables.
    Word,
    /// `w14:` and its younger siblings.
    LaterWord,
    /// `r:` ids of relationships.
    Relationships,
    /// `mc:` alternatives.
    Compatibility,
    /// `a:` drawings.
    Drawing,
    /// `wp:` where a drawing stands.
    Placement,
    /// `pic:` pictures.
    Picture,
    /// `wps:` shapes of Word.
    Shape,
    /// `wpg:` and `wpc:` groups and canvases.
    Group,
    /// `asvg:` vectors beside their pixels.
    Vector,
    /// `v:` the older drawings.
    Vml,
    /// `o:` what belongs to them.
    Office,
    /// `m:` equations.
    Math,
    /// `c:` charts.
    Chart,
    /// `cx:` younger charts.
    LaterChart,
    /// `dgm:` SmartArt.
    Diagram,
    /// `wpi:`, `aink:` handwriting, `am3d:` models: known, and not read.
    Foreign,
    /// Anything else.
    Other,
}

impl Space {
    /// What an address stands for.
    pub(super) fn of(address: &str) -> Self {
        match address {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main" | "http://purl.oclc.org/ooxml/wordprocessingml/main" => {
                Self::Word
            }
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            | "http://purl.oclc.org/ooxml/officeDocument/relationships" => Self::Relationships,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            "http://schemas.openxmlformats.org/drawingml/2006/main" | "http://purl.oclc.org/ooxml/drawingml/main" => Self::Drawing,
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            | "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => Self::Placement,
            "http://schemas.openxmlformats.org/drawingml/2006/picture" | "http://purl.oclc.org/ooxml/drawingml/picture" => Self::Picture,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" => Self::Shape,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
            | "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" => Self::Group,
            "http://schemas.microsoft.com/office/drawing/2016/SVG/main" => Self::Vector,
            "urn:schemas-microsoft-com:vml" => Self::Vml,
            "urn:schemas-microsoft-com:office:office" => Self::Office,
            "http://schemas.openxmlformats.org/officeDocument/2006/math" | "http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            "http://schemas.openxmlformats.org/drawingml/2006/chart" | "http://purl.oclc.org/ooxml/drawingml/chart" => Self::Chart,
            "http://schemas.openxmlformats.org/drawingml/2006/diagram" | "http://purl.oclc.org/ooxml/drawingml/diagram" => Self::Diagram,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingInk"
            | "http://schemas.microsoft.com/office/drawing/2016/ink"
            | "http://schemas.microsoft.com/office/drawing/2017/model3d" => Self::Foreign,
            later if later.starts_with("http://schemas.microsoft.com/office/drawing/") && later.ends_with("/chartex") => Self::LaterChart,
            later if later.starts_with("http://schemas.microsoft.com/office/word/20") => Self::LaterWord,
            _ => Self::Other,
        }
    }
}

/// The vocabulary and the name of an element; nothing for texts and comments.
pub(super) fn named<'i>(node: Node<'_, 'i>) -> Option<(Space, &'i str)> {
    let name = node.is_element().then(|| node.tag_name())?;
    Some((Space::of(name.namespace().unwrap_or_default()), node.tag_name().name()))
}

/// Whether a node is this element.
pub(super) fn is(node: Node<'_, '_>, space: Space, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && named(node).is_some_and(|(of, _)| of == space)
}

/// The first child of this name.
pub(super) fn child<'a, 'i>(node: Node<'a, 'i>, space: Space, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, space, name))
}

/// The children of this name.
pub(super) fn children<'a, 'i: 'a>(node: Node<'a, 'i>, space: Space, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| is(*child, space, name))
}

/// The first descendant of this name.
pub(super) fn descendant<'a, 'i>(node: Node<'a, 'i>, space: Space, name: &str) -> Option<Node<'a, 'i>> {
    node.descendants().find(|below| is(*below, space, name))
}

/// An attribute of a vocabulary, or one without any: some generators leave the prefix out.
pub(super) fn attribute<'a>(node: Node<'a, '_>, space: Space, name: &str) -> Option<&'a str> {
    let mut named = node.attributes().filter(|attribute| attribute.name() == name);
    named.find(|attribute| attribute.namespace().is_none_or(|address| Space::of(address) == space)).map(|attribute| attribute.value())
}

/// The `w:val` of a child.
pub(super) fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    attribute(child(node, Space::Word, name)?, Space::Word, "val")
}

/// The `w:val` of a child as a number.
pub(super) fn number<T: std::str::FromStr>(node: Node<'_, '_>, name: &str) -> Option<T> {
    value(node, name)?.trim().parse().ok()
}

/// A property that is on or off: on where it stands without a value.
pub(super) fn flag(node: Node<'_, '_>, name: &str) -> Option<bool> {
    let property = child(node, Space::Word, name)?;
    Some(!attribute(property, Space::Word, "val").is_some_and(|value| matches!(value, "0" | "false" | "off" | "none")))
}

/// The branch of an `mc:AlternateContent` that is read: the first that is understood, else the fallback.
pub(super) fn chosen<'a, 'i>(alternatives: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let understood = children(alternatives, Space::Compatibility, "Choice").find(|choice| {
        let needed = choice.attribute("Requires").unwrap_or_default();
        needed.split_whitespace().all(|prefix| {
            let address = choice.lookup_namespace_uri(Some(prefix)).unwrap_or_default();
            !matches!(Space::of(address), Space::Other | Space::Foreign)
        })
    });
    understood.or_else(|| child(alternatives, Space::Compatibility, "Fallback"))
}
