//! What the built pages look like to readers who see little, who use a keyboard, and on days of mourning.
//!
//! 1. [`check`] reads the style sheets and the pages that are published, so that an office's own template is not taken at its word.
//! 2. [`style`] gives the declarations of a sheet; colours are followed through its custom properties.

use std::collections::{BTreeMap, BTreeSet};

use super::html::Page;
use super::style::{self, Declarations, Rule as StyleRule};
use super::website::PageFaults;
use crate::model::Catalog;
use crate::output::Files;
use crate::rule::{E, I, W, rules};
use crate::site::color::{Color, READABLE, WHITE};

rules! {
    /// What pages look like.
    pub(crate) static RULES = [
        A11Y_ELDER_VIEW {
            id: "a11y/elder-view",
            severities: [I, W, W],
            source: "国办发〔2020〕45号；《互联网网站适老化通用设计规范》（工信部 2021）",
            summary: "网页没有大字版，或会弹出窗口",
            explanation: "老年读者要能把全站文字放大，不被弹窗打扰。程序的模板有“大字版”“高对比”；自己的模板也要有。",
            remedy: "在自己的 base.html 里保留 data-tool=\"large\" 按钮和 tools/tools.js",
        },
        A11Y_FOCUS {
            id: "a11y/focus",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.8",
            summary: "用键盘时看不出走到了哪里",
            explanation: "样式去掉了焦点的边框，又没有换成别的；或用 tabindex 打乱了次序。",
            remedy: "给 :focus 写 outline，去掉大于 0 的 tabindex",
        },
        A11Y_CONTRAST {
            id: "a11y/contrast",
            severities: [I, W, E],
            source: "GB/T 37668—2019 5.2.4",
            summary: "文字和底色太接近",
            explanation: "文字与底色的对比应在 4.5∶1 以上。",
            remedy: "把文字或品牌颜色改深，或把底色改浅",
        },
        WEB_GREY {
            id: "web/grey",
            severities: [I, I, I],
            source: "国家公祭日等悼念日的网页惯例",
            summary: "悼念日的灰色设置没有生效，或一直是灰色",
            explanation: "在 site.grey 写上日期，到了那一天，页面在读者那里自动变灰，第二天恢复。其他日子不应是灰色。",
            remedy: "在自己的 base.html 里保留 data-grey 和 tools/tools.js，去掉写死的灰色",
        },
    ];
}

/// Custom properties whose words stand on whose ground, wherever a sheet sets both.
const PAIRS: [(&str, &str); 9] = [
    ("--ink", "--paper"),
    ("--ink", "--paper-2"),
    ("--ink", "--sheet"),
    ("--ink-2", "--paper"),
    ("--ink-2", "--paper-2"),
    ("--ink-2", "--sheet"),
    ("--accent", "--paper"),
    ("--accent", "--accent-soft"),
    ("--brand-ink", "--brand-soft"),
];

/// Looks at every page and every style sheet.
pub(super) fn check(catalog: &Catalog, files: &Files, pages: &BTreeMap<&str, Page>, faults: &mut PageFaults) {
    for (path, page) in pages.iter().filter(|(_, page)| !page.is_redirect && page.has_frame) {
        tools(path, page, faults);
        grey(catalog, path, page, faults);
        if page.has_positive_tabindex {
            faults.add(&A11Y_FOCUS, path, "tabindex 大于 0，打乱了键盘的次序", "改成 0，或去掉");
        }
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css") && !path.ends_with("print.css")) {
        sheet(path, &String::from_utf8_lossy(bytes), faults);
    }
}

fn tools(path: &str, page: &Page, faults: &mut PageFaults) {
    if !page.tools.contains("large") || !page.has_tools_script {
        faults.add(&A11Y_ELDER_VIEW, path, "网页没有“大字版”", "在 base.html 里保留 data-tool=\"large\" 的按钮和 tools/tools.js");
    }
    if page.opens_window {
        faults.add(&A11Y_ELDER_VIEW, path, "网页一打开就弹出对话框", "去掉 <dialog open>");
    }
}

fn grey(catalog: &Catalog, path: &str, page: &Page, faults: &mut PageFaults) {
    let dates = &catalog.publication.site.grey;
    if page.is_grey {
        faults.add(&WEB_GREY, path, "页面一直是灰色", "去掉 <html> 上的 is-grey");
    }
    let wanted: BTreeSet<String> = dates.iter().map(ToString::to_string).collect();
    let given: BTreeSet<String> = page.grey.iter().flat_map(|days| days.split_whitespace()).map(str::to_owned).collect();
    if wanted != given {
        faults.add(&WEB_GREY, path, "页面上的灰色日期和 site.grey 不一致", "在 base.html 的 <html> 上保留 data-grey");
    } else if !wanted.is_empty() && !page.has_tools_script {
        faults.add(&WEB_GREY, path, "页面没有变灰的开关", "在 base.html 里保留 tools/tools.js");
    }
}

fn sheet(path: &str, text: &str, faults: &mut PageFaults) {
    let rules = style::read(text);
    let root = rules.iter().find(|rule| rule.selector == ":root").map(|rule| rule.declarations.clone()).unwrap_or_default();
    for rule in &rules {
        if hides_focus(rule) {
            let message = format!("样式「{}」去掉了焦点的边框", rule.selector);
            faults.add(&A11Y_FOCUS, path, message, "给 :focus 写 outline");
        }
        for (ink, ground) in pairs(rule, &root) {
            let ratio = ink.contrast(ground);
            if ratio < READABLE {
                let message = format!("样式「{}」里 {ink} 的文字在 {ground} 的底色上，对比只有 {ratio:.2}∶1", rule.selector);
                faults.add(&A11Y_CONTRAST, path, message, "把文字改深，或把底色改浅，到 4.5∶1 以上");
            }
        }
    }
}

/// Whether what has the focus loses its outline and gets nothing in its place. What a pointer has put there needs none, nor does what only
/// a link leads to.
fn hides_focus(rule: &StyleRule) -> bool {
    let names_focus = |selector: &str| {
        let is_seen = selector.contains(":focus") && !selector.contains(":focus:not(:focus-visible)") && !selector.starts_with("main:");
        is_seen || selector.trim() == "*"
    };
    let value = |name: &str| rule.declarations.get(name).map(String::as_str);
    let is_gone = [value("outline"), value("outline-style"), value("outline-width")]
        .into_iter()
        .flatten()
        .any(|value| matches!(value.split_whitespace().next(), Some("none" | "0" | "0px")));
    let instead = ["box-shadow", "border", "border-color", "background", "background-color", "text-decoration", "stroke"];
    is_gone && rule.selector.split(',').any(names_focus) && instead.iter().all(|name| value(name).is_none())
}

/// The colours of words with those of their ground, as far as one rule says both.
fn pairs(rule: &StyleRule, root: &Declarations) -> Vec<(Color, Color)> {
    let color = |value: &str| resolve(value, &rule.declarations, root, 0);
    let own = |name: &str| rule.declarations.get(name).and_then(|value| color(value));
    let mut found: Vec<(Color, Color)> = PAIRS.iter().filter_map(|(ink, ground)| Some((own(ink)?, own(ground)?))).collect();
    // Brands stand on white as well.
    if rule.selector != ":root" {
        found.extend(
            own("--brand-ink").filter(|_| own("--brand-soft").is_some_and(|soft| soft.contrast(WHITE) < 2.0)).map(|ink| (ink, WHITE)),
        );
    }
    let ground = own("background-color").or_else(|| own("background"));
    found.extend(own("color").zip(ground));
    found
}

/// A colour as it is written, or that of the custom property that is named.
fn resolve(value: &str, own: &Declarations, root: &Declarations, depth: usize) -> Option<Color> {
    let value = value.trim();
    if let Some(name) = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
        let name = name.split(',').next()?.trim();
        let next = own.get(name).or_else(|| root.get(name)).filter(|_| depth < 8)?;
        return resolve(next, own, root, depth + 1);
    }
    match value {
        "white" => Some(WHITE),
        "black" => Color::parse("#000000"),
        _ => Color::parse(value).or_else(|| short(value)),
    }
}

/// `#abc`.
fn short(value: &str) -> Option<Color> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 3)?;
    Color::parse(&digits.chars().fold("#".to_owned(), |long, digit| long + &digit.to_string().repeat(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages_of(css: &str) -> Vec<String> {
        let mut faults = PageFaults::default();
        sheet("styles/a.css", css, &mut faults);
        faults.messages()
    }

    #[test]
    fn an_outline_may_be_replaced_but_not_taken_away() {
        assert_eq!(messages_of("a:focus{outline:none}").len(), 1);
        assert_eq!(messages_of("@media (min-width:1px){ * { outline: 0 } }").len(), 1);
        for css in [
            "a:focus{outline:none;box-shadow:0 0 0 3px #000}",
            "a:focus:not(:focus-visible){outline:none}",
            "main:focus{outline:none}",
            "/* a:focus{outline:none} */",
        ] {
            assert!(messages_of(css).is_empty(), "{css}");
        }
    }

    #[test]
    fn colours_are_followed_through_properties() {
        assert_eq!(messages_of(".a{color:#777;background:#888}").len(), 1);
        assert_eq!(messages_of(":root{--ink:#999;--paper:#fff}").len(), 1);
        assert_eq!(messages_of(":root{--river:#888} .a{color:var(--river);background:#fff}").len(), 1);
        assert_eq!(messages_of(".brand-x{--brand:#137b84;--brand-ink:#999999;--brand-soft:#e8f2f3}").len(), 2);
        for css in [
            ".a{color:#000;background:#fff}",
            ".a{color:#777}",
            ".a{color:var(--a)}:root{--a:var(--a)}",
            ".a{color:#fff;background:url(x.png)}",
        ] {
            assert!(messages_of(css).is_empty(), "{css}");
        }
    }
}
