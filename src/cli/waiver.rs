//! A row for `waivers.yaml` that somebody answers for.

use std::path::Path;

use jiff::civil::Date;

use super::Failure;
use super::check::changes_failed;
use crate::desk::NewWaiver;
use crate::load::fields::parse_date;
use crate::load::yaml;
use crate::model::node::Value;
use crate::output::{Change, Changing};
use crate::source::{self, SourceText};

const FILE: &str = "waivers.yaml";
/// What a fresh file begins with.
const HEADER: &str = "# 豁免：每条写明规则、位置、理由、责任人和到期日；到期要重新判断。\n";

/// Writes a waiver; what was done, in words.
pub(super) fn add(publication: &Path, waiver: &NewWaiver, today: Date) -> Result<String, Failure> {
    let expires = parse_date(&waiver.expires)
        .ok_or_else(|| Failure::Usage(format!("到期日「{}」不存在或写法不对", waiver.expires), "请写成 2026-11-10".to_owned()))?;
    if expires < today {
        return Err(Failure::Usage(format!("到期日 {expires} 已经过去"), "请写一个今天以后的日子".to_owned()));
    }
    let changing = Changing::begin(publication).map_err(|error| changes_failed(&error))?;
    let before = changing.read(FILE).map_err(|error| changes_failed(&error))?;
    let after = with_row(before.as_deref(), &row(waiver, expires))?;
    changing.change("豁免", &[Change { path: FILE.to_owned(), before, after }]).map_err(|error| changes_failed(&error))?;
    Ok(format!("已豁免，责任人{}，有效至 {expires}；记在 {FILE} 里，可以撤回", waiver.person))
}

/// The row. Whatever was typed stands in quotation marks, as JSON writes it: that is YAML too.
fn row(waiver: &NewWaiver, expires: Date) -> String {
    let quoted = |text: &str| serde_json::json!(text).to_string();
    let mut out = format!("- rule: {}\n", waiver.rule);
    if !waiver.place.is_empty() {
        out.push_str(&format!("  place: {}\n", quoted(&waiver.place)));
    }
    if let Some(words) = &waiver.words {
        out.push_str(&format!("  words: {}\n", quoted(words)));
    }
    out + &format!("  reason: {}\n  person: {}\n  expires: {expires}\n", quoted(&waiver.reason), quoted(&waiver.person))
}

/// The file with one more row; one that is no list of rows is left alone.
fn with_row(before: Option<&[u8]>, row: &str) -> Result<Vec<u8>, Failure> {
    let Some(bytes) = before else { return Ok(format!("{HEADER}{row}").into_bytes()) };
    let unfit = || {
        let hint = "请用记事本打开它，改成每条以“- rule:”开头的列表，再豁免";
        Failure::Usage(format!("{FILE} 的写法不对，没有写入"), hint.to_owned())
    };
    let text = source::decoded(bytes).ok_or_else(unfit)?;
    let line = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut after = text.clone();
    if !after.is_empty() && !after.ends_with('\n') {
        after.push_str(line);
    }
    after.push_str(&row.replace('\n', line));
    let rows = |text: &str| match yaml::parse(&SourceText::new(FILE, text), 0..text.len()) {
        (node, diagnostics) if !diagnostics.has_errors() => match node.value {
            Value::Sequence(rows) => Some(rows.len()),
            Value::Null => Some(0),
            _ => None,
        },
        _ => None,
    };
    if rows(&text).map(|count| count + 1) != rows(&after) || rows(&text).is_none() {
        return Err(unfit());
    }
    source::encoded_like(bytes, &after).ok_or_else(unfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiver() -> NewWaiver {
        NewWaiver {
            rule: "term/wrong".to_owned(),
            place: "cases/a/index.md".to_owned(),
            words: Some("“甲”: 乙".to_owned()),
            reason: "原文如此\n- rule: x".to_owned(),
            person: "林一".to_owned(),
            expires: "2027-05-01".to_owned(),
        }
    }

    #[test]
    fn a_row_is_added_and_what_is_there_stays() {
        let row = row(&waiver(), Date::constant(2027, 5, 1));
        let fresh = String::from_utf8(with_row(None, &row).unwrap()).unwrap();
        assert!(fresh.starts_with(HEADER) && fresh.ends_with("  person: \"林一\"\n  expires: 2027-05-01\n"), "{fresh}");
        let again = with_row(Some(fresh.as_bytes()), &row).unwrap();
        assert_eq!(again.len(), fresh.len() + row.len());
        let windows = with_row(Some(b"- rule: a/b\r\n  reason: x"), &row).unwrap();
        assert!(windows.starts_with(b"- rule: a/b\r\n  reason: x\r\n- rule: term/wrong\r\n"));
    }

    #[test]
    fn what_is_no_list_is_left_alone() {
        let row = row(&waiver(), Date::constant(2027, 5, 1));
        for odd in ["rule: a/b\n", "[{rule: a/b}]\n", "- rule: [\n", "清廉\n"] {
            assert!(with_row(Some(odd.as_bytes()), &row).is_err(), "{odd}");
        }
        assert!(with_row(Some("# 还没有\n".as_bytes()), &row).is_ok());
    }
}
