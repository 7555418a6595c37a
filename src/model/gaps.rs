//! What an entry still lacks of what its kind requires, by the names that its authors know. The statement of the kind says what that is;
//! rules, reports and pages all ask here.

use std::collections::BTreeSet;

use super::Entry;
use super::block::length;
use super::field::{FieldSpec, PictureUse};
use super::kind::SectionSpec;

/// The fields that its kind requires and the entry lacks.
pub fn fields(entry: &Entry) -> Vec<&'static FieldSpec> {
    let missing = entry.detail.fields().into_iter().filter(|(spec, held)| spec.uses.is_required && held.is_empty());
    missing.map(|(spec, _)| spec).collect()
}

/// The sections that its kind requires and the entry lacks, or has without a word in them.
pub fn sections(entry: &Entry) -> Vec<&'static SectionSpec> {
    let is_missing = |section: &&SectionSpec| entry.body.section(section.role).is_none_or(|blocks| length(blocks) == 0);
    entry.id.kind.spec().sections.iter().filter(|section| section.is_required).filter(is_missing).collect()
}

/// The sections, the summary and the pictures that the entry lacks. What stays in the office needs neither of the last two.
pub fn of_parts(entry: &Entry) -> Vec<&'static str> {
    let mut gaps: Vec<&str> = sections(entry).into_iter().map(SectionSpec::name).collect();
    if entry.summary.is_none() && entry.id.kind.is_for_everyone() {
        gaps.push("摘要");
    }
    if entry.id.kind.spec().needs_pictures && pictures(entry) == 0 {
        gaps.push("图片");
    }
    gaps
}

/// The fields that the entry lacks, and where it comes from if it is to be published.
pub fn of_fields(entry: &Entry) -> Vec<&'static str> {
    let mut gaps: Vec<&str> = fields(entry).into_iter().map(FieldSpec::shown_name).collect();
    if entry.information_source.is_none() && entry.id.kind.is_for_everyone() {
        gaps.push("信息来源");
    }
    gaps
}

/// How many pictures the entry has, each counted once; an emblem is none.
pub fn pictures(entry: &Entry) -> usize {
    let fields = entry.detail.fields();
    let own = fields.iter().filter(|(spec, _)| spec.uses.picture != PictureUse::Emblem).flat_map(|(_, held)| held.pictures());
    entry.images.iter().chain(&entry.body.images).chain(own).collect::<BTreeSet<_>>().len()
}
