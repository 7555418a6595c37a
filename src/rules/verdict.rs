//! What stands between a publication and an edition, in the one line that an office reads first: how many faults, of which kinds.

use serde::Serialize;

use super::table;
use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::model::entry::Choice as _;

/// How far a publication is from an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The line itself.
    pub text: String,
    /// Whether a build of the edition would be made.
    pub is_ready: bool,
    /// How many errors stand, of which kinds: most first.
    pub groups: Vec<Group>,
}

/// Errors of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// What they are about.
    pub name: &'static str,
    /// How many there are.
    pub count: usize,
}

impl Verdict {
    /// The verdict on an edition. `is_refused` says whether a build would make nothing; the draft and mostly the internal edition are made
    /// with errors in them. `is_whole` says whether everything was looked at that the edition consists of.
    pub fn of(diagnostics: &Diagnostics, edition: Edition, is_refused: bool, is_whole: bool) -> Self {
        let groups = groups(diagnostics);
        let count: usize = groups.iter().map(|group| group.count).sum();
        let counts: Vec<String> = groups.iter().map(|group| format!("{} {}", group.name, group.count)).collect();
        let name = Edition::CHOICES.iter().find(|(known, ..)| *known == edition).map_or("", |(.., label)| label);
        let mut text = match (count, is_refused) {
            (0, false) if is_whole => format!("可以生成{name}"),
            (0, _) => format!("没有妨碍{name}的问题"),
            (_, true) => format!("离{name}还差 {count} 处：{}", counts.join("、")),
            (_, false) => format!("{name}可以生成，还有 {count} 处错误：{}", counts.join("、")),
        };
        if !is_whole {
            text.push_str("（没有看全，看全用不带 --only 的 qinglian check）");
        }
        Self { text, is_ready: is_whole && !is_refused, groups }
    }
}

/// The errors by kind, the most frequent first; kinds of one count in the order of the table.
fn groups(diagnostics: &Diagnostics) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        let name = table::word_of(diagnostic.rule);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.count += 1,
            None => groups.push(Group { name, count: 1 }),
        }
    }
    let place = |group: &Group| table::FAMILIES.iter().position(|family| family.word == group.name).unwrap_or(usize::MAX);
    groups.sort_by_key(|group| (std::cmp::Reverse(group.count), place(group)));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;

    fn verdict(rules: &[&'static str], edition: Edition, is_refused: bool) -> String {
        let diagnostics = rules.iter().map(|id| Diagnostic::new(table::find(id).unwrap(), "不对")).collect();
        Verdict::of(&diagnostics, edition, is_refused, true).text
    }

    #[test]
    fn errors_are_counted_by_what_they_are_about() {
        let rules = [
            "review/stale",
            "image/alt-missing",
            "image/unreadable",
            "image/blurred",
            "image/unsupported",
            "front-matter/date",
            "text/date-impossible",
        ];
        let expected = "离公开版还差 7 处：图片 4、日期 2、审签 1";
        assert_eq!(verdict(&rules, Edition::Public, true), expected);
        assert_eq!(verdict(&[], Edition::Public, false), "可以生成公开版");
        assert_eq!(verdict(&["ref/unknown-id"], Edition::Draft, false), "草稿版可以生成，还有 1 处错误：引用 1");
        assert_eq!(verdict(&["source/unreadable"], Edition::Internal, true), "离内部版还差 1 处：读取 1");
    }
}
