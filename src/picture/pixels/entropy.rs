//! Walks through the coded data of a JPEG's scans without making pixels of it, to know whether all of it is there.
//!
//! Decoders paint grey what is missing, and one that meets an end of image in the middle of a picture says nothing of it. The
//! procedures are those of ITU-T T.81, annexes F and G; of a progressive picture it is kept which coefficients are not zero.

use std::collections::BTreeMap;

use super::Broken;

/// The Huffman codes of a table.
#[derive(Debug)]
pub(super) struct Codes {
    /// For each byte that may come next: the length of the code that it begins with, and its symbol. Length 0 for a longer one.
    short: [(u8, u8); 256],
    /// For each length: the first code, the number of its symbol, and how many there are.
    long: [(u32, u32, u32); 17],
    symbols: Vec<u8>,
}

impl Codes {
    /// Reads sixteen counts, then the symbols.
    pub(super) fn new(counts: &[u8], symbols: &[u8]) -> Self {
        let mut codes = Self { short: [(0, 0); 256], long: [(0, 0, 0); 17], symbols: symbols.to_vec() };
        let (mut code, mut number) = (0_u32, 0_u32);
        for (length, count) in (1..=16_u32).zip(counts.iter().map(|count| u32::from(*count))) {
            codes.long[length as usize] = (code, number, count);
            for index in 0..count {
                let at = (code + index) << 8_u32.saturating_sub(length);
                let Some(symbol) = symbols.get((number + index) as usize) else { break };
                if length <= 8 {
                    let fill = codes.short.iter_mut().skip(at as usize).take(1 << (8 - length));
                    fill.for_each(|entry| *entry = (length as u8, *symbol));
                }
            }
            code = (code + count) << 1;
            number += count;
        }
        codes
    }
}

/// A component of a frame.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sampling {
    pub(super) horizontal: u32,
    pub(super) vertical: u32,
}

/// A frame, as far as its scans must know it.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) is_progressive: bool,
    pub(super) components: Vec<Sampling>,
    /// For each component and block, in its own order, the coefficients that are not zero; only of a progressive picture.
    nonzero: Vec<Vec<u64>>,
}

/// What a scan says of itself.
#[derive(Debug)]
pub(super) struct Scan {
    /// The components in it: their number in the frame, and the tables of each.
    pub(super) components: Vec<(usize, u8)>,
    pub(super) first: u8,
    pub(super) last: u8,
    pub(super) high: u8,
    pub(super) restart: u32,
}

impl Frame {
    fn blocks(&self, component: usize) -> (u32, u32) {
        let most = |side: fn(&Sampling) -> u32| self.components.iter().map(side).max().unwrap_or(1).max(1);
        let one = self.components[component];
        let across = (self.width * one.horizontal).div_ceil(most(|one| one.horizontal)).div_ceil(8);
        let down = (self.height * one.vertical).div_ceil(most(|one| one.vertical)).div_ceil(8);
        (across, down)
    }

    fn units(&self, scan: &Scan) -> u32 {
        if let [(component, _)] = scan.components[..] {
            let (across, down) = self.blocks(component);
            return across * down;
        }
        let most = |side: fn(&Sampling) -> u32| self.components.iter().map(side).max().unwrap_or(1).max(1);
        self.width.div_ceil(8 * most(|one| one.horizontal)) * self.height.div_ceil(8 * most(|one| one.vertical))
    }

    /// Walks through a scan.
    ///
    /// # Errors
    ///
    /// - [`Broken::CutOff`]: the data ends before the picture does.
    /// - [`Broken::Damaged`]: codes that no table has.
    pub(super) fn walk(&mut self, scan: &Scan, codes: &BTreeMap<u8, Codes>, data: &[u8]) -> Result<(), Broken> {
        if self.width == 0
            || self.height == 0
            || self.components.iter().any(|one| !(1..=4).contains(&one.horizontal) || !(1..=4).contains(&one.vertical))
        {
            return Err(Broken::Damaged);
        }
        if self.is_progressive && self.nonzero.is_empty() {
            let counts = (0..self.components.len()).map(|component| self.blocks(component));
            self.nonzero = counts.map(|(across, down)| vec![0; across as usize * down as usize]).collect();
        }
        let (units, is_single) = (self.units(scan), scan.components.len() == 1);
        let mut bits = Bits { data, held: 0, count: 0 };
        let mut run = 0;
        for unit in 0..units {
            if scan.restart > 0 && unit > 0 && unit % scan.restart == 0 {
                bits.restart()?;
                run = 0;
            }
            for (component, tables) in &scan.components {
                let one = self.components[*component];
                let blocks = if is_single { 1 } else { one.horizontal * one.vertical };
                let dc = codes.get(&(tables >> 4));
                let ac = codes.get(&(0x10 | tables & 0xF));
                for _ in 0..blocks {
                    let block = self.nonzero.get_mut(*component).and_then(|blocks| blocks.get_mut(unit as usize));
                    bits.block(scan, dc, ac, block.filter(|_| scan.first > 0), &mut run)?;
                }
            }
        }
        Ok(())
    }
}

/// The bits of a scan.
struct Bits<'a> {
    data: &'a [u8],
    held: u64,
    count: u32,
}

impl Bits<'_> {
    /// Takes in bytes up to a marker. A zero behind 0xFF is none of them.
    fn fill(&mut self) {
        while self.count <= 48 {
            let Some((&byte, rest)) = self.data.split_first() else { return };
            self.data = match (byte, rest) {
                (0xFF, [0, after @ ..]) => after,
                (0xFF, _) => return,
                _ => rest,
            };
            self.held = self.held << 8 | u64::from(byte);
            self.count += 8;
        }
    }

    fn take(&mut self, count: u32) -> Result<u32, Broken> {
        if self.count < count {
            self.fill();
        }
        self.count = self.count.checked_sub(count).ok_or(Broken::CutOff)?;
        Ok((self.held >> self.count) as u32 & ((1 << count) - 1))
    }

    fn symbol(&mut self, codes: &Codes) -> Result<u8, Broken> {
        if self.count < 16 {
            self.fill();
        }
        if self.count >= 8 {
            let (length, symbol) = codes.short[(self.held >> (self.count - 8)) as usize & 0xFF];
            if length > 0 {
                self.count -= u32::from(length);
                return Ok(symbol);
            }
        }
        let mut code = 0;
        for (first, number, count) in &codes.long[1..] {
            code = code << 1 | self.take(1)?;
            if code >= *first && code - first < *count {
                return codes.symbols.get((number + code - first) as usize).copied().ok_or(Broken::Damaged);
            }
        }
        Err(Broken::Damaged)
    }

    /// A block of a baseline picture, or of one component's band in a progressive one; a scan that begins at the first coefficient of
    /// a progressive picture has nothing else.
    fn block(&mut self, scan: &Scan, dc: Option<&Codes>, ac: Option<&Codes>, block: Option<&mut u64>, run: &mut u32) -> Result<(), Broken> {
        let band = (scan.first.min(63), scan.last.min(63));
        match block {
            Some(block) if scan.high == 0 => self.first_pass(ac.ok_or(Broken::Damaged)?, block, band, run),
            Some(block) => self.later_pass(ac.ok_or(Broken::Damaged)?, block, band, run),
            None if scan.high > 0 => self.take(1).map(|_| ()),
            None => {
                self.value(dc.ok_or(Broken::Damaged)?)?;
                if scan.last > 0 { self.baseline(ac.ok_or(Broken::Damaged)?) } else { Ok(()) }
            }
        }
    }

    /// A length, and as many bits.
    fn value(&mut self, codes: &Codes) -> Result<(), Broken> {
        let length = self.symbol(codes)?;
        self.take(u32::from(length.min(16))).map(|_| ())
    }

    fn baseline(&mut self, codes: &Codes) -> Result<(), Broken> {
        let mut at = 1;
        while at < 64 {
            let symbol = self.symbol(codes)?;
            let (zeros, length) = (symbol >> 4, symbol & 0xF);
            if length == 0 && zeros < 15 {
                return Ok(());
            }
            self.take(u32::from(length))?;
            at += zeros + 1;
        }
        Ok(())
    }

    fn first_pass(&mut self, codes: &Codes, block: &mut u64, (first, last): (u8, u8), run: &mut u32) -> Result<(), Broken> {
        if *run > 0 {
            *run -= 1;
            return Ok(());
        }
        let mut at = first;
        while at <= last {
            let symbol = self.symbol(codes)?;
            let (zeros, length) = (symbol >> 4, symbol & 0xF);
            if length == 0 && zeros < 15 {
                *run = (1 << zeros) - 1 + self.take(u32::from(zeros))?;
                return Ok(());
            }
            at += zeros;
            if length > 0 {
                self.take(u32::from(length))?;
                *block |= 1_u64.checked_shl(u32::from(at)).unwrap_or(0);
            }
            at += 1;
        }
        Ok(())
    }

    fn later_pass(&mut self, codes: &Codes, block: &mut u64, (first, last): (u8, u8), run: &mut u32) -> Result<(), Broken> {
        let mut at = first;
        while *run == 0 && at <= last {
            let symbol = self.symbol(codes)?;
            let (mut zeros, is_new) = (symbol >> 4, symbol & 0xF > 0);
            if !is_new && zeros < 15 {
                *run = (1 << zeros) + self.take(u32::from(zeros))?;
                break;
            }
            if is_new {
                self.take(1)?;
            }
            while at <= last {
                let bit = 1_u64 << at;
                at += 1;
                if *block & bit != 0 {
                    self.take(1)?;
                } else if zeros == 0 {
                    *block |= if is_new { bit } else { 0 };
                    break;
                } else {
                    zeros -= 1;
                }
            }
        }
        if *run > 0 {
            *run -= 1;
            let rest = (at..=last).filter(|at| *block & 1 << at != 0).count();
            for _ in 0..rest {
                self.take(1)?;
            }
        }
        Ok(())
    }

    /// Goes on behind the next restart marker.
    fn restart(&mut self) -> Result<(), Broken> {
        (self.held, self.count) = (0, 0);
        loop {
            match self.data {
                [0xFF, 0xD0..=0xD7, rest @ ..] => {
                    self.data = rest;
                    return Ok(());
                }
                [_, rest @ ..] => self.data = rest,
                [] => return Err(Broken::CutOff),
            }
        }
    }
}
