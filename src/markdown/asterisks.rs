//! Which asterisks hide words and which mark them.
//!
//! An office writes `清廉**建设` where two characters were taken out, and `坚持**问题导向**抓整改` where four are to stand out. CommonMark
//! knows only the second. A star of the first kind that the parser pairs off vanishes, and the text says something else; that must never
//! happen. A star of the second kind that is kept is printed as a redaction and stands out on every proof. So doubt keeps the stars, and
//! says so.
//!
//! A *run* is a row of stars in running text (not in code, not in an address, not a bullet or a line across). It is *Chinese* when a Han
//! character, a full-width sign or a quotation mark stands beside it; runs in Latin text are read as CommonMark reads them.
//!
//! **1. Certain redactions.** A run that touches digits on both sides (`138****1234`), or a digit on one and no space on the other when it is
//! one star, three or more (`“8＋*”`); a run of one or of three stars with a word on both sides, one of them Han (`案件*余起`, `投资***亿元`); a Chinese
//! run of four or more. With `asterisks: redaction`, every run.
//!
//! **2. Pairs.** The other runs are paired as CommonMark pairs them, by the flanking rule of the CJK-friendly amendment, but within a sentence
//! (。！？；). What finds no partner there may find one over sentences: two runs of the same length, of which the first stands at the start of
//! a line or of a sentence and the last at a line's end, or, when the first begins the line, before or behind a mark. A Chinese run that finds
//! no partner is a redaction (`推进清廉**建设。`). One that has spaces on both sides is only stars.
//!
//! **3. What a pair is.** Pairs without a Chinese character or a digit beside them are emphasis. So are those with a real space outside on both
//! sides: that is how an author says so. A pair that fills its line is emphasis, unless its words speak against it. Any other pair is
//! emphasis when it is of two stars, cuts no number, its words do not speak against it, and it has one of five shapes: the sentence that leads
//! a paragraph, its end included; what leads a paragraph up to a mark (`**责任**：`, `- **2023年3月**，`); whole sentences among others; a quotation
//! or a figure with its unit (`**80亿元**`); a phrase of at most eleven characters or up to a mark, in which no clause ends. Where the entry
//! holds a certain redaction of words (by 1 with a Han neighbour, or unpaired by 2) nobody can tell, and only the leading sentence is still
//! emphasis. What is not emphasis is kept as redactions and reported as `markdown/ambiguous-asterisk`. Emphasis that hidden words could look
//! like as well is told as `markdown/possible-redaction`: sentences among others, two sentences with one subject, and bits of a clause that
//! are too short or too long for a term.
//!
//! **4. Words speak against a pair** when there are none; when their quotation marks and brackets do not match (`“清廉**”建设，打造“**品牌”`);
//! when they go over a line's end; when they begin or end with a word that joins (`新的**力度和**速度`, `原局长**利用职务便利为**公司谋利`); when the same
//! character stands before both runs or behind both (`市**局组织全市**系统`), which is what a name looks like that was taken out twice; when a run
//! stands where a name was: before the kind of a place, an office or a company (`**县`, `**路`, `**信息技术有限公司`), between a level of government
//! and an office of it (`全市**系统`), beside a title (`**书记`), behind a surname (`张**于2016年入职`). What is one quotation from end to end is taken as such.
//!
//! **5. Forgotten partners.** `markdown/unclosed-emphasis` warns of a run of two behind a space or at a line's start that finds no partner and is
//! not followed by a title, and of unpaired runs in Latin text.
//!
//! The result is a list of repairs: redactions become stand-ins, so that the parser cannot pair them; a delimiter that the plain flanking
//! rule would refuse gets a stand-in beside it that is neither space nor punctuation. So the parser's own reading agrees with this one.

use crate::markdown::rules;
use std::ops::Range;

use super::Asterisks;
use super::characters::{
    HIDDEN_STAR, JOINER, PLAIN_STAR, closing_of, ends_clause, ends_sentence, is_chinese, is_cjk, is_closing, is_numeric, is_punctuation,
    is_wide, is_word,
};
use super::draft::{Draft, Edit};
use super::findings::Findings;
use super::leaves::{Leaf, Run};
use crate::diag::Diagnostic;

/// The longest words that a pair without spaces outside can mark; an author marks a phrase, at most a sentence.
const LONGEST_WORDS: usize = 900;

/// The longest words that a pair can mark when it fills its line; a bound, so that no row of stars takes long.
const LONGEST_LINE: usize = 9_000;

/// The longest phrase, in characters, that is marked in the midst of a clause without a space to say so.
const LONGEST_PHRASE: usize = 11;

/// What stands before the name of an office that was taken out.
const LEVELS: [&str; 9] = ["省", "市", "县", "区", "镇", "乡", "州", "各地", "等地"];

/// What stands behind the name of an office that was taken out.
const OFFICES: [&str; 16] =
    ["系统", "部门", "单位", "行业", "领域", "公司", "集团", "中心", "局", "委", "厅", "县", "区", "镇", "乡", "村"];

/// What stands behind the name of a person that was taken out.
const TITLES: [&str; 10] = ["书记", "同志", "局长", "主任", "处长", "科长", "市长", "县长", "组长", "某"];

/// What stands behind the name of a place or an office that was taken out.
const PLACES: [&str; 38] = [
    "省",
    "市",
    "县",
    "区",
    "镇",
    "乡",
    "村",
    "州",
    "旗",
    "路",
    "号",
    "街道",
    "社区",
    "小区",
    "公司",
    "集团",
    "局",
    "法院",
    "检察院",
    "医院",
    "大学",
    "学院",
    "学校",
    "中学",
    "小学",
    "银行",
    "港",
    "机场",
    "高铁",
    "铁路",
    "高速",
    "综保区",
    "保税",
    "新区",
    "师范",
    "医科",
    "研究院",
    "研究所",
];

/// Words that begin as those do, and are none of them.
const NO_PLACES: [&str; 46] = [
    "市场",
    "区域",
    "区分",
    "区间",
    "区位",
    "路径",
    "路线",
    "路面",
    "路网",
    "号召",
    "号令",
    "市民",
    "村民",
    "乡村",
    "县域",
    "乡镇",
    "镇村",
    "村级",
    "镇级",
    "乡级",
    "区级",
    "县级",
    "市级",
    "省级",
    "局面",
    "局势",
    "省委",
    "市委",
    "县委",
    "区委",
    "省政府",
    "市政府",
    "县政府",
    "区政府",
    "港口",
    "港航",
    "银行业",
    "大学生",
    "省长",
    "市长",
    "县长",
    "区长",
    "镇长",
    "乡长",
    "小学生",
    "中学生",
];

/// Surnames that end few words.
const SURNAMES: [char; 64] = [
    '张', '王', '李', '赵', '陈', '刘', '杨', '黄', '吴', '徐', '孙', '朱', '胡', '郭', '罗', '郑', '梁', '宋', '唐', '邓', '冯', '韩',
    '曹', '彭', '蔡', '潘', '董', '袁', '蒋', '杜', '苏', '魏', '吕', '沈', '姚', '卢', '傅', '姜', '崔', '谭', '廖', '汪', '戴', '贾',
    '韦', '邱', '侯', '邹', '孟', '秦', '阎', '薛', '尹', '黎', '陶', '郝', '龚', '邵', '孔', '丁', '樊', '林', '惠', '邢',
];

/// Words that end with one of them.
const NO_SURNAMES: [&str; 36] = [
    "主张", "紧张", "扩张", "夸张", "慌张", "伸张", "桥梁", "栋梁", "脊梁", "园林", "森林", "山林", "农林", "造林", "营林", "护林", "竹林",
    "绿林", "优惠", "实惠", "普惠", "互惠", "受惠", "恩惠", "子孙", "时候", "气候", "网罗", "包罗", "收罗", "熏陶", "乐陶", "杜", "复苏",
    "江苏", "崇",
];

/// The longest term, in characters, that is marked in the midst of a sentence without a doubt.
const LONGEST_TERM: usize = 8;

/// The longest unit of a figure, in characters.
const LONGEST_UNIT: usize = 4;

/// Words that join what is before them to what is behind, so that no marked phrase ends with them.
const JOINING_ENDS: [&str; 19] =
    ["和", "与", "及", "、", "或", "等", "向", "由", "被", "给", "从", "于", "的", "至", "为", "在", "以", "让", "把"];

/// Words that end with one of them and may end a marked phrase.
const NO_JOINING_ENDS: [&str; 30] = [
    "现在", "正在", "供给", "补给", "成为", "更为", "予以", "得以", "参与", "赠与", "方向", "面向", "导向", "取向", "意向", "志向", "倾向",
    "动向", "理由", "自由", "事由", "行为", "作为", "有为", "难以", "所在", "存在", "潜在", "内在", "目的",
];

/// Words that no marked phrase begins with.
const JOINING_STARTS: [&str; 18] =
    ["和", "与", "及", "、", "或", "等", "的", "于", "至", "—", "，", "。", "系", "因", "被", "由", "%", "～"];

/// Words that begin with one of them and may begin a marked phrase.
const NO_JOINING_STARTS: [&str; 13] =
    ["和谐", "和平", "和美", "和睦", "与时", "与民", "与此", "——", "系统", "系列", "因地", "因此", "因势"];

/// The repairs that make the parser read the asterisks of a draft by this module's rule, in the draft's offsets.
pub(super) fn decide(draft: &Draft<'_>, leaves: &[Leaf], asterisks: Asterisks, findings: &mut Findings<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for leaf in leaves {
        for run in &leaf.tildes {
            separate(run, Parts { opening: 0, closing: 2 }, &mut edits);
        }
    }
    match asterisks {
        Asterisks::Redaction => {
            let runs = leaves.iter().flat_map(|leaf| &leaf.stars);
            edits.extend(runs.map(|run| Edit::replace(run.range(), HIDDEN_STAR, run.len)));
        }
        Asterisks::Rule => decide_by_rule(draft, leaves, findings, &mut edits),
    }
    edits
}

fn decide_by_rule(draft: &Draft<'_>, leaves: &[Leaf], findings: &mut Findings<'_>, edits: &mut Vec<Edit>) {
    let mut readings: Vec<Reading<'_>> = leaves.iter().map(Reading::new).collect();
    let evidence = readings.iter().find_map(|reading| reading.evidence(&draft.text)).map(|run| draft.origin(run.range()));
    for reading in &mut readings {
        reading.judge_pairs(draft, evidence.as_ref(), findings);
        reading.report_unclosed(draft, findings);
        reading.push_edits(edits);
    }
}

/// Two runs that the parser would pair.
#[derive(Debug, Clone, Copy)]
struct Pair {
    opening: usize,
    closing: usize,
    /// 1 or 2.
    stars: usize,
}

impl Pair {
    fn is_between_same_runs(self, other: Self) -> bool {
        self.opening == other.opening && self.closing == other.closing
    }
}

/// What is known of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// A certain redaction (1), or part of a doubtful pair (3).
    Hidden,
    /// Part of a pair.
    Paired,
    /// In no pair.
    Alone,
}

/// How many stars of a run belong to pairs.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    opening: usize,
    closing: usize,
}

/// The runs of one leaf and what they turn out to be.
struct Reading<'a> {
    runs: &'a [Run],
    fates: Vec<Fate>,
    pairs: Vec<Pair>,
}

impl<'a> Reading<'a> {
    fn new(leaf: &'a Leaf) -> Self {
        let runs = &leaf.stars[..];
        let mut fates: Vec<Fate> = runs.iter().map(|run| if is_certain(run) { Fate::Hidden } else { Fate::Alone }).collect();
        let mut scopes = vec![Vec::new(); leaf.scopes];
        for (index, run) in runs.iter().enumerate().filter(|(index, _)| fates[*index] != Fate::Hidden) {
            scopes[run.scope].push(index);
        }
        let mut pairing = Pairing::new(runs);
        scopes.iter().for_each(|scope| pairing.pair(scope));
        let pairs = pairing.pairs;
        for pair in &pairs {
            fates[pair.opening] = Fate::Paired;
            fates[pair.closing] = Fate::Paired;
        }
        Self { runs, fates, pairs }
    }

    /// A run that certainly hides words; a number with hidden digits says nothing about the words around it.
    fn evidence(&self, text: &str) -> Option<&'a Run> {
        self.runs.iter().zip(&self.fates).find_map(|(run, fate)| {
            let hides_words = match fate {
                Fate::Hidden => is_chinese(run.before) && !is_numeric(run.before) || is_chinese(run.after) && !is_numeric(run.after),
                Fate::Alone => is_hidden_alone(run) && !is_unclosed(run, &text[run.range().end..]),
                Fate::Paired => false,
            };
            hides_words.then_some(run)
        })
    }

    /// Takes apart the pairs that may be redactions and reports them; pairs that share a run with one go with it.
    fn judge_pairs(&mut self, draft: &Draft<'_>, evidence: Option<&Range<usize>>, findings: &mut Findings<'_>) {
        let mut groups = Groups((0..self.runs.len()).collect());
        let mut doubtful = vec![false; self.runs.len()];
        for pair in &self.pairs {
            groups.join(pair.opening, pair.closing);
        }
        // Three stars on both sides are two pairs, and one doubt.
        let is_again = |index: usize| index > 0 && self.pairs[index - 1].is_between_same_runs(self.pairs[index]);
        for (_, pair) in self.pairs.iter().enumerate().filter(|(index, _)| !is_again(*index)) {
            let (opening, closing) = (&self.runs[pair.opening], &self.runs[pair.closing]);
            match Candidate::new(&draft.text, opening, closing).judge(evidence.is_some()) {
                Verdict::Emphasis => {}
                Verdict::Told => report_emphasis(draft, opening, closing, findings),
                Verdict::Doubt => {
                    doubtful[groups.of(pair.opening)] = true;
                    report_doubt(draft, opening, closing, evidence, findings);
                }
            }
        }
        for (index, fate) in self.fates.iter_mut().enumerate() {
            if doubtful[groups.of(index)] {
                *fate = Fate::Hidden;
            }
        }
        let fates = &self.fates;
        self.pairs.retain(|pair| fates[pair.opening] == Fate::Paired);
    }

    fn report_unclosed(&self, draft: &Draft<'_>, findings: &mut Findings<'_>) {
        for (run, _) in self.runs.iter().zip(&self.fates).filter(|(_, fate)| **fate == Fate::Alone) {
            if !is_unclosed(run, &draft.text[run.range().end..]) {
                continue;
            }
            let stars = "*".repeat(run.len);
            findings.add(&rules::MARKDOWN_UNCLOSED_EMPHASIS, draft.origin(run.range()), |_| {
                let read_as = if is_hidden_alone(run) { "隐去的文字" } else { "星号" };
                Diagnostic::new(&rules::MARKDOWN_UNCLOSED_EMPHASIS, format!("这处「{stars}」在本句没有与它成对的另一处，已按{read_as}处理"))
                    .hint(format!("如是强调，在强调的文字两头各写一个 {stars}；如只是星号本身，写成 {}", r"\*".repeat(run.len)))
            });
        }
    }

    /// Leaves alone what the parser reads the same way; a leaf of Latin text mostly is.
    fn push_edits(&self, edits: &mut Vec<Edit>) {
        let mut parts = vec![Parts::default(); self.runs.len()];
        for pair in &self.pairs {
            parts[pair.opening].opening += pair.stars;
            parts[pair.closing].closing += pair.stars;
        }
        let is_read_otherwise = |(run, fate): (&Run, &Fate)| *fate == Fate::Hidden || is_amended(run) || touches_digit(run);
        if !self.runs.iter().zip(&self.fates).any(is_read_otherwise) {
            return;
        }
        for ((run, fate), parts) in self.runs.iter().zip(&self.fates).zip(parts) {
            let with = if *fate == Fate::Hidden || is_hidden_alone(run) { HIDDEN_STAR } else { PLAIN_STAR };
            if *fate != Fate::Paired {
                edits.push(Edit::replace(run.range(), with, run.len));
                continue;
            }
            separate(run, parts, edits);
            let rest = run.start + parts.closing..run.range().end - parts.opening;
            if !rest.is_empty() {
                edits.push(Edit::replace(rest.clone(), with, rest.len()));
            }
        }
    }
}

/// Runs that pairs hold together: each points to another of its group, the last one to itself.
struct Groups(Vec<usize>);

impl Groups {
    fn of(&mut self, mut index: usize) -> usize {
        while self.0[index] != index {
            self.0[index] = self.0[self.0[index]];
            index = self.0[index];
        }
        index
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.of(one), self.of(other));
        self.0[one.max(other)] = one.min(other);
    }
}

/// Makes the plain flanking rule accept a run: a delimiter with something beside it that is neither space nor punctuation is one.
fn separate(run: &Run, parts: Parts, edits: &mut Vec<Edit>) {
    if !is_amended(run) {
        return;
    }
    if parts.closing > 0 && is_punctuation(run.before) && !(run.after.is_whitespace() || is_punctuation(run.after)) {
        edits.push(Edit::insert(run.start, JOINER));
    }
    if parts.opening > 0 && is_punctuation(run.after) && !(run.before.is_whitespace() || is_punctuation(run.before)) {
        edits.push(Edit::insert(run.range().end, JOINER));
    }
}

/// Whether a run is a redaction whatever the others are (1).
fn is_certain(run: &Run) -> bool {
    let (before, after) = (run.before, run.after);
    if is_numeric(before) && is_numeric(after) {
        return true;
    }
    let is_within_word = is_word(before) && is_word(after) && (is_wide(before) || is_wide(after));
    let is_within_number = touches_digit(run) && !before.is_whitespace() && !after.is_whitespace();
    match run.len {
        1 | 3 => is_within_word || is_within_number,
        2 => false,
        _ => is_chinese_run(run) || is_within_number,
    }
}

fn touches_digit(run: &Run) -> bool {
    is_numeric(run.before) || is_numeric(run.after)
}

/// Whether the amendment may flank a run otherwise than the plain rule.
fn is_amended(run: &Run) -> bool {
    is_cjk(run.before) || is_cjk(run.after) || is_chinese_run(run)
}

fn is_chinese_run(run: &Run) -> bool {
    is_chinese(run.before) || is_chinese(run.after)
}

/// Whether a run without a partner is a redaction (2).
fn is_hidden_alone(run: &Run) -> bool {
    let stands_free = run.before.is_whitespace() && run.after.is_whitespace();
    !stands_free && (is_chinese_run(run) || touches_digit(run))
}

/// Whether a run without a partner looks like half an emphasis (5).
fn is_unclosed(run: &Run, behind: &str) -> bool {
    let opens = run.before.is_whitespace() && !run.after.is_whitespace();
    if is_chinese_run(run) || touches_digit(run) {
        return opens && run.len == 2 && is_word(run.after) && !TITLES.iter().chain(&OFFICES).any(|word| behind.starts_with(word));
    }
    let closes = run.after.is_whitespace() && !run.before.is_whitespace();
    match run.len {
        1 => opens && is_word(run.after),
        2 | 3 => (opens && is_word(run.after)) || (closes && is_word(run.before)),
        _ => false,
    }
}

/// What a pair turns out to be (3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Emphasis,
    /// Emphasis that masked words look like too: it is told how to write those.
    Told,
    Doubt,
}

/// A pair and the words around it.
struct Candidate<'a> {
    opening: &'a Run,
    closing: &'a Run,
    ahead: &'a str,
    words: &'a str,
    behind: &'a str,
}

impl<'a> Candidate<'a> {
    fn new(text: &'a str, opening: &'a Run, closing: &'a Run) -> Self {
        let ahead = &text[..opening.start];
        let words = &text[opening.range().end..closing.start];
        Self { opening, closing, ahead, words, behind: &text[closing.range().end..] }
    }

    fn judge(&self, has_evidence: bool) -> Verdict {
        if self.is_plain() || self.is_set_apart() {
            return Verdict::Emphasis;
        }
        if self.speaks_against() || !self.has_shape(has_evidence) {
            return Verdict::Doubt;
        }
        if self.looks_masked() { Verdict::Told } else { Verdict::Emphasis }
    }

    /// Without a Chinese character or a digit beside it.
    fn is_plain(&self) -> bool {
        ![self.opening, self.closing].into_iter().any(|run| is_chinese_run(run) || touches_digit(run))
    }

    /// With a space outside, which is how an author says that emphasis is meant.
    fn is_set_apart(&self) -> bool {
        self.is_alone_in_line_or_spaced() && (self.opening.before != '\n' || self.closing.after != '\n')
    }

    fn is_alone_in_line_or_spaced(&self) -> bool {
        self.opening.before.is_whitespace() && self.closing.after.is_whitespace()
    }

    /// Whether the pair has one of the shapes of emphasis.
    fn has_shape(&self, has_evidence: bool) -> bool {
        if self.is_alone_in_line_or_spaced() {
            return true;
        }
        if self.opening.len != 2
            || self.closing.len != 2
            || cuts_number(self.opening.before, self.opening.after)
            || cuts_number(self.closing.after, self.closing.before)
        {
            return false;
        }
        self.is_lead() || (!has_evidence && (self.is_head() || self.is_sentence() || self.is_phrase()))
    }

    /// The sentence that leads a paragraph, its end included.
    fn is_lead(&self) -> bool {
        self.opening.before.is_whitespace() && ends_sentence(self.closing.before)
    }

    /// What leads a paragraph up to a mark.
    fn is_head(&self) -> bool {
        self.opening.before.is_whitespace() && (ends_clause(self.closing.after) || self.closing.before == '：')
    }

    /// Whole sentences among others.
    fn is_sentence(&self) -> bool {
        let begins = ends_sentence(self.opening.before) || is_closing(self.opening.before);
        begins && ends_sentence(self.closing.before)
    }

    /// Whether words between two hidden names could well be these: a bit of a clause, or sentences with the same subject.
    fn looks_masked(&self) -> bool {
        if self.is_alone_in_line_or_spaced() || is_quotation(self.words) || is_figure(self.words) {
            return false;
        }
        if ends_sentence(self.closing.before) {
            let is_among_others = !self.opening.before.is_whitespace() && is_word(self.closing.after);
            let has_same_subject = self.words.chars().take(2).eq(self.behind.chars().take(2));
            return is_among_others || has_same_subject || follows_place(self.behind);
        }
        let length = self.words.chars().count();
        let is_bit = length == 1 || length > LONGEST_TERM || (length == 2 && !is_word(self.closing.after));
        !self.opening.before.is_whitespace() && is_bit && self.words.chars().all(|c| is_wide(c) && is_word(c))
    }

    /// A short phrase, a figure or a quotation in the midst of a sentence.
    fn is_phrase(&self) -> bool {
        if is_quotation(self.words) || is_figure(self.words) {
            return true;
        }
        let is_touched = is_numeric(self.opening.after) || is_numeric(self.closing.before);
        let is_list = self.words.contains('、') && is_word(self.opening.before);
        let ends_too_late = self.closing.before == '，' || ends_sentence(self.closing.before);
        !is_touched && !is_list && !ends_too_late && !has_clause_end(self.words) && !self.is_within_clause_and_long()
    }

    fn is_within_clause_and_long(&self) -> bool {
        is_word(self.opening.before) && is_word(self.closing.after) && is_long(self.words)
    }

    /// A line of its own that ends with a sentence's end, all of it marked.
    fn is_whole_line(&self) -> bool {
        self.is_alone_in_line_or_spaced() && ends_sentence(self.closing.before)
    }

    fn longest_words(&self) -> usize {
        if self.is_alone_in_line_or_spaced() { LONGEST_LINE } else { LONGEST_WORDS }
    }

    /// Whether the words of a pair tell that it is none (4).
    fn speaks_against(&self) -> bool {
        let words = self.words;
        if is_quotation(words) && is_balanced(words) {
            return words.len() > self.longest_words() || self.opening.line != self.closing.line;
        }
        words.len() > self.longest_words()
            || self.opening.line != self.closing.line
            || !words.contains(is_word)
            || !is_balanced(words)
            || joins_before(words)
            || (joins_behind(words) && !(self.is_head() && words.ends_with(['的', '为'])))
            || has_same_frame(self.opening, self.closing)
            || (hides_name(self.ahead, words) && !self.is_whole_line())
            || (!ends_sentence(self.closing.before) && hides_name(words, self.behind))
    }
}

/// Whether the words begin with one that joins them to what is before.
fn joins_before(words: &str) -> bool {
    JOINING_STARTS.iter().any(|word| words.starts_with(word)) && !NO_JOINING_STARTS.iter().any(|word| words.starts_with(word))
}

/// Whether the words end with one that joins them to what is behind.
fn joins_behind(words: &str) -> bool {
    JOINING_ENDS.iter().any(|word| words.ends_with(word)) && !NO_JOINING_ENDS.iter().any(|word| words.ends_with(word))
}

/// Whether a run with this digit outside and this character inside stands in a number or beside a masked one.
fn cuts_number(outside: char, inside: char) -> bool {
    is_numeric(outside) && is_word(inside)
}

/// Whether all of the words are one quotation or stand in one pair of brackets.
fn is_quotation(words: &str) -> bool {
    let Some(closing) = words.chars().next().and_then(closing_of) else { return false };
    words.ends_with(closing)
}

/// Whether the words are a number with its unit, or a date.
fn is_figure(words: &str) -> bool {
    let is_number = |c: char| is_numeric(c) || matches!(c, '.' | ',' | '%' | '-' | '—' | '～' | '~' | '+' | '/');
    let begins = words.strip_prefix(['约', '近', '超', '第']).unwrap_or(words).starts_with(|c: char| is_numeric(c));
    let ends = words.chars().next_back().is_some_and(|c| !is_numeric(c));
    let longest_unit = words.split(is_number).map(|unit| unit.chars().count()).max().unwrap_or(0);
    begins && ends && longest_unit <= LONGEST_UNIT && !words.contains(|c: char| ends_clause(c) || c.is_whitespace())
}

/// Whether quotation marks and brackets match within the words.
fn is_balanced(words: &str) -> bool {
    let mut open = Vec::new();
    for c in words.chars() {
        if let Some(closing) = closing_of(c) {
            open.push(closing);
        } else if is_closing(c) && open.pop() != Some(c) {
            return false;
        }
    }
    open.is_empty()
}

/// Whether a clause ends within the words and not only at their end, quotations and brackets apart.
fn has_clause_end(words: &str) -> bool {
    let mut depth = 0_usize;
    let words = words.trim_end_matches(|c| ends_clause(c) || is_closing(c));
    words.chars().any(|c| {
        depth += usize::from(closing_of(c).is_some());
        depth = depth.saturating_sub(usize::from(is_closing(c)));
        depth == 0 && ends_clause(c)
    })
}

/// Whether the words are more than a phrase; what is neither Chinese nor a number may be an address.
fn is_long(words: &str) -> bool {
    words.chars().filter(|&c| is_chinese(c) || is_numeric(c)).nth(LONGEST_PHRASE).is_some()
}

/// Whether both runs stand before the same character or behind it, within a clause.
fn has_same_frame(opening: &Run, closing: &Run) -> bool {
    let is_same = |a: char, b: char| a == b && is_wide(a) && is_word(a) && !ends_clause(closing.before);
    is_same(opening.before, closing.before) || is_same(opening.after, closing.after)
}

/// Whether a run stands where the name of a place, an office or a person was taken out.
fn hides_name(ahead: &str, behind: &str) -> bool {
    let is_titled = TITLES.iter().any(|title| behind.starts_with(title) || ahead.ends_with(title));
    let is_office = || LEVELS.iter().any(|level| ahead.ends_with(level)) && OFFICES.iter().any(|office| behind.starts_with(office));
    is_titled || is_office() || follows_place(behind) || precedes_name(ahead)
}

/// Whether the words go on as they do behind the name of a place, of an office or of a company.
fn follows_place(behind: &str) -> bool {
    let is_place = PLACES.iter().any(|kind| behind.starts_with(kind)) && !NO_PLACES.iter().any(|word| behind.starts_with(word));
    is_place || is_company(behind)
}

/// Whether a company's line of business follows: `**信息技术有限公司`.
fn is_company(behind: &str) -> bool {
    const REACH: usize = 10;
    let end = behind.char_indices().nth(REACH).map_or(behind.len(), |(at, _)| at);
    behind[..end].find("公司").is_some_and(|at| behind[..at].chars().all(|c| is_word(c) && is_wide(c)))
}

/// Whether the words end as they do before the name of a person.
fn precedes_name(ahead: &str) -> bool {
    ahead.ends_with(SURNAMES) && !NO_SURNAMES.iter().any(|word| ahead.ends_with(word))
}

fn report_doubt(draft: &Draft<'_>, opening: &Run, closing: &Run, evidence: Option<&Range<usize>>, findings: &mut Findings<'_>) {
    let range = draft.origin(opening.start..closing.range().end);
    findings.add(&rules::MARKDOWN_AMBIGUOUS_ASTERISK, range, |findings| {
        let words = shorten(&draft.text[opening.start..closing.range().end]);
        let mut diagnostic = Diagnostic::new(
            &rules::MARKDOWN_AMBIGUOUS_ASTERISK,
            format!("「{words}」里的星号可能是强调，也可能是隐去的文字，已按隐去的文字处理"),
        );
        if let Some(evidence) = evidence {
            let line = findings.line(evidence.start);
            diagnostic = diagnostic.hint(format!("第 {line} 行有星号肯定是隐去的文字，所以本文的成对星号都要写明"));
        }
        diagnostic
            .hint("如本文的星号都是隐去的文字，在文首加 asterisks: redaction")
            .hint(r"如是强调，在两处星号的外侧各加一个空格；如只是星号本身，写成 \*")
    });
}

fn report_emphasis(draft: &Draft<'_>, opening: &Run, closing: &Run, findings: &mut Findings<'_>) {
    findings.add(&rules::MARKDOWN_POSSIBLE_REDACTION, draft.origin(opening.start..closing.range().end), |_| {
        let words = shorten(&draft.text[opening.start..closing.range().end]);
        Diagnostic::new(&rules::MARKDOWN_POSSIBLE_REDACTION, format!("「{words}」已按强调处理，但两处星号也可能是隐去的文字"))
            .hint("如是隐去的文字，在文首加 asterisks: redaction；如是强调，在两处星号的外侧各加一个空格，就不再提示")
    });
}

/// The ends of long words.
fn shorten(words: &str) -> String {
    const KEPT: usize = 10;
    let chars: Vec<char> = words.chars().take(4 * LONGEST_WORDS).filter_map(super::characters::original).collect();
    if chars.len() <= 2 * KEPT + 2 {
        return chars.into_iter().collect();
    }
    let start: String = chars[..KEPT].iter().collect();
    let end: String =
        words.chars().rev().take(KEPT).collect::<Vec<_>>().into_iter().rev().filter_map(super::characters::original).collect();
    format!("{start}…{end}")
}

/// CommonMark's way to pair delimiters (its appendix, "process emphasis"), sentence by sentence.
struct Pairing<'a> {
    runs: &'a [Run],
    /// Stars of each run that are in no pair yet.
    left: Vec<usize>,
    /// Runs that may open something, innermost last.
    openers: Vec<usize>,
    /// Below this height no opener suits a closer of this class.
    floors: [usize; 6],
    /// Runs that found no partner in their sentence and stand in no pair.
    unpaired: Vec<usize>,
    pairs: Vec<Pair>,
}

impl<'a> Pairing<'a> {
    fn new(runs: &'a [Run]) -> Self {
        let left = runs.iter().map(|run| run.len).collect();
        Self { runs, left, openers: Vec::new(), floors: [0; 6], unpaired: Vec::new(), pairs: Vec::new() }
    }

    /// Pairs the runs of one scope.
    fn pair(&mut self, scope: &[usize]) {
        let pairs_before = self.pairs.len();
        let mut sentence = 0;
        for &index in scope {
            let run = &self.runs[index];
            if run.closes_in > sentence {
                self.leave_sentence();
                sentence = run.closes_in;
            }
            if can_close(run) {
                self.close(index);
            }
            if run.opens_in > sentence {
                self.leave_sentence();
                sentence = run.opens_in;
            }
            if self.left[index] > 0 && can_open(run) {
                self.openers.push(index);
            } else if self.left[index] == run.len {
                self.unpaired.push(index);
            }
        }
        self.leave_sentence();
        self.pair_over_sentences(scope, pairs_before);
    }

    fn leave_sentence(&mut self) {
        self.floors = [0; 6];
        let (runs, left) = (self.runs, &self.left);
        self.unpaired.extend(self.openers.drain(..).filter(|&index| left[index] == runs[index].len));
    }

    fn close(&mut self, index: usize) {
        let class = self.runs[index].len % 3 + 3 * usize::from(can_open(&self.runs[index]));
        while self.left[index] > 0 {
            let floor = self.floors[class];
            let found = (floor..self.openers.len()).rev().find(|&height| suits(&self.runs[self.openers[height]], &self.runs[index]));
            let Some(height) = found else {
                self.floors[class] = self.openers.len();
                return;
            };
            self.take(height, index);
        }
    }

    /// Pairs an opener with a closer; what could open between them no longer can.
    fn take(&mut self, height: usize, closing: usize) {
        let opening = self.openers[height];
        let stars = if self.left[opening] >= 2 && self.left[closing] >= 2 { 2 } else { 1 };
        self.pairs.push(Pair { opening, closing, stars });
        self.left[opening] -= stars;
        self.left[closing] -= stars;
        self.openers.truncate(height + usize::from(self.left[opening] > 0));
        for floor in &mut self.floors {
            *floor = (*floor).min(self.openers.len());
        }
    }

    /// Pairs over the end of a sentence: from a line's start or a sentence's to a line's end, a sentence's or a clause's.
    fn pair_over_sentences(&mut self, scope: &[usize], pairs_before: usize) {
        let mut unpaired = std::mem::take(&mut self.unpaired);
        unpaired.sort_unstable();
        let is_within = self.within_pairs(scope, pairs_before);
        let mut opener: Option<usize> = None;
        for index in unpaired {
            let run = &self.runs[index];
            let place = scope.partition_point(|&other| other < index);
            if run.len > 3 || is_within[place] || self.left[index] != run.len {
                continue;
            }
            match opener {
                Some(opening) if can_close(run) && fills(&self.runs[opening], run) => {
                    self.push_whole(opening, index);
                    opener = None;
                }
                _ => opener = (can_open(run) && begins_sentence(run)).then_some(index),
            }
        }
    }

    /// Pairs all stars of two runs of the same length.
    fn push_whole(&mut self, opening: usize, closing: usize) {
        let len = self.runs[opening].len;
        if len != 2 {
            self.pairs.push(Pair { opening, closing, stars: 1 });
        }
        if len >= 2 {
            self.pairs.push(Pair { opening, closing, stars: 2 });
        }
        self.left[opening] = 0;
        self.left[closing] = 0;
    }

    /// Which runs of a scope stand between the two of a pair.
    fn within_pairs(&self, scope: &[usize], pairs_before: usize) -> Vec<bool> {
        let place = |index: usize| scope.partition_point(|&other| other < index);
        let mut changes = vec![0_isize; scope.len() + 1];
        for pair in &self.pairs[pairs_before..] {
            changes[place(pair.opening) + 1] += 1;
            changes[place(pair.closing)] -= 1;
        }
        let mut depth = 0;
        changes[..scope.len()]
            .iter()
            .map(|change| {
                depth += change;
                depth > 0
            })
            .collect()
    }
}

fn begins_sentence(run: &Run) -> bool {
    run.before.is_whitespace() || ends_sentence(run.before) || is_closing(run.before)
}

/// Whether two runs mark whole sentences: up to the line's end, or, from its start, up to a mark. One star and three only fill lines.
fn fills(opening: &Run, closing: &Run) -> bool {
    let is_to_end = closing.after.is_whitespace();
    let is_from_start = opening.before.is_whitespace();
    let is_to_mark = ends_sentence(closing.before) || ends_clause(closing.after);
    opening.len == closing.len
        && match opening.len {
            2 => is_to_end || (is_from_start && is_to_mark),
            _ => is_to_end && is_from_start,
        }
}

/// The rule of three: `*foo**bar*` is one emphasis.
fn suits(opening: &Run, closing: &Run) -> bool {
    let is_both = can_open(closing) || can_close(opening);
    !is_both || !(opening.len + closing.len).is_multiple_of(3) || (opening.len.is_multiple_of(3) && closing.len.is_multiple_of(3))
}

/// Left-flanking, in the sense of the CJK-friendly amendment.
fn can_open(run: &Run) -> bool {
    flanks(run.after, run.before)
}

/// Right-flanking, in the same sense.
fn can_close(run: &Run) -> bool {
    flanks(run.before, run.after)
}

fn flanks(inner: char, outer: char) -> bool {
    let is_foreign_mark = |c: char| is_punctuation(c) && !is_cjk(c);
    !inner.is_whitespace() && (!is_foreign_mark(inner) || outer.is_whitespace() || is_foreign_mark(outer) || is_cjk(outer))
}
