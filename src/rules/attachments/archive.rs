//! Archives that readers unpack themselves: each file in them is judged as if it were offered alone.

use super::Judge;
use super::kind::Kind;
use super::package::Package;
use super::trace::{Fault, Traces, quoted};
use crate::rules::file_names::is_invisible;

const PACK_AGAIN: &str = "只选中要发布的文件重新压缩，再换掉附件";

/// Looks into every file of an archive.
pub(super) fn examine(package: &mut Package<'_>, judge: &mut Judge<'_>, traces: &mut Traces) {
    if package.members.is_empty() {
        return traces.closed("是空的压缩包");
    }
    for (at, name) in package.members.clone() {
        if leads_away(&name) {
            traces.add(Fault::Closed, format!("里的「{}」会解压到别的地方，或名字有问题", quoted(&name)), PACK_AGAIN);
        }
        if is_left_behind(&name) {
            traces.tells(format!("里有系统留下的文件「{}」，记着别的文件的名字", quoted(&name)), PACK_AGAIN);
            continue;
        }
        match package.unpack(at, &mut judge.budget) {
            Ok(bytes) if bytes.is_empty() => {}
            Ok(bytes) => judge.named_member(&name, &bytes, traces),
            Err(reason) => return traces.closed(&format!("里的「{}」{reason}", quoted(&name))),
        }
    }
}

/// Whether a name would leave the folder into which an archive is unpacked, or is none.
fn leads_away(name: &str) -> bool {
    let parts = || name.split(['/', '\\']);
    name.starts_with(['/', '\\'])
        || parts().any(|part| part == "..")
        || name.as_bytes().get(1) == Some(&b':')
        || name.contains(is_invisible)
}

/// Files of systems and of open programs, which nobody chose.
fn is_left_behind(name: &str) -> bool {
    let lower = name.to_lowercase();
    let last = lower.rsplit('/').next().unwrap_or_default();
    lower.starts_with("__macosx/")
        || matches!(last, ".ds_store" | "thumbs.db" | "desktop.ini")
        || last.starts_with("~$")
        || last.starts_with("._")
}

/// What an archive is, and the ending that it should have.
pub(super) fn ending_of(package: &mut Package<'_>, budget: &mut u64) -> Option<&'static str> {
    let mimetype = package.members.iter().find(|(_, name)| name == "mimetype").map(|(at, _)| *at)?;
    super::open_document::ending_of(&package.unpack(mimetype, budget).ok()?)
}

/// The message for a kind that is not looked into.
pub(super) fn refusal(kind: Kind) -> String {
    format!("是{}，里面写着什么查不出来", kind.spaced())
}
