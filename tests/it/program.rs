//! The program as a person runs it: in a folder, with arguments, and what it says and returns.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::folder::TestFolder;

/// What the program answered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The built program, to be run in a folder, with a cache of its own.
pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qinglian"));
    command.current_dir(folder).env("QINGLIAN_CACHE", "").stdin(Stdio::null());
    command
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Answer {
    let output = program(folder).args(arguments).output().unwrap();
    Answer { code: output.status.code(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
}

/// A folder with a sound publication of two entries and a picture in `content`.
pub(crate) fn sound() -> TestFolder {
    let folder = TestFolder::new();
    folder.write("content/publication.yaml", PUBLICATION);
    folder.write("content/units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    folder.write("content/brands/qinglian/index.md", FLOWER);
    folder.write(
        "content/brands/qinglian/emblem.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>",
    );
    folder.write(
        "content/cases/wuwang-heyi.md",
        "---\ntitle: 五网合一\nunit: yunting\ndate: 2026-05-12\n---\n\n## 主要做法\n\n打通五张网，数据多跑路。\n",
    );
    folder
}

const PUBLICATION: &str = "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\nsectors:\n  - id: jiaotong\n    name: 清廉交通\n\
aspects:\n  - id: culture\n    name: 廉洁文化\nsite:\n  name: 清莲云汀\n\
\x20 base_url: https://jtj.yunting.example/qinglian/\n  host: 云汀市交通运输局\n  contact: 机关纪委\n  site_id_code: \"9900260018\"\n\
\x20 icp: 示ICP备00000000号\n  police_record: 示公网安备00000000000000号\n  party_government_mark: 党政机关网站\n\
album:\n  imprint:\n    kind: isbn\n    isbn: 978-7-00-000000-0\n";

const FLOWER: &str =
    "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\nemblem: emblem.svg\ndate: 2026-05-01\n---\n\n## 品牌释义\n\n一花领九叶。\n";
