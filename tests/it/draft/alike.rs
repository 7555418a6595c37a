//! What the workbench says is what the office hears: the same diagnostics as `qinglian check`, rule by rule and place by place, and the page
//! that a build makes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use qinglian::build::{self, Inspection};
use qinglian::diag::Diagnostic;
use qinglian::draft::Session;
use qinglian::edition::Edition;
use qinglian::model::kind::KINDS;
use qinglian::model::{Catalog, EntryId, Slug};
use qinglian::picture::PictureCache;
use qinglian::source::SourceFolder;
use serde_json::Value;

use super::TODAY;
use crate::memory::{held, sample};
use crate::program::run;

/// The rows of the ledger by their first lines.
fn rows(files: &BTreeMap<String, Vec<u8>>) -> Vec<(usize, String)> {
    let ledger = files.get("images.yaml").map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let is_row = |line: &str| !line.starts_with([' ', '#']) && line.trim_end().ends_with(':');
    ledger.lines().enumerate().filter(|(_, line)| is_row(line)).map(|(at, line)| (at + 1, line.trim_end_matches(':').to_owned())).collect()
}

/// Whether a diagnostic is about an entry, said without asking the workbench: in its text, in its folder, in the row of one of its pictures.
fn is_about(id: &str, used: &BTreeSet<String>, rows: &[(usize, String)], diagnostic: &Value) -> bool {
    let file = diagnostic["file"].as_str().unwrap_or_default();
    let of_row = || {
        let line = diagnostic["line"].as_u64().unwrap_or_default() as usize;
        rows.iter()
            .rev()
            .find(|(first, _)| *first <= line)
            .is_some_and(|(_, path)| path.starts_with(&format!("{id}/")) || used.contains(path))
    };
    file == format!("{id}.md") || used.contains(file) || file.starts_with(&format!("{id}/")) || (file == "images.yaml" && of_row())
}

/// The files that an entry shows or offers, wherever they lie.
fn used(catalog: &Catalog, id: &str) -> BTreeSet<String> {
    catalog.entries.iter().filter(|entry| entry.id.to_string() == id).flat_map(|entry| entry.files().cloned()).collect()
}

fn json<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Vec<Value> {
    diagnostics.into_iter().map(|diagnostic| serde_json::json!(diagnostic.to_json())).collect()
}

/// A publication of entries of every kind, each with sentences that some rule has something to say about.
fn generated(round: usize) -> BTreeMap<String, Vec<u8>> {
    let sentences: Vec<&str> = include_str!("../../rules/faulty.txt").lines().filter_map(|line| Some(line.split_once('\t')?.1)).collect();
    let mut files = BTreeMap::from([
        (
            "publication.yaml".to_owned(),
            "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: [guanhe]\n".into(),
        ),
        ("units.yaml".to_owned(), "- id: guanhe\n  name: 官河区交通运输局\n  contact: 林一，电话另告诉各科室\n".into()),
        (
            "waivers.yaml".to_owned(),
            "- rule: text/half-width-punct\n  place: cases/a-0/index.md\n  reason: 原文如此\n  person: 林一\n  expires: 2027-01-01\n"
                .into(),
        ),
    ]);
    let mut ledger = String::new();
    for number in 0..20 {
        let seed = round * 20 + number;
        let spec = &KINDS[seed % KINDS.len()];
        let id = format!("{}/a-{number}", spec.folder);
        let mut pick = seed * 7;
        let mut sentence = || {
            pick += 13;
            sentences[pick % sentences.len()]
        };
        let mut text = format!(
            "---\ntitle: 第{seed}篇{}\nunit: guanhe\nstatus: {}\n",
            ["", "：试点,推开"][seed % 2],
            ["submitted", "draft", "final"][seed % 3]
        );
        let _ = writeln!(text, "summary: \"{}\"\nimages: [a.svg, gone.jpg]\nyeer: 2026", sentence().replace('"', "”"));
        text.push_str(["", "visibility: internal\n", "date: 2026-13-01\n", "tags: 甲、乙\n"][seed % 4]);
        text.push_str("---\n\n");
        for section in spec.sections.iter().take(seed % 4) {
            let _ = writeln!(text, "## {}\n\n{}\n\n{}\n", section.name(), sentence(), sentence());
        }
        let _ = writeln!(text, "{}\n\n[见](../cases/none.md) 和 ![](a.svg)\n", sentence());
        if seed.is_multiple_of(5) {
            let _ = writeln!(ledger, "{id}/a.svg:\n  caption: {}\n  consent: 也许", sentence().replace(':', "："));
        }
        files.insert(format!("{id}/index.md"), text.into_bytes());
        files.insert(
            format!("{id}/a.svg"),
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>".to_vec(),
        );
        if seed.is_multiple_of(6) {
            files.insert(format!("{id}/稿子.docx"), b"PK\x03\x04".to_vec());
        }
    }
    files.insert("images.yaml".to_owned(), ledger.into_bytes());
    files
}

/// Compares for every entry what the workbench says while it is changed with what a check says of the whole publication.
fn compare(files: &BTreeMap<String, Vec<u8>>) -> (usize, usize) {
    let whole = |edition: Edition| {
        let inspection = Inspection { today: Some(TODAY), ..Inspection::new(SourceFolder::in_memory("", files.clone()), edition) };
        let (catalog, diagnostics) = build::check(&inspection);
        (catalog.unwrap(), json(&diagnostics))
    };
    let (public, internal) = (whole(Edition::Public), whole(Edition::Internal));
    let rows = rows(files);
    let mut session = Session::open(files.clone(), TODAY).unwrap();
    let (mut entries, mut found) = (0, 0);
    for card in session.entries() {
        assert!(session.edit(&card.id));
        let (catalog, all) = if session.edition(&card.id) == Some(Edition::Public) { &public } else { &internal };
        let used = used(catalog, &card.id);
        let expected: Vec<&Value> = all.iter().filter(|diagnostic| is_about(&card.id, &used, &rows, diagnostic)).collect();
        let said = json(session.diagnostics(&card.id).unwrap());
        assert_eq!(said.iter().collect::<Vec<_>>(), expected, "{}", card.id);
        (entries, found) = (entries + 1, found + said.len());
    }
    (entries, found)
}

#[test]
fn two_hundred_entries_are_told_what_a_check_tells_of_them() {
    let counts: Vec<(usize, usize)> = (0..10).map(|round| compare(&generated(round))).collect();
    let (entries, found) = counts.iter().fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
    assert_eq!(entries, 200);
    assert!(found > 1000, "{found}");
}

#[test]
fn the_sample_is_told_what_the_command_says_of_it() {
    let folder = sample();
    let files = held(folder.path());
    let answer = run(folder.path(), &["check", "--publication", ".", "--only", "entries", "--format", "json", "--edition", "public"]);
    let report: Value = serde_json::from_str(&answer.out).unwrap();
    let rows = rows(&files);
    let catalog = build::check(&Inspection::new(SourceFolder::in_memory("", files.clone()), Edition::Public)).0.unwrap();
    // The command asks the clock, as the clock is in China.
    let today = jiff::tz::Offset::constant(8).to_datetime(jiff::Timestamp::now()).date();
    let mut session = Session::open(files, today).unwrap();
    let (mut entries, mut found) = (0, 0);
    for card in session.entries() {
        session.edit(&card.id);
        if session.edition(&card.id) != Some(Edition::Public) {
            continue;
        }
        let used = used(&catalog, &card.id);
        let mut expected: Vec<Value> = report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|diagnostic| is_about(&card.id, &used, &rows, diagnostic))
            .cloned()
            .collect();
        for diagnostic in &mut expected {
            diagnostic.as_object_mut().unwrap().remove("source");
        }
        let said = json(session.diagnostics(&card.id).unwrap());
        assert_eq!(said, expected, "{}", card.id);
        (entries, found) = (entries + 1, found + said.len());
    }
    assert!(entries > 20 && found > 20, "{entries} {found}");
}

/// A page without the addresses of its pictures, of which a preview has one each.
fn without_pictures(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("srcset=\"") {
        let end = at + rest[at..].find(" width=").unwrap_or(0);
        out.push_str(&rest[..at]);
        rest = &rest[end.max(at + 1)..];
    }
    out.push_str(rest);
    let mut bare = String::new();
    for (number, part) in out.split("pictures/").enumerate() {
        bare.push_str(if number == 0 { part } else { &part[part.find(['"', ' ']).unwrap_or(part.len())..] });
        bare.push_str("pictures/");
    }
    bare.replace("\"  width", "\" width")
}

#[test]
fn a_preview_is_the_page_of_a_build_but_for_the_addresses_of_pictures() {
    let files = held(sample().path());
    let mut session = Session::open(files.clone(), TODAY).unwrap();
    let publication = SourceFolder::in_memory("", files).into();
    let cache = PictureCache::none();
    let (mut pages, mut pictures) = (0, 0);
    for card in session.entries().into_iter().step_by(4) {
        session.edit(&card.id);
        let preview = session.preview(&card.id).unwrap();
        let (folder, slug) = card.id.split_once('/').unwrap();
        let id = EntryId { kind: KINDS.iter().find(|spec| spec.folder == folder).unwrap().kind, slug: Slug::new(slug).unwrap() };
        let built = build::entry_page(&publication, session.edition(&card.id).unwrap(), &id, &cache);
        let Some((path, html)) = built.files.into_iter().next() else { panic!("{}", card.id) };
        assert_eq!(preview.path, path);
        assert_eq!(without_pictures(&preview.html), without_pictures(&String::from_utf8(html).unwrap()), "{}", card.id);
        assert!(preview.styles.len() >= 2 && preview.styles.iter().all(|(_, text)| !text.is_empty()), "{}", card.id);
        (pages, pictures) = (pages + 1, pictures + preview.pictures.len());
    }
    assert!(pages >= 10 && pictures >= 10, "{pages} {pictures}");
}
