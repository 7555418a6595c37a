//! Tables: as laid out.

use super::file::{File, check, p, r, reported, shown};

fn row(cells: &str) -> String {
    format!("<w:tr>{cells}</w:tr>")
}

fn cell(properties: &str, words: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(&r(words)))
}

fn table(rows: &[String]) -> String {
    format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.concat())
}

#[test]
fn merged_cells() {
    let rows = [
        row(&[cell("<w:gridSpan w:val=\"2\"/>", "甲"), cell("<w:vMerge w:val=\"restart\"/>", "乙")].concat()),
        row(&[cell("", "丙"), cell("", "丁"), "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>".to_owned()].concat()),
        row(&format!("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}{}", cell("", "戊"), cell("", "己"))),
        row(&[cell("<w:hMerge w:val=\"restart\"/>", "庚"), "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>".to_owned(), cell("", "辛")]
            .concat()),
    ];
    check(&table(&rows), "|2×甲|乙|\n|丙|丁|^|\n||戊|己|\n|2×庚|辛|");
}

#[test]
fn tables_in_cells_and_wrapped_rows() {
    let inner = table(&[row(&cell("", "内"))]);
    let rows =
        [format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", row(&format!("<w:tc>{}{inner}{}</w:tc>", p(&r("前")), p(&r("后")))))];
    check(&table(&rows), "|前/|内|/后|");
}

#[test]
fn deleted_and_hidden_rows_stay_out_and_are_reported() {
    let rows = [
        row(&cell("", "留")),
        row(&format!(
            "<w:trPr><w:del w:author=\"甲\"/></w:trPr>{}",
            cell("", "删了").replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
        )),
        row(&format!("<w:trPr><w:hidden/></w:trPr>{}", cell("", "藏了"))),
        row(&cell("<w:vMerge/>", "盖住的")),
    ];
    let document = File::new(&(table(&rows) + &p("<w:ins w:author=\"乙\"><w:r><w:t>新</w:t></w:r></w:ins>"))).read();
    assert_eq!(shown(&document.blocks), "|留|\n|^|\n新\n");
    let expected = [
        "import/tracked-changes 2 修订还没有接受或拒绝：甲删「（表格的一行）删了」",
        "import/hidden-text 3 隐藏的文字没有导入：「藏了」",
        "import/hidden-text 4 隐藏的文字没有导入：「盖住的」",
        "import/tracked-changes 5 修订还没有接受或拒绝：乙增「新」",
    ];
    assert_eq!(reported(&document).trim_end(), expected.join("\n"));
}

#[test]
fn a_table_of_absurd_width_stays_within_what_word_can_have() {
    check(&table(&[row(&cell("<w:gridSpan w:val=\"4000000000\"/>", "宽"))]), "|63×宽|");
}
