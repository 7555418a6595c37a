//! What an entry and the album still lack.
//!
//! An entry that is not yet submitted (`status: none` or `draft`) may have gaps; from then on each gap is told.

use std::collections::BTreeMap;

use jiff::Span;

use super::language::DATA_PARTS_EXCEED_TOTAL;
use super::{Context, Report};
use crate::diag::Diagnostic;
use crate::model::block::{Block, plain_text, visit_blocks};
use crate::model::entry::Status;
use crate::model::kind::SectionRole;
use crate::model::kinds::{Brand, BrandRole, Duty, Rectification, RiskGrade, RiskPoint};
use crate::model::{Detail, Entry, Kind, Visibility, gaps};
use crate::rule::{E, I, Rule, W, rules};
use crate::rules::website::WEB_PLACEHOLDER_PAGE;

const GUIDE: &str = "画册编写要求（随报送通知下发）";

rules! {
    /// Leaves.
    pub(crate) static LEAVES = [
        ALBUM_MISSING_LEAF {
            id: "album/missing-leaf",
            severities: [I, W, W],
            source: GUIDE,
            summary: "分品牌没有交稿或没有定稿",
            explanation: "少了任何一片叶子，“一花九叶”都不完整。缺叶的画册不能付印，见 album/incomplete。",
            remedy: "催交，定稿后把状态改为 final",
        },
        ALBUM_EXTRA_LEAF {
            id: "album/extra-leaf",
            severities: [W, E, E],
            source: GUIDE,
            summary: "分品牌的单位不在名单里",
            explanation: "分品牌的单位要列在 publication.yaml 的 leaves 里。",
            remedy: "加进名单，或核对单位",
        },
        ALBUM_DUPLICATE_LEAF {
            id: "album/duplicate-leaf",
            severities: [W, E, E],
            source: GUIDE,
            summary: "一个单位有两个分品牌",
            explanation: "一个单位一片叶子。",
            remedy: "合并，或改正单位",
        },
    ];

    /// Brands.
    pub(crate) static BRANDS = [
        BRAND_LENGTH {
            id: "brand/length",
            severities: [I, I, W],
            source: GUIDE,
            summary: "品牌各部分的篇幅超出要求",
            explanation: "口号、释义、标识说明和图片各有上下限，见词典 limits。",
            remedy: "增删文字或图片",
        },
        BRAND_DUPLICATE_NAME {
            id: "brand/duplicate-name",
            severities: [W, E, E],
            source: GUIDE,
            summary: "品牌重名",
            explanation: "两个品牌用了同一个名称。",
            remedy: "改一个名称",
        },
        BRAND_DUPLICATE_SLOGAN {
            id: "brand/duplicate-slogan",
            severities: [I, W, W],
            source: GUIDE,
            summary: "口号相同",
            explanation: "两个品牌用了同一句口号。",
            remedy: "改一句口号",
        },
        BRAND_ASPECT_GAP {
            id: "brand/aspect-gap",
            severities: [I, I, W],
            source: GUIDE,
            summary: "有的方面没有一个条目",
            explanation: "廉洁文化、制度规范、执纪监督、警示教育四个方面都应有内容。",
            remedy: "补充这方面的条目",
        },
        BRAND_COLOR_TWIN {
            id: "brand/color-twin",
            severities: [I, I, I],
            source: GUIDE,
            summary: "两个品牌的主色相同",
            explanation: "主色相同，花瓣和版面就分不出来。",
            remedy: "换一个主色",
        },
    ];

    /// Cases.
    pub(crate) static CASES = [
        CASE_LENGTH {
            id: "case/length",
            severities: [I, I, W],
            source: GUIDE,
            summary: "案例的篇幅超出要求",
            explanation: "篇幅的上下限见词典 limits。",
            remedy: "增删文字",
        },
        CASE_PICTURES {
            id: "case/pictures",
            severities: [I, I, W],
            source: GUIDE,
            summary: "案例的图片数量超出要求",
            explanation: "图片数量的上下限见词典 limits。",
            remedy: "增删图片",
        },
    ];

    /// Checklists, risks, and every entry.
    pub(crate) static ENTRIES = [
        CHECKLIST_COUNT {
            id: "checklist/count",
            severities: [W, W, W],
            source: GUIDE,
            summary: "一个单位的责任清单不是五张",
            explanation: "“五张责任清单”，一个单位五张。",
            remedy: "补上缺的，或合并多的",
        },
        DUTY_GAP {
            id: "duty/gap",
            severities: [W, W, W],
            source: GUIDE,
            summary: "四责协同缺了一责",
            explanation: "主体责任、监督责任、第一责任、“一岗双责”各有一张清单，才能衔接。",
            remedy: "补上这一责的清单",
        },
        RISK_STALE {
            id: "risk/stale",
            severities: [W, W, W],
            source: GUIDE,
            summary: "廉洁风险点太久没有复核",
            explanation: "岗位、流程和制度会变，风险点要定期复核。多久一次按风险等级定，见词典 limits 的 risk_months_high 等，平常都是 12 个月。",
            remedy: "复核后改 updated（复核日期）",
        },
        ENTRY_TITLE_LENGTH {
            id: "entry/title-length",
            severities: [I, I, W],
            source: GUIDE,
            summary: "标题太长",
            explanation: "标题过长，目录和网页都排不下。",
            remedy: "缩短标题",
        },
        ENTRY_SUMMARY_LENGTH {
            id: "entry/summary-length",
            severities: [I, I, W],
            source: GUIDE,
            summary: "摘要太长",
            explanation: "摘要用在列表和搜索结果里，超过 120 字会被截断。",
            remedy: "缩短摘要",
        },
        ENTRY_DUPLICATE_TITLE {
            id: "entry/duplicate-title",
            severities: [I, W, W],
            source: GUIDE,
            summary: "标题相同",
            explanation: "同一类里两个条目的标题一样，读者分不清。",
            remedy: "改一个标题",
        },
        ENTRY_NO_ASPECT {
            id: "entry/no-aspect",
            severities: [I, I, I],
            source: GUIDE,
            summary: "没有归入任何方面",
            explanation: "没有归入方面的条目，在分类里找不到。",
            remedy: "补上 aspect",
        },
    ];
}

/// Whether an entry is past the stage at which gaps are natural.
pub(crate) fn is_submitted(entry: &Entry) -> bool {
    entry.status >= Status::Submitted
}

pub(crate) fn check(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    leaves(context, diagnostics);
    duplicates(context, diagnostics);
    aspects(context, diagnostics);
    checklists(context, diagnostics);
    for entry in context.catalog.entries.iter().filter(|entry| is_submitted(entry)) {
        common(entry, diagnostics);
        gaps(entry, diagnostics);
        match &entry.detail {
            Detail::Brand(detail) => brand(entry, detail, diagnostics),
            Detail::Case(_) => case(entry, diagnostics),
            Detail::RiskPoint(detail) => risk_point(entry, detail, context, diagnostics),
            Detail::Rectification(detail) => rectification(entry, detail, diagnostics),
            _ => {}
        }
    }
}

/// A diagnostic about a field, or about the title where it is missing.
fn at_field(entry: &Entry, key: &str, rule: &'static Rule, message: String) -> Diagnostic {
    Diagnostic::new(rule, message).at(&entry.source, entry.place_of(key))
}

fn leaves(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let catalog = context.catalog;
    let mut by_unit: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in catalog.of_kind(Kind::Brand) {
        let Detail::Brand(brand) = &entry.detail else { continue };
        if brand.role != BrandRole::Leaf {
            continue;
        }
        let unit = catalog.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| unit.name.as_str());
        if !catalog.publication.leaves.contains(&entry.unit) && !catalog.publication.leaves.is_empty() {
            let message = format!("「{unit}」不在分品牌单位名单里");
            diagnostics.add(at_field(entry, "unit", &ALBUM_EXTRA_LEAF, message).hint("加进 publication.yaml 的 leaves，或核对单位"));
        }
        if let Some(other) = by_unit.insert(entry.unit.as_str(), entry) {
            let message = format!("「{unit}」已经有分品牌「{}」", other.title);
            diagnostics.add(at_field(entry, "unit", &ALBUM_DUPLICATE_LEAF, message).hint("一个单位一片叶子：合并，或改正单位"));
        }
    }
    for leaf in &catalog.publication.leaves {
        let unit = catalog.unit(leaf).map_or(leaf.as_str(), |unit| unit.name.as_str());
        match by_unit.get(leaf.as_str()) {
            None if diagnostics.album_tells_leaves() => {}
            None => {
                let message = format!("「{unit}」的分品牌还没有交稿");
                diagnostics.add(
                    Diagnostic::new(&ALBUM_MISSING_LEAF, message)
                        .in_file(context.shown("publication.yaml"))
                        .hint("催交；少了任何一片叶子都不完整"),
                );
            }
            Some(entry) if entry.status != Status::Final => {
                let message = format!("「{unit}」的分品牌还没有定稿");
                diagnostics.add(at_field(entry, "status", &ALBUM_MISSING_LEAF, message).hint("审签之后把 status 改为 final（定稿）"));
            }
            Some(_) => {}
        }
    }
}

/// What two entries must not have in common.
fn duplicates(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let mut seen: BTreeMap<(&'static Rule, String), &Entry> = BTreeMap::new();
    for entry in context.catalog.entries.iter().filter(|entry| is_submitted(entry)) {
        let mut named = vec![(&ENTRY_DUPLICATE_TITLE, entry.id.kind.folder().to_owned() + &entry.title, "title", "标题")];
        if let Detail::Brand(brand) = &entry.detail {
            named[0].0 = &BRAND_DUPLICATE_NAME;
            let name = brand.name.as_ref().unwrap_or(&entry.title);
            named[0].1 = name.clone();
            let optional = [(&BRAND_DUPLICATE_SLOGAN, &brand.slogan, "slogan", "口号"), (&BRAND_COLOR_TWIN, &brand.color, "color", "主色")];
            named.extend(optional.into_iter().filter_map(|(rule, value, key, what)| Some((rule, value.clone()?, key, what))));
        }
        for (rule, value, key, what) in named {
            if let Some(other) = seen.insert((rule, value), entry) {
                let message = format!("{what}与「{}」（{}）相同", other.title, other.id);
                diagnostics.add(at_field(entry, key, rule, message).hint("改一个，让读者分得清"));
            }
        }
    }
}

fn aspects(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let catalog = context.catalog;
    let is_whole = catalog.publication.leaves.len() > 1 && catalog.entries.iter().filter(|entry| is_submitted(entry)).count() > 4;
    for aspect in catalog.publication.aspects.iter().filter(|_| is_whole) {
        if !catalog.entries.iter().any(|entry| entry.aspects.contains(&aspect.id)) {
            let message = format!("「{}」这个方面没有一个条目", aspect.name);
            diagnostics.add(
                Diagnostic::new(&BRAND_ASPECT_GAP, message)
                    .in_file(context.shown("publication.yaml"))
                    .hint("补充这方面的条目，或在已有条目的 aspect 里补上"),
            );
        }
    }
}

/// What a unit that keeps lists of duties lacks; a unit without any does not use them.
fn checklists(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let mut by_unit: BTreeMap<&str, Vec<(&Entry, Option<Duty>)>> = BTreeMap::new();
    for entry in &context.catalog.entries {
        if let Detail::Checklist(list) = &entry.detail {
            by_unit.entry(entry.unit.as_str()).or_default().push((entry, list.duty));
        }
    }
    for (unit, lists) in by_unit {
        let due = diagnostics.dictionary.limit("checklist");
        let (first, name) = (lists[0].0, context.catalog.unit(&lists[0].0.unit).map_or(unit, |unit| unit.name.as_str()));
        if lists.len() != due {
            let message = format!("「{name}」有 {} 张责任清单，应为 {due} 张", lists.len());
            diagnostics.add(at_field(first, "title", &CHECKLIST_COUNT, message).hint("补上缺的，或合并多的"));
        }
        // 四责协同 joins these four; a list of posts may be missing without a gap between them.
        for duty in [Duty::PartyMain, Duty::DisciplineSupervision, Duty::SecretaryFirst, Duty::MemberDual] {
            if !lists.iter().any(|(_, known)| *known == Some(duty)) {
                let message = format!("「{name}」没有{}的清单", duty.label());
                diagnostics.add(at_field(first, "duty", &DUTY_GAP, message).hint("补上这一责的清单，四责才能衔接"));
            }
        }
    }
}

fn common(entry: &Entry, diagnostics: &mut Report<'_>) {
    let (title, summary) = (diagnostics.dictionary.limit("title"), diagnostics.dictionary.limit("summary"));
    let count = entry.title.chars().count();
    if count > title {
        let message = format!("标题有 {count} 个字");
        diagnostics.add(at_field(entry, "title", &ENTRY_TITLE_LENGTH, message).hint(format!("缩短到 {title} 字以内")));
    }
    if let Some(count) = entry.summary.as_deref().map(|text| text.chars().count()).filter(|count| *count > summary) {
        let message = format!("摘要有 {count} 个字");
        diagnostics.add(at_field(entry, "summary", &ENTRY_SUMMARY_LENGTH, message).hint(format!("缩短到 {summary} 字以内")));
    }
    if entry.aspects.is_empty() && matches!(entry.id.kind, Kind::Brand | Kind::Case) {
        diagnostics.add(at_field(entry, "aspect", &ENTRY_NO_ASPECT, "没有归入任何一个方面".into()).hint("补上一行「aspect: ……」"));
    }
    if entry.body.blocks.is_empty() && entry.visibility == Visibility::Public {
        let diagnostic = Diagnostic::new(&WEB_PLACEHOLDER_PAGE, "条目没有正文").in_file(entry.source.path.clone());
        diagnostics.add(diagnostic.hint("写上正文再发布"));
    }
}

/// What the statement of the kind requires and the entry lacks.
fn gaps(entry: &Entry, diagnostics: &mut Report<'_>) {
    let rule = entry.id.kind.spec().gap_rule;
    for spec in gaps::fields(entry) {
        let message = format!("缺少{}", spec.shown_name());
        diagnostics.add(at_field(entry, spec.key, rule, message).hint(format!("补上一行「{}: ……」", spec.key)));
    }
    for section in gaps::sections(entry) {
        let name = section.name();
        let message = format!("缺少「{name}」一节");
        diagnostics.add(at_field(entry, "title", rule, message).hint(format!("补上一节，标题写「## {name}」")));
    }
}

/// How many characters blocks have.
pub(crate) fn count(blocks: &[Block]) -> usize {
    let mut count = 0;
    visit_blocks(blocks, &mut |block| {
        count += block.lines().map(|line| plain_text(line).chars().filter(|c| !c.is_whitespace()).count()).sum::<usize>();
    });
    count
}

/// How many characters a slogan has, its punctuation left out.
pub(crate) fn slogan_length(slogan: &str) -> usize {
    slogan.chars().filter(|c| !c.is_whitespace() && !"，。、！".contains(*c)).count()
}

/// A count outside its limits, as words; nothing when it is inside.
fn outside(count: usize, least: usize, most: usize, unit: &str) -> Option<String> {
    if count < least {
        Some(format!("有 {count} {unit}，少于 {least} {unit}"))
    } else if count > most {
        Some(format!("有 {count} {unit}，多于 {most} {unit}"))
    } else {
        None
    }
}

fn brand(entry: &Entry, brand: &Brand, diagnostics: &mut Report<'_>) {
    let limits = diagnostics.dictionary;
    let mut lengths = Vec::new();
    if let Some(slogan) = &brand.slogan {
        lengths.push((
            entry.place_of("slogan"),
            "口号",
            outside(slogan_length(slogan), limits.limit("slogan_min"), limits.limit("slogan_max"), "个字"),
        ));
    }
    if let Some(meaning) = entry.body.section(SectionRole::Meaning) {
        lengths.push((
            entry.place_of_section(SectionRole::Meaning).unwrap_or_else(|| entry.place_of("title")),
            "品牌释义",
            outside(count(meaning), limits.limit("meaning_min"), limits.limit("meaning_max"), "个字"),
        ));
    }
    if let Some(notes) = &brand.emblem_notes {
        lengths.push((
            entry.place_of("emblem_notes"),
            "标识说明",
            outside(notes.chars().count(), 0, limits.limit("emblem_notes_max"), "个字"),
        ));
    }
    let pictures = entry.images.len() + entry.body.images.iter().filter(|path| !entry.images.contains(path)).count();
    lengths.push((
        entry.place_of("images"),
        "图片",
        outside(pictures, limits.limit("brand_images_min"), limits.limit("brand_images_max"), "幅"),
    ));
    for (place, what, deviation) in lengths {
        if let Some(deviation) = deviation {
            let diagnostic = Diagnostic::new(&BRAND_LENGTH, format!("{what}{deviation}")).at(&entry.source, place);
            diagnostics.add(diagnostic.hint("照编写要求增删"));
        }
    }
}

fn case(entry: &Entry, diagnostics: &mut Report<'_>) {
    let limits = diagnostics.dictionary;
    if let Some(deviation) = outside(count(&entry.body.blocks), limits.limit("case_min"), limits.limit("case_max"), "个字") {
        diagnostics.add(at_field(entry, "title", &CASE_LENGTH, format!("案例正文{deviation}")).hint("照编写要求增删"));
    }
    let pictures = entry.images.len() + entry.body.images.iter().filter(|path| !entry.images.contains(path)).count();
    if let Some(deviation) = outside(pictures, limits.limit("case_images_min"), limits.limit("case_images_max"), "幅") {
        diagnostics.add(at_field(entry, "images", &CASE_PICTURES, format!("案例图片{deviation}")).hint("照编写要求增删"));
    }
}

/// Whether somebody looked at the risk within the months that its grade allows.
fn risk_point(entry: &Entry, risk: &RiskPoint, context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let (Some(today), Some(updated), Some(grade)) = (context.today, risk.updated, risk.grade) else { return };
    let name = match grade {
        RiskGrade::High => "risk_months_high",
        RiskGrade::Medium => "risk_months_medium",
        RiskGrade::Low => "risk_months_low",
    };
    let months = diagnostics.dictionary.limit(name);
    // More months than the calendar has allow everything.
    let span = i64::try_from(months).ok().and_then(|months| Span::new().try_months(months).ok());
    let Some(due) = span.and_then(|span| updated.checked_add(span).ok()) else { return };
    if due < today {
        let message = format!("{}的复核日期是{updated}，已超过 {months} 个月", grade.label());
        diagnostics.add(at_field(entry, "updated", &RISK_STALE, message).hint("复核一次，再把 updated 改为复核的日期"));
    }
}

fn rectification(entry: &Entry, rectification: &Rectification, diagnostics: &mut Report<'_>) {
    if let (Some(found), Some(fixed)) = (rectification.found, rectification.fixed)
        && fixed > found
    {
        let message = format!("完成整改 {fixed} 个，比发现的 {found} 个还多");
        diagnostics.add(at_field(entry, "fixed", &DATA_PARTS_EXCEED_TOTAL, message).hint("核对发现问题数和完成整改数"));
    }
}
