// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidemaker_p.h"

namespace zoneboard {

namespace {

using namespace slidespace;

constexpr size_t contentsColumns = 3;
constexpr double contentsPixels = 16;
constexpr double contentsTop = 130;
constexpr double contentsIndent = 40; // the number's column

const double contentsWidth =
    (textWidth - gutter * (contentsColumns - 1)) / static_cast<double>(contentsColumns);

}

std::vector<SlideMaker::Entry> SlideMaker::entries() const
{
    std::vector<Entry> list;
    QString section;
    for (size_t i = 0; i < m_spec.pages.size(); ++i) {
        const ReportPage& page = m_spec.pages[i];
        if (page.contentsTitle.isEmpty())
            continue;
        const size_t slide = i < m_first.size() ? m_first[i] : 0;
        const bool alone = page.section.isEmpty() || page.section == page.contentsTitle;
        if (!alone && page.section != section)
            list.push_back({page.section, true, slide});
        section = page.section;
        list.push_back({page.contentsTitle, alone, slide});
    }
    return list;
}

/// The entries in columns that are each as high as a slide has room.
std::vector<std::vector<SlideMaker::Entry>> SlideMaker::contents() const
{
    std::vector<std::vector<Entry>> columns {{}};
    double used = 0;
    for (Entry& entry : entries()) {
        const double height = m_measure.height(entry.text, contentsPixels, entry.section,
                                               contentsWidth - contentsIndent);
        if (used + height > footTop - bodyGap - contentsTop) {
            columns.emplace_back();
            used = 0;
        }
        used += height;
        columns.back().push_back(std::move(entry));
    }
    return columns;
}

void SlideMaker::reserveContents(const ReportPage& page)
{
    for (size_t column = 0; column < contents().size(); column += contentsColumns) {
        m_contents.push_back(m_deck.slides.size());
        newSlide(page, frameOf(page), column > 0);
    }
}

/// Every entry leads to its slide.
void SlideMaker::fillContents()
{
    const auto columns = contents();
    for (size_t i = 0; i < columns.size() && i / contentsColumns < m_contents.size(); ++i) {
        const double left =
            margin + static_cast<double>(i % contentsColumns) * (contentsWidth + gutter);
        SlideText text {QRectF(left, contentsTop, contentsWidth, footTop - contentsTop), {}};
        for (const Entry& entry : columns[i])
            text.paragraphs.push_back({entry.text, contentsPixels, entry.section,
                                       entry.section ? Ink::Plain : Ink::Quiet, Qt::AlignLeft,
                                       false, entry.slide, QString::number(entry.slide + 1)});
        m_deck.slides[m_contents[i / contentsColumns]].texts.push_back(std::move(text));
    }
}

}
