// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figurewriter_p.h"

#include <algorithm>
#include <cmath>
#include <sqlite3.h>
#include <unordered_set>

namespace zoneboard {

namespace {

/// Enough to make the start of a statement cheap, few enough for SQLite's limit of parameters.
constexpr size_t rowsAStatement = 50;

QByteArray insertSql(const QByteArray& columns, ChangeSetId set, size_t rows)
{
    const QByteArray row = "(?" + QByteArray(", ?").repeated(columns.count(',') + 1) + ", "
        + QByteArray::number(static_cast<qint64>(set)) + ')';
    return "INSERT INTO figures (id, " + columns + ", change_set) VALUES " + row
        + (", " + row).repeated(static_cast<qsizetype>(rows) - 1);
}

/// The rows a figure may refer to. While it lives, SQLite does not look up the references of every
/// single row itself: that is a third of the time a large import takes.
class References
{
public:
    [[nodiscard]] static Result<References> read(const Connection& connection)
    {
        References references(connection);
        TRY(references.m_indicators.read(connection, "indicators"));
        TRY(references.m_areas.read(connection, "areas"));
        TRY(references.m_sources.read(connection, "sources"));
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
        return references;
    }
    ~References()
    {
        if (m_connection)
            sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    }
    References(References&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_indicators(std::move(other.m_indicators))
        , m_areas(std::move(other.m_areas))
        , m_sources(std::move(other.m_sources))
    {
    }
    References& operator=(References&&) = delete;

    [[nodiscard]] bool hold(const Figure& figure)
    {
        return m_indicators.has(figure.indicator) && m_areas.has(figure.area)
            && (figure.source == 0 || m_sources.has(figure.source));
    }

private:
    class Ids
    {
    public:
        Result<void> read(const Connection& connection, const QByteArray& table)
        {
            Statement statement = TRY(Statement::prepare(connection, "SELECT id FROM " + table));
            while (TRY(statement.step()))
                m_ids.insert(statement.bigNumber(0));
            return {};
        }

        /// Neighbours mostly refer to the same row.
        bool has(std::int64_t id)
        {
            if (id == m_last)
                return true;
            if (!m_ids.contains(id))
                return false;
            m_last = id;
            return true;
        }

    private:
        std::unordered_set<std::int64_t> m_ids;
        std::int64_t m_last = 0; ///< the id of no row
    };

    explicit References(const Connection& connection)
        : m_connection(&connection)
    {
    }

    const Connection* m_connection;
    Ids m_indicators, m_areas, m_sources;
};

Result<void> checkReferences(References& references, std::span<const Figure> figures,
                             const QString& path)
{
    for (const Figure& figure : figures) {
        TRY(checkFinite(figure, path));
        if (!references.hold(figure))
            return failure(
                ErrorKind::StoreTrouble,
                message(phrase("Store", "“%1” can not take this change; nothing was stored."),
                        path),
                QStringLiteral("a figure refers to a row that is not there"));
    }
    return {};
}

}

Result<void> checkFinite(const Figure& figure, const QString& path)
{
    const bool finite = (!figure.value || std::isfinite(figure.value->value))
        && (!figure.growth || std::isfinite(figure.growth->rate.value))
        && (!figure.share || std::isfinite(figure.share->rate.value));
    if (finite)
        return {};
    return failure(
        ErrorKind::BadInput,
        message(phrase("Store", "A figure for “%1” is not a number; nothing was stored."), path));
}

Result<FigureWriter> FigureWriter::make(const Connection& connection, ChangeSetId set)
{
    const std::int64_t now = TRY(scalar(connection, "SELECT max(id) FROM figures"));
    const std::int64_t once = TRY(scalar(connection, "SELECT max(id) FROM figures_past"));
    return FigureWriter(connection, set, std::max(now, once) + 1);
}

Result<size_t> FigureWriter::insert(std::span<const Figure> figures)
{
    References references = TRY(References::read(*m_connection));
    TRY(checkReferences(references, figures, m_connection->path()));
    const size_t inGroups = figures.size() / rowsAStatement * rowsAStatement;
    const size_t stored = TRY(insertInGroups(figures.first(inGroups), rowsAStatement));
    if (stored < inGroups)
        return stored;
    return stored + TRY(insertInGroups(figures.subspan(inGroups), 1));
}

Result<size_t> FigureWriter::insertInGroups(std::span<const Figure> figures, size_t atATime)
{
    if (figures.empty())
        return 0;
    Statement plain =
        TRY(Statement::prepare(*m_connection, insertSql(plainFigureColumns(), m_set, atATime)));
    Statement full = TRY(
        Statement::prepare(*m_connection, insertSql(tableOf<Figure>().columns, m_set, atATime)));
    size_t stored = 0;
    while (stored < figures.size()) {
        const auto group = figures.subspan(stored, atATime);
        const bool allPlain = std::ranges::all_of(group, isPlain);
        if (!TRY(insertGroup(allPlain ? plain : full, group, allPlain)))
            break;
        stored += atATime;
    }
    return stored;
}

/// Whether the group was stored; false where a key of it is taken, and then none of it is.
Result<bool> FigureWriter::insertGroup(Statement& statement, std::span<const Figure> group,
                                       bool plain)
{
    statement.again();
    for (const Figure& figure : group) {
        statement.bind(nextId());
        if (plain)
            bindPlainRow(statement, figure);
        else
            bindRow(statement, figure);
    }
    const Result<bool> stored = statement.step();
    if (stored)
        return true;
    if (sqlite3_extended_errcode(m_connection->handle()) != SQLITE_CONSTRAINT_UNIQUE)
        return tl::unexpected(stored.error());
    return false;
}

}
