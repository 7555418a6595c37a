//! The form of an entry, written field by field and section by section.

use qinglian::draft::{Form, Origin, Place, Shape, Written};
use qinglian::model::kind::KINDS;

use super::{TODAY, kit, session};

fn field<'f>(form: &'f Form, key: &str) -> &'f qinglian::draft::Field {
    form.groups.iter().flat_map(|group| &group.fields).find(|field| field.key == key).unwrap()
}

#[test]
fn a_kit_says_what_can_be_written_and_what_there_is() {
    let session = session();
    let kinds: Vec<&str> = session.kinds().iter().map(|kind| kind.kind).collect();
    assert_eq!(kinds, ["brand", "case", "risk_point"]);
    let entries = session.entries();
    assert_eq!((entries.len(), entries[0].title.as_str(), entries[0].origin), (1, "阳光计量", Origin::Kit));
}

#[test]
fn every_kind_has_a_form_with_what_its_statement_asks_for() {
    let mut files = kit();
    files.remove("kit.json");
    let mut session = qinglian::draft::Session::open(files, TODAY).unwrap();
    for spec in &KINDS {
        let id = session.start(spec.name, None).unwrap();
        let form = session.form(&id).unwrap();
        for own in spec.fields {
            let field = field(&form, own.key);
            assert_eq!((field.label, field.is_required), (own.label, own.uses.is_required), "{id}");
            assert!(!field.help.is_empty() && (field.shape != Shape::Choice || !field.choices.is_empty()), "{id} {}", own.key);
        }
        let asked: Vec<&str> = form.sections.iter().skip(1).map(|section| section.heading.as_str()).collect();
        let stated: Vec<&str> = spec.sections.iter().map(|section| section.name()).collect();
        assert_eq!(asked, stated, "{id}");
        let checked = session.check(&id).unwrap();
        let missing = |key: &str| checked.items.iter().any(|item| item.place == Place::Field { key: key.to_owned() });
        assert!(missing("title"), "{id}");
        for own in spec.fields.iter().filter(|own| own.uses.is_required) {
            assert!(missing(own.key), "{id} {}: {:#?}", own.key, checked.items);
        }
    }
}

#[test]
fn fields_are_written_and_read_back_by_their_shape() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    assert_eq!(id, "cases/guanhe-case-2026");
    let values = [
        ("title", "“五网合一”: 阳光 #监管"),
        ("date", "2026-05-12"),
        ("tags", "渡口\n票务"),
        ("aspect", "rules"),
        ("level", "county"),
        ("exemplary", "true"),
        ("summary", "一句话。"),
        ("contact", "林一\n电话另告"),
    ];
    for (key, value) in values {
        assert_eq!(session.set_field(&id, key, value), Written::Done, "{key}");
    }
    let form = session.form(&id).unwrap();
    for (key, value) in values {
        assert_eq!(field(&form, key).value, value, "{key}");
    }
    assert_eq!((field(&form, "unit").value.as_str(), field(&form, "unit").choices[0].label.as_str()), ("guanhe", "官河区交通运输局"));
    assert_eq!(field(&form, "title").counter.as_ref().unwrap().words, "已写 14 字，最多 40 字");
    assert_eq!(session.set_field(&id, "nonsense", "x"), Written::Refused);
    assert_eq!(session.set_field("cases/none", "title", "x"), Written::Refused);
    let yaml_errors = session
        .check(&id)
        .unwrap()
        .items
        .into_iter()
        .filter(|item| item.rule.starts_with("yaml/") || item.rule.starts_with("front-matter/"));
    assert_eq!(yaml_errors.count(), 0);
}

#[test]
fn last_year_s_entry_is_a_start_and_nothing_that_its_author_wrote_is_lost() {
    let mut session = session();
    let id = session.start("case", Some("cases/jiliang")).unwrap();
    assert_eq!(id, "cases/jiliang-2026");
    let text = session.source(&id).unwrap();
    assert_eq!(
        text,
        "---\n# 去年的\ntitle: 阳光计量\nunit: guanhe\nyear:\nstatus: submitted\ndate:\nsource: 官河区局\naspect: [rules]\nimages: [bridge.png]\n怪字段: 留着\n---\n\n\
开头。\n\n## 问题背景\n\n计量不准。\n\n## 主要做法\n\n![桥](bridge.png)\n\n三方到场。\n"
    );
    assert_eq!(session.form(&id).unwrap().unknown, ["怪字段: 留着"]);
    session.set_field(&id, "title", "阳光计量二期");
    session.set_section(&id, 1, "计量仍不准。");
    let changed = text.replace("title: 阳光计量", "title: 阳光计量二期").replace("计量不准。", "计量仍不准。");
    assert_eq!(session.source(&id).unwrap(), changed);
    let pictures = session.pictures(&id);
    assert_eq!((pictures.len(), pictures[0].caption.as_str(), pictures[0].width), (1, "桥", 16));
    assert_eq!(session.source("cases/jiliang").unwrap(), String::from_utf8(kit()["cases/jiliang/index.md"].clone()).unwrap());
}

#[test]
fn a_heading_typed_into_a_section_makes_another_one_and_is_told() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    assert_eq!(session.set_section(&id, 1, "甲。"), Written::Done);
    assert_eq!(session.set_section(&id, 1, "甲。\n\n## 插曲\n\n乙。"), Written::Reshaped);
    let headings: Vec<String> = session.form(&id).unwrap().sections.into_iter().map(|section| section.heading).collect();
    assert_eq!(headings, ["", "问题背景", "插曲", "主要做法", "工作成效", "经验启示"]);
}

#[test]
fn what_is_found_has_its_place_in_the_form() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    session.set_field(&id, "title", "五网合一");
    session.set_field(&id, "summary", "各单位要压实责任,确保整改。");
    session.set_section(&id, 1, "第一段。\n\n😀群众反映反映强烈。");
    let checked = session.check(&id).unwrap();
    let place = |rule: &str| checked.items.iter().find(|item| item.rule == rule).map(|item| item.place.clone()).unwrap();
    assert_eq!(place("text/half-width-punct"), Place::Field { key: "summary".to_owned() });
    // The face takes two units of a text area.
    assert_eq!(place("text/repeated-word"), Place::Section { number: 1, line: 3, start: 10, end: 14 });
    assert_eq!(place("case/pictures"), Place::Pictures);
    let missing: Vec<Place> =
        checked.items.iter().filter(|item| item.rule == "case/section-missing").map(|item| item.place.clone()).collect();
    assert_eq!(missing, [2, 3, 4].map(|number| Place::Section { number, line: 0, start: 0, end: 0 }));
    assert!(checked.words.starts_with(&format!("还差 {} 处", checked.errors)) && checked.errors >= 3, "{}", checked.words);
    assert_eq!(session.entries()[0].missing, Some(checked.errors));
}

#[test]
fn safe_corrections_are_made_and_taken_back() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    session.set_section(&id, 1, "各单位要压实责任,确保整改到位。\n\n会议指出:清廉建设永远在路上。");
    let before = session.source(&id).unwrap();
    let item = session.check(&id).unwrap().items.into_iter().find(|item| item.rule == "text/half-width-punct").unwrap();
    let correction = item.correction.unwrap();
    assert_eq!((correction.old.as_str(), correction.new.as_str()), (",", "，"));
    assert_eq!(session.correct(&id, item.number), Written::Reshaped);
    assert!(session.source(&id).unwrap().contains("责任，确保"));
    assert_eq!(session.correct_all(&id), 1);
    assert!(session.source(&id).unwrap().contains("指出：清廉"));
    assert!(session.undo(&id) && session.undo(&id) && !session.undo(&id));
    assert_eq!(session.source(&id).unwrap(), before);
}
