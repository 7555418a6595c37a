//! Quotation marks, brackets and title marks: each has its other half, and the inner ones are of the inner kind.

use crate::rules::Findings;
use crate::rules::language::{TEXT_QUOTE_NESTING, TEXT_STRAIGHT_QUOTE, TEXT_UNBALANCED_PAIR};
use crate::rules::passage::{Line, PassageKind, digit, is_han};

const PAIRS: [(char, char); 8] =
    [('“', '”'), ('‘', '’'), ('（', '）'), ('《', '》'), ('〈', '〉'), ('【', '】'), ('「', '」'), ('〔', '〕')];

/// A mark without its other half: its index, and whether it opens.
struct Loose {
    at: usize,
    opens: bool,
}

pub(super) fn check(lines: &[Line<'_>], findings: &mut Findings<'_>) {
    let mut loose: Vec<Vec<Loose>> = lines.iter().map(|line| balance(line, findings)).collect();
    forgive_spanning(lines, &mut loose);
    for (line, loose) in lines.iter().zip(loose) {
        for mark in loose {
            report(line, &mark, findings);
        }
        straight_quotes(line, findings);
    }
}

fn balance(line: &Line<'_>, findings: &mut Findings<'_>) -> Vec<Loose> {
    let mut open: Vec<usize> = Vec::new();
    let mut loose = Vec::new();
    for (at, c) in line.chars.iter().enumerate() {
        if !matches!(c, '“' | '”' | '‘' | '’' | '（' | '）' | '《' | '》' | '〈' | '〉' | '【' | '】' | '「' | '」' | '〔' | '〕')
        {
            continue;
        }
        if PAIRS.iter().any(|(opening, _)| opening == c) {
            open.push(at);
        } else if !is_apostrophe(line, at) {
            close(line, at, &mut open, &mut loose, findings);
        }
    }
    loose.extend(open.into_iter().map(|at| Loose { at, opens: true }));
    loose.sort_by_key(|mark| mark.at);
    loose
}

fn close(line: &Line<'_>, at: usize, open: &mut Vec<usize>, loose: &mut Vec<Loose>, findings: &mut Findings<'_>) {
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
        findings.add(line.finding(&TEXT_QUOTE_NESTING, start..at + 1, message).hint(format!("里面一层改用 {inner}")));
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

/// A quotation may go over paragraphs: it ends in the next one, or is opened again at the beginning of each.
fn forgive_spanning(lines: &[Line<'_>], loose: &mut [Vec<Loose>]) {
    for index in 0..lines.len().saturating_sub(1) {
        let Some(opening) = loose[index].last().filter(|mark| mark.opens).map(|mark| lines[index].at(mark.at)) else { continue };
        if !matches!(opening, '“' | '‘') {
            continue;
        }
        let next = &lines[index + 1];
        let closing = if opening == '“' { '”' } else { '’' };
        if next.at(0) == opening {
            loose[index].pop();
        } else if loose[index + 1].first().is_some_and(|mark| !mark.opens && next.at(mark.at) == closing) {
            loose[index].pop();
            loose[index + 1].remove(0);
        }
    }
}

fn report(line: &Line<'_>, mark: &Loose, findings: &mut Findings<'_>) {
    let c = line.at(mark.at);
    let (what, missing) = if mark.opens { ("后", half(c)) } else { ("前", half(c)) };
    let message = format!("「{c}」没有成对，{what}面缺少「{missing}」");
    findings.add(
        line.finding(&TEXT_UNBALANCED_PAIR, mark.at..mark.at + 1, message)
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
fn straight_quotes(line: &Line<'_>, findings: &mut Findings<'_>) {
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
            findings.add(line.finding(&TEXT_STRAIGHT_QUOTE, at..at + 1, message).hint("换成弯引号 “”"));
        }
        return;
    }
    for pair in places.chunks_exact(2).filter(|pair| touches(pair[0]) || touches(pair[1])) {
        let range = pair[0]..pair[1] + 1;
        let curly = format!("“{}”", line.words(pair[0] + 1..pair[1]));
        // In YAML the straight ones may be needed.
        let finding = if is_field {
            line.finding(&TEXT_STRAIGHT_QUOTE, range, message)
        } else {
            line.fixable(&TEXT_STRAIGHT_QUOTE, range, message, &curly)
        };
        findings.add(finding.hint("换成弯引号 “”"));
    }
}
