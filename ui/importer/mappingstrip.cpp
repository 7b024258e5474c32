// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/mappingstrip.h"

#include "core/numbertext.h"
#include "ui/importer/importindicatoredit.h"
#include "ui/importer/sheetpreviewmodel.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int mostColumns = 60; ///< offered in a list

QStringList usualUnits()
{
    QStringList units;
    for (const char* unit : {"亿元", "万元", "元", "万美元", "%", "个", "家", "人", "万人", "亩"})
        units.append(QString::fromUtf8(unit));
    return units;
}

}

void MappingStrip::retranslate()
{
    const std::pair<QWidget*, QString> names[] = {
        {m_headerRow, tr("Header row")},  {m_headerRows, tr("Rows")}, {m_area, tr("Area")},
        {m_indicator, tr("Indicator")},   {m_whole, tr("It is")},     {m_unit, tr("Unit")},
        {m_year, tr("Year if not said")}, {m_source, tr("Source")},
    };
    for (const auto& [control, name] : names) {
        control->setAccessibleName(name);
        for (const auto& [label, field] : m_fields) {
            if (field == control)
                label->setText(name);
        }
    }
    m_headerRows->setAccessibleName(tr("Rows of the header"));
    m_whole->setAccessibleName(tr("Indicator of the whole table"));
    m_role->setAccessibleName(tr("What the column holds"));
    m_columnIndicatorLabel->setText(tr("Indicator"));
    m_columnIndicator->setAccessibleName(tr("Indicator of the column"));
    m_columnIndicator->setPlaceholderText(tr("As the rows say"));
    m_columnUnitLabel->setText(tr("Unit"));
    m_columnUnit->setAccessibleName(tr("Unit of the column"));
}

void MappingStrip::show(const ImportDraft& draft, int part, int table, Language language)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool otherTable = table != m_table || part != m_part;
    m_draft = &draft;
    m_part = part;
    m_table = table;
    m_language = language;
    m_mapping = table >= 0 ? draft.plan().mappings.at(table) : TableMapping {};
    if (otherTable)
        m_column = -1;
    retranslate();
    m_headerRow->setValue(m_mapping.headerRow + 1);
    m_headerRows->setValue(m_mapping.headerRows);
    fillArea();
    fillIndicator();
    fillUnit();
    fillYear();
    const QString file =
        part < draft.plan().parts.size() ? draft.plan().parts.at(part).file : QString();
    m_source->setPlaceholderText(file);
    m_source->setText(draft.options().source);
    for (const auto& [label, field] : m_fields) {
        const bool everywhere = field == m_area || field == m_year || field == m_source;
        const bool needed = field != m_whole || m_indicator->currentData().toInt() == wholeTable;
        label->setVisible(everywhere || (table >= 0 && needed));
        field->setVisible(everywhere || (table >= 0 && needed));
    }
    showColumn(m_column);
}

QString MappingStrip::columnName(int column) const
{
    const Sheet* sheet = m_draft->sheet(m_part);
    QString header;
    for (int row = m_mapping.headerRow + m_mapping.headerRows - 1;
         sheet && header.isEmpty() && row >= m_mapping.headerRow; --row)
        header = sheet->at(row, column).text.simplified();
    const QString letters = SheetPreviewModel::columnLetters(column);
    return header.isEmpty() ? tr("Column %1").arg(letters)
                            : tr("%1: %2", "column letter, its header").arg(letters, header);
}

int MappingStrip::columnWith(ColumnRole role) const
{
    const auto found = std::ranges::find(m_mapping.columns, role, &ColumnMapping::role);
    return found == m_mapping.columns.end()
        ? -1
        : static_cast<int>(std::distance(m_mapping.columns.begin(), found));
}

void MappingStrip::addColumns(QComboBox* box, ColumnRole role)
{
    const auto count = std::min<qsizetype>(m_mapping.columns.size(), mostColumns);
    for (int column = 0; column < count; ++column)
        box->addItem(columnName(column), column);
    if (count > 0)
        box->insertSeparator(box->count());
    box->setCurrentIndex(box->findData(columnWith(role)));
}

/// Columns first, then the areas that may hold for all of it; those as negative numbers.
void MappingStrip::fillArea()
{
    m_area->clear();
    addColumns(m_area, ColumnRole::Area);
    const Catalog& catalog = m_draft->catalog();
    for (const Area& area : catalog.areas())
        m_area->addItem(area.name.in(m_language), -area.id - 10);
    if (columnWith(ColumnRole::Area) >= 0 && m_table >= 0)
        return;
    const Area* home = catalog.homeArea();
    AreaId area = m_draft->options().area.value_or(home ? home->id : 0);
    if (const auto named = catalog.findArea(m_mapping.area); named && !m_mapping.area.isEmpty())
        area = (*named)->id;
    m_area->setCurrentIndex(m_area->findData(-area - 10));
}

void MappingStrip::fillIndicator()
{
    m_indicator->clear();
    addColumns(m_indicator, ColumnRole::Indicator);
    m_indicator->addItem(tr("In the headers"), byHeader);
    m_indicator->addItem(tr("One for all"), wholeTable);
    m_whole->setCatalog(m_draft->catalog(), m_language);
    m_whole->setIndicator(0);
    if (columnWith(ColumnRole::Indicator) >= 0)
        return;
    const auto whole = m_draft->catalog().findIndicator(m_mapping.indicator);
    if (!m_mapping.indicator.isEmpty() && whole)
        m_whole->setIndicator((*whole)->id);
    m_indicator->setCurrentIndex(
        m_indicator->findData(m_mapping.indicator.isEmpty() ? byHeader : wholeTable));
}

void MappingStrip::fillUnit()
{
    m_unit->clear();
    const int column = columnWith(ColumnRole::Unit);
    const QString said = m_mapping.units.join(QStringLiteral("、"));
    QStringList ofColumns;
    for (const ColumnMapping& mapping : std::as_const(m_mapping.columns)) {
        if (mapping.role == ColumnRole::Value && !mapping.unit.isEmpty()
            && !ofColumns.contains(mapping.unit))
            ofColumns.append(mapping.unit);
    }
    const QString found = column >= 0 ? columnName(column)
        : !ofColumns.isEmpty()        ? ofColumns.join(QStringLiteral("、"))
                                      : said;
    m_unit->addItem(found);
    for (const QString& unit : usualUnits()) {
        if (unit != found)
            m_unit->addItem(unit);
    }
    m_unit->lineEdit()->setPlaceholderText(tr("As the indicator"));
    m_unit->setCurrentIndex(0);
    m_unit->lineEdit()->setCursorPosition(0);
}

void MappingStrip::fillYear()
{
    m_year->clear();
    m_year->addItem(tr("As in the file"));
    int newest = 0;
    for (const Figure& figure : m_draft->plan().figures)
        newest = std::max(newest, figure.period.year);
    for (const Figure& figure : m_draft->stored())
        newest = std::max(newest, figure.period.year);
    newest = std::clamp(newest, 2000, 2200);
    for (int year = newest + 1; year > newest - 20; --year)
        m_year->addItem(numbertext::period({year}, m_language), year);
    const auto chosen = m_draft->options().year;
    m_year->setCurrentIndex(chosen ? std::max(m_year->findData(*chosen), 0) : 0);
}

QString MappingStrip::roleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return tr("Not read");
    case ColumnRole::Area:
        return tr("Area");
    case ColumnRole::Indicator:
        return tr("Indicator");
    case ColumnRole::Period:
        return tr("Period");
    case ColumnRole::Month:
        return tr("Month");
    case ColumnRole::Unit:
        return tr("Unit");
    case ColumnRole::Status:
        return tr("Status");
    case ColumnRole::Qualifier:
        return tr("Qualifier");
    case ColumnRole::Source:
        return tr("Source");
    case ColumnRole::Value:
        return tr("Values");
    case ColumnRole::Growth:
        return tr("Growth, %");
    case ColumnRole::GrowthPoints:
        return tr("Change, points");
    case ColumnRole::Share:
        return tr("Share, %");
    case ColumnRole::Rank:
        return tr("Rank");
    }
    return {};
}

void MappingStrip::showColumn(int column)
{
    const QScopedValueRollback filling(m_filling, true);
    m_column = column >= 0 && column < m_mapping.columns.size() ? column : -1;
    m_columnRow->setVisible(m_table >= 0);
    m_columnRow->setEnabled(m_column >= 0);
    if (m_table < 0)
        return;
    m_role->clear();
    for (int role = 0; role <= static_cast<int>(ColumnRole::Rank); ++role)
        m_role->addItem(roleName(static_cast<ColumnRole>(role)), role);
    m_columnIndicator->setCatalog(m_draft->catalog(), m_language);
    m_columnIndicator->setIndicator(0);
    m_columnUnit->clear();
    if (m_column < 0) {
        m_columnTitle->setText(tr("Click a column of the sheet to correct it."));
        m_role->setCurrentIndex(-1);
        return;
    }
    const ColumnMapping& mapping = m_mapping.columns.at(m_column);
    m_columnTitle->setText(columnName(m_column));
    m_role->setCurrentIndex(static_cast<int>(mapping.role));
    if (const auto known = m_draft->catalog().findIndicator(mapping.indicator);
        known && !mapping.indicator.isEmpty())
        m_columnIndicator->setIndicator((*known)->id);
    m_columnUnit->addItem(mapping.unit);
    m_columnUnit->addItems(usualUnits());
    m_columnUnit->setCurrentIndex(0);
    const bool numbers = mapping.role >= ColumnRole::Value;
    m_columnIndicator->setEnabled(numbers);
    m_columnUnit->setEnabled(mapping.role == ColumnRole::Value);
}

}
