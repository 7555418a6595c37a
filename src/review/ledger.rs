//! The ledger: `reviews.yaml` in the publication.
//!
//! ```yaml
//! - entry: cases/shidi-gonglu
//!   seal: 8d1f…
//!   records:
//!     - {stage: first, by: "林一", date: 2026-11-10, content: 3f2a…, opinion: "同意", chain: 8d1f…}
//! ```
//!
//! Entries stand in the order of their ids and a signature is one line, so that two people who sign different entries on two machines can merge
//! their copies without a conflict. The `chain` of a line is a digest of the line and of the chain before it, and the `seal` repeats the last one:
//! a line that was altered, moved or taken out no longer fits (`review/ledger-broken`). This shows slips and tampering by hand; it is no
//! protection from somebody who computes the digests anew, against whom the office keeps signed paper: the 审核表 prints the fingerprints.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::entry_id;
use super::fingerprint::hex;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::fields::Fields;
use crate::load::yaml;
use crate::model::EntryId;
use crate::model::node::{Node, Value};
use crate::model::tables::{LEDGER_ENTRY, LEDGER_RECORD};
use crate::review::rules;
use crate::source::{SourceFolder, SourceText, first_line};

/// The name of the ledger in the publication folder.
pub const LEDGER: &str = "reviews.yaml";

const HEAD: &str = "# 审校记录：由 qinglian review 写入，每行一次审签，请不要手工修改或删除。\n# content 是审签时稿件的指纹，稿件一改就不再相符；chain 和 seal 前后相扣，改动或缺失一行都会被发现。\n";

/// What somebody signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The id of the stage.
    pub stage: String,
    /// Who.
    pub by: String,
    /// When.
    pub date: Date,
    /// What they say.
    pub opinion: Option<String>,
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The id of the stage.
    pub stage: String,
    /// Who.
    pub by: String,
    /// When.
    pub date: Date,
    /// What they said.
    pub opinion: Option<String>,
    /// The fingerprint of the entry.
    pub content: String,
    chain: String,
}

/// All signatures, by entry, oldest first.
#[derive(Debug, Default)]
pub struct Ledger {
    entries: BTreeMap<EntryId, Vec<Record>>,
    /// Where each entry stands in the file, for messages.
    places: BTreeMap<EntryId, Range<usize>>,
    source: Option<Arc<SourceText>>,
}

impl Ledger {
    /// Reads the ledger of a publication; one that is not there is empty. What does not fit together is reported as an error.
    pub fn read(folder: &SourceFolder) -> (Self, Diagnostics) {
        let mut ledger = Self::default();
        if !folder.has(LEDGER) {
            return (ledger, Diagnostics::default());
        }
        let (source, mut diagnostics) = match folder.read_text(LEDGER) {
            Ok(read) => read,
            Err(diagnostic) => return (ledger, (*diagnostic).into()),
        };
        let (node, new_diagnostics) = yaml::parse(&source, 0..source.text.len());
        diagnostics.append(new_diagnostics);
        match node.value {
            Value::Sequence(items) => items.into_iter().for_each(|item| ledger.read_entry(&source, item, &mut diagnostics)),
            Value::Null => {}
            _ => diagnostics.push(broken(&source, first_line(&source, node.range), "审校记录的开头被改动过".to_owned())),
        }
        ledger.source = Some(source);
        (ledger, diagnostics)
    }

    fn read_entry(&mut self, source: &Arc<SourceText>, item: Node, diagnostics: &mut Diagnostics) {
        let place = first_line(source, item.range.clone());
        let mut fields = Fields::new(source, item, vec![LEDGER_ENTRY]);
        let entry = fields.required_text_at("entry");
        let seal = fields.required_text("seal").unwrap_or_default();
        let mut records = Vec::new();
        let mut last = String::new();
        let mut is_whole = true;
        for mut item in fields.each("records", LEDGER_RECORD) {
            let range = first_line(source, item.range.clone());
            if let Some(record) = read_record(&mut item) {
                let expected = entry.as_ref().map(|(id, _)| record.link(&last, id)).unwrap_or_default();
                if expected != record.chain && is_whole {
                    diagnostics.push(broken(
                        source,
                        range,
                        format!("「{}」的这一行审校记录，或它的前一行，被改动过", name(entry.as_ref())),
                    ));
                    is_whole = false;
                }
                last.clone_from(&record.chain);
                records.push(record);
            }
            fields.absorb(item);
        }
        if is_whole && seal != last {
            diagnostics.push(broken(source, place.clone(), format!("「{}」的审校记录少了行，或封记被改动过", name(entry.as_ref()))));
        }
        diagnostics.append(fields.diagnostics);
        let Some((written, range)) = entry else { return };
        match entry_id(&written) {
            Some(id) if self.entries.contains_key(&id) => {
                let message = format!("「{id}」的审校记录有两段");
                diagnostics.push(broken(source, range, message));
            }
            Some(id) => {
                self.places.insert(id.clone(), place);
                self.entries.insert(id, records);
            }
            None => diagnostics.push(broken(source, range, format!("审校记录里的条目编号「{written}」写法不对"))),
        }
    }

    /// The signatures of an entry, oldest first.
    pub fn of(&self, id: &EntryId) -> &[Record] {
        self.entries.get(id).map_or(&[], Vec::as_slice)
    }

    /// The entries that have signatures, with the place of each in the file.
    pub fn places(&self) -> impl Iterator<Item = (&EntryId, &Arc<SourceText>, Range<usize>)> {
        self.places.iter().filter_map(|(id, range)| Some((id, self.source.as_ref()?, range.clone())))
    }

    /// Adds a signature of an entry that has this fingerprint.
    pub fn sign(&mut self, id: &EntryId, signature: &Signature, fingerprint: &str) {
        let records = self.entries.entry(id.clone()).or_default();
        let before = records.last().map(|record| record.chain.clone()).unwrap_or_default();
        let mut record = Record {
            stage: signature.stage.clone(),
            by: signature.by.clone(),
            date: signature.date,
            opinion: signature.opinion.clone(),
            content: fingerprint.to_owned(),
            chain: String::new(),
        };
        record.chain = record.link(&before, &id.to_string());
        records.push(record);
    }

    /// The ledger as a text.
    pub fn to_text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (id, records) in &self.entries {
            let seal = records.last().map_or("", |record| record.chain.as_str());
            let _ = write!(text, "\n- entry: {id}\n  seal: \"{seal}\"\n  records:\n");
            for record in records {
                let _ = writeln!(text, "    - {}", record.to_line());
            }
        }
        text
    }
}

impl Record {
    /// The digest of this record behind the one before it.
    fn link(&self, before: &str, id: &str) -> String {
        let date = self.date.to_string();
        let parts = [before, id, &self.stage, &self.by, &date, self.opinion.as_deref().unwrap_or_default(), &self.content];
        let mut digest = Sha256::new();
        for part in parts {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        hex(&digest.finalize())
    }

    fn to_line(&self) -> String {
        let opinion = self.opinion.as_deref().map(|opinion| format!(", opinion: {}", quoted(opinion))).unwrap_or_default();
        format!(
            "{{stage: {}, by: {}, date: {}, content: \"{}\"{opinion}, chain: \"{}\"}}",
            self.stage,
            quoted(&self.by),
            self.date,
            self.content,
            self.chain
        )
    }
}

/// Words between quotes as YAML and JSON both write them.
fn quoted(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}

fn read_record(fields: &mut Fields<'_>) -> Option<Record> {
    let stage = fields.required_text("stage");
    let by = fields.required_text("by");
    if !fields.has("date") {
        fields.missing("date");
    }
    let date = fields.date("date");
    let content = fields.required_text("content");
    let opinion = fields.text("opinion");
    let chain = fields.required_text("chain");
    Some(Record { stage: stage?, by: by?, date: date?, content: content?, opinion, chain: chain? })
}

fn name(entry: Option<&(String, Range<usize>)>) -> &str {
    entry.map_or("未知条目", |(id, _)| id)
}

fn broken(source: &Arc<SourceText>, range: Range<usize>, message: String) -> Diagnostic {
    Diagnostic::new(&rules::REVIEW_LEDGER_BROKEN, message)
        .at(source, range)
        .hint("请从备份或版本库恢复 reviews.yaml；恢复不了，就删去这个条目的整段记录，重新审签")
}
