// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"
#include "app/samplestore.h"
#include "app/session.h"
#include "app/verb.h"

namespace zoneboard {

namespace {

Result<Exit> makeStore(Invocation& invocation)
{
    const QString name = TRY(invocation.oneOf(
        QStringLiteral("from"),
        {QStringLiteral("empty"), QStringLiteral("wuxing-2024"), QStringLiteral("demo")}));
    const QString path = invocation.positional(0);
    const auto store = TRY(makeBundledStore(path, name, invocation.clock()));
    invocation.say(message(phrase("CommandLine", "“%1” was made with %2 figures."), path,
                           QString::number(TRY(store->figureCount()))));
    return Exit::Done;
}

QJsonObject checkJson(const CheckReport& report)
{
    return {{QStringLiteral("intact"), report.intact},
            {QStringLiteral("schema_version"), report.schemaVersion},
            {QStringLiteral("figures"), static_cast<qint64>(report.figures)},
            {QStringLiteral("change_sets"), static_cast<qint64>(report.changeSets)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
}

Result<Exit> checkStore(Invocation& invocation)
{
    const auto store =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadOnly));
    const CheckReport report = TRY(store->check());
    if (invocation.isSet(QStringLiteral("json"))) {
        TRY(invocation.print(jsonBytes(checkJson(report))));
    } else {
        TRY(invocation.printLine(
            message(report.intact
                        ? phrase("CommandLine",
                                 "Intact. Schema version %1, %2 figures, %3 change sets.")
                        : phrase("CommandLine",
                                 "NOT intact. Schema version %1, %2 figures, %3 change sets."),
                    QString::number(report.schemaVersion), QString::number(report.figures),
                    QString::number(report.changeSets))
                .in(invocation.language())));
        for (const QString& problem : report.problems)
            TRY(invocation.printLine(problem));
    }
    return report.intact ? Exit::Done : Exit::No;
}

Result<Exit> backUp(Invocation& invocation)
{
    const QString target = TRY(outputPath(invocation));
    const auto store =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadOnly));
    TRY(store->backup(target));
    invocation.say(message(phrase("CommandLine", "“%1” is a complete copy."), target));
    return Exit::Done;
}

Result<Exit> restore(Invocation& invocation)
{
    const QString target = TRY(outputPath(invocation));
    TRY(restoreBackup(invocation.positional(0), target));
    invocation.say(message(phrase("CommandLine", "“%1” was restored."), target));
    return Exit::Done;
}

QJsonObject entryJson(const ChangeSetInfo& entry)
{
    return {{QStringLiteral("id"), static_cast<qint64>(entry.id)},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("why"), entry.why},
            {QStringLiteral("undoes"),
             entry.undoes ? QJsonValue(static_cast<qint64>(*entry.undoes)) : QJsonValue()},
            {QStringLiteral("undone"), entry.undone},
            {QStringLiteral("figures_added"), entry.figuresAdded},
            {QStringLiteral("figures_retired"), entry.figuresRetired},
            {QStringLiteral("other_rows"), entry.otherRows}};
}

QString entryLine(const ChangeSetInfo& entry, Language language)
{
    const QString undone =
        entry.undone ? translated(phrase("CommandLine", " (undone)"), language) : QString();
    return QStringLiteral("%1  %2  %3  +%4 −%5  %6%7")
        .arg(entry.id)
        .arg(entry.at.toUTC().toString(Qt::ISODate), entry.who)
        .arg(entry.figuresAdded)
        .arg(entry.figuresRetired)
        .arg(entry.why, undone);
}

Result<Exit> history(Invocation& invocation)
{
    const auto store =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadOnly));
    const Catalog catalog = TRY(store->catalog());
    const Indicator* indicator =
        TRY(chosenIndicator(invocation, catalog, QStringLiteral("indicator")));
    const std::vector<ChangeSetInfo> entries =
        TRY(store->history(indicator ? std::optional<IndicatorId>(indicator->id) : std::nullopt));
    if (invocation.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const ChangeSetInfo& entry : entries)
            array.append(entryJson(entry));
        TRY(invocation.print(jsonBytes({{QStringLiteral("history"), array}})));
        return Exit::Done;
    }
    for (const ChangeSetInfo& entry : entries)
        TRY(invocation.printLine(entryLine(entry, invocation.language())));
    return Exit::Done;
}

Result<Exit> undo(Invocation& invocation)
{
    const auto store =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadWrite));
    if (!TRY(store->canUndo()))
        return failure(ErrorKind::WrongUse, phrase("CommandLine", "There is nothing to undo."));
    const ChangeSetInfo taken = TRY(store->undo(signature()));
    invocation.say(message(phrase("CommandLine", "Taken back: %1"), taken.why));
    return Exit::Done;
}

}

std::vector<Verb> storeVerbs()
{
    const QString store = QStringLiteral("STORE");
    return {
        {.name = QStringLiteral("new"),
         .arguments = QStringLiteral("STORE [--from wuxing-2024|demo|empty]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Make a store; refuses an existing file."),
         .example = QStringLiteral("zoneboard new wuxing.zone --from wuxing-2024"),
         .options = {{QStringLiteral("from"), QStringLiteral("NAME"),
                      phrase("CommandLine",
                             "What it begins with: wuxing-2024, demo (synthetic) or "
                             "empty (only the catalog; default).")}},
         .run = makeStore},
        {.name = QStringLiteral("check"),
         .arguments = store,
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Integrity and schema version of a store."),
         .example = QStringLiteral("zoneboard check wuxing.zone"),
         .options = {jsonOption()},
         .run = checkStore},
        {.name = QStringLiteral("backup"),
         .arguments = QStringLiteral("STORE -o FILE"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "A complete copy, safe while others write."),
         .example = QStringLiteral("zoneboard backup wuxing.zone -o wuxing-backup.zone"),
         .options = {outputOption()},
         .run = backUp},
        {.name = QStringLiteral("restore"),
         .arguments = QStringLiteral("BACKUP -o STORE"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Make a store from a backup; refuses an existing file."),
         .example = QStringLiteral("zoneboard restore wuxing-backup.zone -o wuxing.zone"),
         .options = {outputOption()},
         .run = restore},
        {.name = QStringLiteral("history"),
         .arguments = QStringLiteral("STORE [--indicator I] [--json]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "The change journal, newest first."),
         .example = QStringLiteral("zoneboard history wuxing.zone --json"),
         .options = {indicatorOption(), jsonOption()},
         .run = history},
        {.name = QStringLiteral("undo"),
         .arguments = store,
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Take the newest change set back."),
         .example = QStringLiteral("zoneboard undo wuxing.zone"),
         .run = undo},
    };
}

}
