//! What must not be public: marks of secrecy, internal fields, leaders' comments.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};

use super::Report;
use super::passage::{Line, Passage, PassageKind};
use crate::edition::Edition;
use crate::model::{Catalog, Visibility};
use crate::rule::{E, I, W, rules};

rules! {
    /// Secrecy.
    pub(crate) static RULES = [
        SECRECY_MARK {
            id: "secrecy/mark",
            severities: [W, W, E],
            source: "《中华人民共和国保守国家秘密法》第二十二条",
            summary: "公开文字里有密级或内部标志",
            explanation: "带有“机密★”“内部文件”等标志的内容不能公开。",
            remedy: "核对来源；不能公开的设为内部，可以公开的删去标志",
        },
        SECRECY_INTERNAL_LEAK {
            id: "secrecy/internal-leak",
            severities: [I, I, E],
            source: "《中华人民共和国政府信息公开条例》第十六条",
            summary: "内部字段的内容出现在公开文字里",
            explanation: "联系人、分值、领导批示等内部字段的内容，不能出现在公开的任何地方。",
            remedy: "删去或改写这一处",
        },
        SECRECY_ENDORSEMENT {
            id: "secrecy/endorsement",
            severities: [I, W, E],
            source: "《党政机关公文处理工作条例》；领导批示管理规定",
            summary: "公开文字提到领导批示",
            explanation: "领导批示未经同意不得公开引用。“重要指示批示精神”不算。",
            remedy: "征得同意后用豁免登记，或删去",
        },
    ];
}

/// A mark of secrecy.
pub(crate) fn mark(line: &Line<'_>, range: Range<usize>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let words = &text[range.clone()];
    if diagnostics.dictionary.has("secrecy_statements", words) && !is_said_of_itself(line, &range, diagnostics) {
        return;
    }
    let message = format!("文字里有「{words}」字样");
    diagnostics
        .add(line.passage.diagnostic(&SECRECY_MARK, range, message).hint("核对来源；不能公开的把公开范围设为内部，可以公开的删去字样"));
}

/// Whether words that also stand in running text are said of the text itself: 本通知为内部文件, （机密级）, 内部使用 alone on a line.
fn is_said_of_itself(line: &Line<'_>, range: &Range<usize>, diagnostics: &Report<'_>) -> bool {
    let text = &line.passage.text;
    let is_mark = |c: char| matches!(c, '，' | '。' | '；' | '：' | '！' | '（' | '）' | '【' | '】' | '[' | ']' | '(' | ')' | '\n');
    let start = text[..range.start].rfind(is_mark).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let end = text[range.end..].find(is_mark).map_or(text.len(), |at| range.end + at);
    let lead = text[start..range.start].trim();
    let is_subject = diagnostics.dictionary.list("secrecy_subjects").iter().any(|word| lead.starts_with(word.as_str()));
    let is_alone = lead.is_empty() && text[range.end..end].trim().is_empty();
    let is_bracketed = text[..start].ends_with(['（', '【', '[', '(']) && text[end..].starts_with(['）', '】', ']', ')']);
    is_subject && lead.chars().count() <= 12 || is_alone && (is_bracketed || start == 0)
}

/// A leader's comment, unless the sentence speaks of instructions to all, or of how comments are dealt with.
pub(crate) fn endorsement(line: &Line<'_>, range: Range<usize>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let dictionary = diagnostics.dictionary;
    let is_allowed = dictionary.list("endorsement_allowed").iter().any(|allowed| touches(text, allowed, &range));
    let around = line.bytes(line.sentence(line.index(range.start)));
    let lead = &text[around.start..range.start];
    let is_told = dictionary.list("endorsements").iter().any(|word| {
        lead.contains(word.as_str()) && !dictionary.has("endorsement_weak", word)
            || touches(&text[..range.end], word, &(range.start..range.start + 1)) && !text[range.start..].starts_with(word.as_str())
    });
    // 批示 alone says nothing; 获…领导批示 does.
    let words = &text[range.clone()];
    let is_weak = dictionary.has("endorsement_weak", words);
    let sentence = &text[around.start..range.end];
    let clause = sentence.rsplit(['，', '；', '：', '、']).next().unwrap_or(sentence);
    let is_given = || {
        let has = |list: &str, words: &str| dictionary.list(list).iter().any(|word| words.contains(word.as_str()));
        has("endorsement_leaders", clause) && (has("endorsement_verbs", clause) || has("endorsement_praise", &text[range.end..around.end]))
    };
    if !is_allowed && !is_told && (!is_weak || is_given()) {
        let message = format!("公开文字提到领导批示：「{words}」");
        diagnostics.add(line.passage.diagnostic(&SECRECY_ENDORSEMENT, range, message).hint("征得同意后在 waivers.yaml 登记，或删去"));
    }
}

/// Whether an allowed word stands on some of the same characters.
fn touches(text: &str, word: &str, range: &Range<usize>) -> bool {
    text.match_indices(word).any(|(at, _)| at < range.end && at + word.len() > range.start)
}

/// 机密 alone on a line.
pub(crate) fn bare_mark(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let words = line.passage.text.trim().trim_start_matches(['【', '（', '[']).trim_end_matches(['】', '）', ']']);
    let is_alone = !matches!(line.passage.kind, PassageKind::Cell | PassageKind::Field(_));
    if is_alone && diagnostics.dictionary.has("secrecy_lines", words) {
        let message = format!("单独一行的「{words}」像是密级标志");
        diagnostics.add(line.passage.diagnostic(&SECRECY_MARK, 0..line.passage.text.len(), message).hint("核对来源；可以公开的删去标志"));
    }
}

/// The shortest internal text that is looked for, in characters: shorter ones are in every text.
const SHORTEST: usize = 6;

/// What the internal fields of a publication hold, before anything is taken out: each value whole and line by line.
pub(crate) fn internal_words(catalog: &Catalog) -> Vec<String> {
    let contacts = catalog.units.iter().filter_map(|unit| unit.contact.as_deref());
    let notes = catalog.pictures.values().filter_map(|picture| picture.record.as_ref()?.notes.as_deref());
    let fields = catalog.entries.iter().flat_map(|entry| entry.internal.named().map(|(_, value)| value));
    let values: Vec<&str> = contacts.chain(notes).chain(fields).collect();
    let mut words: Vec<String> = values.iter().flat_map(|value| value.lines().chain([*value])).map(|line| line.trim().to_owned()).collect();
    let hidden = catalog.entries.iter().filter(|entry| entry.visibility != Visibility::Public);
    words.extend(hidden.map(|entry| entry.title.clone()));
    words.retain(|word| word.chars().count() >= SHORTEST);
    words.sort();
    words.dedup();
    words
}

/// Finds internal words in texts and in the bytes of outputs.
pub(crate) struct Leaks {
    words: Vec<String>,
    automaton: Option<AhoCorasick>,
}

/// The length of all words up to which a table of every state is worth its making, in bytes.
const SMALL: usize = 8 << 10;

/// Finds all words in one pass. The table of states that is quickest to search takes time with the square of a long word to make, so that
/// long remarks get one that grows with their length.
fn automaton(words: &[String]) -> Option<AhoCorasick> {
    let length: usize = words.iter().map(String::len).sum();
    let kind = if length <= SMALL { None } else { Some(AhoCorasickKind::ContiguousNFA) };
    AhoCorasickBuilder::new().kind(kind).build(words).ok()
}

impl Leaks {
    /// Only what everyone reads is searched.
    pub(crate) fn new(words: &[String], edition: Edition) -> Self {
        let words = if edition == Edition::Public { words.to_vec() } else { Vec::new() };
        let automaton = if words.is_empty() { None } else { automaton(&words) };
        Self { words, automaton }
    }

    pub(crate) fn check(&self, passage: &Passage, diagnostics: &mut Report<'_>) {
        let Some(automaton) = &self.automaton else { return };
        for found in automaton.find_iter(passage.text.as_str()) {
            let message = format!("内部字段的内容「{}」写进了公开文字", self.words[found.pattern().as_usize()]);
            diagnostics.add(passage.diagnostic(&SECRECY_INTERNAL_LEAK, found.range(), message).hint("删去或改写这一处"));
        }
    }

    /// The first internal words in the bytes of a file.
    pub(crate) fn in_bytes(&self, bytes: &[u8]) -> Option<&str> {
        let found = self.automaton.as_ref()?.find(bytes)?;
        Some(&self.words[found.pattern().as_usize()])
    }
}
