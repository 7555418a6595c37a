//! From a question to an answer, by as few shards as will do.
//!
//! A search is one function of the shards that are there ([`Searcher::search`]): it answers as far as it can and names the shards that it
//! wants. Whoever has them hands them over ([`Searcher::supply`]) and asks again; so the page, which must wait for them, and the command
//! line, which need not, run the same code, and an answer never depends on what was asked before.
//!
//! 1. *Words.* Each is folded by what the index knows of characters; it may have several forms ([`super::plan`]). Characters that the index
//!    does not know are looked up in the shard of variants, Latin letters in the shards of names, and only then.
//! 2. *Lists.* Those of the rarest gram come first, by the frequencies in the root, then the next, until the candidates are few and together
//!    ([`FEW`], [`NEAR`]), or all are read. Pairs of a word must share entries and stand at classes that follow each other.
//! 3. *Order.* Few candidates are ordered by their texts, which are read anyway; many by the weights in the lists ([`super::rank`]).
//! 4. *Proof.* Texts are read from the first candidate on until the page of results is full; what lacks a word after all is dropped, so that
//!    every result shown is right, and a total of at most [`FEW`] is exact. A larger total may count false candidates, which need the right
//!    pairs at the right classes and yet not the word; [`Results::about`] tells when it may be far off.
//! 5. *Later* come the counts of the facets, and, when nothing is found, what may have been meant.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;

use super::Facets;
use super::alphabet::read_variants;
use super::facets::{Chosen, FacetCounter, FacetCounts};
use super::fold::{Folder, is_boundary};
use super::format::{Family, FormatError, ROOT, ShardId, open, unscript};
use super::list::{Posting, SHORT, read_gram};
use super::names::{Names, read_names};
use super::plan::{FormPlan, SearchWord, both};
use super::query::{Query, Word, other_numerals};
use super::rank::{fine_score, score};
use super::root::Root;
use super::snippet::{Passage, passage};
use super::stored::{FacetNumbers, read_entry, read_facets, read_text_shard, split_entries};

/// Up to so many candidates are all proved, and ordered, by their texts.
pub const FEW: usize = SHORT as usize;
/// Candidates in so many shards of texts are not worth another list.
const NEAR: usize = 2;
/// So many lists are read one after the other; the others together, for each round costs a reader time.
const ROUNDS: usize = 3;

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
    /// The answer, as soon as there is one; it may still lack its facets or suggestions.
    pub results: Option<Results>,
    /// The shards that would help further.
    pub wanted: Vec<ShardId>,
}

/// A shard that has arrived.
#[derive(Debug)]
enum Loaded {
    Lists(Vec<u8>),
    Texts(String, Vec<std::ops::Range<usize>>),
    Facets(Vec<FacetNumbers>),
    Names(Names),
    Variants,
}

/// An opened index with the shards that have arrived.
#[derive(Debug)]
pub struct Searcher {
    build: u32,
    root: Root,
    folder: Folder,
    shards: BTreeMap<ShardId, Result<Loaded, ShardError>>,
}

impl Searcher {
    /// Opens an index by the bytes of its root shard.
    ///
    /// # Errors
    ///
    /// - The bytes are not the root of an index that this program can read.
    pub fn open(root: &[u8]) -> Result<Self, FormatError> {
        let (build, payload) = open(ROOT, root)?;
        let mut folder = Folder::default();
        let root = Root::read(payload, &mut folder)?;
        Ok(Self { build, root, folder, shards: BTreeMap::new() })
    }

    /// The checksum of the build.
    pub fn build(&self) -> u32 {
        self.build
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
            (build, payload) if build == self.build => Ok(self.load(shard.family, payload)?),
            _ => Err(FormatError::Mismatch.into()),
        });
        self.shards.insert(shard, opened);
    }

    fn load(&mut self, family: Family, payload: &[u8]) -> Result<Loaded, FormatError> {
        Ok(match family {
            Family::Text => {
                let text = read_text_shard(payload, &self.root.alphabet)?;
                let start = text.as_ptr() as usize;
                let places = split_entries(&text).map(|entry| {
                    let from = entry.as_ptr() as usize - start;
                    from..from + entry.len()
                });
                let places = places.collect();
                Loaded::Texts(text, places)
            }
            Family::Facet => Loaded::Facets(read_facets(payload)?),
            Family::Name => Loaded::Names(read_names(payload, &self.root.alphabet)?),
            Family::Variant => {
                read_variants(payload, &self.root.alphabet, &mut self.folder)?;
                Loaded::Variants
            }
            Family::Root | Family::Single | Family::Pair => Loaded::Lists(payload.to_vec()),
        })
    }

    /// Forgets shards that failed, so that they are wanted again.
    pub fn forget_failures(&mut self) {
        self.shards.retain(|_, shard| shard.is_ok());
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
        let mut search = Search { searcher: self, query, wanted: BTreeSet::new() };
        let results = search.run(limit)?;
        Ok(Step { results, wanted: search.wanted.into_iter().collect() })
    }

    /// Names that go on from what was typed, as far as the shards at hand allow.
    pub fn complete(&self, typed: &str) -> (Vec<String>, Vec<ShardId>) {
        if self.root.name_shards == 0 || typed.chars().nth(1).is_none() {
            return (Vec::new(), Vec::new());
        }
        let first = ShardId { family: Family::Name, number: 0 };
        match self.shards.get(&first) {
            Some(Ok(Loaded::Names(names))) => (names.completions(self.folder.fold(typed.trim()).chars()), Vec::new()),
            Some(_) => (Vec::new(), Vec::new()),
            None => (Vec::new(), vec![first]),
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
            for shard in step.wanted {
                let script = read(&shard.file(self.build)).map_err(|_| ShardError::Missing);
                let bytes = script.and_then(|script| Ok(unscript(&script)?));
                self.supply(shard, bytes.as_deref().map_err(Clone::clone));
            }
        }
    }

    fn facet_numbers(&self, entry: u32) -> Option<&FacetNumbers> {
        match self.shards.get(&self.root.facet_shard(entry)) {
            Some(Ok(Loaded::Facets(facets))) => facets.get((entry % self.root.facet_block) as usize),
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
    wanted: BTreeSet<ShardId>,
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
        let mut about = candidates.len() > FEW && plans.iter().flatten().any(|form| !form.covers);
        if candidates.len() > FEW && !excluded.is_empty() {
            let Some(uncertain) = self.exclude(&excluded, &mut candidates)? else { return Ok(None) };
            about |= uncertain;
        }
        about |= candidates.len() > FEW && words.iter().any(|word| word.exact.is_some());
        if candidates.is_empty() {
            return self.nothing(&words);
        }
        let results = self.answer(&candidates, &words, &excluded, limit)?;
        match results {
            Some(results) if results.total == 0 && results.problems.is_empty() => self.nothing(&words),
            Some(results) => {
                let about = about && results.hits.len() < results.total;
                Ok(Some(Results { about, ..results }))
            }
            None => Ok(None),
        }
    }

    /// The words, folded; none while a shard is awaited that tells more about their characters.
    fn search_words(&mut self, words: &[Word]) -> Result<Option<Vec<SearchWord>>, ShardError> {
        let known = |c: char| self.searcher.root.alphabet.rank(c).is_some() || self.searcher.folder.folded(c).is_some();
        if words.iter().flat_map(|word| word.typed.chars()).any(|c| !known(c)) {
            let variants = ShardId { family: Family::Variant, number: 0 };
            // Without it nothing is lost but other forms: a failure is no reason to give up.
            if !self.searcher.shards.contains_key(&variants) {
                self.wanted.insert(variants);
                return Ok(None);
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
            match self.searcher.shards.get(&shard) {
                Some(Ok(Loaded::Names(names))) => all.add(names),
                Some(_) => {}
                None => {
                    self.wanted.insert(shard);
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
        let mut round = 0;
        loop {
            if several_forms || round == ROUNDS {
                self.read_all(plans)?;
            } else if let Some(word) = (0..plans.len()).min_by_key(|&word| plans[word][0].next_frequency()) {
                self.read_next(&mut plans[word][0])?;
            }
            if !self.wanted.is_empty() {
                return Ok(None);
            }
            round += 1;
            let candidates = self.candidates(plans);
            let unread = plans.iter().flatten().any(|form| form.next().is_some());
            if !unread || candidates.is_empty() || candidates.len() <= FEW && self.text_shards(&candidates) <= NEAR {
                return Ok(Some(candidates));
            }
        }
    }

    fn read_all(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for form in plans.iter_mut().flatten() {
            // All at once are asked for, though the first may be awaited.
            for gram in &form.grams[form.read..] {
                self.lists(gram.shard)?;
            }
            while form.next().is_some() && self.read_next(form)? {}
        }
        Ok(())
    }

    /// Reads the next list of a form; false while it is awaited.
    fn read_next(&mut self, form: &mut FormPlan) -> Result<bool, ShardError> {
        let Some(&next) = form.next() else { return Ok(false) };
        let Some(payload) = self.lists(next.shard)? else { return Ok(false) };
        form.take(read_gram(payload, &self.searcher.root.coding, next.gram)?.unwrap_or_default());
        Ok(true)
    }

    /// A shard of lists, or none while it is awaited.
    fn lists(&mut self, shard: ShardId) -> Result<Option<&'a [u8]>, ShardError> {
        match self.searcher.shards.get(&shard) {
            Some(Ok(Loaded::Lists(payload))) => Ok(Some(payload)),
            Some(Ok(_)) => Err(FormatError::Mismatch.into()),
            Some(Err(error)) => Err(error.clone()),
            None => {
                self.wanted.insert(shard);
                Ok(None)
            }
        }
    }

    fn text_shards(&self, candidates: &[Candidate]) -> usize {
        let shards: BTreeSet<ShardId> = candidates.iter().map(|candidate| self.searcher.root.text_place(candidate.entry).shard).collect();
        shards.len()
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
        let one = |list: &Vec<Posting>, found: usize| -> Vec<Candidate> {
            list.iter().map(|posting| Candidate { entry: posting.entry, score: score(entries, found as u32, posting.weight) }).collect()
        };
        if let [only] = forms {
            return one(only, only.len());
        }
        let mut all: Vec<Candidate> = forms.iter().flat_map(|list| one(list, list.len())).collect();
        all.sort_unstable_by_key(|candidate| (candidate.entry, std::cmp::Reverse(candidate.score)));
        all.dedup_by_key(|candidate| candidate.entry);
        all
    }

    /// Takes out what has an excluded word for certain; says whether the others may have one. None while lists are awaited.
    fn exclude(&mut self, excluded: &[SearchWord], candidates: &mut Vec<Candidate>) -> Result<Option<bool>, ShardError> {
        let mut uncertain = false;
        for word in excluded {
            let forms = word.forms.iter().filter_map(|form| FormPlan::new(form, &self.searcher.root));
            let mut forms: Vec<Vec<FormPlan>> = vec![forms.collect()];
            if forms[0].iter().any(|form| !form.proves) || word.exact.is_some() {
                uncertain = true;
                continue;
            }
            self.read_all(&mut forms)?;
            let out: Vec<u32> = self.candidates(&forms).iter().map(|candidate| candidate.entry).collect();
            candidates.retain(|candidate| out.binary_search(&candidate.entry).is_err());
        }
        Ok(self.wanted.is_empty().then_some(uncertain))
    }

    fn answer(
        &mut self,
        candidates: &[Candidate],
        words: &[SearchWord],
        excluded: &[SearchWord],
        limit: usize,
    ) -> Result<Option<Results>, ShardError> {
        let chosen = Chosen::new(self.query, &self.searcher.root, &self.searcher.folder);
        let narrowed = !self.query.filters.is_empty() || !self.query.narrowed.is_empty();
        let facets = self.facets_of(candidates)?;
        if facets.is_none() && narrowed {
            return Ok(None);
        }
        let kept = |index: usize| !narrowed || facets.as_ref().is_none_or(|facets| chosen.keeps(facets[index]));
        let ranked: Vec<Candidate> = (0..candidates.len()).filter(|&index| kept(index)).map(|index| candidates[index]).collect();
        let later = std::mem::take(&mut self.wanted);
        let few = candidates.len() <= FEW;
        let found = ranked.len();
        let mut proof = self.prove(ranked, words, excluded, if few { usize::MAX } else { limit })?;
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        self.wanted = later;
        if few {
            proof.order_by_texts(self.searcher.entries(), words.len());
        }
        let counts = facets.map(|facets| self.count_facets(candidates, &facets, &chosen, &proof.refuted));
        let total = found - proof.refuted.len();
        proof.hits.truncate(limit);
        let hits = proof.hits.into_iter().map(|(hit, _)| hit).collect();
        Ok(Some(Results { total, hits, facets: counts, problems: proof.problems, ..Results::default() }))
    }

    /// The facets of each candidate, or none while a shard of them is awaited.
    fn facets_of(&mut self, candidates: &[Candidate]) -> Result<Option<Vec<&'a FacetNumbers>>, ShardError> {
        let shards: BTreeSet<ShardId> = candidates.iter().map(|candidate| self.searcher.root.facet_shard(candidate.entry)).collect();
        for shard in shards {
            match self.searcher.shards.get(&shard) {
                Some(Ok(_)) => {}
                Some(Err(error)) if !self.query.filters.is_empty() || !self.query.narrowed.is_empty() => return Err(error.clone()),
                Some(Err(_)) => {}
                None => drop(self.wanted.insert(shard)),
            }
        }
        if !self.wanted.is_empty() {
            return Ok(None);
        }
        let searcher = self.searcher;
        // Facets that are damaged are not counted; the results stand without them.
        Ok(candidates.iter().map(|candidate| searcher.facet_numbers(candidate.entry)).collect())
    }

    /// Reads texts from the first candidate on, until there are `limit` hits.
    fn prove(
        &mut self,
        mut ranked: Vec<Candidate>,
        words: &[SearchWord],
        excluded: &[SearchWord],
        limit: usize,
    ) -> Result<Proof, ShardError> {
        let mut proof = Proof::default();
        let mut awaited = 0;
        let mut sorted = 0;
        for at in 0..ranked.len() {
            if proof.hits.len() + awaited >= limit {
                break;
            }
            if at == sorted {
                sorted = sort_more(&mut ranked, sorted, limit);
            }
            match self.stored(ranked[at].entry) {
                Ok(Some(entry)) => proof.add(&ranked[at], entry, words, excluded, &self.searcher.folder),
                Ok(None) => awaited += 1,
                Err(problem) => proof.fail(problem),
            }
        }
        Ok(proof)
    }

    fn stored(&mut self, entry: u32) -> Result<Option<&'a str>, ShardError> {
        let place = self.searcher.root.text_place(entry);
        match self.searcher.shards.get(&place.shard) {
            Some(Ok(Loaded::Texts(text, places))) => {
                let range = places.get(place.index).cloned();
                range.and_then(|range| text.get(range)).map(Some).ok_or(ShardError::Format(FormatError::Damaged("正文")))
            }
            Some(Ok(_)) => Err(FormatError::Mismatch.into()),
            Some(Err(error)) => Err(error.clone()),
            None => {
                self.wanted.insert(place.shard);
                Ok(None)
            }
        }
    }

    fn count_facets(&self, candidates: &[Candidate], facets: &[&FacetNumbers], chosen: &Chosen, refuted: &[u32]) -> FacetCounts {
        let mut counter = FacetCounter::new(&self.searcher.root);
        for (candidate, numbers) in candidates.iter().zip(facets) {
            if !refuted.contains(&candidate.entry) {
                counter.add(numbers, chosen);
            }
        }
        counter.finish(&self.searcher.root, chosen)
    }
}

fn is_latin(word: &[char]) -> bool {
    word.iter().all(char::is_ascii_lowercase)
}

/// Brings the next of the best to their places; of thousands of candidates only a page is ever looked at. Gives how many are in place.
fn sort_more(ranked: &mut [Candidate], sorted: usize, limit: usize) -> usize {
    let key = |candidate: &Candidate| (std::cmp::Reverse(candidate.score), candidate.entry);
    let rest = &mut ranked[sorted..];
    let wanted = limit.saturating_mul(2).max(16);
    if wanted >= rest.len() {
        rest.sort_unstable_by_key(key);
        return sorted + rest.len();
    }
    rest.select_nth_unstable_by_key(wanted, key);
    rest[..wanted].sort_unstable_by_key(key);
    sorted + wanted
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
    fn add(&mut self, candidate: &Candidate, entry: &str, words: &[SearchWord], excluded: &[SearchWord], folder: &Folder) {
        let entry = match read_entry(entry) {
            Ok(entry) => entry,
            Err(error) => return self.fail(error.into()),
        };
        let Some(passage) = passage(&entry, words, excluded, folder) else {
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
            let together = if words > 1 && hit.passage.together { fine_score(entries, found, 128) } else { 0 };
            hit.score = weights.iter().map(|&weight| fine_score(entries, found, weight)).sum::<u64>() + together;
        }
        self.hits.sort_unstable_by_key(|(hit, entry)| (std::cmp::Reverse(hit.score), *entry));
    }

    fn fail(&mut self, problem: ShardError) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}
