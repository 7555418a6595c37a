//! The command line: what each command says, and the code it ends with.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::folder::TestFolder;
use crate::program::{program, run, sound};

/// A command that is wrong: what is said on standard error, with code 2.
fn check_wrong(arguments: &[&str], expected: &str) {
    let folder = TestFolder::new();
    let answer = run(folder.path(), arguments);
    assert_eq!((answer.code, answer.out.as_str(), answer.err.trim_end()), (Some(2), "", expected), "{arguments:?}");
}

#[test]
fn wrong_commands_are_explained_in_chinese() {
    check_wrong(&["buidl"], "错误：没有「buidl」这个命令\n  = 提示：是不是「build」？");
    check_wrong(&["build", "--editon", "x"], "错误：不认识的选项或参数「--editon」\n  = 提示：是不是「--edition」？");
    check_wrong(&["build", "x"], "错误：不认识的选项或参数「x」\n  = 提示：用 --help 查看用法，如 qinglian build --help");
    check_wrong(
        &["build", "--edition", "foo"],
        "错误：选项 --edition <版次> 不能是「foo」\n  = 提示：可以是 draft、草稿版、internal、内部版、public、公开版",
    );
    check_wrong(&["build", "--edition", "publik"], "错误：选项 --edition <版次> 不能是「publik」\n  = 提示：是不是「public」？");
    check_wrong(
        &["build", "--edition"],
        "错误：选项 --edition <版次> 后面缺少内容\n  = 提示：可以是 draft、草稿版、internal、内部版、public、公开版",
    );
    check_wrong(&["search"], "错误：缺少 <网站>、<检索词>…\n  = 提示：用 --help 查看用法，如 qinglian build --help");
    check_wrong(&["search", "x", "y", "--limit", "a"], "错误：选项 --limit <条数> 不能是「a」\n  = 提示：请写一个数字");
    check_wrong(
        &["build", "--out", "a", "--out", "b"],
        "错误：选项 --out <文件夹> 只能写一次\n  = 提示：用 --help 查看用法，如 qinglian build --help",
    );
    check_wrong(&["album", "--pages", "4-3"], "错误：选项 --pages <页码> 不能是「4-3」\n  = 提示：页码写成 3-4 或 12");
    check_wrong(&["album", "--entry", "官河"], "错误：选项 --entry <编号> 不能是「官河」\n  = 提示：条目编号写成 brands/guanhe");
    check_wrong(&["album", "--dpi", "9"], "错误：选项 --dpi <像素> 不能是「9」\n  = 提示：请写 24 到 600 之间的整数");
    check_wrong(
        &["build", "--only", "site,pdf"],
        "错误：--only 不认识「pdf」\n  = 提示：可以写 site（网站）、album（画册）、offline（离线包）",
    );
    check_wrong(&["build"], "错误：没有找到出版物文件夹「content」\n  = 提示：请用 --publication 指明文件夹，或用 qinglian init 新建一个");
    check_wrong(
        &["search", "dist", "清廉"],
        "错误：「dist」里没有检索数据\n  = 提示：请指向 qinglian build 生成的网站文件夹，例如 dist/site",
    );
    check_wrong(
        &["new", "case", "a"],
        "错误：「content」里没有 publication.yaml，不是出版物文件夹\n  = 提示：请用 --publication 指明文件夹，或用 qinglian init 新建一个",
    );
}

#[test]
fn help_has_no_english_words_left() {
    let folder = TestFolder::new();
    let commands = ["build", "album", "proof", "check", "search", "serve", "init", "new", "review", "report"];
    for command in std::iter::once(None).chain(commands.map(Some)) {
        let arguments: Vec<&str> = command.into_iter().chain(["--help"]).collect();
        let answer = run(folder.path(), &arguments);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{command:?}");
        for word in ["Usage", "Options", "Commands", "Arguments", "Print", "default", "possible", "help for", "[OPTIONS]"] {
            assert!(!answer.out.contains(word), "{word} in\n{}", answer.out);
        }
        assert!(answer.out.contains("\n用法：qinglian"), "{}", answer.out);
        assert!(!answer.out.contains("\n\n\n"), "{}", answer.out);
    }
    let nothing = run(folder.path(), &[]);
    assert_eq!((nothing.code, nothing.out.as_str()), (Some(2), ""));
    assert!(nothing.err.contains("命令：\n  build "), "{}", nothing.err);
    assert_eq!(run(folder.path(), &["--version"]).out, format!("qinglian {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn help_of_build_is_this() {
    let folder = TestFolder::new();
    let expected = "生成网站、画册和离线包

用法：qinglian build [选项]

选项：
  -h, --help                  显示帮助
      --publication <文件夹>  出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
      --out <文件夹>          输出文件夹，默认 dist；在出版物文件夹里运行时默认 ../dist
      --edition <版次>        版次：draft 草稿版，internal 内部版，public 公开版（默认）
      --only <输出>           只生成其中几种，用逗号分开：site 网站，album 画册，offline 离线包

公开版有错误时不生成，原有的输出不变。
退出码：0 完成，1 出版物有错误，2 命令有误，3 磁盘或权限等故障。
";
    assert_eq!(run(folder.path(), &["build", "--help"]).out, expected);
}

#[test]
fn a_sound_publication_is_built_and_searched() {
    let folder = sound();
    let built = run(folder.path(), &["build"]);
    assert_eq!((built.code, built.err.as_str()), (Some(0), ""), "{built:?}");
    assert!(
        built.out.starts_with("已生成 dist：2 个条目，网站 ") && built.out.contains("、画册 ") && built.out.contains("、离线包（"),
        "{}",
        built.out
    );
    assert!(folder.path().join("dist/site/index.html").is_file());
    assert!(folder.path().join("dist/offline.zip").is_file());
    for album in ["dist/album.pdf", "dist/album-print.pdf"] {
        assert!(fs::read(folder.path().join(album)).unwrap().starts_with(b"%PDF-"), "{album}");
    }
    let found = run(folder.path(), &["search", "dist", "五张网"]);
    assert_eq!(found.code, Some(0));
    assert!(found.out.starts_with("「五张网」找到 1 条\n  1. 五网合一  cases/wuwang-heyi\n"), "{}", found.out);
    assert!(!found.out.contains('\u{1b}'), "no colours in a pipe: {}", found.out);
    let json = run(folder.path(), &["search", "dist/site", "--json", "五张网"]).out;
    assert!(json.starts_with("{\"query\":\"五张网\",\"total\":1,\"hits\":[{\"id\":\"cases/wuwang-heyi\""), "{json}");
    folder.write("queries.txt", "\u{feff}一花\n\n 五张网 数据 \nxyz\n");
    let many = run(folder.path(), &["search", "dist/site", "--json", "--queries", "queries.txt"]).out;
    let totals: Vec<String> = many
        .lines()
        .map(|line| {
            let answer: serde_json::Value = serde_json::from_str(line).unwrap();
            format!("{} {}", answer["query"], answer["total"])
        })
        .collect();
    assert_eq!(totals, ["\"一花\" 1", "\"五张网 数据\" 1", "\"xyz\" 0"]);
}

#[test]
fn commands_work_inside_the_folder() {
    let folder = sound();
    let inside = folder.path().join("content");
    let checked = run(&inside, &["check"]);
    assert_eq!((checked.code, checked.out.as_str()), (Some(0), "可以生成公开版\n没有发现问题\n"));
    let built = run(&inside, &["build", "--only", "site"]);
    assert!(built.code == Some(0) && built.out.starts_with("已生成 ../dist：2 个条目"), "{built:?}");
    assert!(folder.path().join("dist/site/index.html").is_file());
    let made = run(&inside, &["new", "case", "b"]);
    assert_eq!(made.out, "已新建「cases/b/index.md」，图片放在同一个文件夹里\n");
    let signed = run(&inside, &["review", "wuwang-heyi", "--stage", "first", "--by", "林一"]);
    assert!(signed.code == Some(0) && inside.join("reviews.yaml").is_file(), "{signed:?}");
    assert_eq!(run(&inside, &["report"]).code, Some(0));
    assert!(folder.path().join("dist/progress.xlsx").is_file());
    // What is named holds, wherever one stands.
    let named = run(&inside, &["check", "--publication", "content"]);
    assert!(named.code == Some(2) && named.err.starts_with("错误：没有找到出版物文件夹「content」"), "{named:?}");
    assert!(!inside.join("dist").exists() && !inside.join("content").exists());
}

#[test]
fn building_twice_gives_the_same_bytes() {
    let folder = sound();
    for out in ["a", "b"] {
        assert_eq!(run(folder.path(), &["build", "--out", out]).code, Some(0));
    }
    assert_eq!(fs::read(folder.path().join("a/offline.zip")).unwrap(), fs::read(folder.path().join("b/offline.zip")).unwrap());
}

#[test]
fn only_leaves_the_other_output_as_it_is() {
    let folder = sound();
    assert_eq!(run(folder.path(), &["build", "--only", "offline"]).code, Some(0));
    assert!(!folder.path().join("dist/site").exists());
    let packed = fs::read(folder.path().join("dist/offline.zip")).unwrap();
    assert_eq!(run(folder.path(), &["build", "--only", "site"]).code, Some(0));
    assert!(folder.path().join("dist/site/index.html").is_file());
    assert_eq!(fs::read(folder.path().join("dist/offline.zip")).unwrap(), packed);
}

#[test]
fn an_error_refuses_the_public_edition_and_keeps_the_old_output() {
    let folder = sound();
    run(folder.path(), &["build"]);
    let before = fs::read(folder.path().join("dist/offline.zip")).unwrap();
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\nyeer: 2026\ndate: 2026-05-12\n---\n\n正文。\n");
    let expected = "还不能生成，先要改好或补齐：\n  1. 不认识的字段「yeer」\n     content/cases/b.md:4:1  [front-matter/unknown-key]  是不是 year（年度）？\n逐处的说明用 qinglian check 查看\n";
    let answer = run(folder.path(), &["build"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
    assert!(answer.err.starts_with(expected), "{}", answer.err);
    assert!(answer.err.ends_with("\n共 1 个错误，没有生成；原有的输出没有变动\n"), "{}", answer.err);
    assert_eq!(fs::read(folder.path().join("dist/offline.zip")).unwrap(), before);
    let draft = run(folder.path(), &["build", "--edition", "draft"]);
    assert_eq!(draft.code, Some(0), "a draft is built all the same");
    assert!(draft.err.ends_with("\n共 1 个错误\n"), "{}", draft.err);
}

#[test]
fn check_prints_to_standard_output_and_counts() {
    let folder = sound();
    let sound = run(folder.path(), &["check"]);
    assert_eq!((sound.code, sound.out.as_str(), sound.err.as_str()), (Some(0), "可以生成公开版\n没有发现问题\n", ""));
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\nyeer: 2026\ndate: 2026-05-12\n---\n\n正文。\n");
    let faulty = run(folder.path(), &["check"]);
    assert_eq!((faulty.code, faulty.err.as_str()), (Some(1), ""));
    assert!(
        faulty.out.starts_with("离公开版还差 1 处：读取 1\n错误[front-matter/unknown-key]") && faulty.out.ends_with("\n共 1 个错误\n"),
        "{}",
        faulty.out
    );
    let json = run(folder.path(), &["check", "--format", "json"]);
    assert_eq!(json.code, Some(1));
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&report["errors"], &report["warnings"], &report["infos"]), (&1.into(), &0.into(), &0.into()));
    let finding = &report["findings"][0];
    assert_eq!(finding["rule"], "front-matter/unknown-key");
    assert_eq!((&finding["file"], &finding["line"], &finding["column"]), (&"content/cases/b.md".into(), &4.into(), &1.into()));
}

#[test]
fn a_target_that_is_not_ours_is_refused() {
    let folder = sound();
    folder.write("docs/合同.docx", "x");
    let answer = run(folder.path(), &["build", "--out", "docs"]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.err.contains("里有不是本程序生成的内容：「合同.docx」\n  = 提示：为免误删"), "{}", answer.err);
    assert_eq!(run(folder.path(), &["build", "--out", "content"]).code, Some(2), "the publication itself is not ours either");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_cannot_be_written_is_code_3() {
    let folder = sound();
    let answer = run(folder.path(), &["build", "--out", "/proc/dist"]);
    assert_eq!(answer.code, Some(3));
    assert!(answer.err.starts_with("错误：无法写入「/proc/"), "{}", answer.err);
    assert!(answer.err.ends_with("  = 提示：原有的输出没有变动；处理后请重新运行\n"), "{}", answer.err);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::Stdio;
    let folder = sound();
    run(folder.path(), &["build"]);
    folder.write("queries.txt", "清莲\n".repeat(5000));
    let mut child = program(folder.path())
        .args(["search", "dist", "--queries", "queries.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn the_cache_folder_is_used_and_changes_nothing() {
    let folder = sound();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_fn(600, 400, |x, y| image::Rgb([x as u8, y as u8, (x ^ y) as u8]))
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .unwrap();
    folder.write("content/brands/qinglian/lotus.jpg", jpeg.into_inner());
    let flower = fs::read_to_string(folder.path().join("content/brands/qinglian/index.md")).unwrap();
    folder.write("content/brands/qinglian/index.md", flower.replace("emblem: emblem.svg", "emblem: emblem.svg\nimages: [lotus.jpg]"));
    let with_cache = |out: &str| {
        let output =
            program(folder.path()).args(["build", "--only", "offline", "--out", out]).env("QINGLIAN_CACHE", "cache").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        fs::read(folder.path().join(out).join("offline.zip")).unwrap()
    };
    let first = with_cache("a");
    // The picture, and the verdict that it is sound.
    assert_eq!(fs::read_dir(folder.path().join("cache")).unwrap().count(), 2);
    assert_eq!(with_cache("b"), first);
    run(folder.path(), &["build", "--only", "offline", "--out", "c"]);
    assert_eq!(fs::read(folder.path().join("c/offline.zip")).unwrap(), first);
}

/// The commands of the program, and the options of each, as its help has them.
fn command_line() -> BTreeMap<String, BTreeSet<String>> {
    let folder = TestFolder::new();
    let help = run(folder.path(), &["--help"]).out;
    let list = help.split("命令：\n").nth(1).unwrap().split("\n\n").next().unwrap().to_owned();
    let names = list.lines().filter_map(|line| line.split_whitespace().next());
    names.map(|name| (name.to_owned(), options(&run(folder.path(), &[name, "--help"]).out))).collect()
}

/// What stands as `--name` in a text.
fn options(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("--").filter(|(at, _)| !text[..*at].ends_with(|c: char| c == '-' || c.is_ascii_alphanumeric()));
    let name = |(at, _): (usize, &str)| {
        let rest = &text[at + 2..];
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '-')).unwrap_or(rest.len());
        rest[..end].trim_end_matches('-').to_owned()
    };
    starts.map(name).filter(|name| name.len() > 1).collect()
}

/// Every string of a Rust text, comments and characters left out.
fn strings(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let here = &rest[at..];
        let raw = rest[..at].len() - rest[..at].trim_end_matches('#').len();
        let end = if here.starts_with("//") {
            here.find('\n').unwrap_or(here.len())
        } else if here.starts_with("'\"'") || here.starts_with("'/'") {
            3
        } else if here.starts_with("'\\") {
            4
        } else if here.starts_with('"') && rest[..at].trim_end_matches('#').ends_with('r') {
            let close = format!("\"{}", "#".repeat(raw));
            here[1..].find(&close).map_or(here.len(), |end| end + 1 + close.len())
        } else if here.starts_with('"') {
            let mut is_escaped = false;
            let close = here.char_indices().skip(1).find(|(_, c)| {
                let is_end = *c == '"' && !is_escaped;
                is_escaped = *c == '\\' && !is_escaped;
                is_end
            });
            close.map_or(here.len(), |(end, _)| end + 1)
        } else {
            1
        };
        if here.starts_with('"') {
            found.push(here[..end].to_owned());
        }
        rest = &here[end..];
    }
    found
}

/// What a text says of the command line that is not so.
fn wrong_commands(text: &str, known: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, _) in text.match_indices("qinglian ") {
        let rest = &text[at + "qinglian ".len()..];
        let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
        // What is said about it ends with the sentence, the clause or the line.
        let line = rest.split(['\n', '，', '；', '。', '）', '`', '|']).next().unwrap_or_default();
        match known.get(&name) {
            None if name.is_empty() || name.starts_with('-') => {}
            None => wrong.push(format!("qinglian {name}")),
            Some(own) => wrong.extend(
                options(line).into_iter().filter(|option| !own.contains(option)).map(|option| format!("qinglian {name} --{option}")),
            ),
        }
    }
    let any = |option: &String| known.values().any(|own| own.contains(option)) || option == "version";
    // Names of colours in style sheets begin with two hyphens too.
    if text.chars().any(|c| ('\u{4e00}'..'\u{9fff}').contains(&c)) && !text.contains("var(--") {
        wrong.extend(options(text).into_iter().filter(|option| !any(option)).map(|option| format!("--{option}")));
    }
    wrong
}

fn gather_texts(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather_texts(&path, ending, found);
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn nothing_names_a_command_or_an_option_that_does_not_exist() {
    let known = command_line();
    assert!(known.contains_key("check") && known["check"].contains("fix"), "{known:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut sources, mut texts) = (Vec::new(), Vec::new());
    gather_texts(&root.join("src"), ".rs", &mut sources);
    gather_texts(&root.join("templates/init"), ".md", &mut texts);
    gather_texts(&root.join("templates/init"), ".yaml", &mut texts);
    for (path, code) in sources {
        let own = code.split("#[cfg(test)]\nmod ").next().unwrap().to_owned();
        texts.extend(strings(&own).into_iter().map(|text| (path.clone(), text)));
    }
    assert!(texts.len() > 2_000, "{}", texts.len());
    let wrong: Vec<String> = texts
        .iter()
        .flat_map(|(path, text)| wrong_commands(text, &known).into_iter().map(move |wrong| format!("{path}: {wrong}")))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_wrong_command_in_a_text_is_seen() {
    let known = command_line();
    assert_eq!(wrong_commands("请用 qinglian convert a.docx 转换", &known), ["qinglian convert"]);
    assert_eq!(wrong_commands("qinglian check --png，或用 --frobnicate", &known), ["qinglian check --png", "--frobnicate"]);
    assert_eq!(wrong_commands("qinglian album --png；qinglian check --fix", &known), [""; 0]);
    assert_eq!(strings("let a = '\"'; // \"no\"\nlet b = \"a\\\"b\"; let c = r#\"d\"e\"#;"), ["\"a\\\"b\"", "\"d\"e\"#"]);
}
