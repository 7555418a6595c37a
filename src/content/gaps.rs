//! What an entry still lacks of what `DOMAIN.md` §2 requires, by the names that its authors know.

use super::kind::SectionRole;
use super::{Detail, Entry, Kind};

/// The sections, the summary and the pictures that its kind requires and the entry lacks.
pub fn of_parts(entry: &Entry) -> Vec<&'static str> {
    let required: &[(SectionRole, &str)] = match entry.id.kind {
        Kind::Brand => &[(SectionRole::Meaning, "品牌释义"), (SectionRole::Practices, "主要做法"), (SectionRole::Results, "工作成效")],
        Kind::Case => &[
            (SectionRole::Problem, "问题背景"),
            (SectionRole::Practices, "主要做法"),
            (SectionRole::Results, "工作成效"),
            (SectionRole::Lessons, "经验启示"),
        ],
        Kind::System => &[(SectionRole::Functions, "主要功能")],
        Kind::Work | Kind::Activity | Kind::Document => &[],
    };
    let mut gaps: Vec<&str> = required.iter().filter(|(role, _)| entry.body.section(*role).is_none()).map(|(_, label)| *label).collect();
    if entry.summary.is_none() {
        gaps.push("摘要");
    }
    if entry.id.kind != Kind::Document && pictures(entry) == 0 {
        gaps.push("图片");
    }
    gaps
}

/// The fields that its kind requires and the entry lacks.
pub fn of_fields(entry: &Entry) -> Vec<&'static str> {
    let fields: Vec<(&str, bool)> = match &entry.detail {
        Detail::Brand(brand) => {
            vec![("口号", brand.slogan.is_none()), ("标识", brand.emblem.is_none()), ("标识说明", brand.emblem_notes.is_none())]
        }
        Detail::Case(_) => Vec::new(),
        Detail::System(system) => {
            vec![("建设单位", system.owner.is_none()), ("建设层级", system.owner_level.is_none()), ("覆盖领域", system.covers.is_empty())]
        }
        Detail::Work(work) => {
            vec![("作品类别", work.category.is_none()), ("主创", work.creators.is_empty()), ("权利说明", work.rights.is_none())]
        }
        Detail::Activity(activity) => vec![("活动类别", activity.category.is_none()), ("举办日期", activity.held_on.is_none())],
        Detail::Document(document) => vec![("发文机关", document.issuer.is_none()), ("发文日期", document.issued_on.is_none())],
    };
    let common = [("信息来源", entry.information_source.is_none())];
    fields.into_iter().chain(common).filter(|(_, is_missing)| *is_missing).map(|(name, _)| name).collect()
}

/// How many pictures the entry has, each counted once; an emblem is none.
pub fn pictures(entry: &Entry) -> usize {
    let own: (&[String], Option<&String>) = match &entry.detail {
        Detail::System(system) => (&system.screenshots, None),
        Detail::Work(work) => (&[], work.poster.as_ref()),
        _ => (&[], None),
    };
    let all = entry.images.iter().chain(&entry.body.images).chain(own.0).chain(own.1);
    all.collect::<std::collections::BTreeSet<_>>().len()
}
