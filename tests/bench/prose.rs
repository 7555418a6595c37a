//! Prose that nobody wrote, shaped like official Chinese: the same seed gives the same words on every machine.
//!
//! - [`Vocabulary`]: 20,000 distinct words. The commonest are real; the rest are made of the 3,755 characters of GB 2312's first level.
//!   How often a word comes follows Zipf and Mandelbrot: 1 / (rank + 2.7).
//! - [`Prose`] strings words into clauses, sentences and paragraphs, with the punctuation, figures, titles and Latin words of such texts.

use std::collections::BTreeSet;

/// Marsaglia's xorshift with 64 bits: enough for prose, and the same everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// A sequence of its own for each pair: neighbouring numbers give unlike sequences, since the pair is mixed first (splitmix64).
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        let mut state = seed ^ number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self((state ^ (state >> 31)) | 1)
    }

    /// 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 11) as usize % limit
    }

    /// Whether one of `times` came true.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

/// Weights by rank, to be drawn from.
#[derive(Debug)]
pub(crate) struct Ranks {
    /// The sum of the weights up to and with each rank.
    sums: Vec<f64>,
}

impl Ranks {
    /// Weights of 1 / (rank + 2.7) to the power of an exponent.
    pub(crate) fn new(count: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        let sums = (0..count).map(|rank| {
            sum += (rank as f64 + 2.7).powf(-exponent);
            sum
        });
        Self { sums: sums.collect() }
    }

    /// A rank.
    pub(crate) fn draw(&self, random: &mut Random) -> usize {
        let last = self.sums[self.sums.len() - 1];
        let point = (random.next() >> 11) as f64 / (1_u64 << 53) as f64 * last;
        self.sums.partition_point(|&sum| sum <= point)
    }
}

/// How many distinct words there are.
pub(crate) const WORDS: usize = 20_000;

/// Words that stand between others; of one character, and the commonest of all.
const PARTICLES: &str = "\
    的 和 在 了 是 对 为 以 与 中 不 有 等 将 把 向 由 从 到 上 及 各 并 按 用 就 也 让 \
    被 都 后 前 内 外 着 又 再 更 每 其";

/// Words of the trade, roughly by how often they come.
const REAL: &str = "\
    工作 监督 建设 清廉 单位 公路 交通 项目 工程 管理 制度 干部 廉洁 养护 风险 岗位 群众 问题 \
    资金 检查 执法 教育 公开 平台 数据 责任 文化 审批 企业 服务 品牌 整改 流程 系统 支部 党员 \
    材料 施工 计量 质量 安全 运输 专项 整治 会议 党委 纪委 职工 部门 案例 清单 办法 规定 标准 \
    权力 运行 规范 自由裁量 交易 招标 投标 评审 专家 验收 变更 设计 监理 影像 隐蔽 桥梁 隧道 渡口 \
    港口 码头 航道 客运 货运 票务 收费 公示 家风 家属 讲堂 诗会 警示 影片 作品 展览 活动 基层 \
    乡镇 村道 农村公路 征迁 补偿 预算 决算 审计 采购 合同 支付 台账 线索 反映 谈话 提醒 承诺 \
    述责述廉 民主生活会 主体责任 监督责任 第一责任人 一岗双责 协同 联动 闭环 预警 核查 比对 抽查 通报 \
    问责 容错纠错 营商环境 阳光监管 网上办理 一网通办 工程计量 智慧公路 养护巡查 廉政风险 廉洁文化 \
    清廉交通 典型案例 示范路段 责任清单 负面清单 权力清单 长效机制 常态化 制度化 信息化 数字化 标准化 \
    进一步 有效 全面 严格 及时 持续 推动 落实 加强 完善 建立 开展 组织 形成 实现 推进 强化 提升 \
    明确 围绕 聚焦 坚持 结合 通过 发现 解决 纳入 覆盖 压实 打通 梳理 排查 防控 公布";

const LATIN: &[&str] = &["BIM", "ETC", "GIS", "APP", "5G", "GPS", "PDF", "OA", "VR", "IP", "RFID", "Excel"];

const COUNTERS: &[&str] = &["项", "个", "人次", "处", "公里", "座", "条", "份", "万元", "场", "家", "件", "小时", "天", "期"];

/// The words and how often each comes.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// By rank; those of one character come first.
    pub(crate) words: Vec<String>,
    /// How often each comes.
    pub(crate) ranks: Ranks,
}

impl Vocabulary {
    /// The same 20,000 words each time.
    pub(crate) fn new() -> Self {
        let mut known = BTreeSet::new();
        let real = PARTICLES.split(' ').chain(REAL.split(' ')).map(str::to_owned);
        let mut words: Vec<String> = real.filter(|word| known.insert(word.clone())).collect();
        let mut coined = Coined::new();
        while words.len() < WORDS {
            let word = coined.word();
            if known.insert(word.clone()) {
                words.push(word);
            }
        }
        Self { ranks: Ranks::new(words.len(), 1.0), words }
    }

    fn word(&self, random: &mut Random) -> &str {
        &self.words[self.ranks.draw(random)]
    }
}

/// Makes words of two to four characters; some characters are in many words, most in few.
struct Coined {
    characters: Vec<char>,
    ranks: Ranks,
    random: Random,
}

impl Coined {
    fn new() -> Self {
        let mut characters = first_level();
        let mut random = Random::new(2312, 0);
        for at in (1..characters.len()).rev() {
            characters.swap(at, random.below(at + 1));
        }
        Self { ranks: Ranks::new(characters.len(), 0.6), characters, random }
    }

    fn word(&mut self) -> String {
        let length = match self.random.below(20) {
            0..14 => 2,
            14..17 => 3,
            _ => 4,
        };
        (0..length).map(|_| self.characters[self.ranks.draw(&mut self.random)]).collect()
    }
}

/// The characters of GB 2312's first level: rows 16 to 55, in their order there.
fn first_level() -> Vec<char> {
    let cells = (0xB0..=0xD7_u8).flat_map(|row| (0xA1..=0xFE_u8).map(move |cell| [row, cell]));
    let decoded = cells.filter_map(|bytes| encoding_rs::GBK.decode_without_bom_handling_and_without_replacement(&bytes)?.chars().next());
    decoded.filter(|&c| ('\u{4E00}'..='\u{9FFF}').contains(&c)).collect()
}

/// One text's worth of sentences.
#[derive(Debug)]
pub(crate) struct Prose<'a> {
    vocabulary: &'a Vocabulary,
    /// Chooses everything.
    pub(crate) random: Random,
}

impl<'a> Prose<'a> {
    /// The prose of the text with this number.
    pub(crate) fn new(vocabulary: &'a Vocabulary, seed: u64, number: usize) -> Self {
        Self { vocabulary, random: Random::new(seed, number as u64) }
    }

    /// A word of two characters or more.
    pub(crate) fn noun(&mut self) -> &'a str {
        loop {
            let word = self.vocabulary.word(&mut self.random);
            if word.chars().nth(1).is_some() {
                return word;
            }
        }
    }

    /// Some words without anything between them, as in a heading.
    pub(crate) fn phrase(&mut self, words: usize) -> String {
        (0..words).map(|_| self.noun()).collect()
    }

    /// A paragraph of about so many bytes.
    pub(crate) fn paragraph(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 200);
        while text.len() < bytes {
            self.sentence(&mut text);
        }
        text
    }

    /// Appends a sentence of two to four clauses.
    fn sentence(&mut self, text: &mut String) {
        let clauses = 2 + self.random.below(3);
        for clause in 0..clauses {
            if clause > 0 {
                text.push_str(self.random.pick(&["，", "，", "，", "，", "；", "、"]));
            }
            self.clause(text);
        }
        text.push('。');
    }

    fn clause(&mut self, text: &mut String) {
        for _ in 0..3 + self.random.below(5) {
            text.push_str(self.vocabulary.word(&mut self.random));
        }
        match self.random.below(16) {
            0 => self.figure(text),
            1 => *text += &format!("“{}”", self.phrase(2)),
            2 => *text += &format!("《{}》", self.phrase(2)),
            3 if self.random.one_in(3) => *text += self.random.pick(LATIN),
            _ => {}
        }
    }

    fn figure(&mut self, text: &mut String) {
        let number = 1 + self.random.below(999);
        *text += &match self.random.below(4) {
            0 => format!("{}年{}月", 2017 + number % 10, 1 + number % 12),
            1 => format!("{}.{}%", number % 100, number % 10),
            _ => format!("{number}{}", self.random.pick(COUNTERS)),
        };
    }
}
