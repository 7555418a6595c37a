//! Who is let in: the browser that opened the printed address, and no other page and no other machine.
//!
//! The server listens on this machine only, yet every web page that is open on it may send requests here, and use some of the answers: as a
//! script, as a picture, in a frame. So each request has to show the session's secret.
//!
//! 1. [`Gate::new`] draws the secret; [`Gate::address`] has it, to be printed and opened.
//! 2. [`Gate::judge`] looks at a request. The first one has the secret in its address: it gets a cookie, and leads on to the address
//!    without the secret. All others have the cookie, or are refused.
//! 3. [`guard`] tells the browser to keep an answer from other pages.
//!
//! The cookie alone would not do: browsers send it along with what pages of another port of this machine ask for, since a port makes no
//! other *site*. So where a browser tells who asks (`Sec-Fetch-Site`, `Origin`), this is looked at too; and `Host`, since the name of a foreign
//! site may be made to lead to this machine. What cannot be kept out is another program of this machine that listens at the same host
//! and is visited by the same browser: it is sent the cookie.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{Method, Uri};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::source::hexadecimal;

/// The part of an address that has the secret.
const KEY: &str = "key=";
/// The names of this machine that a request may come by.
const NAMES: [&str; 2] = ["127.0.0.1", "localhost"];
/// What stands for itself neither in a header nor in an attribute of a page, and the backslash, which browsers take for a slash.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'\'').add(b'<').add(b'>').add(b'\\');

/// What is answered to everyone, so that a browser stores nothing and gives nothing to other pages.
const HEADERS: [(HeaderName, &str); 6] = [
    (CACHE_CONTROL, "no-store"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// The session's secret, and the names that requests come by.
pub(super) struct Gate {
    secret: String,
    cookie: String,
    hosts: Vec<String>,
}

/// What becomes of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Passage {
    /// It is answered.
    Open,
    /// It had the secret: it gets the cookie and goes on to the address without the secret.
    Greeted {
        /// The whole value of `Set-Cookie`.
        cookie: String,
        /// Where to: a path of this server.
        location: String,
        /// A browser that was led here by another site keeps a strict cookie back until a page of ours leads on.
        by_page: bool,
    },
    /// It is not answered.
    Refused(Refusal),
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It did not come by a name of this machine.
    Host,
    /// Another page sent it.
    Foreign,
    /// It has no secret.
    Secret,
}

impl Gate {
    /// A gate with a fresh secret of 128 bits, for the server at a port.
    ///
    /// # Errors
    ///
    /// The system gives no random numbers.
    pub(super) fn new(port: u16) -> Result<Self, getrandom::Error> {
        let mut random = [0; 16];
        getrandom::fill(&mut random)?;
        Ok(Self::with_secret(port, hexadecimal(&random)))
    }

    fn with_secret(port: u16, secret: String) -> Self {
        let mut hosts: Vec<String> = NAMES.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(NAMES.map(str::to_owned));
        }
        // All ports of a machine share their cookies: two previews must not take each other's.
        Self { cookie: format!("qinglian-{port}={secret}"), secret, hosts }
    }

    /// The address to open.
    pub(super) fn address(&self) -> String {
        format!("http://{}/?{KEY}{}", self.hosts[0], self.secret)
    }

    /// Whether a request is let in.
    pub(super) fn judge(&self, request: &Parts) -> Passage {
        let Some(host) = self.host(request) else { return Passage::Refused(Refusal::Host) };
        let is_ours = is_from(&request.headers, host);
        let is_read = matches!(request.method, Method::GET | Method::HEAD);
        if is_read && self.has_key(&request.uri) && (is_ours || is_followed_link(&request.headers)) {
            let cookie = format!("{}; HttpOnly; SameSite=Strict; Path=/", self.cookie);
            return Passage::Greeted { cookie, location: without_key(&request.uri), by_page: !is_ours };
        }
        match (is_ours, self.has_cookie(&request.headers)) {
            (false, _) => Passage::Refused(Refusal::Foreign),
            (true, false) => Passage::Refused(Refusal::Secret),
            (true, true) => Passage::Open,
        }
    }

    /// The one name that a request came by, where it is one of this server's.
    fn host(&self, request: &Parts) -> Option<&str> {
        let mut named = request.headers.get_all(HOST).iter();
        let (host, None) = (named.next()?, named.next()) else { return None };
        let host = self.hosts.iter().find(|known| known.as_bytes() == host.as_bytes())?;
        // A request line may have a whole address, which counts for more than the header.
        let is_same = request.uri.authority().is_none_or(|authority| authority.as_str() == host);
        (is_same && request.uri.scheme_str().is_none_or(|scheme| scheme == "http")).then_some(host)
    }

    fn has_key(&self, uri: &Uri) -> bool {
        parameters(uri).filter_map(|parameter| parameter.strip_prefix(KEY)).any(|key| is_same(key, &self.secret))
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        cookies.flat_map(|cookies| cookies.split(';')).any(|cookie| is_same(cookie.trim(), &self.cookie))
    }
}

/// Whether a page of ours sent a request that changes something: browsers say so of each. What says nothing is no browser.
pub(super) fn is_own_write(request: &Parts) -> bool {
    let has_origin = request.headers.contains_key(ORIGIN);
    has_origin && request.headers.get_all("sec-fetch-site").iter().all(|site| site == "same-origin")
}

/// Keeps an answer from being stored, guessed at, framed, or used by other pages.
pub(super) fn guard(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // Beside the policy that a page may have of its own: all of them hold.
    headers.append(CONTENT_SECURITY_POLICY, HeaderValue::from_static("frame-ancestors 'none'"));
}

/// Whether nothing says that another page sent a request: old browsers do not say, and the first request has no page that sent it.
fn is_from(headers: &HeaderMap, host: &str) -> bool {
    let is_own_site = headers.get_all("sec-fetch-site").iter().all(|site| site == "same-origin" || site == "none");
    is_own_site && headers.get_all(ORIGIN).iter().all(|origin| origin.as_bytes().strip_prefix(b"http://") == Some(host.as_bytes()))
}

/// Whether a person followed a link of another page, in a window and not in a frame.
fn is_followed_link(headers: &HeaderMap) -> bool {
    let says = |name, value: &str| headers.get(name).is_some_and(|said| said == value);
    says("sec-fetch-mode", "navigate") && says("sec-fetch-dest", "document") && !headers.contains_key(ORIGIN)
}

fn parameters(uri: &Uri) -> impl Iterator<Item = &str> {
    uri.query().unwrap_or_default().split('&').filter(|parameter| !parameter.is_empty())
}

/// The path and what else was asked, always below this server's root: what begins with two slashes would lead to another host.
fn without_key(uri: &Uri) -> String {
    let path = uri.path().trim_start_matches(['/', '\\']);
    let kept: Vec<&str> = parameters(uri).filter(|parameter| !parameter.starts_with(KEY)).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    utf8_percent_encode(&format!("/{path}{query}"), ENCODED).to_string()
}

/// Whether two texts are the same, in a time that does not tell how far they are.
fn is_same(said: &str, secret: &str) -> bool {
    let difference = said.bytes().zip(secret.bytes()).fold(0, |difference, (a, b)| std::hint::black_box(difference | (a ^ b)));
    said.len() == secret.len() && difference == 0
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    const SECRET: &str = "0123456789abcdef0123456789abcdef";
    const COOKIE_LINE: &str = "cookie: a=b; qinglian-8080=0123456789abcdef0123456789abcdef";
    const HERE: &str = "host: 127.0.0.1:8080";

    /// What becomes of a request, written as in HTTP: the method and the address, then the headers.
    fn judged(request: &str, headers: &[&str]) -> String {
        let (method, uri) = request.split_once(' ').unwrap();
        let mut made = Request::builder().method(method).uri(uri);
        for header in headers {
            let (name, value) = header.split_once(": ").unwrap();
            made = made.header(name, value);
        }
        let (parts, ()) = made.body(()).unwrap().into_parts();
        match Gate::with_secret(8080, SECRET.to_owned()).judge(&parts) {
            Passage::Open => "open".to_owned(),
            Passage::Greeted { cookie, location, by_page } => {
                assert_eq!(cookie, format!("qinglian-8080={SECRET}; HttpOnly; SameSite=Strict; Path=/"));
                format!("{}{location}", if by_page { "by page " } else { "" })
            }
            Passage::Refused(refusal) => format!("{refusal:?}"),
        }
    }

    #[track_caller]
    fn check(request: &str, headers: &[&str], expected: &str) {
        assert_eq!(judged(&request.replace("KEY", &format!("key={SECRET}")), headers), expected, "{request} {headers:?}");
    }

    #[test]
    fn the_address_is_the_way_in() {
        assert_eq!(Gate::with_secret(8080, SECRET.to_owned()).address(), format!("http://127.0.0.1:8080/?key={SECRET}"));
        check("GET /?KEY", &[HERE], "/");
        check("HEAD /?KEY", &[HERE], "/");
        check("GET /?KEY", &["host: localhost:8080"], "/");
        check("GET /search.html?q=%E6%B8%85&KEY&unit=a", &[HERE], "/search.html?q=%E6%B8%85&unit=a");
        check("GET /?KEY", &[HERE, "sec-fetch-site: none", "sec-fetch-mode: navigate", "sec-fetch-dest: document"], "/");
        check("GET /a?KEY", &[HERE, COOKIE_LINE, "sec-fetch-site: same-origin"], "/a");
        check("GET /?key=0123", &[HERE], "Secret");
        check("GET /?xKEY", &[HERE], "Secret");
        check("POST /?KEY", &[HERE], "Secret");
        check("GET /", &[HERE], "Secret");
    }

    #[test]
    fn the_way_in_never_leads_elsewhere() {
        for path in ["//evil.example/", "///evil.example/", "/\\evil.example/", "/\\/evil.example/"] {
            check(&format!("GET {path}?KEY"), &[HERE], "/evil.example/");
            check(&format!("GET http://127.0.0.1:8080{path}?KEY"), &[HERE], "/evil.example/");
        }
        check("GET /a\"b\\c?KEY&d'e", &[HERE], "/a%22b%5Cc?d%27e");
    }

    #[test]
    fn the_cookie_opens_and_nothing_like_it() {
        check("GET /a.html", &[HERE, COOKIE_LINE], "open");
        check("POST /a.html", &[HERE, COOKIE_LINE], "open");
        check("GET /", &[HERE, "cookie: a=b", COOKIE_LINE], "open");
        check("GET /", &[HERE, "cookie: qinglian-8080=0123", COOKIE_LINE], "open");
        for cookie in ["", "0123456789abcdef0123456789abcde", "0123456789abcdef0123456789abcdef0", "0123456789abcdef0123456789abcdee"] {
            check("GET /", &[HERE, &format!("cookie: qinglian-8080={cookie}")], "Secret");
        }
        check("GET /", &[HERE, &format!("cookie: qinglian-8081={SECRET}")], "Secret");
        check("GET /", &[HERE, &format!("cookie: x-qinglian-8080={SECRET}")], "Secret");
    }

    #[test]
    fn other_pages_are_refused_whatever_they_have() {
        for site in ["cross-site", "same-site", "odd"] {
            let site = format!("sec-fetch-site: {site}");
            check("GET /search/root.js", &[HERE, COOKIE_LINE, &site, "sec-fetch-mode: no-cors", "sec-fetch-dest: script"], "Foreign");
            check("GET /search/root.js", &[HERE, COOKIE_LINE, "sec-fetch-site: same-origin", &site], "Foreign");
            check("GET /?KEY", &[HERE, &site], "Foreign");
            let link = [HERE, &site, "sec-fetch-mode: navigate", "sec-fetch-dest: document"];
            check("GET /", &link, "Foreign");
            check("GET /?KEY", &link, "by page /");
            check("GET /?KEY", &[HERE, &site, "sec-fetch-mode: navigate", "sec-fetch-dest: iframe"], "Foreign");
            check("POST /?KEY", &link, "Foreign");
        }
        for origin in ["http://localhost:8080", "http://127.0.0.1:9000", "https://127.0.0.1:8080", "null", "http://evil.example"] {
            check("GET /", &[HERE, COOKIE_LINE, &format!("origin: {origin}")], "Foreign");
            check("GET /", &[HERE, COOKIE_LINE, "origin: http://127.0.0.1:8080", &format!("origin: {origin}")], "Foreign");
        }
        check("GET /", &[HERE, COOKIE_LINE, "origin: http://127.0.0.1:8080", "sec-fetch-site: same-origin"], "open");
    }

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        let others =
            ["evil.example", "evil.example:8080", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8081", "127.0.0.1:8080.evil.example", ""];
        for host in others {
            check("GET /?KEY", &[&format!("host: {host}"), COOKIE_LINE], "Host");
        }
        check("GET /", &[COOKIE_LINE], "Host");
        check("GET /", &[HERE, HERE, COOKIE_LINE], "Host");
        check("GET /", &[HERE, "host: evil.example", COOKIE_LINE], "Host");
        check("GET http://127.0.0.1:8080/", &[HERE, COOKIE_LINE], "open");
        check("GET http://evil.example/", &[HERE, COOKIE_LINE], "Host");
        check("GET http://localhost:8080/", &[HERE, COOKIE_LINE], "Host");
        check("GET http://a@127.0.0.1:8080/", &[HERE, COOKIE_LINE], "Host");
        check("GET https://127.0.0.1:8080/", &[HERE, COOKIE_LINE], "Host");
    }

    #[test]
    fn every_session_has_a_secret_of_its_own() {
        let [a, b] = [Gate::new(80).unwrap(), Gate::new(80).unwrap()];
        assert_eq!(a.secret.len(), 32);
        assert_ne!(a.secret, b.secret);
        assert_eq!(a.hosts, ["127.0.0.1:80", "localhost:80", "127.0.0.1", "localhost"]);
    }
}
