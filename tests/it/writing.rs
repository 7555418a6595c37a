//! What commands write, what they leave alone, and what they say when they cannot: the publication, other people's files, full disks,
//! terminals.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use qinglian::output::MANIFEST;

use crate::folder::TestFolder;
use crate::program::{Answer, program, run, sound};

/// Every file below a folder with its bytes, links as what they are.
fn snapshot(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    gather(folder, "", &mut found);
    found.sort();
    found
}

fn gather(folder: &Path, below: &str, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            gather(&entry.path(), &format!("{path}/"), found);
        } else if kind.is_symlink() {
            found.push((path, fs::read_link(entry.path()).unwrap().to_string_lossy().into_owned().into_bytes()));
        } else {
            found.push((path, fs::read(entry.path()).unwrap()));
        }
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn build_site(folder: &TestFolder, out: &str) -> Answer {
    run(folder.path(), &["build", "--only", "site", "--out", out])
}

/// A command that is refused with code 2 and changes nothing anywhere.
#[track_caller]
fn check_refused(folder: &TestFolder, arguments: &[&str], what: &str) {
    let before = snapshot(folder.path());
    let answer = run(folder.path(), arguments);
    assert_eq!((answer.code, answer.out.as_str()), (Some(2), ""), "{arguments:?}: {}", answer.err);
    assert!(answer.err.contains(what) && answer.err.contains("\n  = 提示："), "{arguments:?}: {}", answer.err);
    assert!(snapshot(folder.path()) == before, "{arguments:?} changed something");
}

#[cfg(unix)]
#[test]
fn no_output_overlaps_the_publication() {
    let folder = sound();
    std::os::unix::fs::symlink("content/cases", folder.path().join("link")).unwrap();
    std::os::unix::fs::symlink("content/soon", folder.path().join("dangling")).unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    let outs =
        ["content", ".", "content/dist", "content/a/b/c", "content/cases", "new/../content/x", "link", "link/x", "dangling", "empty/../."];
    for out in outs {
        for command in ["build", "report", "album", "proof"] {
            check_refused(&folder, &[command, "--out", out], "错误：输出位置「");
        }
    }
    let absolute = folder.path().join("content/x").to_str().unwrap().to_owned();
    check_refused(&folder, &["build", "--out", &absolute], "在出版物文件夹「content」里");
    for page in ["content/page.html", "content/publication.yaml", "link/page.html"] {
        check_refused(&folder, &["review", "--html", page], "在出版物文件夹「content」里");
    }
}

#[test]
fn a_publication_called_like_an_output_is_safe() {
    let folder = TestFolder::new();
    for name in ["site", "reminders", "album.pdf"] {
        assert_eq!(run(folder.path(), &["init", name]).code, Some(0));
        check_refused(&folder, &["build", "--publication", name, "--out", ".", "--edition", "draft"], "里有出版物文件夹「");
        check_refused(&folder, &["report", "--publication", name, "--out", "."], "里有出版物文件夹「");
    }
}

#[test]
fn what_somebody_else_put_into_an_output_is_never_removed() {
    let folder = sound();
    folder.write("own/site/index.html", "自己的");
    check_refused(&folder, &["build", "--out", "own"], "里有不是本程序生成的内容：「site」");
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert_eq!(run(folder.path(), &["report", "--date", "2026-11-20"]).code, Some(0));
    for (path, arguments) in [
        ("dist/site/通知.pdf", &["build", "--only", "site"][..]),
        ("dist/site/cases/.htaccess", &["build"]),
        ("dist/reminders/已催.txt", &["report"]),
        ("dist/说明.docx", &["build", "--only", "offline"]),
    ] {
        let file = folder.write(path, "x");
        check_refused(&folder, arguments, &format!("里有不是本程序生成的内容：「{}」", path.strip_prefix("dist/").unwrap()));
        fs::remove_file(file).unwrap();
    }
    // What is not replaced is carried over with everything in it.
    folder.write("dist/reminders/已催.txt", "x");
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert!(folder.path().join("dist/reminders/已催.txt").exists());
    assert_eq!(names_in(folder.path()), ["content", "dist", "own"], "and nothing is left beside");
}

#[test]
fn what_was_changed_by_hand_is_never_removed() {
    let folder = sound();
    assert_eq!(run(folder.path(), &["build"]).code, Some(0));
    let page = folder.path().join("dist/site/index.html");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replacen("清莲", "清廉", 1)).unwrap();
    check_refused(&folder, &["build"], "里有生成以后又被改动过的文件：「site/index.html」");
    fs::remove_file(&page).unwrap();
    assert_eq!(build_site(&folder, "dist").code, Some(0), "what was deleted by hand is made again");
    folder.write("dist/album.pdf", "批注过");
    check_refused(&folder, &["album", "--out", "dist"], "里有生成以后又被改动过的文件：「album.pdf」");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_an_output_is_somebody_s() {
    let folder = sound();
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    fs::rename(folder.path().join("dist/site"), folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", folder.path().join("dist/site")).unwrap();
    check_refused(&folder, &["build", "--only", "site"], "里有不是本程序生成的内容：「site」");
}

#[test]
fn what_systems_leave_in_an_output_is_ignored() {
    let folder = sound();
    for name in [".DS_Store", "Thumbs.db", "desktop.ini", "._index.html", "site/.DS_Store", "site/cases/thumbs.db"] {
        assert_eq!(build_site(&folder, "dist").code, Some(0), "{name}");
        folder.write(&format!("dist/{name}"), "x");
    }
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert_eq!(names_in(&folder.path().join("dist")), [MANIFEST, "site"]);
    folder.write("fresh/.DS_Store", "x");
    assert_eq!(build_site(&folder, "fresh").code, Some(0));
    assert_eq!(names_in(folder.path()), ["content", "dist", "fresh"]);
}

#[test]
fn a_table_that_is_open_in_excel_is_told() {
    let folder = sound();
    assert_eq!(run(folder.path(), &["report"]).code, Some(0));
    for sign in ["~$progress.xlsx", ".~lock.progress.xlsx#"] {
        let file = folder.write(&format!("dist/{sign}"), "x");
        let answer = run(folder.path(), &["report"]);
        assert_eq!(answer.code, Some(3));
        assert!(answer.err.starts_with("错误：「progress.xlsx」正在 Excel 等办公软件里打开\n  = 提示：请先关闭 Excel"), "{}", answer.err);
        fs::remove_file(file).unwrap();
    }
    assert_eq!(run(folder.path(), &["report"]).code, Some(0));
}

#[test]
fn commands_share_a_folder() {
    let folder = sound();
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert_eq!(run(folder.path(), &["proof", "--out", "dist"]).code, Some(0));
    assert_eq!(run(folder.path(), &["album", "--pages", "1", "--out", "dist"]).code, Some(0));
    assert_eq!(run(folder.path(), &["report", "--out", "dist"]).code, Some(0));
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    let expected = [MANIFEST, "album-pages.pdf", "album-proof.pdf", "balance.svg", "progress.xlsx", "reminders", "site"];
    assert_eq!(names_in(&folder.path().join("dist")), expected);
    assert_eq!(names_in(folder.path()), ["content", "dist"]);
}

#[test]
fn the_list_is_the_same_every_time() {
    let folder = sound();
    for out in ["a", "b"] {
        assert_eq!(run(folder.path(), &["build", "--out", out]).code, Some(0));
    }
    assert_eq!(run(folder.path(), &["build", "--only", "album", "--out", "b"]).code, Some(0), "also where the rest is carried over");
    assert_eq!(snapshot(&folder.path().join("a")), snapshot(&folder.path().join("b")));
    let list: serde_json::Value = serde_json::from_slice(&fs::read(folder.path().join("a").join(MANIFEST)).unwrap()).unwrap();
    let files = list["files"].as_array().unwrap();
    assert_eq!(files.len(), snapshot(&folder.path().join("a")).len() - 1);
    assert!(files.iter().any(|file| file[0] == "site/index.html"));
}

#[test]
fn folders_of_the_user_s_own_beside_the_output_are_left_alone() {
    let folder = sound();
    for name in [".dist.new-year/a", ".dist.old/a", ".dist.qinglian-new-1-1/a", ".dist.qinglian-old-1-1/a", ".dist.qinglian-new-x/a"] {
        folder.write(name, "x");
    }
    let own = snapshot(folder.path());
    for out in ["dist", "dist.new-design", "dist.qinglian-new-2-2", "dist"] {
        assert_eq!(build_site(&folder, out).code, Some(0), "{out}");
    }
    for out in ["dist", "dist.new-design", "dist.qinglian-new-2-2"] {
        fs::remove_dir_all(folder.path().join(out)).unwrap();
    }
    assert_eq!(snapshot(folder.path()), own);
}

#[test]
fn a_lock_file_of_the_user_s_own_stays() {
    let folder = sound();
    let own = folder.write(".dist.lock", "x");
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert_eq!(fs::read_to_string(&own).unwrap(), "x");
    fs::write(&own, "").unwrap();
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    assert!(!own.exists(), "one that a killed build left is taken away");
}

/// The program with files limited to some KiB: what is larger cannot be written, as on a full disk.
#[cfg(target_os = "linux")]
fn run_limited(folder: &Path, kilobytes: u32, arguments: &[&str]) -> Answer {
    let program = env!("CARGO_BIN_EXE_qinglian");
    let script = format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$0\" \"$@\"");
    let mut command = std::process::Command::new("bash");
    command.args(["-c", &script, program]).args(arguments).current_dir(folder).env("QINGLIAN_CACHE", "");
    let output = command.output().unwrap();
    Answer { code: output.status.code(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_leaves_everything_as_it_was() {
    let folder = sound();
    assert_eq!(run(folder.path(), &["album", "--out", "album"]).code, Some(0));
    assert_eq!(run(folder.path(), &["proof", "--out", "album"]).code, Some(0));
    assert_eq!(run(folder.path(), &["review", "--html", "table.html"]).code, Some(0));
    assert_eq!(run(folder.path(), &["build"]).code, Some(0));
    folder.write(
        "content/cases/wuwang-heyi.md",
        "---\ntitle: 五网合一\nunit: yunting\ndate: 2026-05-12\n---\n\n## 主要做法\n\n打通各各五张网,数据多跑路。\n",
    );
    let before = snapshot(folder.path());
    let largest = fs::metadata(folder.path().join("album/album-print.pdf")).unwrap().len() / 1024;
    let commands: [(u32, &[&str]); 7] = [
        (largest as u32 / 2, &["album", "--out", "album"]),
        (0, &["album", "--png", "--pages", "1", "--out", "album"]),
        (1, &["proof", "--out", "album"]),
        (1, &["review", "--html", "table.html"]),
        (1, &["report"]),
        (2, &["build"]),
        (0, &["check", "--fix"]),
    ];
    for (kilobytes, arguments) in commands {
        let answer = run_limited(folder.path(), kilobytes, arguments);
        assert_eq!(answer.code, Some(3), "{arguments:?}: {}", answer.err);
        assert!(answer.err.contains("」：文件太大，这个磁盘存不下\n"), "{arguments:?}: {}", answer.err);
        assert!(answer.err.trim_end().contains("没有变动"), "{arguments:?}: {}", answer.err);
        assert!(snapshot(folder.path()) == before, "{arguments:?} changed something");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn init_and_new_on_a_full_disk_leave_nothing_in_the_way() {
    let folder = TestFolder::new();
    fs::create_dir(folder.path().join("empty")).unwrap();
    for place in ["content", "empty"] {
        let answer = run_limited(folder.path(), 1, &["init", place]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(3), ""), "{}", answer.err);
        assert_eq!(snapshot(folder.path()), []);
        assert_eq!(names_in(folder.path()), ["empty"]);
    }
    for place in ["content", "empty"] {
        assert_eq!(run(folder.path(), &["init", place]).code, Some(0));
    }
    assert_eq!(snapshot(&folder.path().join("content")), snapshot(&folder.path().join("empty")));
    let before = snapshot(folder.path());
    assert_eq!(run_limited(folder.path(), 0, &["new", "case", "a"]).code, Some(3));
    assert_eq!(snapshot(folder.path()), before);
    assert_eq!(run(folder.path(), &["new", "case", "a"]).code, Some(0));
}

#[test]
fn what_killed_runs_left_is_taken_away() {
    let folder = sound();
    folder.write("album/.qinglian-new-7-0", "half");
    folder.write("content/cases/.qinglian-new-7-0", "half");
    folder.write("content/cases/.qinglian-new-7-1/index.md", "half");
    folder.write("content/cases/.qinglian-new-mine", "x");
    folder.write(".qinglian-new-7-0/publication.yaml", "half");
    assert_eq!(run(folder.path(), &["proof", "--out", "album"]).code, Some(0));
    assert_eq!(run(folder.path(), &["new", "case", "b"]).code, Some(0));
    assert_eq!(run(folder.path(), &["init", "c"]).code, Some(0));
    assert_eq!(names_in(&folder.path().join("album")), [MANIFEST, "album-proof.pdf"]);
    assert_eq!(names_in(&folder.path().join("content/cases")), [".qinglian-new-mine", "b", "wuwang-heyi.md"]);
    assert_eq!(names_in(folder.path()), ["album", "c", "content"]);
}

#[cfg(unix)]
#[test]
fn links_never_lead_a_write_out_of_its_folder() {
    use std::os::unix::fs::symlink;
    let folder = sound();
    let precious = folder.write("precious.txt", "x");
    let text = "---\ntitle: 又一案\nunit: yunting\n---\n\n各各单位。\n";
    folder.write("content/cases/b.md", text);
    for name in [".reviews.yaml.new", "cases/.b.md.qinglian-new", "reviews.yaml"] {
        symlink(&precious, folder.path().join("content").join(name)).unwrap();
    }
    fs::create_dir(folder.path().join("album")).unwrap();
    for name in ["album.pdf", "album-print.pdf", MANIFEST, ".t.html.new"] {
        symlink(&precious, folder.path().join("album").join(name)).unwrap();
    }
    symlink(&precious, folder.path().join("t.html")).unwrap();
    assert_eq!(run(folder.path(), &["album", "--out", "album"]).code, Some(0));
    assert_eq!(run(folder.path(), &["check", "--fix"]).code, Some(0));
    assert_ne!(
        run(folder.path(), &["review", "cases/b", "--stage", "first", "--by", "林一"]).code,
        Some(0),
        "a ledger outside is not read"
    );
    fs::remove_file(folder.path().join("content/reviews.yaml")).unwrap();
    assert_eq!(run(folder.path(), &["review", "cases/b", "--stage", "first", "--by", "林一"]).code, Some(0));
    assert_eq!(run(folder.path(), &["review", "--html", "t.html"]).code, Some(0));
    for path in ["album/album.pdf", "album/album-print.pdf", "t.html", "content/reviews.yaml"] {
        assert!(folder.path().join(path).symlink_metadata().unwrap().is_file(), "{path}");
    }
    assert_eq!(fs::read_to_string(precious).unwrap(), "x");
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::remove_dir_all(folder.path().join("content/.qinglian")).unwrap();
    symlink(&elsewhere, folder.path().join("content/.qinglian")).unwrap();
    assert_eq!(run(folder.path(), &["review", "cases/b", "--stage", "second", "--by", "陈二"]).code, Some(3));
    assert_eq!(names_in(&elsewhere), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn the_template_of_new_entries_is_the_publication_s() {
    let folder = sound();
    folder.write("secret.md", "机密");
    fs::create_dir_all(folder.path().join("content/templates/entries")).unwrap();
    std::os::unix::fs::symlink("../../../secret.md", folder.path().join("content/templates/entries/case.md")).unwrap();
    check_refused(&folder, &["new", "case", "a"], "模板「templates/entries/case.md」不能使用：链接指向资料文件夹之外");
}

#[test]
fn one_of_many_who_take_an_id_gets_it() {
    let folder = sound();
    let start = || program(folder.path()).args(["new", "case", "a"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let children: Vec<_> = (0..8).map(|_| start()).collect();
    let mut codes: Vec<_> = children.into_iter().map(|mut child| child.wait().unwrap().code().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 2, 2, 2, 2, 2, 2, 2]);
    assert_eq!(names_in(&folder.path().join("content/cases")), ["a", "wuwang-heyi.md"]);
}

/// How many signatures given at once are compared with what is in the ledger.
const SIGNERS: usize = 12;

#[test]
fn signatures_given_at_the_same_time_are_all_kept() {
    let folder = sound();
    for number in 0..SIGNERS {
        folder.write(&format!("content/cases/n{number}.md"), format!("---\ntitle: 案{number}\nunit: yunting\n---\n\n正文。\n"));
    }
    let start = |number| {
        let (entry, by) = (format!("cases/n{number}"), format!("林{number}"));
        program(folder.path()).args(["review", &entry, "--stage", "first", "--by", &by]).stdout(Stdio::null()).spawn().unwrap()
    };
    let children: Vec<_> = (0..SIGNERS).map(start).collect();
    for mut child in children {
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    let ledger = fs::read_to_string(folder.path().join("content/reviews.yaml")).unwrap();
    assert_eq!(ledger.matches("{stage: first, by: \"林").count(), SIGNERS, "{ledger}");
    let checked = run(folder.path(), &["check", "--edition", "draft"]);
    assert!(!checked.out.contains("review/ledger-broken"), "{}", checked.out);
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_printed_is_code_3() {
    let folder = sound();
    assert_eq!(build_site(&folder, "dist").code, Some(0));
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\nyeer: 2026\n---\n\n正文。\n");
    let commands: [&[&str]; 8] = [
        &["--help"],
        &["check"],
        &["check", "--format", "json"],
        &["check", "--format", "html"],
        &["check", "--list"],
        &["search", "dist", "五张网"],
        &["search", "dist", "--json", "五张网"],
        &["review", "--table"],
    ];
    for arguments in commands {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program(folder.path()).args(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{arguments:?}: {said}");
        assert!(said.ends_with("错误：结果没有输出完整：磁盘空间不足\n  = 提示：请检查输出的位置，如磁盘空间，再重新运行\n"), "{said}");
    }
}

/// What commands a terminal: escapes, C1, DEL, marks of direction, separators of lines.
const HOSTILE: &str = "\u{1b}[2J\u{1b}]0;名\u{7}\u{9b}31m\u{7f}\u{202e}\u{2066}\u{200f}\u{2028}";

fn commands_a_terminal(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(unix)]
#[test]
fn no_words_of_authors_command_a_terminal() {
    let folder = sound();
    let text =
        format!("---\ntitle: \"甲{}乙\"\nunit: yunting\n---\n\n清{HOSTILE}廉各各单位,{HOSTILE}五张网。\n", "\\e[2J\\u009b31m\\u202e");
    folder.write("content/cases/b.md", text);
    folder.write(&format!("content/cases/x{HOSTILE}\nz.md"), "---\ntitle: 丙\nunit: yunting\n---\n\n正文。\n");
    let hostile_out = format!("d{HOSTILE}");
    let mut commands: Vec<Vec<&str>> = vec![
        vec!["check"],
        vec!["check", "--format", "json"],
        vec!["check", "--format", "html"],
        vec!["check", "--fix", "--dry-run"],
        vec!["build"],
        vec!["build", "--edition", "draft", "--only", "site"],
        vec!["search", "dist", "五张网"],
        vec!["search", "dist", "--json", "五张网"],
        vec!["search", "dist", HOSTILE],
        vec!["review", "--table"],
        vec!["review", "cases/b", "--stage", "first", "--by", HOSTILE],
        vec!["review", HOSTILE, "--stage", "first", "--by", "林一"],
        vec!["review", "--table"],
        vec!["new", "case", HOSTILE],
        vec!["check", "--explain", HOSTILE],
        vec!["proof", "--out", &hostile_out],
        vec!["check", "--fix"],
        vec!["check", "--undo"],
    ];
    commands.push(vec!["check", HOSTILE]);
    for arguments in commands {
        let answer = run(folder.path(), &arguments);
        for said in [&answer.out, &answer.err] {
            let found: Vec<char> = said.chars().filter(|c| commands_a_terminal(*c)).collect();
            assert!(found.is_empty(), "{arguments:?}: {found:?} in {said}");
        }
        if arguments.contains(&"json") || arguments.contains(&"--json") {
            let value: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
            assert!(value.to_string().contains('\u{9b}'), "the words are whole: {value}");
        }
    }
}
