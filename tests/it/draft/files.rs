//! Pictures and files, Word, what is saved, and what a package holds.

use qinglian::draft::{Origin, Place, Session};

use super::{TODAY, kit, png, session};

#[test]
fn pictures_are_known_by_their_facts_and_go_with_their_rows() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    let first = session.add_picture(&id, "桥.png", &png(300, 200)).unwrap();
    assert_eq!((first.name.as_str(), first.width, first.height, first.is_listed), ("guanhe-case-2026-01.png", 300, 200, true));
    let second = session.add_picture(&id, "IMG_2.PNG", &png(30, 20)).unwrap();
    assert!(session.add_picture(&id, "坏.png", b"\x89PNG\r\n\x1a\nxx").is_err());
    assert!(session.add_picture(&id, "报告.docx", b"PK").is_err());
    assert!(session.set_picture(&id, &first.name, "caption", "2026年5月，三方到场"));
    assert!(session.set_picture(&id, &first.name, "consent", "none"));
    assert!(!session.set_picture(&id, &first.name, "nonsense", "x") && !session.set_picture(&id, "none.png", "caption", "x"));
    assert!(session.move_picture(&id, &second.name, 0));
    let cards = session.pictures(&id);
    let names: Vec<&str> = cards.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names, ["guanhe-case-2026-02.png", "guanhe-case-2026-01.png"]);
    assert_eq!((cards[1].caption.as_str(), cards[1].consent.as_str()), ("2026年5月，三方到场", "none"));
    let checked = session.check(&id).unwrap();
    let of_second = |rule: &str| {
        let place = Place::Picture { name: second.name.clone(), key: None };
        checked.items.iter().any(|item| item.rule == rule && item.place == place)
    };
    assert!(of_second("image/caption-missing") && of_second("privacy/face-consent"), "{:#?}", checked.items);
    session.set_section(&id, 1, &format!("甲。\n\n![]({})", first.name));
    assert!(session.remove_picture(&id, &first.name));
    let text = session.source(&id).unwrap();
    assert!(text.contains("images: guanhe-case-2026-02.png\n") && !text.contains("-01.png"), "{text}");
    assert!(!session.check(&id).unwrap().items.iter().any(|item| item.rule.starts_with("ref/") || item.rule == "images/missing-file"));
}

#[test]
fn a_file_for_download_is_looked_into_once() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    let card = session.add_attachment(&id, "名单.docx", b"MZ no document").unwrap();
    let twice = session.add_attachment(&id, "名单.docx", b"MZ no document").unwrap();
    assert_eq!((card.name.as_str(), twice.name.as_str()), ("名单.docx", "名单-2.docx"));
    let found =
        |session: &mut Session| session.check(&id).unwrap().items.iter().filter(|item| item.rule == "attachment/type-mismatch").count();
    assert_eq!(found(&mut session), 2);
    let record = session.record();
    let mut again = super::session();
    again.restore(&record).unwrap();
    assert_eq!(again.unexamined(), [twice.path.clone(), card.path.clone()]);
    again.look_again(&card.path, b"MZ no document");
    assert_eq!(found(&mut again), 1);
    assert!(session.remove_attachment(&id, &twice.name));
    assert_eq!(found(&mut session), 1);
}

#[test]
fn what_was_saved_is_there_again() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    session.set_field(&id, "title", "五网合一");
    let picture = session.add_picture(&id, "桥.png", &png(300, 200)).unwrap();
    session.set_picture(&id, &picture.name, "caption", "桥");
    session.edit("cases/jiliang");
    session.set_field("cases/jiliang", "title", "改了");
    let before = (session.check(&id), session.form(&id), session.pictures(&id), session.entries().len());
    let mut again = Session::open(kit(), TODAY).unwrap();
    again.restore(&session.record()).unwrap();
    assert_eq!((again.check(&id), again.form(&id), again.pictures(&id), again.entries().len()), before);
    assert_eq!(again.check("cases/jiliang"), session.check("cases/jiliang"));
    assert_eq!(again.record(), session.record());
    assert!(again.restore(b"{}").is_err() && again.restore(&session.record()[..40]).is_err());
    assert_eq!(again.restore(b"{\"format\":9}").unwrap_err().message(), "保存的草稿是更新的版本写的");
    assert_eq!(again.record(), session.record());
    let next = again.add_picture(&id, "河.png", &png(3, 2)).unwrap();
    assert!(next.key > picture.key);
}

#[test]
fn entries_get_ids_of_their_titles_and_their_pictures_move_along() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    let picture = session.add_picture(&id, "桥.png", &png(300, 200)).unwrap();
    session.set_picture(&id, &picture.name, "caption", "桥");
    session.set_field(&id, "title", "“五网合一”赋能阳光监管");
    assert_eq!(session.settle_ids(), [(id.clone(), "cases/wuwang-heyi".to_owned())]);
    assert!(session.settle_ids().is_empty() && session.source(&id).is_none());
    let card = session.pictures("cases/wuwang-heyi").remove(0);
    assert_eq!((card.key, card.path.as_str(), card.caption.as_str()), (picture.key, "cases/wuwang-heyi/guanhe-case-2026-01.png", "桥"));
    assert!(!session.check("cases/wuwang-heyi").unwrap().items.iter().any(|item| item.rule == "images/missing-file"));
    assert!(session.rename("cases/wuwang-heyi", "jiliang").is_err() && session.rename("cases/wuwang-heyi", "A").is_err());
    session.edit("cases/jiliang");
    assert!(session.rename("cases/jiliang", "xin").is_err());
}

#[test]
fn a_package_is_the_publication_in_small_and_can_be_gone_on_from() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    session.set_field(&id, "title", "五网合一");
    let bytes = png(300, 200);
    let picture = session.add_picture(&id, "桥.png", &bytes).unwrap();
    session.set_picture(&id, &picture.name, "caption", "桥");
    let copied = session.start("case", Some("cases/jiliang")).unwrap();
    let plan = session.package(&[]);
    assert_eq!(plan.entries, [id.clone(), copied.clone()]);
    assert_eq!((plan.unit_name.as_str(), plan.title.as_str(), plan.saved.as_str()), ("官河区局", "2篇", "2026-11-28"));
    let texts: Vec<&str> = plan.texts.keys().map(String::as_str).collect();
    assert_eq!(texts, ["cases/guanhe-case-2026/index.md", "cases/jiliang-2026/bridge.png", "cases/jiliang-2026/index.md", "images.yaml"]);
    let files: Vec<(&str, u64)> = plan.files.iter().map(|file| (file.path.as_str(), file.key)).collect();
    assert_eq!(files, [(picture.path.as_str(), picture.key)]);
    let ledger = String::from_utf8(plan.texts["images.yaml"].clone()).unwrap();
    assert!(ledger.contains("caption: 桥") && !ledger.contains("cases/jiliang/"), "{ledger}");
    assert_eq!(session.package(&[&id]).title, "五网合一");

    let mut files = plan.texts.clone();
    files.insert(picture.path.clone(), bytes);
    let mut again = Session::open(kit(), TODAY).unwrap();
    assert_eq!(again.take_package(&files), [id.clone(), copied.clone()]);
    assert_eq!(again.check(&id), session.check(&id));
    assert_eq!(again.pictures(&id)[0].caption, "桥");
    assert_eq!(again.entries()[0].origin, Origin::Package);
}

#[test]
fn a_word_file_becomes_the_entry_with_what_the_import_says() {
    let mut session = session();
    let id = session.start("case", None).unwrap();
    session.set_field(&id, "source", "官河区局");
    let before = session.source(&id).unwrap();
    let text = "五网合一\n\n一、问题背景\n\n计量不准，群众有意见，项目一多就看不过来。\n\n二、主要做法\n\n张**牵头，三方到场，一镜到底，当场签认。\n";
    let taken = session.take_word("五网合一.txt", text.as_bytes(), Some(&id));
    assert_eq!(taken.entries, std::slice::from_ref(&id));
    let form = session.form(&id).unwrap();
    assert_eq!(
        (form.sections[1].markdown.as_str(), form.sections[2].heading.as_str()),
        ("计量不准，群众有意见，项目一多就看不过来。", "二、主要做法")
    );
    let source = session.source(&id).unwrap();
    assert!(source.contains("source: 官河区局\n") && source.contains("asterisks: redaction\n"), "{source}");
    assert!(session.undo(&id));
    assert_eq!(session.source(&id).unwrap(), before);
    let taken = session.take_word("笔记.txt", "随便写写".as_bytes(), None);
    assert!(taken.entries.is_empty() && taken.diagnostics[0].rule == "import/no-kind", "{taken:?}");
    let taken = session.take_word_as("阳光计量.md", "# 阳光计量\n\n## 主要做法\n\n甲。\n".as_bytes(), "case");
    assert_eq!(taken.entries.len(), 1);
    assert_ne!(taken.entries[0], "cases/jiliang");
}
