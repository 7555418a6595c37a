//! The workbench's module: what [`crate::draft`] decides, for the script of the page (`www/workbench/page.js`).
//!
//! The page itself is a script, and not Rust as in `src/browser/`: a trap takes an instance with everything in it, the closures behind the
//! elements included, and what a person has typed must outlive it. So the elements, their texts and the pictures' bytes belong to the page, which
//! starts a fresh instance and hands it the last record.
//!
//! - [`Workbench`]: a [`Session`] whose answers are JSON. Bytes cross apart from it: what an import or a package brings lies in
//!   [`Workbench::take_file`] until the page fetches it; what a package is to hold is put in with [`Workbench::put_file`].
#![allow(unsafe_code, reason = "wasm-bindgen generates its own")]

mod kit;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::diag::{Diagnostic, Diagnostics};
use crate::draft::package::{self, Stamp};
use crate::draft::{Pasted, Session, Written};
use crate::words::segmenter;

/// A kit that is open.
#[wasm_bindgen]
pub struct Workbench {
    session: Session,
    today: Date,
    /// Files on their way between the page and an import or a package, by their paths.
    files: BTreeMap<String, Vec<u8>>,
}

#[wasm_bindgen]
impl Workbench {
    /// Opens a kit, a zip of a small publication. `today` is a day as `2026-11-28`.
    ///
    /// # Errors
    ///
    /// - It is no kit, or its publication cannot be read: why, a line each.
    #[wasm_bindgen(constructor)]
    pub fn open(kit: &[u8], today: &str) -> Result<Workbench, String> {
        segmenter::ask(boundaries);
        let today: Date = today.parse().map_err(|_| "电脑的日期不对".to_owned())?;
        let session = Session::open(kit::files(kit)?, today).map_err(|diagnostics| lines(&diagnostics))?;
        Ok(Self { session, today, files: BTreeMap::new() })
    }

    /// What the kit says of itself, and whose it is.
    pub fn kit(&self) -> String {
        as_json(&json!({ "kit": self.session.kit(), "heading": self.session.heading(), "kinds": self.session.kinds() }))
    }

    /// The entries.
    pub fn entries(&self) -> String {
        as_json(&self.session.entries())
    }

    /// Begins an entry, empty or from another one; gives its id.
    pub fn start(&mut self, kind: &str, from: Option<String>) -> Option<String> {
        self.session.start(kind, from.as_deref())
    }

    /// Begins to change an entry that the kit brought.
    pub fn edit(&mut self, id: &str) -> bool {
        self.session.edit(id)
    }

    /// Drops what is written of an entry.
    pub fn discard(&mut self, id: &str) -> bool {
        self.session.discard(id)
    }

    /// Gives an entry another id; gives the new one with its folder.
    ///
    /// # Errors
    ///
    /// - It cannot have that id: why.
    pub fn rename(&mut self, id: &str, slug: &str) -> Result<String, String> {
        self.session.rename(id, slug)
    }

    /// The entry as a form; `null` where it is not written here.
    pub fn form(&self, id: &str) -> String {
        as_json(&self.session.form(id))
    }

    /// Writes a field; whether it could be written.
    pub fn set_field(&mut self, id: &str, key: &str, value: &str) -> bool {
        self.session.set_field(id, key, value) != Written::Refused
    }

    /// Writes a section; whether it could be written.
    pub fn set_section(&mut self, id: &str, number: usize, markdown: &str) -> bool {
        self.session.set_section(id, number, markdown) != Written::Refused
    }

    /// Writes the whole text; whether it could be written.
    pub fn set_source(&mut self, id: &str, text: &str) -> bool {
        self.session.set_source(id, text) != Written::Refused
    }

    /// The whole text.
    pub fn source(&self, id: &str) -> Option<String> {
        self.session.source(id)
    }

    /// Takes a picture in: its card, or what is wrong with it.
    pub fn add_picture(&mut self, id: &str, name: &str, bytes: &[u8]) -> String {
        taken(self.session.add_picture(id, name, bytes))
    }

    /// The pictures of an entry.
    pub fn pictures(&self, id: &str) -> String {
        as_json(&self.session.pictures(id))
    }

    /// Writes a field of a picture's row.
    pub fn set_picture(&mut self, id: &str, name: &str, key: &str, value: &str) -> bool {
        self.session.set_picture(id, name, key, value)
    }

    /// Moves a picture.
    pub fn move_picture(&mut self, id: &str, name: &str, to: usize) -> bool {
        self.session.move_picture(id, name, to)
    }

    /// Drops a picture.
    pub fn remove_picture(&mut self, id: &str, name: &str) -> bool {
        self.session.remove_picture(id, name)
    }

    /// Takes a file for download in: its card, or what is wrong with it.
    pub fn add_attachment(&mut self, id: &str, name: &str, bytes: &[u8]) -> String {
        taken(self.session.add_attachment(id, name, bytes))
    }

    /// The files for download of an entry.
    pub fn attachments(&self, id: &str) -> String {
        as_json(&self.session.attachments(id))
    }

    /// Drops a file for download.
    pub fn remove_attachment(&mut self, id: &str, name: &str) -> bool {
        self.session.remove_attachment(id, name)
    }

    /// What is wrong with an entry.
    pub fn check(&mut self, id: &str) -> String {
        as_json(&self.session.check(id))
    }

    /// Makes the correction of a diagnostic.
    pub fn correct(&mut self, id: &str, number: usize) -> bool {
        self.session.correct(id, number) != Written::Refused
    }

    /// Makes all corrections; gives how many places changed.
    pub fn correct_all(&mut self, id: &str) -> usize {
        self.session.correct_all(id)
    }

    /// Takes the last correction or import back.
    pub fn undo(&mut self, id: &str) -> bool {
        self.session.undo(id)
    }

    /// The page of an entry.
    pub fn preview(&mut self, id: &str) -> String {
        as_json(&self.session.preview(id))
    }

    /// Takes a file in that was dropped. The pictures in it are named in the answer and lie ready for [`Self::take_file`].
    pub fn take_word(&mut self, name: &str, bytes: &[u8], into: Option<String>) -> String {
        let word = self.session.take_word(name, bytes, into.as_deref());
        let files: Vec<&String> = word.pictures.iter().map(|(path, _)| path).collect();
        let answer = as_json(&json!({ "entries": word.entries, "diagnostics": word.diagnostics, "files": files }));
        self.files.extend(word.pictures);
        answer
    }

    /// What was on the clipboard, as Markdown for an entry.
    pub fn paste(&mut self, id: &str, tree: &str) -> String {
        let pasted: Vec<Pasted> = serde_json::from_str(tree).unwrap_or_default();
        as_json(&self.session.paste(id, &pasted))
    }

    /// Plain words that were on the clipboard, as Markdown for an entry.
    pub fn paste_text(&mut self, id: &str, words: &str) -> String {
        as_json(&self.session.paste_text(id, words))
    }

    /// Everything that is written.
    pub fn record(&self) -> Vec<u8> {
        self.session.record()
    }

    /// Goes on from a record.
    ///
    /// # Errors
    ///
    /// - It cannot be read: why.
    pub fn restore(&mut self, record: &[u8]) -> Result<(), String> {
        self.session.restore(record).map_err(|error| error.message().to_owned())
    }

    /// Goes on from a package that was saved. Its pictures and files lie ready for [`Self::take_file`].
    pub fn take_package(&mut self, name: &str, bytes: Vec<u8>) -> String {
        kit::take_package(&mut self.session, &mut self.files, name, bytes)
    }

    /// The files for download that have to be looked into again after [`Self::restore`]: their paths.
    pub fn unexamined(&self) -> String {
        as_json(&self.session.unexamined())
    }

    /// Looks into one.
    pub fn look_again(&mut self, path: &str, bytes: &[u8]) {
        self.session.look_again(path, bytes);
    }

    /// Gives new entries an id made of their titles: the old and the new ids of those that changed.
    pub fn settle_ids(&mut self) -> String {
        as_json(&self.session.settle_ids())
    }

    /// What a package holds; its pictures and files are to be put in by their paths before [`Self::pack`].
    pub fn plan(&self) -> String {
        let plan = self.session.package(&[]);
        let files: Vec<&str> = plan.files.iter().map(|file| file.path.as_str()).collect();
        as_json(&json!({ "name": package::name(&plan.unit_name, &plan.title, self.today), "entries": plan.entries, "files": files }))
    }

    /// A picture that the kit brought.
    pub fn kit_file(&self, path: &str) -> Option<Vec<u8>> {
        self.session.brought_file(path).map(<[u8]>::to_vec)
    }

    /// Puts the bytes of a picture or a file in.
    pub fn put_file(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), bytes);
    }

    /// Hands a file over that an import or a package brought.
    pub fn take_file(&mut self, path: &str) -> Option<Vec<u8>> {
        self.files.remove(path)
    }

    /// The package of everything that is written, with the files that were put in; these are let go.
    ///
    /// # Errors
    ///
    /// - More than an archive can hold.
    pub fn pack(&mut self) -> Result<Vec<u8>, String> {
        let plan = self.session.package(&[]);
        let files = std::mem::take(&mut self.files);
        let stamp = Stamp { kit: plan.kit, unit: plan.unit, version: env!("CARGO_PKG_VERSION").to_owned(), saved: self.today };
        let pictures = plan.files.iter().filter_map(|file| Some((file.path.as_str(), files.get(&file.path)?.as_slice())));
        let texts = plan.texts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        package::write(&stamp, texts.chain(pictures)).map_err(|error| format!("打不成包：{error}"))
    }
}

#[wasm_bindgen]
extern "C" {
    /// The page's: where the words of a text begin and end, in UTF-16 units; nothing where the browser does not know.
    #[wasm_bindgen(js_namespace = qinglian)]
    fn words(text: &str) -> Vec<u32>;
}

/// The same in bytes.
fn boundaries(text: &str) -> Vec<usize> {
    let ends = words(text);
    let mut units = 0;
    let starts = text.char_indices().map(|(at, c)| {
        let start = units;
        units += c.len_utf16() as u32;
        (start, at)
    });
    let mut places: Vec<(u32, usize)> = starts.collect();
    places.push((units, text.len()));
    places.into_iter().filter(|(unit, _)| ends.binary_search(unit).is_ok()).map(|(_, at)| at).collect()
}

fn as_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

/// A card, or what is wrong.
fn taken<T: Serialize>(outcome: Result<T, Box<Diagnostic>>) -> String {
    match outcome {
        Ok(card) => as_json(&json!({ "card": card })),
        Err(diagnostic) => as_json(&json!({ "problem": sentence(&diagnostic), "rule": diagnostic.rule.id })),
    }
}

fn lines(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(sentence).collect::<Vec<_>>().join("\n")
}

fn sentence(diagnostic: &Diagnostic) -> String {
    [&diagnostic.message].into_iter().chain(&diagnostic.hints).map(String::as_str).collect::<Vec<_>>().join("；")
}
