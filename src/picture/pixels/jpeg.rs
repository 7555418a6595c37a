//! The segments of a JPEG: what is needed to show it, and nothing else.
//!
//! The markers are those of ITU-T T.81, table B.1. A file that is cut off has no end of image, or no scan of all its components.

use std::collections::BTreeMap;

use super::Broken;
use super::entropy::{Codes, Frame, Sampling, Scan};

/// A JPEG taken apart.
#[derive(Debug)]
pub(super) struct Segments {
    /// The picture with only those segments that are needed to decode it, each without a spare byte.
    pub(super) bare: Vec<u8>,
    /// The colour profile, put together.
    pub(super) profile: Option<Vec<u8>>,
    /// What EXIF says, without its mark.
    pub(super) exif: Option<Vec<u8>>,
    /// How many components it has.
    pub(super) components: usize,
}

impl Segments {
    /// Takes a JPEG apart, and makes sure that all of its coded data is there.
    ///
    /// # Errors
    ///
    /// - [`Broken::CutOff`]: no end of image, or a component without a scan.
    /// - [`Broken::Damaged`]: segments that no JPEG can have.
    /// - [`Broken::Kind`]: a kind of JPEG that is not read.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Broken> {
        Self::read_by(bytes, Reader::default())
    }

    /// The same of a JPEG that was found sound before: its coded data is not looked at again.
    ///
    /// # Errors
    ///
    /// As [`Segments::read`], but for coded data.
    pub(super) fn read_sound(bytes: &[u8]) -> Result<Self, Broken> {
        Self::read_by(bytes, Reader { is_known_sound: true, ..Reader::default() })
    }

    fn read_by(bytes: &[u8], reader: Reader) -> Result<Self, Broken> {
        let mut reader = Reader { bare: vec![0xFF, 0xD8], ..reader };
        let mut rest = bytes.strip_prefix(&[0xFF, 0xD8]).ok_or(Broken::Damaged)?;
        loop {
            let marker = next_marker(&mut rest).ok_or(Broken::CutOff)?;
            match marker {
                0xD9 => return reader.finish(),
                // Without a length; outside a scan they mean nothing.
                0x01 | 0xD0..=0xD8 => continue,
                _ => {}
            }
            let [high, low, ..] = rest else { return Err(Broken::CutOff) };
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            if length < 2 {
                return Err(Broken::Damaged);
            }
            let body = rest.get(2..length).ok_or(Broken::CutOff)?;
            rest = &rest[length..];
            reader.segment(marker, body)?;
            if marker == 0xDA {
                let is_end = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF);
                let end = rest.windows(2).position(is_end).ok_or(Broken::CutOff)?;
                reader.entropy(&rest[..end])?;
                rest = &rest[end..];
            }
        }
    }
}

/// The next marker; what stands before it belongs to nothing and is passed over, as every decoder does.
fn next_marker(rest: &mut &[u8]) -> Option<u8> {
    loop {
        let at = rest.iter().position(|byte| *byte == 0xFF)?;
        *rest = &rest[at + 1..];
        while let [0xFF, after @ ..] = rest {
            *rest = after;
        }
        let (marker, after) = rest.split_first()?;
        *rest = after;
        if *marker != 0 {
            return Some(*marker);
        }
    }
}

/// Scans that a picture may have; programs make about ten.
const SCANS: usize = 100;

/// A component of the frame: its name, and the table of its quantisation.
#[derive(Debug, Clone, Copy)]
struct Component {
    name: u8,
    quantisation: u8,
}

#[derive(Default)]
struct Reader {
    is_known_sound: bool,
    bare: Vec<u8>,
    profile: BTreeMap<u8, Vec<u8>>,
    exif: Option<Vec<u8>>,
    /// The frame header, until the first scan.
    frame: Option<(u8, Vec<u8>)>,
    components: Vec<Component>,
    measured: Frame,
    /// The scan whose data comes next.
    scan: Option<Scan>,
    scans: usize,
    restart: u32,
    /// Tables that no scan has needed yet, by their number; a table that none ever needs is left out.
    quantisation: BTreeMap<u8, Vec<u8>>,
    huffman: BTreeMap<u8, Vec<u8>>,
    /// The codes of all tables.
    codes: BTreeMap<u8, Codes>,
    has_color_transform: bool,
    /// The components that have had a scan.
    scanned: Vec<u8>,
}

impl Reader {
    fn segment(&mut self, marker: u8, body: &[u8]) -> Result<(), Broken> {
        match marker {
            0xC0..=0xC2 => self.frame(marker, body),
            0xC3 | 0xC7 | 0xCB | 0xCF => Err(Broken::Kind("无损压缩的 JPG")),
            0xC5 | 0xC6 | 0xCD | 0xCE => Err(Broken::Kind("分层压缩的 JPG")),
            0xC9 | 0xCA => Err(Broken::Kind("算术编码的 JPG")),
            0xC4 => self.huffman_tables(body),
            0xDB => self.quantisation_tables(body),
            0xDA => self.scan(body),
            0xDD => {
                let [high, low, ..] = body else { return Err(Broken::Damaged) };
                self.restart = u32::from(u16::from_be_bytes([*high, *low]));
                put(&mut self.bare, marker, &[*high, *low]);
                Ok(())
            }
            _ => {
                self.application(marker, body);
                Ok(())
            }
        }
    }

    /// Remarks, applications, previews, extensions and what has no meaning yet: only three of them say how the picture is meant.
    fn application(&mut self, marker: u8, body: &[u8]) {
        match marker {
            0xE1 => {
                if let Some(exif) = body.strip_prefix(b"Exif\0\0") {
                    self.exif = Some(exif.to_vec());
                }
            }
            0xE2 => {
                if let Some([number, _, part @ ..]) = body.strip_prefix(b"ICC_PROFILE\0") {
                    self.profile.entry(*number).or_insert_with(|| part.to_vec());
                }
            }
            0xEE => {
                if let Some([_, _, _, _, _, _, transform, ..]) = body.strip_prefix(b"Adobe")
                    && !self.has_color_transform
                {
                    self.has_color_transform = true;
                    let transform = (*transform).min(2);
                    put(&mut self.bare, marker, &[b"Adobe".as_slice(), &[0, 100, 0, 0, 0, 0, transform]].concat());
                }
            }
            _ => {}
        }
    }

    fn frame(&mut self, marker: u8, body: &[u8]) -> Result<(), Broken> {
        let count = usize::from(*body.get(5).ok_or(Broken::Damaged)?);
        let body = body.get(..6 + 3 * count).ok_or(Broken::Damaged)?;
        if !self.components.is_empty() {
            return Err(Broken::Damaged);
        }
        if body[0] != 8 {
            return Err(Broken::Kind("每色 12 位的 JPG"));
        }
        self.components = body[6..].chunks_exact(3).map(|part| Component { name: part[0], quantisation: part[2] }).collect();
        let has_twins =
            self.components.iter().enumerate().any(|(at, one)| self.components[..at].iter().any(|other| other.name == one.name));
        if !matches!(count, 1 | 3 | 4) || has_twins {
            return Err(Broken::Kind("颜色通道不合规范的 JPG"));
        }
        self.measured.is_progressive = marker == 0xC2;
        self.measured.height = u32::from(u16::from_be_bytes([body[1], body[2]]));
        self.measured.width = u32::from(u16::from_be_bytes([body[3], body[4]]));
        let sampling =
            body[6..].chunks_exact(3).map(|part| Sampling { horizontal: u32::from(part[1] >> 4), vertical: u32::from(part[1] & 0xF) });
        self.measured.components = sampling.collect();
        self.frame = Some((marker, body.to_vec()));
        Ok(())
    }

    fn scan(&mut self, body: &[u8]) -> Result<(), Broken> {
        let count = usize::from(*body.first().ok_or(Broken::Damaged)?);
        let body = body.get(..4 + 2 * count).ok_or(Broken::Damaged)?;
        if count == 0 || self.components.is_empty() {
            return Err(Broken::Damaged);
        }
        // It is legal and very rare, and our decoder makes wrong colours of it without a word.
        if !self.measured.is_progressive && count < self.components.len() {
            return Err(Broken::Kind("各颜色通道分开存放的 JPG"));
        }
        for component in &self.components {
            if let Some(table) = self.quantisation.remove(&component.quantisation) {
                put(&mut self.bare, 0xDB, &table);
            }
        }
        if let Some((marker, frame)) = self.frame.take() {
            put(&mut self.bare, marker, &frame);
        }
        self.scans += 1;
        if self.scans > SCANS {
            return Err(Broken::Damaged);
        }
        // A baseline scan has all coefficients, whatever it says.
        let band = (body[1 + 2 * count], body[2 + 2 * count], body[3 + 2 * count] >> 4);
        let (first, last, high) = if self.measured.is_progressive { band } else { (0, 63, 0) };
        let mut components = Vec::new();
        for part in body[1..=2 * count].chunks_exact(2) {
            let number = self.components.iter().position(|component| component.name == part[0]).ok_or(Broken::Damaged)?;
            components.push((number, part[1]));
            self.scanned.push(part[0]);
            let dc = (first == 0).then_some(part[1] >> 4);
            let ac = (last > 0).then_some(0x10 | part[1] & 0xF);
            for number in dc.into_iter().chain(ac) {
                if let Some(table) = self.huffman.remove(&number) {
                    put(&mut self.bare, 0xC4, &table);
                }
            }
        }
        put(&mut self.bare, 0xDA, body);
        self.scan = Some(Scan { components, first, last, high, restart: self.restart });
        Ok(())
    }

    /// What is between the markers, with fill bytes before a restart left out. All of it must be there.
    fn entropy(&mut self, data: &[u8]) -> Result<(), Broken> {
        if let Some(scan) = self.scan.take().filter(|_| !self.is_known_sound) {
            self.measured.walk(&scan, &self.codes, data)?;
        }
        let mut rest = data;
        while let Some(at) = rest.windows(2).position(|pair| pair == [0xFF, 0xFF]) {
            self.bare.extend(&rest[..at]);
            rest = &rest[at + 1..];
        }
        self.bare.extend(rest.strip_suffix(&[0xFF]).unwrap_or(rest));
        Ok(())
    }

    fn huffman_tables(&mut self, body: &[u8]) -> Result<(), Broken> {
        let mut rest = body;
        while !rest.is_empty() {
            let counts = rest.get(1..17).ok_or(Broken::Damaged)?;
            let length = 17 + counts.iter().map(|count| usize::from(*count)).sum::<usize>();
            let table = rest.get(..length).ok_or(Broken::Damaged)?;
            if table[0] & 0xF > 3 || table[0] >> 4 > 1 || length > 17 + 256 {
                return Err(Broken::Damaged);
            }
            self.codes.insert(table[0], Codes::new(counts, &table[17..]));
            self.huffman.insert(table[0], table.to_vec());
            rest = &rest[length..];
        }
        Ok(())
    }

    fn quantisation_tables(&mut self, body: &[u8]) -> Result<(), Broken> {
        let mut rest = body;
        while let Some(first) = rest.first() {
            let length = if first >> 4 == 0 { 65 } else { 129 };
            let table = rest.get(..length).ok_or(Broken::Damaged)?;
            if first & 0xF > 3 || first >> 4 > 1 {
                return Err(Broken::Damaged);
            }
            self.quantisation.insert(first & 0xF, table.to_vec());
            rest = &rest[length..];
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Segments, Broken> {
        let is_complete = !self.components.is_empty() && self.components.iter().all(|component| self.scanned.contains(&component.name));
        if !is_complete {
            return Err(Broken::CutOff);
        }
        self.bare.extend([0xFF, 0xD9]);
        let profile: Vec<u8> = self.profile.into_values().flatten().collect();
        let profile = (!profile.is_empty()).then_some(profile);
        Ok(Segments { bare: self.bare, profile, exif: self.exif, components: self.components.len() })
    }
}

fn put(bare: &mut Vec<u8>, marker: u8, body: &[u8]) {
    bare.extend([0xFF, marker]);
    bare.extend((body.len() as u16 + 2).to_be_bytes());
    bare.extend(body);
}
