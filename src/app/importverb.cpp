// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importverb.h"

#include "app/json.h"
#include "app/session.h"
#include "exchange/import.h"
#include "exchange/importjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace zoneboard {

namespace {

Result<TableMapping> readMapping(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadInput,
                       message(phrase("CommandLine", "“%1” can not be read."), path),
                       file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorKind::BadInput,
                       message(phrase("CommandLine", "“%1” holds no mapping as JSON."), path),
                       error.errorString());
    return mappingFromJson(document.object());
}

Result<ImportOptions> readOptions(const Invocation& invocation, const Catalog& catalog)
{
    ImportOptions options;
    if (const Area* area = TRY(chosenArea(invocation, catalog)))
        options.area = area->id;
    options.year = TRY(invocation.wholeNumber(QStringLiteral("year"), 1900, 2200));
    options.source = invocation.value(QStringLiteral("source")).value_or(QString());
    const QString conflict = TRY(invocation.oneOf(
        QStringLiteral("on-conflict"),
        {QStringLiteral("ask"), QStringLiteral("keep"), QStringLiteral("replace")}));
    if (conflict == u"keep")
        options.onConflict = ConflictChoice::Keep;
    else if (conflict == u"replace")
        options.onConflict = ConflictChoice::Replace;
    options.createMissing = invocation.isSet(QStringLiteral("create-missing"));
    if (const auto mapping = invocation.value(QStringLiteral("mapping")))
        options.mapping = TRY(readMapping(*mapping));
    return options;
}

Result<QList<ImportMaterial>> readMaterials(const QStringList& files)
{
    QList<ImportMaterial> materials;
    for (const QString& file : files)
        materials.append(TRY(readMaterial(file)));
    return materials;
}

/// "bureau.xlsx, Sheet1, B7".
QString placeText(const ImportPlan& plan, const ImportPlace& place)
{
    QStringList words;
    if (place.part >= 0 && place.part < plan.parts.size()) {
        words.append(plan.parts[place.part].file);
        if (!plan.parts[place.part].sheet.isEmpty())
            words.append(plan.parts[place.part].sheet);
    }
    words.append(placeName(place));
    return words.join(QStringLiteral(", "));
}

void sayWhatIsWrong(Invocation& invocation, const ImportPlan& plan)
{
    for (const ImportRefusal& refusal : plan.refused)
        invocation.say(message(phrase("CommandLine", "%1: found “%2”, expected %3."),
                               placeText(plan, refusal.place), refusal.found,
                               refusal.expected.inBoth()));
    for (const ImportConflict& conflict : plan.conflicts)
        if (conflict.choice == ConflictChoice::Undecided)
            invocation.say(message(
                phrase("CommandLine",
                       "%1: %2 is found, %3 is stored; say --on-conflict keep or "
                       "replace."),
                placeText(plan, plan.places[conflict.figure]),
                QString::number(plan.figures[conflict.figure].value.value_or(Published {}).value),
                QString::number(conflict.stored.value.value_or(Published {}).value)));
    for (const ImportRemark& remark : plan.remarks)
        if (remark.kind != ImportRemark::Kind::PassedOver)
            invocation.say(remark.text);
}

/// All or nothing: with a refusal or an open conflict nothing is stored.
bool isClean(const ImportPlan& plan)
{
    return plan.refused.isEmpty() && !plan.hasUndecided();
}

Result<std::optional<ChangeSetId>> store(Invocation& invocation, const ImportPlan& plan,
                                         const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names.append(QFileInfo(file).fileName());
    const Message why =
        message(phrase("CommandLine", "Import of %1"), names.join(QStringLiteral(", ")));
    Edit edit = TRY(editOf(plan, why.in(invocation.language())));
    // What the user said about a layout holds for the next file of it.
    if (invocation.isSet(QStringLiteral("mapping")) && !plan.mappings.isEmpty())
        edit.settings.append(rememberedMapping(plan.mappings.first()));
    const auto target =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadWrite));
    const ChangeSetId id = TRY(target->apply(edit, signature()));
    return id == 0 ? std::nullopt : std::optional(id);
}

/// The plan; where the store remembers how a layout of these files is read, by that.
Result<ImportPlan> planOf(const Store& reading, const QList<ImportMaterial>& materials,
                          const Catalog& catalog, ImportOptions options)
{
    const std::vector<Figure> stored = TRY(reading.figures());
    ImportPlan found = planImport(materials, catalog, stored, options);
    for (const TableMapping& mapping : std::as_const(found.mappings)) {
        const QString text = TRY(reading.setting(rememberedMappingKey(mapping.fingerprint)));
        const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
        const auto remembered = mappingFromJson(json);
        if (!json.isEmpty() && remembered)
            options.remembered.insert(mapping.fingerprint, *remembered);
    }
    return options.remembered.isEmpty() ? found : planImport(materials, catalog, stored, options);
}

Result<Exit> import(Invocation& invocation)
{
    const QStringList files = invocation.positional().mid(1);
    const auto reading =
        TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadOnly));
    const Catalog catalog = TRY(reading->catalog());
    const ImportOptions options = TRY(readOptions(invocation, catalog));
    const QList<ImportMaterial> materials = TRY(readMaterials(files));
    const ImportPlan plan = TRY(planOf(*reading, materials, catalog, options));
    const bool dryRun = invocation.isSet(QStringLiteral("dry-run"));
    sayWhatIsWrong(invocation, plan);
    std::optional<ChangeSetId> changeSet;
    if (!dryRun && isClean(plan))
        changeSet = TRY(store(invocation, plan, files));
    if (invocation.isSet(QStringLiteral("json")))
        TRY(invocation.print(
            jsonBytes(importJson(plan, catalog, changeSet, dryRun, invocation.language()))));
    else
        TRY(invocation.printLine(
            message(changeSet ? phrase("CommandLine", "%1 figures stored, %2 refused.")
                              : phrase("CommandLine",
                                       "Nothing stored; %1 figures can be taken, %2 are refused."),
                    QString::number(plan.figures.size() - plan.leftOut.size()),
                    QString::number(plan.refused.size()))
                .in(invocation.language())));
    return isClean(plan) ? Exit::Done : Exit::WrongUse;
}

}

Verb importVerb()
{
    return {.name = QStringLiteral("import"),
            .arguments = QStringLiteral(
                "STORE FILE... [--area A] [--year Y] [--mapping M.json] [--source TEXT] "
                "[--on-conflict keep|replace|ask] [--create-missing] [--dry-run] [--json]"),
            .fewest = 2,
            .most = -1,
            .summary =
                phrase("CommandLine", "Take figures from tables and bulletins; all or nothing."),
            .example = QStringLiteral("zoneboard import wuxing.zone bureau.xlsx --dry-run --json"),
            .options = {areaOption(),
                        yearOption(),
                        {QStringLiteral("mapping"), QStringLiteral("M.json"),
                         phrase("CommandLine", "How the first table is to be read.")},
                        {QStringLiteral("source"), QStringLiteral("TEXT"),
                         phrase("CommandLine", "Title of the source; the file's name by default.")},
                        {QStringLiteral("on-conflict"), QStringLiteral("keep|replace|ask"),
                         phrase("CommandLine",
                                "Where a stored figure says something else; ask by "
                                "default, which stores nothing.")},
                        {QStringLiteral("create-missing"),
                         {},
                         phrase("CommandLine", "Make unknown indicators and areas.")},
                        {QStringLiteral("dry-run"),
                         {},
                         phrase("CommandLine", "Say what would be stored, store nothing.")},
                        jsonOption()},
            .run = import};
}

}
