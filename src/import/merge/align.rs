//! Which parts of two lists are the same, and which are one edited.

use std::collections::HashMap;

/// The most pairs that are compared one by one; longer lists are parted at what stands once in both.
const MOST_PAIRS: usize = 4_000_000;
/// The most pairs whose likeness is measured.
const MOST_LIKENESSES: usize = 40_000;
/// How alike two blocks are that are one, edited.
pub(super) const ALIKE: f64 = 0.4;

/// What became of each item of `base` in `other`, and what is new: for each item its place in `other`; places grow.
pub(super) fn align(base: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    let mut found = vec![None; base.len()];
    let mut pairs = equal_pairs(base, other);
    pairs.push((base.len(), other.len()));
    let (mut b, mut o) = (0, 0);
    for (next_b, next_o) in pairs {
        for (at_b, at_o) in alike_pairs(&base[b..next_b], &other[o..next_o]) {
            found[b + at_b] = Some(o + at_o);
        }
        if let Some(place) = found.get_mut(next_b) {
            *place = Some(next_o);
        }
        (b, o) = (next_b + 1, next_o + 1);
    }
    found
}

/// A longest list of equal items that stand in the same order in both.
pub(super) fn equal_pairs(base: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    let prefix = base.iter().zip(other).take_while(|(a, b)| a == b).count();
    let suffix = base[prefix..].iter().rev().zip(other[prefix..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (inner_base, inner_other) = (&base[prefix..base.len() - suffix], &other[prefix..other.len() - suffix]);
    let inner = if inner_base.len().saturating_mul(inner_other.len()) <= MOST_PAIRS {
        longest_common(inner_base, inner_other)
    } else {
        unique_common(inner_base, inner_other)
    };
    let mut pairs: Vec<(usize, usize)> = (0..prefix).map(|at| (at, at)).collect();
    pairs.extend(inner.into_iter().map(|(b, o)| (b + prefix, o + prefix)));
    pairs.extend((0..suffix).rev().map(|back| (base.len() - 1 - back, other.len() - 1 - back)));
    pairs
}

fn longest_common(base: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    let width = other.len() + 1;
    let mut lengths = vec![0u32; (base.len() + 1) * width];
    for b in (0..base.len()).rev() {
        for o in (0..other.len()).rev() {
            lengths[b * width + o] = if base[b] == other[o] {
                lengths[(b + 1) * width + o + 1] + 1
            } else {
                lengths[(b + 1) * width + o].max(lengths[b * width + o + 1])
            };
        }
    }
    let (mut b, mut o, mut pairs) = (0, 0, Vec::new());
    while b < base.len() && o < other.len() {
        if base[b] == other[o] {
            pairs.push((b, o));
            (b, o) = (b + 1, o + 1);
        } else if lengths[(b + 1) * width + o] >= lengths[b * width + o + 1] {
            b += 1;
        } else {
            o += 1;
        }
    }
    pairs
}

/// The items that stand once in each, as far as they keep their order.
fn unique_common(base: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    let once = |list: &[&str]| {
        let mut places: HashMap<String, Option<usize>> = HashMap::new();
        for (at, item) in list.iter().enumerate() {
            places.entry((*item).to_owned()).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (in_base, in_other) = (once(base), once(other));
    let mut pairs: Vec<(usize, usize)> = in_base.iter().filter_map(|(item, at)| Some(((*at)?, (*in_other.get(item)?)?))).collect();
    pairs.sort_unstable();
    let mut last = None;
    pairs.retain(|(_, o)| {
        let grows = last.is_none_or(|last| *o > last);
        if grows {
            last = Some(*o);
        }
        grows
    });
    pairs
}

/// The pairs of unequal items that are one, edited: the list of pairs that is most alike altogether.
fn alike_pairs(base: &[&str], other: &[&str]) -> Vec<(usize, usize)> {
    if base.is_empty() || other.is_empty() {
        return Vec::new();
    }
    if base.len().saturating_mul(other.len()) > MOST_LIKENESSES {
        return Vec::new();
    }
    let width = other.len() + 1;
    let mut sums = vec![0f64; (base.len() + 1) * width];
    let likeness: Vec<f64> = base.iter().flat_map(|b| other.iter().map(|o| likeness(b, o))).collect();
    let at = |b: usize, o: usize| Some(likeness[b * other.len() + o]).filter(|likeness| *likeness >= ALIKE);
    for b in (0..base.len()).rev() {
        for o in (0..other.len()).rev() {
            let skip = sums[(b + 1) * width + o].max(sums[b * width + o + 1]);
            sums[b * width + o] = at(b, o).map_or(skip, |likeness| skip.max(sums[(b + 1) * width + o + 1] + likeness));
        }
    }
    let (mut b, mut o, mut pairs) = (0, 0, Vec::new());
    while b < base.len() && o < other.len() {
        let here = sums[b * width + o];
        if here <= sums[(b + 1) * width + o] {
            b += 1;
        } else if here <= sums[b * width + o + 1] {
            o += 1;
        } else {
            pairs.push((b, o));
            (b, o) = (b + 1, o + 1);
        }
    }
    pairs
}

/// From 0 to 1: how many of their pairs of characters two texts share.
pub(super) fn likeness(one: &str, two: &str) -> f64 {
    if one == two {
        return 1.0;
    }
    let pairs = |text: &str| {
        let characters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut counts: HashMap<(char, char), usize> = HashMap::new();
        characters.windows(2).for_each(|pair| *counts.entry((pair[0], pair[1])).or_default() += 1);
        counts
    };
    let (one, two) = (pairs(one), pairs(two));
    let total: usize = one.values().chain(two.values()).sum();
    let shared: usize = one.iter().map(|(pair, count)| two.get(pair).map_or(0, |other| *count.min(other))).sum();
    let shorter = one.values().sum::<usize>().min(two.values().sum());
    if shorter == 0 {
        return 0.0;
    }
    // A short text that was made longer shares little with what it became, but all of its own.
    (2.0 * shared as f64 / total as f64).max(0.75 * shared as f64 / shorter as f64)
}
