//! XMP (ISO 16684-1): metadata in XML, as PDF, pictures and films carry it.

use super::Known;
use super::trace::{Met, Traces};
use super::xml::{self, Element, Listener, Space};

/// Properties that name persons or where they can be found, whatever their namespace: Dublin Core, PDF, Photoshop, IPTC, EXIF.
const PERSONAL: &[&str] = &[
    "creator",
    "contributor",
    "author",
    "authors",
    "authorsposition",
    "captionwriter",
    "owner",
    "manager",
    "company",
    "lastmodifiedby",
    "lastsavedby",
    "ciemailwork",
    "citelwork",
    "ciadrextadr",
    "ownername",
    "cameraownername",
    "bodyserialnumber",
    "serialnumber",
    "lensserialnumber",
    "gpslatitude",
    "gpslongitude",
    "personinimage",
    "reviewer",
];

/// The packet within other bytes, where there is one.
pub(super) fn packet(bytes: &[u8]) -> Option<&[u8]> {
    const START: &[u8] = b"<x:xmpmeta";
    const END: &[u8] = b"</x:xmpmeta>";
    let start = bytes.windows(START.len()).position(|window| window == START)?;
    let length = bytes[start..].windows(END.len()).position(|window| window == END)? + END.len();
    Some(&bytes[start..start + length])
}

/// Looks for persons in a packet.
pub(super) fn examine(packet: &[u8], known: &Known, hint: &'static str, traces: &mut Traces) {
    let mut listener = Properties::default();
    let is_read = xml::decoded(packet).is_some_and(|text| xml::read(text.trim_end_matches('\0'), &mut listener).is_ok());
    if !is_read && !packet.trim_ascii().is_empty() {
        traces.closed("里的元数据（XMP）读不出");
    }
    let met = known.strangers(&listener.found);
    if !met.is_empty() {
        traces.tells(format!("里的元数据（XMP）写着{}", met.words()), hint);
    }
}

#[derive(Default)]
struct Properties {
    found: Met,
}

fn is_personal(name: &str) -> bool {
    PERSONAL.contains(&name.to_lowercase().as_str())
}

impl Listener for Properties {
    fn opened(&mut self, element: &Element<'_>, _above: &[Element<'_>]) {
        for (name, value) in element.attributes() {
            if is_personal(&name) {
                self.found.add(&value);
            }
        }
    }

    fn text(&mut self, text: &str, above: &[Element<'_>]) {
        // A value stands in its property, or in a list of RDF within it.
        let property = above.iter().rev().find(|element| element.space != Space::Rdf);
        if property.is_some_and(|element| is_personal(element.name())) {
            self.found.add(text);
        }
    }
}
