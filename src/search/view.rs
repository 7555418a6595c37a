//! What the page says and remembers, apart from its elements: the address, the announcements, the choice by keyboard.
//!
//! - [`Address`] reads and writes `?q=…&kind=…`.
//! - [`announce`] is the one sentence that a screen reader hears after each change.
//! - [`moved`] is where ↑ and ↓ lead.

use super::facets::Facet;
use super::query::{Filters, Query};
use super::searcher::{ReadAs, Results, ShardError};

/// Results shown at first, and as many more for each press of the button. Their texts are sent for at once.
pub const PAGE: usize = 10;

/// Chooses a label, or gives the choice up.
pub fn toggle(filters: &mut Filters, facet: Facet, label: &str) {
    let chosen = filters.of_mut(facet);
    match chosen.iter().position(|known| known == label) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(label.to_owned()),
    }
}

/// What the address remembers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// What was typed.
    pub typed: String,
    /// What was chosen.
    pub filters: Filters,
}

impl Address {
    /// Reads the part of an address from `?` on; what it does not know it leaves out.
    pub fn parse(search: &str) -> Self {
        let mut address = Self::default();
        for pair in search.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value);
            match Facet::of_key(key) {
                Some(facet) if !value.is_empty() => address.filters.of_mut(facet).push(value),
                None if key == "q" => address.typed = value,
                _ => {}
            }
        }
        address
    }

    /// The part of an address from `?` on; empty when there is nothing to remember.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let mut push = |key: &str, value: &str| {
            out.push(if out.is_empty() { '?' } else { '&' });
            out.push_str(key);
            out.push('=');
            encode(&mut out, value);
        };
        if !self.typed.is_empty() {
            push("q", &self.typed);
        }
        for facet in Facet::ALL {
            self.filters.of(facet).iter().for_each(|value| push(facet.key(), value));
        }
        out
    }
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.extend(['%', char::from(HEX[usize::from(byte >> 4)]), char::from(HEX[usize::from(byte & 15)])]),
        }
    }
}

/// Percent-encoding and `+`, as a form sends them; bytes that are not UTF-8 become replacement characters.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let digit = |at: usize| tail.get(at).and_then(|&digit| char::from(digit).to_digit(16));
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high << 4 | low) as u8);
                rest = &tail[2..];
            }
            (b'+', ..) => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The words of a query in quotation marks, as the reader would write them.
fn quoted(query: &Query) -> String {
    query.words.iter().map(|word| ["“", &word.typed, "”"].concat()).collect()
}

/// What an answer is called.
pub fn announce(query: &Query, results: &Results) -> String {
    let among = if query.filters.is_empty() && query.narrowed.is_empty() { "" } else { "在所选范围内" };
    match (query.is_empty(), results.total) {
        (true, _) => String::new(),
        (_, 0) if query.words.is_empty() => format!("{among}没有内容"),
        (_, 0) => format!("{among}没有找到含有{}的内容", quoted(query)),
        (_, total) => format!("{}{among}找到{} {total} 条结果", reading(query, results), if results.total_is_estimate { "约" } else { "" }),
    }
}

/// How else the question was read, where nothing has it as it was typed; empty otherwise.
fn reading(query: &Query, results: &Results) -> String {
    match &results.read_as {
        None => String::new(),
        Some(ReadAs::Loosened) => {
            format!("没有一字不差的{}，下面只差空格、括号、标点、数字等写法：", quoted(query))
        }
        Some(ReadAs::Spelt(words)) => {
            let words: Vec<&str> = words.iter().take(3).map(String::as_str).collect();
            format!("没有{}这几个字母，下面按拼音“{}”查找：", quoted(query), words.join("”“"))
        }
    }
}

/// What to say while shards are on their way.
pub const WAITING: &str = "正在查找……";

/// What to say while the texts are on their way of so many entries that may have what was asked.
pub fn expect(estimate: usize) -> String {
    format!("约有 {estimate} 条，{WAITING}")
}

/// What to say when an answer, or a part of it, could not be read.
pub fn complain(error: &ShardError, part: bool) -> String {
    match (error, part) {
        (ShardError::Missing, true) => "有一部分检索数据没有读到，相应的结果没有列出".to_owned(),
        (ShardError::Missing, false) => "检索数据没有读到，请检查网络或 U 盘后重试".to_owned(),
        (error, true) => format!("{error}，相应的结果没有列出"),
        (error, false) => error.to_string(),
    }
}

/// The chosen result after ↓ (`down`) or ↑ among so many; before the first comes none, that is the text field.
pub fn moved(active: Option<usize>, down: bool, count: usize) -> Option<usize> {
    match (active, down) {
        _ if count == 0 => None,
        (None, true) => Some(0),
        (None, false) => Some(count - 1),
        (Some(at), true) => Some(at + 1).filter(|&next| next < count),
        (Some(at), false) => at.checked_sub(1),
    }
}

/// Where a result leads, below the site's root: to the passage itself where the browser `points` at texts (the text fragments of the WICG's
/// draft), to its heading in any case.
pub fn address_of(hit: &super::Hit, points: bool) -> String {
    let mut address = hit.url.clone();
    let passage = &hit.passage;
    let pointed = passage.pointed.as_ref().filter(|_| points);
    if passage.anchor.is_some() || pointed.is_some() {
        address.push('#');
        address.push_str(passage.anchor.as_deref().unwrap_or_default());
    }
    if let Some(pointed) = pointed {
        address.push_str(":~:text=");
        // A hyphen would mean something there.
        let mut encoded = String::new();
        encode(&mut encoded, pointed);
        address.push_str(&encoded.replace('-', "%2D"));
    }
    address
}

/// The line under a result: what it is, whose, when.
pub fn details(hit: &super::Hit) -> Vec<&str> {
    let date = hit.date.as_deref().unwrap_or(&hit.facets.year);
    [&hit.facets.kind, &hit.facets.unit, date].into_iter().filter(|part: &&str| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::format::FormatError;

    #[test]
    fn an_address_comes_back() {
        let mut address = Address { typed: "清廉 a+b&c=%".to_owned(), filters: Filters::default() };
        toggle(&mut address.filters, Facet::Kind, "典型案例");
        toggle(&mut address.filters, Facet::Year, "2023");
        toggle(&mut address.filters, Facet::Year, "2024");
        let written = address.write();
        assert_eq!(written, "?q=%E6%B8%85%E5%BB%89%20a%2Bb%26c%3D%25&kind=%E5%85%B8%E5%9E%8B%E6%A1%88%E4%BE%8B&year=2023&year=2024");
        assert_eq!(Address::parse(&written), address);
    }

    #[test]
    fn addresses_of_all_sorts_are_read() {
        assert_eq!(Address::parse("?q=a+b").typed, "a b");
        assert_eq!(Address::parse("?q=%E6%B8").typed, "\u{fffd}");
        assert_eq!(Address::parse("?q=100%").typed, "100%");
        assert_eq!(Address::parse("?q=%zz&x=1&kind=").typed, "%zz");
        assert_eq!(Address::parse(""), Address::default());
        assert_eq!(Address::default().write(), "");
    }

    #[test]
    fn a_choice_is_made_and_given_up() {
        let mut filters = Filters::default();
        toggle(&mut filters, Facet::Unit, "市局");
        assert_eq!(filters.units, ["市局"]);
        toggle(&mut filters, Facet::Unit, "市局");
        assert!(filters.is_empty());
    }

    #[test]
    fn answers_are_announced() {
        let query = Query::parse("清廉 交通");
        let results = |total| Results { total, ..Results::default() };
        assert_eq!(announce(&query, &results(3)), "找到 3 条结果");
        assert_eq!(announce(&query, &results(0)), "没有找到含有“清廉”“交通”的内容");
        let loosened = Results { read_as: Some(ReadAs::Loosened), ..results(2) };
        assert_eq!(announce(&query, &loosened), "没有一字不差的“清廉”“交通”，下面只差空格、括号、标点、数字等写法：找到 2 条结果");
        let spelt = Results { read_as: Some(ReadAs::Spelt(vec!["清廉".to_owned()])), ..results(2) };
        assert_eq!(announce(&Query::parse("ql"), &spelt), "没有“ql”这几个字母，下面按拼音“清廉”查找：找到 2 条结果");
        let query = query.filtered(Filters { years: vec!["2023".to_owned()], ..Filters::default() });
        assert_eq!(announce(&query, &results(1)), "在所选范围内找到 1 条结果");
        assert_eq!(announce(&Query::default(), &results(0)), "");
    }

    #[test]
    fn complaints_say_what_to_do() {
        assert_eq!(complain(&ShardError::Missing, false), "检索数据没有读到，请检查网络或 U 盘后重试");
        let damaged = ShardError::Format(FormatError::Damaged("正文"));
        assert_eq!(complain(&damaged, true), "检索数据已损坏（正文），相应的结果没有列出");
    }

    #[test]
    fn arrows_go_round_through_the_field() {
        assert_eq!(moved(None, true, 3), Some(0));
        assert_eq!(moved(Some(2), true, 3), None);
        assert_eq!(moved(Some(0), false, 3), None);
        assert_eq!(moved(None, false, 3), Some(2));
        assert_eq!(moved(None, true, 0), None);
    }
}
