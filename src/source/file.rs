//! A file of a publication, on disk or in memory: [`SourceFile`].

use std::fs;
use std::io::{self, Cursor, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use sha2::{Digest as _, Sha256};

/// A file of the publication, which is read when its bytes are asked for.
#[derive(Debug, Clone)]
pub struct SourceFile(FilePlace);

#[derive(Debug, Clone)]
enum FilePlace {
    Disk(PathBuf),
    /// None where the map of the folder has no such file.
    Memory(Option<Content>),
}

/// What a folder in memory knows of a file.
#[derive(Debug, Clone)]
pub enum Content {
    /// Its bytes.
    Bytes(Arc<[u8]>),
    /// Somebody else keeps the bytes, and has looked at them: a page in a browser keeps its pictures.
    Elsewhere {
        /// How many bytes there are.
        size: u64,
        /// Their SHA-256.
        sha256: [u8; 32],
    },
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Content::Bytes(bytes.into())
    }
}

/// A file opened, for whoever needs only parts of it: a film of a gigabyte is not held in memory to be looked at.
#[derive(Debug)]
pub struct OpenedFile {
    /// How many bytes it has.
    pub size: u64,
    bytes: OpenedBytes,
}

#[derive(Debug)]
enum OpenedBytes {
    Disk(fs::File),
    Memory(Cursor<Arc<[u8]>>),
}

/// How a file looks from outside; the same stamp means the same bytes, as every build tool assumes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Where it is on this machine.
    pub file: PathBuf,
    size: u64,
    modified: SystemTime,
}

impl SourceFile {
    /// A file on this machine.
    pub fn on_disk(path: impl Into<PathBuf>) -> Self {
        Self(FilePlace::Disk(path.into()))
    }

    /// A file of a folder in memory; none where that has no such file.
    pub(super) fn in_memory(content: Option<Content>) -> Self {
        Self(FilePlace::Memory(content))
    }

    /// The SHA-256 of its bytes.
    ///
    /// # Errors
    ///
    /// - The file cannot be read, and nobody has said what its digest is.
    pub fn sha256(&self) -> io::Result<[u8; 32]> {
        match &self.0 {
            FilePlace::Memory(Some(Content::Elsewhere { sha256, .. })) => Ok(*sha256),
            _ => Ok(Sha256::digest(self.read()?).into()),
        }
    }

    /// All its bytes.
    ///
    /// # Errors
    ///
    /// - The file cannot be read.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        match &self.0 {
            FilePlace::Disk(path) => fs::read(path),
            FilePlace::Memory(content) => Ok(held(content.as_ref())?.to_vec()),
        }
    }

    /// How many bytes it has.
    ///
    /// # Errors
    ///
    /// - The file is not there, or cannot be asked.
    pub fn size(&self) -> io::Result<u64> {
        match &self.0 {
            FilePlace::Disk(path) => Ok(fs::metadata(path)?.len()),
            FilePlace::Memory(Some(Content::Elsewhere { size, .. })) => Ok(*size),
            FilePlace::Memory(content) => Ok(held(content.as_ref())?.len() as u64),
        }
    }

    /// Opens it.
    ///
    /// # Errors
    ///
    /// - The file cannot be opened, or is a folder.
    pub fn open(&self) -> io::Result<OpenedFile> {
        match &self.0 {
            FilePlace::Disk(path) => {
                let file = fs::File::open(path)?;
                let metadata = file.metadata()?;
                if metadata.is_dir() {
                    return Err(io::ErrorKind::IsADirectory.into());
                }
                Ok(OpenedFile { size: metadata.len(), bytes: OpenedBytes::Disk(file) })
            }
            FilePlace::Memory(content) => {
                let bytes = Arc::clone(held(content.as_ref())?);
                Ok(OpenedFile { size: bytes.len() as u64, bytes: OpenedBytes::Memory(Cursor::new(bytes)) })
            }
        }
    }

    /// How it looks from outside; nothing for what is in memory, where reading costs nothing.
    pub fn stamp(&self) -> Option<Stamp> {
        let FilePlace::Disk(file) = &self.0 else { return None };
        let metadata = fs::metadata(file).ok()?;
        Some(Stamp { file: file.clone(), size: metadata.len(), modified: metadata.modified().ok()? })
    }
}

fn held(content: Option<&Content>) -> io::Result<&Arc<[u8]>> {
    match content {
        Some(Content::Bytes(bytes)) => Ok(bytes),
        Some(Content::Elsewhere { .. }) => Err(io::ErrorKind::Unsupported.into()),
        None => Err(io::ErrorKind::NotFound.into()),
    }
}

impl Read for OpenedFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.bytes {
            OpenedBytes::Disk(file) => file.read(buffer),
            OpenedBytes::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for OpenedFile {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        match &mut self.bytes {
            OpenedBytes::Disk(file) => file.seek(to),
            OpenedBytes::Memory(bytes) => bytes.seek(to),
        }
    }
}
