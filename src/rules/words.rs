//! Every word of the dictionary found in one pass over a passage, and handed to the rule it belongs to.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, Match};

use super::Report;
use super::dictionary::{Correction, Dictionary};
use super::passage::{Line, PassageKind};
use super::{case_persons, privacy, terms};
use crate::rules::language::{TEXT_KNOWN_TYPO, TEXT_MIXED_ENCODING};
use crate::rules::terms::{TERM_BANNED, TERM_FIXED_FORMULA, TERM_MEETING_NAME, TERM_PENALTY_NAME};
use crate::rules::website::WEB_PLACEHOLDER_PAGE;
use crate::search::fold::CharacterSet;

/// What a found word means.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    /// Something to be written otherwise: an index into the corrections.
    Correction(usize),
    /// A member of a formula.
    Member { formula: usize, member: usize },
    /// A mark of secrecy.
    SecrecyMark,
    /// A leader's comment.
    Endorsement,
    /// Rubbish of a wrong encoding.
    Mojibake,
    /// What a page without content says.
    EmptyPage,
    /// A name of the roster.
    Holder(usize),
    /// What may be followed by something personal.
    Personal(privacy::Personal),
    /// What people are accused of.
    CaseWord,
    /// Whose words are quoted with their source.
    Speaker,
}

/// The automaton over the dictionary.
pub(crate) struct Words {
    automaton: Option<AhoCorasick>,
    meanings: Vec<Meaning>,
    /// What stands before names of persons ends with these.
    lead_ends: CharacterSet,
}

impl Words {
    pub(crate) fn new(dictionary: &Dictionary) -> Self {
        let mut patterns: Vec<&str> = Vec::new();
        let mut meanings = Vec::new();
        let mut add = |word, meaning| {
            patterns.push(word);
            meanings.push(meaning);
        };
        for (index, correction) in dictionary.corrections.iter().enumerate() {
            add(correction.wrong.as_str(), Meaning::Correction(index));
        }
        for (index, formula) in dictionary.formulas.iter().enumerate() {
            for (member, word) in formula.members.iter().enumerate() {
                add(word.as_str(), Meaning::Member { formula: index, member });
            }
        }
        let lists = [
            ("secrecy_marks", Meaning::SecrecyMark),
            ("endorsements", Meaning::Endorsement),
            ("mojibake", Meaning::Mojibake),
            ("empty_pages", Meaning::EmptyPage),
            ("landline_words", Meaning::Personal(privacy::Personal::Landline)),
            ("passport_words", Meaning::Personal(privacy::Personal::Passport)),
            ("birth_words", Meaning::Personal(privacy::Personal::Birth)),
            ("address_words", Meaning::Personal(privacy::Personal::Address)),
            ("case_words", Meaning::CaseWord),
            ("speakers", Meaning::Speaker),
        ];
        for (list, meaning) in lists {
            dictionary.list(list).iter().for_each(|word| add(word.as_str(), meaning));
        }
        for (index, holder) in dictionary.roster.iter().enumerate() {
            add(holder.name.as_str(), Meaning::Holder(index));
        }
        // Every match is wanted, those inside others too.
        let automaton = AhoCorasickBuilder::new().kind(Some(AhoCorasickKind::DFA)).build(&patterns).ok();
        Self { automaton, meanings, lead_ends: case_persons::lead_ends(dictionary) }
    }

    /// Whether a longer correction covers the same words.
    fn is_part_of_longer(&self, one: &Match, all: &[Match]) -> bool {
        let covers = |other: &Match| other.start() <= one.start() && other.end() >= one.end() && other.len() > one.len();
        all.iter().any(|other| covers(other) && matches!(self.meanings[other.pattern().as_usize()], Meaning::Correction(_)))
    }

    pub(crate) fn check(&self, line: &Line<'_>, diagnostics: &mut Report<'_>) {
        let Some(automaton) = &self.automaton else { return };
        let mut members = Vec::new();
        let mut speaks_of_case = false;
        let all: Vec<_> = automaton.find_overlapping_iter(line.passage.text.as_str()).collect();
        for found in &all {
            let range = found.start()..found.end();
            match self.meanings[found.pattern().as_usize()] {
                Meaning::Correction(_) if self.is_part_of_longer(found, &all) => {}
                Meaning::Correction(index) => correct(line, range, &diagnostics.dictionary.corrections[index], diagnostics),
                Meaning::Member { formula, member } => members.push(terms::Member { formula, member, range }),
                Meaning::SecrecyMark => super::secrecy::mark(line, range, diagnostics),
                Meaning::Endorsement => super::secrecy::endorsement(line, range, diagnostics),
                Meaning::Mojibake => {
                    let message = format!("「{}」是乱码", &line.passage.text[range.clone()]);
                    diagnostics.add(line.passage.diagnostic(&TEXT_MIXED_ENCODING, range, message).hint("从原稿重新复制这一处"));
                }
                Meaning::EmptyPage => empty_page(line, range, diagnostics),
                Meaning::Personal(kind) => privacy::personal(line, range, kind, diagnostics),
                Meaning::CaseWord => speaks_of_case = true,
                Meaning::Speaker => terms::quotation(line, range, diagnostics),
                Meaning::Holder(index) => terms::post(line, range, &diagnostics.dictionary.roster[index], diagnostics),
            }
        }
        if speaks_of_case {
            case_persons::check(line, &self.lead_ends, diagnostics);
        }
        terms::formulas(line, &members, diagnostics);
    }
}

/// Something to be written otherwise, unless it is part of the right form.
fn correct(line: &Line<'_>, range: std::ops::Range<usize>, correction: &Correction, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let is_right = correction.right.match_indices(correction.wrong.as_str()).any(|(at, _)| {
        let start = range.start.checked_sub(at);
        start.is_some_and(|start| text.get(start..start + correction.right.len()) == Some(correction.right.as_str()))
    });
    let is_in_other = correction.unless.iter().any(|word| is_within(text, &range, word));
    if is_right || is_in_other {
        return;
    }
    let (rule, what) = match correction.list {
        "near" => (&TERM_FIXED_FORMULA, "与固定提法有出入"),
        "banned" => (&TERM_BANNED, "不宜使用"),
        "penalties" => (&TERM_PENALTY_NAME, "不是规范的处分或措施名称"),
        "meetings" => (&TERM_MEETING_NAME, "不是规范的会议名称"),
        "full_forms" => return terms::full_form(line, range, correction, diagnostics),
        _ => (&TEXT_KNOWN_TYPO, "是常见错别字"),
    };
    let message = format!("「{}」{what}", correction.wrong);
    let is_safe =
        !correction.asks && matches!(correction.list, "typos" | "meetings") && !matches!(line.passage.kind, PassageKind::Field("number"));
    let diagnostic =
        if is_safe { line.passage.fixable(rule, range, message, &correction.right) } else { line.passage.diagnostic(rule, range, message) };
    diagnostics.add(diagnostic.hint(format!("规范写法是「{}」", correction.right)));
}

/// Whether a range of a text is within a longer word; 既使…又 is 既使 with 又 behind it in the sentence.
fn is_within(text: &str, range: &std::ops::Range<usize>, word: &str) -> bool {
    let (head, tail) = word.split_once('…').unwrap_or((word, ""));
    let sentence_end = text[range.end..].find(['。', '！', '？', '；']).map_or(text.len(), |end| range.end + end);
    let is_followed = tail.is_empty() || text[range.end..sentence_end].contains(tail);
    is_followed && text.match_indices(head).any(|(at, _)| at <= range.start && at + head.len() >= range.end)
}

/// 正在建设中 of a page: alone, or said of the page itself in its clause.
fn empty_page(line: &Line<'_>, range: std::ops::Range<usize>, diagnostics: &mut Report<'_>) {
    const SHORT: usize = 12;
    let text = &line.passage.text;
    let start = text[..range.start].rfind(['。', '；', '！', '\n']).unwrap_or(0);
    let is_alone = text.trim().chars().count() <= SHORT;
    let is_of_page = diagnostics.dictionary.list("page_subjects").iter().any(|word| text[start..range.start].contains(word.as_str()));
    if is_alone || is_of_page {
        let message = format!("页面还没有内容：「{}」", &text[range.clone()]);
        diagnostics.add(line.passage.diagnostic(&WEB_PLACEHOLDER_PAGE, range, message).hint("写上内容再发布，或先不发布这一页"));
    }
}
