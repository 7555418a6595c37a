//! What the texts say: which candidates are right, in what order, and how many there are.
//!
//! 1. *Few candidates*, up to [`EXACT_TOTAL_LIMIT`]: all their texts are read, so that the total is exact and the texts give the order.
//! 2. *Many*: texts are read from the best on until the page of results is full. Where the lists are not exact, half as many more are sent for at
//!    once, since a wrong one costs another round of requests; and of the others a sample of [`SAMPLE`], evenly over all, gives, after the page
//!    is shown, the share of right ones and so the total ([`Results::total_is_estimate`]).
//! 3. What lacks a word after all is refuted and never shown.

use super::evaluate::{Candidate, Search};
use super::facets::{Chosen, FacetCounter, FacetCounts};
use super::format::{CHECKSUM, FormatError, open};
use super::list::SHORT;
use super::plan::{SearchWord, intersect};
use super::rank::score;
use super::searcher::{Block, Hit, Part, Results, ShardError, add_problem};
use super::snippet::{Prepared, passage};
use super::stored::{FacetNumbers, read_entry};

/// Up to so many candidates are all is_exact, and ordered, by their texts.
pub const EXACT_TOTAL_LIMIT: usize = SHORT as usize;
/// Texts that are read to tell how many of many candidates are right.
pub const SAMPLE: usize = 8;

/// An entry as it is written, and its texts made ready.
type Stored<'a> = (&'a str, &'a [Prepared]);

/// What texts are compared with.
pub(super) struct Asked<'a> {
    pub(super) words: &'a [SearchWord],
    pub(super) excluded: &'a [SearchWord],
    /// Whether lists have is_exact that every candidate is right.
    pub(super) is_exact: bool,
}

impl<'a> Search<'a> {
    pub(super) fn answer(
        &mut self,
        mut candidates: Vec<Candidate>,
        asked: &Asked<'_>,
        limit: usize,
    ) -> Result<Option<Results>, ShardError> {
        let chosen = Chosen::new(self.query, &self.searcher.root, &self.searcher.folder);
        let narrowed = !self.query.filters.is_empty() || !self.query.narrowed.is_empty();
        let mut facets = self.facets_of(&candidates)?;
        if facets.is_none() && narrowed {
            return Ok(None);
        }
        let few = candidates.len() <= EXACT_TOTAL_LIMIT;
        // Of what is left out by a choice only the counts of the facets are wanted.
        let all: Vec<u32> = candidates.iter().map(|candidate| candidate.entry).collect();
        if let Some(facets) = facets.as_ref().filter(|_| narrowed) {
            let mut kept = facets.iter().map(|facets| facets.is_none_or(|facets| chosen.keeps(facets)));
            candidates.retain(|_| kept.next().unwrap_or(true));
        }
        let later = std::mem::take(&mut self.missing);
        let mut proof = self.prove(&candidates, asked, if few { usize::MAX } else { limit })?;
        if !self.missing.is_empty() {
            return Ok(None);
        }
        self.missing = later;
        let (total, total_is_estimate) =
            if asked.is_exact || few { (candidates.len() - proof.refuted.len(), false) } else { self.estimate(&candidates, asked, &proof) };
        if few {
            proof.order_by_texts(self.searcher.entries(), asked.words.len());
        }
        let counts = facets.take().map(|facets| self.count_facets(&all, &facets, &chosen, &proof.refuted));
        proof.hits.truncate(limit);
        let hits = proof.hits.into_iter().map(|(hit, _)| hit).collect();
        Ok(Some(Results { total, total_is_estimate, hits, facets: counts, problems: proof.problems, ..Results::default() }))
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
                None => self.request(shard, Part::Whole),
            }
        }
        if !self.missing.is_empty() {
            return Ok(None);
        }
        // Facets that are damaged are not counted; the results stand without them.
        Ok(Some(candidates.iter().map(|candidate| searcher.facet_numbers(candidate.entry)).collect()))
    }

    /// Reads texts from the best candidate on, until there are `limit` hits. What is sent for at once is as much as will likely do: where some
    /// were wrong so far, as many more as were.
    fn prove(&mut self, candidates: &[Candidate], asked: &Asked<'_>, limit: usize) -> Result<Proof, ShardError> {
        let mut proof = Proof::default();
        let mut ranked = top_k(candidates, limit.saturating_mul(2));
        let mut awaited = 0;
        let mut at = 0;
        while at < candidates.len() && proof.hits.len() < limit {
            if at == ranked.len() {
                ranked = top_k(candidates, at.saturating_mul(4));
            }
            let read = proof.hits.len() + proof.refuted.len();
            let wanted = limit - proof.hits.len();
            let enough = match proof.hits.len().max(read.div_ceil(4)) {
                // Nothing is known yet.
                _ if asked.is_exact => wanted,
                0 => wanted.saturating_add(wanted / 2),
                right => (wanted.saturating_mul(read + right / 2) / right).saturating_add(1),
            };
            if awaited >= enough {
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

    fn stored(&mut self, entry: u32) -> Result<Option<Stored<'a>>, ShardError> {
        let (shard, number) = self.searcher.root.text_place(entry);
        match self.block(shard, number)? {
            None => Ok(None),
            Some(Block::Text(block, prepared)) => {
                let content = || open(shard, number as usize, block);
                let prepared = prepared.get_or_init(|| Ok(Prepared::all(&read_entry(content()?)?, &self.searcher.folder)));
                let prepared = prepared.as_ref().map_err(|error| ShardError::Format(error.clone()))?;
                // Its checksum was right when it was made ready.
                Ok(block.get(CHECKSUM..).map(|text| (text, &prepared[..])))
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

/// The best candidates in order, `count` of them where there are so many: of thousands only a page is ever looked at.
fn top_k(candidates: &[Candidate], count: usize) -> Vec<Candidate> {
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
pub(super) fn intersect_scores(a: &[Candidate], b: &[Candidate]) -> Vec<Candidate> {
    let mut out = Vec::new();
    intersect(a, b, |candidate| candidate.entry, |a, b| out.push(Candidate { entry: a.entry, score: a.score + b.score }));
    out
}

/// What the texts say about the candidates.
#[derive(Debug, Default)]
pub(super) struct Proof {
    /// With the entries' numbers.
    hits: Vec<(Hit, u32)>,
    refuted: Vec<u32>,
    problems: Vec<ShardError>,
}

impl Proof {
    fn add(&mut self, candidate: &Candidate, (text, prepared): Stored<'_>, asked: &Asked<'_>) {
        let entry = match read_entry(text) {
            Ok(entry) => entry,
            Err(error) => return self.fail(error.into()),
        };
        let Some(passage) = passage(&entry, prepared, asked.words, asked.excluded) else {
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
