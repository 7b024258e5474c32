// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuregrid.h"

#include "analysis/derived.h"
#include "analysis/growth.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "models/findinglist.h"
#include "models/textmatch.h"
#include "models/workspace.h"

#include <algorithm>
#include <set>

namespace zoneboard {

namespace {

constexpr int monthsInYear = 12;
constexpr int deepest = 4; ///< further parts are not indented any more

/// How far a part lies below the last whole that is listed.
int depthOf(const Catalog& catalog, const Indicator& indicator, const std::set<IndicatorId>& listed)
{
    int depth = 0;
    for (const Indicator* whole = catalog.indicator(indicator.partOf); whole && depth < deepest;
         whole = catalog.indicator(whole->partOf)) {
        if (whole->category != indicator.category)
            break; // it stands under another theme
        depth += listed.contains(whole->id) ? 1 : 0;
    }
    return depth;
}

}

FigureGrid::FigureGrid(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void FigureGrid::show(const GridScope& scope)
{
    const bool sameArea = scope.area == m_scope.area;
    m_scope = scope;
    m_findings.clear();
    for (const AuditFinding& finding : m_workspace.auditFindings()) {
        if (finding.cell.area == scope.area
            && !acknowledgementFor(m_workspace.acknowledgements(), finding))
            m_findings.emplace(finding.cell, finding.severity); // the worst comes first
    }
    std::vector<Period> before = std::exchange(m_periods, periodsShown());
    findLastKnown();
    std::vector<Row> rows = rowsShown();
    if (sameArea && rows == m_rows && before == m_periods) {
        if (m_rows.empty() || m_periods.empty())
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    std::vector<Period> wanted = std::exchange(m_periods, std::move(before));
    beginResetModel();
    m_periods = std::move(wanted);
    m_rows = std::move(rows);
    endResetModel();
}

/// The years of the area, one more to be filled in, and one before where growths imply values; or
/// the months 1..m.
std::vector<Period> FigureGrid::periodsShown() const
{
    std::vector<Period> periods;
    if (m_scope.area == 0)
        return periods;
    if (m_scope.months) {
        for (int month = 1; month <= monthsInYear; ++month)
            periods.push_back({m_scope.year, month});
        return periods;
    }
    const Panel& panel = m_workspace.panel();
    const std::vector<int> years = panel.years(m_scope.area);
    const int thisYear = m_workspace.today().year();
    int first = years.empty() ? thisYear - 1 : years.front();
    const int last = years.empty() ? thisYear : years.back() + 1;
    const bool implied =
        std::ranges::any_of(m_workspace.catalog().indicators(), [&](const Indicator& indicator) {
            return panel.find({indicator.id, m_scope.area, {first}}) != Panel::none
                && observedOrImplied(panel, m_workspace.catalog(),
                                     {indicator.id, m_scope.area, {first - 1}})
                       .has_value();
        });
    first -= (implied ? 1 : 0) + m_scope.earlierYears;
    for (int year = first; year <= last; ++year)
        periods.push_back({year});
    return periods;
}

void FigureGrid::findLastKnown()
{
    m_lastKnown = {};
    const Panel& panel = m_workspace.panel();
    for (auto period = m_periods.rbegin(); period != m_periods.rend(); ++period) {
        const bool known = std::ranges::any_of(
            m_workspace.catalog().indicators(), [&](const Indicator& indicator) {
                return panel.find({indicator.id, m_scope.area, *period}) != Panel::none;
            });
        if (!known)
            continue;
        m_lastKnown = *period;
        return;
    }
}

/// Whether the series has a figure in a period shown, up to this one.
bool FigureGrid::isBegun(IndicatorId indicator, Period period) const
{
    for (const Period& earlier : m_periods) {
        if (earlier >= period)
            return false;
        if (m_workspace.panel().find({indicator, m_scope.area, earlier}) != Panel::none)
            return true;
    }
    return false;
}

bool FigureGrid::hasMark(IndicatorId indicator, GridMark mark) const
{
    return std::ranges::any_of(m_periods, [&](Period period) {
        return markOf({indicator, m_scope.area, period}) == mark;
    });
}

bool FigureGrid::isWanted(const Indicator& indicator) const
{
    if (indicator.id == m_scope.fresh)
        return true;
    if (m_scope.theme != 0 && indicator.category != m_scope.theme)
        return false;
    if (!m_scope.query.isEmpty()
        && matchScore(searchKeys(m_workspace.catalog(), indicator), m_scope.query) == 0)
        return false;
    switch (m_scope.rows) {
    case GridRows::All:
        return true;
    case GridRows::WithFigures:
        return m_workspace.panel().has(indicator.id, m_scope.area);
    case GridRows::Missing:
        return hasMark(indicator.id, GridMark::Missing);
    case GridRows::Expected:
        return hasMark(indicator.id, GridMark::Expected);
    case GridRows::Preliminary:
        return hasMark(indicator.id, GridMark::Preliminary);
    case GridRows::Doubtful:
        return std::ranges::any_of(m_findings, [&](const auto& finding) {
            return finding.first.indicator == indicator.id;
        });
    }
    return true;
}

std::vector<FigureGrid::Row> FigureGrid::rowsShown() const
{
    std::vector<Row> rows;
    const Catalog& catalog = m_workspace.catalog();
    std::map<CategoryId, std::vector<Row>> themes;
    std::set<IndicatorId> listed;
    for (const Indicator& indicator : catalog.indicators()) {
        if (isWanted(indicator))
            listed.insert(indicator.id);
    }
    for (const Indicator& indicator : catalog.indicators()) {
        if (listed.contains(indicator.id))
            themes[indicator.category].push_back(
                {indicator.id, indicator.category, depthOf(catalog, indicator, listed)});
    }
    const auto take = [&](CategoryId theme) {
        const auto found = themes.find(theme);
        if (found == themes.end())
            return;
        rows.push_back({0, theme, 0});
        rows.insert(rows.end(), found->second.begin(), found->second.end());
        themes.erase(found);
    };
    for (const Category& category : catalog.categories())
        take(category.id);
    while (!themes.empty())
        take(themes.begin()->first); // of no theme
    return rows;
}

std::optional<Cell> FigureGrid::cell(const QModelIndex& index) const
{
    if (!index.isValid() || isBand(index.row()))
        return std::nullopt;
    return Cell {m_rows[static_cast<size_t>(index.row())].indicator, m_scope.area,
                 m_periods[static_cast<size_t>(index.column())]};
}

QModelIndex FigureGrid::indexOf(const Cell& cell) const
{
    const auto row = std::ranges::find(m_rows, cell.indicator, &Row::indicator);
    const auto period = std::ranges::find(m_periods, cell.period);
    if (cell.indicator == 0 || cell.area != m_scope.area || row == m_rows.end()
        || period == m_periods.end())
        return {};
    return index(static_cast<int>(row - m_rows.begin()),
                 static_cast<int>(period - m_periods.begin()));
}

bool FigureGrid::isBand(int row) const
{
    return row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)].indicator == 0;
}

int FigureGrid::indicatorCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return row.indicator != 0; }));
}

std::map<GridMark, int> FigureGrid::counts() const
{
    std::map<GridMark, int> found;
    for (const Row& row : m_rows) {
        for (const Period period : m_periods)
            if (row.indicator != 0)
                ++found[markOf({row.indicator, m_scope.area, period})];
    }
    return found;
}

int FigureGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

GridMark FigureGrid::markOf(const Cell& cell) const
{
    const Panel& panel = m_workspace.panel();
    const Panel::Index place = panel.find(cell);
    if (place == Panel::none) {
        if (observedOrImplied(panel, m_workspace.catalog(), cell))
            return GridMark::Implied;
        const bool gap = cell.period < m_lastKnown || cell.period == m_lastKnown;
        return gap && isBegun(cell.indicator, cell.period) ? GridMark::Missing : GridMark::Empty;
    }
    if (panel.columns().source(place) == derivedSource)
        return GridMark::Derived;
    if (!panel.published(place))
        return GridMark::RateOnly;
    switch (panel.columns().status(place)) {
    case Status::Expected:
        return GridMark::Expected;
    case Status::Preliminary:
        return GridMark::Preliminary;
    case Status::Actual:
    case Status::Final:
        break;
    }
    return GridMark::Firm;
}

Qt::ItemFlags FigureGrid::flags(const QModelIndex& index) const
{
    const auto place = cell(index);
    if (!place)
        return Qt::NoItemFlags; // the keyboard passes over it
    const Indicator* indicator = m_workspace.catalog().indicator(place->indicator);
    const bool typable = m_workspace.isWritable() && indicator && indicator->formula.isEmpty();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (typable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool FigureGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto place = cell(index);
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !place || !(flags(index) & Qt::ItemIsEditable)
        || text == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT typed(*place, text);
    return true;
}

}
