//! 均衡分析: the page on which an office counts itself.

use serde::Serialize;

use super::LinkView;
use crate::balance::indicators::{self, ItemResult, SetResult, plain};
use crate::balance::{Balance, Counted, Row, chart, percent};
use crate::model::EntryId;
use crate::site::{Site, links, text};

/// The page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BalanceView {
    pub(crate) lead: String,
    pub(crate) dimensions: Vec<DimensionView>,
    pub(crate) sets: Vec<SetView>,
    pub(crate) score_items: Vec<ScoreView>,
    /// The sum of the score items.
    pub(crate) points: String,
}

/// One of the 五个不平衡.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DimensionView {
    pub(crate) name: &'static str,
    pub(crate) anchor: String,
    pub(crate) sentences_html: Vec<String>,
    pub(crate) chart: String,
    pub(crate) rows: Vec<RowView>,
}

/// A row of its table.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RowView {
    pub(crate) name: String,
    pub(crate) entries: usize,
    pub(crate) share: String,
    pub(crate) expected: String,
    pub(crate) lack: String,
    pub(crate) words: String,
    pub(crate) word_share: String,
}

/// A set of indicators.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SetView {
    pub(crate) name: String,
    pub(crate) score: String,
    pub(crate) full: String,
    pub(crate) groups: Vec<GroupView>,
}

/// A group of indicators.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GroupView {
    pub(crate) name: String,
    pub(crate) score: String,
    pub(crate) full: String,
    pub(crate) items: Vec<ItemView>,
}

/// An indicator.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ItemView {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) target: String,
    pub(crate) ratio: String,
    pub(crate) score: String,
    /// Whether the target is not reached.
    pub(crate) is_short: bool,
    pub(crate) evidence: Vec<LinkView>,
}

/// A score item.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScoreView {
    pub(crate) name: String,
    pub(crate) unit: Option<String>,
    pub(crate) points: String,
    pub(crate) evidence: Vec<LinkView>,
}

impl BalanceView {
    pub(crate) fn new(site: &Site<'_>) -> Self {
        let balance = Balance::of(site.catalog);
        let items = indicators::score_items(site.catalog);
        Self {
            lead: format!(
                "共{}篇、{}字。图中横条为实际占比，竖线为应占份额；红色不足，黄色偏多，虚线没有写明。一篇归入两个方面的，各算半篇。应占份额没有另外规定的，地区、层级、部门按单位数平均，领域、方面平均。",
                balance.entries, balance.words
            ),
            dimensions: balance.dimensions.iter().map(|counted| dimension(counted, balance.widest())).collect(),
            sets: indicators::sets(site.catalog).iter().map(set).collect(),
            points: plain(items.iter().map(|item| item.points).sum()),
            score_items: items
                .into_iter()
                .map(|item| ScoreView { name: item.name, unit: item.unit, points: plain(item.points), evidence: links_to(&item.evidence) })
                .collect(),
        }
    }
}

fn dimension(counted: &Counted, widest: f64) -> DimensionView {
    DimensionView {
        name: counted.name,
        anchor: format!("balance-{}", counted.dimension as usize + 1),
        sentences_html: counted.sentences().iter().map(|sentence| text::html(sentence)).collect(),
        chart: chart::dimension(counted, widest),
        rows: counted.rows.iter().map(row_view).collect(),
    }
}

fn row_view(row: &Row) -> RowView {
    let lack = row.due.map(|due| due.lack.round()).map_or_else(
        || "—".to_owned(),
        |lack| match lack {
            lack if lack > 0.0 => format!("缺{lack:.0}"),
            lack if lack < 0.0 => format!("多{:.0}", -lack),
            _ => "相当".to_owned(),
        },
    );
    RowView {
        name: row.name.clone(),
        entries: row.entries,
        share: counted_part(row, row.share),
        expected: row.due.map_or_else(|| "—".to_owned(), |due| percent(due.share)),
        lack,
        words: format!("{:.0}", row.words),
        word_share: counted_part(row, row.word_share),
    }
}

/// A part; none for what was not counted.
fn counted_part(row: &Row, part: f64) -> String {
    if row.due.is_some() { percent(part) } else { "—".to_owned() }
}

fn set(result: &SetResult) -> SetView {
    SetView {
        name: result.name.clone(),
        score: plain(result.score),
        full: plain(result.full),
        groups: result
            .groups
            .iter()
            .map(|group| GroupView {
                name: group.name.clone(),
                score: plain(group.score),
                full: plain(group.full),
                items: group.items.iter().map(item).collect(),
            })
            .collect(),
    }
}

fn item(result: &ItemResult) -> ItemView {
    let with_unit = |number: f64| format!("{}{}", plain(number), result.unit);
    ItemView {
        name: result.name.clone(),
        value: result.value.map_or_else(|| "隐去".to_owned(), with_unit),
        target: result.target.map_or_else(|| "—".to_owned(), with_unit),
        ratio: result.ratio.map_or_else(|| "—".to_owned(), percent),
        score: result.score.map_or_else(|| "—".to_owned(), |score| format!("{}／{}", plain(score), plain(result.full))),
        is_short: result.ratio.is_some_and(|ratio| ratio < 1.0),
        evidence: links_to(&result.evidence),
    }
}

fn links_to(evidence: &[(EntryId, String)]) -> Vec<LinkView> {
    evidence.iter().map(|(id, title)| LinkView::new(title, links::entry(id))).collect()
}
