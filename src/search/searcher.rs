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
use super::format::{Family, FormatError, Head, ROOT, ShardId, open, open_whole, unscript};
use super::list::List;
use super::names::{Name, Names, read_names};
use super::query::Query;
use super::root::Root;
use super::snippet::{Passage, Prepared};
use super::stored::{FacetNumbers, read_characters, read_entry, read_facets};
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
    /// Where its blocks are.
    Head,
    /// A block.
    Block(u32),
}

/// A block that has arrived; what costs time to read is read when it is first used, and kept.
#[derive(Debug)]
pub(super) enum Block {
    Lists(Vec<u8>, OnceCell<Result<Vec<List>, FormatError>>),
    Text(Vec<u8>, OnceCell<Result<Characters, FormatError>>),
    Facets(Vec<FacetNumbers>),
    Names(Names),
    Variants,
    Words(Vec<Arc<Name>>),
    Sounds(Vec<(char, Vec<String>)>),
}

/// An entry's characters, and its texts made ready to be searched.
#[derive(Debug)]
pub(super) struct Characters {
    pub(super) entry: String,
    pub(super) prepared: Vec<Prepared>,
}

impl Characters {
    pub(super) fn read(bytes: &[u8], searcher: &Searcher) -> Result<Self, FormatError> {
        let entry = read_characters(bytes, &searcher.root.alphabet)?;
        let prepared = Prepared::all(&read_entry(&entry)?, &searcher.folder);
        Ok(Self { entry, prepared })
    }
}

/// A shard of which the head has arrived, and maybe blocks.
#[derive(Debug)]
pub(super) struct Shard {
    pub(super) head: Head,
    pub(super) blocks: Vec<Option<Result<Block, ShardError>>>,
}

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
    /// Opens an index by the bytes of its root shard.
    ///
    /// # Errors
    ///
    /// - The bytes are not the root of an index that this program can read.
    pub fn open(root: &[u8]) -> Result<Self, FormatError> {
        let (head, blocks) = open_whole(ROOT, None, root, None)?;
        let payload = blocks.into_iter().next().unwrap_or(Err(FormatError::Damaged("根文件")))?;
        let mut folder = Folder::default();
        let root = Root::read(payload, head.format, &mut folder)?;
        Ok(Self { build: head.build, root, folder, shards: Vec::new() })
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

    /// The bytes of a shard that a part is, where it can be read by itself.
    pub fn bytes_of(&self, missing: MissingPart) -> Option<Range<usize>> {
        let head = self.root.head_bytes(missing.shard.family)?;
        match missing.part {
            Part::Whole => None,
            Part::Head => Some(0..head),
            Part::Block(number) => {
                let range = self.shard(missing.shard)?.as_ref().ok()?.head.range(number as usize)?;
                Some(head + range.start..head + range.end)
            }
        }
    }

    /// Where a shard stands, or would.
    fn place(&self, id: ShardId) -> Result<usize, usize> {
        self.shards.binary_search_by_key(&id, |shard| shard.0)
    }

    pub(super) fn shard(&self, id: ShardId) -> Option<&Result<Shard, ShardError>> {
        self.place(id).ok().map(|at| &self.shards[at].1)
    }

    fn set_shard(&mut self, id: ShardId, shard: Result<Shard, ShardError>) {
        match self.place(id) {
            Ok(at) => self.shards[at].1 = shard,
            Err(at) => self.shards.insert(at, (id, shard)),
        }
    }

    /// Hands over the bytes of a whole shard, or why there are none.
    pub fn insert(&mut self, shard: ShardId, bytes: Result<&[u8], ShardError>) {
        let opened = bytes.and_then(|bytes| {
            let (head, blocks) = open_whole(shard, Some(self.build), bytes, self.root.head_bytes(shard.family))?;
            let mut loaded = Vec::with_capacity(blocks.len());
            for block in blocks {
                loaded.push(Some(block.and_then(|bytes| self.load(shard, head.format, bytes)).map_err(ShardError::Format)));
            }
            Ok(Shard { head, blocks: loaded })
        });
        self.set_shard(shard, opened);
    }

    /// Hands over the bytes that [`Self::bytes_of`] names.
    ///
    /// # Errors
    ///
    /// - They are not right; the searcher is as before, and the whole shard may still be.
    pub fn insert_part(&mut self, missing: MissingPart, bytes: &[u8]) -> Result<(), ShardError> {
        let id = missing.shard;
        let Part::Block(number) = missing.part else {
            let head = open(id, Some(self.build), bytes, self.root.head_bytes(id.family))?;
            if self.shard(id).is_none() {
                let blocks = (0..head.len()).map(|_| None).collect();
                self.set_shard(id, Ok(Shard { head, blocks }));
            }
            return Ok(());
        };
        let Some(Ok(shard)) = self.shard(id) else { return Err(ShardError::Missing) };
        let (payload, format) = (shard.head.open_block(id, number as usize, bytes)?, shard.head.format);
        let block = self.load(id, format, payload)?;
        if let Ok(at) = self.place(id)
            && let Ok(shard) = &mut self.shards[at].1
            && let Some(place) = shard.blocks.get_mut(number as usize)
        {
            *place = Some(Ok(block));
        }
        Ok(())
    }

    fn load(&mut self, shard: ShardId, format: u8, bytes: &[u8]) -> Result<Block, FormatError> {
        Ok(match shard.family {
            Family::Text => Block::Text(bytes.to_vec(), OnceCell::new()),
            Family::Facet => Block::Facets(read_facets(bytes)?),
            Family::Name => Block::Names(read_names(bytes, &self.root.alphabet, &self.folder)?),
            Family::Variant => {
                read_variants(bytes, format > 3, &self.root.alphabet, &mut self.folder)?;
                Block::Variants
            }
            Family::Word if shard.number + 1 == self.root.word_shards => Block::Sounds(read_sounds(bytes)?),
            Family::Word => Block::Words(read_words(bytes, &self.root.alphabet, &self.folder)?),
            Family::Root | Family::List => Block::Lists(bytes.to_vec(), OnceCell::new()),
        })
    }

    /// Forgets what failed, so that it is wanted again.
    pub fn forget_failures(&mut self) {
        self.shards.retain(|(_, shard)| shard.is_ok());
        for shard in self.shards.iter_mut().filter_map(|(_, shard)| shard.as_mut().ok()) {
            shard.blocks.iter_mut().filter(|block| matches!(block, Some(Err(_)))).for_each(|block| *block = None);
        }
    }

    /// The block of a shard that has one, or why it cannot be read; none where it has not arrived.
    pub(super) fn only_block(&self, shard: ShardId) -> Option<Result<&Block, ShardError>> {
        let shard = match self.shard(shard)? {
            Ok(shard) => shard,
            Err(error) => return Some(Err(error.clone())),
        };
        Some(match shard.blocks.first() {
            Some(Some(Ok(block))) => Ok(block),
            Some(Some(Err(error))) => Err(error.clone()),
            _ => Err(FormatError::Mismatch.into()),
        })
    }

    /// Answers as far as the shards at hand allow, with at most `limit` hits.
    ///
    /// # Errors
    ///
    /// - A shard that the answer cannot do without failed: of lists, or of facets where some are chosen.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Step, ShardError> {
        if query.is_empty() {
            return Ok(Step { results: Some(Results::default()), missing: Vec::new() });
        }
        let mut search = Search { searcher: self, query, missing: Vec::new(), problems: Vec::new() };
        let mut results = search.run(limit)?;
        if let Some(results) = &mut results {
            search.problems.into_iter().for_each(|problem| add_problem(&mut results.problems, problem));
        }
        Ok(Step { results, missing: search.missing })
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
                if self.shard(shard).is_some() {
                    continue;
                }
                let script = read(&shard.file(self.build)).map_err(|_| ShardError::Missing);
                let bytes = script.and_then(|script| Ok(unscript(&script)?));
                self.insert(shard, bytes.as_deref().map_err(Clone::clone));
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

/// Opens the index of a folder, whose files `read` gives by their names.
///
/// # Errors
///
/// - The root cannot be read.
pub fn open_folder(mut read: impl FnMut(&str) -> io::Result<Vec<u8>>) -> Result<Searcher, ShardError> {
    let script = read(&ROOT.file(0)).map_err(|_| ShardError::Missing)?;
    Ok(Searcher::open(&unscript(&script)?)?)
}

/// Each problem is reported once, however many shards have it.
pub(super) fn add_problem(problems: &mut Vec<ShardError>, problem: ShardError) {
    if !problems.contains(&problem) {
        problems.push(problem);
    }
}
