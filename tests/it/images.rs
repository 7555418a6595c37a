//! `qinglian images`: rows for pictures that the ledger does not have.

use std::fs;

use crate::folder::TestFolder;
use crate::program::{run, sound};

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";
const ENTRY: &str = "---\ntitle: 甲案\nunit: yunting\nstatus: submitted\nimages: [b.svg]\n---\n\n![一幅图](a.svg)\n";

/// A publication with an entry that shows two pictures, and a third beside it; none of them has a row.
fn with_pictures() -> TestFolder {
    let folder = sound();
    folder.write("content/cases/jia/index.md", ENTRY);
    for name in ["a", "b", "c"] {
        folder.write(&format!("content/cases/jia/{name}.svg"), DRAWING);
    }
    folder
}

fn ledger(folder: &TestFolder) -> String {
    fs::read_to_string(folder.path().join("content/images.yaml")).unwrap()
}

#[test]
fn pictures_without_a_row_get_one_and_undo_takes_it_back() {
    let folder = with_pictures();
    let old = "# 台账\n\ncases/jia/b.svg:   # 已登记\n  caption: 乙\n\n# 完\n";
    folder.write("content/images.yaml", old);
    let shown = run(folder.path(), &["images", "--dry-run"]);
    assert_eq!((shown.code, ledger(&folder).as_str()), (Some(0), old));
    assert!(shown.out.contains("cases/jia/a.svg:\n  caption: 待补") && shown.out.contains("可以登记 2 幅图片；没有写入"), "{}", shown.out);
    let written = run(folder.path(), &["images"]);
    assert_eq!((written.code, written.err.as_str()), (Some(0), ""));
    assert_eq!(
        written.out,
        "  cases/jia/a.svg\n  cases/jia/c.svg\n已在 images.yaml 登记 2 幅图片，可用 qinglian check --undo 恢复\n下一步：把这几段里的“待补”换成真实内容，写明肖像同意（consent），再运行 qinglian check\n"
    );
    let text = ledger(&folder);
    let (head, tail) = old.split_at(old.find("\n# 完").unwrap());
    assert!(text.starts_with(head) && text.ends_with(tail) && text.contains("cases/jia/c.svg:\n"), "{text}");
    // Where the text says what is on the picture, the row need not.
    assert_eq!(text.matches("  alt: 待补").count(), 1, "{text}");
    let checked = run(folder.path(), &["check", "--only", "entries"]);
    assert!(checked.out.contains("错误[data/placeholder-left]") && !checked.out.contains("没有在 images.yaml 登记"), "{}", checked.out);
    assert!(!checked.out.contains("front-matter/"), "{}", checked.out);
    assert_eq!(run(folder.path(), &["images"]).out, "没有要登记的图片\n");
    let undone = run(folder.path(), &["check", "--undo"]);
    assert!(undone.out.contains("images"), "{}", undone.out);
    assert_eq!(ledger(&folder), old);
}

#[test]
fn a_publication_without_a_ledger_gets_one() {
    let folder = with_pictures();
    let checked = run(folder.path(), &["check", "--only", "entries"]);
    assert!(checked.out.contains("  = 提示：用 qinglian images 补上登记"), "{}", checked.out);
    assert_eq!(run(folder.path(), &["images"]).code, Some(0));
    let text = ledger(&folder);
    assert!(text.starts_with("# 图片台账：") && text.matches("  rights: 待补").count() == 3, "{text}");
    // The emblem is described by the brand.
    assert!(!text.contains("emblem.svg"), "{text}");
}

#[test]
fn a_ledger_keeps_its_encoding_and_a_broken_one_is_left_alone() {
    let folder = with_pictures();
    let (bytes, ..) = encoding_rs::GB18030.encode("cases/jia/b.svg:\r\n  caption: 乙\r\n");
    folder.write("content/images.yaml", &bytes);
    assert_eq!(run(folder.path(), &["images"]).code, Some(0));
    let made = fs::read(folder.path().join("content/images.yaml")).unwrap();
    assert!(made.starts_with(&bytes));
    let (text, _, has_errors) = encoding_rs::GB18030.decode(&made);
    assert!(!has_errors && text.contains("待补（作者）\r\n"), "{text}");
    let broken = "cases/jia/b.svg:\n  caption: \"乙\n";
    folder.write("content/images.yaml", broken);
    let refused = run(folder.path(), &["images"]);
    assert_eq!((refused.code, ledger(&folder).as_str()), (Some(1), broken));
    assert!(refused.err.contains("没有登记；images.yaml 没有变动"), "{}", refused.err);
}
