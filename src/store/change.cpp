// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figurewriter_p.h"
#include "store/journal_p.h"
#include "store/rows_p.h"
#include "store/storedata_p.h"

#include <algorithm>
#include <unordered_map>

namespace zoneboard {

namespace {

/// "INSERT INTO table (id, …, change_set) VALUES (?, …)".
template<typename Row>
QByteArray insertSql()
{
    const TableOf& table = tableOf<Row>();
    const qsizetype count = QByteArray(table.columns).count(',') + 1;
    return QByteArray("INSERT INTO ") + table.name + " (id, " + table.columns
        + ", change_set) VALUES (?" + QByteArray(", ?").repeated(count + 1) + ')';
}

/// "UPDATE table SET column = ?, …, change_set = ? WHERE id = ?". A row that others refer to stays
/// where it is.
template<typename Row>
QByteArray updateSql()
{
    const TableOf& table = tableOf<Row>();
    return QByteArray("UPDATE ") + table.name + " SET "
        + QByteArray(table.columns).replace(", ", " = ?, ") + " = ?, change_set = ? WHERE id = ?";
}

}

struct Change::Private
{
    Store::Private& store;
    Transaction transaction;
    ChangeSetId id;
    bool touched = false;
    std::optional<FigureWriter> writer {};
    std::unordered_map<std::string, Statement> statements {}; ///< each prepared once a change set

    [[nodiscard]] const Connection& connection() const { return *store.connection; }

    Result<Statement*> prepared(const QByteArray& sql)
    {
        const std::string key = sql.toStdString();
        auto it = statements.find(key);
        if (it == statements.end())
            it = statements.emplace(key, TRY(Statement::prepare(connection(), sql))).first;
        it->second.again();
        return &it->second;
    }

    Result<FigureWriter*> figureWriter()
    {
        if (!writer)
            writer = TRY(FigureWriter::make(connection(), id));
        return &*writer;
    }

    /// What holds now into the table of what held once.
    Result<void> keepFormer(const QByteArray& table, std::int64_t row)
    {
        // What this change set itself put there was never known to anybody.
        Statement* keep = TRY(prepared("INSERT INTO " + table + "_past SELECT *, ? FROM " + table
                                       + " WHERE id = ? AND change_set <> ?"));
        keep->bind(id).bind(row).bind(id);
        touched = true;
        return keep->run();
    }

    Result<void> retire(const QByteArray& table, std::int64_t row)
    {
        TRY(keepFormer(table, row));
        Statement* remove = TRY(prepared("DELETE FROM " + table + " WHERE id = ?"));
        remove->bind(row);
        return remove->run();
    }

    template<typename Row>
    Result<std::optional<Row>> existing(const Row& row)
    {
        const bool byId = row.id > 0;
        Statement* find = TRY(prepared(selectFrom<Row>(
            QByteArray("WHERE ") + (byId ? "id = ?" : tableOf<Row>().keyCondition))));
        if (byId)
            find->bind(static_cast<std::int64_t>(row.id));
        else
            bindKey(*find, row);
        std::optional<Row> found;
        if (TRY(find->step())) {
            found.emplace();
            readRow(*find, *found);
        }
        find->again();
        return found;
    }

    template<typename Row>
    Result<std::int64_t> put(const Row& row)
    {
        const std::optional<Row> former = TRY(existing(row));
        if (!former)
            return insert(row);
        Row revised = row;
        revised.id = former->id;
        if (*former != revised)
            TRY(update(revised));
        return static_cast<std::int64_t>(former->id);
    }

    template<typename Row>
    Result<void> update(const Row& row)
    {
        TRY(keepFormer(tableOf<Row>().name, row.id));
        Statement* statement = TRY(prepared(updateSql<Row>()));
        bindRow(*statement, row);
        statement->bind(id).bind(static_cast<std::int64_t>(row.id));
        return statement->run();
    }

    template<typename Row>
    Result<std::int64_t> insert(const Row& row)
    {
        Statement* statement = TRY(prepared(insertSql<Row>()));
        if constexpr (std::is_same_v<Row, Figure>)
            statement->bind(TRY(figureWriter())->nextId());
        else
            statement->bindNull();
        bindRow(*statement, row);
        statement->bind(id);
        TRY(statement->run());
        touched = true;
        return lastInsertedRow(connection());
    }

    template<typename Row>
    Result<std::int32_t> putSmall(const Row& row)
    {
        return static_cast<std::int32_t>(TRY(put(row)));
    }
};

Change::Change(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Change::~Change() = default;
Change::Change(Change&& other) noexcept = default;

Result<Change> Change::begin(Store& store, const QString& who, const QString& why)
{
    Store::Private& data = *store.d;
    if (!store.isWritable())
        return failure(ErrorKind::StoreTrouble,
                       message(phrase("Store", "“%1” can only be read, not written."), data.path));
    TRY(data.keepDailyBackup());
    Transaction transaction = TRY(Transaction::begin(*data.connection));
    const ChangeSetId id = TRY(beginChangeSet(*data.connection, data.clock, who, why, {}));
    return Change(std::unique_ptr<Private>(new Private {data, std::move(transaction), id}));
}

ChangeSetId Change::id() const
{
    return d->id;
}

Result<AreaId> Change::put(const Area& area)
{
    return d->putSmall(area);
}

Result<CategoryId> Change::put(const Category& category)
{
    return d->putSmall(category);
}

Result<IndicatorId> Change::put(const Indicator& indicator)
{
    return d->putSmall(indicator);
}

Result<std::int32_t> Change::put(const Alias& alias)
{
    return d->putSmall(alias);
}

Result<SourceId> Change::put(const Source& source)
{
    return d->putSmall(source);
}

Result<FigureId> Change::put(const Figure& figure)
{
    TRY(checkFinite(figure, d->store.path));
    return d->put(figure);
}

Result<void> Change::put(std::span<const Figure> figures)
{
    const auto firstKnown = std::ranges::find_if(figures, [](const Figure& f) { return f.id > 0; });
    const auto unknown = static_cast<size_t>(firstKnown - figures.begin());
    const size_t stored = TRY(TRY(d->figureWriter())->insert(figures.first(unknown)));
    d->touched = d->touched || stored > 0;
    // From the first taken key on one by one: of two figures with one key the later is to hold.
    for (const Figure& figure : figures.subspan(stored))
        TRY(put(figure));
    return {};
}

Result<void> Change::insert(std::span<const Figure> figures)
{
    const size_t stored = TRY(TRY(d->figureWriter())->insert(figures));
    d->touched = d->touched || stored > 0;
    if (stored == figures.size())
        return {};
    return failure(ErrorKind::StoreTrouble,
                   message(phrase("Store", "“%1” can not take this change; nothing was stored."),
                           d->store.path),
                   QStringLiteral("a figure with this key exists, or is among these twice"));
}

Result<std::int32_t> Change::put(const Target& target)
{
    return d->putSmall(target);
}

Result<std::int32_t> Change::put(const WorkLine& workLine)
{
    return d->putSmall(workLine);
}

Result<std::int32_t> Change::put(const Milestone& milestone)
{
    return d->putSmall(milestone);
}

Result<void> Change::put(const Acknowledgement& acknowledgement)
{
    TRY(d->put(AcknowledgementRow {0, acknowledgement}));
    return {};
}

Result<void> Change::putSetting(const QString& key, const QString& value)
{
    TRY(d->put(SettingRow {0, key, value}));
    return {};
}

Result<void> Change::removeFigure(FigureId id)
{
    return d->retire("figures", id);
}

Result<void> Change::removeTarget(std::int32_t id)
{
    return d->retire("targets", id);
}

Result<void> Change::removeMilestone(std::int32_t id)
{
    return d->retire("milestones", id);
}

Result<void> Change::removeAcknowledgement(const QString& rule, const QString& subject)
{
    AcknowledgementRow row;
    row.acknowledgement.rule = rule;
    row.acknowledgement.subject = subject;
    const auto found = TRY(d->existing(row));
    if (!found)
        return {};
    return d->retire("acknowledgements", found->id);
}

Result<ChangeSetId> Change::commit()
{
    if (!d->touched)
        return 0; // the transaction rolls back: no trace
    d->statements.clear();
    TRY(d->transaction.commit());
    return d->id;
}

}
