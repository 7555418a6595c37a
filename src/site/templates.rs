//! Tera templates: the program's own, single ones replaced by the office's, their errors as diagnostics.
//!
//! - [`Templates::load`] puts them together; every syntax error of every replaced file is reported.
//! - [`Templates::render`] fills one in.
//!
//! Tera speaks English. [`in_chinese`] says what authors of templates most often get wrong in Chinese, and quotes the rest.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_embed::RustEmbed;
use tera::{Context, ErrorKind, Tera};

use crate::diag::{Diagnostic, Diagnostics};
use crate::nearby::nearest;
use crate::source::{SourceText, TEMPLATE_ERROR, TEMPLATE_UNKNOWN_FILE};

/// Where the templates are, in this repository and beside a publication.
const FOLDER: &str = "templates/site/";

#[derive(RustEmbed)]
#[folder = "templates/site/"]
struct Embedded;

/// Templates that fit together.
pub(crate) struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Arc<SourceText>>,
}

impl Templates {
    /// The program's templates, each replaced by the one of `overrides` that has its name.
    ///
    /// # Errors
    ///
    /// - An override that replaces nothing: `template/unknown-file`.
    /// - A template that cannot be read, or calls what does not exist: `template/error`.
    pub(crate) fn load(overrides: &[Arc<SourceText>]) -> Result<Self, Diagnostics> {
        let mut sources = embedded();
        let mut diagnostics = Diagnostics::default();
        for source in overrides {
            match replace(&mut sources, source) {
                Ok(()) => diagnostics.append(syntax_errors(source)),
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let mut tera = Tera::new();
        let result = tera.add_raw_templates(sources.iter().map(|(name, source)| (name, &source.text)));
        let templates = Self { tera, sources };
        match result {
            Ok(()) => Ok(templates),
            Err(error) => Err(templates.diagnostics(&error)),
        }
    }

    /// Fills in a template.
    ///
    /// # Errors
    ///
    /// - The template uses what the page does not have, or a value as something that it is not.
    pub(crate) fn render(&self, name: &str, context: &Context) -> Result<String, Diagnostics> {
        self.tera.render(name, context).map_err(|error| self.diagnostics(&error))
    }

    fn diagnostics(&self, error: &tera::Error) -> Diagnostics {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let range = report.span().range.clone();
                self.place(in_chinese(report.message()), report.filename(), |_| range).into()
            }
            other => self.reports(&other.to_string()),
        }
    }

    /// What Tera finds when it puts templates together it tells as printed reports only.
    fn reports(&self, printed: &str) -> Diagnostics {
        let mut found = Diagnostics::default();
        let mut message = None;
        for line in printed.lines() {
            if let Some(words) = line.strip_prefix("error: ") {
                message = Some(words);
            } else if let (Some((file, line, column)), Some(words)) = (arrow(line), message) {
                found.push(self.place(in_chinese(words), file, |source| offset(source, line, column)));
                message = None;
            }
        }
        if found.is_empty() {
            found.push(in_chinese(printed));
        }
        found
    }

    fn place(&self, diagnostic: Diagnostic, name: &str, range: impl FnOnce(&SourceText) -> std::ops::Range<usize>) -> Diagnostic {
        match self.sources.get(name) {
            Some(source) => {
                let range = range(source);
                diagnostic.at(source, range)
            }
            None => diagnostic.in_file(format!("{FOLDER}{name}")),
        }
    }
}

fn embedded() -> BTreeMap<String, Arc<SourceText>> {
    Embedded::iter()
        .filter_map(|name| {
            let file = Embedded::get(&name)?;
            let text = String::from_utf8(file.data.into_owned()).ok()?;
            Some((name.to_string(), SourceText::new(format!("{FOLDER}{name}"), text)))
        })
        .collect()
}

fn replace(sources: &mut BTreeMap<String, Arc<SourceText>>, source: &Arc<SourceText>) -> Result<(), Diagnostic> {
    let name = source.path.rsplit_once(FOLDER).map_or(source.path.as_str(), |(_, name)| name);
    let Some(place) = sources.get_mut(name) else {
        let diagnostic = Diagnostic::new(&TEMPLATE_UNKNOWN_FILE, format!("没有名为「{name}」的网站模板可以替换")).in_file(&source.path);
        return Err(match nearest(name, sources.keys().map(String::as_str)) {
            Some(known) => diagnostic.hint(format!("是不是 {known}？")),
            None => diagnostic.hint(format!("可以替换的模板：{}", sources.keys().cloned().collect::<Vec<_>>().join("、"))),
        });
    };
    *place = Arc::clone(source);
    Ok(())
}

/// The syntax error of one template alone; what it calls is looked at when all are there.
fn syntax_errors(source: &Arc<SourceText>) -> Diagnostics {
    match Tera::new().add_raw_template("alone", &source.text) {
        Err(error) => match error.kind() {
            ErrorKind::SyntaxError(report) => in_chinese(report.message()).at(source, report.span().range.clone()).into(),
            _ => Diagnostics::default(),
        },
        Ok(()) => Diagnostics::default(),
    }
}

/// ` --> base.html:3:5` in a printed report.
fn arrow(line: &str) -> Option<(&str, usize, usize)> {
    let mut parts = line.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?, line, column))
}

/// The word at a line and column, both from 1.
fn offset(source: &SourceText, line: usize, column: usize) -> std::ops::Range<usize> {
    let whole = source.line_range(line.clamp(1, source.text.lines().count().max(1)));
    let words = &source.text[whole.clone()];
    let start = words.char_indices().nth(column.saturating_sub(1)).map_or(words.len(), |(at, _)| at);
    let width = words[start..].find(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').unwrap_or(words.len() - start).max(1);
    whole.start + start..(whole.start + start + width).min(whole.end)
}

fn template_error(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&TEMPLATE_ERROR, message)
}

/// A message of Tera in Chinese.
fn in_chinese(message: &str) -> Diagnostic {
    let quoted = |start: &str| message.strip_prefix(start)?.strip_prefix('`')?.split_once('`');
    for (start, what) in [
        ("Unknown filter ", "过滤器"),
        ("Unknown function ", "函数"),
        ("Unknown test ", "判断"),
        ("Unknown component ", "组件"),
        ("Unknown template ", "模板"),
    ] {
        if let Some((name, _)) = quoted(start) {
            return template_error(format!("模板里没有名为「{name}」的{what}"));
        }
    }
    for (start, what) in [("Variable ", "变量"), ("Field ", "字段")] {
        if let Some((name, rest)) = quoted(start).filter(|(_, rest)| rest.starts_with(" is not defined")) {
            let diagnostic = template_error(format!("这一页没有名为「{name}」的{what}"));
            return match rest.split_once(": ") {
                Some((_, known)) => diagnostic.hint(format!("可用的{what}：{}", known.replace(", ", "、"))),
                None => diagnostic,
            };
        }
    }
    if let Some((found, expected)) = message.strip_prefix("Found ").and_then(|rest| rest.split_once(" but expected ")) {
        return template_error(format!("模板写法有误：这里写的是「{}」", found.trim_matches('`')))
            .hint(format!("应为：{}", expected.trim_end_matches('.').trim_start_matches("one of: ")));
    }
    match message {
        "Unexpected end of input" => template_error("模板没有写完，缺少结束标记"),
        "Unknown tag" => template_error("模板里没有这个标记"),
        "Tried to render a variable that is undefined" => template_error("这里要输出的变量没有值").hint("先用 {% if … %} 判断它是否存在"),
        other => template_error(format!("模板有误：「{other}」")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn errors(path: &str, text: &str) -> String {
        let Err(diagnostics) = Templates::load(&[SourceText::new(path, text)]) else { return String::new() };
        diagnostics.iter().map(Diagnostic::render).collect()
    }

    #[test]
    fn own_templates_fit_together() {
        assert!(Templates::load(&[]).is_ok());
    }

    #[test]
    fn syntax_error_names_file_line_and_column() {
        let expected = "错误[template/error]：模板写法有误：这里写的是「}}」\n --> templates/site/about.html:2:7\n  |\n2 | 清廉 {{ }}\n  |         ^^\n  = 提示：应为：";
        let rendered = errors("templates/site/about.html", "第一行\n清廉 {{ }}\n");
        assert!(rendered.starts_with(expected), "{rendered}");
    }

    #[test]
    fn unclosed_tag_is_said() {
        let rendered = errors("templates/site/about.html", "{% if a %}x");
        assert!(rendered.starts_with("错误[template/error]：模板没有写完，缺少结束标记\n --> templates/site/about.html:1:"), "{rendered}");
    }

    #[test]
    fn unknown_filter_is_said_with_its_place() {
        let expected = "错误[template/error]：模板里没有名为「nofilter」的过滤器\n --> templates/site/about.html:2:8\n  |\n2 | {{ x | nofilter }}\n  |        ^^^^^^^^\n";
        assert_eq!(errors("templates/site/about.html", "\n{{ x | nofilter }}\n"), expected);
    }

    #[test]
    fn missing_variable_is_said_when_the_page_is_made() {
        let source = SourceText::new("templates/site/about.html", "\n  {{ nothing }}");
        let templates = Templates::load(&[source]).ok().unwrap();
        let mut context = Context::new();
        context.insert("page", "x");
        let diagnostics = templates.render("about.html", &context).unwrap_err();
        let rendered: String = diagnostics.iter().map(Diagnostic::render).collect();
        let expected = "错误[template/error]：这一页没有名为「nothing」的变量\n --> templates/site/about.html:2:6\n  |\n2 |   {{ nothing }}\n  |      ^^^^^^^\n  = 提示：可用的变量：page\n";
        assert_eq!(rendered, expected);
    }

    #[test]
    fn a_file_that_replaces_nothing_is_an_error() {
        let expected = "错误[template/unknown-file]：没有名为「brands.html」的网站模板可以替换\n --> templates/site/brands.html\n  = 提示：是不是 brand.html？\n";
        assert_eq!(errors("templates/site/brands.html", "x"), expected);
    }
}
