//! The live preview: what a browser on this machine gets, what others get, and what happens when a file changes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::folder::TestFolder;
use crate::program::{program, run, sound};

/// A running preview; ended when the test is over.
pub(crate) struct Server {
    child: Child,
    port: u16,
    /// The secret of the printed address.
    key: String,
}

impl Server {
    pub(crate) fn start(folder: &TestFolder) -> Self {
        let mut child = program(folder.path()).args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (port, rest) = line.strip_prefix("预览地址：http://127.0.0.1:").and_then(|rest| rest.split_once("/?key=")).expect(&line);
        let key: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
        assert_eq!((key.len(), line.as_str()), (32, &*format!("预览地址：http://127.0.0.1:{port}/?key={key}（按 Ctrl+C 结束）\n")));
        Self { child, port: port.parse().unwrap(), key }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Sends a request as it is written, and returns the whole response.
    pub(crate) fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        String::from_utf8_lossy(&response).into_owned()
    }

    /// Sends a request with the cookie, and these lines of headers.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str) -> String {
        self.send(&format!("{method} {path} HTTP/1.1\r\n{headers}\r\n{}\r\nConnection: close\r\n\r\n", self.cookie()))
    }

    pub(crate) fn host(&self) -> String {
        format!("Host: 127.0.0.1:{}", self.port)
    }

    fn cookie(&self) -> String {
        format!("Cookie: qinglian-{}={}", self.port, self.key)
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.ask("GET", path, &self.host())
    }

    /// Sends bytes as a page of this server would, with these further lines of headers; returns the status and what was answered.
    pub(crate) fn post(&self, path: &str, headers: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let head = format!(
            "POST {path} HTTP/1.1\r\n{}\r\n{}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n\r\n",
            self.host(),
            self.cookie(),
            body.len()
        );
        self.exchange(&[head.as_bytes(), body].concat())
    }

    /// The status of an answer and its bytes.
    pub(crate) fn bytes(&self, path: &str) -> (u16, Vec<u8>) {
        self.exchange(format!("GET {path} HTTP/1.1\r\n{}\r\n{}\r\nConnection: close\r\n\r\n", self.host(), self.cookie()).as_bytes())
    }

    fn exchange(&self, request: &[u8]) -> (u16, Vec<u8>) {
        let mut stream = self.connect();
        stream.write_all(request).unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        let end = response.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let status = String::from_utf8_lossy(&response[9..12]).parse().unwrap();
        (status, response.split_off(end + 4))
    }

    /// The origin of the server's own pages.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn get_range(&self, path: &str, range: &str) -> String {
        self.ask("GET", path, &format!("{}\r\nRange: {range}", self.host()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A page as it is read: without the places where its titles may break.
fn words(page: &str) -> String {
    page.replace("<wbr>", "")
}

pub(crate) fn status(response: &str) -> &str {
    response.split(' ').nth(1).unwrap_or_default()
}

/// The name of a shard in the index's folder as it is served: the root has always the same.
const SCRIPT: &str = "/search/root.js";

#[test]
fn pages_are_served_with_the_script_and_never_stored() {
    let folder = sound();
    let server = Server::start(&folder);
    for path in ["/", "/index.html", "/index.html?q=1"] {
        let response = server.get(path);
        assert_eq!(status(&response), "200", "{path}");
        let head = response.split("\r\n\r\n").next().unwrap();
        assert!(head.contains("content-type: text/html; charset=utf-8") && head.contains("cache-control: no-store"), "{head}");
        assert!(response.contains("<script src=\"/__qinglian/reload.js\"></script>"), "{response}");
        assert!(words(&response).contains("五网合一"), "{response}");
    }
    let script = server.get(SCRIPT);
    assert!(script.contains("content-type: text/javascript") && !script.contains("__qinglian/reload.js"), "{script}");
    assert!(server.get("/__qinglian/reload.js").contains("new EventSource('/__qinglian/events')"));
    run(folder.path(), &["build", "--edition", "draft"]);
    let written = fs::read_to_string(folder.path().join("dist/site/index.html")).unwrap();
    assert!(!written.contains("__qinglian"), "what is published has no trace of the preview");
}

#[test]
fn a_part_of_a_file_is_served_where_one_is_asked_for() {
    let folder = sound();
    let server = Server::start(&folder);
    let whole = server.get(SCRIPT);
    let script = whole.split_once("\r\n\r\n").unwrap().1;
    let part = server.get_range(SCRIPT, "bytes=10-19");
    assert_eq!(status(&part), "206");
    assert!(part.contains(&format!("content-range: bytes 10-19/{}\r\n", script.len())), "{part}");
    assert!(part.ends_with(&format!("\r\n\r\n{}", &script[10..20])), "{part}");
    let last = server.get_range(SCRIPT, "bytes=-5");
    assert!(status(&last) == "206" && last.ends_with(&script[script.len() - 5..]));
    for odd in ["bytes=0-1,5-6", "bytes=999999999-", "lines=1-2", "bytes=5-1"] {
        let response = server.get_range(SCRIPT, odd);
        assert!(status(&response) == "200" && response.ends_with(script), "{odd}");
    }
}

#[test]
fn nothing_outside_the_site_and_nobody_outside_the_machine() {
    let folder = sound();
    let server = Server::start(&folder);
    let traversals =
        ["/../content/units.yaml", "/%2e%2e/content/units.yaml", "/..%2fcontent%2funits.yaml", "//etc/passwd", "/%00", "/%ff", "/x.html"];
    for path in traversals {
        let response = server.get(path);
        assert_eq!(status(&response), "404", "{path}");
        assert!(!response.contains("short_name") && !response.contains("root:"), "{path}");
    }
    for host in ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example"] {
        let host = format!("Host: {host}");
        let response = server.ask("GET", "/", &host);
        assert_eq!(status(&response), "403", "{host}");
        assert!(response.contains("<p>预览只能从本机用 127.0.0.1 或 localhost 打开。</p>"), "{response}");
        assert_eq!(status(&server.ask("GET", "/__qinglian/events", &host)), "403", "{host}");
    }
    let localhost = format!("Host: localhost:{}", server.port);
    assert_eq!(status(&server.ask("GET", "/", &localhost)), "200");
    assert_eq!(status(&server.ask("POST", "/", &localhost)), "405");
    assert_eq!(status(&server.ask("GET", "/", &format!("{localhost}\r\nHost: evil.example"))), "403");
    assert_eq!(status(&server.ask("GET", "http://evil.example/", &localhost)), "403");
}

#[test]
fn a_folder_leads_to_itself_and_to_no_other_host() {
    let folder = sound();
    let server = Server::start(&folder);
    for path in ["/cases", "//cases", "///cases", "/%63ases"] {
        let response = server.get(path);
        assert_eq!(status(&response), "302", "{path}");
        assert!(response.contains("\r\nlocation: /cases/\r\n"), "{path}: {response}");
    }
    let elsewhere = server.ask("GET", &format!("//evil.example/?key={}", server.key), &server.host());
    assert!(elsewhere.contains("\r\nlocation: /evil.example/\r\n"), "{elsewhere}");
}

#[test]
fn without_the_secret_nothing_is_shown() {
    let folder = sound();
    let server = Server::start(&folder);
    let host = server.host();
    let bare = |path: &str, headers: &str| server.send(&format!("GET {path} HTTP/1.1\r\n{host}{headers}\r\nConnection: close\r\n\r\n"));
    for path in ["/", SCRIPT, "/cases/wuwang-heyi.html", "/__qinglian/events", "/__qinglian/reload.js", "/x", "/?key=", "/?key=0123"] {
        for headers in ["", "\r\nCookie: qinglian=1", &format!("\r\nCookie: qinglian-{}={}", server.port, "0".repeat(32))] {
            let response = bare(path, headers);
            assert_eq!(status(&response), "403", "{path}{headers}");
            assert!(response.contains("<p>请打开终端里“预览地址”后面的完整地址") && !words(&response).contains("五网合一"), "{response}");
            check_guard(&response);
        }
    }
    let welcome = bare(&format!("/cases/wuwang-heyi.html?q=1&key={}", server.key), "");
    assert_eq!(status(&welcome), "303");
    assert!(welcome.contains("\r\nlocation: /cases/wuwang-heyi.html?q=1\r\n"), "{welcome}");
    let cookie = format!("\r\nset-cookie: qinglian-{}={}; HttpOnly; SameSite=Strict; Path=/\r\n", server.port, server.key);
    assert!(welcome.contains(&cookie), "{welcome}");
    check_guard(&welcome);
    for path in ["/", SCRIPT, "/cases", "/x", "/__qinglian/reload.js"] {
        check_guard(&server.get(path));
    }
}

/// What keeps an answer from other pages stands in its head.
#[track_caller]
fn check_guard(response: &str) {
    let head = response.split("\r\n\r\n").next().unwrap();
    for line in [
        "cache-control: no-store",
        "content-security-policy: frame-ancestors 'none'",
        "cross-origin-opener-policy: same-origin",
        "cross-origin-resource-policy: same-origin",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "x-frame-options: DENY",
    ] {
        assert_eq!(head.split("\r\n").filter(|said| *said == line).count(), 1, "{line}: {head}");
    }
}

#[test]
fn what_other_pages_ask_for_is_refused_although_the_browser_adds_the_cookie() {
    let folder = sound();
    let server = Server::start(&folder);
    let host = server.host();
    for from in ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: http://127.0.0.1:9000", "Origin: null"] {
        for path in ["/", SCRIPT, "/__qinglian/events"] {
            let response = server.ask("GET", path, &format!("{host}\r\n{from}"));
            assert!(status(&response) == "403" && response.contains("别的网页不能读取预览"), "{from} {path}: {response}");
        }
    }
    let own = format!("{host}\r\nSec-Fetch-Site: same-origin\r\nOrigin: http://127.0.0.1:{}", server.port);
    assert_eq!(status(&server.ask("GET", SCRIPT, &own)), "200");
    // A link in a message may have the address: the page that it opens leads on by itself, since the browser keeps the cookie back until then.
    let link = format!("{host}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document");
    let opened = server.ask("GET", &format!("/search.html?key={}", server.key), &link);
    assert!(status(&opened) == "200" && opened.contains("content=\"0; url=/search.html\""), "{opened}");
    assert_eq!(status(&server.ask("GET", "/search.html", &link)), "403");
}

#[test]
fn idle_and_half_spoken_connections_keep_nobody_out() {
    let folder = sound();
    let server = Server::start(&folder);
    let mut open = Vec::new();
    for number in 0..300 {
        let mut stream = server.connect();
        if number % 2 == 0 {
            write!(stream, "GET / HTTP/1.1\r\nHost: 127").unwrap();
        }
        open.push(stream);
    }
    let begun = Instant::now();
    assert_eq!(status(&server.get("/")), "200");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    // Those that came first have been ended for those that came last.
    let mut ended = 0;
    for stream in &mut open {
        stream.set_read_timeout(Some(Duration::from_millis(5))).unwrap();
        ended += usize::from(matches!(stream.read(&mut [0]), Ok(0)) || stream.take_error().unwrap().is_some());
    }
    assert!(ended >= 200, "only {ended} were ended");
}

/// Reads the numbers of builds that an open page is told.
struct Events(BufReader<TcpStream>);

impl Events {
    fn open(server: &Server) -> Self {
        let mut stream = server.connect();
        write!(stream, "GET /__qinglian/events HTTP/1.1\r\n{}\r\n{}\r\n\r\n", server.host(), server.cookie()).unwrap();
        Self(BufReader::new(stream))
    }

    fn next(&mut self) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream goes on");
            if let Some(number) = line.strip_prefix("data: ") {
                return number.trim().to_owned();
            }
        }
    }
}

#[test]
fn a_change_is_built_and_told_and_an_error_stands_on_the_last_good_site() {
    let folder = sound();
    let server = Server::start(&folder);
    let mut events = Events::open(&server);
    let first = events.next();
    let begun = Instant::now();
    folder.write("content/cases/wuwang-heyi.md", "---\ntitle: 六网合一\nunit: yunting\n---\n\n正文。\n");
    let second = events.next();
    assert_ne!(first, second);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert!(words(&server.get("/")).contains("六网合一"));
    folder.write("content/publication.yaml", "title: [\n");
    events.next();
    let broken = server.get("/");
    assert_eq!(status(&broken), "200");
    assert!(words(&broken).contains("六网合一"), "the last good site stays: {broken}");
    assert!(broken.contains("<aside class=\"qinglian-errors\" role=\"alert\"><h2>还有错误</h2><pre>错误["), "{broken}");
    events.0.get_ref().shutdown(Shutdown::Both).unwrap();
}

#[test]
fn a_publication_too_broken_for_any_page_says_why() {
    let folder = sound();
    fs::remove_file(folder.path().join("content/publication.yaml")).unwrap();
    let server = Server::start(&folder);
    let response = server.get("/");
    assert_eq!(status(&response), "503");
    assert!(response.contains("<h1>还不能预览</h1>") && response.contains("缺少「publication.yaml」"), "{response}");
}

#[test]
fn a_taken_port_is_named() {
    let folder = sound();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let answer = run(folder.path(), &["serve", "--port", &port]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(3), ""));
    assert_eq!(answer.err, format!("错误：无法启动预览：端口 {port} 已被别的程序占用\n  = 提示：请用 --port 换一个端口\n"));
}
