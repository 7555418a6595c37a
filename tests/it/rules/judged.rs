//! What was judged by hand on real official prose stays judged: right findings are told, wrong ones are not. Other wordings of each kind beside.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;

use crate::official::publish;

/// The rules that speak of each text, an entry of its own, for the public edition.
fn told(texts: &[&str]) -> Vec<BTreeSet<String>> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("content");
    publish(&root, texts.iter().map(|text| (*text).to_owned()));
    let (_, findings) = check(&Inspection::new(root, Edition::Public));
    let of = |number: usize| {
        let name = format!("s-{number:05}.md");
        findings
            .iter()
            .filter(move |finding| finding.path().is_some_and(|path| path.ends_with(&name)))
            .map(|finding| finding.rule.id.to_owned())
    };
    (0..texts.len()).map(|number| of(number).collect()).collect()
}

/// Texts of which a rule must say nothing, or something.
fn assert_told(rule: &str, is_told: bool, texts: &[&str]) {
    for (text, rules) in texts.iter().zip(told(texts)) {
        assert_eq!(rules.contains(rule), is_told, "{rule}: {text} {rules:?}");
    }
}

#[test]
fn judged_findings_stay_as_they_were_judged() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/judged.tsv");
    let data = fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<&str>> = data.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let texts: Vec<&str> = rows.iter().map(|row| row[2]).collect();
    let differing: Vec<_> = rows.iter().zip(told(&texts)).filter(|(row, rules)| rules.contains(row[0]) != (row[1] == "right")).collect();
    assert!(differing.is_empty(), "{differing:#?}");
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
