//! Fixed formulas, names of meetings, penalties, places, posts and units.
//!
//! Near misses of a formula are found in three ways: forms that the dictionary lists; a name in quotation marks one character away from a
//! known one; members in a row of which one is missing, misspelt, too many, or out of order.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};

use super::dictionary::{Correction, Formula, Holder};
use super::passage::{Line, is_han};
use super::{Context, Report};
use crate::rule::{E, I, W, rules};

const PARTY: &str = "《中国共产党章程》及中央文件";

rules! {
    /// Terms and formulas.
    pub(crate) static RULES = [
        TERM_FIXED_FORMULA {
            id: "term/fixed-formula",
            severities: [W, E, E],
            source: PARTY,
            summary: "固定提法有出入",
            explanation: "固定提法的字词、项数和次序都不能变。例：“四个认识” → “四个意识”；政治清明、政府清廉 → 先“政府清廉”后“政治清明”。",
            remedy: "照规范提法改正",
        },
        TERM_FULL_FORM {
            id: "term/full-form",
            severities: [I, I, I],
            source: "《党政机关公文写作规范》",
            summary: "会议简称不完整",
            explanation: "例：二十大 → 党的二十大。",
            remedy: "写明“党的”",
        },
        TERM_MEETING_NAME {
            id: "term/meeting-name",
            severities: [I, W, W],
            source: PARTY,
            summary: "会议名称不规范",
            explanation: "例：党的十九大和历次全会 → 党的十九大和十九届历次全会。",
            remedy: "照规范名称改正",
            is_fixable: true,
        },
        TERM_PENALTY_NAME {
            id: "term/penalty-name",
            severities: [W, E, E],
            source: "《中国共产党纪律处分条例》第八条；《公职人员政务处分法》第七条",
            summary: "处分或措施的名称不规范",
            explanation: "党纪处分有警告、严重警告、撤销党内职务、留党察看、开除党籍；政务处分有警告、记过、记大过、降级、撤职、开除。",
            remedy: "照规范名称改正",
        },
        TERM_DIVISION {
            id: "term/division",
            severities: [W, E, E],
            source: "民政部《中华人民共和国行政区划代码》",
            summary: "行政区划的隶属不对",
            explanation: "例：湖北省张家界 → 湖南省张家界。",
            remedy: "核对隶属关系",
        },
        TERM_PERSON_POST {
            id: "term/person-post",
            severities: [W, E, E],
            source: "单位领导名录（词典 roster）",
            summary: "人名与职务不符",
            explanation: "名录里这个人在条目的日期不任这个职务。",
            remedy: "核对名录和日期",
        },
        TERM_UNIT_NAME {
            id: "term/unit-name",
            severities: [I, W, W],
            source: "单位名录（units.yaml）",
            summary: "单位名称不是登记的全称或简称",
            explanation: "例：官河区交通局 → 官河区交通运输局。",
            remedy: "改成登记的全称或简称",
        },
        TERM_LEADER_ORDER {
            id: "term/leader-order",
            severities: [I, W, W],
            source: "单位领导名录（词典 roster）",
            summary: "领导排序与名录不一致",
            explanation: "并列的领导按名录的先后排列。",
            remedy: "按名录的次序排列",
        },
        TERM_BANNED {
            id: "term/banned",
            severities: [W, E, E],
            source: "新华社《新闻报道中的禁用词和慎用词》",
            summary: "禁用或慎用的说法",
            explanation: "词典 banned 里列出的说法。",
            remedy: "改用规范说法",
        },
        TEXT_QUOTE_WITHOUT_SOURCE {
            id: "text/quote-without-source",
            severities: [I, W, W],
            source: "中央和国家机关引文规范",
            summary: "引用重要讲话没有写明出处",
            explanation: "引用原话要写明在什么场合、什么文章里说的。",
            remedy: "写明出处，如“在……会议上指出”",
        },
    ];
}

/// A member of a formula, found.
pub(crate) struct Member {
    pub(crate) formula: usize,
    pub(crate) member: usize,
    pub(crate) range: Range<usize>,
}

/// An abbreviation of a meeting without what should stand before it, the first time in a passage.
pub(crate) fn full_form(line: &Line<'_>, range: Range<usize>, correction: &Correction, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let before = &text[..range.start];
    let is_part = before.ends_with(['届', '第', '“', '、', '和'])
        || before.ends_with("中共")
        || before.ends_with("中国共产党")
        || before.contains(correction.right.as_str());
    let is_first = text.find(correction.wrong.as_str()) == Some(range.start);
    let rest = &text[range.end..];
    let is_congress =
        rest.is_empty() || diagnostics.dictionary.list("congress_followers").iter().any(|word| rest.starts_with(word.as_str()));
    if is_first && !is_part && is_congress {
        let message = format!("「{}」前面没有写“党的”", correction.wrong);
        diagnostics.add(line.passage.diagnostic(&TERM_FULL_FORM, range, message).hint(format!("写成「{}」", correction.right)));
    }
}

/// Rules about formulas.
pub(crate) fn formulas(line: &Line<'_>, members: &[Member], diagnostics: &mut Report<'_>) {
    enumerations(line, members, diagnostics);
    bare_names(line, diagnostics);
    if line.passage.text.contains('“') {
        quoted_names(line, diagnostics);
    }
}

/// A row of words with the same mark between them.
struct Row<'a> {
    items: Vec<(Range<usize>, &'a str)>,
    /// Whether it goes on with words that are no item: 等, 和 with something else.
    goes_on: bool,
}

/// What joins the last item of a row: 形式主义、官僚主义、享乐主义和奢靡之风.
const JOINTS: &[&str] = &["以及", "和", "及", "与"];

/// The last item of a row behind a joint: a member, or words one or two characters away from one.
fn joined<'a>(text: &'a str, end: usize, formula: &Formula, items: &[(Range<usize>, &'a str)]) -> Option<(Range<usize>, &'a str)> {
    let start = end + JOINTS.iter().find(|joint| text[end..].starts_with(**joint))?.len();
    let open = formula.members.iter().filter(|member| items.iter().all(|(_, item)| item != member));
    open.filter_map(|member| {
        let words = text[start..].char_indices().nth(member.chars().count() - 1).map(|(at, c)| &text[start..start + at + c.len_utf8()])?;
        let is_item = words == member || (words.chars().all(is_han) && is_near(words, member));
        is_item.then_some((start..start + words.len(), words))
    })
    .next()
}

/// How long the member is that a text begins with, or the slip of one: 不愿腐的体制机制.
fn member_at(text: &str, formula: &Formula) -> Option<usize> {
    let prefix = |member: &String| text.char_indices().nth(member.chars().count() - 1).map(|(at, c)| at + c.len_utf8());
    let exact = formula.members.iter().find(|member| text.starts_with(member.as_str())).map(String::len);
    exact.or_else(|| {
        formula.members.iter().filter_map(prefix).find(|end| formula.members.iter().any(|member| is_near(&text[..*end], member)))
    })
}

/// The row that stands around a member: as far as the mark between its words goes.
fn row<'a>(text: &'a str, member: &Range<usize>, formula: &Formula) -> Option<Row<'a>> {
    let longest = formula.members.iter().map(String::len).max().unwrap_or(0) + 6;
    let mark_after = text[member.end..].chars().next().filter(|c| matches!(c, '、' | '，'));
    let mark_before = text[..member.start].chars().next_back().filter(|c| matches!(c, '、' | '，'));
    let mark = mark_after.or(mark_before)?;
    let mut items = vec![(member.clone(), &text[member.clone()])];
    let width = mark.len_utf8();
    while text[items[items.len() - 1].0.end..].starts_with(mark) {
        let start = items[items.len() - 1].0.end + width;
        let length = text[start..].find(|c: char| !is_han(c)).unwrap_or(text.len() - start);
        // The last one goes on as a sentence: 社会清朗的政治生态.
        let length = if length > longest { member_at(&text[start..], formula).unwrap_or(length) } else { length };
        if length == 0 || length > longest {
            break;
        }
        items.push((start..start + length, &text[start..start + length]));
    }
    let end = items.last().map_or(member.end, |(range, _)| range.end);
    items.extend(joined(text, end, formula, &items));
    let end = items.last().map_or(member.end, |(range, _)| range.end);
    let goes_on = text[end..].starts_with('等') || JOINTS.iter().any(|joint| text[end..].starts_with(joint));
    while text[..items[0].0.start].ends_with(mark) {
        let end = items[0].0.start - width;
        let length = text[..end].chars().rev().take_while(|c| is_han(*c)).map(char::len_utf8).sum::<usize>();
        let length =
            formula.members.iter().find(|known| length > longest && text[..end].ends_with(known.as_str())).map_or(length, String::len);
        if length == 0 || length > longest {
            break;
        }
        items.insert(0, (end - length..end, &text[end - length..end]));
    }
    Some(Row { items, goes_on })
}

fn enumerations(line: &Line<'_>, members: &[Member], diagnostics: &mut Report<'_>) {
    let mut done = 0;
    for (index, first) in members.iter().enumerate() {
        let formula = &diagnostics.dictionary.formulas[first.formula];
        let others = members[index + 1..].iter().filter(|other| other.formula == first.formula && other.member != first.member).count();
        if first.range.start < done || others == 0 {
            continue;
        }
        let Some(row) = row(&line.passage.text, &first.range, formula) else { continue };
        let end = row.items.last().map_or(first.range.end, |(range, _)| range.end);
        if let Some((range, message)) = judge(&row, formula) {
            let right = formula.members.join("、");
            diagnostics.add(
                line.passage.diagnostic(&TERM_FIXED_FORMULA, range, message).hint(format!("「{}」的规范表述是「{right}」", formula.name)),
            );
            done = end;
        }
    }
}

/// What is wrong with a row of members, if anything.
fn judge(row: &Row<'_>, formula: &Formula) -> Option<(Range<usize>, String)> {
    let members = &formula.members;
    // A word may be joined to what comes before or after it: 坚持政治意识, 看齐意识明显增强.
    let of = |index: usize, item: &str| {
        let (is_first, is_last) = (index == 0, index + 1 == row.items.len());
        members.iter().position(|member| {
            item == member || (is_first && item.ends_with(member.as_str())) || (is_last && item.starts_with(member.as_str()))
        })
    };
    let known: Vec<Option<usize>> = row.items.iter().enumerate().map(|(index, (_, item))| of(index, item)).collect();
    let (from, to) = (known.iter().position(Option::is_some)?, known.iter().rposition(Option::is_some)?);
    let found: Vec<usize> = known.iter().flatten().copied().collect();
    let distinct = found.iter().collect::<std::collections::BTreeSet<_>>().len();
    let place = row.items[from].0.start..row.items[to].0.end;
    let missing: Vec<usize> = (0..members.len()).filter(|member| !found.contains(member)).collect();
    if distinct + 1 >= members.len() && distinct >= 2 {
        for (index, (range, item)) in row.items.iter().enumerate().filter(|(index, _)| known[*index].is_none()) {
            let near = missing.iter().find(|member| is_near(item, &members[**member]));
            let is_beside = index + 1 >= from && index <= to + 1;
            if let Some(member) = near.filter(|_| is_beside) {
                return Some((range.clone(), format!("「{item}」应为「{}」", members[*member])));
            }
            let is_extra = missing.is_empty() && is_beside && index > from && shares_ending(item, members);
            if is_extra {
                return Some((range.clone(), format!("「{}」里没有「{item}」这一项", formula.name)));
            }
        }
    }
    // Two-character words such as 创新 stand in rows of their own.
    let is_telling = members.iter().all(|member| member.chars().count() >= 4);
    let is_whole = is_telling || distinct == members.len();
    if is_whole && distinct >= 3 && found.windows(2).any(|pair| pair[0] > pair[1]) && distinct == found.len() {
        return Some((place, format!("「{}」各项的次序不对", formula.name)));
    }
    if is_telling && !row.goes_on && distinct >= 3 && missing.len() == 1 && known[from..=to].iter().all(Option::is_some) {
        return Some((place, format!("「{}」少了「{}」", formula.name, members[missing[0]])));
    }
    None
}

/// One or two characters from each other, or two of them swapped; short words must share half.
fn is_near(item: &str, member: &str) -> bool {
    let length = member.chars().count();
    let distance = strsim::osa_distance(item, member);
    (1..=2).contains(&distance) && distance * 2 <= length && length >= 3
}

/// Whether an item ends as all the members do: 法治意识 beside 政治意识.
fn shares_ending(item: &str, members: &[String]) -> bool {
    let ending = |word: &str| -> String { word.chars().rev().take(2).collect() };
    members.iter().all(|member| ending(member) == ending(item))
}

/// The words in “”, with their byte ranges.
fn quoted(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('“').map(|open| at + open + '“'.len_utf8()) {
        let Some(length) = text[open..].find(['“', '”']) else { break };
        if text[open + length..].starts_with('”') {
            found.push((open..open + length, &text[open..open + length]));
        }
        at = open + length;
    }
    found
}

fn quoted_names(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let quoted = quoted(text);
    let dictionary = diagnostics.dictionary;
    for (range, words) in &quoted {
        let length = words.chars().count();
        let is_known =
            dictionary.formulas.iter().any(|formula| formula.name == *words || formula.members.iter().any(|member| member == words))
                || dictionary.has("formula_allowed", words);
        if !(4..=8).contains(&length) || is_known || words.contains('*') {
            continue;
        }
        let lead = &text[..range.start - '“'.len_utf8()];
        let tail = &text[range.end + '”'.len_utf8()..];
        let near = dictionary.formulas.iter().find(|formula| is_slip(words, formula, lead, tail));
        if let Some(formula) = near {
            let message = format!("「{words}」与固定提法「{}」差一个字", formula.name);
            diagnostics.add(
                line.passage
                    .diagnostic(&TERM_FIXED_FORMULA, range.clone(), message)
                    .hint(format!("规范提法是「{}」；确实是另一个说法的，请列入词典 formula_allowed", formula.name)),
            );
        }
    }
    for pair in quoted.windows(2) {
        let ((one, first), (other, second)) = (&pair[0], &pair[1]);
        let between = &text[one.end + '”'.len_utf8()..other.start - '“'.len_utf8()];
        if !matches!(between, "" | "、" | "和" | "，") {
            continue;
        }
        let place = |order: &[String], name: &str| order.iter().position(|known| known == name);
        let wrong = dictionary.quoted_orders.iter().find(|order| place(order, first).zip(place(order, second)).is_some_and(|(a, b)| a > b));
        if let Some(order) = wrong {
            let message = format!("「{first}」和「{second}」的次序不对");
            let right: Vec<String> = order.iter().map(|name| format!("“{name}”")).collect();
            diagnostics.add(
                line.passage.diagnostic(&TERM_FIXED_FORMULA, one.start..other.end, message).hint(format!("规范次序是{}", right.concat())),
            );
        }
    }
}

/// Whether words in quotation marks are a slip of a formula's name, and not another saying: 三位一体 is none of 五位一体, 四个服务 none of 四个自信.
/// A name that any noun could follow (四个…, 两个…) must stand behind the words that only this formula stands behind.
fn is_slip(words: &str, formula: &Formula, lead: &str, tail: &str) -> bool {
    let name = formula.name.as_str();
    let is_formula = name.starts_with(is_numeral) || name.starts_with("中央");
    if !is_formula || name.chars().count() != words.chars().count() || strsim::osa_distance(words, name) != 1 {
        return false;
    }
    let is_behind = |verbs: &[String]| verbs.iter().any(|verb| lead.ends_with(verb.as_str()));
    if formula.followed.iter().any(|word| tail.starts_with(word.as_str())) || is_behind(&formula.only) {
        return true;
    }
    if words.chars().zip(name.chars()).any(|(one, other)| one != other && (is_numeral(one) || is_numeral(other))) {
        return false;
    }
    let is_open = name.chars().nth(1).is_some_and(|c| matches!(c, '个' | '种' | '项' | '大' | '条'));
    !is_open || is_behind(&formula.behind)
}

fn is_numeral(c: char) -> bool {
    "一二三四五六七八九十两双多几".contains(c)
}

/// 增强四个认识, 履行一岗双则: slips of a name without quotation marks. Only what begins with a numeral is looked at, and of names with two
/// numerals the second must stand.
fn bare_names(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let dictionary = diagnostics.dictionary;
    for at in (0..line.chars.len()).filter(|at| is_numeral(line.at(*at)) && line.before(*at) != '“') {
        let slip = dictionary.formulas.iter().find_map(|formula| {
            let end = at + formula.name.chars().count();
            let is_han_only = end <= line.chars.len() && line.chars[at..end].iter().all(|c| is_han(*c)) && end - at >= 4;
            if !is_han_only {
                return None;
            }
            // A slip is another character, or two that changed places; this is asked first, since hardly any words come so far.
            let differing = line.chars[at..end].iter().zip(formula.name.chars()).filter(|(one, other)| **one != *other).count();
            if !(1..=2).contains(&differing) {
                return None;
            }
            let range = line.bytes(at..end);
            let words = &text[range.clone()];
            let is_known = dictionary.formulas.iter().any(|known| known.name == words) || dictionary.has("formula_allowed", words);
            let begins_word =
                formula.name.chars().filter(|c| is_numeral(*c)).count() >= 2 || is_named_before(formula, &text[..range.start]);
            let is_named = is_named_before(formula, &text[..range.start])
                || formula.followed.iter().any(|word| text[range.end..].starts_with(word.as_str()));
            let is_told = !is_known && is_slip(words, formula, &text[..range.start], &text[range.end..]) && (begins_word || is_named);
            is_told.then_some((range, formula))
        });
        if let Some((range, formula)) = slip {
            let words = &text[range.clone()];
            let message = format!("「{words}」与固定提法「{}」差一个字", formula.name);
            let hint = format!("规范提法是「{}」；确实是另一个说法的，请列入词典 formula_allowed", formula.name);
            diagnostics.add(line.passage.diagnostic(&TERM_FIXED_FORMULA, range, message).hint(hint));
        }
    }
}

fn is_named_before(formula: &Formula, lead: &str) -> bool {
    formula.behind.iter().chain(&formula.only).any(|verb| lead.ends_with(verb.as_str()))
}

/// What may follow a name without being a part of it: 东方市 in 东方市场.
const NO_NAME: [char; 12] = ['场', '民', '容', '政', '级', '委', '直', '域', '间', '内', '外', '属'];

/// 杭州市仙居县, 江苏省仙居县: a county behind the name of a unit that has none of this name.
fn counties(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let counties = &diagnostics.dictionary.counties;
    let mut wrong = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '省' | '市' | '州' | '区' | '盟')) {
        let end = at + mark.len_utf8();
        let Some((county, above)) = counties.at_start(&text[end..]) else { continue };
        // 城区, 新城区 and the like are words too; zones are called 新区 anywhere.
        let is_word = county.chars().count() < 3 || county.ends_with("新区") || ["新城区", "城中区", "市中区", "新市区"].contains(&county);
        if is_word || text[end + county.len()..].starts_with(NO_NAME) {
            continue;
        }
        let Some(unit) = counties.unit_at_end(&text[..end]) else { continue };
        if !above.iter().any(|path| path.split('/').any(|part| part == unit)) {
            let place: Vec<String> = above.iter().map(|path| path.replace('/', "")).collect();
            wrong.push((end - unit.len()..end + county.len(), format!("「{county}」不在{unit}，在{}", place.join("、"))));
        }
    }
    for (range, message) in wrong {
        diagnostics.add(line.passage.diagnostic(&TERM_DIVISION, range, message).hint("核对隶属关系；新近调整的，请在豁免里写明依据"));
    }
}

/// 四川省重庆市: a municipality behind the name of a province.
fn municipalities(line: &Line<'_>, end: usize, province: &str, diagnostics: &mut Report<'_>) {
    let rest = &line.passage.text[end..];
    if let Some(city) = ["北京市", "天津市", "上海市", "重庆市"].iter().find(|city| rest.starts_with(**city)) {
        let message = format!("「{city}」是直辖市，不在{province}");
        let diagnostic = line.passage.diagnostic(&TERM_DIVISION, end - province.len()..end + city.len(), message);
        diagnostics.add(diagnostic.hint(format!("写成「{city}」，或核对地名")));
    }
}

/// 湖北省张家界: a city behind the name of another province.
pub(crate) fn divisions(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    counties(line, diagnostics);
    for end in
        text.match_indices('省').map(|(at, _)| at + '省'.len_utf8()).chain(text.match_indices("自治区").map(|(at, _)| at + "自治区".len()))
    {
        let Some((province, own)) = diagnostics.dictionary.divisions.iter().find(|(province, _)| text[..end].ends_with(province.as_str()))
        else {
            continue;
        };
        municipalities(line, end, province, diagnostics);
        let rest = &text[end..];
        let belongs = |city: &&String| rest.starts_with(city.as_str());
        if own.iter().any(|city| belongs(&city)) {
            continue;
        }
        let other = diagnostics.dictionary.divisions.iter().find_map(|(other, cities)| Some((other, cities.iter().find(belongs)?)));
        // 省朝阳区, 省中山路: what follows may be a street or a district.
        let Some((other, city)) = other.filter(|(_, city)| !rest[city.len()..].starts_with(['路', '街', '区', '镇', '村', '大']))
        else {
            continue;
        };
        let range = end - province.len()..end + city.len();
        let message = format!("「{city}」不在{province}，在{other}");
        diagnostics.add(line.passage.diagnostic(&TERM_DIVISION, range, message).hint(format!("写成「{other}{city}」，或核对地名")));
    }
}

/// A name of the roster beside a post that its holder does not have at the time.
pub(crate) fn post(line: &Line<'_>, range: Range<usize>, holder: &Holder, diagnostics: &mut Report<'_>) {
    let dictionary = diagnostics.dictionary;
    let text = &line.passage.text;
    let posts = dictionary.list("posts").iter().chain(dictionary.roster.iter().map(|holder| &holder.post));
    let Some(written) = posts.filter(|post| text[..range.start].ends_with(post.as_str())).max_by_key(|post| post.len()) else { return };
    let held: Vec<&Holder> = dictionary.roster.iter().filter(|known| known.name == holder.name && diagnostics.is_at_time(known)).collect();
    if held.iter().any(|known| known.post.ends_with(written.as_str()))
        || !std::ptr::eq(dictionary.roster.iter().find(|known| known.name == holder.name).unwrap_or(holder), holder)
    {
        return;
    }
    let message = format!("名录里「{}」不任「{written}」", holder.name);
    let place = range.start - written.len()..range.end;
    let known: Vec<&str> = held.iter().map(|known| known.post.as_str()).collect();
    let hint = if known.is_empty() {
        "核对名录和任职起止时间".to_owned()
    } else {
        format!("名录里的职务是「{}」", known.join("、"))
    };
    diagnostics.add(line.passage.diagnostic(&TERM_PERSON_POST, place, message).hint(hint));
}

/// Names of the roster in a row, in another order than the roster's.
pub(crate) fn leader_order(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let dictionary = diagnostics.dictionary;
    if dictionary.roster.len() < 2 {
        return;
    }
    let text = &line.passage.text;
    let mut found: Vec<(usize, usize)> =
        dictionary.roster.iter().enumerate().filter_map(|(rank, holder)| Some((text.find(holder.name.as_str())?, rank))).collect();
    found.sort_unstable();
    for pair in found.windows(2) {
        let ((at, rank), (next, next_rank)) = (pair[0], pair[1]);
        let name = &dictionary.roster[rank].name;
        if rank > next_rank && text[at + name.len()..].starts_with('、') && next == at + name.len() + '、'.len_utf8() {
            let other = &dictionary.roster[next_rank].name;
            let message = format!("「{name}」排在了「{other}」前面");
            diagnostics
                .add(line.passage.diagnostic(&TERM_LEADER_ORDER, at..next + other.len(), message).hint("并列的领导按名录的先后排列"));
        }
    }
}

/// A quotation of a leader without the occasion.
pub(crate) fn quotation(line: &Line<'_>, speaker: Range<usize>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    let sentence = line.bytes(line.sentence(line.index(speaker.start)));
    let rest = &text[speaker.end..sentence.end.max(speaker.end)];
    let Some(quote) = rest.find('“').filter(|quote| rest[..*quote].chars().count() <= 10) else { return };
    let verb = &rest[..quote];
    let before = &text[sentence.start..speaker.start];
    let says = ["指出", "强调", "要求", "说"].iter().any(|word| verb.trim_end_matches(['：', '，']).ends_with(word));
    let sources = diagnostics.dictionary.list("speech_sources");
    let has_source = sources.iter().any(|word| verb.contains(word.as_str()) || before.contains(word.as_str()));
    let is_phrase = rest[quote..].chars().take_while(|c| *c != '”').count() < 12;
    // 总书记 is a part of 习近平总书记, which was found by itself.
    let is_part = diagnostics
        .dictionary
        .list("speakers")
        .iter()
        .any(|longer| longer.len() > speaker.len() && text[..speaker.end].ends_with(longer.as_str()));
    if says && !has_source && !is_phrase && !is_part {
        let message = "引用重要讲话，没有写明在什么场合";
        diagnostics.add(line.passage.diagnostic(&TEXT_QUOTE_WITHOUT_SOURCE, speaker, message).hint("写明出处，如“在……会议上指出”"));
    }
}

/// Names of units as they may be written, and what is looked for in texts.
pub(crate) struct UnitNames {
    /// Full name, short name.
    names: Vec<(String, String)>,
    /// The place names that unit names begin with.
    places: Vec<String>,
    automaton: Option<AhoCorasick>,
}

impl UnitNames {
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let units = &context.catalog.units;
        let names: Vec<(String, String)> = units.iter().map(|unit| (unit.name.clone(), unit.short_name.clone())).collect();
        let mut places: Vec<String> = names.iter().filter_map(|(name, _)| place_of(name)).collect();
        places.sort();
        places.dedup();
        let automaton = AhoCorasickBuilder::new().kind(Some(AhoCorasickKind::DFA)).build(&places).ok();
        Self { names, places, automaton }
    }

    pub(crate) fn check(&self, line: &Line<'_>, diagnostics: &mut Report<'_>) {
        let Some(automaton) = &self.automaton else { return };
        for found in automaton.find_overlapping_iter(line.passage.text.as_str()) {
            self.check_at(line, found.start(), &self.places[found.pattern().as_usize()], diagnostics);
        }
    }

    fn check_at(&self, line: &Line<'_>, at: usize, place: &str, diagnostics: &mut Report<'_>) {
        let text = &line.passage.text;
        let rest: String = text[at + place.len()..].chars().take(14).take_while(|c| is_han(*c)).collect();
        let Some(end) = rest.find('局').map(|end| end + '局'.len_utf8()).or_else(|| rest.find("中心").map(|end| end + "中心".len()))
        else {
            return;
        };
        let written = &text[at..at + place.len() + end];
        let is_registered =
            |(full, short): &(String, String)| text[at..].starts_with(full.as_str()) || text[at..].starts_with(short.as_str());
        if self.names.iter().any(is_registered) {
            return;
        }
        let near = self.names.iter().filter(|(full, _)| full.starts_with(place)).find(|(full, _)| {
            let tail = &full[place.len()..];
            let own = &written[place.len()..];
            strsim::osa_distance(tail, own) <= 2 && shared(tail, own) >= 2
        });
        if let Some((full, short)) = near {
            let message = format!("「{written}」不是登记的单位名称");
            let diagnostic = line.passage.diagnostic(&TERM_UNIT_NAME, at..at + written.len(), message);
            diagnostics.add(diagnostic.hint(format!("全称是「{full}」，简称是「{short}」")));
        }
    }
}

/// How many characters of one word are in another.
fn shared(one: &str, other: &str) -> usize {
    one.chars().filter(|c| *c != '局' && other.contains(*c)).count()
}

/// 官河区 of 官河区交通运输局.
fn place_of(name: &str) -> Option<String> {
    let end = name.find(['市', '县', '区']).filter(|end| *end >= 6)?;
    Some(name[..end + '市'.len_utf8()].to_owned())
}
