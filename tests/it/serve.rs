//! The live preview: what a browser on this machine gets, what others get, and what happens when a file changes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::folder::TestFolder;
use crate::program::{program, run, sound};

/// A running preview; ended when the test is over.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(folder: &TestFolder) -> Self {
        let mut child = program(folder.path()).args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.strip_prefix("预览地址：http://127.0.0.1:").and_then(|rest| rest.split('/').next()).unwrap().parse().unwrap();
        assert_eq!(line, format!("预览地址：http://127.0.0.1:{port}/（按 Ctrl+C 结束）\n"));
        Self { child, port }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Sends a request and returns the whole response.
    fn ask(&self, method: &str, path: &str, host: &str) -> String {
        let mut stream = self.connect();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        String::from_utf8_lossy(&response).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    fn get_range(&self, path: &str, range: &str) -> String {
        self.ask("GET", path, &format!("127.0.0.1:{}\r\nRange: {range}", self.port))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn status(response: &str) -> &str {
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
        assert!(response.contains("五网合一"), "{response}");
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
        let response = server.ask("GET", "/", host);
        assert_eq!(status(&response), "403", "{host}");
        assert!(response.ends_with("预览只能从本机用 127.0.0.1 或 localhost 打开\n"), "{response}");
        assert_eq!(status(&server.ask("GET", "/__qinglian/events", host)), "403", "{host}");
    }
    assert_eq!(status(&server.ask("GET", "/", &format!("localhost:{}", server.port))), "200");
    assert_eq!(status(&server.ask("POST", "/", &format!("localhost:{}", server.port))), "405");
}

/// Reads the numbers of builds that an open page is told.
struct Events(BufReader<TcpStream>);

impl Events {
    fn open(server: &Server) -> Self {
        let mut stream = server.connect();
        write!(stream, "GET /__qinglian/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port).unwrap();
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
    assert!(server.get("/").contains("六网合一"));
    folder.write("content/publication.yaml", "title: [\n");
    events.next();
    let broken = server.get("/");
    assert_eq!(status(&broken), "200");
    assert!(broken.contains("六网合一"), "the last good site stays: {broken}");
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
