//! One search: from the words of a question to candidates, by as few lists as will do.
//!
//! 1. *Words.* Each is folded by what the index knows of characters; it may have several forms ([`super::plan`]). Characters that the index
//!    does not know are looked up in the shard of variants, Latin letters in the shards of names, and only then.
//! 2. *Posting lists.* Those of all n-grams are sent for at once, the rarest [`LISTS_PER_ROUND`] of a long question: a round of requests takes a
//!    reader longer than a list that turns out not to be needed. More are read until the candidates are few ([`CANDIDATE_TARGET`]), or all
//!    are. Lists prove single characters, pairs, and three letters; that an entry has all pairs of a longer word does not prove that it has the word.
//! 3. What the lists leave open the texts decide ([`super::verify`]).
//! 4. Where nothing is found, what may have been meant.

use super::facets::FacetCounts;
use super::fold::is_space;
use super::format::{Family, FormatError, ShardId, decode_base64, open};
use super::list::{NGram, Posting, find, read_block};
use super::names::{Names, Spelling};
use super::plan::{FormPlan, SearchWord, unite};
use super::query::{Query, Word, other_numerals};
use super::rank::{IMPACTS, impact_weight, score};
use super::searcher::{Block, MissingPart, Part, ReadAs, Results, Searcher, ShardError, add_problem};
use super::verify::{Asked, EXACT_TOTAL_LIMIT, intersect_scores};
use super::words::{Sounds, Vocabulary};

/// So few candidates are not worth another list.
const CANDIDATE_TARGET: usize = 3;
/// So many lists are read at a time: fewer would cost a reader rounds, more would cost him requests.
const LISTS_PER_ROUND: usize = 8;

/// So many shards of names do not delay what else is read.
const FEW_NAMES: u32 = 2;

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
    /// How many entries may be results, once the lists are read.
    pub(super) estimate: Option<usize>,
    /// Why what the answer can do without could not be read.
    pub(super) problems: Vec<ShardError>,
}

impl<'a> Search<'a> {
    /// The answer to the question as it was typed; where nothing has that, to the loosened question; where nothing has that either, to what
    /// its letters may spell. Each is all of the answer: they are never mixed.
    pub(super) fn run(&mut self, limit: usize) -> Result<Option<Results>, ShardError> {
        let answered = self.try_all(limit);
        // Names are wanted for letters in any case: where they are few, they are sent for at once.
        if self.searcher.root.name_shards <= FEW_NAMES && self.query.words.iter().any(|word| self.spelling_of(word).is_some()) {
            self.names();
        }
        answered
    }

    fn try_all(&mut self, limit: usize) -> Result<Option<Results>, ShardError> {
        let Some(words) = self.search_words(&self.query.words)? else { return Ok(None) };
        let Some(excluded) = self.search_words(&self.query.excluded)? else { return Ok(None) };
        let Some(results) = self.answer_to(&words, &excluded, limit)? else { return Ok(None) };
        if is_answer(&results) {
            return Ok(Some(self.with_spellings(results)));
        }
        let loosened: Vec<SearchWord> = words.iter().filter_map(SearchWord::loosened).collect();
        if !loosened.is_empty() {
            let Some(found) = self.answer_to(&loosened, &excluded, limit)? else { return Ok(None) };
            if found.total > 0 {
                return Ok(Some(self.with_spellings(Results { read_as: Some(ReadAs::Loosened), ..found })));
            }
        }
        let Some((spelt, written)) = self.spelt_words(&loosened) else { return Ok(None) };
        if !written.is_empty() {
            let Some(found) = self.answer_to(&spelt, &excluded, limit)? else { return Ok(None) };
            if found.total > 0 {
                return Ok(Some(Results { read_as: Some(ReadAs::Spelt(written)), ..found }));
            }
        }
        Ok(Some(Results { suggestions: self.suggestions(&words), ..results }))
    }

    /// The answer to some words, or none while shards are awaited.
    fn answer_to(&mut self, words: &[SearchWord], excluded: &[SearchWord], limit: usize) -> Result<Option<Results>, ShardError> {
        let Some(mut plans) = self.plan(words) else { return Ok(Some(nothing())) };
        let Some(mut candidates) = self.read_lists(&mut plans)? else { return Ok(None) };
        let all_read = |form: &FormPlan| form.is_exact && form.next().is_none();
        let mut is_exact = plans.iter().flatten().all(all_read) && words.iter().all(|word| word.exact.is_none());
        if candidates.len() > EXACT_TOTAL_LIMIT && !excluded.is_empty() {
            let Some(certain) = self.exclude(excluded, &mut candidates)? else { return Ok(None) };
            is_exact &= certain;
        }
        if candidates.is_empty() {
            return Ok(Some(nothing()));
        }
        self.estimate = Some(candidates.len());
        self.answer(candidates, &Asked { words, excluded, is_exact }, limit)
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
            for piece in text.chars().split(|&c| is_space(c)).filter(|piece| !piece.is_empty()) {
                folded.push(self.with_forms(piece, word));
            }
        }
        Ok(Some(folded))
    }

    fn with_forms(&mut self, piece: &[char], word: &Word) -> SearchWord {
        let forms = std::iter::once(piece.to_vec()).chain(other_numerals(piece).filter(|_| !word.exact)).collect();
        SearchWord { typed: word.typed.clone(), forms, exact: word.exact.then(|| word.typed.clone()), loosened: false }
    }

    fn spelling_of(&self, word: &Word) -> Option<Spelling> {
        Spelling::new(self.searcher.folder.fold(&word.typed).chars()).filter(|_| !word.exact)
    }

    /// The words with what their letters spell, and what that is; none while names are awaited. Several words of letters, `qing lian`, are one
    /// word spelt with spaces, where they spell one.
    fn spelt_words(&mut self, words: &[SearchWord]) -> Option<(Vec<SearchWord>, Vec<String>)> {
        let spellings: Vec<Option<Spelling>> = self.query.words.iter().map(|word| self.spelling_of(word)).collect();
        if spellings.len() != words.len() || spellings.iter().all(Option::is_none) {
            return Some((Vec::new(), Vec::new()));
        }
        let names = self.names()?;
        let all: Option<Vec<Spelling>> = spellings.iter().cloned().collect();
        if let Some(joined) =
            all.filter(|all| all.len() > 1).map(|all| names.spelt(&Spelling::joined(&all))).filter(|joined| !joined.is_empty())
        {
            let word = SearchWord { typed: String::new(), forms: Vec::new(), exact: None, loosened: true };
            return Some((vec![word.with_spelt(&joined)], written(&joined)));
        }
        let spelt: Vec<Vec<(Vec<char>, String)>> =
            spellings.iter().map(|spelling| spelling.as_ref().map(|spelling| names.spelt(spelling)).unwrap_or_default()).collect();
        let with = words.iter().zip(&spelt).map(|(word, spelt)| word.clone().with_spelt(spelt)).collect();
        Some((with, written(&spelt.concat())))
    }

    /// What a question of letters, which was found, may spell besides: offered, for it was not asked.
    fn with_spellings(&mut self, mut results: Results) -> Results {
        if let [word] = &self.query.words[..]
            && let Some(spelling) = self.spelling_of(word)
            && let Some(names) = self.names()
        {
            results.spellings = names.surely_spelt(&spelling);
        }
        results
    }

    /// All names, or none while they are awaited; those that cannot be read are none.
    fn names(&mut self) -> Option<Names> {
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
        (!awaited).then_some(all)
    }

    /// The vocabulary, and the sounds of characters that no text has; none while they are awaited.
    fn vocabulary(&mut self) -> Option<(Vocabulary, Sounds)> {
        let (mut words, mut sounds) = (Vec::new(), Vec::new());
        let mut awaited = false;
        for number in 0..self.searcher.root.word_shards {
            let shard = ShardId { family: Family::Word, number };
            match self.searcher.only_block(shard) {
                Some(Ok(Block::Words(more))) => words.extend(more.iter().cloned()),
                Some(Ok(Block::Sounds(more))) => sounds.extend(more.iter().cloned()),
                Some(Ok(_)) => {}
                Some(Err(problem)) => add_problem(&mut self.problems, problem),
                None => {
                    self.request(shard, Part::Whole);
                    awaited = true;
                }
            }
        }
        (!awaited).then(|| (Vocabulary::new(words), sounds))
    }

    /// What may have been meant, as far as names and words have arrived.
    fn suggestions(&mut self, words: &[SearchWord]) -> Vec<String> {
        if !self.query.filters.is_empty() || !self.query.narrowed.is_empty() || words.iter().any(|word| word.exact.is_some()) {
            return Vec::new();
        }
        let (Some(mut names), Some((vocabulary, sounds))) = (self.names(), self.vocabulary()) else { return Vec::new() };
        names.add_sounds(sounds);
        let mut suggestions = Vec::new();
        for (at, word) in words.iter().enumerate().filter(|(_, word)| word.forms.len() == 1) {
            for correction in names.corrections(&word.forms[0], &vocabulary) {
                let instead = |(other, word): (usize, &'_ SearchWord)| if other == at { correction.clone() } else { word.typed.clone() };
                suggestions.push(words.iter().enumerate().map(instead).collect::<Vec<String>>().join(" "));
            }
            if !suggestions.is_empty() {
                break;
            }
        }
        suggestions
    }

    /// The plans of the words' forms, or none where a word has no form that an entry could have.
    fn plan(&self, words: &[SearchWord]) -> Option<Vec<Vec<FormPlan>>> {
        let forms = |word: &SearchWord| -> Vec<FormPlan> {
            word.forms.iter().filter_map(|form| FormPlan::new(form, &self.searcher.root, word.loosened)).collect()
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

    /// Reads the rarest n-grams of all words, each of which has one form. All are sent for, though the first may be awaited.
    fn read_rarest(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        let mut wanted: Vec<(u32, NGram, bool)> = Vec::new();
        for form in plans.iter().flatten() {
            wanted.extend(form.ngrams[form.read..].iter().map(|ngram| (ngram.frequency, ngram.ngram, form.loosened)));
        }
        wanted.sort_unstable();
        for &(_, ngram, loosened) in wanted.iter().take(LISTS_PER_ROUND) {
            self.prefetch(ngram, loosened)?;
        }
        for _ in 0..LISTS_PER_ROUND {
            let Some(form) = plans.iter_mut().flatten().min_by_key(|form| form.next_frequency()) else { return Ok(()) };
            if !self.read_next(form)? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn read_all(&mut self, plans: &mut [Vec<FormPlan>]) -> Result<(), ShardError> {
        for form in plans.iter_mut().flatten() {
            // All at once are asked for, though the first may be awaited.
            for ngram in &form.ngrams[form.read..] {
                self.prefetch(ngram.ngram, form.loosened)?;
            }
            while form.next().is_some() && self.read_next(form)? {}
        }
        Ok(())
    }

    /// Reads the next list of a form; false while it is awaited.
    fn read_next(&mut self, form: &mut FormPlan) -> Result<bool, ShardError> {
        let Some(ngram) = form.next() else { return Ok(false) };
        if form.loosened {
            let (written, loosened) = self.both_lists(ngram)?;
            let (Some((written, _)), Some((loosened, _))) = (written, loosened) else { return Ok(false) };
            form.take(&unite(written, loosened));
            return Ok(true);
        }
        let Some((postings, own)) = self.list(ngram)? else { return Ok(false) };
        form.is_exact &= own;
        form.take(postings);
        Ok(true)
    }

    /// The list of an n-gram and that of it in loosened texts: both are sent for at once.
    #[allow(clippy::type_complexity, reason = "two answers of one function")]
    fn both_lists(&mut self, ngram: NGram) -> Result<(Option<(&'a [Posting], bool)>, Option<(&'a [Posting], bool)>), ShardError> {
        Ok((self.list(ngram)?, self.list(ngram.loosened(self.searcher.root.alphabet.len()))?))
    }

    /// Sends for the lists of an n-gram that will be read.
    fn prefetch(&mut self, ngram: NGram, loosened: bool) -> Result<(), ShardError> {
        if loosened { self.both_lists(ngram).map(drop) } else { self.list(ngram).map(drop) }
    }

    /// The list of an n-gram, empty where the index has none, and whether it is that of the n-gram alone; none while it is awaited.
    fn list(&mut self, ngram: NGram) -> Result<Option<(&'a [Posting], bool)>, ShardError> {
        const NOTHING: (&[Posting], bool) = (&[], true);
        let Some((shard, number)) = self.searcher.root.list_place(ngram) else { return Ok(Some(NOTHING)) };
        match self.block(shard, number)? {
            None => Ok(None),
            Some(Block::Lists(block, lists)) => {
                let read = || read_block(&decode_base64(open(shard, number as usize, block)?)?, self.searcher.root.entries);
                let lists = lists.get_or_init(read);
                let lists = lists.as_ref().map_err(|error| ShardError::Format(error.clone()))?;
                Ok(Some(find(lists, ngram).map_or(NOTHING, |list| (&list.postings, !list.shared))))
            }
            Some(_) => Err(FormatError::Mismatch.into()),
        }
    }

    /// A block of a shard, or none while it is awaited.
    pub(super) fn block(&mut self, shard: ShardId, number: u32) -> Result<Option<&'a Block>, ShardError> {
        match self.searcher.block(shard, number) {
            Some(Ok(block)) => Ok(Some(block)),
            Some(Err(error)) => Err(error),
            None => {
                self.request(shard, Part::Block(number));
                Ok(None)
            }
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
            let forms = word.forms.iter().filter_map(|form| FormPlan::new(form, &self.searcher.root, word.loosened));
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

/// Whether an answer needs no other reading of the question: something was found, or something would be without the reader's own choices.
fn is_answer(results: &Results) -> bool {
    let counted = |counts: &FacetCounts| {
        [&counts.kinds, &counts.units, &counts.aspects, &counts.years].iter().any(|rows| rows.iter().any(|row| row.count > 0))
    };
    results.total > 0 || !results.problems.is_empty() || results.facets.as_ref().is_some_and(counted)
}

fn nothing() -> Results {
    Results { facets: Some(FacetCounts::default()), ..Results::default() }
}

fn written(spelt: &[(Vec<char>, String)]) -> Vec<String> {
    spelt.iter().map(|(_, written)| written.clone()).collect()
}
