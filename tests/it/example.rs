//! The example that `init --example` writes: the sample publication with reduced photographs, sound and signed.
//!
//! `UPDATE=1 cargo test --test it example::` makes the photographs and the signatures in `templates/example/` again, after the sample changed;
//! the program has to be built once more then, since it holds them.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use image::ImageFormat;
use image::imageops::FilterType;

use crate::folder::TestFolder;
use crate::program::run;

/// Pixels of the longer side of a reduced photograph.
const SIDE: u32 = 480;

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files below a folder, hidden ones left out, that have one of some endings.
fn files(folder: &Path, endings: &[&str]) -> BTreeSet<String> {
    fn gather(folder: &Path, below: &str, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = format!("{below}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                gather(&entry.path(), &format!("{path}/"), found);
            } else {
                found.insert(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    gather(folder, "", &mut found);
    found.retain(|path| !path.starts_with('.') && endings.iter().any(|ending| path.ends_with(ending)));
    found
}

const PHOTOGRAPHS: [&str; 2] = [".jpg", ".png"];

fn reduced(path: &Path) -> Vec<u8> {
    let picture = image::open(path).unwrap().resize(SIDE, SIDE, FilterType::Lanczos3).to_rgb8();
    let mut bytes = Vec::new();
    if path.extension().is_some_and(|ending| ending == "png") {
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    } else {
        let (width, height) = (picture.width() as u16, picture.height() as u16);
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 60);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
        encoder.encode(picture.as_raw(), width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    }
    bytes
}

/// Makes what the example has of its own.
fn update() {
    let example = repository("templates/example");
    for path in files(&repository("content"), &PHOTOGRAPHS) {
        let place = example.join(&path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, reduced(&repository("content").join(path))).unwrap();
    }
    let folder = TestFolder::new();
    for (from, endings) in [("content", [".md", ".yaml", ".svg"].as_slice()), ("templates/example", &[".jpg", ".png", ".yaml"])] {
        for path in files(&repository(from), endings).into_iter().filter(|path| path != "reviews.yaml") {
            folder.write(&format!("content/{path}"), fs::read(repository(from).join(&path)).unwrap());
        }
    }
    let internal = ["checklists", "risk_points"].map(|kind| {
        files(&repository("content").join(kind), &[".md"]).into_iter().map(move |file| format!("{kind}/{}", file.trim_end_matches(".md")))
    });
    let entries: Vec<String> = std::iter::once("--all".to_owned()).chain(internal.into_iter().flatten()).collect();
    let persons = [("first,proof1", "云小溪", "2026-11-24"), ("second", "汀以宁", "2026-11-24"), ("final", "程守正", "2026-11-24")];
    for (stage, by, date) in persons.into_iter().chain([("proof2", "闻若水", "2026-11-26"), ("proof3", "汀以宁", "2026-11-27")]) {
        for entry in &entries {
            let signed = run(folder.path(), &["review", entry, "--stage", stage, "--by", by, "--date", date]);
            assert_eq!(signed.code, Some(0), "{}{}", signed.out, signed.err);
        }
    }
    fs::copy(folder.path().join("content/reviews.yaml"), example.join("reviews.yaml")).unwrap();
}

#[test]
fn the_example_is_the_sample_whole_and_sound() {
    if std::env::var_os("UPDATE").is_some() {
        return update();
    }
    let folder = TestFolder::new();
    let made = run(folder.path(), &["init", "--example", "shili"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    let (sample, example) = (repository("content"), folder.path().join("shili"));
    let all = [".md", ".yaml", ".svg", ".jpg", ".png"];
    let written = files(&example, &all);
    assert!(made.out.starts_with(&format!("已在「shili」写出示例出版物，共 {} 个文件", written.len())), "{}", made.out);
    for path in files(&sample, &all) {
        assert!(written.contains(&path), "{path} is missing: UPDATE=1 cargo test --test it example::");
        if !PHOTOGRAPHS.iter().any(|ending| path.ends_with(ending)) && path != "reviews.yaml" {
            assert_eq!(fs::read(example.join(&path)).unwrap(), fs::read(sample.join(&path)).unwrap(), "{path}");
        }
    }
    for edition in ["internal", "public"] {
        let checked = run(folder.path(), &["check", "--publication", "shili", "--edition", edition, "--only", "entries,album"]);
        assert!(checked.out.ends_with("\n没有发现问题\n"), "{edition}: UPDATE=1 cargo test --test it example::\n{}", checked.out);
    }
}

#[test]
fn the_example_is_small_and_overwrites_nothing() {
    let own = files(&repository("templates/example"), &PHOTOGRAPHS);
    let bytes: u64 = own.iter().map(|path| fs::metadata(repository("templates/example").join(path)).unwrap().len()).sum();
    assert!(own.len() > 50 && bytes < 5 << 20, "{} photographs, {bytes} bytes", own.len());
    let folder = TestFolder::new();
    folder.write("shili/笔记.txt", "x");
    let refused = run(folder.path(), &["init", "--example", "shili"]);
    assert_eq!(refused.code, Some(2), "{}", refused.out);
    assert_eq!(fs::read_dir(folder.path().join("shili")).unwrap().count(), 1);
}
