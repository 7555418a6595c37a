//! What was made of each original, for the site and for the album, so that a second build does not make it again.
//!
//! A file of the cache is named by the SHA-256 of the original and its [`Purpose`]. It is the SHA-256 of all that follows, then [`MAGIC`],
//! the SHA-256 of the original, the ending of its name after its length (one byte), one byte for the count,
//! and for each rendition its width, height and length (u32, little-endian), one byte for the
//! format and the bytes. A file that is cut off, altered or of another version does not exist as far as we are concerned.
//! Beside it stands what was found of an original that is sound ([`Verdict`]): [`MAGIC`], the SHA-256 and a byte.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::{Encoded, Made, Verdict};
use crate::source::{SourceFile, Stamp, hexadecimal};

/// Raised with every change of what is made: ladder, quality, encoder.
const MAGIC: &[u8; 8] = b"QLpic\0\0\x03";

/// The SHA-256 of an original.
pub type Hash = [u8; 32];

/// What something is made of an original for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Purpose {
    /// The files of the site, smallest first.
    Site,
    /// One file for the album.
    Album {
        /// Its width in pixels.
        width: u32,
        /// The quality of JPEG, of 100.
        quality: u8,
    },
}

impl Purpose {
    /// How the name of its file in the cache ends.
    fn ending(self) -> String {
        match self {
            Purpose::Site => "picture".to_owned(),
            Purpose::Album { width, quality } => format!("{width}-{quality}.album"),
        }
    }
}

/// Remembers renditions: in a folder across builds, in memory across the rebuilds of one `serve`. Clones remember the same.
#[derive(Debug, Clone, Default)]
pub struct PictureCache {
    folder: Option<PathBuf>,
    memory: Option<Arc<Memory>>,
}

#[derive(Debug, Default)]
struct Memory {
    made: Mutex<HashMap<(Hash, Purpose), Arc<Made>>>,
    verdicts: Mutex<HashMap<Hash, Verdict>>,
    hashes: Mutex<HashMap<PathBuf, (Stamp, Hash)>>,
}

impl PictureCache {
    /// Remembers nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Remembers in a folder, which need not exist. A folder that cannot be written costs time, not correctness.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder: Some(folder), memory: None }
    }

    /// The same, and in memory too: for a program that builds again and again.
    #[must_use]
    pub fn and_memory(mut self) -> Self {
        self.memory = Some(Arc::default());
        self
    }

    /// The hash of an original, and its bytes where it had to be read: a file that has not changed since the last rebuild is not.
    pub(crate) fn original<E>(&self, file: &SourceFile, read: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<(Hash, Option<Vec<u8>>), E> {
        let stamp = self.memory.is_some().then(|| file.stamp()).flatten();
        if let (Some(memory), Some(stamp)) = (&self.memory, &stamp)
            && let Some((known, hash)) = lock(&memory.hashes).get(&stamp.file)
            && known == stamp
        {
            return Ok((*hash, None));
        }
        let bytes = read()?;
        let hash = Sha256::digest(&bytes).into();
        if let (Some(memory), Some(stamp)) = (&self.memory, stamp) {
            lock(&memory.hashes).insert(stamp.file.clone(), (stamp, hash));
        }
        Ok((hash, Some(bytes)))
    }

    /// What was found of an original; looks where it is not known. What is not sound is looked at again each time.
    pub(super) fn verdict<E>(&self, hash: &Hash, look: impl FnOnce() -> Result<Verdict, E>) -> Result<Verdict, E> {
        if let Some(verdict) = self.known_verdict(hash) {
            return Ok(verdict);
        }
        let verdict = look()?;
        if let Some(memory) = &self.memory {
            lock(&memory.verdicts).insert(*hash, verdict);
        }
        if let Some(folder) = &self.folder {
            write(folder, &file_in(folder, hash, "sound"), &encode_verdict(verdict, hash));
        }
        Ok(verdict)
    }

    fn known_verdict(&self, hash: &Hash) -> Option<Verdict> {
        let known = self.memory.as_ref().and_then(|memory| lock(&memory.verdicts).get(hash).copied());
        known.or_else(|| load_verdict(self.folder.as_deref()?, hash))
    }

    /// Whether an original was decoded to its last pixel before.
    pub(crate) fn is_known_sound(&self, hash: &Hash) -> bool {
        self.known_verdict(hash).is_some()
    }

    /// Whether what is made now is still there when it is asked for again.
    pub(super) fn is_kept(&self) -> bool {
        self.folder.is_some() || self.memory.is_some()
    }

    /// What was made of an original for a purpose; makes it where it is not known.
    pub(crate) fn remember<E>(&self, hash: &Hash, purpose: Purpose, make: impl FnOnce() -> Result<Made, E>) -> Result<Arc<Made>, E> {
        let key = (*hash, purpose);
        if let Some(made) = self.memory.as_ref().and_then(|memory| lock(&memory.made).get(&key).cloned()) {
            return Ok(made);
        }
        let made = match self.folder.as_deref().and_then(|folder| load(folder, hash, purpose)) {
            Some(made) => Arc::new(made),
            None => {
                let made = Arc::new(make()?);
                if let Some(folder) = &self.folder {
                    store(folder, hash, purpose, &made);
                }
                made
            }
        };
        if let Some(memory) = &self.memory {
            lock(&memory.made).insert(key, Arc::clone(&made));
        }
        Ok(made)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn file_in(folder: &Path, hash: &Hash, ending: &str) -> PathBuf {
    folder.join(format!("{}.{ending}", hexadecimal(hash)))
}

fn load(folder: &Path, hash: &Hash, purpose: Purpose) -> Option<Made> {
    let bytes = fs::read(file_in(folder, hash, &purpose.ending())).ok()?;
    let (checksum, body) = bytes.split_at_checked(32)?;
    let intact = Sha256::digest(body).as_slice() == checksum;
    if intact { decode(body, hash, purpose) } else { None }
}

fn store(folder: &Path, hash: &Hash, purpose: Purpose, made: &Made) {
    let body = encode(made, hash, purpose);
    write(folder, &file_in(folder, hash, &purpose.ending()), &[Sha256::digest(&body).as_slice(), &body].concat());
}

/// Writes beside and renames, so that two builds at once never see half a file. Failure is no matter.
fn write(folder: &Path, file: &Path, bytes: &[u8]) {
    let mut fresh = file.to_owned().into_os_string();
    fresh.push(format!(".new-{}", std::process::id()));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&fresh, bytes)).and_then(|()| fs::rename(&fresh, file));
    if written.is_err() {
        let _ = fs::remove_file(&fresh);
    }
}

fn load_verdict(folder: &Path, hash: &Hash) -> Option<Verdict> {
    let bytes = fs::read(file_in(folder, hash, "sound")).ok()?;
    let every = [false, true].into_iter().flat_map(|is_cmyk| [false, true].map(|is_animated| Verdict { is_cmyk, is_animated }));
    every.into_iter().find(|verdict| encode_verdict(*verdict, hash) == bytes)
}

fn encode_verdict(verdict: Verdict, hash: &Hash) -> Vec<u8> {
    let byte = u8::from(verdict.is_cmyk) | u8::from(verdict.is_animated) << 1;
    [MAGIC.as_slice(), hash, &[byte]].concat()
}

const ENDINGS: [&str; 2] = ["jpg", "png"];

/// What a body begins with.
fn head(hash: &Hash, purpose: Purpose) -> Vec<u8> {
    let ending = purpose.ending();
    [MAGIC.as_slice(), hash, &[ending.len() as u8], ending.as_bytes()].concat()
}

fn encode(made: &Made, hash: &Hash, purpose: Purpose) -> Vec<u8> {
    let mut out = head(hash, purpose);
    out.push(made.renditions.len() as u8);
    for encoded in &made.renditions {
        for number in [encoded.width, encoded.height, encoded.bytes.len() as u32] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.push(u8::from(encoded.ending == ENDINGS[1]));
        out.extend_from_slice(&encoded.bytes);
    }
    out
}

fn decode(body: &[u8], hash: &Hash, purpose: Purpose) -> Option<Made> {
    let mut rest = body.strip_prefix(head(hash, purpose).as_slice())?;
    let [count] = *take::<1>(&mut rest)?;
    let mut renditions = Vec::new();
    for _ in 0..count {
        let mut number = || take::<4>(&mut rest).map(|bytes| u32::from_le_bytes(*bytes));
        let (width, height, length) = (number()?, number()?, number()?);
        let [ending] = *take::<1>(&mut rest)?;
        let (bytes, after) = rest.split_at_checked(length as usize)?;
        rest = after;
        renditions.push(Encoded { width, height, ending: ENDINGS.get(usize::from(ending))?, bytes: bytes.to_vec() });
    }
    (rest.is_empty() && !renditions.is_empty()).then_some(Made { renditions })
}

fn take<'a, const N: usize>(rest: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_written() {
        let encoded = |width, ending| Encoded { width, height: 7, ending, bytes: vec![1, 2, width as u8] };
        let made = Made { renditions: vec![encoded(480, "jpg"), encoded(960, "png")] };
        let album = |width| Purpose::Album { width, quality: 92 };
        let body = encode(&made, &[7; 32], album(480));
        assert_eq!(decode(&body, &[7; 32], album(480)), Some(made));
        assert_eq!(decode(&body, &[8; 32], album(480)), None);
        for purpose in [Purpose::Site, album(481)] {
            assert_eq!(decode(&body, &[7; 32], purpose), None, "{purpose:?}");
        }
        for cut in 0..body.len() {
            assert_eq!(decode(&body[..cut], &[7; 32], album(480)), None);
        }
    }
}
