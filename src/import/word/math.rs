//! Equations (OMML) as text on one line: `(a+b)/2`, `√(x)`, with what stands above and below the line set so.

use roxmltree::Node;

use super::names::{Space, attribute, child, children, is, named};
use crate::import::document::Look;

/// Text with how it is set.
type Pieces = Vec<(String, Look)>;

/// What an equation shows.
pub(super) fn pieces(equation: Node<'_, '_>, look: Look) -> Pieces {
    let mut pieces = Pieces::new();
    write_children(equation, look, &mut pieces);
    pieces
}

fn write_children(node: Node<'_, '_>, look: Look, pieces: &mut Pieces) {
    for below in node.children() {
        write(below, look, pieces);
    }
}

fn write(node: Node<'_, '_>, look: Look, pieces: &mut Pieces) {
    let Some((space, name)) = named(node) else { return };
    if space == Space::Word && matches!(name, "t" | "sym") || (space == Space::Math && name == "t") {
        pieces.push((node.text().unwrap_or_default().to_owned(), look));
        return;
    }
    if space == Space::Word && matches!(name, "del" | "moveFrom") {
        return;
    }
    if space != Space::Math {
        return write_children(node, look, pieces);
    }
    let part = |name: &str| child(node, Space::Math, name);
    let above = Look { superscript: true, subscript: false, ..look };
    let below = Look { subscript: true, superscript: false, ..look };
    let put = |text: &str, pieces: &mut Pieces| pieces.push((text.to_owned(), look));
    match name {
        "f" => {
            write_term(part("num"), look, pieces);
            put("/", pieces);
            write_term(part("den"), look, pieces);
        }
        "rad" => {
            write_part(part("deg"), above, pieces);
            put("√", pieces);
            write_term(part("e"), look, pieces);
        }
        "sSup" | "sSub" | "sSubSup" => {
            write_part(part("e"), look, pieces);
            write_part(part("sub"), below, pieces);
            write_part(part("sup"), above, pieces);
        }
        "sPre" => {
            write_part(part("sub"), below, pieces);
            write_part(part("sup"), above, pieces);
            write_part(part("e"), look, pieces);
        }
        "nary" => {
            let sign = property(node, "naryPr", "chr").unwrap_or("∫");
            put(sign, pieces);
            write_part(part("sub"), below, pieces);
            write_part(part("sup"), above, pieces);
            write_part(part("e"), look, pieces);
        }
        "limLow" | "limUpp" => {
            write_part(part("e"), look, pieces);
            write_part(part("lim"), if name == "limLow" { below } else { above }, pieces);
        }
        "func" => {
            write_part(part("fName"), look, pieces);
            put(" ", pieces);
            write_part(part("e"), look, pieces);
        }
        "d" => {
            put(property(node, "dPr", "begChr").unwrap_or("("), pieces);
            for (at, inner) in children(node, Space::Math, "e").enumerate() {
                if at > 0 {
                    put(property(node, "dPr", "sepChr").unwrap_or("|"), pieces);
                }
                write_children(inner, look, pieces);
            }
            put(property(node, "dPr", "endChr").unwrap_or(")"), pieces);
        }
        "m" | "eqArr" => {
            for (at, row) in node.children().filter(|row| is(*row, Space::Math, "mr") || is(*row, Space::Math, "e")).enumerate() {
                if at > 0 {
                    put("; ", pieces);
                }
                let cells: Vec<_> = children(row, Space::Math, "e").collect();
                if cells.is_empty() {
                    write_children(row, look, pieces);
                }
                for (at, cell) in cells.into_iter().enumerate() {
                    if at > 0 {
                        put(", ", pieces);
                    }
                    write_children(cell, look, pieces);
                }
            }
        }
        "acc" => {
            write_part(part("e"), look, pieces);
            put(property(node, "accPr", "chr").unwrap_or("\u{0302}"), pieces);
        }
        name if name.ends_with("Pr") => {}
        _ => write_children(node, look, pieces),
    }
}

fn write_part(part: Option<Node<'_, '_>>, look: Look, pieces: &mut Pieces) {
    if let Some(part) = part {
        write_children(part, look, pieces);
    }
}

/// A numerator, a denominator, what stands below a root: in parentheses where it is more than a word or a number.
fn write_term(part: Option<Node<'_, '_>>, look: Look, pieces: &mut Pieces) {
    let mut inner = Pieces::new();
    write_part(part, look, &mut inner);
    let is_simple = inner.iter().all(|(text, look)| text.chars().all(char::is_alphanumeric) || look.superscript || look.subscript);
    if is_simple {
        pieces.extend(inner);
    } else {
        pieces.push(("(".to_owned(), look));
        pieces.extend(inner);
        pieces.push((")".to_owned(), look));
    }
}

fn property<'a>(node: Node<'a, '_>, properties: &str, name: &str) -> Option<&'a str> {
    attribute(child(child(node, Space::Math, properties)?, Space::Math, name)?, Space::Math, "val")
}
