//! Chinese documents out of nothing: official words and thousands of invented ones, drawn by Zipf's law, from a seed.

use qinglian::search::{Document, Facets, Text, TextRole};

/// Official words, the most frequent of the vocabulary.
const OFFICIAL: &str = "的 工作 建设 清廉 交通 监督 单位 干部 党员 制度 管理 服务 群众 工程 廉政 教育 推进 项目 落实 责任 风险 检查 开展 在 和 了 等 \
    公路 养护 执法 审批 招标 计量 支付 公开 阳光 平台 数据 系统 预警 整改 问题 机制 清单 流程 品牌 文化 警示 诗会 书画 家风 \
    一把手 纪检 巡察 县局 中心 全市 今年 以来 通过 实现 不断 进一步 形成 完善 强化 提升 聚焦 紧盯 关键 岗位 权力 运行 2023年 2024年 30% \
    App GPS 5G 1.5分 G329 第一 重要 持续 深化 全面 从严 治党 党组 书记 会议 主题 活动 宣传 学习 案例 做法 成效 经验 启示";

/// A small generator of random numbers (splitmix64), so that the documents are the same everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

pub(crate) struct Generator {
    random: Random,
    words: Vec<String>,
    /// The sums of the words' frequencies.
    sums: Vec<f64>,
}

impl Generator {
    /// A generator with a vocabulary of so many words.
    pub(crate) fn new(seed: u64, vocabulary: usize) -> Self {
        let mut random = Random(seed);
        let mut words: Vec<String> = OFFICIAL.split_whitespace().map(str::to_owned).collect();
        // Invented words use some characters far more often than others, as real ones do.
        let characters: Vec<char> = (0..3000u32).map(|n| char::from_u32(0x4e00 + n * 7 % 20_900).unwrap()).collect();
        while words.len() < vocabulary {
            let length = [1, 2, 2, 2, 2, 2, 3, 4][random.below(8)];
            let word = (0..length).map(|_| characters[(random.unit().powi(2) * 3000.0) as usize]).collect();
            words.push(word);
        }
        let mut sum = 0.0;
        let sums = (0..words.len())
            .map(|rank| {
                sum += 1.0 / (rank as f64 + 3.0);
                sum
            })
            .collect();
        Self { random, words, sums }
    }

    pub(crate) fn word(&mut self) -> &str {
        let at = self.random.unit() * self.sums.last().unwrap();
        &self.words[self.sums.partition_point(|&sum| sum < at)]
    }

    fn sentence(&mut self, length: usize) -> String {
        let mut text = String::new();
        while text.chars().count() < length {
            let word = self.word().to_owned();
            text.push_str(&word);
            match self.random.below(40) {
                0..4 => text.push('，'),
                4 => text.push('、'),
                5 => text.push_str("**"),
                6 => text.push_str("（廉）"),
                7 => text.push('\n'),
                8 => text.push(' '),
                _ => {}
            }
        }
        text.push('。');
        text
    }

    /// A document with about so many characters of running text.
    pub(crate) fn document(&mut self, number: usize, characters: usize) -> Document {
        let kind = *self.random.pick(&[("cases", "典型案例"), ("brands", "清廉品牌"), ("documents", "制度文件"), ("works", "文化作品")]);
        let mut texts = vec![Text { role: TextRole::Name, anchor: None, words: self.sentence(10) }];
        let mut written = 0;
        while written < characters {
            let anchor = Some(format!("s{}", texts.len()));
            texts.push(Text { role: TextRole::Heading, anchor: anchor.clone(), words: self.sentence(8) });
            for _ in 0..3 {
                let words: String = (0..4).map(|_| self.sentence(30)).collect();
                written += words.chars().count();
                texts.push(Text { role: TextRole::Body, anchor: anchor.clone(), words });
            }
        }
        let aspects = ["廉洁文化", "制度规范", "执纪监督", "警示教育"];
        let year = 2019 + self.random.below(7);
        let date = (self.random.below(10) > 0).then(|| format!("{year}-{:02}-{:02}", self.random.below(12) + 1, self.random.below(28) + 1));
        let title = self.sentence(12).trim_end_matches('。').to_owned();
        let aspects = (0..self.random.below(3)).map(|_| (*self.random.pick(&aspects)).to_owned()).collect();
        let unit = format!("云汀市第{}公路中心", self.random.below(12));
        Document {
            id: format!("{}/e{number}", kind.0),
            url: format!("{}/e{number}.html", kind.0),
            title,
            date,
            facets: Facets { kind: kind.1.to_owned(), unit, aspects, year: year.to_string() },
            weight: 1.0,
            texts,
        }
    }
}

pub(crate) fn documents(seed: u64, count: usize, characters: usize) -> Vec<Document> {
    let mut generator = Generator::new(seed, 12_000);
    (0..count).map(|number| generator.document(number, characters)).collect()
}
