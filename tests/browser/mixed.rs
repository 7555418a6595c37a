//! A publication of what is rare elsewhere: traditional characters, Latin and full width, figures of all sorts, redactions, puns in brackets,
//! characters beyond the first plane, entries without date, facets or words.

use qinglian::search::{Document, Facets, Text, TextRole};

use crate::generate::{Generator, Random};

const PLACES: &[&str] = &["官河", "蓮塘", "汀洲", "望潮", "青嶼", "雲嶺", "白鷺", "楓林", "石橋", "松溪", "Qingpu", "第３分局"];
const MATTERS: &[&str] = &[
    "公路養護監督",
    "工程計量網上辦",
    "陽光監管",
    "盛夏莲（廉）诗会",
    "渡口票务",
    "BIM＋監理",
    "重慶銀行對賬",
    "長興樂清經驗",
    "App 2.0 上线",
];
const SENTENCES: &[&str] = &[
    "二〇二三年六月，審計組對 {n} 個項目開展專項檢查，發現問題一百二十三條；",
    "２０２３年６月１５日，面积３００㎡的展厅接待 1,234.5 人次，同比增长 {n}.5%。",
    "举报电话 138****12{n}，来信请写明张**、李*的职务，*不得*公开。",
    "“清莲（廉）说”第{n}期讲的是後來居上：髮與發、裏與里、乾與干、麵與面。",
    "Ｇ３２９線 K{n}+500 處，e-mail：a.b-c@example.cn，naïve café Ωμέγα Привет ①②③ CO₂ x² ½。",
    "龘𠮷𡈽丂，表情🙂👨‍👩‍👧、組合 é、変体 辻󠄀 与零宽\u{200b}字。",
    "第 {n} 批共 37 座橋樑，限載 49t，造價 1.5 億元（合 150,000 千元）。",
    "纪检（监察）干部\u{3000}\u{3000}一岗双责；“慎初、慎微、慎独”…… 〔{n}〕号文件",
];

/// Three hundred entries.
pub(crate) fn documents() -> Vec<Document> {
    let mut random = Random(5);
    let mut generator = Generator::new(6, 3000);
    (0..300).map(|number| document(number, &mut random, &mut generator)).collect()
}

fn document(number: usize, random: &mut Random, generator: &mut Generator) -> Document {
    let place = PLACES[number % PLACES.len()];
    let matter = MATTERS[number / 7 % MATTERS.len()];
    let year = 2015 + number * 3 % 11;
    let dated = !number.is_multiple_of(9);
    let folder = ["cases", "brands", "works"][number % 3];
    let title = format!("{place}{matter}{}", if number.is_multiple_of(4) { format!("（{number}）") } else { generator.word().to_owned() });
    let facets = Facets {
        kind: ["典型案例", "清廉品牌", ""][number % 3].to_owned(),
        unit: format!("{place}區局"),
        aspects: ["廉潔文化", "制度规范", "A/B 测试"].iter().take(number % 4).map(|&aspect| aspect.to_owned()).collect(),
        year: if dated { year.to_string() } else { String::new() },
    };
    let mut texts = vec![Text { role: TextRole::Name, anchor: None, words: format!("{place}，{}", random.pick(MATTERS)) }];
    if number.is_multiple_of(5) {
        texts.push(Text { role: TextRole::Title, anchor: None, words: title.clone() });
    }
    for part in 0..number % 4 {
        let anchor = (part > 0).then(|| format!("heading-{part}"));
        let heading = format!("{}、{}{}", "一二三四".chars().nth(part).unwrap_or('一'), generator.word(), random.pick(MATTERS));
        texts.push(Text { role: TextRole::Heading, anchor: anchor.clone(), words: heading });
        texts.extend((0..2).map(|_| Text { role: TextRole::Body, anchor: anchor.clone(), words: paragraph(number, random, generator) }));
    }
    Document {
        id: format!("{folder}/m{number}"),
        // Not always what follows from the id.
        url: if number.is_multiple_of(6) { format!("{folder}/混合/m{number}.html") } else { format!("{folder}/m{number}.html") },
        title,
        date: dated.then(|| format!("{year}-{:02}-{:02}", 1 + number % 12, 1 + number % 28)),
        facets,
        weight: 1.0,
        texts,
    }
}

fn paragraph(number: usize, random: &mut Random, generator: &mut Generator) -> String {
    let mut words = String::new();
    for _ in 0..2 + random.below(4) {
        words += &random.pick(SENTENCES).replace("{n}", &(number * 7 % 90 + 10).to_string());
        (0..random.below(8)).for_each(|_| words += generator.word());
    }
    words
}
