// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/charttable.h"

#include <QCoreApplication>

namespace zoneboard {

namespace {

QString cellText(const ChartPoint& point)
{
    if (!point.value && point.text.isEmpty())
        return QStringLiteral("—");
    const QString text = point.text.isEmpty() ? QString::number(*point.value) : point.text;
    switch (point.certainty) {
    case Certainty::Expected:
        return QCoreApplication::translate("ChartTable", "%1 (expected)").arg(text);
    case Certainty::Implied:
        return QCoreApplication::translate("ChartTable", "%1 (implied)").arg(text);
    case Certainty::Observed:
    case Certainty::Bound:
        break;
    }
    return text;
}

QString rowHeader(const ChartSpec& spec)
{
    const bool overYears = spec.kind == ChartKind::Trend || spec.kind == ChartKind::Lines
        || spec.kind == ChartKind::Composition;
    return overYears ? QCoreApplication::translate("ChartTable", "Year")
                     : QCoreApplication::translate("ChartTable", "Name");
}

}

ChartTable chartTable(const ChartSpec& spec)
{
    ChartTable table;
    std::vector<const ChartSeries*> columns;
    for (const ChartSeries& series : spec.series)
        columns.push_back(&series);
    if (spec.band)
        columns.push_back(&*spec.band);
    table.header.append(rowHeader(spec));
    for (const ChartSeries* series : columns)
        table.header.append(series->name);
    for (size_t category = 0; category < spec.categories.size(); ++category) {
        QStringList row {spec.categories[category].text};
        for (const ChartSeries* series : columns)
            row.append(category < series->points.size() ? cellText(series->points[category])
                                                        : QStringLiteral("—"));
        table.rows.push_back(row);
    }
    return table;
}

QString ChartTable::toText() const
{
    QStringList lines {header.join(u'\t')};
    for (const QStringList& row : rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

}
