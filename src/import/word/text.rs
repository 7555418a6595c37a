//! Paragraphs and runs: the walk through a story, with what was put in, taken out, hidden and computed.
//!
//! - [`Walker::blocks`] goes through what stands on lines of its own.
//! - [`Walker::paragraph`] reads a paragraph into a [`Line`]; [`Walker::run`] its runs.
//! - [`Container`] gathers blocks, and joins paragraphs whose marks were deleted.

use std::collections::HashSet;
use std::rc::Rc;

use roxmltree::{Node, NodeId};

use super::Reading;
use super::container::{Relationships, related};
use super::fields::{Field, Fields};
use super::line::{Line, quoted, quoted_up_to};
use super::math;
use super::names::{Space, attribute, child, children, chosen, flag, is, named, number, value};
use super::numbering::Numbering;
use super::styles::{Fonts, InParagraph, Letters, NumberingReference, Raised, Styles};
use super::symbols::{self, UNKNOWN};
use crate::import::document::{Block, Inline, Look, Paragraph, Remark, Spot};
use crate::import::rules;

/// How much of a placeholder is quoted: all of it, in practice.
const LONGEST_PLACEHOLDER: usize = 200;

/// The story that is read: each counts its lists by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    Body,
    Box,
    Note,
}

/// What surrounds a run.
#[derive(Debug, Clone, Default)]
pub(super) struct Inside {
    pub(super) deleted_by: Option<Rc<str>>,
    inserted_by: Option<Rc<str>>,
    link: Option<Rc<str>>,
}

/// How the characters of a run are set.
#[derive(Debug, Default)]
pub(super) struct RunLook {
    look: Look,
    is_hidden: bool,
    fonts: Fonts,
}

/// Blocks that stand together: of the body, a cell, a text box, a note.
#[derive(Debug, Default)]
pub(super) struct Container {
    blocks: Vec<Block>,
    /// What is left of paragraphs whose marks were deleted: it goes on in the next one.
    carried: Option<Line>,
}

/// The walk through a story.
pub(super) struct Walker<'s, 'p, 'b> {
    pub(super) reading: &'s mut Reading<'p, 'b>,
    pub(super) styles: &'s Styles,
    pub(super) numbering: &'s Numbering,
    pub(super) relationships: &'s Relationships,
    /// The marks of fields that have a beginning and an end.
    paired: &'s HashSet<NodeId>,
    pub(super) fields: Fields,
    pub(super) story: Story,
}

impl Container {
    /// The blocks, when nothing more comes.
    pub(super) fn finish(mut self) -> Vec<Block> {
        if let Some(line) = self.carried.take() {
            self.push_line(line, Paragraph::default());
        }
        self.blocks
    }

    pub(super) fn push(&mut self, block: Block) {
        if let Some(line) = self.carried.take() {
            self.push_line(line, Paragraph::default());
        }
        self.blocks.push(block);
    }

    /// Adds a paragraph, and what stands after it.
    fn push_line(&mut self, mut line: Line, mut paragraph: Paragraph) {
        let after = std::mem::take(&mut line.after);
        if !line.is_empty() || paragraph.label.is_some() {
            paragraph.spot = line.spot();
            paragraph.half_points = line.half_points;
            paragraph.inlines = line.inlines();
            self.blocks.push(Block::Paragraph(paragraph));
        }
        self.blocks.extend(after);
    }

    /// Takes out the heading of a table of contents that has just been left out.
    fn drop_contents_heading(&mut self) {
        let Some(Block::Paragraph(paragraph)) = self.blocks.last() else { return };
        let words: String =
            paragraph.inlines.iter().map(|inline| if let Inline::Text { text, .. } = inline { text.as_str() } else { "?" }).collect();
        let words: String = words.split_whitespace().collect();
        if matches!(words.to_lowercase().as_str(), "目录" | "目次" | "目錄" | "contents" | "tableofcontents") {
            self.blocks.pop();
        }
    }
}

impl<'s, 'p, 'b> Walker<'s, 'p, 'b> {
    pub(super) fn new(
        reading: &'s mut Reading<'p, 'b>,
        styles: &'s Styles,
        numbering: &'s Numbering,
        relationships: &'s Relationships,
        paired: &'s HashSet<NodeId>,
        story: Story,
    ) -> Self {
        Self { reading, styles, numbering, relationships, paired, fields: Fields::default(), story }
    }

    /// Reads what stands in a node.
    pub(super) fn blocks(&mut self, node: Node<'_, '_>, inside: &Inside, container: &mut Container) {
        for below in node.children() {
            self.block(below, inside, container);
        }
    }

    fn block(&mut self, node: Node<'_, '_>, inside: &Inside, container: &mut Container) {
        let Some((space, name)) = named(node) else { return };
        match (space, name) {
            (Space::Word, "p") => self.paragraph(node, inside, container),
            (Space::Word, "tbl") => self.table(node, inside, container),
            (Space::Word, "sdt") => {
                if !self.is_placeholder(node) {
                    children(node, Space::Word, "sdtContent").for_each(|content| self.blocks(content, inside, container));
                } else {
                    self.report_placeholder(node, None);
                    self.skip(node);
                }
            }
            (Space::Word, "ins" | "moveTo" | "del" | "moveFrom") => self.blocks(node, &inside.changed(node, name), container),
            (Space::Compatibility, "AlternateContent") => {
                chosen(node).into_iter().for_each(|branch| self.blocks(branch, inside, container));
            }
            (Space::Word, "altChunk" | "subDoc") => self.report_chunk(),
            (Space::Word, "r" | "hyperlink" | "fldSimple") | (Space::Math, "oMath" | "oMathPara") => self.stray(node, inside, container),
            (_, name) if name.ends_with("Pr") => {}
            // Wrappers that say nothing of their own: custom XML, smart tags, whatever an office system invents.
            _ => self.blocks(node, inside, container),
        }
    }

    /// Reads a paragraph.
    pub(super) fn paragraph(&mut self, node: Node<'_, '_>, inside: &Inside, container: &mut Container) {
        let properties = child(node, Space::Word, "pPr");
        let style = self.styles.of_paragraph(properties.and_then(|properties| value(properties, "pStyle")));
        let letters = self.styles.in_paragraph(style.as_deref());
        if self.story == Story::Body {
            self.reading.paragraphs += 1;
        }
        let mut line = Line::new(self.reading.paragraphs);
        self.inlines(node, inside, &letters, &mut line);
        let mark = properties.and_then(|properties| child(properties, Space::Word, "rPr"));
        let deletion =
            mark.and_then(|mark| mark.children().find(|change| is(*change, Space::Word, "del") || is(*change, Space::Word, "moveFrom")));
        if let Some(deletion) = deletion {
            line.change(true, attribute(deletion, Space::Word, "author").unwrap_or_default(), "¶");
        }
        if let Some(before) = container.carried.take() {
            line.begin_with(before);
        }
        self.report(&mut line);
        let frame = properties.and_then(|properties| child(properties, Space::Word, "framePr"));
        let is_drop_cap = frame.and_then(|frame| attribute(frame, Space::Word, "dropCap")).is_some_and(|cap| cap != "none");
        // A large first letter is a paragraph of its own before the one that it begins.
        if deletion.is_some() || inside.deleted_by.is_some() || is_drop_cap {
            container.carried = Some(line);
            return;
        }
        let is_hidden = line.is_empty() && mark.is_some_and(|mark| letters.run(Some(mark)).vanish == Some(true));
        if is_hidden || self.is_contents(style.as_deref(), &line, container) {
            container.blocks.append(&mut line.after);
            return;
        }
        let mut paragraph = self.describe(style.as_deref(), properties);
        if !(line.is_cut && line.is_empty()) {
            paragraph.label = self.label(style.as_deref(), properties);
        }
        container.push_line(line, paragraph);
    }

    /// What the properties of a paragraph say of it.
    fn describe(&self, style: Option<&str>, properties: Option<Node<'_, '_>>) -> Paragraph {
        let outline = properties.and_then(|properties| number::<u8>(properties, "outlineLvl"));
        let alignment =
            properties.and_then(|properties| value(properties, "jc")).or_else(|| self.styles.alignment(style)).unwrap_or_default();
        Paragraph {
            heading: outline.map_or_else(|| self.styles.heading(style), |level| (level < 9).then_some(level + 1)),
            is_title: self.styles.is_title(style),
            is_centered: alignment == "center",
            is_right: matches!(alignment, "right" | "end"),
            is_boxed: self.story == Story::Box,
            ..Default::default()
        }
    }

    /// Counts a paragraph on, where it belongs to a list.
    fn label(&mut self, style: Option<&str>, properties: Option<Node<'_, '_>>) -> Option<crate::import::document::Label> {
        let direct = properties.map(NumberingReference::read).unwrap_or_default();
        let place = self.numbering.place(self.styles, style, &direct)?;
        self.reading.counters[self.story as usize].count(self.numbering, place)
    }

    /// Whether a paragraph is a line of contents, which is left out.
    fn is_contents(&mut self, style: Option<&str>, line: &Line, container: &mut Container) -> bool {
        let in_field = line.is_contents && line.is_empty();
        let by_style = self.styles.is_contents(style) && !line.is_empty() && (line.has_pages() || is_contents_heading(&line.words()));
        if in_field || by_style {
            self.reading.has_contents = true;
            container.drop_contents_heading();
        }
        in_field || by_style
    }

    /// Reads a run that stands where only paragraphs may.
    fn stray(&mut self, node: Node<'_, '_>, inside: &Inside, container: &mut Container) {
        let style = self.styles.of_paragraph(None);
        let letters = self.styles.in_paragraph(style.as_deref());
        let mut line = Line::new(self.reading.paragraphs);
        self.inline(node, inside, &letters, &mut line);
        self.report(&mut line);
        container.push_line(line, Paragraph::default());
    }

    /// Reports what a person should know of a paragraph.
    fn report(&mut self, line: &mut Line) {
        let spot = line.spot();
        let changes = std::mem::take(&mut line.changes);
        if !changes.is_empty() {
            self.reading.report_changes(&changes, spot.clone());
        }
        let hidden = std::mem::take(&mut line.hidden);
        if !hidden.trim().is_empty() {
            self.report_hidden(&hidden, spot);
        }
        let remarks = line.take_remarks();
        self.reading.document.remarks.extend(remarks);
    }

    /// Reports that a text is hidden in Word, and therefore left out.
    pub(super) fn report_hidden(&mut self, words: &str, spot: Spot) {
        self.reading.document.remarks.push(Remark {
            rule: &rules::IMPORT_HIDDEN_TEXT,
            spot: Some(spot),
            message: format!("隐藏的文字没有导入：{}", quoted(words)),
            hint: Some("在 Word 里显示隐藏文字看一看：要用的取消隐藏，不用的删掉".to_owned()),
        });
    }

    fn report_chunk(&mut self) {
        self.reading.document.remarks.push(Remark {
            rule: &rules::IMPORT_EMBEDDED_TEXT,
            spot: Some(self.here()),
            message: "这里嵌入了另一个文件的内容，没有导入".to_owned(),
            hint: Some("用 Word 打开后另存一份，嵌入的内容就成为正文".to_owned()),
        });
    }

    /// The place that has been reached, where no words are known.
    pub(super) fn here(&self) -> Spot {
        Spot { paragraph: self.reading.paragraphs, words: String::new() }
    }

    /// Counts the paragraphs of something that is left out.
    pub(super) fn skip(&mut self, node: Node<'_, '_>) {
        let is_boxed = |node: &Node<'_, '_>| node.ancestors().any(|above| is(above, Space::Word, "txbxContent"));
        let paragraphs = node.descendants().filter(|below| is(*below, Space::Word, "p") && !is_boxed(below)).count();
        if self.story == Story::Body {
            self.reading.paragraphs += paragraphs as u32;
        }
    }

    /// Whether a content control shows only a request to fill it in. Programs that fill one in may leave the flag: the style decides.
    fn is_placeholder(&self, control: Node<'_, '_>) -> bool {
        let is_flagged = child(control, Space::Word, "sdtPr").and_then(|properties| flag(properties, "showingPlcHdr")).unwrap_or(false);
        let mut texts = control.descendants().filter(|node| is(*node, Space::Word, "t")).peekable();
        is_flagged
            && texts.peek().is_some()
            && texts.all(|text| {
                let properties = text.parent().and_then(|run| child(run, Space::Word, "rPr"));
                let style = properties.and_then(|properties| value(properties, "rStyle"));
                self.styles.chain(style).any(|(_, style)| matches!(style.name.as_str(), "placeholder text" | "占位符文本"))
            })
    }

    fn report_placeholder(&mut self, control: Node<'_, '_>, line: Option<&mut Line>) {
        let words = words_below(control);
        let message = format!("没有填写的提示文字没有导入：{}", quoted_up_to(&words, LONGEST_PLACEHOLDER));
        let hint = "请单位填写，或者不必理会";
        match line {
            Some(line) => line.remark(&rules::IMPORT_PLACEHOLDER, message, hint),
            None => {
                let spot = Some(self.here());
                self.reading.document.remarks.push(Remark { rule: &rules::IMPORT_PLACEHOLDER, spot, message, hint: Some(hint.to_owned()) });
            }
        }
    }

    fn inlines(&mut self, node: Node<'_, '_>, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        for below in node.children() {
            self.inline(below, inside, letters, line);
        }
    }

    fn inline(&mut self, node: Node<'_, '_>, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        let Some((space, name)) = named(node) else { return };
        match (space, name) {
            (Space::Word, "r") => self.run(node, inside, letters, line),
            (Space::Word, "hyperlink") => {
                let target = related(node, "id", self.relationships).filter(|to| to.is_external).map(|to| Rc::from(to.target.as_str()));
                let inside = Inside { link: target.or_else(|| inside.link.clone()), ..inside.clone() };
                self.inlines(node, &inside, letters, line);
            }
            (Space::Word, "ins" | "moveTo" | "del" | "moveFrom") => self.inlines(node, &inside.changed(node, name), letters, line),
            (Space::Word, "fldSimple") => self.simple_field(node, inside, letters, line),
            (Space::Word, "sdt") => {
                if self.is_placeholder(node) {
                    return self.report_placeholder(node, Some(line));
                }
                children(node, Space::Word, "sdtContent").for_each(|content| self.inlines(content, inside, letters, line));
            }
            (Space::Compatibility, "AlternateContent") => {
                chosen(node).into_iter().for_each(|branch| self.inlines(branch, inside, letters, line));
            }
            (Space::Math, "oMath" | "oMathPara") => self.equation(node, inside, line),
            (Space::Word, "commentRangeStart" | "commentReference") => self.comment(node, inside, line),
            // Runs of drawings and pictures outside a run, as some generators write them.
            (Space::Word, "drawing" | "pict" | "object" | "t" | "br" | "tab") => {
                self.run_part(node, &RunLook::default(), inside, letters, line);
            }
            (_, name) if name.ends_with("Pr") => {}
            _ => self.inlines(node, inside, letters, line),
        }
    }

    /// A field whose instruction is an attribute.
    fn simple_field(&mut self, node: Node<'_, '_>, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        match Field::of(attribute(node, Space::Word, "instr").unwrap_or_default()) {
            Field::Page => line.is_cut = true,
            Field::Contents => (line.is_cut, line.is_contents) = (true, true),
            Field::Link(target) => {
                let link = target.map(|target| Rc::from(target.as_str())).or_else(|| inside.link.clone());
                self.inlines(node, &Inside { link, ..inside.clone() }, letters, line);
            }
            Field::Shown(text) if words_below(node).is_empty() => self.say(&text, &RunLook::default(), inside, line),
            Field::Plain | Field::Shown(_) => self.inlines(node, inside, letters, line),
        }
    }

    /// Reads a run.
    fn run(&mut self, node: Node<'_, '_>, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        let look = RunLook::of(&letters.run(child(node, Space::Word, "rPr")));
        let has_text = node.children().any(|part| is(part, Space::Word, "t"));
        if has_text && line.half_points.is_none() && !look.is_hidden && !self.fields.is_out() && inside.deleted_by.is_none() {
            line.half_points = letters.run(child(node, Space::Word, "rPr")).half_points;
        }
        for part in node.children() {
            self.run_part(part, &look, inside, letters, line);
        }
    }

    fn run_part(&mut self, part: Node<'_, '_>, look: &RunLook, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        let Some((space, name)) = named(part) else { return };
        match (space, name) {
            (Space::Word, "t" | "delText") => self.say(&text_of(part), look, inside, line),
            (Space::Word, "fldChar") => self.field_mark(part, look, inside, line),
            (Space::Word, "instrText" | "delInstrText") => self.fields.instruct(&raw_text(part)),
            (Space::Word, "tab" | "ptab") => self.say("\t", look, inside, line),
            (Space::Word, "noBreakHyphen") => self.say("-", look, inside, line),
            (Space::Word, "br" | "cr") => self.line_break(look, inside, line),
            (Space::Word, "sym") => self.symbol(part, Space::Word, look, inside, line),
            (Space::LaterWord, "symEx") => self.symbol(part, Space::LaterWord, look, inside, line),
            (Space::Word, "ruby") => self.ruby(part, look, inside, letters, line),
            (Space::Word, "footnoteReference" | "endnoteReference") => self.note(part, name, look, inside, line),
            (Space::Word, "commentReference") => self.comment(part, inside, line),
            (Space::Word, "drawing") => self.drawing(part, look, inside, line),
            (Space::Word, "pict" | "object") => self.vml(part, look, inside, line),
            (Space::Compatibility, "AlternateContent") => {
                for part in chosen(part).into_iter().flat_map(|branch| branch.children()) {
                    self.run_part(part, look, inside, letters, line);
                }
            }
            (Space::Math, _) => self.equation(part, inside, line),
            // A run within a run, as broken generators write it.
            (Space::Word, "r" | "hyperlink" | "smartTag" | "ins" | "del" | "sdt") => self.inline(part, inside, letters, line),
            _ => {}
        }
    }

    /// Adds characters, or notes why they are not shown.
    fn say(&mut self, text: &str, look: &RunLook, inside: &Inside, line: &mut Line) {
        if text.is_empty() || !self.is_shown(text, look, inside, line) {
            return;
        }
        if let Some(letter) = text.chars().find(|letter| symbols::is_unknown(look.fonts.of(*letter), *letter)) {
            report_symbol(look.fonts.of(letter), line);
        }
        let text: String = text.chars().filter(|c| *c != '\u{AD}').map(|c| symbols::shown(Some(look.fonts.of(c)), c)).collect();
        self.put(Inline::Text { text, look: look.look }, inside, line);
    }

    /// Adds a piece with the link that surrounds it.
    pub(super) fn put(&mut self, inline: Inline, inside: &Inside, line: &mut Line) {
        let link = inside.link.as_deref().map(str::to_owned).or_else(|| self.fields.link().map(str::to_owned));
        self.fields.show();
        match inline {
            Inline::Text { text, look } => line.push_text(&text, look, link.as_deref()),
            other => line.push(other, link.as_deref()),
        }
    }

    /// Whether something that comes now is seen; if not, notes it under the words that stand for it.
    pub(super) fn is_shown(&mut self, words: &str, look: &RunLook, inside: &Inside, line: &mut Line) -> bool {
        if self.fields.is_out() {
            line.is_cut |= self.fields.is_dropped();
            line.is_contents |= self.fields.is_contents();
            return false;
        }
        if let Some(author) = &inside.deleted_by {
            line.change(true, author, words);
            return false;
        }
        if look.is_hidden {
            line.hidden.push_str(words);
            return false;
        }
        if let Some(author) = &inside.inserted_by {
            line.change(false, author, words);
        }
        true
    }

    fn line_break(&mut self, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.fields.is_out() && inside.deleted_by.is_none() && !look.is_hidden && !line.is_empty() {
            self.put(Inline::LineBreak, inside, line);
        }
    }

    fn field_mark(&mut self, mark: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.paired.contains(&mark.id()) {
            return;
        }
        if let Some(shown) = self.fields.mark(mark) {
            self.say(&shown, look, inside, line);
        }
    }

    fn symbol(&mut self, node: Node<'_, '_>, space: Space, look: &RunLook, inside: &Inside, line: &mut Line) {
        let code = attribute(node, space, "char").and_then(|code| u32::from_str_radix(code.trim(), 16).ok());
        let Some(letter) = code.and_then(char::from_u32) else { return };
        let font = attribute(node, space, "font").unwrap_or_default();
        let shown = symbols::symbol(font, letter).unwrap_or(letter);
        if !self.is_shown(&shown.to_string(), look, inside, line) {
            return;
        }
        if symbols::is_unknown(font, letter) {
            report_symbol(font, line);
        }
        self.put(Inline::Text { text: shown.to_string(), look: look.look }, inside, line);
    }

    /// A reading above characters: 字（zì）.
    fn ruby(&mut self, node: Node<'_, '_>, look: &RunLook, inside: &Inside, letters: &InParagraph<'_>, line: &mut Line) {
        children(node, Space::Word, "rubyBase").for_each(|base| self.inlines(base, inside, letters, line));
        let reading: String = children(node, Space::Word, "rt").map(words_below).collect();
        if !reading.trim().is_empty() {
            self.say(&format!("（{}）", reading.trim()), look, inside, line);
        }
    }

    fn equation(&mut self, node: Node<'_, '_>, inside: &Inside, line: &mut Line) {
        let pieces = math::pieces(node, Look::default());
        let words: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        if words.trim().is_empty() || !self.is_shown(&words, &RunLook::default(), inside, line) {
            return;
        }
        for (text, look) in pieces {
            self.put(Inline::Text { text, look }, inside, line);
        }
        line.remark(
            &rules::IMPORT_EQUATION,
            format!("公式改成了一行文字：{}", quoted(&words)),
            "对照原文看是否还看得懂；复杂的公式截成图片",
        );
    }

    fn note(&mut self, node: Node<'_, '_>, name: &str, look: &RunLook, inside: &Inside, line: &mut Line) {
        let Some(id) = attribute(node, Space::Word, "id").and_then(|id| id.trim().parse::<i64>().ok()) else { return };
        if self.story != Story::Note && self.is_shown("（注）", look, inside, line) {
            let is_footnote = name == "footnoteReference";
            let index = self.reading.notes.index(is_footnote, id, line.number);
            self.put(Inline::Note(index), inside, line);
        }
    }

    fn comment(&mut self, node: Node<'_, '_>, inside: &Inside, line: &mut Line) {
        let comment = attribute(node, Space::Word, "id").and_then(|id| self.reading.comments.take(id));
        if let Some((author, words)) = comment.filter(|_| inside.deleted_by.is_none()) {
            let author = if author.is_empty() { String::new() } else { format!("（{author}）") };
            let message = format!("批注{author}：{}", quoted_up_to(&words, LONGEST_PLACEHOLDER));
            line.remark(&rules::IMPORT_COMMENT, message, "批注不进正文；按批注改好，再删掉批注");
        }
    }

    /// Reads a text box; its blocks stand after the paragraph that anchors it.
    pub(super) fn text_box(&mut self, content: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.is_shown(&words_below(content), look, inside, line) {
            return;
        }
        let fields = std::mem::take(&mut self.fields);
        let story = self.story;
        self.story = if story == Story::Note { Story::Note } else { Story::Box };
        let mut container = Container::default();
        self.blocks(content, &Inside { link: None, ..inside.clone() }, &mut container);
        line.after.extend(container.finish());
        self.fields = fields;
        self.story = story;
    }
}

impl Inside {
    /// What surrounds the runs of a revision.
    fn changed(&self, node: Node<'_, '_>, name: &str) -> Self {
        let author = Some(Rc::from(attribute(node, Space::Word, "author").unwrap_or_default()));
        match name {
            "ins" | "moveTo" => Self { inserted_by: author, ..self.clone() },
            _ => Self { deleted_by: author, ..self.clone() },
        }
    }
}

impl RunLook {
    fn of(letters: &Letters) -> Self {
        let look = Look {
            bold: letters.bold.unwrap_or(false),
            italic: letters.italic.unwrap_or(false),
            strike: letters.strike.unwrap_or(false) || letters.double_strike.unwrap_or(false),
            superscript: letters.raised == Some(Raised::Above),
            subscript: letters.raised == Some(Raised::Below),
        };
        Self { look, is_hidden: letters.vanish.unwrap_or(false), fonts: letters.fonts.clone() }
    }
}

fn report_symbol(font: &str, line: &mut Line) {
    let message = format!("认不出字体「{font}」的符号，用「{UNKNOWN}」代替");
    line.remark(&rules::IMPORT_SYMBOL, message, "对照原文，改成普通字符");
}

fn is_contents_heading(words: &str) -> bool {
    matches!(words.split_whitespace().collect::<String>().as_str(), "目录" | "目次" | "目錄")
        || words.trim().eq_ignore_ascii_case("contents")
}

/// The text of a node as it is, its parts put together.
fn raw_text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|part| part.text()).collect()
}

/// The text of a `w:t`: spaces at its ends count only where `xml:space` says so, and line feeds never do.
fn text_of(node: Node<'_, '_>) -> String {
    let text = raw_text(node);
    let keeps = |above: Node<'_, '_>| above.attribute(("http://www.w3.org/XML/1998/namespace", "space")).map(|value| value == "preserve");
    let is_preserved = node.ancestors().find_map(keeps).unwrap_or(false);
    let text = if is_preserved { text } else { text.trim_matches([' ', '\t', '\n', '\r']).to_owned() };
    if text.contains(['\n', '\r']) { text.replace(['\n', '\r'], " ") } else { text }
}

/// All words below a node that are not deleted.
pub(super) fn words_below(node: Node<'_, '_>) -> String {
    let mut words = String::new();
    for below in node.descendants() {
        if is(below, Space::Word, "t") {
            words.push_str(&text_of(below));
        } else if is(below, Space::Word, "p") && !words.is_empty() {
            words.push(' ');
        }
    }
    words
}
