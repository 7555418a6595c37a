//! Which entry a file is: its kind, its unit, its id.

use super::super::{Intake, short};
use super::{Said, is_about, same_words, slug};
use crate::diag::Diagnostic;
use crate::import::document::Spot;
use crate::import::identity;
use crate::import::package::File;
use crate::import::rules;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::{KINDS, Kind};
use crate::source;

impl Intake<'_> {
    /// The kind: as asked for, as the file says, as its place and name say.
    pub(super) fn kind_of(&mut self, file: &File, said: &Said) -> Option<Kind> {
        let own = said.kind.as_deref().and_then(|words| Kind::from_name(words.trim()));
        if let (Some(asked), Some(own)) = (self.request.kind, own)
            && asked != own
        {
            let message = format!("表里写的类别是{}，按 --kind 作为{}导入", own.label(), asked.label());
            self.tell(
                Diagnostic::new(&rules::IMPORT_IDENTITY, message).in_file(file.path.clone()).hint("请核对；不对的去掉 --kind 重新导入"),
            );
        }
        self.request.kind.or(own).or_else(|| identity::kind_of_path(file))
    }

    pub(super) fn tell_no_kind(&mut self, file: &File) {
        let names = KINDS.iter().map(|spec| spec.label).collect::<Vec<_>>().join("、");
        let diagnostic = Diagnostic::new(&rules::IMPORT_NO_KIND, "不知道是哪一类的条目，没有导入").in_file(file.path.clone());
        self.tell(diagnostic.hint(format!("加 --kind 写明，如 --kind case；或放进以类别命名的文件夹，如“典型案例”；可以是{names}")));
    }

    pub(super) fn title_of_name(&self, file: &File) -> String {
        let stem = file.stem().trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | '（' | '）' | ' ' | '_' | '-'));
        if stem.is_empty() { file.stem().to_owned() } else { stem.to_owned() }
    }

    /// The unit: as asked for, as the file says, as its place and name say; where the publication has only one, that.
    pub(super) fn unit_of(&mut self, file: &File, said: Option<&(String, Spot)>) -> Option<Slug> {
        let units = &self.catalog.units;
        let own = said.and_then(|(words, _)| identity::unit_of_name(words, units));
        let of_path = identity::unit_of_path(file, units);
        let (own_id, path_id) = (own.map(|unit| unit.id.clone()), of_path.map(|unit| unit.id.clone()));
        let only = match units.as_slice() {
            [unit] => Some(unit.id.clone()),
            _ => None,
        };
        if let (None, Some((words, spot))) = (own, said) {
            let message = format!("表里的单位「{}」不在 units.yaml 里", short(words));
            let diagnostic = Diagnostic::new(&rules::IMPORT_IDENTITY, message).in_paragraph(self.place(&file.path, spot));
            self.tell(diagnostic.hint("写全称、简称或编号；新的单位先登记在 units.yaml 里"));
        }
        if let (Some(own), Some(of_path), Some((_, spot))) = (own, of_path, said)
            && own.id != of_path.id
        {
            let message = format!("表里的单位是「{}」，文件名或文件夹是「{}」，按表里的导入", own.name, of_path.name);
            let diagnostic = Diagnostic::new(&rules::IMPORT_IDENTITY, message).in_paragraph(self.place(&file.path, spot));
            self.tell(diagnostic.hint("请核对是不是放错了文件夹；要改用 --unit 写明"));
        }
        let found = self.request.unit.clone().or(own_id).or(path_id).or(only);
        if found.is_none() {
            let diagnostic = Diagnostic::new(&rules::IMPORT_NO_UNIT, "不知道是哪个单位报送的，没有导入").in_file(file.path.clone());
            self.tell(diagnostic.hint("加 --unit 写明编号；或在表里填“单位”；或放进以单位命名的文件夹"));
        }
        found
    }

    /// The id, and whether it was made up: as asked for, else by property or row; else what it had the last time; else by its file's name; else
    /// made of its title.
    pub(super) fn id_of(&mut self, file: &File, kind: Kind, unit: &Slug, said: &Said, title: &str) -> Option<(Slug, bool)> {
        let digest = source::digest(&file.bytes);
        let property = said.property_id.as_deref().and_then(slug);
        let row = said.row_id.as_ref().and_then(|(words, _)| slug(words));
        let name = identity::id_of_name(file);
        self.tell_bad_id(file, said);
        self.tell_disagreement(file, [("文件属性", &property), ("表里", &row), ("文件名", &name)]);
        let given = self.request.id.clone().or(property).or(row).or_else(|| self.known_before(file, kind, title, &digest, unit));
        if let Some(slug) = given {
            let id = EntryId { kind, slug };
            return self.accept(file, &id, unit).then_some((id.slug, false));
        }
        // A name such as report.docx is no claim: where it is another entry's, another id is suggested.
        let is_own = |slug: &Slug| {
            let id = EntryId { kind, slug: slug.clone() };
            !self.taken.contains(&id) && self.catalog.entry(&id).is_none_or(|entry| entry.unit == *unit)
        };
        if let Some(slug) = name.clone().filter(is_own) {
            self.taken.insert(EntryId { kind, slug: slug.clone() });
            return Some((slug, false));
        }
        let Some(base) = name.or_else(|| identity::suggested_id(title)) else {
            let diagnostic = Diagnostic::new(&rules::IMPORT_NO_ID, "没有编号，标题也拼不出编号，没有导入").in_file(file.path.clone());
            self.tell(diagnostic.hint("加 --id 写明编号，如 --id wuwang-heyi"));
            return None;
        };
        let is_free = |slug: &Slug| {
            let id = EntryId { kind, slug: slug.clone() };
            !self.taken.contains(&id) && self.place_of(&id).1.is_none()
        };
        let slug =
            std::iter::once(Some(base.clone())).chain((2..100).map(|number| identity::numbered(&base, number))).flatten().find(is_free)?;
        let id = EntryId { kind, slug };
        self.taken.insert(id.clone());
        let mut diagnostic = Diagnostic::new(&rules::IMPORT_SUGGESTED_ID, format!("没有编号，暂定为 {id}")).in_file(file.path.clone());
        if let Some(entry) = self.catalog.of_kind(kind).find(|entry| entry.unit == *unit && same_words(&entry.title, title)) {
            diagnostic = diagnostic
                .hint(format!("已有标题相同的条目 {}；是同一篇的，撤回以后加 --id {} 重新导入，就会与它合并", entry.id, entry.id.slug));
        }
        self.tell(diagnostic.hint("编号就是网址，发布以后不能再改；要换，先用 qinglian check --undo 撤回，再加 --id 重新导入这个文件"));
        Some((id.slug, true))
    }

    pub(super) fn tell_bad_id(&mut self, file: &File, said: &Said) {
        if let Some((words, spot)) = said.row_id.as_ref().filter(|(words, _)| slug(words).is_none()) {
            let message = format!("表里的条目编号「{}」不能用", short(words));
            let diagnostic = Diagnostic::new(&rules::IMPORT_IDENTITY, message).in_paragraph(self.place(&file.path, spot));
            self.tell(diagnostic.hint("编号只用小写英文字母、数字和减号，如 wuwang-heyi"));
        }
    }

    pub(super) fn tell_disagreement(&mut self, file: &File, ids: [(&str, &Option<Slug>); 3]) {
        let said: Vec<(&str, &Slug)> = ids.iter().filter_map(|(who, id)| Some((*who, id.as_ref()?))).collect();
        let Some((_, first)) = said.first() else { return };
        if let Some((who, other)) = said.iter().find(|(_, id)| id != first) {
            let message = format!("编号不一致：{}是 {first}，{who}是 {other}，用 {first}", said[0].0);
            let diagnostic = Diagnostic::new(&rules::IMPORT_IDENTITY, message).in_file(file.path.clone());
            self.tell(diagnostic.hint("请核对是不是改自另一份表；要改用别的编号，加 --id 写明"));
        }
    }

    /// The id of what came from the same file the last time; or from a file of the same name, of the same unit and about the same: many
    /// forms are called alike.
    pub(super) fn known_before(&self, file: &File, kind: Kind, title: &str, digest: &str, unit: &Slug) -> Option<Slug> {
        let of_kind =
            |id: &str| id.split_once('/').filter(|(folder, _)| *folder == kind.folder()).and_then(|(_, slug)| Slug::new(slug).ok());
        let same = self.records.iter().find(|(id, record)| record.sha256 == digest && of_kind(id).is_some());
        let same_name = || {
            self.records.iter().find(|(id, record)| {
                let is_named = record.file.rsplit('/').next() == Some(file.name());
                let entry = of_kind(id).and_then(|slug| self.catalog.find(kind, &slug));
                is_named && entry.is_some_and(|entry| entry.unit == *unit && is_about(&entry.title, title))
            })
        };
        same.or_else(same_name).and_then(|(id, _)| of_kind(id)).filter(|slug| !self.taken.contains(&EntryId { kind, slug: slug.clone() }))
    }

    /// Whether a file may be this entry: no other file of this run is, and what is there is of the same unit.
    pub(super) fn accept(&mut self, file: &File, id: &EntryId, unit: &Slug) -> bool {
        let refused = |what: String, hint: &str| Diagnostic::new(&rules::IMPORT_TAKEN, what).in_file(file.path.clone()).hint(hint);
        if !self.taken.insert(id.clone()) {
            self.tell(refused(format!("编号 {id} 这次已有另一个文件用了，没有导入"), "请只留一份，或加 --id 换一个编号单独导入"));
            return false;
        }
        if let Some(entry) = self.catalog.entry(id).filter(|entry| entry.unit != *unit) {
            let owner = self.catalog.unit(&entry.unit).map_or_else(|| entry.unit.to_string(), |unit| unit.name.clone());
            self.tell(refused(format!("编号 {id} 已是「{owner}」的条目，没有导入"), "请核对单位；确是另一个条目的，加 --id 换一个编号"));
            return false;
        }
        true
    }
}
