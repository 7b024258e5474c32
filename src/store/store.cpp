// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/journal_p.h"
#include "store/rows_p.h"
#include "store/storedata_p.h"

namespace zoneboard {

namespace {

Result<void> readBareFigures(Statement& statement, const std::function<bool(const Figure&)>& sink)
{
    Figure figure;
    while (TRY(statement.step())) {
        readBareFigure(statement, figure);
        if (!sink(figure))
            break;
    }
    return {};
}

}

Store::Store(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Store::~Store() = default;

OpenOutcome Store::outcome() const
{
    return d->outcome;
}

bool Store::isWritable() const
{
    return d->writable;
}

QString Store::path() const
{
    return d->path;
}

Result<Catalog> Store::catalog() const
{
    const Connection& connection = *d->connection;
    return Catalog(TRY(readAll<Area>(connection, "ORDER BY position, id")),
                   TRY(readAll<Category>(connection, "ORDER BY position, id")),
                   TRY(readAll<Indicator>(connection, "ORDER BY position, id")),
                   TRY(readAll<Alias>(connection, "ORDER BY id")),
                   TRY(readAll<Source>(connection, "ORDER BY id")));
}

Result<std::vector<Figure>> Store::figures() const
{
    Statement statement = TRY(Statement::prepare(
        *d->connection,
        selectFrom<Figure>("ORDER BY indicator_id, area_id, year, months, ifnull(source_id, 0)")));
    std::vector<Figure> figures;
    while (TRY(statement.step()))
        readRow(statement, figures.emplace_back());
    return figures;
}

Result<void> Store::readFigures(const std::function<bool(const Figure&)>& sink) const
{
    Statement statement = TRY(
        Statement::prepare(*d->connection, "SELECT id, " + bareFigureColumns() + " FROM figures"));
    return readBareFigures(statement, sink);
}

Result<void> Store::readFigures(IndicatorId indicator,
                                const std::function<bool(const Figure&)>& sink) const
{
    Statement statement =
        TRY(Statement::prepare(*d->connection,
                               "SELECT id, " + bareFigureColumns()
                                   + " FROM figures WHERE indicator_id = ? "
                                     "ORDER BY indicator_id, area_id, year, months"));
    statement.bind(indicator);
    return readBareFigures(statement, sink);
}

Result<std::vector<Figure>> Store::figuresAsOf(const QDateTime& moment) const
{
    // The newest change set made up to that moment; ids grow with time.
    Statement last = TRY(Statement::prepare(
        *d->connection, "SELECT ifnull(max(id), 0) FROM change_sets WHERE at <= ?"));
    last.bind(moment.toUTC().toString(Qt::ISODateWithMs));
    TRY(last.step());
    const std::int64_t set = last.bigNumber(0);
    const QByteArray columns = QByteArray("SELECT id, ") + tableOf<Figure>().columns;
    Statement statement = TRY(
        Statement::prepare(*d->connection,
                           columns + " FROM figures WHERE change_set <= ?1 UNION ALL " + columns
                               + " FROM figures_past WHERE change_set <= ?1 AND retired_by > ?1 "
                                 "ORDER BY indicator_id, area_id, year, months, source_id"));
    statement.bind(set);
    std::vector<Figure> figures;
    while (TRY(statement.step()))
        readRow(statement, figures.emplace_back());
    return figures;
}

Result<Figure> Store::figure(FigureId id) const
{
    Statement statement =
        TRY(Statement::prepare(*d->connection, selectFrom<Figure>("WHERE id = ?")));
    statement.bind(id);
    if (!TRY(statement.step()))
        return failure(ErrorKind::WrongUse, phrase("Store", "There is no such figure any more."));
    Figure figure;
    readRow(statement, figure);
    return figure;
}

Result<std::optional<Figure>> Store::figureAt(IndicatorId indicator, AreaId area, Period period,
                                              SourceId source) const
{
    Figure figure;
    figure.indicator = indicator;
    figure.area = area;
    figure.period = period;
    figure.source = source;
    Statement statement = TRY(Statement::prepare(
        *d->connection, selectFrom<Figure>(QByteArray("WHERE ") + tableOf<Figure>().keyCondition)));
    bindKey(statement, figure);
    if (!TRY(statement.step()))
        return std::optional<Figure>();
    readRow(statement, figure);
    return std::optional(std::move(figure));
}

Result<std::int64_t> Store::figureCount() const
{
    return scalar(*d->connection, "SELECT count(*) FROM figures");
}

namespace {

/// What the store no longer says, by whom it was said and taken back.
QByteArray pastVersions()
{
    return QByteArray("SELECT f.id, ") + tableOf<Figure>().columns
        + ", f.change_set, a.at, f.retired_by, r.at FROM figures_past f JOIN change_sets a ON a.id "
          "= f.change_set JOIN change_sets r ON r.id = f.retired_by";
}

Result<std::vector<FigureVersion>> readVersions(Statement& statement)
{
    std::vector<FigureVersion> versions;
    while (TRY(statement.step())) {
        FigureVersion& version = versions.emplace_back();
        readRow(statement, version.figure);
        version.addedBy = statement.bigNumber(23);
        version.addedAt = QDateTime::fromString(statement.text(24), Qt::ISODateWithMs);
        if (statement.isNull(25))
            continue;
        version.retiredBy = statement.bigNumber(25);
        version.retiredAt = QDateTime::fromString(statement.text(26), Qt::ISODateWithMs);
    }
    return versions;
}

}

Result<std::vector<FigureVersion>> Store::versions(FigureId id) const
{
    Statement statement = TRY(Statement::prepare(
        *d->connection,
        pastVersions() + " WHERE f.id = ?1 UNION ALL SELECT f.id, " + tableOf<Figure>().columns
            + ", f.change_set, a.at, NULL, NULL FROM figures f JOIN change_sets a ON a.id = "
              "f.change_set WHERE f.id = ?1 ORDER BY 24"));
    statement.bind(id);
    return readVersions(statement);
}

Result<std::vector<FigureVersion>> Store::deletedVersions(IndicatorId indicator, AreaId area,
                                                          Period period) const
{
    Statement statement = TRY(Statement::prepare(
        *d->connection,
        pastVersions()
            + " WHERE f.indicator_id = ?1 AND f.area_id = ?2 AND f.year = ?3 AND f.months = ?4 "
              "AND NOT EXISTS (SELECT 1 FROM figures c WHERE c.id = f.id) ORDER BY 24"));
    statement.bind(indicator).bind(area).bind(period.year).bind(period.months);
    return readVersions(statement);
}

namespace {

Result<QList<TargetVersion>> targetHistory(const Connection& connection)
{
    const QByteArray columns =
        QByteArray("SELECT id, ") + tableOf<Target>().columns + ", change_set FROM ";
    Statement statement = TRY(Statement::prepare(
        connection,
        QByteArray("SELECT v.*, c.at, c.who, c.undoes IS NOT NULL FROM (") + columns
            + "targets_past UNION ALL " + columns
            + "targets) v JOIN change_sets c ON c.id = v.change_set ORDER BY v.id, v.change_set"));
    QList<TargetVersion> versions;
    while (TRY(statement.step())) {
        TargetVersion& version = versions.emplaceBack();
        readRow(statement, version.target);
        version.since = QDateTime::fromString(statement.text(13), Qt::ISODateWithMs);
        version.who = statement.text(14);
        version.byUndo = statement.number(15) != 0;
    }
    return versions;
}

}

Result<Goals> Store::goals() const
{
    const Connection& connection = *d->connection;
    return Goals {TRY(readAll<Target>(connection, "ORDER BY id")),
                  TRY(readAll<WorkLine>(connection, "ORDER BY position, id")),
                  TRY(readAll<Milestone>(connection, "ORDER BY work_line_id, position, id")),
                  TRY(targetHistory(connection))};
}

Result<QList<Target>> Store::targetVersions(std::int32_t id) const
{
    const QByteArray columns =
        QByteArray("SELECT id, ") + tableOf<Target>().columns + ", change_set FROM ";
    Statement statement =
        TRY(Statement::prepare(*d->connection,
                               columns + "targets_past WHERE id = ?1 UNION ALL " + columns
                                   + "targets WHERE id = ?1 ORDER BY change_set"));
    statement.bind(id);
    QList<Target> versions;
    while (TRY(statement.step()))
        readRow(statement, versions.emplaceBack());
    return versions;
}

Result<QList<Acknowledgement>> Store::acknowledgements() const
{
    QList<Acknowledgement> list;
    for (const AcknowledgementRow& row :
         TRY(readAll<AcknowledgementRow>(*d->connection, "ORDER BY id")))
        list.append(row.acknowledgement);
    return list;
}

Result<QString> Store::setting(const QString& key) const
{
    Statement statement =
        TRY(Statement::prepare(*d->connection, "SELECT value FROM settings WHERE key = ?"));
    statement.bind(key);
    return TRY(statement.step()) ? statement.text(0) : QString();
}

Result<std::vector<ChangeSetInfo>> Store::history(std::optional<IndicatorId> indicator) const
{
    return readHistory(*d->connection, indicator);
}

Result<std::vector<ChangeSetInfo>> Store::changeSets() const
{
    return readChangeSets(*d->connection);
}

Result<bool> Store::canUndo() const
{
    return !TRY(piles(*d->connection)).done.empty();
}

Result<bool> Store::canRedo() const
{
    return !TRY(piles(*d->connection)).undone.empty();
}

Result<std::int64_t> Store::dataVersion() const
{
    // data_version tells of other connections, total changes of this one.
    const std::int64_t others = TRY(scalar(*d->connection, "PRAGMA data_version"));
    return others * 1'000'000
        + TRY(scalar(*d->connection, "SELECT ifnull(max(id), 0) FROM change_sets"));
}

Result<CheckReport> Store::check() const
{
    const Connection& connection = *d->connection;
    CheckReport report;
    report.schemaVersion = static_cast<int>(TRY(scalar(connection, "PRAGMA user_version")));
    Statement integrity = TRY(Statement::prepare(connection, "PRAGMA integrity_check"));
    while (TRY(integrity.step()))
        if (const QString text = integrity.text(0); text != u"ok")
            report.problems.append(text);
    Statement keys = TRY(Statement::prepare(connection, "PRAGMA foreign_key_check"));
    while (TRY(keys.step()))
        report.problems.append(QStringLiteral("foreign key: %1 row %2 → %3")
                                   .arg(keys.text(0))
                                   .arg(keys.bigNumber(1))
                                   .arg(keys.text(2)));
    report.figures = TRY(figureCount());
    report.changeSets = TRY(scalar(connection, "SELECT count(*) FROM change_sets"));
    report.intact = report.problems.isEmpty();
    return report;
}

Result<void> Store::backup(const QString& path) const
{
    return copyTo(*d->connection, path);
}

}
