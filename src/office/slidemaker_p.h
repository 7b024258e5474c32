// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/slideblocks_p.h"
#include "office/slidedeck_p.h"

namespace zoneboard {

/// Lengths that the parts of the slide maker share, in 1/96 inch.
namespace slidespace {
constexpr double margin = 56; // left and right
constexpr double sectionTop = 24;
constexpr double headingTop = 50;
constexpr double footTop = 682;
constexpr double sectionPixels = 16;
constexpr double gutter = 32;
constexpr double bodyGap = 14;
inline constexpr double textWidth = slideSize.width() - 2 * margin;
}

/// Makes the slides of one report; used once.
class SlideMaker
{
public:
    explicit SlideMaker(const ReportSpec& spec)
        : m_spec(spec)
    {
    }

    [[nodiscard]] SlideDeck made();

private:
    // slideframe.cpp
    struct Frame
    {
        double headingPixels = 0;
        double headingHeight = 0;
        double top = 0; ///< of what stands under the heading
        double bottom = 0; ///< above the notes
        std::vector<SlideParagraph> notes;
    };

    [[nodiscard]] Frame frameOf(const ReportPage& page) const;
    [[nodiscard]] std::vector<SlideParagraph> footnotes(const ReportPage& page) const;
    [[nodiscard]] QStringList speakerNotes(const ReportPage& page) const;
    Slide& newSlide(const ReportPage& page, const Frame& frame, bool continued);
    void addMark(Slide& slide) const;

    // slidedeck.cpp
    void addCover(const ReportPage& page);
    void addFlowing(const ReportPage& page);
    [[nodiscard]] std::vector<SlideBlock> blocksOf(const ReportPage& page, double height) const;
    [[nodiscard]] bool addPair(const ReportPage& page, size_t first, double height,
                               std::vector<SlideBlock>& blocks) const;
    void addChunk(const ReportPage& page, const Frame& frame,
                  const std::vector<SlideBlock>& blocks);

    // slidecontents.cpp
    struct Entry
    {
        QString text;
        bool section = false;
        size_t slide = 0;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::vector<std::vector<Entry>> contents() const;
    void reserveContents(const ReportPage& page);
    void fillContents();

    const ReportSpec& m_spec;
    SlideMeasure m_measure;
    SlideDeck m_deck;
    std::vector<size_t> m_first; ///< slides, one a page
    std::vector<size_t> m_contents; ///< slides of contents
};

}
