//! 文化作品: a film, a painting, a poem.

use super::Kind;
use super::shape::{Attachment, FileOrLink, OneOf, Picture, Text, Words, fields};
use crate::model::entry::{Choice, choices};
use crate::model::field::{Found, PictureUse, field, named};
use crate::model::kind::{Audience, Home, KindSpec, ListLook};
use crate::model::rules;

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Work,
    folder: "works",
    name: "work",
    label: "文化作品",
    audience: Audience::Everyone,
    fields: Work::FIELDS,
    sections: &[],
    needs_pictures: true,
    gap_rule: &rules::WORK_REQUIRED_FIELD,
    list: ListLook::Posters,
    home: Home::Section(5),
    column_type: "工作动态",
};

fields! {
    /// 文化作品.
    Work {
        /// 类别.
        category: OneOf<WorkKind> = named("kind", "类别", &["类型"]).required().fact("作品类别").head().badge().found(Found::Body),
        /// 主创.
        creators: Words = named("creators", "主创", &["创作者", "主创单位"]).prose().required().shown().found(Found::Body),
        /// 时长, as written.
        duration: Text = field("duration", "时长").shown().found(Found::Body),
        /// 海报: path of a picture.
        poster: Picture = field("poster", "海报").picture(PictureUse::Poster),
        /// 字幕: path of a file.
        subtitles: Attachment = field("subtitles", "字幕"),
        /// 作品文件或链接.
        file_or_link: FileOrLink = named("file_or_link", "作品链接", &["文件或链接", "作品文件"]).fact("作品"),
        /// 权利说明.
        rights: Text = named("rights", "权利说明", &["版权说明"]).prose().required().shown().found(Found::Body),
    }
}

choices! {
    /// The kinds of cultural works.
    WorkKind {
        /// 警示教育片.
        Film = "film" "警示教育片",
        /// 微电影.
        Microfilm = "microfilm" "微电影",
        /// 书法.
        Calligraphy = "calligraphy" "书法",
        /// 绘画.
        Painting = "painting" "绘画",
        /// 诗文.
        Poem = "poem" "诗文",
        /// 摄影.
        Photo = "photo" "摄影",
        /// 其他.
        Other = "other" "其他",
    }
}
