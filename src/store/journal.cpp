// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_p.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr const char* tableNames[] = {
    "categories", "areas",      "sources",    "indicators",       "aliases", "figures",
    "targets",    "work_lines", "milestones", "acknowledgements", "settings"};

Result<QByteArray> columnsOf(const Connection& connection, const QByteArray& table)
{
    Statement statement =
        TRY(Statement::prepare(connection, "SELECT name FROM pragma_table_info('" + table + "')"));
    QByteArray columns;
    while (TRY(statement.step())) {
        if (!columns.isEmpty())
            columns += ", ";
        columns += statement.text(0).toUtf8();
    }
    return columns;
}

Result<void> runWith(const Connection& connection, const QByteArray& sql,
                     std::initializer_list<ChangeSetId> numbers)
{
    Statement statement = TRY(Statement::prepare(connection, sql));
    for (const ChangeSetId number : numbers)
        statement.bind(number);
    return statement.run();
}

/// Takes every row that `set` put in place or took away out of a table.
Result<void> takeRowsAway(const Connection& connection, const JournaledTable& table,
                          ChangeSetId set, ChangeSetId by)
{
    const QByteArray& name = table.name;
    const QByteArray past = name + "_past";
    TRY(connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)"));
    TRY(connection.execute("DELETE FROM temp.touched"));
    TRY(runWith(connection,
                "INSERT INTO temp.touched SELECT id FROM " + name
                    + " WHERE change_set = ?1 UNION SELECT id FROM " + past
                    + " WHERE change_set = ?1 OR retired_by = ?1",
                {set}));
    TRY(runWith(connection,
                "INSERT INTO " + past + " SELECT *, ?1 FROM " + name
                    + " WHERE id IN (SELECT id FROM temp.touched)",
                {by}));
    return connection.execute(
        QByteArray("DELETE FROM " + name + " WHERE id IN (SELECT id FROM temp.touched)")
            .constData());
}

/// Puts the rows that `set` retired back.
Result<void> bringRowsBack(const Connection& connection, const JournaledTable& table,
                           ChangeSetId set, ChangeSetId by)
{
    const QByteArray content = table.columns.left(table.columns.lastIndexOf(','));
    return runWith(connection,
                   "INSERT INTO " + table.name + " (" + table.columns + ") SELECT " + content
                       + ", ?1 FROM " + table.name + "_past WHERE retired_by = ?2",
                   {by, set});
}

struct SetLink
{
    ChangeSetId id = 0;
    ChangeSetId undoes = 0;
};

Result<std::vector<SetLink>> readLinks(const Connection& connection)
{
    Statement statement =
        TRY(Statement::prepare(connection, "SELECT id, undoes FROM change_sets ORDER BY id"));
    std::vector<SetLink> links;
    while (TRY(statement.step()))
        links.push_back({statement.bigNumber(0), statement.bigNumber(1)});
    return links;
}

/// Counts rows by change set: added (still held or since retired) or retired.
Result<QHash<ChangeSetId, int>> countBy(const Connection& connection, const QByteArray& sql)
{
    Statement statement = TRY(Statement::prepare(connection, sql));
    QHash<ChangeSetId, int> counts;
    while (TRY(statement.step()))
        counts[statement.bigNumber(0)] += statement.number(1);
    return counts;
}

struct Counts
{
    QHash<ChangeSetId, int> added, retired, others;
};

Result<Counts> readCounts(const Connection& connection)
{
    Counts counts;
    for (const char* tableName : tableNames) {
        const QByteArray table(tableName);
        const auto added =
            TRY(countBy(connection,
                        "SELECT change_set, count(*) FROM (SELECT change_set FROM " + table
                            + " UNION ALL SELECT change_set FROM " + table + "_past) GROUP BY 1"));
        const auto retired = TRY(
            countBy(connection, "SELECT retired_by, count(*) FROM " + table + "_past GROUP BY 1"));
        if (table == "figures") {
            counts.added = added;
            counts.retired = retired;
            continue;
        }
        for (auto it = added.begin(); it != added.end(); ++it)
            counts.others[it.key()] += it.value();
        for (auto it = retired.begin(); it != retired.end(); ++it)
            counts.others[it.key()] += it.value();
    }
    return counts;
}

Result<QSet<ChangeSetId>> setsAbout(const Connection& connection, IndicatorId indicator)
{
    Statement statement = TRY(
        Statement::prepare(connection,
                           "SELECT change_set FROM figures WHERE indicator_id = ?1 "
                           "UNION SELECT change_set FROM figures_past WHERE indicator_id = ?1 "
                           "UNION SELECT retired_by FROM figures_past WHERE indicator_id = ?1"));
    statement.bind(indicator);
    QSet<ChangeSetId> sets;
    while (TRY(statement.step()))
        sets.insert(statement.bigNumber(0));
    return sets;
}

ChangeSetInfo entryOf(const Statement& statement, const Counts& counts)
{
    ChangeSetInfo entry;
    entry.id = statement.bigNumber(0);
    entry.at = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
    entry.who = statement.text(2);
    entry.why = statement.text(3);
    if (!statement.isNull(4))
        entry.undoes = statement.bigNumber(4);
    entry.figuresAdded = counts.added.value(entry.id);
    entry.figuresRetired = counts.retired.value(entry.id);
    entry.otherRows = counts.others.value(entry.id);
    return entry;
}

/// Which sets do not hold any more: neither on the pile of what is done nor the origin of one
/// there.
void markUndone(std::vector<ChangeSetInfo>& entries, const Piles& piles)
{
    QHash<ChangeSetId, ChangeSetId> undoes;
    for (const ChangeSetInfo& entry : entries)
        if (entry.undoes)
            undoes[entry.id] = *entry.undoes;
    QSet<ChangeSetId> standing;
    for (ChangeSetId set : piles.done) {
        standing.insert(set);
        while (undoes.contains(set)) {
            set = undoes.value(set);
            standing.insert(set);
        }
    }
    for (const ChangeSetId set : piles.undone)
        standing.insert(set);
    for (ChangeSetInfo& entry : entries)
        entry.undone = !standing.contains(entry.id);
}

}

Result<std::vector<JournaledTable>> journaledTables(const Connection& connection)
{
    std::vector<JournaledTable> tables;
    for (const char* name : tableNames)
        tables.push_back({name, TRY(columnsOf(connection, name))});
    return tables;
}

Result<Piles> piles(const Connection& connection)
{
    Piles piles;
    QSet<ChangeSetId> undoing;
    for (const SetLink& link : TRY(readLinks(connection))) {
        if (link.undoes == 0) {
            piles.done.push_back(link.id);
            piles.undone.clear();
        } else if (undoing.contains(link.undoes)) { // takes an undo back
            piles.undone.pop_back();
            piles.done.push_back(link.id);
        } else {
            piles.done.pop_back();
            piles.undone.push_back(link.id);
            undoing.insert(link.id);
        }
    }
    return piles;
}

Result<ChangeSetId> originOf(const Connection& connection, ChangeSetId set)
{
    Statement statement =
        TRY(Statement::prepare(connection, "SELECT undoes FROM change_sets WHERE id = ?"));
    for (;;) {
        statement.again().bind(set);
        if (!TRY(statement.step()) || statement.isNull(0))
            return set;
        set = statement.bigNumber(0);
    }
}

Result<ChangeSetId> beginChangeSet(const Connection& connection, const Clock& clock,
                                   const QString& who, const QString& why,
                                   std::optional<ChangeSetId> undoes)
{
    Statement statement =
        TRY(Statement::prepare(connection,
                               "INSERT INTO change_sets (at, who, why, undoes) VALUES (?, ?, ?, ?) "
                               "RETURNING id"));
    statement.bind(clock.now().toUTC().toString(Qt::ISODateWithMs)).bind(who).bind(why);
    statement.bindId(undoes.value_or(0));
    TRY(statement.step());
    const ChangeSetId id = statement.bigNumber(0);
    TRY(statement.step());
    return id;
}

Result<void> revert(const Connection& connection, ChangeSetId set, ChangeSetId by)
{
    const std::vector<JournaledTable> tables = TRY(journaledTables(connection));
    // What refers to other rows goes first and comes back last.
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        TRY(takeRowsAway(connection, *table, set, by));
    for (const JournaledTable& table : tables)
        TRY(bringRowsBack(connection, table, set, by));
    return {};
}

namespace {

Result<std::vector<ChangeSetInfo>> readEntries(const Connection& connection, const Counts& counts)
{
    Statement statement = TRY(Statement::prepare(
        connection, "SELECT id, at, who, why, undoes FROM change_sets ORDER BY id DESC"));
    std::vector<ChangeSetInfo> entries;
    while (TRY(statement.step()))
        entries.push_back(entryOf(statement, counts));
    markUndone(entries, TRY(piles(connection)));
    return entries;
}

}

Result<std::vector<ChangeSetInfo>> readChangeSets(const Connection& connection)
{
    return readEntries(connection, {});
}

Result<std::vector<ChangeSetInfo>> readHistory(const Connection& connection,
                                               std::optional<IndicatorId> indicator)
{
    std::vector<ChangeSetInfo> entries = TRY(readEntries(connection, TRY(readCounts(connection))));
    if (indicator) {
        const QSet<ChangeSetId> about = TRY(setsAbout(connection, *indicator));
        std::erase_if(entries,
                      [&](const ChangeSetInfo& entry) { return !about.contains(entry.id); });
    }
    return entries;
}

Result<ChangeSetInfo> readEntry(const Connection& connection, ChangeSetId set)
{
    for (ChangeSetInfo& entry : TRY(readHistory(connection, {})))
        if (entry.id == set)
            return entry;
    return ChangeSetInfo {};
}

}
