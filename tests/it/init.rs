//! `init` and `new`: what they make loads, builds, and says what is to be filled in.

use std::fs;

use crate::folder::TestFolder;
use crate::program::run;

#[test]
fn a_new_publication_builds_as_a_draft_and_says_what_is_missing() {
    let folder = TestFolder::new();
    let made = run(folder.path(), &["init", "content"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    // A template for each kind, and five files of the publication.
    let files = 5 + qinglian::model::kind::KINDS.len();
    let expected = format!(
        "已在「content」新建出版物，共 {files} 个文件\n下一步：先看「content/README.md」，再运行 qinglian serve --publication content 边改边看\n"
    );
    assert_eq!(made.out, expected);
    let draft = run(folder.path(), &["build", "--edition", "draft"]);
    assert_eq!(draft.code, Some(0), "{}", draft.err);
    assert!(!draft.err.contains("错误"), "{}", draft.err);
    let public = run(folder.path(), &["check", "--only", "entries"]);
    assert_eq!(public.code, Some(1));
    let name = "错误[data/placeholder-left]：还没有填写：「name: 待补（网站名称）」\n  --> content/publication.yaml:42:9\n   |\n42 |   name: 待补（网站名称）\n   |         ^^^^\n   = 提示：换成真实内容；确实没有的，删去这一项\n";
    assert!(public.out.contains(name), "{}", public.out);
    assert!(public.out.ends_with("\n共 11 个错误\n"), "{}", public.out);
    assert!(public.out.matches("错误[").count() == public.out.matches("错误[data/placeholder-left]").count(), "{}", public.out);
}

#[test]
fn filled_in_it_is_sound() {
    let folder = TestFolder::new();
    run(folder.path(), &["init", "content"]);
    for path in ["publication.yaml", "units.yaml", "brands/zhupinpai/index.md"] {
        let file = folder.path().join("content").join(path);
        let filled = fs::read_to_string(&file).unwrap().replace("待补", "清莲");
        fs::write(&file, filled).unwrap();
    }
    let checked = run(folder.path(), &["check", "--only", "entries"]);
    assert_eq!(checked.code, Some(0));
    assert!(checked.out.ends_with("\n没有发现问题\n"), "{}", checked.out);
}

#[test]
fn each_kind_has_a_template_that_loads() {
    let folder = TestFolder::new();
    run(folder.path(), &["init", "content"]);
    let kinds = [("brand", "brands"), ("case", "cases"), ("system", "systems"), ("activity", "activities"), ("制度文件", "documents")];
    for (kind, kind_folder) in kinds {
        let made = run(folder.path(), &["new", kind, "yi-hao"]);
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{kind}");
        assert_eq!(made.out, format!("已新建「content/{kind_folder}/yi-hao/index.md」，图片放在同一个文件夹里\n"));
    }
    assert_eq!(run(folder.path(), &["new", "works", "yi-hao"]).code, Some(0));
    let checked = run(folder.path(), &["check", "--edition", "draft"]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
    let other: Vec<&str> =
        checked.out.lines().filter(|line| line.starts_with("警告[") && !line.contains("data/placeholder-left")).collect();
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn the_publication_s_own_template_and_first_unit_are_used() {
    let folder = TestFolder::new();
    run(folder.path(), &["init", "content"]);
    folder.write("content/templates/entries/case.md", "---\ntitle: 待补\nunit: {{unit}}\n---\n\n本局的样子。\n");
    let units = fs::read_to_string(folder.path().join("content/units.yaml")).unwrap().replace("id: shiju", "id: yunting");
    folder.write("content/units.yaml", units);
    run(folder.path(), &["new", "case", "a"]);
    let text = fs::read_to_string(folder.path().join("content/cases/a/index.md")).unwrap();
    assert!(text.contains("unit: yunting\n") && text.contains("本局的样子。"), "{text}");
}

#[test]
fn nothing_is_overwritten() {
    let folder = TestFolder::new();
    folder.write("content/笔记.txt", "x");
    let refused = run(folder.path(), &["init", "content"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert_eq!(refused.err, "错误：「content」已经存在，而且不是空文件夹\n  = 提示：为免覆盖，没有写入；请换一个新的文件夹名\n");
    run(folder.path(), &["init", "c"]);
    folder.write("c/cases/b.md", "---\ntitle: 一案\nunit: shiju\n---\n");
    let wrong = |kind: &str, id: &str| {
        let answer = run(folder.path(), &["new", kind, id, "--publication", "c"]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(2), ""));
        answer.err
    };
    assert_eq!(wrong("case", "b"), "错误：编号已经用过：「c/cases/b.md」\n  = 提示：请换一个编号，或直接修改已有的条目\n");
    assert_eq!(wrong("brand", "zhupinpai"), "错误：编号已经用过：「c/brands/zhupinpai」\n  = 提示：请换一个编号，或直接修改已有的条目\n");
    let hint = "  = 提示：编号只用小写英文字母、数字和减号，如 wuwang-heyi\n";
    assert_eq!(wrong("case", "Wu"), format!("错误：编号「Wu」里不能有「W」\n{hint}"));
    assert_eq!(wrong("case", "../a"), format!("错误：编号「../a」里不能有「.」\n{hint}"));
    assert_eq!(wrong("case", "con"), format!("错误：编号「con」是系统保留的名字\n{hint}"));
    let kinds = "  = 提示：可以是 brand 清廉品牌、case 典型案例、system 数字化应用、work 文化作品、mascot IP形象、activity 主题活动、document 制度文件、checklist 责任清单\n";
    assert_eq!(wrong("人物", "a"), format!("错误：没有「人物」这个类别\n{kinds}"));
}

/// Fields that no template names, each for a reason: the place of the file says the id and the type.
const IN_NO_TEMPLATE: &[&str] = &["id", "type"];

#[test]
fn the_templates_name_every_field() {
    use qinglian::model::tables;
    let folder = TestFolder::new();
    run(folder.path(), &["init", "content"]);
    let read = |path: &str| fs::read_to_string(folder.path().join("content").join(path)).unwrap();
    let publication = [
        tables::PUBLICATION,
        tables::SITE,
        tables::COLUMN,
        tables::TERM,
        tables::FIGURE,
        tables::EVENT,
        tables::HONOR,
        tables::ALBUM,
        tables::ALBUM_COLORS,
        tables::ALBUM_FONTS,
        tables::IMPRINT,
        tables::REVIEW,
        tables::STAGE,
        tables::REPORT,
        tables::SHARE,
        tables::INDICATOR_SET,
        tables::INDICATOR_GROUP,
        tables::INDICATOR,
        tables::SCORE_ITEM,
    ];
    let entry = |kind: &str| read(&format!("templates/entries/{kind}.md"));
    let files = [
        ("publication.yaml", read("publication.yaml"), publication.to_vec()),
        ("units.yaml", read("units.yaml"), vec![tables::UNIT]),
        ("images.yaml", read("images.yaml"), vec![tables::IMAGE]),
    ];
    let entries = qinglian::model::kind::KINDS.iter().map(|spec| (spec.name, entry(spec.name), vec![tables::COMMON, spec.fields]));
    let mut missing = Vec::new();
    for (name, text, tables) in files.into_iter().chain(entries) {
        // A name counts as a whole word before a colon, or in the list of further colours and fonts.
        let words: Vec<&str> = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).collect();
        for spec in tables.into_iter().flatten() {
            let is_needless = !name.ends_with(".yaml") && IN_NO_TEMPLATE.contains(&spec.key);
            if !is_needless && !words.contains(&spec.key) {
                missing.push(format!("{name}: {}", spec.key));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[cfg(unix)]
#[test]
fn the_commands_of_the_folder_s_readme_run() {
    let folder = TestFolder::new();
    run(folder.path(), &["init", "content"]);
    let inside = folder.path().join("content");
    let readme = fs::read_to_string(inside.join("README.md")).unwrap();
    let output = crate::fences::run(&[("README.md", &readme)], &inside);
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(folder.path().join("dist/offline.zip").is_file() && folder.path().join("album-preview").is_dir());
}
