//! What an office puts in place of the program's own: templates and fonts, in the publication folder or beside it.

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::source::{SourceFolder, SourceText};

/// The office's own files of a folder beside the publication folder, or in it.
pub(super) fn own_files<T>(
    places: &[&SourceFolder],
    folder: &str,
    diagnostics: &mut Diagnostics,
    read: &dyn Fn(&SourceFolder, &str, &mut Diagnostics) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for place in places {
        let (items, new_diagnostics) = place.list(folder);
        diagnostics.append(new_diagnostics);
        let files = items.iter().filter(|item| !item.is_folder).map(|item| format!("{folder}/{}", item.name));
        found.extend(files.filter_map(|path| read(place, &path, diagnostics)));
    }
    found
}

pub(super) fn read_template(folder: &SourceFolder, name: &str, diagnostics: &mut Diagnostics) -> Option<Arc<SourceText>> {
    match folder.read_text(name) {
        Ok((template, new_diagnostics)) => {
            diagnostics.append(new_diagnostics);
            Some(template)
        }
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// The endings of files that hold fonts.
const FONTS: [&str; 4] = [".otf", ".ttf", ".ttc", ".otc"];

pub(super) fn read_font(folder: &SourceFolder, name: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    let lower = name.to_ascii_lowercase();
    if !FONTS.iter().any(|ending| lower.ends_with(ending)) {
        return None;
    }
    match folder.read_file(name) {
        Ok(bytes) => Some(bytes),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}
