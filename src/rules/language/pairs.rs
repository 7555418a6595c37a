//! Quotation marks, brackets and title marks: each has its other half, and the inner ones are of the inner kind.

use crate::rules::Report;
use crate::rules::language::{TEXT_QUOTE_NESTING, TEXT_STRAIGHT_QUOTE, TEXT_UNBALANCED_PAIR};
use crate::rules::passage::{Line, PassageKind, digit, is_han};

const PAIRS: [(char, char); 8] =
    [('“', '”'), ('‘', '’'), ('（', '）'), ('《', '》'), ('〈', '〉'), ('【', '】'), ('「', '」'), ('〔', '〕')];

/// A mark without its other half: its index, and whether it opens.
struct Loose {
    at: usize,
    opens: bool,
}

pub(super) fn check(lines: &[Line<'_>], diagnostics: &mut Report<'_>) {
    let mut loose: Vec<Vec<Loose>> = lines.iter().map(|line| balance(line, diagnostics)).collect();
    forgive_spanning(lines, &mut loose);
    for (line, loose) in lines.iter().zip(&mut loose) {
        loose.retain(|mark| !is_history(line, mark));
    }
    for (line, loose) in lines.iter().zip(loose) {
        for mark in loose {
            report(line, &mark, diagnostics);
        }
        straight_quotes(line, diagnostics);
    }
}

fn balance(line: &Line<'_>, diagnostics: &mut Report<'_>) -> Vec<Loose> {
    let mut open: Vec<usize> = Vec::new();
    let mut loose = Vec::new();
    for (at, c) in line.chars.iter().enumerate() {
        if !matches!(
            c,
            '“' | '”'
                | '‘'
                | '’'
                | '（'
                | '）'
                | '《'
                | '》'
                | '〈'
                | '〉'
                | '【'
                | '】'
                | '「'
                | '」'
                | '〔'
                | '〕'
                | '('
                | ')'
        ) {
            continue;
        }
        if matches!(c, '(' | ')') {
            // Half of half width is another rule's.
            let other = if *c == '(' { '）' } else { '（' };
            let partner = if *c == ')' { open.iter().rposition(|index| line.at(*index) == other) } else { None };
            if *c == ')' && !has_half_opening(line, at) {
                partner.into_iter().for_each(|depth| open.truncate(depth));
            }
        } else if *c == '）' && has_half_opening(line, at) && !open.iter().any(|index| line.at(*index) == '（') {
        } else if PAIRS.iter().any(|(opening, _)| opening == c) {
            open.push(at);
        } else if !is_apostrophe(line, at) {
            close(line, at, &mut open, &mut loose, diagnostics);
        }
    }
    loose.extend(open.into_iter().map(|at| Loose { at, opens: true }));
    loose.sort_by_key(|mark| mark.at);
    loose
}

/// Whether a bracket of half width opens before an index and nothing has closed it.
fn has_half_opening(line: &Line<'_>, at: usize) -> bool {
    let mut depth = 0_usize;
    for c in line.chars[..at].iter().rev() {
        match c {
            ')' | '）' => depth += 1,
            '(' if depth == 0 => return true,
            '（' if depth == 0 => return false,
            '(' | '（' => depth -= 1,
            _ => {}
        }
    }
    false
}

fn close(line: &Line<'_>, at: usize, open: &mut Vec<usize>, loose: &mut Vec<Loose>, diagnostics: &mut Report<'_>) {
    let Some((opening, _)) = PAIRS.iter().find(|(_, closing)| *closing == line.at(at)) else { return };
    let Some(depth) = open.iter().rposition(|index| line.at(*index) == *opening) else {
        if !is_list_number(line, at) {
            loose.push(Loose { at, opens: false });
        }
        return;
    };
    loose.extend(open.drain(depth + 1..).map(|at| Loose { at, opens: true }));
    let start = open.pop().unwrap_or(at);
    // Only the pair just outside counts: brackets between them begin anew.
    let is_nested = open.last().is_some_and(|outer| line.at(*outer) == *opening) && matches!(opening, '“' | '《');
    if is_nested && closes_later(line, at, *opening) {
        let inner = if *opening == '“' { "‘’" } else { "〈〉" };
        let message = format!("「{}」的外面已经有同样的「{opening}」", line.words(start..at + 1));
        diagnostics.add(line.diagnostic(&TEXT_QUOTE_NESTING, start..at + 1, message).hint(format!("里面一层改用 {inner}")));
    }
}

/// Whether the outer mark finds its half after an index: else the outer one is the fault.
fn closes_later(line: &Line<'_>, at: usize, opening: char) -> bool {
    let closing = PAIRS.iter().find(|(known, _)| *known == opening).map_or(opening, |(_, closing)| *closing);
    let mut depth = 0;
    for c in &line.chars[at + 1..] {
        if *c == opening {
            depth += 1;
        } else if *c == closing {
            if depth == 0 {
                return true;
            }
            depth -= 1;
        }
    }
    false
}

fn is_apostrophe(line: &Line<'_>, at: usize) -> bool {
    line.at(at) == '’' && line.before(at).is_ascii_alphanumeric()
}

/// `1）` and `a）` begin an item.
fn is_list_number(line: &Line<'_>, at: usize) -> bool {
    line.at(at) == '）' && at <= 3 && at > 0 && line.chars[..at].iter().all(|c| c.is_ascii_alphanumeric() || is_han(*c))
}

/// The bracket around the history of a law, whose lines may stand apart: （1999年… 通过, 2023年…第二次修正）.
fn is_history(line: &Line<'_>, mark: &Loose) -> bool {
    const ACTS: [&str; 9] = ["通过", "修正", "修订", "公布", "发布", "施行", "印发", "批准", "修改"];
    let words = line.passage.text.trim();
    let is_dated = |words: &str| {
        let year: String = words.chars().take(5).collect();
        year.chars().count() == 5 && year.ends_with('年') && year.chars().take(4).all(|c| digit(c).is_some())
    };
    match line.at(mark.at) {
        '）' => is_dated(words) && words.strip_suffix('）').is_some_and(|words| ACTS.iter().any(|act| words.ends_with(act))),
        '（' => words.strip_prefix('（').is_some_and(is_dated) && ACTS.iter().any(|act| words.ends_with(act)),
        _ => false,
    }
}

/// How many paragraphs a quotation or a bracket may go over.
const LONGEST_SPAN: usize = 30;

/// A quotation or a bracket may go over paragraphs: it ends in a later one, and a quotation may be opened again at the beginning of each.
fn forgive_spanning(lines: &[Line<'_>], loose: &mut [Vec<Loose>]) {
    for index in 0..lines.len() {
        let Some(opening) = loose[index].last().filter(|mark| mark.opens).map(|mark| lines[index].at(mark.at)) else { continue };
        let closing = half(opening);
        let last = lines.len().min(index + 1 + LONGEST_SPAN);
        // What stands alone between may only be the same mark at the beginning of a paragraph.
        let reopens = |next: usize, loose: &[Vec<Loose>]| matches!(loose[next].as_slice(), [mark] if mark.opens && mark.at == 0 && lines[next].at(0) == opening);
        let end = (index + 1..last).find(|next| !loose[*next].is_empty() && !reopens(*next, loose));
        let closes =
            |next: usize, loose: &[Vec<Loose>]| loose[next].first().is_some_and(|mark| !mark.opens && lines[next].at(mark.at) == closing);
        if let Some(end) = end.filter(|end| closes(*end, loose)) {
            loose[index].pop();
            (index + 1..end).for_each(|between| loose[between].clear());
            loose[end].remove(0);
        } else if lines.get(index + 1).is_some_and(|next| next.at(0) == opening && matches!(opening, '“' | '‘')) {
            // The next paragraph begins with its own mark, and closes it.
            loose[index].pop();
        }
    }
}

fn report(line: &Line<'_>, mark: &Loose, diagnostics: &mut Report<'_>) {
    let c = line.at(mark.at);
    let (what, missing) = if mark.opens { ("后", half(c)) } else { ("前", half(c)) };
    let message = format!("「{c}」没有成对，{what}面缺少「{missing}」");
    diagnostics.add(
        line.diagnostic(&TEXT_UNBALANCED_PAIR, mark.at..mark.at + 1, message)
            .hint(format!("在该结束或开始的地方补上「{missing}」，或删去多余的「{c}」")),
    );
}

fn half(c: char) -> char {
    PAIRS
        .iter()
        .find_map(|(opening, closing)| if *opening == c { Some(*closing) } else { (*closing == c).then_some(*opening) })
        .unwrap_or(c)
}

/// Straight quotation marks beside Han characters; paired over the passage, so that the left and the right one are told apart.
fn straight_quotes(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    single_quotes(line, diagnostics);
    if !line.passage.text.contains('"') {
        return;
    }
    let places: Vec<usize> = (0..line.chars.len()).filter(|at| line.at(*at) == '"' && digit(line.before(*at)).is_none()).collect();
    let is_field = matches!(line.passage.kind, PassageKind::Field(_));
    let message = "汉字文稿用了直引号「\"」";
    let touches = |at: usize| {
        let (before, after) = (line.before(at), line.at(at + 1));
        is_han(before) || is_han(after) || matches!(before, '，' | '。' | '》') || matches!(after, '，' | '。' | '《' | '、')
    };
    if places.len() % 2 == 1 {
        for at in places.into_iter().filter(|at| touches(*at)) {
            diagnostics.add(line.diagnostic(&TEXT_STRAIGHT_QUOTE, at..at + 1, message).hint("换成弯引号 “”"));
        }
        return;
    }
    for pair in places.chunks_exact(2).filter(|pair| touches(pair[0]) || touches(pair[1])) {
        let range = pair[0]..pair[1] + 1;
        let curly = format!("“{}”", line.words(pair[0] + 1..pair[1]));
        // In YAML the straight ones may be needed.
        let diagnostic = if is_field {
            line.diagnostic(&TEXT_STRAIGHT_QUOTE, range, message)
        } else {
            line.fixable(&TEXT_STRAIGHT_QUOTE, range, message, &curly)
        };
        diagnostics.add(diagnostic.hint("换成弯引号 “”"));
    }
}

/// '清风': single straight marks around Chinese words.
fn single_quotes(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let places: Vec<usize> = (0..line.chars.len()).filter(|at| line.at(*at) == '\'').collect();
    for pair in places.chunks_exact(2) {
        let (open, close) = (pair[0], pair[1]);
        let is_chinese =
            close > open + 1 && is_han(line.at(open + 1)) && is_han(line.before(close)) && !line.before(open).is_ascii_alphanumeric();
        if is_chinese {
            let range = open..close + 1;
            diagnostics
                .add(line.diagnostic(&TEXT_STRAIGHT_QUOTE, range, "汉字文稿用了直引号「\'」").hint("换成弯引号 “”；引号里面的用 ‘’"));
        }
    }
}
