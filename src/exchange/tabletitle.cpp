// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headertext.h"
#include "exchange/tablecolumns_p.h"

#include <QRegularExpression>

namespace zoneboard {

namespace {

std::optional<Period> whole(const PeriodText& text)
{
    if (text.year == 0 || text.months == 0)
        return std::nullopt;
    return Period {text.year, text.months};
}

void takeIndicator(TableMapping& mapping, const QString& text, const ImportNames& names)
{
    const HeaderText header = headerOfText(text);
    mapping.indicator = names.knownIndicator(text) != 0 ? text : header.name;
    if (!header.unit.isEmpty() && mapping.units.isEmpty())
        mapping.units = {header.unit};
    mapping.cumulative = mapping.cumulative || header.cumulative;
}

/// "指标：…": true where the line has said what it has to say.
bool takeLabelled(TableMapping& mapping, const QString& line, const ImportNames& names)
{
    static const QRegularExpression labelled(QStringLiteral("^([^:：]{1,8})[:：]\\s*(.+)$"));
    const auto match = labelled.match(line);
    if (!match.hasMatch())
        return false;
    const QString value = match.captured(2).trimmed();
    const auto role = roleOfWord(match.captured(1));
    if (match.captured(1).contains(u"单位"))
        return !unitsInText(line).isEmpty();
    if (role == ColumnRole::Indicator) {
        takeIndicator(mapping, value, names);
        return true;
    }
    if (role == ColumnRole::Area) {
        mapping.area = value;
        return true;
    }
    if (role == ColumnRole::Period) {
        if (const auto period = periodOfText(value))
            mapping.period = whole(*period);
        return true;
    }
    return match.captured(1).contains(u"数据库");
}

void takeTitle(TableMapping& mapping, const QString& line, const ImportNames& names)
{
    const auto found = periodInText(line);
    if (found && !mapping.period)
        mapping.period = whole(found->period);
    mapping.cumulative = mapping.cumulative || line.contains(u"累计");
    if (const auto status = statusInText(line); status && !mapping.status)
        mapping.status = status;
    const HeaderText header = headerOfText(found ? found->rest : line);
    if (!header.unit.isEmpty() && mapping.units.isEmpty())
        mapping.units = {header.unit};
    if (const IndicatorId indicator = names.indicatorInside(line); indicator != 0)
        mapping.indicator = names.indicatorOf(indicator)->code;
    if (const AreaId area = names.areaInside(line); area != 0)
        mapping.area = names.areaOf(area)->code;
}

}

void describeTable(TableMapping& mapping, const QStringList& preamble, const ImportNames& names)
{
    // What is labelled counts more than what a title happens to contain.
    QStringList titles;
    for (const QString& line : preamble) {
        if (const QStringList units = unitsInText(line); !units.isEmpty())
            mapping.units = units;
        if (!takeLabelled(mapping, line, names))
            titles.append(line);
    }
    const TableMapping said = mapping;
    for (const QString& line : std::as_const(titles))
        takeTitle(mapping, line, names);
    if (!said.indicator.isEmpty())
        mapping.indicator = said.indicator;
    if (!said.area.isEmpty())
        mapping.area = said.area;
    if (said.period)
        mapping.period = said.period;
    mapping.title = titles.join(u'\n');
}

}
