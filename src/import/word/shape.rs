//! The shape of an XML text, looked at before a tree is made of it: the maker of trees compares each attribute with all others of its element,
//! and each prefix with all namespaces in scope, so that a small hostile file could keep it busy for hours.

/// How deep elements may be nested: a tenth is usual, and the readers go down by calling themselves.
const DEEPEST: usize = 200;
/// Attributes of one element, declarations of namespaces among them; the root of a document has forty.
const MOST_OF_ONE: usize = 256;
/// Namespaces in scope.
const MOST_NAMESPACES: usize = 512;
/// Attributes of all elements.
const MOST_OF_ALL: usize = 2_000_000;

/// Whether a text has the shape of a part that an office program could have written. What is no XML at all may pass: it is refused later.
pub(super) fn is_sane(text: &str) -> bool {
    let mut rest = text;
    // The namespaces that each open element declares.
    let mut open: Vec<usize> = Vec::new();
    let (mut attributes, mut namespaces) = (0, 0);
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let skipped = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")].iter().find(|(start, _)| rest.starts_with(start));
        if let Some((start, end)) = skipped {
            let inner = &rest[start.len()..];
            rest = inner.find(end).map_or("", |at| &inner[at + end.len()..]);
            continue;
        }
        if rest.starts_with("</") {
            namespaces -= open.pop().unwrap_or_default();
            rest = &rest[2..];
            continue;
        }
        let tag = Tag::read(rest);
        attributes += tag.attributes;
        if tag.attributes > MOST_OF_ONE || attributes > MOST_OF_ALL || namespaces + tag.namespaces > MOST_NAMESPACES {
            return false;
        }
        if !tag.is_empty {
            open.push(tag.namespaces);
            namespaces += tag.namespaces;
        }
        if open.len() > DEEPEST {
            return false;
        }
        rest = &rest[tag.length..];
    }
    true
}

/// A start tag.
struct Tag {
    length: usize,
    attributes: usize,
    namespaces: usize,
    is_empty: bool,
}

impl Tag {
    /// Reads the tag at the beginning of a text: values are passed over, for they may hold any sign but their quote.
    fn read(text: &str) -> Self {
        let mut quote = None;
        let mut tag = Self { length: text.len(), attributes: 0, namespaces: 0, is_empty: false };
        let bytes = text.as_bytes();
        for (at, byte) in bytes.iter().enumerate().skip(1) {
            match (quote, byte) {
                (Some(open), byte) if open == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'=') => tag.attributes += 1,
                (None, b'x') if bytes[at..].starts_with(b"xmlns") && bytes[at - 1].is_ascii_whitespace() => tag.namespaces += 1,
                (None, b'>') => {
                    tag.is_empty = bytes[at - 1] == b'/';
                    tag.length = at + 1;
                    break;
                }
                _ => {}
            }
        }
        tag
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_office_programs_write_is_sane() {
        assert!(is_sane("<?xml version='1.0'?><!-- < ' \" --><a b='>' c=\"=\"><b/><![CDATA[<<<]]></a>"));
        assert!(is_sane(&"<a xmlns:x='y'/>".repeat(10_000)));
        assert!(is_sane("<a b='"));
        assert!(is_sane("</a></a><"));
    }

    #[test]
    fn what_would_take_hours_is_not() {
        let many = |what: &dyn Fn(usize) -> String, count: usize| (0..count).map(what).collect::<String>();
        assert!(!is_sane(&format!("<a {}/>", many(&|at| format!(" a{at}='1'"), 300))));
        assert!(!is_sane(&many(&|_| "<a>".to_owned(), 201)));
        assert!(!is_sane(&many(&|at| format!("<a xmlns:a{at}='1' xmlns:b{at}='1' xmlns:c{at}='1' xmlns:d{at}='1'>"), 150)));
    }
}
