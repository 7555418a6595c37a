//! What a unit is sent, what it sends back, and the same workbench over the folder of the office.

mod desk;
mod packages;
mod sent;
mod way;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::civil::Date;
use qinglian::draft::package::{Stamp, write};
use qinglian::import::manifest::kit_id;

use crate::folder::TestFolder;
use crate::program::{run, sound};

/// The files of an archive by their names.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

/// The small publication that a script of a kit holds.
fn small(script: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let script = std::str::from_utf8(script).unwrap();
    let base64 = script.split_once("qinglianKit(\"").unwrap().1.split('"').next().unwrap();
    unpacked(&BASE64_STANDARD.decode(base64).unwrap())
}

/// The kit of a unit, made in `kits`, as the files in it.
fn kit(folder: &Path, unit: &str) -> BTreeMap<String, Vec<u8>> {
    let answer = run(folder, &["kit", unit]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{}", answer.out);
    unpacked(&fs::read(folder.join(format!("kits/{unit}.zip"))).unwrap())
}

/// A package of a unit, as the workbench saves it.
fn package(unit: &str, files: &[(&str, &[u8])]) -> Vec<u8> {
    let stamp = Stamp {
        kit: kit_id(unit, 2026, "云汀市交通运输局"),
        unit: unit.to_owned(),
        version: "0.1.0".to_owned(),
        saved: Date::constant(2026, 11, 28),
    };
    write(&stamp, files.iter().copied()).unwrap()
}

/// A publication of two units; the county's has a case with everything that an office adds.
fn two_units() -> TestFolder {
    let folder = sound();
    folder.write(
        "content/units.yaml",
        "# 内部批注\n- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n  contact: 市局联络员\n\
         - id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河\n  level: county\n  parent: yunting\n  contact: 官河联络员\n",
    );
    folder.write("content/cases/shuichi/index.md", CASE);
    folder.write("content/cases/shuichi/qiao.svg", SVG);
    folder.write("content/images.yaml", "cases/shuichi/qiao.svg:\n  caption: 东渠小桥\n  alt: 桥\n  author: 待补\n  notes: 台账里的备注\n");
    folder
}

const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";

/// The county's case.
const CASE: &str = "---\ntitle: 一把水尺量到底\nunit: guanhe\ndate: 2026-05-12\nimages: [qiao.svg]\ncontact: 林一\nscore: 3\nnotes: 先压着\n---\n\n\
    ## 主要做法\n\n每座桥下立一把水尺。\n\n::: internal\n这一段只给编辑部看。\n:::\n\n## 工作成效\n\n汛期少跑三十趟。\n";
