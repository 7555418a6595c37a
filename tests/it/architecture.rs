//! The shape of the program, read from its sources: which part may know which, and which alone may print, read, write or ask the time.
//!
//! Tests beside the code (`#[cfg(test)] mod tests`) may do as they like: they are cut off before a file is read here.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What each part of the program may know of the others. A new part needs a row, which is the moment to think about it.
const MAY_USE: &[(&str, &[&str])] = &[
    ("reason", &["search"]),
    ("printable", &[]),
    ("nearby", &[]),
    ("markup", &[]),
    ("rule", &[]),
    ("source", &["diag", "reason", "rule"]),
    ("diag", &["printable", "rule", "source"]),
    ("model", &["diag", "rule", "source"]),
    ("markdown", &["diag", "model", "nearby", "rule", "source"]),
    ("edition", &["diag", "markdown", "model", "rule", "source"]),
    ("search", &[]),
    ("words", &["model", "search"]),
    ("documents", &["model", "search", "words"]),
    ("output", &["printable", "reason", "source"]),
    ("picture", &["diag", "model", "output", "rule", "source"]),
    ("load", &["diag", "edition", "markdown", "model", "nearby", "picture", "rule", "source"]),
    ("balance", &["markup", "model"]),
    ("report", &["balance", "diag", "model", "output", "review"]),
    ("site", &["balance", "diag", "edition", "markdown", "markup", "model", "nearby", "output", "picture", "rule", "source", "words"]),
    ("album", &["diag", "edition", "markdown", "model", "picture", "rule", "source", "words"]),
    ("review", &["diag", "edition", "load", "markup", "model", "printable", "rule", "source"]),
    // The table of rules lists those of every room.
    (
        "rules",
        &[
            "album",
            "diag",
            "edition",
            "import",
            "load",
            "markdown",
            "markup",
            "model",
            "nearby",
            "output",
            "picture",
            "printable",
            "review",
            "rule",
            "search",
            "site",
            "source",
        ],
    ),
    (
        "build",
        &["album", "diag", "documents", "edition", "load", "model", "output", "picture", "review", "rules", "search", "site", "source"],
    ),
    ("export", &["markup", "model", "output", "search", "source"]),
    ("import", &["diag", "load", "markdown", "model", "picture", "printable", "rule", "search", "source"]),
    // What a unit writes: loaded, checked, shown and imported as the office does it.
    (
        "draft",
        &["diag", "edition", "export", "import", "load", "markdown", "model", "picture", "review", "rule", "rules", "site", "source"],
    ),
    ("kit", &["draft", "edition", "export", "import", "load", "model", "site", "source"]),
    ("init", &["diag", "load", "model", "output", "printable", "reason", "source"]),
    ("manual", &["diag", "edition", "markdown", "model", "output", "rules", "site", "source"]),
    (
        "desk",
        &[
            "album",
            "balance",
            "build",
            "diag",
            "edition",
            "import",
            "markup",
            "model",
            "output",
            "printable",
            "report",
            "review",
            "rules",
            "site",
        ],
    ),
    ("serve", &["build", "desk", "diag", "draft", "edition", "import", "load", "markup", "model", "output", "printable", "site", "source"]),
    (
        "cli",
        &[
            "album",
            "balance",
            "build",
            "desk",
            "diag",
            "documents",
            "edition",
            "export",
            "import",
            "init",
            "kit",
            "load",
            "manual",
            "model",
            "nearby",
            "output",
            "picture",
            "printable",
            "reason",
            "report",
            "review",
            "rules",
            "search",
            "serve",
            "source",
        ],
    ),
    ("browser", &["search"]),
    ("workbench", &["diag", "draft", "words"]),
    ("main", &["cli"]),
];

/// What only some files may do: the words that give it away, and the files or folders below `src` that may.
struct Deed {
    name: &'static str,
    words: &'static [&'static str],
    allowed: &'static [&'static str],
}

const DEEDS: &[Deed] = &[
    Deed {
        name: "prints",
        words: &["println!", "print!", "eprintln!", "eprint!", "dbg!", "io::stdout", "io::stderr", "stdout()", "stderr()"],
        allowed: &["cli"],
    },
    Deed { name: "exits", words: &["process::exit", "ExitCode"], allowed: &["cli", "main.rs"] },
    Deed { name: "asks the time", words: &["SystemTime::now", "Instant::now", "Zoned::now", "Timestamp::now"], allowed: &["cli", "serve"] },
    Deed { name: "starts other programs", words: &["process::Command", "Command::new"], allowed: &["cli"] },
    Deed { name: "uses the network", words: &["std::net", "TcpListener", "TcpStream", "UdpSocket"], allowed: &["serve"] },
    Deed {
        name: "reads the environment",
        words: &["env::var", "env::args", "env::current_dir", "env::temp_dir"],
        allowed: &["cli", "main.rs"],
    },
    Deed {
        name: "reads files",
        words: &["fs::read", "File::open", "fs::metadata", "fs::symlink_metadata", "fs::canonicalize", "read_dir", "read_link"],
        // Besides the publication there are the cache of made pictures and what was written before; the command line reads a built site
        // and a list of queries; a new publication looks before it writes.
        allowed: &["source", "picture/cache.rs", "output", "cli", "init"],
    },
    Deed {
        name: "writes files",
        words: &[
            "fs::write",
            "File::create",
            "File::options",
            "OpenOptions",
            "create_dir",
            "fs::rename",
            "remove_file",
            "remove_dir",
            "fs::copy",
        ],
        // Besides outputs there are a new publication, and the cache of made pictures.
        allowed: &["output", "init", "picture/cache.rs"],
    },
    Deed { name: "differs between targets line by line", words: &["target_arch", "target_family"], allowed: &["lib.rs"] },
];

/// Words that were a dialect of this program, with what stands in their place. Each is refused as a whole identifier, but for the files that
/// still have it.
const RETIRED: &[(&str, &str, &[&str])] = &[
    ("noticed", "diagnostics", &[]),
    ("Noticed", "diagnostics", &[]),
    ("TOLD_PER_RULE", "MAX_REPORTED_PER_RULE", &[]),
    ("MOST_FINDINGS", "MAX_REPORTED_PER_RULE", &[]),
    ("Looked", "Preview", &[]),
    ("look_with", "preview_with", &[]),
    ("put_down", "write_preview", &[]),
    ("Own", "Overrides", &[]),
    ("FoundEntry", "EntryFileResult", &[]),
    ("admit", "register", &[]),
    ("read_head", "read_header", &[]),
    ("answers_to", "matches", &[]),
    ("called", "display_name", &[]),
    ("forget_hidden", "strip_hidden_links", &[]),
    ("forget_internal", "strip_internal_fields", &[]),
    ("forget_notes", "strip_notes", &[]),
    ("forget_anchors", "strip_lost_anchors", &[]),
    ("Reduction", "EditionFilter", &[]),
    ("reduce_entry", "filter_entry", &[]),
    ("reduce_publication", "filter_publication", &[]),
    ("settled", "layout_until_stable", &[]),
    ("set_spare", "set_reserved_lines", &[]),
    ("dress", "apply_target", &[]),
    ("Maker", "BookBuilder", &[]),
    ("told", "message", &[]),
    ("finding", "diagnostic", &[]),
    ("findings", "diagnostics", &[]),
    ("Findings", "Diagnostics", &[]),
];

/// Lines that a file of `src/` may have: one idea, read in one sitting.
const MAX_LINES: usize = 600;

/// Files that are longer, each with the reason.
const LONGER: &[(&str, &str)] = &[];

/// A file of the program.
struct File {
    /// Below `src`, with `/`.
    path: String,
    /// Without comments, and without the tests beside the code.
    code: String,
    /// How many lines it has, everything counted.
    lines: usize,
}

impl File {
    fn new(path: &str, text: &str) -> Self {
        let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let code = own.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
        Self { path: path.to_owned(), code, lines: text.lines().count() }
    }

    /// The part that it belongs to: `load` for `load/fields.rs`, `diag` for `diag.rs`.
    fn part(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// How many modules deep it is.
    fn depth(&self) -> usize {
        self.path.trim_end_matches("/mod.rs").split('/').count()
    }

    /// The parts that it names, with the line of each.
    fn uses(&self) -> BTreeSet<(String, usize)> {
        let mut used = BTreeSet::new();
        for start in ["crate::", "qinglian::"] {
            for (at, _) in self.code.match_indices(start) {
                self.add_names(at, at + start.len(), &mut used);
            }
        }
        for (at, _) in self.code.match_indices("super::") {
            let rest = self.code[at..].trim_start_matches("super::");
            let climbs = (self.code.len() - at - rest.len()) / "super::".len();
            if climbs >= self.depth() {
                self.add_names(at, self.code.len() - rest.len(), &mut used);
            }
        }
        used.retain(|(name, _)| name != self.part());
        used
    }

    /// The name, or the names in braces, that stand at `from`.
    fn add_names(&self, at: usize, from: usize, used: &mut BTreeSet<(String, usize)>) {
        let line = self.code[..at].matches('\n').count() + 1;
        let rest = &self.code[from..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut first_of_item = true;
            for (offset, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 1 => return,
                    '}' => depth -= 1,
                    ',' => first_of_item |= depth == 1,
                    c if first_of_item && c.is_alphabetic() => {
                        first_of_item = false;
                        used.insert((identifier(&group[offset..]), line));
                    }
                    _ => {}
                }
            }
        }
        let name = identifier(rest);
        if !name.is_empty() {
            used.insert((name, line));
        }
    }

    /// The lines that hold one of these words.
    fn lines_with(&self, words: &[&str]) -> Vec<usize> {
        let holds = |line: &str| words.iter().any(|word| contains_word(line, word));
        self.code.lines().enumerate().filter(|(_, line)| holds(line)).map(|(index, _)| index + 1).collect()
    }

    fn is_among(&self, allowed: &[&str]) -> bool {
        allowed.iter().any(|place| self.path == *place || self.part() == *place || self.path.starts_with(&format!("{place}/")))
    }
}

/// Whether a line holds a word that does not begin within another: `print!` is not in `sprint!`.
fn contains_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Every file of the program.
fn program() -> Vec<File> {
    let mut files = Vec::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    assert!(files.len() > 20, "only {} files found", files.len());
    files
}

fn gather(folder: &Path, below: &str, files: &mut Vec<File>) {
    for found in fs::read_dir(folder).unwrap() {
        let found = found.unwrap();
        let path = format!("{below}{}", found.file_name().to_str().unwrap());
        if found.file_type().unwrap().is_dir() {
            gather(&found.path(), &format!("{path}/"), files);
        } else if path.ends_with(".rs") {
            files.push(File::new(&path, &fs::read_to_string(found.path()).unwrap()));
        }
    }
}

/// The uses that [`MAY_USE`] does not allow, a line each.
fn wrong_uses(files: &[File]) -> String {
    let mut wrong = String::new();
    for file in files.iter().filter(|file| file.path != "lib.rs") {
        let Some((_, allowed)) = MAY_USE.iter().find(|(part, _)| *part == file.part()) else {
            let _ = writeln!(wrong, "src/{}: {} is new: say in MAY_USE what it may use", file.path, file.part());
            continue;
        };
        for (used, line) in file.uses() {
            if !allowed.contains(&used.as_str()) {
                let _ = writeln!(wrong, "src/{}:{line}: {} must not know {used}", file.path, file.part());
            }
        }
    }
    wrong
}

/// The deeds done where they are not allowed, a line each.
fn wrong_deeds(files: &[File]) -> String {
    let mut wrong = String::new();
    for deed in DEEDS {
        for file in files.iter().filter(|file| !file.is_among(deed.allowed)) {
            for line in file.lines_with(deed.words) {
                let _ = writeln!(wrong, "src/{}:{line}: {}, which only {:?} may", file.path, deed.name, deed.allowed);
            }
        }
    }
    wrong
}

/// The retired words that are there again, a line each.
fn retired_words(files: &[File]) -> String {
    let mut wrong = String::new();
    for file in files {
        for (index, line) in file.code.lines().enumerate() {
            let words = identifiers(line);
            for (word, better, elsewhere) in RETIRED {
                if words.contains(word) && !file.is_among(elsewhere) {
                    let _ = writeln!(wrong, "src/{}:{}: {word} is retired: say {better}", file.path, index + 1);
                }
            }
        }
    }
    wrong
}

/// The identifiers of a line of code; what stands between quotation marks on it are words of another language.
fn identifiers(line: &str) -> BTreeSet<&str> {
    let code = line.split('"').step_by(2);
    code.flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_')).filter(|word| !word.is_empty()).collect()
}

/// The files with too many lines, and the exceptions that are none any more, a line each.
fn wrong_lengths(files: &[File], longer: &[(&str, &str)]) -> String {
    let mut wrong = String::new();
    for file in files {
        let is_excepted = longer.iter().any(|(path, _)| *path == file.path);
        if file.lines > MAX_LINES && !is_excepted {
            let _ = writeln!(wrong, "src/{}: {} lines, more than {MAX_LINES}: split it by what it does", file.path, file.lines);
        }
        if file.lines <= MAX_LINES && is_excepted {
            let _ = writeln!(wrong, "src/{}: {} lines, no longer an exception", file.path, file.lines);
        }
    }
    wrong
}

#[test]
fn retired_words_stay_retired() {
    assert_eq!(retired_words(&program()), "");
}

#[test]
fn no_file_is_too_long() {
    assert_eq!(wrong_lengths(&program(), LONGER), "");
}

#[test]
fn retired_words_and_long_files_are_seen() {
    let text = "/// Was noticed.\nlet said = \"noticed\";\nlet unnoticed = 1;\nlet (a, noticed) = b;\n";
    assert_eq!(retired_words(&[File::new("site/body.rs", text)]), "src/site/body.rs:4: noticed is retired: say diagnostics\n");
    let long = File::new("site/body.rs", &"\n".repeat(601));
    assert_eq!(wrong_lengths(&[long], &[]), "src/site/body.rs: 601 lines, more than 600: split it by what it does\n");
    let short = File::new("site/body.rs", "\n");
    assert_eq!(wrong_lengths(&[short], &[("site/body.rs", "")]), "src/site/body.rs: 1 lines, no longer an exception\n");
}

#[test]
fn parts_know_only_what_they_may() {
    assert_eq!(wrong_uses(&program()), "");
}

#[test]
fn deeds_are_done_where_they_belong() {
    assert_eq!(wrong_deeds(&program()), "");
}

#[track_caller]
fn check_uses(path: &str, text: &str, expected: &str) {
    assert_eq!(wrong_uses(&[File::new(path, text)]), expected);
}

#[test]
fn every_way_to_name_another_part_is_seen() {
    check_uses(
        "load/fields.rs",
        "use crate::diag::Diagnostic;\nuse crate::site::Site;\n",
        "src/load/fields.rs:2: load must not know site\n",
    );
    check_uses("search/query.rs", "let a = crate::load::load();\n", "src/search/query.rs:1: search must not know load\n");
    check_uses("site/mod.rs", "use crate::{diag, search::{index, album}};\n", "src/site/mod.rs:1: site must not know search\n");
    check_uses("site/view/card.rs", "use super::super::album;\n", "");
    check_uses("site/view/card.rs", "use super::super::super::album;\n", "src/site/view/card.rs:1: site must not know album\n");
    check_uses("site/body.rs", "use super::links;\nuse super::super::search;\n", "src/site/body.rs:2: site must not know search\n");
    check_uses("diag.rs", "use super::cli;\n", "src/diag.rs:1: diag must not know cli\n");
    check_uses("weather.rs", "", "src/weather.rs: weather is new: say in MAY_USE what it may use\n");
}

#[test]
fn comments_and_tests_beside_the_code_do_not_count() {
    check_uses("search/mod.rs", "//! Like [`crate::site`].\n", "");
    check_uses("search/mod.rs", "#[cfg(test)]\nmod tests {\n    use crate::site;\n}\n", "");
}

#[test]
fn deeds_are_seen() {
    let file = File::new("site/pages.rs", "fn a() {\n    println!(\"x\");\n    std::fs::write(a, b);\n}\n");
    assert_eq!(
        wrong_deeds(&[file]),
        "src/site/pages.rs:2: prints, which only [\"cli\"] may\nsrc/site/pages.rs:3: writes files, which only [\"output\", \"init\", \"picture/cache.rs\"] may\n"
    );
}
