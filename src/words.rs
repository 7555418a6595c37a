//! Words of Chinese texts: where they begin, by the dictionary of the Unicode consortium and by the texts themselves.
//!
//! - [`words`] takes a text apart.
//! - [`WordCounts`] is the vocabulary of some texts, with the words that no dictionary has.
//! - [`Lexicon`] says where a title is best broken.
//! - [`numbers`] finds numbers with what they count, which no line parts.
//!
//! The dictionary comes with [`icu_segmenter`], which the album's typesetting brings along anyway; it costs two megabytes of the program and no
//! step of its build. It is only used where a wrong word does little harm: what is suggested to a reader who found nothing, and where a title
//! breaks. What is found does not depend on it.

#[cfg(feature = "dictionary")]
mod segmenter;
#[cfg(not(feature = "dictionary"))]
#[path = "words/absent.rs"]
pub mod segmenter;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::model::Catalog;
use crate::model::block::{plain_text, visit_blocks};
use crate::search::fold::is_han;

/// A text taken apart into words, marks and spaces, one after the other.
pub fn words(text: &str) -> Vec<&str> {
    let ends = segmenter::boundaries(text);
    ends.windows(2).map(|place| &text[place[0]..place[1]]).collect()
}

/// How often each word stands in some texts.
#[derive(Debug, Default)]
pub struct WordCounts<'a> {
    words: HashMap<&'a str, u32>,
    /// Han characters that the dictionary leaves alone, and two of them beside each other: 台账 is in no dictionary.
    singles: HashMap<&'a str, u32>,
    pairs: HashMap<&'a str, u32>,
}

impl<'a> WordCounts<'a> {
    /// Counts the words of a text, each so many times.
    pub fn count(&mut self, text: &'a str, worth: u32) {
        let words = words(text);
        let mut start = 0;
        for (at, word) in words.iter().enumerate() {
            if is_single(word) {
                *self.singles.entry(word).or_default() += worth;
                if let Some(next) = words.get(at + 1).filter(|next| is_single(next)) {
                    *self.pairs.entry(&text[start..start + word.len() + next.len()]).or_default() += worth;
                }
            } else if word.chars().all(char::is_alphanumeric) {
                *self.words.entry(word).or_default() += worth;
            }
            start += word.len();
        }
    }

    /// Adds other counts.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (counts, more) in [(&mut self.words, other.words), (&mut self.singles, other.singles), (&mut self.pairs, other.pairs)] {
            more.into_iter().for_each(|(word, count)| *counts.entry(word).or_default() += count);
        }
        self
    }

    /// The words, the most frequent first.
    pub fn into_words(self) -> Vec<String> {
        let mut all: Vec<(&str, u32)> = self.words.iter().map(|(word, count)| (*word, *count)).chain(self.words_of_pairs()).collect();
        all.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
        all.into_iter().map(|(word, _)| word.to_owned()).collect()
    }

    /// The pairs that are words: where the rarer of the two stands alone, it mostly stands with the other.
    fn words_of_pairs(&self) -> impl Iterator<Item = (&'a str, u32)> {
        self.pairs.iter().map(|(pair, count)| (*pair, *count)).filter(|(pair, count)| {
            let (first, second) = pair.split_at(pair.chars().next().map_or(0, char::len_utf8));
            let alone = |character| self.singles.get(character).copied().unwrap_or_default();
            *count > 1 && count * 2 >= alone(first).min(alone(second))
        })
    }
}

fn is_single(word: &str) -> bool {
    word.chars().all(is_han) && word.chars().nth(1).is_none()
}

/// Words that a title keeps whole besides those of the dictionary: names of the publication, and pairs that its texts make words.
#[derive(Debug, Clone, Default)]
pub struct Lexicon(BTreeSet<String>);

/// What is kept whole has at most so many characters: more would leave holes in narrow lines.
const WHOLE: usize = 6;
/// Entries that are enough to learn words from.
const ENTRIES: usize = 300;

impl Lexicon {
    /// The lexicon of a publication: its names, and the words of its first entries.
    pub fn of(catalog: &Catalog) -> Self {
        let entries = || catalog.entries.iter();
        let names = catalog.units.iter().flat_map(|unit| [&unit.name, &unit.short_name]).chain(entries().flat_map(|entry| &entry.tags));
        let mut lines = Vec::new();
        for entry in entries().take(ENTRIES) {
            lines.push(entry.title.clone());
            visit_blocks(&entry.body.blocks, &mut |block| lines.extend(block.lines().map(plain_text)));
        }
        Self::new(names.map(String::as_str), lines.iter().map(String::as_str))
    }

    /// The names, as far as they are short, and the pairs that these texts make words.
    pub fn new<'n, 't>(names: impl Iterator<Item = &'n str>, texts: impl Iterator<Item = &'t str>) -> Self {
        let mut counts = WordCounts::default();
        texts.for_each(|text| counts.count(text, 1));
        let short = names.filter(|name| (2..=WHOLE).contains(&name.chars().count()) && name.chars().all(is_han));
        let pairs = counts.words_of_pairs().map(|(pair, _)| pair.to_owned());
        Self(short.map(str::to_owned).chain(pairs).collect())
    }

    /// A title in pieces between which it may break: after a mark, and between words of Han characters; never so that a single character
    /// stands apart, since what begins or ends a line with it reads badly.
    pub fn pieces<'t>(&self, title: &'t str) -> Vec<&'t str> {
        let mut ends: Vec<usize> = self.kept_words(title).into_iter().filter(|&end| may_break(title, end)).collect();
        // From the end on, so that the last piece never is a single character.
        let mut next = title.len();
        ends.reverse();
        ends.retain(|&end| {
            let keeps = !is_short(&title[end..next]);
            if keeps {
                next = end;
            }
            keeps
        });
        if next > 0 && next < title.len() && is_short(&title[..next]) {
            ends.pop();
        }
        ends.reverse();
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts
            .zip(ends.iter().copied().chain([title.len()]))
            .map(|(start, end)| &title[start..end])
            .filter(|piece| !piece.is_empty())
            .collect()
    }

    /// Where the words end, the words of the lexicon not parted.
    fn kept_words(&self, title: &str) -> Vec<usize> {
        let words = words(title);
        let mut ends = Vec::new();
        let mut end = 0;
        for pair in words.windows(2) {
            end += pair[0].len();
            // Characters that the dictionary leaves alone are often a word that it does not have: 票务 and 工单.
            if !(is_single(pair[0]) && is_single(pair[1])) {
                ends.push(end);
            }
        }
        for place in quoted(title) {
            ends.retain(|&end| end <= place.start || end >= place.end);
        }
        for (start, _) in title.char_indices() {
            let longest = title[start..].char_indices().take(WHOLE).map(|(at, c)| start + at + c.len_utf8());
            if let Some(end) = longest.filter(|&end| self.0.contains(&title[start..end])).last() {
                ends.retain(|&place| place <= start || place >= end);
            }
        }
        ends
    }
}

/// The places of short names in quotation or title marks, which are kept whole with their marks.
fn quoted(title: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [('“', '”'), ('《', '》'), ('「', '」')] {
        for (start, _) in title.match_indices(open) {
            let name = &title[start..];
            let end = name.find(close).map(|end| end + close.len_utf8());
            found.extend(end.filter(|&end| name[..end].chars().count() <= QUOTED).map(|end| start..start + end));
        }
    }
    found
}

/// Characters of a quoted name that is kept whole, its marks included.
const QUOTED: usize = 9;

fn is_short(piece: &str) -> bool {
    piece.chars().filter(|c| c.is_alphanumeric()).count() < 2
}

/// Whether a title may break at a place: between Han characters, or after a mark that ends something.
fn may_break(title: &str, at: usize) -> bool {
    let (before, after) = (title[..at].chars().next_back(), title[at..].chars().next());
    let ends = |c: char| "：，、；。！？）》”’】〕」』".contains(c);
    let begins = |c: char| "（《“‘【〔「『".contains(c);
    let (Some(before), Some(after)) = (before, after) else { return false };
    let left = is_han(before) || ends(before);
    let right = is_han(after) || begins(after) || ends(before) && after.is_alphanumeric();
    left && right
}

/// What numbers count or measure, the longer before what they begin with.
pub const MEASURES: [&str; 107] = [
    "个百分点",
    "平方公里",
    "平方千米",
    "立方米",
    "平方米",
    "百分点",
    "万公里",
    "人民币",
    "公里",
    "千米",
    "厘米",
    "毫米",
    "公顷",
    "公斤",
    "千克",
    "小时",
    "分钟",
    "个月",
    "亿元",
    "万元",
    "千元",
    "百元",
    "万亿",
    "万人",
    "万吨",
    "万亩",
    "万户",
    "万个",
    "万件",
    "万次",
    "万册",
    "亿吨",
    "周年",
    "周岁",
    "人次",
    "元",
    "万",
    "亿",
    "个",
    "项",
    "件",
    "名",
    "人",
    "次",
    "年",
    "月",
    "日",
    "号",
    "届",
    "条",
    "章",
    "节",
    "款",
    "米",
    "亩",
    "吨",
    "克",
    "秒",
    "天",
    "周",
    "岁",
    "户",
    "家",
    "座",
    "处",
    "台",
    "辆",
    "艘",
    "套",
    "份",
    "篇",
    "本",
    "册",
    "页",
    "期",
    "批",
    "场",
    "站",
    "所",
    "支",
    "幅",
    "张",
    "位",
    "笔",
    "起",
    "宗",
    "类",
    "级",
    "种",
    "倍",
    "成",
    "度",
    "点",
    "时",
    "分",
    "步",
    "轮",
    "组",
    "道",
    "段",
    "层",
    "根",
    "枚",
    "把",
    "字",
    "线",
    "区",
];

/// The places of numbers with what they count, 第 before them and a range's first number included: 18.6万元, 第3条, 1—4月, 30余人.
pub fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let end = number_end(text, start);
        let after = text[end..].strip_prefix(' ').unwrap_or(&text[end..]);
        let after = after.strip_prefix(['余', '多', '几']).unwrap_or(after);
        rest = end;
        if let Some(measure) = MEASURES.iter().find(|measure| after.starts_with(**measure)) {
            rest = text.len() - after.len() + measure.len();
            let ordinal = text[..start].ends_with('第') && found.last().is_none_or(|last| last.end + '第'.len_utf8() <= start);
            found.push(if ordinal { start - '第'.len_utf8() } else { start }..rest);
        }
    }
    found
}

/// Where a number ends that begins with a figure: figures, and between them points, commas and the marks of a range.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start;
    for (at, c) in text[start..].char_indices() {
        match c {
            '0'..='9' => end = start + at + 1,
            '%' | '％' | '‰' if end == start + at => end += c.len_utf8(),
            '.' | ',' | '，' | '-' | '–' | '—' | '~' | '～' | '/' if end == start + at => {}
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_into_words() {
        assert_eq!(words("完善台账管理，用GPS定位。"), ["完善", "台", "账", "管理", "，", "用", "GPS", "定位", "。"]);
        assert_eq!(words(""), Vec::<&str>::new());
    }

    #[test]
    fn numbers_are_found_with_what_they_count() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(numbers(text).into_iter().map(|place| &text[place]).collect::<Vec<_>>(), expected);
        };
        check("共18.6万元，更换30余人", &["18.6万元", "30余人"]);
        check("第3条和第十条，1—4月，2026年3月18日", &["第3条", "1—4月", "2026年", "3月", "18日"]);
        check("100 公里，2,846件，G329国道，5G，12的", &["100 公里", "2,846件"]);
        check("增长3个百分点", &["3个百分点"]);
        for (at, measure) in MEASURES.iter().enumerate() {
            assert!(MEASURES[..at].iter().all(|before| !measure.starts_with(before)), "{measure} is never reached");
        }
    }

    #[test]
    fn words_of_no_dictionary_are_learned_from_the_texts() {
        let mut counts = WordCounts::default();
        ["健全台账制度", "完善台账管理", "台账逐项销号"].iter().for_each(|text| counts.count(text, 1));
        assert!(counts.into_words().contains(&"台账".to_owned()));
    }

    #[test]
    fn titles_break_between_words_and_after_marks() {
        let lexicon = Lexicon::new(["交工评定"].into_iter(), ["健全台账", "完善台账"].into_iter());
        let check = |title: &str, expected: &[&str]| assert_eq!(lexicon.pieces(title), expected);
        check("交通工程交工评定", &["交通", "工程", "交工评定"]);
        check("完善台账管理", &["完善", "台账", "管理"]);
        check("水韵清莲：公路养护", &["水韵清莲：", "公路", "养护"]);
        check("“五张责任清单”管住关键少数", &["“五张责任清单”", "管住", "关键", "少数"]);
        check("一张工单管到底", &["一张", "工单管", "到底"]);
        check("清", &["清"]);
        check("", &[]);
        for title in ["拆成", "用GPS定位管理", "从一到十的办法", "管理的", "的管理"] {
            let pieces = lexicon.pieces(title);
            assert_eq!(pieces.concat(), title);
            assert!(pieces.len() < 2 || pieces.iter().all(|piece| !is_short(piece)), "{pieces:?}");
        }
    }
}
