//! An SVG as text and as a tree: how every SVG is parsed here, with the limits that a hostile one needs ([`svg_document`]).

/// Elements, texts and comments that an SVG may have.
const MAX_SVG_NODES: u32 = 400_000;

/// What is wrong with an SVG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SvgProblem {
    /// The bytes are no text in UTF-8 or UTF-16.
    Encoding,
    /// Not well-formed at this line and column.
    Syntax(u32, u32),
    /// More elements than [`MAX_SVG_NODES`], or more than a browser and a printer could draw.
    TooComplex,
    /// Something is drawn within itself.
    Loop,
    /// A filter that asks too many pixels.
    Filter,
    /// Entities that refer to entities or would grow the text beyond measure.
    Entities,
    /// The root is no `svg` of the SVG namespace.
    NotSvg,
    /// Neither a view box nor a width and a height.
    NoSize,
}

impl SvgProblem {
    /// The problem in Chinese, to stand after the picture's name.
    pub fn message(self) -> String {
        match self {
            SvgProblem::Encoding => "的文字编码无法识别".to_owned(),
            SvgProblem::Syntax(line, column) => format!("第 {line} 行第 {column} 列有语法错误"),
            SvgProblem::TooComplex => "太复杂，图形、文字或层次超过了上限".to_owned(),
            SvgProblem::Loop => "中有图形引用了它自己".to_owned(),
            SvgProblem::Filter => "中的滤镜（模糊、阴影等）太大或太多".to_owned(),
            SvgProblem::Entities => "定义了会层层展开的实体".to_owned(),
            SvgProblem::NotSvg => "缺少 SVG 命名空间".to_owned(),
            SvgProblem::NoSize => "没有 viewBox，也没有宽和高".to_owned(),
        }
    }
}

/// The bytes of an SVG as text, in the encoding of its byte order mark, of its declaration, or in UTF-8.
///
/// # Errors
///
/// Bytes that are none in that encoding.
pub fn svg_text(bytes: &[u8]) -> Result<String, SvgProblem> {
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or_else(|| (declared_encoding(bytes), 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]).ok_or(SvgProblem::Encoding)?;
    Ok(text.into_owned())
}

/// The encoding that a text declares (XML 1.0, appendix F).
pub(super) fn declared_encoding(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    match bytes {
        [b'<', 0, b'?', 0, ..] | [b'<', 0, b's', 0, ..] => return encoding_rs::UTF_16LE,
        [0, b'<', 0, b'?', ..] | [0, b'<', 0, b's', ..] => return encoding_rs::UTF_16BE,
        _ => {}
    }
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let declaration =
        head.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")).map_or("", |(declaration, _)| declaration);
    let name =
        declaration.split_once("encoding").map_or("", |(_, value)| value.trim_start_matches(['=', ' ', '\t', '\n', '\r', '"', '\'']));
    let name = name.split(['"', '\'', ' ']).next().unwrap_or_default();
    match encoding_rs::Encoding::for_label(name.as_bytes()) {
        // Bytes that can be read at all are no UTF-16, whatever they declare.
        Some(encoding) if encoding.is_ascii_compatible() => encoding,
        _ => encoding_rs::UTF_8,
    }
}

/// Parses an SVG. Entities of a document type are known (old drawing programs use them for namespaces), but only flat ones and few.
///
/// # Errors
///
/// Text that is not well-formed, not an SVG, or larger than the limits once its entities are replaced.
pub fn svg_document(text: &str) -> Result<roxmltree::Document<'_>, SvgProblem> {
    check_entities(text)?;
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MAX_SVG_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => SvgProblem::TooComplex,
        error => SvgProblem::Syntax(error.pos().row, error.pos().col),
    })?;
    match document.root_element().tag_name().namespace() {
        Some(SVG_NAMESPACE) if document.root_element().tag_name().name() == "svg" => Ok(document),
        _ => Err(SvgProblem::NotSvg),
    }
}

/// The namespace of SVG's elements.
pub const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Refuses entities that contain references, and so many references that the text would grow by more than a megabyte.
fn check_entities(text: &str) -> Result<(), SvgProblem> {
    if !text.contains("<!ENTITY") {
        return Ok(());
    }
    let start = text.find('[').ok_or(SvgProblem::Entities)?;
    let end = text[start..].find("]>").or_else(|| text[start..].find(']')).map_or(text.len(), |at| start + at);
    let (subset, rest) = (&text[start..end], &text[end..]);
    let nested = subset.contains(['&', '%']) || rest.contains("<!ENTITY") || subset.contains("SYSTEM");
    let grown = subset.len().saturating_mul(rest.matches('&').count());
    if nested || grown > 1 << 20 { Err(SvgProblem::Entities) } else { Ok(()) }
}

/// The view box of an `svg` element, or what its width and height make: x, y, width, height.
pub fn svg_view_box(svg: roxmltree::Node<'_, '_>) -> Option<[f64; 4]> {
    let sides = || Some([0.0, 0.0, svg_length(svg.attribute("width")?)?, svg_length(svg.attribute("height")?)?]);
    let numbers = |value: &str| {
        let parts = value.split([' ', ',', '\t', '\r', '\n']).filter(|part| !part.is_empty());
        let numbers: Vec<f64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        <[f64; 4]>::try_from(numbers).ok()
    };
    let given = svg.attribute("viewBox").and_then(numbers).or_else(sides)?;
    let usable = given.iter().all(|number| number.is_finite()) && given[2] > 0.0 && given[3] > 0.0;
    usable.then_some(given)
}

/// A length in CSS pixels; a percentage has none.
fn svg_length(value: &str) -> Option<f64> {
    let value = value.trim();
    let split = value.find(|c: char| c.is_ascii_alphabetic() && c != 'e' && c != 'E' || c == '%').unwrap_or(value.len());
    let number: f64 = value[..split].parse().ok()?;
    let unit = match &value[split..] {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    Some(number * unit)
}
