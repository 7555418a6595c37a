//! Documents in, shards out.
//!
//! 1. Entries are numbered by date and id, and counted over in parallel: their grams, by first character ([`count_entries`]).
//! 2. The lists of each first character are sorted and coded, in parallel ([`code_lists`]).
//! 3. Lists, texts and facets are packed into shards ([`pack_lists`], [`pack_texts`], [`pack_facets`]); the root tells where.
//!
//! Threads are those of the standard library, so that this compiles for the browser too, which never calls it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroUsize;
use std::thread;

use super::fold::{fold, is_boundary};
use super::format::bytes::Writer;
use super::format::{Family, ROOT, ShardId, crc32, script, seal};
use super::list::{CLASSES, CodedList, Gram, ListCoding, Posting, write_groups};
use super::rank::{FieldWeights, WEIGHTS, weight};
use super::root::{CommonGram, FacetLabels, Root};
use super::stored::{searched_texts, write_entries, write_entry, write_facets};
use super::{Document, TextRole};

/// Sizes that tests change; the default lets them follow from the documents.
#[derive(Debug, Clone, Default)]
pub struct IndexOptions {
    /// Bytes of a shard of lists.
    pub list_shard: Option<usize>,
    /// Bytes of a shard of texts.
    pub text_shard: Option<usize>,
    /// From how many entries on a pair is common.
    pub common_from: Option<u32>,
}

/// The most entries that an index can have: their number takes 23 bits of a packed posting.
pub const MOST_ENTRIES: usize = 1 << 23;
/// The most common pairs that the root names.
const MOST_COMMON: usize = 1024;
/// Entries in a shard of facets.
const FACET_BLOCK: usize = 8192;

/// Makes the index: the files by their paths below `search/`.
///
/// # Panics
///
/// - With more than [`MOST_ENTRIES`] documents.
pub fn index(documents: &[Document], options: &IndexOptions) -> BTreeMap<String, Vec<u8>> {
    assert!(documents.len() < MOST_ENTRIES, "more entries than the format can number");
    let labels = facet_labels(documents);
    let documents = in_order(documents);
    let lists = list_grams(&documents, options);
    let mut payloads = lists.payloads;
    let texts = pack_texts(&documents, options);
    let root = Root {
        text_bytes: documents.iter().flat_map(|document| searched_texts(document)).map(|(_, words)| words.len() as u64).sum(),
        coding: lists.coding,
        single_shards: lists.single_shards,
        pair_shards: lists.pair_shards,
        common_shards: lists.common_shards,
        common: lists.common,
        text_shards: texts.counts,
        facet_block: FACET_BLOCK as u32,
        labels,
    };
    payloads.extend(texts.payloads);
    payloads.extend(pack_facets(&documents, &root.labels));
    payloads.insert(ROOT, root.write());
    into_files(&payloads)
}

fn into_files(payloads: &BTreeMap<ShardId, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let checksums: Vec<u8> = payloads.values().flat_map(|payload| crc32(payload).to_le_bytes()).collect();
    let build = crc32(&checksums);
    let file = |(id, payload): (&ShardId, &Vec<u8>)| (id.file(build), script(&id.name(build), &seal(*id, build, payload)));
    payloads.iter().map(file).collect()
}

/// Newest first, then by id; what has no date comes last.
fn in_order(documents: &[Document]) -> Vec<&Document> {
    let mut documents: Vec<&Document> = documents.iter().collect();
    documents.sort_by_key(|document| (Reverse(document.date.as_deref()), document.id.as_str()));
    documents
}

/// Kinds, units and aspects in the order in which the documents bring them first, which is the publication's; years from the newest.
fn facet_labels(documents: &[Document]) -> FacetLabels {
    let mut labels = FacetLabels::default();
    for facets in documents.iter().map(|document| &document.facets) {
        add_label(&mut labels.kinds, &facets.kind);
        add_label(&mut labels.units, &facets.unit);
        facets.aspects.iter().for_each(|aspect| add_label(&mut labels.aspects, aspect));
        add_label(&mut labels.years, &facets.year);
    }
    labels.years.sort_unstable_by(|a, b| b.cmp(a));
    labels
}

fn add_label(labels: &mut Vec<String>, label: &str) {
    if !label.is_empty() && !labels.iter().any(|known| known == label) {
        labels.push(label.to_owned());
    }
}

/// Everything about lists.
struct Lists {
    coding: ListCoding,
    single_shards: Vec<Gram>,
    pair_shards: Vec<Gram>,
    common_shards: u32,
    common: Vec<CommonGram>,
    payloads: BTreeMap<ShardId, Vec<u8>>,
}

fn list_grams(documents: &[&Document], options: &IndexOptions) -> Lists {
    let counted = count_in_parallel(documents);
    let coding = ListCoding { entries: documents.len() as u32, weight_order: weight_order(&counted) };
    let characters = code_in_parallel(counted, &coding);
    let from = options.common_from.unwrap_or((documents.len() as u32 / 8).max(64));
    let common = common_grams(&characters, from);
    let is_common = |gram: Gram| common.contains(&gram);
    let all = || characters.iter().flat_map(|(first, lists)| lists.iter().map(|list| (Gram { first: *first, second: list.second }, list)));
    let size = |lists: &[(Gram, &CodedList)]| options.list_shard.unwrap_or_else(|| list_shard_size(lists));
    let singles: Vec<_> = all().filter(|(gram, _)| gram.second == 0).collect();
    let frequent: Vec<_> = all().filter(|(gram, _)| is_common(*gram)).collect();
    let pairs: Vec<_> = all().filter(|(gram, _)| gram.second != 0 && !is_common(*gram)).collect();
    let mut payloads = BTreeMap::new();
    let single_shards = starts(&pack_lists(Family::Single, &singles, size(&singles), &mut payloads));
    let pair_shards = starts(&pack_lists(Family::Pair, &pairs, size(&pairs), &mut payloads));
    let shards = pack_lists(Family::Common, &frequent, size(&frequent), &mut payloads);
    let common_gram = |shard: usize, gram: Gram, list: &CodedList| CommonGram { gram, entries: list.count, shard: shard as u32 };
    let common = shards.iter().enumerate().flat_map(|(shard, lists)| lists.iter().map(move |(gram, list)| common_gram(shard, *gram, list)));
    let (common, common_shards) = (common.collect(), shards.len() as u32);
    Lists { coding, single_shards, pair_shards, common_shards, common, payloads }
}

/// Larger shards in a larger index, so that the number of files stays in hand.
fn list_shard_size(lists: &[(Gram, &CodedList)]) -> usize {
    let total: usize = lists.iter().map(|(_, list)| list.size()).sum();
    (total / 20).clamp(16 << 10, 56 << 10)
}

/// What was counted in some entries: postings by first character, and how often each weight occurs.
#[derive(Default)]
struct Counted {
    postings: HashMap<u32, Vec<Packed>>,
    weights: [u64; WEIGHTS],
}

/// A posting in one word, in the order of lists: second character (21 bits), entry (23), weight (4), classes (16).
type Packed = u64;

fn pack(second: u32, entry: u32, weight: u8, classes: u16) -> Packed {
    u64::from(second) << 43 | u64::from(entry) << 20 | u64::from(weight) << 16 | u64::from(classes)
}

fn unpack(packed: Packed) -> (u32, Posting) {
    let posting =
        Posting { entry: (packed >> 20) as u32 & (MOST_ENTRIES as u32 - 1), weight: (packed >> 16) as u8 & 15, classes: packed as u16 };
    ((packed >> 43) as u32, posting)
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get).min(16)
}

/// Runs a step on parts of the input in threads; the results keep the order of the parts.
fn in_parallel<T: Sync, R: Send>(items: &[T], step: impl Fn(usize, &[T]) -> R + Sync) -> Vec<R> {
    let part = items.len().div_ceil(threads()).max(1);
    let step = &step;
    thread::scope(|scope| {
        let spawn = |(index, items)| scope.spawn(move || step(index * part, items));
        let running: Vec<_> = items.chunks(part).enumerate().map(spawn).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

fn count_in_parallel(documents: &[&Document]) -> Vec<Counted> {
    let lengths =
        in_parallel(documents, |_, documents| documents.iter().map(|document| body_length(document)).collect::<Vec<_>>()).concat();
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
    in_parallel(documents, |start, documents| count_entries(start, documents, &lengths, mean))
}

fn body_length(document: &Document) -> usize {
    let body = searched_texts(document).filter(|(role, _)| *role == TextRole::Body);
    body.map(|(_, words)| words.chars().count()).sum()
}

/// Counts the grams of some entries, of which the first has the number `start`.
fn count_entries(start: usize, documents: &[&Document], lengths: &[usize], mean: f64) -> Counted {
    let mut counted = Counted::default();
    let mut grams = Vec::new();
    for (entry, document) in (start..).zip(documents) {
        grams.clear();
        push_grams(document, &mut grams);
        grams.sort_unstable();
        count_entry(entry as u32, &grams, FieldWeights::new(lengths[entry], mean), &mut counted);
    }
    counted
}

/// An occurrence in one word: first character (21 bits), second (21), role (2), class (4).
type Occurrence = u64;

fn push_grams(document: &Document, grams: &mut Vec<Occurrence>) {
    let mut position = 0u32;
    for (role, words) in searched_texts(document) {
        let folded = fold(words);
        for piece in folded.chars().split(|&c| is_boundary(c)) {
            for (index, &first) in piece.iter().enumerate() {
                // The last character of a piece is a pair with nothing, so that single characters can be counted from pairs.
                let second = piece.get(index + 1).map_or(0, |&c| c as u32);
                let class = u64::from(position % CLASSES);
                grams.push(u64::from(first as u32) << 27 | u64::from(second) << 6 | (role as u64) << 4 | class);
                position += 1;
            }
            position += 1;
        }
    }
}

/// Turns the sorted occurrences of one entry into postings.
fn count_entry(entry: u32, grams: &[Occurrence], weights: FieldWeights, counted: &mut Counted) {
    for group in grams.chunk_by(|a, b| a >> 27 == b >> 27) {
        let postings = counted.postings.entry((group[0] >> 27) as u32).or_default();
        let mut frequency_of_first = 0.0;
        for occurrences in group.chunk_by(|a, b| a >> 6 == b >> 6) {
            let frequency: f64 = occurrences.iter().map(|gram| weights.occurrence(role_of(*gram))).sum();
            frequency_of_first += frequency;
            let second = (occurrences[0] >> 6) as u32 & 0x1f_ffff;
            if second != 0 {
                let classes = occurrences.iter().fold(0, |classes, gram| classes | 1 << (gram & 15));
                counted.weights[usize::from(weight(frequency))] += 1;
                postings.push(pack(second, entry, weight(frequency), classes));
            }
        }
        counted.weights[usize::from(weight(frequency_of_first))] += 1;
        postings.push(pack(0, entry, weight(frequency_of_first), 0));
    }
}

fn role_of(gram: Occurrence) -> TextRole {
    [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body][(gram >> 4 & 3) as usize]
}

fn weight_order(counted: &[Counted]) -> [u8; WEIGHTS] {
    let mut order: [u8; WEIGHTS] = std::array::from_fn(|weight| weight as u8);
    let times = |weight: u8| counted.iter().map(|part| part.weights[usize::from(weight)]).sum::<u64>();
    order.sort_by_key(|&weight| (Reverse(times(weight)), weight));
    order
}

/// The postings of one first character, as they were counted in each part.
type Character = (u32, Vec<Vec<Packed>>);

fn code_in_parallel(counted: Vec<Counted>, coding: &ListCoding) -> Vec<(u32, Vec<CodedList>)> {
    let mut characters: BTreeMap<u32, Vec<Vec<Packed>>> = BTreeMap::new();
    for part in counted {
        for (first, postings) in part.postings {
            characters.entry(first).or_default().push(postings);
        }
    }
    let characters: Vec<Character> = characters.into_iter().collect();
    in_parallel(&characters, |_, characters| {
        characters.iter().map(|(first, parts)| (*first, code_lists(parts, coding))).collect::<Vec<_>>()
    })
    .concat()
}

/// Sorts and codes the lists of one first character.
fn code_lists(parts: &[Vec<Packed>], coding: &ListCoding) -> Vec<CodedList> {
    let mut packed = parts.concat();
    packed.sort_unstable();
    let lists = packed.chunk_by(|a, b| a >> 43 == b >> 43);
    let mut postings = Vec::new();
    lists
        .map(|list| {
            postings.clear();
            postings.extend(list.iter().map(|&packed| unpack(packed).1));
            CodedList::new(coding, unpack(list[0]).0, &postings)
        })
        .collect()
}

/// The pairs that most entries have, at most [`MOST_COMMON`] of them.
fn common_grams(characters: &[(u32, Vec<CodedList>)], from: u32) -> BTreeSet<Gram> {
    let mut common = Vec::new();
    for (first, lists) in characters {
        let frequent = lists.iter().filter(|list| list.second != 0 && list.count >= from);
        common.extend(frequent.map(|list| (Reverse(list.count), Gram { first: *first, second: list.second })));
    }
    common.sort_unstable();
    common.into_iter().take(MOST_COMMON).map(|(_, gram)| gram).collect()
}

/// Packs lists, which are in order, into shards of a family; returns what each shard has.
fn pack_lists<'a>(
    family: Family,
    lists: &[(Gram, &'a CodedList)],
    size: usize,
    payloads: &mut BTreeMap<ShardId, Vec<u8>>,
) -> Vec<Vec<(Gram, &'a CodedList)>> {
    let shards = chunks_by_size(lists.to_vec(), size, |(_, list)| list.size());
    for (number, lists) in (0..).zip(&shards) {
        let groups: Vec<(u32, Vec<&CodedList>)> = lists
            .chunk_by(|a, b| a.0.first == b.0.first)
            .map(|group| (group[0].0.first, group.iter().map(|(_, list)| *list).collect()))
            .collect();
        payloads.insert(ShardId { family, number }, write_groups(&groups));
    }
    shards
}

fn starts(shards: &[Vec<(Gram, &CodedList)>]) -> Vec<Gram> {
    shards.iter().map(|lists| lists[0].0).collect()
}

/// Cuts a sequence so that each part has at most `size`, or one item.
fn chunks_by_size<T>(items: Vec<T>, size: usize, size_of: impl Fn(&T) -> usize) -> Vec<Vec<T>> {
    let mut chunks: Vec<Vec<T>> = Vec::new();
    let mut used = 0;
    for item in items {
        let bytes = size_of(&item);
        match chunks.last_mut() {
            Some(chunk) if used + bytes <= size => {
                chunk.push(item);
                used += bytes;
            }
            _ => {
                chunks.push(vec![item]);
                used = bytes;
            }
        }
    }
    chunks
}

struct PackedTexts {
    counts: Vec<u32>,
    payloads: BTreeMap<ShardId, Vec<u8>>,
}

fn pack_texts(documents: &[&Document], options: &IndexOptions) -> PackedTexts {
    let entries =
        in_parallel(documents, |_, documents| documents.iter().map(|document| write_entry(document)).collect::<Vec<_>>()).concat();
    let total: usize = entries.iter().map(Vec::len).sum();
    let size = options.text_shard.unwrap_or_else(|| (total / 30).clamp(48 << 10, 208 << 10));
    let chunks = chunks_by_size(entries, size, Vec::len);
    let counts = chunks.iter().map(|chunk| chunk.len() as u32).collect();
    let shard = |(number, chunk): (u32, Vec<Vec<u8>>)| (ShardId { family: Family::Text, number }, write_entries(chunk.iter()));
    PackedTexts { counts, payloads: (0..).zip(chunks).map(shard).collect() }
}

fn pack_facets(documents: &[&Document], labels: &FacetLabels) -> BTreeMap<ShardId, Vec<u8>> {
    let shard = |(number, documents): (u32, &[&Document])| {
        let mut writer = Writer::default();
        documents.iter().for_each(|document| write_facets(&mut writer, &document.facets, labels));
        (ShardId { family: Family::Facet, number }, writer.into_bytes())
    };
    (0..).zip(documents.chunks(FACET_BLOCK)).map(shard).collect()
}
