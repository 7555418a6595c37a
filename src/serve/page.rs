//! Answers: files of the site by exact name, pages with the reloading script and the standing errors added.
//!
//! A path is looked up in the map of built files, so no path leads out of the site. Who may ask at all, [`super::gate`] says.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::gate::Refusal;
use super::routes;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::markup::escape;
use crate::model::{EntryId, Kind, Slug};

/// The files of the site; all who read one share its bytes.
pub(super) type Site = BTreeMap<String, Bytes>;

/// The script that reloads, and the style of the errors.
const RELOAD: &str = "/__qinglian/reload.js";
pub(super) const STYLE: &str = "/__qinglian/errors.css";

const RELOAD_SCRIPT: &str = "(function () {
  var built = null;
  var events = new EventSource('/__qinglian/events');
  events.onmessage = function (event) {
    if (built === null) built = event.data;
    else if (built !== event.data) location.reload();
  };
  // A preview that was started again knows another secret. The page that says so is of more use than one that stays as it was.
  events.onerror = function () {
    if (events.readyState !== EventSource.CLOSED) return;
    fetch(location.href).then(function (answer) { if (answer.status === 403) location.reload(); }, function () {});
  };
})();
";

/// The policy of the few pages that are made here.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/// The policy of pages of the site, beside their own, and of those that an author may have attached: nothing of theirs is run.
const SITE_POLICY: &str = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'";
/// The policy of a picture that may hold more than a picture.
const SVG_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/// What an address spells out.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const ERROR_STYLE: &str = ".qinglian-errors { position: fixed; left: 0; right: 0; bottom: 0; max-height: 60vh; overflow: auto; \
    z-index: 2147483647; margin: 0; padding: 1rem 1.5rem; background: #2b1111; color: #fff; border-top: 4px solid #d33; }
.qinglian-errors h2 { margin: 0 0 .5rem; font: bold 1rem sans-serif; color: #fff; }
.qinglian-errors pre { margin: 0; font: .875rem/1.5 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; \
    background: none; color: inherit; }
.qinglian-edit { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483646; padding: .6rem 1.4rem; border-radius: 2rem; \
    background: #9b2d45; color: #fff; font: 1rem/1.4 sans-serif; text-decoration: none; box-shadow: 0 2px 8px rgba(0, 0, 0, .3); }
.qinglian-edit:hover, .qinglian-edit:focus { background: #7c2036; color: #fff; }
.qinglian-list { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.9 sans-serif; color: #222; }
.qinglian-list h2 { margin: 2rem 0 .25rem; font-size: 1.25rem; border-bottom: 1px solid #ddd; }
.qinglian-list ul { margin: 0; padding: 0; list-style: none; }
.qinglian-list a { color: #7c2036; }
@media print { .qinglian-edit { display: none; } }
";

/// The errors of a build as one text.
pub(super) fn errors(diagnostics: &Diagnostics) -> String {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(Diagnostic::render).collect::<Vec<_>>().join("\n")
}

/// The answer to a request that is not let in.
pub(super) fn refused(refusal: Refusal) -> Response {
    let why = match refusal {
        Refusal::Host => "预览只能从本机用 127.0.0.1 或 localhost 打开。",
        Refusal::Foreign => "别的网页不能读取预览。要看预览，请把终端里“预览地址”后面的地址复制到浏览器的地址栏。",
        Refusal::Secret => {
            "请打开终端里“预览地址”后面的完整地址（含 key= 及其后的字符）。每次启动预览，地址都会更换；用旧地址、收藏的地址打不开。"
        }
    };
    text(StatusCode::FORBIDDEN, HTML, page("不能打开预览", "", &format!("<p>{why}</p>")))
}

/// The answer to the first request: a cookie, and the address without the secret.
pub(super) fn greeting(cookie: &str, location: &str, by_page: bool) -> Response {
    let greeting = response(StatusCode::SEE_OTHER, HTML).header("set-cookie", cookie);
    if !by_page {
        return greeting.header("location", location).body(Body::empty()).unwrap_or_default();
    }
    let location = escape(location);
    let leads_on = format!("<meta http-equiv=\"refresh\" content=\"0; url={location}\">");
    let body = page("打开预览", &leads_on, &format!("<p><a href=\"{location}\">打开预览</a></p>"));
    greeting.status(StatusCode::OK).body(Body::from(body)).unwrap_or_default()
}

/// The answer to a request that is let in, maybe for a range of bytes.
pub(super) fn respond(method: &Method, path: &str, range: Option<&str>, site: &Site, errors: &str) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return text(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "预览只供查看\n".to_owned());
    }
    if site.is_empty() {
        let body = page("还不能预览", "", "<p>改好下面的问题并保存，本页会自动刷新。</p>");
        return text(StatusCode::SERVICE_UNAVAILABLE, HTML, dressed(&body, errors));
    }
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    let name = decoded.trim_start_matches('/');
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    if let Some(bytes) = site.get(&name) {
        return file(StatusCode::OK, &name, bytes, range, errors);
    }
    if site.contains_key(&format!("{name}/index.html")) {
        // From the name that was found, not from the path: `//name` would be another host.
        let location = format!("/{}/", utf8_percent_encode(&name, IN_PATH));
        return response(StatusCode::FOUND, HTML).header("location", location).body(Body::empty()).unwrap_or_default();
    }
    match site.get("404.html") {
        Some(bytes) => file(StatusCode::NOT_FOUND, "404.html", bytes, None, errors),
        None => text(StatusCode::NOT_FOUND, HTML, dressed(&page("没有这一页", "", "<p><a href=\"/\">回首页</a></p>"), errors)),
    }
}

pub(super) const HTML: &str = "text/html; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// A file as it is.
pub(super) fn file_response(name: &str, bytes: Vec<u8>) -> Response {
    response(StatusCode::OK, media_type(name)).body(Body::from(bytes)).unwrap_or_default()
}

fn file(status: StatusCode, name: &str, bytes: &Bytes, range: Option<&str>, errors: &str) -> Response {
    let kind = media_type(name);
    match std::str::from_utf8(bytes) {
        Ok(page) if kind == HTML => text(status, kind, dressed(&with_edit_link(page, name), errors)),
        _ => match range.and_then(|range| part(bytes, range)) {
            Some((range, part)) => response(StatusCode::PARTIAL_CONTENT, kind)
                .header("content-range", format!("bytes {}-{}/{}", range.start(), range.end(), bytes.len()))
                .body(Body::from(part))
                .unwrap_or_default(),
            None => response(status, kind).header("accept-ranges", "bytes").body(Body::from(bytes.clone())).unwrap_or_default(),
        },
    }
}

/// One range of bytes, as the search page asks for; who asks for something else gets the whole file, as RFC 9110 allows.
fn part(bytes: &Bytes, range: &str) -> Option<(RangeInclusive<u64>, Bytes)> {
    let ranges = http_range_header::parse_range_header(range).ok()?.validate(bytes.len() as u64).ok()?;
    let [range] = &ranges[..] else { return None };
    Some((range.clone(), bytes.slice(*range.start() as usize..=*range.end() as usize)))
}

fn text(status: StatusCode, kind: &str, text: String) -> Response {
    response(status, kind).body(Body::from(text)).unwrap_or_default()
}

fn response(status: StatusCode, kind: &str) -> axum::http::response::Builder {
    let response = Response::builder().status(status).header("content-type", kind);
    match kind {
        HTML => response.header("content-security-policy", SITE_POLICY),
        SVG => response.header("content-security-policy", SVG_POLICY),
        _ => response,
    }
}

/// A page that is made here and not by the site.
pub(super) fn page(title: &str, head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n{head}\
         <title>{title}</title>\n</head>\n<body>\n<h1>{title}</h1>\n{body}\n</body>\n</html>\n"
    )
}

/// A page with the script that reloads it, and the errors that stand. The files on disk never have either.
fn dressed(page: &str, errors: &str) -> String {
    let mut page = with_connections(page);
    let mut added = String::new();
    if !errors.is_empty() {
        let errors = escape(errors);
        added.push_str(&format!("<link rel=\"stylesheet\" href=\"{STYLE}\">"));
        added.push_str(&format!("<aside class=\"qinglian-errors\" role=\"alert\"><h2>还有错误</h2><pre>{errors}</pre></aside>"));
    }
    added.push_str(&format!("<script src=\"{RELOAD}\"></script>\n"));
    let place = page.rfind("</body>").unwrap_or(page.len());
    page.insert_str(place, &added);
    page
}

/// A page of an entry with the way to change it; the front page with the way to all of them.
fn with_edit_link(page: &str, name: &str) -> String {
    let entry = name
        .strip_suffix(".html")
        .and_then(|path| path.split_once('/'))
        .and_then(|(folder, slug)| Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? }));
    let (address, words) = match entry {
        Some(id) => (routes::workbench(&id), "编辑"),
        None if name == "index.html" => ("/__qinglian/edit/".to_owned(), "编辑条目"),
        None => return page.to_owned(),
    };
    let link = format!("<link rel=\"stylesheet\" href=\"{STYLE}\"><a class=\"qinglian-edit\" href=\"{address}\">{words}</a>\n");
    let place = page.rfind("</body>").unwrap_or(page.len());
    format!("{}{link}{}", &page[..place], &page[place..])
}

/// The script that reloads a page.
pub(super) fn reload_script() -> Response {
    text(StatusCode::OK, media_type(RELOAD), RELOAD_SCRIPT.to_owned())
}

/// The style of what is added to pages.
pub(super) fn style() -> Response {
    text(StatusCode::OK, media_type(STYLE), ERROR_STYLE.to_owned())
}

/// An address that is there for another method.
pub(super) fn wrong_method() -> Response {
    text(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "这个地址不接受这样的请求\n".to_owned())
}

/// The page's policy forbids connections; its preview needs the one to this server.
pub(super) fn with_connections(page: &str) -> String {
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
pub(super) fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => SVG,
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
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
    fn the_pages_made_here_have_a_policy_first() {
        let start = format!("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
        assert!(page("题", "", "").contains(&start));
        assert!(
            dressed(&page("题", "", ""), "a < b").contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; base-uri")
        );
    }

    #[test]
    fn readers_of_a_file_share_its_bytes() {
        let file = Bytes::from(vec![7; 1000]);
        let (_, part) = part(&file, "bytes=10-19").unwrap();
        assert_eq!((part.as_ptr(), part.len()), (file[10..].as_ptr(), 10));
    }
}
