// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidedeck_p.h"
#include "office/slidemaker_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

using namespace slidespace;

constexpr double leftPart = 0.5; // of a pair

}

SlideDeck SlideMaker::made()
{
    for (const ReportPage& page : m_spec.pages) {
        m_first.push_back(m_deck.slides.size());
        if (page.kind == ReportPageKind::Cover)
            addCover(page);
        else if (page.kind == ReportPageKind::Contents)
            reserveContents(page);
        else
            addFlowing(page);
    }
    fillContents();
    return std::move(m_deck);
}

///   ▬▬▬
///   Title of the report
///   what it holds
///
///   key figures
///
///   office, date
void SlideMaker::addCover(const ReportPage& page)
{
    constexpr double titlePixels = 48;
    constexpr double subtitlePixels = 22;
    Slide& slide = m_deck.slides.emplace_back();
    slide.cover = true;
    slide.notes = speakerNotes(page);
    slide.notes.prepend(m_spec.title);
    double top = 150;
    const double titleHeight = m_measure.height(m_spec.title, titlePixels, true, textWidth);
    slide.texts.push_back({QRectF(margin, top, textWidth, titleHeight),
                           {{m_spec.title, titlePixels, true}},
                           SlideRole::Title});
    top += titleHeight + 12;
    const double line = SlideMeasure::lineHeight(subtitlePixels);
    slide.texts.push_back({QRectF(margin, top, textWidth, line),
                           {{page.heading, subtitlePixels, false, Ink::Quiet}},
                           SlideRole::Subtitle});
    addMark(slide);
    double foot = footTop;
    for (const QString& text : {m_spec.dateText, m_spec.office}) {
        if (text.isEmpty())
            continue;
        foot -= line;
        slide.texts.push_back(
            {QRectF(margin, foot, textWidth, line), {{text, subtitlePixels - 2}}});
    }
    for (const ReportBlock& block : page.blocks) {
        const auto* figures = std::get_if<ReportKeyFigures>(&block);
        if (!figures)
            continue;
        const SlideBlock made = slideKeyFigures(m_measure, *figures, textWidth);
        const double height = made.height() - made.flow.gap;
        FlowPiece all;
        all.rowCount = made.flow.rows.size();
        made.put(slide, QRectF(margin, foot - height - 40, textWidth, height), all);
    }
}

bool SlideMaker::addPair(const ReportPage& page, size_t first, double height,
                         std::vector<SlideBlock>& blocks) const
{
    if (!page.sideBySide || first + 1 >= page.blocks.size())
        return false;
    const auto* chart = std::get_if<ReportChart>(&page.blocks[first]);
    const auto* table = std::get_if<ReportTable>(&page.blocks[first + 1]);
    if (!chart || !table)
        return false;
    const double left = (textWidth - gutter) * leftPart;
    auto charts = slideCharts(m_measure, *chart, left, height);
    auto tables = slideTables(m_measure, *table, m_spec.words, textWidth - left - gutter);
    if (charts.size() != 1 || tables.size() != 1 || tables.front().height() > height)
        return false;
    blocks.push_back(slidePair(std::move(charts.front()), std::move(tables.front()), left, gutter));
    return true;
}

std::vector<SlideBlock> SlideMaker::blocksOf(const ReportPage& page, double height) const
{
    std::vector<SlideBlock> blocks;
    const auto append = [&](std::vector<SlideBlock> more) {
        std::ranges::move(more, std::back_inserter(blocks));
    };
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const ReportBlock& block = page.blocks[i];
        if (addPair(page, i, height, blocks))
            ++i;
        else if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            blocks.push_back(slideParagraph(m_measure, *paragraph, textWidth));
        else if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
            blocks.push_back(slideKeyFigures(m_measure, *figures, textWidth));
        else if (const auto* chart = std::get_if<ReportChart>(&block))
            append(slideCharts(m_measure, *chart, textWidth, height));
        else
            append(slideTables(m_measure, std::get<ReportTable>(block), m_spec.words, textWidth));
    }
    return blocks;
}

/// Blocks that stand together on a slide as long as they fit whole: a table that does not fit under
/// its chart begins on the next one instead of being broken.
void SlideMaker::addFlowing(const ReportPage& page)
{
    const Frame frame = frameOf(page);
    const double height = frame.bottom - frame.top;
    std::vector<SlideBlock> chunk;
    double used = 0;
    for (SlideBlock& block : blocksOf(page, height)) {
        if (!chunk.empty() && used + block.height() > height) {
            addChunk(page, frame, std::exchange(chunk, {}));
            used = 0;
        }
        used += block.height();
        chunk.push_back(std::move(block));
    }
    if (!chunk.empty() || m_first.back() == m_deck.slides.size())
        addChunk(page, frame, chunk);
}

void SlideMaker::addChunk(const ReportPage& page, const Frame& frame,
                          const std::vector<SlideBlock>& blocks)
{
    const double height = frame.bottom - frame.top;
    std::vector<FlowItem> items;
    for (const SlideBlock& block : blocks)
        items.push_back(block.flow);
    const size_t first = m_deck.slides.size();
    newSlide(page, frame, first != m_first.back());
    for (const FlowPiece& piece : paginate(items, height, height)) {
        while (m_deck.slides.size() <= first + piece.sheet)
            newSlide(page, frame, true);
        const QRectF rect(margin, frame.top + piece.top, textWidth, piece.height);
        blocks[piece.item].put(m_deck.slides[first + piece.sheet], rect, piece);
    }
}

SlideDeck slideDeck(const ReportSpec& spec)
{
    return SlideMaker(spec).made();
}

}
