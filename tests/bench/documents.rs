//! Search documents of any number, for benchmarks of search without a site: shaped like the entries of a publication, made of [`Discourse`].

use qinglian::search::{Document, Facets, Text, TextRole};

use crate::discourse::{Discourse, Language};

/// Any other number gives other documents of the same shape.
const SEED: u64 = 20_261_124;
const REGIONS: &[&str] = &["官河", "莲塘", "汀洲", "望潮", "青屿", "云岭", "白鹭", "枫林", "石桥", "松溪"];
const TOPICS: &[&str] =
    &["监督机制的探索", "专项整治实践", "廉洁风险防控", "阳光办理改革", "责任清单落实", "家风建设", "数字监管应用", "警示教育"];
const KINDS: &[(&str, &str)] =
    &[("cases", "典型案例"), ("brands", "清廉品牌"), ("documents", "制度文件"), ("works", "文化作品"), ("activities", "主题活动")];
const ASPECTS: &[&str] = &["廉洁文化", "制度规范", "执纪监督", "警示教育"];
const HEADINGS: &[&str] = &["问题背景", "主要做法", "工作成效", "经验启示"];

/// The document of a number, of about so many bytes: made when it is asked for, and the same in a publication of any size.
pub(crate) fn document(language: &Language, number: usize, bytes: usize) -> Document {
    let mut prose = Discourse::new(language, SEED, number);
    let year = 2017 + number * 7 % 10;
    let unit = format!("{}{}交通运输局", REGIONS[number * 11 % 10], ["区", "县", "市"][number * 11 % 3]);
    let title = format!("{}{}{}", REGIONS[number % REGIONS.len()], prose.phrase(3), TOPICS[prose.random.below(TOPICS.len())]);
    let plain = |role, words| Text { role, anchor: None, words };
    let mut texts = vec![plain(TextRole::Name, unit.clone()), plain(TextRole::Heading, prose.paragraph(120))];
    for (index, heading) in HEADINGS.iter().enumerate() {
        let under = |role, words| Text { role, anchor: Some(format!("heading-{}", index + 1)), words };
        texts.push(under(TextRole::Heading, (*heading).to_owned()));
        let share = bytes / HEADINGS.len();
        let paragraphs = share.div_ceil(500);
        texts.extend((0..paragraphs).map(|_| under(TextRole::Body, prose.paragraph(share / paragraphs - 60))));
    }
    let (folder, kind) = KINDS[number % KINDS.len()];
    let aspect = ASPECTS[number * 3 % ASPECTS.len()];
    Document {
        id: format!("{folder}/e{number:06}"),
        url: format!("{folder}/e{number:06}.html"),
        title,
        date: Some(format!("{year}-{:02}-{:02}", 1 + number % 12, 1 + number % 28)),
        facets: Facets { kind: kind.to_owned(), unit, aspects: vec![aspect.to_owned()], year: year.to_string() },
        weight: 1.0,
        texts,
    }
}
