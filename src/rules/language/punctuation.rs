//! Signs and their neighbours.

use crate::rules::Report;
use crate::rules::language::{
    STRUCTURE_HEADING_PUNCT, TEXT_DASH, TEXT_DUNHAO_BETWEEN_TITLES, TEXT_ELLIPSIS, TEXT_ELLIPSIS_AS_REDACTION, TEXT_HALF_WIDTH_PUNCT,
    TEXT_MISSING_END, TEXT_REPEATED_PUNCT, TEXT_SPACE,
};
use crate::rules::passage::{Line, PassageKind, digit, han_digit, is_han};

pub(super) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let mut at = 0;
    while at < line.chars.len() {
        let step = match line.chars[at] {
            ',' | ';' | ':' | '?' | '!' | '.' | '(' | ')' | '。' | '，' | '、' | '；' | '：' | '-' | '—' | '－' | '…' | '"' | '\''
            | ' ' => sign(line, at, diagnostics),
            _ => 1,
        };
        at += step;
    }
    check_end(line, diagnostics);
}

/// Looks at the sign at an index; gives how many characters were read.
fn sign(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let c = line.at(at);
    let run = line.chars[at..].iter().take_while(|other| **other == c).count();
    match c {
        '.' if run >= 3 => ellipsis(line, at, run, diagnostics),
        '.' if run == 1 => half_width(line, at, diagnostics),
        ',' | ';' | ':' | '?' | '!' | '(' | ')' if run == 1 => half_width(line, at, diagnostics),
        '。' | '，' | '、' | '；' | '：' => full_width(line, at, run, diagnostics),
        '…' => check_ellipsis(line, at, run, diagnostics),
        '-' | '—' | '－' => dash(line, at, run, diagnostics),
        '"' => {}
        ' ' => space(line, at, run, diagnostics),
        _ => {}
    }
    run
}

/// The full-width form of a sign.
fn widened(c: char) -> &'static str {
    match c {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '?' => "？",
        '!' => "！",
        '(' => "（",
        ')' => "）",
        _ => "。",
    }
}

fn is_chinese(c: char) -> bool {
    is_han(c) || matches!(c, '“' | '”' | '《' | '》' | '（' | '）' | '【' | '】' | '‘' | '’')
}

fn half_width(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) {
    let c = line.at(at);
    if !is_wrong_half(line, at) {
        return;
    }
    match c {
        '(' if pair_of(line, at).is_some_and(|end| is_wrong_half(line, end)) => bracket_pair(line, at, diagnostics),
        ')' if opening_of(line, at).is_some_and(|start| is_wrong_half(line, start)) => {}
        _ => {
            let wide = widened(c);
            let message = format!("汉字文稿用了半角的「{c}」");
            diagnostics.add(line.fixable(&TEXT_HALF_WIDTH_PUNCT, at..at + 1, message, wide).hint(format!("换成全角的「{wide}」")));
        }
    }
}

/// Both halves of a pair of brackets are one fault.
fn bracket_pair(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) {
    let Some(end) = pair_of(line, at) else { return };
    let words = line.words(at..end + 1);
    let wide = format!("（{}）", line.words(at + 1..end));
    let message = if end - at <= 12 {
        format!("汉字文稿用了半角的括号「{words}」")
    } else {
        "汉字文稿用了半角的括号".to_owned()
    };
    diagnostics.add(line.fixable(&TEXT_HALF_WIDTH_PUNCT, at..end + 1, message, &wide).hint("换成全角的「（」「）」"));
}

/// The longest words in brackets that are looked at as a pair: nothing else that is wrong should stand in them.
const LONGEST_PAIR: usize = 40;

/// Where the bracket that opens at an index closes, with nothing inside that is another sign of half width.
fn pair_of(line: &Line<'_>, at: usize) -> Option<usize> {
    let end = (at + 1..line.chars.len().min(at + LONGEST_PAIR)).find(|index| matches!(line.at(*index), '(' | ')' | '（' | '）'))?;
    let is_plain =
        line.chars[at + 1..end].iter().all(|c| is_han(*c) || c.is_ascii_alphanumeric() || matches!(c, '、' | '，' | '；' | '。'));
    (line.at(end) == ')' && is_plain).then_some(end)
}

fn opening_of(line: &Line<'_>, at: usize) -> Option<usize> {
    let start = (at.saturating_sub(LONGEST_PAIR)..at).rev().find(|index| matches!(line.at(*index), '(' | ')' | '（' | '）'))?;
    (line.at(start) == '(' && pair_of(line, start) == Some(at)).then_some(start)
}

fn is_wrong_half(line: &Line<'_>, at: usize) -> bool {
    let (c, before, after) = (line.at(at), line.before(at), line.at(at + 1));
    let after_space = if after == ' ' { line.at(at + 2) } else { after };
    match c {
        '(' => is_han(after) || (is_han(before) && bracketed_is_chinese(line, at)),
        ')' => is_han(before) || (opens_chinese(line, at)),
        '.' => is_chinese(before) && (after == '\0' || is_han(after)) && before != '\0',
        ':' | ',' | ';' => {
            is_chinese(before) && (is_chinese(after_space) || after == '\0' || (c != ':' && digit(after_space).is_some()))
                || (is_han(after) && (digit(before).is_some() || matches!(before, '%' | ')')) && c != ':')
        }
        _ => is_chinese(before) && (is_chinese(after_space) || after == '\0'),
    }
}

/// Whether the words in the brackets that open here are Chinese.
fn bracketed_is_chinese(line: &Line<'_>, at: usize) -> bool {
    line.chars[at + 1..].iter().take(40).take_while(|c| !matches!(c, ')' | '）')).any(|c| is_han(*c))
}

/// Whether the bracket that closes here was opened before a Han character.
fn opens_chinese(line: &Line<'_>, at: usize) -> bool {
    let open = (at.saturating_sub(40)..at).rev().find(|index| matches!(line.at(*index), '(' | '（'));
    open.is_some_and(|open| {
        line.at(open) == '（' || is_han(line.at(open + 1)) || (is_han(line.before(open)) && bracketed_is_chinese(line, open))
    })
}

fn full_width(line: &Line<'_>, at: usize, run: usize, diagnostics: &mut Report<'_>) {
    let c = line.at(at);
    if c == '。' && run >= 3 {
        return ellipsis(line, at, run, diagnostics);
    }
    let next = line.at(at + run);
    let is_clash = matches!((c, next), ('，' | '、' | '；' | '：', '。' | '；') | ('。', '，' | '、' | '；') | ('，', '、') | ('、', '，'));
    if run > 1 {
        let kept = c.to_string();
        let message = format!("标点「{c}」连着写了 {run} 个");
        diagnostics.add(line.fixable(&TEXT_REPEATED_PUNCT, at..at + run, message, &kept).hint("留一个就够了"));
    } else if is_clash && !matches!(line.before(at), '…') {
        let message = format!("两个标点「{c}{next}」连在一起");
        diagnostics.add(line.diagnostic(&TEXT_REPEATED_PUNCT, at..at + 2, message).hint("只留其中正确的一个"));
    }
    if c == '、' {
        between_titles(line, at, diagnostics);
    }
}

fn between_titles(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) {
    let marks = (line.before(at), line.at(at + 1));
    if matches!(marks, ('》', '《') | ('”', '“')) && !is_mixed_row(line, at) {
        let message = format!("「{}」和「{}」之间用了顿号", marks.0, marks.1);
        diagnostics.add(line.fixable(&TEXT_DUNHAO_BETWEEN_TITLES, at..at + 1, message, "").hint("删去顿号"));
    }
}

/// Whether the row around a 、 has members without marks of their own: 省运会、“赣超”、“百羽争锋”、环湖赛 keeps all of its 、.
fn is_mixed_row(line: &Line<'_>, at: usize) -> bool {
    let is_open = |c: char| matches!(c, '《' | '“');
    let mut start = at;
    while let Some(open) = (0..start).rev().find(|index| is_open(line.at(*index))) {
        match line.before(open) {
            '、' if matches!(line.at(open.wrapping_sub(2)), '》' | '”') => start = open - 1,
            '、' => return true,
            _ => break,
        }
    }
    let mut end = at + 1;
    loop {
        let Some(close) = (end..line.chars.len()).find(|index| matches!(line.at(*index), '》' | '”')) else { return false };
        // Words behind the mark belong to this member alone: “上海之夏”国际消费季、.
        let tail = line.chars[close + 1..].iter().take_while(|c| is_han(**c)).count();
        // 等法律、法规 names them all: the row is at its end.
        if matches!(line.at(close + 1), '等' | '和' | '及' | '以' | '与') {
            return false;
        }
        match line.at(close + 1 + tail) {
            '、' if tail == 0 && is_open(line.at(close + 2)) => end = close + 2,
            '、' => return true,
            _ => return false,
        }
    }
}

fn ellipsis(line: &Line<'_>, at: usize, run: usize, diagnostics: &mut Report<'_>) {
    if is_chinese(line.before(at)) || is_chinese(line.at(at + run)) {
        let message = format!("省略号写成了「{}」", line.words(at..at + run));
        diagnostics.add(line.fixable(&TEXT_ELLIPSIS, at..at + run, message, "……").hint("省略号是「……」，占两格、六个点"));
    }
}

fn check_ellipsis(line: &Line<'_>, at: usize, run: usize, diagnostics: &mut Report<'_>) {
    let before = line.before(at);
    // Twelve dots stand for paragraphs left out.
    if run != 2 && run != 4 {
        let message = format!("省略号写成了「{}」", line.words(at..at + run));
        diagnostics.add(line.fixable(&TEXT_ELLIPSIS, at..at + run, message, "……").hint("省略号是「……」，占两格、六个点"));
    }
    let is_cut = matches!(line.at(at + run), '，' | '。' | '；' | '、' | '\0');
    if is_cut && is_han(before) && diagnostics.dictionary.has("redacting_words", before.encode_utf8(&mut [0; 4])) {
        let words = line.words(at - 1..at + run);
        let message = format!("「{words}」像是用省略号代替了没有写的内容");
        diagnostics.add(line.diagnostic(&TEXT_ELLIPSIS_AS_REDACTION, at - 1..at + run, message).hint("写明内容；不便公开的用星号隐去"));
    }
}

fn dash(line: &Line<'_>, at: usize, run: usize, diagnostics: &mut Report<'_>) {
    let (c, before, after) = (line.at(at), line.before(at), line.at(at + run));
    let touches_han = is_chinese(before) && is_chinese(after) || (before == '\0' && is_han(after));
    let is_wrong = match (c, run) {
        ('-' | '－', 2..) => is_chinese(before) || is_chinese(after),
        ('—', 2) => false,
        ('—', 3..) => true,
        ('—', _) => matches!(before, '\0' | '，' | '。' | '：' | '；') && is_han(after),
        _ => false,
    };
    let is_wrong = is_wrong || c == '-' && run == 1 && parts_clauses(line, at);
    if is_wrong && (touches_han || run > 1 || c == '—') && !line.chars.iter().all(|c| matches!(c, '-' | '—' | '－' | ' ')) {
        let message = format!("破折号写成了「{}」", line.words(at..at + run));
        diagnostics.add(line.fixable(&TEXT_DASH, at..at + run, message, "——").hint("破折号是「——」，占两格"));
    }
}

/// Whether a hyphen stands between clauses, where a dash should: not between places, routes and names of two parts.
fn parts_clauses(line: &Line<'_>, at: usize) -> bool {
    const ROUTES: &[&str] =
        &["高速", "公路", "铁路", "航线", "线", "段", "航道", "航班", "区间", "协同", "走廊", "城际", "大桥", "型", "号"];
    let before = line.chars[..at].iter().rev().take_while(|c| is_han(**c)).count();
    let after = line.chars[at + 1..].iter().take_while(|c| is_han(**c)).count();
    let is_sentence = || line.passage.kind == PassageKind::Paragraph && line.chars.iter().any(|c| matches!(c, '。' | '，'));
    let around = || line.words(at.saturating_sub(8)..(at + 13).min(line.chars.len()));
    // A clause behind it has a particle; a name has none.
    let has_particle = line.chars[at + 1..at + 1 + after].contains(&'的');
    let is_single = line.chars[..at].iter().rev().take(14).chain(line.chars[at + 1..].iter().take(14)).all(|c| *c != '-');
    is_single && before >= 5 && after >= 6 && has_particle && is_sentence() && !ROUTES.iter().any(|route| around().contains(route))
}

fn space(line: &Line<'_>, at: usize, run: usize, diagnostics: &mut Report<'_>) {
    let is_paragraph = matches!(line.passage.kind, PassageKind::Paragraph | PassageKind::Item | PassageKind::Field("summary" | "caption"));
    if !is_paragraph || !is_han(line.before(at)) || !is_han(line.at(at + run)) || is_layout(line, at, run) {
        return;
    }
    let is_written =
        line.passage.source.text.get(line.passage.origin(line.bytes(at..at + run))).is_some_and(|words| words.starts_with(' '));
    if is_written {
        let words = line.words(at - 1..at + run + 1);
        diagnostics.add(line.diagnostic(&TEXT_SPACE, at..at + run, format!("「{words}」中间有空格")).hint("如不是有意分开的，删去空格"));
    }
}

/// Whether a space parts what stands apart in official texts: 第一条 为了, 记者 某某 摄, 12月8日电 今天, “甲乙丙丁 戊己庚辛”, a line without a sentence,
/// words beside emphasis.
fn is_layout(line: &Line<'_>, at: usize, run: usize) -> bool {
    let is_sentence = line.chars.iter().any(|c| matches!(c, '。' | '！' | '？' | '；'));
    let start = (0..at).rev().find(|index| !is_han(line.at(*index)) && digit(line.at(*index)).is_none()).map_or(0, |index| index + 1);
    let is_label =
        line.at(start) == '第' && matches!(line.before(at), '条' | '章' | '节' | '编' | '款' | '项' | '目' | '篇' | '则' | '部' | '届');
    let is_dated = matches!(line.before(at), '日' | '电') && line.chars[start..at].iter().any(|c| digit(*c).is_some());
    let opened = line.chars[..at].iter().rev().find(|c| matches!(c, '“' | '”' | '《' | '》' | '（' | '）' | '‘' | '’' | '〈' | '〉'));
    let is_enclosed = opened.is_some_and(|c| matches!(c, '“' | '《' | '（' | '‘' | '〈'));
    let is_row = line.chars.windows(3).filter(|three| three[1] == ' ' && is_han(three[0]) && is_han(three[2])).count() > 1;
    let place = line.passage.origin(line.bytes(at..at + run));
    let source = &line.passage.source.text;
    let is_emphasis = source[..place.start].ends_with(['*', '_', '~']) || source[place.end..].starts_with(['*', '_', '~']);
    !is_sentence || is_label || is_dated || is_enclosed || is_row || is_emphasis || is_credit(line, at, run)
}

/// 记者 黄某文, 省长 赵某: a post or a trade, and a name at the end of a clause.
fn is_credit(line: &Line<'_>, at: usize, run: usize) -> bool {
    const TRADES: &[&str] = &["记者", "通讯员", "摄影", "作者", "编辑", "校对", "长", "主任", "书记", "主席", "经理", "委员"];
    let follows = line.chars[at + run..].iter().take_while(|c| is_han(**c)).count();
    let is_name = (2..=4).contains(&follows);
    is_name && TRADES.iter().any(|trade| line.lead(at).ends_with(trade)) || line.rest(at + run).starts_with('摄')
}

/// How a heading and a paragraph end.
fn check_end(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let Some(last) = line.chars.iter().rposition(|c| !c.is_whitespace()).filter(|_| !line.passage.goes_on) else { return };
    let c = line.chars[last];
    match line.passage.kind {
        PassageKind::Heading(_) if matches!(c, '。' | '，' | '；' | '、') => {
            let message = format!("标题末尾有「{c}」");
            diagnostics.add(line.fixable(&STRUCTURE_HEADING_PUNCT, last..last + 1, message, "").hint("删去标题末尾的标点"));
        }
        PassageKind::Paragraph if is_open_end(line, last) => {
            diagnostics.add(line.diagnostic(&TEXT_MISSING_END, last..last + 1, "段落末尾没有句号").hint("补上句号"));
        }
        _ => {}
    }
}

/// Fewer characters may be a heading, a slogan or a line of an address.
const SHORTEST_PARAGRAPH: usize = 25;

/// Whether a paragraph of sentences ends in a word or in a comma.
fn is_open_end(line: &Line<'_>, last: usize) -> bool {
    let c = line.at(last);
    let is_single_line = !line.chars.contains(&'\n');
    if matches!(c, '，' | '、') {
        return last >= 12 && is_single_line;
    }
    let is_numbered = line.at(0) == '（'
        || line.at(0) == '第'
        || line.rest(0).split_once(['、', '.', '．']).is_some_and(|(head, _)| {
            (1..=3).contains(&head.chars().count()) && head.chars().all(|c| digit(c).is_some() || han_digit(c).is_some())
        });
    let is_long = line.chars.len() > SHORTEST_PARAGRAPH && !line.chars[..last].contains(&' ');
    let is_clausal =
        line.chars[..last].contains(&'。') && line.chars.len() > 40 || is_long && line.chars[..last].contains(&'，') && !is_numbered;
    is_han(c) && c != '摄' && is_single_line && is_clausal && !is_couplet(line, last)
}

/// 甲乙丙丁戊，己庚辛壬癸: clauses of one length are a couplet or a slogan.
fn is_couplet(line: &Line<'_>, last: usize) -> bool {
    let words = line.words(0..last + 1);
    let lengths: Vec<usize> = words.split(['，', '；', '、']).map(|clause| clause.chars().count()).collect();
    lengths.windows(2).all(|pair| pair[0] == pair[1])
}
