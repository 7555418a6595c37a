//! What the README says is so: its commands run, its pictures and links lead somewhere.
//!
//! Every fence marked `sh` is run, all of them as one script in their order, so that what one prepares the next can use. The script starts in
//! a folder that holds what a reader's clone holds (`content/`, `README.md`), with `qinglian` on its path, and stops at the first command that
//! fails. Fences marked otherwise (`text` for what a test cannot run, such as a preview that ends with Ctrl+C) are only shown.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The commands of a text in Markdown, with the number of the line on which each fence begins.
fn commands(text: &str) -> Vec<(usize, String)> {
    let mut fences = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let Some(language) = line.strip_prefix("```") else { continue };
        let inside: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| !line.starts_with("```")).collect();
        if language == "sh" {
            fences.push((index + 1, inside.join("\n")));
        }
    }
    fences
}

/// Runs the commands of a text in a folder.
pub(crate) fn run(text: &str, folder: &Path) -> Output {
    let mut script = String::from("set -euo pipefail\n");
    for (line, fence) in commands(text) {
        let _ = writeln!(script, "echo '# line {line}'\n{fence}");
    }
    let program = Path::new(env!("CARGO_BIN_EXE_qinglian")).parent().unwrap();
    let mut path = OsString::from(program);
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    let mut command = Command::new("bash");
    command.args(["-c", &script]).current_dir(folder).env("PATH", path).env("QINGLIAN_CACHE", "").output().unwrap()
}

/// The addresses of links and pictures that lead to files of the repository.
fn addresses(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#')).collect()
}

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

#[cfg(unix)]
#[test]
fn commands_of_the_readme_run() {
    let folder = tempfile::tempdir().unwrap();
    let clone = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["content", "README.md"] {
        std::os::unix::fs::symlink(clone.join(name), folder.path().join(name)).unwrap();
    }
    assert!(commands(&readme()).len() >= 3, "the README shows hardly any command");
    let output = run(&readme(), folder.path());
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[test]
fn what_the_readme_shows_is_there() {
    let readme = readme();
    let missing: Vec<&str> =
        addresses(&readme).into_iter().filter(|path| !Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists()).collect();
    assert!(missing.is_empty(), "the README leads to {missing:?}");
}

#[test]
fn fences_are_one_script_that_stops_at_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let text = "# A\n\n```sh\nmkdir a\ncd a\n```\n\n```text\nfalse\n```\n\n```sh\necho here > b\nqinglian --help > help\nfalse\necho never > c\n```\n";
    assert_eq!(commands(text).len(), 2);
    assert!(!run(text, folder.path()).status.success());
    assert_eq!(fs::read_to_string(folder.path().join("a/b")).unwrap(), "here\n");
    assert!(!folder.path().join("a/c").exists());
}

#[test]
fn addresses_are_found() {
    assert_eq!(addresses("![a](b/c.png) [d](https://e.example) [f](#g) [h](LICENSE)"), ["b/c.png", "LICENSE"]);
}
