//! Addresses: which may leave the program, where one ends in running text, how one is written.
//!
//! - [`external_url`] decides about a destination that a person wrote.
//! - [`encode_destination`] is CommonMark's percent-encoding.
//! - [`bare_url_end`] finds the end of an address in running text.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// The schemes that an entry may link to: nothing that runs, nothing that reads the reader's disk.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What CommonMark's reference implementation encodes besides what is not ASCII; `%` stays, since it may be an encoding already.
const DESTINATION: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'[').add(b'\\').add(b']').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// The address to publish for a destination outside the publication, percent-encoded, its scheme in lower case.
///
/// `None` for everything that could be something else in any browser: another scheme or none, a control character or white space
/// anywhere, no host, a user name or a backslash before the path.
///
/// ```
/// use qinglian::markdown::external_url;
///
/// assert_eq!(external_url("HTTPS://www.gov.cn/清廉?a=b c").as_deref(), None);
/// assert_eq!(external_url("HTTPS://www.gov.cn/清廉").as_deref(), Some("https://www.gov.cn/%E6%B8%85%E5%BB%89"));
/// assert_eq!(external_url("JavaScript:alert(1)"), None);
/// ```
pub fn external_url(destination: &str) -> Option<String> {
    if destination.chars().any(|c| c.is_control() || c.is_whitespace() || super::characters::is_forbidden(c)) {
        return None;
    }
    let (scheme, rest) = destination.split_once(':')?;
    let scheme = SCHEMES.into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
    let is_web = scheme.starts_with("http");
    if is_web && !has_plain_host(rest) || rest.is_empty() {
        return None;
    }
    Some(format!("{scheme}:{}", encode_destination(rest)))
}

/// Whether `//host` begins what follows the scheme, and nothing but a host and a port.
fn has_plain_host(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.starts_with(char::is_alphanumeric) && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'))
}

/// A destination as an address: what an address cannot hold is percent-encoded, encodings that are there stay.
pub fn encode_destination(destination: &str) -> String {
    utf8_percent_encode(destination, DESTINATION).to_string()
}

/// Where the address ends that begins at `at`, if one does: `http://` or `https://`, a host, and what an address can hold.
///
/// It ends before the first character that no address holds as it stands (Han, full-width punctuation, space, quotation marks), and before
/// punctuation that belongs to the sentence: `?!.,:;'*_~` at its end, and a bracket that was not opened in it.
pub(super) fn bare_url_end(text: &str, at: usize) -> Option<usize> {
    let is_glued = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
    let rest = &text[at..];
    let scheme_len = ["http://", "https://"]
        .iter()
        .find(|scheme| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?
        .len();
    let len = rest.bytes().take_while(|byte| byte.is_ascii_graphic() && !b"<>\"`{}|\\^[]".contains(byte)).count();
    let len = without_sentence_marks(&rest[..len]);
    let has_host = rest.as_bytes()[..len].get(scheme_len).is_some_and(u8::is_ascii_alphanumeric);
    (!is_glued && has_host).then_some(at + len)
}

fn without_sentence_marks(url: &str) -> usize {
    let mut unopened = url.bytes().filter(|&byte| byte == b')').count().saturating_sub(url.bytes().filter(|&byte| byte == b'(').count());
    let mut len = url.len();
    while let Some(last) = url[..len].bytes().last() {
        match last {
            b')' if unopened > 0 => unopened -= 1,
            b'?' | b'!' | b'.' | b',' | b':' | b';' | b'\'' | b'*' | b'_' | b'~' => {}
            _ => break,
        }
        len -= 1;
    }
    len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_leave() {
        for (destination, expected) in [
            ("https://www.gov.cn", Some("https://www.gov.cn")),
            ("HTTP://www.gov.cn/a?b=c#d", Some("http://www.gov.cn/a?b=c#d")),
            ("https://a.cn:8080/%E6%B8%85/廉", Some("https://a.cn:8080/%E6%B8%85/%E5%BB%89")),
            ("https://政务.cn/", Some("https://%E6%94%BF%E5%8A%A1.cn/")),
            ("mailto:a@b.cn", Some("mailto:a@b.cn")),
            ("tel:+86-571-1234", Some("tel:+86-571-1234")),
            ("https://a.cn/\"onclick=x", Some("https://a.cn/%22onclick=x")),
            ("javascript:alert(1)", None),
            ("JaVaScRiPt:alert(1)", None),
            (" javascript:alert(1)", None),
            ("java\nscript:alert(1)", None),
            ("java\tscript:alert(1)", None),
            ("\u{1}javascript:alert(1)", None),
            ("javascript\u{200B}:alert(1)", None),
            ("vbscript:x", None),
            ("data:text/html,<script>", None),
            ("file:///etc/passwd", None),
            ("blob:https://a.cn/x", None),
            ("view-source:https://a.cn", None),
            ("https:javascript:alert(1)", None),
            ("https:/\\evil.cn", None),
            ("https://www.gov.cn@evil.cn/", None),
            ("https://www.gov.cn\\@evil.cn/", None),
            ("https://", None),
            ("http:", None),
            ("mailto:", None),
            ("//evil.cn/x", None),
            ("/a", None),
            ("a.md", None),
            ("", None),
        ] {
            assert_eq!(external_url(destination).as_deref(), expected, "{destination:?}");
        }
    }

    #[test]
    fn bare_address_ends_where_an_address_must_end() {
        for (text, expected) in [
            ("https://a.cn/b，见", Some("https://a.cn/b")),
            ("https://a.cn/b见", Some("https://a.cn/b")),
            ("https://a.cn）", Some("https://a.cn")),
            ("https://a.cn/b.", Some("https://a.cn/b")),
            ("https://a.cn/b)", Some("https://a.cn/b")),
            ("https://a.cn/b(c)).", Some("https://a.cn/b(c)")),
            ("https://a.cn/?q=1&r=2;", Some("https://a.cn/?q=1&r=2")),
            ("HTTPS://a.cn”", Some("HTTPS://a.cn")),
            ("https://", None),
            ("https://。", None),
            ("https:", None),
            ("ftp://a.cn", None),
        ] {
            assert_eq!(bare_url_end(text, 0).map(|end| &text[..end]), expected, "{text}");
        }
        assert_eq!(bare_url_end("xhttps://a.cn", 1), None);
        assert_eq!(bare_url_end("见https://a.cn", 3), Some(15));
    }
}
