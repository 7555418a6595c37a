//! Archives of the ZIP format, opened with limits: what is in them is counted while it is unpacked, never taken from what they claim.

use std::io::{Read as _, SeekFrom};

use zip::ZipArchive;

use super::Source;

/// Files that an archive may hold.
const MOST_MEMBERS: usize = 20_000;
/// Bytes of one file in an archive that are unpacked.
const LARGEST_MEMBER: u64 = 128 << 20;
/// Bytes between two files of an archive that nothing accounts for: descriptors and padding are shorter.
const LARGEST_GAP: u64 = 1 << 10;
/// The end of the central directory, with its comment, is at most so long.
const LONGEST_END: u64 = 22 + 65_535;

/// An opened archive.
pub(super) struct Package<'s> {
    archive: ZipArchive<&'s mut dyn Source>,
    /// The name of each file, with its place in the archive. Folders are left out.
    pub(super) members: Vec<(usize, String)>,
}

/// Why an archive, or a file in it, cannot be looked into: to stand after its name.
pub(super) type Reason = &'static str;

const BROKEN: Reason = "是损坏的压缩包";
const STUFFED: Reason = "在列出的文件之外还夹带着别的内容";

impl<'s> Package<'s> {
    /// Opens an archive of `size` bytes.
    pub(super) fn open(source: &'s mut dyn Source, size: u64) -> Result<Self, Reason> {
        let has_tail = has_tail(source, size)?;
        let mut archive = ZipArchive::new(source).map_err(|_| BROKEN)?;
        if archive.len() > MOST_MEMBERS {
            return Err("里的文件太多");
        }
        if has_tail || archive.offset() > 0 {
            return Err(STUFFED);
        }
        let members = members(&mut archive)?;
        Ok(Self { archive, members })
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.members.iter().any(|(_, known)| known == name)
    }

    /// Unpacks a file, as far as `budget` goes; what was unpacked is taken from it.
    pub(super) fn unpack(&mut self, at: usize, budget: &mut u64) -> Result<Vec<u8>, Reason> {
        let most = LARGEST_MEMBER.min(*budget);
        let mut bytes = Vec::new();
        let member = self.archive.by_index(at).map_err(|_| "用了读不出的压缩方法")?;
        let read = member.take(most + 1).read_to_end(&mut bytes);
        let unpacked = bytes.len() as u64;
        *budget = budget.saturating_sub(unpacked);
        if unpacked > most {
            return Err("解开后太大");
        }
        read.map(|_| bytes).map_err(|_| "已经损坏")
    }
}

/// The files of an archive; refused where somebody could see another archive than is seen here.
fn members(archive: &mut ZipArchive<&mut dyn Source>) -> Result<Vec<(usize, String)>, Reason> {
    let mut members = Vec::new();
    let mut extents = Vec::new();
    for at in 0..archive.len() {
        let member = archive.by_index_raw(at).map_err(|_| BROKEN)?;
        if member.encrypted() {
            return Err("加了密码");
        }
        if member.is_symlink() {
            return Err("里有快捷链接");
        }
        let name = member.name().map(|name| name.into_owned()).unwrap_or_else(|_| String::from_utf8_lossy(member.name_raw()).into_owned());
        extents.push((member.header_start(), member.data_start().unwrap_or_default() + member.compressed_size()));
        if !member.is_dir() || member.size() > 0 {
            members.push((at, name));
        }
    }
    extents.sort_unstable();
    let mut end = 0;
    for (start, until) in extents.into_iter().chain([(archive.central_directory_start(), u64::MAX)]) {
        if start < end {
            return Err("里的文件互相重叠");
        }
        if start - end > LARGEST_GAP || (end == 0 && start > 0 && !members.is_empty()) {
            return Err(STUFFED);
        }
        end = until;
    }
    Ok(members)
}

/// Whether something follows the end of an archive.
fn has_tail(source: &mut dyn Source, size: u64) -> Result<bool, Reason> {
    let from = size.saturating_sub(LONGEST_END);
    let mut tail = Vec::new();
    source.seek(SeekFrom::Start(from)).and_then(|_| source.take(LONGEST_END).read_to_end(&mut tail)).map_err(|_| BROKEN)?;
    let ends = tail.windows(4).enumerate().rev().filter(|(_, window)| *window == b"PK\x05\x06").map(|(at, _)| at);
    let ends: Vec<usize> = ends.take(64).collect();
    if ends.is_empty() {
        return Err(BROKEN);
    }
    let is_last = |at: &usize| {
        tail.get(at + 20..at + 22).is_some_and(|length| at + 22 + usize::from(length[0]) + 256 * usize::from(length[1]) == tail.len())
    };
    Ok(!ends.iter().any(is_last))
}
