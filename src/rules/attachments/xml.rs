//! XML of documents, read as a stream: each element with what its namespace is about, whatever its prefix; text with references resolved.
//!
//! A document type is refused: no office format has one, and its entities would hide a name from this reader or fill the memory.

use std::borrow::Cow;

use super::trace::{Traces, quoted};
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

/// What the namespace of an element is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// Text documents of Office.
    Word,
    /// Workbooks of Office.
    Sheet,
    /// Presentations of Office.
    Slide,
    /// Everything else of Office that is not custom.
    Office,
    /// Core, extended and custom properties of Office.
    Properties,
    /// Relationships of a package.
    Relations,
    /// Content types of a package.
    ContentTypes,
    /// Dublin Core.
    DublinCore,
    /// OpenDocument.
    OpenDocument,
    /// OFD.
    Ofd,
    /// RDF, in which XMP is written.
    Rdf,
    /// None of these.
    Other,
}

/// Words of namespaces, the first that is held decides. The transitional and the strict form of Office share theirs.
const SPACES: &[(&str, Space)] = &[
    ("package/2006/relationships", Space::Relations),
    ("package/2006/content-types", Space::ContentTypes),
    ("core-properties", Space::Properties),
    ("extended-properties", Space::Properties),
    ("extendedProperties", Space::Properties),
    ("custom-properties", Space::Properties),
    ("customProperties", Space::Properties),
    ("purl.org/dc/", Space::DublinCore),
    ("wordprocessingml", Space::Word),
    ("schemas.microsoft.com/office/word/", Space::Word),
    ("spreadsheetml", Space::Sheet),
    ("schemas.microsoft.com/office/excel/", Space::Sheet),
    ("presentationml", Space::Slide),
    ("schemas.microsoft.com/office/powerpoint/", Space::Slide),
    ("schemas.openxmlformats.org/officeDocument/2006/bibliography", Space::Other),
    ("schemas.openxmlformats.org/officeDocument/2006/customXml", Space::Office),
    ("schemas.openxmlformats.org/", Space::Office),
    ("purl.oclc.org/ooxml/", Space::Office),
    ("schemas.microsoft.com/office/2006/coverPageProps", Space::Other),
    ("schemas.microsoft.com/office/2006/metadata", Space::Other),
    ("schemas.microsoft.com/office/infopath", Space::Other),
    ("schemas.microsoft.com/office/", Space::Office),
    ("urn:schemas-microsoft-com:", Space::Office),
    ("urn:oasis:names:tc:opendocument:", Space::OpenDocument),
    ("ofdspec.org", Space::Ofd),
    ("1999/02/22-rdf-syntax-ns", Space::Rdf),
    ("www.w3.org/", Space::Office),
];

/// Elements within one another that a document may have.
const DEEPEST: usize = 512;

/// An element that has begun.
#[derive(Debug, Clone)]
pub(super) struct Element<'x> {
    pub(super) space: Space,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        std::str::from_utf8(self.start.local_name().into_inner()).unwrap_or_default()
    }

    /// The attribute of this name, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let attribute =
            attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().into_inner() == name.as_bytes())?;
        let raw = String::from_utf8_lossy(&attribute.value).into_owned();
        Some(quick_xml::escape::unescape(&raw).map(Cow::into_owned).unwrap_or(raw))
    }

    /// Every attribute: its name without the prefix, its value. Declarations of namespaces are none.
    pub(super) fn attributes(&self) -> Vec<(String, String)> {
        let mut attributes = self.start.attributes();
        let own = attributes.with_checks(false).flatten().filter(|attribute| !attribute.key.0.starts_with(b"xmlns"));
        own.map(|attribute| {
            let name = String::from_utf8_lossy(attribute.key.local_name().into_inner()).into_owned();
            let raw = String::from_utf8_lossy(&attribute.value).into_owned();
            (name, quick_xml::escape::unescape(&raw).map(Cow::into_owned).unwrap_or(raw))
        })
        .collect()
    }

    /// A switch as Office writes it: on where it stands without a value, off where the value says so.
    pub(super) fn is_on(&self, attribute: &str) -> bool {
        !matches!(self.attribute(attribute).as_deref(), Some("0" | "false" | "off"))
    }

    /// An attribute that is a switch and off where it is missing.
    pub(super) fn has(&self, attribute: &str) -> bool {
        matches!(self.attribute(attribute).as_deref(), Some("1" | "true" | "on"))
    }
}

/// Whoever listens to a document; `above` holds the elements that are open, the outermost first.
pub(super) trait Listener {
    fn opened(&mut self, _element: &Element<'_>, _above: &[Element<'_>]) {}
    fn text(&mut self, _text: &str, _above: &[Element<'_>]) {}
    /// `above` no longer holds the element.
    fn closed(&mut self, _element: &Element<'_>, _above: &[Element<'_>]) {}
}

/// The document is not well-formed, nested too deep, or has a document type.
#[derive(Debug)]
pub(super) struct Malformed;

/// Reads a part of a package; one that is not whole keeps the file from being judged.
pub(super) fn read_part(name: &str, bytes: &[u8], listener: &mut impl Listener, traces: &mut Traces) {
    let is_read = decoded(bytes).is_some_and(|text| read(&text, listener).is_ok());
    if !is_read {
        traces.closed(&format!("里的「{}」不是完整的 XML", quoted(name)));
    }
}

/// Reads a document to its end.
pub(super) fn read(text: &str, listener: &mut impl Listener) -> Result<(), Malformed> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut above: Vec<Element<'_>> = Vec::new();
    let mut has_root = false;
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| Malformed)?;
        let space = space_of(&space);
        match event {
            Event::Start(start) => {
                let element = Element { space, start };
                listener.opened(&element, &above);
                above.push(element);
                has_root = true;
                if above.len() > DEEPEST {
                    return Err(Malformed);
                }
            }
            Event::Empty(start) => {
                let element = Element { space, start };
                listener.opened(&element, &above);
                listener.closed(&element, &above);
                has_root = true;
            }
            Event::End(_) => {
                let element = above.pop().ok_or(Malformed)?;
                listener.closed(&element, &above);
            }
            Event::Text(words) => listener.text(&words.decode().map_err(|_| Malformed)?, &above),
            Event::CData(words) => listener.text(&words.decode().map_err(|_| Malformed)?, &above),
            Event::GeneralRef(reference) => listener.text(&resolved(&reference).ok_or(Malformed)?, &above),
            Event::DocType(_) => return Err(Malformed),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if above.is_empty() && has_root { Ok(()) } else { Err(Malformed) }
}

fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> Option<String> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c.to_string());
    }
    let name = reference.decode().ok()?;
    quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned)
}

fn space_of(resolved: &ResolveResult<'_>) -> Space {
    let ResolveResult::Bound(namespace) = resolved else { return Space::Other };
    let name = std::str::from_utf8(namespace.0).unwrap_or_default();
    SPACES.iter().find(|(words, _)| name.contains(words)).map_or(Space::Other, |(_, space)| *space)
}

/// The text of a document: UTF-8, UTF-16 with or without its mark, or an encoding that it names.
pub(super) fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let encoding = encoding_of(bytes);
    let bytes = match encoding_rs::Encoding::for_bom(bytes) {
        Some((_, mark)) => &bytes[mark..],
        None => bytes,
    };
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}

fn encoding_of(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding;
    }
    match bytes {
        [b'<', 0, ..] => return encoding_rs::UTF_16LE,
        [0, b'<', ..] => return encoding_rs::UTF_16BE,
        _ => {}
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(256)]).into_owned();
    let declaration = head.strip_prefix("<?xml").and_then(|rest| rest.split("?>").next()).unwrap_or_default();
    let named = declaration.split("encoding").nth(1).map(|rest| rest.trim_start_matches([' ', '=', '"', '\'']));
    let label = named.and_then(|rest| rest.split(['"', '\'', ' ']).next()).unwrap_or("utf-8");
    encoding_rs::Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::UTF_8)
}

/// Whether bytes look like a document in XML.
pub(super) fn is_xml(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64)];
    match encoding_rs::Encoding::for_bom(head) {
        Some((encoding, mark)) => encoding.decode(&head[mark..]).0.trim_start().starts_with('<'),
        None => matches!(head, [b'<', 0, ..] | [0, b'<', ..]) || head.trim_ascii_start().starts_with(b"<"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    #[derive(Default)]
    struct Heard(String);

    impl Listener for Heard {
        fn opened(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
            self.0 += &format!("{}{:?}:{} ", ">".repeat(above.len()), element.space, element.name());
        }

        fn text(&mut self, text: &str, _above: &[Element<'_>]) {
            self.0 += text;
        }
    }

    fn heard(bytes: &[u8]) -> Option<String> {
        let mut heard = Heard::default();
        read(&decoded(bytes)?, &mut heard).ok()?;
        Some(heard.0)
    }

    #[test]
    fn every_way_to_write_a_text_is_read() {
        let dc = "xmlns:q='http://purl.org/dc/elements/1.1/'";
        let expected = Some("DublinCore:creator 张三&".to_owned());
        assert_eq!(heard(format!("<q:creator {dc}>张三&amp;</q:creator>").as_bytes()), expected);
        assert_eq!(heard(format!("<q:creator {dc}><![CDATA[张三&]]></q:creator>").as_bytes()), expected);
        assert_eq!(heard(format!("<?xml version='1.0'?><q:creator {dc}>&#x5F20;&#19977;&#38;</q:creator>").as_bytes()), expected);
        let utf16: Vec<u8> = format!("\u{feff}<q:creator {dc}>张三&amp;</q:creator>").encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(heard(&utf16), expected);
        let gbk = encoding_rs::GBK
            .encode(&format!("<?xml version=\"1.0\" encoding=\"GBK\"?><q:creator {dc}>张三&amp;</q:creator>"))
            .0
            .into_owned();
        assert_eq!(heard(&gbk), expected);
    }

    #[test]
    fn what_is_not_a_document_is_refused() {
        for text in ["", "<a>", "<a></b>", "<!DOCTYPE a [<!ENTITY x '张三'>]><a>&x;</a>", "<a>&x;</a>", "正文", "</a>"] {
            assert!(heard(text.as_bytes()).is_none(), "{text}");
        }
        assert!(heard("<a>".repeat(100_000).as_bytes()).is_none());
    }
}
