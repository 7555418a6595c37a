//! Answers: files of the site by exact name, pages with the reloading script and the standing errors added.
//!
//! A path is looked up in the map of built files, so no path leads out of the site; the host is checked, so no foreign page that
//! has its name resolved to this machine reads the drafts.

use std::ops::RangeInclusive;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use percent_encoding::percent_decode_str;

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::output::Files;

/// The script that reloads, and the style of the errors.
const RELOAD: &str = "/__qinglian/reload.js";
const STYLE: &str = "/__qinglian/errors.css";

const RELOAD_SCRIPT: &str = "(function () {
  var built = null;
  new EventSource('/__qinglian/events').onmessage = function (event) {
    if (built === null) built = event.data;
    else if (built !== event.data) location.reload();
  };
})();
";

const ERROR_STYLE: &str = ".qinglian-errors { position: fixed; left: 0; right: 0; bottom: 0; max-height: 60vh; overflow: auto; \
    z-index: 2147483647; margin: 0; padding: 1rem 1.5rem; background: #2b1111; color: #fff; border-top: 4px solid #d33; }
.qinglian-errors h2 { margin: 0 0 .5rem; font: bold 1rem sans-serif; color: #fff; }
.qinglian-errors pre { margin: 0; font: .875rem/1.5 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; \
    background: none; color: inherit; }
";

/// Whether a request came for this machine by one of its own names.
pub(super) fn is_this_machine(host: Option<&str>, port: u16) -> bool {
    let names = ["127.0.0.1", "localhost"];
    host.is_some_and(|host| names.iter().any(|name| host == format!("{name}:{port}") || (port == 80 && host == *name)))
}

/// The errors of a build as one text.
pub(super) fn errors(findings: &Diagnostics) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(Diagnostic::render).collect::<Vec<_>>().join("\n")
}

/// The answer to a host that is not this machine.
pub(super) fn refused() -> Response {
    text(StatusCode::FORBIDDEN, "text/plain; charset=utf-8", "预览只能从本机用 127.0.0.1 或 localhost 打开\n".to_owned())
}

/// The answer to a request, maybe for a range of bytes.
pub(super) fn respond(method: &Method, path: &str, range: Option<&str>, site: &Files, errors: &str) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return text(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "预览只供查看\n".to_owned());
    }
    match path {
        RELOAD => return text(StatusCode::OK, media_type(RELOAD), RELOAD_SCRIPT.to_owned()),
        STYLE => return text(StatusCode::OK, media_type(STYLE), ERROR_STYLE.to_owned()),
        _ => {}
    }
    if site.is_empty() {
        let body = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>还不能预览</title></head>\n<body>\n\
            <h1>还不能预览</h1>\n<p>改好下面的问题并保存，本页会自动刷新。</p>\n</body>\n</html>\n";
        return text(StatusCode::SERVICE_UNAVAILABLE, HTML, dressed(body, errors));
    }
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    let name = decoded.trim_start_matches('/');
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    if let Some(bytes) = site.get(&name) {
        return file(StatusCode::OK, &name, bytes, range, errors);
    }
    if site.contains_key(&format!("{name}/index.html")) {
        return response(StatusCode::FOUND, HTML).header("location", format!("{path}/")).body(Body::empty()).unwrap_or_default();
    }
    match site.get("404.html") {
        Some(bytes) => file(StatusCode::NOT_FOUND, "404.html", bytes, None, errors),
        None => {
            let body = "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>没有这一页</title></head>\
                <body><h1>没有这一页</h1><p><a href=\"/\">回首页</a></p></body></html>\n";
            text(StatusCode::NOT_FOUND, HTML, dressed(body, errors))
        }
    }
}

const HTML: &str = "text/html; charset=utf-8";

fn file(status: StatusCode, name: &str, bytes: &[u8], range: Option<&str>, errors: &str) -> Response {
    let kind = media_type(name);
    match std::str::from_utf8(bytes) {
        Ok(page) if kind == HTML => text(status, kind, dressed(page, errors)),
        _ => match range.and_then(|range| part(bytes, range)) {
            Some((range, part)) => response(StatusCode::PARTIAL_CONTENT, kind)
                .header("content-range", format!("bytes {}-{}/{}", range.start(), range.end(), bytes.len()))
                .body(Body::from(part.to_vec()))
                .unwrap_or_default(),
            None => response(status, kind).header("accept-ranges", "bytes").body(Body::from(bytes.to_vec())).unwrap_or_default(),
        },
    }
}

/// One range of bytes, as the search page asks for; who asks for something else gets the whole file, as RFC 9110 allows.
fn part<'a>(bytes: &'a [u8], range: &str) -> Option<(RangeInclusive<u64>, &'a [u8])> {
    let ranges = http_range_header::parse_range_header(range).ok()?.validate(bytes.len() as u64).ok()?;
    let [range] = &ranges[..] else { return None };
    let part = bytes.get(*range.start() as usize..=*range.end() as usize)?;
    Some((range.clone(), part))
}

fn text(status: StatusCode, kind: &str, text: String) -> Response {
    response(status, kind).body(Body::from(text)).unwrap_or_default()
}

fn response(status: StatusCode, kind: &str) -> axum::http::response::Builder {
    Response::builder()
        .status(status)
        .header("content-type", kind)
        .header("cache-control", "no-store")
        .header("x-content-type-options", "nosniff")
        .header("referrer-policy", "no-referrer")
}

/// A page with the script that reloads it, and the errors that stand. The files on disk never have either.
fn dressed(page: &str, errors: &str) -> String {
    let mut page = with_connections(page);
    let mut added = String::new();
    if !errors.is_empty() {
        let errors = errors.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        added.push_str(&format!("<link rel=\"stylesheet\" href=\"{STYLE}\">"));
        added.push_str(&format!("<aside class=\"qinglian-errors\" role=\"alert\"><h2>还有错误</h2><pre>{errors}</pre></aside>"));
    }
    added.push_str(&format!("<script src=\"{RELOAD}\"></script>\n"));
    let place = page.rfind("</body>").unwrap_or(page.len());
    page.insert_str(place, &added);
    page
}

/// The page's policy forbids connections; its preview needs the one to this server.
fn with_connections(page: &str) -> String {
    let tag = page.find("Content-Security-Policy").and_then(|at| {
        let start = page[..at].rfind('<')?;
        let end = at + page[at..].find('>')?;
        Some(start..end)
    });
    let content = tag.and_then(|tag| {
        let start = tag.start + page[tag.clone()].find("content=\"")? + "content=\"".len();
        Some(start..start + page[start..tag.end].find('"')?)
    });
    let Some(content) = content else { return page.to_owned() };
    // The templates write an apostrophe as an entity, whose semicolon separates no directives.
    let policy = page[content.clone()].replace("&#39;", "'").replace("&#x27;", "'");
    let directives = policy.split(';').map(str::trim);
    let kept: Vec<&str> = directives.filter(|directive| !directive.is_empty() && !directive.starts_with("connect-src")).collect();
    format!("{}{}; connect-src 'self'{}", &page[..content.start], kept.join("; "), &page[content.end..])
}

/// The media type of a file, by the ending of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_script_and_the_right_to_connect() {
        let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; connect-src &#39;none&#39;; script-src 'self'\"></head><body>清</body>";
        let expected = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; connect-src 'self'\"></head><body>清<script src=\"/__qinglian/reload.js\"></script>\n</body>";
        assert_eq!(dressed(page, ""), expected);
        assert_eq!(dressed("x", ""), "x<script src=\"/__qinglian/reload.js\"></script>\n");
        assert!(dressed(page, "a < b").contains("<pre>a &lt; b</pre>"));
    }

    #[test]
    fn only_this_machine_is_answered() {
        for host in ["127.0.0.1:8080", "localhost:8080"] {
            assert!(is_this_machine(Some(host), 8080));
        }
        for host in [None, Some("evil.example"), Some("evil.example:8080"), Some("127.0.0.1"), Some("127.0.0.1:80"), Some("")] {
            assert!(!is_this_machine(host, 8080), "{host:?}");
        }
    }
}
