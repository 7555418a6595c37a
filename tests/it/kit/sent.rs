//! `qinglian kit`: what is in it, what is not, and how it is written.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qinglian::draft::Session;
use qinglian::edition::Edition;
use qinglian::kit::Office;
use qinglian::load::load_folder;
use qinglian::model::block::visit_inlines;
use qinglian::model::{Block, Inline};
use qinglian::source::SourceFolder;

use super::{kit, small, two_units, unpacked};
use crate::canary::{Layer, MARK, Marks, PUBLIC, planted};
use crate::program::run;

#[test]
fn a_kit_has_the_workbench_the_forms_and_the_sheet() {
    let folder = two_units();
    let files = kit(folder.path(), "guanhe");
    let names: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    for name in ["请先看我.txt", "填报/kit.js", "Word填报表/典型案例填报表.docx", "Word填报表/清廉品牌填报表.docx"]
    {
        assert!(names.contains(name), "{name}: {names:?}");
    }
    let sheet = String::from_utf8(files["请先看我.txt"].clone()).unwrap();
    assert!(sheet.starts_with("\u{FEFF}清莲云汀填报包\r\n发给：官河区交通运输局\r\n"), "{sheet}");
    assert!(sheet.contains("典型案例《一把水尺量到底》") && !sheet.replace("\r\n", "").contains('\n'), "{sheet}");
    // The form is the unit's own.
    let form = Layer { name: "a.docx".to_owned(), bytes: files["Word填报表/典型案例填报表.docx"].clone() };
    assert!(form.has("官河区交通运输局"));
}

#[test]
fn the_small_publication_is_the_units_part_and_opens() {
    let folder = two_units();
    let files = small(&kit(folder.path(), "guanhe")["填报/kit.js"]);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["cases/shuichi/index.md", "images.yaml", "kit.json", "publication.yaml", "units.yaml"]);
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert_eq!(text("units.yaml").matches("id:").count(), 1);
    assert_eq!(
        text("cases/shuichi/index.md"),
        "---\ntitle: 一把水尺量到底\nunit: guanhe\ndate: \"2026-05-12\"\nimages:\n  - qiao.svg\n---\n\n\
         ## 主要做法\n\n每座桥下立一把水尺。\n\n## 工作成效\n\n汛期少跑三十趟。\n"
    );
    let kit: serde_json::Value = serde_json::from_slice(&files["kit.json"]).unwrap();
    assert_eq!((kit["unit"].as_str(), kit["pictures"]["cases/shuichi/qiao.svg"]["width"].as_u64()), (Some("guanhe"), Some(8)));
    let session = Session::open(files, jiff::civil::Date::constant(2026, 11, 28))
        .map_err(|diagnostics| diagnostics.iter().map(|diagnostic| diagnostic.render()).collect::<String>());
    let cards = session.unwrap_or_else(|error| panic!("{error}")).entries();
    assert_eq!(cards.iter().map(|card| card.id.as_str()).collect::<Vec<_>>(), ["cases/shuichi"]);
}

/// What is in a kit, names too, but for the module, which is the program's and large.
fn layers(folder: &Path, unit: &str) -> Vec<Layer> {
    let files = kit(folder, unit);
    let names = files.keys().map(|name| Layer { name: "name.txt".to_owned(), bytes: name.clone().into_bytes() });
    let files = files.iter().filter(|(name, _)| !name.ends_with("/module.js"));
    names.chain(files.map(|(name, bytes)| Layer { name: name.clone(), bytes: bytes.clone() })).collect()
}

/// Nothing of another unit, and nothing that is the office's.
#[test]
fn nothing_of_others_is_in_a_kit() {
    let folder = two_units();
    let layers = layers(folder.path(), "guanhe");
    for words in ["联络员", "五网合一", "wuwang-heyi", "先压着", "只给编辑部看", "林一", "台账里的备注", "内部批注", "一花领九叶"]
    {
        let found: Vec<&str> = layers.iter().filter(|layer| layer.has(words)).map(|layer| layer.name.as_str()).collect();
        assert!(found.is_empty(), "{words} in {found:?}");
    }
    assert!(layers.iter().any(|layer| layer.has("每座桥下立一把水尺")), "the search does search");
}

/// The marks of the public edition's canary: a mark in every place that is internal.
#[test]
fn nothing_internal_is_in_any_byte_of_a_kit() {
    let mut marks = Marks(Vec::new());
    let folder = planted(&mut marks);
    let layers: Vec<Layer> = ["yunting", "guanhe"].iter().flat_map(|unit| layers(folder.path(), unit)).collect();
    let mut found = Vec::new();
    layers.iter().for_each(|layer| layer.search(&marks.0, &mut found));
    assert!(found.is_empty(), "{} of the kits have {MARK}:\n{}", found.len(), found.join("\n"));
    assert!(layers.iter().any(|layer| layer.has(PUBLIC)), "{PUBLIC} is in no kit");
}

#[test]
fn the_same_bytes_twice_and_names_that_windows_shows() {
    let folder = two_units();
    assert_eq!(run(folder.path(), &["kit", "--out", "a"]).code, Some(0));
    assert_eq!(run(folder.path(), &["kit", "--out", "b"]).code, Some(0));
    for unit in ["yunting", "guanhe"] {
        let [a, b] = ["a", "b"].map(|out| fs::read(folder.path().join(format!("{out}/{unit}.zip"))).unwrap());
        assert!(a == b, "{unit}");
        let mut names = 0;
        for (at, _) in a.windows(4).enumerate().filter(|(_, window)| *window == b"PK\x01\x02") {
            let number = |from: usize| usize::from(u16::from_le_bytes([a[at + from], a[at + from + 1]]));
            let name = &a[at + 46..at + 46 + number(28)];
            let Ok(name) = std::str::from_utf8(name) else { continue };
            names += 1;
            // Bit 11 says that a name is in UTF-8; without it Windows takes it for GBK.
            assert!(name.is_ascii() || number(8) & 0x800 != 0, "{name}");
            assert!(!name.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) && name.chars().count() < 100, "{name}");
        }
        assert!(names > 5, "{names}");
    }
}

#[test]
fn a_unit_that_is_not_there_is_named_with_those_that_are() {
    let folder = two_units();
    let answer = run(folder.path(), &["kit", "guanhe", "lianhe"]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.err.contains("没有「lianhe」这个单位") && answer.err.contains("guanhe 官河"), "{}", answer.err);
    assert!(!folder.path().join("kits").exists());
    let answer = run(folder.path(), &["kit", "官河", "guanhe"]);
    assert!(
        answer.out.contains("官河区交通运输局 → guanhe.zip（已有条目 1 个") && answer.out.contains("已写入 kits：1 个填报包"),
        "{}",
        answer.out
    );
}

/// The words of a body, one after the other.
fn words(blocks: &[Block]) -> String {
    let mut words = String::new();
    visit_inlines(blocks, &mut |inline| {
        if let Inline::Text { text, .. } = inline {
            words.push_str(text);
        }
    });
    words
}

/// What is written anew loses no word, and no field that everybody may read but references to what is not in the kit.
#[test]
fn every_entry_of_the_sample_reads_in_its_kit_as_in_the_public_edition() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let folder = SourceFolder::open(&content).unwrap();
    let catalog = load_folder(&folder, &|_, _| Ok(Vec::new())).0.unwrap();
    let public = catalog.clone().for_edition(Edition::Public);
    let office = Office { folder: &folder, catalog: &catalog, limit: &|_| None };
    let mut count = 0;
    for unit in &catalog.units {
        let small = small(&unpacked(&office.kit(unit).unwrap().bytes)["填报/kit.js"]);
        let kit = load_folder(&SourceFolder::in_memory("", small), &|_, _| Ok(Vec::new())).0.unwrap();
        assert!(kit.units.len() == 1 && kit.units[0].contact.is_none());
        for entry in &kit.entries {
            let original = public.entry(&entry.id).unwrap();
            assert_eq!(words(&entry.body.blocks), words(&original.body.blocks), "{}", entry.id);
            assert_eq!((&entry.title, &entry.summary, &entry.tags), (&original.title, &original.summary, &original.tags));
            assert_eq!((entry.date, entry.status, &entry.aspects), (original.date, original.status, &original.aspects));
            count += 1;
        }
    }
    let own = public.entries.iter().filter(|entry| entry.id.kind.is_for_everyone()).count();
    assert!(count == own && count > 30, "{count} of {own}");
}
