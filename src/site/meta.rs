//! What a page says of itself to machines: the government's meta tags, Open Graph, JSON-LD.
//!
//! The tags are those of 国办发〔2017〕47号, annex 2: [`SITE`](site_tags) on every page, column tags on lists and articles, article tags on
//! articles. A tag without a value is left out, never written empty; the rules of the check say what is missing.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use crate::model::Kind;
use crate::model::publication::{Column, Publication};

/// `<meta name content>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct MetaTag {
    pub(crate) name: &'static str,
    pub(crate) content: String,
}

/// `<meta property content>` of Open Graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Property {
    pub(crate) property: &'static str,
    pub(crate) content: String,
}

/// What an article says of itself.
#[derive(Debug, Clone)]
pub(crate) struct Article {
    pub(crate) title: String,
    pub(crate) date: Option<Date>,
    pub(crate) source: String,
    pub(crate) keywords: Vec<String>,
    pub(crate) author: String,
    pub(crate) description: String,
    /// The address of its first picture, below the root.
    pub(crate) image: Option<String>,
}

/// What a page is about.
#[derive(Debug, Clone)]
pub(crate) enum Subject {
    /// The site: home, search, about.
    Site,
    /// A list.
    Column(Column),
    /// An entry in its column.
    Article(Column, Article),
}

/// The column of a kind: the office's, else one made of what the kind is called.
pub(crate) fn column(publication: &Publication, kind: Kind) -> Column {
    publication.site.columns.iter().find(|column| column.kind == kind).cloned().unwrap_or_else(|| Column {
        kind,
        name: kind.label().to_owned(),
        description: format!("{}{}：{}", publication.bureau, publication.short_title, kind.label()),
        keywords: vec![kind.label().to_owned(), publication.short_title.clone()],
        column_type: kind.spec().column_type.to_owned(),
        search_weight: 1.0,
    })
}

/// Every tag of a page, in the order of the standard.
pub(crate) fn tags(publication: &Publication, subject: &Subject, address: &str) -> Vec<MetaTag> {
    let mut tags = site_tags(publication);
    match subject {
        Subject::Site => {
            tags.push(MetaTag { name: "description", content: publication.site.description.clone() });
            tags.push(MetaTag { name: "keywords", content: publication.site.keywords.join(",") });
        }
        Subject::Column(column) => {
            tags.extend(column_tags(column));
            tags.push(MetaTag { name: "description", content: column.description.clone() });
        }
        Subject::Article(column, article) => {
            tags.extend(column_tags(column));
            tags.extend(article_tags(publication, article, address));
        }
    }
    tags.retain(|tag| !tag.content.trim().is_empty());
    tags
}

fn site_tags(publication: &Publication) -> Vec<MetaTag> {
    let site = &publication.site;
    vec![
        MetaTag { name: "SiteName", content: site.name.clone() },
        MetaTag { name: "SiteDomain", content: site.domain.clone().or_else(|| host(publication)).unwrap_or_default() },
        MetaTag { name: "SiteIDCode", content: site.site_id_code.clone().unwrap_or_default() },
    ]
}

/// The host in the site's public address.
fn host(publication: &Publication) -> Option<String> {
    let (_, rest) = publication.site.base_url.as_deref()?.split_once("://")?;
    rest.split(['/', ':']).next().map(str::to_owned)
}

fn column_tags(column: &Column) -> [MetaTag; 4] {
    [
        MetaTag { name: "ColumnName", content: column.name.clone() },
        MetaTag { name: "ColumnDescription", content: column.description.clone() },
        MetaTag { name: "ColumnKeywords", content: column.keywords.join(",") },
        MetaTag { name: "ColumnType", content: column.column_type.clone() },
    ]
}

fn article_tags(publication: &Publication, article: &Article, address: &str) -> [MetaTag; 8] {
    [
        MetaTag { name: "ArticleTitle", content: article.title.clone() },
        // The standard wants minutes; entries know days.
        MetaTag { name: "PubDate", content: article.date.map(|date| format!("{date} 00:00")).unwrap_or_default() },
        MetaTag { name: "ContentSource", content: article.source.clone() },
        MetaTag { name: "Keywords", content: article.keywords.join(",") },
        MetaTag { name: "Author", content: article.author.clone() },
        MetaTag { name: "Description", content: article.description.clone() },
        MetaTag { name: "Image", content: absolute(publication, article.image.as_deref().unwrap_or(super::assets::ICON)) },
        MetaTag { name: "Url", content: absolute(publication, address) },
    ]
}

/// The public address of a page; without a public site its address below the root.
pub(crate) fn absolute(publication: &Publication, address: &str) -> String {
    match &publication.site.base_url {
        Some(base) => format!("{base}{address}"),
        None => address.to_owned(),
    }
}

/// The public address of a page, where the site has one. The home page's is the site's own.
pub(crate) fn canonical(publication: &Publication, address: &str) -> Option<String> {
    let base = publication.site.base_url.as_ref()?;
    Some(if address == super::links::HOME { base.clone() } else { format!("{base}{address}") })
}

/// The Open Graph properties; they need public addresses.
pub(crate) fn properties(publication: &Publication, subject: &Subject, title: &str, address: &str) -> Vec<Property> {
    let Some(url) = canonical(publication, address) else { return Vec::new() };
    let (kind, description, image) = match subject {
        Subject::Site => ("website", &publication.site.description, None),
        Subject::Column(column) => ("website", &column.description, None),
        Subject::Article(_, article) => ("article", &article.description, article.image.as_deref()),
    };
    let mut properties = vec![
        Property { property: "og:type", content: kind.to_owned() },
        Property { property: "og:locale", content: "zh_CN".to_owned() },
        Property { property: "og:site_name", content: publication.site.name.clone() },
        Property { property: "og:title", content: title.to_owned() },
        Property { property: "og:description", content: description.clone() },
        Property { property: "og:url", content: url },
    ];
    if let Some(image) = image {
        properties.push(Property { property: "og:image", content: absolute(publication, image) });
    }
    if let Subject::Article(_, Article { date: Some(date), .. }) = subject {
        properties.push(Property { property: "article:published_time", content: date.to_string() });
    }
    properties.retain(|property| !property.content.trim().is_empty());
    properties
}

/// The JSON-LD of a page, safe inside a `<script>` element.
pub(crate) fn json_ld(publication: &Publication, subject: &Subject, title: &str, address: &str) -> String {
    let publisher = json!({ "@type": "GovernmentOrganization", "name": publication.bureau });
    let mut thing = match subject {
        Subject::Site => json!({ "@type": "WebSite", "name": publication.site.name, "description": publication.site.description }),
        Subject::Column(column) => json!({ "@type": "CollectionPage", "name": title, "description": column.description }),
        Subject::Article(column, article) => json!({
            "@type": "Article",
            "headline": article.title,
            "description": article.description,
            "articleSection": column.name,
            "keywords": article.keywords,
            "author": { "@type": "Organization", "name": article.author },
        }),
    };
    thing["@context"] = json!("https://schema.org");
    thing["inLanguage"] = json!("zh-CN");
    thing["publisher"] = publisher;
    if let Some(url) = canonical(publication, address) {
        thing["url"] = json!(url);
    }
    if let Subject::Article(_, article) = subject {
        add_article(publication, &mut thing, article);
    }
    // `</script>` in a title must not end the element; the line separators are not allowed in old scripts.
    thing.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn add_article(publication: &Publication, thing: &mut Value, article: &Article) {
    if let Some(date) = article.date {
        thing["datePublished"] = json!(date.to_string());
    }
    if let (Some(image), true) = (&article.image, publication.site.base_url.is_some()) {
        thing["image"] = json!(absolute(publication, image));
    }
}
