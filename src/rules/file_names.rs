//! Names of published files: each must reach a stick, a Windows computer and a reader's eye unchanged.
//!
//! - Windows forbids some characters, keeps some names for its devices, and drops a full stop or a blank at the end.
//! - What cannot be seen, or turns the direction of writing, makes a program look like a PDF; a line feed breaks lists and archives.
//! - Sticks and Macs hold names equal that differ in case or in how an accent is composed: one of the two files is lost.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

/// Characters that Windows forbids in a name.
const FORBIDDEN: [char; 8] = ['<', '>', ':', '"', '\\', '|', '?', '*'];
/// Names that Windows keeps for its devices, with any ending; those of ports have a digit behind them.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
const PORTS: [&str; 2] = ["com", "lpt"];
/// Code units of a name that Windows and Linux both take.
const LONGEST_NAME: usize = 255;

/// What is wrong with the name of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NameFault<'a> {
    /// The path that was looked at.
    pub(crate) path: &'a str,
    /// To stand after the name.
    pub(crate) what: String,
    /// The way out.
    pub(crate) hint: &'static str,
}

/// What is wrong with the names of files that are published together; `limit` is how long a path may be.
pub(crate) fn faults<'a>(paths: impl Iterator<Item = &'a str>, limit: usize) -> Vec<NameFault<'a>> {
    let mut found = Vec::new();
    let mut alike: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        if let Some((what, hint)) = path.split('/').find_map(fault_of_name) {
            found.push(NameFault { path, what, hint });
        }
        let length = path.encode_utf16().count();
        if length > limit {
            found
                .push(NameFault { path, what: format!("连同文件夹有 {length} 个字符，超过 {limit}"), hint: "缩短文件名" });
        }
        if let Some(other) = alike.insert(folded(path), path) {
            let what = if other.to_lowercase() == path.to_lowercase() {
                format!("与「{}」只差大小写", visible(other))
            } else {
                format!("与「{}」看上去一样，只是编码不同（苹果电脑的写法）", visible(other))
            };
            found.push(NameFault { path, what, hint: "给其中一个文件换一个名字，否则复制到 U 盘时会少一个" });
        }
    }
    found
}

/// What is wrong with one name, with the way out.
fn fault_of_name(name: &str) -> Option<(String, &'static str)> {
    const RENAME: &str = "换一个文件名，并改掉引用它的地方";
    if let Some(c) = name.chars().find(|c| is_invisible(*c)) {
        return Some((format!("有看不见的字符（U+{:04X}{}）", u32::from(c), described(c)), RENAME));
    }
    if let Some(c) = name.chars().find(|c| FORBIDDEN.contains(c)) {
        return Some((format!("有「{c}」，在 Windows 上不能用"), "去掉这个符号，并改掉引用它的地方"));
    }
    if name.ends_with(['.', ' ']) {
        return Some(("末尾有句点或空格，在 Windows 上会丢失".to_owned(), RENAME));
    }
    if is_device(name) {
        return Some((format!("用了 Windows 保留的名字「{}」", stem(name)), RENAME));
    }
    if name.encode_utf16().count().max(name.len()) > LONGEST_NAME {
        return Some(("太长，有的系统存不下".to_owned(), "缩短文件名"));
    }
    None
}

fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or_default().trim_end()
}

fn is_device(name: &str) -> bool {
    let stem = stem(name).to_lowercase();
    let is_port = |port: &str| {
        let digit = stem.strip_prefix(port).filter(|rest| rest.chars().count() == 1);
        digit.is_some_and(|digit| digit.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³')))
    };
    DEVICES.contains(&stem.as_str()) || PORTS.iter().any(|port| is_port(port))
}

/// Whether a character is not seen, or changes how those beside it are seen.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}')
}

fn described(c: char) -> &'static str {
    match c {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "，换行",
        '\t' => "，制表符",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => "，会颠倒前后文字的显示",
        _ => "",
    }
}

/// A name as it may be shown, with what cannot be seen written out.
pub(crate) fn visible(name: &str) -> String {
    name.chars().map(|c| if is_invisible(c) { format!("<U+{:04X}>", u32::from(c)) } else { c.to_string() }).collect()
}

/// The form in which a file system that folds names compares them.
fn folded(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    #[track_caller]
    fn check(path: &str, expected: &str) {
        let faults = faults([path].into_iter(), 200);
        assert_eq!(faults.iter().map(|fault| fault.what.as_str()).collect::<Vec<_>>().join("；"), expected, "{path:?}");
    }

    #[test]
    fn names_that_windows_refuses() {
        check("files/a\nb.pdf", "有看不见的字符（U+000A，换行）");
        check("files/a\u{202e}fdp.exe.pdf", "有看不见的字符（U+202E，会颠倒前后文字的显示）");
        check("files/a\u{200b}.pdf", "有看不见的字符（U+200B）");
        check("files/为什么?.pdf", "有「?」，在 Windows 上不能用");
        check("files/a.pdf.", "末尾有句点或空格，在 Windows 上会丢失");
        check("files/夹 /a.pdf", "末尾有句点或空格，在 Windows 上会丢失");
        for name in ["con.pdf", "NUL", "Aux.tar.gz", "com7.txt", "LPT9", "COM¹.pdf", "con .txt", "CONIN$.pdf"] {
            let faults = faults([name].into_iter(), 200);
            assert!(faults[0].what.starts_with("用了 Windows 保留的名字"), "{name}: {faults:?}");
        }
        check(&format!("files/{}.pdf", "很".repeat(100)), "太长，有的系统存不下");
        check(&"长/".repeat(101), "连同文件夹有 202 个字符，超过 200");
    }

    #[test]
    fn names_that_every_system_takes() {
        for name in [
            "a.pdf",
            "“清波”（现场）.pdf",
            "a'b [1] #2 100%.pdf",
            "console.pdf",
            "com10.txt",
            "community.pdf",
            "emoji🪷.jpg",
            ".htaccess",
            "con-1.pdf",
        ] {
            check(name, "");
        }
    }

    #[test]
    fn names_that_a_stick_holds_equal() {
        let faults = faults(["files/e\u{301}.pdf", "files/É.pdf", "files/a.pdf", "files/A.pdf", "files/b.pdf"].into_iter(), 200);
        let faults: Vec<&str> = faults.iter().map(|fault| fault.what.as_str()).collect();
        assert_eq!(faults, ["与「files/e\u{301}.pdf」看上去一样，只是编码不同（苹果电脑的写法）", "与「files/a.pdf」只差大小写"]);
    }
}
