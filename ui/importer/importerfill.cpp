// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/importer/figuredetail.h"
#include "ui/importer/foundfiguremodel.h"
#include "ui/importer/importerdone.h"
#include "ui/importer/importerscreen.h"
#include "ui/importer/importerstart.h"
#include "ui/importer/mappingstrip.h"
#include "ui/importer/problemcards.h"
#include "ui/importer/sheetpreview.h"
#include "ui/importer/textpreview.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fieldname.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace zoneboard {

void ImporterScreen::refresh()
{
    m_start->retranslate(language());
    m_done->retranslate();
    m_sheet->setAccessibleName(tr("The sheet as it was sent"));
    m_text->setAccessibleName(tr("The text as it was sent"));
    m_figures->setAccessibleName(tr("Figures that were found"));
    nameField(*m_parts, tr("Sheet or file that is shown"));
    m_problems->setAccessibleName(tr("Problems"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    if (m_state == State::Review)
        fillReview();
}

void ImporterScreen::fillReview()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_part = std::clamp(m_part, 0, static_cast<int>(m_draft.plan().parts.size()) - 1);
        fillParts();
        m_model->show(language());
        m_problems->show(m_draft, language());
        m_problems->setVisible(!m_problems->isEmpty());
        fillColumns();
        fillPart();
    }
    fillFooter();
    const auto& places = m_draft.plan().places;
    const auto chosen = m_chosen ? std::ranges::find(places, *m_chosen) : places.end();
    if (chosen != places.end())
        selectRow(static_cast<std::size_t>(std::distance(places.begin(), chosen)));
    else
        chooseFigure(std::nullopt);
}

void ImporterScreen::fillParts()
{
    std::vector<int> counts(static_cast<std::size_t>(m_draft.plan().parts.size()), 0);
    for (const ImportPlace& place : m_draft.plan().places)
        ++counts[static_cast<std::size_t>(place.part)];
    m_parts->clear();
    for (int i = 0; i < m_draft.plan().parts.size(); ++i) {
        const ImportPart& part = m_draft.plan().parts.at(i);
        const QString name = part.sheet.isEmpty() ? part.file : part.sheet;
        m_parts->addItem(tr("%1 (%2)", "sheet, its number of figures")
                             .arg(name)
                             .arg(counts[static_cast<std::size_t>(i)]),
                         i);
    }
    m_parts->setCurrentIndex(m_part);
    m_parts->setVisible(m_parts->count() > 1);
}

QString ImporterScreen::factsOf(int part) const
{
    const ImportPart& place = m_draft.plan().parts.at(part);
    const ImportMaterial& material = m_draft.materials().at(place.material);
    QStringList facts;
    if (!material.workbook.format.isEmpty())
        facts.append(material.workbook.format.toUpper());
    if (!material.workbook.encoding.isEmpty())
        facts.append(material.workbook.encoding);
    if (const Sheet* sheet = m_draft.sheet(part))
        facts.append(tr("%1 rows × %2 columns").arg(sheet->rowCount()).arg(sheet->columnCount()));
    else
        facts.append(tr("%n character(s)", "", static_cast<int>(material.text.size())));
    return facts.join(QStringLiteral(" · "));
}

int ImporterScreen::tableOfPart(int row) const
{
    const ImportPlan& plan = m_draft.plan();
    int first = -1;
    for (int i = 0; i < plan.mappings.size(); ++i) {
        if (plan.mappingParts.at(i) != m_part)
            continue;
        if (first < 0)
            first = i;
        if (row >= plan.mappings.at(i).headerRow && row < plan.mappings.at(i).endRow)
            return i;
    }
    return first;
}

void ImporterScreen::fillPart()
{
    const QScopedValueRollback filling(m_filling, true);
    const ImportPart& part = m_draft.plan().parts.at(m_part);
    m_file->setText(part.file);
    m_facts->setText(factsOf(m_part));
    const Sheet* sheet = m_draft.sheet(m_part);
    QList<TableMapping> tables;
    for (int i = 0; i < m_draft.plan().mappings.size(); ++i) {
        if (m_draft.plan().mappingParts.at(i) == m_part)
            tables.append(m_draft.plan().mappings.at(i));
    }
    m_preview->setCurrentIndex(sheet ? 0 : 1);
    m_sheet->show(sheet, tables, {});
    if (!sheet)
        m_text->show(m_draft.materials().at(part.material).text, {});
    m_strip->show(m_draft, m_part, tableOfPart(-1), language());
    fillMarks();
    fillLegend();
}

void ImporterScreen::fillMarks()
{
    std::vector<SheetPreviewModel::Mark> marks;
    std::vector<TextPreview::Span> spans;
    const ImportPlan& plan = m_draft.plan();
    for (const ImportRefusal& refusal : plan.refused) {
        const ImportPlace& place = refusal.place;
        if (place.part != m_part)
            continue;
        marks.push_back({place.row, place.column, CellPart::Refused, std::nullopt});
        if (place.start >= 0)
            spans.push_back({place.start, place.end, TextPreview::Tone::Refused, std::nullopt});
    }
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
        const ImportPlace& place = plan.places[i];
        if (place.part != m_part)
            continue;
        const bool wanted = m_draft.isWanted(i);
        const bool concern = m_draft.concern(i) != RowConcern::None;
        marks.push_back({place.row, place.column,
                         !wanted       ? CellPart::LeftOut
                             : concern ? CellPart::Concern
                                       : CellPart::Number,
                         i});
        spans.push_back({place.start, place.end,
                         !wanted       ? TextPreview::Tone::LeftOut
                             : concern ? TextPreview::Tone::Concern
                                       : TextPreview::Tone::Figure,
                         i});
    }
    if (m_draft.sheet(m_part))
        m_sheet->setMarks(marks);
    else
        m_text->setSpans(std::move(spans));
}

void ImporterScreen::fillLegend()
{
    const Theme& theme = appearance().theme();
    std::vector<CellPart> parts {CellPart::Header, CellPart::Label};
    if (!m_draft.sheet(m_part))
        parts.clear();
    parts.insert(parts.end(), {CellPart::Number, CellPart::Concern, CellPart::Refused});
    QStringList words;
    for (const CellPart part : parts)
        words.append(
            QStringLiteral("<span style=\"background-color:%1\">&nbsp;&nbsp;&nbsp;&nbsp;"
                           "</span>&nbsp;%2")
                .arg(SheetPreview::tintOf(part, theme).name(), SheetPreviewModel::partName(part)));
    m_legend->setText(words.join(QStringLiteral("&nbsp;&nbsp;&nbsp; ")));
}

/// Columns that say nothing here are not shown.
void ImporterScreen::fillColumns()
{
    using Column = FoundFigureModel::Column;
    const bool conflicts = m_model->hasConflicts();
    m_figures->setColumnHidden(Column::Stored, !conflicts);
    m_figures->setColumnHidden(Column::Decision, !conflicts);
    m_figures->setColumnHidden(Column::Growth, !m_model->hasGrowth());
    m_figures->setColumnHidden(Column::AreaName, !m_model->hasSeveralAreas());
    QHeaderView* header = m_figures->horizontalHeader();
    for (int column = 0; column < Column::ColumnCount; ++column)
        header->setSectionResizeMode(
            column,
            column == Column::IndicatorName ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(48);
}

void ImporterScreen::fillFooter()
{
    const auto wanted = static_cast<int>(m_draft.wantedCount());
    const int undecided = m_draft.undecidedCount();
    const auto refused = static_cast<int>(m_draft.plan().refused.size());
    QStringList words;
    if (!workspace().isWritable())
        words.append(tr("This store can only be read."));
    else if (undecided > 0)
        words.append(tr("%n conflict(s) to be decided first.", "", undecided));
    if (refused > 0)
        words.append(tr("%n place(s) refused.", "", refused));
    if (m_draft.plan().figures.empty())
        words.prepend(m_draft.plan().unchanged > 0
                          ? tr("Everything in it is stored already.")
                          : tr("No figure was found. Correct above how the file is read."));
    const QString space = language() == Language::English ? QStringLiteral(" ") : QString();
    m_summary->setText(words.join(space));
    m_accept->setText(tr("Store %n figure(s)", "", wanted));
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setToolTip(tr("Ctrl+Enter"));
    m_accept->setEnabled(wanted > 0 && undecided == 0 && workspace().isWritable());
    m_figuresTitle->setText(tr("%1 of %2 figures").arg(wanted).arg(m_draft.plan().figures.size()));
}

/// Lights the figure up in the file and tells what is behind it.
void ImporterScreen::chooseFigure(std::optional<std::size_t> figure)
{
    m_detail->show(m_draft, figure);
    if (!figure) {
        m_sheet->choose(-1, -1);
        m_text->choose(-1, -1);
        return;
    }
    m_chosen = m_draft.plan().places[*figure];
    showPlace(*m_chosen);
}

void ImporterScreen::showPlace(const ImportPlace& place)
{
    if (place.part != m_part && place.part >= 0) {
        m_part = place.part;
        m_parts->setCurrentIndex(m_part);
        fillPart();
    }
    if (m_draft.sheet(m_part)) {
        m_sheet->choose(place.row, std::max(place.column, 0));
        m_strip->show(m_draft, m_part, tableOfPart(place.row), language());
        m_strip->showColumn(place.column);
    } else {
        m_text->choose(place.start, place.end);
    }
}

void ImporterScreen::selectRow(std::size_t figure)
{
    const int row = m_model->rowOf(figure);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(
        row, std::max(m_figures->currentIndex().column(), int(FoundFigureModel::IndicatorName)));
    if (index == m_figures->currentIndex()) {
        chooseFigure(figure);
        return;
    }
    m_figures->setCurrentIndex(index);
    m_figures->scrollTo(index);
}

}
