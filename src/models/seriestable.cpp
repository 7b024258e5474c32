// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriestable.h"

#include "analysis/growth.h"
#include "analysis/share.h"
#include "core/message.h"
#include "core/numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zoneboard {

namespace {

const double noNumber = std::numeric_limits<double>::quiet_NaN();

QString dash()
{
    return QStringLiteral("—");
}

/// As many digits as the range of a computed value allows, at most `most`.
int trueDecimals(const Interval& range, int most)
{
    if (!std::isfinite(range.width()) || range.width() <= 0)
        return most;
    return std::clamp(static_cast<int>(std::floor(-std::log10(range.width() / 2))), 0, most);
}

QString growthText(double value, int decimals, GrowthUnit unit, Language language)
{
    return unit == GrowthUnit::Points ? numbertext::points(value, decimals, language)
                                      : numbertext::growth(value, decimals);
}

QString noteText(GrowthNote note, Language language)
{
    switch (note) {
    case GrowthNote::ZeroBase:
        return translated(phrase("SeriesTable", "new (base 0)"), language);
    case GrowthNote::NegativeBase:
        return translated(phrase("SeriesTable", "negative base"), language);
    case GrowthNote::NoBase:
    case GrowthNote::None:
        break;
    }
    return dash();
}

QString computedText(const Growth& growth, Language language)
{
    return growth.computed ? growthText(growth.computed->value, 1, growth.unit, language)
                           : noteText(growth.note, language);
}

QString reportedText(const Growth& growth, Language language)
{
    if (!growth.reported)
        return dash();
    const Published& rate = growth.reported->rate;
    return growthText(rate.value, rate.decimals, growth.reported->unit, language);
}

}

SeriesTable::Row SeriesTable::rowOf(const Panel& panel, const Catalog& catalog, const Cell& cell,
                                    Language language)
{
    Row row;
    row.year = cell.period.year;
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const Growth growth = growthOf(panel, catalog, cell);
    const Share share = mainShare(panel, catalog, cell);
    const Panel::Index place = panel.find(cell);
    const auto value = observedOrImplied(panel, catalog, cell);
    QString valueText = dash();
    QString status = dash();
    QString source;
    if (place != Panel::none && panel.published(place)) {
        const Figure figure = panel.figure(place);
        valueText = numbertext::published(*figure.value, language);
        status = numbertext::status(figure.status, language);
        if (const Source* found = catalog.source(figure.source))
            source = found->title.in(language);
    } else if (value) {
        valueText = numbertext::number(value->value,
                                       trueDecimals(value->interval, indicator->decimals + 1));
        status = translated(phrase("SeriesTable", "implied"), language);
        row.implied = true;
    }
    QString shareText = dash();
    if (share.reported)
        shareText = numbertext::percent(share.reported->rate, language);
    else if (share.computed)
        shareText = numbertext::percent(share.computed->value, 1);
    row.texts = {QString::number(row.year),      valueText, status, reportedText(growth, language),
                 computedText(growth, language), shareText, source};
    row.numbers = {static_cast<double>(row.year),
                   value ? value->value : noNumber,
                   noNumber,
                   growth.reported ? growth.reported->rate.value : noNumber,
                   growth.computed ? growth.computed->value : noNumber,
                   share.computed ? share.computed->value : noNumber,
                   noNumber};
    row.inconsistent = growth.consistent == false;
    return row;
}

void SeriesTable::fill(const Panel& panel, const Catalog& catalog, IndicatorId indicator,
                       AreaId area, int firstYear, int lastYear, Language language)
{
    beginResetModel();
    m_language = language;
    m_rows.clear();
    for (int year = lastYear; catalog.indicator(indicator) && year >= firstYear; --year) {
        Row row = rowOf(panel, catalog, {indicator, area, {year}}, language);
        if (row.texts.at(Value) != dash() || row.texts.at(ReportedGrowthColumn) != dash())
            m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int SeriesTable::yearAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].year : 0;
}

int SeriesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriesTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(index.column());
    case Qt::TextAlignmentRole: {
        const bool words = index.column() == StatusColumn || index.column() == SourceColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    case Qt::ToolTipRole:
        if (row.inconsistent && index.column() == ComputedGrowth)
            return translated(
                phrase("SeriesTable", "The reported and the computed growth do not agree."),
                m_language);
        return index.column() == SourceColumn ? row.texts.at(SourceColumn) : QVariant();
    case SortRole:
        return row.numbers[static_cast<size_t>(index.column())];
    case InconsistentRole:
        return row.inconsistent;
    default:
        return {};
    }
}

QVariant SeriesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == StatusColumn || section == SourceColumn;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (words ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole)
        return {};
    static constexpr Phrase names[] = {
        phrase("SeriesTable", "Year"),
        phrase("SeriesTable", "Value"),
        phrase("SeriesTable", "Status"),
        phrase("SeriesTable", "Growth, reported"),
        phrase("SeriesTable", "Growth, computed"),
        phrase("SeriesTable", "Share"),
        phrase("SeriesTable", "Source"),
    };
    return translated(names[section], m_language);
}

QString SeriesTable::toText() const
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < ColumnCount; ++column)
        header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(header.join(u'\t'));
    for (const Row& row : m_rows)
        lines.append(row.texts.join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

}
