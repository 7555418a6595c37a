//! Pictures and files for download that belong to the entries that are written: what their bytes said, once and for all.
//!
//! A path stands in what the bytes said; where a file is renamed with its entry, the words follow ([`Facts::at`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::diag::{Diagnostic, Place};
use crate::model::picture::{Picture, PictureFormat};
use crate::picture::probe::{Probe, cannot_open, probe_reader};
use crate::picture::{self, PictureCache};
use crate::source::{Content, SourceFile, SourceFolder, hexadecimal};

/// A file of an entry.
#[derive(Debug, Clone)]
pub(super) struct OwnFile {
    /// What the page knows it by, whatever becomes of its name.
    pub(super) key: u64,
    /// The name that it had when it came.
    pub(super) came_as: String,
    pub(super) size: u64,
    pub(super) sha256: [u8; 32],
    /// What it is as a picture; nothing for a file for download.
    pub(super) facts: Option<Facts>,
}

/// What the bytes of a picture said.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    /// The path that stands in the words.
    path: String,
    probe: Result<Probe, Box<Diagnostic>>,
    /// What is worth knowing of its pixels, or why it cannot be shown.
    pixels: Result<Vec<Diagnostic>, Box<Diagnostic>>,
}

impl Facts {
    /// Looks at a picture.
    pub(super) fn of(path: &str, bytes: &[u8]) -> Self {
        let probe = probe_reader(std::io::Cursor::new(bytes), bytes.len() as u64, path).map_err(Box::new);
        let pixels = match &probe {
            Ok(probe) => pixels(path, probe, bytes),
            Err(_) => Ok(Vec::new()),
        };
        Self { path: path.to_owned(), probe, pixels }
    }

    /// Looks at no more than the header of a picture.
    pub(super) fn of_header(path: &str, bytes: &[u8]) -> Self {
        let probe = probe_reader(std::io::Cursor::new(bytes), bytes.len() as u64, path).map_err(Box::new);
        Self { path: path.to_owned(), probe, pixels: Ok(Vec::new()) }
    }

    /// What its header says.
    pub(super) fn probe(&self) -> Result<Probe, Box<Diagnostic>> {
        self.probe.clone()
    }

    /// Why it cannot be shown, if it cannot.
    pub(super) fn refusal(&self) -> Option<Box<Diagnostic>> {
        self.probe.as_ref().err().or_else(|| self.pixels.as_ref().err()).cloned()
    }

    fn probe_at(&self, path: &str) -> Result<Probe, Diagnostic> {
        self.probe.clone().map_err(|diagnostic| self.at(path, *diagnostic))
    }

    fn pixels_at(&self, path: &str) -> Result<Vec<Diagnostic>, Box<Diagnostic>> {
        match self.pixels.clone() {
            Ok(said) => Ok(said.into_iter().map(|diagnostic| self.at(path, diagnostic)).collect()),
            Err(diagnostic) => Err(Box::new(self.at(path, *diagnostic))),
        }
    }

    fn at(&self, path: &str, mut diagnostic: Diagnostic) -> Diagnostic {
        if self.path != path {
            diagnostic.message = diagnostic.message.replace(&self.path, path);
            diagnostic.hints.iter_mut().for_each(|hint| *hint = hint.replace(&self.path, path));
            if let Place::File(place) = &mut diagnostic.place {
                *place = place.replace(&self.path, path);
            }
        }
        diagnostic
    }
}

fn pixels(path: &str, probe: &Probe, bytes: &[u8]) -> Result<Vec<Diagnostic>, Box<Diagnostic>> {
    let folder = SourceFolder::in_memory("", BTreeMap::from([(path.to_owned(), bytes.to_vec())]));
    let picture = Picture { file: folder.file(path), format: probe.format, width: probe.width, height: probe.height, record: None };
    picture::examine(path, &picture, false, &PictureCache::none())
}

/// A file of which all is known that will be asked, without its bytes.
pub(super) fn elsewhere(bytes: &[u8]) -> Content {
    Content::Elsewhere { size: bytes.len() as u64, sha256: Sha256::digest(bytes).into() }
}

/// The files by their paths below the publication folder.
#[derive(Debug, Clone, Default)]
pub(super) struct OwnFiles {
    pub(super) by_path: BTreeMap<String, OwnFile>,
    next_key: u64,
    /// The bytes of those that the kit brought, by their keys: the page has none.
    kept: BTreeMap<u64, Vec<u8>>,
}

impl OwnFiles {
    /// Takes a file in; one of the same path is replaced, and keeps its key.
    pub(super) fn put(&mut self, path: &str, came_as: &str, bytes: &[u8], facts: Option<Facts>) -> &OwnFile {
        let key = match self.by_path.get(path) {
            Some(known) => known.key,
            None => {
                self.next_key += 1;
                self.next_key
            }
        };
        let size = bytes.len() as u64;
        let file = OwnFile { key, came_as: came_as.to_owned(), size, sha256: Sha256::digest(bytes).into(), facts };
        self.by_path.insert(path.to_owned(), file);
        &self.by_path[path]
    }

    /// Keeps the bytes of a file that the page does not have.
    pub(super) fn keep(&mut self, path: &str, bytes: Vec<u8>) {
        if let Some(file) = self.by_path.get(path) {
            self.kept.insert(file.key, bytes);
        }
    }

    /// The bytes of a file, where they are kept here.
    pub(super) fn kept(&self, key: u64) -> Option<&Vec<u8>> {
        self.kept.get(&key)
    }

    /// Whether a path begins so.
    pub(super) fn has_beginning(&self, start: &str) -> bool {
        self.by_path.keys().any(|path| path.starts_with(start))
    }

    /// Moves every file of a folder.
    pub(super) fn move_folder(&mut self, from: &str, to: &str) {
        let start = format!("{from}/");
        let moved: Vec<String> = self.by_path.keys().filter(|path| path.starts_with(&start)).cloned().collect();
        for path in moved {
            if let Some(file) = self.by_path.remove(&path) {
                self.by_path.insert(format!("{to}/{}", &path[start.len()..]), file);
            }
        }
    }

    /// The files as a folder in memory has them.
    pub(super) fn contents(&self) -> impl Iterator<Item = (String, Content)> {
        self.by_path.iter().map(|(path, file)| (path.clone(), Content::Elsewhere { size: file.size, sha256: file.sha256 }))
    }

    /// What the header of a picture says; `file` is asked where it is not one of these.
    pub(super) fn probe(&self, brought: &BTreeMap<String, Facts>, file: &SourceFile, path: &str) -> Result<Probe, Diagnostic> {
        match self.by_path.get(path).map(|known| known.facts.as_ref()).or_else(|| Some(Some(brought.get(path)?))) {
            Some(Some(facts)) => facts.probe_at(path),
            Some(None) => Err(cannot_open(path, &std::io::ErrorKind::Unsupported.into())),
            None => picture::probe::probe(file, path),
        }
    }

    /// What the pixels of a picture say.
    pub(super) fn examine(&self, brought: &BTreeMap<String, Facts>, path: &str) -> Result<Vec<Diagnostic>, Box<Diagnostic>> {
        let known = self.by_path.get(path).and_then(|file| file.facts.as_ref()).or_else(|| brought.get(path));
        known.map_or_else(|| Ok(Vec::new()), |facts| facts.pixels_at(path))
    }
}

/// A file as a record keeps it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct RecordedFile {
    path: String,
    key: u64,
    came_as: String,
    size: u64,
    sha256: String,
    picture: Option<RecordedPicture>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct RecordedPicture {
    at: String,
    format: u8,
    width: u32,
    height: u32,
    memory: u64,
    is_animated: bool,
    said: Vec<RecordedDiagnostic>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct RecordedDiagnostic {
    rule: String,
    message: String,
    file: String,
    hints: Vec<String>,
}

const FORMATS: [PictureFormat; 4] = [PictureFormat::Jpeg, PictureFormat::Png, PictureFormat::WebP, PictureFormat::Svg];

impl OwnFiles {
    /// The files as a record keeps them.
    pub(super) fn recorded(&self) -> Vec<RecordedFile> {
        let file = |(path, file): (&String, &OwnFile)| RecordedFile {
            path: path.clone(),
            key: file.key,
            came_as: file.came_as.clone(),
            size: file.size,
            sha256: hexadecimal(&file.sha256),
            picture: file.facts.as_ref().and_then(Facts::recorded),
        };
        self.by_path.iter().map(file).collect()
    }

    /// The files of a record; nothing where it is damaged.
    pub(super) fn restored(files: Vec<RecordedFile>) -> Option<Self> {
        let mut own = Self::default();
        for file in files {
            let byte = |at: usize| u8::from_str_radix(file.sha256.get(2 * at..2 * at + 2)?, 16).ok();
            let bytes: Vec<u8> = (0..32).map(byte).collect::<Option<_>>()?;
            let sha256 = bytes.try_into().ok()?;
            let facts = match file.picture {
                Some(picture) => Some(picture.facts()?),
                None => None,
            };
            own.next_key = own.next_key.max(file.key);
            own.by_path.insert(file.path, OwnFile { key: file.key, came_as: file.came_as, size: file.size, sha256, facts });
        }
        Some(own)
    }
}

impl Facts {
    /// A picture that cannot be shown is never kept, so that it need not be recorded.
    fn recorded(&self) -> Option<RecordedPicture> {
        let (Ok(probe), Ok(said)) = (&self.probe, &self.pixels) else { return None };
        let said = said.iter().map(|diagnostic| RecordedDiagnostic {
            rule: diagnostic.rule.id.to_owned(),
            message: diagnostic.message.clone(),
            file: diagnostic.path().unwrap_or_default().to_owned(),
            hints: diagnostic.hints.clone(),
        });
        Some(RecordedPicture {
            at: self.path.clone(),
            format: FORMATS.iter().position(|format| *format == probe.format).and_then(|at| u8::try_from(at).ok())?,
            width: probe.width,
            height: probe.height,
            memory: probe.memory,
            is_animated: probe.is_animated,
            said: said.collect(),
        })
    }
}

impl RecordedPicture {
    fn facts(self) -> Option<Facts> {
        let format = *FORMATS.get(usize::from(self.format))?;
        let Self { at, width, height, memory, is_animated, said, .. } = self;
        let diagnostic = |said: RecordedDiagnostic| {
            let diagnostic = Diagnostic::new(crate::rules::table::find(&said.rule)?, said.message).in_file(said.file);
            Some(said.hints.into_iter().fold(diagnostic, Diagnostic::hint))
        };
        let pixels = Ok(said.into_iter().map(diagnostic).collect::<Option<_>>()?);
        Some(Facts { path: at, probe: Ok(Probe { format, width, height, memory, is_animated }), pixels })
    }
}
