//! The picture ledger: what is known of every picture that the publication shows.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Choice, Visibility};
use super::fields::{self, Fields};
use super::yaml::{Node, Value};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, SourceText};

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

/// Rows of the ledger by the path of their picture, with the place of the path.
pub type Ledger = BTreeMap<String, (Arc<ImageRecord>, Range<usize>)>;

/// Reads `images.yaml`: a mapping from the path of a picture, below the publication folder, to what is known of it.
pub fn read_ledger(source: &Arc<SourceText>, node: Node) -> (Ledger, Diagnostics) {
    let mut ledger = Ledger::new();
    let mut diagnostics = Diagnostics::default();
    let pairs = match node.value {
        Value::Mapping(pairs) => pairs,
        Value::Null => Vec::new(),
        _ => {
            let place = fields::first_line(source, node.range);
            let diagnostic = Diagnostic::error("images/shape", "images.yaml 的每一项应以图片位置开头").at(source, place);
            return (ledger, diagnostic.hint("写成「brands/guanhe/canal.jpg:」，下面缩进两格写 caption、alt 等字段").into());
        }
    };
    for (key, value) in pairs {
        let path = key.name.replace('\\', "/");
        let mut fields = Fields::new(source, value, vec![fields::IMAGE]);
        let record = Arc::new(read_record(&mut fields));
        diagnostics.append(fields.diagnostics);
        match ledger.entry(path) {
            Entry::Vacant(place) => {
                place.insert((record, key.range));
            }
            Entry::Occupied(earlier) => {
                let diagnostic = Diagnostic::error("ref/duplicate-id", format!("图片「{}」登记了两次", earlier.key()));
                diagnostics.push(diagnostic.at(source, key.range).hint("请合并成一条"));
            }
        }
    }
    (ledger, diagnostics)
}

fn read_record(fields: &mut Fields<'_>) -> ImageRecord {
    ImageRecord {
        caption: fields.text("caption"),
        alt: fields.text("alt"),
        author: fields.text("author"),
        taken_on: fields.date("taken_on"),
        consent: fields.choice("consent"),
        minors: fields.flag("minors").unwrap_or(false),
        rights: fields.text("rights"),
        is_map: fields.flag("is_map").unwrap_or(false),
        map_approval: fields.text("map_approval"),
        has_emblem: fields.choice("has_emblem"),
        visibility: fields.visibility(),
        notes: fields.text("notes"),
    }
}
