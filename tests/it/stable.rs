//! Same input, same bytes: whatever the folder, the number of threads, the language, the time zone, the cache.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where and how a build is made.
struct Circumstances<'a> {
    /// The folder below the scratch folder that holds the publication and the output.
    folder: &'a str,
    threads: &'a str,
    locale: &'a str,
    time_zone: &'a str,
    /// The folder of made pictures below the scratch folder; empty for none.
    cache: &'a str,
}

/// Builds the sample publication in these circumstances; gives every file that was made, by its path.
fn build(scratch: &Path, circumstances: &Circumstances<'_>) -> BTreeMap<String, Vec<u8>> {
    let folder = scratch.join(circumstances.folder);
    if !folder.join("content").exists() {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &folder.join("content"));
    }
    let cache = if circumstances.cache.is_empty() { PathBuf::new() } else { scratch.join(circumstances.cache) };
    let mut command = Command::new(env!("CARGO_BIN_EXE_qinglian"));
    command.current_dir(&folder).args(["build", "--out", "dist"]).env("QINGLIAN_CACHE", cache);
    command.env("RAYON_NUM_THREADS", circumstances.threads).env("LC_ALL", circumstances.locale).env("TZ", circumstances.time_zone);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeMap::new();
    read(&folder.join("dist"), "", &mut files);
    files
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for found in fs::read_dir(from).unwrap() {
        let found = found.unwrap();
        let target = to.join(found.file_name());
        if found.file_type().unwrap().is_dir() { copy(&found.path(), &target) } else { assert!(fs::copy(found.path(), target).is_ok()) }
    }
}

fn read(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for found in fs::read_dir(folder).unwrap() {
        let found = found.unwrap();
        let path = format!("{below}{}", found.file_name().to_str().unwrap());
        if found.file_type().unwrap().is_dir() {
            read(&found.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read(found.path()).unwrap());
        }
    }
}

#[track_caller]
fn check_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other));
    let different: Vec<&String> = one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(different.is_empty(), "these files differ: {different:?}");
}

#[test]
fn build_depends_on_nothing_but_the_publication() {
    let scratch = tempfile::tempdir().unwrap();
    let here = Circumstances { folder: "a", threads: "1", locale: "C", time_zone: "America/Los_Angeles", cache: "" };
    let there =
        Circumstances {
            folder: "出版物 二/深/处", threads: "2", locale: "zh_CN.GB18030", time_zone: "Asia/Shanghai", cache: "pictures"
        };
    let one = build(scratch.path(), &here);
    for path in ["site/index.html", "site/search.html", "site/atom.xml", "offline.zip"] {
        assert!(one.contains_key(path), "{path} is missing");
    }
    check_same(&one, &build(scratch.path(), &there));
    // The second time the pictures come from the cache.
    check_same(&one, &build(scratch.path(), &there));
}
