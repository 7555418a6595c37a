//! A picture that the publication shows, and what the ledger says of it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Choice, Visibility};

/// A picture file and what the ledger says of it.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Where it is on this machine.
    pub file: PathBuf,
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
