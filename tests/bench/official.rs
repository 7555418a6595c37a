//! Real official prose from `../shared/official-prose`, as entries of a made publication, and what the rules say of it.

use std::fs;
use std::path::{Path, PathBuf};

use qinglian::build::{Inspection, check};
use qinglian::diag::{Diagnostic, Diagnostics};
use qinglian::edition::Edition;

/// The texts: works reports, laws, digests of cases.
pub(crate) const TEXTS: &[&str] = &["reports", "laws", "cases"];

/// How many paragraphs make an entry: few, so that no rule reaches its limit for one file.
const PARAGRAPHS: usize = 15;

/// One text, checked.
#[derive(Debug)]
pub(crate) struct Spoken {
    pub(crate) text: &'static str,
    pub(crate) characters: usize,
    pub(crate) findings: Vec<Finding>,
}

/// What a rule says, with the words marked by ⟦⟧ among their neighbours.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) severity: qinglian::diag::Severity,
    pub(crate) sentence: String,
}

/// The folder of the texts beside the repository, where it is there.
pub(crate) fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/official-prose");
    folder.is_dir().then_some(folder)
}

/// Checks one text for the public edition.
pub(crate) fn speak(folder: &Path, text: &'static str) -> Spoken {
    let made = tempfile::tempdir().expect("there is room for a temporary folder");
    let root = made.path().join("content");
    let words = fs::read_to_string(folder.join(format!("{text}.txt"))).expect("the text can be read");
    let paragraphs: Vec<&str> = words.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect();
    publish(&root, paragraphs.chunks(PARAGRAPHS).map(|some| some.join("\n\n")));
    let findings = entries_only(&check(&Inspection::new(root, Edition::Public)).1);
    Spoken { text, characters: paragraphs.iter().map(|line| line.chars().count()).sum(), findings }
}

/// Writes a publication whose documents have these bodies.
pub(crate) fn publish(root: &Path, bodies: impl Iterator<Item = String>) {
    let write = |path: &str, text: &str| {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("the folder can be made");
        fs::write(file, text).expect("the file can be written");
    };
    write("publication.yaml", "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\n");
    write("units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    write("brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n一花领九叶。\n");
    for (number, body) in bodies.enumerate() {
        write(&format!("documents/s-{number:05}.md"), &format!("---\ntitle: 样文{number:05}\nunit: yunting\n---\n\n{body}\n"));
    }
}

fn entries_only(findings: &Diagnostics) -> Vec<Finding> {
    let own = findings.iter().filter(|finding| finding.path().is_some_and(|path| path.contains("documents/")));
    own.map(|finding| Finding { rule: finding.rule.id, severity: finding.severity, sentence: marked(finding) }).collect()
}

/// The words of a finding among thirty characters before and after them.
fn marked(finding: &Diagnostic) -> String {
    const AROUND: usize = 30;
    let qinglian::diag::Place::Text(span) = &finding.place else { return String::new() };
    let text = &span.source.text;
    let line_start = text[..span.range.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[span.range.end..].find('\n').map_or(text.len(), |at| span.range.end + at);
    let before: Vec<char> = text[line_start..span.range.start].chars().collect();
    let lead: String = before[before.len().saturating_sub(AROUND)..].iter().collect();
    let tail: String = text[span.range.end..line_end].chars().take(AROUND).collect();
    format!("{lead}⟦{}⟧{tail}", &text[span.range.clone()])
}
