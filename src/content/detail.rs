//! The fields that only one kind has, read: the other half of adding a kind.

use super::entry::{Activity, Brand, BrandRole, Case, Detail, Document, System, Work};
use super::fields::{ACTIVITY, BRAND, CASE, DOCUMENT, FieldTable, Fields, SYSTEM, WORK};
use super::kind::Kind;
use super::reference::References;

/// The fields of a kind, beyond those of every entry.
pub fn table(kind: Kind) -> FieldTable {
    match kind {
        Kind::Brand => BRAND,
        Kind::Case => CASE,
        Kind::System => SYSTEM,
        Kind::Work => WORK,
        Kind::Activity => ACTIVITY,
        Kind::Document => DOCUMENT,
    }
}

/// Reads the fields of a kind.
pub fn read(kind: Kind, fields: &mut Fields<'_>, references: &mut References<'_>) -> Detail {
    match kind {
        Kind::Brand => Detail::Brand(brand(fields, references)),
        Kind::Case => Detail::Case(case(fields, references)),
        Kind::System => Detail::System(system(fields, references)),
        Kind::Work => Detail::Work(work(fields, references)),
        Kind::Activity => Detail::Activity(activity(fields, references)),
        Kind::Document => Detail::Document(document(fields, references)),
    }
}

fn brand(fields: &mut Fields<'_>, references: &mut References<'_>) -> Brand {
    Brand {
        role: fields.choice("role").unwrap_or(BrandRole::Leaf),
        parent: references.entry(Kind::Brand, fields, "parent"),
        name: fields.text("name"),
        slogan: fields.text("slogan"),
        emblem: references.picture(fields, "emblem"),
        emblem_notes: fields.text("emblem_notes"),
        color: fields.color("color"),
        local_symbols: fields.words("local_symbols"),
        sibling_brand: references.entry(Kind::Brand, fields, "sibling_brand"),
    }
}

fn case(fields: &mut Fields<'_>, references: &mut References<'_>) -> Case {
    Case {
        brand: references.entry(Kind::Brand, fields, "brand"),
        systems: references.entries(Kind::System, fields, "systems"),
        level: fields.choice("level"),
        exemplary: fields.flag("exemplary").unwrap_or(false),
    }
}

fn system(fields: &mut Fields<'_>, references: &mut References<'_>) -> System {
    System {
        owner: fields.text("owner"),
        owner_level: fields.choice("owner_level"),
        category: fields.text("kind"),
        covers: fields.words("covers"),
        launched: fields.date("launched"),
        screenshots: references.pictures(fields, "screenshots"),
    }
}

fn work(fields: &mut Fields<'_>, references: &mut References<'_>) -> Work {
    Work {
        category: fields.choice("kind"),
        creators: fields.words("creators"),
        duration: fields.text("duration"),
        poster: references.picture(fields, "poster"),
        subtitles: references.attachment(fields, "subtitles"),
        file_or_link: references.file_or_link(fields, "file_or_link"),
        rights: fields.text("rights"),
    }
}

fn activity(fields: &mut Fields<'_>, references: &mut References<'_>) -> Activity {
    Activity {
        category: fields.choice("kind"),
        held_on: fields.date("held_on"),
        place: fields.text("place"),
        works: references.entries(Kind::Work, fields, "works"),
    }
}

fn document(fields: &mut Fields<'_>, references: &mut References<'_>) -> Document {
    Document {
        issuer: fields.text("issuer"),
        number: fields.text("number"),
        level: fields.choice("level"),
        issued_on: fields.date("issued_on"),
        effect: fields.choice("effect"),
        file: references.attachment(fields, "file"),
    }
}
