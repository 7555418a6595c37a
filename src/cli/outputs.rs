//! The outputs of `build`: what each is called, what it is made of and which files it has, stated once.

use super::Failure;
use crate::build::Built;
use crate::output::{Files, Output, zip};

/// An output of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OutputKind {
    /// The website.
    Site,
    /// The album, in two files.
    Album,
    /// The website packed for a stick.
    Offline,
}

/// What is said of an output.
pub(super) struct OutputSpec {
    /// The word a person types for it.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What it is made of.
    pub made_of: MadeOf,
    /// Its names in the output folder.
    pub files: &'static [&'static str],
}

/// What an output is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MadeOf {
    /// The pages of the site.
    Site,
    /// The laid-out book.
    Album,
}

/// A file or a folder of an output.
pub(super) struct Made {
    /// Its name in the output folder.
    pub name: &'static str,
    /// What it is.
    pub output: Output,
    /// What the last line says of it.
    pub words: String,
}

impl OutputKind {
    /// Every output, in the order in which they are offered.
    pub(super) const ALL: [Self; 3] = [Self::Site, Self::Album, Self::Offline];

    /// What is said of it.
    pub(super) fn spec(self) -> OutputSpec {
        match self {
            Self::Site => OutputSpec { name: "site", label: "网站", made_of: MadeOf::Site, files: &["site"] },
            Self::Album => OutputSpec { name: "album", label: "画册", made_of: MadeOf::Album, files: &["album.pdf", "album-print.pdf"] },
            Self::Offline => OutputSpec { name: "offline", label: "离线包", made_of: MadeOf::Site, files: &["offline.zip"] },
        }
    }

    /// The output of a typed word.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.spec().name == name)
    }

    /// Every output as a person may type it: `site（网站）、album（画册）…`.
    pub(super) fn choices() -> String {
        Self::ALL.map(|kind| format!("{}（{}）", kind.spec().name, kind.spec().label)).join("、")
    }

    /// Its files, from what was built; none where that could not be made. What it takes is gone for those that stand before it in
    /// [`OutputKind::ALL`] and need it no more.
    fn take(self, built: &mut Built) -> Result<Option<Vec<Made>>, Failure> {
        Ok(match self {
            Self::Site => built.site.take().map(|site| vec![Made::folder(site)]),
            Self::Album => built.album.take().map(|album| {
                let pages = format!("画册 {} 页", album.preflight.pages);
                vec![Made::file("album.pdf", album.screen, &pages), Made::file("album-print.pdf", album.print, "印刷版画册")]
            }),
            Self::Offline => match &built.site {
                Some(site) => Some(vec![Made::file("offline.zip", packed(site, &built.short_title)?, "离线包")]),
                None => None,
            },
        })
    }
}

impl Made {
    fn file(name: &'static str, bytes: Vec<u8>, what: &str) -> Self {
        Self { name, words: format!("{what}（{}）", megabytes(bytes.len())), output: Output::File(bytes) }
    }

    fn folder(site: Files) -> Self {
        let words = format!("网站 {} 个文件（{}）", site.len(), megabytes(site.values().map(Vec::len).sum()));
        Self { name: "site", words, output: Output::Folder(site) }
    }
}

fn megabytes(bytes: usize) -> String {
    format!("{:.1} MB", bytes as f64 / f64::from(1 << 20))
}

fn packed(site: &Files, title: &str) -> Result<Vec<u8>, Failure> {
    zip::pack(site, title)
        .map_err(|error| Failure::Machine(format!("离线包无法打包：{error}"), "网站可能太大，请用 --only site 只生成网站".to_owned()))
}

/// The files of the outputs that are wanted, in their order; none where one of them could not be made.
pub(super) fn made(wanted: &[OutputKind], built: &mut Built) -> Result<Option<Vec<Made>>, Failure> {
    let mut made = Vec::new();
    // The site goes last: the packed one is made of it.
    for kind in wanted.iter().rev() {
        let Some(files) = kind.take(built)? else { return Ok(None) };
        made.splice(0..0, files);
    }
    Ok(Some(made))
}
