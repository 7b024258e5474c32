// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "models/clipboardblock.h"
#include "models/workspace.h"
#include "ui/datagrid/addform.h"
#include "ui/datagrid/cellpanel.h"
#include "ui/datagrid/datascreen.h"
#include "ui/datagrid/entrybar.h"
#include "ui/datagrid/griddelegate.h"
#include "ui/datagrid/gridview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <set>

namespace zoneboard {

namespace {

Message keepName(int entries)
{
    if (entries == 1)
        return phrase("DataScreen", "Keep it");
    return phrase("DataScreen", "Keep all %n", nullptr, entries);
}

Message othersName(int others)
{
    return phrase("DataScreen", "Enter only the other %n", nullptr, others);
}

/// What the fix of a finding would put into the cell.
std::optional<Published> mendedValue(const AuditFinding& finding, const Cell& cell)
{
    if (!finding.fix)
        return std::nullopt;
    for (const Figure& figure : finding.fix->edit.figures) {
        if (Cell {figure.indicator, figure.area, figure.period} == cell)
            return figure.value;
    }
    return std::nullopt;
}

/// The first of several sentences, with how many there are.
Message summary(const Message& first, int count)
{
    if (count == 1)
        return first;
    return message(phrase("DataScreen", "%n doubts, the first: %1", nullptr, count),
                   first.inBoth());
}

}

std::vector<Cell> DataScreen::chosenCells() const
{
    std::vector<Cell> cells;
    for (const QModelIndex& index : m_view->chosenCells()) {
        if (const auto cell = m_grid.cell(index))
            cells.push_back(*cell);
    }
    return cells;
}

void DataScreen::say(const Message& what)
{
    m_question->clear();
    m_question->ask({what, {}, {}});
}

bool DataScreen::make(const Result<Edit>& edit)
{
    if (!edit) {
        say(edit.error().what);
        return false;
    }
    const auto done = workspace().apply(*edit);
    if (!done)
        say(done.error().what);
    return done.has_value();
}

void DataScreen::enter(const Cell& cell, const QString& text)
{
    if (saysNoFigure(text)) {
        make(removalEdit(workspace(), {cell}));
        return;
    }
    const auto entry = typedEntry(workspace().catalog(), cell, text);
    if (entry)
        propose({*entry}, false);
    else
        m_question->ask({entry.error().what, {}, std::pair(cell, text)});
}

/// Makes the entries, or asks where the audit would call them impossible.
void DataScreen::propose(const std::vector<CellEntry>& entries, bool certain)
{
    const Result<Edit> edit = entryEdit(workspace(), entries, m_source->currentData().toInt());
    if (!edit || edit->figures.empty()) {
        if (!edit)
            say(edit.error().what);
        return;
    }
    const std::vector<AuditFinding> doubts =
        certain ? std::vector<AuditFinding> {} : entryDoubts(workspace(), *edit);
    if (doubts.empty())
        make(edit);
    else
        doubt(*edit, entries, doubts);
}

void DataScreen::doubt(const Edit& edit, const std::vector<CellEntry>& entries,
                       const std::vector<AuditFinding>& doubts)
{
    EntryQuestion question;
    question.text = summary(doubts.front().what, static_cast<int>(doubts.size()));
    question.answers.push_back({keepName(static_cast<int>(edit.figures.size())), entries, true});
    if (entries.size() == 1) {
        const CellEntry& entry = entries.front();
        if (const auto value = mendedValue(doubts.front(), entry.cell)) {
            CellEntry mended = entry;
            mended.value = *value;
            const QString number = numbertext::number(value->value, value->decimals);
            question.answers.push_back(
                {message(phrase("DataScreen", "Make it %1"), number), {mended}, true});
        }
        question.typed = {entry.cell, FigureGrid::typedText(entry.value, language())};
    } else {
        std::set<Cell> doubted;
        for (const AuditFinding& finding : doubts) {
            for (const Figure& figure : finding.figures)
                doubted.insert({figure.indicator, figure.area, figure.period});
        }
        std::vector<CellEntry> others = entries;
        std::erase_if(others, [&](const CellEntry& entry) { return doubted.contains(entry.cell); });
        if (!others.empty())
            question.answers.push_back({othersName(static_cast<int>(others.size())), others, true});
    }
    m_question->ask(std::move(question));
}

void DataScreen::typeAgain(const Cell& cell, const QString& text)
{
    const QModelIndex index = m_grid.indexOf(cell);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_delegate->beginWith(text);
    m_view->edit(index);
}

void DataScreen::copy()
{
    QGuiApplication::clipboard()->setText(m_view->chosenText());
}

void DataScreen::paste()
{
    const QModelIndexList chosen = m_view->chosenCells();
    const QModelIndex corner = chosen.isEmpty() ? m_view->currentIndex() : chosen.front();
    const auto block = blockOfText(QGuiApplication::clipboard()->text());
    if (!m_grid.cell(corner) || block.empty() || !workspace().isWritable())
        return;
    const BlockPlan plan = blockPlan(m_grid, workspace().catalog(), corner, chosen, block);
    if (plan.refused.empty() && plan.beyond == 0)
        return propose(plan.entries, false);
    EntryQuestion question;
    if (!plan.refused.empty())
        question.text = summary(plan.refused.front().what, static_cast<int>(plan.refused.size()));
    else
        question.text = phrase(
            "DataScreen", "%n cell(s) of what was copied fall beside cells that can be typed in.",
            nullptr, plan.beyond);
    if (!plan.entries.empty())
        question.answers.push_back(
            {othersName(static_cast<int>(plan.entries.size())), plan.entries, false});
    m_question->ask(std::move(question));
}

void DataScreen::removeChosen()
{
    if (!workspace().isWritable())
        return;
    const Result<Edit> edit = removalEdit(workspace(), chosenCells());
    if (!edit || !edit->removedFigures.empty())
        make(edit);
}

void DataScreen::fill(FillDirection direction)
{
    if (workspace().isWritable())
        propose(fillEntries(m_grid, workspace().panel(), m_view->chosenCells(), direction), false);
}

void DataScreen::add(Addition addition)
{
    m_side->setCurrentWidget(m_form);
    m_form->begin(addition);
}

/// Makes the row and goes to it.
void DataScreen::take(const Edit& edit)
{
    const auto done = workspace().apply(edit);
    if (!done)
        return m_form->say(done.error());
    m_side->setCurrentWidget(m_cell);
    const Catalog& catalog = workspace().catalog();
    if (m_form->addition() == Addition::Indicator) {
        if (const Indicator* added = catalog.indicatorByCode(edit.indicators.front().code)) {
            m_fresh = added->id;
            showGrid();
            const QModelIndex index = m_grid.index(
                m_grid.indexOf({added->id, m_grid.scope().area, m_grid.periods().back()}).row(),
                std::max(0, m_grid.columnCount() - 2));
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
        }
    } else if (m_form->addition() == Addition::Area) {
        if (const Area* added = catalog.areaByCode(edit.areas.front().code))
            workspace().selection().showArea(added->id);
    } else {
        m_source->setCurrentIndex(m_source->findText(edit.sources.front().title.in(language())));
    }
    m_view->setFocus();
}

}
