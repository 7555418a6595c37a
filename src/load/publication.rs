//! How `publication.yaml` and `units.yaml` are read: [`read`], [`read_units`].

use std::sync::Arc;

use super::fields::Fields;
use super::report;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::field::FieldTable;
use crate::model::id::Slug;
use crate::model::kind::{KINDS, Kind};
use crate::model::node::{Node, Value};
use crate::model::publication::{
    Album, Column, Event, Figure, Honor, Imprint, Publication, ReviewPolicy, ReviewStage, Site, Term, Unit, UnitLevel,
};
use crate::model::tables::{
    ALBUM, ALBUM_COLORS, ALBUM_FONTS, COLUMN, EVENT, FIGURE, HONOR, IMPRINT, PUBLICATION, REVIEW, SITE, STAGE, TERM, UNIT,
};
use crate::source::{SourceText, first_line};

/// Reads `publication.yaml`. Without a value when a field is missing that nothing can be built without.
pub(super) fn read(source: &Arc<SourceText>, node: Node) -> (Option<Publication>, Diagnostics) {
    let mut fields = Fields::new(source, node, vec![PUBLICATION]);
    let publication = read_publication(&mut fields);
    (publication, fields.diagnostics)
}

fn read_publication(fields: &mut Fields<'_>) -> Option<Publication> {
    let title = fields.required_text("title");
    let bureau = fields.required_text("bureau");
    let year = if fields.has("year") {
        fields.year("year")
    } else {
        fields.missing("year");
        None
    };
    let flower = required_slug(fields, "flower");
    let short_title = fields.text("short_title");
    let site = read_site(fields);
    let title = title?;
    let short_title = short_title.unwrap_or_else(|| title.clone());
    Some(Publication {
        site: site.unwrap_or_else(|| Site::named(&short_title)),
        title,
        short_title,
        bureau: bureau?,
        year: year?,
        flower: flower?,
        leaves: read_leaves(fields),
        sectors: read_terms(fields, "sectors"),
        aspects: read_terms(fields, "aspects"),
        figures: read_each(fields, "figures", FIGURE, read_figure),
        chronicle: read_chronicle(fields),
        honors: read_each(fields, "honors", HONOR, read_honor),
        preface: fields.lines("preface"),
        afterword: fields.lines("afterword"),
        album: read_album(fields),
        review: read_review(fields),
        report: report::read(fields),
    })
}

fn required_slug(fields: &mut Fields<'_>, key: &'static str) -> Option<Slug> {
    if !fields.has(key) {
        fields.missing(key);
    }
    fields.slug(key).map(|(slug, _)| slug)
}

fn read_leaves(fields: &mut Fields<'_>) -> Vec<Slug> {
    let mut leaves: Vec<Slug> = Vec::new();
    for (slug, range) in fields.slugs("leaves") {
        if leaves.contains(&slug) {
            fields.error(&rules::REF_DUPLICATE_ID, range, &format!("分品牌单位「{slug}」写了两次"), "请删去多余的一行");
        } else {
            leaves.push(slug);
        }
    }
    leaves
}

fn read_each<T>(fields: &mut Fields<'_>, key: &'static str, table: FieldTable, read: fn(&mut Fields<'_>) -> Option<T>) -> Vec<T> {
    let mut values = Vec::new();
    for mut item in fields.each(key, table) {
        values.extend(read(&mut item));
        fields.absorb(item);
    }
    values
}

fn read_terms(fields: &mut Fields<'_>, key: &'static str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for mut item in fields.each(key, TERM) {
        let range = first_line(item.source(), item.range.clone());
        if let Some(term) = read_term(&mut item) {
            if terms.iter().any(|known| known.id == term.id) {
                item.error(&rules::REF_DUPLICATE_ID, range, &format!("编号「{}」写了两次", term.id), "每个编号只能用一次");
            } else {
                terms.push(term);
            }
        }
        fields.absorb(item);
    }
    terms
}

fn read_term(fields: &mut Fields<'_>) -> Option<Term> {
    let id = required_slug(fields, "id");
    let name = fields.required_text("name");
    let description = fields.text("description");
    Some(Term { id: id?, name: name?, description })
}

fn read_figure(fields: &mut Fields<'_>) -> Option<Figure> {
    let value = fields.required_text("value");
    let unit = fields.text("unit").unwrap_or_default();
    let label = fields.required_text("label");
    Some(Figure { value: value?, unit, label: label? })
}

fn read_chronicle(fields: &mut Fields<'_>) -> Vec<Event> {
    let mut events = read_each(fields, "chronicle", EVENT, read_event);
    events.sort_by_key(|event| event.date);
    events
}

fn read_event(fields: &mut Fields<'_>) -> Option<Event> {
    if !fields.has("date") {
        fields.missing("date");
    }
    let date = fields.date("date");
    let line = fields.required_text("line");
    fields.text("place");
    Some(Event { date: date?, line: line? })
}

fn read_honor(fields: &mut Fields<'_>) -> Option<Honor> {
    let title = fields.required_text("title");
    let issuer = fields.text("issuer");
    let awarded_on = fields.date("awarded_on");
    let unit = fields.slug("unit").map(|(slug, _)| slug);
    let level = fields.choice("level");
    fields.text("evidence");
    Some(Honor { title: title?, issuer, awarded_on, unit, level })
}

fn read_album(fields: &mut Fields<'_>) -> Album {
    let mut album = fields.nested("album", ALBUM);
    let mut imprint = album.nested("imprint", IMPRINT);
    let mut colors = album.nested("colors", ALBUM_COLORS);
    let mut fonts = album.nested("fonts", ALBUM_FONTS);
    let value = Album {
        title: album.text("title"),
        trim: album.text("trim"),
        bleed: album.text("bleed"),
        binding: album.text("binding"),
        design: album.text("design"),
        colors: ALBUM_COLORS.iter().filter_map(|field| Some((field.key, colors.color(field.key)?))).collect(),
        fonts: ALBUM_FONTS.iter().filter_map(|field| Some((field.key, fonts.text(field.key)?))).collect(),
        imprint: Imprint {
            kind: imprint.text("kind"),
            permit_number: imprint.text("permit_number"),
            isbn: imprint.text("isbn"),
            price: imprint.text("price"),
            compiler: imprint.text("compiler"),
            recipients: imprint.text("recipients"),
            printer: imprint.text("printer"),
            print_date: imprint.text("print_date"),
            copies: imprint.text("copies"),
        },
    };
    fields.absorb(colors);
    fields.absorb(fonts);
    fields.absorb(imprint);
    fields.absorb(album);
    value
}

fn read_review(fields: &mut Fields<'_>) -> ReviewPolicy {
    let mut review = fields.nested("review", REVIEW);
    let stages = read_each(&mut review, "stages", STAGE, |stage| {
        let id = required_slug(stage, "id");
        let name = stage.required_text("name");
        let focus = stage.text("focus");
        Some(ReviewStage { id: id?, name: name?, focus })
    });
    let policy = ReviewPolicy { stages, proofs: review.text("proofs") };
    fields.absorb(review);
    policy
}

fn read_site(fields: &mut Fields<'_>) -> Option<Site> {
    if !fields.has("site") {
        return None;
    }
    let mut site = fields.nested("site", SITE);
    let name = site.required_text("name");
    let value = Site {
        base_url: read_base_url(&mut site),
        domain: site.text("domain"),
        site_id_code: read_site_id_code(&mut site),
        host: site.text("host"),
        contact: site.text("contact"),
        icp: site.text("icp"),
        police_record: site.text("police_record"),
        party_government_mark: site.text("party_government_mark"),
        party_government_url: read_address(&mut site, "party_government_url"),
        grey: site.dates("grey"),
        description: site.text("description").or_else(|| name.clone()).unwrap_or_default(),
        keywords: site.words("keywords"),
        columns: read_columns(&mut site),
        about: site.lines("about"),
        name: name.unwrap_or_default(),
    };
    fields.absorb(site);
    (!value.name.is_empty()).then_some(value)
}

/// A page outside, by its full address.
fn read_address(site: &mut Fields<'_>, key: &'static str) -> Option<String> {
    let (text, range) = site.text_at(key)?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if rest.is_none_or(|rest| rest.is_empty() || rest.contains(['"', '<', '>', ' '])) {
        site.error(&rules::SITE_BASE_URL, range, &format!("网址「{text}」写法不对"), "请写完整的网址，以 https:// 开头");
        return None;
    }
    Some(text)
}

/// The public address, with a slash at its end.
fn read_base_url(site: &mut Fields<'_>) -> Option<String> {
    let (text, range) = site.text_at("base_url")?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let valid = rest.is_some_and(|rest| !rest.is_empty() && rest.is_ascii() && !rest.contains(['?', '#', '"', '<', '>', ' ']));
    if !valid {
        let message = format!("网址「{text}」写法不对");
        site.error(&rules::SITE_BASE_URL, range, &message, "请写完整的网址，如 https://www.example.gov.cn/qinglian/");
        return None;
    }
    Some(if text.ends_with('/') { text } else { text + "/" })
}

/// Ten characters, 国办函 on site identification codes: digits for local bodies, letters and digits for ministries.
fn read_site_id_code(site: &mut Fields<'_>) -> Option<String> {
    let (text, range) = site.text_at("site_id_code")?;
    if text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Some(text);
    }
    let message = format!("网站标识码「{text}」应是十位");
    site.error(&rules::SITE_ID_CODE, range, &message, "网站标识码由主管部门核发，地方单位是十位数字");
    None
}

fn read_columns(site: &mut Fields<'_>) -> Vec<Column> {
    read_each(site, "columns", COLUMN, |column| {
        let kind = read_kind(column);
        let name = column.required_text("name");
        let name = name?;
        Some(Column {
            kind: kind?,
            description: column.text("description").unwrap_or_else(|| name.clone()),
            keywords: column.words("keywords"),
            column_type: column.text("type").unwrap_or_else(|| "工作动态".to_owned()),
            search_weight: read_search_weight(column),
            name,
        })
    })
}

/// From a tenth to ten times, which is more than anybody needs.
fn read_search_weight(column: &mut Fields<'_>) -> f64 {
    let Some((text, range)) = column.text_at("search_weight") else { return 1.0 };
    let weight = text.trim().parse::<f64>().ok().filter(|weight| (0.1..=10.0).contains(weight));
    if weight.is_none() {
        let message = format!("检索权重「{text}」不是 0.1 到 10 之间的数");
        column.error(&rules::FRONT_MATTER_NUMBER, range, &message, "请只写数字：1 是平常，1.5 排得靠前些，0.5 靠后些");
    }
    weight.unwrap_or(1.0)
}

fn read_kind(column: &mut Fields<'_>) -> Option<Kind> {
    let (text, range) = column.required_text_at("kind")?;
    let kind = Kind::from_name(&text);
    if kind.is_none() {
        let known: Vec<&str> = KINDS.iter().map(|spec| spec.name).collect();
        column.error(&rules::FRONT_MATTER_CHOICE, range, &format!("没有「{text}」这类条目"), &format!("可以填：{}", known.join("、")));
    }
    kind
}

/// Reads `units.yaml`: a list of units, in official order by `order`, then as written.
pub(super) fn read_units(source: &Arc<SourceText>, node: Node) -> (Vec<Unit>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let items = match node.value {
        Value::Sequence(items) => items,
        Value::Null => Vec::new(),
        _ => {
            let place = first_line(source, node.range);
            let diagnostic = Diagnostic::new(&rules::UNITS_SHAPE, "units.yaml 应是一个列表").at(source, place);
            return (Vec::new(), diagnostic.hint("每个单位以「- id: 编号」开头").into());
        }
    };
    let mut units: Vec<(i64, Unit)> = Vec::new();
    for item in items {
        let mut fields = Fields::new(source, item, vec![UNIT]);
        let range = first_line(source, fields.range.clone());
        if let Some((order, unit)) = read_unit(&mut fields) {
            if units.iter().any(|(_, known)| known.id == unit.id) {
                fields.error(&rules::REF_DUPLICATE_ID, range, &format!("单位编号「{}」写了两次", unit.id), "每个单位的编号只能用一次");
            } else {
                units.push((order, unit));
            }
        }
        diagnostics.append(fields.diagnostics);
    }
    units.sort_by_key(|(order, _)| *order);
    (units.into_iter().map(|(_, unit)| unit).collect(), diagnostics)
}

fn read_unit(fields: &mut Fields<'_>) -> Option<(i64, Unit)> {
    let id = required_slug(fields, "id");
    let name = fields.required_text("name");
    let order = read_order(fields);
    let short_name = fields.text("short_name");
    let level = fields.choice("level").unwrap_or(UnitLevel::County);
    let region = fields.text("region");
    let department = fields.text("department");
    let parent = fields.slug("parent").map(|(slug, _)| slug);
    let contact = fields.text("contact");
    let name = name?;
    let short_name = short_name.unwrap_or_else(|| name.clone());
    Some((order, Unit { id: id?, name, short_name, level, region, department, parent, contact }))
}

/// The place in official order; a unit without one comes after those that have one.
fn read_order(fields: &mut Fields<'_>) -> i64 {
    let Some((text, range)) = fields.text_at("order") else { return i64::MAX };
    text.parse().unwrap_or_else(|_| {
        fields.error(&rules::FRONT_MATTER_NUMBER, range, &format!("次序「{text}」不是整数"), "请写 1、2、3 这样的数字");
        i64::MAX
    })
}
