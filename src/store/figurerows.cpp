// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows_p.h"

namespace zoneboard {

namespace {

constexpr const char* plainColumns =
    "indicator_id, area_id, year, months, source_id, status, value, decimals, qualifier";
constexpr const char* bareColumns =
    "indicator_id, area_id, year, months, source_id, status, value, decimals, qualifier, growth, "
    "growth_decimals, growth_qualifier, growth_unit, growth_basis, share, share_decimals, "
    "share_qualifier, share_of, rank";
constexpr const char* allColumns =
    "indicator_id, area_id, year, months, source_id, status, value, decimals, qualifier, growth, "
    "growth_decimals, growth_qualifier, growth_unit, growth_basis, share, share_decimals, "
    "share_qualifier, share_of, rank, section, quote, note";

Published publishedAt(const Statement& statement, int column)
{
    return {statement.real(column), statement.number(column + 1),
            static_cast<Qualifier>(statement.number(column + 2))};
}

void bindPublished(Statement& statement, const Published& number)
{
    statement.bind(number.value).bind(number.decimals).bind(static_cast<int>(number.qualifier));
}

void bindNulls(Statement& statement, int count)
{
    for (int i = 0; i < count; ++i)
        statement.bindNull();
}

}

template<>
const TableOf& tableOf<Figure>()
{
    static const TableOf table {"figures", allColumns,
                                "indicator_id = ? AND area_id = ? AND year = ? AND months = ? "
                                "AND ifnull(source_id, 0) = ifnull(?, 0)"};
    return table;
}

const QByteArray& bareFigureColumns()
{
    static const QByteArray columns(bareColumns);
    return columns;
}

const QByteArray& plainFigureColumns()
{
    static const QByteArray columns(plainColumns);
    return columns;
}

bool isPlain(const Figure& row)
{
    return !row.growth && !row.share && !row.rank && row.section.isEmpty() && row.quote.isEmpty()
        && row.note.isEmpty();
}

void bindPlainRow(Statement& statement, const Figure& row)
{
    bindKey(statement, row);
    statement.bind(static_cast<int>(row.status));
    if (row.value)
        bindPublished(statement, *row.value);
    else
        bindNulls(statement, 3);
}

void bindRow(Statement& statement, const Figure& row)
{
    bindPlainRow(statement, row);
    if (row.growth) {
        bindPublished(statement, row.growth->rate);
        statement.bind(static_cast<int>(row.growth->unit));
        statement.bind(static_cast<int>(row.growth->basis));
    } else {
        bindNulls(statement, 5);
    }
    if (row.share) {
        bindPublished(statement, row.share->rate);
        statement.bindTextOrNull(row.share->of);
    } else {
        bindNulls(statement, 4);
    }
    statement.bindOrNull(row.rank);
    statement.bindTextOrNull(row.section).bindTextOrNull(row.quote).bindTextOrNull(row.note);
}

void bindKey(Statement& statement, const Figure& row)
{
    statement.bind(row.indicator).bind(row.area).bind(row.period.year).bind(row.period.months);
    statement.bindId(row.source);
}

void readBareFigure(const Statement& statement, Figure& row)
{
    row.id = statement.bigNumber(0);
    row.indicator = statement.number(1);
    row.area = statement.number(2);
    row.period = {statement.number(3), statement.number(4)};
    row.source = statement.number(5);
    row.status = static_cast<Status>(statement.number(6));
    row.value.reset();
    row.growth.reset();
    row.share.reset();
    row.rank.reset();
    if (!statement.isNull(7))
        row.value = publishedAt(statement, 7);
    if (!statement.isNull(10))
        row.growth = ReportedGrowth {publishedAt(statement, 10),
                                     static_cast<GrowthUnit>(statement.number(13)),
                                     static_cast<GrowthBasis>(statement.number(14))};
    if (!statement.isNull(15))
        row.share = ReportedShare {publishedAt(statement, 15), statement.text(18)};
    if (!statement.isNull(19))
        row.rank = statement.number(19);
}

void readRow(const Statement& statement, Figure& row)
{
    readBareFigure(statement, row);
    row.section = statement.text(20);
    row.quote = statement.text(21);
    row.note = statement.text(22);
}

}
