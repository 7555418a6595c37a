//! Texts that show commands: every fence marked `sh` is run.
//!
//! The fences of a text, or of several, are one script in their order, so that what one prepares the next can use. The script starts in a
//! folder of its own, with `qinglian` on its path, and stops at the first command that fails. Fences marked otherwise (`text` for what a test
//! cannot run, such as a preview that ends with Ctrl+C) are only shown. A fence within a remark `<!-- … -->` is run and not shown.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The commands of a text in Markdown, with the number of the line on which each fence begins.
pub(crate) fn commands(text: &str) -> Vec<(usize, String)> {
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

/// Runs the commands of texts, each with its name, in a folder.
pub(crate) fn run(texts: &[(&str, &str)], folder: &Path) -> Output {
    let mut script = String::from("set -euo pipefail\n");
    for (name, text) in texts {
        for (line, fence) in commands(text) {
            let _ = writeln!(script, "echo '# {name}, line {line}'\n{fence}");
        }
    }
    let program = Path::new(env!("CARGO_BIN_EXE_qinglian")).parent().unwrap();
    let mut path = OsString::from(program);
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    let mut command = Command::new("bash");
    command.args(["-c", &script]).current_dir(folder).env("PATH", path).env("QINGLIAN_CACHE", "").output().unwrap()
}

/// Runs the commands of texts in a folder that holds what a reader's clone holds, and fails as they fail.
#[cfg(unix)]
#[track_caller]
pub(crate) fn must_run(texts: &[(&str, &str)]) {
    let folder = tempfile::tempdir().unwrap();
    let clone = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["content", "README.md"] {
        std::os::unix::fs::symlink(clone.join(name), folder.path().join(name)).unwrap();
    }
    let output = run(texts, folder.path());
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[test]
fn fences_are_one_script_that_stops_at_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let first = "# A\n\n```sh\nmkdir a\ncd a\n```\n\n```text\nfalse\n```\n";
    let second = "<!--\n```sh\necho here > b\nqinglian --help > help\nfalse\necho never > c\n```\n-->\n";
    assert_eq!((commands(first).len(), commands(second).len()), (1, 1));
    assert!(!run(&[("first", first), ("second", second)], folder.path()).status.success());
    assert_eq!(fs::read_to_string(folder.path().join("a/b")).unwrap(), "here\n");
    assert!(!folder.path().join("a/c").exists());
}
