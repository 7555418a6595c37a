//! How much of an entry the album takes: what is beyond it costs minutes and gigabytes, or is refused by Typst without a place.
//!
//! - [`check`] weighs every entry, and the preface and afterword, before anything is laid out.
//! - [`LIMITS`] are generous: three times the longest report that an office prints.
//! - [`MOST_LISTS`] is what Typst takes in every mixture with quotations, tables and emphasis (it takes fifteen of lists alone).

use std::ops::{AddAssign, Range};

use super::left_out::{LeftOut, shortened};
use crate::album::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::field::{FieldSpec, Found};
use crate::model::kinds::shape::Held;
use crate::model::{Block, Catalog, Entry, Inline};
use crate::rule::Rule;
use crate::source::first_line;

/// How many lists may stand in one another.
pub(crate) const MOST_LISTS: usize = 8;
/// How many characters the fields of an entry may have that the album prints, each: they stand on one page.
const MOST_IN_FIELD: usize = 2_000;
/// How many characters a title or name may have: it is set in lines of equal length, which is tried again and again.
const MOST_IN_TITLE: usize = 200;

/// What a body asks of the layout.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    characters: usize,
    runs: usize,
    notes: usize,
    cells: usize,
    columns: usize,
    blocks: usize,
    lists: usize,
}

impl AddAssign for Weight {
    /// Counts add up; of columns and of lists in one another the most counts.
    fn add_assign(&mut self, other: Self) {
        self.characters += other.characters;
        self.runs += other.runs;
        self.notes += other.notes;
        self.cells += other.cells;
        self.columns = self.columns.max(other.columns);
        self.blocks += other.blocks;
        self.lists = self.lists.max(other.lists);
    }
}

/// The most of something that the album takes in one entry.
struct Limit {
    of: fn(&Weight) -> usize,
    most: usize,
    rule: &'static Rule,
    /// What there is too much of, with its measure word, as it follows a number; then the measure word alone.
    name: &'static str,
    unit: &'static str,
    hint: &'static str,
}

const SHORTER: &str = "请分成几个条目，或把长表、附录作为附件提供";

const LIMITS: &[Limit] = &[
    Limit { of: |weight| weight.characters, most: 100_000, rule: &rules::ALBUM_TOO_LONG, name: "个字", unit: "个字", hint: SHORTER },
    Limit {
        of: |weight| weight.runs, most: 10_000, rule: &rules::ALBUM_TOO_LONG, name: "处链接、强调和换行", unit: "处", hint: SHORTER
    },
    Limit { of: |weight| weight.notes, most: 1_000, rule: &rules::ALBUM_TOO_LONG, name: "个脚注", unit: "个", hint: SHORTER },
    Limit { of: |weight| weight.cells, most: 6_000, rule: &rules::ALBUM_TOO_LONG, name: "个表格单元格", unit: "个", hint: SHORTER },
    Limit {
        of: |weight| weight.columns,
        most: 30,
        rule: &rules::ALBUM_TOO_LONG,
        name: "列的表格",
        unit: "列",
        hint: "请把宽表拆成几张，或作为附件提供",
    },
    Limit {
        of: |weight| weight.blocks,
        most: 5_000,
        rule: &rules::ALBUM_TOO_LONG,
        name: "个段落、列表项和表格",
        unit: "个",
        hint: SHORTER,
    },
    Limit {
        of: |weight| weight.lists,
        most: MOST_LISTS,
        rule: &rules::ALBUM_TOO_DEEP,
        name: "层列表套在一起",
        unit: "层",
        hint: "请减少列表的缩进，或把内层的列表改成小标题下的段落",
    },
];

/// How many pictures of one entry the album takes.
const MOST_PICTURES: usize = 300;

/// What is beyond the limits, each with its place; a draft leaves those entries out, which is noted in `left_out`.
pub(crate) fn check(catalog: &Catalog, edition: Edition, left_out: &mut LeftOut) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for entry in &catalog.entries {
        for excess in excesses(entry) {
            left_out.note(&entry.id, &excess.words);
            diagnostics.push(excess.diagnostic(entry, edition));
        }
    }
    diagnostics
}

/// What happens meanwhile, and how to do without: a draft leaves the entry out, a finished book must not.
pub(crate) fn way_round(edition: Edition) -> &'static str {
    match edition {
        Edition::Draft => "草稿画册在它的位置只印一行说明，其余条目照常",
        Edition::Internal | Edition::Public => "只发布网站用 qinglian build --only site,offline",
    }
}

/// One thing of which an entry has too much.
struct Excess {
    rule: &'static Rule,
    words: String,
    hint: &'static str,
    /// Where it becomes too much.
    place: Option<Range<usize>>,
}

impl Excess {
    fn diagnostic(self, entry: &Entry, edition: Edition) -> Diagnostic {
        let message = format!("「{}」{}", shortened(&entry.title), self.words);
        let diagnostic = Diagnostic::new(self.rule, message).in_edition(edition).hint(self.hint).hint(way_round(edition));
        let place = self.place.map_or_else(|| entry.place_of("title"), |place| first_line(&entry.source, place));
        diagnostic.at(&entry.source, place)
    }
}

fn excesses(entry: &Entry) -> Vec<Excess> {
    let mut found: Vec<Excess> = LIMITS.iter().filter_map(|limit| excess_of_body(&entry.body.blocks, limit)).collect();
    found.extend(fields(entry).into_iter().filter_map(|(name, text, most)| excess_of_field(entry, name, &text, most)));
    let pictures = entry.images.len() + entry.body.images.len();
    if pictures > MOST_PICTURES {
        let words = format!("有 {pictures} 张图片，画册一个条目最多排 {MOST_PICTURES} 张");
        found.push(Excess {
            rule: &rules::ALBUM_TOO_LONG, words, hint: "请只留有代表性的图片，或分成几个条目", place: None
        });
    }
    found
}

fn excess_of_body(blocks: &[Block], limit: &Limit) -> Option<Excess> {
    let mut sum = Weight::default();
    let mut place = None;
    for block in blocks {
        sum += weigh(block, 0);
        if place.is_none() && (limit.of)(&sum) > limit.most {
            place = if limit.rule == &rules::ALBUM_TOO_DEEP { place_below(block, MOST_LISTS) } else { block.place() };
        }
    }
    let count = (limit.of)(&sum);
    let words = format!("有 {count} {}，画册最多排 {} {}", limit.name, limit.most, limit.unit);
    (count > limit.most).then_some(Excess { rule: limit.rule, words, hint: limit.hint, place })
}

/// The fields that the album prints, with their names and what each may hold.
fn fields(entry: &Entry) -> Vec<(&'static str, String, usize)> {
    let mut fields = vec![("标题", entry.title.clone(), MOST_IN_TITLE)];
    fields.extend(entry.summary.clone().map(|summary| ("摘要", summary, MOST_IN_FIELD)));
    fields.extend(entry.detail.fields().into_iter().filter_map(|(spec, held)| {
        let words = match held {
            Held::Text(text) => text?.to_owned(),
            Held::Words(words) => words.join("、"),
            // None of these can be long.
            Held::Day(_)
            | Held::Count(_)
            | Held::Choice(_)
            | Held::Flag(_)
            | Held::Entries(_)
            | Held::Pictures(_)
            | Held::File(_)
            | Held::Color(_) => {
                return None;
            }
        };
        Some((spec.label, words, if stands_in_a_title(spec) { MOST_IN_TITLE } else { MOST_IN_FIELD }))
    }));
    fields
}

/// Whether a field is set as a title is: a name, a slogan, the small head above the title.
fn stands_in_a_title(spec: &FieldSpec) -> bool {
    spec.uses.is_head || matches!(spec.uses.found, Some(Found::Title | Found::Name))
}

fn excess_of_field(entry: &Entry, name: &str, text: &str, most: usize) -> Option<Excess> {
    let count = text.chars().count();
    let field = entry.written.iter().find(|field| field.spec.label == name);
    let place = field.map(|field| field.place());
    let words = format!("的{name}有 {count} 个字，画册最多排 {most} 个字");
    (count > most).then_some(Excess { rule: &rules::ALBUM_TOO_LONG, words, hint: "请缩短，细节写在正文里", place })
}

/// What a block asks of the layout, `lists` lists deep.
fn weigh(block: &Block, lists: usize) -> Weight {
    let mut sum = Weight { lists, ..weight_of_its_own(block) };
    block.lines().for_each(|line| sum += weigh_content(line));
    let inside = lists + usize::from(matches!(block, Block::List { .. }));
    block.children().for_each(|inner| sum += weigh(inner, inside));
    sum
}

/// What a block asks beside its lines and the blocks that stand in it.
fn weight_of_its_own(block: &Block) -> Weight {
    match block {
        Block::List { items, .. } => Weight { blocks: 1 + items.len(), ..Weight::default() },
        Block::Code { text, .. } => Weight { blocks: 1 + text.lines().count(), characters: text.chars().count(), ..Weight::default() },
        Block::Table { alignments, rows, .. } => {
            Weight { blocks: 1, cells: alignments.len() * (rows.len() + 1), columns: alignments.len(), ..Weight::default() }
        }
        _ => Weight { blocks: 1, ..Weight::default() },
    }
}

fn weigh_content(content: &[Inline]) -> Weight {
    let mut sum = Weight::default();
    for inline in content {
        sum.runs += usize::from(!matches!(inline, Inline::Text { .. }));
        match inline {
            Inline::Text { text, .. } | Inline::Code { text, .. } => sum.characters += text.chars().count(),
            Inline::Redaction { stars, .. } => sum.characters += stars,
            Inline::FootnoteReference { .. } => sum.notes += 1,
            _ => sum += weigh_content(inline.children()),
        }
    }
    sum
}

/// Where the first words stand that are in more than this many lists.
fn place_below(block: &Block, lists: usize) -> Option<Range<usize>> {
    let mut children = block.children();
    match block {
        Block::List { .. } if lists == 0 => children.find_map(Block::place),
        Block::List { .. } => children.find_map(|inner| place_below(inner, lists - 1)),
        _ => children.find_map(|inner| place_below(inner, lists)),
    }
}
