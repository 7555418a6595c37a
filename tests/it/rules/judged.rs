//! What was judged by hand on real official prose stays judged: right findings are told, wrong ones are not. Other wordings of each kind beside.

use std::fs;
use std::path::Path;

use qinglian::diag::Severity;
use qinglian::edition::Edition;
use qinglian::rules::table;

use crate::judged::{findings, scores, told};

/// Texts of which a rule must say nothing, or something.
fn assert_told(rule: &str, is_told: bool, texts: &[&str]) {
    for (text, rules) in texts.iter().zip(told(texts)) {
        assert_eq!(rules.contains(rule), is_told, "{rule}: {text} {rules:?}");
    }
}

/// What is asked of the precision of a rule by what it weighs in the public edition. Errors refuse it.
fn least(rule: &str) -> f64 {
    match table::find(rule).expect("the rule is in the table").severity_in(Edition::Public) {
        Severity::Error => 0.95,
        Severity::Warning => 0.8,
        Severity::Info => 0.5,
    }
}

#[test]
fn rules_are_right_in_what_they_say_of_official_prose() {
    let findings = findings();
    assert!(findings.len() >= 300, "{}", findings.len());
    let low: Vec<_> = scores(&findings).into_iter().filter(|(rule, score)| score.precision() < least(rule)).collect();
    let wrong: Vec<_> = findings.iter().filter(|finding| finding.is_told && !finding.is_right).collect();
    assert!(low.is_empty(), "{low:#?}\n{wrong:#?}");
}

#[test]
fn what_was_judged_right_is_still_said() {
    let findings = findings();
    let missed: Vec<_> = findings.iter().filter(|finding| finding.is_right && !finding.is_told).collect();
    let right = findings.iter().filter(|finding| finding.is_right).count();
    assert!(missed.len() * 20 <= right, "{missed:#?}");
}

/// The rows of a table of `tests/rules/`.
fn table_rows(name: &str) -> Vec<Vec<String>> {
    let data = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules").join(name)).unwrap();
    data.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn kinds_of_faults_are_told_in_every_wording_and_nothing_like_them() {
    let rows = table_rows("kinds.tsv");
    let texts: Vec<&str> = rows.iter().map(|row| row[2].as_str()).collect();
    let differing: Vec<_> = rows.iter().zip(told(&texts)).filter(|(row, rules)| rules.contains(&row[0]) != (row[1] == "+")).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// Notices made of every template with many posts and names: the names that must be told, or none.
fn notices() -> Vec<(String, Option<String>)> {
    let data = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/notices.txt")).unwrap();
    let list = |head: &str| -> Vec<&str> { data.lines().find_map(|line| line.strip_prefix(head)).unwrap().split_whitespace().collect() };
    let (posts, names) = (list("posts:"), list("names:"));
    let made = |sign: &str, count: usize| -> Vec<(String, Option<String>)> {
        let templates: Vec<&str> = data.lines().filter_map(|line| line.strip_prefix(sign)).collect();
        // The steps have no factor in common with the lists, so that all meet.
        let one = |number: usize| {
            let (post, name) = (posts[number * 11 % posts.len()], names[number * 7 % names.len()]);
            let text = templates[number % templates.len()].replace("{post}", post).replace("{name}", name);
            (text, (sign == "+ ").then(|| name.to_owned()))
        };
        (0..count).map(one).collect()
    };
    [made("+ ", 600), made("- ", 200)].concat()
}

#[test]
fn names_in_notices_are_told() {
    let notices = notices();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("content");
    crate::official::publish(&root, notices.iter().map(|(text, _)| text.clone()));
    let (_, findings) = qinglian::build::check(&qinglian::build::Inspection::new(root, Edition::Public));
    let named = |number: usize| -> Vec<String> {
        let name = format!("s-{number:05}.md");
        let own = findings
            .iter()
            .filter(|finding| finding.rule.id == "privacy/case-person" && finding.path().is_some_and(|path| path.ends_with(&name)));
        own.filter_map(|finding| finding.to_json().words().map(str::to_owned)).collect()
    };
    let (mut told, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for (number, (text, name)) in notices.iter().enumerate() {
        let words = named(number);
        match name {
            Some(name) if words.contains(name) => told += 1,
            Some(_) => missed.push(text),
            None => {}
        }
        wrong.extend(words.into_iter().filter(|word| Some(word) != name.as_ref() && !["陈国梁", "何小丽"].contains(&word.as_str())));
    }
    let recall = f64::from(told) / f64::from(told + i32::try_from(missed.len()).unwrap());
    // 0.90 on 2026-11-28.
    assert!(recall >= 0.88, "{recall}: {missed:#?}");
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn formulas_may_join_their_last_item() {
    let right = [
        "力戒形式主义、官僚主义、享乐主义和奢靡之风。",
        "增强政治意识、大局意识、核心意识和看齐意识。",
        "坚定道路自信、理论自信、制度自信以及文化自信。",
        "推动干部清正、政府清廉、政治清明和社会清朗。",
        "坚持“绿色、共享、开放、廉洁”的办赛理念。",
        "做好“四个服务”，开展“三个意识”教育，落实“一岗一责”。",
    ];
    assert_told("term/fixed-formula", false, &right);
    assert_told(
        "term/fixed-formula",
        true,
        &["力戒形式主义、官僚主义、享乐主义和奢糜之风。", "增强“四个认识”。", "运用监督执纪“四种形势”。"],
    );
}

#[test]
fn counties_belong_to_their_units() {
    assert_told("term/division", true, &["与江苏省仙居县结对。", "赴杭州市宜都市考察。", "到四川省重庆市调研。"]);
    let right = [
        "与浙江省仙居县结对。",
        "到台州市仙居县调研。",
        "来到湖北省仙桃市。",
        "在南京市东方市场检查。",
        "在杭州市城区道路施工。",
        "重庆市渝北区的做法。",
    ];
    assert_told("term/division", false, &right);
}

#[test]
fn seams_between_words_are_no_repetition() {
    let right = [
        "应对对外贸易的变化。",
        "在上一年度年度报告中说明。",
        "开展检查巡查巡护。",
        "构建共建共治格局。",
        "各级组织组织开展活动。",
        "裁定罪定罪处罚。",
    ];
    assert_told("text/repeated-word", false, &right);
}

#[test]
fn long_numbers_with_a_name_are_no_persons() {
    assert_told("privacy/mobile", false, &["合同编号为13857612345。", "投资13800000000元。", "订单16888888888单。"]);
    assert_told("privacy/bank-card", false, &["设备序列号332624198503121415。"]);
    assert_told("privacy/mobile", true, &["请拨打13857612345。"]);
}

#[test]
fn marks_of_secrecy_speak_of_the_text_itself() {
    assert_told("secrecy/mark", true, &["密级：秘密", "（此件不公开）", "本材料为内部文件。", "（机密级）"]);
    assert_told("secrecy/mark", false, &["调查取证时，应当防止泄露工作秘密。", "对绝密级国家秘密载体实行专人管理。"]);
}

#[test]
fn parts_are_what_stands_in_the_clause_of_the_whole() {
    assert_told(
        "data/parts-exceed-total",
        false,
        &["造林40万亩以上、其中南北山绿化20万亩，修复退化草原220万亩。", "产量增长1.7倍，其中新能源汽车增长17.2倍。"],
    );
    assert_told("data/parts-exceed-total", true, &["发现问题10个，其中制度类6个、管理类5个、作风类3个。"]);
}

#[test]
fn persons_in_cases_are_found_by_post_and_by_surname() {
    let persons = [
        "某县教育局党组成员、副校长蔺文涛接受审查调查。",
        "原副行长欧阳明涉嫌严重违纪违法。",
        "副主席买买提·吐尔逊涉嫌严重违纪。",
        "被告人靳国强犯受贿罪，判处有期徒刑三年。",
    ];
    assert_told("privacy/case-person", true, &persons);
    assert_told("privacy/case-person", false, &["王建国在查办违纪案件中表现突出，受到表彰。"]);
}

#[test]
fn listed_characters_outside_the_basic_plane_are_standard() {
    assert_told("text/nonstandard-char", false, &["村民㛃、䶮、㑇、𬭎、𬍛、𫄧、𫍯、𣲘、𤩽都到了。"]);
}

/// What `check --fix` makes of texts, each an entry of its own.
fn corrected(texts: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("content");
    crate::official::publish(&root, texts.iter().map(|text| (*text).to_owned()));
    let (_, findings) = qinglian::build::check(&qinglian::build::Inspection::new(root, Edition::Public));
    let mut bodies: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    for file in qinglian::rules::fix::corrections(&findings) {
        let number = file.source.path.rsplit_once("s-").and_then(|(_, rest)| rest.strip_suffix(".md")?.parse::<usize>().ok());
        if let Some(number) = number {
            file.text.rsplit_once("---\n\n").unwrap().1.trim_end().clone_into(&mut bodies[number]);
        }
    }
    bodies
}

#[test]
fn corrections_of_official_prose_are_the_ones_that_were_read() {
    let rows = table_rows("fixes.tsv");
    let texts: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    let differing: Vec<_> = rows.iter().zip(corrected(&texts)).filter(|(row, made)| row[1] != *made).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn what_is_sound_is_not_corrected() {
    let rows = table_rows("kinds.tsv");
    let sound: Vec<&str> = rows.iter().filter(|row| row[1] == "-" && row[0] == "text/repeated-word").map(|row| row[2].as_str()).collect();
    assert!(sound.len() >= 12, "{}", sound.len());
    assert_eq!(corrected(&sound), sound);
}
