//! A publication in memory: what is said of it and what is made of it are the same as from its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use qinglian::build::{self, Input, Inspection, Request};
use qinglian::diag::Diagnostics;
use qinglian::edition::Edition;
use qinglian::model::{EntryId, Kind, Slug};
use qinglian::picture::PictureCache;
use qinglian::source::SourceFolder;

use crate::folder::TestFolder;
use crate::program::sound;

/// Every file below a folder by its path, as a workbench would hold it.
pub(crate) fn held(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn gather(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for found in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = format!("{below}{}", found.file_name().to_str().unwrap());
            if path.starts_with('.') {
                // What the program itself keeps there.
            } else if found.file_type().unwrap().is_dir() {
                gather(&found.path(), &format!("{path}/"), files);
            } else {
                files.insert(path, fs::read(found.path()).unwrap());
            }
        }
    }
    let mut files = BTreeMap::new();
    gather(folder, "", &mut files);
    files
}

/// The same publication on disk and in memory, called the same.
fn both(folder: &Path) -> [Input; 2] {
    let shown = folder.to_string_lossy().into_owned();
    [folder.to_owned().into(), SourceFolder::in_memory(&shown, held(folder)).into()]
}

fn json(findings: &Diagnostics) -> String {
    let list: Vec<_> = findings.iter().map(|finding| serde_json::json!(finding.to_json())).collect();
    serde_json::to_string_pretty(&list).unwrap()
}

/// The sample with small pictures in place of its photographs, which would take minutes to decode.
pub(crate) fn sample() -> TestFolder {
    let small = |format| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(16, 9).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    let folder = TestFolder::new();
    for (path, bytes) in held(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")) {
        let bytes = match path.rsplit('.').next() {
            Some("jpg") => small(image::ImageFormat::Jpeg),
            Some("png") => small(image::ImageFormat::Png),
            _ => bytes,
        };
        folder.write(&path, bytes);
    }
    folder
}

/// The same, with the faults of a working day in it: each is told with its place, whichever way it was loaded.
fn sample_with_faults() -> TestFolder {
    let folder = sample();
    let change = |path: &str, from: &str, to: &str| {
        let text = fs::read_to_string(folder.path().join(path)).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        folder.write(path, text.replacen(from, to, 1));
    };
    change("cases/zhuanjia-pingshen/index.md", "draw-room.jpg", "draw-rom.jpg");
    change("documents/neibu-shenji.md", "status: final", "yeer: 2026\nstatus: final");
    change("images.yaml", "mascots/xiaohe/mascot.svg:", "mascots/xiaohe/maskot.svg:");
    folder.write("works/xiaoshuidi/稿子.docx", b"PK\x03\x04");
    folder.write("case/a.md", "---\ntitle: a\n---\n");
    folder.write("cases/kong/笔记.txt", "x");
    folder.write("documents/bad.md", [0xff_u8, 0xfe, 0x00]);
    folder.write("brands/~$a.md", "x");
    folder
}

#[test]
fn a_publication_in_memory_is_checked_as_its_folder_is() {
    let folder = sample_with_faults();
    for edition in [Edition::Draft, Edition::Public] {
        let [disk, memory] = both(folder.path()).map(|input| json(&build::check(&Inspection::new(input, edition)).1));
        assert!(disk.matches("\"rule\"").count() >= 6, "{disk}");
        assert_eq!(disk, memory);
    }
}

#[test]
fn a_publication_in_memory_gives_the_same_site() {
    let folder = sample();
    let [disk, memory] = both(folder.path()).map(|publication| {
        let request = Request { publication, edition: Edition::Internal, site: true, album: false, today: None, reload_script: None };
        let built = build::build(&request, &PictureCache::none(), &|_| {});
        (json(&built.diagnostics), built.site.unwrap())
    });
    assert_eq!(disk.0, memory.0);
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&disk.1), names(&memory.1));
    let other: Vec<&String> = disk.1.iter().filter(|(name, bytes)| memory.1[*name] != **bytes).map(|(name, _)| name).collect();
    assert!(other.is_empty(), "{other:?}");
    assert!(disk.1.len() > 120, "{}", disk.1.len());
}

#[test]
fn the_page_of_one_entry_is_that_of_the_whole_site() {
    let folder = sound();
    let [disk, memory] = both(&folder.path().join("content"));
    let request = Request { publication: disk, edition: Edition::Draft, site: true, album: false, today: None, reload_script: None };
    let site = build::build(&request, &PictureCache::none(), &|_| {}).site.unwrap();
    let id = EntryId { kind: Kind::Case, slug: Slug::new("wuwang-heyi").unwrap() };
    let page = build::entry_page(&memory, Edition::Draft, &id, &PictureCache::none());
    assert_eq!(page.files.len(), 1);
    assert_eq!(page.files["cases/wuwang-heyi.html"], site["cases/wuwang-heyi.html"]);
    let unknown = EntryId { kind: Kind::Brand, slug: id.slug };
    assert!(build::entry_page(&memory, Edition::Draft, &unknown, &PictureCache::none()).files.is_empty());
}

#[test]
fn an_empty_map_is_a_folder_without_anything() {
    let (catalog, findings) = build::check(&Inspection::new(SourceFolder::in_memory("稿", BTreeMap::new()), Edition::Draft));
    assert!(catalog.is_none());
    let missing = findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>();
    assert_eq!(missing, ["缺少「publication.yaml」", "缺少「units.yaml」"]);
}
