//! From a question to an answer, by as few shards as will do.
//!
//! A search is one function of the shards that are there ([`Searcher::search`]): it answers as far as it can and names the shards that it
//! wants. Whoever has them hands them over ([`Searcher::insert`]) and asks again; so the page, which must wait for them, and the command
//! line, which need not, run the same code, and an answer never depends on what was asked before.
//!
//! [`super::evaluate`] finds the candidates of one search, [`super::verify`] reads their texts, so that every result shown is right; the counts
//! of the facets come later, and, where nothing is found, what may have been meant.

use std::cell::OnceCell;
use std::fmt;
use std::io;
use std::ops::Range;
use std::sync::Arc;

use super::Facets;
use super::alphabet::read_variants;
use super::evaluate::Search;
use super::facets::FacetCounts;
use super::fold::Folder;
use super::format::{Family, FormatError, ROOT, ShardId, decode_base64, open, open_root, unquote_part, unscript};
use super::list::List;
use super::names::{Name, Names, read_names};
use super::query::Query;
use super::root::Root;
use super::snippet::{Passage, Prepared};
use super::stored::{FacetNumbers, read_facets};
use super::words::{read_sounds, read_words};

/// Why a shard cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShardError {
    /// It did not arrive.
    Missing,
    /// It arrived, but cannot be read.
    Format(FormatError),
}

impl fmt::Display for ShardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShardError::Missing => f.write_str("检索数据没有读到"),
            ShardError::Format(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ShardError {}

impl From<FormatError> for ShardError {
    fn from(error: FormatError) -> Self {
        ShardError::Format(error)
    }
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The stable id.
    pub id: String,
    /// The page's address below the site's root.
    pub url: String,
    /// The date as `yyyy-mm-dd`.
    pub date: Option<String>,
    /// What it belongs to.
    pub facets: Facets,
    /// In units of 1 / [`super::rank::SCORE_UNIT`].
    pub score: u64,
    /// The marked title, the best passage and its anchor.
    pub passage: Passage,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// How many entries.
    pub total: usize,
    /// Whether there may be fewer: some of what was asked only the texts can tell, and not all of them were read.
    pub total_is_estimate: bool,
    /// How else than as it was typed the question was read, where so nothing was found.
    pub read_as: Option<ReadAs>,
    /// The first of them, in order.
    pub hits: Vec<Hit>,
    /// The counts of the facets, once they have arrived.
    pub facets: Option<FacetCounts>,
    /// What may have been meant, where nothing was found: questions to ask instead.
    pub suggestions: Vec<String>,
    /// What the letters that were typed, and found as they are, may spell besides: questions to ask.
    pub spellings: Vec<String>,
    /// What could not be read: the hits that need it are missing, the others stand.
    pub problems: Vec<ShardError>,
}

/// How a question was read where nothing has it as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadAs {
    /// Without regard to what a reader does not see or cannot type ([`super::fold::loose`]).
    Loosened,
    /// Its letters as pinyin of these words.
    Spelt(Vec<String>),
}

/// How far an answer is.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// The answer, as soon as there is one; it may still lack its facets, its suggestions or its exact total.
    pub results: Option<Results>,
    /// How many results there may be, once the lists tell, before the texts do.
    pub estimate: Option<usize>,
    /// What would help further.
    pub missing: Vec<MissingPart>,
}

/// A part of a shard that a search wants. Who can only read the whole shard hands over that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingPart {
    /// The shard.
    pub shard: ShardId,
    /// What of it.
    pub part: Part,
}

/// A part of a shard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    Whole,
    /// A block.
    Block(u32),
}

/// A block that has arrived. What costs time to read is read when it is first used, and kept: of a shard that was read whole most is not wanted.
#[derive(Debug)]
pub(super) enum Block {
    /// As it came, and the lists.
    Lists(String, OnceCell<Result<Vec<List>, FormatError>>),
    /// As it came, and the entry's texts.
    Text(String, OnceCell<Result<Vec<Prepared>, FormatError>>),
    Facets(Vec<FacetNumbers>),
    Names(Names),
    Variants,
    Words(Vec<Arc<Name>>),
    Sounds(Vec<(char, Vec<String>)>),
}

/// The blocks of a shard that have arrived.
type Shard = Vec<Option<Result<Block, ShardError>>>;

/// A request for what a search wants of a shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The shard.
    pub shard: ShardId,
    /// Bytes of its script; none for all of it.
    pub bytes: Option<Range<usize>>,
}

/// Parts of a shard so near to each other are one request: the first in any case, the others where there would be more requests than a browser
/// sends to a server at a time. A line of 10 Mbit/s brings 48 KB in half the time that a second round takes.
const NEAR: [usize; 4] = [6_000, 12_000, 24_000, 48_000];
/// Requests that a browser sends at a time.
const AT_A_TIME: usize = 6;

/// An opened index with the shards that have arrived.
#[derive(Debug)]
pub struct Searcher {
    build: u32,
    pub(super) root: Root,
    pub(super) folder: Folder,
    /// In the order of their ids.
    shards: Vec<(ShardId, Result<Shard, ShardError>)>,
}

impl Searcher {
    /// Opens an index by the block of its root.
    ///
    /// # Errors
    ///
    /// - It is not the root of an index that this program can read.
    pub fn open(root: &str) -> Result<Self, FormatError> {
        let (build, payload) = open_root(root)?;
        let mut folder = Folder::default();
        let root = Root::read(&payload, &mut folder)?;
        Ok(Self { build, root, folder, shards: Vec::new() })
    }

    /// The checksum of the build.
    pub fn build(&self) -> u32 {
        self.build
    }

    /// How many entries the index has.
    pub fn entries(&self) -> u32 {
        self.root.entries
    }

    /// Words to try, for a reader who does not know where to begin, where the page names none: aspects, then kinds.
    pub fn examples(&self) -> Vec<String> {
        let labels = &self.root.labels;
        labels.aspects.iter().chain(&labels.kinds).take(8).cloned().collect()
    }

    /// The name by which a shard is handed over; its file is that with `.js`.
    pub fn name(&self, shard: ShardId) -> String {
        shard.name(self.build)
    }

    /// As few requests as will do for what is missing: neighbours in one.
    pub fn requests(&self, missing: &[MissingPart]) -> Vec<Request> {
        let mut sorted = missing.to_vec();
        // In the order of what is wanted first.
        sorted.sort_by_key(|part| (missing.iter().position(|first| first.shard == part.shard), *part));
        let mut requests: Vec<Request> = sorted.iter().map(|part| Request { shard: part.shard, bytes: self.bytes_of(*part) }).collect();
        for near in NEAR {
            requests = join(requests, near);
            if requests.len() <= AT_A_TIME {
                break;
            }
        }
        requests
    }

    /// The bytes of a script that a part is, where it can be read by itself.
    pub fn bytes_of(&self, missing: MissingPart) -> Option<Range<usize>> {
        let Part::Block(number) = missing.part else { return None };
        self.root.places(missing.shard, &self.name(missing.shard))?.get(number as usize).cloned()
    }

    /// Where a shard stands, or would.
    fn place(&self, id: ShardId) -> Result<usize, usize> {
        self.shards.binary_search_by_key(&id, |shard| shard.0)
    }

    /// A block, or why it cannot be read; none where it has not arrived.
    pub(super) fn block(&self, id: ShardId, number: u32) -> Option<Result<&Block, ShardError>> {
        let blocks = match &self.shards[self.place(id).ok()?].1 {
            Ok(blocks) => blocks,
            Err(error) => return Some(Err(error.clone())),
        };
        match blocks.get(number as usize) {
            Some(Some(Ok(block))) => Some(Ok(block)),
            Some(Some(Err(error))) => Some(Err(error.clone())),
            Some(None) => None,
            None => Some(Err(FormatError::Mismatch.into())),
        }
    }

    fn set_shard(&mut self, id: ShardId, shard: Result<Shard, ShardError>) {
        match self.place(id) {
            Ok(at) => self.shards[at].1 = shard,
            Err(at) => self.shards.insert(at, (id, shard)),
        }
    }

    /// Hands over the blocks of a whole shard, or why there are none. One that is damaged does not take the others with it.
    pub fn insert(&mut self, shard: ShardId, blocks: Result<Vec<String>, ShardError>) {
        let loaded = blocks.and_then(|blocks| {
            if self.root.blocks(shard) != Some(blocks.len()) {
                return Err(FormatError::Mismatch.into());
            }
            let load = |(number, block)| Some(self.load(shard, number, block).map_err(ShardError::Format));
            Ok(blocks.into_iter().enumerate().map(load).collect())
        });
        self.set_shard(shard, loaded);
    }

    /// Hands over a part of a shard's script, from a byte on at which a block begins.
    ///
    /// # Errors
    ///
    /// - It is not right; the searcher is as before, and the whole shard may still be.
    pub fn insert_part(&mut self, shard: ShardId, from: usize, part: &str) -> Result<(), ShardError> {
        let places = self.root.places(shard, &self.name(shard)).ok_or(FormatError::Mismatch)?;
        let mut loaded = Vec::new();
        for (start, block) in unquote_part(part)? {
            let number = places.binary_search_by_key(&(from + start), |place| place.start).map_err(|_| FormatError::Mismatch)?;
            open(shard, number, &block)?;
            loaded.push((number, self.load(shard, number, block)?));
        }
        if self.place(shard).is_err() {
            self.set_shard(shard, Ok(places.iter().map(|_| None).collect()));
        }
        if let Ok(at) = self.place(shard)
            && let Ok(blocks) = &mut self.shards[at].1
        {
            for (number, block) in loaded {
                // What is there may have been read and made ready.
                if !matches!(blocks[number], Some(Ok(_))) {
                    blocks[number] = Some(Ok(block));
                }
            }
        }
        Ok(())
    }

    fn load(&mut self, shard: ShardId, number: usize, block: String) -> Result<Block, FormatError> {
        match shard.family {
            Family::Text => return Ok(Block::Text(block, OnceCell::new())),
            Family::List => return Ok(Block::Lists(block, OnceCell::new())),
            _ => {}
        }
        let content = open(shard, number, &block)?;
        Ok(match shard.family {
            Family::Facet => Block::Facets(read_facets(&decode_base64(content)?)?),
            Family::Name => Block::Names(read_names(content, &self.folder)),
            Family::Variant => {
                read_variants(&decode_base64(content)?, &self.root.alphabet, &mut self.folder)?;
                Block::Variants
            }
            Family::Word if shard.number + 1 == self.root.word_shards => Block::Sounds(read_sounds(content)),
            Family::Word => Block::Words(read_words(content, &self.folder)),
            Family::Root | Family::List | Family::Text => return Err(FormatError::Mismatch),
        })
    }

    /// Forgets what failed, so that it is wanted again.
    pub fn forget_failures(&mut self) {
        self.shards.retain(|(_, shard)| shard.is_ok());
        for shard in self.shards.iter_mut().filter_map(|(_, shard)| shard.as_mut().ok()) {
            shard.iter_mut().filter(|block| matches!(block, Some(Err(_)))).for_each(|block| *block = None);
        }
    }

    /// The block of a shard that has one, or why it cannot be read; none where it has not arrived.
    pub(super) fn only_block(&self, shard: ShardId) -> Option<Result<&Block, ShardError>> {
        self.block(shard, 0)
    }

    /// Answers as far as the shards at hand allow, with at most `limit` hits.
    ///
    /// # Errors
    ///
    /// - A shard that the answer cannot do without failed: of lists, or of facets where some are chosen.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Step, ShardError> {
        if query.is_empty() {
            return Ok(Step { results: Some(Results::default()), ..Step::default() });
        }
        let mut search = Search { searcher: self, query, missing: Vec::new(), estimate: None, problems: Vec::new() };
        let mut results = search.run(limit)?;
        if let Some(results) = &mut results {
            search.problems.into_iter().for_each(|problem| add_problem(&mut results.problems, problem));
        }
        Ok(Step { results, estimate: search.estimate, missing: search.missing })
    }

    /// Names that go on from what was typed, as far as the shards at hand allow.
    pub fn complete(&self, typed: &str) -> (Vec<String>, Vec<MissingPart>) {
        if self.root.name_shards == 0 || typed.chars().nth(1).is_none() {
            return (Vec::new(), Vec::new());
        }
        let first = ShardId { family: Family::Name, number: 0 };
        match self.only_block(first) {
            Some(Ok(Block::Names(names))) => (names.completions(self.folder.fold(typed.trim()).chars()), Vec::new()),
            Some(_) => (Vec::new(), Vec::new()),
            None => (Vec::new(), vec![MissingPart { shard: first, part: Part::Whole }]),
        }
    }

    /// Answers, reading every shard that is needed by its file name below the folder of the index.
    ///
    /// # Errors
    ///
    /// - As for [`Self::search`]; a file that cannot be read counts as missing.
    pub fn answer(
        &mut self,
        query: &Query,
        limit: usize,
        mut read: impl FnMut(&str) -> io::Result<Vec<u8>>,
    ) -> Result<Results, ShardError> {
        loop {
            let step = self.search(query, limit)?;
            match step.results {
                Some(results) if step.missing.is_empty() => return Ok(results),
                None if step.missing.is_empty() => return Ok(Results::default()),
                _ => {}
            }
            for MissingPart { shard, .. } in step.missing {
                if self.place(shard).is_ok() {
                    continue;
                }
                let name = self.name(shard);
                let script = read(&shard.file(self.build)).map_err(|_| ShardError::Missing);
                self.insert(shard, script.and_then(|script| blocks_of(&name, &script)));
            }
        }
    }

    pub(super) fn facet_numbers(&self, entry: u32) -> Option<&FacetNumbers> {
        match self.only_block(self.root.facet_shard(entry)) {
            Some(Ok(Block::Facets(facets))) => facets.get((entry % self.root.facet_shard) as usize),
            _ => None,
        }
    }
}

/// Requests for parts of a shard, in their order, that are so near to each other made one.
fn join(requests: Vec<Request>, near: usize) -> Vec<Request> {
    let mut joined: Vec<Request> = Vec::new();
    for request in requests {
        match joined.last_mut().filter(|last| last.shard == request.shard) {
            None => joined.push(request),
            Some(last) => match (&mut last.bytes, request.bytes) {
                (Some(before), Some(bytes)) if bytes.start <= before.end + near => before.end = bytes.end,
                (Some(_), bytes) => joined.push(Request { shard: request.shard, bytes }),
                // All of it is sent for.
                (None, _) => {}
            },
        }
    }
    joined
}

/// Opens the index of a folder, whose files `read` gives by their names.
///
/// # Errors
///
/// - The root cannot be read.
pub fn open_folder(mut read: impl FnMut(&str) -> io::Result<Vec<u8>>) -> Result<Searcher, ShardError> {
    let script = read(&ROOT.file(0)).map_err(|_| ShardError::Missing)?;
    let blocks = blocks_of(&ROOT.name(0), &script)?;
    Ok(Searcher::open(blocks.first().map_or("", String::as_str))?)
}

/// The blocks of the script of a shard of this name.
///
/// # Errors
///
/// - It is another shard, or none.
pub fn blocks_of(name: &str, script: &[u8]) -> Result<Vec<String>, ShardError> {
    let (found, blocks) = unscript(script)?;
    if found == name { Ok(blocks) } else { Err(FormatError::Mismatch.into()) }
}

/// Each problem is reported once, however many shards have it.
pub(super) fn add_problem(problems: &mut Vec<ShardError>, problem: ShardError) {
    if !problems.contains(&problem) {
        problems.push(problem);
    }
}
