// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/blocklayout_p.h"

namespace zoneboard {

/// Lengths that the parts of the layout share, in 1/96 inch.
namespace paperspace {
constexpr double gutter = 32; // between what stands side by side
constexpr double bodyGap = 10;
constexpr double headingGap = 6;
constexpr double sharedGap = 26; // between pages that share a sheet
}

/// A page of the spec with its blocks measured.
struct MeasuredPage
{
    size_t page = 0;
    std::vector<MeasuredBlock> blocks;

    /// What the blocks take up at least, one under the other.
    [[nodiscard]] double height() const;
};

/// Lays out a report, page by page of its spec; used once.
class ReportLayoutBuilder
{
public:
    ReportLayoutBuilder(const ReportSpec& spec, const PageSetup& setup, const Typography& type);
    [[nodiscard]] ReportLayout built();

private:
    PaperSheet& newSheet(size_t page);
    void put(PaperSheet& sheet, const QRectF& rect, const QString& text, Face face,
             Qt::AlignmentFlag align = Qt::AlignLeft, Ink ink = Ink::Plain) const;
    /// Lines from `top` down over the whole width; returns where they end.
    double putLines(PaperSheet& sheet, const QString& text, Face face, double top,
                    Ink ink = Ink::Plain) const;
    void begin(size_t page); ///< it stands on the last sheet
    [[nodiscard]] const ReportPage& page(size_t index) const { return m_spec.pages[index]; }

    // frontlayout.cpp
    struct ContentsGrid
    {
        size_t columns = 1;
        double width = 0; ///< of a column
        std::vector<double> rows; ///< heights, one an entry
    };
    void addCover(size_t page);
    void reserveContents(size_t page);
    void fillContents(size_t first);
    [[nodiscard]] ContentsGrid contentsGrid(size_t columns) const;
    [[nodiscard]] ContentsGrid contentsGrid() const;
    [[nodiscard]] double contentsTop() const;
    double putEntry(PaperSheet& sheet, const Bookmark& entry, const QString& section,
                    const QRectF& column, double top) const;

    // pageblocks.cpp
    [[nodiscard]] MeasuredPage measured(size_t page, bool tight);
    void addBlocks(const ReportPage& page, std::vector<MeasuredBlock>& blocks);
    [[nodiscard]] bool addPair(const ReportPage& page, size_t first,
                               std::vector<MeasuredBlock>& blocks);
    [[nodiscard]] ReportTable tableAt(const ReportPage& page, size_t index) const;
    void addFigureCaption(const QString& caption, std::vector<MeasuredBlock>& blocks);
    void addFootnotes(const ReportPage& page, std::vector<MeasuredBlock>& blocks);

    // reportlayout.cpp
    void addFlowing(size_t page);
    void placeAlone(const MeasuredPage& page);
    [[nodiscard]] size_t sheetsAlone(const MeasuredPage& page) const;
    [[nodiscard]] Face headingFaceOf(const QString& text) const;
    [[nodiscard]] double headingHeight(const QString& text, Face face) const;
    [[nodiscard]] bool fitsGroup(const MeasuredPage& page) const;
    [[nodiscard]] MeasuredBlock sharedHeading(size_t page) const;
    void flushGroup();
    void addRunning(size_t index);
    [[nodiscard]] QString pageNumber(size_t index) const;
    [[nodiscard]] QString sectionOf(const PaperSheet& sheet) const;

    const ReportSpec& m_spec;
    const Typography& m_type;
    QRectF m_area;
    BlockContext m_blocks;
    ReportLayout m_layout;
    std::vector<size_t> m_contents; ///< first sheets of contents
    std::vector<MeasuredPage> m_group; ///< short pages that wait to share a sheet
};

}
