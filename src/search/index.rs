//! Documents in, shards out.
//!
//! 1. Entries are numbered by date and id, and their characters counted, in parallel ([`Census`]): ranks and sizes follow from that.
//! 2. Lists are made for some first characters at a time, so that memory stays bounded however many entries there are: the entries'
//!    n-grams are counted in parallel ([`count_entries`]), sorted and coded into blocks ([`code_unit`]), and packed into shards.
//! 3. Texts, facets, names and variants are packed ([`pack_texts`], [`pack_facets`]); the root tells where everything is.
//!
//! Threads are those of the standard library, so that this compiles for the browser too, which never calls it. Work units are fixed before
//! they are distributed, so that the number of threads cannot change the output.

mod census;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::thread;

use self::census::{Census, followers};
use super::alphabet::{Alphabet, write_variants};
use super::fold::loose::Loosened;
use super::fold::{Folded, Folder, fold, is_space};
use super::format::bytes::Writer;
use super::format::prose::{self, MOST_SYMBOLS};
use super::format::{Block, Family, Sealed, ShardId, crc32, head_bytes, script};
use super::list::{ANY, BlockWriter, MOST_ENTRIES, NGram, Posting, RARE, SHARED, signature_of};
use super::names::{name_shards, write_names};
use super::rank::{FieldWeights, impact};
use super::root::{FacetLabels, Root};
use super::stored::{searched_texts, write_entry, write_facets};
use super::words::{word_shards, write_sounds, write_words};
use super::{Document, TextRole};

/// What the caller may say about an index; the default lets sizes follow from the documents.
#[derive(Debug, Clone, Default)]
pub struct IndexOptions {
    /// Bytes of a shard of lists.
    pub list_shard: Option<usize>,
    /// Bytes of a block of lists.
    pub list_block: Option<usize>,
    /// Entries of a shard of texts.
    pub text_shard: Option<usize>,
    /// How a Han character may be spelt: every reading in Latin letters without tones. Without it nothing is found by its sound.
    pub readings: Option<fn(char) -> Vec<&'static str>>,
    /// The words of the texts, the most frequent first, for suggestions to who found nothing. Without them only names are suggested.
    pub words: Vec<String>,
    /// Characters that a reader may type for others of the same sound, though no text has them.
    pub characters: Vec<char>,
}

/// Entries in a shard of facets.
const FACET_SHARD: usize = 8192;
/// Characters whose n-grams are in memory at once.
const AT_ONCE: u64 = 64 << 20;
/// Bytes of a block of lists: less and its directory weighs, more and a reader loads what he does not need.
const LIST_BLOCK: usize = 2400;
/// Postings that are coded together, into blocks of their own.
const UNIT: usize = 250_000;

/// Makes the index: the files by their paths below `search/`.
///
/// # Panics
///
/// - With [`MOST_ENTRIES`] documents or more, or with a text of more than [`MOST_SYMBOLS`] characters.
pub fn index(documents: &[Document], options: &IndexOptions) -> BTreeMap<String, Vec<u8>> {
    assert!(documents.len() < MOST_ENTRIES as usize, "more entries than the format can number");
    let labels = facet_labels(documents);
    let documents = in_order(documents);
    let mut census = Census::new(&documents);
    assert!(census.longest <= u64::from(MOST_SYMBOLS), "a text longer than the format allows");
    census.alphabet.set_followers(followers(&documents, &census));
    let sizes = Sizes::new(documents.len(), &census, options);
    let alphabet = &census.alphabet;
    let names = name_shards(&documents, options.readings, alphabet);
    let words = pack_words(options, alphabet);
    let lists = pack_lists(&documents, &census, &sizes);
    let texts = pack_texts(&documents, &sizes, &census);
    let mut root = Root {
        entries: documents.len() as u32,
        labels,
        list_head: 0,
        list_shards: lists.iter().map(|blocks| blocks[0].start).collect(),
        text_head: 0,
        text_shard: sizes.text_shard as u32,
        facet_shard: FACET_SHARD as u32,
        name_shards: names.len() as u32,
        word_shards: words.len() as u32,
        alphabet: alphabet.clone(),
    };
    let longest_head = |family, shards: &[Vec<Block>]| shards.iter().map(|blocks| head_bytes(family, blocks)).max().unwrap_or(0) as u32;
    root.list_head = longest_head(Family::List, &lists);
    root.text_head = longest_head(Family::Text, &texts);
    let one = |bytes| vec![vec![Block::plain(bytes)]];
    let families = [
        (Family::Root, one(root.write(Folder::full()))),
        (Family::List, lists),
        (Family::Text, texts),
        (Family::Facet, pack_facets(&documents, &root.labels)),
        (Family::Name, names.iter().map(|names| vec![Block::plain(write_names(names, alphabet))]).collect()),
        (Family::Variant, one(write_variants(alphabet, Folder::full()))),
        (Family::Word, words),
    ];
    into_files(families, &root)
}

/// The scripts of all shards. Their build is a checksum over those of their blocks.
fn into_files(families: [(Family, Vec<Vec<Block>>); 7], root: &Root) -> BTreeMap<String, Vec<u8>> {
    let mut shards = Vec::new();
    for (family, blocks) in families {
        let head = root.head_bytes(family).unwrap_or(0);
        shards.extend((0..).zip(blocks).map(|(number, blocks)| Sealed::new(ShardId { family, number }, &blocks, head)));
    }
    let build = crc32(&shards.iter().flat_map(Sealed::checksums).copied().collect::<Vec<u8>>());
    shards.into_iter().map(|shard| (shard.id().file(build), script(&shard.id().name(build), &shard.of(build)))).collect()
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

/// How large shards and blocks are.
struct Sizes {
    list_shard: usize,
    list_block: usize,
    text_shard: usize,
}

impl Sizes {
    /// As many files as a publication of this size may have, a third of them for lists: where only whole files can be read, a query needs
    /// one or two of those, and as many of texts as its results are in.
    fn new(entries: usize, census: &Census, options: &IndexOptions) -> Self {
        let hundreds = entries as f64 / 100.0;
        let files = match entries {
            0..=1000 => 16.0 * hundreds.powf(0.52),
            1001..=10_000 => 53.0 * (hundreds / 10.0).powf(0.94),
            _ => 461.0 * (hundreds / 100.0).sqrt(),
        };
        let files = files.max(4.0);
        let lists = census.bytes as f64 * EXPECTED_LISTS;
        let list_shard = ((lists / (files * SHARE_OF_LISTS)) as usize).max(4 << 10);
        let text_shard = (entries as f64 / (files * (1.0 - SHARE_OF_LISTS))).ceil() as usize;
        Self {
            list_shard: options.list_shard.unwrap_or(list_shard),
            list_block: options.list_block.unwrap_or(LIST_BLOCK),
            text_shard: options.text_shard.unwrap_or(text_shard).max(1),
        }
    }
}

/// Bytes of lists per byte of text, about.
const EXPECTED_LISTS: f64 = 0.19;
const SHARE_OF_LISTS: f64 = 0.35;

/// The shards of lists, each of at least one block.
fn pack_lists(documents: &[&Document], census: &Census, sizes: &Sizes) -> Vec<Vec<Block>> {
    let mut shards: Vec<Vec<Block>> = Vec::new();
    let mut held = 0;
    for firsts in parts_of_alphabet(&census.occurrences) {
        let counted = in_parallel(documents, |start, documents| count_entries(start, documents, census, firsts.clone()));
        for block in code_in_parallel(counted, firsts.start, documents.len(), sizes.list_block) {
            if shards.is_empty() || held + block.bytes.len() > sizes.list_shard {
                shards.push(Vec::new());
                held = 0;
            }
            held += block.bytes.len();
            if let Some(shard) = shards.last_mut() {
                shard.push(block);
            }
        }
    }
    shards
}

/// Ranges of first characters whose n-grams fit into memory.
fn parts_of_alphabet(occurrences: &[u64]) -> Vec<Range<u32>> {
    let mut parts: Vec<Range<u32>> = Vec::new();
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

/// A posting in one word, in the order of lists: the n-gram's second, then the [`Posting`].
type Packed = u64;

fn pack(second: u32, posting: Posting) -> Packed {
    u64::from(second) << 32 | u64::from(posting.bits())
}

fn second_of(packed: Packed) -> u32 {
    (packed >> 32) as u32
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get).min(16)
}

/// Runs a step on parts of the input in threads; the results keep the order of the parts.
fn in_parallel<T: Sync, R: Send>(items: &[T], step: impl Fn(usize, &[T]) -> R + Sync) -> Vec<R> {
    let part = items.len().div_ceil(threads()).max(1);
    if part >= items.len() {
        // Nor can a browser start any.
        return if items.is_empty() { Vec::new() } else { vec![step(0, items)] };
    }
    let step = &step;
    thread::scope(|scope| {
        let spawn = |(index, items)| scope.spawn(move || step(index * part, items));
        let running: Vec<_> = items.chunks(part).enumerate().map(spawn).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// The postings of the n-grams that begin with some characters, by first character, in some entries, of which the first has the number
/// `start`.
fn count_entries(start: usize, documents: &[&Document], census: &Census, firsts: Range<u32>) -> Vec<Vec<Packed>> {
    let mut postings = vec![Vec::new(); firsts.len()];
    let mut ngrams = Vec::new();
    for (entry, document) in (start..).zip(documents) {
        ngrams.clear();
        push_ngrams(document, census, &firsts, &mut ngrams);
        ngrams.sort_unstable();
        let weights = FieldWeights::new(document.title.chars().count(), census.mean_title).times(document.weight);
        count_entry(entry as u32, &ngrams, weights, (firsts.start, census.alphabet.len() as u32), &mut postings);
    }
    postings
}

/// An occurrence in one word: first character (21 bits), second and 1, or 0 (22), role (2), the signature bit of what follows (4).
type Occurrence = u64;

fn push_ngrams(document: &Document, census: &Census, firsts: &Range<u32>, ngrams: &mut Vec<Occurrence>) {
    for (role, words) in searched_texts(document) {
        let folded = fold(words);
        for text in std::iter::once(&folded).chain(&folded.readings()) {
            push_segments(text, role, census, firsts, ngrams);
            push_loosened(&text.loosened(), role, census, firsts, ngrams);
        }
    }
}

fn push_segments(text: &Folded, role: TextRole, census: &Census, firsts: &Range<u32>, ngrams: &mut Vec<Occurrence>) {
    // The rank and 1 of each letter, 0 for all else, and for what follows the end.
    let letters = || text.chars().iter().map(|&c| census.letters[c as usize]).chain([0, 0]);
    let following = letters().skip(1).zip(letters().skip(2));
    for (&c, (letter, (next, after))) in text.chars().iter().zip(letters().zip(following)) {
        let first = census.rank(c);
        if firsts.contains(&first) && !is_space(c) {
            // What begins no pair is a pair with nothing, so that single characters can be counted from pairs.
            let second = if letter > 0 { next } else { 0 };
            let signature = signature_of(after.checked_sub(1));
            ngrams.push(u64::from(first) << 28 | u64::from(second) << 6 | (role as u64) << 4 | u64::from(signature));
        }
    }
}

/// The n-grams that only the loosened text has: neighbours that stand apart in the text, and characters that are others there.
fn push_loosened(loosened: &Loosened, role: TextRole, census: &Census, firsts: &Range<u32>, ngrams: &mut Vec<Occurrence>) {
    let chars = loosened.text.chars();
    for (at, &c) in chars.iter().enumerate() {
        let first = census.rank(c);
        if !firsts.contains(&first) {
            continue;
        }
        let mut push = |plain: NGram| {
            let second = plain.loosened(census.alphabet.len()).second;
            ngrams.push(u64::from(first) << 28 | u64::from(second) << 6 | (role as u64) << 4 | u64::from(ANY));
        };
        if loosened.kept[at].is_none() {
            push(NGram::single(first));
        }
        if let Some(&next) = chars.get(at + 1).filter(|&&next| is_pair(c, next) && !loosened.is_pair_of_text(at)) {
            push(NGram::pair(first, census.rank(next)));
        }
    }
}

/// Whether two neighbours are an n-gram: punctuation is not indexed but for itself.
pub fn is_pair(first: char, second: char) -> bool {
    first.is_alphanumeric() && second.is_alphanumeric()
}

/// Turns the sorted occurrences of one entry into postings. `characters` is the size of the alphabet, by which loosened n-grams are known.
fn count_entry(
    entry: u32,
    ngrams: &[Occurrence],
    weights: FieldWeights,
    (first_rank, characters): (u32, u32),
    postings: &mut [Vec<Packed>],
) {
    for group in ngrams.chunk_by(|a, b| a >> 28 == b >> 28) {
        let postings = &mut postings[(group[0] >> 28) as usize - first_rank as usize];
        // In the text itself the character stands where it begins an n-gram that is not loosened.
        let written = &group[..group.partition_point(|ngram| second_in(*ngram) <= characters)];
        if !written.is_empty() {
            postings.push(pack(0, Posting::new(entry, impact(single_frequency(written, weights)), ANY)));
        }
        for occurrences in group.chunk_by(|a, b| a >> 6 == b >> 6) {
            let frequency: f64 = occurrences.iter().map(|ngram| weights.occurrence(role_of(*ngram))).sum();
            let second = second_in(occurrences[0]);
            if second != 0 {
                let signature = occurrences.iter().fold(0, |bits, ngram| bits | *ngram as u32 & ANY);
                postings.push(pack(second, Posting::new(entry, impact(frequency), signature)));
            }
        }
    }
}

fn second_in(ngram: Occurrence) -> u32 {
    (ngram >> 6) as u32 & 0x3f_ffff
}

/// The frequency of a single character. Where it stands outside titles and names says little, and would cost as much as the list itself.
fn single_frequency(group: &[Occurrence], weights: FieldWeights) -> f64 {
    let named = group.iter().map(|ngram| role_of(*ngram)).filter(|role| matches!(role, TextRole::Title | TextRole::Name));
    named.map(|role| weights.occurrence(role)).sum::<f64>() + weights.occurrence(TextRole::Body)
}

fn role_of(ngram: Occurrence) -> TextRole {
    [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body][(ngram >> 4 & 3) as usize]
}

/// The blocks of a part of the alphabet, in order.
fn code_in_parallel(mut counted: Vec<Vec<Vec<Packed>>>, first: u32, entries: usize, size: usize) -> Vec<Block> {
    let firsts = counted.first().map_or(0, Vec::len);
    let mut characters: Vec<Vec<Vec<Packed>>> =
        (0..firsts).map(|first| counted.iter_mut().map(|part| std::mem::take(&mut part[first])).collect()).collect();
    drop(counted);
    let mut units: Vec<(u32, Vec<Vec<Vec<Packed>>>)> = Vec::new();
    let mut held = UNIT;
    for (first, parts) in (first..).zip(characters.drain(..)) {
        if held >= UNIT {
            units.push((first, Vec::new()));
            held = 0;
        }
        held += parts.iter().map(Vec::len).sum::<usize>();
        if let Some(unit) = units.last_mut() {
            unit.1.push(parts);
        }
    }
    let code = |(first, characters): &(u32, Vec<Vec<Vec<Packed>>>)| code_unit(*first, characters, entries as u32, size);
    in_parallel(&units, |_, units| units.iter().flat_map(code).collect::<Vec<_>>()).into_iter().flatten().collect()
}

/// Sorts the postings of some first characters and codes them into blocks.
fn code_unit(first: u32, characters: &[Vec<Vec<Packed>>], entries: u32, size: usize) -> Vec<Block> {
    let mut coder = Coder { entries, size, blocks: Vec::new(), open: None, rare: Vec::new(), last: NGram { first: 0, second: 0 } };
    let mut postings = Vec::new();
    for (first, parts) in (first..).zip(characters) {
        let packed = by_second(parts.concat());
        for list in packed.chunk_by(|a, b| second_of(*a) == second_of(*b)) {
            postings.clear();
            postings.extend(list.iter().map(|&packed| Posting::from_bits(packed as u32)));
            coder.add(NGram { first, second: second_of(list[0]) }, &postings);
        }
        coder.share();
    }
    coder.close();
    coder.blocks
}

/// Postings in the order of entries, sorted by the seconds of their n-grams.
fn by_second(mut packed: Vec<Packed>) -> Vec<Packed> {
    let most = packed.iter().map(|&packed| second_of(packed) as usize).max().unwrap_or(0);
    if packed.len() < most {
        packed.sort_unstable();
        return packed;
    }
    // By counting: each second has its places, in which the entries keep their order.
    let mut places = vec![0usize; most + 2];
    packed.iter().for_each(|&packed| places[second_of(packed) as usize + 1] += 1);
    (1..places.len()).for_each(|at| places[at] += places[at - 1]);
    let mut sorted = vec![0; packed.len()];
    for posting in packed {
        let place = &mut places[second_of(posting) as usize];
        sorted[*place] = posting;
        *place += 1;
    }
    sorted
}

/// Codes the lists of some first characters into blocks.
struct Coder {
    entries: u32,
    size: usize,
    blocks: Vec<Block>,
    /// What the block that is being written begins with, and the block.
    open: Option<(NGram, BlockWriter)>,
    /// The entries of rare pairs that have no list yet.
    rare: Vec<Posting>,
    /// The last of the n-grams so far.
    last: NGram,
}

impl Coder {
    fn add(&mut self, ngram: NGram, postings: &[Posting]) {
        let is_rare = ngram.second != 0 && postings.len() <= RARE;
        if is_rare && self.rare.len() + postings.len() > SHARED {
            self.share();
        }
        // The block begins where a reader must look for the n-gram.
        let (_, writer) = self.open.get_or_insert_with(|| (ngram, BlockWriter::new(self.entries)));
        self.last = ngram;
        if is_rare {
            self.rare.extend(postings.iter().map(|posting| Posting::new(posting.entry(), 0, ANY)));
            return;
        }
        writer.add(ngram, false, postings);
        if writer.is_full(self.size) {
            self.share();
            self.close();
        }
    }

    /// Writes the list of the rare pairs so far, in the same block as they would stand, and with the same first character.
    fn share(&mut self) {
        let mut postings = std::mem::take(&mut self.rare);
        postings.sort_unstable();
        postings.dedup();
        if let Some((_, writer)) = self.open.as_mut().filter(|_| !postings.is_empty()) {
            writer.add(self.last, true, &postings);
        }
    }

    fn close(&mut self) {
        self.blocks.extend(self.open.take().map(|(start, writer)| Block { start, bytes: writer.into_bytes() }));
    }
}

/// The shards of texts: a block for each entry.
fn pack_texts(documents: &[&Document], sizes: &Sizes, census: &Census) -> Vec<Vec<Block>> {
    let code = |document: &&Document| {
        let mut text = String::new();
        write_entry(&mut text, document);
        let symbols: Vec<u32> = text.chars().map(|c| census.rank(c)).collect();
        Block::plain(prose::write_block(&symbols, census.alphabet.prior()))
    };
    let coded = in_parallel(documents, |_, documents| documents.iter().map(code).collect::<Vec<_>>());
    let mut blocks = coded.into_iter().flatten();
    (0..documents.len().div_ceil(sizes.text_shard)).map(|_| blocks.by_ref().take(sizes.text_shard).collect()).collect()
}

/// The shards of words and, after them, that of sounds.
fn pack_words(options: &IndexOptions, alphabet: &Alphabet) -> Vec<Vec<Block>> {
    if options.words.is_empty() {
        return Vec::new();
    }
    let shards = word_shards(&options.words).into_iter().map(|words| write_words(&words, alphabet));
    let sounds = write_sounds(&options.characters, options.readings.unwrap_or(|_| Vec::new()), alphabet);
    shards.chain([sounds]).map(|shard| vec![Block::plain(shard)]).collect()
}

fn pack_facets(documents: &[&Document], labels: &FacetLabels) -> Vec<Vec<Block>> {
    let shard = |documents: &[&Document]| {
        let mut writer = Writer::default();
        documents.iter().for_each(|document| write_facets(&mut writer, &document.facets, labels));
        vec![Block::plain(writer.into_bytes())]
    };
    documents.chunks(FACET_SHARD).map(shard).collect()
}
