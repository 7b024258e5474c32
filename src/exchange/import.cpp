// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/bulletinimport_p.h"
#include "exchange/longtable_p.h"
#include "exchange/planbuilder_p.h"
#include "exchange/sheetreaders_p.h"
#include "exchange/tablecolumns_p.h"
#include "exchange/tablereading_p.h"

#include <QJsonDocument>

#include <algorithm>

namespace zoneboard {

namespace {

/// The user's mapping, or one remembered for the layout, in place of what was found.
TableMapping chosen(const Sheet& sheet, const TableMapping& found, const ImportOptions& options,
                    const Catalog& catalog, bool first, qsizetype table)
{
    if (const auto it = options.corrected.constFind(static_cast<int>(table));
        it != options.corrected.constEnd())
        return *it;
    if (first && options.mapping) {
        TableMapping mapping = *options.mapping;
        mapping.fingerprint = found.fingerprint;
        return mapping;
    }
    const auto remembered = options.remembered.constFind(found.fingerprint);
    if (remembered == options.remembered.constEnd())
        return found;
    // What columns mean is remembered, and how far the header was moved; where the table stands and
    // what its title and years say is this file's.
    TableMapping mapping = found;
    if (remembered->headerShift)
        mapping = withHeader(sheet, found, found.headerRow + *remembered->headerShift,
                             remembered->headerRows, catalog);
    const QList<ColumnMapping> columns = mapping.columns;
    mapping.names = remembered->names;
    const qsizetype count = std::min(mapping.columns.size(), remembered->columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        ColumnMapping column = remembered->columns.at(i);
        column.period = columns.at(i).period;
        mapping.columns[i] = column;
    }
    if (mapping.units.isEmpty())
        mapping.units = remembered->units;
    if (mapping.indicator.isEmpty())
        mapping.indicator = remembered->indicator;
    return mapping;
}

class Planner
{
public:
    Planner(const Catalog& catalog, const ImportOptions& options)
        : m_catalog(catalog)
        , m_options(options)
        , m_names(catalog, options.createMissing, m_plan)
        , m_builder(m_plan, m_names, options)
    {
    }

    void add(const ImportMaterial& material)
    {
        const int place = m_materials++;
        if (material.isText()) {
            m_builder.beginPart({material.file, {}, place, -1});
            readText(material.text, m_options, m_builder);
            return;
        }
        const auto visible =
            std::count_if(material.workbook.sheets.begin(), material.workbook.sheets.end(),
                          [](const Sheet& sheet) { return !sheet.hidden; });
        bool first = true;
        int number = -1;
        for (const Sheet& sheet : material.workbook.sheets) {
            ++number;
            m_builder.beginPart({material.file, sheet.name, place, number});
            if (sheet.hidden && visible > 0) {
                m_builder.remark(
                    ImportRemark::Kind::PassedOver, {m_builder.part(), -1, -1, -1, -1},
                    message(phrase("Import", "Sheet “%1” is hidden in %2 and was not read."),
                            sheet.name, material.file));
                continue;
            }
            remarkHiddenRows(sheet);
            if (material.separated.isEmpty())
                addSheet(sheet, first);
            else
                addLongText(material, sheet);
            first = false;
        }
    }

    ImportPlan finish(std::span<const Figure> stored)
    {
        compareWithStored(m_plan, stored, m_options.onConflict);
        return std::move(m_plan);
    }

private:
    /// Hidden rows hold figures as others do; nobody has looked at them for a while.
    void remarkHiddenRows(const Sheet& sheet)
    {
        for (const int row : sheet.hiddenRows)
            if (row < sheet.rowCount())
                m_builder.remark(ImportRemark::Kind::PassedOver, {m_builder.part(), row, 0, -1, -1},
                                 message(phrase("Import",
                                                "Row %1 is hidden in the file; it was read all the "
                                                "same."),
                                         QString::number(row + 1)));
    }

    /// A long table streams by; any other layout needs all of its cells.
    void addLongText(const ImportMaterial& material, const Sheet& beginning)
    {
        const QList<TableMapping> found = recogniseTables(beginning, m_names);
        if (found.size() == 1) {
            const TableMapping mapping = chosen(beginning, found.first(), m_options, m_catalog,
                                                true, m_plan.mappings.size());
            if (canBeStreamed(mapping)) {
                keep(mapping);
                readLongTable(material.separated, mapping, m_options, m_builder);
                return;
            }
        }
        const auto whole = readSeparated(QString::fromUtf8(material.separated), material.file);
        if (whole)
            addSheet(whole->sheets.front(), true);
        else
            m_builder.refuse({m_builder.part(), -1, -1, -1, -1}, material.file, whole.error().what);
    }

    void addSheet(const Sheet& original, bool first)
    {
        Sheet filled;
        if (!original.merges.empty()) {
            filled = original;
            filled.fillMerges();
        }
        const Sheet& sheet = original.merges.empty() ? original : filled;
        for (const TableMapping& found : recogniseTables(sheet, m_names)) {
            const TableMapping mapping =
                chosen(sheet, found, m_options, m_catalog, first, m_plan.mappings.size());
            first = false;
            keep(mapping);
            readTable(sheet, mapping, m_options, m_builder);
        }
    }

    void keep(const TableMapping& mapping)
    {
        m_names.match(mapping.names);
        m_plan.mappings.append(mapping);
        m_plan.mappingParts.append(m_builder.part());
    }

    const Catalog& m_catalog;
    const ImportOptions& m_options;
    int m_materials = 0;
    ImportPlan m_plan;
    ImportNames m_names;
    PlanBuilder m_builder;
};

}

ImportPlan planImport(const QList<ImportMaterial>& materials, const Catalog& catalog,
                      std::span<const Figure> stored, const ImportOptions& options)
{
    Planner planner(catalog, options);
    for (const ImportMaterial& material : materials)
        planner.add(material);
    return planner.finish(stored);
}

TableMapping withHeader(const Sheet& sheet, const TableMapping& mapping, int headerRow,
                        int headerRows, const Catalog& catalog)
{
    constexpr int titleRows = 8;
    ImportPlan unused;
    const ImportNames names(catalog, false, unused);
    Sheet filled = sheet;
    filled.fillMerges();
    TableMapping result = mapping;
    result.headerRow = std::clamp(headerRow, 0, std::max(0, sheet.rowCount() - 1));
    result.headerShift = mapping.headerShift.value_or(0) + result.headerRow - mapping.headerRow;
    result.headerRows = std::clamp(headerRows, 0, sheet.rowCount() - result.headerRow);
    result.firstRow = result.headerRow + result.headerRows;
    const int end = std::max(mapping.endRow, result.firstRow);
    result.endRow = std::min(end, sheet.rowCount());
    QStringList title;
    for (int row = std::max(0, result.headerRow - titleRows); row < result.headerRow; ++row) {
        for (const SheetCell& cell : filled.rows[static_cast<std::size_t>(row)]) {
            if (cell.kind == CellKind::Text && !title.contains(cell.text))
                title.append(cell.text);
        }
    }
    if (result.headerRow > mapping.headerRow)
        describeTable(result, title, names);
    result.columns.clear();
    describeColumns(filled, result, names);
    result.endRow = end;
    result.fingerprint = mapping.fingerprint;
    return result;
}

QString rememberedMappingKey(const QString& fingerprint)
{
    return QStringLiteral("import.mapping.") + fingerprint;
}

std::pair<QString, QString> rememberedMapping(const TableMapping& mapping)
{
    const QJsonDocument document(mappingToJson(mapping));
    return {rememberedMappingKey(mapping.fingerprint),
            QString::fromUtf8(document.toJson(QJsonDocument::Compact))};
}

}
