// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

namespace zoneboard {

namespace {

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<QStringList> read()
    {
        while (m_at < m_text.size())
            readField();
        if (!m_row.isEmpty() || m_pending)
            endRow();
        return m_rows;
    }

private:
    void readField()
    {
        QString field;
        if (m_text.at(m_at) == u'"')
            field = quoted();
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd())
            field += m_text.at(m_at++);
        m_row.append(field);
        m_pending = false;
        if (m_at >= m_text.size())
            return;
        if (m_text.at(m_at) == m_separator) {
            ++m_at;
            m_pending = true; // a field follows, be it empty
        } else {
            skipLineEnd();
            endRow();
        }
    }

    QString quoted()
    {
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                field += c;
            } else if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
                field += c;
                ++m_at;
            } else {
                break;
            }
        }
        return field;
    }

    void endRow()
    {
        if (m_pending)
            m_row.append(QString());
        m_pending = false;
        m_rows.append(m_row);
        m_row.clear();
    }

    [[nodiscard]] bool atLineEnd() const
    {
        return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r';
    }

    void skipLineEnd()
    {
        const bool carriageReturn = m_text.at(m_at) == u'\r';
        ++m_at;
        if (carriageReturn && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_pending = false;
    QStringList m_row;
    QList<QStringList> m_rows;
};

}

QList<QStringList> parseCsv(QStringView text, QChar separator)
{
    return CsvReader(text, separator).read();
}

QString csvField(const QString& text)
{
    const bool quote =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quote)
        return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

Result<NamedTable> NamedTable::parse(const QString& text, const QString& name)
{
    NamedTable table;
    table.m_name = name;
    table.m_rows = parseCsv(text);
    if (table.m_rows.isEmpty())
        return failure(ErrorKind::BadInput, message(phrase("Csv", "%1 is empty."), name));
    const QStringList header = table.m_rows.takeFirst();
    for (qsizetype i = 0; i < header.size(); ++i)
        table.m_columns.insert(header.at(i), i);
    for (qsizetype row = 0; row < table.m_rows.size(); ++row) {
        if (table.m_rows.at(row).size() != header.size())
            return failure(ErrorKind::BadInput,
                           message(phrase("Csv", "%1: %2 cells found, %3 expected."),
                                   table.place(row), QString::number(table.m_rows.at(row).size()),
                                   QString::number(header.size())));
    }
    return table;
}

QString NamedTable::cell(qsizetype row, const QString& column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : m_rows.at(row).at(*found);
}

QString NamedTable::place(qsizetype row) const
{
    return QStringLiteral("%1:%2").arg(m_name).arg(row + 2);
}

}
