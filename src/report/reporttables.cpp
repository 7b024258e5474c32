// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "report/pagemaker_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

QString nothing()
{
    return QStringLiteral("—");
}

/// English puts the percent before its whole and needs room for it: "77.3% of …" stands to the left
/// and wraps. Chinese ends with the percent, which stands to the right like a number.
ReportColumn shareColumn(const PageMaker& make)
{
    return make.context.language == Language::English ? ReportColumn::Text : ReportColumn::Number;
}

}

ReportTable yearTable(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                      const QString& caption)
{
    const auto any = [&](auto text) {
        return std::ranges::any_of(
            indicators, [&](const Indicator* indicator) { return !text(*indicator).isEmpty(); });
    };
    const auto growth = [&](const Indicator& i) { return make.growthText(i.id); };
    const auto share = [&](const Indicator& i) { return make.shareText(i.id); };
    const auto status = [&](const Indicator& i) { return make.statusText(*make.figure(i.id)); };
    const bool hasGrowth = any(growth);
    const bool hasShare = any(share);
    const bool hasStatus = any(status);
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Indicator")), make.yearText()};
    table.columns = {ReportColumn::Name, ReportColumn::Number};
    const auto addColumn = [&](const Phrase& name, ReportColumn role) {
        table.header.append(make.say(name));
        table.columns.push_back(role);
    };
    if (hasGrowth)
        addColumn(phrase("Report", "Growth"), ReportColumn::Number);
    if (hasShare)
        addColumn(phrase("Report", "Share"), shareColumn(make));
    if (hasStatus)
        addColumn(phrase("Report", "Status"), ReportColumn::Number);
    const auto orDash = [](const QString& text) { return text.isEmpty() ? nothing() : text; };
    for (const Indicator* indicator : indicators) {
        QStringList row {make.name(*indicator),
                         make.valueText(*indicator, *make.figure(indicator->id))};
        if (hasGrowth)
            row.append(orDash(growth(*indicator)));
        if (hasShare)
            row.append(orDash(share(*indicator)));
        if (hasStatus)
            row.append(orDash(status(*indicator)));
        table.rows.push_back(row);
    }
    return table;
}

ReportTable yearsTable(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                       const std::vector<int>& years, const QString& caption)
{
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Indicator"))};
    for (const int year : years)
        table.header.append(QString::number(year));
    table.header.append(make.say(phrase("Report", "Growth")));
    for (const Indicator* indicator : indicators) {
        QStringList row {make.withUnit(make.name(*indicator), make.unitText(*indicator))};
        for (const int year : years) {
            const Panel::Index at = make.context.panel.find({indicator->id, make.area, {year}});
            const auto value = at == Panel::none ? std::nullopt : make.context.panel.published(at);
            row.append(value ? numbertext::published(*value, make.context.language) : nothing());
        }
        const QString growth = make.growthText(indicator->id);
        row.append(growth.isEmpty() ? nothing() : growth);
        table.rows.push_back(row);
    }
    return table;
}

ReportTable chartTable(const PageMaker& make, const ChartSpec& chart, const QString& unit,
                       const QString& caption)
{
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Year"))};
    for (const ChartCategory& category : chart.categories)
        table.header.append(category.text);
    const auto add = [&](const QString& name, const ChartSeries& series, bool percent) {
        QStringList row {name};
        for (const ChartPoint& point : series.points) {
            QString text = point.text;
            if (percent && text.endsWith(u'%'))
                text.chop(1);
            row.append(text.isEmpty() ? nothing() : text);
        }
        table.rows.push_back(row);
    };
    for (const ChartSeries& series : chart.series)
        add(make.withUnit(series.name, unit), series, false);
    const auto isPercent = [](const ChartPoint& point) { return point.text.endsWith(u'%'); };
    if (chart.band) {
        const bool percent = std::ranges::any_of(chart.band->points, isPercent);
        add(percent ? make.withUnit(chart.band->name, QStringLiteral("%")) : chart.band->name,
            *chart.band, percent);
    }
    return table;
}

ReportTable shareTable(const PageMaker& make, const std::vector<const Indicator*>& indicators,
                       const QString& caption)
{
    ReportTable table;
    table.caption = caption;
    table.header = {make.say(phrase("Report", "Indicator")), make.yearText(),
                    make.say(phrase("Report", "Share"))};
    table.columns = {ReportColumn::Name, ReportColumn::Number, shareColumn(make)};
    for (const Indicator* indicator : indicators)
        table.rows.push_back({make.name(*indicator),
                              make.valueText(*indicator, *make.figure(indicator->id)),
                              make.shareText(indicator->id)});
    return table;
}

ReportTable withoutEmptyColumns(ReportTable table)
{
    const auto isEmpty = [&](qsizetype column) {
        return std::ranges::all_of(table.rows, [&](const QStringList& row) {
            return row.value(column).isEmpty() || row.value(column) == nothing();
        });
    };
    for (qsizetype column = table.header.size() - 1; column > 0; --column) {
        if (table.rows.empty() || !isEmpty(column))
            continue;
        table.header.removeAt(column);
        if (static_cast<size_t>(column) < table.columns.size())
            table.columns.erase(table.columns.begin() + column);
        for (QStringList& row : table.rows)
            if (column < row.size())
                row.removeAt(column);
    }
    return table;
}

}
