//! Queries with the entries that ought to come first, and how near the search comes: mean reciprocal rank and nDCG at 10.
//!
//! - [`SAMPLE`]: what a reader of the sample publication would ask, and what he ought to get, judged by reading.
//! - [`template`]: 200 entries, four of each of 50 subjects, of which one is about the subject, one has a chapter on it, and two mention it.

use std::collections::BTreeMap;
use std::path::Path;

use qinglian::documents::{documents, readings};
use qinglian::search::{Document, Facets, IndexOptions, Query, Text, TextRole, index, open_folder};

/// A query, and what ought to come first: entries' ids, any order among them.
pub(crate) type Judged = (String, Vec<String>);

/// Queries on the sample publication.
pub(crate) const SAMPLE: &[(&str, &[&str])] = &[
    ("清莲云汀", &["brands/qinglian-yunting"]),
    ("清风官河", &["brands/guanhe"]),
    ("莲心路畅", &["brands/liantang"]),
    ("汀上清渡", &["brands/tingzhou"]),
    ("望潮守正", &["brands/wangchao"]),
    ("青屿廉航", &["brands/qingyu"]),
    ("云岭直道", &["brands/yunling"]),
    ("白鹭清羽", &["brands/bailu"]),
    ("枫驿清声", &["brands/fenglin"]),
    ("石桥为鉴", &["brands/shiqiao"]),
    ("石橋為鑒", &["brands/shiqiao"]),
    ("枫驿", &["brands/fenglin"]),
    ("廉航", &["brands/qingyu"]),
    ("qinglianyunting", &["brands/qinglian-yunting"]),
    ("qfgh", &["brands/guanhe"]),
    ("yun ling zhi dao", &["brands/yunling"]),
    ("wangchao", &["brands/wangchao"]),
    ("裁量基准", &["documents/caijiang-jizhun", "cases/caijiang-jizhun"]),
    ("五张责任清单", &["documents/wuzhang-qingdan", "cases/wuzhang-qingdan"]),
    ("实体检测", &["documents/shiti-jiance"]),
    ("内部审计", &["documents/neibu-shenji"]),
    ("交工评定", &["documents/jiaogong-pingding"]),
    ("廉洁文化建设 实施方案", &["documents/lianjie-wenhua"]),
    ("工程计量网上办", &["systems/jiliang-wangshangban", "cases/gongcheng-jiliang"]),
    ("五网合一", &["systems/wuwang-heyi", "cases/wuwang-heyi"]),
    ("数智管理系统", &["systems/yanghu-shuzhi", "cases/gonglu-yanghu-shuzhi"]),
    ("阳光监管", &["systems/yangguang-jianguan"]),
    ("慎初", &["works/shenchu"]),
    ("选择", &["works/xuanze"]),
    ("小水滴", &["works/xiaoshuidi", "cases/xiaoshuidi-ip"]),
    ("xiaoshuidi", &["works/xiaoshuidi", "cases/xiaoshuidi-ip"]),
    ("盛夏莲诗会", &["activities/shengxia-lian-shihui", "cases/shuangxia-lianshi"]),
    ("盛夏廉诗会", &["activities/shengxia-lian-shihui", "cases/shuangxia-lianshi"]),
    ("警示教育日", &["activities/jingshi-jiaoyu-ri"]),
    ("渡口 票务", &["cases/dukou-piaowu"]),
    ("隐蔽工程", &["cases/yinbi-gongcheng"]),
    ("专家评审", &["cases/zhuanjia-pingshen"]),
    ("湿地 公路", &["cases/shidi-gonglu"]),
    ("古桥", &["cases/guqiao-weixiu", "brands/shiqiao"]),
    ("八小时外", &["cases/bafen-xiaoshi"]),
    ("裁量基准 -案例", &["documents/caijiang-jizhun"]),
];

/// The documents of the sample publication.
pub(crate) fn sample() -> Vec<Document> {
    let (catalog, _) = qinglian::load::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    documents(&catalog.unwrap())
}

const PLACES: [&str; 10] = ["官河", "莲塘", "汀洲", "望潮", "青屿", "云岭", "白鹭", "枫林", "石桥", "松溪"];
const MATTERS: [&str; 5] = ["渡口票价公示", "隧道照明改造", "货车超限治理", "公交线路优化", "桥梁检测评级"];
const PADDING: &str = "全市上下坚持问题导向，把制度建设贯穿始终，职工反映良好，群众评价不断提升，相关经验正在各地推开。";

/// A subject's name: the place and the matter.
fn subject(number: usize) -> String {
    format!("{}{}", PLACES[number % 10], MATTERS[number / 10])
}

/// Entries made by template.
pub(crate) fn template() -> Vec<Document> {
    (0..200).map(|number| entry(number / 4, number % 4)).collect()
}

fn entry(number: usize, way: usize) -> Document {
    let name = subject(number);
    let text = |role, words: String| Text { role, anchor: None, words };
    let (title, heading, body) = match way {
        0 => (format!("{name}的实践"), "主要做法".to_owned(), format!("围绕工作要求，{PADDING}")),
        1 => (format!("年度工作综述之{number}"), name, format!("这一章讲的是具体安排，{PADDING}")),
        2 => (format!("座谈纪要之{number}"), "发言摘要".to_owned(), format!("会上三次提到{name}：{name}要快，{name}要实，{PADDING}")),
        _ => (format!("简报之{number}"), "要闻".to_owned(), format!("本期还刊登了{name}的消息，{PADDING}")),
    };
    let id = format!("cases/s{number:02}-{way}");
    Document {
        url: format!("{id}.html"),
        id,
        title,
        date: Some(format!("2024-{:02}-{:02}", 12 - way * 3, 1 + number % 28)),
        facets: Facets {
            kind: "典型案例".to_owned(),
            unit: format!("{}区局", PLACES[number % 10]),
            aspects: Vec::new(),
            year: "2024".to_owned(),
        },
        weight: 1.0,
        texts: vec![text(TextRole::Heading, heading), text(TextRole::Body, body), text(TextRole::Body, PADDING.repeat(1 + way))],
    }
}

/// Queries on the template's entries: what is about a subject, then the chapter, then the mentions.
pub(crate) fn template_queries() -> Vec<Judged> {
    let all = |number: usize| vec![format!("cases/s{number:02}-0"), format!("cases/s{number:02}-1")];
    (0..50)
        .map(|number| match number % 5 {
            0 => (subject(number), all(number)),
            1 => (format!("{} {}", PLACES[number % 10], MATTERS[number / 10]), all(number)),
            2 => (format!("{} 单位:{}", MATTERS[number / 10], PLACES[number % 10]), all(number)),
            3 => (format!("{} -简报", subject(number)), all(number)),
            _ => (subject(number).chars().take(5).collect(), all(number)),
        })
        .collect()
}

/// Mean reciprocal rank and nDCG at 10, and the queries whose first result is not one of the best.
pub(crate) fn judge(documents: &[Document], queries: &[Judged]) -> (f64, f64, Vec<String>) {
    let files: BTreeMap<String, Vec<u8>> = index(documents, &IndexOptions { readings: Some(readings), ..IndexOptions::default() });
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let mut searcher = open_folder(read).unwrap();
    let (mut reciprocal, mut gain, mut missed) = (0.0, 0.0, Vec::new());
    for (typed, best) in queries {
        let results = searcher.answer(&Query::parse(typed), 10, read).unwrap();
        let right: Vec<bool> = results.hits.iter().map(|hit| best.contains(&hit.id)).collect();
        let first = right.iter().position(|&right| right);
        reciprocal += first.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        gain += discounted(&right) / discounted(&vec![true; best.len().min(10)]);
        if first != Some(0) {
            let ids: Vec<&str> = results.hits.iter().take(3).map(|hit| hit.id.as_str()).collect();
            missed.push(format!("「{typed}」 gives {ids:?}, not {best:?}"));
        }
    }
    (reciprocal / queries.len() as f64, gain / queries.len() as f64, missed)
}

fn discounted(right: &[bool]) -> f64 {
    (0..).zip(right).filter(|(_, right)| **right).map(|(place, _): (u32, _)| 1.0 / f64::from(place + 2).log2()).sum()
}

pub(crate) fn sample_queries() -> Vec<Judged> {
    SAMPLE.iter().map(|(typed, best)| ((*typed).to_owned(), best.iter().map(|&id| id.to_owned()).collect())).collect()
}
