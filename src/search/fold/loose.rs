//! Loosening: the form in which texts and questions are compared where the exact form finds nothing. What a reader does not see, or cannot
//! type, makes no difference there.
//!
//! - White space, brackets and quotation marks of every shape, hyphens and dashes, middle dots, and the commas between thousands vanish.
//! - Chinese numerals that count or number something become figures: 第十二届 is 第12届, 二〇二六年 is 2026年 ([`numeral`]).
//! - Letters lose their marks, ß is ss, a fraction's slash is a slash, and characters that are written for another become it: 著力
//!   is 着力 ([`PLAIN`]).
//! - A run of asterisks is one: how many a mask has is not what is asked. It still is a bridge to nothing.
//!
//! It loosens what is folded already, so that it needs no table of widths, cases and traditional forms. Both sides go through the same
//! steps, so that what they have in common they keep; the price is that 1-4月 is 14月 here, which is why it is only tried second, and said.

use std::sync::LazyLock;

use super::{CharacterSet, Folded};

/// A loosened text.
#[derive(Debug, Clone, Default)]
pub struct Loosened {
    /// The characters, each with the bytes of the original that it came from.
    pub text: Folded,
    /// Of each character its place in the folded text, where it is the same there.
    pub kept: Vec<Option<u32>>,
}

impl Loosened {
    /// Whether a character and the next stand together in the folded text as well.
    pub fn is_pair_of_text(&self, at: usize) -> bool {
        matches!((self.kept.get(at), self.kept.get(at + 1)), (Some(Some(first)), Some(Some(second))) if first + 1 == *second)
    }

    fn push(&mut self, c: char, source: (u32, u32), kept: Option<u32>) {
        self.text.chars.push(c);
        self.text.sources.push(source);
        self.kept.push(kept);
    }
}

impl Folded {
    /// The loosened text.
    pub fn loosened(&self) -> Loosened {
        let mut out = Loosened::default();
        let mut at = 0;
        while let Some(&c) = self.chars.get(at) {
            if !may_change(c) {
                out.push(c, self.sources[at], Some(at as u32));
                at += 1;
                continue;
            }
            let run = self.chars[at..].iter().take_while(|&&c| is_numeral(c)).count();
            if let Some(figures) = numeral(&self.chars[..at], &self.chars[at..at + run], &self.chars[at + run..]) {
                let source = (self.sources[at].0, self.sources[at + run - 1].1);
                figures.chars().for_each(|figure| out.push(figure, source, None));
            } else if run > 0 {
                (at..at + run).for_each(|at| out.push(self.chars[at], self.sources[at], Some(at as u32)));
            } else if !(vanishes(&self.chars, at) || c == '*' && out.text.chars.last() == Some(&'*')) {
                match plain(c) {
                    Some(plain) => plain.chars().for_each(|plain| out.push(plain, self.sources[at], None)),
                    None => out.push(c, self.sources[at], Some(at as u32)),
                }
            }
            at += run.max(1);
        }
        out
    }
}

/// Whether loosening may do anything to a character. Nearly all of a text is told by this one look.
fn may_change(c: char) -> bool {
    static CHANGING: LazyLock<CharacterSet> = LazyLock::new(|| {
        let listed = [VANISH, NUMERALS, ",*"].into_iter().chain(PLAIN).flat_map(str::chars);
        listed.chain(UNITS.map(|unit| unit.0)).chain('\u{300}'..='\u{36f}').collect()
    });
    CHANGING.contains(c)
}

/// Folded characters of a question, loosened.
pub fn loosened_chars(folded: &[char]) -> Vec<char> {
    Folded { chars: folded.to_vec(), sources: vec![(0, 0); folded.len()] }.loosened().text.chars
}

/// What vanishes: a reader types it in another shape, or not at all.
const VANISH: &str = " ()[]{}<>〔〕〘〙〚〛【】〖〗「」『』《》〈〉“”‘’„‟‚‛\"'`´ʼʹ′″‵〝〞〟-‐‑‒–—―−_·•‧∙⋅・⸱";

fn vanishes(chars: &[char], at: usize) -> bool {
    let c = chars[at];
    // A mark without its letter: folding has composed what can be.
    VANISH.contains(c) || ('\u{300}'..='\u{36f}').contains(&c) || c == ',' && parts_thousands(chars, at)
}

/// A comma between figures with three of them, and no more, after it.
fn parts_thousands(chars: &[char], at: usize) -> bool {
    let after = chars[at + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    after == 3 && at > 0 && chars[at - 1].is_ascii_digit()
}

/// Letters with marks behind the letter they are without, and signs behind what is typed for them.
const PLAIN: [&str; 38] = [
    "aàáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ",
    "cçćĉċč",
    "dďđð",
    "eèéêëēĕėęěẹẻẽếềểễệ",
    "gĝğġģǧ",
    "hĥħ",
    "iìíîïĩīĭįıİǐỉị",
    "jĵ",
    "kķ",
    "lĺļľŀł",
    "mḿ",
    "nñńņňǹ",
    "oòóôõöøōŏőǒọỏốồổỗộơớờởỡợ",
    "rŕŗř",
    "sśŝşšș",
    "tţťŧț",
    "uùúûüũūŭůűųǔǖǘǚǜụủưứừửữự",
    "wŵ",
    "yýÿŷỳỵỷỹ",
    "zźżž",
    "ssß",
    "aeæ",
    "oeœ",
    "thþ",
    "/⁄∕",
    "~～〜∼",
    "着著",
    "干乾",
    "了瞭",
    "借藉",
    "复覆",
    "只祇祗衹",
    "苏甦",
    "碗椀",
    "乃迺",
    "管筦",
    "村邨",
    "仿彷",
];

/// What a character is without marks: the first of its row of [`PLAIN`], or the first two for ß, æ, œ and þ.
fn plain(c: char) -> Option<&'static str> {
    if c.is_ascii() {
        return None;
    }
    PLAIN.iter().find_map(|row| {
        let two = row.as_bytes()[0].is_ascii_alphabetic() && row.as_bytes()[1].is_ascii_alphabetic();
        let mut chars = row.char_indices().skip(if two { 2 } else { 1 });
        let end = chars.clone().next()?.0;
        chars.any(|(_, other)| other == c).then(|| &row[..end])
    })
}

const NUMERALS: &str = "〇一二三四五六七八九";
const UNITS: [(char, u32); 3] = [('千', 1000), ('百', 100), ('十', 10)];
/// What is counted or numbered in official prose.
const COUNTED: &str = "年月日号届次期批条章节项款级类";

fn is_numeral(c: char) -> bool {
    digit(c).is_some() || UNITS.iter().any(|unit| unit.0 == c)
}

fn digit(c: char) -> Option<u32> {
    NUMERALS.chars().position(|numeral| numeral == c).map(|digit| digit as u32)
}

/// The figures of a run of Chinese numerals, where it is a number: after 第, before what is counted, with tens or hundreds in it, or digit by
/// digit as years are written. 一 alone, as in 统一 and 一是, is none.
fn numeral(before: &[char], run: &[char], after: &[char]) -> Option<String> {
    let ordinal = before.last() == Some(&'第') || after.first().is_some_and(|&c| COUNTED.contains(c));
    let tens = run.iter().any(|&c| digit(c).is_none());
    match run.len() {
        0 => None,
        // 3千 is not taken apart.
        _ if before.last().is_some_and(char::is_ascii_digit) => None,
        1 if !ordinal => None,
        _ if tens => value(run).map(|value| value.to_string()),
        length if length == 1 || length == 4 || run.contains(&'〇') => run.iter().map(|&c| char::from_digit(digit(c)?, 10)).collect(),
        _ => None,
    }
}

/// The value of numerals with units: 十二, 二十, 一百零三, 三千.
fn value(run: &[char]) -> Option<u32> {
    let (mut total, mut next, mut least) = (0, None, u32::MAX);
    for (at, &c) in run.iter().enumerate() {
        match (digit(c), UNITS.iter().find(|unit| unit.0 == c)) {
            (Some(0), _) if at > 0 => {}
            (Some(digit), _) if digit > 0 && next.is_none() => next = Some(digit),
            (_, Some(&(_, unit))) if unit < least => {
                // Only a ten may stand without its number: 百姓 and 千万 count nothing.
                let count = next.take().or((unit == 10 && at == 0).then_some(1))?;
                total += count * unit;
                least = unit;
            }
            _ => return None,
        }
    }
    Some(total + next.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use crate::search::fold::fold;

    fn loose(text: &str) -> String {
        fold(text).loosened().text.chars().iter().collect()
    }

    #[track_caller]
    fn same(a: &str, b: &str) {
        assert_eq!(loose(a), loose(b), "「{a}」 and 「{b}」");
    }

    #[test]
    fn what_a_reader_does_not_see_or_cannot_type_makes_no_difference() {
        for other in ["云交[2026]12号", "云交（2026）12号", "云交(2026)12号", "云交【2026】12号", "云交〔2026〕 12 号", "云交2026-12号"]
        {
            same("云交〔2026〕12号", other);
        }
        same("100 公里", "100公里");
        same("王　华", "王华");
        same("GB/T 15834—2011", "gb/t15834-2011");
        same("Wi-Fi", "WiFi");
        same("Wi‑Fi", "wi–fi");
        same("2,846.5", "2846.5");
        same("1，234，567元", "1234567元");
        same("½", "1/2");
        same("café", "cafe\u{301}");
        same("Straße", "STRASSE");
        same("İstanbul", "istanbul");
        same("著力", "着力");
        same("买买提·阿卜杜拉", "买买提•阿卜杜拉");
        same("138****1234", "138*1234");
        same("印发《实施方案》的通知", "印发“实施方案”的通知");
    }

    #[test]
    fn numerals_that_number_something_are_figures() {
        same("第十二届", "第12届");
        same("二〇二六年", "2026年");
        same("第一百零三条", "第103条");
        same("二十三项", "23项");
        same("十月", "10月");
        same("三级", "3级");
        for text in ["统一思想", "一是", "百姓", "千万", "十分", "二三", "万一"] {
            assert_eq!(loose(text), text);
        }
    }

    #[test]
    fn what_makes_a_difference_stays() {
        assert_eq!(loose("1,23"), "1,23");
        assert_eq!(loose("1,2345"), "1,2345");
        assert_eq!(loose("清廉。建设"), "清廉。建设");
        assert_eq!(loose("1.2/3"), "1.2/3");
        assert_eq!(loose("王**华"), "王*华");
    }

    #[test]
    fn a_loosened_place_is_marked_in_the_original() {
        let text = "见云交〔2026〕12号文";
        let loose = fold(text).loosened();
        let wanted: Vec<char> = "云交202612号".chars().collect();
        let start = loose.text.find(&wanted).next().unwrap_or(usize::MAX);
        assert_eq!(&text[loose.text.source(start..start + wanted.len())], "云交〔2026〕12号");
        assert_eq!(fold("第十二届").loosened().text.source(1..2), 3..9);
    }
}
