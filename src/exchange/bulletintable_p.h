// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulletin.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace zoneboard::bulletin {

/// Tables drawn with | in a text (as a web page leaves them): a head that names periods and
/// measures, then a row an indicator. What has no head or no unit is no figure.
class TableReader
{
public:
    /// The next row, text[begin, end) of the plain text.
    void read(const QString& text, qsizetype begin, qsizetype end);
    /// The table is over: the next row is a head again.
    void finish() { m_columns.clear(); }

    QList<BulletinFigure> figures;

private:
    enum class Column : std::uint8_t
    {
        Name,
        Unit,
        Value,
        Growth,
        Share,
        Rank,
    };
    struct Head
    {
        Column column = Column::Value;
        QString period;
        QString unit;
    };
    void readHead(const QStringList& cells);
    void readRow(const QStringList& cells, qsizetype begin, qsizetype end);
    void tell(BulletinFigure& figure, const Head& head, const QString& cell) const;

    QList<Head> m_columns;
};

}
