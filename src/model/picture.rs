//! A picture that the publication shows, and what the ledger says of it.

use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Choice, Visibility};
use crate::source::SourceFile;

/// A picture file and what the ledger says of it.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its bytes, when they are asked for.
    pub file: SourceFile,
    /// What its bytes say it is; its name said the same.
    pub format: PictureFormat,
    /// Width in pixels, orientation applied; for a vector the width of its view box.
    pub width: u32,
    /// Height in pixels, orientation applied; for a vector the height of its view box.
    pub height: u32,
    /// The row of `images.yaml`, if there is one.
    pub record: Option<Arc<ImageRecord>>,
}

/// The formats a picture may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureFormat {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
    /// SVG.
    Svg,
}

/// A row of `images.yaml`.
#[derive(Debug, Clone, Default)]
pub struct ImageRecord {
    /// 说明: who, what, where, when.
    pub caption: Option<String>,
    /// 替代文字: what it shows, for those who cannot see it.
    pub alt: Option<String>,
    /// 作者.
    pub author: Option<String>,
    /// 拍摄日期.
    pub taken_on: Option<Date>,
    /// 肖像同意.
    pub consent: Option<Consent>,
    /// 含未成年人.
    pub minors: bool,
    /// 权利说明.
    pub rights: Option<String>,
    /// 是否地图.
    pub is_map: bool,
    /// 审图号.
    pub map_approval: Option<String>,
    /// 含徽标.
    pub has_emblem: Option<EmblemKind>,
    /// 主体位置: what must stay when the picture is cut to a shape.
    pub focus: Option<Focus>,
    /// 裁切方式: whether it may be cut at all; where it says nothing, what the picture is for decides ([`super::Entry::shows_whole`]).
    pub fit: Option<Fit>,
    /// 公开范围: who may see the picture, wherever it is used.
    pub visibility: Visibility,
    /// 内部备注: internal by nature, never published.
    pub notes: Option<String>,
}

/// Whether the people in a picture agreed to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// They did.
    Yes,
    /// They did not.
    No,
    /// None can be recognised.
    NoneRecognisable,
}

impl Choice for Consent {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::Yes, "yes", "已同意"), (Self::No, "no", "未同意"), (Self::NoneRecognisable, "none", "无可辨认人物")];
}

/// Where the subject of a picture is: hundredths of its width and height, from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus {
    /// From the left.
    pub x: u8,
    /// From the top.
    pub y: u8,
}

/// The words for the thirds of a picture: across, then down, which is the order in which people say them.
const ACROSS: [(&str, u8); 3] = [("左", 20), ("中", 50), ("右", 80)];
const DOWN: [(&str, u8); 3] = [("上", 15), ("中", 50), ("下", 85)];

impl Focus {
    /// Reads `左上`, `上`, `中`, or two shares such as `30% 40%`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_words(text.trim()).or_else(|| Self::from_shares(text.trim()))
    }

    fn from_words(text: &str) -> Option<Self> {
        let (mut x, mut y) = (None, None);
        for word in text.chars() {
            let named = |words: [(&str, u8); 3]| words.iter().find(|(name, _)| name.chars().eq([word])).map(|(_, share)| *share);
            match (named(ACROSS), named(DOWN)) {
                // 中 alone is both; beside another word it is the other direction.
                (Some(_), Some(_)) => {}
                (Some(share), None) if x.is_none() => x = Some(share),
                (None, Some(share)) if y.is_none() => y = Some(share),
                _ => return None,
            }
        }
        (!text.is_empty()).then(|| Self { x: x.unwrap_or(50), y: y.unwrap_or(50) })
    }

    fn from_shares(text: &str) -> Option<Self> {
        let mut shares = text.split([' ', ',', '，', '、', '　']).filter(|part| !part.is_empty());
        let mut share = || shares.next()?.trim_end_matches(['%', '％']).parse::<u8>().ok().filter(|share| *share <= 100);
        let focus = Self { x: share()?, y: share()? };
        shares.next().is_none().then_some(focus)
    }
}

/// Whether a picture may be cut to a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Shown whole, whatever the shape of its place.
    Whole,
    /// Cut to fill its place, around its focus.
    Crop,
}

impl Choice for Fit {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[(Self::Whole, "whole", "完整显示"), (Self::Crop, "crop", "可以裁切")];
}

/// An emblem whose use the law regulates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmblemKind {
    /// 党徽.
    Party,
    /// 国徽.
    State,
}

impl Choice for EmblemKind {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[(Self::Party, "party", "党徽"), (Self::State, "state", "国徽")];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_focus_is_said_in_words_or_in_shares() {
        let at = |text| Focus::parse(text).map(|focus| (focus.x, focus.y));
        assert_eq!(at("左上"), Some((20, 15)));
        assert_eq!(at("上左"), Some((20, 15)));
        assert_eq!(at("右"), Some((80, 50)));
        assert_eq!(at("中下"), Some((50, 85)));
        assert_eq!(at("中"), Some((50, 50)));
        assert_eq!([at("30% 40%"), at("30，40"), at("0 100")], [Some((30, 40)), Some((30, 40)), Some((0, 100))]);
        for text in ["", "左右", "上面", "30%", "101 5", "1 2 3", "-1 4"] {
            assert_eq!(at(text), None, "{text}");
        }
    }
}
