// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/bulletin.h"
#include "exchange/figuretext.h"
#include "ui/importer/importdraft.h"

#include <algorithm>

namespace zoneboard {

namespace {

SheetCell textCell(const QString& text)
{
    SheetCell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    return cell;
}

/// A corrected figure as a table of one row, so that it goes the way every other figure goes.
ImportMaterial rowOf(const Figure& figure, const Catalog& catalog, const QString& unit)
{
    ImportMaterial material;
    Sheet& sheet = material.workbook.sheets.emplace_back();
    const Published number = figure.value.value_or(Published {});
    sheet.cell(0, 0) = textCell(catalog.indicator(figure.indicator)->code);
    sheet.cell(0, 1) = textCell(catalog.area(figure.area)->code);
    sheet.cell(0, 2) = cellOfNumber(figure.period.year, 0);
    sheet.cell(0, 3) = cellOfNumber(figure.period.months, 0);
    sheet.cell(0, 4) = cellOfNumber(number.value, number.decimals);
    sheet.cell(0, 5) = textCell(unit);
    sheet.cell(0, 6) = textCell(qualifierCode(number.qualifier));
    sheet.cell(0, 7) = textCell(statusCode(figure.status));
    return material;
}

TableMapping rowMapping()
{
    TableMapping mapping;
    mapping.headerRows = 0;
    mapping.firstRow = 0;
    for (const ColumnRole role :
         {ColumnRole::Indicator, ColumnRole::Area, ColumnRole::Period, ColumnRole::Month,
          ColumnRole::Value, ColumnRole::Unit, ColumnRole::Qualifier, ColumnRole::Status}) {
        ColumnMapping column;
        column.role = role;
        mapping.columns.append(column);
    }
    return mapping;
}

}

void ImportDraft::correct(std::size_t figure, const FigureCorrection& correction)
{
    const ImportPlace place = m_plan.places[figure];
    if (const auto found = m_found.find(place); found != m_found.end())
        m_plan.figures[figure] = found->second;
    m_corrections[place] = correction;
    applyCorrection(figure);
    const std::vector<std::size_t> order = m_order;
    index();
    m_order = order; // a row stays where the hand is
}

FigureCorrection ImportDraft::correction(std::size_t figure) const
{
    const auto found = m_corrections.find(m_plan.places[figure]);
    return found == m_corrections.end() ? FigureCorrection {} : found->second;
}

std::optional<Published> ImportDraft::printedNumber(const ImportPlace& place) const
{
    if (const Sheet* table = sheet(place.part)) {
        const auto number = numberOfCell(table->at(place.row, place.column));
        return number ? std::optional(number->number) : std::nullopt;
    }
    const ImportMaterial& material = m_materials->at(m_plan.parts.at(place.part).material);
    const Bulletin bulletin = readBulletin(material.text, m_catalog, {m_options.year, {}});
    for (const BulletinFigure& found : bulletin.figures) {
        if (found.start == place.start && found.end == place.end && found.value)
            return Published {*found.value, found.decimals, found.qualifier};
    }
    return std::nullopt;
}

void ImportDraft::applyCorrection(std::size_t figure)
{
    const ImportPlace place = m_plan.places[figure];
    const FigureCorrection& correction = m_corrections[place];
    const Figure found = m_plan.figures[figure];
    m_found.insert_or_assign(place, found);
    Figure wanted = found;
    wanted.id = 0;
    wanted.indicator = correction.indicator.value_or(found.indicator);
    wanted.area = correction.area.value_or(found.area);
    wanted.period = correction.period.value_or(found.period);
    const Indicator* before = m_catalog.indicator(found.indicator);
    const Indicator* now = m_catalog.indicator(wanted.indicator);
    QString unit = correction.unit;
    if (correction.number) {
        wanted.value = correction.number;
        if (unit.isEmpty())
            unit = now->unit;
    } else if (!unit.isEmpty()) {
        wanted.value = printedNumber(place).value_or(found.value.value_or(Published {}));
    } else {
        unit = before->unit;
    }
    forgetComparison(figure);
    compareAgain(figure, wanted, unit);
}

/// What was said about the figure as it was found.
void ImportDraft::forgetComparison(std::size_t figure)
{
    m_misfits.remove(figure);
    erase_if(m_plan.conflicts,
             [figure](const ImportConflict& conflict) { return conflict.figure == figure; });
    erase_if(m_plan.remarks, [&](const ImportRemark& remark) {
        return remark.figure == figure || remark.place == m_plan.places[figure];
    });
}

void ImportDraft::compareAgain(std::size_t figure, const Figure& wanted, const QString& unit)
{
    ImportOptions options;
    options.mapping = rowMapping();
    options.source = m_options.source.isEmpty() ? m_plan.parts.at(m_plan.places[figure].part).file
                                                : m_options.source;
    const ImportPlan row =
        planImport({rowOf(wanted, m_catalog, unit)}, m_catalog, *m_stored, options);
    Figure& into = m_plan.figures[figure];
    const bool isValue = wanted.value.has_value();
    if (!row.refused.isEmpty() && isValue) {
        m_misfits.insert(figure,
                         message(phrase("ImportDraft", "%1 is not %2."), row.refused.first().found,
                                 row.refused.first().expected.inBoth()));
        return;
    }
    into = wanted;
    if (!row.figures.empty() && isValue) {
        into.id = row.figures.front().id;
        into.value = row.figures.front().value;
        if (into.id != 0)
            into.source = row.figures.front().source;
    }
    if (isTakenTwice(figure)) {
        m_misfits.insert(figure,
                         Message(phrase("ImportDraft",
                                        "Another row gives the same figure of the same period.")));
        return;
    }
    for (ImportConflict conflict : row.conflicts) {
        const auto chosen = m_choices.find(m_plan.places[figure]);
        conflict.figure = figure;
        conflict.choice = chosen == m_choices.end() ? ConflictChoice::Undecided : chosen->second;
        m_plan.conflicts.append(conflict);
    }
    for (const ImportRemark& remark : row.remarks)
        m_plan.remarks.append({remark.kind, m_plan.places[figure], figure, remark.text});
}

bool ImportDraft::isTakenTwice(std::size_t figure) const
{
    const Figure& own = m_plan.figures[figure];
    for (std::size_t i = 0; i < m_plan.figures.size(); ++i) {
        const Figure& other = m_plan.figures[i];
        if (i != figure && isWanted(i) && other.indicator == own.indicator && other.area == own.area
            && other.period == own.period)
            return true;
    }
    return false;
}

}
