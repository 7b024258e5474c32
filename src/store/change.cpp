// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_p.h"
#include "store/rows_p.h"
#include "store/storedata_p.h"

#include <cmath>
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

bool isFinite(const Figure& figure)
{
    return (!figure.value || std::isfinite(figure.value->value))
        && (!figure.growth || std::isfinite(figure.growth->rate.value))
        && (!figure.share || std::isfinite(figure.share->rate.value));
}

Result<void> checkFigure(const Figure& figure)
{
    if (isFinite(figure))
        return {};
    return failure(ErrorKind::BadInput,
                   phrase("Store", "A figure is not a number; nothing was stored."));
}

}

struct Change::Private
{
    Store::Private& store;
    Transaction transaction;
    ChangeSetId id;
    bool touched = false;
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

    Result<void> retire(const QByteArray& table, std::int64_t row)
    {
        // What this change set itself put there was never known to anybody.
        Statement* keep = TRY(prepared("INSERT INTO " + table + "_past SELECT *, ? FROM " + table
                                       + " WHERE id = ? AND change_set <> ?"));
        keep->bind(id).bind(row).bind(id);
        TRY(keep->run());
        Statement* remove = TRY(prepared("DELETE FROM " + table + " WHERE id = ?"));
        remove->bind(row);
        touched = true;
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
    Result<std::int64_t> put(Row row)
    {
        const std::optional<Row> former = TRY(existing(row));
        if (former) {
            row.id = former->id;
            if (*former == row)
                return static_cast<std::int64_t>(row.id);
            TRY(retire(tableOf<Row>().name, former->id));
        }
        Statement* insert = TRY(prepared(insertSql<Row>()));
        insert->bindId(former ? static_cast<std::int64_t>(row.id) : 0);
        bindRow(*insert, row);
        insert->bind(id);
        TRY(insert->run());
        touched = true;
        return former ? static_cast<std::int64_t>(row.id) : lastRow();
    }

    [[nodiscard]] std::int64_t lastRow() const { return lastInsertedRow(connection()); }

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
    TRY(checkFigure(figure));
    return d->put(figure);
}

Result<void> Change::insert(const std::vector<Figure>& figures)
{
    Statement* insert = TRY(d->prepared(insertSql<Figure>()));
    for (const Figure& figure : figures) {
        TRY(checkFigure(figure));
        insert->again().bindNull();
        bindRow(*insert, figure);
        insert->bind(d->id);
        TRY(insert->step());
    }
    d->touched = d->touched || !figures.empty();
    insert->again();
    return {};
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
