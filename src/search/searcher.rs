//! From a question to an answer, by as few shards as will do.
//!
//! A search is one function of the shards that are there ([`Searcher::search`]): it answers as far as it can and names the shards that it
//! wants. Whoever has them hands them over ([`Searcher::supply`]) and asks again; so the page, which must wait for them, and the command
//! line, which need not, run the same code, and an answer never depends on what was asked before.
//!
//! 1. *Words.* Each is folded by what the index knows of characters; it may have several forms ([`super::plan`]). Characters that the index
//!    does not know are looked up in the shard of variants, Latin letters in the shards of names, and only then.
//! 2. *Lists.* Those of the rarest grams come first, by the frequencies in the root, two at a time, until the candidates are few
//!    ([`ENOUGH`]), or all are read.
//! 3. *Order.* Few candidates are ordered by their texts, which are read anyway; many by the weights in the lists ([`super::rank`]).
//! 4. *Proof.* Texts are read from the first candidate on until the page of results is full; what lacks a word after all is dropped, so that
//!    every result shown is right.
//! 5. *Later* come the counts of the facets, and, when nothing is found, what may have been meant. Lists prove single characters and pairs;
//!    that an entry has all pairs of a longer word does not prove that it has the word. Of up to [`FEW`] candidates all texts are read, so
//!    that the total is exact; of more a sample of [`SAMPLE`] over all that are not shown, whose share of right ones gives the total
//!    ([`Results::about`]).

use std::cell::OnceCell;
use std::fmt;
use std::io;
use std::ops::Range;

use super::Facets;
use super::alphabet::read_variants;
use super::facets::{Chosen, FacetCounter, FacetCounts};
use super::fold::{Folder, is_boundary};
use super::format::{Family, FormatError, Head, ROOT, ShardId, open, open_whole, unscript};
use super::list::{Gram, List, Posting, SHORT, find, read_block};
use super::names::{Names, read_names};
use super::plan::{FormPlan, SearchWord, both};
use super::query::{Query, Word, other_numerals};
use super::rank::{LEVELS, coarse_weight, score};
use super::root::Root;
use super::snippet::{Passage, Prepared, passage};
use super::stored::{FacetNumbers, read_characters, read_entry, read_facets};

/// Up to so many candidates are all proved, and ordered, by their texts.
pub const FEW: usize = SHORT as usize;
/// So few candidates are not worth another list.
const ENOUGH: usize = 3;
/// So many lists are read at a time: fewer would cost a reader rounds, more would cost him bytes.
const TOGETHER: usize = 2;
/// Texts that are read to tell how many of many candidates are right.
pub const SAMPLE: usize = 24;

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
    pub about: bool,
    /// The first of them, in order.
    pub hits: Vec<Hit>,
    /// The counts of the facets, once they have arrived.
    pub facets: Option<FacetCounts>,
    /// What may have been meant, where nothing was found: questions to ask instead.
    pub suggestions: Vec<String>,
    /// What could not be read: the hits that need it are missing, the others stand.
    pub problems: Vec<ShardError>,
}

/// How far an answer is.
#[derive(Debug, Clone, Default)]
pub struct Step {
    /// The answer, as soon as there is one; it may still lack its facets, its suggestions or its exact total.
    pub results: Option<Results>,
    /// What would help further.
    pub wanted: Vec<Wanted>,
}

/// A part of a shard that a search wants. Who can only read the whole shard hands over that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
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
enum Block {
    Lists(Vec<u8>, OnceCell<Result<Vec<List>, FormatError>>),
    Text(Vec<u8>, OnceCell<Result<Characters, FormatError>>),
    Facets(Vec<FacetNumbers>),
    Names(Names),
    Variants,
}

/// An entry's characters, and its texts made ready to be searched.
#[derive(Debug)]
struct Characters {
    entry: String,
    prepared: Vec<Prepared>,
}

impl Characters {
    fn read(bytes: &[u8], searcher: &Searcher) -> Result<Self, FormatError> {
        let entry = read_characters(bytes, &searcher.root.alphabet)?;
        let prepared = Prepared::all(&read_entry(&entry)?, &searcher.folder);
        Ok(Self { entry, prepared })
    }
}

/// A shard of which the head has arrived, and maybe blocks.
#[derive(Debug)]
struct Shard {
    head: Head,
    blocks: Vec<Option<Result<Block, ShardError>>>,
}

/// An opened index with the shards that have arrived.
#[derive(Debug)]
pub struct Searcher {
    build: u32,
    root: Root,
    folder: Folder,
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
        let root = Root::read(payload, &mut folder)?;
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
    pub fn bytes_of(&self, wanted: Wanted) -> Option<Range<usize>> {
        let head = self.root.head_bytes(wanted.shard.family)?;
        match wanted.part {
            Part::Whole => None,
            Part::Head => Some(0..head),
            Part::Block(number) => {
                let range = self.shard(wanted.shard)?.as_ref().ok()?.head.range(number as usize)?;
                Some(head + range.start..head + range.end)
            }
        }
    }

    /// Where a shard stands, or would.
    fn place(&self, id: ShardId) -> Result<usize, usize> {
        self.shards.binary_search_by_key(&id, |shard| shard.0)
    }

    fn shard(&self, id: ShardId) -> Option<&Result<Shard, ShardError>> {
        self.place(id).ok().map(|at| &self.shards[at].1)
    }

    fn set_shard(&mut self, id: ShardId, shard: Result<Shard, ShardError>) {
        match self.place(id) {
            Ok(at) => self.shards[at].1 = shard,
            Err(at) => self.shards.insert(at, (id, shard)),
        }
    }

    /// Hands over the bytes of a whole shard, or why there are none.
    pub fn supply(&mut self, shard: ShardId, bytes: Result<&[u8], ShardError>) {
        let opened = bytes.and_then(|bytes| {
            let (head, blocks) = open_whole(shard, Some(self.build), bytes, self.root.head_bytes(shard.family))?;
            let mut loaded = Vec::with_capacity(blocks.len());
            for block in blocks {
                loaded.push(Some(block.and_then(|bytes| self.load(shard.family, bytes)).map_err(ShardError::Format)));
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
    pub fn supply_part(&mut self, wanted: Wanted, bytes: &[u8]) -> Result<(), ShardError> {
        let id = wanted.shard;
        let Part::Block(number) = wanted.part else {
            let head = open(id, Some(self.build), bytes, self.root.head_bytes(id.family))?;
            if self.shard(id).is_none() {
                let blocks = (0..head.len()).map(|_| None).collect();
                self.set_shard(id, Ok(Shard { head, blocks }));
            }
            return Ok(());
        };
        let Some(Ok(shard)) = self.shard(id) else { return Err(ShardError::Missing) };
        let payload = shard.head.open_block(id, number as usize, bytes)?;
        let block = self.load(id.family, payload)?;
        if let Ok(at) = self.place(id)
            && let Ok(shard) = &mut self.shards[at].1
            && let Some(place) = shard.blocks.get_mut(number as usize)
        {
            *place = Some(Ok(block));
        }
        Ok(())
    }

    fn load(&mut self, family: Family, bytes: &[u8]) -> Result<Block, FormatError> {
        Ok(match family {
            Family::Text => Block::Text(bytes.to_vec(), OnceCell::new()),
            Family::Facet => Block::Facets(read_facets(bytes)?),
            Family::Name => Block::Names(read_names(bytes, &self.root.alphabet)?),
            Family::Variant => {
                read_variants(bytes, &self.root.alphabet, &mut self.folder)?;
                Block::Variants
            }
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
    fn only_block(&self, shard: ShardId) -> Option<Result<&Block, ShardError>> {
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
            return Ok(Step { results: Some(Results::default()), wanted: Vec::new() });
        }
        let mut search = Search { searcher: self, query, wanted: Vec::new(), problems: Vec::new() };
        let mut results = search.run(limit)?;
        if let Some(results) = &mut results {
            search.problems.into_iter().for_each(|problem| add_problem(&mut results.problems, problem));
        }
        Ok(Step { results, wanted: search.wanted })
    }

    /// Names that go on from what was typed, as far as the shards at hand allow.
    pub fn complete(&self, typed: &str) -> (Vec<String>, Vec<Wanted>) {
        if self.root.name_shards == 0 || typed.chars().nth(1).is_none() {
            return (Vec::new(), Vec::new());
        }
        let first = ShardId { family: Family::Name, number: 0 };
        match self.only_block(first) {
            Some(Ok(Block::Names(names))) => (names.completions(self.folder.fold(typed.trim()).chars()), Vec::new()),
            Some(_) => (Vec::new(), Vec::new()),
            None => (Vec::new(), vec![Wanted { shard: first, part: Part::Whole }]),
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
                Some(results) if step.wanted.is_empty() => return Ok(results),
                None if step.wanted.is_empty() => return Ok(Results::default()),
                _ => {}
            }
            for Wanted { shard, .. } in step.wanted {
                if self.shard(shard).is_some() {
                    continue;
                }
                let script = read(&shard.file(self.build)).map_err(|_| ShardError::Missing);
                let bytes = script.and_then(|script| Ok(unscript(&script)?));
                self.supply(shard, bytes.as_deref().map_err(Clone::clone));
            }
        }
    }

    fn facet_numbers(&self, entry: u32) -> Option<&FacetNumbers> {
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
    wanted: Vec<Wanted>,
    /// Why what the answer can do without could not be read.
    problems: Vec<ShardError>,
}

impl<'a> Search<'a> {
    fn run(&mut self, limit: usize) -> Result<Option<Results>, ShardError> {
        let Some(mut words) = self.search_words(&self.query.words)? else { return Ok(None) };
        let Some(excluded) = self.search_words(&self.query.excluded)? else { return Ok(None) };
        words = self.joined_letters(words)?;
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        let Some(mut plans) = self.plan(&words) else { return self.nothing(&words) };
        let Some(mut candidates) = self.read_lists(&mut plans)? else { return Ok(None) };
        let all_read = |form: &FormPlan| form.proves && form.next().is_none();
        let mut proved = plans.iter().flatten().all(all_read) && words.iter().all(|word| word.exact.is_none());
        if candidates.len() > FEW && !excluded.is_empty() {
            let Some(certain) = self.exclude(&excluded, &mut candidates)? else { return Ok(None) };
            proved &= certain;
        }
        if candidates.is_empty() {
            return self.nothing(&words);
        }
        let asked = Asked { words: &words, excluded: &excluded, proved };
        match self.answer(candidates, &asked, limit)? {
            Some(results) if results.total == 0 && results.problems.is_empty() => self.nothing(&words),
            results => Ok(results),
        }
    }

    /// Wants a part of a shard.
    fn want(&mut self, shard: ShardId, part: Part) {
        let wanted = Wanted { shard, part };
        if !self.wanted.contains(&wanted) {
            self.wanted.push(wanted);
        }
    }

    /// The words, folded; none while a shard is awaited that tells more about their characters.
    fn search_words(&mut self, words: &[Word]) -> Result<Option<Vec<SearchWord>>, ShardError> {
        let known = |c: char| self.searcher.root.alphabet.rank(c).is_some() || self.searcher.folder.folded(c).is_some();
        if words.iter().flat_map(|word| word.typed.chars()).any(|c| !known(c)) {
            let variants = ShardId { family: Family::Variant, number: 0 };
            match self.searcher.only_block(variants) {
                Some(Ok(_)) => {}
                // Nothing is lost but other forms: no reason to give up.
                Some(Err(problem)) => add_problem(&mut self.problems, problem),
                None => {
                    self.want(variants, Part::Whole);
                    return Ok(None);
                }
            }
        }
        let mut folded = Vec::new();
        for word in words {
            let text = self.searcher.folder.fold(&word.typed);
            for piece in text.chars().split(|&c| is_boundary(c)).filter(|piece| !piece.is_empty()) {
                folded.push(self.with_forms(piece, word)?);
            }
        }
        Ok(Some(folded))
    }

    fn with_forms(&mut self, piece: &[char], word: &Word) -> Result<SearchWord, ShardError> {
        let mut forms = vec![piece.to_vec()];
        if word.exact {
            return Ok(SearchWord { forms, exact: Some(word.typed.clone()) });
        }
        forms.extend(other_numerals(piece));
        if is_latin(piece) && piece.len() > 1 {
            forms.extend(self.spelt(piece)?);
        }
        Ok(SearchWord { forms, exact: None })
    }

    /// The words that letters spell. None while names are awaited; names that cannot be read spell nothing.
    fn spelt(&mut self, letters: &[char]) -> Result<Vec<Vec<char>>, ShardError> {
        let names = self.names()?;
        let letters: String = letters.iter().collect();
        Ok(names.map(|names| names.spelt(&letters)).unwrap_or_default())
    }

    /// Several words of letters, `qing lian`, are one word spelt with spaces, where they spell one.
    fn joined_letters(&mut self, words: Vec<SearchWord>) -> Result<Vec<SearchWord>, ShardError> {
        if words.len() < 2 || !words.iter().all(|word| word.exact.is_none() && is_latin(&word.forms[0])) {
            return Ok(words);
        }
        let joined: Vec<char> = words.iter().flat_map(|word| word.forms[0].iter().copied()).collect();
        let forms = self.spelt(&joined)?;
        Ok(if forms.is_empty() { words } else { vec![SearchWord { forms, exact: None }] })
    }

    /// All names, or none while they are awaited.
    fn names(&mut self) -> Result<Option<Names>, ShardError> {
        let mut all = Names::default();
        let mut awaited = false;
        for number in 0..self.searcher.root.name_shards {
            let shard = ShardId { family: Family::Name, number };
            match self.searcher.only_block(shard) {
                Some(Ok(Block::Names(names))) => all.add(names),
                Some(Ok(_)) => {}
                Some(Err(problem)) => add_problem(&mut self.problems, problem),
                None => {
                    self.want(shard, Part::Whole);
                    awaited = true;
                }
            }
        }
        Ok((!awaited).then_some(all))
    }

    /// No results, and what may have been meant.
    fn nothing(&mut self, words: &[SearchWord]) -> Result<Option<Results>, ShardError> {
        let mut suggestions = Vec::new();
        if self.query.filters.is_empty()
            && self.query.narrowed.is_empty()
            && words.iter().all(|word| word.exact.is_none())
            && let Some(names) = self.names()?
        {
            for (at, word) in words.iter().enumerate().filter(|(_, word)| word.forms.len() == 1) {
                for correction in names.corrections(&word.forms[0]) {
                    let instead = |(other, word): (usize, &SearchWord)| {
                        if other == at { correction.clone() } else { word.forms[0].iter().collect() }
                    };
                    suggestions.push(words.iter().enumerate().map(instead).collect::<Vec<String>>().join(" "));
                }
                if !suggestions.is_empty() {
                    break;
                }
            }
        }
        Ok(Some(Results { facets: Some(FacetCounts::default()), suggestions, ..Results::default() }))
    }

    /// The plans of the words' forms, or none where a word has no form that an entry could have.
    fn plan(&self, words: &[SearchWord]) -> Option<Vec<Vec<FormPlan>>> {
        let forms = |word: &SearchWord| -> Vec<FormPlan> {
            word.forms.iter().filter_map(|form| FormPlan::new(form, &self.searcher.root)).collect()
        };
        words.iter().map(forms).map(|forms| Some(forms).filter(|forms| !forms.is_empty())).collect()
    }

    /// The entries that have all words as far as the lists tell, in the order of their numbers; none while a list is awaited.
    fn read_lists(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<Option<Vec<Candidate>>, ShardError> {
        if plans.is_empty() {
            return Ok(Some((0..self.searcher.entries()).map(|entry| Candidate { entry, score: 0 }).collect()));
        }
        let several_forms = plans.iter().any(|forms| forms.len() > 1);
        loop {
            if several_forms {
                self.read_all(plans)?;
            } else {
                self.read_rarest(plans)?;
            }
            if !self.wanted.is_empty() {
                return Ok(None);
            }
            let candidates = self.candidates(plans);
            let unread = plans.iter().flatten().any(|form| form.next().is_some());
            if !unread || candidates.len() <= ENOUGH {
                return Ok(Some(candidates));
            }
        }
    }

    /// Reads the rarest grams of all words, each of which has one form.
    fn read_rarest(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for _ in 0..TOGETHER {
            let Some(form) = plans.iter_mut().flatten().min_by_key(|form| form.next_frequency()) else { return Ok(()) };
            if !self.read_next(form)? {
                // The one after it is asked for too, though it cannot be used before.
                let Some(next) = form.grams.get(form.read + 1) else { return Ok(()) };
                return self.list(next.gram).map(drop);
            }
        }
        Ok(())
    }

    fn read_all(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for form in plans.iter_mut().flatten() {
            // All at once are asked for, though the first may be awaited.
            for gram in &form.grams[form.read..] {
                self.list(gram.gram)?;
            }
            while form.next().is_some() && self.read_next(form)? {}
        }
        Ok(())
    }

    /// Reads the next list of a form; false while it is awaited.
    fn read_next(&mut self, form: &mut FormPlan) -> Result<bool, ShardError> {
        let Some(gram) = form.next() else { return Ok(false) };
        let Some((postings, own)) = self.list(gram)? else { return Ok(false) };
        form.proves &= own;
        form.take(postings);
        Ok(true)
    }

    /// The list of a gram, empty where the index has none, and whether it is that of the gram alone; none while it is awaited.
    fn list(&mut self, gram: Gram) -> Result<Option<(&'a [Posting], bool)>, ShardError> {
        const NOTHING: (&[Posting], bool) = (&[], true);
        let Some(shard) = self.searcher.root.list_shard(gram) else { return Ok(Some(NOTHING)) };
        let Some(head) = self.head(shard)? else { return Ok(None) };
        let Some(number) = head.head.find(gram) else { return Ok(Some(NOTHING)) };
        match self.block(shard, head, number)? {
            None => Ok(None),
            Some(Block::Lists(bytes, lists)) => {
                let lists = lists.get_or_init(|| read_block(bytes, self.searcher.root.entries));
                let lists = lists.as_ref().map_err(|error| ShardError::Format(error.clone()))?;
                Ok(Some(find(lists, gram).map_or(NOTHING, |list| (&list.postings, !list.shared))))
            }
            Some(_) => Err(FormatError::Mismatch.into()),
        }
    }

    /// A shard whose head has arrived, or none while it is awaited.
    fn head(&mut self, shard: ShardId) -> Result<Option<&'a Shard>, ShardError> {
        match self.searcher.shard(shard) {
            Some(Ok(shard)) => Ok(Some(shard)),
            Some(Err(error)) => Err(error.clone()),
            None => {
                self.want(shard, Part::Head);
                Ok(None)
            }
        }
    }

    /// A block of a shard, or none while it is awaited.
    fn block(&mut self, id: ShardId, shard: &'a Shard, number: usize) -> Result<Option<&'a Block>, ShardError> {
        match shard.blocks.get(number) {
            Some(Some(Ok(block))) => Ok(Some(block)),
            Some(Some(Err(error))) => Err(error.clone()),
            Some(None) => {
                self.want(id, Part::Block(number as u32));
                Ok(None)
            }
            None => Err(FormatError::Mismatch.into()),
        }
    }

    /// The entries that the words read so far share, with their scores.
    fn candidates(&self, plans: &[Vec<FormPlan>]) -> Vec<Candidate> {
        let mut shared: Option<Vec<Candidate>> = None;
        for forms in plans {
            let read: Vec<&Vec<Posting>> = forms.iter().filter_map(|form| form.postings.as_ref()).collect();
            // A word of which nothing is read may stand anywhere.
            if read.is_empty() {
                continue;
            }
            let scored = self.scored(&read);
            shared = Some(match shared {
                None => scored,
                Some(others) => share(&others, &scored),
            });
        }
        shared.unwrap_or_default()
    }

    /// The entries that have a form of a word.
    fn scored(&self, forms: &[&Vec<Posting>]) -> Vec<Candidate> {
        let entries = self.searcher.entries();
        let mut all = Vec::new();
        for list in forms {
            let scores: [u64; LEVELS as usize] =
                std::array::from_fn(|level| score(entries, list.len() as u32, coarse_weight(level as u32)));
            all.extend(list.iter().map(|posting| Candidate { entry: posting.entry(), score: scores[posting.level() as usize] }));
        }
        if forms.len() < 2 {
            return all;
        }
        all.sort_unstable_by_key(|candidate| (candidate.entry, std::cmp::Reverse(candidate.score)));
        all.dedup_by_key(|candidate| candidate.entry);
        all
    }

    /// Takes out what has an excluded word for certain; says whether the others have none for certain. None while lists are awaited.
    fn exclude(&mut self, excluded: &[SearchWord], candidates: &mut Vec<Candidate>) -> Result<Option<bool>, ShardError> {
        let mut certain = true;
        for word in excluded {
            let forms = word.forms.iter().filter_map(|form| FormPlan::new(form, &self.searcher.root));
            let mut forms: Vec<Vec<FormPlan>> = vec![forms.collect()];
            if forms[0].iter().all(|form| form.proves) && word.exact.is_none() {
                self.read_all(&mut forms)?;
            }
            if !self.wanted.is_empty() {
                return Ok(None);
            }
            // A list that rare pairs share proves nothing.
            if forms[0].iter().any(|form| !form.proves) || word.exact.is_some() {
                certain = false;
                continue;
            }
            let out: Vec<u32> = self.candidates(&forms).iter().map(|candidate| candidate.entry).collect();
            candidates.retain(|candidate| out.binary_search(&candidate.entry).is_err());
        }
        Ok(Some(certain))
    }

    fn answer(&mut self, mut candidates: Vec<Candidate>, asked: &Asked<'_>, limit: usize) -> Result<Option<Results>, ShardError> {
        let chosen = Chosen::new(self.query, &self.searcher.root, &self.searcher.folder);
        let narrowed = !self.query.filters.is_empty() || !self.query.narrowed.is_empty();
        let mut facets = self.facets_of(&candidates)?;
        if facets.is_none() && narrowed {
            return Ok(None);
        }
        let few = candidates.len() <= FEW;
        // Of what is left out by a choice only the counts of the facets are wanted.
        let all: Vec<u32> = candidates.iter().map(|candidate| candidate.entry).collect();
        if let Some(facets) = facets.as_ref().filter(|_| narrowed) {
            let mut kept = facets.iter().map(|facets| facets.is_none_or(|facets| chosen.keeps(facets)));
            candidates.retain(|_| kept.next().unwrap_or(true));
        }
        let later = std::mem::take(&mut self.wanted);
        let mut proof = self.prove(&candidates, asked, if few { usize::MAX } else { limit })?;
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        self.wanted = later;
        let (total, about) =
            if asked.proved || few { (candidates.len() - proof.refuted.len(), false) } else { self.estimate(&candidates, asked, &proof) };
        if few {
            proof.order_by_texts(self.searcher.entries(), asked.words.len());
        }
        let counts = facets.take().map(|facets| self.count_facets(&all, &facets, &chosen, &proof.refuted));
        proof.hits.truncate(limit);
        let hits = proof.hits.into_iter().map(|(hit, _)| hit).collect();
        Ok(Some(Results { total, about, hits, facets: counts, problems: proof.problems, suggestions: Vec::new() }))
    }

    /// How many candidates are right, and whether that is an estimate: by a sample, evenly over all whose texts were not read.
    fn estimate(&mut self, candidates: &[Candidate], asked: &Asked<'_>, proof: &Proof) -> (usize, bool) {
        let mut read: Vec<u32> = proof.hits.iter().map(|hit| hit.1).chain(proof.refuted.iter().copied()).collect();
        read.sort_unstable();
        let rest: Vec<&Candidate> = candidates.iter().filter(|candidate| read.binary_search(&candidate.entry).is_err()).collect();
        let size = rest.len().min(SAMPLE);
        let mut sample = Proof::default();
        let mut awaited = false;
        for at in 0..size {
            let candidate = rest[at * rest.len() / size];
            match self.stored(candidate.entry) {
                Ok(Some(entry)) => sample.add(candidate, entry, asked),
                Ok(None) => awaited = true,
                Err(_) => {}
            }
        }
        let (right, seen) = (sample.hits.len(), sample.hits.len() + sample.refuted.len());
        if awaited || seen == 0 {
            return (proof.hits.len() + rest.len(), !rest.is_empty());
        }
        (proof.hits.len() + (rest.len() * right + seen / 2) / seen, seen < rest.len())
    }

    /// The facets of each candidate, or none while a shard of them is awaited.
    fn facets_of(&mut self, candidates: &[Candidate]) -> Result<Option<Vec<Option<&'a FacetNumbers>>>, ShardError> {
        let searcher = self.searcher;
        let mut last = None;
        for candidate in candidates {
            let shard = searcher.root.facet_shard(candidate.entry);
            if last == Some(shard) {
                continue;
            }
            last = Some(shard);
            match searcher.only_block(shard) {
                Some(Err(error)) if !self.query.filters.is_empty() || !self.query.narrowed.is_empty() => return Err(error),
                Some(Err(problem)) => add_problem(&mut self.problems, problem),
                Some(Ok(_)) => {}
                None => self.want(shard, Part::Whole),
            }
        }
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        // Facets that are damaged are not counted; the results stand without them.
        Ok(Some(candidates.iter().map(|candidate| searcher.facet_numbers(candidate.entry)).collect()))
    }

    /// Reads texts from the best candidate on, until there are `limit` hits.
    fn prove(&mut self, candidates: &[Candidate], asked: &Asked<'_>, limit: usize) -> Result<Proof, ShardError> {
        let mut proof = Proof::default();
        let mut ranked = best(candidates, limit.saturating_mul(2));
        let mut awaited = 0;
        let mut at = 0;
        while at < candidates.len() {
            if at == ranked.len() {
                ranked = best(candidates, at.saturating_mul(4));
            }
            // Where some were wrong, as many more are asked for at once as may be needed.
            let read = proof.hits.len() + proof.refuted.len();
            let right = proof.hits.len().max(read.div_ceil(4)).max(1);
            if (proof.hits.len().saturating_add(awaited * right / read.max(1))) >= limit {
                break;
            }
            match self.stored(ranked[at].entry) {
                Ok(Some(entry)) => proof.add(&ranked[at], entry, asked),
                Ok(None) => awaited += 1,
                Err(problem) => proof.fail(problem),
            }
            at += 1;
        }
        Ok(proof)
    }

    fn stored(&mut self, entry: u32) -> Result<Option<&'a Characters>, ShardError> {
        let (shard, number) = self.searcher.root.text_place(entry);
        let Some(head) = self.head(shard)? else { return Ok(None) };
        match self.block(shard, head, number as usize)? {
            None => Ok(None),
            Some(Block::Text(bytes, text)) => {
                let text = text.get_or_init(|| Characters::read(bytes, self.searcher));
                text.as_ref().map(Some).map_err(|error| ShardError::Format(error.clone()))
            }
            Some(_) => Err(FormatError::Mismatch.into()),
        }
    }

    fn count_facets(&self, entries: &[u32], facets: &[Option<&FacetNumbers>], chosen: &Chosen, refuted: &[u32]) -> FacetCounts {
        let mut counter = FacetCounter::new(&self.searcher.root);
        for (entry, numbers) in entries.iter().zip(facets) {
            if let Some(numbers) = numbers.filter(|_| !refuted.contains(entry)) {
                counter.add(numbers, chosen);
            }
        }
        counter.finish(&self.searcher.root, chosen)
    }
}

/// What texts are compared with.
struct Asked<'a> {
    words: &'a [SearchWord],
    excluded: &'a [SearchWord],
    /// Whether lists have proved that every candidate is right.
    proved: bool,
}

fn is_latin(word: &[char]) -> bool {
    word.iter().all(char::is_ascii_lowercase)
}

/// The best candidates in order, `count` of them where there are so many: of thousands only a page is ever looked at.
fn best(candidates: &[Candidate], count: usize) -> Vec<Candidate> {
    let key = |candidate: &Candidate| (std::cmp::Reverse(candidate.score), candidate.entry);
    let mut best: Vec<Candidate> = Vec::new();
    let mut last = None;
    for candidate in candidates {
        if last.is_none_or(|last| key(candidate) < last) {
            best.push(*candidate);
            if best.len() / 2 >= count.max(16) {
                best.sort_unstable_by_key(key);
                best.truncate(count);
                last = best.last().map(key);
            }
        }
    }
    best.sort_unstable_by_key(key);
    best.truncate(count);
    best
}

/// The entries of both lists, with the sum of their scores.
fn share(a: &[Candidate], b: &[Candidate]) -> Vec<Candidate> {
    let mut out = Vec::new();
    both(a, b, |candidate| candidate.entry, |a, b| out.push(Candidate { entry: a.entry, score: a.score + b.score }));
    out
}

/// What the texts say about the candidates.
#[derive(Debug, Default)]
struct Proof {
    /// With the entries' numbers.
    hits: Vec<(Hit, u32)>,
    refuted: Vec<u32>,
    problems: Vec<ShardError>,
}

impl Proof {
    fn add(&mut self, candidate: &Candidate, characters: &Characters, asked: &Asked<'_>) {
        let entry = match read_entry(&characters.entry) {
            Ok(entry) => entry,
            Err(error) => return self.fail(error.into()),
        };
        let Some(passage) = passage(&entry, &characters.prepared, asked.words, asked.excluded) else {
            self.refuted.push(candidate.entry);
            return;
        };
        let hit = Hit {
            id: entry.id.to_owned(),
            url: entry.url.clone(),
            date: Some(entry.date.to_owned()).filter(|date| !date.is_empty()),
            facets: entry.facets.clone(),
            score: candidate.score,
            passage,
        };
        self.hits.push((hit, candidate.entry));
    }

    /// Orders few hits by what their texts say. All of them have all words, so that a word is as rare as they are few.
    fn order_by_texts(&mut self, entries: u32, words: usize) {
        let found = self.hits.len() as u32;
        for (hit, _) in &mut self.hits {
            let weights = &hit.passage.weights;
            // Words that stand together are worth half a word more.
            let together = if words > 1 && hit.passage.together { score(entries, found, 128) } else { 0 };
            hit.score = weights.iter().map(|&weight| score(entries, found, weight)).sum::<u64>() + together;
        }
        self.hits.sort_unstable_by_key(|(hit, entry)| (std::cmp::Reverse(hit.score), *entry));
    }

    fn fail(&mut self, problem: ShardError) {
        add_problem(&mut self.problems, problem);
    }
}

/// Each problem is told once, however many shards have it.
fn add_problem(problems: &mut Vec<ShardError>, problem: ShardError) {
    if !problems.contains(&problem) {
        problems.push(problem);
    }
}
