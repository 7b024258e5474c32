// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout_p.h"

#include <numeric>

namespace zoneboard {

namespace {

using namespace paperspace;

constexpr double leftPart = 0.5; // of the width, for the chart of a pair
constexpr double mostOfSheet = 0.8; // that a chart may take up
constexpr double mostOfBoard = 0.95; // it is the page
constexpr double mostOfPair = 0.78;

}

double MeasuredPage::height() const
{
    double height = 0;
    for (const MeasuredBlock& block : blocks)
        height += std::accumulate(block.flow.rows.begin(), block.flow.rows.end(),
                                  block.flow.head + block.flow.gap);
    return height;
}

MeasuredPage ReportLayoutBuilder::measured(size_t index, bool tight)
{
    m_blocks.tight = tight;
    MeasuredPage result {index, {}};
    addBlocks(page(index), result.blocks);
    addFootnotes(page(index), result.blocks);
    return result;
}

void ReportLayoutBuilder::addFigureCaption(const QString& caption,
                                           std::vector<MeasuredBlock>& blocks)
{
    blocks.push_back(textBlock(
        m_blocks, m_spec.words.figure.arg(++m_blocks.figures) + QStringLiteral("  ") + caption,
        Face::Caption, Ink::Quiet, m_area.width(), bodyGap));
    blocks.back().flow.keepWithNext = true;
}

/// A chart and the table after it beside one another, where the sheet is wide and the table short
/// enough.
bool ReportLayoutBuilder::addPair(const ReportPage& what, size_t first,
                                  std::vector<MeasuredBlock>& blocks)
{
    if (first + 1 >= what.blocks.size() || m_area.width() < m_area.height())
        return false;
    const auto* chart = std::get_if<ReportChart>(&what.blocks[first]);
    const auto* table = std::get_if<ReportTable>(&what.blocks[first + 1]);
    if (!chart || !table)
        return false;
    const double room = m_area.height() * mostOfPair;
    const double left = (m_area.width() - gutter) * leftPart;
    const double offset = left + gutter;
    BlockContext trial = m_blocks;
    const auto tables = tableBlocks(trial, *table, m_area.width() - offset);
    if (tables.size() != 1)
        return false;
    MeasuredBlock pair =
        sideBySide(chartBlock(m_blocks, *chart, left, room), tables.front(), offset);
    if (pair.flow.rows.front() > room)
        return false;
    m_blocks.tables = trial.tables;
    if (!chart->caption.isEmpty()) {
        addFigureCaption(chart->caption, blocks);
        pair.flow.gap = 6;
    }
    blocks.push_back(std::move(pair));
    return true;
}

/// The table of a page; without its caption where two charts share a sheet and the chart right
/// above it is called the same.
ReportTable ReportLayoutBuilder::tableAt(const ReportPage& what, size_t index) const
{
    ReportTable table = std::get<ReportTable>(what.blocks[index]);
    const auto* chart = index > 0 ? std::get_if<ReportChart>(&what.blocks[index - 1]) : nullptr;
    if (m_layout.setup.dense && chart && chart->chart.title == table.caption)
        table.caption.clear();
    return table;
}

void ReportLayoutBuilder::addBlocks(const ReportPage& what, std::vector<MeasuredBlock>& blocks)
{
    const double width = m_area.width();
    for (size_t i = 0; i < what.blocks.size(); ++i) {
        const ReportBlock& block = what.blocks[i];
        if (what.sideBySide && addPair(what, i, blocks)) {
            ++i;
            continue;
        }
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            blocks.push_back(paragraphBlock(m_blocks, *paragraph, width));
        } else if (const auto* chart = std::get_if<ReportChart>(&block)) {
            if (!chart->caption.isEmpty())
                addFigureCaption(chart->caption, blocks);
            const double most = chart->chart.columns.isEmpty() ? mostOfSheet : mostOfBoard;
            blocks.push_back(chartBlock(m_blocks, *chart, width, m_area.height() * most));
            blocks.back().flow.gap = 4;
        } else if (const auto* figures = std::get_if<ReportKeyFigures>(&block)) {
            blocks.push_back(keyFiguresBlock(m_blocks, *figures, width));
        } else {
            for (MeasuredBlock& table : tableBlocks(m_blocks, tableAt(what, i), width))
                blocks.push_back(std::move(table));
        }
    }
}

void ReportLayoutBuilder::addFootnotes(const ReportPage& what, std::vector<MeasuredBlock>& blocks)
{
    const auto add = [&](const QString& words, const QStringList& texts, double gap) {
        if (!texts.isEmpty())
            blocks.push_back(textBlock(m_blocks, words.arg(texts.join(m_spec.words.between)),
                                       Face::Note, Ink::Quiet, m_area.width(), gap));
    };
    add(m_spec.words.note, what.notes, bodyGap);
    add(m_spec.words.source, what.sources, what.notes.isEmpty() ? bodyGap : 0);
}

}
