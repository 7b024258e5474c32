// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinphrase_p.h"
#include "exchange/bulletintable_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

/// 发电量(亿千瓦时) → 亿千瓦时, and the name without it; names in other brackets stay whole.
QString takeUnit(QString& name)
{
    static const Expression bracketed(QStringLiteral("^(.+)\\(([^()]+)\\)$"));
    const auto match = bracketed.match(name);
    const QString unit = match.captured(2);
    const bool known =
        unit == u"%" || unit == u"‰" || (!unit.isEmpty() && unitLength(unit, 0) == unit.size());
    if (known)
        name = match.captured(1);
    return known ? unit : QString();
}

std::optional<double> numberOf(const QString& cell, QString* unit = nullptr,
                               int* decimals = nullptr)
{
    static const Expression number(QStringLiteral("^([-+]?\\d+(?:\\.(\\d+))?)(\\D*)$"));
    const auto match = number.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const QString behind = match.captured(3);
    if (!behind.isEmpty() && behind != u"%" && unitLength(behind, 0) != behind.size())
        return std::nullopt;
    if (unit && !behind.isEmpty())
        *unit = behind;
    if (decimals)
        *decimals = static_cast<int>(match.captured(2).size());
    return match.captured(1).toDouble();
}

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'|');
    cells.removeFirst();
    if (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

}

void TableReader::read(const QString& text, qsizetype begin, qsizetype end)
{
    static const Expression rule(QStringLiteral("^[-:=]*$"));
    const QStringList cells = cellsOf(text.mid(begin, end - begin));
    if (cells.size() < 2 || cells.filter(rule).size() == cells.size())
        return;
    if (m_columns.isEmpty())
        readHead(cells);
    else
        readRow(cells, begin, end);
}

void TableReader::readHead(const QStringList& cells)
{
    static const Expression growth(QStringLiteral("增长|同比|增速|增幅|±"));
    static const Expression share(QStringLiteral("占比|比重"));
    static const Expression rank(QStringLiteral("位次|排名|名次"));
    static const Expression unit(QStringLiteral("^(?:计量)?单位$"));
    for (const QString& cell : cells) {
        Head head {.period = lastPeriod(cell)};
        QString name = cell;
        head.unit = takeUnit(name);
        head.column = m_columns.isEmpty()   ? Column::Name
            : unit.match(cell).hasMatch()   ? Column::Unit
            : growth.match(cell).hasMatch() ? Column::Growth
            : share.match(cell).hasMatch()  ? Column::Share
            : rank.match(cell).hasMatch()   ? Column::Rank
                                            : Column::Value;
        m_columns.append(head);
    }
}

/// What a cell beside the value tells of it.
void TableReader::tell(BulletinFigure& figure, const Head& head, const QString& cell) const
{
    const auto number = numberOf(cell);
    if (!number)
        return;
    if (head.column == Column::Growth && figure.unit != u"%")
        figure.growthPercent = number;
    else if (head.column == Column::Growth)
        figure.growthPoints = number;
    else if (head.column == Column::Share)
        figure.sharePercent = number;
    else if (head.column == Column::Rank)
        figure.rank = static_cast<int>(*number);
}

void TableReader::readRow(const QStringList& cells, qsizetype begin, qsizetype end)
{
    static const Expression mark(
        QStringLiteral("^(?:其中:?|#|[一二三四五六七八九十]+、|\\d+[.、])"));
    QString name = QString(cells.first()).remove(mark);
    const QString unitOfName = takeUnit(name);
    name = cleanNoun(name, false);
    if (name.size() < 2)
        return;
    QString unit = unitOfName;
    const qsizetype known = figures.size();
    for (qsizetype i = 1; i < qMin(cells.size(), m_columns.size()); ++i) {
        const Head& head = m_columns.at(i);
        if (head.column == Column::Unit && !cells.at(i).isEmpty())
            unit = cells.at(i);
        else if (head.column != Column::Value && figures.size() > known)
            tell(figures.last(), head, cells.at(i));
        if (head.column != Column::Value)
            continue;
        BulletinFigure figure;
        figure.unit = unit.isEmpty() ? head.unit : unit;
        figure.value = numberOf(cells.at(i), &figure.unit, &figure.decimals);
        if (!figure.value || figure.unit.isEmpty())
            continue;
        figure.indicator = name;
        figure.period = head.period;
        figure.year = yearOf(head.period);
        figure.start = static_cast<int>(begin);
        figure.end = static_cast<int>(end);
        figure.heading = true; // a text's own words are kept before its table
        figures.append(figure);
    }
}

}
