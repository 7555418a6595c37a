//! What a presentation hides: speaker's notes, hidden slides, remarks (ECMA-376 part 1 § 19).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::trace::Traces;
use super::super::xml::Element;
use super::relations::Relations;
use super::{ByPart, INSPECT, Part, SHOW};

/// What was found in the parts of a presentation so far.
#[derive(Default)]
pub(super) struct Found {
    /// The slides in order, by the part and the id that name each.
    order: Vec<(String, String)>,
    hidden: ByPart<()>,
    notes: ByPart<()>,
}

/// Where the reader is within a part.
#[derive(Default)]
pub(super) struct State {
    is_notes: bool,
    /// What the open shape of a page of notes is for.
    placeholder: Option<String>,
}

/// Shapes of a page of notes that hold no notes.
const FURNITURE: &[&str] = &["sldImg", "sldNum", "dt", "hdr", "ftr"];

impl Part<'_> {
    pub(super) fn slide_opened(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        let text = |name: &str| element.attribute(name).unwrap_or_default();
        let office = &mut *self.office;
        match element.name() {
            // The element has an `id` of its own besides the one of the relationship.
            "sldId" => {
                let ids = element.attributes().into_iter().filter(|(name, _)| name == "id").map(|(_, value)| value);
                office.slide.order.extend(ids.map(|id| (self.path.to_owned(), id)));
            }
            "sld" if above.is_empty() && matches!(text("show").as_str(), "0" | "false") => {
                office.slide.hidden.insert(self.path.to_owned(), ());
            }
            "notes" if above.is_empty() => self.slide.is_notes = true,
            "sp" => self.slide.placeholder = None,
            "ph" => self.slide.placeholder = element.attribute("type"),
            "cmAuthor" | "author" => office.comments.names.add(&text("name")),
            "cm" => office.comments.add(None),
            _ => {}
        }
    }

    pub(super) fn slide_text(&mut self, text: &str, above: &[Element<'_>]) {
        let is_furniture = self.slide.placeholder.as_deref().is_some_and(|kind| FURNITURE.contains(&kind));
        if self.slide.is_notes && !is_furniture && !text.trim().is_empty() && above.last().is_some_and(|element| element.name() == "t") {
            self.office.slide.notes.insert(self.path.to_owned(), ());
        }
    }

    pub(super) fn slide_closed(&mut self, element: &Element<'_>) {
        if element.name() == "sp" {
            self.slide.placeholder = None;
        }
    }
}

impl Found {
    pub(super) fn finish(&self, relations: &Relations, traces: &mut Traces) {
        let hidden = self.numbers(self.hidden.keys().map(String::as_str), relations);
        if !self.hidden.is_empty() {
            traces.tells(format!("里有隐藏的幻灯片{}", words(&hidden)), SHOW);
        }
        let noted = self.notes.keys().flat_map(|part| relations.owners(part));
        let noted = self.numbers(noted, relations);
        if !self.notes.is_empty() {
            traces.tells(format!("里有演讲者备注{}", words(&noted)), INSPECT);
        }
    }

    /// The numbers of slides, from 1.
    fn numbers<'p>(&self, parts: impl Iterator<Item = &'p str>, relations: &Relations) -> BTreeSet<usize> {
        let slides: Vec<&str> = self.order.iter().filter_map(|(source, id)| relations.target(source, id)).collect();
        parts.filter_map(|part| slides.iter().position(|slide| *slide == part)).map(|at| at + 1).collect()
    }
}

/// `（第 3、5 页）`; nothing where no number is known.
fn words(numbers: &BTreeSet<usize>) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    let mut shown = String::new();
    for number in numbers.iter().take(5) {
        let _ = write!(shown, "{}{number}", if shown.is_empty() { "" } else { "、" });
    }
    if numbers.len() > 5 { format!("（第 {shown} 等 {} 页）", numbers.len()) } else { format!("（第 {shown} 页）") }
}
