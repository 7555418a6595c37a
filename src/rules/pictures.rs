//! Pictures by the ledger: described, captioned, allowed to be shown.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Report};
use crate::diag::Diagnostic;
use crate::load::unlisted::describes;
use crate::model::picture::{Consent, EmblemKind, ImageRecord, PictureFormat};
use crate::model::{Configuration, Detail, Entry, Picture};
use crate::rule::{E, I, Rule, W, rules};

const LEDGER: &str = "图片台账要求（随报送通知下发）";

rules! {
    /// Pictures and their ledger.
    pub(crate) static RULES = [
        IMAGE_ALT_MISSING {
            id: "image/alt-missing",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.1",
            summary: "图片没有替代文字",
            explanation: "看不见图片的读者靠替代文字知道图上是什么。",
            remedy: "在台账里写 alt，或在图片的方括号里写",
        },
        IMAGE_ALT_LENGTH {
            id: "image/alt-length",
            severities: [I, I, I],
            source: "GB/T 37668—2019 5.2.1",
            summary: "替代文字太长",
            explanation: "替代文字一两句话就够，详情写进图片说明。",
            remedy: "缩短",
        },
        IMAGE_CAPTION_MISSING {
            id: "image/caption-missing",
            severities: [I, W, W],
            source: LEDGER,
            summary: "图片没有说明",
            explanation: "说明写清何时、何地、何人、做什么。",
            remedy: "在台账里写 caption",
        },
        IMAGE_NO_AUTHOR {
            id: "image/no-author",
            severities: [I, W, W],
            source: "《中华人民共和国著作权法》第十条",
            summary: "图片没有作者",
            explanation: "作者有署名权。",
            remedy: "在台账里写 author",
        },
        IMAGE_NO_RIGHTS {
            id: "image/no-rights",
            severities: [W, W, E],
            source: "《中华人民共和国著作权法》第二十六条",
            summary: "图片没有权利说明",
            explanation: "没有授权的图片不能发布。",
            remedy: "在台账里写 rights",
        },
        IMAGE_MAP_APPROVAL {
            id: "image/map-approval",
            severities: [W, E, E],
            source: "《地图管理条例》第十五条",
            summary: "地图没有审图号",
            explanation: "公开的地图要经过审核并标明审图号。",
            remedy: "在台账里写 map_approval",
        },
        IMAGE_PARTY_EMBLEM {
            id: "image/party-emblem",
            severities: [I, W, W],
            source: "《中国共产党党徽党旗条例》",
            summary: "图片里有党徽",
            explanation: "党徽不得变形，不得与别的文字、图案组合。",
            remedy: "请人核对，无误后登记豁免",
        },
        IMAGE_STATE_EMBLEM {
            id: "image/state-emblem",
            severities: [W, E, E],
            source: "《中华人民共和国国徽法》",
            summary: "图片里有国徽",
            explanation: "国徽法规定了可以使用国徽的机构和场合，单位专栏和品牌不在其中。",
            remedy: "换一张图片",
        },
        IMAGE_EMBLEM_FILE {
            id: "image/emblem-file",
            severities: [I, W, W],
            source: LEDGER,
            summary: "标识不是矢量图",
            explanation: "标识要放大印刷，应使用 SVG。",
            remedy: "换成 SVG 文件",
        },
        IMAGE_WECHAT_COMPRESSED {
            id: "image/wechat-compressed",
            severities: [I, I, I],
            source: LEDGER,
            summary: "图片像是微信压缩过的",
            explanation: "微信传来的图片会压缩，印出来发虚。",
            remedy: "请作者发原图",
        },
        IMAGE_TAKEN_ON {
            id: "image/taken-on",
            severities: [I, I, W],
            source: LEDGER,
            summary: "拍摄日期晚于出版年度",
            explanation: "拍摄日期不会晚于画册的年度。",
            remedy: "核对拍摄日期",
        },
        PRIVACY_MINOR {
            id: "privacy/minor",
            severities: [W, E, E],
            source: "《中华人民共和国未成年人保护法》第七十二条",
            summary: "未成年人的图片没有监护人同意",
            explanation: "公开未成年人的肖像要经监护人同意。",
            remedy: "取得同意并登记，或换一张图片",
        },
        PRIVACY_FACE_CONSENT {
            id: "privacy/face-consent",
            severities: [I, W, W],
            source: "《中华人民共和国民法典》第一千零一十九条",
            summary: "没有登记肖像同意",
            explanation: "能认出人的图片要经本人同意。",
            remedy: "在台账里写 consent",
        },
    ];
}

/// The rules for the pictures of a publication.
pub(crate) fn check(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let ledger = context.catalog.configuration("images.yaml");
    let mut users: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in &context.catalog.entries {
        let files: BTreeSet<&String> = entry.files().collect();
        files.into_iter().for_each(|file| users.entry(file).or_default().push(entry));
    }
    for (path, picture) in &context.catalog.pictures {
        let users = users.get(path.as_str()).map(Vec::as_slice).unwrap_or_default();
        let place = Place { path, ledger, user: users.first().copied() };
        check_picture(&place, picture, users, context, diagnostics);
    }
}

/// Where a diagnostic about a picture points: its row in the ledger, else its first use.
struct Place<'a> {
    path: &'a str,
    ledger: Option<&'a Configuration>,
    user: Option<&'a Entry>,
}

impl Place<'_> {
    fn diagnostic(&self, rule: &'static Rule, message: String) -> Diagnostic {
        let diagnostic = Diagnostic::new(rule, message);
        if let Some(ledger) = self.ledger
            && let Some(row) = ledger.key_place(self.path)
        {
            return diagnostic.at(&ledger.source, row);
        }
        match self.user {
            Some(entry) => match entry.file_places.get(self.path) {
                Some(place) => diagnostic.at(&entry.source, place.clone()),
                None => diagnostic.in_file(entry.source.path.clone()),
            },
            None => diagnostic.in_file(self.path),
        }
    }
}

fn check_picture(place: &Place<'_>, picture: &Picture, users: &[&Entry], context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let path = place.path;
    let is_emblem = users.iter().any(|entry| matches!(&entry.detail, Detail::Brand(brand) if brand.emblem.as_deref() == Some(path)));
    let is_drawn = picture.format == PictureFormat::Svg;
    if is_emblem && !is_drawn {
        diagnostics
            .add(place.diagnostic(&IMAGE_EMBLEM_FILE, format!("标识「{path}」不是矢量图")).hint("换成 SVG 文件，放大印刷才不会发虚"));
    }
    // What an office has drawn itself as its emblem is described by its own fields.
    if is_emblem && picture.record.is_none() {
        return;
    }
    let empty = ImageRecord::default();
    let record = picture.record.as_deref().unwrap_or(&empty);
    let is_working = users.iter().all(|entry| !super::completeness::is_submitted(entry));
    if !is_working {
        required(place, picture.record.is_some(), record, users, diagnostics);
    }
    regulated(place, record, diagnostics);
    details(place, picture, record, context, diagnostics);
}

/// What the ledger must say of every picture.
fn required(place: &Place<'_>, is_listed: bool, record: &ImageRecord, users: &[&Entry], diagnostics: &mut Report<'_>) {
    let path = place.path;
    if !is_listed {
        let message = format!("图片「{path}」没有在 images.yaml 登记");
        diagnostics.add(
            place
                .diagnostic(&IMAGE_NO_RIGHTS, message)
                .hint("用 qinglian images 补上登记，再填说明（caption）、替代文字（alt）、作者（author）和权利说明（rights）"),
        );
        return;
    }
    if record.rights.is_none() {
        diagnostics.add(
            place
                .diagnostic(&IMAGE_NO_RIGHTS, format!("图片「{path}」没有权利说明"))
                .hint("补上一行「rights: ……」，写明来源和可以用在哪里"),
        );
    }
    if record.alt.is_none() && !has_alt(path, users) {
        diagnostics.add(
            place.diagnostic(&IMAGE_ALT_MISSING, format!("图片「{path}」没有替代文字")).hint("补上一行「alt: ……」，用一句话说图上是什么"),
        );
    }
    if record.caption.is_none() {
        diagnostics.add(
            place
                .diagnostic(&IMAGE_CAPTION_MISSING, format!("图片「{path}」没有说明"))
                .hint("补上一行「caption: ……」，写清何时、何地、何人、做什么"),
        );
    }
    if record.author.is_none() {
        diagnostics.add(place.diagnostic(&IMAGE_NO_AUTHOR, format!("图片「{path}」没有作者")).hint("补上一行「author: ……」"));
    }
    if record.consent.is_none() {
        let hint = "补上一行「consent: ……」：yes（已同意）、no（未同意）、none（无可辨认人物）";
        diagnostics.add(place.diagnostic(&PRIVACY_FACE_CONSENT, format!("图片「{path}」没有登记肖像同意")).hint(hint));
    }
}

/// Whether every place that shows a picture describes it.
fn has_alt(path: &str, users: &[&Entry]) -> bool {
    users.iter().all(|entry| describes(entry, path))
}

/// What the law has rules for.
fn regulated(place: &Place<'_>, record: &ImageRecord, diagnostics: &mut Report<'_>) {
    let path = place.path;
    if record.minors && record.consent != Some(Consent::Yes) {
        diagnostics.add(
            place
                .diagnostic(&PRIVACY_MINOR, format!("图片「{path}」里有未成年人，没有监护人同意"))
                .hint("取得书面同意后写 consent: yes，或换一张图片"),
        );
    } else if record.consent == Some(Consent::No) {
        diagnostics.add(
            place.diagnostic(&PRIVACY_FACE_CONSENT, format!("图片「{path}」里的人没有同意公开")).hint("取得同意，遮住面部，或换一张图片"),
        );
    }
    if record.is_map && record.map_approval.is_none() {
        diagnostics
            .add(place.diagnostic(&IMAGE_MAP_APPROVAL, format!("地图「{path}」没有审图号")).hint("补上一行「map_approval: 审图号」"));
    }
    match record.has_emblem {
        Some(EmblemKind::Party) => {
            diagnostics.add(
                place
                    .diagnostic(&IMAGE_PARTY_EMBLEM, format!("图片「{path}」里有党徽"))
                    .hint("请人核对：不变形，不与文字、图案组合；无误后在 waivers.yaml 登记"),
            );
        }
        Some(EmblemKind::State) => {
            diagnostics.add(place.diagnostic(&IMAGE_STATE_EMBLEM, format!("图片「{path}」里有国徽")).hint("换一张图片"));
        }
        None => {}
    }
}

fn details(place: &Place<'_>, picture: &Picture, record: &ImageRecord, context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let path = place.path;
    let limit = diagnostics.dictionary.limit("alt_max");
    if let Some(alt) = record.alt.as_deref().filter(|alt| alt.chars().count() > limit) {
        let message = format!("图片「{path}」的替代文字有 {} 个字", alt.chars().count());
        diagnostics.add(place.diagnostic(&IMAGE_ALT_LENGTH, message).hint(format!("{limit} 字以内就够，详情写进 caption")));
    }
    if let Some(date) = record.taken_on.filter(|date| date.year() > context.catalog.publication.year) {
        let message = format!("图片「{path}」的拍摄日期 {date} 晚于出版年度 {}", context.catalog.publication.year);
        diagnostics.add(place.diagnostic(&IMAGE_TAKEN_ON, message).hint("核对拍摄日期"));
    }
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let is_renamed = ["mmexport", "wx_camera", "weixin", "wechat"].iter().any(|mark| name.contains(mark));
    if is_renamed && picture.width.max(picture.height) <= 1440 {
        let message = format!("图片「{path}」像是微信压缩过的，只有 {}×{} 像素", picture.width, picture.height);
        diagnostics.add(place.diagnostic(&IMAGE_WECHAT_COMPRESSED, message).hint("请作者用邮件或文件传输发原图"));
    }
}
