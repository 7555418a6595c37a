//! The user's manual: its commands run, it names every command and option that there is and none that is not, and its pages hang together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use scraper::{Html, Selector};

use crate::fences;
use crate::folder::TestFolder;
use crate::program::run;

/// The chapters as they were written, in the order of the contents page.
fn chapters() -> Vec<(String, String)> {
    let pages = pages();
    let index = Html::parse_document(&pages["index.html"]);
    let link = Selector::parse(".chapters > li > a").unwrap();
    let names: Vec<&str> = index.select(&link).map(|link| link.attr("href").unwrap().trim_end_matches(".html")).collect();
    assert!(names.len() > 10, "{names:?}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/manual");
    let read = |name: &str| (format!("{name}.md"), fs::read_to_string(folder.join(format!("{name}.md"))).unwrap());
    ["index"].into_iter().chain(names).map(read).collect()
}

/// The pages by their names, as `qinglian manual` writes them.
fn pages() -> BTreeMap<String, String> {
    let folder = TestFolder::new();
    let made = run(folder.path(), &["manual", "--out", "out"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    assert_eq!(made.out, "手册已写好，用浏览器打开「out/manual/index.html」\n");
    let written = fs::read_dir(folder.path().join("out/manual")).unwrap().map(|found| found.unwrap().path());
    let pages = written.filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    pages.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())).collect()
}

/// The names of all commands, and of all options with `--`, as `--help` tells them.
fn known() -> (BTreeSet<String>, BTreeMap<String, BTreeSet<String>>) {
    let help = |arguments: &[&str]| run(&std::env::temp_dir(), arguments).out;
    let whole = help(&["--help"]);
    let commands = whole.split("命令：\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands: BTreeSet<String> = commands.lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect();
    let options = commands.iter().map(|command| (command.clone(), options(&help(&[command, "--help"])))).collect();
    (commands, options)
}

/// Every `--option` in a text.
fn options(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("--") {
        let name: String = text[at + 2..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
        if !text[..at].ends_with(['-', '!']) && name.starts_with(|c: char| c.is_ascii_lowercase()) {
            found.insert(format!("--{name}"));
        }
    }
    found
}

#[cfg(unix)]
#[test]
fn commands_of_the_manual_run() {
    let chapters = chapters();
    let texts: Vec<(&str, &str)> = chapters.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let count: usize = texts.iter().map(|(_, text)| fences::commands(text).len()).sum();
    assert!(count >= 20, "the manual shows only {count} commands");
    fences::must_run(&texts);
}

#[test]
fn every_command_and_option_has_its_row() {
    let (commands, options) = known();
    let pages = pages();
    let page = Html::parse_document(&pages["commands.html"]);
    let heading = Selector::parse("h2").unwrap();
    let headings: Vec<String> = page.select(&heading).map(|heading| heading.text().collect()).collect();
    let cell = Selector::parse("td code").unwrap();
    let cells: Vec<String> = page.select(&cell).map(|cell| cell.text().collect()).collect();
    for command in &commands {
        assert!(headings.iter().any(|heading| heading.starts_with(&format!("{command} "))), "{command}: {headings:?}");
        // Every command has it, and the chapter says so once.
        for option in options[command].iter().filter(|option| *option != "--help") {
            assert!(cells.iter().any(|cell| cell.split(' ').next() == Some(option)), "{command} {option}");
        }
    }
    assert_eq!(headings.len(), commands.len());
}

#[test]
fn no_chapter_names_a_command_or_option_that_is_not_there() {
    let (commands, of_commands) = known();
    let mut known_options: BTreeSet<String> = of_commands.into_values().flatten().collect();
    known_options.insert("--version".to_owned());
    for (name, text) in chapters() {
        for paragraph in text.split("\n\n") {
            for rest in paragraph.split("qinglian ").skip(1) {
                let word: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
                assert!(word.is_empty() || commands.contains(&word), "{name}: qinglian {word}");
            }
            let strange: Vec<String> = options(paragraph).difference(&known_options).cloned().collect();
            assert!(strange.is_empty(), "{name}: {strange:?}");
        }
    }
}

#[test]
fn pages_open_by_double_click_and_lead_to_each_other() {
    let folder = TestFolder::new();
    assert_eq!(run(folder.path(), &["manual", "--out", "out"]).code, Some(0));
    for (name, text) in chapters() {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let is_chapter = link.ends_with(".md") && !link.contains('/');
            assert!(!is_chapter || pages().contains_key(&link.replace(".md", ".html")), "{name}: {link}");
        }
    }
    let ids = |page: &Html| -> BTreeSet<String> {
        page.select(&Selector::parse("[id]").unwrap()).map(|element| element.attr("id").unwrap().to_owned()).collect()
    };
    let pages: BTreeMap<String, Html> = pages().iter().map(|(name, text)| (name.clone(), Html::parse_document(text))).collect();
    let policy = Selector::parse("meta[http-equiv='Content-Security-Policy']").unwrap();
    let address = Selector::parse("[href], [src]").unwrap();
    for (name, page) in &pages {
        assert!(page.select(&policy).next().unwrap().attr("content").unwrap().starts_with("default-src 'none';"), "{name}");
        assert!(page.select(&Selector::parse("script, [style]").unwrap()).next().is_none(), "{name}");
        for element in page.select(&address) {
            let address = element.attr("href").or_else(|| element.attr("src")).unwrap();
            let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
            assert!(!file.contains(':') && !file.starts_with('/'), "{name}: {address}");
            assert!(file.is_empty() || folder.path().join("out/manual").join(file).is_file(), "{name}: {address}");
            let target = if file.is_empty() { name } else { file };
            assert!(anchor.is_empty() || ids(&pages[target]).contains(anchor), "{name}: {address}");
        }
    }
}

#[test]
fn fields_rules_and_kinds_are_the_program_s() {
    let pages = pages();
    for words in ["<code>endorsement_cleared</code>", "信息来源", "只给编辑部，公开版里没有", "典型案例", "<code>## 主要做法</code>"]
    {
        assert!(pages["entries.html"].contains(words), "{words}");
    }
    let listed = run(&std::env::temp_dir(), &["check", "--list"]).out;
    let rules: Vec<&str> = listed.lines().filter_map(|line| line.strip_prefix("  ")?.split([' ', '*']).next()).collect();
    assert!(rules.len() > 150);
    for rule in rules {
        assert!(pages["check.html"].contains(&format!("<code>{rule}</code>")), "{rule}");
    }
}

#[test]
fn a_manual_is_not_written_over_other_people_s_files() {
    let folder = TestFolder::new();
    folder.write("out/manual/稿件.txt", "不能丢");
    let refused = run(folder.path(), &["manual", "--out", "out"]);
    assert_eq!(refused.code, Some(2), "{}", refused.out);
    assert_eq!(fs::read_to_string(folder.path().join("out/manual/稿件.txt")).unwrap(), "不能丢");
}
