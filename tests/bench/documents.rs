//! Search documents of any number, for benchmarks of search without a site: like the pages of the publication with the same numbers.

use qinglian::search::{Document, Facets, Text, TextRole};

use super::publication::{Recipe, aspect, headings, kind, slug, title, unit_name, year};

impl Recipe {
    /// The document of a number, made when it is asked for: 100,000 of them need not be in memory at once.
    pub(crate) fn document(&self, number: usize) -> Document {
        let mut prose = self.prose(number);
        let kind = kind(number);
        let title = title(number, &mut prose);
        let plain = |role, words| Text { role, anchor: None, words };
        let mut texts = vec![plain(TextRole::Title, title.clone()), plain(TextRole::Name, unit_name(number))];
        let share = self.bytes / headings(kind).len();
        for heading in headings(kind) {
            let under = |role, words| Text { role, anchor: Some((*heading).to_owned()), words };
            texts.push(under(TextRole::Heading, (*heading).to_owned()));
            let paragraphs = share.div_ceil(500);
            texts.extend((0..paragraphs).map(|_| under(TextRole::Body, prose.paragraph(share / paragraphs))));
        }
        Document {
            id: format!("{}/{}", kind.folder(), slug(number)),
            url: format!("{}/{}.html", kind.folder(), slug(number)),
            title,
            date: Some(format!("{}-{:02}-{:02}", year(number), 1 + number % 12, 1 + number % 28)),
            facets: Facets {
                kind: kind.label().to_owned(),
                unit: unit_name(number),
                aspects: vec![aspect(number).1.to_owned()],
                year: year(number).to_string(),
            },
            texts,
        }
    }
}
