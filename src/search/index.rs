//! Documents in, shards out.
//!
//! 1. Entries are numbered by date and id, and their characters counted, in parallel ([`Census`]): ranks and sizes follow from that.
//! 2. Lists are made for some first characters at a time, so that memory stays bounded however many entries there are: the entries'
//!    n-grams are counted in parallel ([`count_entries`]), sorted and coded into blocks ([`code_unit`]), and packed into shards.
//! 3. Texts, facets, names and variants are written as scripts ([`Shards`]); the root tells where everything is.
//!
//! Threads are those of the standard library, so that this compiles for the browser too, which never calls it. Work units are fixed before
//! they are distributed, so that the number of threads cannot change the output.

mod census;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::thread;

use self::census::Census;
use super::alphabet::{Alphabet, write_variants};
use super::fold::loose::Loosened;
use super::fold::{Folded, Folder, fold, is_space};
use super::format::bytes::Writer;
use super::format::{Family, ROOT, ShardId, crc32, encode_bytes, quoted_bytes, script, seal, seal_root};
use super::list::{ANY, BlockWriter, MOST_ENTRIES, NGram, Posting, RARE, SHARED, SIGNATURE_BITS, latin, signature_of};
use super::names::{name_shards, write_names};
use super::rank::{FieldWeights, impact};
use super::root::{FacetLabels, ListBlock, Root};
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
/// Bytes of a block of lists: less and the directory weighs, more and a reader loads what he does not need.
const LIST_BLOCK: usize = 6000;
/// Postings that are coded together, into blocks of their own.
const UNIT: usize = 250_000;

/// Makes the index: the files by their paths below `search/`.
///
/// # Panics
///
/// - With [`MOST_ENTRIES`] documents or more.
pub fn index(documents: &[Document], options: &IndexOptions) -> BTreeMap<String, Vec<u8>> {
    assert!(documents.len() < MOST_ENTRIES as usize, "more entries than the format can number");
    let labels = facet_labels(documents);
    let documents = in_order(documents);
    let census = Census::new(&documents);
    let sizes = Sizes::new(documents.len(), &census, options);
    let alphabet = &census.alphabet;
    let names = name_shards(&documents, options.readings, alphabet);
    let lists = pack_lists(&documents, &census, &sizes);
    let facets = pack_facets(&documents, &labels);
    let words = pack_words(options, alphabet);
    let mut shards = Shards::default();
    shards.add_all(Family::Facet, facets);
    shards.add_all(Family::Name, names.iter().map(write_names));
    shards.add(ShardId { family: Family::Variant, number: 0 }, [encode_bytes(&write_variants(alphabet, Folder::full()))]);
    let word_shards = words.len() as u32;
    shards.add_all(Family::Word, words);
    let mut list_shards = Vec::new();
    for (number, blocks) in (0..).zip(lists) {
        let starts: Vec<NGram> = blocks.iter().map(|block| block.start).collect();
        let lengths = shards.add(ShardId { family: Family::List, number }, blocks.into_iter().map(|block| encode_bytes(&block.bytes)));
        list_shards.push(starts.into_iter().zip(lengths).map(|(start, length)| ListBlock { start, length }).collect());
    }
    let mut text_lengths = Vec::new();
    for (number, documents) in (0..).zip(documents.chunks(sizes.text_shard)) {
        text_lengths.extend(shards.add(ShardId { family: Family::Text, number }, documents.iter().map(|document| entry_text(document))));
    }
    let root = Root {
        entries: documents.len() as u32,
        labels,
        list_shards,
        text_shard: sizes.text_shard as u32,
        text_lengths,
        facet_shard: FACET_SHARD as u32,
        name_shards: names.len() as u32,
        word_shards,
        alphabet: alphabet.clone(),
    };
    shards.into_files(&root.write(Folder::full()))
}

fn entry_text(document: &Document) -> String {
    let mut text = String::new();
    write_entry(&mut text, document);
    text
}

/// The scripts of all shards but the root, by what they are called after the build is known.
#[derive(Default)]
struct Shards {
    scripts: Vec<(ShardId, Vec<u8>)>,
    /// The checksums of all blocks.
    checksums: Vec<u8>,
}

impl Shards {
    /// Adds a shard; gives the bytes that each block takes.
    fn add(&mut self, id: ShardId, contents: impl IntoIterator<Item = String>) -> Vec<u32> {
        let sealed: Vec<String> = contents.into_iter().enumerate().map(|(number, content)| seal(id, number, &content)).collect();
        sealed.iter().for_each(|block| self.checksums.extend_from_slice(&block.as_bytes()[..8]));
        let lengths = sealed.iter().map(|block| quoted_bytes(block) as u32).collect();
        // The name is as long in every build.
        self.scripts.push((id, script(&id.name(0), &sealed)));
        lengths
    }

    /// Adds shards of one block.
    fn add_all(&mut self, family: Family, contents: impl IntoIterator<Item = String>) {
        (0..).zip(contents).for_each(|(number, content)| drop(self.add(ShardId { family, number }, [content])));
    }

    /// The files. Their build is a checksum over those of all blocks, and the root.
    fn into_files(self, root: &[u8]) -> BTreeMap<String, Vec<u8>> {
        let build = crc32(&[&self.checksums, root].concat());
        let mut files = BTreeMap::from([(ROOT.file(build), script(&ROOT.name(build), &[seal_root(build, root)]))]);
        for (id, mut script) in self.scripts {
            let name = id.name(build);
            let at = script.iter().position(|&byte| byte == b'"').map_or(0, |quote| quote + 1);
            script[at..at + name.len()].copy_from_slice(name.as_bytes());
            files.insert(id.file(build), script);
        }
        files
    }
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
const EXPECTED_LISTS: f64 = 0.2;
const SHARE_OF_LISTS: f64 = 0.3;

/// A block of lists.
struct Block {
    start: NGram,
    bytes: Vec<u8>,
}

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

/// An occurrence in one word: first character (21 bits), the n-gram's second (23), role (2), the signature bit of what follows (8).
type Occurrence = u64;
const ROLE: u32 = SIGNATURE_BITS;
const SECOND: u32 = ROLE + 2;
const FIRST: u32 = SECOND + 23;

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
            ngrams.push(occurrence(first, second, role, signature));
        }
    }
    push_triples(text.chars(), role, census, firsts, ngrams);
}

fn occurrence(first: u32, second: u32, role: TextRole, signature: u32) -> Occurrence {
    u64::from(first) << FIRST | u64::from(second) << SECOND | (role as u64) << ROLE | u64::from(signature)
}

/// Three Latin letters or figures in a row.
fn push_triples(chars: &[char], role: TextRole, census: &Census, firsts: &Range<u32>, ngrams: &mut Vec<Occurrence>) {
    for (at, three) in chars.windows(3).enumerate() {
        let [Some(_), Some(second), Some(third)] = [three[0], three[1], three[2]].map(latin) else { continue };
        let first = census.rank(three[0]);
        if firsts.contains(&first) {
            let next = chars.get(at + 3).and_then(|&c| census.letters[c as usize].checked_sub(1));
            let ngram = NGram::triple(first, second, third, census.alphabet.len());
            ngrams.push(occurrence(first, ngram.second, role, signature_of(next)));
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
            ngrams.push(occurrence(first, second, role, ANY));
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
    for group in ngrams.chunk_by(|a, b| a >> FIRST == b >> FIRST) {
        let postings = &mut postings[(group[0] >> FIRST) as usize - first_rank as usize];
        // In the text itself the character stands where it begins an n-gram that is not loosened.
        let written = &group[..group.partition_point(|ngram| second_in(*ngram) <= characters)];
        if !written.is_empty() {
            postings.push(pack(0, Posting::new(entry, impact(single_frequency(written, weights)), ANY)));
        }
        for occurrences in group.chunk_by(|a, b| a >> SECOND == b >> SECOND) {
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
    (ngram >> SECOND) as u32 & ((1 << (FIRST - SECOND)) - 1)
}

/// The frequency of a single character. Where it stands outside titles and names says little, and would cost as much as the list itself.
fn single_frequency(group: &[Occurrence], weights: FieldWeights) -> f64 {
    let named = group.iter().map(|ngram| role_of(*ngram)).filter(|role| matches!(role, TextRole::Title | TextRole::Name));
    named.map(|role| weights.occurrence(role)).sum::<f64>() + weights.occurrence(TextRole::Body)
}

fn role_of(ngram: Occurrence) -> TextRole {
    [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body][(ngram >> ROLE & 3) as usize]
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

/// The shards of words and, after them, that of sounds.
fn pack_words(options: &IndexOptions, alphabet: &Alphabet) -> Vec<String> {
    if options.words.is_empty() {
        return Vec::new();
    }
    let shards = word_shards(&options.words).into_iter().map(|words| write_words(&words));
    let sounds = write_sounds(&options.characters, options.readings.unwrap_or(|_| Vec::new()), alphabet);
    shards.chain([sounds]).collect()
}

fn pack_facets(documents: &[&Document], labels: &FacetLabels) -> Vec<String> {
    let shard = |documents: &[&Document]| {
        let mut writer = Writer::default();
        documents.iter().for_each(|document| write_facets(&mut writer, &document.facets, labels));
        encode_bytes(&writer.into_bytes())
    };
    documents.chunks(FACET_SHARD).map(shard).collect()
}
