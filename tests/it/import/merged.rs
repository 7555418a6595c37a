//! Three texts into one, and nothing lost.

use proptest::prelude::*;
use qinglian::import::merge::merge;
use qinglian::model::Kind;

const BASE: &str =
    "---\ntitle: 五网合一\nunit: guanhe\nstatus: submitted\nsummary: 摘要一\n---\n\n## 主要做法\n\n第一段。\n\n第二段。\n\n第三段。\n";

fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn each_side_keeps_what_only_it_changed() {
    let ours = with(&with(BASE, "第一段。", "第一段，改过。"), "status: submitted", "# 已审\nstatus: reviewed");
    let theirs = with(&with(BASE, "第三段。", "第三段，补充了数字。\n\n第四段。"), "摘要一", "摘要二");
    let merged = merge(Kind::Case, Some(BASE), &ours, &theirs);
    assert!(merged.conflicts.is_empty(), "{merged:?}");
    assert_eq!(
        merged.text,
        "---\ntitle: 五网合一\nunit: guanhe\n# 已审\nstatus: reviewed\nsummary: 摘要二\n---\n\n## 主要做法\n\n第一段，改过。\n\n第二段。\n\n第三段，补充了数字。\n\n第四段。\n"
    );
}

#[test]
fn where_both_changed_the_office_stands_and_the_unit_is_quoted() {
    let ours = with(BASE, "第二段。", "第二段，编辑部改。").replace("摘要一", "摘要甲");
    let theirs = with(BASE, "第二段。", "第二段，单位改。").replace("摘要一", "摘要乙");
    let merged = merge(Kind::Case, Some(BASE), &ours, &theirs);
    assert!(merged.text.contains("第二段，编辑部改。\n\n<!-- 单位改为：第二段，单位改。 -->\n\n第三段。"), "{}", merged.text);
    assert!(merged.text.contains("summary: 摘要甲\n# 单位改为：summary: 摘要乙\n---"), "{}", merged.text);
    assert_eq!(merged.conflicts.len(), 2);
}

#[test]
fn the_same_again_changes_nothing() {
    let ours = with(BASE, "第一段。", "第一段，改过。");
    assert_eq!(merge(Kind::Case, Some(BASE), &ours, BASE).text, ours);
    let chinese = ours.replace("title:", "标题：").replace("summary:", "摘要: ");
    assert_eq!(merge(Kind::Case, Some(BASE), &chinese, BASE).text, chinese);
}

#[test]
fn without_a_base_nothing_is_deleted() {
    let theirs = with(BASE, "第二段。\n\n", "").replace("第三段。", "第三段。\n\n新的一段，内容不同。");
    let merged = merge(Kind::Case, None, BASE, &theirs);
    assert!(merged.text.contains("第二段。") && merged.text.contains("新的一段"), "{}", merged.text);
}

#[test]
fn what_the_unit_deleted_goes_unless_the_office_edited_it() {
    let theirs = with(BASE, "第二段。\n\n", "");
    assert!(!merge(Kind::Case, Some(BASE), BASE, &theirs).text.contains("第二段"));
    let ours = with(BASE, "第二段。", "第二段，编辑部改。");
    let merged = merge(Kind::Case, Some(BASE), &ours, &theirs);
    assert!(merged.text.contains("第二段，编辑部改。\n\n<!-- 单位删去了上面这一段 -->"), "{}", merged.text);
}

/// An edit of a list of blocks: which, and how.
#[derive(Debug, Clone)]
enum Edit {
    Change(usize, u16),
    Insert(usize, u16),
    Delete(usize),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        3 => (any::<prop::sample::Index>(), any::<u16>()).prop_map(|(at, word)| Edit::Change(at.index(1000), word)),
        2 => (any::<prop::sample::Index>(), any::<u16>()).prop_map(|(at, word)| Edit::Insert(at.index(1000), word)),
        1 => any::<prop::sample::Index>().prop_map(|at| Edit::Delete(at.index(1000))),
    ];
    prop::collection::vec(edit, 0..6)
}

/// The blocks with edits; each word that an edit puts in is its own.
fn edited(blocks: &[String], edits: &[Edit], who: char) -> (Vec<String>, Vec<String>) {
    let mut blocks = blocks.to_vec();
    let mut words = Vec::new();
    for (number, edit) in edits.iter().enumerate() {
        let mut fresh = |word: &u16| {
            let word = format!("{who}{number}号{word}");
            words.push(word.clone());
            word
        };
        match edit {
            Edit::Change(at, word) if !blocks.is_empty() => {
                let at = at % blocks.len();
                let word = fresh(word);
                blocks[at] = format!("{}，{word}", blocks[at]);
            }
            Edit::Insert(at, word) => {
                let at = at % (blocks.len() + 1);
                let word = fresh(word);
                blocks.insert(at, format!("新写的一段{word}。"));
            }
            Edit::Delete(at) if !blocks.is_empty() => {
                let at = at % blocks.len();
                blocks.remove(at);
            }
            _ => {}
        }
    }
    let kept = words.into_iter().filter(|word| blocks.iter().any(|block| block.contains(word))).collect();
    (blocks, kept)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_anybody_wrote_is_lost(count in 1usize..9, ours in edits(), theirs in edits()) {
        let base: Vec<String> = (0..count).map(|at| format!("原来的第{at}段，说的是第{at}件事，共{}项。", at * 37)).collect();
        let text = |blocks: &[String]| format!("---\ntitle: 甲\n---\n\n{}\n", blocks.join("\n\n"));
        let (our_blocks, our_words) = edited(&base, &ours, '甲');
        let (their_blocks, their_words) = edited(&base, &theirs, '乙');
        let merged = merge(Kind::Case, Some(&text(&base)), &text(&our_blocks), &text(&their_blocks));
        for word in our_words.iter().chain(&their_words) {
            prop_assert!(merged.text.contains(word.as_str()), "{word} is lost:\n{}", merged.text);
        }
        // What the office wrote stands as it is, in its order.
        let mut rest = merged.text.as_str();
        for block in our_blocks.iter().filter(|block| !base.contains(block)) {
            let at = rest.find(block.as_str());
            prop_assert!(at.is_some(), "{block}");
            rest = &rest[at.unwrap_or(0)..];
        }
        // What neither changed is there, what one deleted is not there twice.
        for block in &base {
            if our_blocks.contains(block) && their_blocks.contains(block) {
                prop_assert_eq!(merged.text.matches(block.as_str()).count(), 1, "{}", merged.text);
            }
        }
        // Merging the same again changes nothing.
        let again = merge(Kind::Case, Some(&text(&their_blocks)), &merged.text, &text(&their_blocks));
        prop_assert_eq!(again.text, merged.text);
    }
}
