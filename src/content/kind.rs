//! The kinds of entries. To add a kind: a variant here, a row in [`KINDS`], its fields in [`super::entry::Detail`].

use serde::Serialize;

/// A kind of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 清廉品牌: the flower and its leaves.
    Brand,
    /// 典型案例: a case study.
    Case,
    /// 数字化应用: a supervision system or digital scenario.
    System,
    /// 文化作品: a film, a painting, a poem.
    Work,
    /// 主题活动: a dated activity.
    Activity,
    /// 制度文件: a rule, a plan, an opinion.
    Document,
}

/// What differs between kinds, apart from their fields.
#[derive(Debug)]
pub struct KindSpec {
    /// The kind.
    pub kind: Kind,
    /// Its folder in the publication and on the site.
    pub folder: &'static str,
    /// The word a person types for it, as in `qinglian new case …`.
    pub name: &'static str,
    /// What it is called on a page.
    pub label: &'static str,
    /// The level-2 headings that make a section, with other names for them.
    pub sections: &'static [(SectionRole, &'static [&'static str])],
}

/// What a section of a body is about; recognised by its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionRole {
    /// 品牌释义: what the name and emblem stand for.
    Meaning,
    /// 创建背景.
    Background,
    /// 主要做法.
    Practices,
    /// 特色亮点.
    Highlights,
    /// 工作成效.
    Results,
    /// 荣誉.
    Honors,
    /// 问题背景 of a case.
    Problem,
    /// 经验启示.
    Lessons,
    /// 主要功能 of a system.
    Functions,
}

const RESULTS: (SectionRole, &[&str]) = (SectionRole::Results, &["工作成效", "成效", "应用成效", "主要成效", "取得成效"]);
const PRACTICES: (SectionRole, &[&str]) = (SectionRole::Practices, &["主要做法", "做法", "具体做法"]);

/// Every kind, in the order of the site's navigation.
pub static KINDS: [KindSpec; 6] = [
    KindSpec {
        kind: Kind::Brand,
        folder: "brands",
        name: "brand",
        label: "清廉品牌",
        sections: &[
            (SectionRole::Meaning, &["品牌释义", "寓意", "品牌寓意", "释义"]),
            (SectionRole::Background, &["创建背景", "背景"]),
            PRACTICES,
            (SectionRole::Highlights, &["特色亮点", "亮点"]),
            RESULTS,
            (SectionRole::Honors, &["荣誉", "所获荣誉", "荣誉奖项"]),
        ],
    },
    KindSpec {
        kind: Kind::Case,
        folder: "cases",
        name: "case",
        label: "典型案例",
        sections: &[
            (SectionRole::Problem, &["问题背景", "问题", "背景", "案例背景"]),
            PRACTICES,
            RESULTS,
            (SectionRole::Lessons, &["经验启示", "启示", "工作启示"]),
        ],
    },
    KindSpec {
        kind: Kind::System,
        folder: "systems",
        name: "system",
        label: "数字化应用",
        sections: &[(SectionRole::Functions, &["主要功能", "功能", "系统功能"]), RESULTS],
    },
    KindSpec { kind: Kind::Work, folder: "works", name: "work", label: "文化作品", sections: &[] },
    KindSpec { kind: Kind::Activity, folder: "activities", name: "activity", label: "主题活动", sections: &[] },
    KindSpec { kind: Kind::Document, folder: "documents", name: "document", label: "制度文件", sections: &[] },
];

impl Kind {
    /// What differs for this kind.
    pub fn spec(self) -> &'static KindSpec {
        &KINDS[self as usize]
    }

    /// Its folder in the publication and on the site: `cases`.
    pub fn folder(self) -> &'static str {
        self.spec().folder
    }

    /// The word a person types for it: `case`.
    pub fn name(self) -> &'static str {
        self.spec().name
    }

    /// What it is called on a page: 典型案例.
    pub fn label(self) -> &'static str {
        self.spec().label
    }

    /// The kind of a folder.
    pub fn from_folder(folder: &str) -> Option<Kind> {
        KINDS.iter().find(|spec| spec.folder == folder).map(|spec| spec.kind)
    }

    /// The kind of a typed word: `case`, `cases` or 典型案例.
    pub fn from_name(name: &str) -> Option<Kind> {
        KINDS.iter().find(|spec| name == spec.name || name == spec.folder || name == spec.label).map(|spec| spec.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_the_order_of_the_variants() {
        for (index, spec) in KINDS.iter().enumerate() {
            assert_eq!(spec.kind as usize, index);
        }
    }
}
