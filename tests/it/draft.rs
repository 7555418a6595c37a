//! What a unit writes in the workbench: the form, what is said of an entry while it is written, its page, its package.

mod alike;
mod clipboard;
mod files;
mod forms;

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use qinglian::draft::Session;

/// The day on which everything is tried.
const TODAY: Date = date(2026, 11, 28);

/// A kit of one unit, with last year's case of it.
fn kit() -> BTreeMap<String, Vec<u8>> {
    let publication = "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: [guanhe]\n\
aspects:\n  - id: rules\n    name: 制度规范\nsectors:\n  - id: jiaotong\n    name: 清廉交通\n";
    let last = "---\n# 去年的\ntitle: 阳光计量\nunit: guanhe\nyear: 2025\nstatus: final\ndate: 2025-05-12\nsource: 官河区局\naspect: [rules]\n\
images: [bridge.png]\n怪字段: 留着\n---\n\n开头。\n\n## 问题背景\n\n计量不准。\n\n## 主要做法\n\n![桥](bridge.png)\n\n三方到场。\n";
    let kit = "{\"id\":\"guanhe-2026\",\"unit\":\"guanhe\",\"kinds\":[\"case\",\"brand\",\"risk_point\"]}";
    BTreeMap::from([
        ("publication.yaml".to_owned(), publication.into()),
        ("units.yaml".to_owned(), "- id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n".into()),
        ("cases/jiliang/index.md".to_owned(), last.into()),
        ("cases/jiliang/bridge.png".to_owned(), png(16, 9)),
        ("images.yaml".to_owned(), "cases/jiliang/bridge.png:\n  caption: 桥\n  author: 林一\n".into()),
        ("kit.json".to_owned(), kit.into()),
    ])
}

fn session() -> Session {
    Session::open(kit(), TODAY).unwrap()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}
