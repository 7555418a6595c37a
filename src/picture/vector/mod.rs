//! Vectors, written anew through a whitelist: shapes, text, paint, filters and the pixels of pictures pass; script, links, remarks
//! and names stay behind. The site and the album both get what is made here, and nothing else of an original.
//!
//! 1. [`tree`] reads the elements, with what style sheets say of each ([`css`]), and leaves out what [`tables`] do not know.
//! 2. [`tree::Branch::prune`] takes out what is never seen: hidden layers, text without ink, definitions that nobody uses.
//! 3. [`budget`] counts what is left as a renderer would, each use of a symbol on its own, and refuses a bomb.
//! 4. [`mod@write`] writes it, with names of our own for what is referred to.
//!
//! What is dropped and could be seen is named, so that its author can draw it in another way.

mod budget;
mod css;
mod embedded;
mod tables;
mod tree;
mod write;

use std::collections::BTreeSet;

use crate::picture::probe::svg::{SvgProblem, svg_document, svg_text, svg_view_box};

/// A vector that may be published.
#[derive(Debug)]
pub struct Clean {
    /// The file.
    pub text: String,
    /// Width of the view box, rounded.
    pub width: u32,
    /// Height of the view box, rounded.
    pub height: u32,
    /// The visible things that were left out, by their names in the file.
    pub dropped: BTreeSet<String>,
}

/// Writes an SVG anew.
///
/// # Errors
///
/// - What [`svg_text`] and [`svg_document`] refuse, or a picture without a size.
/// - [`SvgProblem::TooComplex`], [`SvgProblem::Loop`] and [`SvgProblem::Filter`]: what would cost a renderer too much.
pub fn clean(bytes: &[u8]) -> Result<Clean, SvgProblem> {
    let text = svg_text(bytes)?;
    let document = svg_document(&text)?;
    let view_box = svg_view_box(document.root_element()).ok_or(SvgProblem::NoSize)?;
    let (mut root, dropped) = tree::read(document.root_element())?;
    root.prune_all();
    budget::check(&root, view_box)?;
    let pixels = |side: f64| side.round().clamp(1.0, 100_000.0) as u32;
    Ok(Clean { text: write::document(&root, view_box), width: pixels(view_box[2]), height: pixels(view_box[3]), dropped })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::tables::{ATTRIBUTES, ELEMENTS, KEYWORDS, PROPERTIES, SILENT};
    use super::*;

    const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"";

    #[track_caller]
    fn check(inner: &str, expected: &str) {
        let source = format!("<?xml version='1.0'?><!-- 张三 -->{HEAD} onload='x()'>{inner}</svg>");
        let clean = clean(source.as_bytes()).unwrap();
        let expected = if expected.is_empty() { format!("{HEAD}/>\n") } else { format!("{HEAD}>{expected}</svg>\n") };
        assert_eq!(clean.text, expected, "{inner}");
        let again = super::clean(clean.text.as_bytes()).unwrap();
        assert_eq!(again.text, clean.text, "cleaning twice changes nothing");
    }

    fn dropped(inner: &str) -> Vec<String> {
        clean(format!("{HEAD}>{inner}</svg>").as_bytes()).unwrap().dropped.into_iter().collect()
    }

    fn refused(inner: &str) -> SvgProblem {
        clean(format!("{HEAD}>{inner}</svg>").as_bytes()).unwrap_err()
    }

    #[test]
    fn drawing_passes() {
        check(
            "<defs><pattern id='a'><rect width='1'/></pattern></defs><path d='M0 0L9 9' fill='url(#a)' style='stroke:#f00; -x:1'/>",
            "<defs><pattern id=\"i0\"><rect width=\"1\"/></pattern></defs><path d=\"M0 0L9 9\" fill=\"url(#i0)\" style=\"stroke:#f00;\"/>",
        );
        check(
            "<g transform='scale(2)'>\n  <use href='#b'/>\n<path id='b' d='M0-1.5.5z'/></g>",
            "<g transform=\"scale(2)\"><use xlink:href=\"#i0\"/><path id=\"i0\" d=\"M0-1.5.5z\"/></g>",
        );
        check("<text x='1'>清 <tspan>廉 &amp; &lt;</tspan></text>", "<text x=\"1\">清 <tspan>廉 &amp; &lt;</tspan></text>");
    }

    #[test]
    fn style_sheets_are_put_on_the_elements_that_they_mean() {
        check(
            "<style>/* c */ .a, #b { fill: #fff; behavior: x } g > rect { stroke: red }</style><g><rect class='a 图层'/></g><rect id='b' fill='red'/>",
            "<g><rect style=\"stroke:red;fill:#fff;\"/></g><rect style=\"fill:#fff;\"/>",
        );
        check("<style>rect{fill:red!important}.a{fill:blue}</style><rect class='a' style='fill:green'/>", "<rect style=\"fill:red;\"/>");
        check("<style>:root{--c:#123}rect{fill:var(--c)}</style><g style='--c:#456'><rect/></g>", "<g><rect style=\"fill:#456;\"/></g>");
    }

    #[test]
    fn what_only_browsers_know_is_computed() {
        check("<rect fill='light-dark(#000, rgb(255, 0, 0))'/>", "<rect fill=\"#000\"/>");
        check("<rect style='fill:light-dark(rgb(1, 2, 3), var(--x, #fff))'/>", "<rect style=\"fill:rgb(1, 2, 3);\"/>");
        check("<rect style='fill:var(--x, var(--y, #abc))'/>", "<rect style=\"fill:#abc;\"/>");
        check("<rect fill='color-mix(in srgb, #000 25%, #fff)'/>", "<rect fill=\"#bfbfbf\"/>");
        check("<g color='#123'><rect fill='currentcolor'/></g>", "<g color=\"#123\"><rect fill=\"currentColor\"/></g>");
        check("<style>g{--a:var(--b);--b:var(--a)}</style><g><rect style='fill:var(--a)'/></g>", "<g><rect/></g>");
        assert_eq!(dropped("<rect fill='oklch(40% 0.2 30)'/>"), ["oklch(40% 0.2 30)"]);
    }

    #[test]
    fn nothing_active_and_nothing_said_passes() {
        check("<script>alert(1)</script><title>t</title><desc>d</desc><metadata><rdf xmlns='r'/></metadata>", "");
        check("<g onclick='x()' data-name='内部' id='图层 张三' class='张三'/>", "<g/>");
        check("<a xlink:href='javascript:x()' fill='red'><rect width='1'/></a>", "<g fill=\"red\"><rect width=\"1\"/></g>");
        check("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "");
        check("<use href='http://x/y.svg#a'/><image href='data:image/png;base64,AA'/>", "<use/>");
        check("<rect fill='url(http://x/#a)' filter='URL( \"//x\")' stroke='u\\72l(x)'/>", "<rect/>");
        check("<rect style='fill:url(//x);stroke:red'/>", "<rect style=\"stroke:red;\"/>");
        check(
            "<style>@import url(//x); @media print { .a { fill: red } } .b{fill:url(//y);stroke:#000}</style><g class='b'/>",
            "<g style=\"stroke:#000;\"/>",
        );
        check("<set attributeName='href' to='//x'/><animate attributeName='x'/>", "");
        check("<i:pgf xmlns:i='http://ns.adobe.com/x'>eJzs</i:pgf>", "");
    }

    #[test]
    fn no_value_and_no_name_carries_words() {
        check("<rect width='张三' fill='zhangsan' transform='note(1)' stroke-linecap='zhangsan' x='1'/>", "<rect x=\"1\"/>");
        check("<path d='M0 0 L9 9 张三'/>", "<path d=\"M0 0 L9 9\"/>");
        check(
            "<filter id='张三'><feFlood result='李四'/><feMerge><feMergeNode in='李四'/><feMergeNode in='SourceGraphic'/></feMerge></filter><g filter='url(#张三)'/>",
            "<filter id=\"i0\"><feFlood result=\"r0\"/><feMerge><feMergeNode in=\"r0\"/><feMergeNode in=\"SourceGraphic\"/></feMerge></filter><g filter=\"url(#i0)\"/>",
        );
        check("<rect fill='url(#nothing) red'/><rect fill='url(#nothing)'/>", "<rect fill=\"red\"/><rect fill=\"none\"/>");
    }

    #[test]
    fn what_is_never_seen_is_left_out() {
        for hidden in [
            "<g display='none'><text>张三</text></g>",
            "<g style='display:none'><text>张三</text></g>",
            "<style>.x{display:none}</style><text class='x'>张三</text>",
            "<text visibility='hidden'>张三</text>",
            "<text opacity='0'>张三</text>",
            "<text fill='none'>张三</text>",
            "<text style='fill:transparent'>张三</text>",
            "<text fill-opacity='0'>张三</text>",
            "<text font-size='0'>张三</text>",
            "<text fill='rgba(0,0,0,0)'>张三</text>",
            "<defs><text>张三</text></defs>",
            "<defs><symbol id='layer'><text>张三</text></symbol></defs>",
            "<mask id='m'><text>张三</text></mask>",
        ] {
            let text = clean(format!("{HEAD}>{hidden}</svg>").as_bytes()).unwrap().text;
            assert!(!text.contains("张三") && !text.contains("<text"), "{hidden}: {text}");
        }
        check(
            "<g visibility='hidden'><text visibility='visible'>清</text></g>",
            "<g visibility=\"hidden\"><text visibility=\"visible\">清</text></g>",
        );
        check("<text fill='none' stroke='red'>清</text>", "<text fill=\"none\" stroke=\"red\">清</text>");
        check(
            "<defs><g id='s'><text>清</text></g></defs><use href='#s'/>",
            "<defs><g id=\"i0\"><text>清</text></g></defs><use xlink:href=\"#i0\"/>",
        );
        check(
            "<g display='none'><linearGradient id='l'/><text>张三</text></g><rect fill='url(#l)'/>",
            "<g display=\"none\"><linearGradient id=\"i0\"/></g><rect fill=\"url(#i0)\"/>",
        );
    }

    #[test]
    fn of_a_switch_the_branch_that_a_browser_takes_is_kept() {
        check("<switch><g requiredFeatures='x'/><text>cannot display</text></switch>", "<g/>");
        check("<switch><foreignObject/><text>清</text></switch>", "<text>清</text>");
        assert_eq!(dropped("<switch><foreignObject/><text>清</text></switch>"), ["foreignObject"]);
    }

    #[test]
    fn what_could_be_seen_is_named_when_it_is_dropped() {
        let found =
            dropped("<image href='photo.jpg'/><animate/><title>t</title><use href='b.svg#x'/><image href='data:image/png;base64,AA'/>");
        assert_eq!(found, ["animate", "image", "image → photo.jpg", "use → b.svg#x"]);
    }

    #[test]
    fn hostile_files_are_refused() {
        let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><text>&b;</text></svg>";
        assert_eq!(clean(laughs.as_bytes()).unwrap_err(), SvgProblem::Entities);
        for name in ["g", "a", "switch"] {
            let deep = format!("{}{}", format!("<{name}><g>").repeat(5000), format!("</g></{name}>").repeat(5000));
            assert_eq!(refused(&deep), SvgProblem::TooComplex);
        }
        let long = "x".repeat(100_000);
        let many = format!("<!DOCTYPE svg [<!ENTITY a '{long}'>]>{HEAD}>{}</svg>", "<text>&a;</text>".repeat(1000));
        assert_eq!(clean(many.as_bytes()).unwrap_err(), SvgProblem::Entities);
    }

    /// `levels` groups, each using the one before ten times in this way.
    fn bomb(levels: usize, each: &str) -> String {
        let mut out = "<path id='l0' d='M0 0h1'/>".to_owned();
        for level in 1..=levels {
            let uses = each.replace('@', &format!("l{}", level - 1)).repeat(10);
            let _ = write!(out, "<g id='l{level}'>{uses}</g>");
        }
        out
    }

    #[test]
    fn what_costs_a_renderer_too_much_is_refused() {
        assert_eq!(refused(&bomb(9, "<use href='#@'/>")), SvgProblem::TooComplex);
        assert_eq!(refused(&bomb(9, "<rect fill='url(#@)'/>")), SvgProblem::TooComplex);
        assert_eq!(refused(&bomb(9, "<rect mask='url(#@)'/>")), SvgProblem::TooComplex);
        assert!(clean(format!("{HEAD}>{}</svg>", bomb(3, "<use href='#@'/>")).as_bytes()).is_ok());
        assert_eq!(refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), SvgProblem::Loop);
        assert_eq!(refused("<g id='a'><use href='#a'/></g>"), SvgProblem::Loop);
        assert_eq!(refused(&format!("<text>{}</text>", "清".repeat(30_000))), SvgProblem::TooComplex);
        assert_eq!(refused(&format!("<text>{}</text>", "<tspan>清风</tspan>".repeat(15_000))), SvgProblem::TooComplex);
        let dashed = "<path stroke-dasharray='0.0001' d='M0 0H100000V1'/>".repeat(20);
        assert_eq!(refused(&dashed), SvgProblem::TooComplex);
        let marked = format!(
            "<marker id='m'>{}</marker><path marker-mid='url(#m)' d='M0 0{}'/>",
            "<path d='M0 0h1'/>".repeat(100),
            "h1".repeat(9_000)
        );
        assert_eq!(refused(&marked), SvgProblem::TooComplex);
        let layers = format!("{}<rect/>{}", "<g opacity='.5'>".repeat(50), "</g>".repeat(50));
        assert_eq!(refused(&layers), SvgProblem::TooComplex);
    }

    #[test]
    fn filters_keep_within_bounds() {
        let filter = |step: &str, around: &str| {
            format!("<filter id='f'>{step}</filter><g {around}><rect filter='url(#f)' width='9' height='9'/></g>")
        };
        assert_eq!(refused(&filter("<feMorphology radius='100000'/>", "")), SvgProblem::Filter);
        assert_eq!(refused(&filter("<feGaussianBlur stdDeviation='100'/>", "")), SvgProblem::Filter);
        assert_eq!(refused(&filter("<feConvolveMatrix order='1000'/>", "")), SvgProblem::Filter);
        assert_eq!(refused(&filter("<feGaussianBlur stdDeviation='1'/>", "transform='scale(1000)'")), SvgProblem::Filter);
        assert_eq!(refused(&filter(&"<feFlood/>".repeat(40), "")), SvgProblem::Filter);
        assert_eq!(refused("<rect style='filter:blur(900px)'/>"), SvgProblem::Filter);
        assert_eq!(
            refused("<filter id='f' filterUnits='userSpaceOnUse' width='100000' height='9'/><rect filter='url(#f)'/>"),
            SvgProblem::Filter
        );
        assert_eq!(refused("<filter id='f' width='1000%'/><rect filter='url(#f)'/>"), SvgProblem::Filter);
        let many = format!("{}{}", filter("<feGaussianBlur stdDeviation='1'/>", ""), "<rect filter='url(#f)'/>".repeat(300));
        assert_eq!(refused(&many), SvgProblem::Filter);
        check(
            &filter("<feTurbulence numOctaves='1000000'/>", ""),
            "<filter id=\"i0\"><feTurbulence numOctaves=\"8\"/></filter><g><rect filter=\"url(#i0)\" width=\"9\" height=\"9\"/></g>",
        );
        assert!(clean(format!("{HEAD}>{}</svg>", filter("<feGaussianBlur stdDeviation='1'/>", "")).as_bytes()).is_ok());
    }

    #[test]
    fn no_selector_takes_for_ever() {
        let rules = format!("<style>{}</style>", format!("{} {{fill:red}}", "g g g g g g g g rect.x").repeat(300));
        let deep = format!("{rules}{}{}{}", "<g>".repeat(150), "<rect/>".repeat(2_000), "</g>".repeat(150));
        let _ = clean(format!("{HEAD}>{deep}</svg>").as_bytes());
        let slow = format!(
            "<style>{} {{fill:red}}</style>{}<rect class='x'/>{}",
            "b g g g g g g g g g rect.x",
            "<g>".repeat(150),
            "</g>".repeat(150)
        );
        assert_eq!(refused(&slow), SvgProblem::TooComplex);
    }

    #[test]
    fn a_drawing_in_the_encoding_that_it_declares_is_read() {
        let source = format!("<?xml version=\"1.0\" encoding=\"GB2312\"?>{HEAD}><text>渡运河</text></svg>");
        let (bytes, ..) = encoding_rs::GBK.encode(&source);
        assert!(clean(&bytes).unwrap().text.contains("渡运河"));
        let utf16: Vec<u8> = source.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(clean(&utf16).unwrap().text.contains("渡运河"));
        assert_eq!(clean(&[HEAD.as_bytes(), b">\xB0\xA1</svg>"].concat()).unwrap_err(), SvgProblem::Encoding);
    }

    #[test]
    fn no_drawing_is_taken_for_a_stand_in_of_the_album() {
        let text = clean(
            b"<svg id='qinglian-picture-99' xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><use href='#qinglian-picture-99'/></svg>",
        );
        assert_eq!(text.unwrap_err(), SvgProblem::Loop);
        let text = clean(b"<svg id=\"qinglian-picture-0\" xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>").unwrap().text;
        assert!(text.starts_with("<svg xmlns=") && !text.contains("qinglian"), "{text}");
    }

    #[test]
    fn a_picture_without_a_view_box_gets_one() {
        let clean = clean(b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10px'><g/></svg>").unwrap();
        assert!(clean.text.contains("viewBox=\"0 0 20 10\" width=\"20\" height=\"10px\""), "{}", clean.text);
        assert_eq!((clean.width, clean.height), (20, 10));
    }

    #[test]
    fn tables_are_sorted_and_nothing_in_them_runs() {
        for table in [ELEMENTS, ATTRIBUTES, PROPERTIES, KEYWORDS] {
            assert!(table.windows(2).all(|pair| pair[0] < pair[1]), "{table:?}");
            assert!(table.iter().all(|name| !name.starts_with("on") && *name != "href"));
        }
        assert!(SILENT.iter().all(|name| !ELEMENTS.contains(name)));
    }
}
