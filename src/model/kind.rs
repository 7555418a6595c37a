//! What a kind of entry is, apart from its fields: a [`KindSpec`], which each file of [`super::kinds`] fills in.

use serde::Serialize;

use super::field::FieldTable;
pub use super::kinds::{KINDS, Kind};
use crate::rule::Rule;

/// What differs between kinds. Loading, gaps, pages, album and search are made from it.
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
    /// Who it is for.
    pub audience: Audience,
    /// Its fields beyond those of every entry, in the order of the facts on a page.
    pub fields: FieldTable,
    /// The parts of its text.
    pub sections: &'static [SectionSpec],
    /// Whether an entry lacks something without a picture.
    pub needs_pictures: bool,
    /// The rule about what an entry of the kind must have.
    pub gap_rule: &'static Rule,
    /// How its lists look.
    pub list: ListLook,
    /// Where it stands on the home page.
    pub home: Home,
    /// The type of its column, as government sites name it.
    pub column_type: &'static str,
}

/// Who a kind is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Its entries are written to be published.
    Everyone,
    /// Its entries are papers of the office: never public, and in no book.
    Office,
}

/// How a list of entries looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListLook {
    /// Emblems with slogans.
    Brands,
    /// Pictures with summaries.
    Cards,
    /// Upright pictures.
    Posters,
    /// One line each.
    Rows,
}

/// Where a kind stands on the home page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// Nowhere, or in a form of its own.
    Apart,
    /// In a section that the template has for it, with so many entries.
    Section(usize),
    /// Behind those, in a section like any other, with so many entries.
    Further(usize),
}

/// A part of the text of a kind.
#[derive(Debug)]
pub struct SectionSpec {
    /// What it is about.
    pub role: SectionRole,
    /// The level-2 headings that begin it: its own name, then others that people write.
    pub names: &'static [&'static str],
    /// Whether an entry lacks something without it.
    pub is_required: bool,
}

/// A part that an entry may have.
pub(super) const fn section(role: SectionRole, names: &'static [&'static str]) -> SectionSpec {
    SectionSpec { role, names, is_required: false }
}

impl SectionSpec {
    /// The same part, without which an entry is not finished.
    pub(super) const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }

    /// What it is called where it is missing.
    pub fn name(&self) -> &'static str {
        self.names[0]
    }
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

/// 工作成效, which several kinds have.
pub(super) const RESULTS: SectionSpec = section(SectionRole::Results, &["工作成效", "成效", "应用成效", "主要成效", "取得成效"]);
/// 主要做法, which several kinds have.
pub(super) const PRACTICES: SectionSpec = section(SectionRole::Practices, &["主要做法", "做法", "具体做法"]);

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

    /// Whether its entries may be published.
    pub fn is_for_everyone(self) -> bool {
        self.spec().audience == Audience::Everyone
    }

    /// The kind of a folder.
    pub fn from_folder(folder: &str) -> Option<Kind> {
        KINDS.iter().find(|spec| spec.folder == folder).map(|spec| spec.kind)
    }

    /// The kind of a typed word: `case`, `cases` or 典型案例.
    pub fn from_name(name: &str) -> Option<Kind> {
        KINDS.iter().find(|spec| name == spec.name || name == spec.folder || name == spec.label).map(|spec| spec.kind)
    }

    /// Every kind as a person may type it, with what it is called: `brand 清廉品牌`.
    pub fn typed_names() -> Vec<String> {
        KINDS.iter().map(|spec| format!("{} {}", spec.name, spec.label)).collect()
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
