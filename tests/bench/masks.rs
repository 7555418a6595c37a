//! How many hidden words the stars keep, and how much emphasis stays emphasis: `cargo bench --bench masks`.
//!
//! Real official prose is masked the way that offices mask it, and read sentence by sentence, paragraph by paragraph and piece by piece, each
//! as an entry of its own: a star that is neither in the tree nor told by a finding has changed the text in silence. The same prose without a
//! mask, with bold put in the way that authors put it, must stay bold. The prose is no content of this repository: it lies beside it, in
//! `../shared/official-prose`, or in the folder that `OFFICIAL_PROSE` names.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark prints its figures")]

#[path = "masks/prose.rs"]
mod prose;

use std::process::ExitCode;

use prose::{Prose, Random};
use qinglian::markdown::{Asterisks, parse};
use qinglian::model::block::{Block, Inline, LinkTarget, plain_text, visit_inlines};
use qinglian::source::SourceText;

/// The largest share of hidden stars that may be read as emphasis, told or not.
const LOST: f64 = 0.005;
/// The least share of bold that must be emphasised.
const EMPHASISED: f64 = 0.97;
/// How many documents get bold.
const DOCUMENTS: usize = 300;
/// How many examples of each failure are printed.
const EXAMPLES: usize = 12;

/// The places of an entry that a text can stand in.
const PLACES: [(&str, &str, &str); 6] = [
    ("paragraph", "", ""),
    ("heading", "## ", ""),
    ("item", "- ", ""),
    ("quotation", "> ", ""),
    ("link", "[", "](#a)"),
    ("cell", "| 事项 | 说明 |\n| --- | --- |\n| 一 | ", " |"),
];

fn main() -> ExitCode {
    let prose = match Prose::read() {
        Ok(prose) => prose,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let are_masks_kept = print_masks(&prose);
    let is_bold_kept = print_bold(&prose);
    if are_masks_kept && is_bold_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What became of the stars of some texts.
#[derive(Default)]
struct Stars {
    texts: usize,
    stars: usize,
    taken: usize,
    untold: usize,
    examples: Vec<String>,
}

impl Stars {
    fn read(&mut self, markdown: &str) {
        let (blocks, told) = read(markdown);
        let stars = markdown.matches('*').count();
        let taken = stars.saturating_sub(stars_in(&blocks));
        self.texts += 1;
        self.stars += stars;
        self.taken += taken;
        self.untold += taken.saturating_sub(told);
        if taken > 0 && self.examples.len() < EXAMPLES {
            self.examples.extend(emphasised(&blocks));
        }
    }

    fn share(&self) -> f64 {
        self.taken as f64 / self.stars.max(1) as f64
    }
}

fn print_masks(prose: &Prose) -> bool {
    println!("{:<34} {:>7} {:>7} {:>7} {:>7} {:>7}", "masked prose", "texts", "stars", "taken", "share", "untold");
    let mut all = Stars::default();
    for (name, texts) in prose.masked() {
        for (place, before, after) in PLACES {
            let mut stars = Stars::default();
            texts
                .iter()
                .filter(|text| place == "paragraph" || !text.contains('\n'))
                .for_each(|text| stars.read(&format!("{before}{text}{after}")));
            if stars.texts > 0 {
                println!(
                    "{:<34} {:>7} {:>7} {:>7} {:>6.2}% {:>7}",
                    format!("{name}, {place}"),
                    stars.texts,
                    stars.stars,
                    stars.taken,
                    100.0 * stars.share(),
                    stars.untold
                );
            }
            if place == "paragraph" {
                stars.examples.iter().for_each(|example| println!("    {example}"));
            }
            all.stars += stars.stars;
            all.taken += stars.taken;
            all.untold += stars.untold;
        }
    }
    println!("{} stars, {} taken ({:.2}%), {} of them untold\n", all.stars, all.taken, 100.0 * all.share(), all.untold);
    all.untold == 0 && all.share() <= LOST
}

fn print_bold(prose: &Prose) -> bool {
    let mut random = Random::new(20_261_128);
    let (mut all_bold, mut all_kept) = (0, 0);
    println!("{:<34} {:>7} {:>7} {:>7}", "bold prose", "bold", "kept", "share");
    for way in prose::Way::ALL {
        let (mut bold, mut kept, mut examples) = (0, 0, Vec::new());
        for document in prose.documents(DOCUMENTS) {
            let (markdown, phrases) = way.embolden(&document, &mut random);
            let (blocks, _) = read(&markdown);
            let strong = count(&blocks, |inline| usize::from(matches!(inline, Inline::Strong { .. })));
            bold += phrases;
            kept += strong.min(phrases);
            if strong < phrases && examples.len() < EXAMPLES {
                examples.push(first_doubt(&markdown));
            }
        }
        println!("{:<34} {bold:>7} {kept:>7} {:>6.2}%", way.name(), 100.0 * kept as f64 / bold.max(1) as f64);
        examples.iter().for_each(|example| println!("    {example}"));
        all_bold += bold;
        all_kept += kept;
    }
    let share = all_kept as f64 / all_bold.max(1) as f64;
    println!("{all_bold} phrases in bold, {all_kept} kept ({:.2}%)", 100.0 * share);
    share >= EMPHASISED
}

/// The blocks of an entry, and how many stars of pairs that were read as emphasis a finding tells of.
fn read(markdown: &str) -> (Vec<Block>, usize) {
    let source = SourceText::new("cases/a.md", markdown);
    let (blocks, findings) = parse(&source, 0..source.text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
    let told = findings.iter().filter(|finding| finding.rule.id == "markdown/possible-redaction").count();
    (blocks, 4 * told)
}

fn count(blocks: &[Block], mut weigh: impl FnMut(&Inline) -> usize) -> usize {
    let mut sum = 0;
    visit_inlines(blocks, &mut |inline| sum += weigh(inline));
    sum
}

fn stars_in(blocks: &[Block]) -> usize {
    count(blocks, |inline| match inline {
        Inline::Redaction { stars, .. } => *stars,
        Inline::Text { text, .. } | Inline::Code { text, .. } => text.matches('*').count(),
        _ => 0,
    })
}

/// The words in bold.
fn emphasised(blocks: &[Block]) -> Vec<String> {
    let mut words = Vec::new();
    visit_inlines(blocks, &mut |inline| {
        if let Inline::Strong { content } | Inline::Emphasis { content } = inline {
            words.push(plain_text(content));
        }
    });
    words
}

/// What the first doubt about a text is, evidence first: it makes the others doubtful.
fn first_doubt(markdown: &str) -> String {
    let source = SourceText::new("cases/a.md", markdown);
    let (_, findings) = parse(&source, 0..source.text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
    let Some(first) = findings.iter().next() else { return "no finding".to_owned() };
    let evidence = first.hints.iter().find_map(|hint| hint.strip_prefix("第 ")?.split(' ').next()?.parse::<usize>().ok());
    let line = evidence.and_then(|line| markdown.lines().nth(line - 1)).unwrap_or_default();
    format!("{} {}", first.message, line.chars().take(160).collect::<String>())
}
