//! Drawings: pictures byte for byte, text boxes once, the words of charts and diagrams.

use super::file::{File, NAMES, check, p, r, reported, shown};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

fn drawing(inner: &str) -> String {
    p(&format!(
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"1\"/><wp:docPr id=\"1\" descr=\"会场\"/><a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    ))
}

fn picture(blip: &str, crop: &str) -> String {
    drawing(&format!("<pic:pic><pic:blipFill>{blip}{crop}</pic:blipFill></pic:pic>"))
}

fn uses(file: &File) -> Vec<(usize, String, Option<f64>, bool)> {
    let document = file.read();
    let mut uses = Vec::new();
    for block in &document.blocks {
        if let qinglian::import::document::Block::Paragraph(paragraph) = block {
            for inline in &paragraph.inlines {
                if let qinglian::import::document::Inline::Picture(picture) = inline {
                    uses.push((picture.index, picture.alt.clone(), picture.width_mm, picture.is_cropped));
                }
            }
        }
    }
    uses
}

#[test]
fn a_picture_used_twice_is_one_with_two_places() {
    let body = picture("<a:blip r:embed=\"i1\"/>", "") + &picture("<a:blip r:embed=\"i1\"/>", "<a:srcRect l=\"1000\"/>");
    let file = File::new(&body).with("i1", "image", "media/a.dat", PNG);
    let document = file.read();
    assert_eq!(document.pictures.len(), 1);
    assert_eq!((&*document.pictures[0].bytes, document.pictures[0].extension), (PNG, "png"));
    assert_eq!(uses(&file), [(0, "会场".to_owned(), Some(100.0), false), (0, "会场".to_owned(), Some(100.0), true)]);
}

#[test]
fn of_a_vector_and_its_pixels_the_vector() {
    let blip = "<a:blip r:embed=\"i1\"><a:extLst><a:ext><asvg:svgBlip r:embed=\"i2\"/></a:ext></a:extLst></a:blip>";
    let file = File::new(&picture(blip, "")).with("i1", "image", "a.png", PNG).with(
        "i2",
        "image",
        "a.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    );
    let document = file.read();
    let kinds: Vec<&str> = document.pictures.iter().map(|picture| picture.extension).collect();
    assert_eq!(kinds, ["svg"]);
}

#[test]
fn linked_lost_and_unusable_pictures_are_reported() {
    let body = [
        picture("<a:blip r:link=\"i1\"/>", ""),
        picture("<a:blip r:embed=\"nowhere\"/>", ""),
        picture("<a:blip r:embed=\"i2\"/>", ""),
        p("<w:r><w:pict><v:shape style=\"width:72pt;height:1pt\" alt=\"旧图\"><v:imagedata r:id=\"i3\"/></v:shape></w:pict></w:r>"),
    ];
    let file = File::new(&body.concat())
        .with_link("i1", "image", "file:///C:/图.jpg")
        .with("i2", "image", "a.wmf", b"\xD7\xCD\xC6\x9Arest")
        .with("i3", "image", "b.jpg", b"\xFF\xD8\xFF\xE0rest");
    let expected = [
        "import/linked-image 1 图片没有存进文件，只有一个链接：「file:///C:/图.jpg」",
        "import/missing-picture 2 文件里找不到这里的图片，或它已经损坏",
        "import/picture-format 3 图片是 WMF 格式，网页和书里显示不了",
    ];
    assert_eq!(reported(&file.read()).trim_end(), expected.join("\n"));
    let uses = uses(&file);
    assert_eq!(uses.len(), 2);
    assert_eq!((uses[1].1.as_str(), uses[1].2.map(f64::round)), ("旧图", Some(25.0)));
}

#[test]
fn a_text_box_stands_once_after_its_paragraph() {
    let boxed = |words: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(&r(words)));
    let run = format!(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"1\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>{}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        boxed("框内"),
        boxed("框内")
    );
    check(&[p(&(r("前") + &run + &r("后"))), p(&r("下一段"))].concat(), "前后\n□框内\n下一段");
}

#[test]
fn deleted_and_hidden_drawings_stay_out() {
    let boxed = |words: &str| {
        format!("<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>", p(&r(words)))
    };
    let body = [
        p(&format!("<w:del w:author=\"甲\">{}</w:del>{}", boxed("删框"), r("一"))),
        p(&(boxed("藏框").replace("<v:shape>", "<v:shape style=\"visibility:hidden\">") + &r("二"))),
        p(&(boxed("隐框").replace("<w:r><w:pict>", "<w:r><w:rPr><w:vanish/></w:rPr><w:pict>") + &r("三"))),
    ];
    let document = File::new(&body.concat()).read();
    assert_eq!(shown(&document.blocks), "一\n二\n三\n");
    let reported = reported(&document);
    for words in ["甲删「删框」", "import/hidden-text 2 隐藏的文字没有导入：「藏框」", "import/hidden-text 3 隐藏的文字没有导入：「隐框」"]
    {
        assert!(reported.contains(words), "{reported}");
    }
}

#[test]
fn word_art_is_text() {
    check(&p("<w:r><w:pict><v:shape><v:textpath string=\"清风\"/></v:shape></w:pict></w:r>"), "□清风");
}

#[test]
fn the_numbers_of_a_chart_become_a_table() {
    let points = |tag: &str, values: &[&str]| {
        let points: String = values.iter().enumerate().map(|(at, value)| format!("<c:pt idx=\"{at}\"><c:v>{value}</c:v></c:pt>")).collect();
        format!("<c:{tag}><c:numRef><c:numCache>{points}</c:numCache></c:numRef></c:{tag}>")
    };
    let series = format!("<c:ser><c:tx><c:v>件数</c:v></c:tx>{}{}</c:ser>", points("cat", &["2024", "2025"]), points("val", &["3", "5"]));
    let chart = format!(
        "<c:chartSpace {NAMES}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>办案</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>{series}</c:barChart></c:plotArea></c:chart></c:chartSpace>"
    );
    let document = File::new(&drawing("<c:chart r:id=\"c1\"/>")).with("c1", "chart", "charts/1.xml", chart).read();
    assert_eq!(shown(&document.blocks), "□办案\n||□件数|\n|□2024|□3|\n|□2025|□5|\n");
    assert_eq!(reported(&document), "import/chart 1 图表「办案」只导入了数据，成为表格\n");
}

#[test]
fn the_words_of_a_diagram_become_points() {
    let point = |kind: &str, words: &str| format!("<dgm:pt{kind}><dgm:t><a:p><a:r><a:t>{words}</a:t></a:r></a:p></dgm:t></dgm:pt>");
    let data = format!(
        "<dgm:dataModel {NAMES}><dgm:ptLst>{}{}{}</dgm:ptLst></dgm:dataModel>",
        point("", "受理"),
        point(" type=\"pres\"", "不是"),
        point("", "办结")
    );
    let document = File::new(&drawing("<dgm:relIds r:dm=\"d1\"/>")).with("d1", "diagramData", "diagrams/data1.xml", data).read();
    assert_eq!(shown(&document.blocks), "□[•]受理\n□[•]办结\n");
    assert_eq!(reported(&document), "import/smart-art 1 SmartArt 图形只导入了文字\n");
}

#[test]
fn an_embedded_object_is_its_preview_and_reported() {
    let object = |program: &str| {
        p(&format!("<w:r><w:object><v:shape><v:imagedata r:id=\"i1\"/></v:shape><o:OLEObject ProgID=\"{program}\"/></w:object></w:r>"))
    };
    let file = File::new(&[object("Excel.Sheet.12"), object("Equation.3")].concat()).with("i1", "image", "a.png", PNG);
    let document = file.read();
    assert_eq!(shown(&document.blocks), "{0:}\n{0:}\n");
    let expected = "import/embedded-object 1 嵌入的表格文件没有导入，只有预览图\nimport/equation 2 公式是嵌入的对象，只有预览图\n";
    assert_eq!(reported(&document), expected);
}
