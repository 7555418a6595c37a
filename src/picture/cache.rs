//! What was made of each original, so that a second build does not make it again.
//!
//! A file of the cache is the SHA-256 of all that follows, then [`MAGIC`], the SHA-256 of the original, one byte for the count,
//! and for each rendition its width, height and length (u32, little-endian), one byte for the
//! format and the bytes. A file that is cut off, altered or of another version does not exist as far as we are concerned.
//! Beside it stands what was found of an original that is sound ([`Verdict`]): [`MAGIC`], the SHA-256 and a byte.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::{Encoded, Made, Verdict};

/// Raised with every change of what is made: ladder, quality, encoder.
const MAGIC: &[u8; 8] = b"QLpic\0\0\x02";

/// The SHA-256 of an original.
pub type Hash = [u8; 32];

/// Remembers renditions: in a folder across builds, in memory across the rebuilds of one `serve`.
#[derive(Debug, Default)]
pub struct PictureCache {
    folder: Option<PathBuf>,
    memory: Option<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    made: Mutex<HashMap<Hash, Arc<Made>>>,
    verdicts: Mutex<HashMap<Hash, Verdict>>,
    hashes: Mutex<HashMap<PathBuf, (Stamp, Hash)>>,
}

/// How a file looks from outside; the same stamp means the same bytes, as every build tool assumes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: SystemTime,
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
        self.memory = Some(Memory::default());
        self
    }

    /// The hash of an original, and its bytes where it had to be read: a file that has not changed since the last rebuild is not.
    pub(super) fn original<E>(&self, file: &Path, read: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<(Hash, Option<Vec<u8>>), E> {
        let stamp = self.memory.is_some().then(|| stamp(file)).flatten();
        if let (Some(memory), Some(stamp)) = (&self.memory, stamp)
            && let Some((known, hash)) = lock(&memory.hashes).get(file)
            && *known == stamp
        {
            return Ok((*hash, None));
        }
        let bytes = read()?;
        let hash = Sha256::digest(&bytes).into();
        if let (Some(memory), Some(stamp)) = (&self.memory, stamp) {
            lock(&memory.hashes).insert(file.to_owned(), (stamp, hash));
        }
        Ok((hash, Some(bytes)))
    }

    /// What was found of an original; looks where it is not known. What is not sound is looked at again each time.
    pub(super) fn verdict<E>(&self, hash: &Hash, look: impl FnOnce() -> Result<Verdict, E>) -> Result<Verdict, E> {
        let known = self.memory.as_ref().and_then(|memory| lock(&memory.verdicts).get(hash).copied());
        if let Some(verdict) = known.or_else(|| load_verdict(self.folder.as_deref()?, hash)) {
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

    /// What was made of an original; makes it where it is not known.
    pub(super) fn remember<E>(&self, hash: &Hash, make: impl FnOnce() -> Result<Made, E>) -> Result<Arc<Made>, E> {
        if let Some(made) = self.memory.as_ref().and_then(|memory| lock(&memory.made).get(hash).cloned()) {
            return Ok(made);
        }
        let made = match self.folder.as_deref().and_then(|folder| load(folder, hash)) {
            Some(made) => Arc::new(made),
            None => {
                let made = Arc::new(make()?);
                if let Some(folder) = &self.folder {
                    store(folder, hash, &made);
                }
                made
            }
        };
        if let Some(memory) = &self.memory {
            lock(&memory.made).insert(*hash, Arc::clone(&made));
        }
        Ok(made)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn stamp(file: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(file).ok()?;
    Some(Stamp { size: metadata.len(), modified: metadata.modified().ok()? })
}

fn file_in(folder: &Path, hash: &Hash, ending: &str) -> PathBuf {
    let name = hash.iter().fold(String::new(), |name, byte| name + &format!("{byte:02x}"));
    folder.join(format!("{name}.{ending}"))
}

fn load(folder: &Path, hash: &Hash) -> Option<Made> {
    let bytes = fs::read(file_in(folder, hash, "picture")).ok()?;
    let (checksum, body) = bytes.split_at_checked(32)?;
    let intact = Sha256::digest(body).as_slice() == checksum;
    if intact { decode(body, hash) } else { None }
}

fn store(folder: &Path, hash: &Hash, made: &Made) {
    let body = encode(made, hash);
    write(folder, &file_in(folder, hash, "picture"), &[Sha256::digest(&body).as_slice(), &body].concat());
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

fn encode(made: &Made, hash: &Hash) -> Vec<u8> {
    let mut out = [MAGIC.as_slice(), hash].concat();
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

fn decode(body: &[u8], hash: &Hash) -> Option<Made> {
    let mut rest = body.strip_prefix(MAGIC.as_slice())?.strip_prefix(hash.as_slice())?;
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
        let body = encode(&made, &[7; 32]);
        assert_eq!(decode(&body, &[7; 32]), Some(made));
        assert_eq!(decode(&body, &[8; 32]), None);
        for cut in 0..body.len() {
            assert_eq!(decode(&body[..cut], &[7; 32]), None);
        }
    }
}
