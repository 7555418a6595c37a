//! From a question to an answer, by as few shards as will do.
//!
//! A search is one function of the shards that are there ([`Searcher::search`]): it answers as far as it can and names the shards that it
//! wants. Whoever has them hands them over ([`Searcher::supply`]) and asks again; so the page, which must wait for them, and the command
//! line, which need not, run the same code, and an answer never depends on what was asked before.
//!
//! 1. *Plan.* A word of one character has a list; a longer one is asked by its pairs. Pairs that the root does not name as common come first;
//!    a word of common pairs only is asked by the rarest of them.
//! 2. *Intersect.* Pairs of a word must share entries and stand at classes that follow each other; then all words must share entries.
//! 3. *Enough?* With few candidates ([`FEW`]) the common pairs are not read: the texts, needed for the results anyway, decide.
//! 4. *Filter and rank* the candidates ([`super::rank`]), without reading a text.
//! 5. *Prove.* Texts are read from the first candidate on until the page of results is full; what lacks a word after all is dropped, so that
//!    every result shown is right, and a total of at most [`FEW`] is exact. A larger total may count false candidates, which need the right
//!    pairs at the right classes and yet not the word.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;

use super::Facets;
use super::format::{FormatError, ROOT, ShardId, open, unscript};
use super::list::{CLASSES, Gram, Posting, read_gram};
use super::query::{Filters, Query};
use super::rank::score;
use super::root::Root;
use super::snippet::{Passage, passage};
use super::stored::{FacetNumbers, StoredEntry, read_entry, read_facets};

/// Up to so many candidates are all proved by their texts.
pub const FEW: usize = 20;

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

/// A label of a facet and how many results have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The label.
    pub label: String,
    /// How many results would remain if it were chosen.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The counts of each facet, each under the choices in the other facets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// 类别.
    pub kinds: Vec<FacetCount>,
    /// 单位.
    pub units: Vec<FacetCount>,
    /// 方面.
    pub aspects: Vec<FacetCount>,
    /// 年度.
    pub years: Vec<FacetCount>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// How many entries.
    pub total: usize,
    /// The first of them, in order.
    pub hits: Vec<Hit>,
    /// The counts of the facets, once they have arrived.
    pub facets: Option<FacetCounts>,
    /// What could not be read: the hits that need it are missing, the others stand.
    pub problems: Vec<ShardError>,
}

/// How far an answer is.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// The answer, as soon as there is one; it may still lack its facets.
    pub results: Option<Results>,
    /// The shards that would help further.
    pub wanted: Vec<ShardId>,
}

/// An opened index with the shards that have arrived.
#[derive(Debug)]
pub struct Searcher {
    build: u32,
    root: Root,
    shards: BTreeMap<ShardId, Result<Vec<u8>, ShardError>>,
}

impl Searcher {
    /// Opens an index by the bytes of its root shard.
    ///
    /// # Errors
    ///
    /// - The bytes are not the root of an index that this program can read.
    pub fn open(root: &[u8]) -> Result<Self, FormatError> {
        let (build, payload) = open(ROOT, root)?;
        Ok(Self { build, root: Root::read(payload)?, shards: BTreeMap::new() })
    }

    /// How many entries the index has.
    pub fn entries(&self) -> u32 {
        self.root.coding.entries
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

    /// Hands over the bytes of a shard, or why there are none.
    pub fn supply(&mut self, shard: ShardId, bytes: Result<&[u8], ShardError>) {
        let opened = bytes.and_then(|bytes| match open(shard, bytes)? {
            (build, payload) if build == self.build => Ok(payload.to_vec()),
            _ => Err(FormatError::Mismatch.into()),
        });
        self.shards.insert(shard, opened);
    }

    /// Forgets shards that failed, so that they are wanted again.
    pub fn forget_failures(&mut self) {
        self.shards.retain(|_, shard| shard.is_ok());
    }

    /// Answers as far as the shards at hand allow, with at most `limit` hits.
    ///
    /// # Errors
    ///
    /// - A shard of lists or of facets that the answer cannot do without failed.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Step, ShardError> {
        if query.words.is_empty() {
            return Ok(Step { results: Some(Results::default()), wanted: Vec::new() });
        }
        let mut search = Search { searcher: self, query, wanted: BTreeSet::new() };
        let results = search.run(limit)?;
        Ok(Step { results, wanted: search.wanted.into_iter().collect() })
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
                Some(results) if step.wanted.is_empty() => return Ok(results),
                None if step.wanted.is_empty() => return Ok(Results::default()),
                _ => {}
            }
            for shard in step.wanted {
                let script = read(&shard.file(self.build)).map_err(|_| ShardError::Missing);
                let bytes = script.and_then(|script| Ok(unscript(&script)?));
                self.supply(shard, bytes.as_deref().map_err(Clone::clone));
            }
        }
    }

    fn facet_numbers(&self, shard: ShardId) -> Option<Result<Vec<FacetNumbers>, ShardError>> {
        let payload = self.shards.get(&shard)?;
        Some(payload.as_deref().map_err(Clone::clone).and_then(|payload| read_facets(payload).map_err(ShardError::from)))
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

/// An entry that may be a result.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    entry: u32,
    score: u64,
}

/// One search, with what it wants.
struct Search<'a> {
    searcher: &'a Searcher,
    query: &'a Query,
    wanted: BTreeSet<ShardId>,
}

/// A gram of a word, and where in the word it begins.
#[derive(Debug, Clone, Copy)]
struct PlannedGram {
    gram: Gram,
    offset: u32,
    /// How many entries have it, for a common pair.
    common: Option<u32>,
    shard: ShardId,
}

/// The plan of one word: what is read first, what only when needed.
struct WordPlan {
    first: Vec<PlannedGram>,
    later: Vec<PlannedGram>,
}

impl<'a> Search<'a> {
    fn run(&mut self, limit: usize) -> Result<Option<Results>, ShardError> {
        let Some(plans) = self.plan() else { return Ok(Some(self.nothing())) };
        let Some(mut lists) = self.read_words(plans.iter().map(|plan| &plan.first))? else { return Ok(None) };
        let mut candidates = self.candidates(&lists);
        if candidates.len() > FEW && plans.iter().any(|plan| !plan.later.is_empty()) {
            let Some(later) = self.read_words(plans.iter().map(|plan| &plan.later))? else { return Ok(None) };
            lists = lists.into_iter().zip(later).map(|(first, later)| first.and(later)).collect();
            candidates = self.candidates(&lists);
        }
        if candidates.is_empty() {
            return Ok(Some(self.nothing()));
        }
        self.answer(&candidates, limit)
    }

    fn nothing(&self) -> Results {
        Results { facets: Some(FacetCounts::default()), ..Results::default() }
    }

    /// The plans of the words, or none where a word has a character that no entry has.
    fn plan(&self) -> Option<Vec<WordPlan>> {
        self.query.words.iter().map(|word| self.plan_word(word)).collect()
    }

    fn plan_word(&self, word: &[char]) -> Option<WordPlan> {
        let step = |gram: Gram, offset: usize| {
            let (shard, common) = self.searcher.root.place(gram)?;
            Some(PlannedGram { gram, offset: offset as u32, common, shard })
        };
        if let [only] = word {
            return Some(WordPlan { first: vec![step(Gram::single(*only), 0)?], later: Vec::new() });
        }
        let pairs = word.windows(2).enumerate().map(|(offset, pair)| step(Gram::pair(pair[0], pair[1]), offset));
        let pairs: Vec<PlannedGram> = pairs.collect::<Option<_>>()?;
        let (mut later, mut first): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|pair| pair.common.is_some());
        if first.is_empty() {
            let rarest = (0..later.len()).min_by_key(|&index| (later[index].common, index))?;
            first.push(later.remove(rarest));
        }
        Some(WordPlan { first, later })
    }

    /// The lists of the words' grams, or none while a shard is awaited.
    fn read_words<'p>(&mut self, words: impl Iterator<Item = &'p Vec<PlannedGram>>) -> Result<Option<Vec<WordEntries>>, ShardError> {
        let mut lists = Vec::new();
        for steps in words {
            let mut entries = WordEntries::All;
            for step in steps {
                let Some(payload) = self.payload(step.shard)? else { continue };
                let postings = read_gram(payload, &self.searcher.root.coding, step.gram)?.unwrap_or_default();
                entries = entries.and(WordEntries::of(postings, step.offset));
            }
            lists.push(entries);
        }
        Ok(self.wanted.is_empty().then_some(lists))
    }

    /// A shard's payload, or none while it is awaited.
    fn payload(&mut self, shard: ShardId) -> Result<Option<&'a [u8]>, ShardError> {
        match self.searcher.shards.get(&shard) {
            Some(Ok(payload)) => Ok(Some(payload)),
            Some(Err(error)) => Err(error.clone()),
            None => {
                self.wanted.insert(shard);
                Ok(None)
            }
        }
    }

    /// The entries that all words share, with their scores, in the order of their numbers.
    fn candidates(&self, lists: &[WordEntries]) -> Vec<Candidate> {
        let entries = self.searcher.root.coding.entries;
        let mut shared: Option<Vec<Candidate>> = None;
        for list in lists {
            let WordEntries::Some(postings) = list else { continue };
            let found = postings.len() as u32;
            let scored = postings.iter().map(|posting| Candidate { entry: posting.entry, score: score(entries, found, posting.weight) });
            shared = Some(match shared {
                None => scored.collect(),
                Some(others) => share(&others, &scored.collect::<Vec<_>>()),
            });
        }
        shared.unwrap_or_default()
    }

    fn answer(&mut self, candidates: &[Candidate], limit: usize) -> Result<Option<Results>, ShardError> {
        let facets = self.facets_of(candidates)?;
        let filters = ChosenNumbers::new(&self.query.filters, &self.searcher.root);
        if facets.is_none() && !self.query.filters.is_empty() {
            return Ok(None);
        }
        let kept = |index: usize| facets.as_ref().is_none_or(|facets| filters.keep(&facets[index]));
        let mut ranked: Vec<Candidate> = (0..candidates.len()).filter(|&index| kept(index)).map(|index| candidates[index]).collect();
        ranked.sort_by_key(|candidate| (std::cmp::Reverse(candidate.score), candidate.entry));
        let awaited = self.wanted.len();
        let proof = self.prove(&ranked, if candidates.len() <= FEW { limit.max(FEW) } else { limit })?;
        if self.wanted.len() > awaited {
            return Ok(None);
        }
        let counts = facets.map(|facets| self.count_facets(candidates, &facets, &filters, &proof.refuted));
        let total = ranked.len() - proof.refuted.len();
        let hits = proof.hits.into_iter().take(limit).collect();
        Ok(Some(Results { total, hits, facets: counts, problems: proof.problems }))
    }

    /// The facets of each candidate, or none while a shard of them is awaited.
    fn facets_of(&mut self, candidates: &[Candidate]) -> Result<Option<Vec<FacetNumbers>>, ShardError> {
        let shards: BTreeSet<ShardId> = candidates.iter().map(|candidate| self.searcher.root.facet_shard(candidate.entry)).collect();
        let mut facets = BTreeMap::new();
        for shard in shards {
            match self.searcher.facet_numbers(shard) {
                Some(numbers) => drop(facets.insert(shard, numbers?)),
                None => drop(self.wanted.insert(shard)),
            }
        }
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        let block = self.searcher.root.facet_block;
        let of = |candidate: &Candidate| {
            let numbers = facets.get(&self.searcher.root.facet_shard(candidate.entry))?;
            numbers.get((candidate.entry % block) as usize).cloned()
        };
        let all: Option<Vec<FacetNumbers>> = candidates.iter().map(of).collect();
        all.map(Some).ok_or(ShardError::Format(FormatError::Damaged("筛选项")))
    }

    /// Reads texts from the first candidate on, until there are `limit` hits.
    fn prove(&mut self, ranked: &[Candidate], limit: usize) -> Result<Proof, ShardError> {
        let mut proof = Proof::default();
        let mut open = 0;
        for candidate in ranked {
            if proof.hits.len() + open >= limit {
                break;
            }
            match self.stored(candidate.entry) {
                Ok(Some(entry)) => proof.add(candidate, &entry, &self.query.words),
                Ok(None) => open += 1,
                Err(problem) => proof.fail(problem),
            }
        }
        Ok(proof)
    }

    fn stored(&mut self, entry: u32) -> Result<Option<StoredEntry<'a>>, ShardError> {
        let place = self.searcher.root.text_place(entry).ok_or(FormatError::Damaged("正文目录"))?;
        match self.payload(place.shard)? {
            Some(payload) => Ok(Some(read_entry(payload, place.index)?)),
            None => Ok(None),
        }
    }

    fn count_facets(
        &self,
        candidates: &[Candidate],
        facets: &[FacetNumbers],
        filters: &ChosenNumbers,
        refuted: &BTreeSet<u32>,
    ) -> FacetCounts {
        let mut counter = FacetCounter::new(&self.searcher.root);
        for (candidate, numbers) in candidates.iter().zip(facets) {
            if !refuted.contains(&candidate.entry) {
                counter.add(numbers, filters);
            }
        }
        counter.finish(&self.searcher.root, filters)
    }
}

/// The entries in which a word may stand: the classes are those at which the word would begin.
#[derive(Debug, Clone)]
enum WordEntries {
    All,
    Some(Vec<Posting>),
}

impl WordEntries {
    /// The entries of one gram of a word, with classes turned back to the word's beginning.
    fn of(mut postings: Vec<Posting>, offset: u32) -> Self {
        for posting in &mut postings {
            posting.classes = posting.classes.rotate_right(offset % CLASSES);
        }
        WordEntries::Some(postings)
    }

    fn and(self, other: WordEntries) -> WordEntries {
        match (self, other) {
            (WordEntries::All, entries) | (entries, WordEntries::All) => entries,
            (WordEntries::Some(a), WordEntries::Some(b)) => WordEntries::Some(intersect(&a, &b)),
        }
    }
}

/// The entries of both lists that have a class in common, with the smaller weight.
fn intersect(a: &[Posting], b: &[Posting]) -> Vec<Posting> {
    let mut out = Vec::new();
    let mut rest = b;
    for posting in a {
        rest = &rest[rest.partition_point(|other| other.entry < posting.entry)..];
        let Some(other) = rest.first().filter(|other| other.entry == posting.entry) else { continue };
        let classes = posting.classes & other.classes;
        if classes != 0 {
            out.push(Posting { entry: posting.entry, weight: posting.weight.min(other.weight), classes });
        }
    }
    out
}

/// The entries of both lists, with the sum of their scores.
fn share(a: &[Candidate], b: &[Candidate]) -> Vec<Candidate> {
    let mut out = Vec::new();
    let mut rest = b;
    for candidate in a {
        rest = &rest[rest.partition_point(|other| other.entry < candidate.entry)..];
        if let Some(other) = rest.first().filter(|other| other.entry == candidate.entry) {
            out.push(Candidate { entry: candidate.entry, score: candidate.score + other.score });
        }
    }
    out
}

/// What the texts say about the candidates.
#[derive(Debug, Default)]
struct Proof {
    hits: Vec<Hit>,
    refuted: BTreeSet<u32>,
    problems: Vec<ShardError>,
}

impl Proof {
    fn add(&mut self, candidate: &Candidate, entry: &StoredEntry<'_>, words: &[Vec<char>]) {
        let Some(passage) = passage(entry, words) else {
            self.refuted.insert(candidate.entry);
            return;
        };
        self.hits.push(Hit {
            id: entry.id.to_owned(),
            url: entry.url.to_owned(),
            date: Some(entry.date.to_owned()).filter(|date| !date.is_empty()),
            facets: entry.facets.clone(),
            score: candidate.score,
            passage,
        });
    }

    fn fail(&mut self, problem: ShardError) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

/// The chosen facets as numbers of labels: kinds, units, years, aspects. None is no choice; a label that does not exist matches nothing.
struct ChosenNumbers([Option<BTreeSet<u32>>; 4]);

/// The places of the facets in [`ChosenNumbers`] and the counter.
const KIND: usize = 0;
const UNIT: usize = 1;
const YEAR: usize = 2;
const ASPECT: usize = 3;

fn labels_of(root: &Root) -> [&Vec<String>; 4] {
    [&root.labels.kinds, &root.labels.units, &root.labels.years, &root.labels.aspects]
}

impl ChosenNumbers {
    fn new(filters: &Filters, root: &Root) -> Self {
        let chosen = [&filters.kinds, &filters.units, &filters.years, &filters.aspects];
        let labels = labels_of(root);
        Self(std::array::from_fn(|facet| {
            let number = |label: &String| labels[facet].iter().position(|known| known == label).map(|number| number as u32);
            (!chosen[facet].is_empty()).then(|| chosen[facet].iter().filter_map(number).collect())
        }))
    }

    /// Whether an entry is chosen in one facet.
    fn keep_in(&self, facet: usize, numbers: &FacetNumbers) -> bool {
        let Some(chosen) = &self.0[facet] else { return true };
        values(numbers, facet).iter().any(|number| chosen.contains(number))
    }

    fn keep(&self, numbers: &FacetNumbers) -> bool {
        (0..4).all(|facet| self.keep_in(facet, numbers))
    }
}

/// The values of an entry in a facet.
fn values(numbers: &FacetNumbers, facet: usize) -> &[u32] {
    match facet {
        ASPECT => &numbers.aspects,
        _ => numbers.single[facet].as_slice(),
    }
}

struct FacetCounter([Vec<u32>; 4]);

impl FacetCounter {
    fn new(root: &Root) -> Self {
        Self(labels_of(root).map(|labels| vec![0; labels.len()]))
    }

    fn add(&mut self, numbers: &FacetNumbers, filters: &ChosenNumbers) {
        for facet in 0..4 {
            if (0..4).all(|other| other == facet || filters.keep_in(other, numbers)) {
                for &number in values(numbers, facet) {
                    if let Some(count) = self.0[facet].get_mut(number as usize) {
                        *count += 1;
                    }
                }
            }
        }
    }

    fn finish(self, root: &Root, filters: &ChosenNumbers) -> FacetCounts {
        let labels = labels_of(root);
        let counts = |facet: usize| {
            let chosen = |number: usize| filters.0[facet].as_ref().is_some_and(|chosen| chosen.contains(&(number as u32)));
            let row =
                |(number, (label, &count)): (usize, (&String, &u32))| FacetCount { label: label.clone(), count, chosen: chosen(number) };
            labels[facet].iter().zip(&self.0[facet]).enumerate().map(row).filter(|row| row.count > 0 || row.chosen).collect()
        };
        FacetCounts { kinds: counts(KIND), units: counts(UNIT), aspects: counts(ASPECT), years: counts(YEAR) }
    }
}
