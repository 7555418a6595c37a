//! Documents in, shards out.
//!
//! 1. Entries are numbered by date and id, and their characters counted, in parallel ([`Census`]): ranks and sizes follow from that.
//! 2. Lists are made for some first characters at a time, so that memory stays bounded however many entries there are: the entries'
//!    grams are counted in parallel ([`count_entries`]), sorted and coded by first character ([`code_lists`]), and packed ([`Packer`]).
//! 3. Texts, facets, names and variants are packed ([`pack_texts`], [`pack_facets`]); the root tells where everything is.
//!
//! Threads are those of the standard library, so that this compiles for the browser too, which never calls it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::thread;

use super::alphabet::{Alphabet, write_variants};
use super::fold::{Folded, Folder, fold, is_boundary};
use super::format::bytes::Writer;
use super::format::prose::MOST_SYMBOLS;
use super::format::{Family, ROOT, ShardId, crc32, script, seal};
use super::list::{CLASSES, Classes, CodedList, Gram, ListCoding, Posting, write_groups};
use super::names::{NAME_CHARACTERS, name_shards, write_names};
use super::rank::{FieldWeights, WEIGHTS, weight};
use super::root::{FacetLabels, Root};
use super::stored::{searched_texts, write_entry, write_facets, write_text};
use super::{Document, TextRole};

/// What the caller may say about an index; the default lets sizes follow from the documents.
#[derive(Debug, Clone, Default)]
pub struct IndexOptions {
    /// Bytes of a shard of lists.
    pub list_shard: Option<usize>,
    /// Entries of a shard of texts.
    pub text_block: Option<usize>,
    /// How a Han character may be spelt: every reading in Latin letters without tones. Without it nothing is found by its sound.
    pub readings: Option<fn(char) -> Vec<&'static str>>,
}

/// The most entries that an index can have: their number takes 23 bits of a packed posting.
pub const MOST_ENTRIES: usize = 1 << 23;
/// Entries in a shard of facets.
const FACET_BLOCK: usize = 8192;
/// Characters whose grams are in memory at once.
const AT_ONCE: u64 = 64 << 20;

/// Makes the index: the files by their paths below `search/`.
///
/// # Panics
///
/// - With more than [`MOST_ENTRIES`] documents, or with a text of more than [`MOST_SYMBOLS`] characters.
pub fn index(documents: &[Document], options: &IndexOptions) -> BTreeMap<String, Vec<u8>> {
    assert!(documents.len() < MOST_ENTRIES, "more entries than the format can number");
    let labels = facet_labels(documents);
    let documents = in_order(documents);
    let census = Census::new(&documents);
    let sizes = Sizes::new(documents.len(), &census, options);
    let lists = list_grams(&documents, &census, sizes.list_shard);
    let alphabet = &census.alphabet;
    let names = name_shards(&documents, options.readings, alphabet);
    let root = Root {
        coding: lists.coding,
        single_shards: lists.singles.starts,
        pair_shards: lists.pairs.starts,
        text_block: sizes.text_block as u32,
        facet_block: FACET_BLOCK as u32,
        name_shards: names.len() as u32,
        labels,
        alphabet: alphabet.clone(),
    };
    let mut payloads = lists.pairs.payloads;
    payloads.extend(lists.singles.payloads);
    payloads.extend(pack_texts(&documents, &sizes, alphabet));
    payloads.extend(pack_facets(&documents, &root.labels));
    payloads.extend((0..).zip(&names).map(|(number, names)| (ShardId { family: Family::Name, number }, write_names(names, alphabet))));
    payloads.insert(ShardId { family: Family::Variant, number: 0 }, write_variants(alphabet, Folder::full()));
    payloads.insert(ROOT, root.write(Folder::full()));
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

/// What is known of the documents before anything is made of them.
struct Census {
    alphabet: Alphabet,
    /// The rank of each character that the alphabet has, by code point.
    ranks: Vec<u32>,
    /// How often each character begins a gram, by rank.
    occurrences: Vec<u64>,
    mean_title: f64,
    /// Bytes of text in all documents.
    bytes: u64,
    /// Characters of the longest entry.
    longest: u64,
}

/// Counts of characters by code point.
struct Counts(Vec<u64>);

impl Counts {
    fn new() -> Self {
        Self(vec![0; 0x11_0000])
    }

    fn add(&mut self, chars: impl Iterator<Item = char>) {
        chars.for_each(|c| self.0[c as usize] += 1);
    }
}

/// What one thread counts.
struct PartOfCensus {
    written: Counts,
    folded: Counts,
    titles: usize,
    bytes: u64,
    longest: u64,
}

impl Census {
    fn new(documents: &[&Document]) -> Self {
        let parts = in_parallel(documents, |_, documents| PartOfCensus::new(documents));
        let sum = |counts: fn(&PartOfCensus) -> &Counts, code: usize| parts.iter().map(|part| counts(part).0[code]).sum::<u64>();
        let mut counts = BTreeMap::new();
        let mut ranks = vec![0; 0x11_0000];
        for c in ('\0'..=char::MAX).filter(|&c| parts.iter().any(|part| part.written.0[c as usize] + part.folded.0[c as usize] > 0)) {
            let written = sum(|part| &part.written, c as usize);
            counts.insert(c, written.max(sum(|part| &part.folded, c as usize)));
        }
        let alphabet = Alphabet::new(&counts);
        counts.keys().for_each(|&c| ranks[c as usize] = alphabet.rank(c).unwrap_or_default());
        let chars = (0..alphabet.len() as u32).filter_map(|rank| alphabet.char(rank));
        let occurrences = chars.map(|c| sum(|part| &part.folded, c as usize)).collect();
        Self {
            alphabet,
            ranks,
            occurrences,
            mean_title: parts.iter().map(|part| part.titles).sum::<usize>() as f64 / documents.len().max(1) as f64,
            bytes: parts.iter().map(|part| part.bytes).sum(),
            longest: parts.iter().map(|part| part.longest).max().unwrap_or_default(),
        }
    }

    fn rank(&self, c: char) -> u32 {
        self.ranks[c as usize]
    }
}

impl PartOfCensus {
    fn new(documents: &[&Document]) -> Self {
        let mut part = Self { written: Counts::new(), folded: Counts::new(), titles: 0, bytes: 0, longest: 0 };
        part.written.add(NAME_CHARACTERS.chars());
        let mut entry = String::new();
        for document in documents {
            entry.clear();
            write_entry(&mut entry, document);
            part.written.add(entry.chars());
            part.longest = part.longest.max(entry.chars().count() as u64);
            part.titles += document.title.chars().count();
            for (_, words) in searched_texts(document) {
                part.bytes += words.len() as u64;
                part.folded.add(fold(words).chars().iter().copied());
            }
        }
        part
    }
}

/// How large shards are.
struct Sizes {
    list_shard: usize,
    text_block: usize,
}

impl Sizes {
    /// As many files as a publication of this size may have, a third of them for lists: a query reads one or two of those, and as many of
    /// texts as its results are in.
    fn new(entries: usize, census: &Census, options: &IndexOptions) -> Self {
        let files = if entries <= 1000 { 16.0 * (entries as f64 / 100.0).powf(0.52) } else { 53.0 * (entries as f64 / 1000.0).powf(0.97) };
        let files = files.max(4.0);
        let lists = census.bytes as f64 * EXPECTED_LISTS;
        let list_shard = ((lists / (files * SHARE_OF_LISTS)) as usize).max(4 << 10);
        let block = (entries as f64 / (files * (1.0 - SHARE_OF_LISTS))).ceil() as usize;
        let text_block = options.text_block.unwrap_or(block).clamp(1, (u64::from(MOST_SYMBOLS) / census.longest.max(1)).max(1) as usize);
        Self { list_shard: options.list_shard.unwrap_or(list_shard), text_block }
    }
}

/// Bytes of lists per byte of text, about.
const EXPECTED_LISTS: f64 = 0.3;
const SHARE_OF_LISTS: f64 = 0.35;

/// Everything about lists.
struct Lists {
    coding: ListCoding,
    singles: Packer,
    pairs: Packer,
}

fn list_grams(documents: &[&Document], census: &Census, size: usize) -> Lists {
    let mut coding: Option<ListCoding> = None;
    let mut lists = (Packer::new(Family::Single, size), Packer::new(Family::Pair, size));
    for firsts in parts_of_alphabet(&census.occurrences) {
        let counted = in_parallel(documents, |start, documents| count_entries(start, documents, census, firsts.clone()));
        // The first part has the most frequent characters, from which the order of the weights follows well enough.
        let coding = coding.get_or_insert_with(|| ListCoding { entries: documents.len() as u32, weight_order: weight_order(&counted) });
        for (first, coded) in (firsts.start..).zip(code_in_parallel(counted, coding)) {
            for list in coded {
                let packer = if list.second == 0 { &mut lists.0 } else { &mut lists.1 };
                packer.add(first, list);
            }
        }
    }
    let empty = || ListCoding { entries: documents.len() as u32, weight_order: std::array::from_fn(|weight| weight as u8) };
    lists.0.flush();
    lists.1.flush();
    Lists { coding: coding.unwrap_or_else(empty), singles: lists.0, pairs: lists.1 }
}

/// Ranges of first characters whose grams fit into memory.
fn parts_of_alphabet(occurrences: &[u64]) -> Vec<std::ops::Range<u32>> {
    let mut parts: Vec<std::ops::Range<u32>> = Vec::new();
    let mut held = 0;
    for (rank, &count) in (0u32..).zip(occurrences) {
        match parts.last_mut() {
            Some(part) if held + count <= AT_ONCE => part.end = rank + 1,
            _ => {
                parts.push(rank..rank + 1);
                held = 0;
            }
        }
        held += count;
    }
    parts
}

/// What was counted in some entries: postings by first character, and how often each weight occurs.
struct Counted {
    postings: Vec<Vec<Packed>>,
    weights: [u64; WEIGHTS],
}

/// A posting in one word, in the order of lists: second character (21 bits), entry (23), weight (4), classes (16).
type Packed = u64;

fn pack(second: u32, entry: u32, weight: u8, classes: Classes) -> Packed {
    u64::from(second) << 43 | u64::from(entry) << 20 | u64::from(weight) << 16 | u64::from(classes)
}

fn unpack(packed: Packed) -> (u32, Posting) {
    let posting =
        Posting { entry: (packed >> 20) as u32 & (MOST_ENTRIES as u32 - 1), weight: (packed >> 16) as u8 & 15, classes: packed as Classes };
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

/// Counts the grams that begin with some characters, in some entries, of which the first has the number `start`.
fn count_entries(start: usize, documents: &[&Document], census: &Census, firsts: std::ops::Range<u32>) -> Counted {
    let mut counted = Counted { postings: vec![Vec::new(); firsts.len()], weights: [0; WEIGHTS] };
    let mut grams = Vec::new();
    for (entry, document) in (start..).zip(documents) {
        grams.clear();
        push_grams(document, census, &firsts, &mut grams);
        grams.sort_unstable();
        let weights = FieldWeights::new(document.title.chars().count(), census.mean_title);
        count_entry(entry as u32, &grams, weights, firsts.start, &mut counted);
    }
    counted
}

/// An occurrence in one word: first character (21 bits), second (22), role (2), class (4).
type Occurrence = u64;

fn push_grams(document: &Document, census: &Census, firsts: &std::ops::Range<u32>, grams: &mut Vec<Occurrence>) {
    let mut position = 0u32;
    for (role, words) in searched_texts(document) {
        let folded = fold(words);
        for text in std::iter::once(&folded).chain(&folded.readings()) {
            push_pieces(text, role, census, firsts, &mut position, grams);
        }
    }
}

fn push_pieces(
    text: &Folded,
    role: TextRole,
    census: &Census,
    firsts: &std::ops::Range<u32>,
    position: &mut u32,
    grams: &mut Vec<Occurrence>,
) {
    let chars = text.chars();
    let after = |at: usize| chars.get(at + 1).filter(|&&next| is_pair(chars[at], next)).map(|&next| census.rank(next));
    for (index, &c) in chars.iter().enumerate() {
        *position += 1;
        let first = census.rank(c);
        if firsts.contains(&first) && !is_boundary(c) {
            // What begins no pair is a pair with nothing, so that single characters can be counted from pairs.
            let second = after(index);
            let second = second.map_or(0, |rank| u64::from(rank) + 1);
            grams.push(u64::from(first) << 28 | second << 6 | (role as u64) << 4 | u64::from(*position % CLASSES));
        }
    }
    *position += 1;
}

/// Whether two neighbours are a gram: punctuation is not indexed but for itself.
pub fn is_pair(first: char, second: char) -> bool {
    first.is_alphanumeric() && second.is_alphanumeric()
}

/// Turns the sorted occurrences of one entry into postings.
fn count_entry(entry: u32, grams: &[Occurrence], weights: FieldWeights, first_rank: u32, counted: &mut Counted) {
    for group in grams.chunk_by(|a, b| a >> 28 == b >> 28) {
        let postings = &mut counted.postings[(group[0] >> 28) as usize - first_rank as usize];
        let frequency_of_first = single_frequency(group, weights);
        for occurrences in group.chunk_by(|a, b| a >> 6 == b >> 6) {
            let frequency: f64 = occurrences.iter().map(|gram| weights.occurrence(role_of(*gram))).sum();
            let second = (occurrences[0] >> 6) as u32 & 0x3f_ffff;
            if second != 0 {
                let classes = occurrences.iter().fold(0, |classes, gram| classes | 1 << (gram & 15));
                counted.weights[usize::from(weight(frequency))] += 1;
                postings.push(pack(second, entry, weight(frequency), classes));
            }
        }
        counted.weights[usize::from(weight(frequency_of_first))] += 1;
        postings.push(pack(0, entry, weight(frequency_of_first), Classes::MAX));
    }
}

/// The frequency of a single character. How often it comes in running text says little, and would cost as much as the list itself: only
/// once and often are told apart.
fn single_frequency(group: &[Occurrence], weights: FieldWeights) -> f64 {
    let in_body = group.iter().filter(|gram| role_of(**gram) == TextRole::Body).count();
    let others = group.iter().map(|gram| role_of(*gram)).filter(|role| *role != TextRole::Body);
    let body = if in_body > OFTEN { 2.0 } else { 1.0 };
    others.map(|role| weights.occurrence(role)).sum::<f64>() + if in_body > 0 { body } else { 0.0 }
}

/// A character that comes more often than this in the running text of an entry comes often.
const OFTEN: usize = 6;

fn role_of(gram: Occurrence) -> TextRole {
    [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body][(gram >> 4 & 3) as usize]
}

fn weight_order(counted: &[Counted]) -> [u8; WEIGHTS] {
    let mut order: [u8; WEIGHTS] = std::array::from_fn(|weight| weight as u8);
    let times = |weight: u8| counted.iter().map(|part| part.weights[usize::from(weight)]).sum::<u64>();
    order.sort_by_key(|&weight| (Reverse(times(weight)), weight));
    order
}

/// The lists of each first character of a part, in order.
fn code_in_parallel(mut counted: Vec<Counted>, coding: &ListCoding) -> Vec<Vec<CodedList>> {
    let firsts = counted.first().map_or(0, |part| part.postings.len());
    let characters: Vec<Vec<Vec<Packed>>> =
        (0..firsts).map(|first| counted.iter_mut().map(|part| std::mem::take(&mut part.postings[first])).collect()).collect();
    drop(counted);
    in_parallel(&characters, |_, characters| characters.iter().map(|parts| code_lists(parts, coding)).collect::<Vec<_>>())
        .into_iter()
        .flatten()
        .collect()
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

/// Packs lists, which come in order, into the shards of a family.
struct Packer {
    family: Family,
    size: usize,
    held: Vec<(u32, CodedList)>,
    bytes: usize,
    starts: Vec<Gram>,
    payloads: BTreeMap<ShardId, Vec<u8>>,
}

impl Packer {
    fn new(family: Family, size: usize) -> Self {
        Self { family, size, held: Vec::new(), bytes: 0, starts: Vec::new(), payloads: BTreeMap::new() }
    }

    fn add(&mut self, first: u32, list: CodedList) {
        if self.bytes > 0 && self.bytes + list.size() > self.size {
            self.flush();
        }
        self.bytes += list.size();
        self.held.push((first, list));
    }

    fn flush(&mut self) {
        let Some((first, list)) = self.held.first() else { return };
        self.starts.push(Gram { first: *first, second: list.second });
        let groups: Vec<(u32, Vec<&CodedList>)> =
            self.held.chunk_by(|a, b| a.0 == b.0).map(|group| (group[0].0, group.iter().map(|(_, list)| list).collect())).collect();
        let number = self.payloads.len() as u32;
        self.payloads.insert(ShardId { family: self.family, number }, write_groups(&groups));
        self.held.clear();
        self.bytes = 0;
    }
}

fn pack_texts(documents: &[&Document], sizes: &Sizes, alphabet: &Alphabet) -> BTreeMap<ShardId, Vec<u8>> {
    let blocks: Vec<&[&Document]> = documents.chunks(sizes.text_block).collect();
    let code = |block: &&[&Document]| {
        let mut text = String::new();
        block.iter().for_each(|document| write_entry(&mut text, document));
        write_text(&text, alphabet)
    };
    let coded = in_parallel(&blocks, |_, blocks| blocks.iter().map(code).collect::<Vec<_>>());
    (0..).zip(coded.into_iter().flatten()).map(|(number, payload)| (ShardId { family: Family::Text, number }, payload)).collect()
}

fn pack_facets(documents: &[&Document], labels: &FacetLabels) -> BTreeMap<ShardId, Vec<u8>> {
    let shard = |(number, documents): (u32, &[&Document])| {
        let mut writer = Writer::default();
        documents.iter().for_each(|document| write_facets(&mut writer, &document.facets, labels));
        (ShardId { family: Family::Facet, number }, writer.into_bytes())
    };
    (0..).zip(documents.chunks(FACET_BLOCK)).map(shard).collect()
}
