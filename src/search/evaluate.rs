//! One search: from the words of a question to candidates, by as few lists as will do.
//!
//! 1. *Words.* Each is folded by what the index knows of characters; it may have several forms ([`super::plan`]). Characters that the index
//!    does not know are looked up in the shard of variants, Latin letters in the shards of names, and only then.
//! 2. *Posting lists.* Those of the rarest n-grams come first, by the frequencies in the root, [`LISTS_PER_ROUND`] at a time, until the
//!    candidates are few ([`CANDIDATE_TARGET`]), or all are read. Lists prove single characters and pairs; that an entry has all pairs of a
//!    longer word does not prove that it has the word.
//! 3. What the lists leave open the texts decide ([`super::verify`]).
//! 4. Where nothing is found, what may have been meant.

use super::facets::FacetCounts;
use super::fold::is_boundary;
use super::format::{Family, FormatError, ShardId};
use super::list::{NGram, Posting, find, read_block};
use super::names::Names;
use super::plan::{FormPlan, SearchWord};
use super::query::{Query, Word, other_numerals};
use super::rank::{IMPACTS, impact_weight, score};
use super::searcher::{Block, MissingPart, Part, Results, Searcher, Shard, ShardError, add_problem};
use super::verify::{Asked, EXACT_TOTAL_LIMIT, intersect_scores};

/// So few candidates are not worth another list.
const CANDIDATE_TARGET: usize = 3;
/// So many lists are read at a time: fewer would cost a reader rounds, more would cost him bytes.
const LISTS_PER_ROUND: usize = 2;

/// An entry that may be a result.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) entry: u32,
    pub(super) score: u64,
}

/// One search, with what it wants.
pub(super) struct Search<'a> {
    pub(super) searcher: &'a Searcher,
    pub(super) query: &'a Query,
    pub(super) missing: Vec<MissingPart>,
    /// Why what the answer can do without could not be read.
    pub(super) problems: Vec<ShardError>,
}

impl<'a> Search<'a> {
    pub(super) fn run(&mut self, limit: usize) -> Result<Option<Results>, ShardError> {
        let Some(mut words) = self.search_words(&self.query.words)? else { return Ok(None) };
        let Some(excluded) = self.search_words(&self.query.excluded)? else { return Ok(None) };
        words = self.joined_letters(words)?;
        if !self.missing.is_empty() {
            return Ok(None);
        }
        let Some(mut plans) = self.plan(&words) else { return self.nothing(&words) };
        let Some(mut candidates) = self.read_lists(&mut plans)? else { return Ok(None) };
        let all_read = |form: &FormPlan| form.is_exact && form.next().is_none();
        let mut is_exact = plans.iter().flatten().all(all_read) && words.iter().all(|word| word.exact.is_none());
        if candidates.len() > EXACT_TOTAL_LIMIT && !excluded.is_empty() {
            let Some(certain) = self.exclude(&excluded, &mut candidates)? else { return Ok(None) };
            is_exact &= certain;
        }
        if candidates.is_empty() {
            return self.nothing(&words);
        }
        let asked = Asked { words: &words, excluded: &excluded, is_exact };
        match self.answer(candidates, &asked, limit)? {
            Some(results) if results.total == 0 && results.problems.is_empty() => self.nothing(&words),
            results => Ok(results),
        }
    }

    /// Wants a part of a shard.
    pub(super) fn request(&mut self, shard: ShardId, part: Part) {
        let missing = MissingPart { shard, part };
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
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
                    self.request(variants, Part::Whole);
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
                    self.request(shard, Part::Whole);
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
            if !self.missing.is_empty() {
                return Ok(None);
            }
            let candidates = self.candidates(plans);
            let unread = plans.iter().flatten().any(|form| form.next().is_some());
            if !unread || candidates.len() <= CANDIDATE_TARGET {
                return Ok(Some(candidates));
            }
        }
    }

    /// Reads the rarest n-grams of all words, each of which has one form.
    fn read_rarest(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for _ in 0..LISTS_PER_ROUND {
            let Some(form) = plans.iter_mut().flatten().min_by_key(|form| form.next_frequency()) else { return Ok(()) };
            if !self.read_next(form)? {
                // The one after it is asked for too, though it cannot be used before.
                let Some(next) = form.ngrams.get(form.read + 1) else { return Ok(()) };
                return self.list(next.ngram).map(drop);
            }
        }
        Ok(())
    }

    fn read_all(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for form in plans.iter_mut().flatten() {
            // All at once are asked for, though the first may be awaited.
            for ngram in &form.ngrams[form.read..] {
                self.list(ngram.ngram)?;
            }
            while form.next().is_some() && self.read_next(form)? {}
        }
        Ok(())
    }

    /// Reads the next list of a form; false while it is awaited.
    fn read_next(&mut self, form: &mut FormPlan) -> Result<bool, ShardError> {
        let Some(ngram) = form.next() else { return Ok(false) };
        let Some((postings, own)) = self.list(ngram)? else { return Ok(false) };
        form.is_exact &= own;
        form.take(postings);
        Ok(true)
    }

    /// The list of an n-gram, empty where the index has none, and whether it is that of the n-gram alone; none while it is awaited.
    fn list(&mut self, ngram: NGram) -> Result<Option<(&'a [Posting], bool)>, ShardError> {
        const NOTHING: (&[Posting], bool) = (&[], true);
        let Some(shard) = self.searcher.root.list_shard(ngram) else { return Ok(Some(NOTHING)) };
        let Some(head) = self.head(shard)? else { return Ok(None) };
        let Some(number) = head.head.find(ngram) else { return Ok(Some(NOTHING)) };
        match self.block(shard, head, number)? {
            None => Ok(None),
            Some(Block::Lists(bytes, lists)) => {
                let lists = lists.get_or_init(|| read_block(bytes, self.searcher.root.entries));
                let lists = lists.as_ref().map_err(|error| ShardError::Format(error.clone()))?;
                Ok(Some(find(lists, ngram).map_or(NOTHING, |list| (&list.postings, !list.shared))))
            }
            Some(_) => Err(FormatError::Mismatch.into()),
        }
    }

    /// A shard whose head has arrived, or none while it is awaited.
    pub(super) fn head(&mut self, shard: ShardId) -> Result<Option<&'a Shard>, ShardError> {
        match self.searcher.shard(shard) {
            Some(Ok(shard)) => Ok(Some(shard)),
            Some(Err(error)) => Err(error.clone()),
            None => {
                self.request(shard, Part::Head);
                Ok(None)
            }
        }
    }

    /// A block of a shard, or none while it is awaited.
    pub(super) fn block(&mut self, id: ShardId, shard: &'a Shard, number: usize) -> Result<Option<&'a Block>, ShardError> {
        match shard.blocks.get(number) {
            Some(Some(Ok(block))) => Ok(Some(block)),
            Some(Some(Err(error))) => Err(error.clone()),
            Some(None) => {
                self.request(id, Part::Block(number as u32));
                Ok(None)
            }
            None => Err(FormatError::Mismatch.into()),
        }
    }

    /// The entries that the words read so far share, with their scores.
    pub(super) fn candidates(&self, plans: &[Vec<FormPlan>]) -> Vec<Candidate> {
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
                Some(others) => intersect_scores(&others, &scored),
            });
        }
        shared.unwrap_or_default()
    }

    /// The entries that have a form of a word.
    fn scored(&self, forms: &[&Vec<Posting>]) -> Vec<Candidate> {
        let entries = self.searcher.entries();
        let mut all = Vec::new();
        for list in forms {
            let scores: [u64; IMPACTS as usize] =
                std::array::from_fn(|impact| score(entries, list.len() as u32, impact_weight(impact as u32)));
            all.extend(list.iter().map(|posting| Candidate { entry: posting.entry(), score: scores[posting.impact() as usize] }));
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
            if forms[0].iter().all(|form| form.is_exact) && word.exact.is_none() {
                self.read_all(&mut forms)?;
            }
            if !self.missing.is_empty() {
                return Ok(None);
            }
            // A list that rare pairs share is_exact nothing.
            if forms[0].iter().any(|form| !form.is_exact) || word.exact.is_some() {
                certain = false;
                continue;
            }
            let out: Vec<u32> = self.candidates(&forms).iter().map(|candidate| candidate.entry).collect();
            candidates.retain(|candidate| out.binary_search(&candidate.entry).is_err());
        }
        Ok(Some(certain))
    }
}

fn is_latin(word: &[char]) -> bool {
    word.iter().all(char::is_ascii_lowercase)
}
