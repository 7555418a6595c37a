//! Outputs: whole or not at all, whatever happens while they are written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use qinglian::output::{Files, MANIFEST, Output, OutputError, Outputs, Target};

use crate::folder::TestFolder;

/// Where [`write_until_killed`] writes.
const TARGET: &str = "QINGLIAN_TEST_TARGET";
const FILES: usize = 150;

/// Outputs whose every file says the same word.
fn outputs(word: &str) -> Outputs {
    let files: Files = (0..FILES).map(|number| (format!("d{}/f{number}.html", number % 7), word.repeat(50).into_bytes())).collect();
    Outputs::from([("site", Output::Folder(files)), ("offline.zip", Output::File(word.repeat(3000).into_bytes()))])
}

/// A target of a publication that is elsewhere.
fn claim(target: &Path) -> Result<Target, OutputError> {
    Target::claim(target, Path::new("/nowhere/content"))
}

fn write(target: &Path, outputs: &Outputs) -> Result<(), String> {
    let shown = |error: OutputError| format!("{}（{}）", error.message(), error.hint());
    claim(target).map_err(shown)?.write(outputs).map(drop).map_err(shown)
}

/// The one word that all of a target says; fails when it is a mixture.
fn word_of(target: &Path) -> String {
    let mut words = BTreeSet::new();
    let mut count = 0;
    for path in files_below(target).into_iter().filter(|path| !path.ends_with(MANIFEST)) {
        let text = fs::read_to_string(&path).unwrap();
        let word = &text[..1];
        assert!(!text.is_empty() && text == word.repeat(text.len()), "{}", path.display());
        words.insert(word.to_owned());
        count += 1;
    }
    assert_eq!(count, FILES + 1, "every file is there");
    assert_eq!(words.len(), 1, "a mixture of {words:?}");
    words.pop_first().unwrap()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn new_replaces_old_and_nothing_is_left_beside() {
    let folder = TestFolder::new();
    let target = folder.path().join("new/dist");
    write(&target, &outputs("a")).unwrap();
    assert_eq!(word_of(&target), "a");
    write(&target, &outputs("b")).unwrap();
    assert_eq!(word_of(&target), "b");
    assert_eq!(names_in(&folder.path().join("new")), ["dist"]);
}

#[test]
fn a_file_that_did_not_change_is_taken_over_and_one_that_did_is_new() {
    let folder = TestFolder::new();
    let (target, clean) = (folder.path().join("dist"), folder.path().join("clean"));
    write(&target, &outputs("a")).unwrap();
    let written = |name: &str| fs::metadata(target.join("site").join(name)).unwrap().modified().unwrap();
    let before = ["d0/f0.html", "d1/f1.html"].map(written);
    // So that a file which is written again has another time, however coarse the disk's clock.
    std::thread::sleep(Duration::from_millis(20));
    let mut changed = outputs("a");
    if let Some(Output::Folder(files)) = changed.get_mut("site") {
        files.insert("d1/f1.html".to_owned(), b"b".to_vec());
        files.remove("d2/f2.html");
        files.insert("d9/new.html".to_owned(), b"c".to_vec());
    }
    write(&target, &changed).unwrap();
    let after = ["d0/f0.html", "d1/f1.html"].map(written);
    assert_eq!(after[0], before[0]);
    assert_ne!(after[1], before[1]);
    write(&clean, &changed).unwrap();
    let whole = |root: &Path| -> Vec<(PathBuf, Vec<u8>)> {
        let mut files: Vec<_> =
            files_below(root).into_iter().map(|file| (file.strip_prefix(root).unwrap().to_owned(), fs::read(&file).unwrap())).collect();
        files.sort();
        files
    };
    assert_eq!(whole(&target), whole(&clean));
    fs::write(target.join("site/d0/f0.html"), "mine").unwrap();
    assert!(write(&target, &changed).unwrap_err().contains("d0/f0.html"), "somebody's change is not taken over");
}

#[test]
fn outputs_that_were_not_built_stay() {
    let folder = TestFolder::new();
    let target = folder.path().join("dist");
    write(&target, &outputs("a")).unwrap();
    let only = Outputs::from([("album.pdf", Output::File(b"a".to_vec()))]);
    write(&target, &only).unwrap();
    assert_eq!(names_in(&target), [MANIFEST, "album.pdf", "offline.zip", "site"]);
    fs::remove_file(target.join("album.pdf")).unwrap();
    assert_eq!(word_of(&target), "a");
}

const FOREIGN_HINT: &str = "为免误删，没有写入；请把它移到别处后重新运行，或用 --out 换一个新的或空的文件夹";

#[test]
fn a_folder_of_other_things_is_refused() {
    let folder = TestFolder::new();
    folder.write("docs/合同.docx", "x");
    folder.write("docs/site/index.html", "x");
    folder.write("file", "x");
    let target = folder.path().join("docs");
    let shown = target.display();
    let expected = format!("输出文件夹「{shown}」里有不是本程序生成的内容：「site」「合同.docx」（{FOREIGN_HINT}）");
    assert_eq!(write(&target, &outputs("a")), Err(expected));
    assert_eq!(names_in(&target), ["site", "合同.docx"]);
    let file = folder.path().join("file");
    let expected = format!("「{}」不是文件夹，不能作为输出位置（请用 --out 换一个文件夹）", file.display());
    assert_eq!(write(&file, &outputs("a")), Err(expected));
    for path in [target, file] {
        assert!(claim(&path).and_then(|target| target.check(&["site"])).unwrap_err().is_usage());
    }
}

#[test]
fn two_builds_at_once_are_told_apart() {
    let folder = TestFolder::new();
    let target = folder.path().join("dist");
    let first = claim(&target).unwrap();
    let expected = format!("另一个 qinglian 正在写入「{}」（请等它结束后再试，或用 --out 换一个文件夹）", target.display());
    assert_eq!(write(&target, &outputs("b")), Err(expected));
    first.write(&outputs("a")).unwrap();
    drop(first);
    write(&target, &outputs("b")).unwrap();
    assert_eq!(word_of(&target), "b");
}

#[test]
fn a_failed_build_leaves_the_old_output() {
    let folder = TestFolder::new();
    let target = folder.path().join("dist");
    write(&target, &outputs("a")).unwrap();
    for bad in [format!("{}.html", "x".repeat(300)), "../x.html".to_owned()] {
        let files = Files::from([("a.html".to_owned(), b"b".to_vec()), (bad, b"b".to_vec())]);
        let error = write(&target, &Outputs::from([("site", Output::Folder(files))])).unwrap_err();
        assert!(
            error.starts_with("无法写入「") && error.ends_with("」：文件名不合法或太长（原有的输出没有变动；处理后请重新运行）"),
            "{error}"
        );
        assert_eq!(word_of(&target), "a");
        assert_eq!(names_in(folder.path()), ["dist"]);
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_named() {
    // Whoever may do everything cannot be refused by permissions; /dev/full is a disk without room for everyone.
    let error = fs::write("/dev/full", "x").unwrap_err();
    assert_eq!(qinglian::output::reason(&error), "磁盘空间不足");
    let error = OutputError::Io("dist/site/a.html".into(), error);
    assert_eq!(error.message(), "无法写入「dist/site/a.html」：磁盘空间不足");
    assert!(!error.is_usage());
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_and_leads_to_the_new() {
    let folder = TestFolder::new();
    let (real, link) = (folder.path().join("real"), folder.path().join("dist"));
    write(&real, &outputs("a")).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    write(&link, &outputs("b")).unwrap();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(word_of(&real), "b");
}

#[test]
fn a_swap_that_was_cut_between_two_renames_is_undone() {
    let folder = TestFolder::new();
    let target = folder.path().join("dist");
    write(&target, &outputs("a")).unwrap();
    fs::rename(&target, folder.path().join(".dist.qinglian-old-7-0")).unwrap();
    folder.write(".dist.qinglian-new-7-1/site/half.html", "b");
    folder.write(".dist.qinglian-new-7-1/.qinglian-unfinished", "");
    drop(claim(&target).unwrap());
    assert_eq!(word_of(&target), "a");
    assert_eq!(names_in(folder.path()), ["dist"]);
}

/// Not a test of its own: the child of [`killed_at_any_moment`], which writes one word after the other until it is killed.
#[test]
#[ignore = "started by killed_at_any_moment"]
fn write_until_killed() {
    let target = PathBuf::from(std::env::var_os(TARGET).expect("the parent names a target"));
    for word in ["a", "b", "c"].iter().cycle() {
        write(&target, &outputs(word)).unwrap();
    }
}

fn start_writing(target: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "output::write_until_killed"])
        .env(TARGET, target)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn killed_at_any_moment() {
    let folder = TestFolder::new();
    let target = folder.path().join("dist");
    write(&target, &outputs("z")).unwrap();
    let (mut left_something, mut words) = (0, BTreeSet::new());
    for round in 0..40_u64 {
        let before = word_of(&target);
        let mut child = start_writing(&target);
        // Three times in four, wait for its first swap; then let it go on for a different while.
        let first_byte = || fs::read(target.join("offline.zip")).unwrap()[0];
        let begun = Instant::now();
        while round % 4 != 0 && first_byte() == before.as_bytes()[0] {
            assert!(begun.elapsed() < Duration::from_secs(60), "the child never wrote");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(round * 937));
        child.kill().unwrap();
        child.wait().unwrap();
        words.insert(word_of(&target));
        left_something += usize::from(names_in(folder.path()).len() > 1);
    }
    assert!(left_something > 0, "at least one was killed while it wrote");
    assert!(words.len() > 1, "at least one had written before it was killed: {words:?}");
    write(&target, &outputs("z")).unwrap();
    assert_eq!(word_of(&target), "z");
    assert_eq!(names_in(folder.path()), ["dist"], "the next build clears away what is left");
}
