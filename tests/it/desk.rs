//! The office's pages over real HTTP: what somebody does there is what the commands do, and nobody else can do it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use scraper::{Html, Selector};

use crate::folder::TestFolder;
use crate::program::{program, run, sound};

/// A running desk; ended when the test is over.
struct Desk {
    child: Child,
    port: u16,
    key: String,
}

/// What was answered.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Desk {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = program(folder);
        command.env("QINGLIAN_CONFIG", folder.join("config")).args(["desk", "--port", "0", "--no-browser"]).args(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (port, key) = line.trim().strip_prefix("http://127.0.0.1:").and_then(|rest| rest.split_once("/?key=")).expect(&line);
        assert_eq!(key.len(), 32, "{line}");
        Self { child, port: port.parse().unwrap(), key: key.to_owned() }
    }

    fn send(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(request).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let text = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer");
        Answer { status: head.split(' ').nth(1).unwrap().parse().unwrap(), head: head.to_owned(), body: body.to_owned() }
    }

    fn host(&self) -> String {
        format!("Host: 127.0.0.1:{}", self.port)
    }

    fn ask(&self, line: &str, headers: &str, body: &[u8]) -> Answer {
        let head = format!(
            "{line} HTTP/1.1\r\n{}\r\nCookie: qinglian-{}={}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.host(),
            self.port,
            self.key,
            body.len()
        );
        self.send(&[head.as_bytes(), body].concat())
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), "", b"")
    }

    /// A page once the publication was checked whole.
    fn page(&self, path: &str) -> Html {
        for _ in 0..600 {
            if self.get("/state.json").body.contains("\"checking\":false") {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        Html::parse_document(&answer.body)
    }

    fn own(&self) -> String {
        format!("Origin: http://127.0.0.1:{}\r\nSec-Fetch-Site: same-origin\r\n", self.port)
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let body = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>().join("&");
        self.ask(&format!("POST {path}"), &self.own(), body.as_bytes())
    }

    /// Acts as the page would that shows the publication now; what the desk says then.
    fn act(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let version = version(&self.page("/check"));
        let fields: Vec<(&str, &str)> = [("version", version.as_str())].into_iter().chain(fields.iter().copied()).collect();
        let answer = self.post(path, &fields);
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        self.note(&answer)
    }

    /// What the page says that an answer leads to.
    fn note(&self, answer: &Answer) -> String {
        let location = answer.head.lines().find_map(|line| line.strip_prefix("location: ")).expect("a place");
        words(&Html::parse_document(&self.get(location.split('#').next().unwrap()).body), ".desk-note p").join("；")
    }

    /// Waits until the work that was begun is done; how it ended.
    fn outcome(&self) -> String {
        for _ in 0..1200 {
            let state: serde_json::Value = serde_json::from_str(&self.get("/state.json").body).unwrap();
            if state["job"]["is_running"] == false {
                return state["job"]["done"].as_str().or(state["job"]["failed"].as_str()).unwrap().to_owned();
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the work does not end");
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn words(page: &Html, selector: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

fn attribute(page: &Html, selector: &str, name: &str) -> String {
    page.select(&Selector::parse(selector).unwrap()).next().and_then(|element| element.attr(name)).unwrap_or_default().to_owned()
}

fn version(page: &Html) -> String {
    attribute(page, "input[name=version]", "value")
}

#[test]
fn only_the_browser_that_was_given_the_address_gets_in_and_only_pages_of_ours_act() {
    let folder = sound();
    let desk = Desk::start(folder.path(), &["content"]);
    let bare = desk.send(format!("GET / HTTP/1.1\r\n{}\r\nConnection: close\r\n\r\n", desk.host()).as_bytes());
    assert_eq!(bare.status, 403);
    let greeted = desk.send(format!("GET /?key={} HTTP/1.1\r\n{}\r\nConnection: close\r\n\r\n", desk.key, desk.host()).as_bytes());
    assert!(greeted.status == 303 && greeted.head.contains("HttpOnly; SameSite=Strict") && greeted.head.contains("location: /\r\n"));
    let page = desk.get("/");
    assert_eq!(page.status, 200);
    for line in
        ["default-src 'none'; style-src 'self'; script-src 'self'", "frame-ancestors 'none'", "referrer-policy: same-origin", "no-store"]
    {
        assert!(page.head.contains(line), "{line}: {}", page.head);
    }
    assert!(!page.body.contains("style=\"") && !page.body.contains("<script>") && !page.body.contains(" onclick"), "{}", page.body);
    let origin = format!("Origin: http://127.0.0.1:{}\r\n", desk.port);
    let foreign = [
        String::new(),
        origin.clone(),
        "Sec-Fetch-Site: same-origin\r\n".to_owned(),
        format!("{origin}Sec-Fetch-Site: same-site\r\n"),
        "Origin: null\r\nSec-Fetch-Site: same-origin\r\n".to_owned(),
        format!("Origin: http://localhost:{}\r\nSec-Fetch-Site: same-origin\r\n", desk.port),
    ];
    for headers in &foreign {
        for path in ["/quit", "/undo", "/build", "/import/upload?path=a.docx"] {
            assert_eq!(desk.ask(&format!("POST {path}"), headers, b"version=1").status, 403, "{path} {headers}");
        }
    }
    assert_eq!(desk.ask("PUT /check", &desk.own(), b"").status, 405);
    for path in [
        "/out/../content/units.yaml",
        "/out/units.yaml",
        "/kits/..%2fcontent.zip",
        "/assets/../src/lib.rs",
        "/assets/manual/index.md",
        "/preview/../x",
        "/manual/../x",
        "/x",
    ] {
        let answer = desk.get(path);
        assert!(answer.status == 404 || answer.status == 303, "{path}: {}", answer.status);
        assert!(!answer.body.contains("short_name"), "{path}");
    }
}

#[test]
fn every_page_is_there_and_says_what_the_check_says() {
    let folder = sound();
    let desk = Desk::start(folder.path(), &["content"]);
    for path in ["/", "/entries", "/import", "/check", "/check/corrections", "/review", "/album", "/report", "/kits", "/build", "/open"] {
        let page = desk.page(path);
        assert_eq!(words(&page, "h1").len(), 1, "{path}");
        assert_eq!(attribute(&page, "html", "lang"), "zh-CN");
    }
    let json = run(folder.path(), &["check", "--format", "json"]).out;
    let checked: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(words(&desk.page("/"), ".desk-verdict-words"), [checked["verdict"]["text"].as_str().unwrap()]);
    let all = checked["findings"].as_array().unwrap();
    let page = desk.page("/check");
    assert_eq!(words(&page, ".desk-diagnostics > li").len(), all.len().min(60));
    let entry = desk.page("/check?entry=cases/wuwang-heyi");
    let own = all.iter().filter(|diagnostic| diagnostic["file"].as_str().is_some_and(|file| file.contains("wuwang-heyi"))).count();
    assert_eq!(words(&entry, ".desk-diagnostics > li").len(), own);
    assert_eq!(desk.get("/manual").status, 303);
    assert!(desk.get("/manual/index.html").body.contains("使用手册"));
    assert!(desk.get("/report/progress.xlsx").head.contains("attachment; filename*=UTF-8''progress%2Exlsx"));
    assert!(desk.get("/review/table.html").body.contains("审核表"));
}

#[test]
fn a_change_on_disk_shows_and_what_was_asked_of_an_older_page_is_not_done() {
    let folder = sound();
    let desk = Desk::start(folder.path(), &["content"]);
    let old = version(&desk.page("/check"));
    folder.write("content/cases/er.md", "---\ntitle: 第二个案例\nunit: yunting\n---\n\n## 主要做法\n\n群众反映反映强烈。\n");
    for _ in 0..100 {
        if version(&desk.page("/check")) != old {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(words(&desk.page("/entries"), "tbody th a").contains(&"第二个案例".to_owned()));
    let refused = desk.post("/sign", &[("version", &old), ("entry", "cases/er"), ("stage", "first"), ("by", "林一"), ("back", "/review")]);
    assert!(desk.note(&refused).contains("又有改动，刚才的操作没有执行"));
    assert!(!folder.path().join("content/reviews.yaml").exists());
}

#[test]
fn corrections_waivers_and_signatures_are_written_and_taken_back() {
    let folder = sound();
    let text = "---\ntitle: 第二个案例\nunit: yunting\n---\n\n## 主要做法\n\n群众反映反映强烈,各单位整改。\n";
    let file = folder.write("content/cases/er.md", text);
    let desk = Desk::start(folder.path(), &["content"]);
    assert_eq!(words(&desk.page("/check/corrections"), ".desk-difference .is-new"), ["+ 群众反映反映强烈，各单位整改。"]);
    assert_eq!(desk.act("/fix", &[("back", "/check")]), "已改正 1 个文件里的 1 处，可以撤回");
    assert!(fs::read_to_string(&file).unwrap().contains("强烈，各单位"));
    assert!(desk.act("/undo", &[("back", "/check")]).starts_with("已恢复 1 个文件"));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    let page = desk.page("/check?entry=cases/er&q=text/repeated-word");
    let (number, rule) = (attribute(&page, "form[action=\"/waive\"] input[name=number]", "value"), "text/repeated-word");
    let fields = [("number", number.as_str()), ("rule", rule), ("reason", "引用原话"), ("person", "林一"), ("back", "/check")];
    assert!(desk.act("/waive", &fields).starts_with("豁免没有写到期日"));
    let fields: Vec<(&str, &str)> = fields.into_iter().chain([("expires", "2999-01-01")]).collect();
    assert_eq!(desk.act("/waive", &fields), "已豁免，责任人林一，有效至 2999-01-01；记在 waivers.yaml 里，可以撤回");
    let check = run(folder.path(), &["check", "--only", "entries", "--all"]).out;
    assert!(check.contains("= 已豁免：引用原话（林一，有效至 2999-01-01）") && !check.contains("waiver/"), "{check}");

    let sign = [
        ("entry", "cases/er"),
        ("entry", "cases/wuwang-heyi"),
        ("stage", "first"),
        ("by", "林一"),
        ("date", "2026-11-28"),
        ("back", "/review"),
    ];
    assert_eq!(desk.act("/sign", &sign), "已登记 2 篇：初审，林一，2026-11-28");
    assert_eq!(words(&desk.page("/review"), ".desk-cell.is-signed").len(), 2);
    assert!(
        desk.act("/sign", &[("stage", "final"), ("by", "林一"), ("entry", "cases/er"), ("back", "/review")]).contains("复审还没有审签")
    );
}

#[test]
fn what_units_sent_is_looked_through_and_taken_in_or_not() {
    let folder = sound();
    let desk = Desk::start(folder.path(), &["content"]);
    let text = "---\ntitle: 廉洁课堂\nunit: yunting\n---\n\n## 主要做法\n\n每月一讲，人人都听。\n";
    let upload = |path: &str| desk.ask(&format!("POST /import/upload?path={path}"), &desk.own(), text.as_bytes()).body;
    assert!(upload("..%2Fa.md").contains("文件名不能用"));
    assert_eq!(upload("%E6%8A%A5%E9%80%81/ketang.md"), "{\"files\":1}");
    let look = |place: &str| {
        let version = version(&desk.page("/check"));
        desk.post("/import/look", &[("version", &version), ("kind", "case"), ("place", place)])
    };
    assert_eq!(look("").status, 303);
    assert_eq!(desk.outcome(), "看完了：1 个条目，还没有写入");
    assert!(words(&desk.page("/import"), ".desk-taken h3")[0].contains("《廉洁课堂》"));
    assert!(!folder.path().join("content/cases/ketang").exists());
    assert!(desk.act("/import/forget", &[]).contains("没有导入"));

    folder.write("报送/ketang.md", text);
    assert_eq!(look(folder.path().join("报送").to_str().unwrap()).status, 303);
    assert_eq!(desk.outcome(), "看完了：1 个条目，还没有写入");
    assert!(desk.act("/import/take", &[("back", "/entries")]).starts_with("已收下 1 个条目"));
    assert!(words(&desk.page("/entries"), "tbody th a").contains(&"廉洁课堂".to_owned()));
    assert!(desk.act("/undo", &[("back", "/import")]).starts_with("已恢复"));
    assert!(!words(&desk.page("/entries"), "tbody th a").contains(&"廉洁课堂".to_owned()));
}

#[test]
fn editions_are_made_as_the_command_makes_them_and_a_refusal_names_its_reasons() {
    let folder = sound();
    let desk = Desk::start(folder.path(), &["content"]);
    let build = |edition: &str| {
        let version = version(&desk.page("/build"));
        let answer = desk.post("/build", &[("version", &version), ("edition", edition), ("output", "site"), ("output", "offline")]);
        assert_eq!(answer.status, 303);
        desk.outcome()
    };
    let broken = folder.write("content/cases/huai.md", "---\ntitel: 写错的字段\n---\n");
    assert!(build("public").contains("没有生成；原有的输出没有变动"));
    assert!(!words(&desk.page("/build"), "#job ~ section .desk-diagnostics li").is_empty());
    assert!(!folder.path().join("dist").exists());
    fs::remove_file(broken).unwrap();
    std::thread::sleep(Duration::from_secs(2));
    assert!(build("draft").starts_with("已生成：2 个条目，网站"), "{}", desk.outcome());
    assert!(run(folder.path(), &["build", "--edition", "draft", "--only", "site,offline", "--out", "other"]).code == Some(0));
    let same =
        |name: &str| fs::read(folder.path().join("dist").join(name)).unwrap() == fs::read(folder.path().join("other").join(name)).unwrap();
    assert!(same("offline.zip") && same("site/index.html"));
    assert_eq!(desk.get("/out/offline.zip").status, 200);
}

#[test]
fn a_new_publication_is_made_and_remembered_and_quitting_ends_the_program() {
    let folder = TestFolder::new();
    let mut desk = Desk::start(folder.path(), &[]);
    assert!(desk.get("/").head.contains("location: /open"));
    let place = folder.path().to_str().unwrap();
    let refused = desk.post("/init", &[("place", place), ("name", "../x")]);
    assert!(desk.note(&refused).contains("不能用"));
    let made = desk.post("/init", &[("place", place), ("name", "清廉选编")]);
    assert!(desk.note(&made).contains("新建出版物"));
    assert!(folder.path().join("清廉选编/publication.yaml").is_file());
    assert!(words(&desk.page("/"), "h2").contains(&"从这里开始".to_owned()));
    assert!(desk.act("/new", &[("kind", "case"), ("id", "yi")]).starts_with("已新建「cases/yi/index.md」"));
    assert_eq!(desk.post("/quit", &[]).status, 200);
    assert!(desk.child.wait().unwrap().success());
    let again = Desk::start(folder.path(), &[]);
    assert_eq!(words(&again.page("/entries"), "tbody th a").len(), 2, "the flower of the template, and the new one");
}
