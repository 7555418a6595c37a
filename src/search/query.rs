//! What a reader asked, taken apart. It is folded later, by what the index knows of characters.
//!
//! - `清廉 交通` asks for entries with both words; an asterisk is no wildcard, it is looked for as it is, since texts are masked with it.
//! - `"清廉"` asks for exactly these characters, neither other forms nor other numerals ([`Word::exact`]); spaces separate there too.
//! - `-招标` leaves out entries with the word ([`Query::excluded`]).
//! - `单位:官河` asks among the units whose name has these characters; so do 类别, 方面 and 年度, and their English names ([`Query::narrowed`]).

/// The most characters of a query that count: more than any title has.
const LONGEST: usize = 200;
/// The most words that count.
const MOST_WORDS: usize = 16;

/// A question: every word must be found, none of the excluded ones, and of each facet one of the chosen values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, each once, in the order in which they were typed.
    pub words: Vec<Word>,
    /// The words that must not be found.
    pub excluded: Vec<Word>,
    /// Facets by a part of their value: the place in [`FACET_NAMES`], and the part.
    pub narrowed: Vec<(usize, String)>,
    /// The chosen facets.
    pub filters: Filters,
}

/// One word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it was typed, without quotation marks.
    pub typed: String,
    /// Whether only these very characters will do.
    pub exact: bool,
}

/// What the facets are called in a question, in the order 类别, 单位, 方面, 年度.
pub const FACET_NAMES: [[&str; 2]; 4] = [["kind", "类别"], ["unit", "单位"], ["aspect", "方面"], ["year", "年度"]];

/// Chosen labels; an empty list chooses nothing, so all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// 类别.
    pub kinds: Vec<String>,
    /// 单位.
    pub units: Vec<String>,
    /// 方面.
    pub aspects: Vec<String>,
    /// 年度.
    pub years: Vec<String>,
}

impl Filters {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        [&self.kinds, &self.units, &self.aspects, &self.years].iter().all(|chosen| chosen.is_empty())
    }
}

impl Query {
    /// Reads what was typed.
    pub fn parse(typed: &str) -> Self {
        let mut query = Self::default();
        let typed: String = typed.chars().take(LONGEST).collect();
        let mut parts = typed.split(['"', '＂']).peekable();
        let mut quoted = false;
        while let Some(part) = parts.next() {
            // A mark without its fellow is no mark.
            if quoted && parts.peek().is_some() {
                part.split(is_separator).for_each(|word| push(&mut query.words, word, true));
            } else {
                part.split(is_separator).for_each(|word| query.add(word));
            }
            quoted = !quoted;
        }
        query.keep_a_question();
        query
    }

    fn add(&mut self, word: &str) {
        if let Some((facet, value)) = facet_of(word) {
            self.narrowed.push((facet, value.to_owned()));
        } else if let Some(excluded) = word.strip_prefix(['-', '－']).filter(|rest| !rest.is_empty()) {
            push(&mut self.excluded, excluded, false);
        } else {
            push(&mut self.words, word, false);
        }
    }

    /// Nothing can be left out of nothing: then a hyphen is a hyphen.
    fn keep_a_question(&mut self) {
        if self.words.is_empty() && self.narrowed.is_empty() {
            for word in std::mem::take(&mut self.excluded) {
                push(&mut self.words, &format!("-{}", word.typed), false);
            }
        }
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.narrowed.is_empty()
    }

    /// The same question among these facets only.
    #[must_use]
    pub fn filtered(mut self, filters: Filters) -> Self {
        self.filters = filters;
        self
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn push(words: &mut Vec<Word>, typed: &str, exact: bool) {
    let word = Word { typed: typed.to_owned(), exact };
    if !typed.is_empty() && words.len() < MOST_WORDS && !words.contains(&word) {
        words.push(word);
    }
}

fn facet_of(word: &str) -> Option<(usize, &str)> {
    let (name, value) = word.split_once([':', '：'])?;
    let facet = FACET_NAMES.iter().position(|names| names.contains(&name))?;
    (!value.is_empty()).then_some((facet, value))
}

/// The same date in the other numerals: 2023年6月 and 二〇二三年六月. A lone year counts as a date.
pub fn other_numerals(word: &[char]) -> Option<Vec<char>> {
    let mut out = Vec::new();
    let mut changed = false;
    let mut rest = word;
    while let Some(&c) = rest.first() {
        let run = rest.iter().take_while(|&&other| is_figure(other) && is_figure(c) || is_numeral(other) && is_numeral(c)).count();
        let (number, tail) = rest.split_at(run.max(1));
        let other = if run == 0 { None } else { other_number(number, tail.first().copied(), run == word.len()) };
        changed |= other.is_some();
        out.extend(other.unwrap_or_else(|| number.to_vec()));
        rest = tail;
    }
    changed.then_some(out)
}

const NUMERALS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn is_figure(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_numeral(c: char) -> bool {
    c == '十' || NUMERALS.contains(&c)
}

fn other_number(number: &[char], unit: Option<char>, alone: bool) -> Option<Vec<char>> {
    match unit {
        Some('年') if number.len() == 4 => digit_by_digit(number),
        None if alone && number.len() == 4 => digit_by_digit(number),
        Some('月' | '日' | '号') => small_number(number),
        _ => None,
    }
}

fn digit_by_digit(number: &[char]) -> Option<Vec<char>> {
    let other = |&c: &char| match c.to_digit(10) {
        Some(digit) => Some(NUMERALS[digit as usize]),
        None => NUMERALS.iter().position(|&numeral| numeral == c).and_then(|digit| char::from_digit(digit as u32, 10)),
    };
    number.iter().map(other).collect()
}

/// 1 to 31, in either numerals.
fn small_number(number: &[char]) -> Option<Vec<char>> {
    let all = (1..=31u32).map(|value| (value.to_string().chars().collect::<Vec<char>>(), numerals(value)));
    all.into_iter().find_map(|(figures, numerals)| match number {
        _ if number == figures => Some(numerals),
        _ if number == numerals => Some(figures),
        _ => None,
    })
}

fn numerals(value: u32) -> Vec<char> {
    let (tens, ones) = ((value / 10) as usize, (value % 10) as usize);
    let mut out = Vec::new();
    if tens > 1 {
        out.push(NUMERALS[tens]);
    }
    if tens > 0 {
        out.push('十');
    }
    if ones > 0 {
        out.push(NUMERALS[ones]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: &[&str]) {
        let query = Query::parse(typed);
        let words = query.words.iter().map(|word| if word.exact { format!("\"{}\"", word.typed) } else { word.typed.clone() });
        let excluded = query.excluded.iter().map(|word| format!("-{}", word.typed));
        let narrowed = query.narrowed.iter().map(|(facet, value)| format!("{}:{value}", FACET_NAMES[*facet][0]));
        assert_eq!(words.chain(excluded).chain(narrowed).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_are_taken_apart_and_counted_once() {
        check("  清廉　ABC 清廉\t建设 ", &["清廉", "ABC", "建设"]);
        check("清廉，建设", &["清廉，建设"]);
        check("", &[]);
    }

    #[test]
    fn asterisks_are_asked_as_they_are() {
        check("*", &["*"]);
        check("138****1234", &["138****1234"]);
        check("清廉 **建设", &["清廉", "**建设"]);
    }

    #[test]
    fn quotation_hyphen_and_facets_are_understood() {
        check("\"清 廉\" 建设", &["\"清\"", "\"廉\"", "建设"]);
        check("清廉 \"建设", &["清廉", "建设"]);
        check("公路 -招标 －评审", &["公路", "-招标", "-评审"]);
        check("-招标", &["-招标"]);
        check("G-329", &["G-329"]);
        check("公路 单位:官河 年度：2023 kind:案例", &["公路", "unit:官河", "year:2023", "kind:案例"]);
        check("单位: 时间:8", &["单位:", "时间:8"]);
    }

    #[test]
    fn dates_have_two_forms() {
        let other = |word: &str| other_numerals(&word.chars().collect::<Vec<_>>()).map(|chars| chars.into_iter().collect::<String>());
        assert_eq!(other("2023年6月18日").as_deref(), Some("二〇二三年六月十八日"));
        assert_eq!(other("二〇二三年十二月").as_deref(), Some("2023年12月"));
        assert_eq!(other("2023").as_deref(), Some("二〇二三"));
        assert_eq!(other("于2023年").as_deref(), Some("于二〇二三年"));
        assert_eq!(other("329"), None);
        assert_eq!(other("32日"), None);
        assert_eq!(other("三公"), None);
    }

    #[test]
    fn an_endless_query_is_cut() {
        assert_eq!(Query::parse(&"廉".repeat(100_000)).words[0].typed.chars().count(), LONGEST);
    }
}
