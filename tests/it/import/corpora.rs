//! Files that nobody here wrote, where they are at hand: nothing visible is lost on the way to Markdown.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qinglian::import::document::Document;
use qinglian::import::markdown::{Setting, visible, write};
use qinglian::import::outline::{Piece, full_text, outline};
use qinglian::import::package::{File, Sort, unpacked};
use qinglian::import::text::visit_paragraphs;
use qinglian::import::word::{Limits, read};

fn corpora(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora").join(folder);
    let mut files = Vec::new();
    gather(&root, &mut files);
    if files.is_empty() {
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            format!("{} is missing: its files are not tried\n", root.display()).as_bytes(),
        );
    }
    files.sort();
    files
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).into_iter().flatten().flatten() {
        if item.path().is_dir() {
            gather(&item.path(), files);
        } else {
            files.push(item.path());
        }
    }
}

/// Every visible character of a document, sorted: pieces may move, none may go.
fn characters(document: &Document) -> Vec<char> {
    let mut text = String::new();
    let mut add = |paragraph: &qinglian::import::document::Paragraph| text.push_str(&paragraph.text());
    visit_paragraphs(&document.blocks, &mut add);
    for note in &document.notes {
        visit_paragraphs(&note.blocks, &mut add);
    }
    let mut characters: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{FEFF}').collect();
    characters.sort_unstable();
    characters
}

/// How many characters of one sorted list are not in another one.
fn missing(wanted: &[char], there: &[char]) -> usize {
    let (mut at, mut missing) = (0, 0);
    for c in wanted {
        while there.get(at).is_some_and(|other| other < c) {
            at += 1;
        }
        if there.get(at) == Some(c) { at += 1 } else { missing += 1 }
    }
    missing
}

#[test]
fn nothing_visible_is_lost_in_markdown() {
    let (mut wanted, mut lost, mut worst) = (0, 0, Vec::new());
    for path in corpora("docx") {
        let Ok(document) = read(&fs::read(&path).unwrap(), Limits::default()) else { continue };
        let before = characters(&document);
        let names: Vec<String> = (0..document.pictures.len()).map(|at| format!("a-{at}.png")).collect();
        let outline = outline(document.blocks, &[]);
        let written = write(&outline.pieces, Setting { notes: &document.notes, pictures: &names });
        let inexact = written.remarks.iter().any(|remark| remark.rule.id == "import/inexact");
        let captions: String = written.figures.iter().filter_map(|figure| figure.caption.clone()).collect();
        let title = outline.title.map(|(title, _)| title).unwrap_or_default();
        let mut after: Vec<char> = format!("{}{captions}{title}", visible(&written.text, written.asterisks)).chars().collect();
        after.sort_unstable();
        let gone = missing(&before, &after);
        wanted += before.len();
        lost += gone;
        if gone > 0 || inexact {
            worst.push((gone, inexact, path));
        }
    }
    // Raised figures become characters of their own: m² for m2.
    assert!(lost * 2000 <= wanted, "{lost} of {wanted} characters: {worst:#?}");
    assert!(worst.iter().all(|(_, inexact, _)| !inexact), "{worst:#?}");
}

/// Titles and headings of real files, labelled by reading them: `FILE<TAB>WORDS` a line, in order.
const HEADINGS: &str = include_str!("headings.tsv");

/// What is found as title and headings, in order.
fn headings(document: Document) -> Vec<String> {
    let outline = outline(document.blocks, &[]);
    let title = outline.title.map(|(words, _)| words);
    let headings = outline.pieces.iter().filter_map(|piece| match piece {
        Piece::Heading { paragraph, .. } => Some(full_text(paragraph)),
        _ => None,
    });
    title.into_iter().chain(headings).collect()
}

/// Words without blanks and the number before them.
fn bare(words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    words.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').to_owned()
}

#[test]
fn headings_of_real_files_are_those_that_a_reader_sees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/docx");
    if corpora("docx").is_empty() {
        return;
    }
    let mut labelled: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in HEADINGS.lines().filter(|line| !line.starts_with('#')) {
        let (file, words) = line.split_once('\t').unwrap_or((line, ""));
        labelled.entry(file).or_default().extend((!words.is_empty()).then(|| bare(words)));
    }
    assert!(labelled.len() >= 20);
    let (mut right, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for (file, mut wanted) in labelled {
        let document = read(&fs::read(root.join(file)).unwrap(), Limits::default()).unwrap();
        for words in headings(document) {
            match wanted.iter().position(|wanted| *wanted == bare(&words)) {
                Some(at) => {
                    wanted.remove(at);
                    right += 1;
                }
                None => wrong.push(format!("{file}: {words}")),
            }
        }
        missed.extend(wanted.into_iter().map(|words| format!("{file}: {words}")));
    }
    // Precision and recall of at least 0.95.
    assert!(wrong.len() * 19 <= right, "{right} right, too many:\n{}", wrong.join("\n"));
    assert!(missed.len() * 19 <= right, "{right} right, not found:\n{}", missed.join("\n"));
}

#[test]
fn archives_of_others_have_readable_names() {
    for path in corpora("zip") {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (files, findings) = unpacked(vec![File { path: name.clone(), bytes: fs::read(&path).unwrap() }]);
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let told = findings.iter().count();
        match name.as_str() {
            "gbk.zip" => assert!(paths.iter().any(|path| path.starts_with("gbk/审计压缩包文件检索测试/")), "{paths:?}"),
            "testZip_absolutePath.zip" | "testZip_relative.zip" => assert_eq!((paths.len(), told > 0), (0, true), "{name}: {paths:?}"),
            "testZip_overlappingNames.zip" => assert_eq!((paths.as_slice(), told), (["testZip_overlappingNames/f1.txt"].as_slice(), 1)),
            "testZipEncrypted.zip" => assert!(told == 1 && paths == ["testZipEncrypted/unencrypted.txt"], "{paths:?} {told}"),
            // Its two directories of headers do not agree: what is not taken out is told.
            "testZip_with_DataDescriptor.zip" => assert_eq!(paths.len() + told, 5),
            _ => {}
        }
        assert!(paths.iter().all(|path| !path.contains("..")), "{paths:?}");
    }
}

#[test]
fn old_files_are_known_by_their_bytes() {
    for path in corpora("doc") {
        let bytes = fs::read(&path).unwrap();
        let sort = Sort::of(path.file_name().unwrap().to_str().unwrap(), &bytes);
        let is_known = match path.extension().and_then(|ending| ending.to_str()) {
            Some("rar") => matches!(sort, Sort::Foreign(..)),
            Some("doc" | "wps" | "rtf" | "dot") => !matches!(sort, Sort::Text | Sort::Picture | Sort::Litter),
            _ => true,
        };
        assert!(is_known, "{}: {sort:?}", path.display());
    }
}
