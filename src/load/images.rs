//! How the picture ledger `images.yaml` is read: [`read_ledger`].

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;
use std::sync::Arc;

use super::fields::Fields;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::node::{Node, Value};
use crate::model::picture::{Focus, ImageRecord};
use crate::model::tables::IMAGE;
use crate::source::{SourceText, first_line};

/// Rows of the ledger by the path of their picture, with the place of the path.
pub(super) type Ledger = BTreeMap<String, (Arc<ImageRecord>, Range<usize>)>;

/// Reads `images.yaml`: a mapping from the path of a picture, below the publication folder, to what is known of it.
pub(super) fn read_ledger(source: &Arc<SourceText>, node: Node) -> (Ledger, Diagnostics) {
    let mut ledger = Ledger::new();
    let mut diagnostics = Diagnostics::default();
    let pairs = match node.value {
        Value::Mapping(pairs) => pairs,
        Value::Null => Vec::new(),
        _ => {
            let place = first_line(source, node.range);
            let diagnostic = Diagnostic::new(&rules::IMAGES_SHAPE, "images.yaml 的每一项应以图片位置开头").at(source, place);
            return (ledger, diagnostic.hint("写成「brands/guanhe/canal.jpg:」，下面缩进两格写 caption、alt 等字段").into());
        }
    };
    for (key, value) in pairs {
        let path = key.name.replace('\\', "/");
        let mut fields = Fields::new(source, value, vec![IMAGE]);
        let record = Arc::new(read_record(&mut fields));
        diagnostics.append(fields.diagnostics);
        match ledger.entry(path) {
            Entry::Vacant(place) => {
                place.insert((record, key.range));
            }
            Entry::Occupied(earlier) => {
                let diagnostic = Diagnostic::new(&rules::REF_DUPLICATE_ID, format!("图片「{}」登记了两次", earlier.key()));
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
        focus: read_focus(fields),
        fit: fields.choice("fit"),
        visibility: fields.visibility(),
        notes: fields.text("notes"),
    }
}

fn read_focus(fields: &mut Fields<'_>) -> Option<Focus> {
    let (text, range) = fields.text_at("focus")?;
    let focus = Focus::parse(&text);
    if focus.is_none() && text != "待补" {
        let message = format!("字段 focus（主体位置）看不懂「{text}」");
        fields.error(
            &rules::FRONT_MATTER_CHOICE,
            range,
            &message,
            "请写 左上、上、右、中、右下 等方位，或两个百分数，如 30% 40%（从左、从上）",
        );
    }
    focus
}
