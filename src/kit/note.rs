//! The sheet that lies in a kit: who, until when, how, and how it comes back. For Notepad, on whatever Windows.

use super::{Office, kinds};
use crate::model::Entry;
use crate::model::kind::Kind;
use crate::model::publication::Unit;

/// What pictures must be like.
pub(super) fn picture_norms() -> Vec<String> {
    [
        "用相机或手机的原文件，不要用微信转发过的，也不要从 Word 里另存",
        "印成 150 毫米宽，图片要有 1772 像素宽；印成整页，要有 2551×3437 像素",
        "每幅图写明说明（时间、地点、人物、事件）和作者；有人物的写明本人是否同意，有未成年人的须有监护人同意",
        "不要用文档里的图表代替图片：流程图、截图也请存成图片文件",
    ]
    .map(str::to_owned)
    .into()
}

/// The sheet of a unit's kit.
pub(super) fn note(office: &Office<'_>, unit: &Unit, entries: &[Entry]) -> Vec<u8> {
    let publication = &office.catalog.publication;
    let mut lines =
        vec![format!("{}填报包", publication.short_title), format!("发给：{}", unit.name), format!("编制单位：{}", publication.bureau)];
    if let Some(day) = publication.report.deadline {
        lines.push(format!("交回日期：{} 年 {} 月 {} 日以前", day.year(), day.month(), day.day()));
    }
    lines.extend(STEPS.map(str::to_owned));
    lines.extend(["".to_owned(), "字数和图片数量".to_owned()]);
    lines.extend(kinds().filter_map(|kind| limits(office, kind)));
    lines.extend(["".to_owned(), "图片".to_owned()]);
    lines.extend(picture_norms().into_iter().map(|norm| format!("　· {norm}")));
    if !entries.is_empty() {
        lines.extend(["".to_owned(), "填报页里已有贵单位的条目，可以对照，也可以接着改".to_owned()]);
        lines.extend(entries.iter().map(|entry| format!("　· {}《{}》", entry.id.kind.label(), entry.title)));
    }
    // Notepad of older Windows knows UTF-8 by its mark, and a line by both characters.
    format!("\u{FEFF}{}\r\n", lines.join("\r\n")).into_bytes()
}

const STEPS: [&str; 12] = [
    "",
    "怎么填",
    "　1. 先把这个压缩包全部解压到一个文件夹：右键，“全部解压缩”。不要在压缩包里直接打开。",
    "　2. 双击“填报.html”，用 Chrome、Edge、360 极速模式或火狐打开；不用联网，不用安装，写的内容不会离开这台电脑。",
    "　3. 选一类，照着填；已有 Word 稿的，把 .docx 拖进页面。页面会说还差什么。",
    "　4. 填好后点“保存报送包”，得到一个“单位-条目-日期.zip”。没写完也可以先保存，下次用“打开报送包”接着写。",
    "　习惯用 Word 的，也可以填“Word填报表”文件夹里的表格，连同图片原文件一起交回。",
    "",
    "怎么交",
    "　把保存的 .zip 原样交回编制单位，不要解压，不要改里面的文件；改了会被查出来，整包退回。",
    "　涉密的内容一律不写；不公开的姓名用 * 号隐去。",
    "　打不开、看不懂的，请联系编制单位。",
];

/// How long a kind may be, and how many pictures it has.
fn limits(office: &Office<'_>, kind: Kind) -> Option<String> {
    let between = |name: &str, unit: &str| {
        let limit = |end: &str| (office.limit)(&format!("{name}_{end}"));
        match (limit("min"), limit("max")) {
            (Some(least), Some(most)) => Some(format!("{least} 至 {most} {unit}")),
            (None, Some(most)) => Some(format!("{most} {unit}以内")),
            (Some(least), None) => Some(format!("不少于 {least} {unit}")),
            (None, None) => None,
        }
    };
    let words = between(kind.name(), "字").map(|words| format!("全文 {words}"));
    let pictures = between(&format!("{}_images", kind.name()), "幅").map(|pictures| format!("图片 {pictures}"));
    let all: Vec<String> = words.into_iter().chain(pictures).collect();
    (!all.is_empty()).then(|| format!("　· {}：{}", kind.label(), all.join("，")))
}
